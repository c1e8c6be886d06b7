// @generated from docs/api-reference/sale/property-relation/sale-property-relation-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `sale.propertyRelation.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.propertyRelation.add`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyRelation.add")]
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
    const NAME: &'static str = "sale.propertyRelation.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.propertyRelation.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `entityType`: [`FieldsEntityType`], required.
    pub entity_type: FieldsEntityType,
    /// `propertyId`: `sale_order_property.id`, required.
    pub property_id: types::SaleOrderPropertyId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_id: i64,
        entity_type: impl Into<FieldsEntityType>,
        property_id: types::SaleOrderPropertyId,
    ) -> Self {
        Self {
            entity_id,
            entity_type: entity_type.into(),
            property_id,
            ..Default::default()
        }
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &["entityId", "entityType", "propertyId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            2 => &self.property_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            2 => &mut self.property_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.entityType` of `sale.propertyRelation.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldsEntityType {
    /// `P`: payment system.
    PaymentSystem,
    /// `D`: delivery.
    Delivery,
    /// `L`: landing.
    Landing,
    /// `T`: trading platform.
    TradingPlatform,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for FieldsEntityType {
    const VALUES: &'static [&'static str] = &["P", "D", "L", "T"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::PaymentSystem),
            1 => Some(Self::Delivery),
            2 => Some(Self::Landing),
            3 => Some(Self::TradingPlatform),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::PaymentSystem => "P",
            Self::Delivery => "D",
            Self::Landing => "L",
            Self::TradingPlatform => "T",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sale.propertyRelation.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `propertyRelation`: [`types::sale::SaleOrderPropertyRelation`].
    pub property_relation: Option<types::sale::SaleOrderPropertyRelation>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["propertyRelation"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_relation,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_relation,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyRelation.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `201650000001`.
    Code201650000001,
    /// `201650000002`.
    Code201650000002,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `Required fields: entityId`.
    RequiredFieldsEntityId,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201650000001, "201650000001"),
        ErrorCase::code(Self::Code201650000002, "201650000002"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsEntityId, "Required fields: entityId"),
    ];
}

/// Calls [`sale.propertyRelation.add`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-add.html).
#[doc(alias = "sale.propertyRelation.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyRelation.deleteByFilter`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyRelation.deleteByFilter")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteByFilter {
    /// `fields`: [`Fields`], required.
    pub fields: Fields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteByFilter {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: Fields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for DeleteByFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteByFilter",
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

impl Method for DeleteByFilter {
    type Output = bool;
    type Error = DeleteByFilterError;
    const NAME: &'static str = "sale.propertyRelation.deleteByFilter";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.propertyRelation.deleteByFilter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteByFilterError {
    /// `201640400004`.
    Code201640400004,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteByFilterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201640400004, "201640400004"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertyRelation.deleteByFilter`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-delete-by-filter.html).
#[doc(alias = "sale.propertyRelation.deleteByFilter")]
pub fn delete_by_filter<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteByFilter,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyRelation.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyRelation.getFields")]
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
    const NAME: &'static str = "sale.propertyRelation.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.propertyRelation.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `propertyRelation`: map of [`GetFieldsResultPropertyRelation`].
    pub property_relation: Option<Map<GetFieldsResultPropertyRelation>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["propertyRelation"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_relation,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_relation,
            _ => &mut self.extra,
        }
    }
}

/// `propertyRelation` in the answer of `sale.propertyRelation.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultPropertyRelation {
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

impl Record for GetFieldsResultPropertyRelation {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultPropertyRelation",
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

/// Errors of `sale.propertyRelation.getFields`.
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

/// Calls [`sale.propertyRelation.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-get-fields.html).
#[doc(alias = "sale.propertyRelation.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyRelation.list`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyRelation.list")]
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
    const NAME: &'static str = "sale.propertyRelation.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["propertyRelations"]).total());
}

impl ListMethod for List {
    type Row = types::sale::SaleOrderPropertyRelation;
}

/// Parameter `order` of `sale.propertyRelation.list`.
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

/// Answer of `sale.propertyRelation.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `propertyRelations`: list of [`types::sale::SaleOrderPropertyRelation`].
    pub property_relations: Option<Vec<types::sale::SaleOrderPropertyRelation>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["propertyRelations"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_relations,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_relations,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyRelation.list`.
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

/// Calls [`sale.propertyRelation.list`](https://apidocs.bitrix24.com/api-reference/sale/property-relation/sale-property-relation-list.html).
#[doc(alias = "sale.propertyRelation.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Fields, AddResult, DeleteByFilter, GetFields, GetFieldsResult,
    GetFieldsResultPropertyRelation, List, ListResult
);

value_enum!(FieldsEntityType, ListOrder);
