//! JSON values against types: whether a type holds a value, and the type that holds it as well. Decides which values of
//! examples are evidence about a type, and which are placeholders.

use serde_json::{Map, Value};

use crate::model::normal;
use crate::model::types::{Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};

/// Whether a text is an integer.
#[must_use]
pub fn is_digits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.len() < 19 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a value is a file as `["name", "base64"]`.
#[must_use]
pub fn is_upload(value: &Value) -> bool {
    let name = |text: &str| text.rsplit_once('.').is_some_and(|(stem, end)| !stem.is_empty() && end.len() <= 5);
    matches!(value.as_array().map(Vec::as_slice), Some([Value::String(file), Value::String(_)]) if name(file))
}

/// Texts, in lower case, that mark a placeholder for a value of the reader.
const PLACEHOLDERS: &[&str] = &["put_", "your_", "your ", "**", "...", "{{", "<", "$", "base64"];

/// Whether a text is a placeholder for another value.
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    let text = text.to_lowercase();
    PLACEHOLDERS.iter().any(|mark| text.contains(mark)) || text == "value"
}

/// Whether an object is one text in several languages: `{"en": "…", "de": "…"}`.
#[must_use]
pub fn is_translation(object: &Map<String, Value>) -> bool {
    let is_language = |key: &String| key.len() == 2 && key.bytes().all(|byte| byte.is_ascii_lowercase());
    !object.is_empty() && object.keys().all(is_language) && object.values().all(Value::is_string)
}

/// Turns the object without fields in a type into a map of texts.
pub fn put_translation(ty: &mut Type) {
    match ty {
        Type::Object(fields) if fields.is_empty() => *ty = Type::Map(Box::new(Type::Scalar(Scalar::String))),
        Type::Map(value) if **value == Type::Any => **value = Type::Scalar(Scalar::String),
        Type::Union(members) => members.iter_mut().for_each(put_translation),
        _ => {}
    }
}

/// The type that holds the values of `ty`, and `value`. Placeholders and `null` do not change it.
#[must_use]
pub fn widened(ty: Type, value: &Value) -> Type {
    if holds(&ty, value) {
        return ty;
    }
    match (ty, value) {
        (Type::List(item), Value::Array(items)) => Type::List(Box::new(items.iter().fold(*item, widened))),
        (ty @ (Type::Object(_) | Type::Ref(_)), Value::Array(items)) if items.iter().all(Value::is_object) => {
            Type::List(Box::new(ty))
        }
        (Type::Object(fields), Value::Array(_)) if fields.is_empty() => type_of(value),
        (ty, Value::Array(items)) if items.iter().all(|item| holds(&ty, item)) => {
            join(ty.clone(), Type::List(Box::new(ty)))
        }
        (Type::List(item), value) if holds(&item, value) => join(Type::List(item.clone()), *item),
        (ty, value) => join(ty, type_of(value)),
    }
}

/// The union of two types; the first if they are not compatible.
fn join(first: Type, second: Type) -> Type {
    if normal::are_compatible(&first, &second) { normal::union(vec![first, second]).0 } else { first }
}

/// Whether a type holds a value of an example.
#[must_use]
pub fn holds(ty: &Type, value: &Value) -> bool {
    if value.is_null() {
        return true;
    }
    match ty {
        Type::Any | Type::Null | Type::Binary | Type::Scalar(Scalar::File) => true,
        Type::Scalar(scalar) => scalar_holds(scalar, value),
        Type::Enum(_) => is_single(value),
        Type::List(item) => match value {
            Value::Array(items) => items.iter().all(|value| holds(item, value)),
            // PHP encodes a list with holes as an object with numeric keys.
            Value::Object(entries) => entries.keys().all(|key| is_digits(key)),
            _ => false,
        },
        Type::Map(_) | Type::Object(_) | Type::Ref(_) | Type::Filter => {
            value.is_object() || value.as_array().is_some_and(Vec::is_empty)
        }
        Type::FilterV3 => value.is_array(),
        Type::Union(members) => members.iter().any(|member| holds(member, value)),
    }
}

fn is_single(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn scalar_holds(scalar: &Scalar, value: &Value) -> bool {
    let is_number = match scalar {
        Scalar::Integer | Scalar::Timestamp => true,
        Scalar::Id(word) => id_form(word) == IdForm::Integer,
        _ => false,
    };
    let is_text = match scalar {
        Scalar::String => true,
        Scalar::Id(word) => id_form(word) == IdForm::String,
        _ => false,
    };
    match value {
        Value::String(text) if is_number => is_digits(text.trim()) || is_placeholder(text),
        Value::Number(_) if is_text => false,
        value => is_single(value),
    }
}

/// The type that holds all of these values; any value if there is none.
#[must_use]
pub fn shown(values: &[&Value]) -> Type {
    let mut types = values.iter().map(|value| type_of(value));
    let first = types.next().unwrap_or(Type::Any);
    types.fold(first, |known, ty| if known == ty { known } else { join(known, ty) })
}

/// The type of one value.
fn type_of(value: &Value) -> Type {
    match value {
        Value::Null => Type::Null,
        Value::Bool(_) => Type::Scalar(Scalar::Boolean(crate::model::types::BooleanForm::Json)),
        Value::Number(number) if number.is_f64() => Type::Scalar(Scalar::Double),
        Value::Number(_) => Type::Scalar(Scalar::Integer),
        Value::String(_) => Type::Scalar(Scalar::String),
        Value::Object(entries) => {
            let texts = !entries.is_empty() && entries.values().all(Value::is_string);
            Type::Map(Box::new(if texts { Type::Scalar(Scalar::String) } else { Type::Any }))
        }
        Value::Array(items) if !items.is_empty() && items.iter().all(is_upload) => {
            Type::List(Box::new(Type::Scalar(Scalar::File)))
        }
        Value::Array(items) => {
            let types: Vec<Type> = items.iter().map(type_of).collect();
            let same = types.first().filter(|first| types.iter().all(|ty| ty == *first));
            Type::List(Box::new(same.cloned().unwrap_or(Type::Any)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn translations() {
        for (value, expected) in [
            (json!({"en": "a", "de": "b"}), true),
            (json!({"en": 1}), false),
            (json!({"ID": "a"}), false),
            (json!({}), false),
        ] {
            assert_eq!(value.as_object().is_some_and(is_translation), expected, "{value}");
        }
        let mut ty = Type::Union(vec![Type::Scalar(Scalar::String), Type::Object(Vec::new())]);
        put_translation(&mut ty);
        let map = Type::Map(Box::new(Type::Scalar(Scalar::String)));
        assert_eq!(ty, Type::Union(vec![Type::Scalar(Scalar::String), map]));
    }

    #[test]
    fn types_make_room_for_what_examples_send() {
        let list = |ty: Type| Type::List(Box::new(ty));
        let string = || Type::Scalar(Scalar::String);
        let integer = || Type::Scalar(Scalar::Integer);
        let object = || Type::Object(vec![crate::model::types::Field::new("A", string())]);
        let empty = || Type::Object(Vec::new());
        for (ty, value, expected) in [
            (integer(), json!(5), integer()),
            (integer(), json!("5"), integer()),
            (integer(), json!("your_id_here"), integer()),
            (integer(), json!("65e5.21"), Type::Union(vec![integer(), string()])),
            (integer(), json!([1, 2]), Type::Union(vec![integer(), list(integer())])),
            (list(integer()), json!(7), Type::Union(vec![list(integer()), integer()])),
            (list(integer()), json!(["a"]), list(Type::Union(vec![integer(), string()]))),
            (object(), json!([{"A": "x"}]), list(object())),
            (object(), json!("text"), Type::Union(vec![object(), string()])),
            (empty(), json!(["a", "b"]), list(string())),
            (empty(), json!([["a.gif", "R0"]]), list(Type::Scalar(Scalar::File))),
            (empty(), json!([["user", 3]]), list(list(Type::Any))),
            (empty(), json!({"a": 1}), empty()),
            (string(), json!(5), Type::Union(vec![string(), integer()])),
            (string(), json!([1]), Type::Union(vec![string(), list(integer())])),
            (string(), json!({"en": "x"}), Type::Union(vec![string(), Type::Map(Box::new(string()))])),
            (Type::Filter, json!([]), Type::Filter),
            (integer(), json!(null), integer()),
        ] {
            assert_eq!(widened(ty.clone(), &value), expected, "{ty:?} {value}");
        }
    }
}
