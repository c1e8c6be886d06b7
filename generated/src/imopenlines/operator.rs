// @generated from docs/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.md and 4 more. Do not edit; run `cargo codegen`.

//! `imopenlines.operator.*`.

use crate::prelude::*;

pub mod another;

/// Request of [`imopenlines.operator.answer`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.operator.answer")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Answer {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Answer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Answer",
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

impl Method for Answer {
    type Output = bool;
    type Error = AnswerError;
    const NAME: &'static str = "imopenlines.operator.answer";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.operator.answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for AnswerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.operator.answer`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html).
#[doc(alias = "imopenlines.operator.answer")]
pub fn answer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Answer,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.operator.finish`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.operator.finish")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Finish {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Finish {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Finish {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Finish",
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

impl Method for Finish {
    type Output = bool;
    type Error = FinishError;
    const NAME: &'static str = "imopenlines.operator.finish";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.operator.finish`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for FinishError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.operator.finish`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html).
#[doc(alias = "imopenlines.operator.finish")]
pub fn finish<'a, C: Caller>(
    caller: &'a C,
    request: &'a Finish,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.operator.skip`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.operator.skip")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skip {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Skip {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Skip {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Skip",
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

impl Method for Skip {
    type Output = bool;
    type Error = SkipError;
    const NAME: &'static str = "imopenlines.operator.skip";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.operator.skip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SkipError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `ACCESS_DENIED_KICK` (HTTP 400).
    AccessDeniedKick,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for SkipError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::AccessDeniedKick, "ACCESS_DENIED_KICK").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.operator.skip`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html).
#[doc(alias = "imopenlines.operator.skip")]
pub fn skip<'a, C: Caller>(
    caller: &'a C,
    request: &'a Skip,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.operator.spam`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.operator.spam")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spam {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Spam {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Spam {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Spam",
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

impl Method for Spam {
    type Output = bool;
    type Error = SpamError;
    const NAME: &'static str = "imopenlines.operator.spam";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.operator.spam`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SpamError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for SpamError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.operator.spam`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html).
#[doc(alias = "imopenlines.operator.spam")]
pub fn spam<'a, C: Caller>(
    caller: &'a C,
    request: &'a Spam,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.operator.transfer`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.operator.transfer")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `TRANSFER_ID`: `string` or `integer`.
    pub transfer_id: Option<Either<String, i64>>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `QUEUE_ID`: `integer`.
    pub queue_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Transfer {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `TRANSFER_ID`.
    #[must_use]
    pub fn transfer_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.transfer_id = Some(value.into());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `QUEUE_ID`.
    #[must_use]
    pub fn queue_id(mut self, value: i64) -> Self {
        self.queue_id = Some(value);
        self
    }
}

impl Record for Transfer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Transfer",
            fields: &["CHAT_ID", "TRANSFER_ID", "USER_ID", "QUEUE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.transfer_id,
            2 => &self.user_id,
            3 => &self.queue_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.transfer_id,
            2 => &mut self.user_id,
            3 => &mut self.queue_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Transfer {
    type Output = bool;
    type Error = TransferError;
    const NAME: &'static str = "imopenlines.operator.transfer";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.operator.transfer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransferError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `USER_ID_EMPTY` (HTTP 400).
    UserIdEmpty,
    /// `QUEUE_ID_EMPTY` (HTTP 400).
    QueueIdEmpty,
    /// `TRANSFER_ID_EMPTY` (HTTP 400).
    TransferIdEmpty,
    /// `OPERATOR_WRONG` (HTTP 400).
    OperatorWrong,
}

impl ErrorCode for TransferError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY").status(400),
        ErrorCase::code(Self::QueueIdEmpty, "QUEUE_ID_EMPTY").status(400),
        ErrorCase::code(Self::TransferIdEmpty, "TRANSFER_ID_EMPTY").status(400),
        ErrorCase::code(Self::OperatorWrong, "OPERATOR_WRONG").status(400),
    ];
}

/// Calls [`imopenlines.operator.transfer`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html).
#[doc(alias = "imopenlines.operator.transfer")]
pub fn transfer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Transfer,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Answer, Finish, Skip, Spam, Transfer);
