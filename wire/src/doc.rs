//! A JSON document as a flat list of tokens: what records are read from and written to.
//!
//! One list for a whole document costs a fraction of a tree of maps, keeps order and duplicates, borrows its strings
//! and is one concrete type, so that a record needs no code per serde format.

mod read;
pub(crate) mod write;

use serde_json::Value;

use crate::error::EncodeError;

/// A JSON document. Read one with [`Doc::parse`] or [`Doc::from_deserializer`]; look into it with [`Doc::root`].
#[derive(Clone, Debug, Default)]
pub struct Doc<'a> {
    tokens: Vec<Token<'a>>,
    /// Strings that could not be borrowed.
    text: String,
    /// The first thing that cannot be sent.
    problem: Option<EncodeError>,
    /// How many single values came in as raw JSON.
    raw_values: usize,
    /// It carries the content of a file.
    upload: bool,
}

/// Containers carry the index behind their last token. The entries of an object are a string token and a value.
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

/// A value in a document.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    doc: &'d Doc<'d>,
    at: usize,
}

/// What a value is.
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

impl<'a> Doc<'a> {
    /// An empty document.
    pub(crate) const fn new() -> Self {
        Self { tokens: Vec::new(), text: String::new(), problem: None, raw_values: 0, upload: false }
    }

    /// The whole value; `null` for an empty document.
    pub fn root(&self) -> Node<'_> {
        Node { doc: self, at: 0 }
    }

    /// The value whose first token this is.
    pub(crate) fn node(&self, at: usize) -> Node<'_> {
        Node { doc: self, at }
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

    /// A string that the document keeps itself.
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

    /// JSON that no documented type describes.
    pub(crate) fn raw(&mut self, value: &'a Value) {
        self.raw_values += count_values(value);
        self.value(value);
    }

    /// How many single values of the document no documented type describes.
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

impl<'d> Node<'d> {
    fn token(self) -> Token<'d> {
        self.doc.tokens.get(self.at).copied().unwrap_or(Token::Null)
    }

    fn end(self) -> usize {
        match self.token() {
            Token::Array(next) | Token::Object(next) => next,
            _ => self.at + 1,
        }
    }

    /// What it is.
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
        Walk { doc: self.doc, at: self.at + 1, end }
    }

    /// The entries of an object in the order of the document; nothing for other values.
    pub fn entries(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let end = if self.kind() == Kind::Object { self.end() } else { 0 };
        let mut walk = Walk { doc: self.doc, at: self.at + 1, end };
        std::iter::from_fn(move || {
            let key = walk.next()?;
            Some((key.as_str()?, walk.next()?))
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

struct Walk<'d> {
    doc: &'d Doc<'d>,
    at: usize,
    end: usize,
}

impl<'d> Iterator for Walk<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        let node = (self.at < self.end).then_some(Node { doc: self.doc, at: self.at })?;
        self.at = node.end();
        Some(node)
    }
}

/// The integer that a float stands for. Beyond 2^53 a float does not tell which integer was meant.
fn integral(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}
