//! The kinds of value at a node → [`Type`]: the type if no table names one, and the test whether a documented type can
//! hold the values shown.

use crate::lower::examples::kinds::Kinds;
use crate::model::types::{BooleanForm, Enum, Scalar, Shown, Type};
use crate::model::vocabulary::{self, IdForm};

/// The type of the scalars shown; `None` if there are none.
pub(super) fn scalar(kinds: &Kinds) -> Option<Type> {
    let texts = kinds.text - kinds.empty;
    let numbers = kinds.integer + kinds.double;
    let mut found = Vec::new();
    if numbers > 0 && texts == kinds.digits + kinds.decimal {
        let whole = kinds.double + kinds.decimal == 0;
        found.push(Type::Scalar(if whole { Scalar::Integer } else { Scalar::Double }));
    } else {
        if numbers > 0 {
            found.push(Type::Scalar(if kinds.double == 0 { Scalar::Integer } else { Scalar::Double }));
        }
        if texts > 0 {
            found.push(Type::Scalar(text(kinds, texts)));
        }
    }
    if kinds.trues > 0 || (kinds.falses > 0 && found.is_empty() && kinds.object + kinds.list == 0) {
        found.push(Type::Scalar(Scalar::Boolean(BooleanForm::Json)));
    }
    if found.is_empty() && kinds.empty > 0 && kinds.object + kinds.list == 0 {
        found.push(Type::Scalar(Scalar::String));
    }
    (!found.is_empty()).then(|| union(found))
}

fn text(kinds: &Kinds, texts: u32) -> Scalar {
    if kinds.date_time == texts {
        Scalar::DateTime
    } else if kinds.date == texts {
        Scalar::Date
    } else {
        Scalar::String
    }
}

/// The type of what a table calls a text where every value shown has one: whole numbers that are no texts, dates with a
/// time, letters that are flags.
pub(super) fn stricter(kinds: &Kinds, letter: bool) -> Option<Type> {
    let scalar = match kinds.reading() {
        Shown::Flags if letter => Some(Scalar::Boolean(BooleanForm::YesNo)),
        shown => shown.proves(),
    };
    scalar.map(Type::Scalar)
}

/// The form of a flag in the examples.
pub(super) fn flag_form(kinds: &Kinds) -> BooleanForm {
    if kinds.flag > 0 {
        BooleanForm::YesNo
    } else if kinds.bit + kinds.digits > 0 {
        BooleanForm::OneZero
    } else {
        BooleanForm::Json
    }
}

/// The union of these types, in normal form.
pub(super) fn union(types: Vec<Type>) -> Type {
    let mut members: Vec<Type> = Vec::new();
    for ty in types {
        let inner = if let Type::Union(inner) = ty { inner } else { vec![ty] };
        for ty in inner {
            if !members.contains(&ty) && ty != Type::Null {
                members.push(ty);
            }
        }
    }
    if members.contains(&Type::Any) {
        return Type::Any;
    }
    match members.len() {
        0 => Type::Null,
        1 => members.remove(0),
        _ => Type::Union(members),
    }
}

/// Whether a documented scalar can hold every value shown. Empty values (`null`, `false`, `""`, `[]`, `{}`) always fit.
pub(super) fn holds(documented: &Type, kinds: &Kinds) -> bool {
    let full_lists = kinds.list - kinds.empty_list;
    if kinds.object - kinds.empty_object + full_lists > 0 {
        return false;
    }
    let texts = kinds.text - kinds.empty;
    match documented {
        Type::Scalar(scalar) => holds_scalar(scalar, kinds, texts),
        Type::Enum(Enum { base, .. }) => holds_scalar(base, kinds, texts),
        _ => false,
    }
}

fn holds_scalar(scalar: &Scalar, kinds: &Kinds, texts: u32) -> bool {
    let numbers = kinds.integer + kinds.double;
    match scalar {
        Scalar::String => kinds.trues == 0,
        Scalar::Integer | Scalar::Timestamp => kinds.double == 0 && kinds.trues == 0 && texts == kinds.digits,
        Scalar::Double => kinds.trues == 0 && texts == kinds.digits + kinds.decimal,
        Scalar::Boolean(_) => {
            // `digits` counts texts of any value; a number other than 0 and 1 is not a flag.
            kinds.double == 0 && kinds.integer == kinds.bit && texts == kinds.flag + kinds.digits
        }
        Scalar::Date | Scalar::DateTime => {
            numbers == 0 && kinds.trues == 0 && texts > kinds.digits || texts + numbers == 0
        }
        Scalar::File => false,
        Scalar::Id(name) => {
            kinds.trues == 0
                && (texts == kinds.digits || vocabulary::id_form(name) == IdForm::String)
                && kinds.double == 0
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::response::tree::Tree;
    use serde_json::{Value, json};

    fn kinds(values: &[Value]) -> Kinds {
        let (tree, root) = Tree::new(values);
        tree.node(root).kinds
    }

    #[test]
    fn single_values_are_inferred() {
        let flag = Scalar::Boolean(BooleanForm::Json);
        for (values, expected) in [
            (json!([1, 2]), Some(Scalar::Integer)),
            (json!([1, 2.5]), Some(Scalar::Double)),
            (json!([1, "2", ""]), Some(Scalar::Integer)),
            (json!(["1.50", 2]), Some(Scalar::Double)),
            (json!(["1", "2"]), Some(Scalar::String)),
            (json!(["Y"]), Some(Scalar::String)),
            (json!(["2026-01-31T10:00:00+03:00", ""]), Some(Scalar::DateTime)),
            (json!(["2026-01-31"]), Some(Scalar::Date)),
            (json!([false, "2026-01-31"]), Some(Scalar::Date)),
            (json!([false]), Some(flag)),
            (json!([""]), Some(Scalar::String)),
            (json!([null]), None),
            (json!([[]]), None),
        ] {
            let shown = kinds(values.as_array().expect("the cases are lists"));
            assert_eq!(scalar(&shown), expected.map(Type::Scalar), "{values}");
        }
        let mixed = scalar(&kinds(&[json!(1), json!("x")]));
        assert_eq!(mixed, Some(Type::Union(vec![Type::Scalar(Scalar::Integer), Type::Scalar(Scalar::String)])));
    }

    #[test]
    fn a_documented_type_holds_what_lenient_decoding_reads() {
        let flag = Scalar::Boolean(BooleanForm::Json);
        for (scalar, value, expected) in [
            (Scalar::Integer, json!("12"), true),
            (Scalar::Integer, json!("x"), false),
            (Scalar::Integer, json!(false), true),
            (Scalar::Integer, json!(""), true),
            (Scalar::Integer, json!(1.5), false),
            (Scalar::Integer, json!({}), true),
            (Scalar::Integer, json!({"a": 1}), false),
            (Scalar::Integer, json!([]), true),
            (Scalar::Double, json!("1000.00"), true),
            (flag.clone(), json!("Y"), true),
            (flag.clone(), json!("0"), true),
            (flag.clone(), json!(1), true),
            (flag.clone(), json!(7), false),
            (flag, json!({"a": 1}), false),
            (Scalar::DateTime, json!(false), true),
            (Scalar::DateTime, json!("31.01.2026 10:00:00"), true),
            (Scalar::DateTime, json!(1_700_000_000), false),
            (Scalar::String, json!(5), true),
            (Scalar::String, json!(true), false),
            (Scalar::String, json!([1]), false),
        ] {
            assert_eq!(
                holds(&Type::Scalar(scalar.clone()), &kinds(std::slice::from_ref(&value))),
                expected,
                "{scalar:?} {value}"
            );
        }
    }
}
