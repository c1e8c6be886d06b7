//! Errors: of the service, of reading what it sent, of writing what it is sent.

use std::fmt;

use serde_json::Value;

use crate::class::ErrorClass;
use crate::codes::ErrorCode;
use crate::doc::{Kind, Node};
use crate::system::{self, SystemError};
use crate::values::Extra;

/// Why there is no result in a reply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ReplyError {
    /// The service refused the call.
    Api(Box<ApiError>),
    /// The reply is JSON, but not what the method is documented to answer.
    Decode(DecodeError),
    /// The reply is not JSON.
    NonJson(NonJson),
}

/// An error that the service answered.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Its code in the case of the service; `None` if the service sends an empty one or `0`.
    pub code: Option<String>,
    /// Its text, which may be in the language of the portal.
    pub description: String,
    /// HTTP status, 200 included.
    pub status: u16,
    /// Fields that the service refused (REST 3.0).
    pub validation: Vec<Validation>,
    /// Other members, for example `argument`.
    pub extra: Extra,
    /// The whole body.
    pub body: String,
}

/// A field that the service refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Validation {
    /// Its name.
    pub field: String,
    /// Why.
    pub message: String,
}

/// A value in a reply has another type than documented. Messages and `Debug` do not show it; [`DecodeError::result`]
/// keeps the result of a reply that does not fit as a whole.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    /// From the innermost to the outermost.
    path: Vec<Segment>,
    expected: &'static str,
    found: String,
    /// The whole result.
    result: Option<Value>,
}

#[derive(Clone, PartialEq, Eq)]
enum Segment {
    Key(String),
    Index(usize),
}

/// A body that is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NonJson {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type` of the reply.
    pub content_type: Option<String>,
    /// What is wrong with the body and where, without its content.
    pub reason: String,
    /// The first 2 KiB of the body.
    pub snippet: String,
}

/// A request that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncodeError {
    /// An extra entry differs from a documented field in case alone; the server may take either.
    DuplicateKey {
        /// Name of the extra entry.
        key: String,
        /// Name of the documented field.
        documented: &'static str,
    },
    /// Two entries differ in case alone; the server may take either.
    AmbiguousKey {
        /// One of them.
        key: String,
        /// The other.
        other: String,
    },
    /// A file without content.
    EmptyFile,
    /// A data URL (`data:image/png;base64,…`) in place of base64.
    DataUrl,
    /// The content of a file is not base64.
    NotBase64,
    /// An infinite number, or NaN: JSON has no such number.
    NotFinite,
    /// An extra entry was set to a value that cannot be serialized.
    NotSerializable {
        /// Name of the extra entry.
        key: String,
        /// Why.
        reason: String,
    },
    /// An extra entry of a method whose arguments have no names.
    NamedArgument {
        /// Name of the extra entry.
        key: String,
    },
}

impl ApiError {
    /// The documented error of a method that this one matches.
    pub fn code_as<E: ErrorCode>(&self) -> Option<E> {
        E::of(self)
    }

    /// Whether it is this documented error.
    pub fn is<E: ErrorCode + PartialEq>(&self, expected: E) -> bool {
        self.code_as::<E>() == Some(expected)
    }

    /// The error of every method that this one matches.
    pub fn system(&self) -> Option<SystemError> {
        self.code_as()
    }

    /// What it means for a caller. The code decides, or the status if the code is unknown.
    pub fn class(&self) -> ErrorClass {
        system::class(self.code.as_deref(), self.status)
    }
}

impl DecodeError {
    /// An error about a value that is not what is expected: `"object"`, `"array of 2"`.
    pub fn new(expected: &'static str, found: Node<'_>) -> Self {
        Self::of(expected, describe(found))
    }

    pub(crate) fn missing(expected: &'static str) -> Self {
        Self::of(expected, "nothing".to_owned())
    }

    pub(crate) fn of(expected: &'static str, found: String) -> Self {
        Self(Box::new(Inner { path: Vec::new(), expected, found, result: None }))
    }

    /// The same error, seen from the object that has the value under this key.
    #[must_use]
    pub fn in_key(mut self, key: &str) -> Self {
        self.0.path.push(Segment::Key(key.to_owned()));
        self
    }

    /// The same error, seen from the array that has the value at this index.
    #[must_use]
    pub fn in_index(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// The path to the value: `result.items[3].id`.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Key(key) if key.is_empty() || key.contains(['.', '[', ' ']) => {
                    path.push_str(&format!("[{key:?}]"));
                }
                Segment::Key(key) => {
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(key);
                }
                Segment::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }

    /// The value at its path, seen from here; `None` if a value is missing.
    pub(crate) fn find<'d>(&self, node: Node<'d>) -> Option<Node<'d>> {
        self.0.path.iter().rev().try_fold(node, |node, segment| match segment {
            Segment::Key(key) => node.get(key),
            Segment::Index(index) => node.items().nth(*index),
        })
    }

    /// The same error with the result that does not fit as a whole.
    #[must_use]
    pub fn with_result(mut self, result: Option<Value>) -> Self {
        self.0.result = result;
        self
    }

    /// The result that does not fit as a whole, as the reply has it.
    pub fn result(&self) -> Option<&Value> {
        self.0.result.as_ref()
    }

    /// What is documented.
    pub fn expected(&self) -> &'static str {
        self.0.expected
    }

    /// What the reply has instead: its kind and size, never its content.
    pub fn found(&self) -> &str {
        &self.0.found
    }
}

/// Kind and size of a value. Its content may be personal data, so messages do not show it.
fn describe(node: Node<'_>) -> String {
    match node.kind() {
        Kind::Null => "null".to_owned(),
        Kind::Boolean => node.as_bool().unwrap_or_default().to_string(),
        Kind::Integer => "an integer".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::String => match node.as_str().unwrap_or_default().chars().count() {
            0 => "an empty string".to_owned(),
            count => format!("a string of {count} characters"),
        },
        Kind::Array => format!("an array of {}", node.items().count()),
        Kind::Object => format!("an object of {}", node.entries().count()),
    }
}

impl fmt::Display for ReplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::NonJson(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.description.is_empty() { "no description" } else { &self.description })?;
        if let Some(code) = &self.code {
            write!(f, " [{code}]")?;
        }
        for Validation { field, message } in &self.validation {
            write!(f, "; {field}: {message}")?;
        }
        write!(f, " (HTTP {})", self.status)
    }
}

/// Without the body.
impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("code", &self.code)
            .field("description", &self.description)
            .field("status", &self.status)
            .field("validation", &self.validation)
            .field("extra", &self.extra)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        let place = if path.is_empty() { "the value" } else { &path };
        write!(f, "{place}: expected {}, found {}", self.expected(), self.found())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl fmt::Display for NonJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.content_type.as_deref().unwrap_or("no content type");
        write!(f, "the reply is not JSON ({kind}, HTTP {})", self.status)?;
        // Of a body that does not claim to be JSON the reason says nothing.
        let has_reason =
            self.content_type.as_deref().is_some_and(|kind| kind.contains("json")) && !self.reason.is_empty();
        if has_reason { write!(f, ": {}", self.reason) } else { Ok(()) }
    }
}

impl EncodeError {
    /// The error of two parameters whose names differ in case alone, if there are any: the server folds the case, and
    /// takes the last of the two.
    pub fn ambiguous<'k>(names: impl Iterator<Item = &'k str>) -> Option<Self> {
        let mut names: Vec<_> = names.map(|name| (name.to_lowercase(), name)).collect();
        names.sort_unstable();
        let pair = names.windows(2).find(|pair| pair[0].0 == pair[1].0)?;
        Some(Self::AmbiguousKey { key: pair[0].1.to_owned(), other: pair[1].1.to_owned() })
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateKey { key, documented } => {
                write!(f, "the extra entry `{key}` differs from the field `{documented}` in case alone")
            }
            Self::AmbiguousKey { key, other } => write!(f, "the entries `{key}` and `{other}` differ in case alone"),
            Self::EmptyFile => f.write_str("a file without content: the portal would store nothing; to remove a file, send the form that its method is documented with"),
            Self::DataUrl => f.write_str("a file with `data:` in front: send what stands behind the comma alone"),
            Self::NotBase64 => f.write_str("the content of a file is not base64"),
            Self::NotFinite => f.write_str("a number that is infinite or not a number: JSON cannot say that"),
            Self::NotSerializable { key, reason } => write!(f, "the entry `{key}` cannot be serialized: {reason}"),
            Self::NamedArgument { key } => write!(f, "`{key}`: the method takes its arguments by position"),
        }
    }
}

impl std::error::Error for ReplyError {}
impl std::error::Error for ApiError {}
impl std::error::Error for DecodeError {}
impl std::error::Error for NonJson {}
impl std::error::Error for EncodeError {}

impl From<DecodeError> for ReplyError {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}
