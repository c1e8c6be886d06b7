// @generated from docs/api-reference/document-generator/document-generator-document-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `documentgenerator.document.*`.

use crate::prelude::*;

/// Request of [`documentgenerator.document.add`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `providerClassName`: `string`.
    pub provider_class_name: Option<String>,
    /// `value`: `string`, required.
    pub value: String,
    /// `values`: map of `string`.
    pub values: Option<Map<String>>,
    /// `stampsEnabled`: [`StampsEnabled`].
    pub stamps_enabled: Option<StampsEnabled>,
    /// `fields`: map of [`AddFields`].
    pub fields: Option<Map<AddFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, value: impl Into<String>) -> Self {
        Self {
            template_id,
            value: value.into(),
            ..Default::default()
        }
    }
    /// Sets `providerClassName`.
    #[must_use]
    pub fn provider_class_name(mut self, value: impl Into<String>) -> Self {
        self.provider_class_name = Some(value.into());
        self
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Map<String>>) -> Self {
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
                "providerClassName",
                "value",
                "values",
                "stampsEnabled",
                "fields",
            ],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.provider_class_name,
            2 => &self.value,
            3 => &self.values,
            4 => &self.stamps_enabled,
            5 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.provider_class_name,
            2 => &mut self.value,
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
    const NAME: &'static str = "documentgenerator.document.add";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `stampsEnabled` of `documentgenerator.document.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StampsEnabled {
    /// `1`: enable.
    Enable,
    /// `0`: disable.
    Disable,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for StampsEnabled {
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

/// Parameter `fields` of `documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `FORMAT`: [`AddFieldsFormat`].
    pub format: Option<AddFieldsFormat>,
    /// `PROVIDER`: `string`.
    pub provider: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `FORMAT`.
    #[must_use]
    pub fn format(mut self, value: AddFieldsFormat) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `PROVIDER`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["TYPE", "FORMAT", "PROVIDER", "TITLE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.format,
            2 => &self.provider,
            3 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.format,
            2 => &mut self.provider,
            3 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.TYPE` of `documentgenerator.document.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `DATE`.
    Date,
    /// `NAME`.
    Name,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["DATE", "NAME"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Date),
            1 => Some(Self::Name),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Date => "DATE",
            Self::Name => "NAME",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.FORMAT` of `documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsFormat {
    /// `format`: `string`.
    pub format: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsFormat {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
}

impl Record for AddFieldsFormat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsFormat",
            fields: &["format"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.format,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.format,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.document.add`.
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

/// `document` in the answer of `documentgenerator.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `values`: [`Values`].
    pub values: Option<Values>,
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
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`, may be `null`.
    pub updated_by: Option<i64>,
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
                "templateId",
                "provider",
                "value",
                "values",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "publicUrl",
                "isTransformationError",
                "pullTag",
                "emailDiskFile",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
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
            4 => &self.provider,
            5 => &self.value,
            6 => &self.values,
            7 => &self.stamps_enabled,
            8 => &self.download_url,
            9 => &self.download_url_machine,
            10 => &self.public_url,
            11 => &self.is_transformation_error,
            12 => &self.pull_tag,
            13 => &self.email_disk_file,
            14 => &self.create_time,
            15 => &self.update_time,
            16 => &self.created_by,
            17 => &self.updated_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.provider,
            5 => &mut self.value,
            6 => &mut self.values,
            7 => &mut self.stamps_enabled,
            8 => &mut self.download_url,
            9 => &mut self.download_url_machine,
            10 => &mut self.public_url,
            11 => &mut self.is_transformation_error,
            12 => &mut self.pull_tag,
            13 => &mut self.email_disk_file,
            14 => &mut self.create_time,
            15 => &mut self.update_time,
            16 => &mut self.created_by,
            17 => &mut self.updated_by,
            _ => &mut self.extra,
        }
    }
}

/// `document.values` in the answer of `documentgenerator.document.add`, and 2 other places.
///
/// Keys like `<field_code>` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Values {
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Values {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Values",
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

/// Errors of `documentgenerator.document.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100` (HTTP 400).
    Code100,
    /// `Empty required parameter "value"` (HTTP 400).
    EmptyRequiredParameterValue,
    /// `Cannot create document on deleted template` (HTTP 400).
    CannotCreateDocumentOnDeleted,
    /// `Template not found` (HTTP 400).
    TemplateNotFound,
    /// `Cannot create document` (HTTP 400).
    CannotCreateDocument,
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
    /// `Maximum count of documents has been reached` (HTTP 400).
    MaximumCountOfDocumentsHas,
    /// `DOCGEN_ACCESS_ERROR` (HTTP 403).
    DocgenAccessError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(
                Self::EmptyRequiredParameterValue,
                "Empty required parameter \"value\"",
            )
            .status(400),
        ErrorCase::text(
                Self::CannotCreateDocumentOnDeleted,
                "Cannot create document on deleted template",
            )
            .status(400),
        ErrorCase::text(Self::TemplateNotFound, "Template not found").status(400),
        ErrorCase::text(Self::CannotCreateDocument, "Cannot create document")
            .status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
        ErrorCase::text(
                Self::MaximumCountOfDocumentsHas,
                "Maximum count of documents has been reached",
            )
            .status(400),
        ErrorCase::code(Self::DocgenAccessError, "DOCGEN_ACCESS_ERROR").status(403),
    ];
}

/// Calls [`documentgenerator.document.add`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html).
#[doc(alias = "documentgenerator.document.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.document.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.delete")]
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
    const NAME: &'static str = "documentgenerator.document.delete";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Errors of `documentgenerator.document.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100` (HTTP 400).
    Code100,
    /// `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::DocumentNotFound, "Document not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.document.delete`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html).
#[doc(alias = "documentgenerator.document.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.document.enablepublicurl`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.enablepublicurl")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enablepublicurl {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `status`: [`StampsEnabled`]. Default: `1`.
    pub status: Option<StampsEnabled>,
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
    pub fn status(mut self, value: impl Into<StampsEnabled>) -> Self {
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
    const NAME: &'static str = "documentgenerator.document.enablepublicurl";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Answer of `documentgenerator.document.enablepublicurl`.
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

/// Errors of `documentgenerator.document.enablepublicurl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnablepublicurlError {
    /// `100` (HTTP 400).
    Code100,
    /// `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for EnablepublicurlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::DocumentNotFound, "Document not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.document.enablepublicurl`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html).
#[doc(alias = "documentgenerator.document.enablepublicurl")]
pub fn enablepublicurl<'a, C: Caller>(
    caller: &'a C,
    request: &'a Enablepublicurl,
) -> impl Future<
    Output = Result<Reply<EnablepublicurlResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.document.get`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.get")]
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
    const NAME: &'static str = "documentgenerator.document.get";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `documentgenerator.document.get`.
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

/// `document` in the answer of `documentgenerator.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `values`: [`Values`].
    pub values: Option<Values>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`.
    pub pdf_id: Option<i64>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<String>,
    /// `printUrl`: `string`.
    pub print_url: Option<String>,
    /// `printUrlMachine`: `string`.
    pub print_url_machine: Option<String>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<String>,
    /// `publicUrl`: `string`.
    pub public_url: Option<String>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `transformationErrorCode`: `string`.
    pub transformation_error_code: Option<String>,
    /// `transformationErrorMessage`: `string`.
    pub transformation_error_message: Option<String>,
    /// `transformationCancelReason`: `string`.
    pub transformation_cancel_reason: Option<String>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`, may be `null`.
    pub updated_by: Option<i64>,
    /// `publicUrlView`: [`PublicUrlView`].
    pub public_url_view: Option<PublicUrlView>,
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
                "templateId",
                "provider",
                "value",
                "values",
                "fileId",
                "imageId",
                "pdfId",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "pdfUrl",
                "pdfUrlMachine",
                "printUrl",
                "printUrlMachine",
                "imageUrl",
                "imageUrlMachine",
                "publicUrl",
                "isTransformationError",
                "transformationErrorCode",
                "transformationErrorMessage",
                "transformationCancelReason",
                "pullTag",
                "emailDiskFile",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
                "publicUrlView",
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
            4 => &self.provider,
            5 => &self.value,
            6 => &self.values,
            7 => &self.file_id,
            8 => &self.image_id,
            9 => &self.pdf_id,
            10 => &self.stamps_enabled,
            11 => &self.download_url,
            12 => &self.download_url_machine,
            13 => &self.pdf_url,
            14 => &self.pdf_url_machine,
            15 => &self.print_url,
            16 => &self.print_url_machine,
            17 => &self.image_url,
            18 => &self.image_url_machine,
            19 => &self.public_url,
            20 => &self.is_transformation_error,
            21 => &self.transformation_error_code,
            22 => &self.transformation_error_message,
            23 => &self.transformation_cancel_reason,
            24 => &self.pull_tag,
            25 => &self.email_disk_file,
            26 => &self.create_time,
            27 => &self.update_time,
            28 => &self.created_by,
            29 => &self.updated_by,
            30 => &self.public_url_view,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.provider,
            5 => &mut self.value,
            6 => &mut self.values,
            7 => &mut self.file_id,
            8 => &mut self.image_id,
            9 => &mut self.pdf_id,
            10 => &mut self.stamps_enabled,
            11 => &mut self.download_url,
            12 => &mut self.download_url_machine,
            13 => &mut self.pdf_url,
            14 => &mut self.pdf_url_machine,
            15 => &mut self.print_url,
            16 => &mut self.print_url_machine,
            17 => &mut self.image_url,
            18 => &mut self.image_url_machine,
            19 => &mut self.public_url,
            20 => &mut self.is_transformation_error,
            21 => &mut self.transformation_error_code,
            22 => &mut self.transformation_error_message,
            23 => &mut self.transformation_cancel_reason,
            24 => &mut self.pull_tag,
            25 => &mut self.email_disk_file,
            26 => &mut self.create_time,
            27 => &mut self.update_time,
            28 => &mut self.created_by,
            29 => &mut self.updated_by,
            30 => &mut self.public_url_view,
            _ => &mut self.extra,
        }
    }
}

/// `document.publicUrlView` in the answer of `documentgenerator.document.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicUrlView {
    /// `time`: `datetime`.
    pub time: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for PublicUrlView {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PublicUrlView",
            fields: &["time"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.time,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.time,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.document.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100` (HTTP 400).
    Code100,
    /// `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::DocumentNotFound, "Document not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.document.get`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html).
#[doc(alias = "documentgenerator.document.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.document.getfields`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.getfields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getfields {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `values`: map of `string`.
    pub values: Option<Map<String>>,
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
    pub fn values(mut self, value: impl Into<Map<String>>) -> Self {
        self.values = Some(value.into());
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
    const NAME: &'static str = "documentgenerator.document.getfields";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `documentgenerator.document.getfields`.
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

/// `documentFields` in the answer of `documentgenerator.document.getfields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetfieldsResultDocumentFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `default`: `string`.
    pub default_: Option<String>,
    /// `group`: list of `string`.
    pub group: Option<Vec<String>>,
    /// `chain`: `string` or list of map of any value or `string`.
    pub chain: Option<Either<String, Vec<Either<Map<Value>, String>>>>,
    /// `required`: `Y` or `N`.
    pub required: Option<bool>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetfieldsResultDocumentFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetfieldsResultDocumentFields",
            fields: &["title", "value", "default", "group", "chain", "required", "type"],
            required: &[],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.value,
            2 => &self.default_,
            3 => &self.group,
            4 => &self.chain,
            5 => &self.required,
            6 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.value,
            2 => &mut self.default_,
            3 => &mut self.group,
            4 => &mut self.chain,
            5 => &mut self.required,
            6 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.document.getfields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetfieldsError {
    /// `100` (HTTP 400).
    Code100,
    /// `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for GetfieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::DocumentNotFound, "Document not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.document.getfields`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html).
#[doc(alias = "documentgenerator.document.getfields")]
pub fn getfields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getfields,
) -> impl Future<Output = Result<Reply<GetfieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.document.list`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of [`ListSelect`]. Default: `["*"]`.
    pub select: Option<Vec<ListSelect>>,
    /// `order`: [`ListOrder`].
    pub order: Option<ListOrder>,
    /// `filter`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
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
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
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
            fields: &["select", "order", "filter", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "documentgenerator.document.list";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["documents"]).cursor("id", "id").total(),
    );
}

impl ListMethod for List {
    type Row = ListResultDocuments;
}

/// Parameter `select` of `documentgenerator.document.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `id`.
    Id,
    /// `title`.
    Title,
    /// `number`.
    Number,
    /// `templateId`.
    TemplateId,
    /// `provider`.
    Provider,
    /// `value`.
    Value,
    /// `fileId`.
    FileId,
    /// `imageId`.
    ImageId,
    /// `pdfId`.
    PdfId,
    /// `createTime`.
    CreateTime,
    /// `updateTime`.
    UpdateTime,
    /// `values`.
    Values,
    /// `createdBy`.
    CreatedBy,
    /// `updatedBy`.
    UpdatedBy,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "id",
        "title",
        "number",
        "templateId",
        "provider",
        "value",
        "fileId",
        "imageId",
        "pdfId",
        "createTime",
        "updateTime",
        "values",
        "createdBy",
        "updatedBy",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Title),
            2 => Some(Self::Number),
            3 => Some(Self::TemplateId),
            4 => Some(Self::Provider),
            5 => Some(Self::Value),
            6 => Some(Self::FileId),
            7 => Some(Self::ImageId),
            8 => Some(Self::PdfId),
            9 => Some(Self::CreateTime),
            10 => Some(Self::UpdateTime),
            11 => Some(Self::Values),
            12 => Some(Self::CreatedBy),
            13 => Some(Self::UpdatedBy),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Number => "number",
            Self::TemplateId => "templateId",
            Self::Provider => "provider",
            Self::Value => "value",
            Self::FileId => "fileId",
            Self::ImageId => "imageId",
            Self::PdfId => "pdfId",
            Self::CreateTime => "createTime",
            Self::UpdateTime => "updateTime",
            Self::Values => "values",
            Self::CreatedBy => "createdBy",
            Self::UpdatedBy => "updatedBy",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `order` of `documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `id`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `title`: [`Title`].
    pub title: Option<Title>,
    /// `number`: [`Title`].
    pub number: Option<Title>,
    /// `templateId`: [`Title`].
    pub template_id: Option<Title>,
    /// `provider`: [`Title`].
    pub provider: Option<Title>,
    /// `value`: [`Title`].
    pub value: Option<Title>,
    /// `fileId`: [`Title`].
    pub file_id: Option<Title>,
    /// `imageId`: [`Title`].
    pub image_id: Option<Title>,
    /// `pdfId`: [`Title`].
    pub pdf_id: Option<Title>,
    /// `createTime`: [`Title`].
    pub create_time: Option<Title>,
    /// `updateTime`: [`Title`].
    pub update_time: Option<Title>,
    /// `values`: map of any value.
    pub values: Option<Map<Value>>,
    /// `createdBy`: [`Title`].
    pub created_by: Option<Title>,
    /// `updatedBy`: [`Title`].
    pub updated_by: Option<Title>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Title>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, value: impl Into<Title>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<Title>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<Title>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Title>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `fileId`.
    #[must_use]
    pub fn file_id(mut self, value: impl Into<Title>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `imageId`.
    #[must_use]
    pub fn image_id(mut self, value: impl Into<Title>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `pdfId`.
    #[must_use]
    pub fn pdf_id(mut self, value: impl Into<Title>) -> Self {
        self.pdf_id = Some(value.into());
        self
    }
    /// Sets `createTime`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<Title>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `updateTime`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<Title>) -> Self {
        self.update_time = Some(value.into());
        self
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: impl Into<Title>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets `updatedBy`.
    #[must_use]
    pub fn updated_by(mut self, value: impl Into<Title>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "id",
                "title",
                "number",
                "templateId",
                "provider",
                "value",
                "fileId",
                "imageId",
                "pdfId",
                "createTime",
                "updateTime",
                "values",
                "createdBy",
                "updatedBy",
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
            4 => &self.provider,
            5 => &self.value,
            6 => &self.file_id,
            7 => &self.image_id,
            8 => &self.pdf_id,
            9 => &self.create_time,
            10 => &self.update_time,
            11 => &self.values,
            12 => &self.created_by,
            13 => &self.updated_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.provider,
            5 => &mut self.value,
            6 => &mut self.file_id,
            7 => &mut self.image_id,
            8 => &mut self.pdf_id,
            9 => &mut self.create_time,
            10 => &mut self.update_time,
            11 => &mut self.values,
            12 => &mut self.created_by,
            13 => &mut self.updated_by,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.title` of `documentgenerator.document.list`, and 11 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Title {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Title {
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

/// Parameter `filter` of `documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`.
    pub pdf_id: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `values`: map of any value.
    pub values: Option<Map<Value>>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
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
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `fileId`.
    #[must_use]
    pub fn file_id(mut self, value: i64) -> Self {
        self.file_id = Some(value);
        self
    }
    /// Sets `imageId`.
    #[must_use]
    pub fn image_id(mut self, value: i64) -> Self {
        self.image_id = Some(value);
        self
    }
    /// Sets `pdfId`.
    #[must_use]
    pub fn pdf_id(mut self, value: i64) -> Self {
        self.pdf_id = Some(value);
        self
    }
    /// Sets `createTime`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<DateTime>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `updateTime`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<DateTime>) -> Self {
        self.update_time = Some(value.into());
        self
    }
    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, value: impl Into<Map<Value>>) -> Self {
        self.values = Some(value.into());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `updatedBy`.
    #[must_use]
    pub fn updated_by(mut self, value: i64) -> Self {
        self.updated_by = Some(value);
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "id",
                "title",
                "number",
                "templateId",
                "provider",
                "value",
                "fileId",
                "imageId",
                "pdfId",
                "createTime",
                "updateTime",
                "values",
                "createdBy",
                "updatedBy",
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
            4 => &self.provider,
            5 => &self.value,
            6 => &self.file_id,
            7 => &self.image_id,
            8 => &self.pdf_id,
            9 => &self.create_time,
            10 => &self.update_time,
            11 => &self.values,
            12 => &self.created_by,
            13 => &self.updated_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.provider,
            5 => &mut self.value,
            6 => &mut self.file_id,
            7 => &mut self.image_id,
            8 => &mut self.pdf_id,
            9 => &mut self.create_time,
            10 => &mut self.update_time,
            11 => &mut self.values,
            12 => &mut self.created_by,
            13 => &mut self.updated_by,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.document.list`.
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

/// `documents` in the answer of `documentgenerator.document.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultDocuments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `values`: [`Values`], may be `null`.
    pub values: Option<Values>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`.
    pub pdf_id: Option<i64>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<String>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<String>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`, may be `null`.
    pub updated_by: Option<i64>,
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
                "provider",
                "value",
                "values",
                "fileId",
                "imageId",
                "pdfId",
                "stampsEnabled",
                "downloadUrl",
                "downloadUrlMachine",
                "pdfUrl",
                "pdfUrlMachine",
                "imageUrl",
                "imageUrlMachine",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
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
            4 => &self.provider,
            5 => &self.value,
            6 => &self.values,
            7 => &self.file_id,
            8 => &self.image_id,
            9 => &self.pdf_id,
            10 => &self.stamps_enabled,
            11 => &self.download_url,
            12 => &self.download_url_machine,
            13 => &self.pdf_url,
            14 => &self.pdf_url_machine,
            15 => &self.image_url,
            16 => &self.image_url_machine,
            17 => &self.create_time,
            18 => &self.update_time,
            19 => &self.created_by,
            20 => &self.updated_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.provider,
            5 => &mut self.value,
            6 => &mut self.values,
            7 => &mut self.file_id,
            8 => &mut self.image_id,
            9 => &mut self.pdf_id,
            10 => &mut self.stamps_enabled,
            11 => &mut self.download_url,
            12 => &mut self.download_url_machine,
            13 => &mut self.pdf_url,
            14 => &mut self.pdf_url_machine,
            15 => &mut self.image_url,
            16 => &mut self.image_url_machine,
            17 => &mut self.create_time,
            18 => &mut self.update_time,
            19 => &mut self.created_by,
            20 => &mut self.updated_by,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `documentgenerator.document.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.document.list`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html).
#[doc(alias = "documentgenerator.document.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`documentgenerator.document.update`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html).
///
/// Scope: `documentgenerator`.
#[doc(alias = "documentgenerator.document.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `values`: map of `string`.
    pub values: Option<Map<String>>,
    /// `stampsEnabled`: [`StampsEnabled`]. Default: `1`.
    pub stamps_enabled: Option<StampsEnabled>,
    /// `fields`: [`UpdateFields`].
    pub fields: Option<UpdateFields>,
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
    pub fn values(mut self, value: impl Into<Map<String>>) -> Self {
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
    pub fn fields(mut self, value: UpdateFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "values", "stampsEnabled", "fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.values,
            2 => &self.stamps_enabled,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.values,
            2 => &mut self.stamps_enabled,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = UpdateResult;
    type Error = UpdateError;
    const NAME: &'static str = "documentgenerator.document.update";
    const SCOPES: &'static [&'static str] = &["documentgenerator"];
}

/// Parameter `fields` of `documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `FORMAT`: map of any value.
    pub format: Option<Map<Value>>,
    /// `PROVIDER`: `string`.
    pub provider: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `FORMAT`.
    #[must_use]
    pub fn format(mut self, value: impl Into<Map<Value>>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets `PROVIDER`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["TYPE", "FORMAT", "PROVIDER", "TITLE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.format,
            2 => &self.provider,
            3 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.format,
            2 => &mut self.provider,
            3 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `documentgenerator.document.update`.
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

/// `document` in the answer of `documentgenerator.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultDocument {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `number`: `string`.
    pub number: Option<String>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `pdfId`: `integer`.
    pub pdf_id: Option<i64>,
    /// `values`: [`UpdateResultDocumentValues`].
    pub values: Option<UpdateResultDocumentValues>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// `pdfUrl`: `string`.
    pub pdf_url: Option<String>,
    /// `imageUrl`: `string`.
    pub image_url: Option<String>,
    /// `printUrl`: `string`.
    pub print_url: Option<String>,
    /// `downloadUrlMachine`: `string`.
    pub download_url_machine: Option<String>,
    /// `pdfUrlMachine`: `string`.
    pub pdf_url_machine: Option<String>,
    /// `imageUrlMachine`: `string`.
    pub image_url_machine: Option<String>,
    /// `printUrlMachine`: `string`.
    pub print_url_machine: Option<String>,
    /// `publicUrl`: `string`.
    pub public_url: Option<String>,
    /// `publicUrlView`: [`PublicUrlView`].
    pub public_url_view: Option<PublicUrlView>,
    /// `isTransformationError`: `boolean`.
    pub is_transformation_error: Option<bool>,
    /// `pullTag`: `string`.
    pub pull_tag: Option<String>,
    /// `emailDiskFile`: `integer`.
    pub email_disk_file: Option<i64>,
    /// `createTime`: `datetime`.
    pub create_time: Option<DateTime>,
    /// `updateTime`: `datetime`.
    pub update_time: Option<DateTime>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`, may be `null`.
    pub updated_by: Option<i64>,
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
                "templateId",
                "provider",
                "value",
                "fileId",
                "imageId",
                "pdfId",
                "values",
                "stampsEnabled",
                "downloadUrl",
                "pdfUrl",
                "imageUrl",
                "printUrl",
                "downloadUrlMachine",
                "pdfUrlMachine",
                "imageUrlMachine",
                "printUrlMachine",
                "publicUrl",
                "publicUrlView",
                "isTransformationError",
                "pullTag",
                "emailDiskFile",
                "createTime",
                "updateTime",
                "createdBy",
                "updatedBy",
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
            4 => &self.provider,
            5 => &self.value,
            6 => &self.file_id,
            7 => &self.image_id,
            8 => &self.pdf_id,
            9 => &self.values,
            10 => &self.stamps_enabled,
            11 => &self.download_url,
            12 => &self.pdf_url,
            13 => &self.image_url,
            14 => &self.print_url,
            15 => &self.download_url_machine,
            16 => &self.pdf_url_machine,
            17 => &self.image_url_machine,
            18 => &self.print_url_machine,
            19 => &self.public_url,
            20 => &self.public_url_view,
            21 => &self.is_transformation_error,
            22 => &self.pull_tag,
            23 => &self.email_disk_file,
            24 => &self.create_time,
            25 => &self.update_time,
            26 => &self.created_by,
            27 => &self.updated_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.number,
            3 => &mut self.template_id,
            4 => &mut self.provider,
            5 => &mut self.value,
            6 => &mut self.file_id,
            7 => &mut self.image_id,
            8 => &mut self.pdf_id,
            9 => &mut self.values,
            10 => &mut self.stamps_enabled,
            11 => &mut self.download_url,
            12 => &mut self.pdf_url,
            13 => &mut self.image_url,
            14 => &mut self.print_url,
            15 => &mut self.download_url_machine,
            16 => &mut self.pdf_url_machine,
            17 => &mut self.image_url_machine,
            18 => &mut self.print_url_machine,
            19 => &mut self.public_url,
            20 => &mut self.public_url_view,
            21 => &mut self.is_transformation_error,
            22 => &mut self.pull_tag,
            23 => &mut self.email_disk_file,
            24 => &mut self.create_time,
            25 => &mut self.update_time,
            26 => &mut self.created_by,
            27 => &mut self.updated_by,
            _ => &mut self.extra,
        }
    }
}

/// `document.values` in the answer of `documentgenerator.document.update`.
///
/// Keys like `<field_code>` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultDocumentValues {
    /// `productsTableVariant`: `string`.
    pub products_table_variant: Option<String>,
    /// `_creationMethod`: `string`.
    pub creation_method: Option<String>,
    /// `stampsEnabled`: `boolean`.
    pub stamps_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResultDocumentValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResultDocumentValues",
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

/// Errors of `documentgenerator.document.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100` (HTTP 400).
    Code100,
    /// `Document not found` (HTTP 400).
    DocumentNotFound,
    /// `You do not have permissions to view documents` (HTTP 400).
    YouDoNotHavePermissions,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::DocumentNotFound, "Document not found").status(400),
        ErrorCase::text(
                Self::YouDoNotHavePermissions,
                "You do not have permissions to view documents",
            )
            .status(400),
    ];
}

/// Calls [`documentgenerator.document.update`](https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html).
#[doc(alias = "documentgenerator.document.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<UpdateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddFieldsFormat, AddResult, AddResultDocument, Values, Delete,
    Enablepublicurl, EnablepublicurlResult, Get, GetResult, GetResultDocument,
    PublicUrlView, Getfields, GetfieldsResult, GetfieldsResultDocumentFields, List,
    ListOrder, ListFilter, ListResult, ListResultDocuments, Update, UpdateFields,
    UpdateResult, UpdateResultDocument, UpdateResultDocumentValues
);

value_enum!(StampsEnabled, Type, ListSelect, Title);

choice!(ListFilter[]);
