// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.md. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.TextField.*`.

use crate::prelude::*;

/// Request of [`imbot.v2.Chat.TextField.enabled`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.TextField.enabled")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enabled {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `enabled`: `boolean`. Default: `true`.
    pub enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Enabled {
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
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

impl Record for Enabled {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Enabled",
            fields: &["botId", "botToken", "dialogId", "enabled"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.enabled,
            _ => &mut self.extra,
        }
    }
}

impl Method for Enabled {
    type Output = EnabledResult;
    type Error = EnabledError;
    const NAME: &'static str = "imbot.v2.Chat.TextField.enabled";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Chat.TextField.enabled`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnabledResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EnabledResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EnabledResult",
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

/// Errors of `imbot.v2.Chat.TextField.enabled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnabledError {
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

impl ErrorCode for EnabledError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.TextField.enabled`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-text-field-enabled.html).
#[doc(alias = "imbot.v2.Chat.TextField.enabled")]
pub fn enabled<'a, C: Caller>(
    caller: &'a C,
    request: &'a Enabled,
) -> impl Future<Output = Result<Reply<EnabledResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Enabled, EnabledResult);
