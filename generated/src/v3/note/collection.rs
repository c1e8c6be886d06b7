// @generated from docs/api-reference/note/collection/note-collection-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `note.collection.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`note.collection.add`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.collection.add")]
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
    type Output = CollectionResult;
    type Error = AddError;
    const NAME: &'static str = "note.collection.add";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `note.collection.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `position`: `integer`. Default: `0`.
    pub position: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: i64) -> Self {
        self.position = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["name", "position"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.position,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `note.collection.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionResult {
    /// `item`: [`CollectionItem`].
    pub item: Option<CollectionItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CollectionResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CollectionResult",
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

/// `item` in the answer of `note.collection.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollectionItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `policyLevel`: `string`.
    pub policy_level: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CollectionItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CollectionItem",
            fields: &[
                "id",
                "name",
                "position",
                "policyLevel",
                "createdBy",
                "createdAt",
                "updatedBy",
                "updatedAt",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.position,
            3 => &self.policy_level,
            4 => &self.created_by,
            5 => &self.created_at,
            6 => &self.updated_by,
            7 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.position,
            3 => &mut self.policy_level,
            4 => &mut self.created_by,
            5 => &mut self.created_at,
            6 => &mut self.updated_by,
            7 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.collection.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Mandatory field name is not filled`.
    DtoValidationMandatoryFieldNameIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for such a request`.
    DtoValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Knowledge base name cannot be empty`.
    DtoValidationKnowledgeBaseNameCannotBe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Knowledge base name must not exceed 255 characters`.
    DtoValidationKnowledgeBaseNameMustNot,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
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
                Self::DtoValidationMandatoryFieldNameIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Mandatory field name is not filled"),
        ErrorCase::code(
                Self::DtoValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for such a request"),
        ErrorCase::code(
                Self::DtoValidationKnowledgeBaseNameCannotBe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Knowledge base name cannot be empty"),
        ErrorCase::code(
                Self::DtoValidationKnowledgeBaseNameMustNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Knowledge base name must not exceed 255 characters"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::DtoValidationObjectValidationError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Object validation error"),
    ];
}

/// Calls [`note.collection.add`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html).
#[doc(alias = "note.collection.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<
    Output = Result<Reply<CollectionResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.collection.archive`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.collection.archive")]
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
    type Output = ArchiveResult;
    type Error = ArchiveError;
    const NAME: &'static str = "note.collection.archive";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Answer of `note.collection.archive`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ArchiveResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ArchiveResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ArchiveResult",
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

/// Errors of `note.collection.archive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArchiveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The field id requires data type #TYPE# for this request`.
    RequestValidationTheFieldIdRequiresData,
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
                Self::RequestValidationRequiredFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is not specified"),
        ErrorCase::code(
                Self::RequestValidationTheFieldIdRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The field id requires data type #TYPE# for this request"),
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

/// Calls [`note.collection.archive`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html).
#[doc(alias = "note.collection.archive")]
pub fn archive<'a, C: Caller>(
    caller: &'a C,
    request: &'a Archive,
) -> impl Future<Output = Result<Reply<ArchiveResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.collection.delete`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.collection.delete")]
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
    type Output = ArchiveResult;
    type Error = DeleteError;
    const NAME: &'static str = "note.collection.delete";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Errors of `note.collection.delete`.
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
    /// `NOTE_COLLECTION_UNDER_IMPORT`.
    NoteCollectionUnderImport,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
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
        ErrorCase::code(Self::NoteCollectionUnderImport, "NOTE_COLLECTION_UNDER_IMPORT"),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`note.collection.delete`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html).
#[doc(alias = "note.collection.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<ArchiveResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.collection.get`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.collection.get")]
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
    const NAME: &'static str = "note.collection.get";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `note.collection.get`.
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

/// `item` in the answer of `note.collection.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `policyLevel`: [`PolicyLevel`].
    pub policy_level: Option<PolicyLevel>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
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
                "name",
                "position",
                "policyLevel",
                "createdBy",
                "createdAt",
                "updatedBy",
                "updatedAt",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.position,
            3 => &self.policy_level,
            4 => &self.created_by,
            5 => &self.created_at,
            6 => &self.updated_by,
            7 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.position,
            3 => &mut self.policy_level,
            4 => &mut self.created_by,
            5 => &mut self.created_at,
            6 => &mut self.updated_by,
            7 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// `item.policyLevel` in the answer of `note.collection.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyLevel {
    /// `none`.
    None,
    /// `view`.
    View,
    /// `manage`.
    Manage,
    /// `moderate`.
    Moderate,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for PolicyLevel {
    const VALUES: &'static [&'static str] = &["none", "view", "manage", "moderate"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::View),
            2 => Some(Self::Manage),
            3 => Some(Self::Moderate),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::View => "view",
            Self::Manage => "manage",
            Self::Moderate => "moderate",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `note.collection.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type #TYPE# for such a request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
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

/// Calls [`note.collection.get`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html).
#[doc(alias = "note.collection.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.collection.list`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.collection.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: ListPagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["pagination"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "note.collection.list";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `pagination` of `note.collection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `limit`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `afterCursor`: [`ListPaginationAfterCursor`].
    pub after_cursor: Option<ListPaginationAfterCursor>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `afterCursor`.
    #[must_use]
    pub fn after_cursor(mut self, value: ListPaginationAfterCursor) -> Self {
        self.after_cursor = Some(value);
        self
    }
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["limit", "afterCursor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            1 => &self.after_cursor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            1 => &mut self.after_cursor,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `pagination.afterCursor` of `note.collection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPaginationAfterCursor {
    /// `position`: `integer`. Required if `afterCursor` is given.
    pub position: Option<i64>,
    /// `id`: `integer`. Required if `afterCursor` is given.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPaginationAfterCursor {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: i64) -> Self {
        self.position = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for ListPaginationAfterCursor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPaginationAfterCursor",
            fields: &["position", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.position,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.position,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `note.collection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// `nextCursor`: [`ListResultNextCursor`], may be `null`.
    pub next_cursor: Option<ListResultNextCursor>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items", "nextCursor"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            1 => &self.next_cursor,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            1 => &mut self.next_cursor,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `note.collection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `policyLevel`: [`PolicyLevel`].
    pub policy_level: Option<PolicyLevel>,
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

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "id",
                "name",
                "position",
                "policyLevel",
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
            1 => &self.name,
            2 => &self.position,
            3 => &self.policy_level,
            4 => &self.created_by,
            5 => &self.updated_by,
            6 => &self.created_at,
            7 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.position,
            3 => &mut self.policy_level,
            4 => &mut self.created_by,
            5 => &mut self.updated_by,
            6 => &mut self.created_at,
            7 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// `nextCursor` in the answer of `note.collection.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultNextCursor {
    /// `position`: `integer`.
    pub position: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultNextCursor {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultNextCursor",
            fields: &["position", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.position,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.position,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.collection.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`note.collection.list`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html).
#[doc(alias = "note.collection.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`note.collection.update`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html).
///
/// REST 3.0. Scope: `note`.
#[doc(alias = "note.collection.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
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
    type Output = CollectionResult;
    type Error = UpdateError;
    const NAME: &'static str = "note.collection.update";
    const SCOPES: &'static [&'static str] = &["note"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `note.collection.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `name`: `string`, required.
    pub name: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["name"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `note.collection.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified.`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request.`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request.`.
    DtoValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Knowledge base name cannot be empty.`.
    DtoValidationKnowledgeBaseNameCannotBe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Knowledge base name must not exceed 255 characters.`.
    DtoValidationKnowledgeBaseNameMustNot,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for UpdateError {
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
            .message("Field #FIELD# requires data type #TYPE# for this request."),
        ErrorCase::code(
                Self::DtoValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request."),
        ErrorCase::code(
                Self::DtoValidationKnowledgeBaseNameCannotBe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Knowledge base name cannot be empty."),
        ErrorCase::code(
                Self::DtoValidationKnowledgeBaseNameMustNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Knowledge base name must not exceed 255 characters."),
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

/// Calls [`note.collection.update`](https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html).
#[doc(alias = "note.collection.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<
    Output = Result<Reply<CollectionResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, CollectionResult, CollectionItem, Archive, ArchiveResult, Delete,
    Get, GetResult, GetResultItem, List, ListPagination, ListPaginationAfterCursor,
    ListResult, ListResultItems, ListResultNextCursor, Update, UpdateFields
);

value_enum!(PolicyLevel);
