// @generated from docs/api-reference/calendar/calendar-event/calendar-event-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `calendar.event.*`.

use crate::prelude::*;

pub mod get;

/// Request of [`calendar.event.add`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.event.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `ownerId`: `integer` or `string`, required.
    pub owner_id: Either<i64, String>,
    /// `from`: `datetime` or `date`, one of `from`, `from_ts` is required.
    pub from: Option<Either<DateTime, Date>>,
    /// `to`: `datetime` or `date`, one of `to`, `to_ts` is required.
    pub to: Option<Either<DateTime, Date>>,
    /// `from_ts`: `integer`, one of `from`, `from_ts` is required.
    pub from_ts: Option<i64>,
    /// `to_ts`: `integer`, one of `to`, `to_ts` is required.
    pub to_ts: Option<i64>,
    /// `section`: `integer`. Required if `auto_detect_section` is `N`.
    pub section: Option<i64>,
    /// `auto_detect_section`: `Y` or `N`.
    pub auto_detect_section: Option<bool>,
    /// `name`: `string`, required.
    pub name: String,
    /// `skip_time`: `Y` or `N`.
    pub skip_time: Option<bool>,
    /// `timezone_from`: `string`.
    pub timezone_from: Option<String>,
    /// `timezone_to`: `string`.
    pub timezone_to: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `text_color`: `string`.
    pub text_color: Option<String>,
    /// `accessibility`: [`Accessibility`].
    pub accessibility: Option<Accessibility>,
    /// `importance`: [`Importance`].
    pub importance: Option<Importance>,
    /// `private_event`: `Y` or `N`.
    pub private_event: Option<bool>,
    /// `rrule`: [`Rrule`].
    pub rrule: Option<Rrule>,
    /// `is_meeting`: `Y` or `N`.
    pub is_meeting: Option<bool>,
    /// `location`: `string`.
    pub location: Option<String>,
    /// `remind`: list of [`Remind`].
    pub remind: Option<Vec<Remind>>,
    /// `attendees`: list of `integer`.
    pub attendees: Option<Vec<i64>>,
    /// `meeting`: [`Meeting`].
    pub meeting: Option<Meeting>,
    /// `crm_fields`: list of `string`.
    pub crm_fields: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        type_: impl Into<Type>,
        owner_id: impl Into<Either<i64, String>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            owner_id: owner_id.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<Either<DateTime, Date>>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<Either<DateTime, Date>>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets `from_ts`.
    #[must_use]
    pub fn from_ts(mut self, value: i64) -> Self {
        self.from_ts = Some(value);
        self
    }
    /// Sets `to_ts`.
    #[must_use]
    pub fn to_ts(mut self, value: i64) -> Self {
        self.to_ts = Some(value);
        self
    }
    /// Sets `section`.
    #[must_use]
    pub fn section(mut self, value: i64) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `auto_detect_section`.
    #[must_use]
    pub fn auto_detect_section(mut self, value: bool) -> Self {
        self.auto_detect_section = Some(value);
        self
    }
    /// Sets `skip_time`.
    #[must_use]
    pub fn skip_time(mut self, value: bool) -> Self {
        self.skip_time = Some(value);
        self
    }
    /// Sets `timezone_from`.
    #[must_use]
    pub fn timezone_from(mut self, value: impl Into<String>) -> Self {
        self.timezone_from = Some(value.into());
        self
    }
    /// Sets `timezone_to`.
    #[must_use]
    pub fn timezone_to(mut self, value: impl Into<String>) -> Self {
        self.timezone_to = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `accessibility`.
    #[must_use]
    pub fn accessibility(mut self, value: impl Into<Accessibility>) -> Self {
        self.accessibility = Some(value.into());
        self
    }
    /// Sets `importance`.
    #[must_use]
    pub fn importance(mut self, value: impl Into<Importance>) -> Self {
        self.importance = Some(value.into());
        self
    }
    /// Sets `private_event`.
    #[must_use]
    pub fn private_event(mut self, value: bool) -> Self {
        self.private_event = Some(value);
        self
    }
    /// Sets `rrule`.
    #[must_use]
    pub fn rrule(mut self, value: Rrule) -> Self {
        self.rrule = Some(value);
        self
    }
    /// Sets `is_meeting`.
    #[must_use]
    pub fn is_meeting(mut self, value: bool) -> Self {
        self.is_meeting = Some(value);
        self
    }
    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `remind`.
    #[must_use]
    pub fn remind(mut self, value: impl IntoIterator<Item = Remind>) -> Self {
        self.remind = Some(value.into_iter().collect());
        self
    }
    /// Sets `attendees`.
    #[must_use]
    pub fn attendees(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.attendees = Some(value.into_iter().collect());
        self
    }
    /// Sets `meeting`.
    #[must_use]
    pub fn meeting(mut self, value: Meeting) -> Self {
        self.meeting = Some(value);
        self
    }
    /// Sets `crm_fields`.
    #[must_use]
    pub fn crm_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.crm_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "type",
                "ownerId",
                "from",
                "to",
                "from_ts",
                "to_ts",
                "section",
                "auto_detect_section",
                "name",
                "skip_time",
                "timezone_from",
                "timezone_to",
                "description",
                "color",
                "text_color",
                "accessibility",
                "importance",
                "private_event",
                "rrule",
                "is_meeting",
                "location",
                "remind",
                "attendees",
                "meeting",
                "crm_fields",
            ],
            required: &[0, 1, 8],
            codecs: &[
                (7, Codec::YesNo),
                (9, Codec::YesNo),
                (17, Codec::YesNo),
                (19, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            2 => &self.from,
            3 => &self.to,
            4 => &self.from_ts,
            5 => &self.to_ts,
            6 => &self.section,
            7 => &self.auto_detect_section,
            8 => &self.name,
            9 => &self.skip_time,
            10 => &self.timezone_from,
            11 => &self.timezone_to,
            12 => &self.description,
            13 => &self.color,
            14 => &self.text_color,
            15 => &self.accessibility,
            16 => &self.importance,
            17 => &self.private_event,
            18 => &self.rrule,
            19 => &self.is_meeting,
            20 => &self.location,
            21 => &self.remind,
            22 => &self.attendees,
            23 => &self.meeting,
            24 => &self.crm_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            2 => &mut self.from,
            3 => &mut self.to,
            4 => &mut self.from_ts,
            5 => &mut self.to_ts,
            6 => &mut self.section,
            7 => &mut self.auto_detect_section,
            8 => &mut self.name,
            9 => &mut self.skip_time,
            10 => &mut self.timezone_from,
            11 => &mut self.timezone_to,
            12 => &mut self.description,
            13 => &mut self.color,
            14 => &mut self.text_color,
            15 => &mut self.accessibility,
            16 => &mut self.importance,
            17 => &mut self.private_event,
            18 => &mut self.rrule,
            19 => &mut self.is_meeting,
            20 => &mut self.location,
            21 => &mut self.remind,
            22 => &mut self.attendees,
            23 => &mut self.meeting,
            24 => &mut self.crm_fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "calendar.event.add";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Parameter `type` of `calendar.event.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `company_calendar`.
    CompanyCalendar,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["user", "group", "company_calendar"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Group),
            2 => Some(Self::CompanyCalendar),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::CompanyCalendar => "company_calendar",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `accessibility` of `calendar.event.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Accessibility {
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

impl ValueEnum for Accessibility {
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

/// Parameter `importance` of `calendar.event.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Importance {
    /// `high`.
    High,
    /// `normal`.
    Normal,
    /// `low`.
    Low,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Importance {
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

/// Parameter `rrule` of `calendar.event.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rrule {
    /// `FREQ`: [`RruleFreq`].
    pub freq: Option<RruleFreq>,
    /// `COUNT`: `integer`.
    pub count: Option<i64>,
    /// `INTERVAL`: `integer`.
    pub interval: Option<i64>,
    /// `BYDAY`: list of [`RruleByday`].
    pub byday: Option<Vec<RruleByday>>,
    /// `UNTIL`: `date`.
    pub until: Option<Date>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Rrule {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FREQ`.
    #[must_use]
    pub fn freq(mut self, value: impl Into<RruleFreq>) -> Self {
        self.freq = Some(value.into());
        self
    }
    /// Sets `COUNT`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `INTERVAL`.
    #[must_use]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `BYDAY`.
    #[must_use]
    pub fn byday(
        mut self,
        value: impl IntoIterator<Item = impl Into<RruleByday>>,
    ) -> Self {
        self.byday = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `UNTIL`.
    #[must_use]
    pub fn until(mut self, value: impl Into<Date>) -> Self {
        self.until = Some(value.into());
        self
    }
}

impl Record for Rrule {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Rrule",
            fields: &["FREQ", "COUNT", "INTERVAL", "BYDAY", "UNTIL"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.freq,
            1 => &self.count,
            2 => &self.interval,
            3 => &self.byday,
            4 => &self.until,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.freq,
            1 => &mut self.count,
            2 => &mut self.interval,
            3 => &mut self.byday,
            4 => &mut self.until,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `rrule.FREQ` of `calendar.event.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RruleFreq {
    /// `DAILY`.
    Daily,
    /// `WEEKLY`.
    Weekly,
    /// `MONTHLY`.
    Monthly,
    /// `YEARLY`.
    Yearly,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RruleFreq {
    const VALUES: &'static [&'static str] = &["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Daily),
            1 => Some(Self::Weekly),
            2 => Some(Self::Monthly),
            3 => Some(Self::Yearly),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Yearly => "YEARLY",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `rrule.BYDAY` of `calendar.event.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RruleByday {
    /// `SU`.
    Su,
    /// `MO`.
    Mo,
    /// `TU`.
    Tu,
    /// `WE`.
    We,
    /// `TH`.
    Th,
    /// `FR`.
    Fr,
    /// `SA`.
    Sa,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RruleByday {
    const VALUES: &'static [&'static str] = &["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Su),
            1 => Some(Self::Mo),
            2 => Some(Self::Tu),
            3 => Some(Self::We),
            4 => Some(Self::Th),
            5 => Some(Self::Fr),
            6 => Some(Self::Sa),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Su => "SU",
            Self::Mo => "MO",
            Self::Tu => "TU",
            Self::We => "WE",
            Self::Th => "TH",
            Self::Fr => "FR",
            Self::Sa => "SA",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `remind` of `calendar.event.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remind {
    /// `type`: [`RemindType`].
    pub type_: Option<RemindType>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Remind {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<RemindType>) -> Self {
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

impl Record for Remind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Remind",
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

/// Parameter `remind.type` of `calendar.event.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemindType {
    /// `min`.
    Min,
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RemindType {
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

/// Parameter `meeting` of `calendar.event.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meeting {
    /// `notify`: `boolean`.
    pub notify: Option<bool>,
    /// `reinvite`: `boolean`.
    pub reinvite: Option<bool>,
    /// `allow_invite`: `boolean`.
    pub allow_invite: Option<bool>,
    /// `hide_guests`: `boolean`.
    pub hide_guests: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Meeting {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, value: bool) -> Self {
        self.notify = Some(value);
        self
    }
    /// Sets `reinvite`.
    #[must_use]
    pub fn reinvite(mut self, value: bool) -> Self {
        self.reinvite = Some(value);
        self
    }
    /// Sets `allow_invite`.
    #[must_use]
    pub fn allow_invite(mut self, value: bool) -> Self {
        self.allow_invite = Some(value);
        self
    }
    /// Sets `hide_guests`.
    #[must_use]
    pub fn hide_guests(mut self, value: bool) -> Self {
        self.hide_guests = Some(value);
        self
    }
}

impl Record for Meeting {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Meeting",
            fields: &["notify", "reinvite", "allow_invite", "hide_guests"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.notify,
            1 => &self.reinvite,
            2 => &self.allow_invite,
            3 => &self.hide_guests,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.notify,
            1 => &mut self.reinvite,
            2 => &mut self.allow_invite,
            3 => &mut self.hide_guests,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.event.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `The required parameter "type" for the method "calendar.event.add" is not set`.
    TheRequiredParameterTypeFor,
    /// `The required parameter "ownerId" for the method "calendar.event.add" is not set`.
    TheRequiredParameterOwnerId,
    /// `The required parameter "name" for the method "calendar.event.add" is not set`.
    TheRequiredParameterNameFor,
    /// `The required parameter "from" for the method "calendar.event.add" is not set`.
    TheRequiredParameterFromFor,
    /// `The required parameter "to" for the method "calendar.event.add" is not set`.
    TheRequiredParameterToFor,
    /// `Invalid value for the parameter "name"`.
    InvalidValueForTheParameter,
    /// `Invalid value for the parameter "description"`.
    InvalidValueForTheParameterDescription,
    /// `Access denied`.
    AccessDenied,
    /// `You specified an invalid calendar section ID or the user does not have access to it`.
    YouSpecifiedAnInvalidCalendar,
    /// `The list of event links to CRM must be an array`.
    TheListOfEventLinks,
    /// `An error occurred while creating the event`.
    AnErrorOccurredWhileCreating,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterTypeFor,
            "The required parameter \"type\" for the method \"calendar.event.add\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterOwnerId,
            "The required parameter \"ownerId\" for the method \"calendar.event.add\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterNameFor,
            "The required parameter \"name\" for the method \"calendar.event.add\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterFromFor,
            "The required parameter \"from\" for the method \"calendar.event.add\" is not set",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterToFor,
            "The required parameter \"to\" for the method \"calendar.event.add\" is not set",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheParameter,
            "Invalid value for the parameter \"name\"",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheParameterDescription,
            "Invalid value for the parameter \"description\"",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::YouSpecifiedAnInvalidCalendar,
            "You specified an invalid calendar section ID or the user does not have access to it",
        ),
        ErrorCase::text(
            Self::TheListOfEventLinks,
            "The list of event links to CRM must be an array",
        ),
        ErrorCase::text(
            Self::AnErrorOccurredWhileCreating,
            "An error occurred while creating the event",
        ),
    ];
}

/// Calls [`calendar.event.add`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-add.html).
#[doc(alias = "calendar.event.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.event.delete`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.event.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id"],
            required: &[0],
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

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "calendar.event.delete";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Errors of `calendar.event.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Event id not specified`.
    EventIdNotSpecified,
    /// `An error occurred while deleting the event`.
    AnErrorOccurredWhileDeleting,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::EventIdNotSpecified, "Event id not specified"),
        ErrorCase::text(
            Self::AnErrorOccurredWhileDeleting,
            "An error occurred while deleting the event",
        ),
    ];
}

/// Calls [`calendar.event.delete`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-delete.html).
#[doc(alias = "calendar.event.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.event.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.event.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `ownerId`: `integer` or `string`, required.
    pub owner_id: Either<i64, String>,
    /// `from`: `date`.
    pub from: Option<Date>,
    /// `to`: `date`.
    pub to: Option<Date>,
    /// `section`: list of `integer`.
    pub section: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        type_: impl Into<Type>,
        owner_id: impl Into<Either<i64, String>>,
    ) -> Self {
        Self {
            type_: type_.into(),
            owner_id: owner_id.into(),
            ..Default::default()
        }
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<Date>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<Date>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets `section`.
    #[must_use]
    pub fn section(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.section = Some(value.into_iter().collect());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["type", "ownerId", "from", "to", "section"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            2 => &self.from,
            3 => &self.to,
            4 => &self.section,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            2 => &mut self.from,
            3 => &mut self.to,
            4 => &mut self.section,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<Event>;
    type Error = GetError;
    const NAME: &'static str = "calendar.event.get";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `calendar.event.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `DELETED`: `Y` or `N`.
    pub deleted: Option<bool>,
    /// `CAL_TYPE`: `string`.
    pub cal_type: Option<String>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<DateTime>,
    /// `ORIGINAL_DATE_FROM`: `datetime`, may be `null`.
    pub original_date_from: Option<DateTime>,
    /// `TZ_FROM`: `string`.
    pub tz_from: Option<String>,
    /// `TZ_TO`: `string`.
    pub tz_to: Option<String>,
    /// `TZ_OFFSET_FROM`: `string`.
    pub tz_offset_from: Option<String>,
    /// `TZ_OFFSET_TO`: `string`.
    pub tz_offset_to: Option<String>,
    /// `DATE_FROM_TS_UTC`: `string`.
    pub date_from_ts_utc: Option<String>,
    /// `DATE_TO_TS_UTC`: `string`.
    pub date_to_ts_utc: Option<String>,
    /// `DT_SKIP_TIME`: `Y` or `N`.
    pub dt_skip_time: Option<bool>,
    /// `DT_LENGTH`: `integer`.
    pub dt_length: Option<i64>,
    /// `EVENT_TYPE`: `string`, may be `null`.
    pub event_type: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRIVATE_EVENT`: `Y` or `N`.
    pub private_event: Option<bool>,
    /// `ACCESSIBILITY`: `string`.
    pub accessibility: Option<String>,
    /// `IMPORTANCE`: `string`.
    pub importance: Option<String>,
    /// `IS_MEETING`: `Y` or `N`.
    pub is_meeting: Option<bool>,
    /// `MEETING_STATUS`: [`MeetingStatus`].
    pub meeting_status: Option<MeetingStatus>,
    /// `MEETING_HOST`: `string`.
    pub meeting_host: Option<String>,
    /// `MEETING`: [`EventMeeting`].
    pub meeting: Option<EventMeeting>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `REMIND`: list of [`EventRemind`].
    pub remind: Option<Vec<EventRemind>>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `RRULE`: [`EventRrule`].
    pub rrule: Option<EventRrule>,
    /// `EXDATE`: `string`.
    pub exdate: Option<String>,
    /// `DAV_XML_ID`: `string`.
    pub dav_xml_id: Option<String>,
    /// `G_EVENT_ID`: `string`.
    pub g_event_id: Option<String>,
    /// `CAL_DAV_LABEL`: `string`.
    pub cal_dav_label: Option<String>,
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `ATTENDEES_CODES`: list of `string`.
    pub attendees_codes: Option<Vec<String>>,
    /// `RECURRENCE_ID`: `integer`.
    pub recurrence_id: Option<i64>,
    /// `RELATIONS`: [`EventRelations`].
    pub relations: Option<EventRelations>,
    /// `SECTION_ID`: `string`.
    pub section_id: Option<String>,
    /// `SYNC_STATUS`: `string`, may be `null`.
    pub sync_status: Option<String>,
    /// `UF_CRM_CAL_EVENT`: list of `string`.
    pub uf_crm_cal_event: Option<Vec<String>>,
    /// `UF_WEBDAV_CAL_EVENT`: list of `integer`, may be `null`.
    pub uf_webdav_cal_event: Option<Vec<i64>>,
    /// `SECTION_DAV_XML_ID`: list of any value, may be `null`.
    pub section_dav_xml_id: Option<Vec<Value>>,
    /// `DATE_FROM_FORMATTED`: `string`.
    pub date_from_formatted: Option<String>,
    /// `DATE_TO_FORMATTED`: `string`.
    pub date_to_formatted: Option<String>,
    /// `SECT_ID`: `string`.
    pub sect_id: Option<String>,
    /// `ATTENDEE_LIST`: list of [`EventAttendeeList`].
    pub attendee_list: Option<Vec<EventAttendeeList>>,
    /// `COLLAB_ID`: `integer`, may be `null`.
    pub collab_id: Option<i64>,
    /// `~RRULE_DESCRIPTION`: `string`.
    pub raw_rrule_description: Option<String>,
    /// `attendeesEntityList`: list of [`EventAttendeesEntityList`].
    pub attendees_entity_list: Option<Vec<EventAttendeesEntityList>>,
    /// `~DESCRIPTION`: `string`.
    pub raw_description: Option<String>,
    /// `~USER_OFFSET_FROM`: `integer`.
    pub raw_user_offset_from: Option<i64>,
    /// `~USER_OFFSET_TO`: `integer`.
    pub raw_user_offset_to: Option<i64>,
    /// `DAV_EXCH_LABEL`: `string`.
    pub dav_exch_label: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Event {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Event",
            fields: &[
                "ID",
                "PARENT_ID",
                "DELETED",
                "CAL_TYPE",
                "OWNER_ID",
                "NAME",
                "DATE_FROM",
                "DATE_TO",
                "ORIGINAL_DATE_FROM",
                "TZ_FROM",
                "TZ_TO",
                "TZ_OFFSET_FROM",
                "TZ_OFFSET_TO",
                "DATE_FROM_TS_UTC",
                "DATE_TO_TS_UTC",
                "DT_SKIP_TIME",
                "DT_LENGTH",
                "EVENT_TYPE",
                "CREATED_BY",
                "DATE_CREATE",
                "TIMESTAMP_X",
                "DESCRIPTION",
                "PRIVATE_EVENT",
                "ACCESSIBILITY",
                "IMPORTANCE",
                "IS_MEETING",
                "MEETING_STATUS",
                "MEETING_HOST",
                "MEETING",
                "LOCATION",
                "REMIND",
                "COLOR",
                "RRULE",
                "EXDATE",
                "DAV_XML_ID",
                "G_EVENT_ID",
                "CAL_DAV_LABEL",
                "VERSION",
                "ATTENDEES_CODES",
                "RECURRENCE_ID",
                "RELATIONS",
                "SECTION_ID",
                "SYNC_STATUS",
                "UF_CRM_CAL_EVENT",
                "UF_WEBDAV_CAL_EVENT",
                "SECTION_DAV_XML_ID",
                "DATE_FROM_FORMATTED",
                "DATE_TO_FORMATTED",
                "SECT_ID",
                "ATTENDEE_LIST",
                "COLLAB_ID",
                "~RRULE_DESCRIPTION",
                "attendeesEntityList",
                "~DESCRIPTION",
                "~USER_OFFSET_FROM",
                "~USER_OFFSET_TO",
                "DAV_EXCH_LABEL",
            ],
            required: &[],
            codecs: &[
                (2, Codec::YesNo),
                (15, Codec::YesNo),
                (22, Codec::YesNo),
                (25, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.deleted,
            3 => &self.cal_type,
            4 => &self.owner_id,
            5 => &self.name,
            6 => &self.date_from,
            7 => &self.date_to,
            8 => &self.original_date_from,
            9 => &self.tz_from,
            10 => &self.tz_to,
            11 => &self.tz_offset_from,
            12 => &self.tz_offset_to,
            13 => &self.date_from_ts_utc,
            14 => &self.date_to_ts_utc,
            15 => &self.dt_skip_time,
            16 => &self.dt_length,
            17 => &self.event_type,
            18 => &self.created_by,
            19 => &self.date_create,
            20 => &self.timestamp_x,
            21 => &self.description,
            22 => &self.private_event,
            23 => &self.accessibility,
            24 => &self.importance,
            25 => &self.is_meeting,
            26 => &self.meeting_status,
            27 => &self.meeting_host,
            28 => &self.meeting,
            29 => &self.location,
            30 => &self.remind,
            31 => &self.color,
            32 => &self.rrule,
            33 => &self.exdate,
            34 => &self.dav_xml_id,
            35 => &self.g_event_id,
            36 => &self.cal_dav_label,
            37 => &self.version,
            38 => &self.attendees_codes,
            39 => &self.recurrence_id,
            40 => &self.relations,
            41 => &self.section_id,
            42 => &self.sync_status,
            43 => &self.uf_crm_cal_event,
            44 => &self.uf_webdav_cal_event,
            45 => &self.section_dav_xml_id,
            46 => &self.date_from_formatted,
            47 => &self.date_to_formatted,
            48 => &self.sect_id,
            49 => &self.attendee_list,
            50 => &self.collab_id,
            51 => &self.raw_rrule_description,
            52 => &self.attendees_entity_list,
            53 => &self.raw_description,
            54 => &self.raw_user_offset_from,
            55 => &self.raw_user_offset_to,
            56 => &self.dav_exch_label,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.deleted,
            3 => &mut self.cal_type,
            4 => &mut self.owner_id,
            5 => &mut self.name,
            6 => &mut self.date_from,
            7 => &mut self.date_to,
            8 => &mut self.original_date_from,
            9 => &mut self.tz_from,
            10 => &mut self.tz_to,
            11 => &mut self.tz_offset_from,
            12 => &mut self.tz_offset_to,
            13 => &mut self.date_from_ts_utc,
            14 => &mut self.date_to_ts_utc,
            15 => &mut self.dt_skip_time,
            16 => &mut self.dt_length,
            17 => &mut self.event_type,
            18 => &mut self.created_by,
            19 => &mut self.date_create,
            20 => &mut self.timestamp_x,
            21 => &mut self.description,
            22 => &mut self.private_event,
            23 => &mut self.accessibility,
            24 => &mut self.importance,
            25 => &mut self.is_meeting,
            26 => &mut self.meeting_status,
            27 => &mut self.meeting_host,
            28 => &mut self.meeting,
            29 => &mut self.location,
            30 => &mut self.remind,
            31 => &mut self.color,
            32 => &mut self.rrule,
            33 => &mut self.exdate,
            34 => &mut self.dav_xml_id,
            35 => &mut self.g_event_id,
            36 => &mut self.cal_dav_label,
            37 => &mut self.version,
            38 => &mut self.attendees_codes,
            39 => &mut self.recurrence_id,
            40 => &mut self.relations,
            41 => &mut self.section_id,
            42 => &mut self.sync_status,
            43 => &mut self.uf_crm_cal_event,
            44 => &mut self.uf_webdav_cal_event,
            45 => &mut self.section_dav_xml_id,
            46 => &mut self.date_from_formatted,
            47 => &mut self.date_to_formatted,
            48 => &mut self.sect_id,
            49 => &mut self.attendee_list,
            50 => &mut self.collab_id,
            51 => &mut self.raw_rrule_description,
            52 => &mut self.attendees_entity_list,
            53 => &mut self.raw_description,
            54 => &mut self.raw_user_offset_from,
            55 => &mut self.raw_user_offset_to,
            56 => &mut self.dav_exch_label,
            _ => &mut self.extra,
        }
    }
}

/// `MEETING_STATUS` in the answer of `calendar.event.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeetingStatus {
    /// `Y`: accepted.
    Accepted,
    /// `N`: declined.
    Declined,
    /// `Q`.
    Q,
    /// `H`: event organizer.
    EventOrganizer,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MeetingStatus {
    const VALUES: &'static [&'static str] = &["Y", "N", "Q", "H"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Accepted),
            1 => Some(Self::Declined),
            2 => Some(Self::Q),
            3 => Some(Self::EventOrganizer),
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
            Self::Q => "Q",
            Self::EventOrganizer => "H",
            Self::Other(text) => text,
        }
    }
}

/// `MEETING` in the answer of `calendar.event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventMeeting {
    /// `HOST_NAME`: `string`.
    pub host_name: Option<String>,
    /// `NOTIFY`: `boolean`.
    pub notify: Option<bool>,
    /// `REINVITE`: `boolean`.
    pub reinvite: Option<bool>,
    /// `ALLOW_INVITE`: `boolean`.
    pub allow_invite: Option<bool>,
    /// `HIDE_GUESTS`: `boolean`.
    pub hide_guests: Option<bool>,
    /// `MEETING_CREATOR`: `integer`.
    pub meeting_creator: Option<i64>,
    /// `LANGUAGE_ID`: `string`.
    pub language_id: Option<String>,
    /// `MAIL_FROM`: `string`.
    pub mail_from: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventMeeting {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventMeeting",
            fields: &[
                "HOST_NAME",
                "NOTIFY",
                "REINVITE",
                "ALLOW_INVITE",
                "HIDE_GUESTS",
                "MEETING_CREATOR",
                "LANGUAGE_ID",
                "MAIL_FROM",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.host_name,
            1 => &self.notify,
            2 => &self.reinvite,
            3 => &self.allow_invite,
            4 => &self.hide_guests,
            5 => &self.meeting_creator,
            6 => &self.language_id,
            7 => &self.mail_from,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.host_name,
            1 => &mut self.notify,
            2 => &mut self.reinvite,
            3 => &mut self.allow_invite,
            4 => &mut self.hide_guests,
            5 => &mut self.meeting_creator,
            6 => &mut self.language_id,
            7 => &mut self.mail_from,
            _ => &mut self.extra,
        }
    }
}

/// `REMIND` in the answer of `calendar.event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRemind {
    /// `type`: [`EventRemindType`].
    pub type_: Option<EventRemindType>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventRemind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventRemind",
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

/// `REMIND.type` in the answer of `calendar.event.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventRemindType {
    /// `min`.
    Min,
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EventRemindType {
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

/// `RRULE` in the answer of `calendar.event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRrule {
    /// `FREQ`: [`EventRruleFreq`].
    pub freq: Option<EventRruleFreq>,
    /// `BYDAY`: map of `string`.
    pub byday: Option<Map<String>>,
    /// `INTERVAL`: `integer`.
    pub interval: Option<i64>,
    /// `UNTIL`: `date`.
    pub until: Option<Date>,
    /// `~UNTIL`: `date`.
    pub raw_until: Option<Date>,
    /// `UNTIL_TS`: `integer`.
    pub until_ts: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventRrule {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventRrule",
            fields: &["FREQ", "BYDAY", "INTERVAL", "UNTIL", "~UNTIL", "UNTIL_TS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.freq,
            1 => &self.byday,
            2 => &self.interval,
            3 => &self.until,
            4 => &self.raw_until,
            5 => &self.until_ts,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.freq,
            1 => &mut self.byday,
            2 => &mut self.interval,
            3 => &mut self.until,
            4 => &mut self.raw_until,
            5 => &mut self.until_ts,
            _ => &mut self.extra,
        }
    }
}

/// `RRULE.FREQ` in the answer of `calendar.event.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventRruleFreq {
    /// `DAILY`.
    Daily,
    /// `WEEKLY`.
    Weekly,
    /// `MONTHLY`.
    Monthly,
    /// `YEARLY`.
    Yearly,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EventRruleFreq {
    const VALUES: &'static [&'static str] = &["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Daily),
            1 => Some(Self::Weekly),
            2 => Some(Self::Monthly),
            3 => Some(Self::Yearly),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Yearly => "YEARLY",
            Self::Other(text) => text,
        }
    }
}

/// `RELATIONS` in the answer of `calendar.event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventRelations {
    /// `ORIGINAL_RECURSION_ID`: `integer`.
    pub original_recursion_id: Option<i64>,
    /// `COMMENT_XML_ID`: `string`.
    pub comment_xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventRelations {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventRelations",
            fields: &["ORIGINAL_RECURSION_ID", "COMMENT_XML_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.original_recursion_id,
            1 => &self.comment_xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.original_recursion_id,
            1 => &mut self.comment_xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `ATTENDEE_LIST` in the answer of `calendar.event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventAttendeeList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entryId`: `string`.
    pub entry_id: Option<String>,
    /// `status`: [`MeetingStatus`].
    pub status: Option<MeetingStatus>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventAttendeeList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventAttendeeList",
            fields: &["id", "entryId", "status"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entry_id,
            2 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entry_id,
            2 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

/// `attendeesEntityList` in the answer of `calendar.event.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventAttendeesEntityList {
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EventAttendeesEntityList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EventAttendeesEntityList",
            fields: &["entityId", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.event.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Required parameter "type" is not specified for method "calendar.event.get"`.
    RequiredParameterTypeIsNot,
    /// `Access denied`.
    AccessDenied,
    /// `Mandatory parameter not specified "type" for the method "calendar.event.get"`.
    MandatoryParameterNotSpecifiedType,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::RequiredParameterTypeIsNot,
            "Required parameter \"type\" is not specified for method \"calendar.event.get\"",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::MandatoryParameterNotSpecifiedType,
            "Mandatory parameter not specified \"type\" for the method \"calendar.event.get\"",
        ),
    ];
}

/// Calls [`calendar.event.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get.html).
#[doc(alias = "calendar.event.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<Event>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.event.getbyid`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.event.getbyid")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getbyid {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getbyid {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Getbyid {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getbyid",
            fields: &["id"],
            required: &[0],
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

impl Method for Getbyid {
    type Output = Event;
    type Error = GetbyidError;
    const NAME: &'static str = "calendar.event.getbyid";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `calendar.event.getbyid`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetbyidError {
    /// `The required parameter "id" for the method "calendar.event.getbyid" is not set`.
    TheRequiredParameterIdFor,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for GetbyidError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterIdFor,
            "The required parameter \"id\" for the method \"calendar.event.getbyid\" is not set",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`calendar.event.getbyid`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-by-id.html).
#[doc(alias = "calendar.event.getbyid")]
pub fn getbyid<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getbyid,
) -> impl Future<Output = Result<Reply<Event>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`calendar.event.update`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.event.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `from`: `datetime` or `date`.
    pub from: Option<Either<DateTime, Date>>,
    /// `to`: `datetime` or `date`.
    pub to: Option<Either<DateTime, Date>>,
    /// `from_ts`: `integer`.
    pub from_ts: Option<i64>,
    /// `to_ts`: `integer`.
    pub to_ts: Option<i64>,
    /// `section`: `integer`.
    pub section: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `skip_time`: `Y` or `N`.
    pub skip_time: Option<bool>,
    /// `timezone_from`: `string`.
    pub timezone_from: Option<String>,
    /// `timezone_to`: `string`.
    pub timezone_to: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `text_color`: `string`.
    pub text_color: Option<String>,
    /// `accessibility`: [`Accessibility`].
    pub accessibility: Option<Accessibility>,
    /// `importance`: [`Importance`].
    pub importance: Option<Importance>,
    /// `private_event`: `Y` or `N`.
    pub private_event: Option<bool>,
    /// `recurrence_mode`: [`UpdateRecurrenceMode`].
    pub recurrence_mode: Option<UpdateRecurrenceMode>,
    /// `current_date_from`: `date`. Required if `recurrence_mode` is `this` or `next`.
    pub current_date_from: Option<Date>,
    /// `rrule`: [`Rrule`].
    pub rrule: Option<Rrule>,
    /// `is_meeting`: `Y` or `N`.
    pub is_meeting: Option<bool>,
    /// `location`: `string`.
    pub location: Option<String>,
    /// `remind`: list of [`Remind`].
    pub remind: Option<Vec<Remind>>,
    /// `attendees`: list of `integer`.
    pub attendees: Option<Vec<i64>>,
    /// `host`: `integer`.
    pub host: Option<i64>,
    /// `meeting`: [`Meeting`].
    pub meeting: Option<Meeting>,
    /// `crm_fields`: list of `string`.
    pub crm_fields: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, type_: impl Into<Type>, owner_id: i64) -> Self {
        Self {
            id,
            type_: type_.into(),
            owner_id,
            ..Default::default()
        }
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<Either<DateTime, Date>>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<Either<DateTime, Date>>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets `from_ts`.
    #[must_use]
    pub fn from_ts(mut self, value: i64) -> Self {
        self.from_ts = Some(value);
        self
    }
    /// Sets `to_ts`.
    #[must_use]
    pub fn to_ts(mut self, value: i64) -> Self {
        self.to_ts = Some(value);
        self
    }
    /// Sets `section`.
    #[must_use]
    pub fn section(mut self, value: i64) -> Self {
        self.section = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `skip_time`.
    #[must_use]
    pub fn skip_time(mut self, value: bool) -> Self {
        self.skip_time = Some(value);
        self
    }
    /// Sets `timezone_from`.
    #[must_use]
    pub fn timezone_from(mut self, value: impl Into<String>) -> Self {
        self.timezone_from = Some(value.into());
        self
    }
    /// Sets `timezone_to`.
    #[must_use]
    pub fn timezone_to(mut self, value: impl Into<String>) -> Self {
        self.timezone_to = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `text_color`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `accessibility`.
    #[must_use]
    pub fn accessibility(mut self, value: impl Into<Accessibility>) -> Self {
        self.accessibility = Some(value.into());
        self
    }
    /// Sets `importance`.
    #[must_use]
    pub fn importance(mut self, value: impl Into<Importance>) -> Self {
        self.importance = Some(value.into());
        self
    }
    /// Sets `private_event`.
    #[must_use]
    pub fn private_event(mut self, value: bool) -> Self {
        self.private_event = Some(value);
        self
    }
    /// Sets `recurrence_mode`.
    #[must_use]
    pub fn recurrence_mode(mut self, value: impl Into<UpdateRecurrenceMode>) -> Self {
        self.recurrence_mode = Some(value.into());
        self
    }
    /// Sets `current_date_from`.
    #[must_use]
    pub fn current_date_from(mut self, value: impl Into<Date>) -> Self {
        self.current_date_from = Some(value.into());
        self
    }
    /// Sets `rrule`.
    #[must_use]
    pub fn rrule(mut self, value: Rrule) -> Self {
        self.rrule = Some(value);
        self
    }
    /// Sets `is_meeting`.
    #[must_use]
    pub fn is_meeting(mut self, value: bool) -> Self {
        self.is_meeting = Some(value);
        self
    }
    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `remind`.
    #[must_use]
    pub fn remind(mut self, value: impl IntoIterator<Item = Remind>) -> Self {
        self.remind = Some(value.into_iter().collect());
        self
    }
    /// Sets `attendees`.
    #[must_use]
    pub fn attendees(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.attendees = Some(value.into_iter().collect());
        self
    }
    /// Sets `host`.
    #[must_use]
    pub fn host(mut self, value: i64) -> Self {
        self.host = Some(value);
        self
    }
    /// Sets `meeting`.
    #[must_use]
    pub fn meeting(mut self, value: Meeting) -> Self {
        self.meeting = Some(value);
        self
    }
    /// Sets `crm_fields`.
    #[must_use]
    pub fn crm_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.crm_fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "id",
                "type",
                "ownerId",
                "from",
                "to",
                "from_ts",
                "to_ts",
                "section",
                "name",
                "skip_time",
                "timezone_from",
                "timezone_to",
                "description",
                "color",
                "text_color",
                "accessibility",
                "importance",
                "private_event",
                "recurrence_mode",
                "current_date_from",
                "rrule",
                "is_meeting",
                "location",
                "remind",
                "attendees",
                "host",
                "meeting",
                "crm_fields",
            ],
            required: &[0, 1, 2],
            codecs: &[(9, Codec::YesNo), (17, Codec::YesNo), (21, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.owner_id,
            3 => &self.from,
            4 => &self.to,
            5 => &self.from_ts,
            6 => &self.to_ts,
            7 => &self.section,
            8 => &self.name,
            9 => &self.skip_time,
            10 => &self.timezone_from,
            11 => &self.timezone_to,
            12 => &self.description,
            13 => &self.color,
            14 => &self.text_color,
            15 => &self.accessibility,
            16 => &self.importance,
            17 => &self.private_event,
            18 => &self.recurrence_mode,
            19 => &self.current_date_from,
            20 => &self.rrule,
            21 => &self.is_meeting,
            22 => &self.location,
            23 => &self.remind,
            24 => &self.attendees,
            25 => &self.host,
            26 => &self.meeting,
            27 => &self.crm_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.owner_id,
            3 => &mut self.from,
            4 => &mut self.to,
            5 => &mut self.from_ts,
            6 => &mut self.to_ts,
            7 => &mut self.section,
            8 => &mut self.name,
            9 => &mut self.skip_time,
            10 => &mut self.timezone_from,
            11 => &mut self.timezone_to,
            12 => &mut self.description,
            13 => &mut self.color,
            14 => &mut self.text_color,
            15 => &mut self.accessibility,
            16 => &mut self.importance,
            17 => &mut self.private_event,
            18 => &mut self.recurrence_mode,
            19 => &mut self.current_date_from,
            20 => &mut self.rrule,
            21 => &mut self.is_meeting,
            22 => &mut self.location,
            23 => &mut self.remind,
            24 => &mut self.attendees,
            25 => &mut self.host,
            26 => &mut self.meeting,
            27 => &mut self.crm_fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = Either<UpdateResult, i64>;
    type Error = UpdateError;
    const NAME: &'static str = "calendar.event.update";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Parameter `recurrence_mode` of `calendar.event.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateRecurrenceMode {
    /// `this`.
    This,
    /// `next`.
    Next,
    /// `all`.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateRecurrenceMode {
    const VALUES: &'static [&'static str] = &["this", "next", "all"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::This),
            1 => Some(Self::Next),
            2 => Some(Self::All),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::This => "this",
            Self::Next => "next",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `calendar.event.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `originalDate`: `datetime`.
    pub original_date: Option<DateTime>,
    /// `originalDavXmlId`: `string`.
    pub original_dav_xml_id: Option<String>,
    /// `instanceTz`: `string`.
    pub instance_tz: Option<String>,
    /// `recEventId`: `integer`.
    pub rec_event_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResult",
            fields: &[
                "originalDate",
                "originalDavXmlId",
                "instanceTz",
                "recEventId",
                "id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.original_date,
            1 => &self.original_dav_xml_id,
            2 => &self.instance_tz,
            3 => &self.rec_event_id,
            4 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.original_date,
            1 => &mut self.original_dav_xml_id,
            2 => &mut self.instance_tz,
            3 => &mut self.rec_event_id,
            4 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.event.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `The required parameter "id" for the method "calendar.event.update" is not set.`.
    TheRequiredParameterIdFor,
    /// `The required parameter "ownerId" for the method "calendar.event.update" is not set.`.
    TheRequiredParameterOwnerId,
    /// `The required parameter "type" for the method "calendar.event.update" is not set.`.
    TheRequiredParameterTypeFor,
    /// `Invalid value for the "name" parameter.`.
    InvalidValueForTheName,
    /// `Invalid value for the "description" parameter.`.
    InvalidValueForTheDescription,
    /// `Access denied.`.
    AccessDenied,
    /// `You specified an invalid calendar section ID or the user does not have access to it.`.
    YouSpecifiedAnInvalidCalendar,
    /// `An invalid editing type for the recurring event is specified.`.
    AnInvalidEditingTypeFor,
    /// `The event's CRM links list must be an array.`.
    TheEventSCrmLinks,
    /// `An error occurred while changing the event.`.
    AnErrorOccurredWhileChanging,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheRequiredParameterIdFor,
            "The required parameter \"id\" for the method \"calendar.event.update\" is not set.",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterOwnerId,
            "The required parameter \"ownerId\" for the method \"calendar.event.update\" is not set.",
        ),
        ErrorCase::text(
            Self::TheRequiredParameterTypeFor,
            "The required parameter \"type\" for the method \"calendar.event.update\" is not set.",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheName,
            "Invalid value for the \"name\" parameter.",
        ),
        ErrorCase::text(
            Self::InvalidValueForTheDescription,
            "Invalid value for the \"description\" parameter.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(
            Self::YouSpecifiedAnInvalidCalendar,
            "You specified an invalid calendar section ID or the user does not have access to it.",
        ),
        ErrorCase::text(
            Self::AnInvalidEditingTypeFor,
            "An invalid editing type for the recurring event is specified.",
        ),
        ErrorCase::text(
            Self::TheEventSCrmLinks,
            "The event's CRM links list must be an array.",
        ),
        ErrorCase::text(
            Self::AnErrorOccurredWhileChanging,
            "An error occurred while changing the event.",
        ),
    ];
}

/// Calls [`calendar.event.update`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-update.html).
#[doc(alias = "calendar.event.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<Either<UpdateResult, i64>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Rrule, Remind, Meeting, Delete, Get, Event, EventMeeting, EventRemind,
    EventRrule, EventRelations, EventAttendeeList, EventAttendeesEntityList, Getbyid,
    Update, UpdateResult
);

value_enum!(
    Type, Accessibility, Importance, RruleFreq, RruleByday, RemindType, MeetingStatus,
    EventRemindType, EventRruleFreq, UpdateRecurrenceMode
);
