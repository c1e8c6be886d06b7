// ===== lamp.rs
// @generated from api-reference/lamp/lamp-switch.md. Do not edit.

//! `lamp.*`.

use super::prelude::*;
use super::types;

/// Request of `lamp.switch`.
///
/// Scope: `lamp`.
#[doc(alias = "lamp.switch")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Switch {
    /// `lampId`: `integer`, one of `lampId`, `group` is required.
    pub lamp_id: Option<i64>,
    /// `group`: `string`, one of `lampId`, `group` is required.
    pub group: Option<String>,
    /// `mode`: [`SwitchMode`], required.
    pub mode: SwitchMode,
    /// `interval`: `integer`. Required if `mode` is `blink`.
    pub interval: Option<i64>,
    /// `colour`: `string`. Counts only if `mode` is `on`.
    pub colour: Option<String>,
    /// `secret`: `string`. Required in calls through a webhook.
    pub secret: Option<String>,
    /// `until`: `datetime`. Ignored if `interval` is given.
    pub until: Option<DateTime>,
    /// `owner`: `user`. Counts only for administrators.
    pub owner: Option<types::UserId>,
    /// `note`: `string`, required under a condition that the page tells.
    pub note: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Switch {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(mode: impl Into<SwitchMode>) -> Self {
        Self {
            mode: mode.into(),
            ..Default::default()
        }
    }
    /// Sets `lampId`.
    #[must_use]
    pub fn lamp_id(mut self, value: i64) -> Self {
        self.lamp_id = Some(value);
        self
    }
    /// Sets `group`.
    #[must_use]
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `interval`.
    #[must_use]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }
    /// Sets `until`.
    #[must_use]
    pub fn until(mut self, value: impl Into<DateTime>) -> Self {
        self.until = Some(value.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, value: types::UserId) -> Self {
        self.owner = Some(value);
        self
    }
    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl Record for Switch {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Switch",
            fields: &[
                "lampId",
                "group",
                "mode",
                "interval",
                "colour",
                "secret",
                "until",
                "owner",
                "note",
            ],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lamp_id,
            1 => &self.group,
            2 => &self.mode,
            3 => &self.interval,
            4 => &self.colour,
            5 => &self.secret,
            6 => &self.until,
            7 => &self.owner,
            8 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lamp_id,
            1 => &mut self.group,
            2 => &mut self.mode,
            3 => &mut self.interval,
            4 => &mut self.colour,
            5 => &mut self.secret,
            6 => &mut self.until,
            7 => &mut self.owner,
            8 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

impl Method for Switch {
    type Output = bool;
    type Error = SwitchError;
    const NAME: &'static str = "lamp.switch";
    const SCOPES: &'static [&'static str] = &["lamp"];
}

/// Parameter `mode` of `lamp.switch`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SwitchMode {
    /// `on`.
    On,
    /// `blink`.
    Blink,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SwitchMode {
    const VALUES: &'static [&'static str] = &["on", "blink"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::On),
            1 => Some(Self::Blink),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Blink => "blink",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `lamp.switch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SwitchError {}

impl ErrorCode for SwitchError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `lamp.switch`.
#[doc(alias = "lamp.switch")]
pub fn switch<'a, C: Caller>(
    caller: &'a C,
    request: &'a Switch,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Switch);

value_enum!(SwitchMode);

// ===== types.rs
// @generated from method pages. Do not edit.

//! Objects, ids and codes that several methods use.

/// `user`: a number.
pub type UserId = i64;

