// @generated from docs/api-reference/chats/users/im-user-status-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `im.user.status.*`.

use crate::prelude::*;

pub mod idle;

/// Request of [`im.user.status.get`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.user.status.get")]
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
    type Output = Either<GetResult, bool>;
    type Error = GetError;
    const NAME: &'static str = "im.user.status.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.user.status.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResult {
    /// `online`.
    Online,
    /// `dnd`.
    Dnd,
    /// `away`.
    Away,
    /// `break`.
    Break,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResult {
    const VALUES: &'static [&'static str] = &["online", "dnd", "away", "break"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Online),
            1 => Some(Self::Dnd),
            2 => Some(Self::Away),
            3 => Some(Self::Break),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Dnd => "dnd",
            Self::Away => "away",
            Self::Break => "break",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `im.user.status.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.user.status.get`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-get.html).
#[doc(alias = "im.user.status.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Either<GetResult, bool>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.user.status.set`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html).
///
/// Scope: `im`.
#[doc(alias = "im.user.status.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `STATUS`: [`SetStatus`], required.
    pub status: SetStatus,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(status: impl Into<SetStatus>) -> Self {
        Self {
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["STATUS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "im.user.status.set";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Parameter `STATUS` of `im.user.status.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetStatus {
    /// `online`.
    Online,
    /// `dnd`.
    Dnd,
    /// `away`.
    Away,
    /// `break`.
    Break,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetStatus {
    const VALUES: &'static [&'static str] = &["online", "dnd", "away", "break"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Online),
            1 => Some(Self::Dnd),
            2 => Some(Self::Away),
            3 => Some(Self::Break),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Dnd => "dnd",
            Self::Away => "away",
            Self::Break => "break",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `im.user.status.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `STATUS_ERROR`.
    StatusError,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::StatusError, "STATUS_ERROR"),
    ];
}

/// Calls [`im.user.status.set`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-status-set.html).
#[doc(alias = "im.user.status.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Set);

value_enum!(GetResult, SetStatus);
