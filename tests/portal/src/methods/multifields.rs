//! Phones, mails and other fields of several rows (ENC-8).

use serde_json::{Map, Value, json};

use crate::store::{Row, text};

/// Whether a field has rows of its own.
pub(crate) fn is(key: &str) -> bool {
    matches!(key, "PHONE" | "EMAIL" | "WEB" | "IM")
}

/// Adds rows without `ID`, changes or deletes those with one, and keeps those that are not named.
pub(crate) fn apply(row: &mut Row, key: &str, value: &Value) {
    let mut rows: Vec<Map<String, Value>> = match row.get(key) {
        Some(Value::Array(rows)) => rows.iter().filter_map(|row| row.as_object().cloned()).collect(),
        _ => Vec::new(),
    };
    let given: Vec<&Value> = match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(map) => map.values().collect(),
        _ => Vec::new(),
    };
    for given in given.into_iter().filter_map(Value::as_object) {
        let field = |name: &str| given.get(name).map(text).unwrap_or_default();
        let gone = field("DELETE") == "Y" || field("VALUE").is_empty();
        let known = rows.iter().position(|row| row.get("ID").map(text) == Some(field("ID")));
        match known {
            Some(at) if gone => {
                rows.remove(at);
            }
            Some(at) => rows[at].extend(given.clone()),
            None if gone => {}
            None => {
                let last = rows.iter().filter_map(|row| text(row.get("ID")?).parse::<u64>().ok()).max();
                let kind = Some(field("VALUE_TYPE")).filter(|kind| !kind.is_empty());
                let new = json!({
                    "ID": (last.unwrap_or_default() + 1).to_string(),
                    "VALUE_TYPE": kind.unwrap_or_else(|| "WORK".to_owned()),
                    "VALUE": field("VALUE"),
                    "TYPE_ID": key,
                });
                rows.extend(new.as_object().cloned());
            }
        }
    }
    let flag = format!("HAS_{key}");
    if row.contains_key(&flag) {
        row.insert(flag, json!(if rows.is_empty() { "N" } else { "Y" }));
    }
    row.insert(key.to_owned(), rows.into_iter().map(Value::Object).collect());
}
