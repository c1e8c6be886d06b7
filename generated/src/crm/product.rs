// @generated from docs/api-reference/crm/outdated/products/crm-product-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.product.*`.

use crate::prelude::*;

pub mod property;

/// Request of [`crm.product.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.product.add`](crate::catalog::product::add()) (feature `catalog`).
#[doc(alias = "crm.product.add")]
#[deprecated(note = "use `catalog.product.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: FieldsRequest) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
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

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "crm.product.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.product.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `CATALOG_ID`: `integer`.
    pub catalog_id: Option<i64>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CURRENCY_ID`: `string`.
    pub currency_id: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `string`.
    pub description_type: Option<String>,
    /// `DETAIL_PICTURE`: map of any value.
    pub detail_picture: Option<Map<Value>>,
    /// `MEASURE`: `integer`.
    pub measure: Option<i64>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PREVIEW_PICTURE`: map of any value.
    pub preview_picture: Option<Map<Value>>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `SECTION_ID`: `integer`.
    pub section_id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `VAT_ID`: `integer`.
    pub vat_id: Option<i64>,
    /// `VAT_INCLUDED`: `string`.
    pub vat_included: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FieldsRequest {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<String>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `CATALOG_ID`.
    #[must_use]
    pub fn catalog_id(mut self, value: i64) -> Self {
        self.catalog_id = Some(value);
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `CURRENCY_ID`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<String>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION_TYPE`.
    #[must_use]
    pub fn description_type(mut self, value: impl Into<String>) -> Self {
        self.description_type = Some(value.into());
        self
    }
    /// Sets `DETAIL_PICTURE`.
    #[must_use]
    pub fn detail_picture(mut self, value: impl Into<Map<Value>>) -> Self {
        self.detail_picture = Some(value.into());
        self
    }
    /// Sets `MEASURE`.
    #[must_use]
    pub fn measure(mut self, value: i64) -> Self {
        self.measure = Some(value);
        self
    }
    /// Sets `MODIFIED_BY`.
    #[must_use]
    pub fn modified_by(mut self, value: i64) -> Self {
        self.modified_by = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PREVIEW_PICTURE`.
    #[must_use]
    pub fn preview_picture(mut self, value: impl Into<Map<Value>>) -> Self {
        self.preview_picture = Some(value.into());
        self
    }
    /// Sets `PRICE`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets `SECTION_ID`.
    #[must_use]
    pub fn section_id(mut self, value: i64) -> Self {
        self.section_id = Some(value);
        self
    }
    /// Sets `SORT`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `VAT_ID`.
    #[must_use]
    pub fn vat_id(mut self, value: i64) -> Self {
        self.vat_id = Some(value);
        self
    }
    /// Sets `VAT_INCLUDED`.
    #[must_use]
    pub fn vat_included(mut self, value: impl Into<String>) -> Self {
        self.vat_included = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
}

impl Record for FieldsRequest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsRequest",
            fields: &[
                "ACTIVE",
                "CATALOG_ID",
                "CREATED_BY",
                "CURRENCY_ID",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "DETAIL_PICTURE",
                "MEASURE",
                "MODIFIED_BY",
                "NAME",
                "PREVIEW_PICTURE",
                "PRICE",
                "SECTION_ID",
                "SORT",
                "VAT_ID",
                "VAT_INCLUDED",
                "XML_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.catalog_id,
            2 => &self.created_by,
            3 => &self.currency_id,
            4 => &self.description,
            5 => &self.description_type,
            6 => &self.detail_picture,
            7 => &self.measure,
            8 => &self.modified_by,
            9 => &self.name,
            10 => &self.preview_picture,
            11 => &self.price,
            12 => &self.section_id,
            13 => &self.sort,
            14 => &self.vat_id,
            15 => &self.vat_included,
            16 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.catalog_id,
            2 => &mut self.created_by,
            3 => &mut self.currency_id,
            4 => &mut self.description,
            5 => &mut self.description_type,
            6 => &mut self.detail_picture,
            7 => &mut self.measure,
            8 => &mut self.modified_by,
            9 => &mut self.name,
            10 => &mut self.preview_picture,
            11 => &mut self.price,
            12 => &mut self.section_id,
            13 => &mut self.sort,
            14 => &mut self.vat_id,
            15 => &mut self.vat_included,
            16 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.product.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html).
///
/// Deprecated: use [`catalog.product.add`](crate::catalog::product::add()) (feature `catalog`).
#[doc(alias = "crm.product.add")]
#[deprecated(note = "use `catalog.product.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.product.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.product.delete`](crate::catalog::product::delete()) (feature `catalog`).
#[doc(alias = "crm.product.delete")]
#[deprecated(note = "use `catalog.product.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request whose parameters are all left out.
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
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id"],
            required: &[],
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
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "crm.product.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.product.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html).
///
/// Deprecated: use [`catalog.product.delete`](crate::catalog::product::delete()) (feature `catalog`).
#[doc(alias = "crm.product.delete")]
#[deprecated(note = "use `catalog.product.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.product.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.product.getFieldsByFilter`](crate::catalog::product::get_fields_by_filter()) (feature `catalog`).
#[doc(alias = "crm.product.fields")]
#[deprecated(note = "use `catalog.product.getFieldsByFilter`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Fields {
    type Output = FieldsResult;
    type Error = FieldsError;
    const NAME: &'static str = "crm.product.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.product.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `ACTIVE`: `string`.
    pub active: Option<String>,
    /// `CATALOG_ID`: `integer`.
    pub catalog_id: Option<i64>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `CURRENCY_ID`: `string`.
    pub currency_id: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_TYPE`: `string`.
    pub description_type: Option<String>,
    /// `DETAIL_PICTURE`: map of any value.
    pub detail_picture: Option<Map<Value>>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `MEASURE`: `integer`.
    pub measure: Option<i64>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PREVIEW_PICTURE`: map of any value.
    pub preview_picture: Option<Map<Value>>,
    /// `PRICE`: `double`.
    pub price: Option<Decimal>,
    /// `SECTION_ID`: `integer`.
    pub section_id: Option<i64>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `TIMESTAMP_X`: `datetime`.
    pub timestamp_x: Option<DateTime>,
    /// `VAT_ID`: `integer`.
    pub vat_id: Option<i64>,
    /// `VAT_INCLUDED`: `string`.
    pub vat_included: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &[
                "ACTIVE",
                "CATALOG_ID",
                "CREATED_BY",
                "CURRENCY_ID",
                "DATE_CREATE",
                "DESCRIPTION",
                "DESCRIPTION_TYPE",
                "DETAIL_PICTURE",
                "ID",
                "MEASURE",
                "MODIFIED_BY",
                "NAME",
                "PREVIEW_PICTURE",
                "PRICE",
                "SECTION_ID",
                "SORT",
                "TIMESTAMP_X",
                "VAT_ID",
                "VAT_INCLUDED",
                "XML_ID",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.catalog_id,
            2 => &self.created_by,
            3 => &self.currency_id,
            4 => &self.date_create,
            5 => &self.description,
            6 => &self.description_type,
            7 => &self.detail_picture,
            8 => &self.id,
            9 => &self.measure,
            10 => &self.modified_by,
            11 => &self.name,
            12 => &self.preview_picture,
            13 => &self.price,
            14 => &self.section_id,
            15 => &self.sort,
            16 => &self.timestamp_x,
            17 => &self.vat_id,
            18 => &self.vat_included,
            19 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.catalog_id,
            2 => &mut self.created_by,
            3 => &mut self.currency_id,
            4 => &mut self.date_create,
            5 => &mut self.description,
            6 => &mut self.description_type,
            7 => &mut self.detail_picture,
            8 => &mut self.id,
            9 => &mut self.measure,
            10 => &mut self.modified_by,
            11 => &mut self.name,
            12 => &mut self.preview_picture,
            13 => &mut self.price,
            14 => &mut self.section_id,
            15 => &mut self.sort,
            16 => &mut self.timestamp_x,
            17 => &mut self.vat_id,
            18 => &mut self.vat_included,
            19 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.product.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html).
///
/// Deprecated: use [`catalog.product.getFieldsByFilter`](crate::catalog::product::get_fields_by_filter()) (feature `catalog`).
#[doc(alias = "crm.product.fields")]
#[deprecated(note = "use `catalog.product.getFieldsByFilter`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.product.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.product.get`](crate::catalog::product::get()) (feature `catalog`).
#[doc(alias = "crm.product.get")]
#[deprecated(note = "use `catalog.product.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request whose parameters are all left out.
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
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id"],
            required: &[],
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
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.product.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.product.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html).
///
/// Deprecated: use [`catalog.product.get`](crate::catalog::product::get()) (feature `catalog`).
#[doc(alias = "crm.product.get")]
#[deprecated(note = "use `catalog.product.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.product.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.product.list`](crate::catalog::product::list()) (feature `catalog`).
#[doc(alias = "crm.product.list")]
#[deprecated(note = "use `catalog.product.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "order", "select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.order,
            2 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.order,
            2 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.product.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.product.list`.
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

/// Errors of `crm.product.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html).
///
/// Deprecated: use [`catalog.product.list`](crate::catalog::product::list()) (feature `catalog`).
#[doc(alias = "crm.product.list")]
#[deprecated(note = "use `catalog.product.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.product.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.product.update`](crate::catalog::product::update()) (feature `catalog`).
#[doc(alias = "crm.product.update")]
#[deprecated(note = "use `catalog.product.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request whose parameters are all left out.
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
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: FieldsRequest) -> Self {
        self.fields = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields"],
            required: &[],
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

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "crm.product.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.product.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.product.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html).
///
/// Deprecated: use [`catalog.product.update`](crate::catalog::product::update()) (feature `catalog`).
#[doc(alias = "crm.product.update")]
#[deprecated(note = "use `catalog.product.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, FieldsRequest, Delete, Fields, FieldsResult, Get, List, Update);

value_enum!(ListOrder);
