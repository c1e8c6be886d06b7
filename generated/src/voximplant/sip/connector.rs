// @generated from docs/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.md. Do not edit; run `cargo codegen`.

//! `voximplant.sip.connector.*`.

use crate::prelude::*;

/// Request of [`voximplant.sip.connector.status`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.sip.connector.status")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Status {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Status {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Status",
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

impl Method for Status {
    type Output = StatusResult;
    type Error = StatusError;
    const NAME: &'static str = "voximplant.sip.connector.status";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Answer of `voximplant.sip.connector.status`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusResult {
    /// `FREE_MINUTES`: `integer`.
    pub free_minutes: Option<i64>,
    /// `PAID`: `boolean`.
    pub paid: Option<bool>,
    /// `PAID_DATE_END`: `string`.
    pub paid_date_end: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StatusResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StatusResult",
            fields: &["FREE_MINUTES", "PAID", "PAID_DATE_END"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.free_minutes,
            1 => &self.paid,
            2 => &self.paid_date_end,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.free_minutes,
            1 => &mut self.paid,
            2 => &mut self.paid_date_end,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.sip.connector.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for StatusError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.sip.connector.status`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html).
#[doc(alias = "voximplant.sip.connector.status")]
pub fn status<'a, C: Caller>(
    caller: &'a C,
    request: &'a Status,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Status, StatusResult);
