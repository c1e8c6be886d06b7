// @generated from docs/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.md and 2 more. Do not edit; run `cargo codegen`.

//! `tasks.api.scrum.task.*`.

use crate::prelude::*;

/// Request of [`tasks.api.scrum.task.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.task.get")]
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
    const NAME: &'static str = "tasks.api.scrum.task.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `storyPoints`: `string`.
    pub story_points: Option<String>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "entityId",
                "storyPoints",
                "epicId",
                "sort",
                "createdBy",
                "modifiedBy",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.story_points,
            2 => &self.epic_id,
            3 => &self.sort,
            4 => &self.created_by,
            5 => &self.modified_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.story_points,
            2 => &mut self.epic_id,
            3 => &mut self.sort,
            4 => &mut self.created_by,
            5 => &mut self.modified_by,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.task.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Task not found`.
    TaskNotFound,
    /// `100`, `Could not find value for parameter {id}`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {stringValue} to match with parameter {id}. Should be value of type int.`.
    Code100InvalidValueStringValueTo,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::TaskNotFound, "Task not found"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {id}"),
        ErrorCase::code(Self::Code100InvalidValueStringValueTo, "100")
            .message(
                "Invalid value {stringValue} to match with parameter {id}. Should be value of type int.",
            ),
    ];
}

/// Calls [`tasks.api.scrum.task.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get.html).
#[doc(alias = "tasks.api.scrum.task.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.task.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.task.getFields")]
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
    const NAME: &'static str = "tasks.api.scrum.task.getFields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.task.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `fields`: map of [`GetFieldsResultFields`].
    pub fields: Option<Map<GetFieldsResultFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResult",
            fields: &["fields"],
            required: &[],
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

/// `fields` in the answer of `tasks.api.scrum.task.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultFields {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultFields",
            fields: &["type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.task.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.api.scrum.task.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-get-fields.html).
#[doc(alias = "tasks.api.scrum.task.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.task.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.task.update")]
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
    type Output = UpdateResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.api.scrum.task.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.task.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `storyPoints`: `string`.
    pub story_points: Option<String>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `storyPoints`.
    #[must_use]
    pub fn story_points(mut self, value: impl Into<String>) -> Self {
        self.story_points = Some(value.into());
        self
    }
    /// Sets `epicId`.
    #[must_use]
    pub fn epic_id(mut self, value: i64) -> Self {
        self.epic_id = Some(value);
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["entityId", "storyPoints", "epicId", "sort"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.story_points,
            2 => &self.epic_id,
            3 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.story_points,
            2 => &mut self.epic_id,
            3 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.api.scrum.task.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `status`: [`UpdateResultStatus`].
    pub status: Option<UpdateResultStatus>,
    /// `data`: `boolean`, may be `null`.
    pub data: Option<bool>,
    /// `errors`: list of any value.
    pub errors: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResult",
            fields: &["status", "data", "errors"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            1 => &self.data,
            2 => &self.errors,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            1 => &mut self.data,
            2 => &mut self.errors,
            _ => &mut self.extra,
        }
    }
}

/// `status` in the answer of `tasks.api.scrum.task.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateResultStatus {
    /// `success`.
    Success,
    /// `error`.
    Error,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateResultStatus {
    const VALUES: &'static [&'static str] = &["success", "error"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Success),
            1 => Some(Self::Error),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Error => "error",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `tasks.api.scrum.task.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Epic not found`.
    EpicNotFound,
    /// `Task not found`.
    TaskNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Item not created`.
    ItemNotCreated,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::EpicNotFound, "Epic not found"),
        ErrorCase::text(Self::TaskNotFound, "Task not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::ItemNotCreated, "Item not created"),
    ];
}

/// Calls [`tasks.api.scrum.task.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/task/tasks-api-scrum-task-update.html).
#[doc(alias = "tasks.api.scrum.task.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<UpdateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetFields, GetFieldsResult, GetFieldsResultFields, Update,
    UpdateFields, UpdateResult
);

value_enum!(UpdateResultStatus);
