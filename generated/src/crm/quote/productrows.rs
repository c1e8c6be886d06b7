// @generated from docs/api-reference/crm/quote/crm-quote-product-rows-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.quote.productrows.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.quote.productrows.get`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.quote.productrows.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "crm.quote.productrows.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.quote.productrows.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `OWNER_TYPE`: `string`.
    pub owner_type: Option<String>,
    /// `PRODUCT_ID`: `integer`.
    pub product_id: Option<i64>,
    /// `PRODUCT_NAME`: `string`.
    pub product_name: Option<String>,
    /// `ORIGINAL_PRODUCT_NAME`: `string`.
    pub original_product_name: Option<String>,
    /// `PRODUCT_DESCRIPTION`: `string`.
    pub product_description: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `PRICE_EXCLUSIVE`: `double`.
    pub price_exclusive: Option<Decimal>,
    /// `PRICE_NETTO`: `double`.
    pub price_netto: Option<Decimal>,
    /// `PRICE_BRUTTO`: `double`.
    pub price_brutto: Option<Decimal>,
    /// `PRICE_ACCOUNT`: `string`.
    pub price_account: Option<String>,
    /// `QUANTITY`: `double`.
    pub quantity: Option<Decimal>,
    /// `DISCOUNT_TYPE_ID`: [`GetItemDiscountTypeId`].
    pub discount_type_id: Option<GetItemDiscountTypeId>,
    /// `DISCOUNT_RATE`: `double`.
    pub discount_rate: Option<Decimal>,
    /// `DISCOUNT_SUM`: `double`.
    pub discount_sum: Option<Decimal>,
    /// `TAX_RATE`: `double`.
    pub tax_rate: Option<Decimal>,
    /// `TAX_INCLUDED`: `Y` or `N`.
    pub tax_included: Option<bool>,
    /// `CUSTOMIZED`: `Y` or `N`.
    pub customized: Option<bool>,
    /// `MEASURE_CODE`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `MEASURE_NAME`: `string`.
    pub measure_name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `TYPE`: [`GetItemType`].
    pub type_: Option<GetItemType>,
    /// `STORE_ID`: `integer`, may be `null`.
    pub store_id: Option<i64>,
    /// `RESERVE_ID`: `integer`, may be `null`.
    pub reserve_id: Option<i64>,
    /// `DATE_RESERVE_END`: `date`, may be `null`.
    pub date_reserve_end: Option<Date>,
    /// `RESERVE_QUANTITY`: `double`, may be `null`.
    pub reserve_quantity: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "OWNER_ID",
                "OWNER_TYPE",
                "PRODUCT_ID",
                "PRODUCT_NAME",
                "ORIGINAL_PRODUCT_NAME",
                "PRODUCT_DESCRIPTION",
                "PRICE",
                "PRICE_EXCLUSIVE",
                "PRICE_NETTO",
                "PRICE_BRUTTO",
                "PRICE_ACCOUNT",
                "QUANTITY",
                "DISCOUNT_TYPE_ID",
                "DISCOUNT_RATE",
                "DISCOUNT_SUM",
                "TAX_RATE",
                "TAX_INCLUDED",
                "CUSTOMIZED",
                "MEASURE_CODE",
                "MEASURE_NAME",
                "SORT",
                "XML_ID",
                "TYPE",
                "STORE_ID",
                "RESERVE_ID",
                "DATE_RESERVE_END",
                "RESERVE_QUANTITY",
            ],
            required: &[],
            codecs: &[(17, Codec::YesNo), (18, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_id,
            2 => &self.owner_type,
            3 => &self.product_id,
            4 => &self.product_name,
            5 => &self.original_product_name,
            6 => &self.product_description,
            7 => &self.price,
            8 => &self.price_exclusive,
            9 => &self.price_netto,
            10 => &self.price_brutto,
            11 => &self.price_account,
            12 => &self.quantity,
            13 => &self.discount_type_id,
            14 => &self.discount_rate,
            15 => &self.discount_sum,
            16 => &self.tax_rate,
            17 => &self.tax_included,
            18 => &self.customized,
            19 => &self.measure_code,
            20 => &self.measure_name,
            21 => &self.sort,
            22 => &self.xml_id,
            23 => &self.type_,
            24 => &self.store_id,
            25 => &self.reserve_id,
            26 => &self.date_reserve_end,
            27 => &self.reserve_quantity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_id,
            2 => &mut self.owner_type,
            3 => &mut self.product_id,
            4 => &mut self.product_name,
            5 => &mut self.original_product_name,
            6 => &mut self.product_description,
            7 => &mut self.price,
            8 => &mut self.price_exclusive,
            9 => &mut self.price_netto,
            10 => &mut self.price_brutto,
            11 => &mut self.price_account,
            12 => &mut self.quantity,
            13 => &mut self.discount_type_id,
            14 => &mut self.discount_rate,
            15 => &mut self.discount_sum,
            16 => &mut self.tax_rate,
            17 => &mut self.tax_included,
            18 => &mut self.customized,
            19 => &mut self.measure_code,
            20 => &mut self.measure_name,
            21 => &mut self.sort,
            22 => &mut self.xml_id,
            23 => &mut self.type_,
            24 => &mut self.store_id,
            25 => &mut self.reserve_id,
            26 => &mut self.date_reserve_end,
            27 => &mut self.reserve_quantity,
            _ => &mut self.extra,
        }
    }
}

/// `DISCOUNT_TYPE_ID` in the answer of `crm.quote.productrows.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetItemDiscountTypeId {
    /// `1`: absolute.
    Absolute,
    /// `2`: percentage.
    Percentage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetItemDiscountTypeId {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Absolute),
            1 => Some(Self::Percentage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Absolute => "1",
            Self::Percentage => "2",
            Self::Other(text) => text,
        }
    }
}

/// `TYPE` in the answer of `crm.quote.productrows.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetItemType {
    /// `1`: simple product.
    SimpleProduct,
    /// `4`: trade offer.
    TradeOffer,
    /// `7`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetItemType {
    const VALUES: &'static [&'static str] = &["1", "4", "7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleProduct),
            1 => Some(Self::TradeOffer),
            2 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleProduct => "1",
            Self::TradeOffer => "4",
            Self::Service => "7",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.quote.productrows.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `The parameter id is invalid or not defined.`.
    TheParameterIdIsInvalid,
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheParameterIdIsInvalid,
            "The parameter id is invalid or not defined.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.quote.productrows.get`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.quote.productrows.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.quote.productrows.set`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html).
///
/// Scope: `crm`.
///
/// Deprecated without a successor.
#[doc(alias = "crm.quote.productrows.set")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `rows`: list of [`SetRows`].
    pub rows: Option<Vec<SetRows>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `rows`.
    #[must_use]
    pub fn rows(mut self, value: impl IntoIterator<Item = SetRows>) -> Self {
        self.rows = Some(value.into_iter().collect());
        self
    }
}

#[allow(deprecated)]
impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["id", "rows"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.rows,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.quote.productrows.set";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `rows` of `crm.quote.productrows.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetRows {
    /// `PRODUCT_ID`: `integer`.
    pub product_id: Option<i64>,
    /// `PRODUCT_NAME`: `string`.
    pub product_name: Option<String>,
    /// `PRODUCT_DESCRIPTION`: `string`.
    pub product_description: Option<String>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `QUANTITY`: `double`.
    pub quantity: Option<Decimal>,
    /// `DISCOUNT_TYPE_ID`: [`SetRowsDiscountTypeId`].
    pub discount_type_id: Option<SetRowsDiscountTypeId>,
    /// `DISCOUNT_RATE`: `double`.
    pub discount_rate: Option<Decimal>,
    /// `DISCOUNT_SUM`: `double`.
    pub discount_sum: Option<Decimal>,
    /// `TAX_RATE`: `double`.
    pub tax_rate: Option<Decimal>,
    /// `TAX_INCLUDED`: `Y` or `N`.
    pub tax_included: Option<bool>,
    /// `MEASURE_CODE`: `catalog_measure.code`.
    pub measure_code: Option<types::CatalogMeasureCode>,
    /// `MEASURE_NAME`: `string`.
    pub measure_name: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetRows {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PRODUCT_ID`.
    #[must_use]
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// Sets `PRODUCT_NAME`.
    #[must_use]
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Sets `PRODUCT_DESCRIPTION`.
    #[must_use]
    pub fn product_description(mut self, value: impl Into<String>) -> Self {
        self.product_description = Some(value.into());
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `QUANTITY`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `DISCOUNT_TYPE_ID`.
    #[must_use]
    pub fn discount_type_id(mut self, value: impl Into<SetRowsDiscountTypeId>) -> Self {
        self.discount_type_id = Some(value.into());
        self
    }
    /// Sets `DISCOUNT_RATE`.
    #[must_use]
    pub fn discount_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_rate = Some(value.into());
        self
    }
    /// Sets `DISCOUNT_SUM`.
    #[must_use]
    pub fn discount_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_sum = Some(value.into());
        self
    }
    /// Sets `TAX_RATE`.
    #[must_use]
    pub fn tax_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_rate = Some(value.into());
        self
    }
    /// Sets `TAX_INCLUDED`.
    #[must_use]
    pub fn tax_included(mut self, value: bool) -> Self {
        self.tax_included = Some(value);
        self
    }
    /// Sets `MEASURE_CODE`.
    #[must_use]
    pub fn measure_code(mut self, value: types::CatalogMeasureCode) -> Self {
        self.measure_code = Some(value);
        self
    }
    /// Sets `MEASURE_NAME`.
    #[must_use]
    pub fn measure_name(mut self, value: impl Into<String>) -> Self {
        self.measure_name = Some(value.into());
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for SetRows {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetRows",
            fields: &[
                "PRODUCT_ID",
                "PRODUCT_NAME",
                "PRODUCT_DESCRIPTION",
                "PRICE",
                "QUANTITY",
                "DISCOUNT_TYPE_ID",
                "DISCOUNT_RATE",
                "DISCOUNT_SUM",
                "TAX_RATE",
                "TAX_INCLUDED",
                "MEASURE_CODE",
                "MEASURE_NAME",
                "SORT",
            ],
            required: &[],
            codecs: &[(9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.product_name,
            2 => &self.product_description,
            3 => &self.price,
            4 => &self.quantity,
            5 => &self.discount_type_id,
            6 => &self.discount_rate,
            7 => &self.discount_sum,
            8 => &self.tax_rate,
            9 => &self.tax_included,
            10 => &self.measure_code,
            11 => &self.measure_name,
            12 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.product_name,
            2 => &mut self.product_description,
            3 => &mut self.price,
            4 => &mut self.quantity,
            5 => &mut self.discount_type_id,
            6 => &mut self.discount_rate,
            7 => &mut self.discount_sum,
            8 => &mut self.tax_rate,
            9 => &mut self.tax_included,
            10 => &mut self.measure_code,
            11 => &mut self.measure_name,
            12 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `rows.DISCOUNT_TYPE_ID` of `crm.quote.productrows.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetRowsDiscountTypeId {
    /// `1`: absolute.
    Absolute,
    /// `2`: percentage.
    Percentage,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetRowsDiscountTypeId {
    const VALUES: &'static [&'static str] = &["1", "2"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Absolute),
            1 => Some(Self::Percentage),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Absolute => "1",
            Self::Percentage => "2",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `crm.quote.productrows.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `The parameter id is invalid or not defined.`.
    TheParameterIdIsInvalid,
    /// `The parameter rows must be array.`.
    TheParameterRowsMustBe,
    /// `Access denied.`.
    AccessDenied,
    /// `Not found.`.
    NotFound,
    /// `Catalog rights check error message`.
    CatalogRightsCheckErrorMessage,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::TheParameterIdIsInvalid,
            "The parameter id is invalid or not defined.",
        ),
        ErrorCase::text(
            Self::TheParameterRowsMustBe,
            "The parameter rows must be array.",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::NotFound, "Not found."),
        ErrorCase::text(
            Self::CatalogRightsCheckErrorMessage,
            "Catalog rights check error message",
        ),
    ];
}

/// Calls [`crm.quote.productrows.set`](https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html).
///
/// Deprecated without a successor.
#[doc(alias = "crm.quote.productrows.set")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetItem, Set, SetRows);

value_enum!(GetItemDiscountTypeId, GetItemType, SetRowsDiscountTypeId);
