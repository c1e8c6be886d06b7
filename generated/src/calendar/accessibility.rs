// @generated from docs/api-reference/calendar/calendar-event/calendar-accessibility-get.md. Do not edit; run `cargo codegen`.

//! `calendar.accessibility.*`.

use crate::prelude::*;

/// Request of [`calendar.accessibility.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.accessibility.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `users`: list of `integer`, required.
    pub users: Vec<i64>,
    /// `from`: `date`, required.
    pub from: Date,
    /// `to`: `date`, required.
    pub to: Date,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        users: impl IntoIterator<Item = i64>,
        from: impl Into<Date>,
        to: impl Into<Date>,
    ) -> Self {
        Self {
            users: users.into_iter().collect(),
            from: from.into(),
            to: to.into(),
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["users", "from", "to"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.users,
            1 => &self.from,
            2 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.users,
            1 => &mut self.from,
            2 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Map<Vec<GetEntry>>;
    type Error = GetError;
    const NAME: &'static str = "calendar.accessibility.get";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `calendar.accessibility.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntry {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<DateTime>,
    /// `DATE_FROM_TS_UTC`: `string`.
    pub date_from_ts_utc: Option<String>,
    /// `DATE_TO_TS_UTC`: `string`.
    pub date_to_ts_utc: Option<String>,
    /// `~USER_OFFSET_FROM`: `integer`.
    pub raw_user_offset_from: Option<i64>,
    /// `~USER_OFFSET_TO`: `integer`.
    pub raw_user_offset_to: Option<i64>,
    /// `DT_SKIP_TIME`: `Y` or `N`.
    pub dt_skip_time: Option<bool>,
    /// `TZ_FROM`: `string`.
    pub tz_from: Option<String>,
    /// `TZ_TO`: `string`.
    pub tz_to: Option<String>,
    /// `ACCESSIBILITY`: [`GetEntryAccessibility`].
    pub accessibility: Option<GetEntryAccessibility>,
    /// `IMPORTANCE`: [`GetEntryImportance`].
    pub importance: Option<GetEntryImportance>,
    /// `EVENT_TYPE`: `string`.
    pub event_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetEntry",
            fields: &[
                "ID",
                "NAME",
                "DATE_FROM",
                "DATE_TO",
                "DATE_FROM_TS_UTC",
                "DATE_TO_TS_UTC",
                "~USER_OFFSET_FROM",
                "~USER_OFFSET_TO",
                "DT_SKIP_TIME",
                "TZ_FROM",
                "TZ_TO",
                "ACCESSIBILITY",
                "IMPORTANCE",
                "EVENT_TYPE",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.date_from,
            3 => &self.date_to,
            4 => &self.date_from_ts_utc,
            5 => &self.date_to_ts_utc,
            6 => &self.raw_user_offset_from,
            7 => &self.raw_user_offset_to,
            8 => &self.dt_skip_time,
            9 => &self.tz_from,
            10 => &self.tz_to,
            11 => &self.accessibility,
            12 => &self.importance,
            13 => &self.event_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.date_from,
            3 => &mut self.date_to,
            4 => &mut self.date_from_ts_utc,
            5 => &mut self.date_to_ts_utc,
            6 => &mut self.raw_user_offset_from,
            7 => &mut self.raw_user_offset_to,
            8 => &mut self.dt_skip_time,
            9 => &mut self.tz_from,
            10 => &mut self.tz_to,
            11 => &mut self.accessibility,
            12 => &mut self.importance,
            13 => &mut self.event_type,
            _ => &mut self.extra,
        }
    }
}

/// `ACCESSIBILITY` in the answer of `calendar.accessibility.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEntryAccessibility {
    /// `busy`.
    Busy,
    /// `absent`.
    Absent,
    /// `quest`.
    Quest,
    /// `free`.
    Free,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetEntryAccessibility {
    const VALUES: &'static [&'static str] = &["busy", "absent", "quest", "free"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Busy),
            1 => Some(Self::Absent),
            2 => Some(Self::Quest),
            3 => Some(Self::Free),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Absent => "absent",
            Self::Quest => "quest",
            Self::Free => "free",
            Self::Other(text) => text,
        }
    }
}

/// `IMPORTANCE` in the answer of `calendar.accessibility.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEntryImportance {
    /// `high`.
    High,
    /// `normal`.
    Normal,
    /// `low`.
    Low,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetEntryImportance {
    const VALUES: &'static [&'static str] = &["high", "normal", "low"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::High),
            1 => Some(Self::Normal),
            2 => Some(Self::Low),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::High => "high",
            Self::Normal => "normal",
            Self::Low => "low",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `calendar.accessibility.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The required parameter "from" for the method "calendar.accessibility.get" is not set.`.
    TheRequiredParameterFromFor,
    /// `The required parameter "to" for the method "calendar.accessibility.get" is not set.`.
    TheRequiredParameterToFor,
    /// `The required parameter "users" for the method "calendar.accessibility.get" is not set.`.
    TheRequiredParameterUsersFor,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterFromFor,
            "The required parameter \"from\" for the method \"calendar.accessibility.get\" is not set.",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterToFor,
            "The required parameter \"to\" for the method \"calendar.accessibility.get\" is not set.",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterUsersFor,
            "The required parameter \"users\" for the method \"calendar.accessibility.get\" is not set.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`calendar.accessibility.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-accessibility-get.html).
#[doc(alias = "calendar.accessibility.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Map<Vec<GetEntry>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetEntry);

value_enum!(GetEntryAccessibility, GetEntryImportance);
