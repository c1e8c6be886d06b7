// @generated from docs/api-reference/common/system/server-time.md. Do not edit; run `cargo codegen`.

//! `server.*`.

use crate::prelude::*;

/// Request of [`server.time`](https://apidocs.bitrix24.com/api-reference/common/system/server-time.html).
///
/// Scope: `basic`.
#[doc(alias = "server.time")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Time {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Time {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Time {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Time",
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

impl Method for Time {
    type Output = DateTime;
    type Error = TimeError;
    const NAME: &'static str = "server.time";
    const SCOPES: &'static [&'static str] = &["basic"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `server.time`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeError {}

impl ErrorCode for TimeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`server.time`](https://apidocs.bitrix24.com/api-reference/common/system/server-time.html).
#[doc(alias = "server.time")]
pub fn time<'a, C: Caller>(
    caller: &'a C,
    request: &'a Time,
) -> impl Future<Output = Result<Reply<DateTime>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Time);
