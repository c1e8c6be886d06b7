// @generated from docs/api-reference/imopenlines/openlines/imopenlines-revision-get.md. Do not edit; run `cargo codegen`.

//! `imopenlines.revision.*`.

use crate::prelude::*;

/// Request of [`imopenlines.revision.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.revision.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.revision.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imopenlines.revision.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `rest`: `integer`.
    pub rest: Option<i64>,
    /// `web`: `integer`.
    pub web: Option<i64>,
    /// `mobile`: `integer`.
    pub mobile: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["rest", "web", "mobile"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.rest,
            1 => &self.web,
            2 => &self.mobile,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.rest,
            1 => &mut self.web,
            2 => &mut self.mobile,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imopenlines.revision.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`imopenlines.revision.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-revision-get.html).
#[doc(alias = "imopenlines.revision.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
