// @generated from docs/api-reference/crm/universal/product-rows/crm-item-productrow-add.md and 7 more. Do not edit; run `cargo codegen`.

//! `crm.item.productrow.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.item.productrow.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.add")]
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
    type Output = ProductrowResult;
    type Error = AddError;
    const NAME: &'static str = "crm.item.productrow.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.item.productrow.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `ownerType`: `string`, required.
    pub owner_type: String,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<types::CatalogProductId>,
    /// `productName`: `string`.
    pub product_name: Option<String>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `quantity`: `double`. Default: `1`.
    pub quantity: Option<Decimal>,
    /// `discountTypeId`: [`DiscountTypeId`]. Default: `2`.
    pub discount_type_id: Option<DiscountTypeId>,
    /// `discountRate`: `double`.
    pub discount_rate: Option<Decimal>,
    /// `discountSum`: `double`.
    pub discount_sum: Option<Decimal>,
    /// `taxRate`: `double`.
    pub tax_rate: Option<Decimal>,
    /// `taxIncluded`: `Y` or `N`.
    pub tax_included: Option<bool>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(owner_id: i64, owner_type: impl Into<String>) -> Self {
        Self {
            owner_id,
            owner_type: owner_type.into(),
            ..Default::default()
        }
    }
    /// Sets `productId`.
    #[must_use]
    pub fn product_id(mut self, value: types::CatalogProductId) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `productName`.
    #[must_use]
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `discountTypeId`.
    #[must_use]
    pub fn discount_type_id(mut self, value: impl Into<DiscountTypeId>) -> Self {
        self.discount_type_id = Some(value.into());
        self
    }
    /// Sets `discountRate`.
    #[must_use]
    pub fn discount_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_rate = Some(value.into());
        self
    }
    /// Sets `discountSum`.
    #[must_use]
    pub fn discount_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_sum = Some(value.into());
        self
    }
    /// Sets `taxRate`.
    #[must_use]
    pub fn tax_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_rate = Some(value.into());
        self
    }
    /// Sets `taxIncluded`.
    #[must_use]
    pub fn tax_included(mut self, value: bool) -> Self {
        self.tax_included = Some(value);
        self
    }
    /// Sets `measureCode`.
    #[must_use]
    pub fn measure_code(mut self, value: types::CatalogMeasureCode) -> Self {
        self.measure_code = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "ownerId",
                "ownerType",
                "productId",
                "productName",
                "price",
                "quantity",
                "discountTypeId",
                "discountRate",
                "discountSum",
                "taxRate",
                "taxIncluded",
                "measureCode",
                "sort",
            ],
            required: &[0, 1],
            codecs: &[(10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.owner_type,
            2 => &self.product_id,
            3 => &self.product_name,
            4 => &self.price,
            5 => &self.quantity,
            6 => &self.discount_type_id,
            7 => &self.discount_rate,
            8 => &self.discount_sum,
            9 => &self.tax_rate,
            10 => &self.tax_included,
            11 => &self.measure_code,
            12 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.owner_type,
            2 => &mut self.product_id,
            3 => &mut self.product_name,
            4 => &mut self.price,
            5 => &mut self.quantity,
            6 => &mut self.discount_type_id,
            7 => &mut self.discount_rate,
            8 => &mut self.discount_sum,
            9 => &mut self.tax_rate,
            10 => &mut self.tax_included,
            11 => &mut self.measure_code,
            12 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.discountTypeId` of `crm.item.productrow.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountTypeId {
    /// `1`: absolute value.
    AbsoluteValue,
    /// `2`.
    DiscountTypeId2,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DiscountTypeId {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AbsoluteValue),
            1 => Some(Self::DiscountTypeId2),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AbsoluteValue => "1",
            Self::DiscountTypeId2 => "2",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.item.productrow.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductrowResult {
    /// `productRow`: [`types::crm::CrmItemProductRow`].
    pub product_row: Option<types::crm::CrmItemProductRow>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ProductrowResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ProductrowResult",
            fields: &["productRow"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_row,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_row,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.productrow.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.add`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html).
#[doc(alias = "crm.item.productrow.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<ProductrowResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `crm_item_product_row.id`, required.
    pub id: types::CrmItemProductRowId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CrmItemProductRowId) -> Self {
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
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.item.productrow.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.item.productrow.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.delete`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html).
#[doc(alias = "crm.item.productrow.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.item.productrow.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.item.productrow.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `fields`: map of [`FieldsResultFields`].
    pub fields: Option<Map<FieldsResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["fields"],
            required: &[],
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

/// `fields` in the answer of `crm.item.productrow.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultFields {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultFields",
            fields: &[
                "type",
                "isRequired",
                "isReadOnly",
                "isImmutable",
                "isMultiple",
                "isDynamic",
                "title",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.is_required,
            2 => &self.is_read_only,
            3 => &self.is_immutable,
            4 => &self.is_multiple,
            5 => &self.is_dynamic,
            6 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.is_required,
            2 => &mut self.is_read_only,
            3 => &mut self.is_immutable,
            4 => &mut self.is_multiple,
            5 => &mut self.is_dynamic,
            6 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.productrow.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.item.productrow.fields`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html).
#[doc(alias = "crm.item.productrow.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `crm_item_product_row.id`, required.
    pub id: types::CrmItemProductRowId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CrmItemProductRowId) -> Self {
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
    type Output = ProductrowResult;
    type Error = GetError;
    const NAME: &'static str = "crm.item.productrow.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.item.productrow.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.get`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html).
#[doc(alias = "crm.item.productrow.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<ProductrowResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.getAvailableForPayment`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.getAvailableForPayment")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableForPayment {
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `ownerType`: `string`, required.
    pub owner_type: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetAvailableForPayment {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(owner_id: i64, owner_type: impl Into<String>) -> Self {
        Self {
            owner_id,
            owner_type: owner_type.into(),
            ..Default::default()
        }
    }
}

impl Record for GetAvailableForPayment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAvailableForPayment",
            fields: &["ownerId", "ownerType"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.owner_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.owner_type,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetAvailableForPayment {
    type Output = GetAvailableForPaymentResult;
    type Error = GetAvailableForPaymentError;
    const NAME: &'static str = "crm.item.productrow.getAvailableForPayment";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.item.productrow.getAvailableForPayment`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvailableForPaymentResult {
    /// `productRows`: list of [`types::crm::CrmItemProductRow`].
    pub product_rows: Option<Vec<types::crm::CrmItemProductRow>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetAvailableForPaymentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetAvailableForPaymentResult",
            fields: &["productRows"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_rows,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.productrow.getAvailableForPayment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetAvailableForPaymentError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `100`.
    Code100,
}

impl ErrorCode for GetAvailableForPaymentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.getAvailableForPayment`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html).
#[doc(alias = "crm.item.productrow.getAvailableForPayment")]
pub fn get_available_for_payment<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetAvailableForPayment,
) -> impl Future<
    Output = Result<Reply<GetAvailableForPaymentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`, required.
    pub filter: Filter,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: impl Into<Filter>) -> Self {
        Self {
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
            fields: &["filter", "order", "start"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = GetAvailableForPaymentResult;
    type Error = ListError;
    const NAME: &'static str = "crm.item.productrow.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["productRows"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::crm::CrmItemProductRow;
}

/// Parameter `order` of `crm.item.productrow.list`.
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

/// Errors of `crm.item.productrow.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `100`.
    Code100,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.list`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html).
#[doc(alias = "crm.item.productrow.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<
    Output = Result<Reply<GetAvailableForPaymentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.set`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `ownerId`: `integer`, required.
    pub owner_id: i64,
    /// `ownerType`: `string`, required.
    pub owner_type: String,
    /// `productRows`: list of [`SetProductRows`], required.
    pub product_rows: Vec<SetProductRows>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        owner_id: i64,
        owner_type: impl Into<String>,
        product_rows: impl IntoIterator<Item = SetProductRows>,
    ) -> Self {
        Self {
            owner_id,
            owner_type: owner_type.into(),
            product_rows: product_rows.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["ownerId", "ownerType", "productRows"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.owner_id,
            1 => &self.owner_type,
            2 => &self.product_rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.owner_id,
            1 => &mut self.owner_type,
            2 => &mut self.product_rows,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = GetAvailableForPaymentResult;
    type Error = SetError;
    const NAME: &'static str = "crm.item.productrow.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `productRows` of `crm.item.productrow.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetProductRows {
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<types::CatalogProductId>,
    /// `productName`: `string`.
    pub product_name: Option<String>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `quantity`: `double`. Default: `1`.
    pub quantity: Option<Decimal>,
    /// `discountTypeId`: [`DiscountTypeId`]. Default: `2`.
    pub discount_type_id: Option<DiscountTypeId>,
    /// `discountRate`: `double`.
    pub discount_rate: Option<Decimal>,
    /// `discountSum`: `double`.
    pub discount_sum: Option<Decimal>,
    /// `taxRate`: `double`.
    pub tax_rate: Option<Decimal>,
    /// `taxIncluded`: `Y` or `N`.
    pub tax_included: Option<bool>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetProductRows {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `productId`.
    #[must_use]
    pub fn product_id(mut self, value: types::CatalogProductId) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `productName`.
    #[must_use]
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `discountTypeId`.
    #[must_use]
    pub fn discount_type_id(mut self, value: impl Into<DiscountTypeId>) -> Self {
        self.discount_type_id = Some(value.into());
        self
    }
    /// Sets `discountRate`.
    #[must_use]
    pub fn discount_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_rate = Some(value.into());
        self
    }
    /// Sets `discountSum`.
    #[must_use]
    pub fn discount_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_sum = Some(value.into());
        self
    }
    /// Sets `taxRate`.
    #[must_use]
    pub fn tax_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_rate = Some(value.into());
        self
    }
    /// Sets `taxIncluded`.
    #[must_use]
    pub fn tax_included(mut self, value: bool) -> Self {
        self.tax_included = Some(value);
        self
    }
    /// Sets `measureCode`.
    #[must_use]
    pub fn measure_code(mut self, value: types::CatalogMeasureCode) -> Self {
        self.measure_code = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for SetProductRows {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetProductRows",
            fields: &[
                "productId",
                "productName",
                "price",
                "quantity",
                "discountTypeId",
                "discountRate",
                "discountSum",
                "taxRate",
                "taxIncluded",
                "measureCode",
                "sort",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.product_name,
            2 => &self.price,
            3 => &self.quantity,
            4 => &self.discount_type_id,
            5 => &self.discount_rate,
            6 => &self.discount_sum,
            7 => &self.tax_rate,
            8 => &self.tax_included,
            9 => &self.measure_code,
            10 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.product_name,
            2 => &mut self.price,
            3 => &mut self.quantity,
            4 => &mut self.discount_type_id,
            5 => &mut self.discount_rate,
            6 => &mut self.discount_sum,
            7 => &mut self.tax_rate,
            8 => &mut self.tax_included,
            9 => &mut self.measure_code,
            10 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.item.productrow.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.set`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html).
#[doc(alias = "crm.item.productrow.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<
    Output = Result<Reply<GetAvailableForPaymentResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.item.productrow.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.item.productrow.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `crm_item_product_row.id`, required.
    pub id: types::CrmItemProductRowId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CrmItemProductRowId, fields: UpdateFields) -> Self {
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
    type Output = ProductrowResult;
    type Error = UpdateError;
    const NAME: &'static str = "crm.item.productrow.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.item.productrow.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<types::CatalogProductId>,
    /// `productName`: `string`.
    pub product_name: Option<String>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `discountTypeId`: [`UpdateFieldsDiscountTypeId`].
    pub discount_type_id: Option<UpdateFieldsDiscountTypeId>,
    /// `discountRate`: `double`.
    pub discount_rate: Option<Decimal>,
    /// `discountSum`: `double`.
    pub discount_sum: Option<Decimal>,
    /// `taxRate`: `double`.
    pub tax_rate: Option<Decimal>,
    /// `taxIncluded`: `Y` or `N`.
    pub tax_included: Option<bool>,
    /// `measureCode`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `productId`.
    #[must_use]
    pub fn product_id(mut self, value: types::CatalogProductId) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `productName`.
    #[must_use]
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `discountTypeId`.
    #[must_use]
    pub fn discount_type_id(
        mut self,
        value: impl Into<UpdateFieldsDiscountTypeId>,
    ) -> Self {
        self.discount_type_id = Some(value.into());
        self
    }
    /// Sets `discountRate`.
    #[must_use]
    pub fn discount_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_rate = Some(value.into());
        self
    }
    /// Sets `discountSum`.
    #[must_use]
    pub fn discount_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_sum = Some(value.into());
        self
    }
    /// Sets `taxRate`.
    #[must_use]
    pub fn tax_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_rate = Some(value.into());
        self
    }
    /// Sets `taxIncluded`.
    #[must_use]
    pub fn tax_included(mut self, value: bool) -> Self {
        self.tax_included = Some(value);
        self
    }
    /// Sets `measureCode`.
    #[must_use]
    pub fn measure_code(mut self, value: types::CatalogMeasureCode) -> Self {
        self.measure_code = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "productId",
                "productName",
                "price",
                "quantity",
                "discountTypeId",
                "discountRate",
                "discountSum",
                "taxRate",
                "taxIncluded",
                "measureCode",
                "sort",
            ],
            required: &[],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.product_name,
            2 => &self.price,
            3 => &self.quantity,
            4 => &self.discount_type_id,
            5 => &self.discount_rate,
            6 => &self.discount_sum,
            7 => &self.tax_rate,
            8 => &self.tax_included,
            9 => &self.measure_code,
            10 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.product_name,
            2 => &mut self.price,
            3 => &mut self.quantity,
            4 => &mut self.discount_type_id,
            5 => &mut self.discount_rate,
            6 => &mut self.discount_sum,
            7 => &mut self.tax_rate,
            8 => &mut self.tax_included,
            9 => &mut self.measure_code,
            10 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.discountTypeId` of `crm.item.productrow.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateFieldsDiscountTypeId {
    /// `1`: absolute value.
    AbsoluteValue,
    /// `2`: percentage value.
    PercentageValue,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateFieldsDiscountTypeId {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AbsoluteValue),
            1 => Some(Self::PercentageValue),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AbsoluteValue => "1",
            Self::PercentageValue => "2",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.item.productrow.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ENTITY_TYPE_NOT_SUPPORTED`.
    EntityTypeNotSupported,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EntityTypeNotSupported, "ENTITY_TYPE_NOT_SUPPORTED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.item.productrow.update`](https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html).
#[doc(alias = "crm.item.productrow.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<ProductrowResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, ProductrowResult, Delete, Fields, FieldsResult, FieldsResultFields,
    Get, GetAvailableForPayment, GetAvailableForPaymentResult, List, Set, SetProductRows,
    Update, UpdateFields
);

value_enum!(DiscountTypeId, ListOrder, UpdateFieldsDiscountTypeId);
