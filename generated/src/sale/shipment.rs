// @generated from docs/api-reference/sale/shipment/sale-shipment-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `sale.shipment.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.shipment.add`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipment.add")]
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
    type Output = ShipmentResult;
    type Error = AddError;
    const NAME: &'static str = "sale.shipment.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.shipment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `orderId`: `sale_order.id`, required.
    pub order_id: types::SaleOrderId,
    /// `allowDelivery`: `Y` or `N`, required.
    pub allow_delivery: bool,
    /// `deducted`: `Y` or `N`, required.
    pub deducted: bool,
    /// `deliveryId`: `sale_delivery_service.id`, required.
    pub delivery_id: types::SaleDeliveryServiceId,
    /// `statusId`: [`types::sale::SaleStatus`] or `string`.
    pub status_id: Option<Either<types::sale::SaleStatus, String>>,
    /// `deliveryDocDate`: `datetime`.
    pub delivery_doc_date: Option<DateTime>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `basePriceDelivery`: `double`.
    pub base_price_delivery: Option<Decimal>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        order_id: types::SaleOrderId,
        allow_delivery: bool,
        deducted: bool,
        delivery_id: types::SaleDeliveryServiceId,
    ) -> Self {
        Self {
            order_id,
            allow_delivery,
            deducted,
            delivery_id,
            ..Default::default()
        }
    }
    /// Sets `statusId`.
    #[must_use]
    pub fn status_id(
        mut self,
        value: impl Into<Either<types::sale::SaleStatus, String>>,
    ) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `deliveryDocDate`.
    #[must_use]
    pub fn delivery_doc_date(mut self, value: impl Into<DateTime>) -> Self {
        self.delivery_doc_date = Some(value.into());
        self
    }
    /// Sets `deliveryDocNum`.
    #[must_use]
    pub fn delivery_doc_num(mut self, value: impl Into<String>) -> Self {
        self.delivery_doc_num = Some(value.into());
        self
    }
    /// Sets `trackingNumber`.
    #[must_use]
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }
    /// Sets `basePriceDelivery`.
    #[must_use]
    pub fn base_price_delivery(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price_delivery = Some(value.into());
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
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
            fields: &[
                "orderId",
                "allowDelivery",
                "deducted",
                "deliveryId",
                "statusId",
                "deliveryDocDate",
                "deliveryDocNum",
                "trackingNumber",
                "basePriceDelivery",
                "comments",
                "companyId",
                "responsibleId",
                "xmlId",
            ],
            required: &[0, 1, 2, 3],
            codecs: &[(1, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.allow_delivery,
            2 => &self.deducted,
            3 => &self.delivery_id,
            4 => &self.status_id,
            5 => &self.delivery_doc_date,
            6 => &self.delivery_doc_num,
            7 => &self.tracking_number,
            8 => &self.base_price_delivery,
            9 => &self.comments,
            10 => &self.company_id,
            11 => &self.responsible_id,
            12 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.allow_delivery,
            2 => &mut self.deducted,
            3 => &mut self.delivery_id,
            4 => &mut self.status_id,
            5 => &mut self.delivery_doc_date,
            6 => &mut self.delivery_doc_num,
            7 => &mut self.tracking_number,
            8 => &mut self.base_price_delivery,
            9 => &mut self.comments,
            10 => &mut self.company_id,
            11 => &mut self.responsible_id,
            12 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.shipment.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShipmentResult {
    /// `shipment`: [`types::sale::SaleOrderShipment`].
    pub shipment: Option<types::sale::SaleOrderShipment>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ShipmentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ShipmentResult",
            fields: &["shipment"],
            required: &[],
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

/// Errors of `sale.shipment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `SALE_SHIPMENT_WRONG_DELIVERY_SERVICE`.
    SaleShipmentWrongDeliveryService,
    /// `BX_INVALID_VALUE`.
    BxInvalidValue,
    /// `Unable to load order`.
    UnableToLoadOrder,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(
            Self::SaleShipmentWrongDeliveryService,
            "SALE_SHIPMENT_WRONG_DELIVERY_SERVICE",
        ),
        ErrorCase::code(Self::BxInvalidValue, "BX_INVALID_VALUE"),
        ErrorCase::text(Self::UnableToLoadOrder, "Unable to load order"),
    ];
}

/// Calls [`sale.shipment.add`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-add.html).
#[doc(alias = "sale.shipment.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<ShipmentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipment.delete`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipment.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_order_shipment.id`, required.
    pub id: types::SaleOrderShipmentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderShipmentId) -> Self {
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
    const NAME: &'static str = "sale.shipment.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.shipment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `201140400001`.
    Code201140400001,
    /// `200040300020`.
    Code200040300020,
    /// `SALE_SHIPMENT_EXIST_SHIPPED`.
    SaleShipmentExistShipped,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201140400001, "201140400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::SaleShipmentExistShipped, "SALE_SHIPMENT_EXIST_SHIPPED"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.shipment.delete`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-delete.html).
#[doc(alias = "sale.shipment.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipment.get`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipment.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "sale.shipment.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.shipment.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `property`: [`types::sale::SaleOrderShipment`].
    pub property: Option<types::sale::SaleOrderShipment>,
    /// `shipment`: [`GetResultShipment`].
    pub shipment: Option<GetResultShipment>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["property", "shipment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.property,
            1 => &self.shipment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.property,
            1 => &mut self.shipment,
            _ => &mut self.extra,
        }
    }
}

/// `shipment` in the answer of `sale.shipment.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultShipment {
    /// `accountNumber`: `string`.
    pub account_number: Option<String>,
    /// `allowDelivery`: `Y` or `N`.
    pub allow_delivery: Option<bool>,
    /// `basePriceDelivery`: `double`.
    pub base_price_delivery: Option<Decimal>,
    /// `canceled`: `Y` or `N`.
    pub canceled: Option<bool>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `customPriceDelivery`: `Y` or `N`.
    pub custom_price_delivery: Option<bool>,
    /// `dateAllowDelivery`: `datetime`, may be `null`.
    pub date_allow_delivery: Option<DateTime>,
    /// `dateCanceled`: `datetime`, may be `null`.
    pub date_canceled: Option<DateTime>,
    /// `dateDeducted`: `datetime`, may be `null`.
    pub date_deducted: Option<DateTime>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `dateMarked`: `datetime`, may be `null`.
    pub date_marked: Option<DateTime>,
    /// `dateResponsibleId`: `datetime`.
    pub date_responsible_id: Option<DateTime>,
    /// `deducted`: `Y` or `N`.
    pub deducted: Option<bool>,
    /// `deliveryDocDate`: `datetime`, may be `null`.
    pub delivery_doc_date: Option<DateTime>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `deliveryId`: `integer`.
    pub delivery_id: Option<i64>,
    /// `deliveryName`: `string`.
    pub delivery_name: Option<String>,
    /// `deliveryXmlId`: `string`.
    pub delivery_xml_id: Option<String>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<Decimal>,
    /// `empAllowDeliveryId`: `user`, may be `null`.
    pub emp_allow_delivery_id: Option<types::UserId>,
    /// `empCanceledId`: `user`, may be `null`.
    pub emp_canceled_id: Option<types::UserId>,
    /// `empDeductedId`: `user`, may be `null`.
    pub emp_deducted_id: Option<types::UserId>,
    /// `empMarkedId`: `user`, may be `null`.
    pub emp_marked_id: Option<types::UserId>,
    /// `empResponsibleId`: `user`, may be `null`.
    pub emp_responsible_id: Option<types::UserId>,
    /// `externalDelivery`: `Y` or `N`.
    pub external_delivery: Option<bool>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `id1c`: `string`.
    pub id1c: Option<String>,
    /// `marked`: `Y` or `N`.
    pub marked: Option<bool>,
    /// `orderId`: `integer`.
    pub order_id: Option<i64>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<Decimal>,
    /// `reasonMarked`: `string`.
    pub reason_marked: Option<String>,
    /// `reasonUndoDeducted`: `string`.
    pub reason_undo_deducted: Option<String>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `shipmentItems`: list of [`GetResultShipmentItems`].
    pub shipment_items: Option<Vec<GetResultShipmentItems>>,
    /// `statusId`: `string`.
    pub status_id: Option<String>,
    /// `statusXmlId`: `string`.
    pub status_xml_id: Option<String>,
    /// `system`: `Y` or `N`.
    pub system: Option<bool>,
    /// `trackingDescription`: `string`.
    pub tracking_description: Option<String>,
    /// `trackingLastCheck`: `string`.
    pub tracking_last_check: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `trackingStatus`: `string`.
    pub tracking_status: Option<String>,
    /// `updated1c`: `Y` or `N`.
    pub updated1c: Option<bool>,
    /// `version1c`: `string`.
    pub version1c: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultShipment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultShipment",
            fields: &[
                "accountNumber",
                "allowDelivery",
                "basePriceDelivery",
                "canceled",
                "comments",
                "companyId",
                "currency",
                "customPriceDelivery",
                "dateAllowDelivery",
                "dateCanceled",
                "dateDeducted",
                "dateInsert",
                "dateMarked",
                "dateResponsibleId",
                "deducted",
                "deliveryDocDate",
                "deliveryDocNum",
                "deliveryId",
                "deliveryName",
                "deliveryXmlId",
                "discountPrice",
                "empAllowDeliveryId",
                "empCanceledId",
                "empDeductedId",
                "empMarkedId",
                "empResponsibleId",
                "externalDelivery",
                "id",
                "id1c",
                "marked",
                "orderId",
                "priceDelivery",
                "reasonMarked",
                "reasonUndoDeducted",
                "responsibleId",
                "shipmentItems",
                "statusId",
                "statusXmlId",
                "system",
                "trackingDescription",
                "trackingLastCheck",
                "trackingNumber",
                "trackingStatus",
                "updated1c",
                "version1c",
                "xmlId",
            ],
            required: &[],
            codecs: &[
                (1, Codec::YesNo),
                (3, Codec::YesNo),
                (7, Codec::YesNo),
                (14, Codec::YesNo),
                (26, Codec::YesNo),
                (29, Codec::YesNo),
                (38, Codec::YesNo),
                (43, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.account_number,
            1 => &self.allow_delivery,
            2 => &self.base_price_delivery,
            3 => &self.canceled,
            4 => &self.comments,
            5 => &self.company_id,
            6 => &self.currency,
            7 => &self.custom_price_delivery,
            8 => &self.date_allow_delivery,
            9 => &self.date_canceled,
            10 => &self.date_deducted,
            11 => &self.date_insert,
            12 => &self.date_marked,
            13 => &self.date_responsible_id,
            14 => &self.deducted,
            15 => &self.delivery_doc_date,
            16 => &self.delivery_doc_num,
            17 => &self.delivery_id,
            18 => &self.delivery_name,
            19 => &self.delivery_xml_id,
            20 => &self.discount_price,
            21 => &self.emp_allow_delivery_id,
            22 => &self.emp_canceled_id,
            23 => &self.emp_deducted_id,
            24 => &self.emp_marked_id,
            25 => &self.emp_responsible_id,
            26 => &self.external_delivery,
            27 => &self.id,
            28 => &self.id1c,
            29 => &self.marked,
            30 => &self.order_id,
            31 => &self.price_delivery,
            32 => &self.reason_marked,
            33 => &self.reason_undo_deducted,
            34 => &self.responsible_id,
            35 => &self.shipment_items,
            36 => &self.status_id,
            37 => &self.status_xml_id,
            38 => &self.system,
            39 => &self.tracking_description,
            40 => &self.tracking_last_check,
            41 => &self.tracking_number,
            42 => &self.tracking_status,
            43 => &self.updated1c,
            44 => &self.version1c,
            45 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.account_number,
            1 => &mut self.allow_delivery,
            2 => &mut self.base_price_delivery,
            3 => &mut self.canceled,
            4 => &mut self.comments,
            5 => &mut self.company_id,
            6 => &mut self.currency,
            7 => &mut self.custom_price_delivery,
            8 => &mut self.date_allow_delivery,
            9 => &mut self.date_canceled,
            10 => &mut self.date_deducted,
            11 => &mut self.date_insert,
            12 => &mut self.date_marked,
            13 => &mut self.date_responsible_id,
            14 => &mut self.deducted,
            15 => &mut self.delivery_doc_date,
            16 => &mut self.delivery_doc_num,
            17 => &mut self.delivery_id,
            18 => &mut self.delivery_name,
            19 => &mut self.delivery_xml_id,
            20 => &mut self.discount_price,
            21 => &mut self.emp_allow_delivery_id,
            22 => &mut self.emp_canceled_id,
            23 => &mut self.emp_deducted_id,
            24 => &mut self.emp_marked_id,
            25 => &mut self.emp_responsible_id,
            26 => &mut self.external_delivery,
            27 => &mut self.id,
            28 => &mut self.id1c,
            29 => &mut self.marked,
            30 => &mut self.order_id,
            31 => &mut self.price_delivery,
            32 => &mut self.reason_marked,
            33 => &mut self.reason_undo_deducted,
            34 => &mut self.responsible_id,
            35 => &mut self.shipment_items,
            36 => &mut self.status_id,
            37 => &mut self.status_xml_id,
            38 => &mut self.system,
            39 => &mut self.tracking_description,
            40 => &mut self.tracking_last_check,
            41 => &mut self.tracking_number,
            42 => &mut self.tracking_status,
            43 => &mut self.updated1c,
            44 => &mut self.version1c,
            45 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// `shipment.shipmentItems` in the answer of `sale.shipment.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultShipmentItems {
    /// `basketId`: `integer`.
    pub basket_id: Option<i64>,
    /// `dateInsert`: `datetime`.
    pub date_insert: Option<DateTime>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `orderDeliveryId`: `integer`.
    pub order_delivery_id: Option<i64>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `reservedQuantity`: `double`.
    pub reserved_quantity: Option<Decimal>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultShipmentItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultShipmentItems",
            fields: &[
                "basketId",
                "dateInsert",
                "id",
                "orderDeliveryId",
                "quantity",
                "reservedQuantity",
                "xmlId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.basket_id,
            1 => &self.date_insert,
            2 => &self.id,
            3 => &self.order_delivery_id,
            4 => &self.quantity,
            5 => &self.reserved_quantity,
            6 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.basket_id,
            1 => &mut self.date_insert,
            2 => &mut self.id,
            3 => &mut self.order_delivery_id,
            4 => &mut self.quantity,
            5 => &mut self.reserved_quantity,
            6 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipment.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `201140400001`.
    Code201140400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201140400001, "201140400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.shipment.get`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get.html).
#[doc(alias = "sale.shipment.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipment.getFields`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipment.getFields")]
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
    const NAME: &'static str = "sale.shipment.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.shipment.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `shipment`: map of [`GetFieldsResultShipment`].
    pub shipment: Option<Map<GetFieldsResultShipment>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["shipment"],
            required: &[],
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

/// `shipment` in the answer of `sale.shipment.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultShipment {
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

impl Record for GetFieldsResultShipment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultShipment",
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

/// Errors of `sale.shipment.getFields`.
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

/// Calls [`sale.shipment.getFields`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-get-fields.html).
#[doc(alias = "sale.shipment.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipment.list`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipment.list")]
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
    const NAME: &'static str = "sale.shipment.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["shipments"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleOrderShipment;
}

/// Parameter `order` of `sale.shipment.list`.
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

/// Answer of `sale.shipment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `shipments`: list of [`types::sale::SaleOrderShipment`].
    pub shipments: Option<Vec<types::sale::SaleOrderShipment>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["shipments"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.shipments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.shipments,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipment.list`.
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

/// Calls [`sale.shipment.list`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-list.html).
#[doc(alias = "sale.shipment.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.shipment.update`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.shipment.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_order_shipment.id`, required.
    pub id: types::SaleOrderShipmentId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderShipmentId, fields: UpdateFields) -> Self {
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
    type Output = ShipmentResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.shipment.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.shipment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `allowDelivery`: `Y` or `N`, required.
    pub allow_delivery: bool,
    /// `deducted`: `Y` or `N`, required.
    pub deducted: bool,
    /// `deliveryId`: [`types::sale::SaleDeliveryService`] or `integer`, required.
    pub delivery_id: Either<types::sale::SaleDeliveryService, i64>,
    /// `statusId`: [`types::sale::SaleStatus`] or `string`.
    pub status_id: Option<Either<types::sale::SaleStatus, String>>,
    /// `deliveryDocDate`: `datetime`.
    pub delivery_doc_date: Option<DateTime>,
    /// `deliveryDocNum`: `string`.
    pub delivery_doc_num: Option<String>,
    /// `trackingNumber`: `string`.
    pub tracking_number: Option<String>,
    /// `basePriceDelivery`: `double`.
    pub base_price_delivery: Option<Decimal>,
    /// `priceDelivery`: `double`.
    pub price_delivery: Option<Decimal>,
    /// `comments`: `string`.
    pub comments: Option<String>,
    /// `companyId`: `integer`.
    pub company_id: Option<i64>,
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        allow_delivery: bool,
        deducted: bool,
        delivery_id: impl Into<Either<types::sale::SaleDeliveryService, i64>>,
    ) -> Self {
        Self {
            allow_delivery,
            deducted,
            delivery_id: delivery_id.into(),
            ..Default::default()
        }
    }
    /// Sets `statusId`.
    #[must_use]
    pub fn status_id(
        mut self,
        value: impl Into<Either<types::sale::SaleStatus, String>>,
    ) -> Self {
        self.status_id = Some(value.into());
        self
    }
    /// Sets `deliveryDocDate`.
    #[must_use]
    pub fn delivery_doc_date(mut self, value: impl Into<DateTime>) -> Self {
        self.delivery_doc_date = Some(value.into());
        self
    }
    /// Sets `deliveryDocNum`.
    #[must_use]
    pub fn delivery_doc_num(mut self, value: impl Into<String>) -> Self {
        self.delivery_doc_num = Some(value.into());
        self
    }
    /// Sets `trackingNumber`.
    #[must_use]
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }
    /// Sets `basePriceDelivery`.
    #[must_use]
    pub fn base_price_delivery(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price_delivery = Some(value.into());
        self
    }
    /// Sets `priceDelivery`.
    #[must_use]
    pub fn price_delivery(mut self, value: impl Into<Decimal>) -> Self {
        self.price_delivery = Some(value.into());
        self
    }
    /// Sets `comments`.
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets `companyId`.
    #[must_use]
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
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
            fields: &[
                "allowDelivery",
                "deducted",
                "deliveryId",
                "statusId",
                "deliveryDocDate",
                "deliveryDocNum",
                "trackingNumber",
                "basePriceDelivery",
                "priceDelivery",
                "comments",
                "companyId",
                "responsibleId",
                "xmlId",
            ],
            required: &[0, 1, 2],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_delivery,
            1 => &self.deducted,
            2 => &self.delivery_id,
            3 => &self.status_id,
            4 => &self.delivery_doc_date,
            5 => &self.delivery_doc_num,
            6 => &self.tracking_number,
            7 => &self.base_price_delivery,
            8 => &self.price_delivery,
            9 => &self.comments,
            10 => &self.company_id,
            11 => &self.responsible_id,
            12 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_delivery,
            1 => &mut self.deducted,
            2 => &mut self.delivery_id,
            3 => &mut self.status_id,
            4 => &mut self.delivery_doc_date,
            5 => &mut self.delivery_doc_num,
            6 => &mut self.tracking_number,
            7 => &mut self.base_price_delivery,
            8 => &mut self.price_delivery,
            9 => &mut self.comments,
            10 => &mut self.company_id,
            11 => &mut self.responsible_id,
            12 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.shipment.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `201140400001`.
    Code201140400001,
    /// `200040300020`.
    Code200040300020,
    /// `BX_INVALID_VALUE`.
    BxInvalidValue,
    /// `100`.
    Code100,
    /// `Required fields: name`.
    RequiredFieldsName,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code201140400001, "201140400001"),
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::BxInvalidValue, "BX_INVALID_VALUE"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFieldsName, "Required fields: name"),
    ];
}

/// Calls [`sale.shipment.update`](https://apidocs.bitrix24.com/api-reference/sale/shipment/sale-shipment-update.html).
#[doc(alias = "sale.shipment.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<ShipmentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, ShipmentResult, Delete, Get, GetResult, GetResultShipment,
    GetResultShipmentItems, GetFields, GetFieldsResult, GetFieldsResultShipment, List,
    ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
