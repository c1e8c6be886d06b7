//! Defaults: literal text and type → JSON value. A text that is no value of the type gives none.

use serde_json::Value;

use crate::json;
use crate::model::types::{BooleanForm, Field, Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};

/// The value that a text stands for in a request.
pub(super) fn value(text: &str, ty: &Type, nullable: bool) -> Option<Value> {
    if text == "null" {
        return nullable.then_some(Value::Null);
    }
    match ty {
        Type::Scalar(scalar) => self::scalar(text, scalar),
        Type::Enum(values) => values.values.iter().find(|v| v.wire == text).and_then(|_| scalar(text, &values.base)),
        // A text is a value of a string whatever it says, so the other alternatives come first.
        Type::Union(types) => {
            let is_text = |ty: &&Type| matches!(ty, Type::Scalar(Scalar::String));
            let (texts, others): (Vec<_>, Vec<_>) = types.iter().partition(is_text);
            others.into_iter().chain(texts).find_map(|ty| value(text, ty, false))
        }
        Type::List(_) | Type::Map(_) | Type::Object(_) => {
            json::read(text).ok().map(|read| read.value).filter(|value| is(value, ty))
        }
        Type::Any | Type::Null | Type::Ref(_) | Type::Filter | Type::FilterV3 | Type::Binary => None,
    }
}

/// The value that a text stands for where one value is asked for.
pub(super) fn scalar(text: &str, scalar: &Scalar) -> Option<Value> {
    let one_of = |texts: [&str; 2]| texts.contains(&text);
    let read = |is: fn(&Value) -> bool| serde_json::from_str(text).ok().filter(is);
    match scalar {
        Scalar::String => Some(text.into()),
        Scalar::Integer | Scalar::Timestamp => read(Value::is_i64),
        Scalar::Double => read(Value::is_number),
        Scalar::Boolean(BooleanForm::Json) => read(Value::is_boolean),
        Scalar::Boolean(BooleanForm::YesNo) => one_of(["Y", "N"]).then(|| text.into()),
        Scalar::Boolean(BooleanForm::OneZero) => read(Value::is_i64).filter(|_| one_of(["1", "0"])),
        Scalar::Id(word) => match id_form(word) {
            IdForm::Integer => read(Value::is_i64),
            IdForm::String => Some(text.into()),
        },
        // Their defaults are words: "today", "now".
        Scalar::Date | Scalar::DateTime | Scalar::File => None,
    }
}

/// Whether a JSON value is a value of a type.
fn is(value: &Value, ty: &Type) -> bool {
    match (ty, value) {
        (Type::Any, _) => true,
        (Type::List(item), Value::Array(items)) => items.iter().all(|value| is(value, item)),
        (Type::Map(entry), Value::Object(map)) => map.values().all(|value| is(value, entry)),
        (Type::Object(fields), Value::Object(map)) => {
            let of = |key: &String, field: &&Field| field.name.0 == *key;
            map.iter().all(|(key, value)| fields.iter().find(|f| of(key, f)).is_none_or(|f| is(value, &f.ty)))
        }
        (Type::Scalar(Scalar::String), Value::String(_)) => true,
        (Type::Scalar(_) | Type::Enum(_), Value::String(text)) => {
            self::value(text, ty, false).is_some_and(|value| value.is_string())
        }
        (Type::Scalar(_) | Type::Enum(_), Value::Number(_) | Value::Bool(_)) => {
            self::value(&value.to_string(), ty, false).as_ref() == Some(value)
        }
        (Type::Union(types), _) => types.iter().any(|ty| is(value, ty)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::{Enum, EnumValue};
    use serde_json::json;

    #[test]
    fn texts_and_what_they_stand_for() {
        let scalar = Type::Scalar;
        let list = |ty| Type::List(Box::new(ty));
        let values = |base: Scalar, wire: &str| {
            Type::Enum(Enum { base, values: vec![EnumValue { wire: wire.into(), label: None }] })
        };
        for (text, ty, expected) in [
            ("50", scalar(Scalar::Integer), Some(json!(50))),
            ("i + 10", scalar(Scalar::Integer), None),
            ("1.5", scalar(Scalar::Integer), None),
            ("1.50", scalar(Scalar::Double), Some(json!(1.5))),
            ("50", scalar(Scalar::String), Some(json!("50"))),
            ("true", scalar(Scalar::Boolean(BooleanForm::Json)), Some(json!(true))),
            ("N", scalar(Scalar::Boolean(BooleanForm::Json)), None),
            ("N", scalar(Scalar::Boolean(BooleanForm::YesNo)), Some(json!("N"))),
            ("0", scalar(Scalar::Boolean(BooleanForm::OneZero)), Some(json!(0))),
            ("7", scalar(Scalar::Boolean(BooleanForm::OneZero)), None),
            ("7", scalar(Scalar::Id("user".into())), Some(json!(7))),
            ("NEW", scalar(Scalar::Id("crm_status".into())), Some(json!("NEW"))),
            ("2", values(Scalar::Integer, "2"), Some(json!(2))),
            ("3", values(Scalar::Integer, "2"), None),
            ("7", Type::Union(vec![scalar(Scalar::String), scalar(Scalar::Integer)]), Some(json!(7))),
            ("a", Type::Union(vec![scalar(Scalar::String), scalar(Scalar::Integer)]), Some(json!("a"))),
            ("['a']", list(scalar(Scalar::String)), Some(json!(["a"]))),
            ("[1]", list(scalar(Scalar::String)), None),
            ("[1]", list(scalar(Scalar::Integer)), Some(json!([1]))),
            ("{ID: 'ASC'}", Type::Object(Vec::new()), Some(json!({"ID": "ASC"}))),
            ("null", scalar(Scalar::Integer), None),
            ("now", scalar(Scalar::Date), None),
            ("1", Type::Any, None),
        ] {
            assert_eq!(value(text, &ty, false), expected, "{text} as {ty:?}");
        }
        assert_eq!(value("null", &scalar(Scalar::Integer), true), Some(Value::Null));
    }
}
