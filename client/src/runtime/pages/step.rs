//! How a walk gets from one page to the next.

use bitrix24_wire::{Cursor, Envelope, Node, Value, Version};

use super::cursor::TailCursor;
use super::params::{Params, number, refused};
use super::position::Place;
use crate::runtime::error::{Error, ErrorKind};

/// Rows of a page of REST 2.
const PAGE: usize = 50;

/// How a walk gets to the next page, and its state. The first `taken` rows of the next page are skipped: a resumed walk
/// requests the whole page again.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// By the id of the last row (P2-2).
    Keyset { version: Version, cursor: Cursor, last: Option<Value>, largest: usize },
    /// By the `next` of the reply (P2-1).
    Next { start: Option<i64>, taken: usize },
    /// By the number of rows so far (P3-1).
    Offset { offset: u64, largest: usize, first: Option<Value> },
    /// By the `nextCursor` of the reply (P3-2); `null` before the first page.
    Token { token: Value, taken: usize },
    /// By the last value of a field (P3-2).
    Tail { cursor: TailCursor },
    /// There is one page.
    Once { taken: usize },
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
            Self::Next { start: Some(start), .. } => params.set("start", *start),
            Self::Offset { offset, .. } if *offset > 0 => params.set_in("pagination", "offset", *offset),
            Self::Token { token, .. } if !token.is_null() => params.set_in("pagination", "afterCursor", token.clone()),
            Self::Tail { cursor } => params.set("cursor", cursor.to_value()),
            Self::Next { .. } | Self::Offset { .. } | Self::Token { .. } | Self::Once { .. } => {}
        }
    }

    /// Detects on the first page whether the replies have a `nextCursor`.
    pub(super) fn detect_cursor(&mut self, envelope: &Envelope<'_>) {
        if matches!(self, Self::Offset { offset: 0, .. }) && envelope.result().get("nextCursor").is_some() {
            *self = Self::Token { token: Value::Null, taken: 0 };
        }
    }

    /// How many rows of the next page were taken before.
    pub(super) fn taken(&self) -> usize {
        match self {
            Self::Next { taken, .. } | Self::Token { taken, .. } | Self::Once { taken } => *taken,
            Self::Keyset { .. } | Self::Offset { .. } | Self::Tail { .. } => 0,
        }
    }

    /// The position after a row of a page, so that the walk can be resumed there.
    pub(super) fn place(&self, row: Node<'_>, index: usize) -> Place {
        let value = |key: &str| row.get(key).map(Node::to_value).unwrap_or_default();
        match self {
            Self::Keyset { cursor, .. } => Place::After(id(value(cursor.row))),
            Self::Tail { cursor } => Place::After(value(&cursor.field)),
            Self::Next { start, .. } => Place::Start(start.unwrap_or(0), index + 1),
            Self::Offset { offset, .. } => Place::Offset(offset + index as u64 + 1),
            Self::Token { token, .. } => Place::Token(token.clone(), index + 1),
            Self::Once { .. } => Place::Start(0, index + 1),
        }
    }

    /// The position between two pages, if it differs from the one after the last row.
    pub(super) fn between(&self) -> Option<Place> {
        match self {
            Self::Next { start, .. } => start.map(|start| Place::Start(start, 0)),
            Self::Token { token, .. } => Some(Place::Token(token.clone(), 0)),
            _ => None,
        }
    }

    /// Continues from a position of the same kind of walk.
    pub(super) fn resume(&mut self, place: &Place) -> Result<(), Error> {
        match (&mut *self, place) {
            (Self::Keyset { last, .. }, Place::After(value)) => *last = Some(value.clone()),
            (Self::Tail { cursor }, Place::After(value)) => cursor.value = Some(value.clone()),
            (Self::Next { start, taken }, Place::Start(at, rows)) => (*start, *taken) = (Some(*at), *rows),
            (Self::Once { taken }, Place::Start(0, rows)) => *taken = *rows,
            (Self::Offset { offset, .. }, Place::Offset(rows)) => *offset = *rows,
            (Self::Offset { .. }, Place::Token(token, taken)) => {
                *self = Self::Token { token: token.clone(), taken: *taken };
            }
            _ => return Err(refused("it is walked in another way than that position belongs to")),
        }
        Ok(())
    }

    /// Records a page, and returns whether there may be another one.
    pub(super) fn advance(&mut self, envelope: &Envelope<'_>, rows: &[Node<'_>]) -> Result<bool, Error> {
        match self {
            Self::Keyset { version, cursor, last, largest } => {
                let Some(row) = rows.last() else { return Ok(false) };
                let Some(value) = row.get(cursor.row).map(Node::to_value).filter(|id| !id.is_null()) else {
                    let message = format!("a row has no `{}`, by which the rows are walked", cursor.row);
                    return Err(Error::local(ErrorKind::Decode, message));
                };
                if last.as_ref().is_some_and(|last| !is_after(&value, last)) {
                    return Err(stalled(&format!("rows after `{}` = {} were asked for", cursor.row, text(last))));
                }
                *last = Some(id(value));
                *largest = rows.len().max(*largest);
                Ok(match version {
                    Version::V2 => rows.len() >= PAGE,
                    Version::V3 => rows.len() >= *largest,
                })
            }
            Self::Next { start, taken } => {
                let Some(next) = envelope.next() else { return Ok(false) };
                if start.is_some_and(|start| next <= start) {
                    return Err(stalled("the next page begins where this one did"));
                }
                (*start, *taken) = (Some(next), 0);
                Ok(true)
            }
            Self::Offset { .. } | Self::Token { .. } if envelope.result().get("nextCursor").is_some() => {
                self.follow(envelope.result().get("nextCursor").map(Node::to_value))
            }
            // The page of this token was the last one.
            Self::Token { .. } | Self::Once { .. } => Ok(false),
            Self::Offset { offset, largest, first } => {
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

    /// Continues with the `nextCursor` of a reply; `null` is the end.
    fn follow(&mut self, next: Option<Value>) -> Result<bool, Error> {
        let Some(next) = next.filter(|next| !next.is_null()) else { return Ok(false) };
        if matches!(self, Self::Token { token, .. } if *token == next) {
            return Err(stalled("the next page begins where this one did"));
        }
        *self = Self::Token { token: next, taken: 0 };
        Ok(true)
    }
}

fn stalled(what: &str) -> Error {
    Error::local(ErrorKind::Stalled, format!("the walk does not get on: {what}"))
}

fn text(value: &Option<Value>) -> String {
    value.as_ref().map(Value::to_string).unwrap_or_default()
}

/// An id as a number, if it is one in a text.
fn id(value: Value) -> Value {
    let number = value.as_str().and_then(|text| text.parse::<i64>().ok().filter(|number| number.to_string() == text));
    number.map_or(value, Value::from)
}

/// Ids are numbers, often in texts. Other ids have no known order; it is enough that they differ.
fn is_after(id: &Value, last: &Value) -> bool {
    match (number(id), number(last)) {
        (Some(id), Some(last)) => id > last,
        _ => id != last,
    }
}
