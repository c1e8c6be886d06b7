// @generated from docs/api-reference/catalog/document/catalog-document-add.md and 12 more. Do not edit; run `cargo codegen`.

//! `catalog.document.*`.

use crate::prelude::*;
use crate::types;

pub mod element;
pub mod mode;

/// Request of [`catalog.document.add`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.add")]
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
    type Output = DocumentResult;
    type Error = AddError;
    const NAME: &'static str = "catalog.document.add";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `docType`: [`AddFieldsDocType`], required.
    pub doc_type: AddFieldsDocType,
    /// `currency`: `crm_currency.currency`, required.
    pub currency: types::CrmCurrency,
    /// `responsibleId`: `user`, required.
    pub responsible_id: types::UserId,
    /// `siteId`: `string`. Counts only on an on-premise portal. Default: `s1`.
    pub site_id: Option<String>,
    /// `dateDocument`: `datetime`.
    pub date_document: Option<DateTime>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `commentary`: `string`.
    pub commentary: Option<String>,
    /// `total`: `double`.
    pub total: Option<Decimal>,
    /// `docNumber`: `string`.
    pub doc_number: Option<String>,
    /// `createdBy`: `user`.
    pub created_by: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        doc_type: impl Into<AddFieldsDocType>,
        currency: impl Into<types::CrmCurrency>,
        responsible_id: types::UserId,
    ) -> Self {
        Self {
            doc_type: doc_type.into(),
            currency: currency.into(),
            responsible_id,
            ..Default::default()
        }
    }
    /// Sets `siteId`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `dateDocument`.
    #[must_use]
    pub fn date_document(mut self, value: impl Into<DateTime>) -> Self {
        self.date_document = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `commentary`.
    #[must_use]
    pub fn commentary(mut self, value: impl Into<String>) -> Self {
        self.commentary = Some(value.into());
        self
    }
    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        self.total = Some(value.into());
        self
    }
    /// Sets `docNumber`.
    #[must_use]
    pub fn doc_number(mut self, value: impl Into<String>) -> Self {
        self.doc_number = Some(value.into());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: types::UserId) -> Self {
        self.created_by = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "docType",
                "currency",
                "responsibleId",
                "siteId",
                "dateDocument",
                "title",
                "commentary",
                "total",
                "docNumber",
                "createdBy",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.doc_type,
            1 => &self.currency,
            2 => &self.responsible_id,
            3 => &self.site_id,
            4 => &self.date_document,
            5 => &self.title,
            6 => &self.commentary,
            7 => &self.total,
            8 => &self.doc_number,
            9 => &self.created_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.doc_type,
            1 => &mut self.currency,
            2 => &mut self.responsible_id,
            3 => &mut self.site_id,
            4 => &mut self.date_document,
            5 => &mut self.title,
            6 => &mut self.commentary,
            7 => &mut self.total,
            8 => &mut self.doc_number,
            9 => &mut self.created_by,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.docType` of `catalog.document.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddFieldsDocType {
    /// `A`: receipt.
    Receipt,
    /// `S`: write-off.
    WriteOff,
    /// `M`: transfer between warehouses.
    TransferBetweenWarehouses,
    /// `R`: return.
    Return,
    /// `D`: disposal.
    Disposal,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddFieldsDocType {
    const VALUES: &'static [&'static str] = &["A", "S", "M", "R", "D"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Receipt),
            1 => Some(Self::WriteOff),
            2 => Some(Self::TransferBetweenWarehouses),
            3 => Some(Self::Return),
            4 => Some(Self::Disposal),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Receipt => "A",
            Self::WriteOff => "S",
            Self::TransferBetweenWarehouses => "M",
            Self::Return => "R",
            Self::Disposal => "D",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `catalog.document.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentResult {
    /// `document`: [`types::catalog::CatalogDocument`].
    pub document: Option<types::catalog::CatalogDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DocumentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentResult",
            fields: &["document"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.document.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
    /// `DOC_TYPE isn't available`.
    DocTypeIsnTAvailable,
    /// `Inventory accounting is not available on your plan`.
    InventoryAccountingIsNotAvailable,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
        ErrorCase::text(Self::DocTypeIsnTAvailable, "DOC_TYPE isn't available"),
        ErrorCase::text(
            Self::InventoryAccountingIsNotAvailable,
            "Inventory accounting is not available on your plan",
        ),
    ];
}

/// Calls [`catalog.document.add`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-add.html).
#[doc(alias = "catalog.document.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<DocumentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.cancel`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.cancel")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// `id`: `catalog_document.id`, required.
    pub id: types::CatalogDocumentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Cancel {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Cancel {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Cancel",
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

impl Method for Cancel {
    type Output = bool;
    type Error = CancelError;
    const NAME: &'static str = "catalog.document.cancel";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.document.cancel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
    /// `Could not complete the action as you do not have sufficient permissions to view and select warehouses`.
    CouldNotCompleteTheAction,
    /// `Error cancelling document conduct: Document has not been conducted yet`.
    ErrorCancellingDocumentConductDocument,
    /// `Inventory accounting is not available on your plan`.
    InventoryAccountingIsNotAvailable,
}

impl ErrorCode for CancelError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
        ErrorCase::text(
            Self::CouldNotCompleteTheAction,
            "Could not complete the action as you do not have sufficient permissions to view and select warehouses",
        ),
        ErrorCase::text(
            Self::ErrorCancellingDocumentConductDocument,
            "Error cancelling document conduct: Document has not been conducted yet",
        ),
        ErrorCase::text(
            Self::InventoryAccountingIsNotAvailable,
            "Inventory accounting is not available on your plan",
        ),
    ];
}

/// Calls [`catalog.document.cancel`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel.html).
#[doc(alias = "catalog.document.cancel")]
pub fn cancel<'a, C: Caller>(
    caller: &'a C,
    request: &'a Cancel,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.cancelList`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.cancelList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelList {
    /// `documentIds`: list of `catalog_document.id`, required.
    pub document_ids: Vec<types::CatalogDocumentId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CancelList {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        document_ids: impl IntoIterator<Item = types::CatalogDocumentId>,
    ) -> Self {
        Self {
            document_ids: document_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for CancelList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CancelList",
            fields: &["documentIds"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for CancelList {
    type Output = bool;
    type Error = CancelListError;
    const NAME: &'static str = "catalog.document.cancelList";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.document.cancelList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CancelListError {
    /// `An error occurred while canceling the document "document name": Insufficient permissions to save the document`.
    AnErrorOccurredWhileCanceling,
    /// `Error canceling the document: Document not found`.
    ErrorCancelingTheDocumentDocument,
    /// `An error occurred while canceling the document "document name": The document has not been processed yet`.
    AnErrorOccurredWhileCancelingThe,
    /// `Inventory accounting is not available on your plan`.
    InventoryAccountingIsNotAvailable,
    /// `To process the document, inventory accounting must be enabled`.
    ToProcessTheDocumentInventory,
}

impl ErrorCode for CancelListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::AnErrorOccurredWhileCanceling,
            "An error occurred while canceling the document \"document name\": Insufficient permissions to save the document",
        ),
        ErrorCase::text(
            Self::ErrorCancelingTheDocumentDocument,
            "Error canceling the document: Document not found",
        ),
        ErrorCase::text(
            Self::AnErrorOccurredWhileCancelingThe,
            "An error occurred while canceling the document \"document name\": The document has not been processed yet",
        ),
        ErrorCase::text(
            Self::InventoryAccountingIsNotAvailable,
            "Inventory accounting is not available on your plan",
        ),
        ErrorCase::text(
            Self::ToProcessTheDocumentInventory,
            "To process the document, inventory accounting must be enabled",
        ),
    ];
}

/// Calls [`catalog.document.cancelList`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-cancel-list.html).
#[doc(alias = "catalog.document.cancelList")]
pub fn cancel_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a CancelList,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.conduct`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.conduct")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conduct {
    /// `id`: `catalog_document.id`, required.
    pub id: types::CatalogDocumentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Conduct {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Conduct {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Conduct",
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

impl Method for Conduct {
    type Output = bool;
    type Error = ConductError;
    const NAME: &'static str = "catalog.document.conduct";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.document.conduct`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConductError {
    /// `Failed to complete the action as you do not have sufficient rights to view and select warehouses`.
    FailedToCompleteTheAction,
    /// `Insufficient rights to save the document`.
    InsufficientRightsToSaveThe,
    /// `Document not found`.
    DocumentNotFound,
    /// `Document conducting error: "error text"`.
    DocumentConductingErrorErrorText,
    /// `Warehouse accounting is not available on your plan`.
    WarehouseAccountingIsNotAvailable,
    /// `Warehouse accounting must be enabled to conduct the document`.
    WarehouseAccountingMustBeEnabled,
}

impl ErrorCode for ConductError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::FailedToCompleteTheAction,
            "Failed to complete the action as you do not have sufficient rights to view and select warehouses",
        ),
        ErrorCase::text(
            Self::InsufficientRightsToSaveThe,
            "Insufficient rights to save the document",
        ),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::text(
            Self::DocumentConductingErrorErrorText,
            "Document conducting error: \"error text\"",
        ),
        ErrorCase::text(
            Self::WarehouseAccountingIsNotAvailable,
            "Warehouse accounting is not available on your plan",
        ),
        ErrorCase::text(
            Self::WarehouseAccountingMustBeEnabled,
            "Warehouse accounting must be enabled to conduct the document",
        ),
    ];
}

/// Calls [`catalog.document.conduct`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct.html).
#[doc(alias = "catalog.document.conduct")]
pub fn conduct<'a, C: Caller>(
    caller: &'a C,
    request: &'a Conduct,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.conductList`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.conductList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConductList {
    /// `documentIds`: list of `catalog_document.id`, required.
    pub document_ids: Vec<types::CatalogDocumentId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ConductList {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        document_ids: impl IntoIterator<Item = types::CatalogDocumentId>,
    ) -> Self {
        Self {
            document_ids: document_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for ConductList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ConductList",
            fields: &["documentIds"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for ConductList {
    type Output = bool;
    type Error = ConductListError;
    const NAME: &'static str = "catalog.document.conductList";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.document.conductList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConductListError {
    /// `An error occurred while conducting the document “#document name”: “error text”`.
    AnErrorOccurredWhileConducting,
    /// `Document conducting error: Insufficient permissions to save the document`.
    DocumentConductingErrorInsufficientPermissions,
    /// `Warehouse accounting is not available on your plan`.
    WarehouseAccountingIsNotAvailable,
    /// `Warehouse accounting must be enabled to conduct the document`.
    WarehouseAccountingMustBeEnabled,
}

impl ErrorCode for ConductListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::AnErrorOccurredWhileConducting,
            "An error occurred while conducting the document “#document name”: “error text”",
        ),
        ErrorCase::text(
            Self::DocumentConductingErrorInsufficientPermissions,
            "Document conducting error: Insufficient permissions to save the document",
        ),
        ErrorCase::text(
            Self::WarehouseAccountingIsNotAvailable,
            "Warehouse accounting is not available on your plan",
        ),
        ErrorCase::text(
            Self::WarehouseAccountingMustBeEnabled,
            "Warehouse accounting must be enabled to conduct the document",
        ),
    ];
}

/// Calls [`catalog.document.conductList`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-conduct-list.html).
#[doc(alias = "catalog.document.conductList")]
pub fn conduct_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a ConductList,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.confirm`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html).
///
/// Scope: `catalog`.
///
/// Deprecated: use [`catalog.document.conduct`](crate::catalog::document::conduct()) (feature `catalog`).
#[doc(alias = "catalog.document.confirm")]
#[deprecated(note = "use `catalog.document.conduct`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Confirm {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Confirm {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
impl Record for Confirm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Confirm",
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
impl Method for Confirm {
    type Output = bool;
    type Error = ConfirmError;
    const NAME: &'static str = "catalog.document.confirm";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const DEPRECATED: bool = true;
}

/// Errors of `catalog.document.confirm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfirmError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
    /// `Document not found`.
    DocumentNotFound,
    /// `Error processing document: "error text"`.
    ErrorProcessingDocumentErrorText,
    /// `Inventory accounting is not available on your plan`.
    InventoryAccountingIsNotAvailable,
    /// `100`.
    Code100,
}

impl ErrorCode for ConfirmError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::text(
            Self::ErrorProcessingDocumentErrorText,
            "Error processing document: \"error text\"",
        ),
        ErrorCase::text(
            Self::InventoryAccountingIsNotAvailable,
            "Inventory accounting is not available on your plan",
        ),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`catalog.document.confirm`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-confirm.html).
///
/// Deprecated: use [`catalog.document.conduct`](crate::catalog::document::conduct()) (feature `catalog`).
#[doc(alias = "catalog.document.confirm")]
#[deprecated(note = "use `catalog.document.conduct`")]
#[allow(deprecated)]
pub fn confirm<'a, C: Caller>(
    caller: &'a C,
    request: &'a Confirm,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.delete`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `catalog_document.id`, required.
    pub id: types::CatalogDocumentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentId) -> Self {
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
    const NAME: &'static str = "catalog.document.delete";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.document.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
    /// `Document not found`.
    DocumentNotFound,
    /// `Inventory accounting is not available on your plan`.
    InventoryAccountingIsNotAvailable,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::text(
            Self::InventoryAccountingIsNotAvailable,
            "Inventory accounting is not available on your plan",
        ),
    ];
}

/// Calls [`catalog.document.delete`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete.html).
#[doc(alias = "catalog.document.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Option<bool>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.deleteList`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.deleteList")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteList {
    /// `documentIds`: list of `catalog_document.id`, required.
    pub document_ids: Vec<types::CatalogDocumentId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteList {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        document_ids: impl IntoIterator<Item = types::CatalogDocumentId>,
    ) -> Self {
        Self {
            document_ids: document_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for DeleteList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteList",
            fields: &["documentIds"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for DeleteList {
    type Output = bool;
    type Error = DeleteListError;
    const NAME: &'static str = "catalog.document.deleteList";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `catalog.document.deleteList`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteListError {
    /// `Insufficient permissions to delete document "Name"`.
    InsufficientPermissionsToDeleteDocument,
    /// `An error occurred while deleting document "#ID": Document not found`.
    AnErrorOccurredWhileDeleting,
    /// `You cannot delete document "Name" as it is processed`.
    YouCannotDeleteDocumentName,
    /// `Inventory management is not available on your plan`.
    InventoryManagementIsNotAvailable,
    /// `Cannot delete document #143 because it is processed`.
    CannotDeleteDocument143Because,
}

impl ErrorCode for DeleteListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToDeleteDocument,
            "Insufficient permissions to delete document \"Name\"",
        ),
        ErrorCase::text(
            Self::AnErrorOccurredWhileDeleting,
            "An error occurred while deleting document \"#ID\": Document not found",
        ),
        ErrorCase::text(
            Self::YouCannotDeleteDocumentName,
            "You cannot delete document \"Name\" as it is processed",
        ),
        ErrorCase::text(
            Self::InventoryManagementIsNotAvailable,
            "Inventory management is not available on your plan",
        ),
        ErrorCase::text(
            Self::CannotDeleteDocument143Because,
            "Cannot delete document #143 because it is processed",
        ),
    ];
}

/// Calls [`catalog.document.deleteList`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-delete-list.html).
#[doc(alias = "catalog.document.deleteList")]
pub fn delete_list<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteList,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.fields`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html).
///
/// Scope: `catalog`.
///
/// Deprecated: use [`catalog.document.getFields`](crate::catalog::document::get_fields()) (feature `catalog`).
#[doc(alias = "catalog.document.fields")]
#[deprecated(note = "use `catalog.document.getFields`")]
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
    const NAME: &'static str = "catalog.document.fields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.document.fields`.
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

/// `id` in the answer of `catalog.document.fields`.
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

/// Errors of `catalog.document.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
    ];
}

/// Calls [`catalog.document.fields`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-fields.html).
///
/// Deprecated: use [`catalog.document.getFields`](crate::catalog::document::get_fields()) (feature `catalog`).
#[doc(alias = "catalog.document.fields")]
#[deprecated(note = "use `catalog.document.getFields`")]
#[allow(deprecated)]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<Output = Result<Reply<Vec<FieldsItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.getFields")]
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
    const NAME: &'static str = "catalog.document.getFields";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `catalog.document.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `document`: map of [`GetFieldsResultDocument`].
    pub document: Option<Map<GetFieldsResultDocument>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["document"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document,
            _ => &mut self.extra,
        }
    }
}

/// `document` in the answer of `catalog.document.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultDocument {
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

impl Record for GetFieldsResultDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultDocument",
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

/// Errors of `catalog.document.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
    ];
}

/// Calls [`catalog.document.getFields`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-get-fields.html).
#[doc(alias = "catalog.document.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.list`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.list")]
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
    const NAME: &'static str = "catalog.document.list";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["documents"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = types::catalog::CatalogDocument;
}

/// Parameter `order` of `catalog.document.list`.
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

/// Answer of `catalog.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `documents`: list of [`types::catalog::CatalogDocument`].
    pub documents: Option<Vec<types::catalog::CatalogDocument>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["documents"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.documents,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.documents,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.document.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
    ];
}

/// Calls [`catalog.document.list`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-list.html).
#[doc(alias = "catalog.document.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.unconfirm`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html).
///
/// Scope: `catalog`.
///
/// Deprecated: use [`catalog.document.cancel`](crate::catalog::document::cancel()) (feature `catalog`).
#[doc(alias = "catalog.document.unconfirm")]
#[deprecated(note = "use `catalog.document.cancel`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unconfirm {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Unconfirm {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

#[allow(deprecated)]
impl Record for Unconfirm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unconfirm",
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
impl Method for Unconfirm {
    type Output = bool;
    type Error = UnconfirmError;
    const NAME: &'static str = "catalog.document.unconfirm";
    const SCOPES: &'static [&'static str] = &["catalog"];
    const DEPRECATED: bool = true;
}

/// Errors of `catalog.document.unconfirm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnconfirmError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
    /// `Error canceling document processing: "error text"`.
    ErrorCancelingDocumentProcessingError,
    /// `Inventory accounting is not available on your plan`.
    InventoryAccountingIsNotAvailable,
    /// `100`.
    Code100,
    /// `Error canceling document processing: The document has not been processed yet`.
    ErrorCancelingDocumentProcessingThe,
}

impl ErrorCode for UnconfirmError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
        ErrorCase::text(
            Self::ErrorCancelingDocumentProcessingError,
            "Error canceling document processing: \"error text\"",
        ),
        ErrorCase::text(
            Self::InventoryAccountingIsNotAvailable,
            "Inventory accounting is not available on your plan",
        ),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::ErrorCancelingDocumentProcessingThe,
            "Error canceling document processing: The document has not been processed yet",
        ),
    ];
}

/// Calls [`catalog.document.unconfirm`](https://apidocs.bitrix24.com/api-reference/catalog/document/outdated/catalog-document-unconfirm.html).
///
/// Deprecated: use [`catalog.document.cancel`](crate::catalog::document::cancel()) (feature `catalog`).
#[doc(alias = "catalog.document.unconfirm")]
#[deprecated(note = "use `catalog.document.cancel`")]
#[allow(deprecated)]
pub fn unconfirm<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unconfirm,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`catalog.document.update`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `catalog_document.id`, required.
    pub id: types::CatalogDocumentId,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::CatalogDocumentId, fields: UpdateFields) -> Self {
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
    type Output = DocumentResult;
    type Error = UpdateError;
    const NAME: &'static str = "catalog.document.update";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Parameter `fields` of `catalog.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `responsibleId`: `user`.
    pub responsible_id: Option<types::UserId>,
    /// `dateModify`: `datetime`.
    pub date_modify: Option<DateTime>,
    /// `dateDocument`: `datetime`.
    pub date_document: Option<DateTime>,
    /// `total`: `double`.
    pub total: Option<Decimal>,
    /// `commentary`: `string`.
    pub commentary: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `docNumber`: `string`.
    pub doc_number: Option<String>,
    /// `modifiedBy`: `user`.
    pub modified_by: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: types::UserId) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `dateModify`.
    #[must_use]
    pub fn date_modify(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modify = Some(value.into());
        self
    }
    /// Sets `dateDocument`.
    #[must_use]
    pub fn date_document(mut self, value: impl Into<DateTime>) -> Self {
        self.date_document = Some(value.into());
        self
    }
    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        self.total = Some(value.into());
        self
    }
    /// Sets `commentary`.
    #[must_use]
    pub fn commentary(mut self, value: impl Into<String>) -> Self {
        self.commentary = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `docNumber`.
    #[must_use]
    pub fn doc_number(mut self, value: impl Into<String>) -> Self {
        self.doc_number = Some(value.into());
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: types::UserId) -> Self {
        self.modified_by = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "responsibleId",
                "dateModify",
                "dateDocument",
                "total",
                "commentary",
                "title",
                "docNumber",
                "modifiedBy",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.responsible_id,
            1 => &self.date_modify,
            2 => &self.date_document,
            3 => &self.total,
            4 => &self.commentary,
            5 => &self.title,
            6 => &self.doc_number,
            7 => &self.modified_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.responsible_id,
            1 => &mut self.date_modify,
            2 => &mut self.date_document,
            3 => &mut self.total,
            4 => &mut self.commentary,
            5 => &mut self.title,
            6 => &mut self.doc_number,
            7 => &mut self.modified_by,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `catalog.document.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Insufficient permissions to save the document`.
    InsufficientPermissionsToSaveThe,
    /// `Warehouse accounting is not available on your plan`.
    WarehouseAccountingIsNotAvailable,
    /// `Document not found.`.
    DocumentNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InsufficientPermissionsToSaveThe,
            "Insufficient permissions to save the document",
        ),
        ErrorCase::text(
            Self::WarehouseAccountingIsNotAvailable,
            "Warehouse accounting is not available on your plan",
        ),
        ErrorCase::text(Self::DocumentNotFound, "Document not found."),
    ];
}

/// Calls [`catalog.document.update`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-update.html).
#[doc(alias = "catalog.document.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<DocumentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, DocumentResult, Cancel, CancelList, Conduct, ConductList, Confirm,
    Delete, DeleteList, Fields, FieldsItem, FieldsItemId, GetFields, GetFieldsResult,
    GetFieldsResultDocument, List, ListResult, Unconfirm, Update, UpdateFields
);

value_enum!(AddFieldsDocType, ListOrder);
