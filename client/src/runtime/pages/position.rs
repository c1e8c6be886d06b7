//! The position of a walk, as text that can be stored.

use std::fmt;
use std::str::FromStr;

use bitrix24_wire::Value;
use serde_json::Number;

use super::params::refused;
use crate::runtime::error::Error;

/// The position of a walk: after a row. As text it can be stored, and a walk of the same request continues there.
///
/// | text | the walk continues |
/// |---|---|
/// | `after:42` | after the row whose id, or field of the cursor, has this value |
/// | `start:100+7` | on the page that begins at 100, with its eighth row |
/// | `offset:57` | after 57 rows |
/// | `token:7:"…"` | on the page that `nextCursor` of the one before led to, with its eighth row |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position(pub(super) Place);

/// The kinds of positions, one for each kind of walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// After the row with this value.
    After(Value),
    /// On the page with this `start`, and how many of its rows were taken: a `start` in the middle of a page is not
    /// documented.
    Start(i64, usize),
    /// After this number of rows.
    Offset(u64),
    /// On the page after this `nextCursor`, `null` for the first page, and how many of its rows were taken.
    Token(Value, usize),
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            // Without quotes if it is read as the same text again.
            Place::After(Value::String(text)) if after(text) == Value::String(text.clone()) => {
                write!(f, "after:{text}")
            }
            Place::After(value) => write!(f, "after:{value}"),
            Place::Start(start, 0) => write!(f, "start:{start}"),
            Place::Start(start, taken) => write!(f, "start:{start}+{taken}"),
            Place::Offset(offset) => write!(f, "offset:{offset}"),
            Place::Token(token, taken) => write!(f, "token:{taken}:{token}"),
        }
    }
}

impl FromStr for Position {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text)
            .map(Self)
            .ok_or_else(|| refused("this is no position of a walk: they look like `after:42` or `start:100`"))
    }
}

fn read(text: &str) -> Option<Place> {
    Some(match text.split_once(':')? {
        ("after", value) if !value.is_empty() => Place::After(after(value)),
        ("start", rest) => {
            let (start, taken) = rest.split_once('+').unwrap_or((rest, "0"));
            Place::Start(start.parse().ok().filter(|start| *start >= 0)?, taken.parse().ok()?)
        }
        ("offset", offset) => Place::Offset(offset.parse().ok()?),
        ("token", rest) => {
            let (taken, token) = rest.split_once(':')?;
            Place::Token(serde_json::from_str(token).ok()?, taken.parse().ok()?)
        }
        _ => return None,
    })
}

/// A number, a text in quotes, or else the text itself.
fn after(text: &str) -> Value {
    let number = || serde_json::from_str::<Number>(text).ok().filter(|number| number.to_string() == text);
    let quoted = || serde_json::from_str::<String>(text).ok().map(Value::String);
    number().map(Value::Number).or_else(quoted).unwrap_or_else(|| text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_read_what_they_print() {
        for text in [
            "after:42",
            "after:\"42\"",
            "after:1.5",
            "after:007",
            "after:a:b",
            "after:2026-01-01T10:00:00+03:00",
            "start:100",
            "start:100+7",
            "offset:3",
            "token:0:\"x:y\"",
            "token:5:7",
        ] {
            assert_eq!(text.parse::<Position>().unwrap().to_string(), text);
        }
        for text in ["", "{", "42", "after:", "start:x", "start:-1", "start:1+", "offset:", "offset:-1", "token:x"] {
            assert!(text.parse::<Position>().is_err(), "{text}");
        }
    }
}
