//! Filters of REST 2: a map whose keys begin with an operator (ENC-10).

use std::cmp::Ordering;

use serde_json::{Map, Value};

use super::{Row, compare, text};

/// Longer operators first, so that `!=%` is not read as `!=`.
const OPERATORS: [&str; 14] = ["!=%", "!%=", "!=", "!%", "!@", ">=", "<=", "=%", "%=", "!", ">", "<", "=", "%"];

/// Whether a row passes. Keys of fields that rows do not have are ignored, as the server does; `field` tells what a
/// key of the filter is called in rows.
pub(crate) fn passes(filter: &Map<String, Value>, row: &Row, field: fn(&str) -> String) -> bool {
    filter.iter().all(|(key, wanted)| {
        if let Some(any) = group(key, wanted, row, field) {
            return any;
        }
        let (operator, name) = split(key);
        row.get(&field(name)).is_none_or(|found| holds(operator, found, wanted))
    })
}

/// Nested conditions under a number, joined by their own `LOGIC`.
fn group(key: &str, wanted: &Value, row: &Row, field: fn(&str) -> String) -> Option<bool> {
    let conditions = wanted.as_object().filter(|_| key.parse::<u32>().is_ok())?;
    let logic = |key: &str| key.eq_ignore_ascii_case("logic");
    let or = conditions.iter().any(|(key, value)| logic(key) && text(value).eq_ignore_ascii_case("or"));
    let mut each = conditions.iter().filter(|(key, _)| !logic(key)).map(|(key, value)| {
        let one = Map::from_iter([(key.clone(), value.clone())]);
        passes(&one, row, field)
    });
    Some(if or { each.any(|passes| passes) } else { each.all(|passes| passes) })
}

/// Operator and name.
fn split(key: &str) -> (&str, &str) {
    let with_at = key.strip_prefix('@').map(|name| ("@", name));
    with_at.unwrap_or_else(|| {
        let operator = OPERATORS.iter().find(|operator| key.starts_with(**operator)).copied().unwrap_or_default();
        (operator, &key[operator.len()..])
    })
}

fn holds(operator: &str, found: &Value, wanted: &Value) -> bool {
    match operator {
        "!" | "!=" | "!@" => !equals(found, wanted),
        ">" => compare(found, wanted) == Ordering::Greater,
        ">=" => compare(found, wanted) != Ordering::Less,
        "<" => compare(found, wanted) == Ordering::Less,
        "<=" => compare(found, wanted) != Ordering::Greater,
        "%" => contains(found, wanted),
        "!%" => !contains(found, wanted),
        "=%" | "%=" => like(found, wanted),
        "!=%" | "!%=" => !like(found, wanted),
        _ => equals(found, wanted),
    }
}

/// One of a list, or the same; nothing, `false` and `""` are the same.
fn equals(found: &Value, wanted: &Value) -> bool {
    let same = |found: &Value| match wanted {
        Value::Array(list) => list.iter().any(|wanted| compare(found, wanted) == Ordering::Equal),
        wanted => compare(found, wanted) == Ordering::Equal,
    };
    match found {
        Value::Array(found) => found.iter().any(same),
        found => same(found),
    }
}

fn contains(found: &Value, wanted: &Value) -> bool {
    text(found).to_lowercase().contains(&text(wanted).to_lowercase())
}

/// `%` stands for any characters.
fn like(found: &Value, wanted: &Value) -> bool {
    let (found, wanted) = (text(found).to_lowercase(), text(wanted).to_lowercase());
    let parts: Vec<&str> = wanted.split('%').collect();
    let [first, .., last] = parts[..] else { return found == wanted };
    let Some(mut rest) = found.strip_prefix(first) else { return false };
    for part in &parts[1..parts.len() - 1] {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn enc_10_operators() {
        let row = json!({"ID": "7", "TITLE": "Big Deal", "SUM": "12.50", "NONE": null});
        let cases = [
            (json!({"ID": 7}), true),
            (json!({"=ID": "7"}), true),
            (json!({">ID": 7}), false),
            (json!({">=ID": 7, "<SUM": 100}), true),
            (json!({"@ID": [1, 7]}), true),
            (json!({"ID": [1, 2]}), false),
            (json!({"!@ID": [1, 2]}), true),
            (json!({"!ID": 7}), false),
            (json!({"%TITLE": "deal"}), true),
            (json!({"!%TITLE": "deal"}), false),
            (json!({"=%TITLE": "big%"}), true),
            (json!({"%=TITLE": "big"}), false),
            (json!({"NONE": ""}), true),
            (json!({"!NONE": ""}), false),
            (json!({"NO_SUCH_FIELD": 1}), true),
            (json!({"0": {"LOGIC": "OR", "ID": 1, "%TITLE": "big"}}), true),
            (json!({"0": {"ID": 1, "%TITLE": "big"}}), false),
        ];
        for (filter, expected) in cases {
            let (filter, row) = (filter.as_object().unwrap(), row.as_object().unwrap());
            assert_eq!(passes(filter, row, str::to_owned), expected, "{filter:?}");
        }
    }
}
