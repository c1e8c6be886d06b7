// @generated from docs/api-reference/common/system/method-get.md. Do not edit; run `cargo codegen`.

//! `method.*`.

use crate::prelude::*;

/// Request of [`method.get`](https://apidocs.bitrix24.com/api-reference/common/system/method-get.html).
///
/// Scope: `basic`.
#[doc(alias = "method.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "method.get";
    const SCOPES: &'static [&'static str] = &["basic"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `method.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `isExisting`: `boolean`.
    pub is_existing: Option<bool>,
    /// `isAvailable`: `boolean`.
    pub is_available: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["isExisting", "isAvailable"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_existing,
            1 => &self.is_available,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_existing,
            1 => &mut self.is_available,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `method.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`method.get`](https://apidocs.bitrix24.com/api-reference/common/system/method-get.html).
#[doc(alias = "method.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
