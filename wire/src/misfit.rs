//! A value of a reply that does not fit its field, as it is told to callers.

use std::fmt;

use serde_json::Value;

use crate::doc::write::is_secret_key;
use crate::doc::{Doc, Node};
use crate::error::DecodeError;

/// A value of a reply that does not fit the documented type of its field. The field is empty, and the value is an entry
/// of [`Record::extra`](crate::Record::extra) under the key of the field.
///
/// If the field is a list, a map, or a record with required fields, one unfit value inside makes the whole of it such
/// an entry.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Misfit {
    /// Where the value is: `result.items[3].showFilter`.
    pub path: String,
    /// Where the entry is that keeps it: the same path, or that of the list, map or record around the value.
    pub entry: String,
    /// The documented type.
    pub expected: &'static str,
    /// The value; `None` if a required field is missing.
    pub value: Option<Value>,
}

/// A step of a path.
#[derive(Clone, Copy)]
pub(crate) enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

impl Misfit {
    /// The value of a field at this path does not fit.
    pub(crate) fn new(entry: Node<'_>, path: &[Step<'_>], error: &DecodeError) -> Self {
        let outside = |error: DecodeError| {
            let path = path.iter().rev().fold(error, |error, step| match step {
                Step::Key(key) => error.in_key(key),
                Step::Index(index) => error.in_index(*index),
            });
            path.path()
        };
        Self {
            path: outside(error.clone()),
            entry: outside(DecodeError::missing("entry")),
            expected: error.expected(),
            value: error.find(entry).map(Node::to_value),
        }
    }
}

/// With the value, but without secrets.
impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found ", self.path, self.expected)?;
        let Some(value) = &self.value else { return f.write_str("nothing") };
        // Under the key of a secret anything may hold it.
        if self.path.split(['.', '[', ']', '"']).any(is_secret_key) {
            return f.write_str("\"***\"");
        }
        let mut doc = Doc::default();
        doc.value(value);
        fmt::Debug::fmt(&doc.root(), f)
    }
}

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Misfit({self})")
    }
}
