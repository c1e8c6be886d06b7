// @generated from docs/api-reference/event-log/main-eventlog-get.md and 2 more. Do not edit; run `cargo codegen`.

//! `main.eventlog.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`main.eventlog.get`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html).
///
/// REST 3.0. Scope: `main`.
#[doc(alias = "main.eventlog.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "main.eventlog.get";
    const SCOPES: &'static [&'static str] = &["main"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Parameter `select` of `main.eventlog.get`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Select {
    /// `id`.
    Id,
    /// `timestampX`.
    TimestampX,
    /// `severity`.
    Severity,
    /// `auditTypeId`.
    AuditTypeId,
    /// `moduleId`.
    ModuleId,
    /// `itemId`.
    ItemId,
    /// `remoteAddr`.
    RemoteAddr,
    /// `userAgent`.
    UserAgent,
    /// `requestUri`.
    RequestUri,
    /// `siteId`.
    SiteId,
    /// `userId`.
    UserId,
    /// `guestId`.
    GuestId,
    /// `description`.
    Description,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Select {
    const VALUES: &'static [&'static str] = &[
        "id",
        "timestampX",
        "severity",
        "auditTypeId",
        "moduleId",
        "itemId",
        "remoteAddr",
        "userAgent",
        "requestUri",
        "siteId",
        "userId",
        "guestId",
        "description",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::TimestampX),
            2 => Some(Self::Severity),
            3 => Some(Self::AuditTypeId),
            4 => Some(Self::ModuleId),
            5 => Some(Self::ItemId),
            6 => Some(Self::RemoteAddr),
            7 => Some(Self::UserAgent),
            8 => Some(Self::RequestUri),
            9 => Some(Self::SiteId),
            10 => Some(Self::UserId),
            11 => Some(Self::GuestId),
            12 => Some(Self::Description),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::TimestampX => "timestampX",
            Self::Severity => "severity",
            Self::AuditTypeId => "auditTypeId",
            Self::ModuleId => "moduleId",
            Self::ItemId => "itemId",
            Self::RemoteAddr => "remoteAddr",
            Self::UserAgent => "userAgent",
            Self::RequestUri => "requestUri",
            Self::SiteId => "siteId",
            Self::UserId => "userId",
            Self::GuestId => "guestId",
            Self::Description => "description",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `main.eventlog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`Item`].
    pub item: Option<Item>,
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

/// `item` in the answer of `main.eventlog.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `severity`: `string`.
    pub severity: Option<String>,
    /// `auditTypeId`: `string`.
    pub audit_type_id: Option<String>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `itemId`: `string`.
    pub item_id: Option<String>,
    /// `remoteAddr`: `string`.
    pub remote_addr: Option<String>,
    /// `userAgent`: `string`.
    pub user_agent: Option<String>,
    /// `requestUri`: `string`.
    pub request_uri: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `guestId`: `integer`.
    pub guest_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Item {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Item",
            fields: &[
                "id",
                "timestampX",
                "severity",
                "auditTypeId",
                "moduleId",
                "itemId",
                "remoteAddr",
                "userAgent",
                "requestUri",
                "siteId",
                "userId",
                "guestId",
                "description",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp_x,
            2 => &self.severity,
            3 => &self.audit_type_id,
            4 => &self.module_id,
            5 => &self.item_id,
            6 => &self.remote_addr,
            7 => &self.user_agent,
            8 => &self.request_uri,
            9 => &self.site_id,
            10 => &self.user_id,
            11 => &self.guest_id,
            12 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp_x,
            2 => &mut self.severity,
            3 => &mut self.audit_type_id,
            4 => &mut self.module_id,
            5 => &mut self.item_id,
            6 => &mut self.remote_addr,
            7 => &mut self.user_agent,
            8 => &mut self.request_uri,
            9 => &mut self.site_id,
            10 => &mut self.user_id,
            11 => &mut self.guest_id,
            12 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `main.eventlog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
    ];
}

/// Calls [`main.eventlog.get`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html).
#[doc(alias = "main.eventlog.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`main.eventlog.list`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html).
///
/// REST 3.0. Scope: `main`.
#[doc(alias = "main.eventlog.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// `filter`: `filter` of REST 3.0.
    pub filter: Option<FilterV3>,
    /// `order`: map of [`Order`].
    pub order: Option<Map<Order>>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<FilterV3>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<Order>>) -> Self {
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
            fields: &["select", "filter", "order", "pagination"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = EventlogResult;
    type Error = ListError;
    const NAME: &'static str = "main.eventlog.list";
    const SCOPES: &'static [&'static str] = &["main"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Item;
}

/// Parameter `order` of `main.eventlog.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Order {
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

/// Parameter `pagination` of `main.eventlog.list`.
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

/// Answer of `main.eventlog.list`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventlogResult {
    /// `items`: list of [`Item`].
    pub items: Option<Vec<Item>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventlogResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventlogResult",
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

/// Errors of `main.eventlog.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
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
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
    ];
}

/// Calls [`main.eventlog.list`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html).
#[doc(alias = "main.eventlog.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<EventlogResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`main.eventlog.tail`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html).
///
/// REST 3.0. Scope: `main`.
#[doc(alias = "main.eventlog.tail")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tail {
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// `filter`: `filter` of REST 3.0.
    pub filter: Option<FilterV3>,
    /// `cursor`: [`TailCursor`].
    pub cursor: Option<TailCursor>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Tail {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<FilterV3>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, value: TailCursor) -> Self {
        self.cursor = Some(value);
        self
    }
}

impl Record for Tail {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Tail",
            fields: &["select", "filter", "cursor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.cursor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.cursor,
            _ => &mut self.extra,
        }
    }
}

impl Method for Tail {
    type Output = EventlogResult;
    type Error = TailError;
    const NAME: &'static str = "main.eventlog.tail";
    const SCOPES: &'static [&'static str] = &["main"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).cursor("id", "id").order(OrderStyle::Fixed),
    );
}

impl ListMethod for Tail {
    type Row = Item;
}

/// Parameter `cursor` of `main.eventlog.tail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TailCursor {
    /// `field`: `string`.
    pub field: Option<String>,
    /// `order`: [`Order`].
    pub order: Option<Order>,
    /// `value`: `integer`.
    pub value: Option<i64>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TailCursor {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field`.
    #[must_use]
    pub fn field(mut self, value: impl Into<String>) -> Self {
        self.field = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Order>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for TailCursor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TailCursor",
            fields: &["field", "order", "value", "limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            1 => &self.order,
            2 => &self.value,
            3 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            1 => &mut self.order,
            2 => &mut self.value,
            3 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `main.eventlog.tail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TailError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`.
    InvalidFilter,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
}

impl ErrorCode for TailError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
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

/// Calls [`main.eventlog.tail`](https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html).
#[doc(alias = "main.eventlog.tail")]
pub fn tail<'a, C: Caller>(
    caller: &'a C,
    request: &'a Tail,
) -> impl Future<Output = Result<Reply<EventlogResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, Item, List, ListPagination, EventlogResult, Tail, TailCursor);

value_enum!(Select, Order);
