// @generated from docs/api-reference/booking/resource/slots/booking-v1-resource-slots-list.md and 2 more. Do not edit; run `cargo codegen`.

//! `booking.v1.resource.slots.*`.

use crate::prelude::*;

/// Request of [`booking.v1.resource.slots.list`](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.slots.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `resourceId`: `integer`, required.
    pub resource_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(resource_id: i64) -> Self {
        Self {
            resource_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["resourceId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.resource.slots.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["slots"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultSlots;
}

/// Answer of `booking.v1.resource.slots.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `slots`: list of [`ListResultSlots`].
    pub slots: Option<Vec<ListResultSlots>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["slots"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.slots,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.slots,
            _ => &mut self.extra,
        }
    }
}

/// `slots` in the answer of `booking.v1.resource.slots.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultSlots {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `from`: `integer`.
    pub from: Option<i64>,
    /// `to`: `integer`.
    pub to: Option<i64>,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// `weekDays`: list of [`ListResultSlotsWeekDays`].
    pub week_days: Option<Vec<ListResultSlotsWeekDays>>,
    /// `slotSize`: `integer`.
    pub slot_size: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultSlots {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultSlots",
            fields: &["id", "from", "to", "timezone", "weekDays", "slotSize"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.from,
            2 => &self.to,
            3 => &self.timezone,
            4 => &self.week_days,
            5 => &self.slot_size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.from,
            2 => &mut self.to,
            3 => &mut self.timezone,
            4 => &mut self.week_days,
            5 => &mut self.slot_size,
            _ => &mut self.extra,
        }
    }
}

/// `slots.weekDays` in the answer of `booking.v1.resource.slots.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResultSlotsWeekDays {
    /// `Mon`.
    Mon,
    /// `Tue`.
    Tue,
    /// `Wed`.
    Wed,
    /// `Thu`.
    Thu,
    /// `Fri`.
    Fri,
    /// `Sat`.
    Sat,
    /// `Sun`.
    Sun,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListResultSlotsWeekDays {
    const VALUES: &'static [&'static str] = &[
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "Sat",
        "Sun",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mon),
            1 => Some(Self::Tue),
            2 => Some(Self::Wed),
            3 => Some(Self::Thu),
            4 => Some(Self::Fri),
            5 => Some(Self::Sat),
            6 => Some(Self::Sun),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mon => "Mon",
            Self::Tue => "Tue",
            Self::Wed => "Wed",
            Self::Thu => "Thu",
            Self::Fri => "Fri",
            Self::Sat => "Sat",
            Self::Sun => "Sun",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `booking.v1.resource.slots.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1009`.
    Code1009,
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1009, "1009"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.resource.slots.list`](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html).
#[doc(alias = "booking.v1.resource.slots.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resource.slots.set`](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.slots.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `resourceId`: `integer`, required.
    pub resource_id: i64,
    /// `slots`: list of [`SetSlots`], required.
    pub slots: Vec<SetSlots>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(resource_id: i64, slots: impl IntoIterator<Item = SetSlots>) -> Self {
        Self {
            resource_id,
            slots: slots.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["resourceId", "slots"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_id,
            1 => &self.slots,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_id,
            1 => &mut self.slots,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "booking.v1.resource.slots.set";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `slots` of `booking.v1.resource.slots.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetSlots {
    /// `from`: `integer`, required.
    pub from: i64,
    /// `to`: `integer`, required.
    pub to: i64,
    /// `timezone`: `string`, required.
    pub timezone: String,
    /// `weekDays`: list of [`SetSlotsWeekDays`], required.
    pub week_days: Vec<SetSlotsWeekDays>,
    /// `slotSize`: `integer`, required.
    pub slot_size: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetSlots {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        from: i64,
        to: i64,
        timezone: impl Into<String>,
        week_days: impl IntoIterator<Item = impl Into<SetSlotsWeekDays>>,
        slot_size: i64,
    ) -> Self {
        Self {
            from,
            to,
            timezone: timezone.into(),
            week_days: week_days.into_iter().map(Into::into).collect(),
            slot_size,
            ..Default::default()
        }
    }
}

impl Record for SetSlots {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetSlots",
            fields: &["from", "to", "timezone", "weekDays", "slotSize"],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            2 => &self.timezone,
            3 => &self.week_days,
            4 => &self.slot_size,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            2 => &mut self.timezone,
            3 => &mut self.week_days,
            4 => &mut self.slot_size,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `slots.weekDays` of `booking.v1.resource.slots.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetSlotsWeekDays {
    /// `Mon`.
    Mon,
    /// `Tue`.
    Tue,
    /// `Wed`.
    Wed,
    /// `Thu`.
    Thu,
    /// `Fri`.
    Fri,
    /// `Sat`.
    Sat,
    /// `Sun`.
    Sun,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetSlotsWeekDays {
    const VALUES: &'static [&'static str] = &[
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "Sat",
        "Sun",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mon),
            1 => Some(Self::Tue),
            2 => Some(Self::Wed),
            3 => Some(Self::Thu),
            4 => Some(Self::Fri),
            5 => Some(Self::Sat),
            6 => Some(Self::Sun),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mon => "Mon",
            Self::Tue => "Tue",
            Self::Wed => "Wed",
            Self::Thu => "Thu",
            Self::Fri => "Fri",
            Self::Sat => "Sat",
            Self::Sun => "Sun",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `booking.v1.resource.slots.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `1009`.
    Code1009,
    /// `Required fields:`.
    RequiredFields,
    /// `100`.
    Code100,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1009, "1009"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.resource.slots.set`](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html).
#[doc(alias = "booking.v1.resource.slots.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.resource.slots.unset`](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.resource.slots.unset")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unset {
    /// `resourceId`: `integer`, required.
    pub resource_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unset {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(resource_id: i64) -> Self {
        Self {
            resource_id,
            ..Default::default()
        }
    }
}

impl Record for Unset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unset",
            fields: &["resourceId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unset {
    type Output = bool;
    type Error = UnsetError;
    const NAME: &'static str = "booking.v1.resource.slots.unset";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.resource.slots.unset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsetError {
    /// `1009`.
    Code1009,
    /// `100`.
    Code100,
}

impl ErrorCode for UnsetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1009, "1009"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.resource.slots.unset`](https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html).
#[doc(alias = "booking.v1.resource.slots.unset")]
pub fn unset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, ListResultSlots, Set, SetSlots, Unset);

value_enum!(ListResultSlotsWeekDays, SetSlotsWeekDays);
