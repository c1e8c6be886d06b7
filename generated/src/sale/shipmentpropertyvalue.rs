// @generated from docs/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.md and 4 more. Do not edit; run `cargo codegen`.

//! `sale.shipmentpropertyvalue.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.shipmentpropertyvalue.delete`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentpropertyvalue.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_shipment_property_value.id`, required.
    pub id: types::SaleShipmentPropertyValueId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleShipmentPropertyValueId) -> Self {
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.shipmentpropertyvalue.delete`.
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

/// Calls [`sale.shipmentpropertyvalue.delete`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-propertyvalue-delete.html).
#[doc(alias = "sale.shipmentpropertyvalue.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentpropertyvalue.get`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentpropertyvalue.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_shipment_property_value.id`, required.
    pub id: types::SaleShipmentPropertyValueId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleShipmentPropertyValueId) -> Self {
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.shipmentpropertyvalue.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `propertyValue`: [`GetResultPropertyValue`].
    pub property_value: Option<GetResultPropertyValue>,
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

/// `propertyValue` in the answer of `sale.shipmentpropertyvalue.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultPropertyValue {
    /// `code`: `string`, may be `null`.
    pub code: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `shipmentPropsId`: `integer`.
    pub shipment_props_id: Option<i64>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultPropertyValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultPropertyValue",
            fields: &["code", "id", "name", "shipmentPropsId", "value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.id,
            2 => &self.name,
            3 => &self.shipment_props_id,
            4 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.shipment_props_id,
            4 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentpropertyvalue.get`.
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

/// Calls [`sale.shipmentpropertyvalue.get`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get.html).
#[doc(alias = "sale.shipmentpropertyvalue.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentpropertyvalue.getfields`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentpropertyvalue.getfields")]
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
    const NAME: &'static str = "sale.shipmentpropertyvalue.getfields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.shipmentpropertyvalue.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResult {
    /// `propertyValue`: map of [`GetfieldsResultPropertyValue`].
    pub property_value: Option<Map<GetfieldsResultPropertyValue>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResult",
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

/// `propertyValue` in the answer of `sale.shipmentpropertyvalue.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultPropertyValue {
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

impl Record for GetfieldsResultPropertyValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultPropertyValue",
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

/// Errors of `sale.shipmentpropertyvalue.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `200040300020`.
    Code200040300020,
}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
    ];
}

/// Calls [`sale.shipmentpropertyvalue.getfields`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-get-fields.html).
#[doc(alias = "sale.shipmentpropertyvalue.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentpropertyvalue.list`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentpropertyvalue.list")]
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
    type Output = ShipmentpropertyvalueResult;
    type Error = ListError;
    const NAME: &'static str = "sale.shipmentpropertyvalue.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["propertyValues"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleShipmentPropertyValue;
}

/// Parameter `order` of `sale.shipmentpropertyvalue.list`.
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

/// Answer of `sale.shipmentpropertyvalue.list`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentpropertyvalueResult {
    /// `propertyValues`: list of [`types::sale::SaleShipmentPropertyValue`].
    pub property_values: Option<Vec<types::sale::SaleShipmentPropertyValue>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShipmentpropertyvalueResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShipmentpropertyvalueResult",
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

/// Errors of `sale.shipmentpropertyvalue.list`.
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

/// Calls [`sale.shipmentpropertyvalue.list`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-list.html).
#[doc(alias = "sale.shipmentpropertyvalue.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<ShipmentpropertyvalueResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipmentpropertyvalue.modify`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipmentpropertyvalue.modify")]
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
    type Output = ShipmentpropertyvalueResult;
    type Error = ModifyError;
    const NAME: &'static str = "sale.shipmentpropertyvalue.modify";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.shipmentpropertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFields {
    /// `shipment`: [`ModifyFieldsShipment`], required.
    pub shipment: ModifyFieldsShipment,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(shipment: ModifyFieldsShipment) -> Self {
        Self {
            shipment,
            ..Default::default()
        }
    }
}

impl Record for ModifyFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFields",
            fields: &["shipment"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.shipment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.shipment,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.shipment` of `sale.shipmentpropertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldsShipment {
    /// `id`: `sale_order_shipment.id`, required.
    pub id: types::SaleOrderShipmentId,
    /// `propertyValues`: list of [`ModifyFieldsShipmentPropertyValues`], required.
    pub property_values: Vec<ModifyFieldsShipmentPropertyValues>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFieldsShipment {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        id: types::SaleOrderShipmentId,
        property_values: impl IntoIterator<Item = ModifyFieldsShipmentPropertyValues>,
    ) -> Self {
        Self {
            id,
            property_values: property_values.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for ModifyFieldsShipment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFieldsShipment",
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

/// Parameter `fields.shipment.propertyValues` of `sale.shipmentpropertyvalue.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldsShipmentPropertyValues {
    /// `shipmentPropsId`: `sale_shipment_property.id`, required.
    pub shipment_props_id: types::SaleShipmentPropertyId,
    /// `value`: `string`, required.
    pub value: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFieldsShipmentPropertyValues {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        shipment_props_id: types::SaleShipmentPropertyId,
        value: impl Into<String>,
    ) -> Self {
        Self {
            shipment_props_id,
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for ModifyFieldsShipmentPropertyValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFieldsShipmentPropertyValues",
            fields: &["shipmentPropsId", "value"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.shipment_props_id,
            1 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.shipment_props_id,
            1 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipmentpropertyvalue.modify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `201040400006`.
    Code201040400006,
    /// `201040400007`.
    Code201040400007,
    /// `201040400008`.
    Code201040400008,
}

impl ErrorCode for ModifyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::Code201040400006, "201040400006"),
        ErrorCase::code(Self::Code201040400007, "201040400007"),
        ErrorCase::code(Self::Code201040400008, "201040400008"),
    ];
}

/// Calls [`sale.shipmentpropertyvalue.modify`](https://apidocs.bitrix24.com/api-reference/sale/shipment-property-value/sale-shipment-property-value-modify.html).
#[doc(alias = "sale.shipmentpropertyvalue.modify")]
pub fn modify<'a, C: Caller>(
    caller: &'a C,
    request: &'a Modify,
) -> impl Future<
    Output = Result<Reply<ShipmentpropertyvalueResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Delete, Get, GetResult, GetResultPropertyValue, Getfields, GetfieldsResult,
    GetfieldsResultPropertyValue, List, ShipmentpropertyvalueResult, Modify,
    ModifyFields, ModifyFieldsShipment, ModifyFieldsShipmentPropertyValues
);

value_enum!(ListOrder);
