// @generated from docs/api-reference/telephony/voximplant/voximplant-statistic-get.md. Do not edit; run `cargo codegen`.

//! `voximplant.statistic.*`.

use crate::prelude::*;

/// Request of [`voximplant.statistic.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.statistic.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `FILTER`: [`GetFilter`] or `filter`.
    pub filter: Option<Either<GetFilter, Filter>>,
    /// `SORT`: `string`.
    pub sort: Option<String>,
    /// `ORDER`: [`GetOrder`].
    pub order: Option<GetOrder>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<GetFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<GetOrder>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["FILTER", "SORT", "ORDER", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.sort,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.sort,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "voximplant.statistic.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[])
            .cursor("ID", "ID")
            .order(OrderStyle::SortAndOrder)
            .total()
            .next(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `FILTER` of `voximplant.statistic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilter {
    /// `ID`: `integer` or list of `integer`.
    pub id: Option<Either<i64, Vec<i64>>>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `EXTERNAL_CALL_ID`: `string`.
    pub external_call_id: Option<String>,
    /// `CALL_CATEGORY`: `string`.
    pub call_category: Option<String>,
    /// `PORTAL_USER_ID`: `integer`.
    pub portal_user_id: Option<i64>,
    /// `PORTAL_NUMBER`: `string`.
    pub portal_number: Option<String>,
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `CALL_TYPE`: [`GetFilterCallType`].
    pub call_type: Option<GetFilterCallType>,
    /// `CALL_DURATION`: `integer`.
    pub call_duration: Option<i64>,
    /// `CALL_START_DATE`: `datetime`.
    pub call_start_date: Option<DateTime>,
    /// `CALL_LOG`: `string`.
    pub call_log: Option<String>,
    /// `CALL_RECORD_URL`: `string`.
    pub call_record_url: Option<String>,
    /// `CALL_VOTE`: [`GetFilterCallVote`].
    pub call_vote: Option<GetFilterCallVote>,
    /// `COST`: `double`.
    pub cost: Option<Decimal>,
    /// `COST_CURRENCY`: `string`.
    pub cost_currency: Option<String>,
    /// `CALL_FAILED_CODE`: [`GetFilterCallFailedCode`].
    pub call_failed_code: Option<GetFilterCallFailedCode>,
    /// `CALL_FAILED_REASON`: `string`.
    pub call_failed_reason: Option<String>,
    /// `CRM_ENTITY_TYPE`: [`GetFilterCrmEntityType`].
    pub crm_entity_type: Option<GetFilterCrmEntityType>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `CRM_ACTIVITY_ID`: `integer`.
    pub crm_activity_id: Option<i64>,
    /// `REST_APP_ID`: `integer`.
    pub rest_app_id: Option<i64>,
    /// `REST_APP_NAME`: `string`.
    pub rest_app_name: Option<String>,
    /// `TRANSCRIPT_ID`: `integer`.
    pub transcript_id: Option<i64>,
    /// `TRANSCRIPT_PENDING`: `Y` or `N`.
    pub transcript_pending: Option<bool>,
    /// `SESSION_ID`: `integer`.
    pub session_id: Option<i64>,
    /// `REDIAL_ATTEMPT`: `integer`.
    pub redial_attempt: Option<i64>,
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// `RECORD_DURATION`: `integer`.
    pub record_duration: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `CALL_ID`.
    #[must_use]
    pub fn call_id(mut self, value: impl Into<String>) -> Self {
        self.call_id = Some(value.into());
        self
    }
    /// Sets `EXTERNAL_CALL_ID`.
    #[must_use]
    pub fn external_call_id(mut self, value: impl Into<String>) -> Self {
        self.external_call_id = Some(value.into());
        self
    }
    /// Sets `CALL_CATEGORY`.
    #[must_use]
    pub fn call_category(mut self, value: impl Into<String>) -> Self {
        self.call_category = Some(value.into());
        self
    }
    /// Sets `PORTAL_USER_ID`.
    #[must_use]
    pub fn portal_user_id(mut self, value: i64) -> Self {
        self.portal_user_id = Some(value);
        self
    }
    /// Sets `PORTAL_NUMBER`.
    #[must_use]
    pub fn portal_number(mut self, value: impl Into<String>) -> Self {
        self.portal_number = Some(value.into());
        self
    }
    /// Sets `PHONE_NUMBER`.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `CALL_TYPE`.
    #[must_use]
    pub fn call_type(mut self, value: impl Into<GetFilterCallType>) -> Self {
        self.call_type = Some(value.into());
        self
    }
    /// Sets `CALL_DURATION`.
    #[must_use]
    pub fn call_duration(mut self, value: i64) -> Self {
        self.call_duration = Some(value);
        self
    }
    /// Sets `CALL_START_DATE`.
    #[must_use]
    pub fn call_start_date(mut self, value: impl Into<DateTime>) -> Self {
        self.call_start_date = Some(value.into());
        self
    }
    /// Sets `CALL_LOG`.
    #[must_use]
    pub fn call_log(mut self, value: impl Into<String>) -> Self {
        self.call_log = Some(value.into());
        self
    }
    /// Sets `CALL_RECORD_URL`.
    #[must_use]
    pub fn call_record_url(mut self, value: impl Into<String>) -> Self {
        self.call_record_url = Some(value.into());
        self
    }
    /// Sets `CALL_VOTE`.
    #[must_use]
    pub fn call_vote(mut self, value: impl Into<GetFilterCallVote>) -> Self {
        self.call_vote = Some(value.into());
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
    /// Sets `CALL_FAILED_CODE`.
    #[must_use]
    pub fn call_failed_code(
        mut self,
        value: impl Into<GetFilterCallFailedCode>,
    ) -> Self {
        self.call_failed_code = Some(value.into());
        self
    }
    /// Sets `CALL_FAILED_REASON`.
    #[must_use]
    pub fn call_failed_reason(mut self, value: impl Into<String>) -> Self {
        self.call_failed_reason = Some(value.into());
        self
    }
    /// Sets `CRM_ENTITY_TYPE`.
    #[must_use]
    pub fn crm_entity_type(mut self, value: impl Into<GetFilterCrmEntityType>) -> Self {
        self.crm_entity_type = Some(value.into());
        self
    }
    /// Sets `CRM_ENTITY_ID`.
    #[must_use]
    pub fn crm_entity_id(mut self, value: i64) -> Self {
        self.crm_entity_id = Some(value);
        self
    }
    /// Sets `CRM_ACTIVITY_ID`.
    #[must_use]
    pub fn crm_activity_id(mut self, value: i64) -> Self {
        self.crm_activity_id = Some(value);
        self
    }
    /// Sets `REST_APP_ID`.
    #[must_use]
    pub fn rest_app_id(mut self, value: i64) -> Self {
        self.rest_app_id = Some(value);
        self
    }
    /// Sets `REST_APP_NAME`.
    #[must_use]
    pub fn rest_app_name(mut self, value: impl Into<String>) -> Self {
        self.rest_app_name = Some(value.into());
        self
    }
    /// Sets `TRANSCRIPT_ID`.
    #[must_use]
    pub fn transcript_id(mut self, value: i64) -> Self {
        self.transcript_id = Some(value);
        self
    }
    /// Sets `TRANSCRIPT_PENDING`.
    #[must_use]
    pub fn transcript_pending(mut self, value: bool) -> Self {
        self.transcript_pending = Some(value);
        self
    }
    /// Sets `SESSION_ID`.
    #[must_use]
    pub fn session_id(mut self, value: i64) -> Self {
        self.session_id = Some(value);
        self
    }
    /// Sets `REDIAL_ATTEMPT`.
    #[must_use]
    pub fn redial_attempt(mut self, value: i64) -> Self {
        self.redial_attempt = Some(value);
        self
    }
    /// Sets `COMMENT`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `RECORD_DURATION`.
    #[must_use]
    pub fn record_duration(mut self, value: i64) -> Self {
        self.record_duration = Some(value);
        self
    }
}

impl Record for GetFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFilter",
            fields: &[
                "ID",
                "CALL_ID",
                "EXTERNAL_CALL_ID",
                "CALL_CATEGORY",
                "PORTAL_USER_ID",
                "PORTAL_NUMBER",
                "PHONE_NUMBER",
                "CALL_TYPE",
                "CALL_DURATION",
                "CALL_START_DATE",
                "CALL_LOG",
                "CALL_RECORD_URL",
                "CALL_VOTE",
                "COST",
                "COST_CURRENCY",
                "CALL_FAILED_CODE",
                "CALL_FAILED_REASON",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "CRM_ACTIVITY_ID",
                "REST_APP_ID",
                "REST_APP_NAME",
                "TRANSCRIPT_ID",
                "TRANSCRIPT_PENDING",
                "SESSION_ID",
                "REDIAL_ATTEMPT",
                "COMMENT",
                "RECORD_DURATION",
            ],
            required: &[],
            codecs: &[(23, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.call_id,
            2 => &self.external_call_id,
            3 => &self.call_category,
            4 => &self.portal_user_id,
            5 => &self.portal_number,
            6 => &self.phone_number,
            7 => &self.call_type,
            8 => &self.call_duration,
            9 => &self.call_start_date,
            10 => &self.call_log,
            11 => &self.call_record_url,
            12 => &self.call_vote,
            13 => &self.cost,
            14 => &self.cost_currency,
            15 => &self.call_failed_code,
            16 => &self.call_failed_reason,
            17 => &self.crm_entity_type,
            18 => &self.crm_entity_id,
            19 => &self.crm_activity_id,
            20 => &self.rest_app_id,
            21 => &self.rest_app_name,
            22 => &self.transcript_id,
            23 => &self.transcript_pending,
            24 => &self.session_id,
            25 => &self.redial_attempt,
            26 => &self.comment,
            27 => &self.record_duration,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.call_id,
            2 => &mut self.external_call_id,
            3 => &mut self.call_category,
            4 => &mut self.portal_user_id,
            5 => &mut self.portal_number,
            6 => &mut self.phone_number,
            7 => &mut self.call_type,
            8 => &mut self.call_duration,
            9 => &mut self.call_start_date,
            10 => &mut self.call_log,
            11 => &mut self.call_record_url,
            12 => &mut self.call_vote,
            13 => &mut self.cost,
            14 => &mut self.cost_currency,
            15 => &mut self.call_failed_code,
            16 => &mut self.call_failed_reason,
            17 => &mut self.crm_entity_type,
            18 => &mut self.crm_entity_id,
            19 => &mut self.crm_activity_id,
            20 => &mut self.rest_app_id,
            21 => &mut self.rest_app_name,
            22 => &mut self.transcript_id,
            23 => &mut self.transcript_pending,
            24 => &mut self.session_id,
            25 => &mut self.redial_attempt,
            26 => &mut self.comment,
            27 => &mut self.record_duration,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FILTER.CALL_TYPE` of `voximplant.statistic.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFilterCallType {
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

impl ValueEnum for GetFilterCallType {
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

/// Parameter `FILTER.CALL_VOTE` of `voximplant.statistic.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFilterCallVote {
    /// `1`.
    CallVote1,
    /// `2`.
    CallVote2,
    /// `3`.
    CallVote3,
    /// `4`.
    CallVote4,
    /// `5`.
    CallVote5,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetFilterCallVote {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::CallVote1),
            1 => Some(Self::CallVote2),
            2 => Some(Self::CallVote3),
            3 => Some(Self::CallVote4),
            4 => Some(Self::CallVote5),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::CallVote1 => "1",
            Self::CallVote2 => "2",
            Self::CallVote3 => "3",
            Self::CallVote4 => "4",
            Self::CallVote5 => "5",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FILTER.CALL_FAILED_CODE` of `voximplant.statistic.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFilterCallFailedCode {
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

impl ValueEnum for GetFilterCallFailedCode {
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

/// Parameter `FILTER.CRM_ENTITY_TYPE` of `voximplant.statistic.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFilterCrmEntityType {
    /// `CONTACT`.
    Contact,
    /// `COMPANY`.
    Company,
    /// `LEAD`.
    Lead,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetFilterCrmEntityType {
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

/// Parameter `ORDER` of `voximplant.statistic.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `voximplant.statistic.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `PORTAL_USER_ID`: `integer`.
    pub portal_user_id: Option<i64>,
    /// `PORTAL_NUMBER`: `string`.
    pub portal_number: Option<String>,
    /// `PHONE_NUMBER`: `string`.
    pub phone_number: Option<String>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// `EXTERNAL_CALL_ID`: `string`, may be `null`.
    pub external_call_id: Option<String>,
    /// `CALL_CATEGORY`: `string`.
    pub call_category: Option<String>,
    /// `CALL_LOG`: `string`, may be `null`.
    pub call_log: Option<String>,
    /// `CALL_DURATION`: `integer`.
    pub call_duration: Option<i64>,
    /// `CALL_START_DATE`: `datetime`.
    pub call_start_date: Option<DateTime>,
    /// `CALL_RECORD_URL`: `string`, may be `null`.
    pub call_record_url: Option<String>,
    /// `CALL_VOTE`: `integer`, may be `null`.
    pub call_vote: Option<i64>,
    /// `COST`: `string`.
    pub cost: Option<String>,
    /// `COST_CURRENCY`: `string`.
    pub cost_currency: Option<String>,
    /// `CALL_FAILED_CODE`: `string`.
    pub call_failed_code: Option<String>,
    /// `CALL_FAILED_REASON`: `string`.
    pub call_failed_reason: Option<String>,
    /// `CRM_ENTITY_TYPE`: `string`.
    pub crm_entity_type: Option<String>,
    /// `CRM_ENTITY_ID`: `integer`.
    pub crm_entity_id: Option<i64>,
    /// `CRM_ACTIVITY_ID`: `integer`.
    pub crm_activity_id: Option<i64>,
    /// `REST_APP_ID`: `integer`, may be `null`.
    pub rest_app_id: Option<i64>,
    /// `REST_APP_NAME`: `string`, may be `null`.
    pub rest_app_name: Option<String>,
    /// `TRANSCRIPT_ID`: `integer`, may be `null`.
    pub transcript_id: Option<i64>,
    /// `TRANSCRIPT_PENDING`: `Y` or `N`.
    pub transcript_pending: Option<bool>,
    /// `SESSION_ID`: `integer`, may be `null`.
    pub session_id: Option<i64>,
    /// `REDIAL_ATTEMPT`: `integer`, may be `null`.
    pub redial_attempt: Option<i64>,
    /// `COMMENT`: `string`, may be `null`.
    pub comment: Option<String>,
    /// `RECORD_DURATION`: `integer`, may be `null`.
    pub record_duration: Option<i64>,
    /// `RECORD_FILE_ID`: `integer`, may be `null`.
    pub record_file_id: Option<i64>,
    /// `CALL_TYPE`: `integer`.
    pub call_type: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "PORTAL_USER_ID",
                "PORTAL_NUMBER",
                "PHONE_NUMBER",
                "CALL_ID",
                "EXTERNAL_CALL_ID",
                "CALL_CATEGORY",
                "CALL_LOG",
                "CALL_DURATION",
                "CALL_START_DATE",
                "CALL_RECORD_URL",
                "CALL_VOTE",
                "COST",
                "COST_CURRENCY",
                "CALL_FAILED_CODE",
                "CALL_FAILED_REASON",
                "CRM_ENTITY_TYPE",
                "CRM_ENTITY_ID",
                "CRM_ACTIVITY_ID",
                "REST_APP_ID",
                "REST_APP_NAME",
                "TRANSCRIPT_ID",
                "TRANSCRIPT_PENDING",
                "SESSION_ID",
                "REDIAL_ATTEMPT",
                "COMMENT",
                "RECORD_DURATION",
                "RECORD_FILE_ID",
                "CALL_TYPE",
            ],
            required: &[],
            codecs: &[(22, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.portal_user_id,
            2 => &self.portal_number,
            3 => &self.phone_number,
            4 => &self.call_id,
            5 => &self.external_call_id,
            6 => &self.call_category,
            7 => &self.call_log,
            8 => &self.call_duration,
            9 => &self.call_start_date,
            10 => &self.call_record_url,
            11 => &self.call_vote,
            12 => &self.cost,
            13 => &self.cost_currency,
            14 => &self.call_failed_code,
            15 => &self.call_failed_reason,
            16 => &self.crm_entity_type,
            17 => &self.crm_entity_id,
            18 => &self.crm_activity_id,
            19 => &self.rest_app_id,
            20 => &self.rest_app_name,
            21 => &self.transcript_id,
            22 => &self.transcript_pending,
            23 => &self.session_id,
            24 => &self.redial_attempt,
            25 => &self.comment,
            26 => &self.record_duration,
            27 => &self.record_file_id,
            28 => &self.call_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.portal_user_id,
            2 => &mut self.portal_number,
            3 => &mut self.phone_number,
            4 => &mut self.call_id,
            5 => &mut self.external_call_id,
            6 => &mut self.call_category,
            7 => &mut self.call_log,
            8 => &mut self.call_duration,
            9 => &mut self.call_start_date,
            10 => &mut self.call_record_url,
            11 => &mut self.call_vote,
            12 => &mut self.cost,
            13 => &mut self.cost_currency,
            14 => &mut self.call_failed_code,
            15 => &mut self.call_failed_reason,
            16 => &mut self.crm_entity_type,
            17 => &mut self.crm_entity_id,
            18 => &mut self.crm_activity_id,
            19 => &mut self.rest_app_id,
            20 => &mut self.rest_app_name,
            21 => &mut self.transcript_id,
            22 => &mut self.transcript_pending,
            23 => &mut self.session_id,
            24 => &mut self.redial_attempt,
            25 => &mut self.comment,
            26 => &mut self.record_duration,
            27 => &mut self.record_file_id,
            28 => &mut self.call_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.statistic.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.statistic.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html).
#[doc(alias = "voximplant.statistic.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetFilter, GetItem);

value_enum!(
    GetFilterCallType, GetFilterCallVote, GetFilterCallFailedCode,
    GetFilterCrmEntityType, GetOrder
);

choice!(GetFilter[]);
