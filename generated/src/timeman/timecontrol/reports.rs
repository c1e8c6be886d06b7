// @generated from docs/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.md. Do not edit; run `cargo codegen`.

//! `timeman.timecontrol.reports.*`.

use crate::prelude::*;

pub mod settings;
pub mod users;

/// Request of [`timeman.timecontrol.reports.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.timecontrol.reports.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `MONTH`: `integer`, required.
    pub month: i64,
    /// `YEAR`: `integer`, required.
    pub year: i64,
    /// `IDLE_MINUTES`: `integer`.
    pub idle_minutes: Option<i64>,
    /// `WORKDAY_HOURS`: `integer`.
    pub workday_hours: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(user_id: i64, month: i64, year: i64) -> Self {
        Self {
            user_id,
            month,
            year,
            ..Default::default()
        }
    }
    /// Sets `IDLE_MINUTES`.
    #[must_use]
    pub fn idle_minutes(mut self, value: i64) -> Self {
        self.idle_minutes = Some(value);
        self
    }
    /// Sets `WORKDAY_HOURS`.
    #[must_use]
    pub fn workday_hours(mut self, value: i64) -> Self {
        self.workday_hours = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["USER_ID", "MONTH", "YEAR", "IDLE_MINUTES", "WORKDAY_HOURS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.month,
            2 => &self.year,
            3 => &self.idle_minutes,
            4 => &self.workday_hours,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.month,
            2 => &mut self.year,
            3 => &mut self.idle_minutes,
            4 => &mut self.workday_hours,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "timeman.timecontrol.reports.get";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `report`: [`GetResultReport`].
    pub report: Option<GetResultReport>,
    /// `user`: [`GetResultUser`].
    pub user: Option<GetResultUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["report", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.report,
            1 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.report,
            1 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `report` in the answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultReport {
    /// `month_title`: `string`.
    pub month_title: Option<String>,
    /// `date_start`: `datetime`.
    pub date_start: Option<DateTime>,
    /// `date_finish`: `datetime`.
    pub date_finish: Option<DateTime>,
    /// `days`: list of [`GetResultReportDays`].
    pub days: Option<Vec<GetResultReportDays>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultReport {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultReport",
            fields: &["month_title", "date_start", "date_finish", "days"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.month_title,
            1 => &self.date_start,
            2 => &self.date_finish,
            3 => &self.days,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.month_title,
            1 => &mut self.date_start,
            2 => &mut self.date_finish,
            3 => &mut self.days,
            _ => &mut self.extra,
        }
    }
}

/// `report.days` in the answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultReportDays {
    /// `index`: `integer`.
    pub index: Option<i64>,
    /// `day_title`: `string`.
    pub day_title: Option<String>,
    /// `workday_date_start`: `datetime`.
    pub workday_date_start: Option<DateTime>,
    /// `workday_date_finish`: `datetime`.
    pub workday_date_finish: Option<DateTime>,
    /// `workday_complete`: `boolean`.
    pub workday_complete: Option<bool>,
    /// `workday_time_leaks_user`: `integer`.
    pub workday_time_leaks_user: Option<i64>,
    /// `workday_time_leaks_final`: `integer`.
    pub workday_time_leaks_final: Option<i64>,
    /// `workday_duration`: `integer`.
    pub workday_duration: Option<i64>,
    /// `workday_duration_final`: `integer`.
    pub workday_duration_final: Option<i64>,
    /// `workday_duration_config`: `integer`.
    pub workday_duration_config: Option<i64>,
    /// `reports`: list of [`GetResultReportDaysReports`].
    pub reports: Option<Vec<GetResultReportDaysReports>>,
    /// `workday_time_leaks_real`: `integer`.
    pub workday_time_leaks_real: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultReportDays {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultReportDays",
            fields: &[
                "index",
                "day_title",
                "workday_date_start",
                "workday_date_finish",
                "workday_complete",
                "workday_time_leaks_user",
                "workday_time_leaks_final",
                "workday_duration",
                "workday_duration_final",
                "workday_duration_config",
                "reports",
                "workday_time_leaks_real",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.index,
            1 => &self.day_title,
            2 => &self.workday_date_start,
            3 => &self.workday_date_finish,
            4 => &self.workday_complete,
            5 => &self.workday_time_leaks_user,
            6 => &self.workday_time_leaks_final,
            7 => &self.workday_duration,
            8 => &self.workday_duration_final,
            9 => &self.workday_duration_config,
            10 => &self.reports,
            11 => &self.workday_time_leaks_real,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.index,
            1 => &mut self.day_title,
            2 => &mut self.workday_date_start,
            3 => &mut self.workday_date_finish,
            4 => &mut self.workday_complete,
            5 => &mut self.workday_time_leaks_user,
            6 => &mut self.workday_time_leaks_final,
            7 => &mut self.workday_duration,
            8 => &mut self.workday_duration_final,
            9 => &mut self.workday_duration_config,
            10 => &mut self.reports,
            11 => &mut self.workday_time_leaks_real,
            _ => &mut self.extra,
        }
    }
}

/// `report.days.reports` in the answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultReportDaysReports {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `type`: [`GetResultReportDaysReportsType`].
    pub type_: Option<GetResultReportDaysReportsType>,
    /// `date_start`: `datetime`.
    pub date_start: Option<DateTime>,
    /// `date_finish`: `datetime`.
    pub date_finish: Option<DateTime>,
    /// `duration`: `integer`.
    pub duration: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `entry_id`: `string`.
    pub entry_id: Option<String>,
    /// `report_type`: [`GetResultReportDaysReportsReportType`].
    pub report_type: Option<GetResultReportDaysReportsReportType>,
    /// `report_text`: `string`.
    pub report_text: Option<String>,
    /// `system_text`: `string`, may be `null`.
    pub system_text: Option<String>,
    /// `source_start`: [`SourceStart`].
    pub source_start: Option<SourceStart>,
    /// `source_finish`: [`SourceStart`].
    pub source_finish: Option<SourceStart>,
    /// `ip_start`: `string`.
    pub ip_start: Option<String>,
    /// `ip_finish`: `string`.
    pub ip_finish: Option<String>,
    /// `ip_start_network`: `boolean` or [`IpStartNetwork`], may be `null`.
    pub ip_start_network: Option<Either<bool, IpStartNetwork>>,
    /// `ip_finish_network`: `boolean` or [`IpStartNetwork`], may be `null`.
    pub ip_finish_network: Option<Either<bool, IpStartNetwork>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultReportDaysReports {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultReportDaysReports",
            fields: &[
                "id",
                "user_id",
                "type",
                "date_start",
                "date_finish",
                "duration",
                "active",
                "entry_id",
                "report_type",
                "report_text",
                "system_text",
                "source_start",
                "source_finish",
                "ip_start",
                "ip_finish",
                "ip_start_network",
                "ip_finish_network",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            2 => &self.type_,
            3 => &self.date_start,
            4 => &self.date_finish,
            5 => &self.duration,
            6 => &self.active,
            7 => &self.entry_id,
            8 => &self.report_type,
            9 => &self.report_text,
            10 => &self.system_text,
            11 => &self.source_start,
            12 => &self.source_finish,
            13 => &self.ip_start,
            14 => &self.ip_finish,
            15 => &self.ip_start_network,
            16 => &self.ip_finish_network,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.type_,
            3 => &mut self.date_start,
            4 => &mut self.date_finish,
            5 => &mut self.duration,
            6 => &mut self.active,
            7 => &mut self.entry_id,
            8 => &mut self.report_type,
            9 => &mut self.report_text,
            10 => &mut self.system_text,
            11 => &mut self.source_start,
            12 => &mut self.source_finish,
            13 => &mut self.ip_start,
            14 => &mut self.ip_finish,
            15 => &mut self.ip_start_network,
            16 => &mut self.ip_finish_network,
            _ => &mut self.extra,
        }
    }
}

/// `report.days.reports.type` in the answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultReportDaysReportsType {
    /// `IDLE`.
    Idle,
    /// `OFFLINE`.
    Offline,
    /// `DESKTOP_ONLINE`.
    DesktopOnline,
    /// `DESKTOP_OFFLINE`.
    DesktopOffline,
    /// `DESKTOP_START`.
    DesktopStart,
    /// `TM_START`.
    TmStart,
    /// `TM_PAUSE`.
    TmPause,
    /// `TM_CONTINUE`.
    TmContinue,
    /// `TM_END`.
    TmEnd,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultReportDaysReportsType {
    const VALUES: &'static [&'static str] = &[
        "IDLE",
        "OFFLINE",
        "DESKTOP_ONLINE",
        "DESKTOP_OFFLINE",
        "DESKTOP_START",
        "TM_START",
        "TM_PAUSE",
        "TM_CONTINUE",
        "TM_END",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Idle),
            1 => Some(Self::Offline),
            2 => Some(Self::DesktopOnline),
            3 => Some(Self::DesktopOffline),
            4 => Some(Self::DesktopStart),
            5 => Some(Self::TmStart),
            6 => Some(Self::TmPause),
            7 => Some(Self::TmContinue),
            8 => Some(Self::TmEnd),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Idle => "IDLE",
            Self::Offline => "OFFLINE",
            Self::DesktopOnline => "DESKTOP_ONLINE",
            Self::DesktopOffline => "DESKTOP_OFFLINE",
            Self::DesktopStart => "DESKTOP_START",
            Self::TmStart => "TM_START",
            Self::TmPause => "TM_PAUSE",
            Self::TmContinue => "TM_CONTINUE",
            Self::TmEnd => "TM_END",
            Self::Other(text) => text,
        }
    }
}

/// `report.days.reports.report_type` in the answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultReportDaysReportsReportType {
    /// `WORK`.
    Work,
    /// `private`.
    Private,
    /// `none`.
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultReportDaysReportsReportType {
    const VALUES: &'static [&'static str] = &["WORK", "private", "none"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Work),
            1 => Some(Self::Private),
            2 => Some(Self::None),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Work => "WORK",
            Self::Private => "private",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

/// `report.days.reports.source_start` in the answer of `timeman.timecontrol.reports.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceStart {
    /// `ONLINE_EVENT`.
    OnlineEvent,
    /// `OFFLINE_AGENT`.
    OfflineAgent,
    /// `DESKTOP_OFFLINE_AGENT`.
    DesktopOfflineAgent,
    /// `DESKTOP_ONLINE_EVENT`.
    DesktopOnlineEvent,
    /// `DESKTOP_START_EVENT`.
    DesktopStartEvent,
    /// `IDLE_EVENT`.
    IdleEvent,
    /// `TM_EVENT`.
    TmEvent,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SourceStart {
    const VALUES: &'static [&'static str] = &[
        "ONLINE_EVENT",
        "OFFLINE_AGENT",
        "DESKTOP_OFFLINE_AGENT",
        "DESKTOP_ONLINE_EVENT",
        "DESKTOP_START_EVENT",
        "IDLE_EVENT",
        "TM_EVENT",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OnlineEvent),
            1 => Some(Self::OfflineAgent),
            2 => Some(Self::DesktopOfflineAgent),
            3 => Some(Self::DesktopOnlineEvent),
            4 => Some(Self::DesktopStartEvent),
            5 => Some(Self::IdleEvent),
            6 => Some(Self::TmEvent),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::OnlineEvent => "ONLINE_EVENT",
            Self::OfflineAgent => "OFFLINE_AGENT",
            Self::DesktopOfflineAgent => "DESKTOP_OFFLINE_AGENT",
            Self::DesktopOnlineEvent => "DESKTOP_ONLINE_EVENT",
            Self::DesktopStartEvent => "DESKTOP_START_EVENT",
            Self::IdleEvent => "IDLE_EVENT",
            Self::TmEvent => "TM_EVENT",
            Self::Other(text) => text,
        }
    }
}

/// `report.days.reports.ip_start_network` in the answer of `timeman.timecontrol.reports.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IpStartNetwork {
    /// `ip`: `string`.
    pub ip: Option<String>,
    /// `range`: `string`.
    pub range: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IpStartNetwork {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IpStartNetwork",
            fields: &["ip", "range", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ip,
            1 => &self.range,
            2 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ip,
            1 => &mut self.range,
            2 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `user` in the answer of `timeman.timecontrol.reports.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `personal_gender`: `string`.
    pub personal_gender: Option<String>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUser",
            fields: &[
                "id",
                "active",
                "name",
                "first_name",
                "last_name",
                "work_position",
                "avatar",
                "personal_gender",
                "last_activity_date",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.first_name,
            4 => &self.last_name,
            5 => &self.work_position,
            6 => &self.avatar,
            7 => &self.personal_gender,
            8 => &self.last_activity_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.first_name,
            4 => &mut self.last_name,
            5 => &mut self.work_position,
            6 => &mut self.avatar,
            7 => &mut self.personal_gender,
            8 => &mut self.last_activity_date,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.timecontrol.reports.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_ERROR`.
    AccessError,
    /// `USER_ACCESS_ERROR`.
    UserAccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::UserAccessError, "USER_ACCESS_ERROR"),
    ];
}

/// Calls [`timeman.timecontrol.reports.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html).
#[doc(alias = "timeman.timecontrol.reports.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultReport, GetResultReportDays, GetResultReportDaysReports,
    IpStartNetwork, GetResultUser
);

value_enum!(
    GetResultReportDaysReportsType, GetResultReportDaysReportsReportType, SourceStart
);
