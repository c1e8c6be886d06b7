// @generated from docs/api-reference/events/event-bind.md and 2 more. Do not edit; run `cargo codegen`.

//! `event.*`.

use crate::prelude::*;

pub mod offline;

/// Request of [`event.bind`](https://apidocs.bitrix24.com/api-reference/events/event-bind.html).
#[doc(alias = "event.bind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bind {
    /// `event`: `string`, required.
    pub event: String,
    /// `handler`: `string`, required.
    pub handler: String,
    /// `auth_type`: `integer`.
    pub auth_type: Option<i64>,
    /// `event_type`: [`EventTypeRequest`]. Default: `event_type=online`.
    pub event_type: Option<EventTypeRequest>,
    /// `auth_connector`: `string`.
    pub auth_connector: Option<String>,
    /// `options`: map of any value. Default: `1`.
    pub options: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Bind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(event: impl Into<String>, handler: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            handler: handler.into(),
            ..Default::default()
        }
    }
    /// Sets `auth_type`.
    #[must_use]
    pub fn auth_type(mut self, value: i64) -> Self {
        self.auth_type = Some(value);
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(mut self, value: impl Into<EventTypeRequest>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `auth_connector`.
    #[must_use]
    pub fn auth_connector(mut self, value: impl Into<String>) -> Self {
        self.auth_connector = Some(value.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Map<Value>>) -> Self {
        self.options = Some(value.into());
        self
    }
}

impl Record for Bind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Bind",
            fields: &[
                "event",
                "handler",
                "auth_type",
                "event_type",
                "auth_connector",
                "options",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event,
            1 => &self.handler,
            2 => &self.auth_type,
            3 => &self.event_type,
            4 => &self.auth_connector,
            5 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event,
            1 => &mut self.handler,
            2 => &mut self.auth_type,
            3 => &mut self.event_type,
            4 => &mut self.auth_connector,
            5 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

impl Method for Bind {
    type Output = bool;
    type Error = BindError;
    const NAME: &'static str = "event.bind";
    const SCOPES: &'static [&'static str] = &[];
}

/// Parameter `event_type` of `event.bind`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventTypeRequest {
    /// `online`.
    Online,
    /// `offline`.
    Offline,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EventTypeRequest {
    const VALUES: &'static [&'static str] = &["online", "offline"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Online),
            1 => Some(Self::Offline),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Offline => "offline",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `event.bind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BindError {
    /// `ERROR_EVENT_NOT_FOUND` (HTTP 400).
    ErrorEventNotFound,
    /// `ACCESS_DENIED`, `Access denied! Offline events binding requires administrator access rights` (HTTP 403).
    AccessDeniedOfflineEventsBindingRequiresAdministrator,
    /// `ACCESS_DENIED`, `Access denied! Event binding with AUTH_TYPE requires administrator access rights` (HTTP 403).
    AccessDeniedEventBindingWithAuthType,
}

impl ErrorCode for BindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorEventNotFound, "ERROR_EVENT_NOT_FOUND").status(400),
        ErrorCase::code(
                Self::AccessDeniedOfflineEventsBindingRequiresAdministrator,
                "ACCESS_DENIED",
            )
            .message(
                "Access denied! Offline events binding requires administrator access rights",
            )
            .status(403),
        ErrorCase::code(Self::AccessDeniedEventBindingWithAuthType, "ACCESS_DENIED")
            .message(
                "Access denied! Event binding with AUTH_TYPE requires administrator access rights",
            )
            .status(403),
    ];
}

/// Calls [`event.bind`](https://apidocs.bitrix24.com/api-reference/events/event-bind.html).
#[doc(alias = "event.bind")]
pub fn bind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Bind,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`event.get`](https://apidocs.bitrix24.com/api-reference/events/event-get.html).
#[doc(alias = "event.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "event.get";
    const SCOPES: &'static [&'static str] = &[];
    const IDEMPOTENT: bool = true;
}

/// Answer of `event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `event`: `string`.
    pub event: Option<String>,
    /// `handler`: `string`.
    pub handler: Option<String>,
    /// `auth_type`: `integer`.
    pub auth_type: Option<i64>,
    /// `offline`: `integer`.
    pub offline: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["event", "handler", "auth_type", "offline"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event,
            1 => &self.handler,
            2 => &self.auth_type,
            3 => &self.offline,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event,
            1 => &mut self.handler,
            2 => &mut self.auth_type,
            3 => &mut self.offline,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `event.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`event.get`](https://apidocs.bitrix24.com/api-reference/events/event-get.html).
#[doc(alias = "event.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`event.unbind`](https://apidocs.bitrix24.com/api-reference/events/event-unbind.html).
#[doc(alias = "event.unbind")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// `event`: `string`, required.
    pub event: String,
    /// `handler`: `string`, required.
    pub handler: String,
    /// `auth_type`: `integer`.
    pub auth_type: Option<i64>,
    /// `event_type`: [`EventTypeRequest`]. Default: `event_type=online`.
    pub event_type: Option<EventTypeRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unbind {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(event: impl Into<String>, handler: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            handler: handler.into(),
            ..Default::default()
        }
    }
    /// Sets `auth_type`.
    #[must_use]
    pub fn auth_type(mut self, value: i64) -> Self {
        self.auth_type = Some(value);
        self
    }
    /// Sets `event_type`.
    #[must_use]
    pub fn event_type(mut self, value: impl Into<EventTypeRequest>) -> Self {
        self.event_type = Some(value.into());
        self
    }
}

impl Record for Unbind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unbind",
            fields: &["event", "handler", "auth_type", "event_type"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event,
            1 => &self.handler,
            2 => &self.auth_type,
            3 => &self.event_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event,
            1 => &mut self.handler,
            2 => &mut self.auth_type,
            3 => &mut self.event_type,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unbind {
    type Output = UnbindResult;
    type Error = UnbindError;
    const NAME: &'static str = "event.unbind";
    const SCOPES: &'static [&'static str] = &[];
}

/// Answer of `event.unbind`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindResult {
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UnbindResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnbindResult",
            fields: &["count"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.count,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `event.unbind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnbindError {
    /// `ACCESS_DENIED`, `Access denied! Offline events unbinding requires administrator access rights` (HTTP 403).
    AccessDeniedOfflineEventsUnbindingRequiresAdministrator,
    /// `ACCESS_DENIED`, `Access denied! Event unbinding with AUTH_TYPE requires administrator access rights` (HTTP 403).
    AccessDeniedEventUnbindingWithAuthType,
}

impl ErrorCode for UnbindError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::AccessDeniedOfflineEventsUnbindingRequiresAdministrator,
                "ACCESS_DENIED",
            )
            .message(
                "Access denied! Offline events unbinding requires administrator access rights",
            )
            .status(403),
        ErrorCase::code(Self::AccessDeniedEventUnbindingWithAuthType, "ACCESS_DENIED")
            .message(
                "Access denied! Event unbinding with AUTH_TYPE requires administrator access rights",
            )
            .status(403),
    ];
}

/// Calls [`event.unbind`](https://apidocs.bitrix24.com/api-reference/events/event-unbind.html).
#[doc(alias = "event.unbind")]
pub fn unbind<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unbind,
) -> impl Future<Output = Result<Reply<UnbindResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Bind, Get, GetItem, Unbind, UnbindResult);

value_enum!(EventTypeRequest);
