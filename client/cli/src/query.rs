//! Commands of a batch as query strings with the brackets of PHP (B2-2).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// What is left as it is.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The query string of parameters. The error is the place of a `null`, which cannot be expressed.
pub(crate) fn query(parameters: &Value) -> Result<String, String> {
    let mut pairs = Vec::new();
    match parameters {
        Value::Object(entries) => {
            for (key, value) in entries {
                append(&encode(key), key, value, &mut pairs)?;
            }
        }
        other => return Err(format!("the parameters are not an object but {other}")),
    }
    Ok(pairs.join("&"))
}

fn append(key: &str, place: &str, value: &Value, pairs: &mut Vec<String>) -> Result<(), String> {
    match value {
        Value::Null => return Err(format!("`{place}` is null, and the commands of a batch cannot say that")),
        // As text `false` would be true, or no value at all.
        Value::Bool(value) => pairs.push(format!("{key}={}", u8::from(*value))),
        Value::Number(number) => pairs.push(format!("{key}={}", encode(&number.to_string()))),
        Value::String(text) => pairs.push(format!("{key}={}", encode(text))),
        Value::Array(items) if items.is_empty() => pairs.push(format!("{key}[]=")),
        Value::Object(entries) if entries.is_empty() => pairs.push(format!("{key}[]=")),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                append(&format!("{key}[{index}]"), &format!("{place}[{index}]"), item, pairs)?;
            }
        }
        Value::Object(entries) => {
            for (name, item) in entries {
                append(&format!("{key}[{}]", encode(name)), &format!("{place}[{name}]"), item, pairs)?;
            }
        }
    }
    Ok(())
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
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
            (json!({"a": "[1] + 1"}), "a=%5B1%5D%20%2B%201"),
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
