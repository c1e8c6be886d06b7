// @generated from docs/api-reference/bizproc/bizproc-robot/bizproc-event-send.md. Do not edit; run `cargo codegen`.

//! `bizproc.event.*`.

use crate::prelude::*;

/// Request of [`bizproc.event.send`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.event.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventSend {
    /// `EVENT_TOKEN`: `string`, required.
    pub event_token: String,
    /// `RETURN_VALUES`: map of any value.
    pub return_values: Option<Map<Value>>,
    /// `LOG_MESSAGE`: `string`.
    pub log_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl EventSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(event_token: impl Into<String>) -> Self {
        Self {
            event_token: event_token.into(),
            ..Default::default()
        }
    }
    /// Sets `RETURN_VALUES`.
    #[must_use]
    pub fn return_values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.return_values = Some(value.into());
        self
    }
    /// Sets `LOG_MESSAGE`.
    #[must_use]
    pub fn log_message(mut self, value: impl Into<String>) -> Self {
        self.log_message = Some(value.into());
        self
    }
}

impl Record for EventSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventSend",
            fields: &["EVENT_TOKEN", "RETURN_VALUES", "LOG_MESSAGE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_token,
            1 => &self.return_values,
            2 => &self.log_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_token,
            1 => &mut self.return_values,
            2 => &mut self.log_message,
            _ => &mut self.extra,
        }
    }
}

impl Method for EventSend {
    type Output = bool;
    type Error = EventSendError;
    const NAME: &'static str = "bizproc.event.send";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.event.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventSendError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for EventSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`bizproc.event.send`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html).
#[doc(alias = "bizproc.event.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a EventSend,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(EventSend);
