// @generated from docs/api-reference/chats/chat-update/im-chat-set-owner.md and 7 more. Do not edit; run `cargo codegen`.

//! `im.chat.*`.

use crate::prelude::*;

pub mod user;

/// Request of [`im.chat.add`](https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `USERS`: list of `integer`.
    pub users: Option<Vec<i64>>,
    /// `TYPE`: [`AddType`].
    pub type_: Option<AddType>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `COLOR`: [`Color`].
    pub color: Option<Color>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `AVATAR`: `string`.
    pub avatar: Option<String>,
    /// `ENTITY_TYPE`: [`AddEntityType`].
    pub entity_type: Option<AddEntityType>,
    /// `ENTITY_ID`: `string`.
    pub entity_id: Option<String>,
    /// `COPILOT_MAIN_ROLE`: `string`.
    pub copilot_main_role: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USERS`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.users = Some(value.into_iter().collect());
        self
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
    /// Sets `AVATAR`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<AddEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `COPILOT_MAIN_ROLE`.
    #[must_use]
    pub fn copilot_main_role(mut self, value: impl Into<String>) -> Self {
        self.copilot_main_role = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "USERS",
                "TYPE",
                "TITLE",
                "DESCRIPTION",
                "COLOR",
                "MESSAGE",
                "AVATAR",
                "ENTITY_TYPE",
                "ENTITY_ID",
                "COPILOT_MAIN_ROLE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.users,
            1 => &self.type_,
            2 => &self.title,
            3 => &self.description,
            4 => &self.color,
            5 => &self.message,
            6 => &self.avatar,
            7 => &self.entity_type,
            8 => &self.entity_id,
            9 => &self.copilot_main_role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.users,
            1 => &mut self.type_,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.color,
            5 => &mut self.message,
            6 => &mut self.avatar,
            7 => &mut self.entity_type,
            8 => &mut self.entity_id,
            9 => &mut self.copilot_main_role,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "im.chat.add";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Parameter `TYPE` of `im.chat.add`.
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

/// Parameter `COLOR` of `im.chat.add`, and one other place.
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

/// Parameter `ENTITY_TYPE` of `im.chat.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddEntityType {
    /// `VIDEOCONF`.
    Videoconf,
    /// `AI_ASSISTANT_PRIVATE`.
    AiAssistantPrivate,
    /// `LINES`.
    Lines,
    /// `LIVECHAT`.
    Livechat,
    /// `ANNOUNCEMENT`.
    Announcement,
    /// `CALENDAR`.
    Calendar,
    /// `MAIL`.
    Mail,
    /// `CRM`.
    Crm,
    /// `SONET_GROUP`.
    SonetGroup,
    /// `TASKS`.
    Tasks,
    /// `CALL`.
    Call,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddEntityType {
    const VALUES: &'static [&'static str] = &[
        "VIDEOCONF",
        "AI_ASSISTANT_PRIVATE",
        "LINES",
        "LIVECHAT",
        "ANNOUNCEMENT",
        "CALENDAR",
        "MAIL",
        "CRM",
        "SONET_GROUP",
        "TASKS",
        "CALL",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Videoconf),
            1 => Some(Self::AiAssistantPrivate),
            2 => Some(Self::Lines),
            3 => Some(Self::Livechat),
            4 => Some(Self::Announcement),
            5 => Some(Self::Calendar),
            6 => Some(Self::Mail),
            7 => Some(Self::Crm),
            8 => Some(Self::SonetGroup),
            9 => Some(Self::Tasks),
            10 => Some(Self::Call),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Videoconf => "VIDEOCONF",
            Self::AiAssistantPrivate => "AI_ASSISTANT_PRIVATE",
            Self::Lines => "LINES",
            Self::Livechat => "LIVECHAT",
            Self::Announcement => "ANNOUNCEMENT",
            Self::Calendar => "CALENDAR",
            Self::Mail => "MAIL",
            Self::Crm => "CRM",
            Self::SonetGroup => "SONET_GROUP",
            Self::Tasks => "TASKS",
            Self::Call => "CALL",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `im.chat.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.chat.add`](https://apidocs.bitrix24.com/api-reference/chats/im-chat-add.html).
#[doc(alias = "im.chat.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.get`](https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ENTITY_TYPE`: [`GetEntityType`], required.
    pub entity_type: GetEntityType,
    /// `ENTITY_ID`: `string`, required.
    pub entity_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        entity_type: impl Into<GetEntityType>,
        entity_id: impl Into<String>,
    ) -> Self {
        Self {
            entity_type: entity_type.into(),
            entity_id: entity_id.into(),
            ..Default::default()
        }
    }
}

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

impl Method for Get {
    type Output = Option<GetResult>;
    type Error = GetError;
    const NAME: &'static str = "im.chat.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `ENTITY_TYPE` of `im.chat.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEntityType {
    /// `VIDEOCONF`.
    Videoconf,
    /// `AI_ASSISTANT_PRIVATE`.
    AiAssistantPrivate,
    /// `LINES`.
    Lines,
    /// `LIVECHAT`.
    Livechat,
    /// `ANNOUNCEMENT`.
    Announcement,
    /// `CALENDAR`.
    Calendar,
    /// `MAIL`.
    Mail,
    /// `CRM`.
    Crm,
    /// `SONET_GROUP`.
    SonetGroup,
    /// `TASKS_TASK`.
    TasksTask,
    /// `TASKS`.
    Tasks,
    /// `CALL`.
    Call,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetEntityType {
    const VALUES: &'static [&'static str] = &[
        "VIDEOCONF",
        "AI_ASSISTANT_PRIVATE",
        "LINES",
        "LIVECHAT",
        "ANNOUNCEMENT",
        "CALENDAR",
        "MAIL",
        "CRM",
        "SONET_GROUP",
        "TASKS_TASK",
        "TASKS",
        "CALL",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Videoconf),
            1 => Some(Self::AiAssistantPrivate),
            2 => Some(Self::Lines),
            3 => Some(Self::Livechat),
            4 => Some(Self::Announcement),
            5 => Some(Self::Calendar),
            6 => Some(Self::Mail),
            7 => Some(Self::Crm),
            8 => Some(Self::SonetGroup),
            9 => Some(Self::TasksTask),
            10 => Some(Self::Tasks),
            11 => Some(Self::Call),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Videoconf => "VIDEOCONF",
            Self::AiAssistantPrivate => "AI_ASSISTANT_PRIVATE",
            Self::Lines => "LINES",
            Self::Livechat => "LIVECHAT",
            Self::Announcement => "ANNOUNCEMENT",
            Self::Calendar => "CALENDAR",
            Self::Mail => "MAIL",
            Self::Crm => "CRM",
            Self::SonetGroup => "SONET_GROUP",
            Self::TasksTask => "TASKS_TASK",
            Self::Tasks => "TASKS",
            Self::Call => "CALL",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `im.chat.get`.
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

/// Errors of `im.chat.get`.
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

/// Calls [`im.chat.get`](https://apidocs.bitrix24.com/api-reference/chats/im-chat-get.html).
#[doc(alias = "im.chat.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<GetResult>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.leave`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.leave")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leave {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Leave {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Leave {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Leave",
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

impl Method for Leave {
    type Output = bool;
    type Error = LeaveError;
    const NAME: &'static str = "im.chat.leave";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.leave`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `It is forbidden to delete users of this chat`.
    AccessErrorItIsForbiddenToDelete,
    /// `ACCESS_DENIED_KICK`.
    AccessDeniedKick,
}

impl ErrorCode for LeaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorItIsForbiddenToDelete, "ACCESS_ERROR")
            .message("It is forbidden to delete users of this chat"),
        ErrorCase::code(Self::AccessDeniedKick, "ACCESS_DENIED_KICK"),
    ];
}

/// Calls [`im.chat.leave`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-chat-leave.html).
#[doc(alias = "im.chat.leave")]
pub fn leave<'a, C: Caller>(
    caller: &'a C,
    request: &'a Leave,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.mute`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.mute")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mute {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// `MUTE`: `Y` or `N`. Default: `Y`.
    pub mute: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Mute {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
    /// Sets `MUTE`.
    #[must_use]
    pub fn mute(mut self, value: bool) -> Self {
        self.mute = Some(value);
        self
    }
}

impl Record for Mute {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Mute",
            fields: &["CHAT_ID", "DIALOG_ID", "MUTE"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.mute,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.mute,
            _ => &mut self.extra,
        }
    }
}

impl Method for Mute {
    type Output = bool;
    type Error = MuteError;
    const NAME: &'static str = "im.chat.mute";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.mute`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MuteError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for MuteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`im.chat.mute`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-chat-mute.html).
#[doc(alias = "im.chat.mute")]
pub fn mute<'a, C: Caller>(
    caller: &'a C,
    request: &'a Mute,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.setOwner")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOwner {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetOwner {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self {
            user_id,
            ..Default::default()
        }
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
}

impl Record for SetOwner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetOwner",
            fields: &["CHAT_ID", "DIALOG_ID", "USER_ID"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetOwner {
    type Output = bool;
    type Error = SetOwnerError;
    const NAME: &'static str = "im.chat.setOwner";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.setOwner`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `USER_ID_EMPTY`.
    UserIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for SetOwnerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`im.chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-set-owner.html).
#[doc(alias = "im.chat.setOwner")]
pub fn set_owner<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetOwner,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.updateAvatar`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.updateAvatar")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAvatar {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// `AVATAR`: `string`, required.
    pub avatar: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateAvatar {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(avatar: impl Into<String>) -> Self {
        Self {
            avatar: avatar.into(),
            ..Default::default()
        }
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
}

impl Record for UpdateAvatar {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateAvatar",
            fields: &["CHAT_ID", "DIALOG_ID", "AVATAR"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.avatar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.avatar,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateAvatar {
    type Output = bool;
    type Error = UpdateAvatarError;
    const NAME: &'static str = "im.chat.updateAvatar";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.updateAvatar`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateAvatarError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
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
}

impl ErrorCode for UpdateAvatarError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
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
    ];
}

/// Calls [`im.chat.updateAvatar`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-avatar.html).
#[doc(alias = "im.chat.updateAvatar")]
pub fn update_avatar<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateAvatar,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.updateColor`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.updateColor")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateColor {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// `COLOR`: [`Color`], required.
    pub color: Color,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateColor {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(color: impl Into<Color>) -> Self {
        Self {
            color: color.into(),
            ..Default::default()
        }
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
}

impl Record for UpdateColor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateColor",
            fields: &["CHAT_ID", "DIALOG_ID", "COLOR"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateColor {
    type Output = bool;
    type Error = UpdateColorError;
    const NAME: &'static str = "im.chat.updateColor";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.updateColor`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateColorError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `WRONG_COLOR`.
    WrongColor,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for UpdateColorError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::WrongColor, "WRONG_COLOR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`im.chat.updateColor`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html).
#[doc(alias = "im.chat.updateColor")]
pub fn update_color<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateColor,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.chat.updateTitle`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html).
///
/// Scope: `im`.
#[doc(alias = "im.chat.updateTitle")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTitle {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// `TITLE`: `string`, required.
    pub title: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateTitle {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
}

impl Record for UpdateTitle {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateTitle",
            fields: &["CHAT_ID", "DIALOG_ID", "TITLE"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateTitle {
    type Output = bool;
    type Error = UpdateTitleError;
    const NAME: &'static str = "im.chat.updateTitle";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.chat.updateTitle`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateTitleError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `TITLE_EMPTY`.
    TitleEmpty,
    /// `ACCESS_ERROR`, `Action unavailable`.
    AccessErrorActionUnavailable,
    /// `ACCESS_ERROR`, `This chat cannot be renamed`.
    AccessErrorThisChatCannotBeRenamed,
}

impl ErrorCode for UpdateTitleError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::TitleEmpty, "TITLE_EMPTY"),
        ErrorCase::code(Self::AccessErrorActionUnavailable, "ACCESS_ERROR")
            .message("Action unavailable"),
        ErrorCase::code(Self::AccessErrorThisChatCannotBeRenamed, "ACCESS_ERROR")
            .message("This chat cannot be renamed"),
    ];
}

/// Calls [`im.chat.updateTitle`](https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-title.html).
#[doc(alias = "im.chat.updateTitle")]
pub fn update_title<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateTitle,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Get, GetResult, Leave, Mute, SetOwner, UpdateAvatar, UpdateColor, UpdateTitle
);

value_enum!(AddType, Color, AddEntityType, GetEntityType);
