// @generated from docs/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.md and 2 more. Do not edit; run `cargo codegen`.

//! `im.v2.Event.*`.

use crate::prelude::*;

/// Request of [`im.v2.Event.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.v2.Event.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// `limit`: `integer`. Default: `100`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["offset", "limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.offset,
            1 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.offset,
            1 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "im.v2.Event.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.v2.Event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `events`: list of [`GetResultEvents`].
    pub events: Option<Vec<GetResultEvents>>,
    /// `nextOffset`: `integer`.
    pub next_offset: Option<i64>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["events", "nextOffset", "hasMore"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.events,
            1 => &self.next_offset,
            2 => &self.has_more,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.events,
            1 => &mut self.next_offset,
            2 => &mut self.has_more,
            _ => &mut self.extra,
        }
    }
}

/// `events` in the answer of `im.v2.Event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultEvents {
    /// `eventId`: `integer`.
    pub event_id: Option<i64>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `data`: map of any value.
    pub data: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultEvents {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultEvents",
            fields: &["eventId", "type", "date", "data"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_id,
            1 => &self.type_,
            2 => &self.date,
            3 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_id,
            1 => &mut self.type_,
            2 => &mut self.date,
            3 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.v2.Event.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`im.v2.Event.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-get.html).
#[doc(alias = "im.v2.Event.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.v2.Event.subscribe`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html).
///
/// Scope: `im`.
#[doc(alias = "im.v2.Event.subscribe")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Subscribe {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Subscribe {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Subscribe",
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

impl Method for Subscribe {
    type Output = bool;
    type Error = SubscribeError;
    const NAME: &'static str = "im.v2.Event.subscribe";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.v2.Event.subscribe`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscribeError {}

impl ErrorCode for SubscribeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`im.v2.Event.subscribe`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-subscribe.html).
#[doc(alias = "im.v2.Event.subscribe")]
pub fn subscribe<'a, C: Caller>(
    caller: &'a C,
    request: &'a Subscribe,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.v2.Event.unsubscribe`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html).
///
/// Scope: `im`.
#[doc(alias = "im.v2.Event.unsubscribe")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unsubscribe {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Unsubscribe {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unsubscribe",
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

impl Method for Unsubscribe {
    type Output = bool;
    type Error = UnsubscribeError;
    const NAME: &'static str = "im.v2.Event.unsubscribe";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.v2.Event.unsubscribe`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsubscribeError {}

impl ErrorCode for UnsubscribeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`im.v2.Event.unsubscribe`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/events/event-unsubscribe.html).
#[doc(alias = "im.v2.Event.unsubscribe")]
pub fn unsubscribe<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unsubscribe,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultEvents, Subscribe, Unsubscribe);
