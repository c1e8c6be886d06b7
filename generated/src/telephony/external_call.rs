// @generated from docs/api-reference/telephony/telephony-external-call-attach-record.md and 5 more. Do not edit; run `cargo codegen`.

//! `telephony.externalCall.*`.

use crate::prelude::*;

/// Request of [`telephony.externalCall.attachRecord`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalCall.attachRecord")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRecord {
    /// `CALL_ID`: `string`, required.
    pub call_id: String,
    /// `RECORD_URL`: `string`.
    pub record_url: Option<String>,
    /// `FILENAME`: `string`.
    pub filename: Option<String>,
    /// `FILE_CONTENT`: `string`.
    pub file_content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AttachRecord {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            ..Default::default()
        }
    }
    /// Sets `RECORD_URL`.
    #[must_use]
    pub fn record_url(mut self, value: impl Into<String>) -> Self {
        self.record_url = Some(value.into());
        self
    }
    /// Sets `FILENAME`.
    #[must_use]
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
    /// Sets `FILE_CONTENT`.
    #[must_use]
    pub fn file_content(mut self, value: impl Into<String>) -> Self {
        self.file_content = Some(value.into());
        self
    }
}

impl Record for AttachRecord {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachRecord",
            fields: &["CALL_ID", "RECORD_URL", "FILENAME", "FILE_CONTENT"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.record_url,
            2 => &self.filename,
            3 => &self.file_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.record_url,
            2 => &mut self.filename,
            3 => &mut self.file_content,
            _ => &mut self.extra,
        }
    }
}

impl Method for AttachRecord {
    type Output = AttachRecordResult;
    type Error = AttachRecordError;
    const NAME: &'static str = "telephony.externalCall.attachRecord";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Answer of `telephony.externalCall.attachRecord`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachRecordResult {
    /// `FILE_ID`: `integer`.
    pub file_id: Option<i64>,
    /// `uploadUrl`: `string`.
    pub upload_url: Option<String>,
    /// `fieldName`: `string`.
    pub field_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AttachRecordResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachRecordResult",
            fields: &["FILE_ID", "uploadUrl", "fieldName"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_id,
            1 => &self.upload_url,
            2 => &self.field_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id,
            1 => &mut self.upload_url,
            2 => &mut self.field_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `telephony.externalCall.attachRecord`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachRecordError {
    /// `ERROR_CORE`, `Required parameters are not set. Request should contain either URL or FILENAME parameter`.
    ErrorCoreRequiredParametersAreNotSet,
    /// `ERROR_CORE`, `Call is not found in the statistic table. It looks like it is not finished yet.`.
    ErrorCoreCallIsNotFoundIn,
    /// `ERROR_CORE`, `File name is empty`.
    ErrorCoreFileNameIsEmpty,
    /// `ERROR_CORE`, `Wrong file extension. Only wav and mp3 are allowed`.
    ErrorCoreWrongFileExtensionOnlyWav,
    /// `ERROR_CORE`, `File content is empty.`.
    ErrorCoreFileContentIsEmpty,
    /// `ERROR_CORE`, `File content is not properly encoded. Base64 encoding is expected.`.
    ErrorCoreFileContentIsNotProperly,
    /// `ERROR_CORE`, `Server returns HTTP error code {N}`.
    ErrorCoreServerReturnsHttpErrorCode,
}

impl ErrorCode for AttachRecordError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreRequiredParametersAreNotSet, "ERROR_CORE")
            .message(
                "Required parameters are not set. Request should contain either URL or FILENAME parameter",
            ),
        ErrorCase::code(Self::ErrorCoreCallIsNotFoundIn, "ERROR_CORE")
            .message(
                "Call is not found in the statistic table. It looks like it is not finished yet.",
            ),
        ErrorCase::code(Self::ErrorCoreFileNameIsEmpty, "ERROR_CORE")
            .message("File name is empty"),
        ErrorCase::code(Self::ErrorCoreWrongFileExtensionOnlyWav, "ERROR_CORE")
            .message("Wrong file extension. Only wav and mp3 are allowed"),
        ErrorCase::code(Self::ErrorCoreFileContentIsEmpty, "ERROR_CORE")
            .message("File content is empty."),
        ErrorCase::code(Self::ErrorCoreFileContentIsNotProperly, "ERROR_CORE")
            .message(
                "File content is not properly encoded. Base64 encoding is expected.",
            ),
        ErrorCase::code(Self::ErrorCoreServerReturnsHttpErrorCode, "ERROR_CORE")
            .message("Server returns HTTP error code {N}"),
    ];
}

/// Calls [`telephony.externalCall.attachRecord`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html).
#[doc(alias = "telephony.externalCall.attachRecord")]
pub fn attach_record<'a, C: Caller>(
    caller: &'a C,
    request: &'a AttachRecord,
) -> impl Future<
    Output = Result<Reply<AttachRecordResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalCall.finish`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalCall.finish")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Finish {
    /// `CALL_ID`: `string`, required.
    pub call_id: String,
    /// `USER_ID`: `integer`, one of `USER_ID`, `USER_PHONE_INNER` is required.
    pub user_id: Option<i64>,
    /// `USER_PHONE_INNER`: `string`, one of `USER_ID`, `USER_PHONE_INNER` is required.
    pub user_phone_inner: Option<String>,
    /// `DURATION`: `integer`. Default: `0`.
    pub duration: Option<i64>,
    /// `COST`: `double`. Default: `0`.
    pub cost: Option<Decimal>,
    /// `COST_CURRENCY`: `string`.
    pub cost_currency: Option<String>,
    /// `STATUS_CODE`: [`FinishStatusCode`].
    pub status_code: Option<FinishStatusCode>,
    /// `FAILED_REASON`: `string`.
    pub failed_reason: Option<String>,
    /// `RECORD_URL`: `string`. Deprecated.
    pub record_url: Option<String>,
    /// `VOTE`: [`FinishVote`].
    pub vote: Option<FinishVote>,
    /// `ADD_TO_CHAT`: [`AddToChat`]. Default: `1`.
    pub add_to_chat: Option<AddToChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Finish {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `USER_PHONE_INNER`.
    #[must_use]
    pub fn user_phone_inner(mut self, value: impl Into<String>) -> Self {
        self.user_phone_inner = Some(value.into());
        self
    }
    /// Sets `DURATION`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
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
    /// Sets `STATUS_CODE`.
    #[must_use]
    pub fn status_code(mut self, value: impl Into<FinishStatusCode>) -> Self {
        self.status_code = Some(value.into());
        self
    }
    /// Sets `FAILED_REASON`.
    #[must_use]
    pub fn failed_reason(mut self, value: impl Into<String>) -> Self {
        self.failed_reason = Some(value.into());
        self
    }
    /// Sets `RECORD_URL`.
    #[must_use]
    pub fn record_url(mut self, value: impl Into<String>) -> Self {
        self.record_url = Some(value.into());
        self
    }
    /// Sets `VOTE`.
    #[must_use]
    pub fn vote(mut self, value: impl Into<FinishVote>) -> Self {
        self.vote = Some(value.into());
        self
    }
    /// Sets `ADD_TO_CHAT`.
    #[must_use]
    pub fn add_to_chat(mut self, value: impl Into<AddToChat>) -> Self {
        self.add_to_chat = Some(value.into());
        self
    }
}

impl Record for Finish {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Finish",
            fields: &[
                "CALL_ID",
                "USER_ID",
                "USER_PHONE_INNER",
                "DURATION",
                "COST",
                "COST_CURRENCY",
                "STATUS_CODE",
                "FAILED_REASON",
                "RECORD_URL",
                "VOTE",
                "ADD_TO_CHAT",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.user_id,
            2 => &self.user_phone_inner,
            3 => &self.duration,
            4 => &self.cost,
            5 => &self.cost_currency,
            6 => &self.status_code,
            7 => &self.failed_reason,
            8 => &self.record_url,
            9 => &self.vote,
            10 => &self.add_to_chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.user_id,
            2 => &mut self.user_phone_inner,
            3 => &mut self.duration,
            4 => &mut self.cost,
            5 => &mut self.cost_currency,
            6 => &mut self.status_code,
            7 => &mut self.failed_reason,
            8 => &mut self.record_url,
            9 => &mut self.vote,
            10 => &mut self.add_to_chat,
            _ => &mut self.extra,
        }
    }
}

impl Method for Finish {
    type Output = FinishResult;
    type Error = FinishError;
    const NAME: &'static str = "telephony.externalCall.finish";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Parameter `STATUS_CODE` of `telephony.externalCall.finish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinishStatusCode {
    /// `200`: successful call.
    SuccessfulCall,
    /// `304`: missed call.
    MissedCall,
    /// `603`: declined.
    Declined,
    /// `603-S`: call canceled.
    CallCanceled,
    /// `403`: forbidden.
    Forbidden,
    /// `404`: invalid number.
    InvalidNumber,
    /// `486`: busy.
    Busy,
    /// `484`.
    StatusCode484,
    /// `503`.
    StatusCode503,
    /// `480`: temporarily unavailable.
    TemporarilyUnavailable,
    /// `402`: insufficient funds.
    InsufficientFunds,
    /// `423`: blocked.
    Blocked,
    /// `OTHER`.
    StatusCodeOther,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FinishStatusCode {
    const VALUES: &'static [&'static str] = &[
        "200",
        "304",
        "603",
        "603-S",
        "403",
        "404",
        "486",
        "484",
        "503",
        "480",
        "402",
        "423",
        "OTHER",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SuccessfulCall),
            1 => Some(Self::MissedCall),
            2 => Some(Self::Declined),
            3 => Some(Self::CallCanceled),
            4 => Some(Self::Forbidden),
            5 => Some(Self::InvalidNumber),
            6 => Some(Self::Busy),
            7 => Some(Self::StatusCode484),
            8 => Some(Self::StatusCode503),
            9 => Some(Self::TemporarilyUnavailable),
            10 => Some(Self::InsufficientFunds),
            11 => Some(Self::Blocked),
            12 => Some(Self::StatusCodeOther),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SuccessfulCall => "200",
            Self::MissedCall => "304",
            Self::Declined => "603",
            Self::CallCanceled => "603-S",
            Self::Forbidden => "403",
            Self::InvalidNumber => "404",
            Self::Busy => "486",
            Self::StatusCode484 => "484",
            Self::StatusCode503 => "503",
            Self::TemporarilyUnavailable => "480",
            Self::InsufficientFunds => "402",
            Self::Blocked => "423",
            Self::StatusCodeOther => "OTHER",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `VOTE` of `telephony.externalCall.finish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinishVote {
    /// `1`.
    Vote1,
    /// `2`.
    Vote2,
    /// `3`.
    Vote3,
    /// `4`.
    Vote4,
    /// `5`.
    Vote5,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FinishVote {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Vote1),
            1 => Some(Self::Vote2),
            2 => Some(Self::Vote3),
            3 => Some(Self::Vote4),
            4 => Some(Self::Vote5),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Vote1 => "1",
            Self::Vote2 => "2",
            Self::Vote3 => "3",
            Self::Vote4 => "4",
            Self::Vote5 => "5",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `ADD_TO_CHAT` of `telephony.externalCall.finish`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddToChat {
    /// `0`: do not add.
    DoNotAdd,
    /// `1`: add.
    Add,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddToChat {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DoNotAdd),
            1 => Some(Self::Add),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DoNotAdd => "0",
            Self::Add => "1",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `telephony.externalCall.finish`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinishResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `EXTERNAL_CALL_ID`: `string`, may be `null`.
    pub external_call_id: Option<String>,
    /// `PORTAL_USER_ID`: `integer`.
    pub portal_user_id: Option<i64>,
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `PORTAL_NUMBER`: `string`.
    pub portal_number: Option<String>,
    /// `INCOMING`: [`FinishResultIncoming`].
    pub incoming: Option<FinishResultIncoming>,
    /// `CALL_DURATION`: `integer`.
    pub call_duration: Option<i64>,
    /// `CALL_START_DATE`: `datetime`.
    pub call_start_date: Option<DateTime>,
    /// `CALL_STATUS`: [`FinishResultCallStatus`].
    pub call_status: Option<FinishResultCallStatus>,
    /// `CALL_VOTE`: `integer`.
    pub call_vote: Option<i64>,
    /// `COST`: `double`.
    pub cost: Option<Decimal>,
    /// `COST_CURRENCY`: `string`.
    pub cost_currency: Option<String>,
    /// `CALL_FAILED_CODE`: [`FinishResultCallFailedCode`].
    pub call_failed_code: Option<FinishResultCallFailedCode>,
    /// `CALL_FAILED_REASON`: `string`.
    pub call_failed_reason: Option<String>,
    /// `REST_APP_ID`: `integer`.
    pub rest_app_id: Option<i64>,
    /// `REST_APP_NAME`: `string`.
    pub rest_app_name: Option<String>,
    /// `CRM_ACTIVITY_ID`: `integer`.
    pub crm_activity_id: Option<i64>,
    /// `COMMENT`: `string`, may be `null`.
    pub comment: Option<String>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `ERRORS`: map of any value.
    pub errors: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FinishResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FinishResult",
            fields: &[
                "ID",
                "CALL_ID",
                "EXTERNAL_CALL_ID",
                "PORTAL_USER_ID",
                "PHONE_NUMBER",
                "PORTAL_NUMBER",
                "INCOMING",
                "CALL_DURATION",
                "CALL_START_DATE",
                "CALL_STATUS",
                "CALL_VOTE",
                "COST",
                "COST_CURRENCY",
                "CALL_FAILED_CODE",
                "CALL_FAILED_REASON",
                "REST_APP_ID",
                "REST_APP_NAME",
                "CRM_ACTIVITY_ID",
                "COMMENT",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "ERRORS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.call_id,
            2 => &self.external_call_id,
            3 => &self.portal_user_id,
            4 => &self.phone_number,
            5 => &self.portal_number,
            6 => &self.incoming,
            7 => &self.call_duration,
            8 => &self.call_start_date,
            9 => &self.call_status,
            10 => &self.call_vote,
            11 => &self.cost,
            12 => &self.cost_currency,
            13 => &self.call_failed_code,
            14 => &self.call_failed_reason,
            15 => &self.rest_app_id,
            16 => &self.rest_app_name,
            17 => &self.crm_activity_id,
            18 => &self.comment,
            19 => &self.crm_entity_type,
            20 => &self.crm_entity_id,
            21 => &self.errors,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.call_id,
            2 => &mut self.external_call_id,
            3 => &mut self.portal_user_id,
            4 => &mut self.phone_number,
            5 => &mut self.portal_number,
            6 => &mut self.incoming,
            7 => &mut self.call_duration,
            8 => &mut self.call_start_date,
            9 => &mut self.call_status,
            10 => &mut self.call_vote,
            11 => &mut self.cost,
            12 => &mut self.cost_currency,
            13 => &mut self.call_failed_code,
            14 => &mut self.call_failed_reason,
            15 => &mut self.rest_app_id,
            16 => &mut self.rest_app_name,
            17 => &mut self.crm_activity_id,
            18 => &mut self.comment,
            19 => &mut self.crm_entity_type,
            20 => &mut self.crm_entity_id,
            21 => &mut self.errors,
            _ => &mut self.extra,
        }
    }
}

/// `INCOMING` in the answer of `telephony.externalCall.finish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinishResultIncoming {
    /// `1`: outgoing.
    Outgoing,
    /// `2`: incoming.
    Incoming,
    /// `3`: incoming with redirection.
    IncomingWithRedirection,
    /// `4`: callback.
    Callback,
    /// `5`: informational call.
    InformationalCall,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FinishResultIncoming {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Outgoing),
            1 => Some(Self::Incoming),
            2 => Some(Self::IncomingWithRedirection),
            3 => Some(Self::Callback),
            4 => Some(Self::InformationalCall),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Outgoing => "1",
            Self::Incoming => "2",
            Self::IncomingWithRedirection => "3",
            Self::Callback => "4",
            Self::InformationalCall => "5",
            Self::Other(text) => text,
        }
    }
}

/// `CALL_STATUS` in the answer of `telephony.externalCall.finish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinishResultCallStatus {
    /// `1`: successful conversation.
    SuccessfulConversation,
    /// `0`: unsuccessful.
    Unsuccessful,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FinishResultCallStatus {
    const VALUES: &'static [&'static str] = &["1", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SuccessfulConversation),
            1 => Some(Self::Unsuccessful),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SuccessfulConversation => "1",
            Self::Unsuccessful => "0",
            Self::Other(text) => text,
        }
    }
}

/// `CALL_FAILED_CODE` in the answer of `telephony.externalCall.finish`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinishResultCallFailedCode {
    /// `200`: successful call.
    SuccessfulCall,
    /// `304`: missed call.
    MissedCall,
    /// `603`: declined.
    Declined,
    /// `603-S`: call canceled.
    CallCanceled,
    /// `403`: forbidden.
    Forbidden,
    /// `404`: invalid number.
    InvalidNumber,
    /// `486`: busy.
    Busy,
    /// `484`.
    CallFailedCode484,
    /// `503`.
    CallFailedCode503,
    /// `480`: temporarily unavailable.
    TemporarilyUnavailable,
    /// `402`: insufficient funds.
    InsufficientFunds,
    /// `423`: blocked.
    Blocked,
    /// `OTHER`.
    CallFailedCodeOther,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FinishResultCallFailedCode {
    const VALUES: &'static [&'static str] = &[
        "200",
        "304",
        "603",
        "603-S",
        "403",
        "404",
        "486",
        "484",
        "503",
        "480",
        "402",
        "423",
        "OTHER",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SuccessfulCall),
            1 => Some(Self::MissedCall),
            2 => Some(Self::Declined),
            3 => Some(Self::CallCanceled),
            4 => Some(Self::Forbidden),
            5 => Some(Self::InvalidNumber),
            6 => Some(Self::Busy),
            7 => Some(Self::CallFailedCode484),
            8 => Some(Self::CallFailedCode503),
            9 => Some(Self::TemporarilyUnavailable),
            10 => Some(Self::InsufficientFunds),
            11 => Some(Self::Blocked),
            12 => Some(Self::CallFailedCodeOther),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SuccessfulCall => "200",
            Self::MissedCall => "304",
            Self::Declined => "603",
            Self::CallCanceled => "603-S",
            Self::Forbidden => "403",
            Self::InvalidNumber => "404",
            Self::Busy => "486",
            Self::CallFailedCode484 => "484",
            Self::CallFailedCode503 => "503",
            Self::TemporarilyUnavailable => "480",
            Self::InsufficientFunds => "402",
            Self::Blocked => "423",
            Self::CallFailedCodeOther => "OTHER",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `telephony.externalCall.finish`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `INVALID_ARGUMENT`.
    InvalidArgument,
    /// `ERROR_CORE`, `USER_ID or USER_PHONE_INNER should be set`.
    ErrorCoreUserIdOrUserPhone,
    /// `ERROR_CORE`, `Call is not found (call should be registered prior to finishing)`.
    ErrorCoreCallIsNotFoundCall,
    /// `ERROR_CORE`, `User is not found or is not active`.
    ErrorCoreUserIsNotFoundOr,
    /// `ERROR_CORE`, `Unexpected database error`.
    ErrorCoreUnexpectedDatabaseError,
}

impl ErrorCode for FinishError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::InvalidArgument, "INVALID_ARGUMENT"),
        ErrorCase::code(Self::ErrorCoreUserIdOrUserPhone, "ERROR_CORE")
            .message("USER_ID or USER_PHONE_INNER should be set"),
        ErrorCase::code(Self::ErrorCoreCallIsNotFoundCall, "ERROR_CORE")
            .message("Call is not found (call should be registered prior to finishing)"),
        ErrorCase::code(Self::ErrorCoreUserIsNotFoundOr, "ERROR_CORE")
            .message("User is not found or is not active"),
        ErrorCase::code(Self::ErrorCoreUnexpectedDatabaseError, "ERROR_CORE")
            .message("Unexpected database error"),
    ];
}

/// Calls [`telephony.externalCall.finish`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html).
#[doc(alias = "telephony.externalCall.finish")]
pub fn finish<'a, C: Caller>(
    caller: &'a C,
    request: &'a Finish,
) -> impl Future<Output = Result<Reply<FinishResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalCall.hide`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalCall.hide")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hide {
    /// `CALL_ID`: `string`, required.
    pub call_id: String,
    /// `USER_ID`: `integer` or list of `integer`.
    pub user_id: Option<Either<i64, Vec<i64>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Hide {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

impl Record for Hide {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Hide",
            fields: &["CALL_ID", "USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Hide {
    type Output = bool;
    type Error = HideError;
    const NAME: &'static str = "telephony.externalCall.hide";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `telephony.externalCall.hide`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HideError {}

impl ErrorCode for HideError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`telephony.externalCall.hide`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html).
#[doc(alias = "telephony.externalCall.hide")]
pub fn hide<'a, C: Caller>(
    caller: &'a C,
    request: &'a Hide,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalCall.register`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalCall.register")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Register {
    /// `USER_ID`: `integer`, one of `USER_ID`, `USER_PHONE_INNER` is required.
    pub user_id: Option<i64>,
    /// `USER_PHONE_INNER`: `string`, one of `USER_ID`, `USER_PHONE_INNER` is required.
    pub user_phone_inner: Option<String>,
    /// `PHONE_NUMBER`: `string`, required.
    pub phone_number: String,
    /// `TYPE`: [`RegisterType`], required.
    pub type_: RegisterType,
    /// `CALL_START_DATE`: `string`.
    pub call_start_date: Option<String>,
    /// `CRM_CREATE`: [`RegisterCrmCreate`]. Default: `0`.
    pub crm_create: Option<RegisterCrmCreate>,
    /// `CRM_SOURCE`: `string`.
    pub crm_source: Option<String>,
    /// `CRM_ENTITY_TYPE`: [`RegisterCrmEntityType`].
    pub crm_entity_type: Option<RegisterCrmEntityType>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `SHOW`: [`RegisterShow`]. Default: `1`.
    pub show: Option<RegisterShow>,
    /// `ADD_TO_CHAT`: [`AddToChat`]. Default: `1`.
    pub add_to_chat: Option<AddToChat>,
    /// `CALL_LIST_ID`: `integer`.
    pub call_list_id: Option<i64>,
    /// `LINE_NUMBER`: `string`.
    pub line_number: Option<String>,
    /// `EXTERNAL_CALL_ID`: `string`.
    pub external_call_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Register {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(phone_number: impl Into<String>, type_: impl Into<RegisterType>) -> Self {
        Self {
            phone_number: phone_number.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `USER_PHONE_INNER`.
    #[must_use]
    pub fn user_phone_inner(mut self, value: impl Into<String>) -> Self {
        self.user_phone_inner = Some(value.into());
        self
    }
    /// Sets `CALL_START_DATE`.
    #[must_use]
    pub fn call_start_date(mut self, value: impl Into<String>) -> Self {
        self.call_start_date = Some(value.into());
        self
    }
    /// Sets `CRM_CREATE`.
    #[must_use]
    pub fn crm_create(mut self, value: impl Into<RegisterCrmCreate>) -> Self {
        self.crm_create = Some(value.into());
        self
    }
    /// Sets `CRM_SOURCE`.
    #[must_use]
    pub fn crm_source(mut self, value: impl Into<String>) -> Self {
        self.crm_source = Some(value.into());
        self
    }
    /// Sets `CRM_ENTITY_TYPE`.
    #[must_use]
    pub fn crm_entity_type(mut self, value: impl Into<RegisterCrmEntityType>) -> Self {
        self.crm_entity_type = Some(value.into());
        self
    }
    /// Sets `CRM_ENTITY_ID`.
    #[must_use]
    pub fn crm_entity_id(mut self, value: i64) -> Self {
        self.crm_entity_id = Some(value);
        self
    }
    /// Sets `SHOW`.
    #[must_use]
    pub fn show(mut self, value: impl Into<RegisterShow>) -> Self {
        self.show = Some(value.into());
        self
    }
    /// Sets `ADD_TO_CHAT`.
    #[must_use]
    pub fn add_to_chat(mut self, value: impl Into<AddToChat>) -> Self {
        self.add_to_chat = Some(value.into());
        self
    }
    /// Sets `CALL_LIST_ID`.
    #[must_use]
    pub fn call_list_id(mut self, value: i64) -> Self {
        self.call_list_id = Some(value);
        self
    }
    /// Sets `LINE_NUMBER`.
    #[must_use]
    pub fn line_number(mut self, value: impl Into<String>) -> Self {
        self.line_number = Some(value.into());
        self
    }
    /// Sets `EXTERNAL_CALL_ID`.
    #[must_use]
    pub fn external_call_id(mut self, value: impl Into<String>) -> Self {
        self.external_call_id = Some(value.into());
        self
    }
}

impl Record for Register {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Register",
            fields: &[
                "USER_ID",
                "USER_PHONE_INNER",
                "PHONE_NUMBER",
                "TYPE",
                "CALL_START_DATE",
                "CRM_CREATE",
                "CRM_SOURCE",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "SHOW",
                "ADD_TO_CHAT",
                "CALL_LIST_ID",
                "LINE_NUMBER",
                "EXTERNAL_CALL_ID",
            ],
            required: &[2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.user_phone_inner,
            2 => &self.phone_number,
            3 => &self.type_,
            4 => &self.call_start_date,
            5 => &self.crm_create,
            6 => &self.crm_source,
            7 => &self.crm_entity_type,
            8 => &self.crm_entity_id,
            9 => &self.show,
            10 => &self.add_to_chat,
            11 => &self.call_list_id,
            12 => &self.line_number,
            13 => &self.external_call_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_phone_inner,
            2 => &mut self.phone_number,
            3 => &mut self.type_,
            4 => &mut self.call_start_date,
            5 => &mut self.crm_create,
            6 => &mut self.crm_source,
            7 => &mut self.crm_entity_type,
            8 => &mut self.crm_entity_id,
            9 => &mut self.show,
            10 => &mut self.add_to_chat,
            11 => &mut self.call_list_id,
            12 => &mut self.line_number,
            13 => &mut self.external_call_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Register {
    type Output = RegisterResult;
    type Error = RegisterError;
    const NAME: &'static str = "telephony.externalCall.register";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Parameter `TYPE` of `telephony.externalCall.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterType {
    /// `1`: outgoing.
    Outgoing,
    /// `2`: incoming.
    Incoming,
    /// `3`: incoming with redirection.
    IncomingWithRedirection,
    /// `4`: callback.
    Callback,
    /// `5`: informational call.
    InformationalCall,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterType {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Outgoing),
            1 => Some(Self::Incoming),
            2 => Some(Self::IncomingWithRedirection),
            3 => Some(Self::Callback),
            4 => Some(Self::InformationalCall),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Outgoing => "1",
            Self::Incoming => "2",
            Self::IncomingWithRedirection => "3",
            Self::Callback => "4",
            Self::InformationalCall => "5",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `CRM_CREATE` of `telephony.externalCall.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterCrmCreate {
    /// `0`: do not create.
    DoNotCreate,
    /// `1`: create.
    Create,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterCrmCreate {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DoNotCreate),
            1 => Some(Self::Create),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DoNotCreate => "0",
            Self::Create => "1",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `CRM_ENTITY_TYPE` of `telephony.externalCall.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterCrmEntityType {
    /// `CONTACT`.
    Contact,
    /// `COMPANY`.
    Company,
    /// `LEAD`.
    Lead,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterCrmEntityType {
    const VALUES: &'static [&'static str] = &["CONTACT", "COMPANY", "LEAD"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            2 => Some(Self::Lead),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "CONTACT",
            Self::Company => "COMPANY",
            Self::Lead => "LEAD",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `SHOW` of `telephony.externalCall.register`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegisterShow {
    /// `0`: do not show.
    DoNotShow,
    /// `1`: show.
    Show,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RegisterShow {
    const VALUES: &'static [&'static str] = &["0", "1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DoNotShow),
            1 => Some(Self::Show),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DoNotShow => "0",
            Self::Show => "1",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `telephony.externalCall.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResult {
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `CRM_CREATED_LEAD`: `integer`, may be `null`.
    pub crm_created_lead: Option<i64>,
    /// `CRM_CREATED_ENTITIES`: list of [`RegisterResultCrmCreatedEntities`].
    pub crm_created_entities: Option<Vec<RegisterResultCrmCreatedEntities>>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `LEAD_CREATION_ERROR`: `string`.
    pub lead_creation_error: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RegisterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterResult",
            fields: &[
                "CALL_ID",
                "CRM_CREATED_LEAD",
                "CRM_CREATED_ENTITIES",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "LEAD_CREATION_ERROR",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.crm_created_lead,
            2 => &self.crm_created_entities,
            3 => &self.crm_entity_type,
            4 => &self.crm_entity_id,
            5 => &self.lead_creation_error,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.crm_created_lead,
            2 => &mut self.crm_created_entities,
            3 => &mut self.crm_entity_type,
            4 => &mut self.crm_entity_id,
            5 => &mut self.lead_creation_error,
            _ => &mut self.extra,
        }
    }
}

/// `CRM_CREATED_ENTITIES` in the answer of `telephony.externalCall.register`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterResultCrmCreatedEntities {
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RegisterResultCrmCreatedEntities {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RegisterResultCrmCreatedEntities",
            fields: &["ENTITY_TYPE", "ENTITY_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type,
            1 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type,
            1 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `telephony.externalCall.register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RegisterError {
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
    /// `ERROR_CORE`, `USER_ID or USER_PHONE_INNER should be set.`.
    ErrorCoreUserIdOrUserPhone,
    /// `ERROR_CORE`, `Unknown TYPE.`.
    ErrorCoreUnknownType,
    /// `ERROR_CORE`, `CALL_START_DATE should be in the ISO-8601 format.`.
    ErrorCoreCallStartDateShouldBe,
    /// `ERROR_CORE`, `Unsupported phone number format.`.
    ErrorCoreUnsupportedPhoneNumberFormat,
    /// `ERROR_CORE`, `User is not found or is not active.`.
    ErrorCoreUserIsNotFoundOr,
}

impl ErrorCode for RegisterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
        ErrorCase::code(Self::ErrorCoreUserIdOrUserPhone, "ERROR_CORE")
            .message("USER_ID or USER_PHONE_INNER should be set."),
        ErrorCase::code(Self::ErrorCoreUnknownType, "ERROR_CORE")
            .message("Unknown TYPE."),
        ErrorCase::code(Self::ErrorCoreCallStartDateShouldBe, "ERROR_CORE")
            .message("CALL_START_DATE should be in the ISO-8601 format."),
        ErrorCase::code(Self::ErrorCoreUnsupportedPhoneNumberFormat, "ERROR_CORE")
            .message("Unsupported phone number format."),
        ErrorCase::code(Self::ErrorCoreUserIsNotFoundOr, "ERROR_CORE")
            .message("User is not found or is not active."),
    ];
}

/// Calls [`telephony.externalCall.register`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html).
#[doc(alias = "telephony.externalCall.register")]
pub fn register<'a, C: Caller>(
    caller: &'a C,
    request: &'a Register,
) -> impl Future<Output = Result<Reply<RegisterResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalCall.searchCrmEntities`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalCall.searchCrmEntities")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCrmEntities {
    /// `PHONE_NUMBER`: `string`, required.
    pub phone_number: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SearchCrmEntities {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            ..Default::default()
        }
    }
}

impl Record for SearchCrmEntities {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchCrmEntities",
            fields: &["PHONE_NUMBER"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.phone_number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.phone_number,
            _ => &mut self.extra,
        }
    }
}

impl Method for SearchCrmEntities {
    type Output = Vec<SearchCrmEntitiesItem>;
    type Error = SearchCrmEntitiesError;
    const NAME: &'static str = "telephony.externalCall.searchCrmEntities";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for SearchCrmEntities {
    type Row = SearchCrmEntitiesItem;
}

/// Answer of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCrmEntitiesItem {
    /// `CRM_ENTITY_TYPE`: [`SearchCrmEntitiesItemCrmEntityType`].
    pub crm_entity_type: Option<SearchCrmEntitiesItemCrmEntityType>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `ASSIGNED_BY_ID`: `integer`.
    pub assigned_by_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `ASSIGNED_BY`: [`SearchCrmEntitiesItemAssignedBy`].
    pub assigned_by: Option<SearchCrmEntitiesItemAssignedBy>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchCrmEntitiesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchCrmEntitiesItem",
            fields: &[
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "ASSIGNED_BY_ID",
                "NAME",
                "ASSIGNED_BY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_entity_type,
            1 => &self.crm_entity_id,
            2 => &self.assigned_by_id,
            3 => &self.name,
            4 => &self.assigned_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_entity_type,
            1 => &mut self.crm_entity_id,
            2 => &mut self.assigned_by_id,
            3 => &mut self.name,
            4 => &mut self.assigned_by,
            _ => &mut self.extra,
        }
    }
}

/// `CRM_ENTITY_TYPE` in the answer of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCrmEntitiesItemCrmEntityType {
    /// `CONTACT`.
    Contact,
    /// `LEAD`.
    Lead,
    /// `COMPANY`.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SearchCrmEntitiesItemCrmEntityType {
    const VALUES: &'static [&'static str] = &["CONTACT", "LEAD", "COMPANY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Lead),
            2 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "CONTACT",
            Self::Lead => "LEAD",
            Self::Company => "COMPANY",
            Self::Other(text) => text,
        }
    }
}

/// `ASSIGNED_BY` in the answer of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCrmEntitiesItemAssignedBy {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TIMEMAN_STATUS`: [`SearchCrmEntitiesItemAssignedByTimemanStatus`].
    pub timeman_status: Option<SearchCrmEntitiesItemAssignedByTimemanStatus>,
    /// `USER_PHONE_INNER`: `string`, may be `null`.
    pub user_phone_inner: Option<String>,
    /// `WORK_PHONE`: `string`, may be `null`.
    pub work_phone: Option<String>,
    /// `PERSONAL_PHONE`: `string`, may be `null`.
    pub personal_phone: Option<String>,
    /// `PERSONAL_MOBILE`: `string`.
    pub personal_mobile: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchCrmEntitiesItemAssignedBy {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchCrmEntitiesItemAssignedBy",
            fields: &[
                "ID",
                "TIMEMAN_STATUS",
                "USER_PHONE_INNER",
                "WORK_PHONE",
                "PERSONAL_PHONE",
                "PERSONAL_MOBILE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timeman_status,
            2 => &self.user_phone_inner,
            3 => &self.work_phone,
            4 => &self.personal_phone,
            5 => &self.personal_mobile,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timeman_status,
            2 => &mut self.user_phone_inner,
            3 => &mut self.work_phone,
            4 => &mut self.personal_phone,
            5 => &mut self.personal_mobile,
            _ => &mut self.extra,
        }
    }
}

/// `ASSIGNED_BY.TIMEMAN_STATUS` in the answer of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchCrmEntitiesItemAssignedByTimemanStatus {
    /// `OPENED`.
    Opened,
    /// `CLOSED`.
    Closed,
    /// `PAUSED`.
    Paused,
    /// `EXPIRED`.
    Expired,
    /// `UNAVAILABLE`.
    Unavailable,
    /// `NOT_INSTALLED`.
    NotInstalled,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SearchCrmEntitiesItemAssignedByTimemanStatus {
    const VALUES: &'static [&'static str] = &[
        "OPENED",
        "CLOSED",
        "PAUSED",
        "EXPIRED",
        "UNAVAILABLE",
        "NOT_INSTALLED",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Opened),
            1 => Some(Self::Closed),
            2 => Some(Self::Paused),
            3 => Some(Self::Expired),
            4 => Some(Self::Unavailable),
            5 => Some(Self::NotInstalled),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Opened => "OPENED",
            Self::Closed => "CLOSED",
            Self::Paused => "PAUSED",
            Self::Expired => "EXPIRED",
            Self::Unavailable => "UNAVAILABLE",
            Self::NotInstalled => "NOT_INSTALLED",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `telephony.externalCall.searchCrmEntities`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchCrmEntitiesError {
    /// `ERROR_CORE`, `PHONE_NUMBER is empty`.
    ErrorCorePhoneNumberIsEmpty,
    /// `ERROR_CORE`, `CRM is not installed.`.
    ErrorCoreCrmIsNotInstalled,
}

impl ErrorCode for SearchCrmEntitiesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCorePhoneNumberIsEmpty, "ERROR_CORE")
            .message("PHONE_NUMBER is empty"),
        ErrorCase::code(Self::ErrorCoreCrmIsNotInstalled, "ERROR_CORE")
            .message("CRM is not installed."),
    ];
}

/// Calls [`telephony.externalCall.searchCrmEntities`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html).
#[doc(alias = "telephony.externalCall.searchCrmEntities")]
pub fn search_crm_entities<'a, C: Caller>(
    caller: &'a C,
    request: &'a SearchCrmEntities,
) -> impl Future<
    Output = Result<Reply<Vec<SearchCrmEntitiesItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`telephony.externalCall.show`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html).
///
/// Scope: `telephony`.
#[doc(alias = "telephony.externalCall.show")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Show {
    /// `CALL_ID`: `string`, required.
    pub call_id: String,
    /// `USER_ID`: `integer` or list of `integer`.
    pub user_id: Option<Either<i64, Vec<i64>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Show {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(call_id: impl Into<String>) -> Self {
        Self {
            call_id: call_id.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

impl Record for Show {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Show",
            fields: &["CALL_ID", "USER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Show {
    type Output = bool;
    type Error = ShowError;
    const NAME: &'static str = "telephony.externalCall.show";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `telephony.externalCall.show`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShowError {}

impl ErrorCode for ShowError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`telephony.externalCall.show`](https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html).
#[doc(alias = "telephony.externalCall.show")]
pub fn show<'a, C: Caller>(
    caller: &'a C,
    request: &'a Show,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    AttachRecord, AttachRecordResult, Finish, FinishResult, Hide, Register,
    RegisterResult, RegisterResultCrmCreatedEntities, SearchCrmEntities,
    SearchCrmEntitiesItem, SearchCrmEntitiesItemAssignedBy, Show
);

value_enum!(
    FinishStatusCode, FinishVote, AddToChat, FinishResultIncoming,
    FinishResultCallStatus, FinishResultCallFailedCode, RegisterType, RegisterCrmCreate,
    RegisterCrmEntityType, RegisterShow, SearchCrmEntitiesItemCrmEntityType,
    SearchCrmEntitiesItemAssignedByTimemanStatus
);
