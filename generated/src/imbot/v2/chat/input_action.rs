// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.md. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.InputAction.*`.

use crate::prelude::*;

/// Request of [`imbot.v2.Chat.InputAction.notify`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.InputAction.notify")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notify {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `statusMessageCode`: [`NotifyStatusMessageCode`].
    pub status_message_code: Option<NotifyStatusMessageCode>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Notify {
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
    /// Sets `statusMessageCode`.
    #[must_use]
    pub fn status_message_code(
        mut self,
        value: impl Into<NotifyStatusMessageCode>,
    ) -> Self {
        self.status_message_code = Some(value.into());
        self
    }
    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
}

impl Record for Notify {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Notify",
            fields: &["botId", "botToken", "dialogId", "statusMessageCode", "duration"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.status_message_code,
            4 => &self.duration,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.status_message_code,
            4 => &mut self.duration,
            _ => &mut self.extra,
        }
    }
}

impl Method for Notify {
    type Output = NotifyResult;
    type Error = NotifyError;
    const NAME: &'static str = "imbot.v2.Chat.InputAction.notify";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `statusMessageCode` of `imbot.v2.Chat.InputAction.notify`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotifyStatusMessageCode {
    /// `IMBOT_AGENT_ACTION_THINKING`.
    ImbotAgentActionThinking,
    /// `IMBOT_AGENT_ACTION_SEARCHING`.
    ImbotAgentActionSearching,
    /// `IMBOT_AGENT_ACTION_GENERATING`.
    ImbotAgentActionGenerating,
    /// `IMBOT_AGENT_ACTION_ANALYZING`.
    ImbotAgentActionAnalyzing,
    /// `IMBOT_AGENT_ACTION_PROCESSING`.
    ImbotAgentActionProcessing,
    /// `IMBOT_AGENT_ACTION_TRANSLATING`.
    ImbotAgentActionTranslating,
    /// `IMBOT_AGENT_ACTION_CONNECTING`.
    ImbotAgentActionConnecting,
    /// `IMBOT_AGENT_ACTION_CHECKING`.
    ImbotAgentActionChecking,
    /// `IMBOT_AGENT_ACTION_CALCULATING`.
    ImbotAgentActionCalculating,
    /// `IMBOT_AGENT_ACTION_READING_DOCS`.
    ImbotAgentActionReadingDocs,
    /// `IMBOT_AGENT_ACTION_COMPOSING`.
    ImbotAgentActionComposing,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for NotifyStatusMessageCode {
    const VALUES: &'static [&'static str] = &[
        "IMBOT_AGENT_ACTION_THINKING",
        "IMBOT_AGENT_ACTION_SEARCHING",
        "IMBOT_AGENT_ACTION_GENERATING",
        "IMBOT_AGENT_ACTION_ANALYZING",
        "IMBOT_AGENT_ACTION_PROCESSING",
        "IMBOT_AGENT_ACTION_TRANSLATING",
        "IMBOT_AGENT_ACTION_CONNECTING",
        "IMBOT_AGENT_ACTION_CHECKING",
        "IMBOT_AGENT_ACTION_CALCULATING",
        "IMBOT_AGENT_ACTION_READING_DOCS",
        "IMBOT_AGENT_ACTION_COMPOSING",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ImbotAgentActionThinking),
            1 => Some(Self::ImbotAgentActionSearching),
            2 => Some(Self::ImbotAgentActionGenerating),
            3 => Some(Self::ImbotAgentActionAnalyzing),
            4 => Some(Self::ImbotAgentActionProcessing),
            5 => Some(Self::ImbotAgentActionTranslating),
            6 => Some(Self::ImbotAgentActionConnecting),
            7 => Some(Self::ImbotAgentActionChecking),
            8 => Some(Self::ImbotAgentActionCalculating),
            9 => Some(Self::ImbotAgentActionReadingDocs),
            10 => Some(Self::ImbotAgentActionComposing),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ImbotAgentActionThinking => "IMBOT_AGENT_ACTION_THINKING",
            Self::ImbotAgentActionSearching => "IMBOT_AGENT_ACTION_SEARCHING",
            Self::ImbotAgentActionGenerating => "IMBOT_AGENT_ACTION_GENERATING",
            Self::ImbotAgentActionAnalyzing => "IMBOT_AGENT_ACTION_ANALYZING",
            Self::ImbotAgentActionProcessing => "IMBOT_AGENT_ACTION_PROCESSING",
            Self::ImbotAgentActionTranslating => "IMBOT_AGENT_ACTION_TRANSLATING",
            Self::ImbotAgentActionConnecting => "IMBOT_AGENT_ACTION_CONNECTING",
            Self::ImbotAgentActionChecking => "IMBOT_AGENT_ACTION_CHECKING",
            Self::ImbotAgentActionCalculating => "IMBOT_AGENT_ACTION_CALCULATING",
            Self::ImbotAgentActionReadingDocs => "IMBOT_AGENT_ACTION_READING_DOCS",
            Self::ImbotAgentActionComposing => "IMBOT_AGENT_ACTION_COMPOSING",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `imbot.v2.Chat.InputAction.notify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NotifyResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NotifyResult",
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

/// Errors of `imbot.v2.Chat.InputAction.notify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotifyError {
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

impl ErrorCode for NotifyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.InputAction.notify`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/ui/chat-input-action-notify.html).
#[doc(alias = "imbot.v2.Chat.InputAction.notify")]
pub fn notify<'a, C: Caller>(
    caller: &'a C,
    request: &'a Notify,
) -> impl Future<Output = Result<Reply<NotifyResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Notify, NotifyResult);

value_enum!(NotifyStatusMessageCode);
