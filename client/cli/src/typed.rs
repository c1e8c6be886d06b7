//! Data of events in their documented types, and the places in it that have none.

use bitrix24::DecodeError;
use bitrix24::wire::{EventInfo, count_untyped, to_value};
use serde_json::Value;

/// Data in its documented types.
#[derive(Debug)]
pub(crate) struct Typed {
    /// The data.
    pub(crate) value: Value,
    /// Places that no documented type describes: `data.FIELDS.NEW`.
    pub(crate) untyped: Vec<String>,
}

/// Reads the data of an event.
pub(crate) fn event(event: &EventInfo, data: &Value) -> Result<Typed, DecodeError> {
    let decoded = event.decode(data)?;
    let mut untyped = Vec::new();
    let all = count_untyped(&*decoded);
    if all > 0 {
        let without = |data: &Value| event.decode(data).map_or(0, |decoded| count_untyped(&*decoded));
        search(&mut data.clone(), &mut Vec::new(), "data", all, &without, &mut untyped);
    }
    Ok(Typed { value: to_value(&*decoded), untyped })
}

/// Finds the entries without a type. The types only count such values, so each entry is removed in turn: if the count
/// drops by all values of the entry, it has no type; if it drops by fewer, those are further inside.
fn search(
    root: &mut Value,
    path: &mut Vec<String>,
    place: &str,
    all: usize,
    without: &dyn Fn(&Value) -> usize,
    found: &mut Vec<String>,
) {
    let Some(Value::Object(entries)) = at(root, path) else { return };
    let keys: Vec<String> = entries.keys().cloned().collect();
    for key in keys {
        let place = format!("{place}.{key}");
        let Some(Value::Object(entries)) = at(root, path) else { return };
        let Some(entry) = entries.remove(&key) else { continue };
        let inside = count(&entry);
        let less = all.saturating_sub(without(root));
        if let Some(Value::Object(entries)) = at(root, path) {
            entries.insert(key.clone(), entry);
        }
        if less == inside && inside > 0 {
            found.push(place);
        } else if less > 0 {
            path.push(key);
            search(root, path, &place, all, without, found);
            path.pop();
        }
    }
}

fn at<'v>(root: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(root, |value, key| value.get_mut(key.as_str()))
}

/// The number of single values in a value.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bitrix24::registry::EVENTS;
    use serde_json::json;

    #[test]
    fn what_is_not_documented_is_found() {
        let info = EVENTS.iter().find(|event| event.code == "ONCRMDEALADD").unwrap();
        let data = json!({"NEW": {"A": "1", "B": "2"}, "FIELDS": {"ID": "7405", "OTHER": "x"}});
        let found = event(info, &data).unwrap();
        assert_eq!(found.value["FIELDS"]["ID"], json!(7405));
        assert_eq!(found.untyped, ["data.NEW", "data.FIELDS.OTHER"]);
        assert!(event(info, &json!("text")).is_err());
    }
}
