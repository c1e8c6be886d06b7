// @generated from docs/api-reference/catalog/price/catalog-price-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `catalog.price.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.price.add`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.add")]
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
    type Output = PriceResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.price.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.price.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `productId`: `catalog_product.id`, required.
    pub product_id: types::CatalogProductId,
    /// `catalogGroupId`: `catalog_price_type.id`, required.
    pub catalog_group_id: types::CatalogPriceTypeId,
    /// `price`: `double`, required.
    pub price: Decimal,
    /// `currency`: `string`, required.
    pub currency: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        product_id: types::CatalogProductId,
        catalog_group_id: types::CatalogPriceTypeId,
        price: impl Into<Decimal>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            product_id,
            catalog_group_id,
            price: price.into(),
            currency: currency.into(),
            ..Default::default()
        }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["productId", "catalogGroupId", "price", "currency"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.catalog_group_id,
            2 => &self.price,
            3 => &self.currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.catalog_group_id,
            2 => &mut self.price,
            3 => &mut self.currency,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.price.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceResult {
    /// `price`: [`types::catalog::CatalogPrice`].
    pub price: Option<types::catalog::CatalogPrice>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PriceResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PriceResult",
            fields: &["price"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.price.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300020`.
    Code200040300020,
    /// `100`.
    Code100,
    /// `Required fields:`.
    RequiredFields,
    /// `Validate price error. Catalog price group is wrong`.
    ValidatePriceErrorCatalogPrice,
    /// `Validate price error. Catalog product is allowed has only single price without ranges in price group`.
    ValidatePriceErrorCatalogProduct,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::text(
            Self::ValidatePriceErrorCatalogPrice,
            "Validate price error. Catalog price group is wrong",
        ),
        ErrorCase::text(
            Self::ValidatePriceErrorCatalogProduct,
            "Validate price error. Catalog product is allowed has only single price without ranges in price group",
        ),
    ];
}

/// Calls [`catalog.price.add`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-add.html).
#[doc(alias = "catalog.price.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<PriceResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.price.delete`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_price.id`, required.
    pub id: types::CatalogPriceId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogPriceId) -> Self {
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
    const NAME: &'static str = "catalog.price.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.price.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300020`.
    Code200040300020,
    /// `Price does not exist`.
    PriceDoesNotExist,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::text(Self::PriceDoesNotExist, "Price does not exist"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.price.delete`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-delete.html).
#[doc(alias = "catalog.price.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.price.get`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_price.id`, required.
    pub id: types::CatalogPriceId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogPriceId) -> Self {
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
    type Output = PriceResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.price.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.price.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300010`.
    Code200040300010,
    /// `Price does not exist`.
    PriceDoesNotExist,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::text(Self::PriceDoesNotExist, "Price does not exist"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.price.get`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get.html).
#[doc(alias = "catalog.price.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<PriceResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.price.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.getFields")]
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
    const NAME: &'static str = "catalog.price.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.price.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `price`: map of [`GetFieldsResultPrice`].
    pub price: Option<Map<GetFieldsResultPrice>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["price"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price,
            _ => &mut self.extra,
        }
    }
}

/// `price` in the answer of `catalog.price.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultPrice {
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

impl Record for GetFieldsResultPrice {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultPrice",
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

/// Errors of `catalog.price.getFields`.
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

/// Calls [`catalog.price.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-get-fields.html).
#[doc(alias = "catalog.price.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.price.list`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.list")]
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
    const NAME: &'static str = "catalog.price.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["prices"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogPrice;
}

/// Parameter `order` of `catalog.price.list`.
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

/// Answer of `catalog.price.list`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `prices`: list of [`types::catalog::CatalogPrice`].
    pub prices: Option<Vec<types::catalog::CatalogPrice>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["prices"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.prices,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.prices,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.price.list`.
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

/// Calls [`catalog.price.list`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-list.html).
#[doc(alias = "catalog.price.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.price.modify`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.modify")]
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
    type Output = ListResult;
    type Error = ModifyError;
    const NAME: &'static str = "catalog.price.modify";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.price.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFields {
    /// `product`: [`ModifyFieldsProduct`], required.
    pub product: ModifyFieldsProduct,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(product: ModifyFieldsProduct) -> Self {
        Self {
            product,
            ..Default::default()
        }
    }
}

impl Record for ModifyFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFields",
            fields: &["product"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.product` of `catalog.price.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldsProduct {
    /// `id`: `catalog_product.id`, required.
    pub id: types::CatalogProductId,
    /// `prices`: list of [`ModifyFieldsProductPrices`], required.
    pub prices: Vec<ModifyFieldsProductPrices>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFieldsProduct {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        id: types::CatalogProductId,
        prices: impl IntoIterator<Item = ModifyFieldsProductPrices>,
    ) -> Self {
        Self {
            id,
            prices: prices.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for ModifyFieldsProduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFieldsProduct",
            fields: &["id", "prices"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.prices,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.prices,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.product.prices` of `catalog.price.modify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyFieldsProductPrices {
    /// `id`: `catalog_price.id`.
    pub id: Option<types::CatalogPriceId>,
    /// `catalogGroupId`: `catalog_price_type.id`, required.
    pub catalog_group_id: types::CatalogPriceTypeId,
    /// `price`: `double`, required.
    pub price: Decimal,
    /// `currency`: `string`, required.
    pub currency: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ModifyFieldsProductPrices {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        catalog_group_id: types::CatalogPriceTypeId,
        price: impl Into<Decimal>,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            catalog_group_id,
            price: price.into(),
            currency: currency.into(),
            ..Default::default()
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: types::CatalogPriceId) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for ModifyFieldsProductPrices {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ModifyFieldsProductPrices",
            fields: &["id", "catalogGroupId", "price", "currency"],
            required: &[1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.catalog_group_id,
            2 => &self.price,
            3 => &self.currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.catalog_group_id,
            2 => &mut self.price,
            3 => &mut self.currency,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.price.modify`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ModifyError {
    /// `200040300020`.
    Code200040300020,
    /// `200040300030`.
    Code200040300030,
    /// `100`.
    Code100,
    /// `Required fields:`.
    RequiredFields,
    /// `Validate price error. Catalog price group is wrong`.
    ValidatePriceErrorCatalogPrice,
    /// `Validate price error. Catalog product is allowed to have only a single price without ranges in the price group`.
    ValidatePriceErrorCatalogProduct,
    /// `Required fields: price, currency`.
    RequiredFieldsPriceCurrency,
}

impl ErrorCode for ModifyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200040300030, "200040300030"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::text(
            Self::ValidatePriceErrorCatalogPrice,
            "Validate price error. Catalog price group is wrong",
        ),
        ErrorCase::text(
            Self::ValidatePriceErrorCatalogProduct,
            "Validate price error. Catalog product is allowed to have only a single price without ranges in the price group",
        ),
        ErrorCase::text(
            Self::RequiredFieldsPriceCurrency,
            "Required fields: price, currency",
        ),
    ];
}

/// Calls [`catalog.price.modify`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-modify.html).
#[doc(alias = "catalog.price.modify")]
pub fn modify<'a, C: Caller>(
    caller: &'a C,
    request: &'a Modify,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.price.update`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.price.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_price.id`, required.
    pub id: types::CatalogPriceId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogPriceId, fields: UpdateFields) -> Self {
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
    type Output = PriceResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.price.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.price.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `price`: `double`, required.
    pub price: Decimal,
    /// `currency`: `string`, required.
    pub currency: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(price: impl Into<Decimal>, currency: impl Into<String>) -> Self {
        Self {
            price: price.into(),
            currency: currency.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["price", "currency"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.price,
            1 => &self.currency,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price,
            1 => &mut self.currency,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.price.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300020`.
    Code200040300020,
    /// `200040300030`.
    Code200040300030,
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueForParameter,
    /// `Price does not exist`.
    PriceDoesNotExist,
    /// `Required fields:`.
    RequiredFields,
    /// `Required fields: price, currency`.
    RequiredFieldsPriceCurrency,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300020, "200040300020"),
        ErrorCase::code(Self::Code200040300030, "200040300030"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::text(Self::PriceDoesNotExist, "Price does not exist"),
        ErrorCase::text(Self::RequiredFields, "Required fields:"),
        ErrorCase::text(
            Self::RequiredFieldsPriceCurrency,
            "Required fields: price, currency",
        ),
    ];
}

/// Calls [`catalog.price.update`](https://apidocs.bitrix24.com/api-reference/catalog/price/catalog-price-update.html).
#[doc(alias = "catalog.price.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<PriceResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, PriceResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultPrice, List, ListResult, Modify, ModifyFields, ModifyFieldsProduct,
    ModifyFieldsProductPrices, Update, UpdateFields
);

value_enum!(ListOrder);
