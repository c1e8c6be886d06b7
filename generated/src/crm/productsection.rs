// @generated from docs/api-reference/crm/outdated/product-section/crm-product-section-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.productsection.*`.

use crate::prelude::*;

/// Request of [`crm.productsection.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.section.add`](crate::catalog::section::add()) (feature `catalog`).
#[doc(alias = "crm.productsection.add")]
#[deprecated(note = "use `catalog.section.add`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`FieldsRequest`], required.
    pub fields: FieldsRequest,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: FieldsRequest) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "crm.productsection.add";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `crm.productsection.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsRequest {
    /// `CATALOG_ID`: `integer`.
    pub catalog_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECTION_ID`: `integer`.
    pub section_id: Option<i64>,
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
    /// Sets `CATALOG_ID`.
    #[must_use]
    pub fn catalog_id(mut self, value: i64) -> Self {
        self.catalog_id = Some(value);
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `SECTION_ID`.
    #[must_use]
    pub fn section_id(mut self, value: i64) -> Self {
        self.section_id = Some(value);
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
            fields: &["CATALOG_ID", "NAME", "SECTION_ID", "XML_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.catalog_id,
            1 => &self.name,
            2 => &self.section_id,
            3 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.catalog_id,
            1 => &mut self.name,
            2 => &mut self.section_id,
            3 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.productsection.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productsection.add`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html).
///
/// Deprecated: use [`catalog.section.add`](crate::catalog::section::add()) (feature `catalog`).
#[doc(alias = "crm.productsection.add")]
#[deprecated(note = "use `catalog.section.add`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.productsection.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.section.delete`](crate::catalog::section::delete()) (feature `catalog`).
#[doc(alias = "crm.productsection.delete")]
#[deprecated(note = "use `catalog.section.delete`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "crm.productsection.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.productsection.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productsection.delete`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html).
///
/// Deprecated: use [`catalog.section.delete`](crate::catalog::section::delete()) (feature `catalog`).
#[doc(alias = "crm.productsection.delete")]
#[deprecated(note = "use `catalog.section.delete`")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.productsection.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.section.getFields`](crate::catalog::section::get_fields()) (feature `catalog`).
#[doc(alias = "crm.productsection.fields")]
#[deprecated(note = "use `catalog.section.getFields`")]
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
    const NAME: &'static str = "crm.productsection.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.productsection.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsResult {
    /// `CATALOG_ID`: `integer`.
    pub catalog_id: Option<i64>,
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SECTION_ID`: `integer`.
    pub section_id: Option<i64>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsResult",
            fields: &["CATALOG_ID", "ID", "NAME", "SECTION_ID", "XML_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.catalog_id,
            1 => &self.id,
            2 => &self.name,
            3 => &self.section_id,
            4 => &self.xml_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.catalog_id,
            1 => &mut self.id,
            2 => &mut self.name,
            3 => &mut self.section_id,
            4 => &mut self.xml_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.productsection.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productsection.fields`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html).
///
/// Deprecated: use [`catalog.section.getFields`](crate::catalog::section::get_fields()) (feature `catalog`).
#[doc(alias = "crm.productsection.fields")]
#[deprecated(note = "use `catalog.section.getFields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<FieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.productsection.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.section.get`](crate::catalog::section::get()) (feature `catalog`).
#[doc(alias = "crm.productsection.get")]
#[deprecated(note = "use `catalog.section.get`")]
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
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "crm.productsection.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.productsection.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productsection.get`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html).
///
/// Deprecated: use [`catalog.section.get`](crate::catalog::section::get()) (feature `catalog`).
#[doc(alias = "crm.productsection.get")]
#[deprecated(note = "use `catalog.section.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.productsection.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.section.list`](crate::catalog::section::list()) (feature `catalog`).
#[doc(alias = "crm.productsection.list")]
#[deprecated(note = "use `catalog.section.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
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
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["select", "filter", "order"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Value;
    type Error = ListError;
    const NAME: &'static str = "crm.productsection.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Parameter `order` of `crm.productsection.list`.
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

/// Errors of `crm.productsection.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productsection.list`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html).
///
/// Deprecated: use [`catalog.section.list`](crate::catalog::section::list()) (feature `catalog`).
#[doc(alias = "crm.productsection.list")]
#[deprecated(note = "use `catalog.section.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.productsection.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html).
///
/// Scope: `crm`.
///
/// Deprecated: use [`catalog.section.update`](crate::catalog::section::update()) (feature `catalog`).
#[doc(alias = "crm.productsection.update")]
#[deprecated(note = "use `catalog.section.update`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`FieldsRequest`].
    pub fields: Option<FieldsRequest>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
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
            required: &[0],
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
    const NAME: &'static str = "crm.productsection.update";
    const SCOPES: &'static [&'static str] = &["crm"];
    const DEPRECATED: bool = true;
}

/// Errors of `crm.productsection.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.productsection.update`](https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html).
///
/// Deprecated: use [`catalog.section.update`](crate::catalog::section::update()) (feature `catalog`).
#[doc(alias = "crm.productsection.update")]
#[deprecated(note = "use `catalog.section.update`")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, FieldsRequest, Delete, Fields, FieldsResult, Get, List, Update);

value_enum!(ListOrder);
