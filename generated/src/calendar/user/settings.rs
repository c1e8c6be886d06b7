// @generated from docs/api-reference/calendar/calendar-user-settings-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `calendar.user.settings.*`.

use crate::prelude::*;

/// Request of [`calendar.user.settings.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.user.settings.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "calendar.user.settings.get";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `calendar.user.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `view`: [`GetResultView`].
    pub view: Option<GetResultView>,
    /// `meetSection`: `string`.
    pub meet_section: Option<String>,
    /// `crmSection`: `string`.
    pub crm_section: Option<String>,
    /// `showDeclined`: `boolean`.
    pub show_declined: Option<bool>,
    /// `denyBusyInvitation`: `boolean`.
    pub deny_busy_invitation: Option<bool>,
    /// `collapseOffHours`: `Y` or `N`.
    pub collapse_off_hours: Option<bool>,
    /// `showWeekNumbers`: `Y` or `N`.
    pub show_week_numbers: Option<bool>,
    /// `showTasks`: `Y` or `N`.
    pub show_tasks: Option<bool>,
    /// `syncTasks`: `Y` or `N`.
    pub sync_tasks: Option<bool>,
    /// `showCompletedTasks`: `Y` or `N`.
    pub show_completed_tasks: Option<bool>,
    /// `lastUsedSection`: `string`.
    pub last_used_section: Option<String>,
    /// `sendFromEmail`: `string`.
    pub send_from_email: Option<String>,
    /// `defaultSections`: [`GetResultDefaultSections`].
    pub default_sections: Option<GetResultDefaultSections>,
    /// `syncPeriodPast`: `string`.
    pub sync_period_past: Option<String>,
    /// `syncPeriodFuture`: `string`.
    pub sync_period_future: Option<String>,
    /// `defaultReminders`: [`GetResultDefaultReminders`].
    pub default_reminders: Option<GetResultDefaultReminders>,
    /// `timezoneName`: `string`.
    pub timezone_name: Option<String>,
    /// `timezoneOffsetUTC`: `integer`.
    pub timezone_offset_utc: Option<i64>,
    /// `timezoneDefaultName`: `string`.
    pub timezone_default_name: Option<String>,
    /// `work_time_start`: `string`.
    pub work_time_start: Option<String>,
    /// `work_time_end`: `string`.
    pub work_time_end: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "view",
                "meetSection",
                "crmSection",
                "showDeclined",
                "denyBusyInvitation",
                "collapseOffHours",
                "showWeekNumbers",
                "showTasks",
                "syncTasks",
                "showCompletedTasks",
                "lastUsedSection",
                "sendFromEmail",
                "defaultSections",
                "syncPeriodPast",
                "syncPeriodFuture",
                "defaultReminders",
                "timezoneName",
                "timezoneOffsetUTC",
                "timezoneDefaultName",
                "work_time_start",
                "work_time_end",
            ],
            required: &[],
            codecs: &[
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.view,
            1 => &self.meet_section,
            2 => &self.crm_section,
            3 => &self.show_declined,
            4 => &self.deny_busy_invitation,
            5 => &self.collapse_off_hours,
            6 => &self.show_week_numbers,
            7 => &self.show_tasks,
            8 => &self.sync_tasks,
            9 => &self.show_completed_tasks,
            10 => &self.last_used_section,
            11 => &self.send_from_email,
            12 => &self.default_sections,
            13 => &self.sync_period_past,
            14 => &self.sync_period_future,
            15 => &self.default_reminders,
            16 => &self.timezone_name,
            17 => &self.timezone_offset_utc,
            18 => &self.timezone_default_name,
            19 => &self.work_time_start,
            20 => &self.work_time_end,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.view,
            1 => &mut self.meet_section,
            2 => &mut self.crm_section,
            3 => &mut self.show_declined,
            4 => &mut self.deny_busy_invitation,
            5 => &mut self.collapse_off_hours,
            6 => &mut self.show_week_numbers,
            7 => &mut self.show_tasks,
            8 => &mut self.sync_tasks,
            9 => &mut self.show_completed_tasks,
            10 => &mut self.last_used_section,
            11 => &mut self.send_from_email,
            12 => &mut self.default_sections,
            13 => &mut self.sync_period_past,
            14 => &mut self.sync_period_future,
            15 => &mut self.default_reminders,
            16 => &mut self.timezone_name,
            17 => &mut self.timezone_offset_utc,
            18 => &mut self.timezone_default_name,
            19 => &mut self.work_time_start,
            20 => &mut self.work_time_end,
            _ => &mut self.extra,
        }
    }
}

/// `view` in the answer of `calendar.user.settings.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultView {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// `list`.
    List,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultView {
    const VALUES: &'static [&'static str] = &["day", "week", "month", "list"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Week),
            2 => Some(Self::Month),
            3 => Some(Self::List),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::List => "list",
            Self::Other(text) => text,
        }
    }
}

/// `defaultSections` in the answer of `calendar.user.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDefaultSections {
    /// `user1`: `string`.
    pub user1: Option<String>,
    /// `group6`: `string`.
    pub group6: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDefaultSections {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDefaultSections",
            fields: &["user1", "group6"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user1,
            1 => &self.group6,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user1,
            1 => &mut self.group6,
            _ => &mut self.extra,
        }
    }
}

/// `defaultReminders` in the answer of `calendar.user.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDefaultReminders {
    /// `fullDay`: list of [`FullDay`].
    pub full_day: Option<Vec<FullDay>>,
    /// `withTime`: list of [`FullDay`].
    pub with_time: Option<Vec<FullDay>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDefaultReminders {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDefaultReminders",
            fields: &["fullDay", "withTime"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.full_day,
            1 => &self.with_time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.full_day,
            1 => &mut self.with_time,
            _ => &mut self.extra,
        }
    }
}

/// `defaultReminders.fullDay` in the answer of `calendar.user.settings.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullDay {
    /// `type`: [`FullDayType`].
    pub type_: Option<FullDayType>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FullDay {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullDay",
            fields: &["type", "count"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.count,
            _ => &mut self.extra,
        }
    }
}

/// `defaultReminders.fullDay.type` in the answer of `calendar.user.settings.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FullDayType {
    /// `min`.
    Min,
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FullDayType {
    const VALUES: &'static [&'static str] = &["min", "hour", "day"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Min),
            1 => Some(Self::Hour),
            2 => Some(Self::Day),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Min => "min",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `calendar.user.settings.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`calendar.user.settings.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-get.html).
#[doc(alias = "calendar.user.settings.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.user.settings.set`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.user.settings.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `settings`: [`SetSettings`], required.
    pub settings: SetSettings,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(settings: SetSettings) -> Self {
        Self {
            settings,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["settings"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "calendar.user.settings.set";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Parameter `settings` of `calendar.user.settings.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSettings {
    /// `view`: [`SetSettingsView`].
    pub view: Option<SetSettingsView>,
    /// `meetSection`: `string`.
    pub meet_section: Option<String>,
    /// `crmSection`: `string`.
    pub crm_section: Option<String>,
    /// `showDeclined`: `boolean`.
    pub show_declined: Option<bool>,
    /// `denyBusyInvitation`: `boolean`.
    pub deny_busy_invitation: Option<bool>,
    /// `collapseOffHours`: `Y` or `N`.
    pub collapse_off_hours: Option<bool>,
    /// `showWeekNumbers`: `Y` or `N`.
    pub show_week_numbers: Option<bool>,
    /// `showTasks`: `Y` or `N`.
    pub show_tasks: Option<bool>,
    /// `syncTasks`: `Y` or `N`.
    pub sync_tasks: Option<bool>,
    /// `showCompletedTasks`: `Y` or `N`.
    pub show_completed_tasks: Option<bool>,
    /// `lastUsedSection`: `string`. Default: `false`.
    pub last_used_section: Option<String>,
    /// `sendFromEmail`: `string`.
    pub send_from_email: Option<String>,
    /// `defaultSections`: map of `string`.
    pub default_sections: Option<Map<String>>,
    /// `syncPeriodPast`: `string`.
    pub sync_period_past: Option<String>,
    /// `syncPeriodFuture`: `string`.
    pub sync_period_future: Option<String>,
    /// `defaultReminders`: [`SetSettingsDefaultReminders`].
    pub default_reminders: Option<SetSettingsDefaultReminders>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `view`.
    #[must_use]
    pub fn view(mut self, value: impl Into<SetSettingsView>) -> Self {
        self.view = Some(value.into());
        self
    }
    /// Sets `meetSection`.
    #[must_use]
    pub fn meet_section(mut self, value: impl Into<String>) -> Self {
        self.meet_section = Some(value.into());
        self
    }
    /// Sets `crmSection`.
    #[must_use]
    pub fn crm_section(mut self, value: impl Into<String>) -> Self {
        self.crm_section = Some(value.into());
        self
    }
    /// Sets `showDeclined`.
    #[must_use]
    pub fn show_declined(mut self, value: bool) -> Self {
        self.show_declined = Some(value);
        self
    }
    /// Sets `denyBusyInvitation`.
    #[must_use]
    pub fn deny_busy_invitation(mut self, value: bool) -> Self {
        self.deny_busy_invitation = Some(value);
        self
    }
    /// Sets `collapseOffHours`.
    #[must_use]
    pub fn collapse_off_hours(mut self, value: bool) -> Self {
        self.collapse_off_hours = Some(value);
        self
    }
    /// Sets `showWeekNumbers`.
    #[must_use]
    pub fn show_week_numbers(mut self, value: bool) -> Self {
        self.show_week_numbers = Some(value);
        self
    }
    /// Sets `showTasks`.
    #[must_use]
    pub fn show_tasks(mut self, value: bool) -> Self {
        self.show_tasks = Some(value);
        self
    }
    /// Sets `syncTasks`.
    #[must_use]
    pub fn sync_tasks(mut self, value: bool) -> Self {
        self.sync_tasks = Some(value);
        self
    }
    /// Sets `showCompletedTasks`.
    #[must_use]
    pub fn show_completed_tasks(mut self, value: bool) -> Self {
        self.show_completed_tasks = Some(value);
        self
    }
    /// Sets `lastUsedSection`.
    #[must_use]
    pub fn last_used_section(mut self, value: impl Into<String>) -> Self {
        self.last_used_section = Some(value.into());
        self
    }
    /// Sets `sendFromEmail`.
    #[must_use]
    pub fn send_from_email(mut self, value: impl Into<String>) -> Self {
        self.send_from_email = Some(value.into());
        self
    }
    /// Sets `defaultSections`.
    #[must_use]
    pub fn default_sections(mut self, value: impl Into<Map<String>>) -> Self {
        self.default_sections = Some(value.into());
        self
    }
    /// Sets `syncPeriodPast`.
    #[must_use]
    pub fn sync_period_past(mut self, value: impl Into<String>) -> Self {
        self.sync_period_past = Some(value.into());
        self
    }
    /// Sets `syncPeriodFuture`.
    #[must_use]
    pub fn sync_period_future(mut self, value: impl Into<String>) -> Self {
        self.sync_period_future = Some(value.into());
        self
    }
    /// Sets `defaultReminders`.
    #[must_use]
    pub fn default_reminders(mut self, value: SetSettingsDefaultReminders) -> Self {
        self.default_reminders = Some(value);
        self
    }
}

impl Record for SetSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetSettings",
            fields: &[
                "view",
                "meetSection",
                "crmSection",
                "showDeclined",
                "denyBusyInvitation",
                "collapseOffHours",
                "showWeekNumbers",
                "showTasks",
                "syncTasks",
                "showCompletedTasks",
                "lastUsedSection",
                "sendFromEmail",
                "defaultSections",
                "syncPeriodPast",
                "syncPeriodFuture",
                "defaultReminders",
            ],
            required: &[],
            codecs: &[
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.view,
            1 => &self.meet_section,
            2 => &self.crm_section,
            3 => &self.show_declined,
            4 => &self.deny_busy_invitation,
            5 => &self.collapse_off_hours,
            6 => &self.show_week_numbers,
            7 => &self.show_tasks,
            8 => &self.sync_tasks,
            9 => &self.show_completed_tasks,
            10 => &self.last_used_section,
            11 => &self.send_from_email,
            12 => &self.default_sections,
            13 => &self.sync_period_past,
            14 => &self.sync_period_future,
            15 => &self.default_reminders,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.view,
            1 => &mut self.meet_section,
            2 => &mut self.crm_section,
            3 => &mut self.show_declined,
            4 => &mut self.deny_busy_invitation,
            5 => &mut self.collapse_off_hours,
            6 => &mut self.show_week_numbers,
            7 => &mut self.show_tasks,
            8 => &mut self.sync_tasks,
            9 => &mut self.show_completed_tasks,
            10 => &mut self.last_used_section,
            11 => &mut self.send_from_email,
            12 => &mut self.default_sections,
            13 => &mut self.sync_period_past,
            14 => &mut self.sync_period_future,
            15 => &mut self.default_reminders,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `settings.view` of `calendar.user.settings.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetSettingsView {
    /// `day`.
    Day,
    /// `week`.
    Week,
    /// `month`.
    Month,
    /// `list`.
    List,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetSettingsView {
    const VALUES: &'static [&'static str] = &["day", "week", "month", "list"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Day),
            1 => Some(Self::Week),
            2 => Some(Self::Month),
            3 => Some(Self::List),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::List => "list",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `settings.defaultReminders` of `calendar.user.settings.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSettingsDefaultReminders {
    /// `fullDay`: list of [`FullDayRequest`].
    pub full_day: Option<Vec<FullDayRequest>>,
    /// `withTime`: list of [`FullDayRequest`].
    pub with_time: Option<Vec<FullDayRequest>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetSettingsDefaultReminders {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fullDay`.
    #[must_use]
    pub fn full_day(mut self, value: impl IntoIterator<Item = FullDayRequest>) -> Self {
        self.full_day = Some(value.into_iter().collect());
        self
    }
    /// Sets `withTime`.
    #[must_use]
    pub fn with_time(mut self, value: impl IntoIterator<Item = FullDayRequest>) -> Self {
        self.with_time = Some(value.into_iter().collect());
        self
    }
}

impl Record for SetSettingsDefaultReminders {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetSettingsDefaultReminders",
            fields: &["fullDay", "withTime"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.full_day,
            1 => &self.with_time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.full_day,
            1 => &mut self.with_time,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `settings.defaultReminders.fullDay` of `calendar.user.settings.set`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FullDayRequest {
    /// `type`: [`FullDayRequestType`].
    pub type_: Option<FullDayRequestType>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FullDayRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<FullDayRequestType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
}

impl Record for FullDayRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FullDayRequest",
            fields: &["type", "count"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.count,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.count,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `settings.defaultReminders.fullDay.type` of `calendar.user.settings.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FullDayRequestType {
    /// `min`.
    Min,
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FullDayRequestType {
    const VALUES: &'static [&'static str] = &["min", "hour", "day"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Min),
            1 => Some(Self::Hour),
            2 => Some(Self::Day),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Min => "min",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `calendar.user.settings.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `The required parameter "settings" for the method "calendar.user.settings.set" is not set`.
    TheRequiredParameterSettingsFor,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterSettingsFor,
            "The required parameter \"settings\" for the method \"calendar.user.settings.set\" is not set",
        ),
    ];
}

/// Calls [`calendar.user.settings.set`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-user-settings-set.html).
#[doc(alias = "calendar.user.settings.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultDefaultSections, GetResultDefaultReminders, FullDay, Set,
    SetSettings, SetSettingsDefaultReminders, FullDayRequest
);

value_enum!(GetResultView, FullDayType, SetSettingsView, FullDayRequestType);
