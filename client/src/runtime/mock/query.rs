//! Parameters in the bracket form of PHP, in which the commands of a batch are written. Unlike `form`, which reads as
//! PHP does, this reads `a[]=` as the empty list that the command was built from, so that a test sees what it has sent.

use bitrix24_wire::Value;
use serde_json::Map;
use url::form_urlencoded;

/// `a[b][0]=1&a[c]=` as JSON; all values are texts. Keys that count from 0 make a list, `a[]=` an empty one.
pub(super) fn decode(query: &str) -> Value {
    let mut root = Map::new();
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        let (name, rest) = key.split_once('[').unwrap_or((&key, ""));
        let keys: Vec<&str> = rest.strip_suffix(']').map(|rest| rest.split("][").collect()).unwrap_or_default();
        insert(&mut root, name, &keys, &value);
    }
    if root.is_empty() { Value::Object(root) } else { lists(Value::Object(root)) }
}

fn insert(map: &mut Map<String, Value>, key: &str, rest: &[&str], value: &str) {
    let key = if key.is_empty() { map.len().to_string() } else { key.to_owned() };
    match rest {
        [] => {
            map.insert(key, value.into());
        }
        [""] if value.is_empty() => {
            map.entry(key).or_insert_with(|| Value::Object(Map::new()));
        }
        [next, rest @ ..] => {
            let entry = map.entry(key).or_insert_with(|| Value::Object(Map::new()));
            if !entry.is_object() {
                *entry = Value::Object(Map::new());
            }
            if let Value::Object(inner) = entry {
                insert(inner, next, rest, value);
            }
        }
    }
}

fn lists(value: Value) -> Value {
    let Value::Object(entries) = value else { return value };
    let list = entries.keys().enumerate().all(|(index, key)| *key == index.to_string());
    let entries = entries.into_iter().map(|(key, value)| (key, lists(value)));
    if list { entries.map(|(_, value)| value).collect() } else { Value::Object(entries.collect()) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn b2_2_the_query_of_a_command() {
        assert_eq!(decode("FILTER[%3E%3DPRICE]=15&id=5"), json!({"FILTER": {">=PRICE": "15"}, "id": "5"}));
        assert_eq!(decode("a[b][0]=x&a[b][1]=y+z&c[]=1&c[]=2"), json!({"a": {"b": ["x", "y z"]}, "c": ["1", "2"]}));
        assert_eq!(decode("a[]=&b="), json!({"a": [], "b": ""}));
        assert_eq!(decode(""), json!({}));
        assert_eq!(decode("a=1&a[b]=2&a[=3"), json!({"a": "3"}));
    }
}
