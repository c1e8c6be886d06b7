// @generated from docs/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.md and 2 more. Do not edit; run `cargo codegen`.

//! `imopenlines.bot.session.*`.

use crate::prelude::*;

pub mod message;

/// Request of [`imopenlines.bot.session.finish`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html).
///
/// Scope: any of `imopenlines`, `imbot`.
#[doc(alias = "imopenlines.bot.session.finish")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Finish {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
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
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

impl Record for Finish {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Finish",
            fields: &["CHAT_ID", "CLIENT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Finish {
    type Output = bool;
    type Error = FinishError;
    const NAME: &'static str = "imopenlines.bot.session.finish";
    const SCOPES: &'static [&'static str] = &["imopenlines", "imbot"];
}

/// Errors of `imopenlines.bot.session.finish`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `BOT_ID_ERROR` (HTTP 400).
    BotIdError,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for FinishError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR").status(400),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`imopenlines.bot.session.finish`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-finish.html).
#[doc(alias = "imopenlines.bot.session.finish")]
pub fn finish<'a, C: Caller>(
    caller: &'a C,
    request: &'a Finish,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.bot.session.operator`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html).
///
/// Scope: any of `imopenlines`, `imbot`.
#[doc(alias = "imopenlines.bot.session.operator")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Operator {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Operator {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Operator",
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

impl Method for Operator {
    type Output = bool;
    type Error = OperatorError;
    const NAME: &'static str = "imopenlines.bot.session.operator";
    const SCOPES: &'static [&'static str] = &["imopenlines", "imbot"];
}

/// Errors of `imopenlines.bot.session.operator`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperatorError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `WRONG_CHAT` (HTTP 400).
    WrongChat,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for OperatorError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::WrongChat, "WRONG_CHAT").status(400),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`imopenlines.bot.session.operator`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-operator.html).
#[doc(alias = "imopenlines.bot.session.operator")]
pub fn operator<'a, C: Caller>(
    caller: &'a C,
    request: &'a Operator,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.bot.session.transfer`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html).
///
/// Scope: any of `imopenlines`, `imbot`.
#[doc(alias = "imopenlines.bot.session.transfer")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `QUEUE_ID`: `integer`.
    pub queue_id: Option<i64>,
    /// `TRANSFER_ID`: `string` or `integer`.
    pub transfer_id: Option<Either<String, i64>>,
    /// `LEAVE`: `Y` or `N`. Default: `N`.
    pub leave: Option<bool>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
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
    /// Sets `TRANSFER_ID`.
    #[must_use]
    pub fn transfer_id(mut self, value: impl Into<Either<String, i64>>) -> Self {
        self.transfer_id = Some(value.into());
        self
    }
    /// Sets `LEAVE`.
    #[must_use]
    pub fn leave(mut self, value: bool) -> Self {
        self.leave = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

impl Record for Transfer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Transfer",
            fields: &[
                "CHAT_ID",
                "USER_ID",
                "QUEUE_ID",
                "TRANSFER_ID",
                "LEAVE",
                "CLIENT_ID",
            ],
            required: &[0],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.user_id,
            2 => &self.queue_id,
            3 => &self.transfer_id,
            4 => &self.leave,
            5 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.user_id,
            2 => &mut self.queue_id,
            3 => &mut self.transfer_id,
            4 => &mut self.leave,
            5 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Transfer {
    type Output = bool;
    type Error = TransferError;
    const NAME: &'static str = "imopenlines.bot.session.transfer";
    const SCOPES: &'static [&'static str] = &["imopenlines", "imbot"];
}

/// Errors of `imopenlines.bot.session.transfer`.
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
    /// `BOT_ID_ERROR` (HTTP 400).
    BotIdError,
    /// `OPERATOR_WRONG` (HTTP 400).
    OperatorWrong,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for TransferError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY").status(400),
        ErrorCase::code(Self::QueueIdEmpty, "QUEUE_ID_EMPTY").status(400),
        ErrorCase::code(Self::TransferIdEmpty, "TRANSFER_ID_EMPTY").status(400),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR").status(400),
        ErrorCase::code(Self::OperatorWrong, "OPERATOR_WRONG").status(400),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`imopenlines.bot.session.transfer`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-transfer.html).
#[doc(alias = "imopenlines.bot.session.transfer")]
pub fn transfer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Transfer,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Finish, Operator, Transfer);
