//! A JSON document as a flat list of tokens: what records are read from and written to.
//!
//! One list for a whole document costs a fraction of a tree of maps, keeps order and duplicates, borrows its strings
//! and is one concrete type, so that a record needs no code per serde format.

mod misfits;
mod node;
mod read;
pub(crate) mod write;

use serde_json::Value;

use crate::error::EncodeError;

use misfits::Misfits;
pub use node::{Kind, Node};

/// A JSON document. Read one with [`Doc::parse`] or [`Doc::from_deserializer`]; look into it with [`Doc::root`].
#[derive(Clone, Debug, Default)]
pub struct Doc<'a> {
    tokens: Vec<Token<'a>>,
    /// Strings that could not be borrowed, one behind the other.
    text: String,
    /// Why the document cannot be sent: the first reason found.
    problem: Option<EncodeError>,
    /// Number of single values without a documented type.
    raw_values: usize,
    /// It has the content of a file.
    upload: bool,
    /// Values that do not fit the fields that are read from it.
    misfits: Misfits,
}

/// Containers hold the index behind their last token. The entries of an object are a string token and a value each.
#[derive(Clone, Copy, Debug)]
enum Token<'a> {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Str(&'a str),
    Text(usize, usize),
    Array(usize),
    Object(usize),
}

impl<'a> Doc<'a> {
    /// An empty document.
    pub(crate) const fn new() -> Self {
        Self {
            tokens: Vec::new(),
            text: String::new(),
            problem: None,
            raw_values: 0,
            upload: false,
            misfits: Misfits::new(),
        }
    }

    /// The same document for lenient reading: a value that does not fit a field of a record leaves the field empty, and
    /// becomes an entry of [`Record::extra`](crate::Record::extra) under its key. [`Node::misfits`] lists such values.
    /// Without it the first such value is the error of the whole document.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.misfits.allow();
        self
    }

    /// The same document for strict reading.
    pub(crate) fn strict(mut self) -> Self {
        self.misfits = Misfits::new();
        self
    }

    /// The whole value; `null` for an empty document.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// The value whose first token is at this index.
    pub(crate) fn node(&self, at: usize) -> Node<'_> {
        Node::new(self, at)
    }

    /// Why the document cannot be sent, if it cannot.
    pub fn problem(&self) -> Option<&EncodeError> {
        self.problem.as_ref()
    }

    /// The content of a file is among its values, as [`File`](crate::File) and [`Bytes`](crate::Bytes) send it.
    pub fn has_upload(&self) -> bool {
        self.upload
    }

    pub(crate) fn mark_upload(&mut self) {
        self.upload = true;
    }

    pub(crate) fn report(&mut self, problem: impl FnOnce() -> EncodeError) {
        self.problem.get_or_insert_with(problem);
    }

    /// The same, in place of any other problem.
    pub(crate) fn report_first(&mut self, problem: EncodeError) {
        self.problem = Some(problem);
    }

    pub(crate) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(crate) fn truncate(&mut self, len: usize) {
        self.tokens.truncate(len);
    }

    pub(crate) fn null(&mut self) {
        self.tokens.push(Token::Null);
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.tokens.push(Token::Bool(value));
    }

    pub(crate) fn int(&mut self, value: i64) {
        self.tokens.push(Token::Int(value));
    }

    pub(crate) fn uint(&mut self, value: u64) {
        self.tokens.push(i64::try_from(value).map_or(Token::Uint(value), Token::Int));
    }

    pub(crate) fn float(&mut self, value: f64) {
        if !value.is_finite() {
            self.report(|| EncodeError::NotFinite);
        }
        self.tokens.push(if value.is_finite() { Token::Float(value) } else { Token::Null });
    }

    pub(crate) fn str(&mut self, value: &'a str) {
        self.tokens.push(Token::Str(value));
    }

    /// A string that the document owns.
    pub(crate) fn text(&mut self, value: &str) {
        let start = self.text.len();
        self.text.push_str(value);
        self.tokens.push(Token::Text(start, self.text.len()));
    }

    /// Opens a container; what is pushed until [`Doc::close`] is inside.
    pub(crate) fn open(&mut self, kind: Kind) -> usize {
        let at = self.tokens.len();
        self.tokens.push(if kind == Kind::Object { Token::Object(0) } else { Token::Array(0) });
        at
    }

    pub(crate) fn close(&mut self, at: usize) {
        let end = self.tokens.len();
        if let Some(Token::Array(next) | Token::Object(next)) = self.tokens.get_mut(at) {
            *next = end;
        }
    }

    /// JSON without a documented type.
    pub(crate) fn raw(&mut self, value: &'a Value) {
        self.raw_values += count_values(value);
        self.value(value);
    }

    /// The number of single values without a documented type.
    pub(crate) fn raw_values(&self) -> usize {
        self.raw_values
    }

    /// A serde_json value, its strings borrowed.
    pub(crate) fn value(&mut self, value: &'a Value) {
        match value {
            Value::Null => self.null(),
            Value::Bool(value) => self.bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => self.int(value),
                (None, Some(value)) => self.uint(value),
                (None, None) => self.float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(value) => self.str(value),
            Value::Array(items) => {
                let at = self.open(Kind::Array);
                items.iter().for_each(|item| self.value(item));
                self.close(at);
            }
            Value::Object(entries) => {
                let at = self.open(Kind::Object);
                for (key, item) in entries {
                    self.str(key);
                    self.value(item);
                }
                self.close(at);
            }
        }
    }
}

fn count_values(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(count_values).sum(),
        Value::Object(entries) => entries.values().map(count_values).sum(),
        _ => 1,
    }
}
