// @generated from docs/api-reference/note/document/note-document-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `note.document.*`.

use crate::prelude::*;

pub mod field;
pub mod search;
pub mod tree;

/// Request of [`note.document.add`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.add")]
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
    const NAME: &'static str = "note.document.add";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `note.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `collectionId`: `integer`, required.
    pub collection_id: i64,
    /// `title`: `string`, required.
    pub title: String,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `markdown`: `string`.
    pub markdown: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(collection_id: i64, title: impl Into<String>) -> Self {
        Self {
            collection_id,
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `markdown`.
    #[must_use]
    pub fn markdown(mut self, value: impl Into<String>) -> Self {
        self.markdown = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["collectionId", "title", "parentId", "markdown"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.collection_id,
            1 => &self.title,
            2 => &self.parent_id,
            3 => &self.markdown,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.collection_id,
            1 => &mut self.title,
            2 => &mut self.parent_id,
            3 => &mut self.markdown,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `note.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `item`: [`AddResultItem`].
    pub item: Option<AddResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `note.document.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `markdown`: `string`.
    pub markdown: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultItem",
            fields: &[
                "id",
                "collectionId",
                "parentId",
                "title",
                "markdown",
                "position",
                "createdBy",
                "updatedBy",
                "createdAt",
                "updatedAt",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.collection_id,
            2 => &self.parent_id,
            3 => &self.title,
            4 => &self.markdown,
            5 => &self.position,
            6 => &self.created_by,
            7 => &self.updated_by,
            8 => &self.created_at,
            9 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.collection_id,
            2 => &mut self.parent_id,
            3 => &mut self.title,
            4 => &mut self.markdown,
            5 => &mut self.position,
            6 => &mut self.created_by,
            7 => &mut self.updated_by,
            8 => &mut self.created_at,
            9 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.document.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Required field #FIELD# is not filled.`.
    DtoValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `The field #FIELD# requires data type #TYPE# for this request.`.
    DtoValidationTheFieldFieldRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Document title cannot be empty.`.
    DtoValidationDocumentTitleCannotBeEmpty,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Document title must not exceed 255 characters.`.
    DtoValidationDocumentTitleMustNotExceed,
    /// `NOTE_MARKDOWN_TOO_LARGE`.
    NoteMarkdownTooLarge,
    /// `NOTE_INVALID_PARENT`.
    NoteInvalidParent,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Object validation error`.
    DtoValidationObjectValidationError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
                Self::DtoValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not filled."),
        ErrorCase::code(
                Self::DtoValidationTheFieldFieldRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("The field #FIELD# requires data type #TYPE# for this request."),
        ErrorCase::code(
                Self::DtoValidationDocumentTitleCannotBeEmpty,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Document title cannot be empty."),
        ErrorCase::code(
                Self::DtoValidationDocumentTitleMustNotExceed,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Document title must not exceed 255 characters."),
        ErrorCase::code(Self::NoteMarkdownTooLarge, "NOTE_MARKDOWN_TOO_LARGE"),
        ErrorCase::code(Self::NoteInvalidParent, "NOTE_INVALID_PARENT"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
                Self::DtoValidationObjectValidationError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Object validation error"),
    ];
}

/// Calls [`note.document.add`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html).
#[doc(alias = "note.document.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.document.archive`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.archive")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Archive {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Archive {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Archive {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Archive",
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

impl Method for Archive {
    type Output = DocumentResult;
    type Error = ArchiveError;
    const NAME: &'static str = "note.document.archive";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Answer of `note.document.archive`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DocumentResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DocumentResult",
            fields: &["result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.document.archive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchiveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Mandatory field id is not specified`.
    RequestValidationMandatoryFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type #TYPE# for this request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for ArchiveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationMandatoryFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Mandatory field id is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldIdRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field id requires data type #TYPE# for this request"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`note.document.archive`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html).
#[doc(alias = "note.document.archive")]
pub fn archive<'a, C: Caller>(
    caller: &'a C,
    request: &'a Archive,
) -> impl Future<Output = Result<Reply<DocumentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.document.delete`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.delete")]
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
    type Output = DocumentResult;
    type Error = DeleteError;
    const NAME: &'static str = "note.document.delete";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Errors of `note.document.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type #TYPE# for this request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating request object`.
    RequestValidationErrorValidatingRequestObject,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldIdRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field id requires data type #TYPE# for this request"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating request object"),
    ];
}

/// Calls [`note.document.delete`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html).
#[doc(alias = "note.document.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<DocumentResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.document.get`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.get")]
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
    const NAME: &'static str = "note.document.get";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `note.document.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `note.document.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `collectionId`: `integer`, may be `null`.
    pub collection_id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `markdown`: `string`.
    pub markdown: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "id",
                "collectionId",
                "parentId",
                "title",
                "markdown",
                "position",
                "createdBy",
                "updatedBy",
                "createdAt",
                "updatedAt",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.collection_id,
            2 => &self.parent_id,
            3 => &self.title,
            4 => &self.markdown,
            5 => &self.position,
            6 => &self.created_by,
            7 => &self.updated_by,
            8 => &self.created_at,
            9 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.collection_id,
            2 => &mut self.parent_id,
            3 => &mut self.title,
            4 => &mut self.markdown,
            5 => &mut self.position,
            6 => &mut self.created_by,
            7 => &mut self.updated_by,
            8 => &mut self.created_at,
            9 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.document.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type #TYPE# for such a request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating request object`.
    RequestValidationErrorValidatingRequestObject,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldIdRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field id requires data type #TYPE# for such a request"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating request object"),
    ];
}

/// Calls [`note.document.get`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html).
#[doc(alias = "note.document.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.document.update`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.document.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `overwrite`: `boolean`. Default: `false`.
    pub overwrite: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
    /// Sets `overwrite`.
    #[must_use]
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields", "overwrite"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.overwrite,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.overwrite,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = GetResult;
    type Error = UpdateError;
    const NAME: &'static str = "note.document.update";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `note.document.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `markdown`: `string`.
    pub markdown: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
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
    /// Sets `markdown`.
    #[must_use]
    pub fn markdown(mut self, value: impl Into<String>) -> Self {
        self.markdown = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["title", "markdown"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.markdown,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.markdown,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.document.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request`.
    DtoValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Document title cannot be empty`.
    DtoValidationDocumentTitleCannotBeEmpty,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Document title must not exceed 255 characters`.
    DtoValidationDocumentTitleMustNotExceed,
    /// `NOTE_EMPTY_UPDATE`.
    NoteEmptyUpdate,
    /// `NOTE_MARKDOWN_TOO_LARGE`.
    NoteMarkdownTooLarge,
    /// `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`.
    NoteDocumentHasUnsavedChanges,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::DtoValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::DtoValidationDocumentTitleCannotBeEmpty,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Document title cannot be empty"),
        ErrorCase::code(
                Self::DtoValidationDocumentTitleMustNotExceed,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Document title must not exceed 255 characters"),
        ErrorCase::code(Self::NoteEmptyUpdate, "NOTE_EMPTY_UPDATE"),
        ErrorCase::code(Self::NoteMarkdownTooLarge, "NOTE_MARKDOWN_TOO_LARGE"),
        ErrorCase::code(
            Self::NoteDocumentHasUnsavedChanges,
            "NOTE_DOCUMENT_HAS_UNSAVED_CHANGES",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
    ];
}

/// Calls [`note.document.update`](https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html).
#[doc(alias = "note.document.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, AddResultItem, Archive, DocumentResult, Delete, Get,
    GetResult, GetResultItem, Update, UpdateFields
);
