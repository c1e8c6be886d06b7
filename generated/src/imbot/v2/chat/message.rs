// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.md and 5 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.Message.*`.

use crate::prelude::*;
use crate::types;

pub mod reaction;

/// Request of [`imbot.v2.Chat.Message.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `complete`: `boolean`. Default: `false`.
    pub complete: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64) -> Self {
        Self {
            bot_id,
            message_id,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `complete`.
    #[must_use]
    pub fn complete(mut self, value: bool) -> Self {
        self.complete = Some(value);
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["botId", "botToken", "messageId", "complete"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.complete,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.complete,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = MessageResult;
    type Error = DeleteError;
    const NAME: &'static str = "imbot.v2.Chat.Message.delete";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Chat.Message.delete`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessageResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageResult",
            fields: &["result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-delete.html).
#[doc(alias = "imbot.v2.Chat.Message.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<MessageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64) -> Self {
        Self {
            bot_id,
            message_id,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["botId", "botToken", "messageId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imbot.v2.Chat.Message.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.Chat.Message.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `message`: [`types::chat_bots::Message`].
    pub message: Option<types::chat_bots::Message>,
    /// `user`: [`types::chat_bots::User`].
    pub user: Option<types::chat_bots::User>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["message", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `BOT_TYPE_NOT_ALLOWED`.
    BotTypeNotAllowed,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::BotTypeNotAllowed, "BOT_TYPE_NOT_ALLOWED"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get.html).
#[doc(alias = "imbot.v2.Chat.Message.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.getContext`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.getContext")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContext {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `range`: `integer`. Default: `50`.
    pub range: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetContext {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64) -> Self {
        Self {
            bot_id,
            message_id,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `range`.
    #[must_use]
    pub fn range(mut self, value: i64) -> Self {
        self.range = Some(value);
        self
    }
}

impl Record for GetContext {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetContext",
            fields: &["botId", "botToken", "messageId", "range"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.range,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.range,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetContext {
    type Output = GetContextResult;
    type Error = GetContextError;
    const NAME: &'static str = "imbot.v2.Chat.Message.getContext";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.Chat.Message.getContext`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContextResult {
    /// `messages`: list of [`types::chat_bots::Message`].
    pub messages: Option<Vec<types::chat_bots::Message>>,
    /// `users`: list of [`types::chat_bots::User`].
    pub users: Option<Vec<types::chat_bots::User>>,
    /// `hasPrevPage`: `boolean`.
    pub has_prev_page: Option<bool>,
    /// `hasNextPage`: `boolean`.
    pub has_next_page: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetContextResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetContextResult",
            fields: &["messages", "users", "hasPrevPage", "hasNextPage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.messages,
            1 => &self.users,
            2 => &self.has_prev_page,
            3 => &self.has_next_page,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.messages,
            1 => &mut self.users,
            2 => &mut self.has_prev_page,
            3 => &mut self.has_next_page,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.getContext`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetContextError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `BOT_TYPE_NOT_ALLOWED`.
    BotTypeNotAllowed,
    /// `MESSAGE_NOT_FOUND`.
    MessageNotFound,
    /// `MESSAGE_ACCESS_DENIED`.
    MessageAccessDenied,
}

impl ErrorCode for GetContextError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::BotTypeNotAllowed, "BOT_TYPE_NOT_ALLOWED"),
        ErrorCase::code(Self::MessageNotFound, "MESSAGE_NOT_FOUND"),
        ErrorCase::code(Self::MessageAccessDenied, "MESSAGE_ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.getContext`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-get-context.html).
#[doc(alias = "imbot.v2.Chat.Message.getContext")]
pub fn get_context<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetContext,
) -> impl Future<
    Output = Result<Reply<GetContextResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.read`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.read")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Read {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Read {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `messageId`.
    #[must_use]
    pub fn message_id(mut self, value: i64) -> Self {
        self.message_id = Some(value);
        self
    }
}

impl Record for Read {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Read",
            fields: &["botId", "botToken", "dialogId", "messageId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Read {
    type Output = ReadResult;
    type Error = ReadError;
    const NAME: &'static str = "imbot.v2.Chat.Message.read";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Chat.Message.read`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadResult {
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `lastId`: `integer`.
    pub last_id: Option<i64>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `viewedMessages`: list of `integer`.
    pub viewed_messages: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ReadResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReadResult",
            fields: &["chatId", "lastId", "counter", "viewedMessages"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.last_id,
            2 => &self.counter,
            3 => &self.viewed_messages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.last_id,
            2 => &mut self.counter,
            3 => &mut self.viewed_messages,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.read`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `MESSAGE_NOT_FOUND`.
    MessageNotFound,
}

impl ErrorCode for ReadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::MessageNotFound, "MESSAGE_NOT_FOUND"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.read`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-read.html).
#[doc(alias = "imbot.v2.Chat.Message.read")]
pub fn read<'a, C: Caller>(
    caller: &'a C,
    request: &'a Read,
) -> impl Future<Output = Result<Reply<ReadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.send`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSend {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `fields`: [`MessageSendFields`].
    pub fields: Option<MessageSendFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: MessageSendFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for MessageSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSend",
            fields: &["botId", "botToken", "dialogId", "fields"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for MessageSend {
    type Output = MessageSendResult;
    type Error = MessageSendError;
    const NAME: &'static str = "imbot.v2.Chat.Message.send";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Chat.Message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSendFields {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `attach`: list of any value.
    pub attach: Option<Vec<Value>>,
    /// `keyboard`: list of [`types::chat_bots::Button`].
    pub keyboard: Option<Vec<types::chat_bots::Button>>,
    /// `system`: `boolean`. Default: `false`.
    pub system: Option<bool>,
    /// `urlPreview`: `boolean`. Default: `true`.
    pub url_preview: Option<bool>,
    /// `replyId`: `integer`.
    pub reply_id: Option<i64>,
    /// `templateId`: `string`.
    pub template_id: Option<String>,
    /// `forwardIds`: map of any value.
    pub forward_ids: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageSendFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `attach`.
    #[must_use]
    pub fn attach(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.attach = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `keyboard`.
    #[must_use]
    pub fn keyboard(
        mut self,
        value: impl IntoIterator<Item = types::chat_bots::Button>,
    ) -> Self {
        self.keyboard = Some(value.into_iter().collect());
        self
    }
    /// Sets `system`.
    #[must_use]
    pub fn system(mut self, value: bool) -> Self {
        self.system = Some(value);
        self
    }
    /// Sets `urlPreview`.
    #[must_use]
    pub fn url_preview(mut self, value: bool) -> Self {
        self.url_preview = Some(value);
        self
    }
    /// Sets `replyId`.
    #[must_use]
    pub fn reply_id(mut self, value: i64) -> Self {
        self.reply_id = Some(value);
        self
    }
    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `forwardIds`.
    #[must_use]
    pub fn forward_ids(mut self, value: impl Into<Map<Value>>) -> Self {
        self.forward_ids = Some(value.into());
        self
    }
}

impl Record for MessageSendFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSendFields",
            fields: &[
                "message",
                "attach",
                "keyboard",
                "system",
                "urlPreview",
                "replyId",
                "templateId",
                "forwardIds",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.attach,
            2 => &self.keyboard,
            3 => &self.system,
            4 => &self.url_preview,
            5 => &self.reply_id,
            6 => &self.template_id,
            7 => &self.forward_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.attach,
            2 => &mut self.keyboard,
            3 => &mut self.system,
            4 => &mut self.url_preview,
            5 => &mut self.reply_id,
            6 => &mut self.template_id,
            7 => &mut self.forward_ids,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imbot.v2.Chat.Message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSendResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `uuidMap`: map of any value.
    pub uuid_map: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessageSendResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSendResult",
            fields: &["id", "uuidMap"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.uuid_map,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.uuid_map,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageSendError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `EMPTY_MESSAGE`.
    EmptyMessage,
    /// `SENDING_FAILED`.
    SendingFailed,
}

impl ErrorCode for MessageSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::EmptyMessage, "EMPTY_MESSAGE"),
        ErrorCase::code(Self::SendingFailed, "SENDING_FAILED"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.send`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-send.html).
#[doc(alias = "imbot.v2.Chat.Message.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a MessageSend,
) -> impl Future<
    Output = Result<Reply<MessageSendResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.Message.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.Message.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, message_id: i64, fields: UpdateFields) -> Self {
        Self {
            bot_id,
            message_id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["botId", "botToken", "messageId", "fields"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.message_id,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.message_id,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = MessageResult;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.v2.Chat.Message.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Chat.Message.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `message`: `string`.
    pub message: Option<String>,
    /// `attach`: list of any value.
    pub attach: Option<Vec<Value>>,
    /// `keyboard`: list of [`types::chat_bots::Button`].
    pub keyboard: Option<Vec<types::chat_bots::Button>>,
    /// `urlPreview`: `Y` or `N`. Default: `Y`.
    pub url_preview: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `attach`.
    #[must_use]
    pub fn attach(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.attach = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `keyboard`.
    #[must_use]
    pub fn keyboard(
        mut self,
        value: impl IntoIterator<Item = types::chat_bots::Button>,
    ) -> Self {
        self.keyboard = Some(value.into_iter().collect());
        self
    }
    /// Sets `urlPreview`.
    #[must_use]
    pub fn url_preview(mut self, value: bool) -> Self {
        self.url_preview = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["message", "attach", "keyboard", "urlPreview"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.attach,
            2 => &self.keyboard,
            3 => &self.url_preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.attach,
            2 => &mut self.keyboard,
            3 => &mut self.url_preview,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.Message.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.Message.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-update.html).
#[doc(alias = "imbot.v2.Chat.Message.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<MessageResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Delete, MessageResult, Get, GetResult, GetContext, GetContextResult, Read,
    ReadResult, MessageSend, MessageSendFields, MessageSendResult, Update, UpdateFields
);
