//! How a list method spells the id of its rows in requests: example requests → name. Rows may spell it otherwise
//! (`ID` in the filter, `id` in the row), and only the examples tell.

use serde_json::Value;

use super::Request;
use crate::model::types::WireName;

/// Parameters that name fields of rows, in lower case.
const NAMING: &[&str] = &["filter", "order", "select", "sort"];

/// The name of a row's id, in any case.
const ID: &str = "id";

/// The id of a row as the first example that names it spells it.
#[must_use]
pub fn read(requests: &[Request]) -> Option<WireName> {
    let bodies = requests.iter().filter_map(|request| request.body.as_object());
    let naming = bodies.flatten().filter(|(name, _)| NAMING.contains(&name.to_ascii_lowercase().as_str()));
    naming.into_iter().find_map(|(_, value)| id_in(value)).map(|name| WireName(name.to_owned()))
}

fn id_in(value: &Value) -> Option<&str> {
    let is_id = |name: &&str| name.eq_ignore_ascii_case(ID);
    match value {
        Value::Object(entries) => entries.keys().map(|key| field(key)).find(is_id),
        Value::Array(items) => items.iter().filter_map(Value::as_str).find(is_id),
        Value::String(name) => Some(name.as_str()).filter(is_id),
        _ => None,
    }
}

/// The field of a condition: what stands behind the operator.
fn field(key: &str) -> &str {
    key.trim_start_matches(['!', '=', '>', '<', '@', '%'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::{FileId, Span};
    use serde_json::json;

    #[test]
    fn the_id_as_requests_spell_it() {
        for (body, expected) in [
            (json!({"filter": {">ID": 5}}), Some("ID")),
            (json!({"ORDER": {"id": "desc"}}), Some("id")),
            (json!({"select": ["TITLE", "Id"]}), Some("Id")),
            (json!({"SORT": "ID"}), Some("ID")),
            (json!({"fields": {"ID": 5}, "filter": {"NAME": "x"}}), None),
            (json!([5]), None),
        ] {
            let span = Span::new(FileId(0), 0..0);
            let request = Request { method: None, v3: false, body: body.clone(), span };
            assert_eq!(read(&[request]).as_ref().map(|name| name.0.as_str()), expected, "{body}");
        }
    }
}
