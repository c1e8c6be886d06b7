// @generated from docs/api-reference/telephony/telephony-call-attach-transcription.md. Do not edit; run `cargo codegen`.

//! `telephony.call.*`.

use crate::prelude::*;

/// Request of [`telephony.call.attachTranscription`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.call.attachTranscription")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachTranscription {
    /// `CALL_ID`: `string`, required.
    pub call_id: String,
    /// `MESSAGES`: list of [`AttachTranscriptionMessages`], required.
    pub messages: Vec<AttachTranscriptionMessages>,
    /// `COST`: `double`.
    pub cost: Option<Decimal>,
    /// `COST_CURRENCY`: `string`. Counts only if `COST` is given.
    pub cost_currency: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AttachTranscription {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        call_id: impl Into<String>,
        messages: impl IntoIterator<Item = AttachTranscriptionMessages>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            messages: messages.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `COST`.
    #[must_use]
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.cost = Some(value.into());
        self
    }
    /// Sets `COST_CURRENCY`.
    #[must_use]
    pub fn cost_currency(mut self, value: impl Into<String>) -> Self {
        self.cost_currency = Some(value.into());
        self
    }
}

impl Record for AttachTranscription {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachTranscription",
            fields: &["CALL_ID", "MESSAGES", "COST", "COST_CURRENCY"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.messages,
            2 => &self.cost,
            3 => &self.cost_currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.messages,
            2 => &mut self.cost,
            3 => &mut self.cost_currency,
            _ => &mut self.extra,
        }
    }
}

impl Method for AttachTranscription {
    type Output = AttachTranscriptionResult;
    type Error = AttachTranscriptionError;
    const NAME: &'static str = "telephony.call.attachTranscription";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Parameter `MESSAGES` of `telephony.call.attachTranscription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachTranscriptionMessages {
    /// `SIDE`: [`AttachTranscriptionMessagesSide`], required.
    pub side: AttachTranscriptionMessagesSide,
    /// `START_TIME`: `integer`, required.
    pub start_time: i64,
    /// `STOP_TIME`: `integer`, required.
    pub stop_time: i64,
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AttachTranscriptionMessages {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        side: impl Into<AttachTranscriptionMessagesSide>,
        start_time: i64,
        stop_time: i64,
        message: impl Into<String>,
    ) -> Self {
        Self {
            side: side.into(),
            start_time,
            stop_time,
            message: message.into(),
            ..Default::default()
        }
    }
}

impl Record for AttachTranscriptionMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachTranscriptionMessages",
            fields: &["SIDE", "START_TIME", "STOP_TIME", "MESSAGE"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.side,
            1 => &self.start_time,
            2 => &self.stop_time,
            3 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.side,
            1 => &mut self.start_time,
            2 => &mut self.stop_time,
            3 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.SIDE` of `telephony.call.attachTranscription`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachTranscriptionMessagesSide {
    /// `User`.
    User,
    /// `Client`.
    Client,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AttachTranscriptionMessagesSide {
    const VALUES: &'static [&'static str] = &["User", "Client"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Client),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::Client => "Client",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `telephony.call.attachTranscription`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachTranscriptionResult {
    /// `TRANSCRIPT_ID`: `integer`.
    pub transcript_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AttachTranscriptionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachTranscriptionResult",
            fields: &["TRANSCRIPT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.transcript_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.transcript_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `telephony.call.attachTranscription`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachTranscriptionError {
    /// `ERROR_CORE`, `CALL_ID should be set`.
    ErrorCoreCallIdShouldBeSet,
    /// `ERROR_CORE`, `MESSAGES should be an array`.
    ErrorCoreMessagesShouldBeAnArray,
    /// `ERROR_CORE`, `MESSAGES[{N}][SIDE] should be either Client or User`.
    ErrorCoreMessagesNSideShouldBe,
    /// `ERROR_CORE`, `MESSAGES[{N}][START_TIME] should be greater or equal to zero`.
    ErrorCoreMessagesNStartTimeShould,
    /// `ERROR_CORE`, `MESSAGES[{N}][STOP_TIME] should be greater than zero`.
    ErrorCoreMessagesNStopTimeShould,
    /// `ERROR_CORE`, `MESSAGES[{N}][MESSAGE] is empty`.
    ErrorCoreMessagesNMessageIsEmpty,
    /// `ERROR_CORE`, `Call {CALL_ID} is not found. Is it finished?`.
    ErrorCoreCallCallIdIsNot,
}

impl ErrorCode for AttachTranscriptionError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreCallIdShouldBeSet, "ERROR_CORE")
            .message("CALL_ID should be set"),
        ErrorCase::code(Self::ErrorCoreMessagesShouldBeAnArray, "ERROR_CORE")
            .message("MESSAGES should be an array"),
        ErrorCase::code(Self::ErrorCoreMessagesNSideShouldBe, "ERROR_CORE")
            .message("MESSAGES[{N}][SIDE] should be either Client or User"),
        ErrorCase::code(Self::ErrorCoreMessagesNStartTimeShould, "ERROR_CORE")
            .message("MESSAGES[{N}][START_TIME] should be greater or equal to zero"),
        ErrorCase::code(Self::ErrorCoreMessagesNStopTimeShould, "ERROR_CORE")
            .message("MESSAGES[{N}][STOP_TIME] should be greater than zero"),
        ErrorCase::code(Self::ErrorCoreMessagesNMessageIsEmpty, "ERROR_CORE")
            .message("MESSAGES[{N}][MESSAGE] is empty"),
        ErrorCase::code(Self::ErrorCoreCallCallIdIsNot, "ERROR_CORE")
            .message("Call {CALL_ID} is not found. Is it finished?"),
    ];
}

/// Calls [`telephony.call.attachTranscription`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html).
#[doc(alias = "telephony.call.attachTranscription")]
pub fn attach_transcription<'a, C: Caller>(
    caller: &'a C,
    request: &'a AttachTranscription,
) -> impl Future<
    Output = Result<Reply<AttachTranscriptionResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(AttachTranscription, AttachTranscriptionMessages, AttachTranscriptionResult);

value_enum!(AttachTranscriptionMessagesSide);
