//! Commands of a batch as query strings with the brackets of PHP (B2-2).

use bitrix24::{FormError, encode_form};
use serde_json::Value;

/// The query string of parameters. The error is the place of a `null`, which cannot be expressed.
pub(crate) fn query(parameters: &Value) -> Result<String, String> {
    encode_form(&with_numbers(parameters)).map_err(|error| match error {
        FormError::NotText { name } if name.is_empty() => format!("the parameters are not an object but {parameters}"),
        FormError::NotText { name } => format!("`{name}` is null, and the commands of a batch cannot say that"),
        other => other.to_string(),
    })
}

/// As text `false` would be true, or no value at all.
fn with_numbers(value: &Value) -> Value {
    match value {
        Value::Bool(value) => u8::from(*value).into(),
        Value::Array(items) => items.iter().map(with_numbers).collect(),
        Value::Object(entries) => entries.iter().map(|(key, value)| (key.clone(), with_numbers(value))).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn b2_2_brackets_of_php() {
        for (value, expected) in [
            (json!({}), ""),
            (json!({"FILTER": {">=PRICE": 15}}), "FILTER[%3E%3DPRICE]=15"),
            (json!({"a": "[1] + 1"}), "a=%5B1%5D+%2B+1"),
            (json!({"a": {"b": ["x", true]}, "c": false}), "a[b][0]=x&a[b][1]=1&c=0"),
            (json!({"list": [], "map": {}}), "list[]=&map[]="),
            (json!({"id": "$result[one][0][ID]"}), "id=%24result%5Bone%5D%5B0%5D%5BID%5D"),
            (json!({"t": "ü&="}), "t=%C3%BC%26%3D"),
        ] {
            assert_eq!(query(&value), Ok(expected.to_owned()));
        }
        assert!(query(&json!({"a": [{"b": null}]})).unwrap_err().contains("a[0][b]"));
    }
}
