// @generated from docs/api-reference/crm/document-generator/documents/crm-document-generator-document-add.md and 7 more. Do not edit; run `cargo codegen`.

//! `crm.documentgenerator.document.*`.

use crate::prelude::*;

/// Request of [`crm.documentgenerator.document.add`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `entityTypeId`: [`AddEntityTypeId`], required.
    pub entity_type_id: AddEntityTypeId,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `values`: map of any value.
    pub values: Option<Map<Value>>,
    /// `stampsEnabled`: [`StampsEnabled`]. Default: `0`.
    pub stamps_enabled: Option<StampsEnabled>,
    /// `fields`: map of [`AddFields`].
    pub fields: Option<Map<AddFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        template_id: i64,
        entity_type_id: impl Into<AddEntityTypeId>,
        entity_id: i64,
    ) -> Self {
        Self {
            template_id,
            entity_type_id: entity_type_id.into(),
            entity_id,
            ..Default::default()
        }
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `stampsEnabled`.
    #[must_use]
    pub fn stamps_enabled(mut self, value: impl Into<StampsEnabled>) -> Self {
        self.stamps_enabled = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Map<AddFields>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "templateId",
                "entityTypeId",
                "entityId",
                "values",
                "stampsEnabled",
                "fields",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.entity_type_id,
            2 => &self.entity_id,
            3 => &self.values,
            4 => &self.stamps_enabled,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.entity_type_id,
            2 => &mut self.entity_id,
            3 => &mut self.values,
            4 => &mut self.stamps_enabled,
            5 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "crm.documentgenerator.document.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `entityTypeId` of `crm.documentgenerator.document.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddEntityTypeId {
    /// `1`: lead.
    Lead,
    /// `2`: deal.
    Deal,
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// `5`.
    EntityTypeId5,
    /// `7`: estimate.
    Estimate,
    /// `31`.
    EntityTypeId31,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddEntityTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5", "7", "31"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Contact),
            3 => Some(Self::Company),
            4 => Some(Self::EntityTypeId5),
            5 => Some(Self::Estimate),
            6 => Some(Self::EntityTypeId31),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "1",
            Self::Deal => "2",
            Self::Contact => "3",
            Self::Company => "4",
            Self::EntityTypeId5 => "5",
            Self::Estimate => "7",
            Self::EntityTypeId31 => "31",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `stampsEnabled` of `crm.documentgenerator.document.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StampsEnabled {
    /// `1`: include.
    Include,
    /// `0`: do not include.
    DoNotInclude,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for StampsEnabled {
    const VALUES: &'static [&'static str] = &["1", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Include),
            1 => Some(Self::DoNotInclude),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Include => "1",
            Self::DoNotInclude => "0",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields` of `crm.documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `required`: `string`.
    pub required: Option<String>,
    /// `default`: `string`.
    pub default_: Option<String>,
    /// `chain`: any value.
    pub chain: Option<Value>,
    /// `VALUE`: `string`.
    pub value_upper: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, value: impl Into<String>) -> Self {
        self.required = Some(value.into());
        self
    }
    /// Sets `default`.
    #[must_use]
    pub fn default_(mut self, value: impl Into<String>) -> Self {
        self.default_ = Some(value.into());
        self
    }
    /// Sets `chain`.
    #[must_use]
    pub fn chain(mut self, value: impl Into<Value>) -> Self {
        self.chain = Some(value.into());
        self
    }
    /// Sets `VALUE`.
    #[must_use]
    pub fn value_upper(mut self, value: impl Into<String>) -> Self {
        self.value_upper = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["title", "value", "required", "default", "chain", "VALUE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.value,
            2 => &self.required,
            3 => &self.default_,
            4 => &self.chain,
            5 => &self.value_upper,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.value,
            2 => &mut self.required,
            3 => &mut self.default_,
            4 => &mut self.chain,
            5 => &mut self.value_upper,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `document`: [`AddResultDocument`].
    pub document: Option<AddResultDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
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

/// `document` in the answer of `crm.documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`, may be `null`.
    pub updated_by: Option<i64>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: [`Products`].
    pub products: Option<Products>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `publicUrl`: `string`, may be `null`.
    pub public_url: Option<String>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer`.
    pub entity_type_id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `values`: [`Values`].
    pub values: Option<Values>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultDocument",
            fields: &[
                "id",
                "title",
                "number",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "changeStampsEnabled",
                "changeStampsDisabledReason",
                "changeQrCodeEnabled",
                "qrCodeEnabled",
                "changeQrCodeDisabledReason",
                "products",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "publicUrl",
                "isTransformationError",
                "transformationErrorMessage",
                "transformationErrorCode",
                "templateId",
                "pullTag",
                "emailDiskFile",
                "entityTypeId",
                "entityId",
                "values",
                "imageUrl",
                "pdfUrl",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.number,
            3 => &self.create_time,
            4 => &self.update_time,
            5 => &self.created_by,
            6 => &self.updated_by,
            7 => &self.change_stamps_enabled,
            8 => &self.change_stamps_disabled_reason,
            9 => &self.change_qr_code_enabled,
            10 => &self.qr_code_enabled,
            11 => &self.change_qr_code_disabled_reason,
            12 => &self.products,
            13 => &self.stamps_enabled,
            14 => &self.download_url,
            15 => &self.download_url_machine,
            16 => &self.public_url,
            17 => &self.is_transformation_error,
            18 => &self.transformation_error_message,
            19 => &self.transformation_error_code,
            20 => &self.template_id,
            21 => &self.pull_tag,
            22 => &self.email_disk_file,
            23 => &self.entity_type_id,
            24 => &self.entity_id,
            25 => &self.values,
            26 => &self.image_url,
            27 => &self.pdf_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.create_time,
            4 => &mut self.update_time,
            5 => &mut self.created_by,
            6 => &mut self.updated_by,
            7 => &mut self.change_stamps_enabled,
            8 => &mut self.change_stamps_disabled_reason,
            9 => &mut self.change_qr_code_enabled,
            10 => &mut self.qr_code_enabled,
            11 => &mut self.change_qr_code_disabled_reason,
            12 => &mut self.products,
            13 => &mut self.stamps_enabled,
            14 => &mut self.download_url,
            15 => &mut self.download_url_machine,
            16 => &mut self.public_url,
            17 => &mut self.is_transformation_error,
            18 => &mut self.transformation_error_message,
            19 => &mut self.transformation_error_code,
            20 => &mut self.template_id,
            21 => &mut self.pull_tag,
            22 => &mut self.email_disk_file,
            23 => &mut self.entity_type_id,
            24 => &mut self.entity_id,
            25 => &mut self.values,
            26 => &mut self.image_url,
            27 => &mut self.pdf_url,
            _ => &mut self.extra,
        }
    }
}

/// `document.products` in the answer of `crm.documentgenerator.document.add`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Products {
    /// `currencyId`: `string`.
    pub currency_id: Option<String>,
    /// `totalSum`: `string`.
    pub total_sum: Option<String>,
    /// `totalRows`: `integer`.
    pub total_rows: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Products {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Products",
            fields: &["currencyId", "totalSum", "totalRows"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.currency_id,
            1 => &self.total_sum,
            2 => &self.total_rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.currency_id,
            1 => &mut self.total_sum,
            2 => &mut self.total_rows,
            _ => &mut self.extra,
        }
    }
}

/// `document.values` in the answer of `crm.documentgenerator.document.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Values {
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `DocumentNumber`: `string`.
    pub document_number: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Values {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Values",
            fields: &[
                "productsTableVariant",
                "_creationMethod",
                "stampsEnabled",
                "DocumentNumber",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.products_table_variant,
            1 => &self.creation_method,
            2 => &self.stamps_enabled,
            3 => &self.document_number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.products_table_variant,
            1 => &mut self.creation_method,
            2 => &mut self.stamps_enabled,
            3 => &mut self.document_number,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `No provider for entityTypeId`.
    NoProviderForEntityType,
    /// `Empty required parameter "value"`.
    EmptyRequiredParameterValue,
    /// `Cannot create document on deleted template`.
    CannotCreateDocumentOnDeleted,
    /// `Cannot create document`.
    CannotCreateDocument,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `DOCGEN_LIMIT_ERROR`.
    DocgenLimitError,
    /// `Error getting next number`.
    ErrorGettingNextNumber,
    /// `100`.
    Code100,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
    /// `Template not found`.
    TemplateNotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::NoProviderForEntityType, "No provider for entityTypeId"),
        ErrorCase::text(
            Self::EmptyRequiredParameterValue,
            "Empty required parameter \"value\"",
        ),
        ErrorCase::text(
            Self::CannotCreateDocumentOnDeleted,
            "Cannot create document on deleted template",
        ),
        ErrorCase::text(Self::CannotCreateDocument, "Cannot create document"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::code(Self::DocgenLimitError, "DOCGEN_LIMIT_ERROR"),
        ErrorCase::text(Self::ErrorGettingNextNumber, "Error getting next number"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
        ErrorCase::text(Self::TemplateNotFound, "Template not found"),
    ];
}

/// Calls [`crm.documentgenerator.document.add`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html).
#[doc(alias = "crm.documentgenerator.document.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.delete`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    const NAME: &'static str = "crm.documentgenerator.document.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.documentgenerator.document.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`.
    Code100,
    /// `Document not found`.
    DocumentNotFound,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.delete`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html).
#[doc(alias = "crm.documentgenerator.document.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.enablepublicurl`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.enablepublicurl")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enablepublicurl {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `status`: [`EnablepublicurlStatus`]. Default: `1`.
    pub status: Option<EnablepublicurlStatus>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Enablepublicurl {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<EnablepublicurlStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl Record for Enablepublicurl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Enablepublicurl",
            fields: &["id", "status"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl Method for Enablepublicurl {
    type Output = EnablepublicurlResult;
    type Error = EnablepublicurlError;
    const NAME: &'static str = "crm.documentgenerator.document.enablepublicurl";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `status` of `crm.documentgenerator.document.enablepublicurl`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnablepublicurlStatus {
    /// `1`: enable.
    Enable,
    /// `0`: disable.
    Disable,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for EnablepublicurlStatus {
    const VALUES: &'static [&'static str] = &["1", "0"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Enable),
            1 => Some(Self::Disable),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Enable => "1",
            Self::Disable => "0",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.documentgenerator.document.enablepublicurl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnablepublicurlResult {
    /// `publicUrl`: `string`, may be `null`.
    pub public_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EnablepublicurlResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EnablepublicurlResult",
            fields: &["publicUrl"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.public_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.public_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.enablepublicurl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnablepublicurlError {
    /// `100`.
    Code100,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `Document not found`.
    DocumentNotFound,
    /// `You do not have permissions to modify this document`.
    YouDoNotHavePermissions,
    /// `You do not have permissions to view documents`.
    YouDoNotHavePermissionsTo,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for EnablepublicurlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify this document",
        ),
        ErrorCase::text(
            Self::YouDoNotHavePermissionsTo,
            "You do not have permissions to view documents",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.enablepublicurl`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html).
#[doc(alias = "crm.documentgenerator.document.enablepublicurl")]
pub fn enablepublicurl<'a, C: Caller>(
    caller: &'a C,
    request: &'a Enablepublicurl,
) -> impl Future<
    Output = Result<Reply<EnablepublicurlResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.get`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "crm.documentgenerator.document.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `document`: [`GetResultDocument`].
    pub document: Option<GetResultDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
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

/// `document` in the answer of `crm.documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDocument {
    /// `id`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer` or `string`.
    pub created_by: Option<Either<i64, String>>,
    /// `updatedBy`: `integer` or `string`, may be `null`.
    pub updated_by: Option<Either<i64, String>>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: [`Products`].
    pub products: Option<Products>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<String>,
    /// `publicUrl`: `string`, may be `null`.
    pub public_url: Option<String>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer` or `string`.
    pub template_id: Option<Either<i64, String>>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer` or `string`.
    pub entity_type_id: Option<Either<i64, String>>,
    /// `entityId`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `values`: [`GetResultDocumentValues`].
    pub values: Option<GetResultDocumentValues>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDocument",
            fields: &[
                "id",
                "title",
                "number",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "changeStampsEnabled",
                "changeStampsDisabledReason",
                "changeQrCodeEnabled",
                "qrCodeEnabled",
                "changeQrCodeDisabledReason",
                "products",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "imageUrl",
                "imageUrlMachine",
                "pdfUrl",
                "pdfUrlMachine",
                "publicUrl",
                "isTransformationError",
                "transformationErrorMessage",
                "transformationErrorCode",
                "templateId",
                "pullTag",
                "emailDiskFile",
                "entityTypeId",
                "entityId",
                "values",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.number,
            3 => &self.create_time,
            4 => &self.update_time,
            5 => &self.created_by,
            6 => &self.updated_by,
            7 => &self.change_stamps_enabled,
            8 => &self.change_stamps_disabled_reason,
            9 => &self.change_qr_code_enabled,
            10 => &self.qr_code_enabled,
            11 => &self.change_qr_code_disabled_reason,
            12 => &self.products,
            13 => &self.stamps_enabled,
            14 => &self.download_url,
            15 => &self.download_url_machine,
            16 => &self.image_url,
            17 => &self.image_url_machine,
            18 => &self.pdf_url,
            19 => &self.pdf_url_machine,
            20 => &self.public_url,
            21 => &self.is_transformation_error,
            22 => &self.transformation_error_message,
            23 => &self.transformation_error_code,
            24 => &self.template_id,
            25 => &self.pull_tag,
            26 => &self.email_disk_file,
            27 => &self.entity_type_id,
            28 => &self.entity_id,
            29 => &self.values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.create_time,
            4 => &mut self.update_time,
            5 => &mut self.created_by,
            6 => &mut self.updated_by,
            7 => &mut self.change_stamps_enabled,
            8 => &mut self.change_stamps_disabled_reason,
            9 => &mut self.change_qr_code_enabled,
            10 => &mut self.qr_code_enabled,
            11 => &mut self.change_qr_code_disabled_reason,
            12 => &mut self.products,
            13 => &mut self.stamps_enabled,
            14 => &mut self.download_url,
            15 => &mut self.download_url_machine,
            16 => &mut self.image_url,
            17 => &mut self.image_url_machine,
            18 => &mut self.pdf_url,
            19 => &mut self.pdf_url_machine,
            20 => &mut self.public_url,
            21 => &mut self.is_transformation_error,
            22 => &mut self.transformation_error_message,
            23 => &mut self.transformation_error_code,
            24 => &mut self.template_id,
            25 => &mut self.pull_tag,
            26 => &mut self.email_disk_file,
            27 => &mut self.entity_type_id,
            28 => &mut self.entity_id,
            29 => &mut self.values,
            _ => &mut self.extra,
        }
    }
}

/// `document.values` in the answer of `crm.documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDocumentValues {
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDocumentValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDocumentValues",
            fields: &["productsTableVariant", "_creationMethod", "stampsEnabled"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.products_table_variant,
            1 => &self.creation_method,
            2 => &self.stamps_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.products_table_variant,
            1 => &mut self.creation_method,
            2 => &mut self.stamps_enabled,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `Document not found`.
    DocumentNotFound,
    /// `100`.
    Code100,
    /// `You do not have permissions to view documents`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to view documents",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.get`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html).
#[doc(alias = "crm.documentgenerator.document.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.getfields`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `values`: [`GetfieldsValues`].
    pub values: Option<GetfieldsValues>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getfields {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: GetfieldsValues) -> Self {
        self.values = Some(value);
        self
    }
}

impl Record for Getfields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getfields",
            fields: &["id", "values"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.values,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getfields {
    type Output = GetfieldsResult;
    type Error = GetfieldsError;
    const NAME: &'static str = "crm.documentgenerator.document.getfields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `values` of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsValues {
    /// `DocumentNumber`: `string`.
    pub document_number: Option<String>,
    /// `DocumentCreateTime`: `string`.
    pub document_create_time: Option<String>,
    /// `DocumentTitle`: `string`.
    pub document_title: Option<String>,
    /// `ClientPhone`: `string`.
    pub client_phone: Option<String>,
    /// `ClientEmail`: `string`.
    pub client_email: Option<String>,
    /// `ProductsProductName`: list of any value or `string`.
    pub products_product_name: Option<Either<Vec<Value>, String>>,
    /// `ProductsProductQuantity`: list of any value or `string`.
    pub products_product_quantity: Option<Either<Vec<Value>, String>>,
    /// `TotalSum`: `string`.
    pub total_sum: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetfieldsValues {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DocumentNumber`.
    #[must_use]
    pub fn document_number(mut self, value: impl Into<String>) -> Self {
        self.document_number = Some(value.into());
        self
    }
    /// Sets `DocumentCreateTime`.
    #[must_use]
    pub fn document_create_time(mut self, value: impl Into<String>) -> Self {
        self.document_create_time = Some(value.into());
        self
    }
    /// Sets `DocumentTitle`.
    #[must_use]
    pub fn document_title(mut self, value: impl Into<String>) -> Self {
        self.document_title = Some(value.into());
        self
    }
    /// Sets `ClientPhone`.
    #[must_use]
    pub fn client_phone(mut self, value: impl Into<String>) -> Self {
        self.client_phone = Some(value.into());
        self
    }
    /// Sets `ClientEmail`.
    #[must_use]
    pub fn client_email(mut self, value: impl Into<String>) -> Self {
        self.client_email = Some(value.into());
        self
    }
    /// Sets `ProductsProductName`.
    #[must_use]
    pub fn products_product_name(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_name = Some(value.into());
        self
    }
    /// Sets `ProductsProductQuantity`.
    #[must_use]
    pub fn products_product_quantity(
        mut self,
        value: impl Into<Either<Vec<Value>, String>>,
    ) -> Self {
        self.products_product_quantity = Some(value.into());
        self
    }
    /// Sets `TotalSum`.
    #[must_use]
    pub fn total_sum(mut self, value: impl Into<String>) -> Self {
        self.total_sum = Some(value.into());
        self
    }
}

impl Record for GetfieldsValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsValues",
            fields: &[
                "DocumentNumber",
                "DocumentCreateTime",
                "DocumentTitle",
                "ClientPhone",
                "ClientEmail",
                "ProductsProductName",
                "ProductsProductQuantity",
                "TotalSum",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_number,
            1 => &self.document_create_time,
            2 => &self.document_title,
            3 => &self.client_phone,
            4 => &self.client_email,
            5 => &self.products_product_name,
            6 => &self.products_product_quantity,
            7 => &self.total_sum,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_number,
            1 => &mut self.document_create_time,
            2 => &mut self.document_title,
            3 => &mut self.client_phone,
            4 => &mut self.client_email,
            5 => &mut self.products_product_name,
            6 => &mut self.products_product_quantity,
            7 => &mut self.total_sum,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResult {
    /// `documentFields`: map of [`GetfieldsResultDocumentFields`].
    pub document_fields: Option<Map<GetfieldsResultDocumentFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResult",
            fields: &["documentFields"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_fields,
            _ => &mut self.extra,
        }
    }
}

/// `documentFields` in the answer of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultDocumentFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string` or list of [`GetfieldsResultDocumentFieldsValue`], may be `null`.
    pub value: Option<Either<String, Vec<GetfieldsResultDocumentFieldsValue>>>,
    /// `default`: `string`, may be `null`.
    pub default_: Option<String>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `chain`: `string` or list of any value.
    pub chain: Option<Either<String, Vec<Value>>>,
    /// `format`: map of any value.
    pub format: Option<Map<Value>>,
    /// `options`: map of any value.
    pub options: Option<Map<Value>>,
    /// `hideRow`: `Y` or `N`.
    pub hide_row: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultDocumentFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultDocumentFields",
            fields: &[
                "title",
                "value",
                "default",
                "required",
                "type",
                "group",
                "chain",
                "format",
                "options",
                "hideRow",
            ],
            required: &[],
            codecs: &[(3, Codec::YesNo), (9, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.value,
            2 => &self.default_,
            3 => &self.required,
            4 => &self.type_,
            5 => &self.group,
            6 => &self.chain,
            7 => &self.format,
            8 => &self.options,
            9 => &self.hide_row,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.value,
            2 => &mut self.default_,
            3 => &mut self.required,
            4 => &mut self.type_,
            5 => &mut self.group,
            6 => &mut self.chain,
            7 => &mut self.format,
            8 => &mut self.options,
            9 => &mut self.hide_row,
            _ => &mut self.extra,
        }
    }
}

/// `documentFields.value` in the answer of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultDocumentFieldsValue {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `selected`: `boolean`.
    pub selected: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultDocumentFieldsValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultDocumentFieldsValue",
            fields: &["value", "title", "selected"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.value,
            1 => &self.title,
            2 => &self.selected,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.value,
            1 => &mut self.title,
            2 => &mut self.selected,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `100`.
    Code100,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `Document not found`.
    DocumentNotFound,
    /// `You do not have permissions to modify documents`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify documents",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.getfields`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html).
#[doc(alias = "crm.documentgenerator.document.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.list`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`. Default: `['*']`.
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
    const NAME: &'static str = "crm.documentgenerator.document.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["documents"]).cursor("id", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = ListResultDocuments;
}

/// Parameter `order` of `crm.documentgenerator.document.list`.
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

/// Answer of `crm.documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `documents`: list of [`ListResultDocuments`].
    pub documents: Option<Vec<ListResultDocuments>>,
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

/// `documents` in the answer of `crm.documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultDocuments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer` or `string`.
    pub template_id: Option<Either<i64, String>>,
    /// `entityTypeId`: `integer` or `string`.
    pub entity_type_id: Option<Either<i64, String>>,
    /// `entityId`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `fileId`: `integer` or `string`.
    pub file_id: Option<Either<i64, String>>,
    /// `imageId`: `integer` or `string`.
    pub image_id: Option<Either<i64, String>>,
    /// `pdfId`: `integer` or `string`.
    pub pdf_id: Option<Either<i64, String>>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer` or `string`, may be `null`.
    pub created_by: Option<Either<i64, String>>,
    /// `updatedBy`: `integer` or `string`, may be `null`.
    pub updated_by: Option<Either<i64, String>>,
    /// `values`: [`ListResultDocumentsValues`], may be `null`.
    pub values: Option<ListResultDocumentsValues>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<String>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultDocuments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultDocuments",
            fields: &[
                "id",
                "title",
                "number",
                "templateId",
                "entityTypeId",
                "entityId",
                "fileId",
                "imageId",
                "pdfId",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "values",
                "downloadUrl",
                "imageUrl",
                "pdfUrl",
                "downloadUrlMachine",
                "pdfUrlMachine",
                "imageUrlMachine",
                "stampsEnabled",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.number,
            3 => &self.template_id,
            4 => &self.entity_type_id,
            5 => &self.entity_id,
            6 => &self.file_id,
            7 => &self.image_id,
            8 => &self.pdf_id,
            9 => &self.create_time,
            10 => &self.update_time,
            11 => &self.created_by,
            12 => &self.updated_by,
            13 => &self.values,
            14 => &self.download_url,
            15 => &self.image_url,
            16 => &self.pdf_url,
            17 => &self.download_url_machine,
            18 => &self.pdf_url_machine,
            19 => &self.image_url_machine,
            20 => &self.stamps_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.entity_type_id,
            5 => &mut self.entity_id,
            6 => &mut self.file_id,
            7 => &mut self.image_id,
            8 => &mut self.pdf_id,
            9 => &mut self.create_time,
            10 => &mut self.update_time,
            11 => &mut self.created_by,
            12 => &mut self.updated_by,
            13 => &mut self.values,
            14 => &mut self.download_url,
            15 => &mut self.image_url,
            16 => &mut self.pdf_url,
            17 => &mut self.download_url_machine,
            18 => &mut self.pdf_url_machine,
            19 => &mut self.image_url_machine,
            20 => &mut self.stamps_enabled,
            _ => &mut self.extra,
        }
    }
}

/// `documents.values` in the answer of `crm.documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultDocumentsValues {
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultDocumentsValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultDocumentsValues",
            fields: &["_creationMethod", "stampsEnabled"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.creation_method,
            1 => &self.stamps_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.creation_method,
            1 => &mut self.stamps_enabled,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `You do not have permissions to view documents`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to view documents",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.list`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html).
#[doc(alias = "crm.documentgenerator.document.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.update`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `values`: map of any value.
    pub values: Option<Map<Value>>,
    /// `stampsEnabled`: [`StampsEnabled`]. Default: `1`.
    pub stamps_enabled: Option<StampsEnabled>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `stampsEnabled`.
    #[must_use]
    pub fn stamps_enabled(mut self, value: impl Into<StampsEnabled>) -> Self {
        self.stamps_enabled = Some(value.into());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "values", "stampsEnabled"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.values,
            2 => &self.stamps_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.values,
            2 => &mut self.stamps_enabled,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = UpdateResult;
    type Error = UpdateError;
    const NAME: &'static str = "crm.documentgenerator.document.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Answer of `crm.documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `document`: [`UpdateResultDocument`].
    pub document: Option<UpdateResultDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResult",
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

/// `document` in the answer of `crm.documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultDocument {
    /// `id`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer` or `string`, may be `null`.
    pub created_by: Option<Either<i64, String>>,
    /// `updatedBy`: `integer` or `string`, may be `null`.
    pub updated_by: Option<Either<i64, String>>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: [`Products`].
    pub products: Option<Products>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `publicUrl`: `string`, may be `null`.
    pub public_url: Option<String>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer` or `string`.
    pub template_id: Option<Either<i64, String>>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer` or `string`.
    pub entity_type_id: Option<Either<i64, String>>,
    /// `entityId`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `values`: [`Values`].
    pub values: Option<Values>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResultDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResultDocument",
            fields: &[
                "id",
                "title",
                "number",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "changeStampsEnabled",
                "changeStampsDisabledReason",
                "changeQrCodeEnabled",
                "qrCodeEnabled",
                "changeQrCodeDisabledReason",
                "products",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "publicUrl",
                "isTransformationError",
                "transformationErrorMessage",
                "transformationErrorCode",
                "templateId",
                "pullTag",
                "emailDiskFile",
                "entityTypeId",
                "entityId",
                "values",
                "imageUrl",
                "pdfUrl",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.number,
            3 => &self.create_time,
            4 => &self.update_time,
            5 => &self.created_by,
            6 => &self.updated_by,
            7 => &self.change_stamps_enabled,
            8 => &self.change_stamps_disabled_reason,
            9 => &self.change_qr_code_enabled,
            10 => &self.qr_code_enabled,
            11 => &self.change_qr_code_disabled_reason,
            12 => &self.products,
            13 => &self.stamps_enabled,
            14 => &self.download_url,
            15 => &self.download_url_machine,
            16 => &self.public_url,
            17 => &self.is_transformation_error,
            18 => &self.transformation_error_message,
            19 => &self.transformation_error_code,
            20 => &self.template_id,
            21 => &self.pull_tag,
            22 => &self.email_disk_file,
            23 => &self.entity_type_id,
            24 => &self.entity_id,
            25 => &self.values,
            26 => &self.image_url,
            27 => &self.pdf_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.create_time,
            4 => &mut self.update_time,
            5 => &mut self.created_by,
            6 => &mut self.updated_by,
            7 => &mut self.change_stamps_enabled,
            8 => &mut self.change_stamps_disabled_reason,
            9 => &mut self.change_qr_code_enabled,
            10 => &mut self.qr_code_enabled,
            11 => &mut self.change_qr_code_disabled_reason,
            12 => &mut self.products,
            13 => &mut self.stamps_enabled,
            14 => &mut self.download_url,
            15 => &mut self.download_url_machine,
            16 => &mut self.public_url,
            17 => &mut self.is_transformation_error,
            18 => &mut self.transformation_error_message,
            19 => &mut self.transformation_error_code,
            20 => &mut self.template_id,
            21 => &mut self.pull_tag,
            22 => &mut self.email_disk_file,
            23 => &mut self.entity_type_id,
            24 => &mut self.entity_id,
            25 => &mut self.values,
            26 => &mut self.image_url,
            27 => &mut self.pdf_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`.
    Code100,
    /// `DOCGEN_ACCESS_ERROR`.
    DocgenAccessError,
    /// `Document not found`.
    DocumentNotFound,
    /// `You do not have permissions to modify this document`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
    /// `Cant update not saved document`.
    CantUpdateNotSavedDocument,
    /// `DOCUMENT_FILE_NOT_PROCESSABLE_ERROR`.
    DocumentFileNotProcessableError,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR"),
        ErrorCase::text(Self::DocumentNotFound, "Document not found"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to modify this document",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
        ErrorCase::text(
            Self::CantUpdateNotSavedDocument,
            "Cant update not saved document",
        ),
        ErrorCase::text(
            Self::DocumentFileNotProcessableError,
            "DOCUMENT_FILE_NOT_PROCESSABLE_ERROR",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.update`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html).
#[doc(alias = "crm.documentgenerator.document.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<UpdateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.documentgenerator.document.upload`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.documentgenerator.document.upload")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// `fields`: [`UploadFields`], required.
    pub fields: UploadFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Upload {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: UploadFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Upload {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Upload",
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

impl Method for Upload {
    type Output = UploadResult;
    type Error = UploadError;
    const NAME: &'static str = "crm.documentgenerator.document.upload";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFields {
    /// `entityTypeId`: [`UploadFieldsEntityTypeId`], required.
    pub entity_type_id: UploadFieldsEntityTypeId,
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `fileContent`: `string`, required.
    pub file_content: String,
    /// `region`: `string`, required.
    pub region: String,
    /// `title`: `string`, required.
    pub title: String,
    /// `number`: `string`, required.
    pub number: String,
    /// `pdfContent`: `string`.
    pub pdf_content: Option<String>,
    /// `imageContent`: `string`.
    pub image_content: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_type_id: impl Into<UploadFieldsEntityTypeId>,
        entity_id: i64,
        file_content: impl Into<String>,
        region: impl Into<String>,
        title: impl Into<String>,
        number: impl Into<String>,
    ) -> Self {
        Self {
            entity_type_id: entity_type_id.into(),
            entity_id,
            file_content: file_content.into(),
            region: region.into(),
            title: title.into(),
            number: number.into(),
            ..Default::default()
        }
    }
    /// Sets `pdfContent`.
    #[must_use]
    pub fn pdf_content(mut self, value: impl Into<String>) -> Self {
        self.pdf_content = Some(value.into());
        self
    }
    /// Sets `imageContent`.
    #[must_use]
    pub fn image_content(mut self, value: impl Into<String>) -> Self {
        self.image_content = Some(value.into());
        self
    }
}

impl Record for UploadFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadFields",
            fields: &[
                "entityTypeId",
                "entityId",
                "fileContent",
                "region",
                "title",
                "number",
                "pdfContent",
                "imageContent",
            ],
            required: &[0, 1, 2, 3, 4, 5],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_type_id,
            1 => &self.entity_id,
            2 => &self.file_content,
            3 => &self.region,
            4 => &self.title,
            5 => &self.number,
            6 => &self.pdf_content,
            7 => &self.image_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_type_id,
            1 => &mut self.entity_id,
            2 => &mut self.file_content,
            3 => &mut self.region,
            4 => &mut self.title,
            5 => &mut self.number,
            6 => &mut self.pdf_content,
            7 => &mut self.image_content,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.entityTypeId` of `crm.documentgenerator.document.upload`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadFieldsEntityTypeId {
    /// `1`: lead.
    Lead,
    /// `2`: deal.
    Deal,
    /// `3`: contact.
    Contact,
    /// `4`: company.
    Company,
    /// `7`: estimate.
    Estimate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UploadFieldsEntityTypeId {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "7"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Contact),
            3 => Some(Self::Company),
            4 => Some(Self::Estimate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "1",
            Self::Deal => "2",
            Self::Contact => "3",
            Self::Company => "4",
            Self::Estimate => "7",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResult {
    /// `document`: [`UploadResultDocument`].
    pub document: Option<UploadResultDocument>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResult",
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

/// `document` in the answer of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResultDocument {
    /// `id`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer` or `string`.
    pub created_by: Option<Either<i64, String>>,
    /// `updatedBy`: `integer` or `string`, may be `null`.
    pub updated_by: Option<Either<i64, String>>,
    /// `changeStampsEnabled`: `boolean`.
    pub change_stamps_enabled: Option<bool>,
    /// `changeStampsDisabledReason`: `string`.
    pub change_stamps_disabled_reason: Option<String>,
    /// `changeQrCodeEnabled`: `boolean`.
    pub change_qr_code_enabled: Option<bool>,
    /// `qrCodeEnabled`: `boolean`.
    pub qr_code_enabled: Option<bool>,
    /// `changeQrCodeDisabledReason`: `string`.
    pub change_qr_code_disabled_reason: Option<String>,
    /// `products`: [`Products`].
    pub products: Option<Products>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `publicUrl`: `string`, may be `null`.
    pub public_url: Option<String>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `templateId`: `integer` or `string`.
    pub template_id: Option<Either<i64, String>>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `entityTypeId`: `integer` or `string`.
    pub entity_type_id: Option<Either<i64, String>>,
    /// `entityId`: `integer` or `string`.
    pub entity_id: Option<Either<i64, String>>,
    /// `values`: [`UploadResultDocumentValues`], may be `null`.
    pub values: Option<UploadResultDocumentValues>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<String>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResultDocument {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResultDocument",
            fields: &[
                "id",
                "title",
                "number",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "changeStampsEnabled",
                "changeStampsDisabledReason",
                "changeQrCodeEnabled",
                "qrCodeEnabled",
                "changeQrCodeDisabledReason",
                "products",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "publicUrl",
                "isTransformationError",
                "transformationErrorMessage",
                "transformationErrorCode",
                "templateId",
                "pullTag",
                "emailDiskFile",
                "entityTypeId",
                "entityId",
                "values",
                "imageUrl",
                "pdfUrl",
                "imageUrlMachine",
                "pdfUrlMachine",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.number,
            3 => &self.create_time,
            4 => &self.update_time,
            5 => &self.created_by,
            6 => &self.updated_by,
            7 => &self.change_stamps_enabled,
            8 => &self.change_stamps_disabled_reason,
            9 => &self.change_qr_code_enabled,
            10 => &self.qr_code_enabled,
            11 => &self.change_qr_code_disabled_reason,
            12 => &self.products,
            13 => &self.stamps_enabled,
            14 => &self.download_url,
            15 => &self.download_url_machine,
            16 => &self.public_url,
            17 => &self.is_transformation_error,
            18 => &self.transformation_error_message,
            19 => &self.transformation_error_code,
            20 => &self.template_id,
            21 => &self.pull_tag,
            22 => &self.email_disk_file,
            23 => &self.entity_type_id,
            24 => &self.entity_id,
            25 => &self.values,
            26 => &self.image_url,
            27 => &self.pdf_url,
            28 => &self.image_url_machine,
            29 => &self.pdf_url_machine,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.create_time,
            4 => &mut self.update_time,
            5 => &mut self.created_by,
            6 => &mut self.updated_by,
            7 => &mut self.change_stamps_enabled,
            8 => &mut self.change_stamps_disabled_reason,
            9 => &mut self.change_qr_code_enabled,
            10 => &mut self.qr_code_enabled,
            11 => &mut self.change_qr_code_disabled_reason,
            12 => &mut self.products,
            13 => &mut self.stamps_enabled,
            14 => &mut self.download_url,
            15 => &mut self.download_url_machine,
            16 => &mut self.public_url,
            17 => &mut self.is_transformation_error,
            18 => &mut self.transformation_error_message,
            19 => &mut self.transformation_error_code,
            20 => &mut self.template_id,
            21 => &mut self.pull_tag,
            22 => &mut self.email_disk_file,
            23 => &mut self.entity_type_id,
            24 => &mut self.entity_id,
            25 => &mut self.values,
            26 => &mut self.image_url,
            27 => &mut self.pdf_url,
            28 => &mut self.image_url_machine,
            29 => &mut self.pdf_url_machine,
            _ => &mut self.extra,
        }
    }
}

/// `document.values` in the answer of `crm.documentgenerator.document.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResultDocumentValues {
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResultDocumentValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResultDocumentValues",
            fields: &["productsTableVariant", "_creationMethod"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.products_table_variant,
            1 => &self.creation_method,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.products_table_variant,
            1 => &mut self.creation_method,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.documentgenerator.document.upload`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadError {
    /// `100`, `Could not find value for parameter {fields}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {} to match with parameter {fields}. Should be value of type array.`.
    Code100InvalidValueToMatchWith,
    /// `Empty required fields: entityTypeId, fileContent, region, entityId`.
    EmptyRequiredFieldsEntityType,
    /// `Empty required fields: fileContent`.
    EmptyRequiredFieldsFileContent,
    /// `Wrong "entityTypeId" field value`.
    WrongEntityTypeIdField,
    /// `No provider for entityTypeId`.
    NoProviderForEntityType,
    /// `Wrong "entityId" field value`.
    WrongEntityIdFieldValue,
    /// `Missing file content`.
    MissingFileContent,
    /// `Could not save file`.
    CouldNotSaveFile,
    /// `Module crm is not installed`.
    ModuleCrmIsNotInstalled,
    /// `Wrong provider ...`.
    WrongProvider,
    /// `Application not found`.
    ApplicationNotFound,
    /// `Error generating file for template`.
    ErrorGeneratingFileForTemplate,
    /// `Error getting template`.
    ErrorGettingTemplate,
    /// `You do not have permissions to view documents`.
    YouDoNotHavePermissions,
    /// `Module documentgenerator is not installed`.
    ModuleDocumentgeneratorIsNotInstalled,
}

impl ErrorCode for UploadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields}"),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {fields}. Should be value of type array.",
            ),
        ErrorCase::text(
            Self::EmptyRequiredFieldsEntityType,
            "Empty required fields: entityTypeId, fileContent, region, entityId",
        ),
        ErrorCase::text(
            Self::EmptyRequiredFieldsFileContent,
            "Empty required fields: fileContent",
        ),
        ErrorCase::text(
            Self::WrongEntityTypeIdField,
            "Wrong \"entityTypeId\" field value",
        ),
        ErrorCase::text(Self::NoProviderForEntityType, "No provider for entityTypeId"),
        ErrorCase::text(Self::WrongEntityIdFieldValue, "Wrong \"entityId\" field value"),
        ErrorCase::text(Self::MissingFileContent, "Missing file content"),
        ErrorCase::text(Self::CouldNotSaveFile, "Could not save file"),
        ErrorCase::text(Self::ModuleCrmIsNotInstalled, "Module crm is not installed"),
        ErrorCase::text(Self::WrongProvider, "Wrong provider ..."),
        ErrorCase::text(Self::ApplicationNotFound, "Application not found"),
        ErrorCase::text(
            Self::ErrorGeneratingFileForTemplate,
            "Error generating file for template",
        ),
        ErrorCase::text(Self::ErrorGettingTemplate, "Error getting template"),
        ErrorCase::text(
            Self::YouDoNotHavePermissions,
            "You do not have permissions to view documents",
        ),
        ErrorCase::text(
            Self::ModuleDocumentgeneratorIsNotInstalled,
            "Module documentgenerator is not installed",
        ),
    ];
}

/// Calls [`crm.documentgenerator.document.upload`](https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html).
#[doc(alias = "crm.documentgenerator.document.upload")]
pub fn upload<'a, C: Caller>(
    caller: &'a C,
    request: &'a Upload,
) -> impl Future<Output = Result<Reply<UploadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, AddResultDocument, Products, Values, Delete,
    Enablepublicurl, EnablepublicurlResult, Get, GetResult, GetResultDocument,
    GetResultDocumentValues, Getfields, GetfieldsValues, GetfieldsResult,
    GetfieldsResultDocumentFields, GetfieldsResultDocumentFieldsValue, List, ListResult,
    ListResultDocuments, ListResultDocumentsValues, Update, UpdateResult,
    UpdateResultDocument, Upload, UploadFields, UploadResult, UploadResultDocument,
    UploadResultDocumentValues
);

value_enum!(
    AddEntityTypeId, StampsEnabled, EnablepublicurlStatus, ListOrder,
    UploadFieldsEntityTypeId
);
