// @generated from docs/api-reference/events/event-offline-clear.md and 3 more. Do not edit; run `cargo codegen`.

//! `event.offline.*`.

use crate::prelude::*;

/// Request of [`event.offline.clear`](https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html).
#[doc(alias = "event.offline.clear")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clear {
    /// `process_id`: `string`, required.
    pub process_id: String,
    /// `id`: list of `integer`.
    pub id: Option<Vec<i64>>,
    /// `message_id`: list of `integer`. Ignored if `id` is given.
    pub message_id: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Clear {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            ..Default::default()
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.id = Some(value.into_iter().collect());
        self
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.message_id = Some(value.into_iter().collect());
        self
    }
}

impl Record for Clear {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Clear",
            fields: &["process_id", "id", "message_id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.process_id,
            1 => &self.id,
            2 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.process_id,
            1 => &mut self.id,
            2 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Clear {
    type Output = bool;
    type Error = ClearError;
    const NAME: &'static str = "event.offline.clear";
    const SCOPES: &'static [&'static str] = &[];
}

/// Errors of `event.offline.clear`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClearError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for ClearError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`event.offline.clear`](https://apidocs.bitrix24.com/api-reference/events/event-offline-clear.html).
#[doc(alias = "event.offline.clear")]
pub fn clear<'a, C: Caller>(
    caller: &'a C,
    request: &'a Clear,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`event.offline.error`](https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html).
#[doc(alias = "event.offline.error")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Error {
    /// `process_id`: `string`, required.
    pub process_id: String,
    /// `message_id`: list of `integer`.
    pub message_id: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Error {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            ..Default::default()
        }
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.message_id = Some(value.into_iter().collect());
        self
    }
}

impl Record for Error {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Error",
            fields: &["process_id", "message_id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.process_id,
            1 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.process_id,
            1 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Error {
    type Output = bool;
    type Error = ErrorMethodError;
    const NAME: &'static str = "event.offline.error";
    const SCOPES: &'static [&'static str] = &[];
}

/// Errors of `event.offline.error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorMethodError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for ErrorMethodError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`event.offline.error`](https://apidocs.bitrix24.com/api-reference/events/event-offline-error.html).
#[doc(alias = "event.offline.error")]
pub fn error<'a, C: Caller>(
    caller: &'a C,
    request: &'a Error,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`event.offline.get`](https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html).
#[doc(alias = "event.offline.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of `string`.
    pub order: Option<Map<String>>,
    /// `limit`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `clear`: `1` or `0`. Default: `1`.
    pub clear: Option<bool>,
    /// `process_id`: `string`.
    pub process_id: Option<String>,
    /// `auth_connector`: `string`.
    pub auth_connector: Option<String>,
    /// `error`: `1` or `0`. Default: `0`.
    pub error: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<String>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `clear`.
    #[must_use]
    pub fn clear(mut self, value: bool) -> Self {
        self.clear = Some(value);
        self
    }
    /// Sets `process_id`.
    #[must_use]
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `auth_connector`.
    #[must_use]
    pub fn auth_connector(mut self, value: impl Into<String>) -> Self {
        self.auth_connector = Some(value.into());
        self
    }
    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, value: bool) -> Self {
        self.error = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[
                "filter",
                "order",
                "limit",
                "clear",
                "process_id",
                "auth_connector",
                "error",
            ],
            required: &[],
            codecs: &[(3, Codec::OneZero), (6, Codec::OneZero)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.limit,
            3 => &self.clear,
            4 => &self.process_id,
            5 => &self.auth_connector,
            6 => &self.error,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.limit,
            3 => &mut self.clear,
            4 => &mut self.process_id,
            5 => &mut self.auth_connector,
            6 => &mut self.error,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "event.offline.get";
    const SCOPES: &'static [&'static str] = &[];
}

/// Answer of `event.offline.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `process_id`: `string`, may be `null`.
    pub process_id: Option<String>,
    /// `events`: list of [`GetResultEvents`].
    pub events: Option<Vec<GetResultEvents>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["process_id", "events"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.process_id,
            1 => &self.events,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.process_id,
            1 => &mut self.events,
            _ => &mut self.extra,
        }
    }
}

/// `events` in the answer of `event.offline.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultEvents {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `EVENT_NAME`: `string`.
    pub event_name: Option<String>,
    /// `EVENT_DATA`: any value.
    pub event_data: Option<Value>,
    /// `EVENT_ADDITIONAL`: any value.
    pub event_additional: Option<Value>,
    /// `MESSAGE_ID`: `string`.
    pub message_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultEvents {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultEvents",
            fields: &[
                "ID",
                "TIMESTAMP_X",
                "EVENT_NAME",
                "EVENT_DATA",
                "EVENT_ADDITIONAL",
                "MESSAGE_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp_x,
            2 => &self.event_name,
            3 => &self.event_data,
            4 => &self.event_additional,
            5 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp_x,
            2 => &mut self.event_name,
            3 => &mut self.event_data,
            4 => &mut self.event_additional,
            5 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `event.offline.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`event.offline.get`](https://apidocs.bitrix24.com/api-reference/events/event-offline-get.html).
#[doc(alias = "event.offline.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`event.offline.list`](https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html).
#[doc(alias = "event.offline.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`]. Default: `[ID:ASC]`.
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// `auth_connector`: `string`.
    pub auth_connector: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `auth_connector`.
    #[must_use]
    pub fn auth_connector(mut self, value: impl Into<String>) -> Self {
        self.auth_connector = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "order", "start", "auth_connector"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.start,
            3 => &self.auth_connector,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.start,
            3 => &mut self.auth_connector,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "event.offline.list";
    const SCOPES: &'static [&'static str] = &[];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `event.offline.list`.
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

/// Answer of `event.offline.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `EVENT_NAME`: `string`.
    pub event_name: Option<String>,
    /// `EVENT_DATA`: any value.
    pub event_data: Option<Value>,
    /// `EVENT_ADDITIONAL`: any value.
    pub event_additional: Option<Value>,
    /// `MESSAGE_ID`: `string`.
    pub message_id: Option<String>,
    /// `PROCESS_ID`: `string`.
    pub process_id: Option<String>,
    /// `ERROR`: `string`.
    pub error: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "TIMESTAMP_X",
                "EVENT_NAME",
                "EVENT_DATA",
                "EVENT_ADDITIONAL",
                "MESSAGE_ID",
                "PROCESS_ID",
                "ERROR",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp_x,
            2 => &self.event_name,
            3 => &self.event_data,
            4 => &self.event_additional,
            5 => &self.message_id,
            6 => &self.process_id,
            7 => &self.error,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp_x,
            2 => &mut self.event_name,
            3 => &mut self.event_data,
            4 => &mut self.event_additional,
            5 => &mut self.message_id,
            6 => &mut self.process_id,
            7 => &mut self.error,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `event.offline.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`event.offline.list`](https://apidocs.bitrix24.com/api-reference/events/event-offline-list.html).
#[doc(alias = "event.offline.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Clear, Error, Get, GetResult, GetResultEvents, List, ListItem);

value_enum!(ListOrder);
