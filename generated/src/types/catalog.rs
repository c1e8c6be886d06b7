// @generated from docs/api-reference/catalog/data-types.md. Do not edit; run `cargo codegen`.

//! Shared objects of the area `catalog`.

use crate::prelude::*;
use crate::types;

/// Object [`catalog_catalog`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_catalog).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Catalog {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `integer`.
    pub iblock_id: Option<i64>,
    /// `iblockTypeId`: `string`.
    pub iblock_type_id: Option<String>,
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `productIblockId`: `integer`.
    pub product_iblock_id: Option<i64>,
    /// `skuPropertyId`: `integer`.
    pub sku_property_id: Option<i64>,
    /// `subscription`: `Y` or `N`.
    pub subscription: Option<bool>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<types::CatalogVatId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Catalog {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Catalog",
            fields: &[
                "id",
                "iblockId",
                "iblockTypeId",
                "lid",
                "name",
                "productIblockId",
                "skuPropertyId",
                "subscription",
                "vatId",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_id,
            2 => &self.iblock_type_id,
            3 => &self.lid,
            4 => &self.name,
            5 => &self.product_iblock_id,
            6 => &self.sku_property_id,
            7 => &self.subscription,
            8 => &self.vat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_type_id,
            3 => &mut self.lid,
            4 => &mut self.name,
            5 => &mut self.product_iblock_id,
            6 => &mut self.sku_property_id,
            7 => &mut self.subscription,
            8 => &mut self.vat_id,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_document`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_document).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `docType`: `string`.
    pub doc_type: Option<String>,
    /// `docNumber`: `string`.
    pub doc_number: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `siteId`: `string`. Default: `s1`.
    pub site_id: Option<String>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// `status`: [`CatalogDocumentStatus`].
    pub status: Option<CatalogDocumentStatus>,
    /// `statusBy`: `integer`.
    pub status_by: Option<i64>,
    /// `dateStatus`: `datetime`.
    pub date_status: Option<DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `dateDocument`: `datetime`.
    pub date_document: Option<DateTime>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `total`: `double`.
    pub total: Option<Decimal>,
    /// `commentary`: `string`.
    pub commentary: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogDocument",
            fields: &[
                "id",
                "docType",
                "docNumber",
                "title",
                "siteId",
                "responsibleId",
                "createdBy",
                "modifiedBy",
                "status",
                "statusBy",
                "dateStatus",
                "dateCreate",
                "dateModify",
                "dateDocument",
                "currency",
                "total",
                "commentary",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.doc_type,
            2 => &self.doc_number,
            3 => &self.title,
            4 => &self.site_id,
            5 => &self.responsible_id,
            6 => &self.created_by,
            7 => &self.modified_by,
            8 => &self.status,
            9 => &self.status_by,
            10 => &self.date_status,
            11 => &self.date_create,
            12 => &self.date_modify,
            13 => &self.date_document,
            14 => &self.currency,
            15 => &self.total,
            16 => &self.commentary,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.doc_type,
            2 => &mut self.doc_number,
            3 => &mut self.title,
            4 => &mut self.site_id,
            5 => &mut self.responsible_id,
            6 => &mut self.created_by,
            7 => &mut self.modified_by,
            8 => &mut self.status,
            9 => &mut self.status_by,
            10 => &mut self.date_status,
            11 => &mut self.date_create,
            12 => &mut self.date_modify,
            13 => &mut self.date_document,
            14 => &mut self.currency,
            15 => &mut self.total,
            16 => &mut self.commentary,
            _ => &mut self.extra,
        }
    }
}

/// `status` of the object `catalog_document`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogDocumentStatus {
    /// `N`: draft.
    Draft,
    /// `Y`: approved.
    Approved,
    /// `C`: canceled.
    Canceled,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogDocumentStatus {
    const VALUES: &'static [&'static str] = &["N", "Y", "C"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Draft),
            1 => Some(Self::Approved),
            2 => Some(Self::Canceled),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Draft => "N",
            Self::Approved => "Y",
            Self::Canceled => "C",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_document_element`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_document_element).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocumentElement {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `docId`: `catalog_document.id`.
    pub doc_id: Option<types::CatalogDocumentId>,
    /// `elementId`: `catalog_product.id`.
    pub element_id: Option<types::CatalogProductId>,
    /// `storeFrom`: `catalog_store.id`.
    pub store_from: Option<types::CatalogStoreId>,
    /// `storeTo`: `catalog_store.id`.
    pub store_to: Option<types::CatalogStoreId>,
    /// `amount`: `double`.
    pub amount: Option<Decimal>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogDocumentElement {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogDocumentElement",
            fields: &[
                "id",
                "docId",
                "elementId",
                "storeFrom",
                "storeTo",
                "amount",
                "purchasingPrice",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.doc_id,
            2 => &self.element_id,
            3 => &self.store_from,
            4 => &self.store_to,
            5 => &self.amount,
            6 => &self.purchasing_price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.doc_id,
            2 => &mut self.element_id,
            3 => &mut self.store_from,
            4 => &mut self.store_to,
            5 => &mut self.amount,
            6 => &mut self.purchasing_price,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_documentcontractor`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_documentcontractor).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogDocumentcontractor {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `catalog_document.id`.
    pub document_id: Option<types::CatalogDocumentId>,
    /// `entityTypeId`: [`CatalogDocumentcontractorEntityTypeId`].
    pub entity_type_id: Option<CatalogDocumentcontractorEntityTypeId>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogDocumentcontractor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogDocumentcontractor",
            fields: &["id", "documentId", "entityTypeId", "entityId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.document_id,
            2 => &self.entity_type_id,
            3 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.document_id,
            2 => &mut self.entity_type_id,
            3 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// `entityTypeId` of the object `catalog_documentcontractor`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogDocumentcontractorEntityTypeId {
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogDocumentcontractorEntityTypeId {
    const VALUES: &'static [&'static str] = &["3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Contact),
            1 => Some(Self::Company),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Contact => "3",
            Self::Company => "4",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_enum`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_enum).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogEnum {
    /// `id`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogEnum {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogEnum",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_extra`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_extra).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogExtra {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `percentage`: `double`.
    pub percentage: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogExtra {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogExtra",
            fields: &["id", "name", "percentage"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.percentage,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.percentage,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_language`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_language).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogLanguage {
    /// `lid`: `string`.
    pub lid: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogLanguage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogLanguage",
            fields: &["lid", "name", "active"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lid,
            1 => &self.name,
            2 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lid,
            1 => &mut self.name,
            2 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_measure`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_measure).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogMeasure {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `code`: `integer`.
    pub code: Option<i64>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// `measureTitle`: `string`.
    pub measure_title: Option<String>,
    /// `symbol`: `string`.
    pub symbol: Option<String>,
    /// `symbolIntl`: `string`.
    pub symbol_intl: Option<String>,
    /// `symbolLetterIntl`: `string`.
    pub symbol_letter_intl: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CatalogMeasure {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `measureTitle`.
    #[must_use]
    pub fn measure_title(mut self, value: impl Into<String>) -> Self {
        self.measure_title = Some(value.into());
        self
    }
    /// Sets `symbol`.
    #[must_use]
    pub fn symbol(mut self, value: impl Into<String>) -> Self {
        self.symbol = Some(value.into());
        self
    }
    /// Sets `symbolIntl`.
    #[must_use]
    pub fn symbol_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_intl = Some(value.into());
        self
    }
    /// Sets `symbolLetterIntl`.
    #[must_use]
    pub fn symbol_letter_intl(mut self, value: impl Into<String>) -> Self {
        self.symbol_letter_intl = Some(value.into());
        self
    }
}

impl Record for CatalogMeasure {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogMeasure",
            fields: &[
                "id",
                "code",
                "isDefault",
                "measureTitle",
                "symbol",
                "symbolIntl",
                "symbolLetterIntl",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.is_default,
            3 => &self.measure_title,
            4 => &self.symbol,
            5 => &self.symbol_intl,
            6 => &self.symbol_letter_intl,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.is_default,
            3 => &mut self.measure_title,
            4 => &mut self.symbol,
            5 => &mut self.symbol_intl,
            6 => &mut self.symbol_letter_intl,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_price`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogPrice {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<types::CatalogProductId>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<types::CatalogPriceTypeId>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `priceScale`: `double`.
    pub price_scale: Option<Decimal>,
    /// `currency`: `string`.
    pub currency: Option<String>,
    /// `quantityFrom`: `double`.
    pub quantity_from: Option<Decimal>,
    /// `quantityTo`: `double`.
    pub quantity_to: Option<Decimal>,
    /// `extraId`: `catalog_extra.id`.
    pub extra_id: Option<types::CatalogExtraId>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogPrice {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogPrice",
            fields: &[
                "id",
                "productId",
                "catalogGroupId",
                "price",
                "priceScale",
                "currency",
                "quantityFrom",
                "quantityTo",
                "extraId",
                "timestampX",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.product_id,
            2 => &self.catalog_group_id,
            3 => &self.price,
            4 => &self.price_scale,
            5 => &self.currency,
            6 => &self.quantity_from,
            7 => &self.quantity_to,
            8 => &self.extra_id,
            9 => &self.timestamp_x,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.product_id,
            2 => &mut self.catalog_group_id,
            3 => &mut self.price,
            4 => &mut self.price_scale,
            5 => &mut self.currency,
            6 => &mut self.quantity_from,
            7 => &mut self.quantity_to,
            8 => &mut self.extra_id,
            9 => &mut self.timestamp_x,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_price_type`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogPriceType {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `base`: `Y` or `N`.
    pub base: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `createdBy`: `user`.
    pub created_by: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogPriceType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogPriceType",
            fields: &[
                "id",
                "name",
                "base",
                "sort",
                "xmlId",
                "timestampX",
                "createdBy",
                "modifiedBy",
                "dateCreate",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.base,
            3 => &self.sort,
            4 => &self.xml_id,
            5 => &self.timestamp_x,
            6 => &self.created_by,
            7 => &self.modified_by,
            8 => &self.date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.base,
            3 => &mut self.sort,
            4 => &mut self.xml_id,
            5 => &mut self.timestamp_x,
            6 => &mut self.created_by,
            7 => &mut self.modified_by,
            8 => &mut self.date_create,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_price_type_group`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogPriceTypeGroup {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<types::CatalogPriceTypeId>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `access`: `Y` or `N`.
    pub access: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogPriceTypeGroup {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogPriceTypeGroup",
            fields: &["id", "catalogGroupId", "groupId", "access"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.catalog_group_id,
            2 => &self.group_id,
            3 => &self.access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.catalog_group_id,
            2 => &mut self.group_id,
            3 => &mut self.access,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_price_type_lang`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_price_type_lang).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogPriceTypeLang {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<types::CatalogPriceTypeId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lang`: `catalog_language.lid`.
    pub lang: Option<types::CatalogLanguageLid>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogPriceTypeLang {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogPriceTypeLang",
            fields: &["id", "catalogGroupId", "name", "lang"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.catalog_group_id,
            2 => &self.name,
            3 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.catalog_group_id,
            2 => &mut self.name,
            3 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_product`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product).
///
/// Keys like `propertyN` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProduct {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `available`: `Y` or `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `barcodeMulti`: `Y` or `N`.
    pub barcode_multi: Option<bool>,
    /// `bundle`: `Y` or `N`.
    pub bundle: Option<bool>,
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
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<types::CatalogMeasureId>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: [`CatalogProductPreviewPicture`].
    pub preview_picture: Option<CatalogProductPreviewPicture>,
    /// `detailPicture`: [`CatalogProductDetailPicture`].
    pub detail_picture: Option<CatalogProductDetailPicture>,
    /// `previewTextType`: [`CatalogProductPreviewTextType`].
    pub preview_text_type: Option<CatalogProductPreviewTextType>,
    /// `detailTextType`: [`CatalogProductDetailTextType`].
    pub detail_text_type: Option<CatalogProductDetailTextType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: [`CatalogProductSubscribe`].
    pub subscribe: Option<CatalogProductSubscribe>,
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
    /// `quantityTrace`: [`CatalogProductQuantityTrace`].
    pub quantity_trace: Option<CatalogProductQuantityTrace>,
    /// `type`: [`CatalogProductType`].
    pub type_: Option<CatalogProductType>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<Decimal>,
    /// `recurSchemeLength`: `integer`.
    pub recur_scheme_length: Option<i64>,
    /// `recurSchemeType`: [`CatalogProductRecurSchemeType`].
    pub recur_scheme_type: Option<CatalogProductRecurSchemeType>,
    /// `trialPriceId`: `integer`.
    pub trial_price_id: Option<i64>,
    /// `withoutOrder`: `Y` or `N`.
    pub without_order: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProduct",
            fields: &[
                "id",
                "iblockId",
                "name",
                "active",
                "available",
                "code",
                "xmlId",
                "barcodeMulti",
                "bundle",
                "canBuyZero",
                "createdBy",
                "modifiedBy",
                "dateActiveFrom",
                "dateActiveTo",
                "dateCreate",
                "timestampX",
                "iblockSectionId",
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
                "type",
                "purchasingCurrency",
                "purchasingPrice",
                "quantity",
                "quantityReserved",
                "recurSchemeLength",
                "recurSchemeType",
                "trialPriceId",
                "withoutOrder",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (27, Codec::YesNo),
                (41, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_id,
            2 => &self.name,
            3 => &self.active,
            4 => &self.available,
            5 => &self.code,
            6 => &self.xml_id,
            7 => &self.barcode_multi,
            8 => &self.bundle,
            9 => &self.can_buy_zero,
            10 => &self.created_by,
            11 => &self.modified_by,
            12 => &self.date_active_from,
            13 => &self.date_active_to,
            14 => &self.date_create,
            15 => &self.timestamp_x,
            16 => &self.iblock_section_id,
            17 => &self.measure,
            18 => &self.preview_text,
            19 => &self.detail_text,
            20 => &self.preview_picture,
            21 => &self.detail_picture,
            22 => &self.preview_text_type,
            23 => &self.detail_text_type,
            24 => &self.sort,
            25 => &self.subscribe,
            26 => &self.vat_id,
            27 => &self.vat_included,
            28 => &self.height,
            29 => &self.length,
            30 => &self.weight,
            31 => &self.width,
            32 => &self.quantity_trace,
            33 => &self.type_,
            34 => &self.purchasing_currency,
            35 => &self.purchasing_price,
            36 => &self.quantity,
            37 => &self.quantity_reserved,
            38 => &self.recur_scheme_length,
            39 => &self.recur_scheme_type,
            40 => &self.trial_price_id,
            41 => &self.without_order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_id,
            2 => &mut self.name,
            3 => &mut self.active,
            4 => &mut self.available,
            5 => &mut self.code,
            6 => &mut self.xml_id,
            7 => &mut self.barcode_multi,
            8 => &mut self.bundle,
            9 => &mut self.can_buy_zero,
            10 => &mut self.created_by,
            11 => &mut self.modified_by,
            12 => &mut self.date_active_from,
            13 => &mut self.date_active_to,
            14 => &mut self.date_create,
            15 => &mut self.timestamp_x,
            16 => &mut self.iblock_section_id,
            17 => &mut self.measure,
            18 => &mut self.preview_text,
            19 => &mut self.detail_text,
            20 => &mut self.preview_picture,
            21 => &mut self.detail_picture,
            22 => &mut self.preview_text_type,
            23 => &mut self.detail_text_type,
            24 => &mut self.sort,
            25 => &mut self.subscribe,
            26 => &mut self.vat_id,
            27 => &mut self.vat_included,
            28 => &mut self.height,
            29 => &mut self.length,
            30 => &mut self.weight,
            31 => &mut self.width,
            32 => &mut self.quantity_trace,
            33 => &mut self.type_,
            34 => &mut self.purchasing_currency,
            35 => &mut self.purchasing_price,
            36 => &mut self.quantity,
            37 => &mut self.quantity_reserved,
            38 => &mut self.recur_scheme_length,
            39 => &mut self.recur_scheme_type,
            40 => &mut self.trial_price_id,
            41 => &mut self.without_order,
            _ => &mut self.extra,
        }
    }
}

/// `previewPicture` of the object `catalog_product`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPreviewPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductPreviewPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductPreviewPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `detailPicture` of the object `catalog_product`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductDetailPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductDetailPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductDetailPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `previewTextType` of the object `catalog_product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductPreviewTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductPreviewTextType {
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

/// `detailTextType` of the object `catalog_product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductDetailTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductDetailTextType {
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

/// `subscribe` of the object `catalog_product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductSubscribe {
    /// `Y`: yes.
    Yes,
    /// `N`: no.
    No,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductSubscribe {
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

/// `quantityTrace` of the object `catalog_product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductQuantityTrace {
    /// `Y`: enabled.
    Enabled,
    /// `N`: disabled.
    Disabled,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductQuantityTrace {
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

/// `type` of the object `catalog_product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductType {
    /// `1`: simple product.
    SimpleProduct,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductType {
    const VALUES: &'static [&'static str] = &["1"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::SimpleProduct),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::SimpleProduct => "1",
            Self::Other(text) => text,
        }
    }
}

/// `recurSchemeType` of the object `catalog_product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductRecurSchemeType {
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

impl ValueEnum for CatalogProductRecurSchemeType {
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

/// Object [`catalog_product_image`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_image).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductImage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `type`: [`CatalogProductImageType`].
    pub type_: Option<CatalogProductImageType>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `detailUrl`: `string`.
    pub detail_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductImage",
            fields: &[
                "id",
                "name",
                "productId",
                "type",
                "createTime",
                "downloadUrl",
                "detailUrl",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.product_id,
            3 => &self.type_,
            4 => &self.create_time,
            5 => &self.download_url,
            6 => &self.detail_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.product_id,
            3 => &mut self.type_,
            4 => &mut self.create_time,
            5 => &mut self.download_url,
            6 => &mut self.detail_url,
            _ => &mut self.extra,
        }
    }
}

/// `type` of the object `catalog_product_image`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductImageType {
    /// `DETAIL_PICTURE`.
    DetailPicture,
    /// `PREVIEW_PICTURE`.
    PreviewPicture,
    /// `MORE_PHOTO`.
    MorePhoto,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductImageType {
    const VALUES: &'static [&'static str] = &[
        "DETAIL_PICTURE",
        "PREVIEW_PICTURE",
        "MORE_PHOTO",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::DetailPicture),
            1 => Some(Self::PreviewPicture),
            2 => Some(Self::MorePhoto),
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
            Self::MorePhoto => "MORE_PHOTO",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_product_offer`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_offer).
///
/// Keys like `propertyN` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOffer {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `available`: `Y` or `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `barcodeMulti`: `Y` or `N`.
    pub barcode_multi: Option<bool>,
    /// `bundle`: `Y` or `N`.
    pub bundle: Option<bool>,
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
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<types::CatalogMeasureId>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: [`CatalogProductOfferPreviewPicture`].
    pub preview_picture: Option<CatalogProductOfferPreviewPicture>,
    /// `detailPicture`: [`CatalogProductOfferDetailPicture`].
    pub detail_picture: Option<CatalogProductOfferDetailPicture>,
    /// `previewTextType`: [`CatalogProductOfferPreviewTextType`].
    pub preview_text_type: Option<CatalogProductOfferPreviewTextType>,
    /// `detailTextType`: [`CatalogProductOfferDetailTextType`].
    pub detail_text_type: Option<CatalogProductOfferDetailTextType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: [`CatalogProductOfferSubscribe`].
    pub subscribe: Option<CatalogProductOfferSubscribe>,
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
    /// `quantityTrace`: [`CatalogProductOfferQuantityTrace`].
    pub quantity_trace: Option<CatalogProductOfferQuantityTrace>,
    /// `type`: [`CatalogProductOfferType`].
    pub type_: Option<CatalogProductOfferType>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<Decimal>,
    /// `recurSchemeLength`: `integer`.
    pub recur_scheme_length: Option<i64>,
    /// `recurSchemeType`: [`CatalogProductOfferRecurSchemeType`].
    pub recur_scheme_type: Option<CatalogProductOfferRecurSchemeType>,
    /// `trialPriceId`: `integer`.
    pub trial_price_id: Option<i64>,
    /// `withoutOrder`: `Y` or `N`.
    pub without_order: Option<bool>,
    /// `parentId`: [`CatalogProductOfferParentId`].
    pub parent_id: Option<CatalogProductOfferParentId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOffer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOffer",
            fields: &[
                "id",
                "iblockId",
                "name",
                "active",
                "available",
                "code",
                "xmlId",
                "barcodeMulti",
                "bundle",
                "canBuyZero",
                "createdBy",
                "modifiedBy",
                "dateActiveFrom",
                "dateActiveTo",
                "dateCreate",
                "timestampX",
                "iblockSectionId",
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
                "type",
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
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (27, Codec::YesNo),
                (41, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_id,
            2 => &self.name,
            3 => &self.active,
            4 => &self.available,
            5 => &self.code,
            6 => &self.xml_id,
            7 => &self.barcode_multi,
            8 => &self.bundle,
            9 => &self.can_buy_zero,
            10 => &self.created_by,
            11 => &self.modified_by,
            12 => &self.date_active_from,
            13 => &self.date_active_to,
            14 => &self.date_create,
            15 => &self.timestamp_x,
            16 => &self.iblock_section_id,
            17 => &self.measure,
            18 => &self.preview_text,
            19 => &self.detail_text,
            20 => &self.preview_picture,
            21 => &self.detail_picture,
            22 => &self.preview_text_type,
            23 => &self.detail_text_type,
            24 => &self.sort,
            25 => &self.subscribe,
            26 => &self.vat_id,
            27 => &self.vat_included,
            28 => &self.height,
            29 => &self.length,
            30 => &self.weight,
            31 => &self.width,
            32 => &self.quantity_trace,
            33 => &self.type_,
            34 => &self.purchasing_currency,
            35 => &self.purchasing_price,
            36 => &self.quantity,
            37 => &self.quantity_reserved,
            38 => &self.recur_scheme_length,
            39 => &self.recur_scheme_type,
            40 => &self.trial_price_id,
            41 => &self.without_order,
            42 => &self.parent_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_id,
            2 => &mut self.name,
            3 => &mut self.active,
            4 => &mut self.available,
            5 => &mut self.code,
            6 => &mut self.xml_id,
            7 => &mut self.barcode_multi,
            8 => &mut self.bundle,
            9 => &mut self.can_buy_zero,
            10 => &mut self.created_by,
            11 => &mut self.modified_by,
            12 => &mut self.date_active_from,
            13 => &mut self.date_active_to,
            14 => &mut self.date_create,
            15 => &mut self.timestamp_x,
            16 => &mut self.iblock_section_id,
            17 => &mut self.measure,
            18 => &mut self.preview_text,
            19 => &mut self.detail_text,
            20 => &mut self.preview_picture,
            21 => &mut self.detail_picture,
            22 => &mut self.preview_text_type,
            23 => &mut self.detail_text_type,
            24 => &mut self.sort,
            25 => &mut self.subscribe,
            26 => &mut self.vat_id,
            27 => &mut self.vat_included,
            28 => &mut self.height,
            29 => &mut self.length,
            30 => &mut self.weight,
            31 => &mut self.width,
            32 => &mut self.quantity_trace,
            33 => &mut self.type_,
            34 => &mut self.purchasing_currency,
            35 => &mut self.purchasing_price,
            36 => &mut self.quantity,
            37 => &mut self.quantity_reserved,
            38 => &mut self.recur_scheme_length,
            39 => &mut self.recur_scheme_type,
            40 => &mut self.trial_price_id,
            41 => &mut self.without_order,
            42 => &mut self.parent_id,
            _ => &mut self.extra,
        }
    }
}

/// `previewPicture` of the object `catalog_product_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOfferPreviewPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOfferPreviewPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOfferPreviewPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `detailPicture` of the object `catalog_product_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOfferDetailPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOfferDetailPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOfferDetailPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `previewTextType` of the object `catalog_product_offer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOfferPreviewTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOfferPreviewTextType {
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

/// `detailTextType` of the object `catalog_product_offer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOfferDetailTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOfferDetailTextType {
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

/// `subscribe` of the object `catalog_product_offer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOfferSubscribe {
    /// `Y`: yes.
    Yes,
    /// `N`: no.
    No,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOfferSubscribe {
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

/// `quantityTrace` of the object `catalog_product_offer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOfferQuantityTrace {
    /// `Y`: enabled.
    Enabled,
    /// `N`: disabled.
    Disabled,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOfferQuantityTrace {
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

/// `type` of the object `catalog_product_offer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOfferType {
    /// `4`: variation.
    Variation,
    /// `5`: variation without product.
    VariationWithoutProduct,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductOfferType {
    const VALUES: &'static [&'static str] = &["4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Variation),
            1 => Some(Self::VariationWithoutProduct),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Variation => "4",
            Self::VariationWithoutProduct => "5",
            Self::Other(text) => text,
        }
    }
}

/// `recurSchemeType` of the object `catalog_product_offer`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductOfferRecurSchemeType {
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

impl ValueEnum for CatalogProductOfferRecurSchemeType {
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

/// `parentId` of the object `catalog_product_offer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductOfferParentId {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `valueId`: `integer`.
    pub value_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductOfferParentId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductOfferParentId",
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

/// Object [`catalog_product_property`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductProperty {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `defaultValue`: `string`.
    pub default_value: Option<String>,
    /// `propertyType`: [`CatalogProductPropertyType`].
    pub property_type: Option<CatalogProductPropertyType>,
    /// `userType`: `string`.
    pub user_type: Option<String>,
    /// `rowCount`: `integer`.
    pub row_count: Option<i64>,
    /// `colCount`: `integer`.
    pub col_count: Option<i64>,
    /// `listType`: `string`.
    pub list_type: Option<String>,
    /// `multiple`: `Y` or `N`.
    pub multiple: Option<bool>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `fileType`: `string`.
    pub file_type: Option<String>,
    /// `multipleCnt`: `integer`.
    pub multiple_cnt: Option<i64>,
    /// `linkIblockId`: `catalog_catalog.id`.
    pub link_iblock_id: Option<types::CatalogId>,
    /// `withDescription`: `string`.
    pub with_description: Option<String>,
    /// `searchable`: `Y` or `N`.
    pub searchable: Option<bool>,
    /// `filtrable`: `Y` or `N`.
    pub filtrable: Option<bool>,
    /// `isRequired`: `Y` or `N`.
    pub is_required: Option<bool>,
    /// `hint`: `string`.
    pub hint: Option<String>,
    /// `userTypeSettings`: [`CatalogProductPropertyUserTypeSettings`].
    pub user_type_settings: Option<CatalogProductPropertyUserTypeSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductProperty {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductProperty",
            fields: &[
                "id",
                "timestampX",
                "iblockId",
                "name",
                "active",
                "sort",
                "code",
                "defaultValue",
                "propertyType",
                "userType",
                "rowCount",
                "colCount",
                "listType",
                "multiple",
                "xmlId",
                "fileType",
                "multipleCnt",
                "linkIblockId",
                "withDescription",
                "searchable",
                "filtrable",
                "isRequired",
                "hint",
                "userTypeSettings",
            ],
            required: &[],
            codecs: &[
                (4, Codec::YesNo),
                (13, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.timestamp_x,
            2 => &self.iblock_id,
            3 => &self.name,
            4 => &self.active,
            5 => &self.sort,
            6 => &self.code,
            7 => &self.default_value,
            8 => &self.property_type,
            9 => &self.user_type,
            10 => &self.row_count,
            11 => &self.col_count,
            12 => &self.list_type,
            13 => &self.multiple,
            14 => &self.xml_id,
            15 => &self.file_type,
            16 => &self.multiple_cnt,
            17 => &self.link_iblock_id,
            18 => &self.with_description,
            19 => &self.searchable,
            20 => &self.filtrable,
            21 => &self.is_required,
            22 => &self.hint,
            23 => &self.user_type_settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.timestamp_x,
            2 => &mut self.iblock_id,
            3 => &mut self.name,
            4 => &mut self.active,
            5 => &mut self.sort,
            6 => &mut self.code,
            7 => &mut self.default_value,
            8 => &mut self.property_type,
            9 => &mut self.user_type,
            10 => &mut self.row_count,
            11 => &mut self.col_count,
            12 => &mut self.list_type,
            13 => &mut self.multiple,
            14 => &mut self.xml_id,
            15 => &mut self.file_type,
            16 => &mut self.multiple_cnt,
            17 => &mut self.link_iblock_id,
            18 => &mut self.with_description,
            19 => &mut self.searchable,
            20 => &mut self.filtrable,
            21 => &mut self.is_required,
            22 => &mut self.hint,
            23 => &mut self.user_type_settings,
            _ => &mut self.extra,
        }
    }
}

/// `propertyType` of the object `catalog_product_property`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductPropertyType {
    /// `N`: number.
    Number,
    /// `S`: string.
    String,
    /// `L`: list.
    List,
    /// `F`: file.
    File,
    /// `E`: binding to elements.
    BindingToElements,
    /// `G`: binding to sections.
    BindingToSections,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductPropertyType {
    const VALUES: &'static [&'static str] = &["N", "S", "L", "F", "E", "G"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Number),
            1 => Some(Self::String),
            2 => Some(Self::List),
            3 => Some(Self::File),
            4 => Some(Self::BindingToElements),
            5 => Some(Self::BindingToSections),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Number => "N",
            Self::String => "S",
            Self::List => "L",
            Self::File => "F",
            Self::BindingToElements => "E",
            Self::BindingToSections => "G",
            Self::Other(text) => text,
        }
    }
}

/// `userTypeSettings` of the object `catalog_product_property`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertyUserTypeSettings {
    /// `group`: `string`.
    pub group: Option<String>,
    /// `multiple`: `string`.
    pub multiple: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `tableName`: `string`.
    pub table_name: Option<String>,
    /// `width`: `double`.
    pub width: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductPropertyUserTypeSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductPropertyUserTypeSettings",
            fields: &["group", "multiple", "size", "tableName", "width"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group,
            1 => &self.multiple,
            2 => &self.size,
            3 => &self.table_name,
            4 => &self.width,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group,
            1 => &mut self.multiple,
            2 => &mut self.size,
            3 => &mut self.table_name,
            4 => &mut self.width,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_product_property_enum`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_enum).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertyEnum {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<types::CatalogProductPropertyId>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `def`: `Y` or `N`.
    pub def: Option<bool>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductPropertyEnum {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductPropertyEnum",
            fields: &["id", "propertyId", "value", "xmlId", "def", "sort"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.property_id,
            2 => &self.value,
            3 => &self.xml_id,
            4 => &self.def,
            5 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.property_id,
            2 => &mut self.value,
            3 => &mut self.xml_id,
            4 => &mut self.def,
            5 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_product_property_features`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_features).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertyFeatures {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<types::CatalogProductPropertyId>,
    /// `moduleId`: `string`.
    pub module_id: Option<String>,
    /// `featureId`: `string`.
    pub feature_id: Option<String>,
    /// `isEnabled`: `Y` or `N`.
    pub is_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductPropertyFeatures {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductPropertyFeatures",
            fields: &["id", "propertyId", "moduleId", "featureId", "isEnabled"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.property_id,
            2 => &self.module_id,
            3 => &self.feature_id,
            4 => &self.is_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.property_id,
            2 => &mut self.module_id,
            3 => &mut self.feature_id,
            4 => &mut self.is_enabled,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_product_property_section`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_property_section).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductPropertySection {
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `propertyId`: `catalog_product_property.id`.
    pub property_id: Option<types::CatalogProductPropertyId>,
    /// `sectionId`: `integer`.
    pub section_id: Option<i64>,
    /// `smartFilter`: `Y` or `N`.
    pub smart_filter: Option<bool>,
    /// `displayType`: [`CatalogProductPropertySectionDisplayType`].
    pub display_type: Option<CatalogProductPropertySectionDisplayType>,
    /// `displayExpanded`: `Y` or `N`.
    pub display_expanded: Option<bool>,
    /// `filterHint`: `string`.
    pub filter_hint: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductPropertySection {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductPropertySection",
            fields: &[
                "iblockId",
                "propertyId",
                "sectionId",
                "smartFilter",
                "displayType",
                "displayExpanded",
                "filterHint",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.iblock_id,
            1 => &self.property_id,
            2 => &self.section_id,
            3 => &self.smart_filter,
            4 => &self.display_type,
            5 => &self.display_expanded,
            6 => &self.filter_hint,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.iblock_id,
            1 => &mut self.property_id,
            2 => &mut self.section_id,
            3 => &mut self.smart_filter,
            4 => &mut self.display_type,
            5 => &mut self.display_expanded,
            6 => &mut self.filter_hint,
            _ => &mut self.extra,
        }
    }
}

/// `displayType` of the object `catalog_product_property_section`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductPropertySectionDisplayType {
    /// `F`: checkboxes.
    Checkboxes,
    /// `K`: radio buttons.
    RadioButtons,
    /// `P`: dropdown list.
    DropdownList,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductPropertySectionDisplayType {
    const VALUES: &'static [&'static str] = &["F", "K", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Checkboxes),
            1 => Some(Self::RadioButtons),
            2 => Some(Self::DropdownList),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Checkboxes => "F",
            Self::RadioButtons => "K",
            Self::DropdownList => "P",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_product_service`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_service).
///
/// Keys like `propertyN` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductService {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `available`: `Y` or `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `bundle`: `Y` or `N`.
    pub bundle: Option<bool>,
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
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<types::CatalogMeasureId>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: [`CatalogProductServicePreviewPicture`].
    pub preview_picture: Option<CatalogProductServicePreviewPicture>,
    /// `detailPicture`: [`CatalogProductServiceDetailPicture`].
    pub detail_picture: Option<CatalogProductServiceDetailPicture>,
    /// `previewTextType`: [`CatalogProductServicePreviewTextType`].
    pub preview_text_type: Option<CatalogProductServicePreviewTextType>,
    /// `detailTextType`: [`CatalogProductServiceDetailTextType`].
    pub detail_text_type: Option<CatalogProductServiceDetailTextType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `vatId`: `catalog_vat.id`.
    pub vat_id: Option<types::CatalogVatId>,
    /// `vatIncluded`: `Y` or `N`.
    pub vat_included: Option<bool>,
    /// `type`: [`CatalogProductServiceType`].
    pub type_: Option<CatalogProductServiceType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductService {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductService",
            fields: &[
                "id",
                "iblockId",
                "name",
                "active",
                "available",
                "code",
                "xmlId",
                "bundle",
                "createdBy",
                "modifiedBy",
                "dateActiveFrom",
                "dateActiveTo",
                "dateCreate",
                "timestampX",
                "iblockSectionId",
                "measure",
                "previewText",
                "detailText",
                "previewPicture",
                "detailPicture",
                "previewTextType",
                "detailTextType",
                "sort",
                "vatId",
                "vatIncluded",
                "type",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (7, Codec::YesNo),
                (24, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_id,
            2 => &self.name,
            3 => &self.active,
            4 => &self.available,
            5 => &self.code,
            6 => &self.xml_id,
            7 => &self.bundle,
            8 => &self.created_by,
            9 => &self.modified_by,
            10 => &self.date_active_from,
            11 => &self.date_active_to,
            12 => &self.date_create,
            13 => &self.timestamp_x,
            14 => &self.iblock_section_id,
            15 => &self.measure,
            16 => &self.preview_text,
            17 => &self.detail_text,
            18 => &self.preview_picture,
            19 => &self.detail_picture,
            20 => &self.preview_text_type,
            21 => &self.detail_text_type,
            22 => &self.sort,
            23 => &self.vat_id,
            24 => &self.vat_included,
            25 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_id,
            2 => &mut self.name,
            3 => &mut self.active,
            4 => &mut self.available,
            5 => &mut self.code,
            6 => &mut self.xml_id,
            7 => &mut self.bundle,
            8 => &mut self.created_by,
            9 => &mut self.modified_by,
            10 => &mut self.date_active_from,
            11 => &mut self.date_active_to,
            12 => &mut self.date_create,
            13 => &mut self.timestamp_x,
            14 => &mut self.iblock_section_id,
            15 => &mut self.measure,
            16 => &mut self.preview_text,
            17 => &mut self.detail_text,
            18 => &mut self.preview_picture,
            19 => &mut self.detail_picture,
            20 => &mut self.preview_text_type,
            21 => &mut self.detail_text_type,
            22 => &mut self.sort,
            23 => &mut self.vat_id,
            24 => &mut self.vat_included,
            25 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `previewPicture` of the object `catalog_product_service`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductServicePreviewPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductServicePreviewPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductServicePreviewPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `detailPicture` of the object `catalog_product_service`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductServiceDetailPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductServiceDetailPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductServiceDetailPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `previewTextType` of the object `catalog_product_service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductServicePreviewTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductServicePreviewTextType {
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

/// `detailTextType` of the object `catalog_product_service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductServiceDetailTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductServiceDetailTextType {
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

/// `type` of the object `catalog_product_service`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductServiceType {
    /// `7`: service.
    Service,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductServiceType {
    const VALUES: &'static [&'static str] = &["7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Service),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Service => "7",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_product_sku`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_product_sku).
///
/// Keys like `propertyN` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductSku {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `available`: `Y` or `N`.
    pub available: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `bundle`: `Y` or `N`.
    pub bundle: Option<bool>,
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
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `measure`: `catalog_measure.id`.
    pub measure: Option<types::CatalogMeasureId>,
    /// `previewText`: `string`.
    pub preview_text: Option<String>,
    /// `detailText`: `string`.
    pub detail_text: Option<String>,
    /// `previewPicture`: [`CatalogProductSkuPreviewPicture`].
    pub preview_picture: Option<CatalogProductSkuPreviewPicture>,
    /// `detailPicture`: [`CatalogProductSkuDetailPicture`].
    pub detail_picture: Option<CatalogProductSkuDetailPicture>,
    /// `previewTextType`: [`CatalogProductSkuPreviewTextType`].
    pub preview_text_type: Option<CatalogProductSkuPreviewTextType>,
    /// `detailTextType`: [`CatalogProductSkuDetailTextType`].
    pub detail_text_type: Option<CatalogProductSkuDetailTextType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `subscribe`: [`CatalogProductSkuSubscribe`].
    pub subscribe: Option<CatalogProductSkuSubscribe>,
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
    /// `type`: [`CatalogProductSkuType`].
    pub type_: Option<CatalogProductSkuType>,
    /// `purchasingCurrency`: `string`.
    pub purchasing_currency: Option<String>,
    /// `purchasingPrice`: `double`.
    pub purchasing_price: Option<Decimal>,
    /// `quantity`: `double`.
    pub quantity: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductSku {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductSku",
            fields: &[
                "id",
                "iblockId",
                "name",
                "active",
                "available",
                "code",
                "xmlId",
                "bundle",
                "canBuyZero",
                "createdBy",
                "modifiedBy",
                "dateActiveFrom",
                "dateActiveTo",
                "dateCreate",
                "timestampX",
                "iblockSectionId",
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
                "type",
                "purchasingCurrency",
                "purchasingPrice",
                "quantity",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (26, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_id,
            2 => &self.name,
            3 => &self.active,
            4 => &self.available,
            5 => &self.code,
            6 => &self.xml_id,
            7 => &self.bundle,
            8 => &self.can_buy_zero,
            9 => &self.created_by,
            10 => &self.modified_by,
            11 => &self.date_active_from,
            12 => &self.date_active_to,
            13 => &self.date_create,
            14 => &self.timestamp_x,
            15 => &self.iblock_section_id,
            16 => &self.measure,
            17 => &self.preview_text,
            18 => &self.detail_text,
            19 => &self.preview_picture,
            20 => &self.detail_picture,
            21 => &self.preview_text_type,
            22 => &self.detail_text_type,
            23 => &self.sort,
            24 => &self.subscribe,
            25 => &self.vat_id,
            26 => &self.vat_included,
            27 => &self.height,
            28 => &self.length,
            29 => &self.weight,
            30 => &self.width,
            31 => &self.type_,
            32 => &self.purchasing_currency,
            33 => &self.purchasing_price,
            34 => &self.quantity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_id,
            2 => &mut self.name,
            3 => &mut self.active,
            4 => &mut self.available,
            5 => &mut self.code,
            6 => &mut self.xml_id,
            7 => &mut self.bundle,
            8 => &mut self.can_buy_zero,
            9 => &mut self.created_by,
            10 => &mut self.modified_by,
            11 => &mut self.date_active_from,
            12 => &mut self.date_active_to,
            13 => &mut self.date_create,
            14 => &mut self.timestamp_x,
            15 => &mut self.iblock_section_id,
            16 => &mut self.measure,
            17 => &mut self.preview_text,
            18 => &mut self.detail_text,
            19 => &mut self.preview_picture,
            20 => &mut self.detail_picture,
            21 => &mut self.preview_text_type,
            22 => &mut self.detail_text_type,
            23 => &mut self.sort,
            24 => &mut self.subscribe,
            25 => &mut self.vat_id,
            26 => &mut self.vat_included,
            27 => &mut self.height,
            28 => &mut self.length,
            29 => &mut self.weight,
            30 => &mut self.width,
            31 => &mut self.type_,
            32 => &mut self.purchasing_currency,
            33 => &mut self.purchasing_price,
            34 => &mut self.quantity,
            _ => &mut self.extra,
        }
    }
}

/// `previewPicture` of the object `catalog_product_sku`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductSkuPreviewPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductSkuPreviewPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductSkuPreviewPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `detailPicture` of the object `catalog_product_sku`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogProductSkuDetailPicture {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `urlMachine`: `string`.
    pub url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogProductSkuDetailPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogProductSkuDetailPicture",
            fields: &["fileData", "remove", "id", "url", "urlMachine"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            4 => &self.url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            4 => &mut self.url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `previewTextType` of the object `catalog_product_sku`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductSkuPreviewTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductSkuPreviewTextType {
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

/// `detailTextType` of the object `catalog_product_sku`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductSkuDetailTextType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductSkuDetailTextType {
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

/// `subscribe` of the object `catalog_product_sku`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductSkuSubscribe {
    /// `Y`: yes.
    Yes,
    /// `N`: no.
    No,
    /// `D`: default.
    Default,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductSkuSubscribe {
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

/// `type` of the object `catalog_product_sku`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogProductSkuType {
    /// `3`: parent product with variations.
    ParentProductWithVariations,
    /// `6`: parent product without variations.
    ParentProductWithoutVariations,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogProductSkuType {
    const VALUES: &'static [&'static str] = &["3", "6"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ParentProductWithVariations),
            1 => Some(Self::ParentProductWithoutVariations),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ParentProductWithVariations => "3",
            Self::ParentProductWithoutVariations => "6",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_ratio`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_ratio).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogRatio {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `productId`: `integer`.
    pub product_id: Option<i64>,
    /// `ratio`: `double`.
    pub ratio: Option<Decimal>,
    /// `isDefault`: `Y` or `N`.
    pub is_default: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogRatio {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogRatio",
            fields: &["id", "productId", "ratio", "isDefault"],
            required: &[],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.product_id,
            2 => &self.ratio,
            3 => &self.is_default,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.product_id,
            2 => &mut self.ratio,
            3 => &mut self.is_default,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_rounding_rule`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_rounding_rule).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogRoundingRule {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `catalogGroupId`: `catalog_price_type.id`.
    pub catalog_group_id: Option<types::CatalogPriceTypeId>,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// `roundType`: [`CatalogRoundingRuleRoundType`].
    pub round_type: Option<CatalogRoundingRuleRoundType>,
    /// `roundPrecision`: `double`.
    pub round_precision: Option<Decimal>,
    /// `createdBy`: `user`.
    pub created_by: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogRoundingRule {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogRoundingRule",
            fields: &[
                "id",
                "catalogGroupId",
                "price",
                "roundType",
                "roundPrecision",
                "createdBy",
                "modifiedBy",
                "dateCreate",
                "dateModify",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.catalog_group_id,
            2 => &self.price,
            3 => &self.round_type,
            4 => &self.round_precision,
            5 => &self.created_by,
            6 => &self.modified_by,
            7 => &self.date_create,
            8 => &self.date_modify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.catalog_group_id,
            2 => &mut self.price,
            3 => &mut self.round_type,
            4 => &mut self.round_precision,
            5 => &mut self.created_by,
            6 => &mut self.modified_by,
            7 => &mut self.date_create,
            8 => &mut self.date_modify,
            _ => &mut self.extra,
        }
    }
}

/// `roundType` of the object `catalog_rounding_rule`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogRoundingRuleRoundType {
    /// `1`: mathematical rounding.
    MathematicalRounding,
    /// `2`: rounding up.
    RoundingUp,
    /// `4`: rounding down.
    RoundingDown,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogRoundingRuleRoundType {
    const VALUES: &'static [&'static str] = &["1", "2", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::MathematicalRounding),
            1 => Some(Self::RoundingUp),
            2 => Some(Self::RoundingDown),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::MathematicalRounding => "1",
            Self::RoundingUp => "2",
            Self::RoundingDown => "4",
            Self::Other(text) => text,
        }
    }
}

/// Object [`catalog_section`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_section).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogSection {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `iblockId`: `catalog_catalog.id`.
    pub iblock_id: Option<types::CatalogId>,
    /// `iblockSectionId`: `catalog_section.id`.
    pub iblock_section_id: Option<types::CatalogSectionId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `descriptionType`: [`CatalogSectionDescriptionType`].
    pub description_type: Option<CatalogSectionDescriptionType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogSection {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogSection",
            fields: &[
                "id",
                "iblockId",
                "iblockSectionId",
                "name",
                "xmlId",
                "code",
                "sort",
                "active",
                "description",
                "descriptionType",
            ],
            required: &[],
            codecs: &[(7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.iblock_id,
            2 => &self.iblock_section_id,
            3 => &self.name,
            4 => &self.xml_id,
            5 => &self.code,
            6 => &self.sort,
            7 => &self.active,
            8 => &self.description,
            9 => &self.description_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.iblock_id,
            2 => &mut self.iblock_section_id,
            3 => &mut self.name,
            4 => &mut self.xml_id,
            5 => &mut self.code,
            6 => &mut self.sort,
            7 => &mut self.active,
            8 => &mut self.description,
            9 => &mut self.description_type,
            _ => &mut self.extra,
        }
    }
}

/// `descriptionType` of the object `catalog_section`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogSectionDescriptionType {
    /// `text`.
    Text,
    /// `html`.
    Html,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CatalogSectionDescriptionType {
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

/// Object [`catalog_store`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_store).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogStore {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `address`: `string`.
    pub address: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `gpsN`: `double`.
    pub gps_n: Option<Decimal>,
    /// `gpsS`: `double`.
    pub gps_s: Option<Decimal>,
    /// `imageId`: [`CatalogStoreImageId`].
    pub image_id: Option<CatalogStoreImageId>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `userId`: `user`.
    pub user_id: Option<types::UserId>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// `phone`: `string`.
    pub phone: Option<String>,
    /// `schedule`: `string`.
    pub schedule: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `issuingCenter`: `Y` or `N`.
    pub issuing_center: Option<bool>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogStore {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogStore",
            fields: &[
                "id",
                "address",
                "title",
                "active",
                "description",
                "gpsN",
                "gpsS",
                "imageId",
                "dateModify",
                "dateCreate",
                "userId",
                "modifiedBy",
                "phone",
                "schedule",
                "xmlId",
                "sort",
                "email",
                "issuingCenter",
                "code",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (17, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.address,
            2 => &self.title,
            3 => &self.active,
            4 => &self.description,
            5 => &self.gps_n,
            6 => &self.gps_s,
            7 => &self.image_id,
            8 => &self.date_modify,
            9 => &self.date_create,
            10 => &self.user_id,
            11 => &self.modified_by,
            12 => &self.phone,
            13 => &self.schedule,
            14 => &self.xml_id,
            15 => &self.sort,
            16 => &self.email,
            17 => &self.issuing_center,
            18 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.address,
            2 => &mut self.title,
            3 => &mut self.active,
            4 => &mut self.description,
            5 => &mut self.gps_n,
            6 => &mut self.gps_s,
            7 => &mut self.image_id,
            8 => &mut self.date_modify,
            9 => &mut self.date_create,
            10 => &mut self.user_id,
            11 => &mut self.modified_by,
            12 => &mut self.phone,
            13 => &mut self.schedule,
            14 => &mut self.xml_id,
            15 => &mut self.sort,
            16 => &mut self.email,
            17 => &mut self.issuing_center,
            18 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// `imageId` of the object `catalog_store`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogStoreImageId {
    /// `fileData`: list of `string`.
    pub file_data: Option<Vec<String>>,
    /// `remove`: `Y` or `N`.
    pub remove: Option<bool>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogStoreImageId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogStoreImageId",
            fields: &["fileData", "remove", "id", "url"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_data,
            1 => &self.remove,
            2 => &self.id,
            3 => &self.url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_data,
            1 => &mut self.remove,
            2 => &mut self.id,
            3 => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_storeproduct`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_storeproduct).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogStoreproduct {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `productId`: `catalog_product.id`.
    pub product_id: Option<types::CatalogProductId>,
    /// `storeId`: `catalog_store.id`.
    pub store_id: Option<types::CatalogStoreId>,
    /// `amount`: `double`.
    pub amount: Option<Decimal>,
    /// `quantityReserved`: `double`.
    pub quantity_reserved: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogStoreproduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogStoreproduct",
            fields: &["id", "productId", "storeId", "amount", "quantityReserved"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.product_id,
            2 => &self.store_id,
            3 => &self.amount,
            4 => &self.quantity_reserved,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.product_id,
            2 => &mut self.store_id,
            3 => &mut self.amount,
            4 => &mut self.quantity_reserved,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_userfield_document`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_userfield_document).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogUserfieldDocument {
    /// `documentId`: `catalog_document.id`.
    pub document_id: Option<types::CatalogDocumentId>,
    /// `documentType`: `string`.
    pub document_type: Option<String>,
    /// `fieldN`: any value.
    pub field_n: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogUserfieldDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogUserfieldDocument",
            fields: &["documentId", "documentType", "fieldN"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.document_type,
            2 => &self.field_n,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.document_type,
            2 => &mut self.field_n,
            _ => &mut self.extra,
        }
    }
}

/// Object [`catalog_vat`](https://apidocs.bitrix24.com/api-reference/catalog/data-types.html#catalog_vat).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogVat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `active`: `Y` or `N`.
    pub active: Option<bool>,
    /// `rate`: `double`.
    pub rate: Option<Decimal>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `timestampX`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CatalogVat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CatalogVat",
            fields: &["id", "name", "active", "rate", "sort", "timestampX"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.active,
            3 => &self.rate,
            4 => &self.sort,
            5 => &self.timestamp_x,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.active,
            3 => &mut self.rate,
            4 => &mut self.sort,
            5 => &mut self.timestamp_x,
            _ => &mut self.extra,
        }
    }
}

record!(
    Catalog, CatalogDocument, CatalogDocumentElement, CatalogDocumentcontractor,
    CatalogEnum, CatalogExtra, CatalogLanguage, CatalogMeasure, CatalogPrice,
    CatalogPriceType, CatalogPriceTypeGroup, CatalogPriceTypeLang, CatalogProduct,
    CatalogProductPreviewPicture, CatalogProductDetailPicture, CatalogProductImage,
    CatalogProductOffer, CatalogProductOfferPreviewPicture,
    CatalogProductOfferDetailPicture, CatalogProductOfferParentId,
    CatalogProductProperty, CatalogProductPropertyUserTypeSettings,
    CatalogProductPropertyEnum, CatalogProductPropertyFeatures,
    CatalogProductPropertySection, CatalogProductService,
    CatalogProductServicePreviewPicture, CatalogProductServiceDetailPicture,
    CatalogProductSku, CatalogProductSkuPreviewPicture, CatalogProductSkuDetailPicture,
    CatalogRatio, CatalogRoundingRule, CatalogSection, CatalogStore, CatalogStoreImageId,
    CatalogStoreproduct, CatalogUserfieldDocument, CatalogVat
);

value_enum!(
    CatalogDocumentStatus, CatalogDocumentcontractorEntityTypeId,
    CatalogProductPreviewTextType, CatalogProductDetailTextType, CatalogProductSubscribe,
    CatalogProductQuantityTrace, CatalogProductType, CatalogProductRecurSchemeType,
    CatalogProductImageType, CatalogProductOfferPreviewTextType,
    CatalogProductOfferDetailTextType, CatalogProductOfferSubscribe,
    CatalogProductOfferQuantityTrace, CatalogProductOfferType,
    CatalogProductOfferRecurSchemeType, CatalogProductPropertyType,
    CatalogProductPropertySectionDisplayType, CatalogProductServicePreviewTextType,
    CatalogProductServiceDetailTextType, CatalogProductServiceType,
    CatalogProductSkuPreviewTextType, CatalogProductSkuDetailTextType,
    CatalogProductSkuSubscribe, CatalogProductSkuType, CatalogRoundingRuleRoundType,
    CatalogSectionDescriptionType
);
