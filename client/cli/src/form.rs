//! Bodies of handlers: forms with the brackets of PHP (EV-1), or JSON.

use serde_json::{Map, Value};

use crate::failure::Failure;

/// No event is longer.
const MAX_BYTES: usize = 1 << 20;
/// No event has more values.
const MAX_PAIRS: usize = 1000;
/// No event is deeper.
const MAX_DEPTH: usize = 16;

/// Reads a body. Every value of a form is a text.
pub(crate) fn decode(body: &str) -> Result<Map<String, Value>, Failure> {
    let body = body.trim();
    if body.len() > MAX_BYTES {
        return Err(Failure::Usage(format!("the body is longer than {MAX_BYTES} bytes")));
    }
    if body.starts_with('{') {
        return match crate::params::json(body, "the body")? {
            Value::Object(entries) => Ok(entries),
            _ => Err(Failure::Usage("the body is not a JSON object".to_owned())),
        };
    }
    let mut root = Map::new();
    for (index, (key, value)) in url::form_urlencoded::parse(body.as_bytes()).enumerate() {
        if index >= MAX_PAIRS {
            return Err(Failure::Usage(format!("the body has more than {MAX_PAIRS} values")));
        }
        let path = path(&key).ok_or_else(|| {
            Failure::Usage(format!("value {} of the body is deeper than {MAX_DEPTH} levels", index + 1))
        })?;
        insert(&mut root, &path, value.into_owned());
    }
    if root.is_empty() { Err(Failure::Usage("the body is empty".to_owned())) } else { Ok(root) }
}

/// `a[b][]` is `a`, `b` and one more. What is behind the last good bracket is dropped, as PHP does.
fn path(key: &str) -> Option<Vec<&str>> {
    let (name, mut rest) = key.split_at(key.find('[').unwrap_or(key.len()));
    if name.is_empty() {
        return Some(vec![key]);
    }
    let mut path = vec![name];
    while let Some((step, behind)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        path.push(step);
        rest = behind;
        if path.len() > MAX_DEPTH {
            return None;
        }
    }
    Some(path)
}

/// Of two values in one place the last one stays.
fn insert(entries: &mut Map<String, Value>, path: &[&str], value: String) {
    let Some((key, rest)) = path.split_first() else { return };
    let key = if key.is_empty() { next_index(entries) } else { (*key).to_owned() };
    if rest.is_empty() {
        entries.insert(key, Value::String(value));
        return;
    }
    let inner = entries.entry(key).or_insert(Value::Null);
    if !inner.is_object() {
        *inner = Value::Object(Map::new());
    }
    if let Value::Object(inner) = inner {
        insert(inner, rest, value);
    }
}

fn next_index(entries: &Map<String, Value>) -> String {
    let last = entries.keys().filter_map(|key| key.parse::<u64>().ok()).max();
    last.map_or(0, |last| last.saturating_add(1)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn ev_1_brackets_become_objects() {
        let form = "event=ONCRMDEALADD&data%5BFIELDS%5D%5BID%5D=7405&a[]=x&a[]=y%20z&b=1&b=2&c[d]=&e+f=%2B";
        let expected = json!({
            "event": "ONCRMDEALADD",
            "data": {"FIELDS": {"ID": "7405"}},
            "a": {"0": "x", "1": "y z"},
            "b": "2",
            "c": {"d": ""},
            "e f": "+",
        });
        assert_eq!(decode(form).map(Value::Object).unwrap(), expected);
        assert_eq!(decode(" {\"event\": \"X\"}\n").map(Value::Object).unwrap(), json!({"event": "X"}));
    }

    #[test]
    fn ev_1_limits() {
        let deep = format!("a{}=1", "[b]".repeat(17));
        let many = "a[]=1&".repeat(1001);
        let long = "a".repeat((1 << 20) + 1);
        for (body, part) in [(deep, "deeper"), (many, "more than"), (long, "longer"), (String::new(), "empty")] {
            let text = decode(&body).unwrap_err().to_string();
            assert!(text.contains(part), "{text}");
        }
        assert!(decode("[1]").is_ok_and(|root| root.contains_key("[1]")));
        assert!(decode("{\"a\":").unwrap_err().to_string().contains("not JSON"));
    }
}
