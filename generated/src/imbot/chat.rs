// @generated from docs/api-reference/chat-bots/outdated/chats/imbot-chat-add.md and 8 more. Do not edit; run `cargo codegen`.

//! `imbot.chat.*`.

use crate::prelude::*;

pub mod user;

/// Request of [`imbot.chat.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.add`](crate::imbot::v2::chat::add()) (feature `imbot`).
#[doc(alias = "imbot.chat.add")]
#[deprecated(note = "use `imbot.v2.Chat.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TYPE`: [`AddType`]. Default: `CHAT`.
    pub type_: Option<AddType>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `COLOR`: [`Color`].
    pub color: Option<Color>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `USERS`: list of `integer`.
    pub users: Option<Vec<i64>>,
    /// `AVATAR`: `string`.
    pub avatar: Option<String>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<AddType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `USERS`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.users = Some(value.into_iter().collect());
        self
    }
    /// Sets `AVATAR`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "TYPE",
                "TITLE",
                "DESCRIPTION",
                "COLOR",
                "MESSAGE",
                "USERS",
                "AVATAR",
                "ENTITY_TYPE",
                "ENTITY_ID",
                "BOT_ID",
                "CLIENT_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.title,
            2 => &self.description,
            3 => &self.color,
            4 => &self.message,
            5 => &self.users,
            6 => &self.avatar,
            7 => &self.entity_type,
            8 => &self.entity_id,
            9 => &self.bot_id,
            10 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.color,
            4 => &mut self.message,
            5 => &mut self.users,
            6 => &mut self.avatar,
            7 => &mut self.entity_type,
            8 => &mut self.entity_id,
            9 => &mut self.bot_id,
            10 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "imbot.chat.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `TYPE` of `imbot.chat.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `OPEN`.
    Open,
    /// `CHAT`.
    Chat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddType {
    const VALUES: &'static [&'static str] = &["OPEN", "CHAT"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Open),
            1 => Some(Self::Chat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Chat => "CHAT",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `COLOR` of `imbot.chat.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `RED`.
    Red,
    /// `GREEN`.
    Green,
    /// `MINT`.
    Mint,
    /// `LIGHT_BLUE`.
    LightBlue,
    /// `DARK_BLUE`.
    DarkBlue,
    /// `PURPLE`.
    Purple,
    /// `AQUA`.
    Aqua,
    /// `PINK`.
    Pink,
    /// `LIME`.
    Lime,
    /// `BROWN`.
    Brown,
    /// `AZURE`.
    Azure,
    /// `KHAKI`.
    Khaki,
    /// `SAND`.
    Sand,
    /// `MARENGO`.
    Marengo,
    /// `GRAY`.
    Gray,
    /// `GRAPHITE`.
    Graphite,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Color {
    const VALUES: &'static [&'static str] = &[
        "RED",
        "GREEN",
        "MINT",
        "LIGHT_BLUE",
        "DARK_BLUE",
        "PURPLE",
        "AQUA",
        "PINK",
        "LIME",
        "BROWN",
        "AZURE",
        "KHAKI",
        "SAND",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
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
            Self::Red => "RED",
            Self::Green => "GREEN",
            Self::Mint => "MINT",
            Self::LightBlue => "LIGHT_BLUE",
            Self::DarkBlue => "DARK_BLUE",
            Self::Purple => "PURPLE",
            Self::Aqua => "AQUA",
            Self::Pink => "PINK",
            Self::Lime => "LIME",
            Self::Brown => "BROWN",
            Self::Azure => "AZURE",
            Self::Khaki => "KHAKI",
            Self::Sand => "SAND",
            Self::Marengo => "MARENGO",
            Self::Gray => "GRAY",
            Self::Graphite => "GRAPHITE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imbot.chat.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `INVALID_FORMAT`.
    InvalidFormat,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidFormat, "INVALID_FORMAT"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.chat.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-add.html).
///
/// Deprecated: use [`imbot.v2.Chat.add`](crate::imbot::v2::chat::add()) (feature `imbot`).
#[doc(alias = "imbot.chat.add")]
#[deprecated(note = "use `imbot.v2.Chat.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.get`](crate::imbot::v2::chat::get()) (feature `imbot`).
#[doc(alias = "imbot.chat.get")]
#[deprecated(note = "use `imbot.v2.Chat.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ENTITY_TYPE`: `string`, required. Counts only if `ENTITY_ID` is given.
    pub entity_type: String,
    /// `ENTITY_ID`: `string`, required. Counts only if `ENTITY_TYPE` is given.
    pub entity_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_type: impl Into<String>, entity_id: impl Into<String>) -> Self {
        Self {
            entity_type: entity_type.into(),
            entity_id: entity_id.into(),
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ENTITY_TYPE", "ENTITY_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type,
            1 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type,
            1 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = Option<GetResult>;
    type Error = GetError;
    const NAME: &'static str = "imbot.chat.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.chat.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `AUTHORIZE_ERROR`.
    AuthorizeError,
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AuthorizeError, "AUTHORIZE_ERROR"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`imbot.chat.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-get.html).
///
/// Deprecated: use [`imbot.v2.Chat.get`](crate::imbot::v2::chat::get()) (feature `imbot`).
#[doc(alias = "imbot.chat.get")]
#[deprecated(note = "use `imbot.v2.Chat.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<GetResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.leave`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.leave`](crate::imbot::v2::chat::leave()) (feature `imbot`).
#[doc(alias = "imbot.chat.leave")]
#[deprecated(note = "use `imbot.v2.Chat.leave`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leave {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Leave {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Leave {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Leave",
            fields: &["CHAT_ID", "BOT_ID", "CLIENT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.bot_id,
            2 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.bot_id,
            2 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Leave {
    type Output = bool;
    type Error = LeaveError;
    const NAME: &'static str = "imbot.chat.leave";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.leave`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `It is forbidden to delete users of this chat`.
    AccessErrorItIsForbiddenToDelete,
    /// `ACCESS_ERROR`, `LEAVE_OWNER_FORBIDDEN`.
    AccessErrorLeaveOwnerForbidden,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for LeaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorItIsForbiddenToDelete, "ACCESS_ERROR")
            .message("It is forbidden to delete users of this chat"),
        ErrorCase::code(Self::AccessErrorLeaveOwnerForbidden, "ACCESS_ERROR")
            .message("LEAVE_OWNER_FORBIDDEN"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.leave`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-leave.html).
///
/// Deprecated: use [`imbot.v2.Chat.leave`](crate::imbot::v2::chat::leave()) (feature `imbot`).
#[doc(alias = "imbot.chat.leave")]
#[deprecated(note = "use `imbot.v2.Chat.leave`")]
#[allow(deprecated)]
pub fn leave<'a, C: Caller>(
    caller: &'a C,
    request: &'a Leave,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.sendTyping`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.InputAction.notify`](crate::imbot::v2::chat::input_action::notify()) (feature `imbot`).
#[doc(alias = "imbot.chat.sendTyping")]
#[deprecated(note = "use `imbot.v2.Chat.InputAction.notify`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendTyping {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl SendTyping {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for SendTyping {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SendTyping",
            fields: &["BOT_ID", "DIALOG_ID", "CLIENT_ID"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.dialog_id,
            2 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.dialog_id,
            2 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for SendTyping {
    type Output = bool;
    type Error = SendTypingError;
    const NAME: &'static str = "imbot.chat.sendTyping";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.sendTyping`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendTypingError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
}

impl ErrorCode for SendTypingError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
    ];
}

/// Calls [`imbot.chat.sendTyping`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-send-typing.html).
///
/// Deprecated: use [`imbot.v2.Chat.InputAction.notify`](crate::imbot::v2::chat::input_action::notify()) (feature `imbot`).
#[doc(alias = "imbot.chat.sendTyping")]
#[deprecated(note = "use `imbot.v2.Chat.InputAction.notify`")]
#[allow(deprecated)]
pub fn send_typing<'a, C: Caller>(
    caller: &'a C,
    request: &'a SendTyping,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.setManager`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.Manager.add`](crate::imbot::v2::chat::manager::add()) (feature `imbot`).
#[doc(alias = "imbot.chat.setManager")]
#[deprecated(note = "use `imbot.v2.Chat.Manager.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetManager {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `IS_MANAGER`: `Y` or `N`. Default: `Y`.
    pub is_manager: Option<bool>,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl SetManager {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, user_id: i64) -> Self {
        Self {
            chat_id,
            user_id,
            ..Default::default()
        }
    }
    /// Sets `IS_MANAGER`.
    #[must_use]
    pub fn is_manager(mut self, value: bool) -> Self {
        self.is_manager = Some(value);
        self
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for SetManager {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetManager",
            fields: &["CHAT_ID", "USER_ID", "IS_MANAGER", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.user_id,
            2 => &self.is_manager,
            3 => &self.bot_id,
            4 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.user_id,
            2 => &mut self.is_manager,
            3 => &mut self.bot_id,
            4 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for SetManager {
    type Output = bool;
    type Error = SetManagerError;
    const NAME: &'static str = "imbot.chat.setManager";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.setManager`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetManagerError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `USER_ID_EMPTY`.
    UserIdEmpty,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for SetManagerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.setManager`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-manager.html).
///
/// Deprecated: use [`imbot.v2.Chat.Manager.add`](crate::imbot::v2::chat::manager::add()) (feature `imbot`).
#[doc(alias = "imbot.chat.setManager")]
#[deprecated(note = "use `imbot.v2.Chat.Manager.add`")]
#[allow(deprecated)]
pub fn set_manager<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetManager,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.setOwner`](crate::imbot::v2::chat::set_owner()) (feature `imbot`).
#[doc(alias = "imbot.chat.setOwner")]
#[deprecated(note = "use `imbot.v2.Chat.setOwner`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOwner {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl SetOwner {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, user_id: i64) -> Self {
        Self {
            chat_id,
            user_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for SetOwner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetOwner",
            fields: &["CHAT_ID", "USER_ID", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.user_id,
            2 => &self.bot_id,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.user_id,
            2 => &mut self.bot_id,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for SetOwner {
    type Output = bool;
    type Error = SetOwnerError;
    const NAME: &'static str = "imbot.chat.setOwner";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.setOwner`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `USER_ID_EMPTY`.
    UserIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for SetOwnerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-set-owner.html).
///
/// Deprecated: use [`imbot.v2.Chat.setOwner`](crate::imbot::v2::chat::set_owner()) (feature `imbot`).
#[doc(alias = "imbot.chat.setOwner")]
#[deprecated(note = "use `imbot.v2.Chat.setOwner`")]
#[allow(deprecated)]
pub fn set_owner<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetOwner,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.updateAvatar`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.update`](crate::imbot::v2::chat::update()) (feature `imbot`).
#[doc(alias = "imbot.chat.updateAvatar")]
#[deprecated(note = "use `imbot.v2.Chat.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatar {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `AVATAR`: `string`, required.
    pub avatar: String,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl UpdateAvatar {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, avatar: impl Into<String>) -> Self {
        Self {
            chat_id,
            avatar: avatar.into(),
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for UpdateAvatar {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateAvatar",
            fields: &["CHAT_ID", "AVATAR", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.avatar,
            2 => &self.bot_id,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.avatar,
            2 => &mut self.bot_id,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for UpdateAvatar {
    type Output = bool;
    type Error = UpdateAvatarError;
    const NAME: &'static str = "imbot.chat.updateAvatar";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.updateAvatar`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateAvatarError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `The avatar of this chat cannot be changed`.
    AccessErrorTheAvatarOfThisChat,
    /// `AVATAR_ERROR`, `Avatar incorrect type`.
    AvatarErrorAvatarIncorrectType,
    /// `AVATAR_ERROR`, `Avatar incorrect size (max 5000x5000)`.
    AvatarErrorAvatarIncorrectSizeMax5000x5000,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for UpdateAvatarError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorTheAvatarOfThisChat, "ACCESS_ERROR")
            .message("The avatar of this chat cannot be changed"),
        ErrorCase::code(Self::AvatarErrorAvatarIncorrectType, "AVATAR_ERROR")
            .message("Avatar incorrect type"),
        ErrorCase::code(Self::AvatarErrorAvatarIncorrectSizeMax5000x5000, "AVATAR_ERROR")
            .message("Avatar incorrect size (max 5000x5000)"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.updateAvatar`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-avatar.html).
///
/// Deprecated: use [`imbot.v2.Chat.update`](crate::imbot::v2::chat::update()) (feature `imbot`).
#[doc(alias = "imbot.chat.updateAvatar")]
#[deprecated(note = "use `imbot.v2.Chat.update`")]
#[allow(deprecated)]
pub fn update_avatar<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateAvatar,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.updateColor`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.update`](crate::imbot::v2::chat::update()) (feature `imbot`).
#[doc(alias = "imbot.chat.updateColor")]
#[deprecated(note = "use `imbot.v2.Chat.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColor {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `COLOR`: [`Color`], required.
    pub color: Color,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl UpdateColor {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, color: impl Into<Color>) -> Self {
        Self {
            chat_id,
            color: color.into(),
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for UpdateColor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateColor",
            fields: &["CHAT_ID", "COLOR", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.color,
            2 => &self.bot_id,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.color,
            2 => &mut self.bot_id,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for UpdateColor {
    type Output = bool;
    type Error = UpdateColorError;
    const NAME: &'static str = "imbot.chat.updateColor";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.updateColor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateColorError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `WRONG_COLOR`.
    WrongColor,
    /// `WRONG_REQUEST`.
    WrongRequest,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for UpdateColorError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::WrongColor, "WRONG_COLOR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.updateColor`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-color.html).
///
/// Deprecated: use [`imbot.v2.Chat.update`](crate::imbot::v2::chat::update()) (feature `imbot`).
#[doc(alias = "imbot.chat.updateColor")]
#[deprecated(note = "use `imbot.v2.Chat.update`")]
#[allow(deprecated)]
pub fn update_color<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateColor,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.chat.updateTitle`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.update`](crate::imbot::v2::chat::update()) (feature `imbot`).
#[doc(alias = "imbot.chat.updateTitle")]
#[deprecated(note = "use `imbot.v2.Chat.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTitle {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl UpdateTitle {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, title: impl Into<String>) -> Self {
        Self {
            chat_id,
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for UpdateTitle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateTitle",
            fields: &["CHAT_ID", "TITLE", "BOT_ID", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.title,
            2 => &self.bot_id,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.title,
            2 => &mut self.bot_id,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for UpdateTitle {
    type Output = bool;
    type Error = UpdateTitleError;
    const NAME: &'static str = "imbot.chat.updateTitle";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.chat.updateTitle`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTitleError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `TITLE_EMPTY`.
    TitleEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `This chat cannot be renamed`.
    AccessErrorThisChatCannotBeRenamed,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
}

impl ErrorCode for UpdateTitleError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::TitleEmpty, "TITLE_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorThisChatCannotBeRenamed, "ACCESS_ERROR")
            .message("This chat cannot be renamed"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
    ];
}

/// Calls [`imbot.chat.updateTitle`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-chat-update-title.html).
///
/// Deprecated: use [`imbot.v2.Chat.update`](crate::imbot::v2::chat::update()) (feature `imbot`).
#[doc(alias = "imbot.chat.updateTitle")]
#[deprecated(note = "use `imbot.v2.Chat.update`")]
#[allow(deprecated)]
pub fn update_title<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateTitle,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Get, GetResult, Leave, SendTyping, SetManager, SetOwner, UpdateAvatar,
    UpdateColor, UpdateTitle
);

value_enum!(AddType, Color);
