//! Methods and events as values, for callers that know them by name alone: command lines, proxies, tests.

use std::borrow::Cow;

use serde_json::Value;

use crate::codes::{DocumentedError, ErrorCode};
use crate::doc::{Doc, Kind, Node};
use crate::error::{ApiError, DecodeError, EncodeError};
use crate::event::{Code, EventType, decode_data, decode_node};
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
    /// The address of its official page.
    pub page: Option<&'static str>,
    /// The name of the method to use instead of one that is deprecated.
    pub successor: Option<&'static str>,
    request: fn() -> Box<dyn Record>,
    result: fn() -> Box<dyn Field>,
    error: fn(&ApiError) -> Option<usize>,
    documented: fn(usize) -> Option<DocumentedError>,
}

/// Arguments by position: a list, or with a token beside them an object of numbers (protocol ENC-2).
fn arguments(body: Node<'_>) -> Option<Vec<Node<'_>>> {
    if body.kind() == Kind::Array {
        return Some(body.items().collect());
    }
    let all: Vec<_> = body.entries().filter(|(key, _)| *key != "auth").collect();
    let are_numbers = all.iter().enumerate().all(|(index, (key, _))| *key == index.to_string());
    (are_numbers && !all.is_empty()).then(|| all.into_iter().map(|(_, argument)| argument).collect())
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
            page: None,
            successor: None,
            request: || Box::new(M::default()),
            result: || Box::new(M::Output::default()),
            error: |error| M::Error::index_of(error),
            documented: |index| M::Error::documented(index),
        }
    }

    /// The same with the address of its official page.
    #[must_use]
    pub const fn page(mut self, page: &'static str) -> Self {
        self.page = Some(page);
        self
    }

    /// The same with the name of the method to use instead.
    #[must_use]
    pub const fn successor(mut self, name: &'static str) -> Self {
        self.successor = Some(name);
        self
    }

    /// Its parameters.
    #[must_use]
    pub fn parameters(&self) -> &'static RecordInfo {
        (self.request)().info()
    }

    /// Reads parameters: an object, or for a method with positional arguments a list.
    ///
    /// # Errors
    /// Returns an error if a value has another type than documented, or a required one is missing.
    pub fn decode_request(&self, body: Node<'_>) -> Result<Box<dyn Record>, DecodeError> {
        let mut request = (self.request)();
        let Some(arguments) = self.positional.then(|| arguments(body)).flatten() else {
            decode_record(&mut *request, body)?;
            return Ok(request);
        };
        let info = request.info();
        for (index, argument) in arguments.iter().enumerate() {
            match info.fields.get(index) {
                Some(name) => request.field_mut(index).decode(*argument).map_err(|error| error.in_key(name))?,
                None => return Err(DecodeError::new("no further argument", *argument).in_index(index)),
            }
        }
        match info.required.iter().find(|index| **index >= arguments.len()).and_then(|index| info.fields.get(*index)) {
            Some(name) => Err(DecodeError::missing("required argument").in_key(name)),
            None => Ok(request),
        }
    }

    /// The JSON body that sends a request.
    ///
    /// # Errors
    /// Returns an error if the request cannot be sent.
    pub fn encode_request(&self, request: &dyn Record) -> Result<Vec<u8>, EncodeError> {
        request::encode_untyped(request, self.positional, &[])
    }

    /// Reads the `result` of a reply, as strictly as its document: in a [lenient](Doc::lenient) one, values that do not
    /// fit their fields are no errors.
    ///
    /// # Errors
    /// Returns an error if a value has another type than documented.
    pub fn decode_result(&self, result: Node<'_>) -> Result<Box<dyn Field>, DecodeError> {
        let mut out = (self.result)();
        out.decode(result)?;
        Ok(out)
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

/// An event without its types: the facts of [`EventType`], and a way to read through them.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EventInfo {
    /// [`EventType::CODE`].
    pub code: &'static str,
    /// [`EventType::SCOPES`].
    pub scopes: &'static [&'static str],
    /// [`EventType::DEPRECATED`].
    pub deprecated: bool,
    /// [`EventType::SUFFIX`].
    pub suffix: &'static [&'static str],
    /// The address of its official page.
    pub page: Option<&'static str>,
    /// The code of the event to use instead of one that is deprecated.
    pub successor: Option<&'static str>,
    data: fn() -> Box<dyn Field>,
}

impl EventInfo {
    /// The event of a type.
    #[must_use]
    pub const fn of<E: EventType>() -> Self {
        Self {
            code: E::CODE,
            scopes: E::SCOPES,
            deprecated: E::DEPRECATED,
            suffix: E::SUFFIX,
            page: None,
            successor: None,
            data: || Box::new(E::Data::default()),
        }
    }

    /// The same with the address of its official page.
    #[must_use]
    pub const fn page(mut self, page: &'static str) -> Self {
        self.page = Some(page);
        self
    }

    /// The same with the code of the event to use instead.
    #[must_use]
    pub const fn successor(mut self, code: &'static str) -> Self {
        self.successor = Some(code);
        self
    }

    /// [`EventType::is`].
    #[must_use]
    pub fn is(&self, code: &str) -> bool {
        Code::of(self.code, self.suffix, code).is_some()
    }

    /// The data of a payload with this code: data without the number of its suffix gets it.
    #[must_use]
    pub fn complete<'d>(&self, code: &str, data: &'d Value) -> Cow<'d, Value> {
        Code::of(self.code, self.suffix, code).unwrap_or_default().complete(data)
    }

    /// Reads the `data` of a payload. A value that does not fit its field is in `extra` of its record.
    ///
    /// # Errors
    /// Returns an error if the data as a whole has another shape.
    pub fn decode(&self, data: &Value) -> Result<Box<dyn Field>, DecodeError> {
        let mut out = (self.data)();
        decode_data(&mut *out, data)?;
        Ok(out)
    }

    /// The same, as strictly as the document: in one that is not [lenient](Doc::lenient), a value that does not fit its
    /// field is an error.
    ///
    /// # Errors
    /// Returns an error if a value has another type than documented.
    pub fn decode_node(&self, data: Node<'_>) -> Result<Box<dyn Field>, DecodeError> {
        let mut out = (self.data)();
        decode_node(&mut *out, data)?;
        Ok(out)
    }
}

/// A value as JSON, in its documented types; `null` where it is absent.
#[must_use]
pub fn to_value(value: &dyn Field) -> Value {
    let mut doc = Doc::default();
    value.encode(&mut doc, Codec::Json);
    doc.root().to_value()
}

/// The number of single values without a documented type: those of undocumented entries and of raw JSON.
#[must_use]
pub fn count_untyped(value: &dyn Field) -> usize {
    let mut doc = Doc::default();
    value.encode(&mut doc, Codec::Json);
    doc.raw_values()
}
