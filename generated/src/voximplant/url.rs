// @generated from docs/api-reference/telephony/voximplant/voximplant-url-get.md. Do not edit; run `cargo codegen`.

//! `voximplant.url.*`.

use crate::prelude::*;

/// Request of [`voximplant.url.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.url.get")]
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
    const NAME: &'static str = "voximplant.url.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `voximplant.url.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `detail_statistics`: `string`.
    pub detail_statistics: Option<String>,
    /// `buy_connector`: `string`.
    pub buy_connector: Option<String>,
    /// `edit_config`: `string`.
    pub edit_config: Option<String>,
    /// `lines`: `string`.
    pub lines: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["detail_statistics", "buy_connector", "edit_config", "lines"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.detail_statistics,
            1 => &self.buy_connector,
            2 => &self.edit_config,
            3 => &self.lines,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.detail_statistics,
            1 => &mut self.buy_connector,
            2 => &mut self.edit_config,
            3 => &mut self.lines,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.url.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`voximplant.url.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html).
#[doc(alias = "voximplant.url.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
