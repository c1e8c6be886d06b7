// @generated from docs/api-reference/crm/universal/delivery/crm-item-delivery-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.item.delivery.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.item.delivery.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.delivery.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_order_shipment.id`, required.
    pub id: types::SaleOrderShipmentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderShipmentId) -> Self {
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
    type Output = Delivery;
    type Error = GetError;
    const NAME: &'static str = "crm.item.delivery.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.item.delivery.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delivery {
    /// `id`: `sale_order_shipment.id`.
    pub id: Option<types::SaleOrderShipmentId>,
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `deducted`: `Y` or `N`.
    pub deducted: Option<bool>,
    /// `dateDeducted`: `datetime`, may be `null`.
    pub date_deducted: Option<DateTime>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<Decimal>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `deliveryId`: `sale_delivery_service.id`.
    pub delivery_id: Option<types::SaleDeliveryServiceId>,
    /// `deliveryName`: `string`.
    pub delivery_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Delivery {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delivery",
            fields: &[
                "id",
                "accountNumber",
                "deducted",
                "dateDeducted",
                "priceDelivery",
                "currency",
                "deliveryId",
                "deliveryName",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.account_number,
            2 => &self.deducted,
            3 => &self.date_deducted,
            4 => &self.price_delivery,
            5 => &self.currency,
            6 => &self.delivery_id,
            7 => &self.delivery_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.account_number,
            2 => &mut self.deducted,
            3 => &mut self.date_deducted,
            4 => &mut self.price_delivery,
            5 => &mut self.currency,
            6 => &mut self.delivery_id,
            7 => &mut self.delivery_name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.delivery.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.delivery.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html).
#[doc(alias = "crm.item.delivery.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Delivery>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.delivery.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.delivery.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `entityTypeId`: `integer`, required.
    pub entity_type_id: i64,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_id: i64, entity_type_id: i64) -> Self {
        Self {
            entity_id,
            entity_type_id,
            ..Default::default()
        }
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
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["entityId", "entityTypeId", "filter", "order"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type_id,
            2 => &self.filter,
            3 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.filter,
            3 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<Delivery>;
    type Error = ListError;
    const NAME: &'static str = "crm.item.delivery.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Delivery;
}

/// Parameter `order` of `crm.item.delivery.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
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

/// Errors of `crm.item.delivery.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `Insufficient permissions`.
    InsufficientPermissions,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::InsufficientPermissions, "Insufficient permissions"),
    ];
}

/// Calls [`crm.item.delivery.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html).
#[doc(alias = "crm.item.delivery.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Delivery>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Delivery, List);

value_enum!(ListOrder);
