// @generated from docs/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `voximplant.line.outgoing.*`.

use crate::prelude::*;

pub mod sip;

/// Request of [`voximplant.line.outgoing.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.line.outgoing.get")]
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
    type Output = String;
    type Error = GetError;
    const NAME: &'static str = "voximplant.line.outgoing.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `voximplant.line.outgoing.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.line.outgoing.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html).
#[doc(alias = "voximplant.line.outgoing.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.line.outgoing.set`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.line.outgoing.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `LINE_ID`: `string`, required.
    pub line_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(line_id: impl Into<String>) -> Self {
        Self {
            line_id: line_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["LINE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.line_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.line_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = i64;
    type Error = SetError;
    const NAME: &'static str = "voximplant.line.outgoing.set";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `voximplant.line.outgoing.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.line.outgoing.set`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html).
#[doc(alias = "voximplant.line.outgoing.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Set);
