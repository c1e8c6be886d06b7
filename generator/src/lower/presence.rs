//! `lower::presence`: required marks and alternatives of one structure → [`Presence`]. Decides which required marks do
//! not mean that each parameter must be sent.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::prose::Demand;
use crate::lower::codes;
use crate::lower::examples::evidence::Evidence;
use crate::model::types::{Field, Presence, WireName};

/// The alternatives to a field that its description names.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternatives {
    /// The field.
    pub name: WireName,
    /// The names in the sentence.
    pub others: Vec<String>,
    /// What the sentence demands of a caller.
    pub demand: Demand,
}

/// Suffixes of parameters that identify one thing in two ways. If both are marked required and the examples send only
/// one, one suffices.
static PAIRS: &[(&str, &str)] =
    &[("_ID", "_CODE"), ("CHAT_ID", "DIALOG_ID"), ("chatId", "dialogId"), ("Id", "Code"), ("ID", "CODE")];

/// The level of a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Its fields are the parameters themselves.
    Parameters,
    /// Its fields are those of a parameter.
    Nested,
}

/// Sets the presence of fields. `evidence` is what the examples send in this structure.
///
/// A field that is marked required but left out by some examples is required in some calls only. So is a nested field
/// that no example sends, because pages repeat structures of other methods.
pub fn resolve(
    fields: &mut [Field],
    level: Level,
    alternatives: &[Alternatives],
    evidence: &Evidence<'_>,
    diags: &mut Diagnostics,
) {
    for group in documented_groups(fields, alternatives) {
        join(fields, &group, diags);
    }
    for group in pair_groups(fields, evidence) {
        join(fields, &group, diags);
    }
    if evidence.is_empty() {
        return;
    }
    for field in fields.iter_mut().filter(|field| field.presence == Presence::Required && !field.wildcard) {
        let partly = evidence.is_sent_by_some(&field.name.0);
        if partly || evidence.at(&field.name.0).is_empty() {
            let message = format!("`{}` is marked required, and an example request leaves it out", field.name.0);
            let mut diagnostic = Diagnostic::new(&codes::PRESENCE_EXAMPLE, field.at.0, message);
            if partly || level == Level::Nested {
                field.presence = Presence::Conditional;
                diagnostic = diagnostic.with_help("read as required in some calls only");
            }
            diags.push(diagnostic);
        }
    }
}

/// Groups of alternatives in descriptions: those that a caller must send one of, or with a required field.
fn documented_groups(fields: &[Field], all: &[Alternatives]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for alternatives in all {
        let is_member = |field: &Field| field.name == alternatives.name || alternatives.others.contains(&field.name.0);
        let group: Vec<usize> = (0..fields.len()).filter(|index| is_member(&fields[*index])).collect();
        let own = fields.iter().find(|field| field.name == alternatives.name);
        let must = |field: &Field| matches!(field.presence, Presence::Required | Presence::Conditional);
        let applies = match alternatives.demand {
            Demand::Must => own.is_some(),
            Demand::Offer => group.iter().any(|index| must(&fields[*index])),
            Demand::None => own.is_some_and(must),
        };
        if group.len() < 2 || !applies {
            continue;
        }
        match groups.iter_mut().find(|known| known.iter().any(|index| group.contains(index))) {
            Some(known) => {
                known.extend(group);
                known.sort_unstable();
                known.dedup();
            }
            None => groups.push(group),
        }
    }
    groups
}

/// Groups of two required fields by [`PAIRS`] that the examples do not send together.
fn pair_groups(fields: &[Field], evidence: &Evidence<'_>) -> Vec<Vec<usize>> {
    let mut groups = Vec::new();
    let required = |index: &usize| fields[*index].presence == Presence::Required;
    for first in (0..fields.len()).filter(required) {
        for second in (0..fields.len()).filter(required) {
            let (a, b) = (&fields[first].name.0, &fields[second].name.0);
            let pair = PAIRS.iter().any(|(one, other)| {
                matches!((a.strip_suffix(one), b.strip_suffix(other)), (Some(stem), Some(same)) if stem == same)
            });
            let sent = |name: &str| !evidence.at(name).is_empty();
            if pair && !evidence.is_empty() && !(sent(a) && sent(b)) {
                groups.push(vec![first.min(second), first.max(second)]);
            }
        }
    }
    groups
}

/// Makes the fields of a group alternatives.
fn join(fields: &mut [Field], group: &[usize], diags: &mut Diagnostics) {
    let names: Vec<WireName> = group.iter().map(|index| fields[*index].name.clone()).collect();
    let required = group.iter().filter(|index| fields[**index].presence == Presence::Required).count();
    if required > 1 {
        let listed: Vec<&str> = names.iter().map(|name| name.0.as_str()).collect();
        let at = fields[group[0]].at.0;
        diags.push(
            Diagnostic::new(
                &codes::PRESENCE_EITHER,
                at,
                format!("`{}` are all marked required; one is enough", listed.join("`, `")),
            )
            .with_help("read as alternatives, of which a caller sends one"),
        );
    }
    for index in group {
        fields[*index].presence = Presence::OneOf(names.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::Type;
    use serde_json::json;

    fn required(name: &str) -> Field {
        Field { presence: Presence::Required, ..Field::new(name, Type::Any) }
    }

    fn shown(fields: &[Field]) -> Vec<&str> {
        let word = |field: &Field| match &field.presence {
            Presence::Optional => "optional",
            Presence::Required => "required",
            Presence::OneOf(names) if names.len() == 2 => "one of 2",
            Presence::OneOf(_) => "one of more",
            Presence::Conditional => "conditional",
        };
        fields.iter().map(word).collect()
    }

    #[test]
    fn pairs_with_one_of_them_in_the_example() {
        let body = json!({"IBLOCK_TYPE_ID": "x", "IBLOCK_ID": 1});
        let mut fields = vec![required("IBLOCK_TYPE_ID"), required("IBLOCK_ID"), required("IBLOCK_CODE")];
        resolve(&mut fields, Level::Parameters, &[], &Evidence::of([&body]), &mut Diagnostics::default());
        assert_eq!(shown(&fields), ["required", "one of 2", "one of 2"]);
    }

    #[test]
    fn pairs_that_a_description_tells() {
        let with = |demand| {
            [Alternatives { name: WireName("a".into()), others: vec!["b".into(), "unrelated".into()], demand }]
        };
        let alternatives = with(Demand::None);
        let mut fields = vec![required("a"), Field::new("b", Type::Any), required("c")];
        let mut diags = Diagnostics::default();
        resolve(&mut fields, Level::Parameters, &alternatives, &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["one of 2", "one of 2", "required"]);
        assert!(diags.as_slice().is_empty());
        let mut fields = vec![Field::new("a", Type::Any), Field::new("b", Type::Any)];
        resolve(&mut fields, Level::Parameters, &alternatives, &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["optional", "optional"]);
        resolve(&mut fields, Level::Parameters, &with(Demand::Offer), &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["optional", "optional"]);
        resolve(&mut fields, Level::Parameters, &with(Demand::Must), &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["one of 2", "one of 2"]);
        let mut fields = vec![Field::new("a", Type::Any), required("b")];
        resolve(&mut fields, Level::Parameters, &with(Demand::Offer), &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["one of 2", "one of 2"]);
    }

    #[test]
    fn what_an_example_leaves_out_stays_required() {
        let body = json!({"a": 1});
        let mut diags = Diagnostics::default();
        let mut fields = vec![required("a"), required("b")];
        resolve(&mut fields, Level::Parameters, &[], &Evidence::of([&body]), &mut diags);
        assert_eq!(shown(&fields), ["required", "required"]);
        assert_eq!(diags.as_slice()[0].code, &codes::PRESENCE_EXAMPLE);
    }
}
