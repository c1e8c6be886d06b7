// @generated from docs/api-reference/common/system/feature-get.md. Do not edit; run `cargo codegen`.

//! `feature.*`.

use crate::prelude::*;

/// Request of [`feature.get`](https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html).
///
/// Scope: `basic`.
#[doc(alias = "feature.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `CODE`: `string`, required.
    pub code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "feature.get";
    const SCOPES: &'static [&'static str] = &["basic"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `feature.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `feature.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `CODE_EMPTY`.
    CodeEmpty,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::CodeEmpty, "CODE_EMPTY"),
    ];
}

/// Calls [`feature.get`](https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html).
#[doc(alias = "feature.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
