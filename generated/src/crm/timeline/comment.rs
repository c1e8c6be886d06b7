// @generated from docs/api-reference/crm/timeline/comments/crm-timeline-comment-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `crm.timeline.comment.*`.

use crate::prelude::*;

/// Request of [`crm.timeline.comment.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.comment.add")]
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
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "crm.timeline.comment.add";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.timeline.comment.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `ENTITY_ID`: `integer`, required.
    pub entity_id: i64,
    /// `ENTITY_TYPE`: `string`, required.
    pub entity_type: String,
    /// `COMMENT`: `string`, required.
    pub comment: String,
    /// `FILES`: list of `file`.
    pub files: Option<Vec<File>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        entity_id: i64,
        entity_type: impl Into<String>,
        comment: impl Into<String>,
    ) -> Self {
        Self {
            entity_id,
            entity_type: entity_type.into(),
            comment: comment.into(),
            ..Default::default()
        }
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["ENTITY_ID", "ENTITY_TYPE", "COMMENT", "FILES"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            2 => &self.comment,
            3 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            2 => &mut self.comment,
            3 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.comment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.comment.add`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html).
#[doc(alias = "crm.timeline.comment.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.comment.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.comment.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerTypeId`: `integer`.
    pub owner_type_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `ownerTypeId`.
    #[must_use]
    pub fn owner_type_id(mut self, value: i64) -> Self {
        self.owner_type_id = Some(value);
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id", "ownerTypeId", "ownerId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_type_id,
            2 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_type_id,
            2 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "crm.timeline.comment.delete";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.timeline.comment.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `MULTIPLE_BINDINGS`.
    MultipleBindings,
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::MultipleBindings, "MULTIPLE_BINDINGS"),
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.comment.delete`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html).
#[doc(alias = "crm.timeline.comment.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.comment.fields`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.comment.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "crm.timeline.comment.fields";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.timeline.comment.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
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

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
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

/// Errors of `crm.timeline.comment.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {
    /// `error`.
    Error,
}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[ErrorCase::text(Self::Error, "error")];
}

/// Calls [`crm.timeline.comment.fields`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html).
#[doc(alias = "crm.timeline.comment.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.comment.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.comment.get")]
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
    type Output = Comment;
    type Error = GetError;
    const NAME: &'static str = "crm.timeline.comment.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `crm.timeline.comment.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CREATED`: `datetime`.
    pub created: Option<DateTime>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: [`CommentEntityType`].
    pub entity_type: Option<CommentEntityType>,
    /// `AUTHOR_ID`: `integer`.
    pub author_id: Option<i64>,
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// `FILES`: list of [`Files`] or map of [`Files`].
    pub files: Option<Either<Vec<Files>, Map<Files>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Comment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Comment",
            fields: &[
                "ID",
                "CREATED",
                "ENTITY_ID",
                "ENTITY_TYPE",
                "AUTHOR_ID",
                "COMMENT",
                "FILES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.created,
            2 => &self.entity_id,
            3 => &self.entity_type,
            4 => &self.author_id,
            5 => &self.comment,
            6 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.created,
            2 => &mut self.entity_id,
            3 => &mut self.entity_type,
            4 => &mut self.author_id,
            5 => &mut self.comment,
            6 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `ENTITY_TYPE` in the answer of `crm.timeline.comment.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentEntityType {
    /// `lead`.
    Lead,
    /// `deal`.
    Deal,
    /// `contact`.
    Contact,
    /// `company`.
    Company,
    /// `order`.
    Order,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CommentEntityType {
    const VALUES: &'static [&'static str] = &[
        "lead",
        "deal",
        "contact",
        "company",
        "order",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Contact),
            3 => Some(Self::Company),
            4 => Some(Self::Order),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Contact => "contact",
            Self::Company => "company",
            Self::Order => "order",
            Self::Other(text) => text,
        }
    }
}

/// `FILES` in the answer of `crm.timeline.comment.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Files {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: [`FilesImage`].
    pub image: Option<FilesImage>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `authorName`: `string`.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`.
    pub url_preview: Option<String>,
    /// `urlShow`: `string`.
    pub url_show: Option<String>,
    /// `urlDownload`: `string`.
    pub url_download: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Files {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Files",
            fields: &[
                "id",
                "date",
                "type",
                "name",
                "size",
                "image",
                "authorId",
                "authorName",
                "urlPreview",
                "urlShow",
                "urlDownload",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date,
            2 => &self.type_,
            3 => &self.name,
            4 => &self.size,
            5 => &self.image,
            6 => &self.author_id,
            7 => &self.author_name,
            8 => &self.url_preview,
            9 => &self.url_show,
            10 => &self.url_download,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date,
            2 => &mut self.type_,
            3 => &mut self.name,
            4 => &mut self.size,
            5 => &mut self.image,
            6 => &mut self.author_id,
            7 => &mut self.author_name,
            8 => &mut self.url_preview,
            9 => &mut self.url_show,
            10 => &mut self.url_download,
            _ => &mut self.extra,
        }
    }
}

/// `FILES.image` in the answer of `crm.timeline.comment.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesImage {
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FilesImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FilesImage",
            fields: &["width", "height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.width,
            1 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.width,
            1 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.comment.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Not found.`.
    NotFound,
    /// `Access denied.`.
    AccessDenied,
    /// `ID is not defined or invalid.`.
    IdIsNotDefinedOr,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::NotFound, "Not found."),
        ErrorCase::text(Self::AccessDenied, "Access denied."),
        ErrorCase::text(Self::IdIsNotDefinedOr, "ID is not defined or invalid."),
    ];
}

/// Calls [`crm.timeline.comment.get`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html).
#[doc(alias = "crm.timeline.comment.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Comment>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.comment.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.comment.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: [`ListFilter`], required.
    pub filter: ListFilter,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `start`: `integer`. Default: `0`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: ListFilter) -> Self {
        Self {
            filter,
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
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
            required: &[1],
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
    type Output = Vec<Comment>;
    type Error = ListError;
    const NAME: &'static str = "crm.timeline.comment.list";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = Comment;
}

/// Parameter `filter` of `crm.timeline.comment.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: `string`.
    pub entity_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `ENTITY_TYPE`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &["ENTITY_ID", "ENTITY_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `crm.timeline.comment.list`.
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

/// Errors of `crm.timeline.comment.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`crm.timeline.comment.list`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html).
#[doc(alias = "crm.timeline.comment.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Comment>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.timeline.comment.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.timeline.comment.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `ownerTypeId`: `integer`.
    pub owner_type_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
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
    /// Sets `ownerTypeId`.
    #[must_use]
    pub fn owner_type_id(mut self, value: i64) -> Self {
        self.owner_type_id = Some(value);
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields", "ownerTypeId", "ownerId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.owner_type_id,
            3 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.owner_type_id,
            3 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "crm.timeline.comment.update";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Parameter `fields` of `crm.timeline.comment.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// `FILES`: list of `file`.
    pub files: Option<Vec<File>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `COMMENT`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `FILES`.
    #[must_use]
    pub fn files(mut self, value: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.files = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["COMMENT", "FILES"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comment,
            1 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comment,
            1 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `crm.timeline.comment.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `OWNER_NOT_FOUND`.
    OwnerNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
    /// `INVALID_ARG_VALUE`.
    InvalidArgValue,
    /// `100`.
    Code100,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::OwnerNotFound, "OWNER_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
        ErrorCase::code(Self::InvalidArgValue, "INVALID_ARG_VALUE"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`crm.timeline.comment.update`](https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html).
#[doc(alias = "crm.timeline.comment.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Fields, FieldsEntry, Get, Comment, Files, FilesImage, List,
    ListFilter, Update, UpdateFields
);

value_enum!(CommentEntityType, ListOrder);
