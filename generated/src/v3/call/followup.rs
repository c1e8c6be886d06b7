// @generated from docs/api-reference/telephony/follow-up/call-followup-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `call.followup.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`call.followup.get`](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html).
///
/// REST 3.0. Scope: `call`.
#[doc(alias = "call.followup.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `callId`: `integer`, required.
    pub call_id: i64,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `mentionFormat`: [`MentionFormat`]. Default: `bb`.
    pub mention_format: Option<MentionFormat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(call_id: i64) -> Self {
        Self {
            call_id,
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `mentionFormat`.
    #[must_use]
    pub fn mention_format(mut self, value: impl Into<MentionFormat>) -> Self {
        self.mention_format = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["callId", "select", "mentionFormat"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.select,
            2 => &self.mention_format,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.select,
            2 => &mut self.mention_format,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "call.followup.get";
    const SCOPES: &'static [&'static str] = &["call"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Parameter `mentionFormat` of `call.followup.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MentionFormat {
    /// `bb`.
    Bb,
    /// `html`.
    Html,
    /// `none`.
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MentionFormat {
    const VALUES: &'static [&'static str] = &["bb", "html", "none"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Bb),
            1 => Some(Self::Html),
            2 => Some(Self::None),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Bb => "bb",
            Self::Html => "html",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `call.followup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `call.followup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `callId`: `integer`.
    pub call_id: Option<i64>,
    /// `callType`: `integer`.
    pub call_type: Option<i64>,
    /// `initiatorId`: `integer`.
    pub initiator_id: Option<i64>,
    /// `startDate`: `string`.
    pub start_date: Option<String>,
    /// `endDate`: `string`.
    pub end_date: Option<String>,
    /// `durationSeconds`: `integer`.
    pub duration_seconds: Option<i64>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `participants`: list of any value.
    pub participants: Option<Vec<Value>>,
    /// `outcomes`: list of `string`.
    pub outcomes: Option<Vec<String>>,
    /// `createdAt`: `string`.
    pub created_at: Option<String>,
    /// `tracks`: list of any value.
    pub tracks: Option<Vec<Value>>,
    /// `transcription`: any value.
    pub transcription: Option<Value>,
    /// `overview`: any value.
    pub overview: Option<Value>,
    /// `summary`: any value.
    pub summary: Option<Value>,
    /// `insights`: any value.
    pub insights: Option<Value>,
    /// `evaluation`: any value.
    pub evaluation: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "callId",
                "callType",
                "initiatorId",
                "startDate",
                "endDate",
                "durationSeconds",
                "uuid",
                "language",
                "version",
                "participants",
                "outcomes",
                "createdAt",
                "tracks",
                "transcription",
                "overview",
                "summary",
                "insights",
                "evaluation",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.call_type,
            2 => &self.initiator_id,
            3 => &self.start_date,
            4 => &self.end_date,
            5 => &self.duration_seconds,
            6 => &self.uuid,
            7 => &self.language,
            8 => &self.version,
            9 => &self.participants,
            10 => &self.outcomes,
            11 => &self.created_at,
            12 => &self.tracks,
            13 => &self.transcription,
            14 => &self.overview,
            15 => &self.summary,
            16 => &self.insights,
            17 => &self.evaluation,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.call_type,
            2 => &mut self.initiator_id,
            3 => &mut self.start_date,
            4 => &mut self.end_date,
            5 => &mut self.duration_seconds,
            6 => &mut self.uuid,
            7 => &mut self.language,
            8 => &mut self.version,
            9 => &mut self.participants,
            10 => &mut self.outcomes,
            11 => &mut self.created_at,
            12 => &mut self.tracks,
            13 => &mut self.transcription,
            14 => &mut self.overview,
            15 => &mut self.summary,
            16 => &mut self.insights,
            17 => &mut self.evaluation,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `call.followup.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `access_denied`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `invalid_select_field`.
    InvalidSelectField,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `A required parameter was not provided or an incorrect type was provided`.
    RequestValidationARequiredParameterWasNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The provided value is not from the list of allowed formats`.
    RequestValidationTheProvidedValueIsNot,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(Self::AccessDenied, "access_denied"),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(Self::InvalidSelectField, "invalid_select_field"),
        ErrorCase::code(
                Self::RequestValidationARequiredParameterWasNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "A required parameter was not provided or an incorrect type was provided",
            ),
        ErrorCase::code(
                Self::RequestValidationTheProvidedValueIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The provided value is not from the list of allowed formats"),
    ];
}

/// Calls [`call.followup.get`](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html).
#[doc(alias = "call.followup.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`call.followup.list`](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html).
///
/// REST 3.0. Scope: `call`.
#[doc(alias = "call.followup.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: [`ListFilter`], required.
    pub filter: ListFilter,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `order`: [`ListOrder`]. Default: `{ "startDate": "desc" }`.
    pub order: Option<ListOrder>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// `mentionFormat`: [`MentionFormat`]. Default: `bb`.
    pub mention_format: Option<MentionFormat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: ListFilter) -> Self {
        Self {
            filter,
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: ListPagination) -> Self {
        self.pagination = Some(value);
        self
    }
    /// Sets `mentionFormat`.
    #[must_use]
    pub fn mention_format(mut self, value: impl Into<MentionFormat>) -> Self {
        self.mention_format = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "select", "order", "pagination", "mentionFormat"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.select,
            2 => &self.order,
            3 => &self.pagination,
            4 => &self.mention_format,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.select,
            2 => &mut self.order,
            3 => &mut self.pagination,
            4 => &mut self.mention_format,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "call.followup.list";
    const SCOPES: &'static [&'static str] = &["call"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]));
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `filter` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `startDate`: [`ListFilterStartDate`], required.
    pub start_date: ListFilterStartDate,
    /// `participantId`: `integer`.
    pub participant_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object with its required keys.
    #[must_use]
    pub fn new(start_date: ListFilterStartDate) -> Self {
        Self {
            start_date,
            ..Default::default()
        }
    }
    /// Sets `participantId`.
    #[must_use]
    pub fn participant_id(mut self, value: i64) -> Self {
        self.participant_id = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["startDate", "participantId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_date,
            1 => &self.participant_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_date,
            1 => &mut self.participant_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `filter.startDate` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilterStartDate {
    /// `from`: `string`, required.
    pub from: String,
    /// `to`: `string`, required.
    pub to: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilterStartDate {
    /// An object with its required keys.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            ..Default::default()
        }
    }
}

impl Record for ListFilterStartDate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilterStartDate",
            fields: &["from", "to"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `startDate`: [`ListOrderStartDate`]. Default: `desc`.
    pub start_date: Option<ListOrderStartDate>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `startDate`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<ListOrderStartDate>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &["startDate"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_date,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.startDate` of `call.followup.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrderStartDate {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrderStartDate {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `pagination` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `limit`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `afterCursor`: [`ListPaginationAfterCursor`].
    pub after_cursor: Option<ListPaginationAfterCursor>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `afterCursor`.
    #[must_use]
    pub fn after_cursor(mut self, value: ListPaginationAfterCursor) -> Self {
        self.after_cursor = Some(value);
        self
    }
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["limit", "afterCursor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            1 => &self.after_cursor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            1 => &mut self.after_cursor,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `pagination.afterCursor` of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaginationAfterCursor {
    /// `startDate`: `string`, required.
    pub start_date: String,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPaginationAfterCursor {
    /// An object with its required keys.
    #[must_use]
    pub fn new(start_date: impl Into<String>, id: i64) -> Self {
        Self {
            start_date: start_date.into(),
            id,
            ..Default::default()
        }
    }
}

impl Record for ListPaginationAfterCursor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPaginationAfterCursor",
            fields: &["startDate", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_date,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_date,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
    /// `afterCursor`: [`ListResultAfterCursor`], may be `null`.
    pub after_cursor: Option<ListResultAfterCursor>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items", "hasMore", "afterCursor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            1 => &self.has_more,
            2 => &self.after_cursor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            1 => &mut self.has_more,
            2 => &mut self.after_cursor,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `callId`: `integer`.
    pub call_id: Option<i64>,
    /// `startDate`: `datetime`.
    pub start_date: Option<DateTime>,
    /// `participants`: list of [`ListResultItemsParticipants`].
    pub participants: Option<Vec<ListResultItemsParticipants>>,
    /// `overview`: [`ListResultItemsOverview`].
    pub overview: Option<ListResultItemsOverview>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &["callId", "startDate", "participants", "overview"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_id,
            1 => &self.start_date,
            2 => &self.participants,
            3 => &self.overview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_id,
            1 => &mut self.start_date,
            2 => &mut self.participants,
            3 => &mut self.overview,
            _ => &mut self.extra,
        }
    }
}

/// `items.participants` in the answer of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsParticipants {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `talkedSeconds`: `integer`.
    pub talked_seconds: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsParticipants {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsParticipants",
            fields: &["userId", "name", "avatar", "talkedSeconds"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.avatar,
            3 => &self.talked_seconds,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.avatar,
            3 => &mut self.talked_seconds,
            _ => &mut self.extra,
        }
    }
}

/// `items.overview` in the answer of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsOverview {
    /// `topic`: `string`.
    pub topic: Option<String>,
    /// `actionItems`: list of [`ListResultItemsOverviewActionItems`].
    pub action_items: Option<Vec<ListResultItemsOverviewActionItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsOverview {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsOverview",
            fields: &["topic", "actionItems"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.topic,
            1 => &self.action_items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.topic,
            1 => &mut self.action_items,
            _ => &mut self.extra,
        }
    }
}

/// `items.overview.actionItems` in the answer of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsOverviewActionItems {
    /// `actionItem`: `string`.
    pub action_item: Option<String>,
    /// `quote`: `string`.
    pub quote: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsOverviewActionItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsOverviewActionItems",
            fields: &["actionItem", "quote"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_item,
            1 => &self.quote,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_item,
            1 => &mut self.quote,
            _ => &mut self.extra,
        }
    }
}

/// `afterCursor` in the answer of `call.followup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultAfterCursor {
    /// `startDate`: `datetime`.
    pub start_date: Option<DateTime>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultAfterCursor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultAfterCursor",
            fields: &["startDate", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_date,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_date,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `call.followup.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `invalid_date_range`.
    InvalidDateRange,
    /// `invalid_select_field`.
    InvalidSelectField,
    /// `invalid_order`.
    InvalidOrder,
    /// `invalid_pagination`.
    InvalidPagination,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `An invalid participant identifier type was passed`.
    RequestValidationAnInvalidParticipantIdentifierType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `A value not from the list of allowed formats was passed`.
    RequestValidationAValueNotFromThe,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(Self::InvalidDateRange, "invalid_date_range"),
        ErrorCase::code(Self::InvalidSelectField, "invalid_select_field"),
        ErrorCase::code(Self::InvalidOrder, "invalid_order"),
        ErrorCase::code(Self::InvalidPagination, "invalid_pagination"),
        ErrorCase::code(
                Self::RequestValidationAnInvalidParticipantIdentifierType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("An invalid participant identifier type was passed"),
        ErrorCase::code(
                Self::RequestValidationAValueNotFromThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("A value not from the list of allowed formats was passed"),
    ];
}

/// Calls [`call.followup.list`](https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html).
#[doc(alias = "call.followup.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultItem, List, ListFilter, ListFilterStartDate, ListOrder,
    ListPagination, ListPaginationAfterCursor, ListResult, ListResultItems,
    ListResultItemsParticipants, ListResultItemsOverview,
    ListResultItemsOverviewActionItems, ListResultAfterCursor
);

value_enum!(MentionFormat, ListOrderStartDate);
