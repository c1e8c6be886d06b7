// @generated from docs/api-reference/chats/users/im-user-status-idle-end.md and 1 more. Do not edit; run `cargo codegen`.

//! `im.user.status.idle.*`.

use crate::prelude::*;

/// Request of [`im.user.status.idle.end`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html).
///
/// Scope: `im`.
#[doc(alias = "im.user.status.idle.end")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct End {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl End {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for End {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "End",
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

impl Method for End {
    type Output = bool;
    type Error = EndError;
    const NAME: &'static str = "im.user.status.idle.end";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.user.status.idle.end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for EndError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.user.status.idle.end`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-end.html).
#[doc(alias = "im.user.status.idle.end")]
pub fn end<'a, C: Caller>(
    caller: &'a C,
    request: &'a End,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.user.status.idle.start`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html).
///
/// Scope: `im`.
#[doc(alias = "im.user.status.idle.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `AGO`: `integer`.
    pub ago: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `AGO`.
    #[must_use]
    pub fn ago(mut self, value: i64) -> Self {
        self.ago = Some(value);
        self
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
            fields: &["AGO"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ago,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ago,
            _ => &mut self.extra,
        }
    }
}

impl Method for Start {
    type Output = bool;
    type Error = StartError;
    const NAME: &'static str = "im.user.status.idle.start";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.user.status.idle.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.user.status.idle.start`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-idle-start.html).
#[doc(alias = "im.user.status.idle.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(End, Start);
