// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.md and 4 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Command.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`imbot.v2.Command.answer`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Command.answer")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `commandId`: `integer`, required.
    pub command_id: i64,
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `fields`: [`AnswerFields`].
    pub fields: Option<AnswerFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Answer {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        bot_id: i64,
        command_id: i64,
        message_id: i64,
        dialog_id: impl Into<String>,
    ) -> Self {
        Self {
            bot_id,
            command_id,
            message_id,
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
    pub fn fields(mut self, value: AnswerFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Answer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Answer",
            fields: &[
                "botId",
                "botToken",
                "commandId",
                "messageId",
                "dialogId",
                "fields",
            ],
            required: &[0, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.command_id,
            3 => &self.message_id,
            4 => &self.dialog_id,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.command_id,
            3 => &mut self.message_id,
            4 => &mut self.dialog_id,
            5 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Answer {
    type Output = CommandResult;
    type Error = AnswerError;
    const NAME: &'static str = "imbot.v2.Command.answer";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Command.answer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerFields {
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AnswerFields {
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
}

impl Record for AnswerFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AnswerFields",
            fields: &["message", "attach", "keyboard", "system", "urlPreview"],
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
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imbot.v2.Command.answer`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommandResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommandResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommandResult",
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

/// Errors of `imbot.v2.Command.answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `COMMAND_ANSWER_FAILED`.
    CommandAnswerFailed,
}

impl ErrorCode for AnswerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::CommandAnswerFailed, "COMMAND_ANSWER_FAILED"),
    ];
}

/// Calls [`imbot.v2.Command.answer`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-answer.html).
#[doc(alias = "imbot.v2.Command.answer")]
pub fn answer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Answer,
) -> impl Future<Output = Result<Reply<CommandResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Command.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Command.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
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

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "imbot.v2.Command.list";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["commands"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = types::chat_bots::Command;
}

/// Answer of `imbot.v2.Command.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `commands`: list of [`types::chat_bots::Command`].
    pub commands: Option<Vec<types::chat_bots::Command>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["commands"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.commands,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.commands,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Command.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
    ];
}

/// Calls [`imbot.v2.Command.list`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-list.html).
#[doc(alias = "imbot.v2.Command.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Command.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Command.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `fields`: [`RegisterFields`], required.
    pub fields: RegisterFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, fields: RegisterFields) -> Self {
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

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
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

impl Method for Register {
    type Output = RegisterResult;
    type Error = RegisterError;
    const NAME: &'static str = "imbot.v2.Command.register";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Command.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterFields {
    /// `command`: `string`, required.
    pub command: String,
    /// `title`: map of `string`. Required if `hidden` is `false`.
    pub title: Option<Map<String>>,
    /// `params`: map of `string`.
    pub params: Option<Map<String>>,
    /// `common`: `boolean`. Default: `false`.
    pub common: Option<bool>,
    /// `hidden`: `boolean`. Default: `false`.
    pub hidden: Option<bool>,
    /// `extranetSupport`: `boolean`. Default: `false`.
    pub extranet_support: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl RegisterFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            ..Default::default()
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Map<String>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: impl Into<Map<String>>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `common`.
    #[must_use]
    pub fn common(mut self, value: bool) -> Self {
        self.common = Some(value);
        self
    }
    /// Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
    /// Sets `extranetSupport`.
    #[must_use]
    pub fn extranet_support(mut self, value: bool) -> Self {
        self.extranet_support = Some(value);
        self
    }
}

impl Record for RegisterFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterFields",
            fields: &[
                "command",
                "title",
                "params",
                "common",
                "hidden",
                "extranetSupport",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command,
            1 => &self.title,
            2 => &self.params,
            3 => &self.common,
            4 => &self.hidden,
            5 => &self.extranet_support,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command,
            1 => &mut self.title,
            2 => &mut self.params,
            3 => &mut self.common,
            4 => &mut self.hidden,
            5 => &mut self.extranet_support,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imbot.v2.Command.register`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResult {
    /// `command`: [`types::chat_bots::Command`].
    pub command: Option<types::chat_bots::Command>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RegisterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterResult",
            fields: &["command"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Command.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `COMMAND_NAME_INVALID`.
    CommandNameInvalid,
    /// `COMMAND_REQUIRED`.
    CommandRequired,
    /// `COMMAND_TITLE_REQUIRED`.
    CommandTitleRequired,
    /// `COMMAND_REGISTER_FAILED`.
    CommandRegisterFailed,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::CommandNameInvalid, "COMMAND_NAME_INVALID"),
        ErrorCase::code(Self::CommandRequired, "COMMAND_REQUIRED"),
        ErrorCase::code(Self::CommandTitleRequired, "COMMAND_TITLE_REQUIRED"),
        ErrorCase::code(Self::CommandRegisterFailed, "COMMAND_REGISTER_FAILED"),
    ];
}

/// Calls [`imbot.v2.Command.register`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-register.html).
#[doc(alias = "imbot.v2.Command.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<RegisterResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Command.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Command.unregister")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unregister {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `commandId`: `integer`, required.
    pub command_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unregister {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, command_id: i64) -> Self {
        Self {
            bot_id,
            command_id,
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
            fields: &["botId", "botToken", "commandId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.command_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.command_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unregister {
    type Output = CommandResult;
    type Error = UnregisterError;
    const NAME: &'static str = "imbot.v2.Command.unregister";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Errors of `imbot.v2.Command.unregister`.
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
    /// `COMMAND_NOT_FOUND`.
    CommandNotFound,
}

impl ErrorCode for UnregisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::CommandNotFound, "COMMAND_NOT_FOUND"),
    ];
}

/// Calls [`imbot.v2.Command.unregister`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-unregister.html).
#[doc(alias = "imbot.v2.Command.unregister")]
pub fn unregister<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unregister,
) -> impl Future<Output = Result<Reply<CommandResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Command.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Command.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `commandId`: `integer`, required.
    pub command_id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, command_id: i64, fields: UpdateFields) -> Self {
        Self {
            bot_id,
            command_id,
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
            fields: &["botId", "botToken", "commandId", "fields"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.command_id,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.command_id,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = RegisterResult;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.v2.Command.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Command.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `command`: `string`.
    pub command: Option<String>,
    /// `title`: map of any value.
    pub title: Option<Map<Value>>,
    /// `params`: map of any value.
    pub params: Option<Map<Value>>,
    /// `common`: `boolean`.
    pub common: Option<bool>,
    /// `hidden`: `boolean`.
    pub hidden: Option<bool>,
    /// `extranetSupport`: `boolean`.
    pub extranet_support: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `command`.
    #[must_use]
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Map<Value>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `common`.
    #[must_use]
    pub fn common(mut self, value: bool) -> Self {
        self.common = Some(value);
        self
    }
    /// Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
    /// Sets `extranetSupport`.
    #[must_use]
    pub fn extranet_support(mut self, value: bool) -> Self {
        self.extranet_support = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "command",
                "title",
                "params",
                "common",
                "hidden",
                "extranetSupport",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.command,
            1 => &self.title,
            2 => &self.params,
            3 => &self.common,
            4 => &self.hidden,
            5 => &self.extranet_support,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.command,
            1 => &mut self.title,
            2 => &mut self.params,
            3 => &mut self.common,
            4 => &mut self.hidden,
            5 => &mut self.extranet_support,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Command.update`.
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
    /// `COMMAND_NOT_FOUND`.
    CommandNotFound,
    /// `COMMAND_NAME_EMPTY`.
    CommandNameEmpty,
    /// `COMMAND_NAME_INVALID`.
    CommandNameInvalid,
    /// `COMMAND_ALREADY_EXISTS`.
    CommandAlreadyExists,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::CommandNotFound, "COMMAND_NOT_FOUND"),
        ErrorCase::code(Self::CommandNameEmpty, "COMMAND_NAME_EMPTY"),
        ErrorCase::code(Self::CommandNameInvalid, "COMMAND_NAME_INVALID"),
        ErrorCase::code(Self::CommandAlreadyExists, "COMMAND_ALREADY_EXISTS"),
    ];
}

/// Calls [`imbot.v2.Command.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/commands/command-update.html).
#[doc(alias = "imbot.v2.Command.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<RegisterResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Answer, AnswerFields, CommandResult, List, ListResult, Register, RegisterFields,
    RegisterResult, Unregister, Update, UpdateFields
);
