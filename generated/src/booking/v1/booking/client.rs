// @generated from docs/api-reference/booking/booking/client/booking-v1-booking-client-list.md and 2 more. Do not edit; run `cargo codegen`.

//! `booking.v1.booking.client.*`.

use crate::prelude::*;

/// Request of [`booking.v1.booking.client.list`](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.client.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `bookingId`: `integer`, required.
    pub booking_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(booking_id: i64) -> Self {
        Self {
            booking_id,
            ..Default::default()
        }
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "booking.v1.booking.client.list";
    const SCOPES: &'static [&'static str] = &["booking"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["bookingClient"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultBookingClient;
}

/// Answer of `booking.v1.booking.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `bookingClient`: list of [`ListResultBookingClient`].
    pub booking_client: Option<Vec<ListResultBookingClient>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["bookingClient"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.booking_client,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.booking_client,
            _ => &mut self.extra,
        }
    }
}

/// `bookingClient` in the answer of `booking.v1.booking.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultBookingClient {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `type`: [`ListResultBookingClientType`].
    pub type_: Option<ListResultBookingClientType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultBookingClient {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultBookingClient",
            fields: &["id", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `bookingClient.type` in the answer of `booking.v1.booking.client.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultBookingClientType {
    /// `code`: [`ListResultBookingClientTypeCode`].
    pub code: Option<ListResultBookingClientTypeCode>,
    /// `module`: `string`.
    pub module: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultBookingClientType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultBookingClientType",
            fields: &["code", "module"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.module,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.module,
            _ => &mut self.extra,
        }
    }
}

/// `bookingClient.type.code` in the answer of `booking.v1.booking.client.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResultBookingClientTypeCode {
    /// `CONTACT`.
    Contact,
    /// `COMPANY`.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListResultBookingClientTypeCode {
    const VALUES: &'static [&'static str] = &["CONTACT", "COMPANY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "CONTACT",
            Self::Company => "COMPANY",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `booking.v1.booking.client.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `1021`.
    Code1021,
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1021, "1021"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.booking.client.list`](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html).
#[doc(alias = "booking.v1.booking.client.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.client.set`](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.client.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `bookingId`: `integer`, required.
    pub booking_id: i64,
    /// `clients`: list of [`SetClients`], required.
    pub clients: Vec<SetClients>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(booking_id: i64, clients: impl IntoIterator<Item = SetClients>) -> Self {
        Self {
            booking_id,
            clients: clients.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["bookingId", "clients"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.booking_id,
            1 => &self.clients,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.booking_id,
            1 => &mut self.clients,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "booking.v1.booking.client.set";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Parameter `clients` of `booking.v1.booking.client.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClients {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `type`: [`SetClientsType`], required.
    pub type_: SetClientsType,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetClients {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: i64, type_: SetClientsType) -> Self {
        Self {
            id,
            type_,
            ..Default::default()
        }
    }
}

impl Record for SetClients {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetClients",
            fields: &["id", "type"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `clients.type` of `booking.v1.booking.client.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetClientsType {
    /// `module`: `string`.
    pub module: Option<String>,
    /// `code`: [`SetClientsTypeCode`].
    pub code: Option<SetClientsTypeCode>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetClientsType {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `module`.
    #[must_use]
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<SetClientsTypeCode>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for SetClientsType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetClientsType",
            fields: &["module", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.module,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.module,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `clients.type.code` of `booking.v1.booking.client.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetClientsTypeCode {
    /// `CONTACT`.
    Contact,
    /// `COMPANY`.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetClientsTypeCode {
    const VALUES: &'static [&'static str] = &["CONTACT", "COMPANY"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "CONTACT",
            Self::Company => "COMPANY",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `booking.v1.booking.client.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Required fields:`.
    RequiredFields,
    /// `1021`.
    Code1021,
    /// `100`.
    Code100,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::code(Self::Code1021, "1021"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.booking.client.set`](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html).
#[doc(alias = "booking.v1.booking.client.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`booking.v1.booking.client.unset`](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html).
///
/// Scope: `booking`.
#[doc(alias = "booking.v1.booking.client.unset")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unset {
    /// `bookingId`: `integer`, required.
    pub booking_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unset {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(booking_id: i64) -> Self {
        Self {
            booking_id,
            ..Default::default()
        }
    }
}

impl Record for Unset {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unset",
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

impl Method for Unset {
    type Output = bool;
    type Error = UnsetError;
    const NAME: &'static str = "booking.v1.booking.client.unset";
    const SCOPES: &'static [&'static str] = &["booking"];
}

/// Errors of `booking.v1.booking.client.unset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnsetError {
    /// `1021`.
    Code1021,
    /// `100`.
    Code100,
}

impl ErrorCode for UnsetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code1021, "1021"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`booking.v1.booking.client.unset`](https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html).
#[doc(alias = "booking.v1.booking.client.unset")]
pub fn unset<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unset,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    List, ListResult, ListResultBookingClient, ListResultBookingClientType, Set,
    SetClients, SetClientsType, Unset
);

value_enum!(ListResultBookingClientTypeCode, SetClientsTypeCode);
