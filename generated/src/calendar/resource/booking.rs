// @generated from docs/api-reference/calendar/resource/calendar-resource-booking-list.md. Do not edit; run `cargo codegen`.

//! `calendar.resource.booking.*`.

use crate::prelude::*;

/// Request of [`calendar.resource.booking.list`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.resource.booking.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: [`ListFilter`], required.
    pub filter: ListFilter,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: ListFilter) -> Self {
        Self {
            filter,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "calendar.resource.booking.list";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `filter` of `calendar.resource.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `resourceTypeIdList`: list of `integer`, required under a condition that the page tells.
    pub resource_type_id_list: Option<Vec<i64>>,
    /// `from`: `date`.
    pub from: Option<Date>,
    /// `to`: `date`.
    pub to: Option<Date>,
    /// `resourceIdList`: list of `integer`, required under a condition that the page tells.
    pub resource_id_list: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `resourceTypeIdList`.
    #[must_use]
    pub fn resource_type_id_list(
        mut self,
        value: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.resource_type_id_list = Some(value.into_iter().collect());
        self
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
    /// Sets `resourceIdList`.
    #[must_use]
    pub fn resource_id_list(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.resource_id_list = Some(value.into_iter().collect());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["resourceTypeIdList", "from", "to", "resourceIdList"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_type_id_list,
            1 => &self.from,
            2 => &self.to,
            3 => &self.resource_id_list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_type_id_list,
            1 => &mut self.from,
            2 => &mut self.to,
            3 => &mut self.resource_id_list,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `calendar.resource.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `PARENT_ID`: `string`.
    pub parent_id: Option<String>,
    /// `DELETED`: `Y` or `N`.
    pub deleted: Option<bool>,
    /// `CAL_TYPE`: `string`.
    pub cal_type: Option<String>,
    /// `OWNER_ID`: `string`.
    pub owner_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<DateTime>,
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
    /// `EVENT_TYPE`: `string`.
    pub event_type: Option<String>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `IS_MEETING`: `boolean`.
    pub is_meeting: Option<bool>,
    /// `MEETING_STATUS`: `string`.
    pub meeting_status: Option<String>,
    /// `MEETING_HOST`: `string`.
    pub meeting_host: Option<String>,
    /// `VERSION`: `string`.
    pub version: Option<String>,
    /// `SECTION_ID`: `string`.
    pub section_id: Option<String>,
    /// `DATE_FROM_FORMATTED`: `string`.
    pub date_from_formatted: Option<String>,
    /// `DATE_TO_FORMATTED`: `string`.
    pub date_to_formatted: Option<String>,
    /// `SECT_ID`: `string`.
    pub sect_id: Option<String>,
    /// `RESOURCE_BOOKING_ID`: `integer`.
    pub resource_booking_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "PARENT_ID",
                "DELETED",
                "CAL_TYPE",
                "OWNER_ID",
                "NAME",
                "DATE_FROM",
                "DATE_TO",
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
                "IS_MEETING",
                "MEETING_STATUS",
                "MEETING_HOST",
                "VERSION",
                "SECTION_ID",
                "DATE_FROM_FORMATTED",
                "DATE_TO_FORMATTED",
                "SECT_ID",
                "RESOURCE_BOOKING_ID",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (14, Codec::YesNo)],
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
            8 => &self.tz_from,
            9 => &self.tz_to,
            10 => &self.tz_offset_from,
            11 => &self.tz_offset_to,
            12 => &self.date_from_ts_utc,
            13 => &self.date_to_ts_utc,
            14 => &self.dt_skip_time,
            15 => &self.dt_length,
            16 => &self.event_type,
            17 => &self.created_by,
            18 => &self.date_create,
            19 => &self.timestamp_x,
            20 => &self.description,
            21 => &self.is_meeting,
            22 => &self.meeting_status,
            23 => &self.meeting_host,
            24 => &self.version,
            25 => &self.section_id,
            26 => &self.date_from_formatted,
            27 => &self.date_to_formatted,
            28 => &self.sect_id,
            29 => &self.resource_booking_id,
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
            8 => &mut self.tz_from,
            9 => &mut self.tz_to,
            10 => &mut self.tz_offset_from,
            11 => &mut self.tz_offset_to,
            12 => &mut self.date_from_ts_utc,
            13 => &mut self.date_to_ts_utc,
            14 => &mut self.dt_skip_time,
            15 => &mut self.dt_length,
            16 => &mut self.event_type,
            17 => &mut self.created_by,
            18 => &mut self.date_create,
            19 => &mut self.timestamp_x,
            20 => &mut self.description,
            21 => &mut self.is_meeting,
            22 => &mut self.meeting_status,
            23 => &mut self.meeting_host,
            24 => &mut self.version,
            25 => &mut self.section_id,
            26 => &mut self.date_from_formatted,
            27 => &mut self.date_to_formatted,
            28 => &mut self.sect_id,
            29 => &mut self.resource_booking_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.resource.booking.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
    /// `The required parameter "filter['resourceTypeIdList']" is not set for the method "calendar.resource.booking.list"`.
    TheRequiredParameterFilterResource,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::TheRequiredParameterFilterResource,
            "The required parameter \"filter['resourceTypeIdList']\" is not set for the method \"calendar.resource.booking.list\"",
        ),
    ];
}

/// Calls [`calendar.resource.booking.list`](https://apidocs.bitrix24.com/api-reference/calendar/resource/calendar-resource-booking-list.html).
#[doc(alias = "calendar.resource.booking.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListFilter, ListItem);
