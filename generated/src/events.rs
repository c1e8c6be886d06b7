// @generated from docs/api-reference/events/events.md. Do not edit; run `cargo codegen`.

//! `events.*`.

use crate::prelude::*;

/// Request of [`events`](https://apidocs.bitrix24.com/api-reference/events/events.html).
#[doc(alias = "events")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Events {
    /// `SCOPE`: `string`.
    pub scope: Option<String>,
    /// `FULL`: `boolean`. Ignored if `SCOPE` is given.
    pub full: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Events {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SCOPE`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
    /// Sets `FULL`.
    #[must_use]
    pub fn full(mut self, value: bool) -> Self {
        self.full = Some(value);
        self
    }
}

impl Record for Events {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Events",
            fields: &["SCOPE", "FULL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.scope,
            1 => &self.full,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.scope,
            1 => &mut self.full,
            _ => &mut self.extra,
        }
    }
}

impl Method for Events {
    type Output = Vec<String>;
    type Error = EventsError;
    const NAME: &'static str = "events";
    const SCOPES: &'static [&'static str] = &[];
}

/// Errors of `events`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventsError {}

impl ErrorCode for EventsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`events`](https://apidocs.bitrix24.com/api-reference/events/events.html).
pub fn events<'a, C: Caller>(
    caller: &'a C,
    request: &'a Events,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Events);
