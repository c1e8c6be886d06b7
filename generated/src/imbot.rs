// @generated from docs/api-reference/chat-bots/outdated/bots/imbot-register.md and 2 more. Do not edit; run `cargo codegen`.

//! `imbot.*`.

use crate::prelude::*;

pub mod app;
pub mod bot;
pub mod chat;
pub mod command;
pub mod dialog;
pub mod message;
pub mod v2;

/// Request of [`imbot.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Bot.register`](crate::imbot::v2::bot::register()) (feature `imbot`).
#[doc(alias = "imbot.register")]
#[deprecated(note = "use `imbot.v2.Bot.register`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `TYPE`: [`RegisterType`]. Default: `B`.
    pub type_: Option<RegisterType>,
    /// `OPENLINE`: `Y` or `N`.
    pub openline: Option<bool>,
    /// `EVENT_HANDLER`: `string`.
    pub event_handler: Option<String>,
    /// `EVENT_MESSAGE_ADD`: `string`. Required unless `EVENT_HANDLER` is given.
    pub event_message_add: Option<String>,
    /// `EVENT_MESSAGE_UPDATE`: `string`.
    pub event_message_update: Option<String>,
    /// `EVENT_MESSAGE_DELETE`: `string`.
    pub event_message_delete: Option<String>,
    /// `EVENT_WELCOME_MESSAGE`: `string`. Required unless `EVENT_HANDLER` is given.
    pub event_welcome_message: Option<String>,
    /// `EVENT_BOT_DELETE`: `string`. Required unless `EVENT_HANDLER` is given.
    pub event_bot_delete: Option<String>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// `PROPERTIES`: [`RegisterProperties`], required.
    pub properties: RegisterProperties,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(code: impl Into<String>, properties: RegisterProperties) -> Self {
        Self {
            code: code.into(),
            properties,
            ..Default::default()
        }
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<RegisterType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `OPENLINE`.
    #[must_use]
    pub fn openline(mut self, value: bool) -> Self {
        self.openline = Some(value);
        self
    }
    /// Sets `EVENT_HANDLER`.
    #[must_use]
    pub fn event_handler(mut self, value: impl Into<String>) -> Self {
        self.event_handler = Some(value.into());
        self
    }
    /// Sets `EVENT_MESSAGE_ADD`.
    #[must_use]
    pub fn event_message_add(mut self, value: impl Into<String>) -> Self {
        self.event_message_add = Some(value.into());
        self
    }
    /// Sets `EVENT_MESSAGE_UPDATE`.
    #[must_use]
    pub fn event_message_update(mut self, value: impl Into<String>) -> Self {
        self.event_message_update = Some(value.into());
        self
    }
    /// Sets `EVENT_MESSAGE_DELETE`.
    #[must_use]
    pub fn event_message_delete(mut self, value: impl Into<String>) -> Self {
        self.event_message_delete = Some(value.into());
        self
    }
    /// Sets `EVENT_WELCOME_MESSAGE`.
    #[must_use]
    pub fn event_welcome_message(mut self, value: impl Into<String>) -> Self {
        self.event_welcome_message = Some(value.into());
        self
    }
    /// Sets `EVENT_BOT_DELETE`.
    #[must_use]
    pub fn event_bot_delete(mut self, value: impl Into<String>) -> Self {
        self.event_bot_delete = Some(value.into());
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
impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &[
                "CODE",
                "TYPE",
                "OPENLINE",
                "EVENT_HANDLER",
                "EVENT_MESSAGE_ADD",
                "EVENT_MESSAGE_UPDATE",
                "EVENT_MESSAGE_DELETE",
                "EVENT_WELCOME_MESSAGE",
                "EVENT_BOT_DELETE",
                "CLIENT_ID",
                "PROPERTIES",
            ],
            required: &[0, 10],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.type_,
            2 => &self.openline,
            3 => &self.event_handler,
            4 => &self.event_message_add,
            5 => &self.event_message_update,
            6 => &self.event_message_delete,
            7 => &self.event_welcome_message,
            8 => &self.event_bot_delete,
            9 => &self.client_id,
            10 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.type_,
            2 => &mut self.openline,
            3 => &mut self.event_handler,
            4 => &mut self.event_message_add,
            5 => &mut self.event_message_update,
            6 => &mut self.event_message_delete,
            7 => &mut self.event_welcome_message,
            8 => &mut self.event_bot_delete,
            9 => &mut self.client_id,
            10 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Register {
    type Output = i64;
    type Error = RegisterError;
    const NAME: &'static str = "imbot.register";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `TYPE` of `imbot.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterType {
    /// `B`: standard chat-bot.
    StandardChatBot,
    /// `O`: chat-bot for open channels.
    ChatBotForOpenChannels,
    /// `H`: chat-bot in.
    ChatBotIn,
    /// `S`: chat-bot with elevated privileges.
    ChatBotWithElevatedPrivileges,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterType {
    const VALUES: &'static [&'static str] = &["B", "O", "H", "S"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::StandardChatBot),
            1 => Some(Self::ChatBotForOpenChannels),
            2 => Some(Self::ChatBotIn),
            3 => Some(Self::ChatBotWithElevatedPrivileges),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::StandardChatBot => "B",
            Self::ChatBotForOpenChannels => "O",
            Self::ChatBotIn => "H",
            Self::ChatBotWithElevatedPrivileges => "S",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `PROPERTIES` of `imbot.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterProperties {
    /// `NAME`: `string`, one of `NAME`, `LAST_NAME` is required.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`, one of `NAME`, `LAST_NAME` is required.
    pub last_name: Option<String>,
    /// `COLOR`: [`Color`].
    pub color: Option<Color>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `PERSONAL_WWW`: `string`.
    pub personal_www: Option<String>,
    /// `PERSONAL_GENDER`: [`PersonalGender`].
    pub personal_gender: Option<PersonalGender>,
    /// `PERSONAL_PHOTO`: `file`.
    pub personal_photo: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterProperties {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `PERSONAL_BIRTHDAY`.
    #[must_use]
    pub fn personal_birthday(mut self, value: impl Into<String>) -> Self {
        self.personal_birthday = Some(value.into());
        self
    }
    /// Sets `WORK_POSITION`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
    /// Sets `PERSONAL_WWW`.
    #[must_use]
    pub fn personal_www(mut self, value: impl Into<String>) -> Self {
        self.personal_www = Some(value.into());
        self
    }
    /// Sets `PERSONAL_GENDER`.
    #[must_use]
    pub fn personal_gender(mut self, value: impl Into<PersonalGender>) -> Self {
        self.personal_gender = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PHOTO`.
    #[must_use]
    pub fn personal_photo(mut self, value: impl Into<File>) -> Self {
        self.personal_photo = Some(value.into());
        self
    }
}

impl Record for RegisterProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterProperties",
            fields: &[
                "NAME",
                "LAST_NAME",
                "COLOR",
                "EMAIL",
                "PERSONAL_BIRTHDAY",
                "WORK_POSITION",
                "PERSONAL_WWW",
                "PERSONAL_GENDER",
                "PERSONAL_PHOTO",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.last_name,
            2 => &self.color,
            3 => &self.email,
            4 => &self.personal_birthday,
            5 => &self.work_position,
            6 => &self.personal_www,
            7 => &self.personal_gender,
            8 => &self.personal_photo,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.last_name,
            2 => &mut self.color,
            3 => &mut self.email,
            4 => &mut self.personal_birthday,
            5 => &mut self.work_position,
            6 => &mut self.personal_www,
            7 => &mut self.personal_gender,
            8 => &mut self.personal_photo,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `PROPERTIES.COLOR` of `imbot.register`, and one other place.
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

/// Parameter `PROPERTIES.PERSONAL_GENDER` of `imbot.register`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PersonalGender {
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

/// Errors of `imbot.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `EVENT_MESSAGE_ADD_ERROR`, `Handler for "Message add" event isn't specified`.
    EventMessageAddErrorHandlerForMessageAddEvent,
    /// `EVENT_MESSAGE_ADD_ERROR`, `Wrong handler URL`.
    EventMessageAddErrorWrongHandlerUrl,
    /// `EVENT_MESSAGE_UPDATE_ERROR`.
    EventMessageUpdateError,
    /// `EVENT_MESSAGE_DELETE_ERROR`.
    EventMessageDeleteError,
    /// `EVENT_WELCOME_MESSAGE_ERROR`, `Handler for "Welcome message" event isn't specified`.
    EventWelcomeMessageErrorHandlerForWelcomeMessageEvent,
    /// `EVENT_WELCOME_MESSAGE_ERROR`, `Wrong handler URL`.
    EventWelcomeMessageErrorWrongHandlerUrl,
    /// `EVENT_BOT_DELETE_ERROR`, `Handler for "Bot delete" event isn't specified`.
    EventBotDeleteErrorHandlerForBotDeleteEvent,
    /// `EVENT_BOT_DELETE_ERROR`, `Wrong handler URL`.
    EventBotDeleteErrorWrongHandlerUrl,
    /// `CODE_ERROR`.
    CodeError,
    /// `NAME_ERROR`.
    NameError,
    /// `MAX_COUNT_ERROR`.
    MaxCountError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(
                Self::EventMessageAddErrorHandlerForMessageAddEvent,
                "EVENT_MESSAGE_ADD_ERROR",
            )
            .message("Handler for \"Message add\" event isn't specified"),
        ErrorCase::code(
                Self::EventMessageAddErrorWrongHandlerUrl,
                "EVENT_MESSAGE_ADD_ERROR",
            )
            .message("Wrong handler URL"),
        ErrorCase::code(Self::EventMessageUpdateError, "EVENT_MESSAGE_UPDATE_ERROR"),
        ErrorCase::code(Self::EventMessageDeleteError, "EVENT_MESSAGE_DELETE_ERROR"),
        ErrorCase::code(
                Self::EventWelcomeMessageErrorHandlerForWelcomeMessageEvent,
                "EVENT_WELCOME_MESSAGE_ERROR",
            )
            .message("Handler for \"Welcome message\" event isn't specified"),
        ErrorCase::code(
                Self::EventWelcomeMessageErrorWrongHandlerUrl,
                "EVENT_WELCOME_MESSAGE_ERROR",
            )
            .message("Wrong handler URL"),
        ErrorCase::code(
                Self::EventBotDeleteErrorHandlerForBotDeleteEvent,
                "EVENT_BOT_DELETE_ERROR",
            )
            .message("Handler for \"Bot delete\" event isn't specified"),
        ErrorCase::code(
                Self::EventBotDeleteErrorWrongHandlerUrl,
                "EVENT_BOT_DELETE_ERROR",
            )
            .message("Wrong handler URL"),
        ErrorCase::code(Self::CodeError, "CODE_ERROR"),
        ErrorCase::code(Self::NameError, "NAME_ERROR"),
        ErrorCase::code(Self::MaxCountError, "MAX_COUNT_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html).
///
/// Deprecated: use [`imbot.v2.Bot.register`](crate::imbot::v2::bot::register()) (feature `imbot`).
#[doc(alias = "imbot.register")]
#[deprecated(note = "use `imbot.v2.Bot.register`")]
#[allow(deprecated)]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Bot.unregister`](crate::imbot::v2::bot::unregister()) (feature `imbot`).
#[doc(alias = "imbot.unregister")]
#[deprecated(note = "use `imbot.v2.Bot.unregister`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `BOT_ID`: `integer`, required.
    pub bot_id: i64,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64) -> Self {
        Self {
            bot_id,
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

#[allow(deprecated)]
impl Record for Unregister {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unregister",
            fields: &["BOT_ID", "CLIENT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Unregister {
    type Output = bool;
    type Error = UnregisterError;
    const NAME: &'static str = "imbot.unregister";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html).
///
/// Deprecated: use [`imbot.v2.Bot.unregister`](crate::imbot::v2::bot::unregister()) (feature `imbot`).
#[doc(alias = "imbot.unregister")]
#[deprecated(note = "use `imbot.v2.Bot.unregister`")]
#[allow(deprecated)]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Bot.update`](crate::imbot::v2::bot::update()) (feature `imbot`).
#[doc(alias = "imbot.update")]
#[deprecated(note = "use `imbot.v2.Bot.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `BOT_ID`: `integer`, required.
    pub bot_id: i64,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["BOT_ID", "FIELDS", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.fields,
            2 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.fields,
            2 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `FIELDS` of `imbot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// `EVENT_HANDLER`: `string`.
    pub event_handler: Option<String>,
    /// `EVENT_MESSAGE_ADD`: `string`.
    pub event_message_add: Option<String>,
    /// `EVENT_MESSAGE_UPDATE`: `string`.
    pub event_message_update: Option<String>,
    /// `EVENT_MESSAGE_DELETE`: `string`.
    pub event_message_delete: Option<String>,
    /// `EVENT_WELCOME_MESSAGE`: `string`.
    pub event_welcome_message: Option<String>,
    /// `EVENT_BOT_DELETE`: `string`.
    pub event_bot_delete: Option<String>,
    /// `PROPERTIES`: [`UpdateFieldsProperties`].
    pub properties: Option<UpdateFieldsProperties>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `EVENT_HANDLER`.
    #[must_use]
    pub fn event_handler(mut self, value: impl Into<String>) -> Self {
        self.event_handler = Some(value.into());
        self
    }
    /// Sets `EVENT_MESSAGE_ADD`.
    #[must_use]
    pub fn event_message_add(mut self, value: impl Into<String>) -> Self {
        self.event_message_add = Some(value.into());
        self
    }
    /// Sets `EVENT_MESSAGE_UPDATE`.
    #[must_use]
    pub fn event_message_update(mut self, value: impl Into<String>) -> Self {
        self.event_message_update = Some(value.into());
        self
    }
    /// Sets `EVENT_MESSAGE_DELETE`.
    #[must_use]
    pub fn event_message_delete(mut self, value: impl Into<String>) -> Self {
        self.event_message_delete = Some(value.into());
        self
    }
    /// Sets `EVENT_WELCOME_MESSAGE`.
    #[must_use]
    pub fn event_welcome_message(mut self, value: impl Into<String>) -> Self {
        self.event_welcome_message = Some(value.into());
        self
    }
    /// Sets `EVENT_BOT_DELETE`.
    #[must_use]
    pub fn event_bot_delete(mut self, value: impl Into<String>) -> Self {
        self.event_bot_delete = Some(value.into());
        self
    }
    /// Sets `PROPERTIES`.
    #[must_use]
    pub fn properties(mut self, value: UpdateFieldsProperties) -> Self {
        self.properties = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "CODE",
                "EVENT_HANDLER",
                "EVENT_MESSAGE_ADD",
                "EVENT_MESSAGE_UPDATE",
                "EVENT_MESSAGE_DELETE",
                "EVENT_WELCOME_MESSAGE",
                "EVENT_BOT_DELETE",
                "PROPERTIES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.event_handler,
            2 => &self.event_message_add,
            3 => &self.event_message_update,
            4 => &self.event_message_delete,
            5 => &self.event_welcome_message,
            6 => &self.event_bot_delete,
            7 => &self.properties,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.event_handler,
            2 => &mut self.event_message_add,
            3 => &mut self.event_message_update,
            4 => &mut self.event_message_delete,
            5 => &mut self.event_welcome_message,
            6 => &mut self.event_bot_delete,
            7 => &mut self.properties,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.PROPERTIES` of `imbot.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsProperties {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LAST_NAME`: `string`.
    pub last_name: Option<String>,
    /// `COLOR`: [`Color`].
    pub color: Option<Color>,
    /// `EMAIL`: `string`.
    pub email: Option<String>,
    /// `PERSONAL_BIRTHDAY`: `string`.
    pub personal_birthday: Option<String>,
    /// `WORK_POSITION`: `string`.
    pub work_position: Option<String>,
    /// `PERSONAL_WWW`: `string`.
    pub personal_www: Option<String>,
    /// `PERSONAL_GENDER`: [`PersonalGender`].
    pub personal_gender: Option<PersonalGender>,
    /// `PERSONAL_PHOTO`: `file`.
    pub personal_photo: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsProperties {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `LAST_NAME`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<Color>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `EMAIL`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `PERSONAL_BIRTHDAY`.
    #[must_use]
    pub fn personal_birthday(mut self, value: impl Into<String>) -> Self {
        self.personal_birthday = Some(value.into());
        self
    }
    /// Sets `WORK_POSITION`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
    /// Sets `PERSONAL_WWW`.
    #[must_use]
    pub fn personal_www(mut self, value: impl Into<String>) -> Self {
        self.personal_www = Some(value.into());
        self
    }
    /// Sets `PERSONAL_GENDER`.
    #[must_use]
    pub fn personal_gender(mut self, value: impl Into<PersonalGender>) -> Self {
        self.personal_gender = Some(value.into());
        self
    }
    /// Sets `PERSONAL_PHOTO`.
    #[must_use]
    pub fn personal_photo(mut self, value: impl Into<File>) -> Self {
        self.personal_photo = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsProperties {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsProperties",
            fields: &[
                "NAME",
                "LAST_NAME",
                "COLOR",
                "EMAIL",
                "PERSONAL_BIRTHDAY",
                "WORK_POSITION",
                "PERSONAL_WWW",
                "PERSONAL_GENDER",
                "PERSONAL_PHOTO",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.last_name,
            2 => &self.color,
            3 => &self.email,
            4 => &self.personal_birthday,
            5 => &self.work_position,
            6 => &self.personal_www,
            7 => &self.personal_gender,
            8 => &self.personal_photo,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.last_name,
            2 => &mut self.color,
            3 => &mut self.email,
            4 => &mut self.personal_birthday,
            5 => &mut self.work_position,
            6 => &mut self.personal_www,
            7 => &mut self.personal_gender,
            8 => &mut self.personal_photo,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `EVENT_MESSAGE_ADD_ERROR`.
    EventMessageAddError,
    /// `EVENT_MESSAGE_UPDATE_ERROR`.
    EventMessageUpdateError,
    /// `EVENT_MESSAGE_DELETE_ERROR`.
    EventMessageDeleteError,
    /// `EVENT_WELCOME_MESSAGE_ERROR`.
    EventWelcomeMessageError,
    /// `EVENT_BOT_DELETE_ERROR`.
    EventBotDeleteError,
    /// `NAME_ERROR`.
    NameError,
    /// `WRONG_REQUEST`, `Update fields can't be empty`.
    WrongRequestUpdateFieldsCanTBe,
    /// `WRONG_REQUEST`, `Bot can't be updated`.
    WrongRequestBotCanTBeUpdated,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::EventMessageAddError, "EVENT_MESSAGE_ADD_ERROR"),
        ErrorCase::code(Self::EventMessageUpdateError, "EVENT_MESSAGE_UPDATE_ERROR"),
        ErrorCase::code(Self::EventMessageDeleteError, "EVENT_MESSAGE_DELETE_ERROR"),
        ErrorCase::code(Self::EventWelcomeMessageError, "EVENT_WELCOME_MESSAGE_ERROR"),
        ErrorCase::code(Self::EventBotDeleteError, "EVENT_BOT_DELETE_ERROR"),
        ErrorCase::code(Self::NameError, "NAME_ERROR"),
        ErrorCase::code(Self::WrongRequestUpdateFieldsCanTBe, "WRONG_REQUEST")
            .message("Update fields can't be empty"),
        ErrorCase::code(Self::WrongRequestBotCanTBeUpdated, "WRONG_REQUEST")
            .message("Bot can't be updated"),
    ];
}

/// Calls [`imbot.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html).
///
/// Deprecated: use [`imbot.v2.Bot.update`](crate::imbot::v2::bot::update()) (feature `imbot`).
#[doc(alias = "imbot.update")]
#[deprecated(note = "use `imbot.v2.Bot.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Register, RegisterProperties, Unregister, Update, UpdateFields,
    UpdateFieldsProperties
);

value_enum!(RegisterType, Color, PersonalGender);
