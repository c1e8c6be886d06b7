// @generated from docs/api-reference/telephony/voximplant/lines/voximplant-line-get.md. Do not edit; run `cargo codegen`.

//! `voximplant.line.*`.

use crate::prelude::*;

pub mod outgoing;

/// Request of [`voximplant.line.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.line.get")]
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
    const NAME: &'static str = "voximplant.line.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `voximplant.line.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `reg150907`: `string`.
    pub reg150907: Option<String>,
    /// `sip7`: `string`.
    pub sip7: Option<String>,
    /// `reg151083`: `string`.
    pub reg151083: Option<String>,
    /// `sip11`: `string`.
    pub sip11: Option<String>,
    /// `reg151085`: `string`.
    pub reg151085: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["reg150907", "sip7", "reg151083", "sip11", "reg151085"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.reg150907,
            1 => &self.sip7,
            2 => &self.reg151083,
            3 => &self.sip11,
            4 => &self.reg151085,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.reg150907,
            1 => &mut self.sip7,
            2 => &mut self.reg151083,
            3 => &mut self.sip11,
            4 => &mut self.reg151085,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.line.get`.
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

/// Calls [`voximplant.line.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html).
#[doc(alias = "voximplant.line.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
