// @generated from docs/api-reference/crm/universal/order-entity/crm-order-entity-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.orderentity.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.orderentity.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.orderentity.add")]
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
    const NAME: &'static str = "crm.orderentity.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.orderentity.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `orderId`: `sale_order.id`, required.
    pub order_id: types::SaleOrderId,
    /// `ownerTypeId`: `integer`, required.
    pub owner_type_id: i64,
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(order_id: types::SaleOrderId, owner_type_id: i64, owner_id: i64) -> Self {
        Self {
            order_id,
            owner_type_id,
            owner_id,
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["orderId", "ownerTypeId", "ownerId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.orderentity.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `dealOrder`: [`AddResultDealOrder`].
    pub deal_order: Option<AddResultDealOrder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["dealOrder"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deal_order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deal_order,
            _ => &mut self.extra,
        }
    }
}

/// `dealOrder` in the answer of `crm.orderentity.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultDealOrder {
    /// `orderId`: `integer`.
    pub order_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `ownerTypeId`: `integer`.
    pub owner_type_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultDealOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultDealOrder",
            fields: &["orderId", "ownerId", "ownerTypeId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.owner_id,
            2 => &self.owner_type_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.owner_id,
            2 => &mut self.owner_type_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.orderentity.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `201650000001`.
    Code201650000001,
    /// `200540400001`.
    Code200540400001,
    /// `Required fields: #FIELDS#`.
    RequiredFieldsFields,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201650000001, "201650000001"),
        ErrorCase::code(Self::Code200540400001, "200540400001"),
        ErrorCase::text(Self::RequiredFieldsFields, "Required fields: #FIELDS#"),
    ];
}

/// Calls [`crm.orderentity.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html).
#[doc(alias = "crm.orderentity.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.orderentity.deletebyfilter`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.orderentity.deletebyfilter")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deletebyfilter {
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Deletebyfilter {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: Fields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Deletebyfilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Deletebyfilter",
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

impl Method for Deletebyfilter {
    type Output = bool;
    type Error = DeletebyfilterError;
    const NAME: &'static str = "crm.orderentity.deletebyfilter";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.orderentity.deletebyfilter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletebyfilterError {
    /// `200040300020`.
    Code200040300020,
    /// `201640400004`.
    Code201640400004,
    /// `200540400001`.
    Code200540400001,
    /// `Required fields: #FIELDS#`.
    RequiredFieldsFields,
    /// `Required fields: ownerId, orderId`.
    RequiredFieldsOwnerIdOrder,
}

impl ErrorCode for DeletebyfilterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code201640400004, "201640400004"),
        ErrorCase::code(Self::Code200540400001, "200540400001"),
        ErrorCase::text(Self::RequiredFieldsFields, "Required fields: #FIELDS#"),
        ErrorCase::text(
            Self::RequiredFieldsOwnerIdOrder,
            "Required fields: ownerId, orderId",
        ),
    ];
}

/// Calls [`crm.orderentity.deletebyfilter`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html).
#[doc(alias = "crm.orderentity.deletebyfilter")]
pub fn deletebyfilter<'a, C: Caller>(
    caller: &'a C,
    request: &'a Deletebyfilter,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.orderentity.getFields`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.orderentity.getFields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFields",
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

impl Method for GetFields {
    type Output = GetFieldsResult;
    type Error = GetFieldsError;
    const NAME: &'static str = "crm.orderentity.getFields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.orderentity.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `orderEntity`: map of [`GetFieldsResultOrderEntity`].
    pub order_entity: Option<Map<GetFieldsResultOrderEntity>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["orderEntity"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_entity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_entity,
            _ => &mut self.extra,
        }
    }
}

/// `orderEntity` in the answer of `crm.orderentity.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultOrderEntity {
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

impl Record for GetFieldsResultOrderEntity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultOrderEntity",
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

/// Errors of `crm.orderentity.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`crm.orderentity.getFields`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html).
#[doc(alias = "crm.orderentity.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.orderentity.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.orderentity.list")]
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
    const NAME: &'static str = "crm.orderentity.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["orderEntity"]).total());
}

impl ListMethod for List {
    type Row = ListResultOrderEntity;
}

/// Parameter `order` of `crm.orderentity.list`.
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

/// Answer of `crm.orderentity.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `orderEntity`: list of [`ListResultOrderEntity`].
    pub order_entity: Option<Vec<ListResultOrderEntity>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["orderEntity"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_entity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_entity,
            _ => &mut self.extra,
        }
    }
}

/// `orderEntity` in the answer of `crm.orderentity.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultOrderEntity {
    /// `orderId`: `integer`.
    pub order_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultOrderEntity {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultOrderEntity",
            fields: &["orderId", "ownerId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.orderentity.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `200040300010`.
    Code200040300010,
    /// `200540400002`.
    Code200540400002,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code200540400002, "200540400002"),
    ];
}

/// Calls [`crm.orderentity.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html).
#[doc(alias = "crm.orderentity.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, AddResult, AddResultDealOrder, Deletebyfilter, GetFields,
    GetFieldsResult, GetFieldsResultOrderEntity, List, ListResult, ListResultOrderEntity
);

value_enum!(ListOrder);
