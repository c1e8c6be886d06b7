// @generated from docs/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.md. Do not edit; run `cargo codegen`.

//! `imopenlines.bot.session.message.*`.

use crate::prelude::*;

/// Request of [`imopenlines.bot.session.message.send`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html).
///
/// Scope: any of `imopenlines`, `imbot`.
#[doc(alias = "imopenlines.bot.session.message.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSend {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `NAME`: [`MessageSendName`].
    pub name: Option<MessageSendName>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<MessageSendName>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl Record for MessageSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSend",
            fields: &["CHAT_ID", "NAME", "MESSAGE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.name,
            2 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.name,
            2 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl Method for MessageSend {
    type Output = bool;
    type Error = MessageSendError;
    const NAME: &'static str = "imopenlines.bot.session.message.send";
    const SCOPES: &'static [&'static str] = &["imopenlines", "imbot"];
}

/// Parameter `NAME` of `imopenlines.bot.session.message.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageSendName {
    /// `WELCOME`.
    Welcome,
    /// `DEFAULT`.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MessageSendName {
    const VALUES: &'static [&'static str] = &["WELCOME", "DEFAULT"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Welcome),
            1 => Some(Self::Default),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Welcome => "WELCOME",
            Self::Default => "DEFAULT",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imopenlines.bot.session.message.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageSendError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
}

impl ErrorCode for MessageSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
    ];
}

/// Calls [`imopenlines.bot.session.message.send`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chat-bots/imopenlines-bot-session-message-send.html).
#[doc(alias = "imopenlines.bot.session.message.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a MessageSend,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(MessageSend);

value_enum!(MessageSendName);
