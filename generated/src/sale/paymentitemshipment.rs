// @generated from docs/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.paymentitemshipment.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.paymentitemshipment.add`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.paymentitemshipment.add")]
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
    type Output = PaymentitemshipmentResult;
    type Error = AddError;
    const NAME: &'static str = "sale.paymentitemshipment.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.paymentitemshipment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `shipmentId`: `sale_order_shipment.id`, required.
    pub shipment_id: types::SaleOrderShipmentId,
    /// `paymentId`: `sale_order_payment.id`, required.
    pub payment_id: types::SaleOrderPaymentId,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        shipment_id: types::SaleOrderShipmentId,
        payment_id: types::SaleOrderPaymentId,
    ) -> Self {
        Self {
            shipment_id,
            payment_id,
            ..Default::default()
        }
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
            fields: &["shipmentId", "paymentId", "xmlId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.shipment_id,
            1 => &self.payment_id,
            2 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.shipment_id,
            1 => &mut self.payment_id,
            2 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.paymentitemshipment.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentitemshipmentResult {
    /// `paymentItemShipment`: [`types::sale::SalePaymentItemShipment`].
    pub payment_item_shipment: Option<types::sale::SalePaymentItemShipment>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PaymentitemshipmentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PaymentitemshipmentResult",
            fields: &["paymentItemShipment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment_item_shipment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment_item_shipment,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.paymentitemshipment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `201250000001`.
    Code201250000001,
    /// `201240400002`.
    Code201240400002,
    /// `201240400003`.
    Code201240400003,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201250000001, "201250000001"),
        ErrorCase::code(Self::Code201240400002, "201240400002"),
        ErrorCase::code(Self::Code201240400003, "201240400003"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.paymentitemshipment.add`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-add.html).
#[doc(alias = "sale.paymentitemshipment.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<PaymentitemshipmentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paymentitemshipment.delete`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.paymentitemshipment.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_payment_item_shipment.id`, required.
    pub id: types::SalePaymentItemShipmentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaymentItemShipmentId) -> Self {
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
    const NAME: &'static str = "sale.paymentitemshipment.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.paymentitemshipment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201240400001`.
    Code201240400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201240400001, "201240400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.paymentitemshipment.delete`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-delete.html).
#[doc(alias = "sale.paymentitemshipment.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paymentitemshipment.get`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.paymentitemshipment.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_payment_item_shipment.id`, required.
    pub id: types::SalePaymentItemShipmentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaymentItemShipmentId) -> Self {
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
    type Output = PaymentitemshipmentResult;
    type Error = GetError;
    const NAME: &'static str = "sale.paymentitemshipment.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.paymentitemshipment.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201240400001`.
    Code201240400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201240400001, "201240400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.paymentitemshipment.get`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get.html).
#[doc(alias = "sale.paymentitemshipment.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<PaymentitemshipmentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paymentitemshipment.getfields`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.paymentitemshipment.getfields")]
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
    const NAME: &'static str = "sale.paymentitemshipment.getfields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.paymentitemshipment.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResult {
    /// `paymentItemShipment`: map of [`GetfieldsResultPaymentItemShipment`].
    pub payment_item_shipment: Option<Map<GetfieldsResultPaymentItemShipment>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResult",
            fields: &["paymentItemShipment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment_item_shipment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment_item_shipment,
            _ => &mut self.extra,
        }
    }
}

/// `paymentItemShipment` in the answer of `sale.paymentitemshipment.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultPaymentItemShipment {
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

impl Record for GetfieldsResultPaymentItemShipment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultPaymentItemShipment",
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

/// Errors of `sale.paymentitemshipment.getfields`.
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

/// Calls [`sale.paymentitemshipment.getfields`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-get-fields.html).
#[doc(alias = "sale.paymentitemshipment.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paymentitemshipment.list`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.paymentitemshipment.list")]
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
    const NAME: &'static str = "sale.paymentitemshipment.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["paymentItemsShipment"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SalePaymentItemShipment;
}

/// Parameter `order` of `sale.paymentitemshipment.list`.
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

/// Answer of `sale.paymentitemshipment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `paymentItemsShipment`: list of [`types::sale::SalePaymentItemShipment`].
    pub payment_items_shipment: Option<Vec<types::sale::SalePaymentItemShipment>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["paymentItemsShipment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment_items_shipment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment_items_shipment,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.paymentitemshipment.list`.
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

/// Calls [`sale.paymentitemshipment.list`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-list.html).
#[doc(alias = "sale.paymentitemshipment.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paymentitemshipment.update`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.paymentitemshipment.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_payment_item_shipment.id`, required.
    pub id: types::SalePaymentItemShipmentId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SalePaymentItemShipmentId, fields: UpdateFields) -> Self {
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
    type Output = PaymentitemshipmentResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.paymentitemshipment.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.paymentitemshipment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
            fields: &["xmlId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.paymentitemshipment.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `201240400001`.
    Code201240400001,
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201240400001, "201240400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.paymentitemshipment.update`](https://apidocs.bitrix24.com/api-reference/sale/payment-item-shipment/sale-payment-item-shipment-update.html).
#[doc(alias = "sale.paymentitemshipment.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<PaymentitemshipmentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, PaymentitemshipmentResult, Delete, Get, Getfields, GetfieldsResult,
    GetfieldsResultPaymentItemShipment, List, ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
