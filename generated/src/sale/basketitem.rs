// @generated from docs/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.md and 8 more. Do not edit; run `cargo codegen`.

//! `sale.basketitem.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.basketitem.add`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.add")]
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
    type Output = BasketitemResult;
    type Error = AddError;
    const NAME: &'static str = "sale.basketitem.add";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.basketitem.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `orderId`: `sale_order.id`, required.
    pub order_id: types::SaleOrderId,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `productId`: `catalog_product.id`, required.
    pub product_id: types::CatalogProductId,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `basePrice`: `double`.
    pub base_price: Option<Decimal>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<Decimal>,
    /// `currency`: `crm_currency.currency`, required.
    pub currency: types::CrmCurrency,
    /// `customPrice`: `Y` or `N`.
    pub custom_price: Option<bool>,
    /// `quantity`: `double`, required.
    pub quantity: Decimal,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `name`: `string`, required under a condition that the page tells.
    pub name: Option<String>,
    /// `weight`: `integer`.
    pub weight: Option<i64>,
    /// `dimensions`: `string`.
    pub dimensions: Option<String>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `measureName`: [`types::catalog::CatalogMeasure`].
    pub measure_name: Option<types::catalog::CatalogMeasure>,
    /// `canBuy`: `Y` or `N`.
    pub can_buy: Option<bool>,
    /// `vatRate`: `double`.
    pub vat_rate: Option<Decimal>,
    /// `vatIncluded`: `Y` or `N`.
    pub vat_included: Option<bool>,
    /// `catalogXmlId`: `string`.
    pub catalog_xml_id: Option<String>,
    /// `productXmlId`: `string`.
    pub product_xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        order_id: types::SaleOrderId,
        product_id: types::CatalogProductId,
        currency: impl Into<types::CrmCurrency>,
        quantity: impl Into<Decimal>,
    ) -> Self {
        Self {
            order_id,
            product_id,
            currency: currency.into(),
            quantity: quantity.into(),
            ..Default::default()
        }
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `basePrice`.
    #[must_use]
    pub fn base_price(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price = Some(value.into());
        self
    }
    /// Sets `discountPrice`.
    #[must_use]
    pub fn discount_price(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_price = Some(value.into());
        self
    }
    /// Sets `customPrice`.
    #[must_use]
    pub fn custom_price(mut self, value: bool) -> Self {
        self.custom_price = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `dimensions`.
    #[must_use]
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `measureCode`.
    #[must_use]
    pub fn measure_code(mut self, value: types::CatalogMeasureCode) -> Self {
        self.measure_code = Some(value);
        self
    }
    /// Sets `measureName`.
    #[must_use]
    pub fn measure_name(mut self, value: types::catalog::CatalogMeasure) -> Self {
        self.measure_name = Some(value);
        self
    }
    /// Sets `canBuy`.
    #[must_use]
    pub fn can_buy(mut self, value: bool) -> Self {
        self.can_buy = Some(value);
        self
    }
    /// Sets `vatRate`.
    #[must_use]
    pub fn vat_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.vat_rate = Some(value.into());
        self
    }
    /// Sets `vatIncluded`.
    #[must_use]
    pub fn vat_included(mut self, value: bool) -> Self {
        self.vat_included = Some(value);
        self
    }
    /// Sets `catalogXmlId`.
    #[must_use]
    pub fn catalog_xml_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_xml_id = Some(value.into());
        self
    }
    /// Sets `productXmlId`.
    #[must_use]
    pub fn product_xml_id(mut self, value: impl Into<String>) -> Self {
        self.product_xml_id = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "orderId",
                "sort",
                "productId",
                "price",
                "basePrice",
                "discountPrice",
                "currency",
                "customPrice",
                "quantity",
                "xmlId",
                "name",
                "weight",
                "dimensions",
                "measureCode",
                "measureName",
                "canBuy",
                "vatRate",
                "vatIncluded",
                "catalogXmlId",
                "productXmlId",
            ],
            required: &[0, 2, 6, 8],
            codecs: &[(7, Codec::YesNo), (15, Codec::YesNo), (17, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.sort,
            2 => &self.product_id,
            3 => &self.price,
            4 => &self.base_price,
            5 => &self.discount_price,
            6 => &self.currency,
            7 => &self.custom_price,
            8 => &self.quantity,
            9 => &self.xml_id,
            10 => &self.name,
            11 => &self.weight,
            12 => &self.dimensions,
            13 => &self.measure_code,
            14 => &self.measure_name,
            15 => &self.can_buy,
            16 => &self.vat_rate,
            17 => &self.vat_included,
            18 => &self.catalog_xml_id,
            19 => &self.product_xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.sort,
            2 => &mut self.product_id,
            3 => &mut self.price,
            4 => &mut self.base_price,
            5 => &mut self.discount_price,
            6 => &mut self.currency,
            7 => &mut self.custom_price,
            8 => &mut self.quantity,
            9 => &mut self.xml_id,
            10 => &mut self.name,
            11 => &mut self.weight,
            12 => &mut self.dimensions,
            13 => &mut self.measure_code,
            14 => &mut self.measure_name,
            15 => &mut self.can_buy,
            16 => &mut self.vat_rate,
            17 => &mut self.vat_included,
            18 => &mut self.catalog_xml_id,
            19 => &mut self.product_xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `sale.basketitem.add`, and 4 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasketitemResult {
    /// `basketItem`: [`types::sale::SaleBasketItem`].
    pub basket_item: Option<types::sale::SaleBasketItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BasketitemResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BasketitemResult",
            fields: &["basketItem"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.basket_item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.basket_item,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.basketitem.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200140400007`.
    Code200140400007,
    /// `200140400008`.
    Code200140400008,
    /// `200140400009`.
    Code200140400009,
    /// `200140400011`.
    Code200140400011,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200140400007, "200140400007"),
        ErrorCase::code(Self::Code200140400008, "200140400008"),
        ErrorCase::code(Self::Code200140400009, "200140400009"),
        ErrorCase::code(Self::Code200140400011, "200140400011"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.basketitem.add`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add.html).
#[doc(alias = "sale.basketitem.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<BasketitemResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.addCatalogProduct`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.addCatalogProduct")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCatalogProduct {
    /// `fields`: [`AddCatalogProductFields`], required.
    pub fields: AddCatalogProductFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddCatalogProduct {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddCatalogProductFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for AddCatalogProduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddCatalogProduct",
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

impl Method for AddCatalogProduct {
    type Output = BasketitemResult;
    type Error = AddCatalogProductError;
    const NAME: &'static str = "sale.basketitem.addCatalogProduct";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.basketitem.addCatalogProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddCatalogProductFields {
    /// `orderId`: `sale_order.id`, required.
    pub order_id: types::SaleOrderId,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `productId`: `catalog_product.id`, required.
    pub product_id: types::CatalogProductId,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `basePrice`: `double`.
    pub base_price: Option<Decimal>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<Decimal>,
    /// `currency`: `crm_currency.currency`, required.
    pub currency: types::CrmCurrency,
    /// `customPrice`: `Y` or `N`. Default: `N`.
    pub custom_price: Option<bool>,
    /// `quantity`: `double`, required.
    pub quantity: Decimal,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `name`: `string`, required under a condition that the page tells.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddCatalogProductFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        order_id: types::SaleOrderId,
        product_id: types::CatalogProductId,
        currency: impl Into<types::CrmCurrency>,
        quantity: impl Into<Decimal>,
    ) -> Self {
        Self {
            order_id,
            product_id,
            currency: currency.into(),
            quantity: quantity.into(),
            ..Default::default()
        }
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `basePrice`.
    #[must_use]
    pub fn base_price(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price = Some(value.into());
        self
    }
    /// Sets `discountPrice`.
    #[must_use]
    pub fn discount_price(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_price = Some(value.into());
        self
    }
    /// Sets `customPrice`.
    #[must_use]
    pub fn custom_price(mut self, value: bool) -> Self {
        self.custom_price = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for AddCatalogProductFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddCatalogProductFields",
            fields: &[
                "orderId",
                "sort",
                "productId",
                "price",
                "basePrice",
                "discountPrice",
                "currency",
                "customPrice",
                "quantity",
                "xmlId",
                "name",
            ],
            required: &[0, 2, 6, 8],
            codecs: &[(7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order_id,
            1 => &self.sort,
            2 => &self.product_id,
            3 => &self.price,
            4 => &self.base_price,
            5 => &self.discount_price,
            6 => &self.currency,
            7 => &self.custom_price,
            8 => &self.quantity,
            9 => &self.xml_id,
            10 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order_id,
            1 => &mut self.sort,
            2 => &mut self.product_id,
            3 => &mut self.price,
            4 => &mut self.base_price,
            5 => &mut self.discount_price,
            6 => &mut self.currency,
            7 => &mut self.custom_price,
            8 => &mut self.quantity,
            9 => &mut self.xml_id,
            10 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.basketitem.addCatalogProduct`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddCatalogProductError {
    /// `200140400006`.
    Code200140400006,
    /// `200140400007`.
    Code200140400007,
    /// `200140400008`.
    Code200140400008,
    /// `200140400009`.
    Code200140400009,
    /// `200140400011`.
    Code200140400011,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for AddCatalogProductError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200140400006, "200140400006"),
        ErrorCase::code(Self::Code200140400007, "200140400007"),
        ErrorCase::code(Self::Code200140400008, "200140400008"),
        ErrorCase::code(Self::Code200140400009, "200140400009"),
        ErrorCase::code(Self::Code200140400011, "200140400011"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.basketitem.addCatalogProduct`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-add-catalog-product.html).
#[doc(alias = "sale.basketitem.addCatalogProduct")]
pub fn add_catalog_product<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddCatalogProduct,
) -> impl Future<
    Output = Result<Reply<BasketitemResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.delete`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `sale_basket_item.id`, required.
    pub id: types::SaleBasketItemId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleBasketItemId) -> Self {
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
    const NAME: &'static str = "sale.basketitem.delete";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Errors of `sale.basketitem.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200140400001`.
    Code200140400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200140400001, "200140400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.basketitem.delete`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-delete.html).
#[doc(alias = "sale.basketitem.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.get`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `sale_basket_item.id`, required.
    pub id: types::SaleBasketItemId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleBasketItemId) -> Self {
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
    type Output = BasketitemResult;
    type Error = GetError;
    const NAME: &'static str = "sale.basketitem.get";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.basketitem.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200140400001`.
    Code200140400001,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200140400001, "200140400001"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.basketitem.get`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get.html).
#[doc(alias = "sale.basketitem.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<BasketitemResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.getFields`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.getFields")]
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
    const NAME: &'static str = "sale.basketitem.getFields";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sale.basketitem.getFields`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `basketItem`: map of [`GetFieldsResultBasketItem`].
    pub basket_item: Option<Map<GetFieldsResultBasketItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["basketItem"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.basket_item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.basket_item,
            _ => &mut self.extra,
        }
    }
}

/// `basketItem` in the answer of `sale.basketitem.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultBasketItem {
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

impl Record for GetFieldsResultBasketItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultBasketItem",
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

/// Errors of `sale.basketitem.getFields`.
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

/// Calls [`sale.basketitem.getFields`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-fields.html).
#[doc(alias = "sale.basketitem.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.getFieldsCatalogProduct`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.getFieldsCatalogProduct")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsCatalogProduct {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFieldsCatalogProduct {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for GetFieldsCatalogProduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsCatalogProduct",
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

impl Method for GetFieldsCatalogProduct {
    type Output = GetFieldsResult;
    type Error = GetFieldsCatalogProductError;
    const NAME: &'static str = "sale.basketitem.getFieldsCatalogProduct";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.basketitem.getFieldsCatalogProduct`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsCatalogProductError {
    /// `200040300010`.
    Code200040300010,
}

impl ErrorCode for GetFieldsCatalogProductError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
    ];
}

/// Calls [`sale.basketitem.getFieldsCatalogProduct`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-get-catalog-product-fields.html).
#[doc(alias = "sale.basketitem.getFieldsCatalogProduct")]
pub fn get_fields_catalog_product<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFieldsCatalogProduct,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.list`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.list")]
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
    const NAME: &'static str = "sale.basketitem.list";
    const SCOPES: &'static [&'static str] = &["sale"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["basketItems"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::sale::SaleBasketItem;
}

/// Parameter `order` of `sale.basketitem.list`.
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

/// Answer of `sale.basketitem.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `basketItems`: list of [`types::sale::SaleBasketItem`].
    pub basket_items: Option<Vec<types::sale::SaleBasketItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["basketItems"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.basket_items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.basket_items,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.basketitem.list`.
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

/// Calls [`sale.basketitem.list`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-list.html).
#[doc(alias = "sale.basketitem.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.update`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `sale_basket_item.id`, required.
    pub id: types::SaleBasketItemId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleBasketItemId, fields: UpdateFields) -> Self {
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
    type Output = BasketitemResult;
    type Error = UpdateError;
    const NAME: &'static str = "sale.basketitem.update";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.basketitem.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `basePrice`: `double`.
    pub base_price: Option<Decimal>,
    /// `discountPrice`: `double`.
    pub discount_price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `weight`: `integer`.
    pub weight: Option<i64>,
    /// `dimensions`: `string`.
    pub dimensions: Option<String>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `measureName`: [`types::catalog::CatalogMeasure`].
    pub measure_name: Option<types::catalog::CatalogMeasure>,
    /// `canBuy`: `Y` or `N`.
    pub can_buy: Option<bool>,
    /// `vatRate`: `double`.
    pub vat_rate: Option<Decimal>,
    /// `vatIncluded`: `Y` or `N`.
    pub vat_included: Option<bool>,
    /// `catalogXmlId`: `string`.
    pub catalog_xml_id: Option<String>,
    /// `productXmlId`: `string`.
    pub product_xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `basePrice`.
    #[must_use]
    pub fn base_price(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price = Some(value.into());
        self
    }
    /// Sets `discountPrice`.
    #[must_use]
    pub fn discount_price(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_price = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }
    /// Sets `dimensions`.
    #[must_use]
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }
    /// Sets `measureCode`.
    #[must_use]
    pub fn measure_code(mut self, value: types::CatalogMeasureCode) -> Self {
        self.measure_code = Some(value);
        self
    }
    /// Sets `measureName`.
    #[must_use]
    pub fn measure_name(mut self, value: types::catalog::CatalogMeasure) -> Self {
        self.measure_name = Some(value);
        self
    }
    /// Sets `canBuy`.
    #[must_use]
    pub fn can_buy(mut self, value: bool) -> Self {
        self.can_buy = Some(value);
        self
    }
    /// Sets `vatRate`.
    #[must_use]
    pub fn vat_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.vat_rate = Some(value.into());
        self
    }
    /// Sets `vatIncluded`.
    #[must_use]
    pub fn vat_included(mut self, value: bool) -> Self {
        self.vat_included = Some(value);
        self
    }
    /// Sets `catalogXmlId`.
    #[must_use]
    pub fn catalog_xml_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_xml_id = Some(value.into());
        self
    }
    /// Sets `productXmlId`.
    #[must_use]
    pub fn product_xml_id(mut self, value: impl Into<String>) -> Self {
        self.product_xml_id = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "sort",
                "price",
                "basePrice",
                "discountPrice",
                "quantity",
                "xmlId",
                "name",
                "weight",
                "dimensions",
                "measureCode",
                "measureName",
                "canBuy",
                "vatRate",
                "vatIncluded",
                "catalogXmlId",
                "productXmlId",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo), (13, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.price,
            2 => &self.base_price,
            3 => &self.discount_price,
            4 => &self.quantity,
            5 => &self.xml_id,
            6 => &self.name,
            7 => &self.weight,
            8 => &self.dimensions,
            9 => &self.measure_code,
            10 => &self.measure_name,
            11 => &self.can_buy,
            12 => &self.vat_rate,
            13 => &self.vat_included,
            14 => &self.catalog_xml_id,
            15 => &self.product_xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.price,
            2 => &mut self.base_price,
            3 => &mut self.discount_price,
            4 => &mut self.quantity,
            5 => &mut self.xml_id,
            6 => &mut self.name,
            7 => &mut self.weight,
            8 => &mut self.dimensions,
            9 => &mut self.measure_code,
            10 => &mut self.measure_name,
            11 => &mut self.can_buy,
            12 => &mut self.vat_rate,
            13 => &mut self.vat_included,
            14 => &mut self.catalog_xml_id,
            15 => &mut self.product_xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.basketitem.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200140400001`.
    Code200140400001,
    /// `200140400008`.
    Code200140400008,
    /// `200140400009`.
    Code200140400009,
    /// `200140400011`.
    Code200140400011,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200140400001, "200140400001"),
        ErrorCase::code(Self::Code200140400008, "200140400008"),
        ErrorCase::code(Self::Code200140400009, "200140400009"),
        ErrorCase::code(Self::Code200140400011, "200140400011"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.basketitem.update`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update.html).
#[doc(alias = "sale.basketitem.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<BasketitemResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.basketitem.updateCatalogProduct`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html).
///
/// Scope: `sale`.
#[doc(alias = "sale.basketitem.updateCatalogProduct")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCatalogProduct {
    /// `id`: `sale_basket_item.id`, required.
    pub id: types::SaleBasketItemId,
    /// `fields`: [`UpdateCatalogProductFields`], required.
    pub fields: UpdateCatalogProductFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateCatalogProduct {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleBasketItemId, fields: UpdateCatalogProductFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for UpdateCatalogProduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateCatalogProduct",
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

impl Method for UpdateCatalogProduct {
    type Output = BasketitemResult;
    type Error = UpdateCatalogProductError;
    const NAME: &'static str = "sale.basketitem.updateCatalogProduct";
    const SCOPES: &'static [&'static str] = &["sale"];
}

/// Parameter `fields` of `sale.basketitem.updateCatalogProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateCatalogProductFields {
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `quantity`: `double`, required.
    pub quantity: Decimal,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateCatalogProductFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(quantity: impl Into<Decimal>) -> Self {
        Self {
            quantity: quantity.into(),
            ..Default::default()
        }
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for UpdateCatalogProductFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateCatalogProductFields",
            fields: &["sort", "quantity", "xmlId"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.quantity,
            2 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.quantity,
            2 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sale.basketitem.updateCatalogProduct`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateCatalogProductError {
    /// `200140400006`.
    Code200140400006,
    /// `200140400001`.
    Code200140400001,
    /// `200140400008`.
    Code200140400008,
    /// `200140400009`.
    Code200140400009,
    /// `200140400011`.
    Code200140400011,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateCatalogProductError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200140400006, "200140400006"),
        ErrorCase::code(Self::Code200140400001, "200140400001"),
        ErrorCase::code(Self::Code200140400008, "200140400008"),
        ErrorCase::code(Self::Code200140400009, "200140400009"),
        ErrorCase::code(Self::Code200140400011, "200140400011"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`sale.basketitem.updateCatalogProduct`](https://apidocs.bitrix24.com/api-reference/sale/basket-item/sale-basket-item-update-catalog-product.html).
#[doc(alias = "sale.basketitem.updateCatalogProduct")]
pub fn update_catalog_product<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateCatalogProduct,
) -> impl Future<
    Output = Result<Reply<BasketitemResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, BasketitemResult, AddCatalogProduct, AddCatalogProductFields, Delete,
    Get, GetFields, GetFieldsResult, GetFieldsResultBasketItem, GetFieldsCatalogProduct,
    List, ListResult, Update, UpdateFields, UpdateCatalogProduct,
    UpdateCatalogProductFields
);

value_enum!(ListOrder);
