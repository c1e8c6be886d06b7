//! Batches of REST 2 on the wire (B2-1, B2-4, B2-5).

use bitrix24_wire::{DecodeError, Field, Kind, Node, Time, Value};
use serde_json::Map;

use super::command::{BATCH, BatchPlan, Entry, Parameters};
use super::outcome::{Found, Outcome};
use crate::runtime::body::{Body, Parameters as Members};
use crate::runtime::error::{Cause, Error};

/// `{"halt":0,"cmd":{"c0":"method?query"}}`.
pub(super) fn body(plan: &BatchPlan, connector: Option<&str>, token: bool) -> Result<Body, Error> {
    let commands: Map<String, Value> =
        plan.entries.iter().map(|entry| (entry.label.clone(), command(entry, connector).into())).collect();
    let mut members = Map::new();
    members.insert("halt".to_owned(), u8::from(plan.halt || plan.linked).into());
    members.insert("cmd".to_owned(), commands.into());
    Body::new(Members::Raw(&members.into()), token, connector)
        .map_err(|error| Error::new(Cause::Encode(error)).with_method(BATCH))
}

/// A command is a call of its own, so the source of a change is a parameter of the command as well.
fn command(entry: &Entry, connector: Option<&str>) -> String {
    const KEY: &str = "auth_connector=";
    let Parameters::Query(query, by_position) = &entry.parameters else { return entry.method.clone() };
    let given = |pair: &str| pair.get(..KEY.len()).is_some_and(|key| key.eq_ignore_ascii_case(KEY));
    let connector = connector
        .filter(|_| !by_position && !query.split('&').any(given))
        .map(|connector| format!("{KEY}{}", crate::runtime::form::escape(connector)));
    let parts: Vec<&str> =
        [Some(&**query), connector.as_deref()].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { entry.method.clone() } else { format!("{}?{}", entry.method, parts.join("&")) }
}

const MEMBERS: [&str; 5] = ["result", "result_error", "result_total", "result_next", "result_time"];

/// Checks that it is the result of a batch; members may be missing.
pub(super) fn check(result: Node<'_>) -> Result<(), DecodeError> {
    let is_map = |node: Node<'_>| matches!(node.kind(), Kind::Object | Kind::Array);
    if !is_map(result) {
        return Err(DecodeError::new("object", result).in_key("result"));
    }
    for member in MEMBERS {
        if let Some(found) = result.get(member).filter(|found| !is_map(*found) && !found.is_null()) {
            return Err(DecodeError::new("object", found).in_key(member).in_key("result"));
        }
    }
    Ok(())
}

/// The part of the reply that is about a command.
pub(super) fn find<'d>(result: Node<'d>, label: &str, index: usize) -> Found<'d> {
    let part = |member| entry(result.get(member)?, label, index);
    let number = |member| {
        let mut out = 0_i64;
        out.decode(part(member)?).ok().map(|()| out)
    };
    if let Some(error) = part("result_error").filter(|error| !error.is_null()) {
        return Found::Error(error);
    }
    match part("result") {
        Some(result) => Found::Result(Outcome {
            result,
            total: number("result_total"),
            next: number("result_next"),
            time: part("result_time").filter(|time| time.kind() == Kind::Object).map(Time::read),
        }),
        None => Found::Nothing,
    }
}

/// PHP writes a map whose keys are 0, 1, 2 as a list.
fn entry<'d>(map: Node<'d>, label: &str, index: usize) -> Option<Node<'d>> {
    match map.kind() {
        Kind::Array => map.items().nth(label.parse().unwrap_or(index)),
        _ => map.get(label),
    }
}
