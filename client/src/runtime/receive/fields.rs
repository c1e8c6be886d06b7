//! Parameters of a form.

use bitrix24_wire::Value;
use serde_json::Map;

/// Takes a text that is not empty out of a map. Other values stay in the map.
pub(super) fn take_text(map: &mut Map<String, Value>, key: &str) -> Option<String> {
    map.get(key).filter(|value| value.as_str().is_some_and(|text| !text.is_empty()))?;
    match map.shift_remove(key) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}
