// @generated from docs/api-reference/catalog/product/offer/catalog-product-offer-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `catalog.product.offer.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.product.offer.add`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.add")]
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
    type Output = OfferResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.product.offer.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.product.offer.add`.
///
/// Keys like `propertyN` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `iblockId`: `catalog_catalog.id`, required.
    pub iblock_id: types::CatalogId,
    /// `name`: `string`, required.
    pub name: String,
    /// `active`: `Y` or `N`. Default: `Y`.
    pub active: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `barcodeMulti`: `Y` or `N`. Default: `N`.
    pub barcode_multi: Option<bool>,
    /// `canBuyZero`: `Y` or `N`. Default: `N`.
    pub can_buy_zero: Option<bool>,
    /// `createdBy`: `user`.
    pub created_by: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `dateActiveFrom`: `datetime`.
    pub date_active_from: Option<DateTime>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `IblockSection`: list of `integer`.
    pub iblock_section: Option<Vec<i64>>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<types::CatalogMeasureId>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: [`PreviewPicture`].
    pub preview_picture: Option<PreviewPicture>,
    /// `detailPicture`: [`PreviewPicture`].
    pub detail_picture: Option<PreviewPicture>,
    /// `previewTextType`: [`PreviewTextType`]. Default: `text`.
    pub preview_text_type: Option<PreviewTextType>,
    /// `detailTextType`: [`PreviewTextType`]. Default: `text`.
    pub detail_text_type: Option<PreviewTextType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: [`Subscribe`]. Default: `D`.
    pub subscribe: Option<Subscribe>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<types::CatalogVatId>,
    /// `vatIncluded`: `Y` or `N`. Default: `N`.
    pub vat_included: Option<bool>,
    /// `height`: `double`.
    pub height: Option<Decimal>,
    /// `length`: `double`.
    pub length: Option<Decimal>,
    /// `weight`: `double`.
    pub weight: Option<Decimal>,
    /// `width`: `double`.
    pub width: Option<Decimal>,
    /// `quantityTrace`: [`QuantityTrace`]. Default: `D`.
    pub quantity_trace: Option<QuantityTrace>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<Decimal>,
    /// `recurSchemeLength`: `integer`. Counts only on an on-premise portal. Default: `0`.
    pub recur_scheme_length: Option<i64>,
    /// `recurSchemeType`: [`RecurSchemeType`]. Counts only on an on-premise portal. Default: `D`.
    pub recur_scheme_type: Option<RecurSchemeType>,
    /// `trialPriceId`: `integer`. Counts only on an on-premise portal.
    pub trial_price_id: Option<i64>,
    /// `withoutOrder`: `Y` or `N`. Counts only on an on-premise portal. Default: `N`.
    pub without_order: Option<bool>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(iblock_id: types::CatalogId, name: impl Into<String>) -> Self {
        Self {
            iblock_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `barcodeMulti`.
    #[must_use]
    pub fn barcode_multi(mut self, value: bool) -> Self {
        self.barcode_multi = Some(value);
        self
    }
    /// Sets `canBuyZero`.
    #[must_use]
    pub fn can_buy_zero(mut self, value: bool) -> Self {
        self.can_buy_zero = Some(value);
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: types::UserId) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: types::UserId) -> Self {
        self.modified_by = Some(value);
        self
    }
    /// Sets `dateActiveFrom`.
    #[must_use]
    pub fn date_active_from(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_from = Some(value.into());
        self
    }
    /// Sets `dateActiveTo`.
    #[must_use]
    pub fn date_active_to(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_to = Some(value.into());
        self
    }
    /// Sets `dateCreate`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `iblockSectionId`.
    #[must_use]
    pub fn iblock_section_id(mut self, value: types::CatalogSectionId) -> Self {
        self.iblock_section_id = Some(value);
        self
    }
    /// Sets `IblockSection`.
    #[must_use]
    pub fn iblock_section(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.iblock_section = Some(value.into_iter().collect());
        self
    }
    /// Sets `measure`.
    #[must_use]
    pub fn measure(mut self, value: types::CatalogMeasureId) -> Self {
        self.measure = Some(value);
        self
    }
    /// Sets `previewText`.
    #[must_use]
    pub fn preview_text(mut self, value: impl Into<String>) -> Self {
        self.preview_text = Some(value.into());
        self
    }
    /// Sets `detailText`.
    #[must_use]
    pub fn detail_text(mut self, value: impl Into<String>) -> Self {
        self.detail_text = Some(value.into());
        self
    }
    /// Sets `previewPicture`.
    #[must_use]
    pub fn preview_picture(mut self, value: PreviewPicture) -> Self {
        self.preview_picture = Some(value);
        self
    }
    /// Sets `detailPicture`.
    #[must_use]
    pub fn detail_picture(mut self, value: PreviewPicture) -> Self {
        self.detail_picture = Some(value);
        self
    }
    /// Sets `previewTextType`.
    #[must_use]
    pub fn preview_text_type(mut self, value: impl Into<PreviewTextType>) -> Self {
        self.preview_text_type = Some(value.into());
        self
    }
    /// Sets `detailTextType`.
    #[must_use]
    pub fn detail_text_type(mut self, value: impl Into<PreviewTextType>) -> Self {
        self.detail_text_type = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `subscribe`.
    #[must_use]
    pub fn subscribe(mut self, value: impl Into<Subscribe>) -> Self {
        self.subscribe = Some(value.into());
        self
    }
    /// Sets `vatId`.
    #[must_use]
    pub fn vat_id(mut self, value: types::CatalogVatId) -> Self {
        self.vat_id = Some(value);
        self
    }
    /// Sets `vatIncluded`.
    #[must_use]
    pub fn vat_included(mut self, value: bool) -> Self {
        self.vat_included = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: impl Into<Decimal>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `length`.
    #[must_use]
    pub fn length(mut self, value: impl Into<Decimal>) -> Self {
        self.length = Some(value.into());
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: impl Into<Decimal>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `quantityTrace`.
    #[must_use]
    pub fn quantity_trace(mut self, value: impl Into<QuantityTrace>) -> Self {
        self.quantity_trace = Some(value.into());
        self
    }
    /// Sets `purchasingCurrency`.
    #[must_use]
    pub fn purchasing_currency(mut self, value: impl Into<String>) -> Self {
        self.purchasing_currency = Some(value.into());
        self
    }
    /// Sets `purchasingPrice`.
    #[must_use]
    pub fn purchasing_price(mut self, value: impl Into<Decimal>) -> Self {
        self.purchasing_price = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `quantityReserved`.
    #[must_use]
    pub fn quantity_reserved(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity_reserved = Some(value.into());
        self
    }
    /// Sets `recurSchemeLength`.
    #[must_use]
    pub fn recur_scheme_length(mut self, value: i64) -> Self {
        self.recur_scheme_length = Some(value);
        self
    }
    /// Sets `recurSchemeType`.
    #[must_use]
    pub fn recur_scheme_type(mut self, value: impl Into<RecurSchemeType>) -> Self {
        self.recur_scheme_type = Some(value.into());
        self
    }
    /// Sets `trialPriceId`.
    #[must_use]
    pub fn trial_price_id(mut self, value: i64) -> Self {
        self.trial_price_id = Some(value);
        self
    }
    /// Sets `withoutOrder`.
    #[must_use]
    pub fn without_order(mut self, value: bool) -> Self {
        self.without_order = Some(value);
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "iblockId",
                "name",
                "active",
                "code",
                "xmlId",
                "barcodeMulti",
                "canBuyZero",
                "createdBy",
                "modifiedBy",
                "dateActiveFrom",
                "dateActiveTo",
                "dateCreate",
                "iblockSectionId",
                "IblockSection",
                "measure",
                "previewText",
                "detailText",
                "previewPicture",
                "detailPicture",
                "previewTextType",
                "detailTextType",
                "sort",
                "subscribe",
                "vatId",
                "vatIncluded",
                "height",
                "length",
                "weight",
                "width",
                "quantityTrace",
                "purchasingCurrency",
                "purchasingPrice",
                "quantity",
                "quantityReserved",
                "recurSchemeLength",
                "recurSchemeType",
                "trialPriceId",
                "withoutOrder",
                "parentId",
            ],
            required: &[0, 1],
            codecs: &[
                (2, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (24, Codec::YesNo),
                (37, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.name,
            2 => &self.active,
            3 => &self.code,
            4 => &self.xml_id,
            5 => &self.barcode_multi,
            6 => &self.can_buy_zero,
            7 => &self.created_by,
            8 => &self.modified_by,
            9 => &self.date_active_from,
            10 => &self.date_active_to,
            11 => &self.date_create,
            12 => &self.iblock_section_id,
            13 => &self.iblock_section,
            14 => &self.measure,
            15 => &self.preview_text,
            16 => &self.detail_text,
            17 => &self.preview_picture,
            18 => &self.detail_picture,
            19 => &self.preview_text_type,
            20 => &self.detail_text_type,
            21 => &self.sort,
            22 => &self.subscribe,
            23 => &self.vat_id,
            24 => &self.vat_included,
            25 => &self.height,
            26 => &self.length,
            27 => &self.weight,
            28 => &self.width,
            29 => &self.quantity_trace,
            30 => &self.purchasing_currency,
            31 => &self.purchasing_price,
            32 => &self.quantity,
            33 => &self.quantity_reserved,
            34 => &self.recur_scheme_length,
            35 => &self.recur_scheme_type,
            36 => &self.trial_price_id,
            37 => &self.without_order,
            38 => &self.parent_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.name,
            2 => &mut self.active,
            3 => &mut self.code,
            4 => &mut self.xml_id,
            5 => &mut self.barcode_multi,
            6 => &mut self.can_buy_zero,
            7 => &mut self.created_by,
            8 => &mut self.modified_by,
            9 => &mut self.date_active_from,
            10 => &mut self.date_active_to,
            11 => &mut self.date_create,
            12 => &mut self.iblock_section_id,
            13 => &mut self.iblock_section,
            14 => &mut self.measure,
            15 => &mut self.preview_text,
            16 => &mut self.detail_text,
            17 => &mut self.preview_picture,
            18 => &mut self.detail_picture,
            19 => &mut self.preview_text_type,
            20 => &mut self.detail_text_type,
            21 => &mut self.sort,
            22 => &mut self.subscribe,
            23 => &mut self.vat_id,
            24 => &mut self.vat_included,
            25 => &mut self.height,
            26 => &mut self.length,
            27 => &mut self.weight,
            28 => &mut self.width,
            29 => &mut self.quantity_trace,
            30 => &mut self.purchasing_currency,
            31 => &mut self.purchasing_price,
            32 => &mut self.quantity,
            33 => &mut self.quantity_reserved,
            34 => &mut self.recur_scheme_length,
            35 => &mut self.recur_scheme_type,
            36 => &mut self.trial_price_id,
            37 => &mut self.without_order,
            38 => &mut self.parent_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.previewPicture` of `catalog.product.offer.add`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviewPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PreviewPicture {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fileData`.
    #[must_use]
    pub fn file_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_data = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, value: bool) -> Self {
        self.remove = Some(value);
        self
    }
}

impl Record for PreviewPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PreviewPicture",
            fields: &["fileData", "remove"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.previewTextType` of `catalog.product.offer.add`, and 3 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreviewTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PreviewTextType {
    const VALUES: &'static [&'static str] = &["text", "html"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Text),
            1 => Some(Self::Html),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Html => "html",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.subscribe` of `catalog.product.offer.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Subscribe {
    /// `Y`: yes.
    Yes,
    /// `N`: no.
    No,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Subscribe {
    const VALUES: &'static [&'static str] = &["Y", "N", "D"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Yes),
            1 => Some(Self::No),
            2 => Some(Self::Default),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Yes => "Y",
            Self::No => "N",
            Self::Default => "D",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.quantityTrace` of `catalog.product.offer.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuantityTrace {
    /// `Y`: enabled.
    Enabled,
    /// `N`: disabled.
    Disabled,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for QuantityTrace {
    const VALUES: &'static [&'static str] = &["Y", "N", "D"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Enabled),
            1 => Some(Self::Disabled),
            2 => Some(Self::Default),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "Y",
            Self::Disabled => "N",
            Self::Default => "D",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.recurSchemeType` of `catalog.product.offer.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurSchemeType {
    /// `H`: hour.
    Hour,
    /// `D`: day.
    Day,
    /// `W`: week.
    Week,
    /// `M`: month.
    Month,
    /// `Q`: quarter.
    Quarter,
    /// `S`: half-year.
    HalfYear,
    /// `Y`: year.
    Year,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for RecurSchemeType {
    const VALUES: &'static [&'static str] = &["H", "D", "W", "M", "Q", "S", "Y"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Hour),
            1 => Some(Self::Day),
            2 => Some(Self::Week),
            3 => Some(Self::Month),
            4 => Some(Self::Quarter),
            5 => Some(Self::HalfYear),
            6 => Some(Self::Year),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Hour => "H",
            Self::Day => "D",
            Self::Week => "W",
            Self::Month => "M",
            Self::Quarter => "Q",
            Self::HalfYear => "S",
            Self::Year => "Y",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.product.offer.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferResult {
    /// `offer`: [`types::catalog::CatalogProductOffer`].
    pub offer: Option<types::catalog::CatalogProductOffer>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for OfferResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "OfferResult",
            fields: &["offer"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.offer,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.offer,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.product.offer.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `200040300050`.
    Code200040300050,
    /// `200040300040`.
    Code200040300040,
    /// `200040300000`.
    Code200040300000,
    /// `200040300043`.
    Code200040300043,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300050, "200040300050"),
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200040300000, "200040300000"),
        ErrorCase::code(Self::Code200040300043, "200040300043"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.product.offer.add`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-add.html).
#[doc(alias = "catalog.product.offer.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<OfferResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.product.offer.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_product_offer.id`, required.
    pub id: types::CatalogProductOfferId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogProductOfferId) -> Self {
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
    const NAME: &'static str = "catalog.product.offer.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.product.offer.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `200040300040`.
    Code200040300040,
    /// `200040300010`.
    Code200040300010,
    /// `200040300000`.
    Code200040300000,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code200040300000, "200040300000"),
    ];
}

/// Calls [`catalog.product.offer.delete`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-delete.html).
#[doc(alias = "catalog.product.offer.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.product.offer.download`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.download")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// `fields`: [`DownloadFields`], required.
    pub fields: DownloadFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Download {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: DownloadFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Download {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Download",
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

impl Method for Download {
    type Output = Bytes;
    type Error = DownloadError;
    const NAME: &'static str = "catalog.product.offer.download";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `fields` of `catalog.product.offer.download`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadFields {
    /// `fileId`: `integer`, required.
    pub file_id: i64,
    /// `productId`: `catalog_product_offer.id`, required.
    pub product_id: types::CatalogProductOfferId,
    /// `fieldName`: [`DownloadFieldsFieldName`], required.
    pub field_name: DownloadFieldsFieldName,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DownloadFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        file_id: i64,
        product_id: types::CatalogProductOfferId,
        field_name: impl Into<DownloadFieldsFieldName>,
    ) -> Self {
        Self {
            file_id,
            product_id,
            field_name: field_name.into(),
            ..Default::default()
        }
    }
}

impl Record for DownloadFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DownloadFields",
            fields: &["fileId", "productId", "fieldName"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_id,
            1 => &self.product_id,
            2 => &self.field_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id,
            1 => &mut self.product_id,
            2 => &mut self.field_name,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.fieldName` of `catalog.product.offer.download`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadFieldsFieldName {
    /// `DETAIL_PICTURE`.
    DetailPicture,
    /// `PREVIEW_PICTURE`.
    PreviewPicture,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DownloadFieldsFieldName {
    const VALUES: &'static [&'static str] = &["DETAIL_PICTURE", "PREVIEW_PICTURE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DetailPicture),
            1 => Some(Self::PreviewPicture),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::DetailPicture => "DETAIL_PICTURE",
            Self::PreviewPicture => "PREVIEW_PICTURE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `catalog.product.offer.download`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `200040300010`.
    Code200040300010,
    /// `Required fields: fileId`.
    RequiredFieldsFileId,
}

impl ErrorCode for DownloadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::text(Self::RequiredFieldsFileId, "Required fields: fileId"),
    ];
}

/// Calls [`catalog.product.offer.download`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-download.html).
#[doc(alias = "catalog.product.offer.download")]
pub fn download<'a, C: Caller>(
    caller: &'a C,
    request: &'a Download,
) -> impl Future<Output = Result<Reply<Bytes>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.product.offer.get`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `catalog_product_offer.id`, required.
    pub id: types::CatalogProductOfferId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogProductOfferId) -> Self {
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
    type Output = OfferResult;
    type Error = GetError;
    const NAME: &'static str = "catalog.product.offer.get";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.product.offer.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `200040300000`.
    Code200040300000,
    /// `200040300040`.
    Code200040300040,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300000, "200040300000"),
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.product.offer.get`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get.html).
#[doc(alias = "catalog.product.offer.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<OfferResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.product.offer.getFieldsByFilter`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.getFieldsByFilter")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsByFilter {
    /// `filter`: [`GetFieldsByFilterContent`], required.
    pub filter: GetFieldsByFilterContent,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFieldsByFilter {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: GetFieldsByFilterContent) -> Self {
        Self {
            filter,
            ..Default::default()
        }
    }
}

impl Record for GetFieldsByFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsByFilter",
            fields: &["filter"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetFieldsByFilter {
    type Output = GetFieldsByFilterResult;
    type Error = GetFieldsByFilterError;
    const NAME: &'static str = "catalog.product.offer.getFieldsByFilter";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `filter` of `catalog.product.offer.getFieldsByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsByFilterContent {
    /// `iblockId`: `catalog_catalog.id`, required.
    pub iblock_id: types::CatalogId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFieldsByFilterContent {
    /// An object with its required keys.
    #[must_use]
    pub fn new(iblock_id: types::CatalogId) -> Self {
        Self {
            iblock_id,
            ..Default::default()
        }
    }
}

impl Record for GetFieldsByFilterContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsByFilterContent",
            fields: &["iblockId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.product.offer.getFieldsByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsByFilterResult {
    /// `offer`: map of [`GetFieldsByFilterResultOffer`].
    pub offer: Option<Map<GetFieldsByFilterResultOffer>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsByFilterResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsByFilterResult",
            fields: &["offer"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.offer,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.offer,
            _ => &mut self.extra,
        }
    }
}

/// `offer` in the answer of `catalog.product.offer.getFieldsByFilter`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsByFilterResultOffer {
    /// `isImmutable`: `boolean`.
    pub is_immutable: Option<bool>,
    /// `isReadOnly`: `boolean`.
    pub is_read_only: Option<bool>,
    /// `isRequired`: `boolean`.
    pub is_required: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isDynamic`: `boolean`.
    pub is_dynamic: Option<bool>,
    /// `isMultiple`: `boolean`.
    pub is_multiple: Option<bool>,
    /// `propertyType`: `string`.
    pub property_type: Option<String>,
    /// `userType`: `string`, may be `null`.
    pub user_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsByFilterResultOffer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsByFilterResultOffer",
            fields: &[
                "isImmutable",
                "isReadOnly",
                "isRequired",
                "name",
                "type",
                "isDynamic",
                "isMultiple",
                "propertyType",
                "userType",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_immutable,
            1 => &self.is_read_only,
            2 => &self.is_required,
            3 => &self.name,
            4 => &self.type_,
            5 => &self.is_dynamic,
            6 => &self.is_multiple,
            7 => &self.property_type,
            8 => &self.user_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_immutable,
            1 => &mut self.is_read_only,
            2 => &mut self.is_required,
            3 => &mut self.name,
            4 => &mut self.type_,
            5 => &mut self.is_dynamic,
            6 => &mut self.is_multiple,
            7 => &mut self.property_type,
            8 => &mut self.user_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.product.offer.getFieldsByFilter`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsByFilterError {
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for GetFieldsByFilterError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.product.offer.getFieldsByFilter`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-get-fields-by-filter.html).
#[doc(alias = "catalog.product.offer.getFieldsByFilter")]
pub fn get_fields_by_filter<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFieldsByFilter,
) -> impl Future<
    Output = Result<Reply<GetFieldsByFilterResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.product.offer.list`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.list")]
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
    const NAME: &'static str = "catalog.product.offer.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["offers"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogProductOffer;
}

/// Parameter `order` of `catalog.product.offer.list`.
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

/// Answer of `catalog.product.offer.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `offers`: list of [`types::catalog::CatalogProductOffer`].
    pub offers: Option<Vec<types::catalog::CatalogProductOffer>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["offers"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.offers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.offers,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.product.offer.list`.
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

/// Calls [`catalog.product.offer.list`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-list.html).
#[doc(alias = "catalog.product.offer.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.product.offer.update`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.product.offer.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_product_offer.id`, required.
    pub id: types::CatalogProductOfferId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogProductOfferId, fields: UpdateFields) -> Self {
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
    type Output = OfferResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.product.offer.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.product.offer.update`.
///
/// Keys like `propertyN` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `barcodeMulti`: `Y` or `N`.
    pub barcode_multi: Option<bool>,
    /// `canBuyZero`: `Y` or `N`.
    pub can_buy_zero: Option<bool>,
    /// `createdBy`: `user`.
    pub created_by: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `dateActiveFrom`: `datetime`.
    pub date_active_from: Option<DateTime>,
    /// `dateActiveTo`: `datetime`.
    pub date_active_to: Option<DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `IblockSection`: list of `integer`.
    pub iblock_section: Option<Vec<i64>>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<types::CatalogMeasureId>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: [`PreviewPicture`].
    pub preview_picture: Option<PreviewPicture>,
    /// `detailPicture`: [`PreviewPicture`].
    pub detail_picture: Option<PreviewPicture>,
    /// `previewTextType`: [`PreviewTextType`].
    pub preview_text_type: Option<PreviewTextType>,
    /// `detailTextType`: [`PreviewTextType`].
    pub detail_text_type: Option<PreviewTextType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: [`Subscribe`].
    pub subscribe: Option<Subscribe>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<types::CatalogVatId>,
    /// `vatIncluded`: `Y` or `N`.
    pub vat_included: Option<bool>,
    /// `height`: `double`.
    pub height: Option<Decimal>,
    /// `length`: `double`.
    pub length: Option<Decimal>,
    /// `weight`: `double`.
    pub weight: Option<Decimal>,
    /// `width`: `double`.
    pub width: Option<Decimal>,
    /// `quantityTrace`: [`QuantityTrace`].
    pub quantity_trace: Option<QuantityTrace>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<Decimal>,
    /// `recurSchemeLength`: `integer`. Counts only on an on-premise portal.
    pub recur_scheme_length: Option<i64>,
    /// `recurSchemeType`: [`RecurSchemeType`]. Counts only on an on-premise portal.
    pub recur_scheme_type: Option<RecurSchemeType>,
    /// `trialPriceId`: `integer`. Counts only on an on-premise portal.
    pub trial_price_id: Option<i64>,
    /// `withoutOrder`: `Y` or `N`. Counts only on an on-premise portal.
    pub without_order: Option<bool>,
    /// `parentId`: [`UpdateFieldsParentId`].
    pub parent_id: Option<UpdateFieldsParentId>,
    /// `iblockId`: `integer`.
    pub iblock_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `barcodeMulti`.
    #[must_use]
    pub fn barcode_multi(mut self, value: bool) -> Self {
        self.barcode_multi = Some(value);
        self
    }
    /// Sets `canBuyZero`.
    #[must_use]
    pub fn can_buy_zero(mut self, value: bool) -> Self {
        self.can_buy_zero = Some(value);
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: types::UserId) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: types::UserId) -> Self {
        self.modified_by = Some(value);
        self
    }
    /// Sets `dateActiveFrom`.
    #[must_use]
    pub fn date_active_from(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_from = Some(value.into());
        self
    }
    /// Sets `dateActiveTo`.
    #[must_use]
    pub fn date_active_to(mut self, value: impl Into<DateTime>) -> Self {
        self.date_active_to = Some(value.into());
        self
    }
    /// Sets `dateCreate`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `iblockSectionId`.
    #[must_use]
    pub fn iblock_section_id(mut self, value: types::CatalogSectionId) -> Self {
        self.iblock_section_id = Some(value);
        self
    }
    /// Sets `IblockSection`.
    #[must_use]
    pub fn iblock_section(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.iblock_section = Some(value.into_iter().collect());
        self
    }
    /// Sets `measure`.
    #[must_use]
    pub fn measure(mut self, value: types::CatalogMeasureId) -> Self {
        self.measure = Some(value);
        self
    }
    /// Sets `previewText`.
    #[must_use]
    pub fn preview_text(mut self, value: impl Into<String>) -> Self {
        self.preview_text = Some(value.into());
        self
    }
    /// Sets `detailText`.
    #[must_use]
    pub fn detail_text(mut self, value: impl Into<String>) -> Self {
        self.detail_text = Some(value.into());
        self
    }
    /// Sets `previewPicture`.
    #[must_use]
    pub fn preview_picture(mut self, value: PreviewPicture) -> Self {
        self.preview_picture = Some(value);
        self
    }
    /// Sets `detailPicture`.
    #[must_use]
    pub fn detail_picture(mut self, value: PreviewPicture) -> Self {
        self.detail_picture = Some(value);
        self
    }
    /// Sets `previewTextType`.
    #[must_use]
    pub fn preview_text_type(mut self, value: impl Into<PreviewTextType>) -> Self {
        self.preview_text_type = Some(value.into());
        self
    }
    /// Sets `detailTextType`.
    #[must_use]
    pub fn detail_text_type(mut self, value: impl Into<PreviewTextType>) -> Self {
        self.detail_text_type = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `subscribe`.
    #[must_use]
    pub fn subscribe(mut self, value: impl Into<Subscribe>) -> Self {
        self.subscribe = Some(value.into());
        self
    }
    /// Sets `vatId`.
    #[must_use]
    pub fn vat_id(mut self, value: types::CatalogVatId) -> Self {
        self.vat_id = Some(value);
        self
    }
    /// Sets `vatIncluded`.
    #[must_use]
    pub fn vat_included(mut self, value: bool) -> Self {
        self.vat_included = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: impl Into<Decimal>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// Sets `length`.
    #[must_use]
    pub fn length(mut self, value: impl Into<Decimal>) -> Self {
        self.length = Some(value.into());
        self
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: impl Into<Decimal>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// Sets `quantityTrace`.
    #[must_use]
    pub fn quantity_trace(mut self, value: impl Into<QuantityTrace>) -> Self {
        self.quantity_trace = Some(value.into());
        self
    }
    /// Sets `purchasingCurrency`.
    #[must_use]
    pub fn purchasing_currency(mut self, value: impl Into<String>) -> Self {
        self.purchasing_currency = Some(value.into());
        self
    }
    /// Sets `purchasingPrice`.
    #[must_use]
    pub fn purchasing_price(mut self, value: impl Into<Decimal>) -> Self {
        self.purchasing_price = Some(value.into());
        self
    }
    /// Sets `quantity`.
    #[must_use]
    pub fn quantity(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    /// Sets `quantityReserved`.
    #[must_use]
    pub fn quantity_reserved(mut self, value: impl Into<Decimal>) -> Self {
        self.quantity_reserved = Some(value.into());
        self
    }
    /// Sets `recurSchemeLength`.
    #[must_use]
    pub fn recur_scheme_length(mut self, value: i64) -> Self {
        self.recur_scheme_length = Some(value);
        self
    }
    /// Sets `recurSchemeType`.
    #[must_use]
    pub fn recur_scheme_type(mut self, value: impl Into<RecurSchemeType>) -> Self {
        self.recur_scheme_type = Some(value.into());
        self
    }
    /// Sets `trialPriceId`.
    #[must_use]
    pub fn trial_price_id(mut self, value: i64) -> Self {
        self.trial_price_id = Some(value);
        self
    }
    /// Sets `withoutOrder`.
    #[must_use]
    pub fn without_order(mut self, value: bool) -> Self {
        self.without_order = Some(value);
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: UpdateFieldsParentId) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `iblockId`.
    #[must_use]
    pub fn iblock_id(mut self, value: i64) -> Self {
        self.iblock_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "name",
                "active",
                "code",
                "xmlId",
                "barcodeMulti",
                "canBuyZero",
                "createdBy",
                "modifiedBy",
                "dateActiveFrom",
                "dateActiveTo",
                "dateCreate",
                "iblockSectionId",
                "IblockSection",
                "measure",
                "previewText",
                "detailText",
                "previewPicture",
                "detailPicture",
                "previewTextType",
                "detailTextType",
                "sort",
                "subscribe",
                "vatId",
                "vatIncluded",
                "height",
                "length",
                "weight",
                "width",
                "quantityTrace",
                "purchasingCurrency",
                "purchasingPrice",
                "quantity",
                "quantityReserved",
                "recurSchemeLength",
                "recurSchemeType",
                "trialPriceId",
                "withoutOrder",
                "parentId",
                "iblockId",
            ],
            required: &[],
            codecs: &[
                (1, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (23, Codec::YesNo),
                (36, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.active,
            2 => &self.code,
            3 => &self.xml_id,
            4 => &self.barcode_multi,
            5 => &self.can_buy_zero,
            6 => &self.created_by,
            7 => &self.modified_by,
            8 => &self.date_active_from,
            9 => &self.date_active_to,
            10 => &self.date_create,
            11 => &self.iblock_section_id,
            12 => &self.iblock_section,
            13 => &self.measure,
            14 => &self.preview_text,
            15 => &self.detail_text,
            16 => &self.preview_picture,
            17 => &self.detail_picture,
            18 => &self.preview_text_type,
            19 => &self.detail_text_type,
            20 => &self.sort,
            21 => &self.subscribe,
            22 => &self.vat_id,
            23 => &self.vat_included,
            24 => &self.height,
            25 => &self.length,
            26 => &self.weight,
            27 => &self.width,
            28 => &self.quantity_trace,
            29 => &self.purchasing_currency,
            30 => &self.purchasing_price,
            31 => &self.quantity,
            32 => &self.quantity_reserved,
            33 => &self.recur_scheme_length,
            34 => &self.recur_scheme_type,
            35 => &self.trial_price_id,
            36 => &self.without_order,
            37 => &self.parent_id,
            38 => &self.iblock_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.active,
            2 => &mut self.code,
            3 => &mut self.xml_id,
            4 => &mut self.barcode_multi,
            5 => &mut self.can_buy_zero,
            6 => &mut self.created_by,
            7 => &mut self.modified_by,
            8 => &mut self.date_active_from,
            9 => &mut self.date_active_to,
            10 => &mut self.date_create,
            11 => &mut self.iblock_section_id,
            12 => &mut self.iblock_section,
            13 => &mut self.measure,
            14 => &mut self.preview_text,
            15 => &mut self.detail_text,
            16 => &mut self.preview_picture,
            17 => &mut self.detail_picture,
            18 => &mut self.preview_text_type,
            19 => &mut self.detail_text_type,
            20 => &mut self.sort,
            21 => &mut self.subscribe,
            22 => &mut self.vat_id,
            23 => &mut self.vat_included,
            24 => &mut self.height,
            25 => &mut self.length,
            26 => &mut self.weight,
            27 => &mut self.width,
            28 => &mut self.quantity_trace,
            29 => &mut self.purchasing_currency,
            30 => &mut self.purchasing_price,
            31 => &mut self.quantity,
            32 => &mut self.quantity_reserved,
            33 => &mut self.recur_scheme_length,
            34 => &mut self.recur_scheme_type,
            35 => &mut self.trial_price_id,
            36 => &mut self.without_order,
            37 => &mut self.parent_id,
            38 => &mut self.iblock_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.parentId` of `catalog.product.offer.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsParentId {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `valueId`: `integer`.
    pub value_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsParentId {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `valueId`.
    #[must_use]
    pub fn value_id(mut self, value: i64) -> Self {
        self.value_id = Some(value);
        self
    }
}

impl Record for UpdateFieldsParentId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsParentId",
            fields: &["value", "valueId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.value_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.value_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.product.offer.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `200040300043`.
    Code200040300043,
    /// `200040300050`.
    Code200040300050,
    /// `200040300040`.
    Code200040300040,
    /// `200040300000`.
    Code200040300000,
    /// `200040300010`.
    Code200040300010,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200040300043, "200040300043"),
        ErrorCase::code(Self::Code200040300050, "200040300050"),
        ErrorCase::code(Self::Code200040300040, "200040300040"),
        ErrorCase::code(Self::Code200040300000, "200040300000"),
        ErrorCase::code(Self::Code200040300010, "200040300010"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.product.offer.update`](https://apidocs.bitrix24.com/api-reference/catalog/product/offer/catalog-product-offer-update.html).
#[doc(alias = "catalog.product.offer.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<OfferResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, PreviewPicture, OfferResult, Delete, Download, DownloadFields, Get,
    GetFieldsByFilter, GetFieldsByFilterContent, GetFieldsByFilterResult,
    GetFieldsByFilterResultOffer, List, ListResult, Update, UpdateFields,
    UpdateFieldsParentId
);

value_enum!(
    PreviewTextType, Subscribe, QuantityTrace, RecurSchemeType, DownloadFieldsFieldName,
    ListOrder
);
