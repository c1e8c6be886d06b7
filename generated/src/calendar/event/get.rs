// @generated from docs/api-reference/calendar/calendar-event/calendar-event-get-nearest.md. Do not edit; run `cargo codegen`.

//! `calendar.event.get.*`.

use crate::prelude::*;

/// Request of [`calendar.event.get.nearest`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.event.get.nearest")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nearest {
    /// `type`: [`NearestType`].
    pub type_: Option<NearestType>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `days`: `integer`. Default: `60`.
    pub days: Option<i64>,
    /// `forCurrentUser`: `boolean`. Default: `true`.
    pub for_current_user: Option<bool>,
    /// `maxEventsCount`: `integer`.
    pub max_events_count: Option<i64>,
    /// `detailUrl`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Nearest {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<NearestType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `days`.
    #[must_use]
    pub fn days(mut self, value: i64) -> Self {
        self.days = Some(value);
        self
    }
    /// Sets `forCurrentUser`.
    #[must_use]
    pub fn for_current_user(mut self, value: bool) -> Self {
        self.for_current_user = Some(value);
        self
    }
    /// Sets `maxEventsCount`.
    #[must_use]
    pub fn max_events_count(mut self, value: i64) -> Self {
        self.max_events_count = Some(value);
        self
    }
    /// Sets `detailUrl`.
    #[must_use]
    pub fn detail_url(mut self, value: impl Into<String>) -> Self {
        self.detail_url = Some(value.into());
        self
    }
}

impl Record for Nearest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Nearest",
            fields: &[
                "type",
                "ownerId",
                "days",
                "forCurrentUser",
                "maxEventsCount",
                "detailUrl",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.owner_id,
            2 => &self.days,
            3 => &self.for_current_user,
            4 => &self.max_events_count,
            5 => &self.detail_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.owner_id,
            2 => &mut self.days,
            3 => &mut self.for_current_user,
            4 => &mut self.max_events_count,
            5 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

impl Method for Nearest {
    type Output = Vec<NearestItem>;
    type Error = NearestError;
    const NAME: &'static str = "calendar.event.get.nearest";
    const SCOPES: &'static [&'static str] = &["calendar"];
}

/// Parameter `type` of `calendar.event.get.nearest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NearestType {
    /// `user`.
    User,
    /// `group`.
    Group,
    /// `company_calendar`.
    CompanyCalendar,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for NearestType {
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

/// Answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItem {
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
    /// `MEETING`: [`NearestItemMeeting`].
    pub meeting: Option<NearestItemMeeting>,
    /// `LOCATION`: `string`.
    pub location: Option<String>,
    /// `REMIND`: list of [`NearestItemRemind`].
    pub remind: Option<Vec<NearestItemRemind>>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `RRULE`: [`NearestItemRrule`].
    pub rrule: Option<NearestItemRrule>,
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
    /// `RELATIONS`: [`NearestItemRelations`].
    pub relations: Option<NearestItemRelations>,
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
    /// `ATTENDEE_LIST`: list of [`NearestItemAttendeeList`].
    pub attendee_list: Option<Vec<NearestItemAttendeeList>>,
    /// `COLLAB_ID`: `integer`, may be `null`.
    pub collab_id: Option<i64>,
    /// `~RRULE_DESCRIPTION`: `string`.
    pub raw_rrule_description: Option<String>,
    /// `attendeesEntityList`: list of [`NearestItemAttendeesEntityList`].
    pub attendees_entity_list: Option<Vec<NearestItemAttendeesEntityList>>,
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

impl Record for NearestItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItem",
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

/// `MEETING_STATUS` in the answer of `calendar.event.get.nearest`, and one other place.
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

/// `MEETING` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItemMeeting {
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

impl Record for NearestItemMeeting {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItemMeeting",
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

/// `REMIND` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItemRemind {
    /// `type`: [`NearestItemRemindType`].
    pub type_: Option<NearestItemRemindType>,
    /// `count`: `integer`.
    pub count: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NearestItemRemind {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItemRemind",
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

/// `REMIND.type` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NearestItemRemindType {
    /// `min`.
    Min,
    /// `hour`.
    Hour,
    /// `day`.
    Day,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for NearestItemRemindType {
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

/// `RRULE` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItemRrule {
    /// `FREQ`: [`NearestItemRruleFreq`].
    pub freq: Option<NearestItemRruleFreq>,
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

impl Record for NearestItemRrule {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItemRrule",
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

/// `RRULE.FREQ` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NearestItemRruleFreq {
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

impl ValueEnum for NearestItemRruleFreq {
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

/// `RELATIONS` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItemRelations {
    /// `ORIGINAL_RECURSION_ID`: `integer`.
    pub original_recursion_id: Option<i64>,
    /// `COMMENT_XML_ID`: `string`.
    pub comment_xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NearestItemRelations {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItemRelations",
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

/// `ATTENDEE_LIST` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItemAttendeeList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entryId`: `string`.
    pub entry_id: Option<String>,
    /// `status`: [`MeetingStatus`].
    pub status: Option<MeetingStatus>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NearestItemAttendeeList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItemAttendeeList",
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

/// `attendeesEntityList` in the answer of `calendar.event.get.nearest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearestItemAttendeesEntityList {
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NearestItemAttendeesEntityList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NearestItemAttendeesEntityList",
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

/// Errors of `calendar.event.get.nearest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NearestError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for NearestError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`calendar.event.get.nearest`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-event/calendar-event-get-nearest.html).
#[doc(alias = "calendar.event.get.nearest")]
pub fn nearest<'a, C: Caller>(
    caller: &'a C,
    request: &'a Nearest,
) -> impl Future<
    Output = Result<Reply<Vec<NearestItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Nearest, NearestItem, NearestItemMeeting, NearestItemRemind, NearestItemRrule,
    NearestItemRelations, NearestItemAttendeeList, NearestItemAttendeesEntityList
);

value_enum!(NearestType, MeetingStatus, NearestItemRemindType, NearestItemRruleFreq);
