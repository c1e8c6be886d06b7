//! Alternatives among the parameters of one structure: rows → [`Presence::OneOf`]. Decides which stars do not mean that
//! each of them must be sent.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::prose::Force;
use crate::lower::codes;
use crate::lower::examples::evidence::Evidence;
use crate::model::types::{Field, Presence, WireName};

/// What the description of a field names as its alternatives.
#[derive(Clone, Debug, PartialEq)]
pub struct Either {
    /// The field.
    pub name: WireName,
    /// Names in the sentence that says so.
    pub others: Vec<String>,
    /// What the sentence asks of a caller.
    pub force: Force,
}

/// Names of parameters that name one thing in two ways, by their ends. Where both are starred and an example sends only
/// one of them, one is enough.
static PAIRS: &[(&str, &str)] =
    &[("_ID", "_CODE"), ("CHAT_ID", "DIALOG_ID"), ("chatId", "dialogId"), ("Id", "Code"), ("ID", "CODE")];

/// Where the fields of a structure stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// They are the parameters themselves.
    Parameters,
    /// They are fields of one.
    Nested,
}

/// Sets the presence of alternatives. `evidence` is what the examples send to this structure. A field that is marked
/// required and that some of the examples leave out is required in some calls only; so is a nested one that none of them
/// sends: pages repeat the structure of one method on the page of another.
pub fn resolve(
    fields: &mut [Field],
    level: Level,
    either: &[Either],
    evidence: &Evidence<'_>,
    diags: &mut Diagnostics,
) {
    for group in told(fields, either) {
        join(fields, &group, diags);
    }
    for group in pairs(fields, evidence) {
        join(fields, &group, diags);
    }
    if evidence.is_empty() {
        return;
    }
    for field in fields.iter_mut().filter(|field| field.presence == Presence::Required && !field.wildcard) {
        let partly = evidence.is_partly(&field.name.0);
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

/// Groups that descriptions tell: each is asked for, or has a field that is required in some way.
fn told(fields: &[Field], either: &[Either]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for told in either {
        let is_member = |field: &Field| field.name == told.name || told.others.contains(&field.name.0);
        let group: Vec<usize> = (0..fields.len()).filter(|index| is_member(&fields[*index])).collect();
        let own = fields.iter().find(|field| field.name == told.name);
        let must = |field: &Field| matches!(field.presence, Presence::Required | Presence::Conditional);
        let asked = match told.force {
            Force::Must => own.is_some(),
            Force::Offer => group.iter().any(|index| must(&fields[*index])),
            Force::None => own.is_some_and(must),
        };
        if group.len() < 2 || !asked {
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

fn pairs(fields: &[Field], evidence: &Evidence<'_>) -> Vec<Vec<usize>> {
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

fn join(fields: &mut [Field], group: &[usize], diags: &mut Diagnostics) {
    let names: Vec<WireName> = group.iter().map(|index| fields[*index].name.clone()).collect();
    let starred = group.iter().filter(|index| fields[**index].presence == Presence::Required).count();
    if starred > 1 {
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
        let told = |force| [Either { name: WireName("a".into()), others: vec!["b".into(), "unrelated".into()], force }];
        let either = told(Force::None);
        let mut fields = vec![required("a"), Field::new("b", Type::Any), required("c")];
        let mut diags = Diagnostics::default();
        resolve(&mut fields, Level::Parameters, &either, &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["one of 2", "one of 2", "required"]);
        assert!(diags.as_slice().is_empty());
        let mut fields = vec![Field::new("a", Type::Any), Field::new("b", Type::Any)];
        resolve(&mut fields, Level::Parameters, &either, &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["optional", "optional"]);
        resolve(&mut fields, Level::Parameters, &told(Force::Offer), &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["optional", "optional"]);
        resolve(&mut fields, Level::Parameters, &told(Force::Must), &Evidence::default(), &mut diags);
        assert_eq!(shown(&fields), ["one of 2", "one of 2"]);
        let mut fields = vec![Field::new("a", Type::Any), required("b")];
        resolve(&mut fields, Level::Parameters, &told(Force::Offer), &Evidence::default(), &mut diags);
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
