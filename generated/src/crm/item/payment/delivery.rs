// @generated from docs/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `crm.item.payment.delivery.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.item.payment.delivery.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.delivery.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `paymentId`: `sale_order_payment.id`, required.
    pub payment_id: types::SaleOrderPaymentId,
    /// `deliveryId`: `sale_order_shipment.id`, required.
    pub delivery_id: types::SaleOrderShipmentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        payment_id: types::SaleOrderPaymentId,
        delivery_id: types::SaleOrderShipmentId,
    ) -> Self {
        Self {
            payment_id,
            delivery_id,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["paymentId", "deliveryId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment_id,
            1 => &self.delivery_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment_id,
            1 => &mut self.delivery_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.item.payment.delivery.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.delivery.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
    /// `Payment has not been found`.
    PaymentHasNotBeenFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::PaymentHasNotBeenFound, "Payment has not been found"),
    ];
}

/// Calls [`crm.item.payment.delivery.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html).
#[doc(alias = "crm.item.payment.delivery.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.delivery.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.delivery.delete")]
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
    const NAME: &'static str = "crm.item.payment.delivery.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.delivery.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `Payable item has not been found`.
    PayableItemHasNotBeen,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::PayableItemHasNotBeen, "Payable item has not been found"),
    ];
}

/// Calls [`crm.item.payment.delivery.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html).
#[doc(alias = "crm.item.payment.delivery.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.delivery.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.delivery.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `paymentId`: `sale_order_payment.id`, required.
    pub payment_id: types::SaleOrderPaymentId,
    /// `filter`: `filter`, required.
    pub filter: Filter,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        payment_id: types::SaleOrderPaymentId,
        filter: impl Into<Filter>,
    ) -> Self {
        Self {
            payment_id,
            filter: filter.into(),
            ..Default::default()
        }
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["paymentId", "filter", "order"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment_id,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment_id,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "crm.item.payment.delivery.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `order` of `crm.item.payment.delivery.list`.
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

/// Answer of `crm.item.payment.delivery.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `paymentId`: `sale_order_payment.id`.
    pub payment_id: Option<types::SaleOrderPaymentId>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `deliveryId`: `sale_order_shipment.id`.
    pub delivery_id: Option<types::SaleOrderShipmentId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &["id", "paymentId", "quantity", "deliveryId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.payment_id,
            2 => &self.quantity,
            3 => &self.delivery_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.payment_id,
            2 => &mut self.quantity,
            3 => &mut self.delivery_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.payment.delivery.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `Payment has not been found`.
    PaymentHasNotBeenFound,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::PaymentHasNotBeenFound, "Payment has not been found"),
    ];
}

/// Calls [`crm.item.payment.delivery.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html).
#[doc(alias = "crm.item.payment.delivery.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.payment.delivery.setDelivery`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.payment.delivery.setDelivery")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDelivery {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `deliveryId`: `sale_order_shipment.id`, required.
    pub delivery_id: types::SaleOrderShipmentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetDelivery {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, delivery_id: types::SaleOrderShipmentId) -> Self {
        Self {
            id,
            delivery_id,
            ..Default::default()
        }
    }
}

impl Record for SetDelivery {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetDelivery",
            fields: &["id", "deliveryId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.delivery_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.delivery_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetDelivery {
    type Output = bool;
    type Error = SetDeliveryError;
    const NAME: &'static str = "crm.item.payment.delivery.setDelivery";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.payment.delivery.setDelivery`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetDeliveryError {
    /// `100`.
    Code100,
    /// `Payable item has not been found`.
    PayableItemHasNotBeen,
}

impl ErrorCode for SetDeliveryError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::PayableItemHasNotBeen, "Payable item has not been found"),
    ];
}

/// Calls [`crm.item.payment.delivery.setDelivery`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html).
#[doc(alias = "crm.item.payment.delivery.setDelivery")]
pub fn set_delivery<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetDelivery,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List, ListItem, SetDelivery);

value_enum!(ListOrder);
