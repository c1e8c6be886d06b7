// @generated from docs/api-reference/chat-bots/outdated/messages/imbot-message-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `imbot.message.*`.

use crate::prelude::*;

/// Request of [`imbot.message.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.Message.send`](crate::imbot::v2::chat::message::send()) (feature `imbot`).
#[doc(alias = "imbot.message.add")]
#[deprecated(note = "use `imbot.v2.Chat.Message.send`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `DIALOG_ID`: `string`. Required unless `FROM_USER_ID` or `TO_USER_ID` is given.
    pub dialog_id: Option<String>,
    /// `FROM_USER_ID`: `integer`. Counts only if `TO_USER_ID` is given.
    pub from_user_id: Option<i64>,
    /// `TO_USER_ID`: `integer`. Counts only if `FROM_USER_ID` is given.
    pub to_user_id: Option<i64>,
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// `ATTACH`: map of any value or list of map of any value or `string`.
    pub attach: Option<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    /// `KEYBOARD`: map of any value or `string`.
    pub keyboard: Option<Either<Map<Value>, String>>,
    /// `MENU`: map of any value or `string`.
    pub menu: Option<Either<Map<Value>, String>>,
    /// `SYSTEM`: `Y` or `N`.
    pub system: Option<bool>,
    /// `URL_PREVIEW`: `Y` or `N`.
    pub url_preview: Option<bool>,
    /// `SKIP_CONNECTOR`: `Y` or `N`.
    pub skip_connector: Option<bool>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
    /// Sets `FROM_USER_ID`.
    #[must_use]
    pub fn from_user_id(mut self, value: i64) -> Self {
        self.from_user_id = Some(value);
        self
    }
    /// Sets `TO_USER_ID`.
    #[must_use]
    pub fn to_user_id(mut self, value: i64) -> Self {
        self.to_user_id = Some(value);
        self
    }
    /// Sets `ATTACH`.
    #[must_use]
    pub fn attach(
        mut self,
        value: impl Into<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    ) -> Self {
        self.attach = Some(value.into());
        self
    }
    /// Sets `KEYBOARD`.
    #[must_use]
    pub fn keyboard(mut self, value: impl Into<Either<Map<Value>, String>>) -> Self {
        self.keyboard = Some(value.into());
        self
    }
    /// Sets `MENU`.
    #[must_use]
    pub fn menu(mut self, value: impl Into<Either<Map<Value>, String>>) -> Self {
        self.menu = Some(value.into());
        self
    }
    /// Sets `SYSTEM`.
    #[must_use]
    pub fn system(mut self, value: bool) -> Self {
        self.system = Some(value);
        self
    }
    /// Sets `URL_PREVIEW`.
    #[must_use]
    pub fn url_preview(mut self, value: bool) -> Self {
        self.url_preview = Some(value);
        self
    }
    /// Sets `SKIP_CONNECTOR`.
    #[must_use]
    pub fn skip_connector(mut self, value: bool) -> Self {
        self.skip_connector = Some(value);
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
                "BOT_ID",
                "DIALOG_ID",
                "FROM_USER_ID",
                "TO_USER_ID",
                "MESSAGE",
                "ATTACH",
                "KEYBOARD",
                "MENU",
                "SYSTEM",
                "URL_PREVIEW",
                "SKIP_CONNECTOR",
                "CLIENT_ID",
            ],
            required: &[4],
            codecs: &[(8, Codec::YesNo), (9, Codec::YesNo), (10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.dialog_id,
            2 => &self.from_user_id,
            3 => &self.to_user_id,
            4 => &self.message,
            5 => &self.attach,
            6 => &self.keyboard,
            7 => &self.menu,
            8 => &self.system,
            9 => &self.url_preview,
            10 => &self.skip_connector,
            11 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.dialog_id,
            2 => &mut self.from_user_id,
            3 => &mut self.to_user_id,
            4 => &mut self.message,
            5 => &mut self.attach,
            6 => &mut self.keyboard,
            7 => &mut self.menu,
            8 => &mut self.system,
            9 => &mut self.url_preview,
            10 => &mut self.skip_connector,
            11 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "imbot.message.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.message.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `MESSAGE_EMPTY`.
    MessageEmpty,
    /// `ATTACH_OVERSIZE`.
    AttachOversize,
    /// `ATTACH_ERROR`.
    AttachError,
    /// `KEYBOARD_ERROR`.
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`.
    KeyboardOversize,
    /// `MENU_ERROR`.
    MenuError,
    /// `MENU_OVERSIZE`.
    MenuOversize,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR"),
        ErrorCase::code(Self::KeyboardOversize, "KEYBOARD_OVERSIZE"),
        ErrorCase::code(Self::MenuError, "MENU_ERROR"),
        ErrorCase::code(Self::MenuOversize, "MENU_OVERSIZE"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.message.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html).
///
/// Deprecated: use [`imbot.v2.Chat.Message.send`](crate::imbot::v2::chat::message::send()) (feature `imbot`).
#[doc(alias = "imbot.message.add")]
#[deprecated(note = "use `imbot.v2.Chat.Message.send`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.message.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.Message.delete`](crate::imbot::v2::chat::message::delete()) (feature `imbot`).
#[doc(alias = "imbot.message.delete")]
#[deprecated(note = "use `imbot.v2.Chat.Message.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `COMPLETE`: `Y` or `N`.
    pub complete: Option<bool>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `COMPLETE`.
    #[must_use]
    pub fn complete(mut self, value: bool) -> Self {
        self.complete = Some(value);
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
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["BOT_ID", "MESSAGE_ID", "COMPLETE", "CLIENT_ID"],
            required: &[1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.message_id,
            2 => &self.complete,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.message_id,
            2 => &mut self.complete,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "imbot.message.delete";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.message.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `CANT_EDIT_MESSAGE`.
    CantEditMessage,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::CantEditMessage, "CANT_EDIT_MESSAGE"),
    ];
}

/// Calls [`imbot.message.delete`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html).
///
/// Deprecated: use [`imbot.v2.Chat.Message.delete`](crate::imbot::v2::chat::message::delete()) (feature `imbot`).
#[doc(alias = "imbot.message.delete")]
#[deprecated(note = "use `imbot.v2.Chat.Message.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.message.like`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.Message.Reaction.add`](crate::imbot::v2::chat::message::reaction::add()) (feature `imbot`).
#[doc(alias = "imbot.message.like")]
#[deprecated(note = "use `imbot.v2.Chat.Message.Reaction.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Like {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `ACTION`: [`LikeAction`].
    pub action: Option<LikeAction>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Like {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: impl Into<LikeAction>) -> Self {
        self.action = Some(value.into());
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
impl Record for Like {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Like",
            fields: &["BOT_ID", "MESSAGE_ID", "ACTION", "CLIENT_ID"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.message_id,
            2 => &self.action,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.message_id,
            2 => &mut self.action,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Like {
    type Output = bool;
    type Error = LikeError;
    const NAME: &'static str = "imbot.message.like";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `ACTION` of `imbot.message.like`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LikeAction {
    /// `auto`.
    Auto,
    /// `plus`.
    Plus,
    /// `minus`.
    Minus,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for LikeAction {
    const VALUES: &'static [&'static str] = &["auto", "plus", "minus"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Auto),
            1 => Some(Self::Plus),
            2 => Some(Self::Minus),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Plus => "plus",
            Self::Minus => "minus",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imbot.message.like`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LikeError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `WITHOUT_CHANGES`.
    WithoutChanges,
}

impl ErrorCode for LikeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::WithoutChanges, "WITHOUT_CHANGES"),
    ];
}

/// Calls [`imbot.message.like`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html).
///
/// Deprecated: use [`imbot.v2.Chat.Message.Reaction.add`](crate::imbot::v2::chat::message::reaction::add()) (feature `imbot`).
#[doc(alias = "imbot.message.like")]
#[deprecated(note = "use `imbot.v2.Chat.Message.Reaction.add`")]
#[allow(deprecated)]
pub fn like<'a, C: Caller>(
    caller: &'a C,
    request: &'a Like,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.message.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.Message.update`](crate::imbot::v2::chat::message::update()) (feature `imbot`).
#[doc(alias = "imbot.message.update")]
#[deprecated(note = "use `imbot.v2.Chat.Message.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `BOT_ID`: `integer`.
    pub bot_id: Option<i64>,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `ATTACH`: map of any value or list of map of any value or `string`.
    pub attach: Option<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    /// `KEYBOARD`: map of any value or `string`.
    pub keyboard: Option<Either<Map<Value>, String>>,
    /// `MENU`: map of any value or `string`.
    pub menu: Option<Either<Map<Value>, String>>,
    /// `URL_PREVIEW`: `Y` or `N`.
    pub url_preview: Option<bool>,
    /// `SKIP_CONNECTOR`: `Y` or `N`.
    pub skip_connector: Option<bool>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `BOT_ID`.
    #[must_use]
    pub fn bot_id(mut self, value: i64) -> Self {
        self.bot_id = Some(value);
        self
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `ATTACH`.
    #[must_use]
    pub fn attach(
        mut self,
        value: impl Into<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    ) -> Self {
        self.attach = Some(value.into());
        self
    }
    /// Sets `KEYBOARD`.
    #[must_use]
    pub fn keyboard(mut self, value: impl Into<Either<Map<Value>, String>>) -> Self {
        self.keyboard = Some(value.into());
        self
    }
    /// Sets `MENU`.
    #[must_use]
    pub fn menu(mut self, value: impl Into<Either<Map<Value>, String>>) -> Self {
        self.menu = Some(value.into());
        self
    }
    /// Sets `URL_PREVIEW`.
    #[must_use]
    pub fn url_preview(mut self, value: bool) -> Self {
        self.url_preview = Some(value);
        self
    }
    /// Sets `SKIP_CONNECTOR`.
    #[must_use]
    pub fn skip_connector(mut self, value: bool) -> Self {
        self.skip_connector = Some(value);
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
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "BOT_ID",
                "MESSAGE_ID",
                "MESSAGE",
                "ATTACH",
                "KEYBOARD",
                "MENU",
                "URL_PREVIEW",
                "SKIP_CONNECTOR",
                "CLIENT_ID",
            ],
            required: &[1],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.message_id,
            2 => &self.message,
            3 => &self.attach,
            4 => &self.keyboard,
            5 => &self.menu,
            6 => &self.url_preview,
            7 => &self.skip_connector,
            8 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.message_id,
            2 => &mut self.message,
            3 => &mut self.attach,
            4 => &mut self.keyboard,
            5 => &mut self.menu,
            6 => &mut self.url_preview,
            7 => &mut self.skip_connector,
            8 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.message.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.message.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `ATTACH_ERROR`.
    AttachError,
    /// `ATTACH_OVERSIZE`.
    AttachOversize,
    /// `KEYBOARD_ERROR`.
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`.
    KeyboardOversize,
    /// `MENU_ERROR`.
    MenuError,
    /// `MENU_OVERSIZE`.
    MenuOversize,
    /// `CANT_EDIT_MESSAGE`.
    CantEditMessage,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR"),
        ErrorCase::code(Self::KeyboardOversize, "KEYBOARD_OVERSIZE"),
        ErrorCase::code(Self::MenuError, "MENU_ERROR"),
        ErrorCase::code(Self::MenuOversize, "MENU_OVERSIZE"),
        ErrorCase::code(Self::CantEditMessage, "CANT_EDIT_MESSAGE"),
    ];
}

/// Calls [`imbot.message.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html).
///
/// Deprecated: use [`imbot.v2.Chat.Message.update`](crate::imbot::v2::chat::message::update()) (feature `imbot`).
#[doc(alias = "imbot.message.update")]
#[deprecated(note = "use `imbot.v2.Chat.Message.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Like, Update);

value_enum!(LikeAction);
