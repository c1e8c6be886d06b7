// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.md and 3 more. Do not edit; run `cargo codegen`.

//! `imopenlines.session.*`.

use crate::prelude::*;

pub mod head;
pub mod history;
pub mod mode;

/// Request of [`imopenlines.session.intercept`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.intercept")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Intercept {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Intercept {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Intercept {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Intercept",
            fields: &["CHAT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Intercept {
    type Output = bool;
    type Error = InterceptError;
    const NAME: &'static str = "imopenlines.session.intercept";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.intercept`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InterceptError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `OPERATOR_WRONG` (HTTP 400).
    OperatorWrong,
}

impl ErrorCode for InterceptError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::OperatorWrong, "OPERATOR_WRONG").status(400),
    ];
}

/// Calls [`imopenlines.session.intercept`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html).
#[doc(alias = "imopenlines.session.intercept")]
pub fn intercept<'a, C: Caller>(
    caller: &'a C,
    request: &'a Intercept,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.session.join`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.join")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Join {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Join {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Join {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Join",
            fields: &["CHAT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Join {
    type Output = bool;
    type Error = JoinError;
    const NAME: &'static str = "imopenlines.session.join";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.join`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JoinError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for JoinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.session.join`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html).
#[doc(alias = "imopenlines.session.join")]
pub fn join<'a, C: Caller>(
    caller: &'a C,
    request: &'a Join,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.session.open`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.open")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open {
    /// `USER_CODE`: `string`, required.
    pub user_code: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Open {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_code: impl Into<String>) -> Self {
        Self {
            user_code: user_code.into(),
            ..Default::default()
        }
    }
}

impl Record for Open {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Open",
            fields: &["USER_CODE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Open {
    type Output = OpenResult;
    type Error = OpenError;
    const NAME: &'static str = "imopenlines.session.open";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Answer of `imopenlines.session.open`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenResult {
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OpenResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OpenResult",
            fields: &["chatId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imopenlines.session.open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for OpenError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
    ];
}

/// Calls [`imopenlines.session.open`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html).
#[doc(alias = "imopenlines.session.open")]
pub fn open<'a, C: Caller>(
    caller: &'a C,
    request: &'a Open,
) -> impl Future<Output = Result<Reply<OpenResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.session.start`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
            fields: &["CHAT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Start {
    type Output = bool;
    type Error = StartError;
    const NAME: &'static str = "imopenlines.session.start";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.session.start`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html).
#[doc(alias = "imopenlines.session.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Intercept, Join, Open, OpenResult, Start);
