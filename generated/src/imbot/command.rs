// @generated from docs/api-reference/chat-bots/outdated/commands/imbot-command-answer.md and 3 more. Do not edit; run `cargo codegen`.

//! `imbot.command.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`imbot.command.answer`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Command.answer`](crate::imbot::v2::command::answer()) (feature `imbot`).
#[doc(alias = "imbot.command.answer")]
#[deprecated(note = "use `imbot.v2.Command.answer`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    /// `COMMAND_ID`: `integer`, one of `COMMAND_ID`, `COMMAND` is required.
    pub command_id: Option<i64>,
    /// `COMMAND`: `string`, one of `COMMAND_ID`, `COMMAND` is required.
    pub command: Option<String>,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `ATTACH`: [`AnswerAttach`].
    pub attach: Option<AnswerAttach>,
    /// `KEYBOARD`: [`AnswerKeyboard`].
    pub keyboard: Option<AnswerKeyboard>,
    /// `MENU`: list of [`types::chats::MenuItem`].
    pub menu: Option<Vec<types::chats::MenuItem>>,
    /// `SYSTEM`: `Y` or `N`. Default: `N`.
    pub system: Option<bool>,
    /// `URL_PREVIEW`: `Y` or `N`. Default: `Y`.
    pub url_preview: Option<bool>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Answer {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
    /// Sets `COMMAND_ID`.
    #[must_use]
    pub fn command_id(mut self, value: i64) -> Self {
        self.command_id = Some(value);
        self
    }
    /// Sets `COMMAND`.
    #[must_use]
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
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
    pub fn attach(mut self, value: AnswerAttach) -> Self {
        self.attach = Some(value);
        self
    }
    /// Sets `KEYBOARD`.
    #[must_use]
    pub fn keyboard(mut self, value: AnswerKeyboard) -> Self {
        self.keyboard = Some(value);
        self
    }
    /// Sets `MENU`.
    #[must_use]
    pub fn menu(
        mut self,
        value: impl IntoIterator<Item = types::chats::MenuItem>,
    ) -> Self {
        self.menu = Some(value.into_iter().collect());
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
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Answer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Answer",
            fields: &[
                "COMMAND_ID",
                "COMMAND",
                "MESSAGE_ID",
                "MESSAGE",
                "ATTACH",
                "KEYBOARD",
                "MENU",
                "SYSTEM",
                "URL_PREVIEW",
                "CLIENT_ID",
            ],
            required: &[2],
            codecs: &[(7, Codec::YesNo), (8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command_id,
            1 => &self.command,
            2 => &self.message_id,
            3 => &self.message,
            4 => &self.attach,
            5 => &self.keyboard,
            6 => &self.menu,
            7 => &self.system,
            8 => &self.url_preview,
            9 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command_id,
            1 => &mut self.command,
            2 => &mut self.message_id,
            3 => &mut self.message,
            4 => &mut self.attach,
            5 => &mut self.keyboard,
            6 => &mut self.menu,
            7 => &mut self.system,
            8 => &mut self.url_preview,
            9 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Answer {
    type Output = i64;
    type Error = AnswerError;
    const NAME: &'static str = "imbot.command.answer";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `ATTACH` of `imbot.command.answer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAttach {
    /// `BLOCKS`: list of [`AnswerAttachBlocks`].
    pub blocks: Option<Vec<AnswerAttachBlocks>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AnswerAttach {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BLOCKS`.
    #[must_use]
    pub fn blocks(
        mut self,
        value: impl IntoIterator<Item = AnswerAttachBlocks>,
    ) -> Self {
        self.blocks = Some(value.into_iter().collect());
        self
    }
}

impl Record for AnswerAttach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AnswerAttach",
            fields: &["BLOCKS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.blocks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.blocks,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ATTACH.BLOCKS` of `imbot.command.answer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAttachBlocks {
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `DELIMITER`: `boolean`.
    pub delimiter: Option<bool>,
    /// `LINK`: [`AnswerAttachBlocksLink`].
    pub link: Option<AnswerAttachBlocksLink>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AnswerAttachBlocks {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `DELIMITER`.
    #[must_use]
    pub fn delimiter(mut self, value: bool) -> Self {
        self.delimiter = Some(value);
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: AnswerAttachBlocksLink) -> Self {
        self.link = Some(value);
        self
    }
}

impl Record for AnswerAttachBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AnswerAttachBlocks",
            fields: &["MESSAGE", "DELIMITER", "LINK"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            1 => &self.delimiter,
            2 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            1 => &mut self.delimiter,
            2 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ATTACH.BLOCKS.LINK` of `imbot.command.answer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerAttachBlocksLink {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AnswerAttachBlocksLink {
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
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
}

impl Record for AnswerAttachBlocksLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AnswerAttachBlocksLink",
            fields: &["NAME", "LINK"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `KEYBOARD` of `imbot.command.answer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerKeyboard {
    /// `BUTTONS`: list of [`AnswerKeyboardButtons`].
    pub buttons: Option<Vec<AnswerKeyboardButtons>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AnswerKeyboard {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BUTTONS`.
    #[must_use]
    pub fn buttons(
        mut self,
        value: impl IntoIterator<Item = AnswerKeyboardButtons>,
    ) -> Self {
        self.buttons = Some(value.into_iter().collect());
        self
    }
}

impl Record for AnswerKeyboard {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AnswerKeyboard",
            fields: &["BUTTONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.buttons,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.buttons,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `KEYBOARD.BUTTONS` of `imbot.command.answer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerKeyboardButtons {
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// `COMMAND`: `string`.
    pub command: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AnswerKeyboardButtons {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TEXT`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `COMMAND`.
    #[must_use]
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
}

impl Record for AnswerKeyboardButtons {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AnswerKeyboardButtons",
            fields: &["TEXT", "COMMAND"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.command,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.command,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.command.answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `COMMAND_ID_ERROR`.
    CommandIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `MESSAGE_ID_EMPTY`.
    MessageIdEmpty,
    /// `MESSAGE_EMPTY`.
    MessageEmpty,
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
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for AnswerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::CommandIdError, "COMMAND_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::MessageIdEmpty, "MESSAGE_ID_EMPTY"),
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY"),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR"),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE"),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR"),
        ErrorCase::code(Self::KeyboardOversize, "KEYBOARD_OVERSIZE"),
        ErrorCase::code(Self::MenuError, "MENU_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.command.answer`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html).
///
/// Deprecated: use [`imbot.v2.Command.answer`](crate::imbot::v2::command::answer()) (feature `imbot`).
#[doc(alias = "imbot.command.answer")]
#[deprecated(note = "use `imbot.v2.Command.answer`")]
#[allow(deprecated)]
pub fn answer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Answer,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.command.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Command.register`](crate::imbot::v2::command::register()) (feature `imbot`).
#[doc(alias = "imbot.command.register")]
#[deprecated(note = "use `imbot.v2.Command.register`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `BOT_ID`: `integer`, required.
    pub bot_id: i64,
    /// `COMMAND`: `string`, required.
    pub command: String,
    /// `EVENT_COMMAND_ADD`: `string`, required.
    pub event_command_add: String,
    /// `LANG`: list of [`Lang`], required.
    pub lang: Vec<Lang>,
    /// `COMMON`: `Y` or `N`. Default: `N`.
    pub common: Option<bool>,
    /// `HIDDEN`: `Y` or `N`. Default: `N`.
    pub hidden: Option<bool>,
    /// `EXTRANET_SUPPORT`: `Y` or `N`. Default: `N`.
    pub extranet_support: Option<bool>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        bot_id: i64,
        command: impl Into<String>,
        event_command_add: impl Into<String>,
        lang: impl IntoIterator<Item = Lang>,
    ) -> Self {
        Self {
            bot_id,
            command: command.into(),
            event_command_add: event_command_add.into(),
            lang: lang.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `COMMON`.
    #[must_use]
    pub fn common(mut self, value: bool) -> Self {
        self.common = Some(value);
        self
    }
    /// Sets `HIDDEN`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
    /// Sets `EXTRANET_SUPPORT`.
    #[must_use]
    pub fn extranet_support(mut self, value: bool) -> Self {
        self.extranet_support = Some(value);
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
                "BOT_ID",
                "COMMAND",
                "EVENT_COMMAND_ADD",
                "LANG",
                "COMMON",
                "HIDDEN",
                "EXTRANET_SUPPORT",
                "CLIENT_ID",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[(4, Codec::YesNo), (5, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.command,
            2 => &self.event_command_add,
            3 => &self.lang,
            4 => &self.common,
            5 => &self.hidden,
            6 => &self.extranet_support,
            7 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.command,
            2 => &mut self.event_command_add,
            3 => &mut self.lang,
            4 => &mut self.common,
            5 => &mut self.hidden,
            6 => &mut self.extranet_support,
            7 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Register {
    type Output = i64;
    type Error = RegisterError;
    const NAME: &'static str = "imbot.command.register";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `LANG` of `imbot.command.register`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lang {
    /// `LANGUAGE_ID`: `string`, required.
    pub language_id: String,
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `PARAMS`: `string`.
    pub params: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Lang {
    /// An object with its required keys.
    #[must_use]
    pub fn new(language_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            language_id: language_id.into(),
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `PARAMS`.
    #[must_use]
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
}

impl Record for Lang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Lang",
            fields: &["LANGUAGE_ID", "TITLE", "PARAMS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.language_id,
            1 => &self.title,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.language_id,
            1 => &mut self.title,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.command.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `EVENT_COMMAND_ADD_ERROR`, `Handler for "Command add" event isn't specified`.
    EventCommandAddErrorHandlerForCommandAddEvent,
    /// `EVENT_COMMAND_ADD_ERROR`, `Wrong handler URL`.
    EventCommandAddErrorWrongHandlerUrl,
    /// `COMMAND_ERROR`.
    CommandError,
    /// `BOT_ID_ERROR`.
    BotIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `LANG_ERROR`.
    LangError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::EventCommandAddErrorHandlerForCommandAddEvent,
                "EVENT_COMMAND_ADD_ERROR",
            )
            .message("Handler for \"Command add\" event isn't specified"),
        ErrorCase::code(
                Self::EventCommandAddErrorWrongHandlerUrl,
                "EVENT_COMMAND_ADD_ERROR",
            )
            .message("Wrong handler URL"),
        ErrorCase::code(Self::CommandError, "COMMAND_ERROR"),
        ErrorCase::code(Self::BotIdError, "BOT_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::LangError, "LANG_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.command.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html).
///
/// Deprecated: use [`imbot.v2.Command.register`](crate::imbot::v2::command::register()) (feature `imbot`).
#[doc(alias = "imbot.command.register")]
#[deprecated(note = "use `imbot.v2.Command.register`")]
#[allow(deprecated)]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.command.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Command.unregister`](crate::imbot::v2::command::unregister()) (feature `imbot`).
#[doc(alias = "imbot.command.unregister")]
#[deprecated(note = "use `imbot.v2.Command.unregister`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `COMMAND_ID`: `integer`, required.
    pub command_id: i64,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(command_id: i64) -> Self {
        Self {
            command_id,
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
            fields: &["COMMAND_ID", "CLIENT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command_id,
            1 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command_id,
            1 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Unregister {
    type Output = bool;
    type Error = UnregisterError;
    const NAME: &'static str = "imbot.command.unregister";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Errors of `imbot.command.unregister`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnregisterError {
    /// `COMMAND_ID_ERROR`.
    CommandIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `WRONG_REQUEST`.
    WrongRequest,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::CommandIdError, "COMMAND_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST"),
    ];
}

/// Calls [`imbot.command.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html).
///
/// Deprecated: use [`imbot.v2.Command.unregister`](crate::imbot::v2::command::unregister()) (feature `imbot`).
#[doc(alias = "imbot.command.unregister")]
#[deprecated(note = "use `imbot.v2.Command.unregister`")]
#[allow(deprecated)]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.command.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Command.update`](crate::imbot::v2::command::update()) (feature `imbot`).
#[doc(alias = "imbot.command.update")]
#[deprecated(note = "use `imbot.v2.Command.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `COMMAND_ID`: `integer`, required.
    pub command_id: i64,
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
    pub fn new(command_id: i64, fields: UpdateFields) -> Self {
        Self {
            command_id,
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
            fields: &["COMMAND_ID", "FIELDS", "CLIENT_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command_id,
            1 => &self.fields,
            2 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command_id,
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
    const NAME: &'static str = "imbot.command.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
}

/// Parameter `FIELDS` of `imbot.command.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `COMMAND`: `string`.
    pub command: Option<String>,
    /// `EVENT_COMMAND_ADD`: `string`.
    pub event_command_add: Option<String>,
    /// `HIDDEN`: `Y` or `N`.
    pub hidden: Option<bool>,
    /// `EXTRANET_SUPPORT`: `Y` or `N`.
    pub extranet_support: Option<bool>,
    /// `LANG`: list of [`Lang`].
    pub lang: Option<Vec<Lang>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `COMMAND`.
    #[must_use]
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `EVENT_COMMAND_ADD`.
    #[must_use]
    pub fn event_command_add(mut self, value: impl Into<String>) -> Self {
        self.event_command_add = Some(value.into());
        self
    }
    /// Sets `HIDDEN`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
    /// Sets `EXTRANET_SUPPORT`.
    #[must_use]
    pub fn extranet_support(mut self, value: bool) -> Self {
        self.extranet_support = Some(value);
        self
    }
    /// Sets `LANG`.
    #[must_use]
    pub fn lang(mut self, value: impl IntoIterator<Item = Lang>) -> Self {
        self.lang = Some(value.into_iter().collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "COMMAND",
                "EVENT_COMMAND_ADD",
                "HIDDEN",
                "EXTRANET_SUPPORT",
                "LANG",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command,
            1 => &self.event_command_add,
            2 => &self.hidden,
            3 => &self.extranet_support,
            4 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command,
            1 => &mut self.event_command_add,
            2 => &mut self.hidden,
            3 => &mut self.extranet_support,
            4 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.command.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `COMMAND_ID_ERROR`.
    CommandIdError,
    /// `APP_ID_ERROR`.
    AppIdError,
    /// `EVENT_COMMAND_ADD_ERROR`.
    EventCommandAddError,
    /// `WRONG_REQUEST`, `Update fields can't be empty`.
    WrongRequestUpdateFieldsCanTBe,
    /// `WRONG_REQUEST`, `Command can't be updated`.
    WrongRequestCommandCanTBeUpdated,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::CommandIdError, "COMMAND_ID_ERROR"),
        ErrorCase::code(Self::AppIdError, "APP_ID_ERROR"),
        ErrorCase::code(Self::EventCommandAddError, "EVENT_COMMAND_ADD_ERROR"),
        ErrorCase::code(Self::WrongRequestUpdateFieldsCanTBe, "WRONG_REQUEST")
            .message("Update fields can't be empty"),
        ErrorCase::code(Self::WrongRequestCommandCanTBeUpdated, "WRONG_REQUEST")
            .message("Command can't be updated"),
    ];
}

/// Calls [`imbot.command.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html).
///
/// Deprecated: use [`imbot.v2.Command.update`](crate::imbot::v2::command::update()) (feature `imbot`).
#[doc(alias = "imbot.command.update")]
#[deprecated(note = "use `imbot.v2.Command.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Answer, AnswerAttach, AnswerAttachBlocks, AnswerAttachBlocksLink, AnswerKeyboard,
    AnswerKeyboardButtons, Register, Lang, Unregister, Update, UpdateFields
);
