// @generated from docs/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.md and 6 more. Do not edit; run `cargo codegen`.

//! `tasks.api.scrum.kanban.*`.

use crate::prelude::*;

/// Request of [`tasks.api.scrum.kanban.addStage`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.addStage")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStage {
    /// `fields`: [`AddStageFields`], required.
    pub fields: AddStageFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddStage {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddStageFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for AddStage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddStage",
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

impl Method for AddStage {
    type Output = i64;
    type Error = AddStageError;
    const NAME: &'static str = "tasks.api.scrum.kanban.addStage";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.kanban.addStage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddStageFields {
    /// `sprintId`: `integer`, required.
    pub sprint_id: i64,
    /// `name`: `string`, required.
    pub name: String,
    /// `type`: [`Type`].
    pub type_: Option<Type>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddStageFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(sprint_id: i64, name: impl Into<String>) -> Self {
        Self {
            sprint_id,
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for AddStageFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddStageFields",
            fields: &["sprintId", "name", "type", "sort", "color"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sprint_id,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.sort,
            4 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sprint_id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.sort,
            4 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.type` of `tasks.api.scrum.kanban.addStage`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `NEW`.
    New,
    /// `WORK`.
    Work,
    /// `FINISH`.
    Finish,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["NEW", "WORK", "FINISH"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::New),
            1 => Some(Self::Work),
            2 => Some(Self::Finish),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::Work => "WORK",
            Self::Finish => "FINISH",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `tasks.api.scrum.kanban.addStage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddStageError {
    /// `Sprint id not found`.
    SprintIdNotFound,
    /// `Sprint not found`.
    SprintNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Incorrect name format`.
    IncorrectNameFormat,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for AddStageError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::SprintIdNotFound, "Sprint id not found"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::IncorrectNameFormat, "Incorrect name format"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.kanban.addStage`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-stage.html).
#[doc(alias = "tasks.api.scrum.kanban.addStage")]
pub fn add_stage<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddStage,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.kanban.addTask`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.addTask")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddTask {
    /// `sprintId`: `integer`, required.
    pub sprint_id: i64,
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `stageId`: `integer`, required.
    pub stage_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddTask {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(sprint_id: i64, task_id: i64, stage_id: i64) -> Self {
        Self {
            sprint_id,
            task_id,
            stage_id,
            ..Default::default()
        }
    }
}

impl Record for AddTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddTask",
            fields: &["sprintId", "taskId", "stageId"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sprint_id,
            1 => &self.task_id,
            2 => &self.stage_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sprint_id,
            1 => &mut self.task_id,
            2 => &mut self.stage_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for AddTask {
    type Output = bool;
    type Error = AddTaskError;
    const NAME: &'static str = "tasks.api.scrum.kanban.addTask";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.kanban.addTask`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddTaskError {
    /// `Sprint id not found`.
    SprintIdNotFound,
    /// `TaskId id not found`.
    TaskIdIdNotFound,
    /// `StageId id not found`.
    StageIdIdNotFound,
    /// `Sprint not found`.
    SprintNotFound,
    /// `Stage not found`.
    StageNotFound,
    /// `Task not found. The task must be with GROUP_ID`.
    TaskNotFoundTheTask,
    /// `Access denied`.
    AccessDenied,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for AddTaskError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::SprintIdNotFound, "Sprint id not found"),
        ErrorCase::text(Self::TaskIdIdNotFound, "TaskId id not found"),
        ErrorCase::text(Self::StageIdIdNotFound, "StageId id not found"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::text(Self::StageNotFound, "Stage not found"),
        ErrorCase::text(
            Self::TaskNotFoundTheTask,
            "Task not found. The task must be with GROUP_ID",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.kanban.addTask`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-add-task.html).
#[doc(alias = "tasks.api.scrum.kanban.addTask")]
pub fn add_task<'a, C: Caller>(
    caller: &'a C,
    request: &'a AddTask,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.kanban.deleteStage`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.deleteStage")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStage {
    /// `stageId`: `integer`, required.
    pub stage_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteStage {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(stage_id: i64) -> Self {
        Self {
            stage_id,
            ..Default::default()
        }
    }
}

impl Record for DeleteStage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteStage",
            fields: &["stageId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.stage_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.stage_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for DeleteStage {
    type Output = bool;
    type Error = DeleteStageError;
    const NAME: &'static str = "tasks.api.scrum.kanban.deleteStage";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.kanban.deleteStage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteStageError {
    /// `Stage id not found`.
    StageIdNotFound,
    /// `Stage not found`.
    StageNotFound,
    /// `Stage has tasks`.
    StageHasTasks,
    /// `Access denied`.
    AccessDenied,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for DeleteStageError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::StageIdNotFound, "Stage id not found"),
        ErrorCase::text(Self::StageNotFound, "Stage not found"),
        ErrorCase::text(Self::StageHasTasks, "Stage has tasks"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.kanban.deleteStage`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-stage.html).
#[doc(alias = "tasks.api.scrum.kanban.deleteStage")]
pub fn delete_stage<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteStage,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.kanban.deleteTask`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.deleteTask")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// `sprintId`: `integer`, required.
    pub sprint_id: i64,
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteTask {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(sprint_id: i64, task_id: i64) -> Self {
        Self {
            sprint_id,
            task_id,
            ..Default::default()
        }
    }
}

impl Record for DeleteTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteTask",
            fields: &["sprintId", "taskId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sprint_id,
            1 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sprint_id,
            1 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for DeleteTask {
    type Output = bool;
    type Error = DeleteTaskError;
    const NAME: &'static str = "tasks.api.scrum.kanban.deleteTask";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.kanban.deleteTask`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteTaskError {
    /// `Sprint id not found`.
    SprintIdNotFound,
    /// `TaskId id not found`.
    TaskIdIdNotFound,
    /// `Sprint not found`.
    SprintNotFound,
    /// `Task not found. The task must be with GROUP_ID`.
    TaskNotFoundTheTask,
    /// `Access denied`.
    AccessDenied,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for DeleteTaskError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::SprintIdNotFound, "Sprint id not found"),
        ErrorCase::text(Self::TaskIdIdNotFound, "TaskId id not found"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::text(
            Self::TaskNotFoundTheTask,
            "Task not found. The task must be with GROUP_ID",
        ),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.kanban.deleteTask`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-delete-task.html).
#[doc(alias = "tasks.api.scrum.kanban.deleteTask")]
pub fn delete_task<'a, C: Caller>(
    caller: &'a C,
    request: &'a DeleteTask,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.kanban.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.getFields")]
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
    const NAME: &'static str = "tasks.api.scrum.kanban.getFields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.kanban.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResult {
    /// `fields`: [`GetFieldsResultFields`].
    pub fields: Option<GetFieldsResultFields>,
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

/// `fields` in the answer of `tasks.api.scrum.kanban.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultFields {
    /// `name`: [`Name`].
    pub name: Option<Name>,
    /// `sort`: [`Name`].
    pub sort: Option<Name>,
    /// `type`: [`Name`].
    pub type_: Option<Name>,
    /// `sprintId`: [`Name`].
    pub sprint_id: Option<Name>,
    /// `color`: [`Name`].
    pub color: Option<Name>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultFields",
            fields: &["name", "sort", "type", "sprintId", "color"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.sort,
            2 => &self.type_,
            3 => &self.sprint_id,
            4 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.sort,
            2 => &mut self.type_,
            3 => &mut self.sprint_id,
            4 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// `fields.name` in the answer of `tasks.api.scrum.kanban.getFields`, and 4 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Name {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Name {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Name",
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

/// Errors of `tasks.api.scrum.kanban.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.api.scrum.kanban.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-fields.html).
#[doc(alias = "tasks.api.scrum.kanban.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.kanban.getStages`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.getStages")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStages {
    /// `sprintId`: `integer`, required.
    pub sprint_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetStages {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(sprint_id: i64) -> Self {
        Self {
            sprint_id,
            ..Default::default()
        }
    }
}

impl Record for GetStages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetStages",
            fields: &["sprintId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sprint_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sprint_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetStages {
    type Output = Vec<GetStagesItem>;
    type Error = GetStagesError;
    const NAME: &'static str = "tasks.api.scrum.kanban.getStages";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.kanban.getStages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStagesItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: [`GetStagesItemType`].
    pub type_: Option<GetStagesItemType>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `sprintId`: `integer`.
    pub sprint_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetStagesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetStagesItem",
            fields: &["id", "name", "type", "sort", "color", "sprintId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.sort,
            4 => &self.color,
            5 => &self.sprint_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.sort,
            4 => &mut self.color,
            5 => &mut self.sprint_id,
            _ => &mut self.extra,
        }
    }
}

/// `type` in the answer of `tasks.api.scrum.kanban.getStages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetStagesItemType {
    /// `NEW`.
    New,
    /// `WORK`.
    Work,
    /// `FINISH`.
    Finish,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetStagesItemType {
    const VALUES: &'static [&'static str] = &["NEW", "WORK", "FINISH"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::New),
            1 => Some(Self::Work),
            2 => Some(Self::Finish),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::Work => "WORK",
            Self::Finish => "FINISH",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `tasks.api.scrum.kanban.getStages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetStagesError {
    /// `Sprint id not found`.
    SprintIdNotFound,
    /// `Sprint not found`.
    SprintNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for GetStagesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::SprintIdNotFound, "Sprint id not found"),
        ErrorCase::text(Self::SprintNotFound, "Sprint not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.kanban.getStages`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-get-stages.html).
#[doc(alias = "tasks.api.scrum.kanban.getStages")]
pub fn get_stages<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetStages,
) -> impl Future<
    Output = Result<Reply<Vec<GetStagesItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.kanban.updateStage`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.kanban.updateStage")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStage {
    /// `stageId`: `integer`, required.
    pub stage_id: i64,
    /// `fields`: [`UpdateStageFields`], required.
    pub fields: UpdateStageFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateStage {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(stage_id: i64, fields: UpdateStageFields) -> Self {
        Self {
            stage_id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for UpdateStage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateStage",
            fields: &["stageId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.stage_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.stage_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for UpdateStage {
    type Output = bool;
    type Error = UpdateStageError;
    const NAME: &'static str = "tasks.api.scrum.kanban.updateStage";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.kanban.updateStage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStageFields {
    /// `sprintId`: `integer`.
    pub sprint_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: [`Type`].
    pub type_: Option<Type>,
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateStageFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sprintId`.
    #[must_use]
    pub fn sprint_id(mut self, value: i64) -> Self {
        self.sprint_id = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<Type>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, value: i64) -> Self {
        self.sort = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for UpdateStageFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateStageFields",
            fields: &["sprintId", "name", "type", "sort", "color"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sprint_id,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.sort,
            4 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sprint_id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.sort,
            4 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.kanban.updateStage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateStageError {
    /// `Stage id not found`.
    StageIdNotFound,
    /// `Stage not found`.
    StageNotFound,
    /// `Incorrect sprintId value`.
    IncorrectSprintIdValue,
    /// `Access denied`.
    AccessDenied,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for UpdateStageError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::StageIdNotFound, "Stage id not found"),
        ErrorCase::text(Self::StageNotFound, "Stage not found"),
        ErrorCase::text(Self::IncorrectSprintIdValue, "Incorrect sprintId value"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.kanban.updateStage`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/kanban/tasks-api-scrum-kanban-update-stage.html).
#[doc(alias = "tasks.api.scrum.kanban.updateStage")]
pub fn update_stage<'a, C: Caller>(
    caller: &'a C,
    request: &'a UpdateStage,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    AddStage, AddStageFields, AddTask, DeleteStage, DeleteTask, GetFields,
    GetFieldsResult, GetFieldsResultFields, Name, GetStages, GetStagesItem, UpdateStage,
    UpdateStageFields
);

value_enum!(Type, GetStagesItemType);
