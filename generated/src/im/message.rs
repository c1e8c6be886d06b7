// @generated from docs/api-reference/chats/messages/im-message-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `im.message.*`.

use crate::prelude::*;

/// Request of [`im.message.add`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html).
///
/// Scope: `im`.
#[doc(alias = "im.message.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `MESSAGE`: `string`, one of `MESSAGE`, `ATTACH` is required.
    pub message: Option<String>,
    /// `ATTACH`: map of any value or list of map of any value or `string`, one of `MESSAGE`, `ATTACH` is required.
    pub attach: Option<Either<Map<Value>, Either<Vec<Map<Value>>, String>>>,
    /// `KEYBOARD`: map of any value or `string`.
    pub keyboard: Option<Either<Map<Value>, String>>,
    /// `MENU`: map of any value or `string`.
    pub menu: Option<Either<Map<Value>, String>>,
    /// `SYSTEM`: `Y` or `N`. Default: `N`.
    pub system: Option<bool>,
    /// `URL_PREVIEW`: `Y` or `N`. Default: `Y`.
    pub url_preview: Option<bool>,
    /// `REPLY_ID`: `integer`.
    pub reply_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
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
    /// Sets `REPLY_ID`.
    #[must_use]
    pub fn reply_id(mut self, value: i64) -> Self {
        self.reply_id = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "DIALOG_ID",
                "MESSAGE",
                "ATTACH",
                "KEYBOARD",
                "MENU",
                "SYSTEM",
                "URL_PREVIEW",
                "REPLY_ID",
            ],
            required: &[0],
            codecs: &[(5, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.message,
            2 => &self.attach,
            3 => &self.keyboard,
            4 => &self.menu,
            5 => &self.system,
            6 => &self.url_preview,
            7 => &self.reply_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.message,
            2 => &mut self.attach,
            3 => &mut self.keyboard,
            4 => &mut self.menu,
            5 => &mut self.system,
            6 => &mut self.url_preview,
            7 => &mut self.reply_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "im.message.add";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.message.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `MESSAGE_EMPTY`.
    MessageEmpty,
    /// `USER_ID_EMPTY`.
    UserIdEmpty,
    /// `USER_NOT_FOUND`.
    UserNotFound,
    /// `CHAT_ID`.
    ChatId,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `PARAMS_ERROR`.
    ParamsError,
    /// `ATTACH_ERROR`.
    AttachError,
    /// `ATTACH_OVERSIZE`.
    AttachOversize,
    /// `KEYBOARD_ERROR`.
    KeyboardError,
    /// `MENU_ERROR`.
    MenuError,
    /// `REPLY_ACCESS_ERROR`.
    ReplyAccessError,
    /// `REPLY_FROM_OTHER_CHAT_ERROR`.
    ReplyFromOtherChatError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY"),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY"),
        ErrorCase::code(Self::UserNotFound, "USER_NOT_FOUND"),
        ErrorCase::code(Self::ChatId, "CHAT_ID"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR"),
        ErrorCase::code(Self::MenuError, "MENU_ERROR"),
        ErrorCase::code(Self::ReplyAccessError, "REPLY_ACCESS_ERROR"),
        ErrorCase::code(Self::ReplyFromOtherChatError, "REPLY_FROM_OTHER_CHAT_ERROR"),
    ];
}

/// Calls [`im.message.add`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html).
#[doc(alias = "im.message.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.message.command`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html).
///
/// Scope: `im`.
#[doc(alias = "im.message.command")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `BOT_ID`: `integer`, required.
    pub bot_id: i64,
    /// `COMMAND`: `string`, required.
    pub command: String,
    /// `COMMAND_PARAMS`: `string`.
    pub command_params: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Command {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64, bot_id: i64, command: impl Into<String>) -> Self {
        Self {
            message_id,
            bot_id,
            command: command.into(),
            ..Default::default()
        }
    }
    /// Sets `COMMAND_PARAMS`.
    #[must_use]
    pub fn command_params(mut self, value: impl Into<String>) -> Self {
        self.command_params = Some(value.into());
        self
    }
}

impl Record for Command {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Command",
            fields: &["MESSAGE_ID", "BOT_ID", "COMMAND", "COMMAND_PARAMS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.bot_id,
            2 => &self.command,
            3 => &self.command_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.bot_id,
            2 => &mut self.command,
            3 => &mut self.command_params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Command {
    type Output = bool;
    type Error = CommandError;
    const NAME: &'static str = "im.message.command";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.message.command`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommandError {
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `COMMAND_ERROR`.
    CommandError,
    /// `PARAMS_ERROR`.
    ParamsError,
}

impl ErrorCode for CommandError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::CommandError, "COMMAND_ERROR"),
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR"),
    ];
}

/// Calls [`im.message.command`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html).
#[doc(alias = "im.message.command")]
pub fn command<'a, C: Caller>(
    caller: &'a C,
    request: &'a Command,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.message.delete`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html).
///
/// Scope: `im`.
#[doc(alias = "im.message.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["MESSAGE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "im.message.delete";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.message.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `CANT_EDIT_MESSAGE`.
    CantEditMessage,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::CantEditMessage, "CANT_EDIT_MESSAGE"),
    ];
}

/// Calls [`im.message.delete`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html).
#[doc(alias = "im.message.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.message.like`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html).
///
/// Scope: `im`.
#[doc(alias = "im.message.like")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Like {
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `ACTION`: [`LikeAction`]. Default: `auto`.
    pub action: Option<LikeAction>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Like {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: impl Into<LikeAction>) -> Self {
        self.action = Some(value.into());
        self
    }
}

impl Record for Like {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Like",
            fields: &["MESSAGE_ID", "ACTION"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

impl Method for Like {
    type Output = bool;
    type Error = LikeError;
    const NAME: &'static str = "im.message.like";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Parameter `ACTION` of `im.message.like`.
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

/// Errors of `im.message.like`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LikeError {
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `WITHOUT_CHANGES`.
    WithoutChanges,
}

impl ErrorCode for LikeError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::WithoutChanges, "WITHOUT_CHANGES"),
    ];
}

/// Calls [`im.message.like`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html).
#[doc(alias = "im.message.like")]
pub fn like<'a, C: Caller>(
    caller: &'a C,
    request: &'a Like,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.message.share`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html).
///
/// Scope: `im`.
#[doc(alias = "im.message.share")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Share {
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `TYPE`: [`ShareType`], required.
    pub type_: ShareType,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Share {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        message_id: i64,
        dialog_id: impl Into<String>,
        type_: impl Into<ShareType>,
    ) -> Self {
        Self {
            message_id,
            dialog_id: dialog_id.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
}

impl Record for Share {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Share",
            fields: &["MESSAGE_ID", "DIALOG_ID", "TYPE"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.dialog_id,
            2 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.dialog_id,
            2 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl Method for Share {
    type Output = bool;
    type Error = ShareError;
    const NAME: &'static str = "im.message.share";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Parameter `TYPE` of `im.message.share`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareType {
    /// `CHAT`.
    Chat,
    /// `TASK`.
    Task,
    /// `POST`.
    Post,
    /// `CALEND`.
    Calend,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ShareType {
    const VALUES: &'static [&'static str] = &["CHAT", "TASK", "POST", "CALEND"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Chat),
            1 => Some(Self::Task),
            2 => Some(Self::Post),
            3 => Some(Self::Calend),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "CHAT",
            Self::Task => "TASK",
            Self::Post => "POST",
            Self::Calend => "CALEND",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `im.message.share`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShareError {
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
    /// `PARAMS_ERROR`.
    ParamsError,
}

impl ErrorCode for ShareError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR"),
    ];
}

/// Calls [`im.message.share`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html).
#[doc(alias = "im.message.share")]
pub fn share<'a, C: Caller>(
    caller: &'a C,
    request: &'a Share,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.message.update`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html).
///
/// Scope: `im`.
#[doc(alias = "im.message.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
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
    /// `IS_EDITED`: `Y` or `N`. Default: `Y`.
    pub is_edited: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
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
    /// Sets `IS_EDITED`.
    #[must_use]
    pub fn is_edited(mut self, value: bool) -> Self {
        self.is_edited = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "MESSAGE_ID",
                "MESSAGE",
                "ATTACH",
                "KEYBOARD",
                "MENU",
                "URL_PREVIEW",
                "IS_EDITED",
            ],
            required: &[0],
            codecs: &[(5, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.message,
            2 => &self.attach,
            3 => &self.keyboard,
            4 => &self.menu,
            5 => &self.url_preview,
            6 => &self.is_edited,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.message,
            2 => &mut self.attach,
            3 => &mut self.keyboard,
            4 => &mut self.menu,
            5 => &mut self.url_preview,
            6 => &mut self.is_edited,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "im.message.update";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.message.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `MESSAGE_ID_ERROR`.
    MessageIdError,
    /// `CANT_EDIT_MESSAGE`.
    CantEditMessage,
    /// `ATTACH_ERROR`.
    AttachError,
    /// `ATTACH_OVERSIZE`.
    AttachOversize,
    /// `KEYBOARD_ERROR`.
    KeyboardError,
    /// `KEYBOARD_OVERSIZE`.
    KeyboardOversize,
    /// `menu_ERROR`.
    MenuError,
    /// `MENU_OVERSIZE`.
    MenuOversize,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR"),
        ErrorCase::code(Self::CantEditMessage, "CANT_EDIT_MESSAGE"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR"),
        ErrorCase::code(Self::KeyboardOversize, "KEYBOARD_OVERSIZE"),
        ErrorCase::code(Self::MenuError, "menu_ERROR"),
        ErrorCase::code(Self::MenuOversize, "MENU_OVERSIZE"),
    ];
}

/// Calls [`im.message.update`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html).
#[doc(alias = "im.message.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Command, Delete, Like, Share, Update);

value_enum!(LikeAction, ShareType);
