//! What several places say of one object → its fields. Decides the type of a value where places differ: one that holds
//! what all of them show.

use crate::model::normal;
use crate::model::types::{BooleanForm, Enum, EnumValue, Field, Scalar, Shown, Type};

/// The fields of objects that are one.
pub(super) fn objects<'m>(all: impl Iterator<Item = &'m [Field]>) -> Vec<Field> {
    let mut out: Vec<Field> = Vec::new();
    for fields in all {
        add(&mut out, fields);
    }
    out
}

fn add(out: &mut Vec<Field>, fields: &[Field]) {
    for field in fields {
        match out.iter_mut().find(|known| known.name == field.name) {
            Some(known) => join(known, field),
            None => out.push(field.clone()),
        }
    }
}

fn join(known: &mut Field, other: &Field) {
    known.ty = if known.ty == other.ty { known.ty.clone() } else { types(known, other) };
    known.nullable = (known.nullable || other.nullable || known.ty == Type::Null || other.ty == Type::Null)
        && known.ty != Type::Null;
    known.deprecated |= other.deprecated;
    known.shown = known.shown.and(other.shown);
    known.open.0 &= other.open.0;
    if known.at.0.is_none() {
        known.at = other.at;
        known.description.clone_from(&other.description);
    }
}

fn types(first: &Field, second: &Field) -> Type {
    if let (Type::Scalar(a), Type::Scalar(b)) = (&first.ty, &second.ty)
        && let Some(scalar) = scalars((a, first.shown), (b, second.shown))
    {
        return Type::Scalar(scalar);
    }
    // A table says `object`, and where an example shows it, it is a map of objects.
    match (first.shown, second.shown) {
        (Shown::Nothing, shown) if is_seen(shown) && is_container(&first.ty) => return second.ty.clone(),
        (shown, Shown::Nothing) if is_seen(shown) && is_container(&second.ty) => return first.ty.clone(),
        _ => {}
    }
    // A list of values that one place lost is one that its example contradicts, if the place has the table.
    match (&first.ty, &second.ty) {
        (Type::Enum(values), Type::Scalar(base)) if values.base == *base => closed(values, second),
        (Type::Scalar(base), Type::Enum(values)) if values.base == *base => closed(values, first),
        (first, second) => values(first, second),
    }
}

fn closed(values: &Enum, open: &Field) -> Type {
    if open.open.0 { Type::Enum(values.clone()) } else { Type::Scalar(values.base.clone()) }
}

fn is_seen(shown: Shown) -> bool {
    !matches!(shown, Shown::Nothing)
}

/// One single value for two, if there is one.
fn scalars((a, shown_a): (&Scalar, Shown), (b, shown_b): (&Scalar, Shown)) -> Option<Scalar> {
    use Scalar::{Boolean, Date, DateTime, Double, Id, Integer, String};
    let fits = |scalar: &Scalar, shown: Shown| match scalar {
        Integer | Id(_) | Double => matches!(shown, Shown::Nothing | Shown::Digits | Shown::Integers),
        DateTime => matches!(shown, Shown::Nothing | Shown::DateTimes),
        Boolean(BooleanForm::YesNo) => matches!(shown, Shown::Nothing | Shown::Flags),
        _ => matches!(shown, Shown::Nothing),
    };
    match (a, b) {
        (Boolean(BooleanForm::Json), Boolean(form)) | (Boolean(form), Boolean(_)) => Some(Boolean(*form)),
        (Double, Integer) | (Integer, Double) => Some(Double),
        (Id(name), Integer) | (Integer, Id(name)) => Some(Id(name.clone())),
        (Date, DateTime) | (DateTime, Date) => Some(DateTime),
        (String, strict) if fits(strict, shown_a) => Some(strict.clone()),
        (strict, String) if fits(strict, shown_b) => Some(strict.clone()),
        (String, Boolean(BooleanForm::Json)) | (Boolean(BooleanForm::Json), String) => None,
        (String, _) | (_, String) => Some(String),
        _ => None,
    }
}

fn values(first: &Type, second: &Type) -> Type {
    match (first, second) {
        (first, second) if first == second => first.clone(),
        (Type::Any | Type::Null, other) | (other, Type::Any | Type::Null) => other.clone(),
        (Type::Object(fields), other) | (other, Type::Object(fields)) if fields.is_empty() && is_container(other) => {
            other.clone()
        }
        (Type::Object(fields), Type::Object(others)) => {
            let mut fields = fields.clone();
            add(&mut fields, others);
            Type::Object(fields)
        }
        // The fields of a place that did not find the object enough.
        (Type::Ref(_), fields @ Type::Object(_)) | (fields @ Type::Object(_), Type::Ref(_)) => fields.clone(),
        (Type::List(first), Type::List(second)) => Type::List(Box::new(values(first, second))),
        (Type::Enum(first), Type::Enum(second)) if first.base == second.base => {
            let mut values = first.clone();
            let is_new = |value: &&EnumValue| first.values.iter().all(|known| known.wire != value.wire);
            values.values.extend(second.values.iter().filter(is_new).cloned());
            Type::Enum(values)
        }
        (Type::Map(first), Type::Map(second)) => Type::Map(Box::new(values(first, second))),
        (Type::Scalar(a), Type::Scalar(b)) => match scalars((a, Shown::Other), (b, Shown::Other)) {
            Some(scalar) => Type::Scalar(scalar),
            None => normal::union(vec![first.clone(), second.clone()]).0,
        },
        (first, second) => normal::union(vec![first.clone(), second.clone()]).0,
    }
}

fn is_container(ty: &Type) -> bool {
    matches!(ty, Type::Object(_) | Type::Map(_) | Type::List(_) | Type::Ref(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::Open;

    #[test]
    fn a_value_has_the_strictest_type_that_holds_what_is_shown() {
        let flag = Scalar::Boolean(BooleanForm::YesNo);
        for (first, shown, second, expected) in [
            (Scalar::String, Shown::Digits, Scalar::Integer, Scalar::Integer),
            (Scalar::String, Shown::Other, Scalar::Integer, Scalar::String),
            (Scalar::String, Shown::DateTimes, Scalar::DateTime, Scalar::DateTime),
            (Scalar::String, Shown::Digits, Scalar::DateTime, Scalar::String),
            (Scalar::String, Shown::Nothing, flag.clone(), flag),
            (Scalar::Integer, Shown::Other, Scalar::Double, Scalar::Double),
        ] {
            let one = vec![Field { shown, ..Field::new("a", Type::Scalar(first.clone())) }];
            let two = vec![Field::new("a", Type::Scalar(second.clone()))];
            let expected = vec![Field::new("a", Type::Scalar(expected))];
            assert_eq!(objects([one.as_slice(), two.as_slice()].into_iter()), expected, "{first:?} {second:?}");
            assert_eq!(objects([two.as_slice(), one.as_slice()].into_iter()), expected, "{second:?} {first:?}");
        }
    }

    #[test]
    fn keys_of_every_place_belong_to_the_object() {
        let string = || Type::Scalar(Scalar::String);
        let shown = Field { nullable: true, open: Open(true), ..Field::new("b", Type::Any) };
        let one = vec![Field::new("a", string()), shown];
        let two = vec![Field::new("b", string()), Field::new("c", Type::List(Box::new(Type::Any)))];
        let joined = objects([one.as_slice(), two.as_slice()].into_iter());
        let expected = [
            Field::new("a", string()),
            Field { nullable: true, ..Field::new("b", string()) },
            Field::new("c", Type::List(Box::new(Type::Any))),
        ];
        assert_eq!(joined, expected);
    }
}
