//! Batches of REST 3.0 on the wire (B3-1 to B3-3).

use bitrix24_wire::{DecodeError, Kind, Node, Value};
use serde_json::json;

use super::command::{BatchPlan, Entry, Parameters};
use super::outcome::{Found, Outcome};
use crate::runtime::body::Body;

/// `[{"method":"…","query":{}}]`: there is no place for a token or anything else.
pub(super) fn body(plan: &BatchPlan, connector: Option<&str>) -> Body {
    let commands: Vec<Value> = plan.entries.iter().map(|entry| command(entry, connector)).collect();
    Body::whole(Value::Array(commands).to_string().into_bytes())
}

fn command(entry: &Entry, connector: Option<&str>) -> Value {
    let mut query = match &entry.parameters {
        Parameters::Json(value) => value.clone(),
        Parameters::Query(..) => json!({}),
    };
    if let (Some(connector), Some(members)) = (connector, query.as_object_mut()) {
        members.entry("auth_connector").or_insert_with(|| connector.into());
    }
    let mut command = json!({ "method": entry.method, "query": query });
    if entry.named {
        command["as"] = entry.label.as_str().into();
    }
    command
}

/// Checks that there is one result per command.
pub(super) fn check(result: Node<'_>, commands: usize) -> Result<(), DecodeError> {
    if result.kind() == Kind::Array && result.items().count() == commands {
        return Ok(());
    }
    Err(DecodeError::new("array of one result per command", result).in_key("result"))
}

/// The part of the reply that is about a command. A failure would be one of the whole batch, and there is no time per
/// command.
pub(super) fn find(result: Node<'_>, index: usize) -> Found<'_> {
    match result.items().nth(index) {
        Some(result) => Found::Result(Outcome { result, total: None, next: None, time: None }),
        None => Found::Nothing,
    }
}
