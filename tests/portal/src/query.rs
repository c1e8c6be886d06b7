//! Forms and queries with the brackets of PHP: `filter[>ID]=5&select[]=ID` (B2-2).

use serde_json::{Map, Value};

/// More levels are dropped, as PHP does.
const DEPTH: usize = 64;

/// Reads a query or a form. Every scalar is a text; the last of equal keys wins.
pub(crate) fn parse(text: &str) -> Map<String, Value> {
    let mut root = Map::new();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        let path = path(&key);
        if !path[0].is_empty() && path.len() <= DEPTH {
            insert(&mut root, &path, value.into_owned());
        }
    }
    root.into_iter().map(|(key, value)| (key, lists(value))).collect()
}

/// `a[b][]` as `a`, `b` and an empty text.
fn path(key: &str) -> Vec<&str> {
    let Some((name, mut rest)) = key.split_once('[') else { return vec![key] };
    let mut path = vec![name];
    while let Some((part, after)) = rest.split_once(']') {
        path.push(part);
        match after.strip_prefix('[') {
            Some(next) => rest = next,
            None => break,
        }
    }
    path
}

fn insert(map: &mut Map<String, Value>, path: &[&str], value: String) {
    let key = match path[0] {
        // The next free number.
        "" => map.keys().filter_map(|key| key.parse::<u64>().ok()).max().map_or(0, |last| last + 1).to_string(),
        key => key.to_owned(),
    };
    if path.len() == 1 {
        map.insert(key, Value::String(value));
        return;
    }
    let inner = map.entry(key).or_insert_with(|| Value::Object(Map::new()));
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(inner) = inner {
        // `key[]=` is an empty list.
        if path.len() == 2 && path[1].is_empty() && value.is_empty() {
            return;
        }
        insert(inner, &path[1..], value);
    }
}

/// Arrays numbered from 0 are lists.
fn lists(value: Value) -> Value {
    match value {
        Value::Object(map) => array(map.into_iter().map(|(key, value)| (key, lists(value))).collect()),
        other => other,
    }
}

/// An array of PHP as JSON: a list if it is empty or numbered from 0, else an object.
pub(crate) fn array(entries: Vec<(String, Value)>) -> Value {
    let list = entries.iter().enumerate().all(|(index, (key, _))| *key == index.to_string());
    if list {
        entries.into_iter().map(|(_, value)| value).collect()
    } else {
        Value::Object(entries.into_iter().collect())
    }
}

/// Writes a form. Empty arrays and `null` are left out, as PHP does.
pub(crate) fn write(value: &Value) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    write_value(&mut out, "", value);
    out.finish()
}

fn write_value(out: &mut form_urlencoded::Serializer<'_, String>, key: &str, value: &Value) {
    let inner = |name: &str| if key.is_empty() { name.to_owned() } else { format!("{key}[{name}]") };
    match value {
        Value::Null => {}
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, value)| write_value(out, &inner(&at.to_string()), value));
        }
        Value::Object(map) => map.iter().for_each(|(name, value)| write_value(out, &inner(name), value)),
        Value::Bool(flag) => {
            out.append_pair(key, if *flag { "1" } else { "0" });
        }
        scalar => {
            out.append_pair(key, &crate::store::text(scalar));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn b2_2_brackets() {
        let cases = [
            ("FILTER[%3E%3DPRICE]=15", json!({"FILTER": {">=PRICE": "15"}})),
            ("a=%5B1%5D+%2B+1", json!({"a": "[1] + 1"})),
            ("select[]=ID&select[]=TITLE", json!({"select": ["ID", "TITLE"]})),
            ("a[1]=x&a[0]=y", json!({"a": {"1": "x", "0": "y"}})),
            ("a[]=", json!({"a": []})),
            ("a[b][c]=1&a[b][d]=2", json!({"a": {"b": {"c": "1", "d": "2"}}})),
            ("a=1&a=2", json!({"a": "2"})),
            ("a=1&a[b]=2", json!({"a": {"b": "2"}})),
            ("", json!({})),
        ];
        for (text, expected) in cases {
            assert_eq!(Value::Object(parse(text)), expected, "{text}");
        }
    }
}
