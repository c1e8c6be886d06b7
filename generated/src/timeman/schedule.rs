// @generated from docs/api-reference/timeman/schedule/timeman-schedule-get.md. Do not edit; run `cargo codegen`.

//! `timeman.schedule.*`.

use crate::prelude::*;

/// Request of [`timeman.schedule.get`](https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.schedule.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "timeman.schedule.get";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SCHEDULE_TYPE`: [`GetResultScheduleType`].
    pub schedule_type: Option<GetResultScheduleType>,
    /// `REPORT_PERIOD`: [`GetResultReportPeriod`].
    pub report_period: Option<GetResultReportPeriod>,
    /// `REPORT_PERIOD_OPTIONS`: [`GetResultReportPeriodOptions`].
    pub report_period_options: Option<GetResultReportPeriodOptions>,
    /// `CALENDAR_ID`: `integer`.
    pub calendar_id: Option<i64>,
    /// `ALLOWED_DEVICES`: [`GetResultAllowedDevices`].
    pub allowed_devices: Option<GetResultAllowedDevices>,
    /// `DELETED`: `string`.
    pub deleted: Option<String>,
    /// `IS_FOR_ALL_USERS`: `boolean`.
    pub is_for_all_users: Option<bool>,
    /// `WORKTIME_RESTRICTIONS`: list of `string`.
    pub worktime_restrictions: Option<Vec<String>>,
    /// `CONTROLLED_ACTIONS`: `integer`.
    pub controlled_actions: Option<i64>,
    /// `UPDATED_BY`: `integer`.
    pub updated_by: Option<i64>,
    /// `DELETED_BY`: `integer`.
    pub deleted_by: Option<i64>,
    /// `DELETED_AT`: `string`.
    pub deleted_at: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CREATED_AT`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `SHIFTS`: list of [`GetResultShifts`].
    pub shifts: Option<Vec<GetResultShifts>>,
    /// `CALENDAR`: [`GetResultCalendar`].
    pub calendar: Option<GetResultCalendar>,
    /// `SCHEDULE_VIOLATION_RULES`: [`GetResultScheduleViolationRules`].
    pub schedule_violation_rules: Option<GetResultScheduleViolationRules>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "NAME",
                "SCHEDULE_TYPE",
                "REPORT_PERIOD",
                "REPORT_PERIOD_OPTIONS",
                "CALENDAR_ID",
                "ALLOWED_DEVICES",
                "DELETED",
                "IS_FOR_ALL_USERS",
                "WORKTIME_RESTRICTIONS",
                "CONTROLLED_ACTIONS",
                "UPDATED_BY",
                "DELETED_BY",
                "DELETED_AT",
                "CREATED_BY",
                "CREATED_AT",
                "SHIFTS",
                "CALENDAR",
                "SCHEDULE_VIOLATION_RULES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.schedule_type,
            3 => &self.report_period,
            4 => &self.report_period_options,
            5 => &self.calendar_id,
            6 => &self.allowed_devices,
            7 => &self.deleted,
            8 => &self.is_for_all_users,
            9 => &self.worktime_restrictions,
            10 => &self.controlled_actions,
            11 => &self.updated_by,
            12 => &self.deleted_by,
            13 => &self.deleted_at,
            14 => &self.created_by,
            15 => &self.created_at,
            16 => &self.shifts,
            17 => &self.calendar,
            18 => &self.schedule_violation_rules,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.schedule_type,
            3 => &mut self.report_period,
            4 => &mut self.report_period_options,
            5 => &mut self.calendar_id,
            6 => &mut self.allowed_devices,
            7 => &mut self.deleted,
            8 => &mut self.is_for_all_users,
            9 => &mut self.worktime_restrictions,
            10 => &mut self.controlled_actions,
            11 => &mut self.updated_by,
            12 => &mut self.deleted_by,
            13 => &mut self.deleted_at,
            14 => &mut self.created_by,
            15 => &mut self.created_at,
            16 => &mut self.shifts,
            17 => &mut self.calendar,
            18 => &mut self.schedule_violation_rules,
            _ => &mut self.extra,
        }
    }
}

/// `SCHEDULE_TYPE` in the answer of `timeman.schedule.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultScheduleType {
    /// `FIXED`.
    Fixed,
    /// `SHIFT`.
    Shift,
    /// `FLEXTIME`.
    Flextime,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultScheduleType {
    const VALUES: &'static [&'static str] = &["FIXED", "SHIFT", "FLEXTIME"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Fixed),
            1 => Some(Self::Shift),
            2 => Some(Self::Flextime),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "FIXED",
            Self::Shift => "SHIFT",
            Self::Flextime => "FLEXTIME",
            Self::Other(text) => text,
        }
    }
}

/// `REPORT_PERIOD` in the answer of `timeman.schedule.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultReportPeriod {
    /// `MONTH`.
    Month,
    /// `WEEK`.
    Week,
    /// `TWO_WEEKS`.
    TwoWeeks,
    /// `QUARTER`.
    Quarter,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultReportPeriod {
    const VALUES: &'static [&'static str] = &["MONTH", "WEEK", "TWO_WEEKS", "QUARTER"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Month),
            1 => Some(Self::Week),
            2 => Some(Self::TwoWeeks),
            3 => Some(Self::Quarter),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Month => "MONTH",
            Self::Week => "WEEK",
            Self::TwoWeeks => "TWO_WEEKS",
            Self::Quarter => "QUARTER",
            Self::Other(text) => text,
        }
    }
}

/// `REPORT_PERIOD_OPTIONS` in the answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultReportPeriodOptions {
    /// `START_WEEK_DAY`: [`GetResultReportPeriodOptionsStartWeekDay`].
    pub start_week_day: Option<GetResultReportPeriodOptionsStartWeekDay>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultReportPeriodOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultReportPeriodOptions",
            fields: &["START_WEEK_DAY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.start_week_day,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.start_week_day,
            _ => &mut self.extra,
        }
    }
}

/// `REPORT_PERIOD_OPTIONS.START_WEEK_DAY` in the answer of `timeman.schedule.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultReportPeriodOptionsStartWeekDay {
    /// `0`: monday.
    Monday,
    /// `1`: tuesday.
    Tuesday,
    /// `2`: wednesday.
    Wednesday,
    /// `3`: thursday.
    Thursday,
    /// `4`: friday.
    Friday,
    /// `5`: saturday.
    Saturday,
    /// `6`: sunday.
    Sunday,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultReportPeriodOptionsStartWeekDay {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3", "4", "5", "6"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Monday),
            1 => Some(Self::Tuesday),
            2 => Some(Self::Wednesday),
            3 => Some(Self::Thursday),
            4 => Some(Self::Friday),
            5 => Some(Self::Saturday),
            6 => Some(Self::Sunday),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Monday => "0",
            Self::Tuesday => "1",
            Self::Wednesday => "2",
            Self::Thursday => "3",
            Self::Friday => "4",
            Self::Saturday => "5",
            Self::Sunday => "6",
            Self::Other(text) => text,
        }
    }
}

/// `ALLOWED_DEVICES` in the answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultAllowedDevices {
    /// `browser`: `boolean`.
    pub browser: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultAllowedDevices {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultAllowedDevices",
            fields: &["browser"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.browser,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.browser,
            _ => &mut self.extra,
        }
    }
}

/// `SHIFTS` in the answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultShifts {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `BREAK_DURATION`: `integer`.
    pub break_duration: Option<i64>,
    /// `WORK_TIME_START`: `integer`.
    pub work_time_start: Option<i64>,
    /// `WORK_TIME_END`: `integer`.
    pub work_time_end: Option<i64>,
    /// `WORK_DAYS`: `string`.
    pub work_days: Option<String>,
    /// `SCHEDULE_ID`: `integer`.
    pub schedule_id: Option<i64>,
    /// `DELETED`: `boolean`.
    pub deleted: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultShifts {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultShifts",
            fields: &[
                "ID",
                "NAME",
                "BREAK_DURATION",
                "WORK_TIME_START",
                "WORK_TIME_END",
                "WORK_DAYS",
                "SCHEDULE_ID",
                "DELETED",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.break_duration,
            3 => &self.work_time_start,
            4 => &self.work_time_end,
            5 => &self.work_days,
            6 => &self.schedule_id,
            7 => &self.deleted,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.break_duration,
            3 => &mut self.work_time_start,
            4 => &mut self.work_time_end,
            5 => &mut self.work_days,
            6 => &mut self.schedule_id,
            7 => &mut self.deleted,
            _ => &mut self.extra,
        }
    }
}

/// `CALENDAR` in the answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultCalendar {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PARENT_CALENDAR_ID`: `integer`.
    pub parent_calendar_id: Option<i64>,
    /// `SYSTEM_CODE`: `string`.
    pub system_code: Option<String>,
    /// `EXCLUSIONS`: list of `string`.
    pub exclusions: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultCalendar {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultCalendar",
            fields: &["ID", "NAME", "PARENT_CALENDAR_ID", "SYSTEM_CODE", "EXCLUSIONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.parent_calendar_id,
            3 => &self.system_code,
            4 => &self.exclusions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.parent_calendar_id,
            3 => &mut self.system_code,
            4 => &mut self.exclusions,
            _ => &mut self.extra,
        }
    }
}

/// `SCHEDULE_VIOLATION_RULES` in the answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultScheduleViolationRules {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SCHEDULE_ID`: `integer`.
    pub schedule_id: Option<i64>,
    /// `ENTITY_CODE`: `string`.
    pub entity_code: Option<String>,
    /// `MAX_EXACT_START`: `integer`.
    pub max_exact_start: Option<i64>,
    /// `MIN_EXACT_END`: `integer`.
    pub min_exact_end: Option<i64>,
    /// `MAX_OFFSET_START`: `integer`.
    pub max_offset_start: Option<i64>,
    /// `MIN_OFFSET_END`: `integer`.
    pub min_offset_end: Option<i64>,
    /// `RELATIVE_START_FROM`: `integer`.
    pub relative_start_from: Option<i64>,
    /// `RELATIVE_START_TO`: `integer`.
    pub relative_start_to: Option<i64>,
    /// `RELATIVE_END_FROM`: `integer`.
    pub relative_end_from: Option<i64>,
    /// `RELATIVE_END_TO`: `integer`.
    pub relative_end_to: Option<i64>,
    /// `MIN_DAY_DURATION`: `integer`.
    pub min_day_duration: Option<i64>,
    /// `MAX_ALLOWED_TO_EDIT_WORK_TIME`: `integer`.
    pub max_allowed_to_edit_work_time: Option<i64>,
    /// `MAX_WORK_TIME_LACK_FOR_PERIOD`: `integer`.
    pub max_work_time_lack_for_period: Option<i64>,
    /// `PERIOD_TIME_LACK_AGENT_ID`: `integer`.
    pub period_time_lack_agent_id: Option<i64>,
    /// `MAX_SHIFT_START_DELAY`: `integer`.
    pub max_shift_start_delay: Option<i64>,
    /// `MISSED_SHIFT_START`: `integer`.
    pub missed_shift_start: Option<i64>,
    /// `USERS_TO_NOTIFY`: [`GetResultScheduleViolationRulesUsersToNotify`].
    pub users_to_notify: Option<GetResultScheduleViolationRulesUsersToNotify>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultScheduleViolationRules {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultScheduleViolationRules",
            fields: &[
                "ID",
                "SCHEDULE_ID",
                "ENTITY_CODE",
                "MAX_EXACT_START",
                "MIN_EXACT_END",
                "MAX_OFFSET_START",
                "MIN_OFFSET_END",
                "RELATIVE_START_FROM",
                "RELATIVE_START_TO",
                "RELATIVE_END_FROM",
                "RELATIVE_END_TO",
                "MIN_DAY_DURATION",
                "MAX_ALLOWED_TO_EDIT_WORK_TIME",
                "MAX_WORK_TIME_LACK_FOR_PERIOD",
                "PERIOD_TIME_LACK_AGENT_ID",
                "MAX_SHIFT_START_DELAY",
                "MISSED_SHIFT_START",
                "USERS_TO_NOTIFY",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.schedule_id,
            2 => &self.entity_code,
            3 => &self.max_exact_start,
            4 => &self.min_exact_end,
            5 => &self.max_offset_start,
            6 => &self.min_offset_end,
            7 => &self.relative_start_from,
            8 => &self.relative_start_to,
            9 => &self.relative_end_from,
            10 => &self.relative_end_to,
            11 => &self.min_day_duration,
            12 => &self.max_allowed_to_edit_work_time,
            13 => &self.max_work_time_lack_for_period,
            14 => &self.period_time_lack_agent_id,
            15 => &self.max_shift_start_delay,
            16 => &self.missed_shift_start,
            17 => &self.users_to_notify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.schedule_id,
            2 => &mut self.entity_code,
            3 => &mut self.max_exact_start,
            4 => &mut self.min_exact_end,
            5 => &mut self.max_offset_start,
            6 => &mut self.min_offset_end,
            7 => &mut self.relative_start_from,
            8 => &mut self.relative_start_to,
            9 => &mut self.relative_end_from,
            10 => &mut self.relative_end_to,
            11 => &mut self.min_day_duration,
            12 => &mut self.max_allowed_to_edit_work_time,
            13 => &mut self.max_work_time_lack_for_period,
            14 => &mut self.period_time_lack_agent_id,
            15 => &mut self.max_shift_start_delay,
            16 => &mut self.missed_shift_start,
            17 => &mut self.users_to_notify,
            _ => &mut self.extra,
        }
    }
}

/// `SCHEDULE_VIOLATION_RULES.USERS_TO_NOTIFY` in the answer of `timeman.schedule.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultScheduleViolationRulesUsersToNotify {
    /// `FIXED_START_END`: list of `string`.
    pub fixed_start_end: Option<Vec<String>>,
    /// `FIXED_PER_RECORD`: list of `string`.
    pub fixed_per_record: Option<Vec<String>>,
    /// `FIXED_EDIT_WORKTIME`: list of `string`.
    pub fixed_edit_worktime: Option<Vec<String>>,
    /// `FIXED_PERIODIC`: list of `string`.
    pub fixed_periodic: Option<Vec<String>>,
    /// `SHIFT_DELAY`: list of `string`.
    pub shift_delay: Option<Vec<String>>,
    /// `SHIFT_MISSED_START`: list of `string`.
    pub shift_missed_start: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultScheduleViolationRulesUsersToNotify {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultScheduleViolationRulesUsersToNotify",
            fields: &[
                "FIXED_START_END",
                "FIXED_PER_RECORD",
                "FIXED_EDIT_WORKTIME",
                "FIXED_PERIODIC",
                "SHIFT_DELAY",
                "SHIFT_MISSED_START",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fixed_start_end,
            1 => &self.fixed_per_record,
            2 => &self.fixed_edit_worktime,
            3 => &self.fixed_periodic,
            4 => &self.shift_delay,
            5 => &self.shift_missed_start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fixed_start_end,
            1 => &mut self.fixed_per_record,
            2 => &mut self.fixed_edit_worktime,
            3 => &mut self.fixed_periodic,
            4 => &mut self.shift_delay,
            5 => &mut self.shift_missed_start,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.schedule.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`timeman.schedule.get`](https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html).
#[doc(alias = "timeman.schedule.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultReportPeriodOptions, GetResultAllowedDevices,
    GetResultShifts, GetResultCalendar, GetResultScheduleViolationRules,
    GetResultScheduleViolationRulesUsersToNotify
);

value_enum!(
    GetResultScheduleType, GetResultReportPeriod,
    GetResultReportPeriodOptionsStartWeekDay
);
