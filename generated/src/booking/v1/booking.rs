// @generated from docs/api-reference/booking/booking/booking-v1-booking-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `booking.v1.booking.*`.

use crate::prelude::*;

pub mod client;
pub mod external_data;

/// Request of [`booking.v1.booking.add`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: Fields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "booking.v1.booking.add";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.booking.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `resourceIds`: list of `integer`, required.
    pub resource_ids: Vec<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `datePeriod`: [`DatePeriod`], required.
    pub date_period: DatePeriod,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        resource_ids: impl IntoIterator<Item = i64>,
        date_period: DatePeriod,
    ) -> Self {
        Self {
            resource_ids: resource_ids.into_iter().collect(),
            date_period,
            ..Default::default()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["resourceIds", "name", "description", "datePeriod"],
            required: &[0, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_ids,
            1 => &self.name,
            2 => &self.description,
            3 => &self.date_period,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_ids,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.date_period,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.datePeriod` of `booking.v1.booking.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatePeriod {
    /// `from`: [`FromRequest`], required.
    pub from: FromRequest,
    /// `to`: [`FromRequest`], required.
    pub to: FromRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DatePeriod {
    /// An object with its required keys.
    #[must_use]
    pub fn new(from: FromRequest, to: FromRequest) -> Self {
        Self {
            from,
            to,
            ..Default::default()
        }
    }
}

impl Record for DatePeriod {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DatePeriod",
            fields: &["from", "to"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.datePeriod.from` of `booking.v1.booking.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FromRequest {
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FromRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, value: i64) -> Self {
        self.timestamp = Some(value);
        self
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
}

impl Record for FromRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FromRequest",
            fields: &["timestamp", "timezone"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.timestamp,
            1 => &self.timezone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.timestamp,
            1 => &mut self.timezone,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `booking.v1.booking.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
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

/// Errors of `booking.v1.booking.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `1018`.
    Code1018,
    /// `Required fields:`.
    RequiredFields,
    /// `100`.
    Code100,
    /// `422`.
    Code422,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1018, "1018"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code422, "422"),
    ];
}

/// Calls [`booking.v1.booking.add`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html).
#[doc(alias = "booking.v1.booking.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.createfromwaitlist`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.createfromwaitlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createfromwaitlist {
    /// `waitListId`: `integer`, required.
    pub wait_list_id: i64,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createfromwaitlist {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(wait_list_id: i64) -> Self {
        Self {
            wait_list_id,
            ..Default::default()
        }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: Fields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Createfromwaitlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createfromwaitlist",
            fields: &["waitListId", "fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wait_list_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wait_list_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createfromwaitlist {
    type Output = i64;
    type Error = CreatefromwaitlistError;
    const NAME: &'static str = "booking.v1.booking.createfromwaitlist";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.booking.createfromwaitlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatefromwaitlistError {
    /// `1038`.
    Code1038,
    /// `Required fields:`.
    RequiredFields,
    /// `100`.
    Code100,
    /// `422`.
    Code422,
}

impl ErrorCode for CreatefromwaitlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1038, "1038"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code422, "422"),
    ];
}

/// Calls [`booking.v1.booking.createfromwaitlist`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html).
#[doc(alias = "booking.v1.booking.createfromwaitlist")]
pub fn createfromwaitlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createfromwaitlist,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.delete`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.delete")]
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
    const NAME: &'static str = "booking.v1.booking.delete";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.booking.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[ErrorCase::code(Self::Code100, "100")];
}

/// Calls [`booking.v1.booking.delete`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html).
#[doc(alias = "booking.v1.booking.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.get`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "booking.v1.booking.get";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `booking.v1.booking.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `booking`: [`Booking`].
    pub booking: Option<Booking>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["booking"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.booking,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.booking,
            _ => &mut self.extra,
        }
    }
}

/// `booking` in the answer of `booking.v1.booking.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Booking {
    /// `datePeriod`: [`BookingDatePeriod`].
    pub date_period: Option<BookingDatePeriod>,
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `resourceIds`: list of `integer`.
    pub resource_ids: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Booking {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Booking",
            fields: &["datePeriod", "description", "id", "name", "resourceIds"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.date_period,
            1 => &self.description,
            2 => &self.id,
            3 => &self.name,
            4 => &self.resource_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.date_period,
            1 => &mut self.description,
            2 => &mut self.id,
            3 => &mut self.name,
            4 => &mut self.resource_ids,
            _ => &mut self.extra,
        }
    }
}

/// `booking.datePeriod` in the answer of `booking.v1.booking.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BookingDatePeriod {
    /// `from`: [`FromReply`].
    pub from: Option<FromReply>,
    /// `to`: [`FromReply`].
    pub to: Option<FromReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BookingDatePeriod {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BookingDatePeriod",
            fields: &["from", "to"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

/// `booking.datePeriod.from` in the answer of `booking.v1.booking.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FromReply {
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// `timezone`: `string`.
    pub timezone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FromReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FromReply",
            fields: &["timestamp", "timezone"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.timestamp,
            1 => &self.timezone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.timestamp,
            1 => &mut self.timezone,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.booking.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `1021`.
    Code1021,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1021, "1021"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.booking.get`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html).
#[doc(alias = "booking.v1.booking.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.list`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `FILTER`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `ORDER`: [`ListOrder`]. Default: `{id: 'ASC'}`.
    pub order: Option<ListOrder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["FILTER", "ORDER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.booking.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["booking"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Booking;
}

/// Parameter `FILTER` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `within`: [`ListFilterWithin`].
    pub within: Option<ListFilterWithin>,
    /// `client`: [`ListFilterClient`].
    pub client: Option<ListFilterClient>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `within`.
    #[must_use]
    pub fn within(mut self, value: ListFilterWithin) -> Self {
        self.within = Some(value);
        self
    }
    /// Sets `client`.
    #[must_use]
    pub fn client(mut self, value: ListFilterClient) -> Self {
        self.client = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["within", "client"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.within,
            1 => &self.client,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.within,
            1 => &mut self.client,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FILTER.within` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilterWithin {
    /// `dateFrom`: `integer`.
    pub date_from: Option<i64>,
    /// `dateTo`: `integer`.
    pub date_to: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilterWithin {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `dateFrom`.
    #[must_use]
    pub fn date_from(mut self, value: i64) -> Self {
        self.date_from = Some(value);
        self
    }
    /// Sets `dateTo`.
    #[must_use]
    pub fn date_to(mut self, value: i64) -> Self {
        self.date_to = Some(value);
        self
    }
}

impl Record for ListFilterWithin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilterWithin",
            fields: &["dateFrom", "dateTo"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.date_from,
            1 => &self.date_to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.date_from,
            1 => &mut self.date_to,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FILTER.client` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilterClient {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `module`: `string`.
    pub module: Option<String>,
    /// `id`: any value.
    pub id: Option<Value>,
    /// `entities`: list of [`ListFilterClientEntities`].
    pub entities: Option<Vec<ListFilterClientEntities>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilterClient {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `module`.
    #[must_use]
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Value>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `entities`.
    #[must_use]
    pub fn entities(
        mut self,
        value: impl IntoIterator<Item = ListFilterClientEntities>,
    ) -> Self {
        self.entities = Some(value.into_iter().collect());
        self
    }
}

impl Record for ListFilterClient {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilterClient",
            fields: &["code", "module", "id", "entities"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.module,
            2 => &self.id,
            3 => &self.entities,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.module,
            2 => &mut self.id,
            3 => &mut self.entities,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FILTER.client.entities` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilterClientEntities {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `module`: `string`.
    pub module: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilterClientEntities {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `module`.
    #[must_use]
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Record for ListFilterClientEntities {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilterClientEntities",
            fields: &["code", "module", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.module,
            2 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.module,
            2 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER` of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `id`: [`Id`].
    pub id: Option<Id>,
    /// `dateFrom`: [`Id`].
    pub date_from: Option<Id>,
    /// `dateTo`: [`Id`].
    pub date_to: Option<Id>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Id>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `dateFrom`.
    #[must_use]
    pub fn date_from(mut self, value: impl Into<Id>) -> Self {
        self.date_from = Some(value.into());
        self
    }
    /// Sets `dateTo`.
    #[must_use]
    pub fn date_to(mut self, value: impl Into<Id>) -> Self {
        self.date_to = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &["id", "dateFrom", "dateTo"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date_from,
            2 => &self.date_to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date_from,
            2 => &mut self.date_to,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER.id` of `booking.v1.booking.list`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Id {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Id {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `booking.v1.booking.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `booking`: list of [`Booking`].
    pub booking: Option<Vec<Booking>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["booking"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.booking,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.booking,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.booking.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1018`.
    Code1018,
    /// `Required fields:`.
    RequiredFields,
    /// `100`.
    Code100,
    /// `422`.
    Code422,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1018, "1018"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code422, "422"),
    ];
}

/// Calls [`booking.v1.booking.list`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html).
#[doc(alias = "booking.v1.booking.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.update`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "booking.v1.booking.update";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.booking.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `resourceIds`: list of `integer`.
    pub resource_ids: Option<Vec<i64>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `datePeriod`: [`DatePeriod`].
    pub date_period: Option<DatePeriod>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `resourceIds`.
    #[must_use]
    pub fn resource_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.resource_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `datePeriod`.
    #[must_use]
    pub fn date_period(mut self, value: DatePeriod) -> Self {
        self.date_period = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["resourceIds", "name", "description", "datePeriod"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.resource_ids,
            1 => &self.name,
            2 => &self.description,
            3 => &self.date_period,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.resource_ids,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.date_period,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.booking.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `1019`.
    Code1019,
    /// `1018`.
    Code1018,
    /// `Required fields:`.
    RequiredFields,
    /// `100`.
    Code100,
    /// `422`.
    Code422,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1019, "1019"),
        ErrorCase::code(Self::Code1018, "1018"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code422, "422"),
    ];
}

/// Calls [`booking.v1.booking.update`](https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html).
#[doc(alias = "booking.v1.booking.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, DatePeriod, FromRequest, AddResult, Createfromwaitlist, Delete, Get,
    GetResult, Booking, BookingDatePeriod, FromReply, List, ListFilter, ListFilterWithin,
    ListFilterClient, ListFilterClientEntities, ListOrder, ListResult, Update,
    UpdateFields
);

value_enum!(Id);
