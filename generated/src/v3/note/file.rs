// @generated from docs/api-reference/note/file/note-file-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `note.file.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`note.file.add`](https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.file.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `documentId`: `integer`, required.
    pub document_id: i64,
    /// `fileName`: `string`, required.
    pub file_name: String,
    /// `fileContent`: `string`, required.
    pub file_content: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        document_id: i64,
        file_name: impl Into<String>,
        file_content: impl Into<String>,
    ) -> Self {
        Self {
            document_id,
            file_name: file_name.into(),
            file_content: file_content.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["documentId", "fileName", "fileContent"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.file_name,
            2 => &self.file_content,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.file_name,
            2 => &mut self.file_content,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "note.file.add";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Answer of `note.file.add`.
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

/// `item` in the answer of `note.file.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `integer`.
    pub document_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `mimeType`: `string`.
    pub mime_type: Option<String>,
    /// `assetType`: `string`.
    pub asset_type: Option<String>,
    /// `assetMarkdown`: `string`.
    pub asset_markdown: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultItem",
            fields: &[
                "id",
                "documentId",
                "name",
                "size",
                "mimeType",
                "assetType",
                "assetMarkdown",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.document_id,
            2 => &self.name,
            3 => &self.size,
            4 => &self.mime_type,
            5 => &self.asset_type,
            6 => &self.asset_markdown,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.document_id,
            2 => &mut self.name,
            3 => &mut self.size,
            4 => &mut self.mime_type,
            5 => &mut self.asset_type,
            6 => &mut self.asset_markdown,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.file.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationTheFieldFieldRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Incorrect Base64 content provided`.
    RequestValidationIncorrectBase64ContentProvided,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Failed to save the file`.
    RequestValidationFailedToSaveTheFile,
    /// `NOTE_FILE_TOO_LARGE`.
    NoteFileTooLarge,
    /// `NOTE_FILE_TYPE_NOT_ALLOWED`.
    NoteFileTypeNotAllowed,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not specified"),
        ErrorCase::code(
                Self::RequestValidationTheFieldFieldRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::RequestValidationIncorrectBase64ContentProvided,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Incorrect Base64 content provided"),
        ErrorCase::code(
                Self::RequestValidationFailedToSaveTheFile,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Failed to save the file"),
        ErrorCase::code(Self::NoteFileTooLarge, "NOTE_FILE_TOO_LARGE"),
        ErrorCase::code(Self::NoteFileTypeNotAllowed, "NOTE_FILE_TYPE_NOT_ALLOWED"),
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

/// Calls [`note.file.add`](https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html).
#[doc(alias = "note.file.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.file.get`](https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.file.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `documentId`: `integer`, required.
    pub document_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, document_id: i64) -> Self {
        Self {
            id,
            document_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "documentId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.document_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.document_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "note.file.get";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `note.file.get`.
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

/// `item` in the answer of `note.file.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `documentId`: `integer`.
    pub document_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `mimeType`: `string`.
    pub mime_type: Option<String>,
    /// `assetType`: [`GetResultItemAssetType`].
    pub asset_type: Option<GetResultItemAssetType>,
    /// `assetMarkdown`: `string`.
    pub asset_markdown: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "id",
                "documentId",
                "name",
                "size",
                "mimeType",
                "assetType",
                "assetMarkdown",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.document_id,
            2 => &self.name,
            3 => &self.size,
            4 => &self.mime_type,
            5 => &self.asset_type,
            6 => &self.asset_markdown,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.document_id,
            2 => &mut self.name,
            3 => &mut self.size,
            4 => &mut self.mime_type,
            5 => &mut self.asset_type,
            6 => &mut self.asset_markdown,
            _ => &mut self.extra,
        }
    }
}

/// `item.assetType` in the answer of `note.file.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultItemAssetType {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// `file`.
    File,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultItemAssetType {
    const VALUES: &'static [&'static str] = &["image", "video", "file"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Image),
            1 => Some(Self::Video),
            2 => Some(Self::File),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `note.file.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified.`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for such a request.`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `Document not found.`.
    EntityNotFoundDocumentNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`, `File not found.`.
    EntityNotFoundFileNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating request object`.
    RequestValidationErrorValidatingRequestObject,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not specified."),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for such a request."),
        ErrorCase::code(
                Self::EntityNotFoundDocumentNotFound,
                "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            )
            .message("Document not found."),
        ErrorCase::code(
                Self::EntityNotFoundFileNotFound,
                "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
            )
            .message("File not found."),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating request object"),
    ];
}

/// Calls [`note.file.get`](https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html).
#[doc(alias = "note.file.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddResult, AddResultItem, Get, GetResult, GetResultItem);

value_enum!(GetResultItemAssetType);
