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
    /// `fields`: map of any value.
    pub fields: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Map<Value>>) -> Self {
        self.fields = Some(value.into());
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
    /// A request without parameters.
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
    /// `DETAIL_PICTURE`: [`FieldsResultDetailPicture`].
    pub detail_picture: Option<FieldsResultDetailPicture>,
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
            _ => &mut self.extra,
        }
    }
}

/// `DETAIL_PICTURE` in the answer of `crm.product.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultDetailPicture {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `MEASURE`: `integer`.
    pub measure: Option<i64>,
    /// `MODIFIED_BY`: `integer`.
    pub modified_by: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PREVIEW_PICTURE`: [`FieldsResultDetailPicturePreviewPicture`].
    pub preview_picture: Option<FieldsResultDetailPicturePreviewPicture>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResultDetailPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultDetailPicture",
            fields: &["ID", "MEASURE", "MODIFIED_BY", "NAME", "PREVIEW_PICTURE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.measure,
            2 => &self.modified_by,
            3 => &self.name,
            4 => &self.preview_picture,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.measure,
            2 => &mut self.modified_by,
            3 => &mut self.name,
            4 => &mut self.preview_picture,
            _ => &mut self.extra,
        }
    }
}

/// `DETAIL_PICTURE.PREVIEW_PICTURE` in the answer of `crm.product.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResultDetailPicturePreviewPicture {
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

impl Record for FieldsResultDetailPicturePreviewPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResultDetailPicturePreviewPicture",
            fields: &[
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
            0 => &self.price,
            1 => &self.section_id,
            2 => &self.sort,
            3 => &self.timestamp_x,
            4 => &self.vat_id,
            5 => &self.vat_included,
            6 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.price,
            1 => &mut self.section_id,
            2 => &mut self.sort,
            3 => &mut self.timestamp_x,
            4 => &mut self.vat_id,
            5 => &mut self.vat_included,
            6 => &mut self.xml_id,
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
    /// A request without parameters.
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.product.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
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
    /// `fields`: map of any value.
    pub fields: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request without parameters.
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
    pub fn fields(mut self, value: impl Into<Map<Value>>) -> Self {
        self.fields = Some(value.into());
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

record!(
    Add, Delete, Fields, FieldsResult, FieldsResultDetailPicture,
    FieldsResultDetailPicturePreviewPicture, Get, List, Update
);
