// @generated from docs/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `catalog.documentcontractor.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`catalog.documentcontractor.add`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.documentcontractor.add")]
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
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.documentcontractor.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.documentcontractor.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `documentId`: `catalog_document.id`, required.
    pub document_id: types::CatalogDocumentId,
    /// `entityTypeId`: [`AddFieldsEntityTypeId`], required.
    pub entity_type_id: AddFieldsEntityTypeId,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        document_id: types::CatalogDocumentId,
        entity_type_id: impl Into<AddFieldsEntityTypeId>,
        entity_id: i64,
    ) -> Self {
        Self {
            document_id,
            entity_type_id: entity_type_id.into(),
            entity_id,
            ..Default::default()
        }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["documentId", "entityTypeId", "entityId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.entityTypeId` of `catalog.documentcontractor.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsEntityTypeId {
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsEntityTypeId {
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

/// Answer of `catalog.documentcontractor.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `documentContractor`: [`types::catalog::CatalogDocumentcontractor`].
    pub document_contractor: Option<types::catalog::CatalogDocumentcontractor>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["documentContractor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_contractor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_contractor,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.documentcontractor.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Store document was not found`.
    StoreDocumentWasNotFound,
    /// `Type of store document is wrong`.
    TypeOfStoreDocumentIs,
    /// `Unable to edit conducted document`.
    UnableToEditConductedDocument,
    /// `Wrong entity type id`.
    WrongEntityTypeId,
    /// `Wrong entity id`.
    WrongEntityId,
    /// `This contractor has been already bound to this document`.
    ThisContractorHasBeenAlready,
    /// `This document already has a Company contractor`.
    ThisDocumentAlreadyHasA,
    /// `Access denied`.
    AccessDenied,
    /// `Contractors should be provided by CRM`.
    ContractorsShouldBeProvidedBy,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::StoreDocumentWasNotFound, "Store document was not found"),
        ErrorCase::text(Self::TypeOfStoreDocumentIs, "Type of store document is wrong"),
        ErrorCase::text(
            Self::UnableToEditConductedDocument,
            "Unable to edit conducted document",
        ),
        ErrorCase::text(Self::WrongEntityTypeId, "Wrong entity type id"),
        ErrorCase::text(Self::WrongEntityId, "Wrong entity id"),
        ErrorCase::text(
            Self::ThisContractorHasBeenAlready,
            "This contractor has been already bound to this document",
        ),
        ErrorCase::text(
            Self::ThisDocumentAlreadyHasA,
            "This document already has a Company contractor",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ContractorsShouldBeProvidedBy,
            "Contractors should be provided by CRM",
        ),
    ];
}

/// Calls [`catalog.documentcontractor.add`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-add.html).
#[doc(alias = "catalog.documentcontractor.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.documentcontractor.delete`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.documentcontractor.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_documentcontractor.id`, required.
    pub id: types::CatalogDocumentcontractorId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentcontractorId) -> Self {
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
    type Output = Option<bool>;
    type Error = DeleteError;
    const NAME: &'static str = "catalog.documentcontractor.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.documentcontractor.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Binding was not found`.
    BindingWasNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Contractors should be provided by CRM`.
    ContractorsShouldBeProvidedBy,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::BindingWasNotFound, "Binding was not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ContractorsShouldBeProvidedBy,
            "Contractors should be provided by CRM",
        ),
    ];
}

/// Calls [`catalog.documentcontractor.delete`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-delete.html).
#[doc(alias = "catalog.documentcontractor.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.documentcontractor.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.documentcontractor.getFields")]
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
    const NAME: &'static str = "catalog.documentcontractor.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.documentcontractor.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `documentContractor`: map of [`GetFieldsResultDocumentContractor`].
    pub document_contractor: Option<Map<GetFieldsResultDocumentContractor>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["documentContractor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_contractor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_contractor,
            _ => &mut self.extra,
        }
    }
}

/// `documentContractor` in the answer of `catalog.documentcontractor.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultDocumentContractor {
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

impl Record for GetFieldsResultDocumentContractor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultDocumentContractor",
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

/// Errors of `catalog.documentcontractor.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `Access denied`.
    AccessDenied,
    /// `Contractors should be provided by CRM`.
    ContractorsShouldBeProvidedBy,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ContractorsShouldBeProvidedBy,
            "Contractors should be provided by CRM",
        ),
    ];
}

/// Calls [`catalog.documentcontractor.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-get-fields.html).
#[doc(alias = "catalog.documentcontractor.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.documentcontractor.list`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.documentcontractor.list")]
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
    const NAME: &'static str = "catalog.documentcontractor.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["documentContractor"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogDocumentcontractor;
}

/// Parameter `order` of `catalog.documentcontractor.list`.
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

/// Answer of `catalog.documentcontractor.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `documentContractor`: list of [`types::catalog::CatalogDocumentcontractor`].
    pub document_contractor: Option<Vec<types::catalog::CatalogDocumentcontractor>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["documentContractor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_contractor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_contractor,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.documentcontractor.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
    /// `Contractors should be provided by CRM`.
    ContractorsShouldBeProvidedBy,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ContractorsShouldBeProvidedBy,
            "Contractors should be provided by CRM",
        ),
    ];
}

/// Calls [`catalog.documentcontractor.list`](https://apidocs.bitrix24.com/api-reference/catalog/documentcontractor/catalog-documentcontractor-list.html).
#[doc(alias = "catalog.documentcontractor.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, Delete, GetFields, GetFieldsResult,
    GetFieldsResultDocumentContractor, List, ListResult
);

value_enum!(AddFieldsEntityTypeId, ListOrder);
