// @generated from docs/api-reference/vote/vote.integration.im.send.md. Do not edit; run `cargo codegen`.

//! `vote.Integration.Im.*`.

use crate::prelude::*;

/// Request of [`vote.Integration.Im.send`](https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html).
///
/// Scope: `vote`.
#[doc(alias = "vote.Integration.Im.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImSend {
    /// `chatId`: `integer`, required.
    pub chat_id: i64,
    /// `IM_MESSAGE_VOTE_DATA`: [`ImSendImMessageVoteData`], required.
    pub im_message_vote_data: ImSendImMessageVoteData,
    /// `templateId`: `string`.
    pub template_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ImSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, im_message_vote_data: ImSendImMessageVoteData) -> Self {
        Self {
            chat_id,
            im_message_vote_data,
            ..Default::default()
        }
    }
    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

impl Record for ImSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImSend",
            fields: &["chatId", "IM_MESSAGE_VOTE_DATA", "templateId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.im_message_vote_data,
            2 => &self.template_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.im_message_vote_data,
            2 => &mut self.template_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for ImSend {
    type Output = ImSendResult;
    type Error = ImSendError;
    const NAME: &'static str = "vote.Integration.Im.send";
    const SCOPES: &'static [&'static str] = &["vote"];
}

/// Parameter `IM_MESSAGE_VOTE_DATA` of `vote.Integration.Im.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImSendImMessageVoteData {
    /// `QUESTIONS`: list of [`ImSendImMessageVoteDataQuestions`], required.
    pub questions: Vec<ImSendImMessageVoteDataQuestions>,
    /// `ANONYMITY`: [`ImSendImMessageVoteDataAnonymity`]. Default: `0`.
    pub anonymity: Option<ImSendImMessageVoteDataAnonymity>,
    /// `OPTIONS`: [`ImSendImMessageVoteDataOptions`]. Default: `0`.
    pub options: Option<ImSendImMessageVoteDataOptions>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ImSendImMessageVoteData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        questions: impl IntoIterator<Item = ImSendImMessageVoteDataQuestions>,
    ) -> Self {
        Self {
            questions: questions.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `ANONYMITY`.
    #[must_use]
    pub fn anonymity(
        mut self,
        value: impl Into<ImSendImMessageVoteDataAnonymity>,
    ) -> Self {
        self.anonymity = Some(value.into());
        self
    }
    /// Sets `OPTIONS`.
    #[must_use]
    pub fn options(mut self, value: impl Into<ImSendImMessageVoteDataOptions>) -> Self {
        self.options = Some(value.into());
        self
    }
}

impl Record for ImSendImMessageVoteData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImSendImMessageVoteData",
            fields: &["QUESTIONS", "ANONYMITY", "OPTIONS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.questions,
            1 => &self.anonymity,
            2 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.questions,
            1 => &mut self.anonymity,
            2 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `IM_MESSAGE_VOTE_DATA.QUESTIONS` of `vote.Integration.Im.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImSendImMessageVoteDataQuestions {
    /// `QUESTION`: `string`.
    pub question: Option<String>,
    /// `FIELD_TYPE`: [`ImSendImMessageVoteDataQuestionsFieldType`]. Default: `0`.
    pub field_type: Option<ImSendImMessageVoteDataQuestionsFieldType>,
    /// `ANSWERS`: list of [`ImSendImMessageVoteDataQuestionsAnswers`].
    pub answers: Option<Vec<ImSendImMessageVoteDataQuestionsAnswers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ImSendImMessageVoteDataQuestions {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `QUESTION`.
    #[must_use]
    pub fn question(mut self, value: impl Into<String>) -> Self {
        self.question = Some(value.into());
        self
    }
    /// Sets `FIELD_TYPE`.
    #[must_use]
    pub fn field_type(
        mut self,
        value: impl Into<ImSendImMessageVoteDataQuestionsFieldType>,
    ) -> Self {
        self.field_type = Some(value.into());
        self
    }
    /// Sets `ANSWERS`.
    #[must_use]
    pub fn answers(
        mut self,
        value: impl IntoIterator<Item = ImSendImMessageVoteDataQuestionsAnswers>,
    ) -> Self {
        self.answers = Some(value.into_iter().collect());
        self
    }
}

impl Record for ImSendImMessageVoteDataQuestions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImSendImMessageVoteDataQuestions",
            fields: &["QUESTION", "FIELD_TYPE", "ANSWERS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.question,
            1 => &self.field_type,
            2 => &self.answers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.question,
            1 => &mut self.field_type,
            2 => &mut self.answers,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `IM_MESSAGE_VOTE_DATA.QUESTIONS.FIELD_TYPE` of `vote.Integration.Im.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImSendImMessageVoteDataQuestionsFieldType {
    /// `0`: radio buttons.
    RadioButtons,
    /// `1`: checkboxes.
    Checkboxes,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImSendImMessageVoteDataQuestionsFieldType {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::RadioButtons),
            1 => Some(Self::Checkboxes),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::RadioButtons => "0",
            Self::Checkboxes => "1",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `IM_MESSAGE_VOTE_DATA.QUESTIONS.ANSWERS` of `vote.Integration.Im.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImSendImMessageVoteDataQuestionsAnswers {
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ImSendImMessageVoteDataQuestionsAnswers {
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
}

impl Record for ImSendImMessageVoteDataQuestionsAnswers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImSendImMessageVoteDataQuestionsAnswers",
            fields: &["MESSAGE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `IM_MESSAGE_VOTE_DATA.ANONYMITY` of `vote.Integration.Im.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImSendImMessageVoteDataAnonymity {
    /// `0`: non-anonymous vote.
    NonAnonymousVote,
    /// `1`: anonymous vote.
    AnonymousVote,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImSendImMessageVoteDataAnonymity {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NonAnonymousVote),
            1 => Some(Self::AnonymousVote),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NonAnonymousVote => "0",
            Self::AnonymousVote => "1",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `IM_MESSAGE_VOTE_DATA.OPTIONS` of `vote.Integration.Im.send`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImSendImMessageVoteDataOptions {
    /// `0`: no.
    No,
    /// `1`: yes.
    Yes,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ImSendImMessageVoteDataOptions {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::No),
            1 => Some(Self::Yes),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::No => "0",
            Self::Yes => "1",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `vote.Integration.Im.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImSendResult {
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `voteId`: `integer`.
    pub vote_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ImSendResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ImSendResult",
            fields: &["messageId", "voteId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.vote_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.vote_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `vote.Integration.Im.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImSendError {
    /// `Creating a survey is not available` (HTTP 403).
    CreatingASurveyIsNot,
    /// `400`, `Please enter a question and answer options`.
    Code400PleaseEnterAQuestionAnd,
    /// `400`, `Maximum number of questions: 1`.
    Code400MaximumNumberOfQuestions1,
    /// `400`, `Minimum number of answers: 2`.
    Code400MinimumNumberOfAnswers2,
    /// `400`, `Maximum number of answers: 10`.
    Code400MaximumNumberOfAnswers10,
    /// `400`, `Failed to save survey data. Please try again`.
    Code400FailedToSaveSurveyData,
    /// `Insufficient rights to create a survey` (HTTP 403).
    InsufficientRightsToCreateA,
    /// `400`, `Access denied`.
    Code400AccessDenied,
}

impl ErrorCode for ImSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::CreatingASurveyIsNot, "Creating a survey is not available")
            .status(403),
        ErrorCase::code(Self::Code400PleaseEnterAQuestionAnd, "400")
            .message("Please enter a question and answer options"),
        ErrorCase::code(Self::Code400MaximumNumberOfQuestions1, "400")
            .message("Maximum number of questions: 1"),
        ErrorCase::code(Self::Code400MinimumNumberOfAnswers2, "400")
            .message("Minimum number of answers: 2"),
        ErrorCase::code(Self::Code400MaximumNumberOfAnswers10, "400")
            .message("Maximum number of answers: 10"),
        ErrorCase::code(Self::Code400FailedToSaveSurveyData, "400")
            .message("Failed to save survey data. Please try again"),
        ErrorCase::text(
                Self::InsufficientRightsToCreateA,
                "Insufficient rights to create a survey",
            )
            .status(403),
        ErrorCase::code(Self::Code400AccessDenied, "400").message("Access denied"),
    ];
}

/// Calls [`vote.Integration.Im.send`](https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html).
#[doc(alias = "vote.Integration.Im.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a ImSend,
) -> impl Future<Output = Result<Reply<ImSendResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    ImSend, ImSendImMessageVoteData, ImSendImMessageVoteDataQuestions,
    ImSendImMessageVoteDataQuestionsAnswers, ImSendResult
);

value_enum!(
    ImSendImMessageVoteDataQuestionsFieldType, ImSendImMessageVoteDataAnonymity,
    ImSendImMessageVoteDataOptions
);
