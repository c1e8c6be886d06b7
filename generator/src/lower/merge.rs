//! Fields that a page documents more than once: the same name in several tabs, in several calls of one method, or twice
//! in one table → one field. Decides what the joined field says where the places differ.

use crate::diagnostics::Diagnostics;
use crate::lower::codes;
use crate::model::normal;
use crate::model::types::{Condition, Enum, Field, Presence, Type, WireName};

/// Joins the fields of alternatives, of which a caller uses one. A field that not all alternatives have carries their
/// labels, and is required only where all have it and require it. So does a condition that not all of them tell.
pub fn alternatives(alternatives: Vec<(String, Vec<Field>)>, diags: &mut Diagnostics) -> Vec<Field> {
    let count = alternatives.len();
    let mut out: Vec<(Field, Vec<String>)> = Vec::new();
    let mut told: Vec<(WireName, Condition, Vec<String>)> = Vec::new();
    for (label, fields) in alternatives {
        for mut field in fields {
            for condition in std::mem::take(&mut field.conditions) {
                match told.iter_mut().find(|(name, known, _)| *name == field.name && *known == condition) {
                    Some((.., labels)) => labels.push(label.clone()),
                    None => told.push((field.name.clone(), condition, vec![label.clone()])),
                }
            }
            match out.iter_mut().find(|(known, _)| known.name == field.name) {
                Some((known, labels)) => {
                    join(known, field, diags);
                    if !labels.contains(&label) {
                        labels.push(label.clone());
                    }
                }
                None => out.push((field, vec![label.clone()])),
            }
        }
    }
    let finish = |(mut field, labels): (Field, Vec<String>)| {
        for (_, condition, within) in told.iter().filter(|(name, ..)| *name == field.name) {
            let within = if within.len() < labels.len() { within.clone() } else { Vec::new() };
            field.conditions.push(Condition { within, ..condition.clone() });
        }
        if labels.len() < count {
            field.applies_to = labels;
            if field.presence == Presence::Required {
                field.presence = Presence::Optional;
            }
        }
        field
    };
    out.into_iter().map(finish).collect()
}

/// Adds a field to a structure; one of the same name is completed, with a diagnostic.
pub fn add(fields: &mut Vec<Field>, field: Field, diags: &mut Diagnostics) {
    let Some(known) = fields.iter_mut().find(|known| known.name == field.name) else {
        fields.push(field);
        return;
    };
    diags.add(&codes::NAME_TWICE, field.at.0, format!("`{}` stands in this structure twice", field.name.0));
    let (presence, conditions) = (known.presence.clone(), known.conditions.clone());
    join(known, field, diags);
    known.presence = presence;
    known.conditions = conditions;
}

/// Makes one field of two of the same name.
fn join(known: &mut Field, other: Field, diags: &mut Diagnostics) {
    known.nullable |= other.nullable;
    known.deprecated &= other.deprecated;
    if known.presence != other.presence {
        known.presence = Presence::Optional;
    }
    known.conditions.retain(|condition| other.conditions.contains(condition));
    if known.default != other.default {
        known.default = None;
    }
    if known.description.is_none() {
        known.description = other.description;
    }
    if known.ty != other.ty {
        let at = other.at.0;
        let (ty, lossy) = join_types(std::mem::replace(&mut known.ty, Type::Any), other.ty, diags);
        known.ty = ty;
        if lossy {
            let message = format!("`{}` has two types that one field cannot carry; the first is kept", known.name.0);
            diags.add(&codes::TYPE_SIMPLIFIED, at, message);
        }
    }
}

/// One type that takes the values of both, and whether something was lost.
fn join_types(first: Type, second: Type, diags: &mut Diagnostics) -> (Type, bool) {
    match (first, second) {
        (first, second) if first == second => (first, false),
        (Type::Object(mut fields), Type::Object(others)) => {
            for mut other in others {
                match fields.iter_mut().find(|known| known.name == other.name) {
                    Some(known) => join(known, other, diags),
                    None => {
                        other.presence = Presence::Optional;
                        fields.push(other);
                    }
                }
            }
            (Type::Object(fields), false)
        }
        (Type::List(first), Type::List(second)) => {
            let (item, lossy) = join_types(*first, *second, diags);
            (Type::List(Box::new(item)), lossy)
        }
        (Type::Map(first), Type::Map(second)) => {
            let (item, lossy) = join_types(*first, *second, diags);
            (Type::Map(Box::new(item)), lossy)
        }
        (Type::Enum(first), Type::Enum(second)) if first.base == second.base => (join_enums(first, second), false),
        (Type::Enum(values), Type::Scalar(base)) | (Type::Scalar(base), Type::Enum(values)) if values.base == base => {
            (Type::Scalar(base), false)
        }
        (first, second) if normal::can_stand_together(&first, &second) => (normal::union(vec![first, second]).0, false),
        (first, _) => (first, true),
    }
}

fn join_enums(mut first: Enum, second: Enum) -> Type {
    for value in second.values {
        if first.values.iter().all(|known| known.wire != value.wire) {
            let label =
                value.label.filter(|label| first.values.iter().all(|known| known.label.as_ref() != Some(label)));
            first.values.push(crate::model::types::EnumValue { wire: value.wire, label });
        }
    }
    Type::Enum(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::Scalar;

    fn required(name: &str, ty: Type) -> Field {
        Field { presence: Presence::Required, ..Field::new(name, ty) }
    }

    #[test]
    fn a_field_is_required_where_every_alternative_requires_it() {
        let string = || Type::Scalar(Scalar::String);
        let joined = alternatives(
            vec![
                ("Deal".to_owned(), vec![required("id", string()), required("stage", string())]),
                (
                    "Lead".to_owned(),
                    vec![required("id", Type::Scalar(Scalar::Integer)), Field::new("source", string())],
                ),
            ],
            &mut Diagnostics::default(),
        );
        let shown: Vec<_> =
            joined.iter().map(|f| (f.name.0.as_str(), f.presence.clone(), f.applies_to.join(","))).collect();
        assert_eq!(
            shown,
            [
                ("id", Presence::Required, String::new()),
                ("stage", Presence::Optional, "Deal".to_owned()),
                ("source", Presence::Optional, "Lead".to_owned()),
            ]
        );
        assert_eq!(joined[0].ty, Type::Union(vec![string(), Type::Scalar(Scalar::Integer)]));
    }

    #[test]
    fn two_rows_of_one_name_are_one_field() {
        let mut diags = Diagnostics::default();
        let mut fields = vec![required("id", Type::Scalar(Scalar::Integer))];
        add(&mut fields, Field::new("id", Type::Scalar(Scalar::Integer)), &mut diags);
        assert_eq!(fields, [required("id", Type::Scalar(Scalar::Integer))]);
        assert_eq!(diags.as_slice()[0].code, &codes::NAME_TWICE);
    }
}
