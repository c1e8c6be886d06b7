// @generated from docs/api-reference/timeman/record/timeman-record-list.md. Do not edit; run `cargo codegen`.

//! `timeman.record.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`timeman.record.list`](https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html).
///
/// REST 3.0. Scope: `timeman`.
#[doc(alias = "timeman.record.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter` of REST 3.0, required.
    pub filter: FilterV3,
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: impl Into<FilterV3>) -> Self {
        Self {
            filter: filter.into(),
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: ListPagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "select", "order", "pagination"],
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
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.select,
            2 => &mut self.order,
            3 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "timeman.record.list";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `select` of `timeman.record.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `id`.
    Id,
    /// `userId`.
    UserId,
    /// `startTime`.
    StartTime,
    /// `endTime`.
    EndTime,
    /// `duration`.
    Duration,
    /// `breakLength`.
    BreakLength,
    /// `state`.
    State,
    /// `isApproved`.
    IsApproved,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "id",
        "userId",
        "startTime",
        "endTime",
        "duration",
        "breakLength",
        "state",
        "isApproved",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::UserId),
            2 => Some(Self::StartTime),
            3 => Some(Self::EndTime),
            4 => Some(Self::Duration),
            5 => Some(Self::BreakLength),
            6 => Some(Self::State),
            7 => Some(Self::IsApproved),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::UserId => "userId",
            Self::StartTime => "startTime",
            Self::EndTime => "endTime",
            Self::Duration => "duration",
            Self::BreakLength => "breakLength",
            Self::State => "state",
            Self::IsApproved => "isApproved",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `timeman.record.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
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

/// Parameter `pagination` of `timeman.record.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `page`: `integer`.
    pub page: Option<i64>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["page", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `timeman.record.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `timeman.record.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `startTime`: `datetime`.
    pub start_time: Option<DateTime>,
    /// `endTime`: `datetime`.
    pub end_time: Option<DateTime>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `breakLength`: any value.
    pub break_length: Option<Value>,
    /// `state`: any value.
    pub state: Option<Value>,
    /// `isApproved`: any value.
    pub is_approved: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "id",
                "startTime",
                "endTime",
                "duration",
                "userId",
                "breakLength",
                "state",
                "isApproved",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.start_time,
            2 => &self.end_time,
            3 => &self.duration,
            4 => &self.user_id,
            5 => &self.break_length,
            6 => &self.state,
            7 => &self.is_approved,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.start_time,
            2 => &mut self.end_time,
            3 => &mut self.duration,
            4 => &mut self.user_id,
            5 => &mut self.break_length,
            6 => &mut self.state,
            7 => &mut self.is_approved,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.record.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`.
    InvalidFilter,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidFilter,
            "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
    ];
}

/// Calls [`timeman.record.list`](https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html).
#[doc(alias = "timeman.record.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListPagination, ListResult, ListResultItems);

value_enum!(ListSelect, ListOrder);
