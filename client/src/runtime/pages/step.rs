//! How a walk gets from one page to the next.

use bitrix24_wire::{Cursor, Envelope, Node, Value, Version};
use serde_json::json;

use super::client::TailCursor;
use super::params::{Params, refused};
use crate::runtime::error::{Error, ErrorKind};

/// Rows of a page of REST 2.
const PAGE: usize = 50;

/// The way from page to page, and how far it has got.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// By the id of the last row (protocol P2-2).
    Keyset { version: Version, cursor: Cursor, last: Option<Value>, largest: usize },
    /// By what the portal tells (protocol P2-1).
    Next { start: Option<i64> },
    /// By the number of rows so far (protocol P3-1); by `nextCursor` where the answer has one (P3-2).
    Offset { offset: u64, after: Option<Value>, largest: usize, first: Option<Value> },
    /// By the last value of a field (protocol P3-2).
    Tail { cursor: TailCursor },
}

impl Step {
    /// Parameters of the next page.
    pub(super) fn prepare(&self, params: &mut Params) {
        match self {
            Self::Keyset { version, cursor, last, .. } => {
                if *version == Version::V2 {
                    params.set("start", -1);
                }
                if let Some(last) = last {
                    params.after(*version, *cursor, last);
                }
            }
            Self::Next { start } => {
                if let Some(start) = start {
                    params.set("start", *start);
                }
            }
            Self::Offset { after: Some(after), .. } => params.set_in("pagination", "afterCursor", after.clone()),
            Self::Offset { offset: 0, .. } => {}
            Self::Offset { offset, .. } => params.set_in("pagination", "offset", *offset),
            Self::Tail { cursor } => params.set("cursor", cursor.to_value()),
        }
    }

    /// Where the walk is after a row of a page, so that it can be resumed there.
    pub(super) fn position(&self, row: Node<'_>, index: usize) -> Value {
        match self {
            Self::Keyset { cursor, .. } => row.get(cursor.row).map(Node::to_value).unwrap_or_default(),
            Self::Tail { cursor } => row.get(&cursor.field).map(Node::to_value).unwrap_or_default(),
            Self::Next { start } => json!(start.unwrap_or(0) + index as i64 + 1),
            Self::Offset { offset, after, .. } if after.is_none() => json!(offset + index as u64 + 1),
            Self::Offset { after, .. } => json!({ "afterCursor": after }),
        }
    }

    /// Goes on from a position that this kind of step has told.
    pub(super) fn resume(&mut self, position: &Value) {
        match self {
            Self::Keyset { last, .. } => *last = Some(position.clone()),
            Self::Tail { cursor } => cursor.value = Some(position.clone()),
            Self::Next { start } => *start = position.as_i64(),
            Self::Offset { offset, after, .. } => match position.get("afterCursor") {
                Some(cursor) => *after = Some(cursor.clone()),
                None => *offset = position.as_u64().unwrap_or(0),
            },
        }
    }

    /// Takes note of a page; tells whether there may be another one.
    pub(super) fn advance(&mut self, envelope: &Envelope<'_>, rows: &[Node<'_>]) -> Result<bool, Error> {
        match self {
            Self::Keyset { version, cursor, last, largest } => {
                let Some(row) = rows.last() else { return Ok(false) };
                let Some(id) = row.get(cursor.row).map(Node::to_value).filter(|id| !id.is_null()) else {
                    let message = format!("a row has no `{}`, by which the rows are walked", cursor.row);
                    return Err(Error::local(ErrorKind::Decode, message));
                };
                if last.as_ref().is_some_and(|last| !is_after(&id, last)) {
                    return Err(stalled(&format!("rows after `{}` = {} were asked for", cursor.row, text(last))));
                }
                *last = Some(id);
                *largest = rows.len().max(*largest);
                Ok(match version {
                    Version::V2 => rows.len() >= PAGE,
                    Version::V3 => rows.len() >= *largest,
                })
            }
            Self::Next { start } => {
                let Some(next) = envelope.next() else { return Ok(false) };
                if start.is_some_and(|start| next <= start) {
                    return Err(stalled("the next page begins where this one did"));
                }
                *start = Some(next);
                Ok(true)
            }
            Self::Offset { offset, after, largest, first } => {
                if let Some(cursor) = envelope.result().get("nextCursor") {
                    let cursor = Some(cursor.to_value()).filter(|cursor| !cursor.is_null());
                    if cursor.is_some() && cursor == *after {
                        return Err(stalled("the next page begins where this one did"));
                    }
                    *after = cursor;
                    return Ok(after.is_some());
                }
                let Some(row) = rows.first().map(|row| row.to_value()) else { return Ok(false) };
                if first.as_ref() == Some(&row) {
                    return Err(stalled("the page begins with the row that the last one began with"));
                }
                *first = Some(row);
                *offset += rows.len() as u64;
                *largest = rows.len().max(*largest);
                Ok(rows.len() >= *largest)
            }
            Self::Tail { cursor } => {
                let Some(row) = rows.last() else { return Ok(false) };
                let Some(value) = row.get(&cursor.field).map(Node::to_value).filter(|value| !value.is_null()) else {
                    return Err(refused(&format!("a row has no `{}`: select the field of the cursor", cursor.field)));
                };
                if cursor.value.as_ref() == Some(&value) {
                    return Err(stalled("the last row of the page is the last one of the page before"));
                }
                cursor.value = Some(value);
                Ok(true)
            }
        }
    }
}

fn stalled(what: &str) -> Error {
    Error::local(ErrorKind::Stalled, format!("the walk does not get on: {what}"))
}

fn text(value: &Option<Value>) -> String {
    value.as_ref().map(Value::to_string).unwrap_or_default()
}

/// Ids are numbers, often in texts. Others have no order that is known here; it is enough that they differ.
fn is_after(id: &Value, last: &Value) -> bool {
    let number = |value: &Value| value.as_i64().or_else(|| value.as_str()?.parse::<i64>().ok());
    match (number(id), number(last)) {
        (Some(id), Some(last)) => id > last,
        _ => id != last,
    }
}
