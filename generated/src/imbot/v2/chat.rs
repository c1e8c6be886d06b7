// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.*`.

use crate::prelude::*;
use crate::types;

pub mod input_action;
pub mod manager;
pub mod message;
pub mod text_field;
pub mod user;

/// Request of [`imbot.v2.Chat.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64) -> Self {
        Self {
            bot_id,
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
    pub fn fields(mut self, value: AddFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["botId", "botToken", "fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "imbot.v2.Chat.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: [`Color`].
    pub color: Option<Color>,
    /// `avatar`: `file`.
    pub avatar: Option<File>,
    /// `userIds`: list of `integer`.
    pub user_ids: Option<Vec<i64>>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<File>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets `userIds`.
    #[must_use]
    pub fn user_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.user_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "description",
                "color",
                "avatar",
                "userIds",
                "ownerId",
                "message",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.color,
            3 => &self.avatar,
            4 => &self.user_ids,
            5 => &self.owner_id,
            6 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.color,
            3 => &mut self.avatar,
            4 => &mut self.user_ids,
            5 => &mut self.owner_id,
            6 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.color` of `imbot.v2.Chat.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// `mint`.
    Mint,
    /// `lightBlue`.
    LightBlue,
    /// `darkBlue`.
    DarkBlue,
    /// `purple`.
    Purple,
    /// `aqua`.
    Aqua,
    /// `pink`.
    Pink,
    /// `lime`.
    Lime,
    /// `brown`.
    Brown,
    /// `azure`.
    Azure,
    /// `khaki`.
    Khaki,
    /// `sand`.
    Sand,
    /// `marengo`.
    Marengo,
    /// `gray`.
    Gray,
    /// `graphite`.
    Graphite,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Color {
    const VALUES: &'static [&'static str] = &[
        "red",
        "green",
        "mint",
        "lightBlue",
        "darkBlue",
        "purple",
        "aqua",
        "pink",
        "lime",
        "brown",
        "azure",
        "khaki",
        "sand",
        "marengo",
        "gray",
        "graphite",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Red),
            1 => Some(Self::Green),
            2 => Some(Self::Mint),
            3 => Some(Self::LightBlue),
            4 => Some(Self::DarkBlue),
            5 => Some(Self::Purple),
            6 => Some(Self::Aqua),
            7 => Some(Self::Pink),
            8 => Some(Self::Lime),
            9 => Some(Self::Brown),
            10 => Some(Self::Azure),
            11 => Some(Self::Khaki),
            12 => Some(Self::Sand),
            13 => Some(Self::Marengo),
            14 => Some(Self::Gray),
            15 => Some(Self::Graphite),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Mint => "mint",
            Self::LightBlue => "lightBlue",
            Self::DarkBlue => "darkBlue",
            Self::Purple => "purple",
            Self::Aqua => "aqua",
            Self::Pink => "pink",
            Self::Lime => "lime",
            Self::Brown => "brown",
            Self::Azure => "azure",
            Self::Khaki => "khaki",
            Self::Sand => "sand",
            Self::Marengo => "marengo",
            Self::Gray => "gray",
            Self::Graphite => "graphite",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// `users`: list of [`types::chat_bots::User`].
    pub users: Option<Vec<types::chat_bots::User>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["chat", "users"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat,
            1 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat,
            1 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
    ];
}

/// Calls [`imbot.v2.Chat.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html).
#[doc(alias = "imbot.v2.Chat.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
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
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["botId", "botToken", "dialogId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imbot.v2.Chat.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.Chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `chat`: [`types::chat_bots::Chat`].
    pub chat: Option<types::chat_bots::Chat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.get`.
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
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html).
#[doc(alias = "imbot.v2.Chat.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.leave`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.leave")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leave {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Leave {
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
}

impl Record for Leave {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Leave",
            fields: &["botId", "botToken", "dialogId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Leave {
    type Output = ChatResult;
    type Error = LeaveError;
    const NAME: &'static str = "imbot.v2.Chat.leave";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Chat.leave`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ChatResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChatResult",
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

/// Errors of `imbot.v2.Chat.leave`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
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

impl ErrorCode for LeaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.leave`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html).
#[doc(alias = "imbot.v2.Chat.leave")]
pub fn leave<'a, C: Caller>(
    caller: &'a C,
    request: &'a Leave,
) -> impl Future<Output = Result<Reply<ChatResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.setOwner")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOwner {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `userId`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetOwner {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, user_id: i64) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
            user_id,
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

impl Record for SetOwner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetOwner",
            fields: &["botId", "botToken", "dialogId", "userId"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetOwner {
    type Output = ChatResult;
    type Error = SetOwnerError;
    const NAME: &'static str = "imbot.v2.Chat.setOwner";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Errors of `imbot.v2.Chat.setOwner`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
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

impl ErrorCode for SetOwnerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html).
#[doc(alias = "imbot.v2.Chat.setOwner")]
pub fn set_owner<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetOwner,
) -> impl Future<Output = Result<Reply<ChatResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, fields: UpdateFields) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
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
            fields: &["botId", "botToken", "dialogId", "fields"],
            required: &[0, 2, 3],
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

impl Method for Update {
    type Output = ChatResult;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.v2.Chat.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Chat.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: [`Color`].
    pub color: Option<Color>,
    /// `avatar`: `file`.
    pub avatar: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<File>) -> Self {
        self.avatar = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["title", "description", "color", "avatar"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.color,
            3 => &self.avatar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.color,
            3 => &mut self.avatar,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.update`.
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

/// Calls [`imbot.v2.Chat.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html).
#[doc(alias = "imbot.v2.Chat.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<ChatResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, Get, GetResult, Leave, ChatResult, SetOwner, Update,
    UpdateFields
);

value_enum!(Color);
