// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.md. Do not edit; run `cargo codegen`.

//! `imbot.v2.Event.*`.

use crate::prelude::*;

/// Request of [`imbot.v2.Event.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Event.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// `limit`: `integer`. Default: `100`.
    pub limit: Option<i64>,
    /// `withUserEvents`: `boolean`. Default: `false`.
    pub with_user_events: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64) -> Self {
        Self {
            bot_id,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
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
    /// Sets `withUserEvents`.
    #[must_use]
    pub fn with_user_events(mut self, value: bool) -> Self {
        self.with_user_events = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["botId", "botToken", "offset", "limit", "withUserEvents"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.offset,
            3 => &self.limit,
            4 => &self.with_user_events,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.offset,
            3 => &mut self.limit,
            4 => &mut self.with_user_events,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imbot.v2.Event.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.Event.get`.
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

/// `events` in the answer of `imbot.v2.Event.get`.
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

/// Errors of `imbot.v2.Event.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `SCOPE_ERROR`.
    ScopeError,
    /// `AUTH_ERROR`.
    AuthError,
    /// `USER_NOT_SUBSCRIBED`.
    UserNotSubscribed,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::ScopeError, "SCOPE_ERROR"),
        ErrorCase::code(Self::AuthError, "AUTH_ERROR"),
        ErrorCase::code(Self::UserNotSubscribed, "USER_NOT_SUBSCRIBED"),
    ];
}

/// Calls [`imbot.v2.Event.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html).
#[doc(alias = "imbot.v2.Event.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultEvents);
