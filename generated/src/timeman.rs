// @generated from docs/api-reference/timeman/base/timeman-close.md and 4 more. Do not edit; run `cargo codegen`.

//! `timeman.*`.

use crate::prelude::*;

pub mod networkrange;
pub mod schedule;
pub mod timecontrol;

/// Request of [`timeman.close`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.close")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Close {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `TIME`: `datetime`.
    pub time: Option<DateTime>,
    /// `REPORT`: `string`.
    pub report: Option<String>,
    /// `LAT`: `double`.
    pub lat: Option<Decimal>,
    /// `LON`: `double`.
    pub lon: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Close {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `TIME`.
    #[must_use]
    pub fn time(mut self, value: impl Into<DateTime>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `REPORT`.
    #[must_use]
    pub fn report(mut self, value: impl Into<String>) -> Self {
        self.report = Some(value.into());
        self
    }
    /// Sets `LAT`.
    #[must_use]
    pub fn lat(mut self, value: impl Into<Decimal>) -> Self {
        self.lat = Some(value.into());
        self
    }
    /// Sets `LON`.
    #[must_use]
    pub fn lon(mut self, value: impl Into<Decimal>) -> Self {
        self.lon = Some(value.into());
        self
    }
}

impl Record for Close {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Close",
            fields: &["USER_ID", "TIME", "REPORT", "LAT", "LON"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.time,
            2 => &self.report,
            3 => &self.lat,
            4 => &self.lon,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.time,
            2 => &mut self.report,
            3 => &mut self.lat,
            4 => &mut self.lon,
            _ => &mut self.extra,
        }
    }
}

impl Method for Close {
    type Output = TimemanResult;
    type Error = CloseError;
    const NAME: &'static str = "timeman.close";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Answer of `timeman.close`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimemanResult {
    /// `STATUS`: [`TimemanStatus`].
    pub status: Option<TimemanStatus>,
    /// `TIME_START`: `datetime`.
    pub time_start: Option<DateTime>,
    /// `TIME_FINISH`: `datetime`, may be `null`.
    pub time_finish: Option<DateTime>,
    /// `DURATION`: `string`.
    pub duration: Option<String>,
    /// `TIME_LEAKS`: `string`.
    pub time_leaks: Option<String>,
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `IP_OPEN`: `string`.
    pub ip_open: Option<String>,
    /// `IP_CLOSE`: `string`, may be `null`.
    pub ip_close: Option<String>,
    /// `LAT_OPEN`: `double`.
    pub lat_open: Option<Decimal>,
    /// `LON_OPEN`: `double`.
    pub lon_open: Option<Decimal>,
    /// `LAT_CLOSE`: `double`.
    pub lat_close: Option<Decimal>,
    /// `LON_CLOSE`: `double`.
    pub lon_close: Option<Decimal>,
    /// `TZ_OFFSET`: `integer`.
    pub tz_offset: Option<i64>,
    /// `TIME_FINISH_DEFAULT`: `datetime`.
    pub time_finish_default: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TimemanResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TimemanResult",
            fields: &[
                "STATUS",
                "TIME_START",
                "TIME_FINISH",
                "DURATION",
                "TIME_LEAKS",
                "ACTIVE",
                "IP_OPEN",
                "IP_CLOSE",
                "LAT_OPEN",
                "LON_OPEN",
                "LAT_CLOSE",
                "LON_CLOSE",
                "TZ_OFFSET",
                "TIME_FINISH_DEFAULT",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            1 => &self.time_start,
            2 => &self.time_finish,
            3 => &self.duration,
            4 => &self.time_leaks,
            5 => &self.active,
            6 => &self.ip_open,
            7 => &self.ip_close,
            8 => &self.lat_open,
            9 => &self.lon_open,
            10 => &self.lat_close,
            11 => &self.lon_close,
            12 => &self.tz_offset,
            13 => &self.time_finish_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            1 => &mut self.time_start,
            2 => &mut self.time_finish,
            3 => &mut self.duration,
            4 => &mut self.time_leaks,
            5 => &mut self.active,
            6 => &mut self.ip_open,
            7 => &mut self.ip_close,
            8 => &mut self.lat_open,
            9 => &mut self.lon_open,
            10 => &mut self.lat_close,
            11 => &mut self.lon_close,
            12 => &mut self.tz_offset,
            13 => &mut self.time_finish_default,
            _ => &mut self.extra,
        }
    }
}

/// `STATUS` in the answer of `timeman.close`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimemanStatus {
    /// `OPENED`.
    Opened,
    /// `CLOSED`.
    Closed,
    /// `PAUSED`.
    Paused,
    /// `EXPIRED`.
    Expired,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TimemanStatus {
    const VALUES: &'static [&'static str] = &["OPENED", "CLOSED", "PAUSED", "EXPIRED"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Opened),
            1 => Some(Self::Closed),
            2 => Some(Self::Paused),
            3 => Some(Self::Expired),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Opened => "OPENED",
            Self::Closed => "CLOSED",
            Self::Paused => "PAUSED",
            Self::Expired => "EXPIRED",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `timeman.close`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloseError {
    /// `User not found`.
    UserNotFound,
    /// `WRONG_DATETIME`.
    WrongDatetime,
}

impl ErrorCode for CloseError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::UserNotFound, "User not found"),
        ErrorCase::code(Self::WrongDatetime, "WRONG_DATETIME"),
    ];
}

/// Calls [`timeman.close`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html).
#[doc(alias = "timeman.close")]
pub fn close<'a, C: Caller>(
    caller: &'a C,
    request: &'a Close,
) -> impl Future<Output = Result<Reply<TimemanResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.open`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.open")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `TIME`: `datetime`.
    pub time: Option<DateTime>,
    /// `REPORT`: `string`.
    pub report: Option<String>,
    /// `LAT`: `double`.
    pub lat: Option<Decimal>,
    /// `LON`: `double`.
    pub lon: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Open {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `TIME`.
    #[must_use]
    pub fn time(mut self, value: impl Into<DateTime>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `REPORT`.
    #[must_use]
    pub fn report(mut self, value: impl Into<String>) -> Self {
        self.report = Some(value.into());
        self
    }
    /// Sets `LAT`.
    #[must_use]
    pub fn lat(mut self, value: impl Into<Decimal>) -> Self {
        self.lat = Some(value.into());
        self
    }
    /// Sets `LON`.
    #[must_use]
    pub fn lon(mut self, value: impl Into<Decimal>) -> Self {
        self.lon = Some(value.into());
        self
    }
}

impl Record for Open {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Open",
            fields: &["USER_ID", "TIME", "REPORT", "LAT", "LON"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.time,
            2 => &self.report,
            3 => &self.lat,
            4 => &self.lon,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.time,
            2 => &mut self.report,
            3 => &mut self.lat,
            4 => &mut self.lon,
            _ => &mut self.extra,
        }
    }
}

impl Method for Open {
    type Output = TimemanResult;
    type Error = OpenError;
    const NAME: &'static str = "timeman.open";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Errors of `timeman.open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// `User not found`.
    UserNotFound,
    /// `WRONG_DATETIME`.
    WrongDatetime,
    /// `TIME`.
    Time,
}

impl ErrorCode for OpenError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::UserNotFound, "User not found"),
        ErrorCase::code(Self::WrongDatetime, "WRONG_DATETIME"),
        ErrorCase::code(Self::Time, "TIME"),
    ];
}

/// Calls [`timeman.open`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html).
#[doc(alias = "timeman.open")]
pub fn open<'a, C: Caller>(
    caller: &'a C,
    request: &'a Open,
) -> impl Future<Output = Result<Reply<TimemanResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.pause`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.pause")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pause {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pause {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Pause {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pause",
            fields: &["USER_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Pause {
    type Output = TimemanResult;
    type Error = PauseError;
    const NAME: &'static str = "timeman.pause";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Errors of `timeman.pause`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseError {
    /// `User not found`.
    UserNotFound,
}

impl ErrorCode for PauseError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::UserNotFound, "User not found"),
    ];
}

/// Calls [`timeman.pause`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html).
#[doc(alias = "timeman.pause")]
pub fn pause<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pause,
) -> impl Future<Output = Result<Reply<TimemanResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.settings`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.settings")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Settings {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Settings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Settings",
            fields: &["USER_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Settings {
    type Output = SettingsResult;
    type Error = SettingsError;
    const NAME: &'static str = "timeman.settings";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Answer of `timeman.settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettingsResult {
    /// `UF_TIMEMAN`: `boolean`.
    pub uf_timeman: Option<bool>,
    /// `UF_TM_FREE`: `boolean`.
    pub uf_tm_free: Option<bool>,
    /// `UF_TM_MAX_START`: `string`.
    pub uf_tm_max_start: Option<String>,
    /// `UF_TM_MIN_FINISH`: `string`.
    pub uf_tm_min_finish: Option<String>,
    /// `UF_TM_MIN_DURATION`: `string`.
    pub uf_tm_min_duration: Option<String>,
    /// `UF_TM_ALLOWED_DELTA`: `string`.
    pub uf_tm_allowed_delta: Option<String>,
    /// `ADMIN`: `boolean`.
    pub admin: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SettingsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SettingsResult",
            fields: &[
                "UF_TIMEMAN",
                "UF_TM_FREE",
                "UF_TM_MAX_START",
                "UF_TM_MIN_FINISH",
                "UF_TM_MIN_DURATION",
                "UF_TM_ALLOWED_DELTA",
                "ADMIN",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uf_timeman,
            1 => &self.uf_tm_free,
            2 => &self.uf_tm_max_start,
            3 => &self.uf_tm_min_finish,
            4 => &self.uf_tm_min_duration,
            5 => &self.uf_tm_allowed_delta,
            6 => &self.admin,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uf_timeman,
            1 => &mut self.uf_tm_free,
            2 => &mut self.uf_tm_max_start,
            3 => &mut self.uf_tm_min_finish,
            4 => &mut self.uf_tm_min_duration,
            5 => &mut self.uf_tm_allowed_delta,
            6 => &mut self.admin,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.settings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingsError {
    /// `User not found`.
    UserNotFound,
}

impl ErrorCode for SettingsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::UserNotFound, "User not found"),
    ];
}

/// Calls [`timeman.settings`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html).
#[doc(alias = "timeman.settings")]
pub fn settings<'a, C: Caller>(
    caller: &'a C,
    request: &'a Settings,
) -> impl Future<Output = Result<Reply<SettingsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.status`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.status")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Status {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for Status {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Status",
            fields: &["USER_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Status {
    type Output = TimemanResult;
    type Error = StatusError;
    const NAME: &'static str = "timeman.status";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Errors of `timeman.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `User not found`.
    UserNotFound,
}

impl ErrorCode for StatusError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::UserNotFound, "User not found"),
    ];
}

/// Calls [`timeman.status`](https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html).
#[doc(alias = "timeman.status")]
pub fn status<'a, C: Caller>(
    caller: &'a C,
    request: &'a Status,
) -> impl Future<Output = Result<Reply<TimemanResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Close, TimemanResult, Open, Pause, Settings, SettingsResult, Status);

value_enum!(TimemanStatus);
