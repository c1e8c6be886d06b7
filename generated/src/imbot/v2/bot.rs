// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.md and 4 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Bot.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`imbot.v2.Bot.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Bot.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `botId`: `integer`, one of `botId`, `code` is required.
    pub bot_id: Option<i64>,
    /// `code`: `string`, one of `botId`, `code` is required.
    pub code: Option<String>,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `botId`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
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
            fields: &["botId", "code", "botToken"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.code,
            2 => &self.bot_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.code,
            2 => &mut self.bot_token,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = BotResult;
    type Error = GetError;
    const NAME: &'static str = "imbot.v2.Bot.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.Bot.get`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotResult {
    /// `bot`: [`Bot`].
    pub bot: Option<Bot>,
    /// `users`: list of [`types::chat_bots::User`].
    pub users: Option<Vec<types::chat_bots::User>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BotResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BotResult",
            fields: &["bot", "users"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot,
            1 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot,
            1 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `bot` in the answer of `imbot.v2.Bot.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bot {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `backgroundId`: `string`, may be `null`.
    pub background_id: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `eventMode`: [`BotEventMode`].
    pub event_mode: Option<BotEventMode>,
    /// `countMessage`: `integer`.
    pub count_message: Option<i64>,
    /// `countCommand`: `integer`.
    pub count_command: Option<i64>,
    /// `countChat`: `integer`.
    pub count_chat: Option<i64>,
    /// `countUser`: `integer`.
    pub count_user: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Bot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Bot",
            fields: &[
                "id",
                "code",
                "type",
                "isHidden",
                "isSupportOpenline",
                "isReactionsEnabled",
                "backgroundId",
                "language",
                "moduleId",
                "eventMode",
                "countMessage",
                "countCommand",
                "countChat",
                "countUser",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.type_,
            3 => &self.is_hidden,
            4 => &self.is_support_openline,
            5 => &self.is_reactions_enabled,
            6 => &self.background_id,
            7 => &self.language,
            8 => &self.module_id,
            9 => &self.event_mode,
            10 => &self.count_message,
            11 => &self.count_command,
            12 => &self.count_chat,
            13 => &self.count_user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.type_,
            3 => &mut self.is_hidden,
            4 => &mut self.is_support_openline,
            5 => &mut self.is_reactions_enabled,
            6 => &mut self.background_id,
            7 => &mut self.language,
            8 => &mut self.module_id,
            9 => &mut self.event_mode,
            10 => &mut self.count_message,
            11 => &mut self.count_command,
            12 => &mut self.count_chat,
            13 => &mut self.count_user,
            _ => &mut self.extra,
        }
    }
}

/// `bot.eventMode` in the answer of `imbot.v2.Bot.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BotEventMode {
    /// `webhook`.
    Webhook,
    /// `fetch`.
    Fetch,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for BotEventMode {
    const VALUES: &'static [&'static str] = &["webhook", "fetch"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Webhook),
            1 => Some(Self::Fetch),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Webhook => "webhook",
            Self::Fetch => "fetch",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imbot.v2.Bot.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `PARAMS_REQUIRED`.
    ParamsRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::ParamsRequired, "PARAMS_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
    ];
}

/// Calls [`imbot.v2.Bot.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html).
#[doc(alias = "imbot.v2.Bot.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<BotResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Bot.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Bot.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `limit`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["botToken", "filter", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_token,
            1 => &self.filter,
            2 => &self.limit,
            3 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_token,
            1 => &mut self.filter,
            2 => &mut self.limit,
            3 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "imbot.v2.Bot.list";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `filter` of `imbot.v2.Bot.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imbot.v2.Bot.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `bots`: list of [`Bot`].
    pub bots: Option<Vec<Bot>>,
    /// `users`: list of [`types::chat_bots::User`].
    pub users: Option<Vec<types::chat_bots::User>>,
    /// `hasNextPage`: `boolean`.
    pub has_next_page: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["bots", "users", "hasNextPage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bots,
            1 => &self.users,
            2 => &self.has_next_page,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bots,
            1 => &mut self.users,
            2 => &mut self.has_next_page,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Bot.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
    ];
}

/// Calls [`imbot.v2.Bot.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html).
#[doc(alias = "imbot.v2.Bot.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Bot.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Bot.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `fields`: [`RegisterFields`], required.
    pub fields: RegisterFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: RegisterFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = BotResult;
    type Error = RegisterError;
    const NAME: &'static str = "imbot.v2.Bot.register";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Bot.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFields {
    /// `code`: `string`, required.
    pub code: String,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `properties`: [`RegisterFieldsProperties`], required.
    pub properties: RegisterFieldsProperties,
    /// `type`: `string`. Default: `bot`.
    pub type_: Option<String>,
    /// `eventMode`: [`EventMode`]. Default: `fetch`.
    pub event_mode: Option<EventMode>,
    /// `webhookUrl`: `string`. Required if `eventMode` is `webhook`.
    pub webhook_url: Option<String>,
    /// `isHidden`: `boolean`. Default: `false`.
    pub is_hidden: Option<bool>,
    /// `isReactionsEnabled`: `boolean`. Default: `true`.
    pub is_reactions_enabled: Option<bool>,
    /// `isSupportOpenline`: `boolean`. Default: `false`.
    pub is_support_openline: Option<bool>,
    /// `backgroundId`: [`BackgroundId`]. Default: `null`.
    pub background_id: Option<BackgroundId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(code: impl Into<String>, properties: RegisterFieldsProperties) -> Self {
        Self {
            code: code.into(),
            properties,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `eventMode`.
    #[must_use]
    pub fn event_mode(mut self, value: impl Into<EventMode>) -> Self {
        self.event_mode = Some(value.into());
        self
    }
    /// Sets `webhookUrl`.
    #[must_use]
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
    /// Sets `isHidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }
    /// Sets `isReactionsEnabled`.
    #[must_use]
    pub fn is_reactions_enabled(mut self, value: bool) -> Self {
        self.is_reactions_enabled = Some(value);
        self
    }
    /// Sets `isSupportOpenline`.
    #[must_use]
    pub fn is_support_openline(mut self, value: bool) -> Self {
        self.is_support_openline = Some(value);
        self
    }
    /// Sets `backgroundId`.
    #[must_use]
    pub fn background_id(mut self, value: impl Into<BackgroundId>) -> Self {
        self.background_id = Some(value.into());
        self
    }
}

impl Record for RegisterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFields",
            fields: &[
                "code",
                "botToken",
                "properties",
                "type",
                "eventMode",
                "webhookUrl",
                "isHidden",
                "isReactionsEnabled",
                "isSupportOpenline",
                "backgroundId",
            ],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.bot_token,
            2 => &self.properties,
            3 => &self.type_,
            4 => &self.event_mode,
            5 => &self.webhook_url,
            6 => &self.is_hidden,
            7 => &self.is_reactions_enabled,
            8 => &self.is_support_openline,
            9 => &self.background_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.bot_token,
            2 => &mut self.properties,
            3 => &mut self.type_,
            4 => &mut self.event_mode,
            5 => &mut self.webhook_url,
            6 => &mut self.is_hidden,
            7 => &mut self.is_reactions_enabled,
            8 => &mut self.is_support_openline,
            9 => &mut self.background_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.properties` of `imbot.v2.Bot.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFieldsProperties {
    /// `name`: `string`, required.
    pub name: String,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: [`Color`].
    pub color: Option<Color>,
    /// `gender`: [`Gender`].
    pub gender: Option<Gender>,
    /// `avatar`: `file`.
    pub avatar: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFieldsProperties {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `workPosition`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<File>) -> Self {
        self.avatar = Some(value.into());
        self
    }
}

impl Record for RegisterFieldsProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFieldsProperties",
            fields: &["name", "lastName", "workPosition", "color", "gender", "avatar"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.last_name,
            2 => &self.work_position,
            3 => &self.color,
            4 => &self.gender,
            5 => &self.avatar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.last_name,
            2 => &mut self.work_position,
            3 => &mut self.color,
            4 => &mut self.gender,
            5 => &mut self.avatar,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.properties.color` of `imbot.v2.Bot.register`, and one other place.
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

/// Parameter `fields.properties.gender` of `imbot.v2.Bot.register`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Gender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.eventMode` of `imbot.v2.Bot.register`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventMode {
    /// `fetch`.
    Fetch,
    /// `webhook`.
    Webhook,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EventMode {
    const VALUES: &'static [&'static str] = &["fetch", "webhook"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Fetch),
            1 => Some(Self::Webhook),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Fetch => "fetch",
            Self::Webhook => "webhook",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.backgroundId` of `imbot.v2.Bot.register`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackgroundId {
    /// `azure`.
    Azure,
    /// `mint`.
    Mint,
    /// `steel`.
    Steel,
    /// `slate`.
    Slate,
    /// `teal`.
    Teal,
    /// `cornflower`.
    Cornflower,
    /// `sky`.
    Sky,
    /// `peach`.
    Peach,
    /// `frost`.
    Frost,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for BackgroundId {
    const VALUES: &'static [&'static str] = &[
        "azure",
        "mint",
        "steel",
        "slate",
        "teal",
        "cornflower",
        "sky",
        "peach",
        "frost",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Azure),
            1 => Some(Self::Mint),
            2 => Some(Self::Steel),
            3 => Some(Self::Slate),
            4 => Some(Self::Teal),
            5 => Some(Self::Cornflower),
            6 => Some(Self::Sky),
            7 => Some(Self::Peach),
            8 => Some(Self::Frost),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Azure => "azure",
            Self::Mint => "mint",
            Self::Steel => "steel",
            Self::Slate => "slate",
            Self::Teal => "teal",
            Self::Cornflower => "cornflower",
            Self::Sky => "sky",
            Self::Peach => "peach",
            Self::Frost => "frost",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imbot.v2.Bot.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_CODE_REQUIRED`.
    BotCodeRequired,
    /// `BOT_PROPERTIES_REQUIRED`.
    BotPropertiesRequired,
    /// `BOT_CODE_ALREADY_TAKEN`.
    BotCodeAlreadyTaken,
    /// `BOT_INVALID_TYPE`.
    BotInvalidType,
    /// `BOT_INVALID_EVENT_MODE`.
    BotInvalidEventMode,
    /// `BOT_WEBHOOK_URL_REQUIRED`.
    BotWebhookUrlRequired,
    /// `BOT_REGISTER_FAILED`.
    BotRegisterFailed,
    /// `BOT_INVALID_CALLBACK`.
    BotInvalidCallback,
    /// `BOT_LIMIT_EXCEEDED`.
    BotLimitExceeded,
    /// `BOT_AVATAR_INCORRECT_TYPE`.
    BotAvatarIncorrectType,
    /// `BOT_AVATAR_INCORRECT_SIZE`.
    BotAvatarIncorrectSize,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotCodeRequired, "BOT_CODE_REQUIRED"),
        ErrorCase::code(Self::BotPropertiesRequired, "BOT_PROPERTIES_REQUIRED"),
        ErrorCase::code(Self::BotCodeAlreadyTaken, "BOT_CODE_ALREADY_TAKEN"),
        ErrorCase::code(Self::BotInvalidType, "BOT_INVALID_TYPE"),
        ErrorCase::code(Self::BotInvalidEventMode, "BOT_INVALID_EVENT_MODE"),
        ErrorCase::code(Self::BotWebhookUrlRequired, "BOT_WEBHOOK_URL_REQUIRED"),
        ErrorCase::code(Self::BotRegisterFailed, "BOT_REGISTER_FAILED"),
        ErrorCase::code(Self::BotInvalidCallback, "BOT_INVALID_CALLBACK"),
        ErrorCase::code(Self::BotLimitExceeded, "BOT_LIMIT_EXCEEDED"),
        ErrorCase::code(Self::BotAvatarIncorrectType, "BOT_AVATAR_INCORRECT_TYPE"),
        ErrorCase::code(Self::BotAvatarIncorrectSize, "BOT_AVATAR_INCORRECT_SIZE"),
    ];
}

/// Calls [`imbot.v2.Bot.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html).
#[doc(alias = "imbot.v2.Bot.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<BotResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Bot.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Bot.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
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
}

impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
            fields: &["botId", "botToken"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unregister {
    type Output = UnregisterResult;
    type Error = UnregisterError;
    const NAME: &'static str = "imbot.v2.Bot.unregister";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Bot.unregister`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnregisterResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UnregisterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnregisterResult",
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

/// Errors of `imbot.v2.Bot.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `BOT_UNREGISTER_FAILED`.
    BotUnregisterFailed,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::BotUnregisterFailed, "BOT_UNREGISTER_FAILED"),
    ];
}

/// Calls [`imbot.v2.Bot.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html).
#[doc(alias = "imbot.v2.Bot.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<
    Output = Result<Reply<UnregisterResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Bot.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Bot.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, fields: UpdateFields) -> Self {
        Self {
            bot_id,
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
            fields: &["botId", "botToken", "fields"],
            required: &[0, 2],
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

impl Method for Update {
    type Output = BotResult;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.v2.Bot.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Bot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `properties`: [`UpdateFieldsProperties`].
    pub properties: Option<UpdateFieldsProperties>,
    /// `isHidden`: `boolean`.
    pub is_hidden: Option<bool>,
    /// `isReactionsEnabled`: `boolean`.
    pub is_reactions_enabled: Option<bool>,
    /// `isSupportOpenline`: `boolean`.
    pub is_support_openline: Option<bool>,
    /// `backgroundId`: [`BackgroundId`].
    pub background_id: Option<BackgroundId>,
    /// `eventMode`: [`EventMode`].
    pub event_mode: Option<EventMode>,
    /// `webhookUrl`: `string`. Counts only if `eventMode` is `webhook`.
    pub webhook_url: Option<String>,
    /// `botToken`: `string`.
    pub bot_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, value: UpdateFieldsProperties) -> Self {
        self.properties = Some(value);
        self
    }
    /// Sets `isHidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }
    /// Sets `isReactionsEnabled`.
    #[must_use]
    pub fn is_reactions_enabled(mut self, value: bool) -> Self {
        self.is_reactions_enabled = Some(value);
        self
    }
    /// Sets `isSupportOpenline`.
    #[must_use]
    pub fn is_support_openline(mut self, value: bool) -> Self {
        self.is_support_openline = Some(value);
        self
    }
    /// Sets `backgroundId`.
    #[must_use]
    pub fn background_id(mut self, value: impl Into<BackgroundId>) -> Self {
        self.background_id = Some(value.into());
        self
    }
    /// Sets `eventMode`.
    #[must_use]
    pub fn event_mode(mut self, value: impl Into<EventMode>) -> Self {
        self.event_mode = Some(value.into());
        self
    }
    /// Sets `webhookUrl`.
    #[must_use]
    pub fn webhook_url(mut self, value: impl Into<String>) -> Self {
        self.webhook_url = Some(value.into());
        self
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "properties",
                "isHidden",
                "isReactionsEnabled",
                "isSupportOpenline",
                "backgroundId",
                "eventMode",
                "webhookUrl",
                "botToken",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.properties,
            1 => &self.is_hidden,
            2 => &self.is_reactions_enabled,
            3 => &self.is_support_openline,
            4 => &self.background_id,
            5 => &self.event_mode,
            6 => &self.webhook_url,
            7 => &self.bot_token,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.properties,
            1 => &mut self.is_hidden,
            2 => &mut self.is_reactions_enabled,
            3 => &mut self.is_support_openline,
            4 => &mut self.background_id,
            5 => &mut self.event_mode,
            6 => &mut self.webhook_url,
            7 => &mut self.bot_token,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.properties` of `imbot.v2.Bot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsProperties {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: [`Color`].
    pub color: Option<Color>,
    /// `gender`: [`Gender`].
    pub gender: Option<Gender>,
    /// `avatar`: `file`.
    pub avatar: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsProperties {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `workPosition`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<File>) -> Self {
        self.avatar = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsProperties",
            fields: &["name", "lastName", "workPosition", "color", "gender", "avatar"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.last_name,
            2 => &self.work_position,
            3 => &self.color,
            4 => &self.gender,
            5 => &self.avatar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.last_name,
            2 => &mut self.work_position,
            3 => &mut self.color,
            4 => &mut self.gender,
            5 => &mut self.avatar,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Bot.update`.
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
    /// `BOT_INVALID_EVENT_MODE`.
    BotInvalidEventMode,
    /// `BOT_INVALID_CALLBACK`.
    BotInvalidCallback,
    /// `BOT_AVATAR_INCORRECT_TYPE`.
    BotAvatarIncorrectType,
    /// `BOT_AVATAR_INCORRECT_SIZE`.
    BotAvatarIncorrectSize,
    /// `BOT_TOKEN_ROTATION_FAILED`.
    BotTokenRotationFailed,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::BotInvalidEventMode, "BOT_INVALID_EVENT_MODE"),
        ErrorCase::code(Self::BotInvalidCallback, "BOT_INVALID_CALLBACK"),
        ErrorCase::code(Self::BotAvatarIncorrectType, "BOT_AVATAR_INCORRECT_TYPE"),
        ErrorCase::code(Self::BotAvatarIncorrectSize, "BOT_AVATAR_INCORRECT_SIZE"),
        ErrorCase::code(Self::BotTokenRotationFailed, "BOT_TOKEN_ROTATION_FAILED"),
    ];
}

/// Calls [`imbot.v2.Bot.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html).
#[doc(alias = "imbot.v2.Bot.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<BotResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, BotResult, Bot, List, ListFilter, ListResult, Register, RegisterFields,
    RegisterFieldsProperties, Unregister, UnregisterResult, Update, UpdateFields,
    UpdateFieldsProperties
);

value_enum!(BotEventMode, Color, Gender, EventMode, BackgroundId);
