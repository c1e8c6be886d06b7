// @generated from docs/api-reference/booking/waitlist/booking-v1-waitlist-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `booking.v1.waitlist.*`.

use crate::prelude::*;

pub mod client;
pub mod external_data;

/// Request of [`booking.v1.waitlist.add`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.add")]
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
    const NAME: &'static str = "booking.v1.waitlist.add";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `fields` of `booking.v1.waitlist.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `note`: `string`, required.
    pub note: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["note"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `booking.v1.waitlist.add`.
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

/// Errors of `booking.v1.waitlist.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[ErrorCase::code(Self::Code100, "100")];
}

/// Calls [`booking.v1.waitlist.add`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html).
#[doc(alias = "booking.v1.waitlist.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.createfrombooking`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.createfrombooking")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Createfrombooking {
    /// `bookingId`: `integer`, required.
    pub booking_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Createfrombooking {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(booking_id: i64) -> Self {
        Self {
            booking_id,
            ..Default::default()
        }
    }
}

impl Record for Createfrombooking {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Createfrombooking",
            fields: &["bookingId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.booking_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.booking_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Createfrombooking {
    type Output = i64;
    type Error = CreatefrombookingError;
    const NAME: &'static str = "booking.v1.waitlist.createfrombooking";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.waitlist.createfrombooking`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreatefrombookingError {
    /// `1037`.
    Code1037,
    /// `100`.
    Code100,
}

impl ErrorCode for CreatefrombookingError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1037, "1037"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.waitlist.createfrombooking`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html).
#[doc(alias = "booking.v1.waitlist.createfrombooking")]
pub fn createfrombooking<'a, C: Caller>(
    caller: &'a C,
    request: &'a Createfrombooking,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.delete`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.delete")]
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
    const NAME: &'static str = "booking.v1.waitlist.delete";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.waitlist.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `1036`.
    Code1036,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code1036, "1036"),
    ];
}

/// Calls [`booking.v1.waitlist.delete`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html).
#[doc(alias = "booking.v1.waitlist.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.get`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.get")]
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
    const NAME: &'static str = "booking.v1.waitlist.get";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `booking.v1.waitlist.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `waitList`: [`WaitList`].
    pub wait_list: Option<WaitList>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["waitList"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wait_list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wait_list,
            _ => &mut self.extra,
        }
    }
}

/// `waitList` in the answer of `booking.v1.waitlist.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WaitList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `note`: `string`, may be `null`.
    pub note: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for WaitList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "WaitList",
            fields: &["id", "note"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.waitlist.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `1040`.
    Code1040,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1040, "1040"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.waitlist.get`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html).
#[doc(alias = "booking.v1.waitlist.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.list`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter"],
            required: &[],
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
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.waitlist.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["waitList"]).cursor("id", "id").order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = WaitList;
}

/// Parameter `filter` of `booking.v1.waitlist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `createdWithin`: [`ListFilterCreatedWithin`].
    pub created_within: Option<ListFilterCreatedWithin>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `createdWithin`.
    #[must_use]
    pub fn created_within(mut self, value: ListFilterCreatedWithin) -> Self {
        self.created_within = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["createdWithin"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_within,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_within,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `filter.createdWithin` of `booking.v1.waitlist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilterCreatedWithin {
    /// `from`: `string`, required under a condition that the page tells.
    pub from: Option<String>,
    /// `to`: `string`, required under a condition that the page tells.
    pub to: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilterCreatedWithin {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, value: impl Into<String>) -> Self {
        self.from = Some(value.into());
        self
    }
    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }
}

impl Record for ListFilterCreatedWithin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilterCreatedWithin",
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

/// Answer of `booking.v1.waitlist.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `waitList`: list of [`WaitList`].
    pub wait_list: Option<Vec<WaitList>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["waitList"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.wait_list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.wait_list,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `booking.v1.waitlist.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Required fields:`.
    RequiredFields,
    /// `422`.
    Code422,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code422, "422"),
    ];
}

/// Calls [`booking.v1.waitlist.list`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html).
#[doc(alias = "booking.v1.waitlist.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.waitlist.update`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.waitlist.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: Fields) -> Self {
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
    const NAME: &'static str = "booking.v1.waitlist.update";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.waitlist.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `1040`.
    Code1040,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1040, "1040"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.waitlist.update`](https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html).
#[doc(alias = "booking.v1.waitlist.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, AddResult, Createfrombooking, Delete, Get, GetResult, WaitList, List,
    ListFilter, ListFilterCreatedWithin, ListResult, Update
);
