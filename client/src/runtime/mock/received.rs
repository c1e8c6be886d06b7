//! The calls that a fake portal has received.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use bitrix24_wire::codegen::support::deserialize_record;
use bitrix24_wire::{Method, Value, Version};
use bytes::Bytes;

use crate::runtime::http::header;

/// A call as the portal has received it.
#[derive(Clone)]
pub struct Received {
    pub(super) version: Version,
    pub(super) method: String,
    pub(super) parameters: Value,
    pub(super) headers: Vec<(String, String)>,
    pub(super) in_batch: bool,
}

impl Received {
    /// The interface that was called.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The method.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// All parameters, without the token: an object, or a list of arguments by position. In a batch of REST 2 all
    /// values are texts, as they are for a portal.
    pub fn params(&self) -> &Value {
        &self.parameters
    }

    /// A parameter, or a part of one: `"id"`, `"fields.title"`, `"select.0"`. `null` if there is none.
    pub fn param(&self, path: &str) -> &Value {
        static NOTHING: Value = Value::Null;
        find(&self.parameters, path).unwrap_or(&NOTHING)
    }

    /// A header of the request, by its name in any case; tokens are not kept.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Headers of the request, without tokens.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// Whether it was a command of a batch.
    pub fn is_in_batch(&self) -> bool {
        self.in_batch
    }

    pub(super) fn is(&self, version: Version, method: &str) -> bool {
        self.version == version && self.method.eq_ignore_ascii_case(method)
    }
}

fn find<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    let get = |key: &str| match value {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        other => other.get(key),
    };
    if let Some(found) = get(path) {
        return Some(found);
    }
    let (key, rest) = path.split_once('.')?;
    find(get(key)?, rest)
}

/// A call of a method whose type is known.
pub struct TypedCall<M> {
    call: Received,
    method: PhantomData<fn() -> M>,
}

impl<M: Method> TypedCall<M> {
    pub(super) fn new(call: Received) -> Self {
        Self { call, method: PhantomData }
    }

    /// The request, decoded.
    ///
    /// # Panics
    /// Panics if the parameters are not those of the method, which can only happen with calls by name.
    #[track_caller]
    pub fn request(&self) -> M
    where
        M: Default,
    {
        let names = M::default().info().fields;
        let parameters = match &self.call.parameters {
            Value::Array(items) => {
                names.iter().zip(items).map(|(name, item)| ((*name).to_owned(), item.clone())).collect()
            }
            other => other.clone(),
        };
        match deserialize_record(parameters) {
            Ok(request) => request,
            Err(error) => panic!("{}: {error}", M::NAME),
        }
    }
}

impl<M> Deref for TypedCall<M> {
    type Target = Received;

    fn deref(&self) -> &Received {
        &self.call
    }
}

/// A file that was uploaded in two steps.
#[derive(Clone)]
#[non_exhaustive]
pub struct Uploaded {
    /// The method that gave the address.
    pub method: String,
    /// The name of the field.
    pub field: String,
    /// The name of the file.
    pub name: String,
    /// Its content.
    pub content: Bytes,
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}({})", self.version, self.method, self.parameters)
    }
}

impl<M> fmt::Debug for TypedCall<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

/// Without the content.
impl fmt::Debug for Uploaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Uploaded")
            .field("method", &self.method)
            .field("name", &self.name)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}
