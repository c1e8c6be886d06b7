// @generated from docs/api-reference/sale/status/sale-status-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.status.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.status.add`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.status.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
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
    type Output = StatusResult;
    type Error = AddError;
    const NAME: &'static str = "sale.status.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.status.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `id`: `sale_status.id`, required.
    pub id: types::SaleStatusId,
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `notify`: `Y` or `N`.
    pub notify: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: impl Into<types::SaleStatusId>, type_: impl Into<Type>) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, value: bool) -> Self {
        self.notify = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["id", "type", "notify", "sort", "color", "xmlId"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.notify,
            3 => &self.sort,
            4 => &self.color,
            5 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.notify,
            3 => &mut self.sort,
            4 => &mut self.color,
            5 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.type` of `sale.status.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `O`: order status.
    OrderStatus,
    /// `D`: delivery status.
    DeliveryStatus,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["O", "D"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OrderStatus),
            1 => Some(Self::DeliveryStatus),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::OrderStatus => "O",
            Self::DeliveryStatus => "D",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sale.status.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusResult {
    /// `status`: [`types::sale::SaleStatus`].
    pub status: Option<types::sale::SaleStatus>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StatusResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StatusResult",
            fields: &["status"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.status.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `201350000001`.
    Code201350000001,
    /// `201350000003`.
    Code201350000003,
    /// `201350000004`.
    Code201350000004,
    /// `201350000005`.
    Code201350000005,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201350000001, "201350000001"),
        ErrorCase::code(Self::Code201350000003, "201350000003"),
        ErrorCase::code(Self::Code201350000004, "201350000004"),
        ErrorCase::code(Self::Code201350000005, "201350000005"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.status.add`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-add.html).
#[doc(alias = "sale.status.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.status.delete`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.status.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_status.id`, required.
    pub id: types::SaleStatusId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<types::SaleStatusId>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
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
    const NAME: &'static str = "sale.status.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.status.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201340400001`.
    Code201340400001,
    /// `200040300020`.
    Code200040300020,
    /// `201350000002`.
    Code201350000002,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201340400001, "201340400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201350000002, "201350000002"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.status.delete`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-delete.html).
#[doc(alias = "sale.status.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.status.get`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.status.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_status.id`, required.
    pub id: types::SaleStatusId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<types::SaleStatusId>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
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
    type Output = StatusResult;
    type Error = GetError;
    const NAME: &'static str = "sale.status.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.status.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201340400001`.
    Code201340400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201340400001, "201340400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.status.get`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get.html).
#[doc(alias = "sale.status.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.status.getfields`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.status.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfields",
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

impl Method for Getfields {
    type Output = GetfieldsResult;
    type Error = GetfieldsError;
    const NAME: &'static str = "sale.status.getfields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.status.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResult {
    /// `status`: map of [`GetfieldsResultStatus`].
    pub status: Option<Map<GetfieldsResultStatus>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResult",
            fields: &["status"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

/// `status` in the answer of `sale.status.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultStatus {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultStatus {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultStatus",
            fields: &["isImmutable", "isReadOnly", "isRequired", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_immutable,
            1 => &self.is_read_only,
            2 => &self.is_required,
            3 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_immutable,
            1 => &mut self.is_read_only,
            2 => &mut self.is_required,
            3 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.status.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.status.getfields`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-get-fields.html).
#[doc(alias = "sale.status.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.status.list`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.status.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "sale.status.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["statuses"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleStatus;
}

/// Parameter `order` of `sale.status.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sale.status.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `statuses`: list of [`types::sale::SaleStatus`].
    pub statuses: Option<Vec<types::sale::SaleStatus>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["statuses"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.statuses,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.statuses,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.status.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.status.list`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-list.html).
#[doc(alias = "sale.status.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.status.update`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.status.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_status.id`, required.
    pub id: types::SaleStatusId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<types::SaleStatusId>, fields: UpdateFields) -> Self {
        Self {
            id: id.into(),
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
    type Output = StatusResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.status.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.status.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `notify`: `Y` or `N`.
    pub notify: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, value: bool) -> Self {
        self.notify = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["type", "notify", "sort", "color", "xmlId"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.notify,
            2 => &self.sort,
            3 => &self.color,
            4 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.notify,
            2 => &mut self.sort,
            3 => &mut self.color,
            4 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.status.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `201340400001`.
    Code201340400001,
    /// `200040300020`.
    Code200040300020,
    /// `201350000003`.
    Code201350000003,
    /// `201350000006`.
    Code201350000006,
    /// `201350000007`.
    Code201350000007,
    /// `201350000008`.
    Code201350000008,
    /// `100`.
    Code100,
    /// `Required fields: type`.
    RequiredFieldsType,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201340400001, "201340400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201350000003, "201350000003"),
        ErrorCase::code(Self::Code201350000006, "201350000006"),
        ErrorCase::code(Self::Code201350000007, "201350000007"),
        ErrorCase::code(Self::Code201350000008, "201350000008"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsType, "Required fields: type"),
    ];
}

/// Calls [`sale.status.update`](https://apidocs.bitrix24.com/api-reference/sale/status/sale-status-update.html).
#[doc(alias = "sale.status.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, StatusResult, Delete, Get, Getfields, GetfieldsResult,
    GetfieldsResultStatus, List, ListResult, Update, UpdateFields
);

value_enum!(Type, ListOrder);
