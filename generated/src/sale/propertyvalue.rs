// @generated from docs/api-reference/sale/property-value/sale-property-value-delete.md and 4 more. Do not edit; run `cargo codegen`.

//! `sale.propertyvalue.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.propertyvalue.delete`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvalue.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_order_property_value.id`, required.
    pub id: types::SaleOrderPropertyValueId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyValueId) -> Self {
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
    const NAME: &'static str = "sale.propertyvalue.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.propertyvalue.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201040400001`.
    Code201040400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201040400001, "201040400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertyvalue.delete`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-delete.html).
#[doc(alias = "sale.propertyvalue.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvalue.get`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvalue.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_order_property_value.id`, required.
    pub id: types::SaleOrderPropertyValueId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPropertyValueId) -> Self {
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
    const NAME: &'static str = "sale.propertyvalue.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.propertyvalue.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `propertyValue`: [`types::sale::SaleOrderPropertyValue`].
    pub property_value: Option<types::sale::SaleOrderPropertyValue>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["propertyValue"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyvalue.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201040400001`.
    Code201040400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201040400001, "201040400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertyvalue.get`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get.html).
#[doc(alias = "sale.propertyvalue.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvalue.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvalue.getFields")]
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
    const NAME: &'static str = "sale.propertyvalue.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.propertyvalue.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `propertyValue`: map of [`GetFieldsResultPropertyValue`].
    pub property_value: Option<Map<GetFieldsResultPropertyValue>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["propertyValue"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_value,
            _ => &mut self.extra,
        }
    }
}

/// `propertyValue` in the answer of `sale.propertyvalue.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultPropertyValue {
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

impl Record for GetFieldsResultPropertyValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultPropertyValue",
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

/// Errors of `sale.propertyvalue.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `200040300020`.
    Code200040300020,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
    ];
}

/// Calls [`sale.propertyvalue.getFields`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-get-fields.html).
#[doc(alias = "sale.propertyvalue.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvalue.list`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvalue.list")]
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
    type Output = PropertyvalueResult;
    type Error = ListError;
    const NAME: &'static str = "sale.propertyvalue.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["propertyValues"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleOrderPropertyValue;
}

/// Parameter `order` of `sale.propertyvalue.list`.
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

/// Answer of `sale.propertyvalue.list`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertyvalueResult {
    /// `propertyValues`: list of [`types::sale::SaleOrderPropertyValue`].
    pub property_values: Option<Vec<types::sale::SaleOrderPropertyValue>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PropertyvalueResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PropertyvalueResult",
            fields: &["propertyValues"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property_values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property_values,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyvalue.list`.
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

/// Calls [`sale.propertyvalue.list`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-list.html).
#[doc(alias = "sale.propertyvalue.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<PropertyvalueResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.propertyvalue.modify`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.propertyvalue.modify")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Modify {
    /// `fields`: [`ModifyFields`], required.
    pub fields: ModifyFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Modify {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: ModifyFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Modify {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Modify",
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

impl Method for Modify {
    type Output = PropertyvalueResult;
    type Error = ModifyError;
    const NAME: &'static str = "sale.propertyvalue.modify";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.propertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFields {
    /// `order`: [`ModifyFieldsOrder`], required.
    pub order: ModifyFieldsOrder,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(order: ModifyFieldsOrder) -> Self {
        Self {
            order,
            ..Default::default()
        }
    }
}

impl Record for ModifyFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFields",
            fields: &["order"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.order` of `sale.propertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldsOrder {
    /// `id`: `sale_order.id`, required.
    pub id: types::SaleOrderId,
    /// `propertyValues`: list of [`ModifyFieldsOrderPropertyValues`], required.
    pub property_values: Vec<ModifyFieldsOrderPropertyValues>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFieldsOrder {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        id: types::SaleOrderId,
        property_values: impl IntoIterator<Item = ModifyFieldsOrderPropertyValues>,
    ) -> Self {
        Self {
            id,
            property_values: property_values.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for ModifyFieldsOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFieldsOrder",
            fields: &["id", "propertyValues"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.property_values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.property_values,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.order.propertyValues` of `sale.propertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldsOrderPropertyValues {
    /// `orderPropsId`: `sale_order_property.id`, required.
    pub order_props_id: types::SaleOrderPropertyId,
    /// `value`: any value, required.
    pub value: Value,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFieldsOrderPropertyValues {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        order_props_id: types::SaleOrderPropertyId,
        value: impl Into<Value>,
    ) -> Self {
        Self {
            order_props_id,
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for ModifyFieldsOrderPropertyValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFieldsOrderPropertyValues",
            fields: &["orderPropsId", "value"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_props_id,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_props_id,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.propertyvalue.modify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for ModifyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.propertyvalue.modify`](https://apidocs.bitrix24.com/api-reference/sale/property-value/sale-property-value-modify.html).
#[doc(alias = "sale.propertyvalue.modify")]
pub fn modify<'a, C: Caller>(
    caller: &'a C,
    request: &'a Modify,
) -> impl Future<
    Output = Result<Reply<PropertyvalueResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Delete, Get, GetResult, GetFields, GetFieldsResult, GetFieldsResultPropertyValue,
    List, PropertyvalueResult, Modify, ModifyFields, ModifyFieldsOrder,
    ModifyFieldsOrderPropertyValues
);

value_enum!(ListOrder);
