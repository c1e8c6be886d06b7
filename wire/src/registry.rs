//! Methods as values, for whoever meets them by name: command lines, proxies, tests.

use crate::codes::{DocumentedError, ErrorCode};
use crate::doc::{Doc, Kind, Node};
use crate::error::{ApiError, DecodeError, EncodeError};
use crate::field::Field;
use crate::method::{ListInfo, Method, Version};
use crate::record::{Codec, Record, RecordInfo, decode_record};
use crate::request;

/// A method without its types: the facts of [`Method`], and ways to read and write through them.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MethodInfo {
    /// [`Method::NAME`].
    pub name: &'static str,
    /// [`Method::VERSION`].
    pub version: Version,
    /// [`Method::SCOPES`].
    pub scopes: &'static [&'static str],
    /// [`Method::DEPRECATED`].
    pub deprecated: bool,
    /// [`Method::IDEMPOTENT`].
    pub idempotent: bool,
    /// [`Method::POSITIONAL`].
    pub positional: bool,
    /// [`Method::LIST`].
    pub list: Option<ListInfo>,
    request: fn() -> Box<dyn Record>,
    answer: fn() -> Box<dyn Field>,
    error: fn(&ApiError) -> Option<usize>,
    documented: fn(usize) -> Option<DocumentedError>,
}

impl MethodInfo {
    /// The method of a request type.
    #[must_use]
    pub const fn of<M: Method + Default>() -> Self {
        Self {
            name: M::NAME,
            version: M::VERSION,
            scopes: M::SCOPES,
            deprecated: M::DEPRECATED,
            idempotent: M::IDEMPOTENT,
            positional: M::POSITIONAL,
            list: M::LIST,
            request: || Box::new(M::default()),
            answer: || Box::new(M::Output::default()),
            error: |error| M::Error::index_of(error),
            documented: |index| M::Error::documented(index),
        }
    }

    /// Its parameters.
    #[must_use]
    pub fn parameters(&self) -> &'static RecordInfo {
        (self.request)().info()
    }

    /// Reads parameters: an object, or for a method with positional arguments a list.
    ///
    /// # Errors
    /// Where a value is not what is documented, or a required one is missing.
    pub fn decode_request(&self, body: Node<'_>) -> Result<Box<dyn Record>, DecodeError> {
        let mut request = (self.request)();
        if !(self.positional && body.kind() == Kind::Array) {
            decode_record(&mut *request, body)?;
            return Ok(request);
        }
        let names = request.info().fields;
        for (index, argument) in body.items().enumerate() {
            match names.get(index) {
                Some(name) => request.field_mut(index).decode(argument).map_err(|error| error.in_key(name))?,
                None => return Err(DecodeError::new("no further argument", argument).in_index(index)),
            }
        }
        Ok(request)
    }

    /// The JSON body that sends a request.
    ///
    /// # Errors
    /// Where it cannot be sent.
    pub fn encode_request(&self, request: &dyn Record) -> Result<Vec<u8>, EncodeError> {
        request::encode_untyped(request, self.positional, &[])
    }

    /// Reads the `result` of a reply.
    ///
    /// # Errors
    /// Where a value cannot be what is documented.
    pub fn decode_answer(&self, result: Node<'_>) -> Result<Box<dyn Field>, DecodeError> {
        let mut answer = (self.answer)();
        answer.decode(result)?;
        Ok(answer)
    }

    /// Its documented errors in the order of the documentation.
    pub fn errors(&self) -> impl Iterator<Item = DocumentedError> + use<> {
        (0..).map_while(self.documented)
    }

    /// Which documented error this is, counted from 0 in the order of the documentation.
    #[must_use]
    pub fn documented_error(&self, error: &ApiError) -> Option<usize> {
        (self.error)(error)
    }
}

/// How many single values in it have no documented type: those of undocumented entries and of raw JSON.
#[must_use]
pub fn untyped_values(value: &dyn Field) -> usize {
    let mut doc = Doc::default();
    value.encode(&mut doc, Codec::Json);
    doc.raw_values()
}
