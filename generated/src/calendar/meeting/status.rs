// @generated from docs/api-reference/calendar/calendar-event/calendar-meeting-status-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `calendar.meeting.status.*`.

use crate::prelude::*;

/// Request of [`calendar.meeting.status.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.meeting.status.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `eventId`: `integer`, required.
    pub event_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(event_id: i64) -> Self {
        Self {
            event_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["eventId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "calendar.meeting.status.get";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `calendar.meeting.status.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResult {
    /// `Y`: agreed.
    Agreed,
    /// `N`: declined.
    Declined,
    /// `Q`.
    Q,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResult {
    const VALUES: &'static [&'static str] = &["Y", "N", "Q"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Agreed),
            1 => Some(Self::Declined),
            2 => Some(Self::Q),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Agreed => "Y",
            Self::Declined => "N",
            Self::Q => "Q",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `calendar.meeting.status.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The required parameter "eventId" for the method "calendar.meeting.status.set" is not set`.
    TheRequiredParameterEventId,
    /// `An error occurred while retrieving the status`.
    AnErrorOccurredWhileRetrieving,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterEventId,
            "The required parameter \"eventId\" for the method \"calendar.meeting.status.set\" is not set",
        ),
        ErrorCase::text(
            Self::AnErrorOccurredWhileRetrieving,
            "An error occurred while retrieving the status",
        ),
    ];
}

/// Calls [`calendar.meeting.status.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-get.html).
#[doc(alias = "calendar.meeting.status.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.meeting.status.set`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.meeting.status.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `eventId`: `integer`, required.
    pub event_id: i64,
    /// `status`: [`SetStatus`], required.
    pub status: SetStatus,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(event_id: i64, status: impl Into<SetStatus>) -> Self {
        Self {
            event_id,
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["eventId", "status"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_id,
            1 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_id,
            1 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "calendar.meeting.status.set";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Parameter `status` of `calendar.meeting.status.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetStatus {
    /// `Y`: accepted.
    Accepted,
    /// `N`: declined.
    Declined,
    /// `Q`: invited.
    Invited,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetStatus {
    const VALUES: &'static [&'static str] = &["Y", "N", "Q"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Accepted),
            1 => Some(Self::Declined),
            2 => Some(Self::Invited),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Y",
            Self::Declined => "N",
            Self::Invited => "Q",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `calendar.meeting.status.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `The required parameter "status" for the method "calendar.meeting.status.set" is not set`.
    TheRequiredParameterStatusFor,
    /// `The required parameter "eventId" for the method "calendar.meeting.status.set" is not set`.
    TheRequiredParameterEventId,
    /// `Invalid value for the parameter "status"`.
    InvalidValueForTheParameter,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterStatusFor,
            "The required parameter \"status\" for the method \"calendar.meeting.status.set\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterEventId,
            "The required parameter \"eventId\" for the method \"calendar.meeting.status.set\" is not set",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheParameter,
            "Invalid value for the parameter \"status\"",
        ),
    ];
}

/// Calls [`calendar.meeting.status.set`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-meeting-status-set.html).
#[doc(alias = "calendar.meeting.status.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Set);

value_enum!(GetResult, SetStatus);
