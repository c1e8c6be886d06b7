// @generated from docs/api-reference/catalog/document/document-element/catalog-document-element-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `catalog.document.element.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.document.element.add`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.element.add")]
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
    type Output = ElementResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.document.element.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.document.element.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `docId`: `catalog_document.id`, required.
    pub doc_id: types::CatalogDocumentId,
    /// `elementId`: `catalog_product.id`, required.
    pub element_id: types::CatalogProductId,
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

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        doc_id: types::CatalogDocumentId,
        element_id: types::CatalogProductId,
    ) -> Self {
        Self {
            doc_id,
            element_id,
            ..Default::default()
        }
    }
    /// Sets `storeFrom`.
    #[must_use]
    pub fn store_from(mut self, value: types::CatalogStoreId) -> Self {
        self.store_from = Some(value);
        self
    }
    /// Sets `storeTo`.
    #[must_use]
    pub fn store_to(mut self, value: types::CatalogStoreId) -> Self {
        self.store_to = Some(value);
        self
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets `purchasingPrice`.
    #[must_use]
    pub fn purchasing_price(mut self, value: impl Into<Decimal>) -> Self {
        self.purchasing_price = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "docId",
                "elementId",
                "storeFrom",
                "storeTo",
                "amount",
                "purchasingPrice",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.doc_id,
            1 => &self.element_id,
            2 => &self.store_from,
            3 => &self.store_to,
            4 => &self.amount,
            5 => &self.purchasing_price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.doc_id,
            1 => &mut self.element_id,
            2 => &mut self.store_from,
            3 => &mut self.store_to,
            4 => &mut self.amount,
            5 => &mut self.purchasing_price,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `catalog.document.element.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElementResult {
    /// `documentElement`: [`types::catalog::CatalogDocumentElement`].
    pub document_element: Option<types::catalog::CatalogDocumentElement>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ElementResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ElementResult",
            fields: &["documentElement"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_element,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_element,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.document.element.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_DOCUMENT_RIGHTS`.
    ErrorDocumentRights,
    /// `ERROR_DOCUMENT_STATUS`.
    ErrorDocumentStatus,
    /// `Error of adding new document element`.
    ErrorOfAddingNewDocument,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDocumentRights, "ERROR_DOCUMENT_RIGHTS"),
        ErrorCase::code(Self::ErrorDocumentStatus, "ERROR_DOCUMENT_STATUS"),
        ErrorCase::text(
            Self::ErrorOfAddingNewDocument,
            "Error of adding new document element",
        ),
    ];
}

/// Calls [`catalog.document.element.add`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-add.html).
#[doc(alias = "catalog.document.element.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<ElementResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.element.delete`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.element.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_document_element.id`, required.
    pub id: types::CatalogDocumentElementId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentElementId) -> Self {
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
    const NAME: &'static str = "catalog.document.element.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.document.element.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_DOCUMENT_RIGHTS`.
    ErrorDocumentRights,
    /// `ERROR_DOCUMENT_STATUS`.
    ErrorDocumentStatus,
    /// `Error of deleting document`.
    ErrorOfDeletingDocument,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDocumentRights, "ERROR_DOCUMENT_RIGHTS"),
        ErrorCase::code(Self::ErrorDocumentStatus, "ERROR_DOCUMENT_STATUS"),
        ErrorCase::text(Self::ErrorOfDeletingDocument, "Error of deleting document"),
    ];
}

/// Calls [`catalog.document.element.delete`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-delete.html).
#[doc(alias = "catalog.document.element.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.element.fields`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html).
///
/// Scope: `catalog`.
///
/// Deprecated: use [`catalog.document.element.getFields`](crate::catalog::document::element::get_fields()) (feature `catalog`).
#[doc(alias = "catalog.document.element.fields")]
#[deprecated(note = "use `catalog.document.element.getFields`")]
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
    type Output = Vec<FieldsItem>;
    type Error = FieldsError;
    const NAME: &'static str = "catalog.document.element.fields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.document.element.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsItem {
    /// `id`: [`FieldsItemId`].
    pub id: Option<FieldsItemId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsItem",
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

/// `id` in the answer of `catalog.document.element.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsItemId {
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

impl Record for FieldsItemId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsItemId",
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

/// Errors of `catalog.document.element.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `ERROR_DOCUMENT_RIGHTS`.
    ErrorDocumentRights,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDocumentRights, "ERROR_DOCUMENT_RIGHTS"),
    ];
}

/// Calls [`catalog.document.element.fields`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-element-fields.html).
///
/// Deprecated: use [`catalog.document.element.getFields`](crate::catalog::document::element::get_fields()) (feature `catalog`).
#[doc(alias = "catalog.document.element.fields")]
#[deprecated(note = "use `catalog.document.element.getFields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<Vec<FieldsItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.element.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.element.getFields")]
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
    const NAME: &'static str = "catalog.document.element.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.document.element.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `documentElement`: map of [`GetFieldsResultDocumentElement`].
    pub document_element: Option<Map<GetFieldsResultDocumentElement>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["documentElement"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_element,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_element,
            _ => &mut self.extra,
        }
    }
}

/// `documentElement` in the answer of `catalog.document.element.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultDocumentElement {
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

impl Record for GetFieldsResultDocumentElement {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultDocumentElement",
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

/// Errors of `catalog.document.element.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `ERROR_DOCUMENT_RIGHTS`.
    ErrorDocumentRights,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDocumentRights, "ERROR_DOCUMENT_RIGHTS"),
    ];
}

/// Calls [`catalog.document.element.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-get-fields.html).
#[doc(alias = "catalog.document.element.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.element.list`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.element.list")]
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
    const NAME: &'static str = "catalog.document.element.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["documentElements"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogDocumentElement;
}

/// Parameter `order` of `catalog.document.element.list`.
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

/// Answer of `catalog.document.element.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `documentElements`: list of [`types::catalog::CatalogDocumentElement`].
    pub document_elements: Option<Vec<types::catalog::CatalogDocumentElement>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["documentElements"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_elements,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_elements,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.document.element.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ERROR_DOCUMENT_RIGHTS`.
    ErrorDocumentRights,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDocumentRights, "ERROR_DOCUMENT_RIGHTS"),
    ];
}

/// Calls [`catalog.document.element.list`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-list.html).
#[doc(alias = "catalog.document.element.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.element.update`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.element.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_document_element.id`, required.
    pub id: types::CatalogDocumentElementId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentElementId, fields: UpdateFields) -> Self {
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
    type Output = ElementResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.document.element.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.document.element.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
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

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `storeFrom`.
    #[must_use]
    pub fn store_from(mut self, value: types::CatalogStoreId) -> Self {
        self.store_from = Some(value);
        self
    }
    /// Sets `storeTo`.
    #[must_use]
    pub fn store_to(mut self, value: types::CatalogStoreId) -> Self {
        self.store_to = Some(value);
        self
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Sets `purchasingPrice`.
    #[must_use]
    pub fn purchasing_price(mut self, value: impl Into<Decimal>) -> Self {
        self.purchasing_price = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["storeFrom", "storeTo", "amount", "purchasingPrice"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.store_from,
            1 => &self.store_to,
            2 => &self.amount,
            3 => &self.purchasing_price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.store_from,
            1 => &mut self.store_to,
            2 => &mut self.amount,
            3 => &mut self.purchasing_price,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.document.element.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_DOCUMENT_RIGHTS`.
    ErrorDocumentRights,
    /// `ERROR_DOCUMENT_STATUS`.
    ErrorDocumentStatus,
    /// `Error of modifying new document`.
    ErrorOfModifyingNewDocument,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorDocumentRights, "ERROR_DOCUMENT_RIGHTS"),
        ErrorCase::code(Self::ErrorDocumentStatus, "ERROR_DOCUMENT_STATUS"),
        ErrorCase::text(
            Self::ErrorOfModifyingNewDocument,
            "Error of modifying new document",
        ),
    ];
}

/// Calls [`catalog.document.element.update`](https://apidocs.bitrix24.com/api-reference/catalog/document/document-element/catalog-document-element-update.html).
#[doc(alias = "catalog.document.element.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<ElementResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, ElementResult, Delete, Fields, FieldsItem, FieldsItemId, GetFields,
    GetFieldsResult, GetFieldsResultDocumentElement, List, ListResult, Update,
    UpdateFields
);

value_enum!(ListOrder);
