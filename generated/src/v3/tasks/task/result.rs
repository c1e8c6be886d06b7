// @generated from docs/api-reference/tasks/result/tasks-task-result-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `tasks.task.result.*`.

use crate::prelude::*;

/// Request of [`tasks.task.result.add`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.result.add")]
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
    const NAME: &'static str = "tasks.task.result.add";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `tasks.task.result.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `text`: `string`, required.
    pub text: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(task_id: i64, text: impl Into<String>) -> Self {
        Self {
            task_id,
            text: text.into(),
            ..Default::default()
        }
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["taskId", "text"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.task.result.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `item`: [`Item`].
    pub item: Option<Item>,
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

/// `item` in the answer of `tasks.task.result.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`, may be `null`.
    pub updated_at: Option<DateTime>,
    /// `status`: [`ItemStatus`].
    pub status: Option<ItemStatus>,
    /// `fileIds`: list of `integer`.
    pub file_ids: Option<Vec<i64>>,
    /// `rights`: [`ItemRights`].
    pub rights: Option<ItemRights>,
    /// `messageId`: `integer`, may be `null`.
    pub message_id: Option<i64>,
    /// `author`: any value.
    pub author: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Item {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Item",
            fields: &[
                "id",
                "taskId",
                "text",
                "authorId",
                "createdAt",
                "updatedAt",
                "status",
                "fileIds",
                "rights",
                "messageId",
                "author",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.text,
            3 => &self.author_id,
            4 => &self.created_at,
            5 => &self.updated_at,
            6 => &self.status,
            7 => &self.file_ids,
            8 => &self.rights,
            9 => &self.message_id,
            10 => &self.author,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.text,
            3 => &mut self.author_id,
            4 => &mut self.created_at,
            5 => &mut self.updated_at,
            6 => &mut self.status,
            7 => &mut self.file_ids,
            8 => &mut self.rights,
            9 => &mut self.message_id,
            10 => &mut self.author,
            _ => &mut self.extra,
        }
    }
}

/// `item.status` in the answer of `tasks.task.result.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemStatus {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ItemStatus {
    const VALUES: &'static [&'static str] = &["open", "closed"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Open),
            1 => Some(Self::Closed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Other(text) => text,
        }
    }
}

/// `item.rights` in the answer of `tasks.task.result.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ItemRights {
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ItemRights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ItemRights",
            fields: &["edit", "remove"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.edit,
            1 => &self.remove,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.edit,
            1 => &mut self.remove,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.result.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Required field taskId is not specified`.
    DtoValidationRequiredFieldTaskIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Required field text is not specified`.
    DtoValidationRequiredFieldTextIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Field fileIds is not available for filling`.
    DtoValidationFieldFileIdsIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field fields is not specified`.
    RequestValidationRequiredFieldFieldsIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field taskId requires int data type for this request`.
    RequestValidationFieldTaskIdRequiresInt,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Task id must be positive`.
    RequestValidationTaskIdMustBePositive,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Task id must be set`.
    RequestValidationTaskIdMustBeSet,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Task not found`.
    RequestValidationTaskNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Validation error`.
    DtoValidationValidationError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::DtoValidationRequiredFieldTaskIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Required field taskId is not specified"),
        ErrorCase::code(
                Self::DtoValidationRequiredFieldTextIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Required field text is not specified"),
        ErrorCase::code(
                Self::DtoValidationFieldFileIdsIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Field fileIds is not available for filling"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldsIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field fields is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldTaskIdRequiresInt,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field taskId requires int data type for this request"),
        ErrorCase::code(
                Self::RequestValidationTaskIdMustBePositive,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Task id must be positive"),
        ErrorCase::code(
                Self::RequestValidationTaskIdMustBeSet,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Task id must be set"),
        ErrorCase::code(
                Self::RequestValidationTaskNotFound,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Task not found"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::DtoValidationValidationError,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Validation error"),
    ];
}

/// Calls [`tasks.task.result.add`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html).
#[doc(alias = "tasks.task.result.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.result.addfromchatmessage`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.result.addfromchatmessage")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Addfromchatmessage {
    /// `fields`: [`AddfromchatmessageFields`], required.
    pub fields: AddfromchatmessageFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Addfromchatmessage {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddfromchatmessageFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Addfromchatmessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Addfromchatmessage",
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

impl Method for Addfromchatmessage {
    type Output = AddResult;
    type Error = AddfromchatmessageError;
    const NAME: &'static str = "tasks.task.result.addfromchatmessage";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `tasks.task.result.addfromchatmessage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddfromchatmessageFields {
    /// `messageId`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddfromchatmessageFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(message_id: i64) -> Self {
        Self {
            message_id,
            ..Default::default()
        }
    }
}

impl Record for AddfromchatmessageFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddfromchatmessageFields",
            fields: &["messageId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.result.addfromchatmessage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddfromchatmessageError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Required field messageId is missing`.
    DtoValidationRequiredFieldMessageIdIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Field fileIds is not available for filling`.
    DtoValidationFieldFileIdsIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field fields is missing`.
    RequestValidationRequiredFieldFieldsIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field messageId requires data type int for this request`.
    RequestValidationFieldMessageIdRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Message is not from task chat`.
    RequestValidationMessageIsNotFromTask,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Task not found`.
    RequestValidationTaskNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for AddfromchatmessageError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::DtoValidationRequiredFieldMessageIdIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Required field messageId is missing"),
        ErrorCase::code(
                Self::DtoValidationFieldFileIdsIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Field fileIds is not available for filling"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldsIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field fields is missing"),
        ErrorCase::code(
                Self::RequestValidationFieldMessageIdRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field messageId requires data type int for this request"),
        ErrorCase::code(
                Self::RequestValidationMessageIsNotFromTask,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Message is not from task chat"),
        ErrorCase::code(
                Self::RequestValidationTaskNotFound,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Task not found"),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`tasks.task.result.addfromchatmessage`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html).
#[doc(alias = "tasks.task.result.addfromchatmessage")]
pub fn addfromchatmessage<'a, C: Caller>(
    caller: &'a C,
    request: &'a Addfromchatmessage,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.result.delete`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.result.delete")]
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
    type Output = DeleteResult;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.task.result.delete";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Answer of `tasks.task.result.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteResult",
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

/// Errors of `tasks.task.result.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `At least one required field must be filled: id, filter`.
    RequestValidationAtLeastOneRequiredField,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is missing`.
    RequestValidationRequiredFieldIdIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Only one of the values must be provided: id, filter`.
    RequestValidationOnlyOneOfTheValues,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationAtLeastOneRequiredField,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("At least one required field must be filled: id, filter"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is missing"),
        ErrorCase::code(
                Self::RequestValidationOnlyOneOfTheValues,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Only one of the values must be provided: id, filter"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`tasks.task.result.delete`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html).
#[doc(alias = "tasks.task.result.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<DeleteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.result.list`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.result.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter` of REST 3.0, required.
    pub filter: FilterV3,
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(filter: impl Into<FilterV3>) -> Self {
        Self {
            filter: filter.into(),
            ..Default::default()
        }
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
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
            fields: &["order", "filter", "select", "pagination"],
            required: &[1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.select,
            3 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.select,
            3 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "tasks.task.result.list";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = Item;
}

/// Parameter `order` of `tasks.task.result.list`.
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

/// Parameter `select` of `tasks.task.result.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `id`.
    Id,
    /// `taskId`.
    TaskId,
    /// `text`.
    Text,
    /// `authorId`.
    AuthorId,
    /// `author`.
    Author,
    /// `createdAt`.
    CreatedAt,
    /// `updatedAt`.
    UpdatedAt,
    /// `status`.
    Status,
    /// `fileIds`.
    FileIds,
    /// `rights`.
    Rights,
    /// `messageId`.
    MessageId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "id",
        "taskId",
        "text",
        "authorId",
        "author",
        "createdAt",
        "updatedAt",
        "status",
        "fileIds",
        "rights",
        "messageId",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::TaskId),
            2 => Some(Self::Text),
            3 => Some(Self::AuthorId),
            4 => Some(Self::Author),
            5 => Some(Self::CreatedAt),
            6 => Some(Self::UpdatedAt),
            7 => Some(Self::Status),
            8 => Some(Self::FileIds),
            9 => Some(Self::Rights),
            10 => Some(Self::MessageId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::TaskId => "taskId",
            Self::Text => "text",
            Self::AuthorId => "authorId",
            Self::Author => "author",
            Self::CreatedAt => "createdAt",
            Self::UpdatedAt => "updatedAt",
            Self::Status => "status",
            Self::FileIds => "fileIds",
            Self::Rights => "rights",
            Self::MessageId => "messageId",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `pagination` of `tasks.task.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `page`: `integer`.
    pub page: Option<i64>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["page", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.task.result.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`Item`].
    pub items: Option<Vec<Item>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.result.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The field value cannot be empty`.
    RequestValidationTheFieldValueCannotBe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The taskId field requires an int data type for this request`.
    RequestValidationTheTaskIdFieldRequires,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION`.
    FilterValidation,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION`.
    InvalidFilter,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION`.
    UnknownFilterOperator,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`.
    InvalidOrder,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationTheFieldValueCannotBe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The field value cannot be empty"),
        ErrorCase::code(
                Self::RequestValidationTheTaskIdFieldRequires,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The taskId field requires an int data type for this request"),
        ErrorCase::code(
            Self::FilterValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidFilter,
            "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION",
        ),
        ErrorCase::code(
            Self::UnknownFilterOperator,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidOrder,
            "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`tasks.task.result.list`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html).
#[doc(alias = "tasks.task.result.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.result.update`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.result.update")]
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
    type Output = AddResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.task.result.update";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `tasks.task.result.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `text`: `string`, required.
    pub text: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Default::default()
        }
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["text"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.result.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `At least one required field is not filled: id, filter`.
    RequestValidationAtLeastOneRequiredField,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Only one of the values must be provided: id, filter`.
    RequestValidationOnlyOneOfTheValues,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field fields is missing`.
    RequestValidationRequiredFieldFieldsIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Required field text is missing`.
    DtoValidationRequiredFieldTextIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`, `Field fileIds is not available for filling`.
    DtoValidationFieldFileIdsIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationAtLeastOneRequiredField,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("At least one required field is not filled: id, filter"),
        ErrorCase::code(
                Self::RequestValidationOnlyOneOfTheValues,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Only one of the values must be provided: id, filter"),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldsIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field fields is missing"),
        ErrorCase::code(
                Self::DtoValidationRequiredFieldTextIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Required field text is missing"),
        ErrorCase::code(
                Self::DtoValidationFieldFileIdsIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
            )
            .message("Field fileIds is not available for filling"),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`tasks.task.result.update`](https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html).
#[doc(alias = "tasks.task.result.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, Item, ItemRights, Addfromchatmessage,
    AddfromchatmessageFields, Delete, DeleteResult, List, ListPagination, ListResult,
    Update, UpdateFields
);

value_enum!(ItemStatus, ListOrder, ListSelect);
