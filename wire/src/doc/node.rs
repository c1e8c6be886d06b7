//! Values of a document: what they are and what is in them.

use std::ops::Range;

use serde_json::Value;

use super::{Doc, Token};

/// A value in a document.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    doc: &'d Doc<'d>,
    at: usize,
}

/// The kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl<'d> Node<'d> {
    /// The value whose first token is at this index.
    pub(super) fn new(doc: &'d Doc<'d>, at: usize) -> Self {
        Self { doc, at }
    }

    pub(super) fn token(self) -> Token<'d> {
        self.doc.tokens.get(self.at).copied().unwrap_or(Token::Null)
    }

    pub(super) fn doc(self) -> &'d Doc<'d> {
        self.doc
    }

    /// The indices of its tokens.
    pub(super) fn range(self) -> Range<usize> {
        self.at..self.end()
    }

    /// It is no value at all: the root of an empty document.
    pub(crate) fn is_absent(self) -> bool {
        self.doc.tokens.is_empty()
    }

    /// Whether both are the same place of one document.
    pub(crate) fn is_same(self, other: Node<'_>) -> bool {
        self.at == other.at
    }

    fn end(self) -> usize {
        match self.token() {
            Token::Array(next) | Token::Object(next) => next,
            _ => self.at + 1,
        }
    }

    /// Its kind.
    pub fn kind(self) -> Kind {
        match self.token() {
            Token::Null => Kind::Null,
            Token::Bool(_) => Kind::Boolean,
            Token::Int(_) | Token::Uint(_) => Kind::Integer,
            Token::Float(_) => Kind::Number,
            Token::Str(_) | Token::Text(..) => Kind::String,
            Token::Array(_) => Kind::Array,
            Token::Object(_) => Kind::Object,
        }
    }

    /// Its text, if it is a string.
    pub fn as_str(self) -> Option<&'d str> {
        match self.token() {
            Token::Str(text) => Some(text),
            Token::Text(start, end) => self.doc.text.get(start..end),
            _ => None,
        }
    }

    /// `true` or `false`, if it is one.
    pub fn as_bool(self) -> Option<bool> {
        match self.token() {
            Token::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Its value, if it is a number that fits.
    pub fn as_i64(self) -> Option<i64> {
        match self.token() {
            Token::Int(value) => Some(value),
            Token::Float(value) => integral(value),
            _ => None,
        }
    }

    /// Its value, if it is a number.
    pub fn as_f64(self) -> Option<f64> {
        match self.token() {
            Token::Int(value) => Some(value as f64),
            Token::Uint(value) => Some(value as f64),
            Token::Float(value) => Some(value),
            _ => None,
        }
    }

    /// Shortest text that reads back as the same number, if it is a number.
    pub(crate) fn number_text(self) -> Option<String> {
        match self.token() {
            Token::Int(value) => Some(value.to_string()),
            Token::Uint(value) => Some(value.to_string()),
            Token::Float(value) => Some(format!("{value:?}")),
            _ => None,
        }
    }

    /// It is `null`.
    pub fn is_null(self) -> bool {
        self.kind() == Kind::Null
    }

    /// `null`, `false` or an empty string.
    pub(crate) fn is_nothing(self) -> bool {
        match self.token() {
            Token::Null | Token::Bool(false) => true,
            Token::Str(text) => text.is_empty(),
            Token::Text(start, end) => start == end,
            _ => false,
        }
    }

    /// It is an array or an object without content.
    pub(crate) fn is_empty(self) -> bool {
        matches!(self.token(), Token::Array(next) | Token::Object(next) if next == self.at + 1)
    }

    /// The items of an array; nothing for other values.
    pub fn items(self) -> impl Iterator<Item = Node<'d>> {
        let end = if self.kind() == Kind::Array { self.end() } else { 0 };
        Siblings { doc: self.doc, at: self.at + 1, end }
    }

    /// The entries of an object in the order of the document; nothing for other values.
    pub fn entries(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let end = if self.kind() == Kind::Object { self.end() } else { 0 };
        let mut siblings = Siblings { doc: self.doc, at: self.at + 1, end };
        std::iter::from_fn(move || {
            let key = siblings.next()?;
            Some((key.as_str()?, siblings.next()?))
        })
    }

    /// The value of a key. The last one counts where a key repeats.
    pub fn get(self, key: &str) -> Option<Node<'d>> {
        self.entries().filter(|(name, _)| *name == key).last().map(|(_, value)| value)
    }

    /// As a serde_json value.
    pub fn to_value(self) -> Value {
        match self.token() {
            Token::Null => Value::Null,
            Token::Bool(value) => Value::Bool(value),
            Token::Int(value) => Value::from(value),
            Token::Uint(value) => Value::from(value),
            Token::Float(value) => Value::from(value),
            Token::Str(_) | Token::Text(..) => Value::String(self.as_str().unwrap_or_default().to_owned()),
            Token::Array(_) => self.items().map(Node::to_value).collect(),
            Token::Object(_) => self.entries().map(|(key, value)| (key.to_owned(), value.to_value())).collect(),
        }
    }
}

/// The values from one index to another, without those inside them.
struct Siblings<'d> {
    doc: &'d Doc<'d>,
    at: usize,
    end: usize,
}

impl<'d> Iterator for Siblings<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        let node = (self.at < self.end).then_some(Node { doc: self.doc, at: self.at })?;
        self.at = node.end();
        Some(node)
    }
}

/// The integer that a float stands for. Beyond 2^53 several integers have the same float.
fn integral(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}
