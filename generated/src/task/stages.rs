// @generated from docs/api-reference/tasks/stages/task-stages-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `task.stages.*`.

use crate::prelude::*;

/// Request of [`task.stages.add`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html).
///
/// Scope: `task`.
#[doc(alias = "task.stages.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// `isAdmin`: `boolean`.
    pub is_admin: Option<bool>,
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
    /// Sets `isAdmin`.
    #[must_use]
    pub fn is_admin(mut self, value: bool) -> Self {
        self.is_admin = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields", "isAdmin"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            1 => &self.is_admin,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            1 => &mut self.is_admin,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.stages.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `task.stages.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `AFTER_ID`: `integer`.
    pub after_id: Option<i64>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `AFTER_ID`.
    #[must_use]
    pub fn after_id(mut self, value: i64) -> Self {
        self.after_id = Some(value);
        self
    }
    /// Sets `ENTITY_ID`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["TITLE", "COLOR", "AFTER_ID", "ENTITY_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.color,
            2 => &self.after_id,
            3 => &self.entity_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.color,
            2 => &mut self.after_id,
            3 => &mut self.entity_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.stages.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `EMPTY_TITLE`.
    EmptyTitle,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::EmptyTitle, "EMPTY_TITLE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`task.stages.add`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-add.html).
#[doc(alias = "task.stages.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.stages.canmovetask`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html).
///
/// Scope: `task`.
#[doc(alias = "task.stages.canmovetask")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Canmovetask {
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `entityType`: [`CanmovetaskEntityType`], required.
    pub entity_type: CanmovetaskEntityType,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Canmovetask {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_id: i64, entity_type: impl Into<CanmovetaskEntityType>) -> Self {
        Self {
            entity_id,
            entity_type: entity_type.into(),
            ..Default::default()
        }
    }
}

impl Record for Canmovetask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Canmovetask",
            fields: &["entityId", "entityType"],
            required: &[0, 1],
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

impl Method for Canmovetask {
    type Output = bool;
    type Error = CanmovetaskError;
    const NAME: &'static str = "task.stages.canmovetask";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `entityType` of `task.stages.canmovetask`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CanmovetaskEntityType {
    /// `U`: user.
    User,
    /// `G`: group.
    Group,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CanmovetaskEntityType {
    const VALUES: &'static [&'static str] = &["U", "G"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Group),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "U",
            Self::Group => "G",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.stages.canmovetask`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CanmovetaskError {}

impl ErrorCode for CanmovetaskError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.stages.canmovetask`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-can-move-task.html).
#[doc(alias = "task.stages.canmovetask")]
pub fn canmovetask<'a, C: Caller>(
    caller: &'a C,
    request: &'a Canmovetask,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.stages.delete`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html).
///
/// Scope: `task`.
#[doc(alias = "task.stages.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `isAdmin`: `boolean`.
    pub is_admin: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `isAdmin`.
    #[must_use]
    pub fn is_admin(mut self, value: bool) -> Self {
        self.is_admin = Some(value);
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["id", "isAdmin"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.is_admin,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.is_admin,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "task.stages.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `task.stages.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `CANT_DELETE_FIRST`.
    CantDeleteFirst,
    /// `IS_SYSTEM`.
    IsSystem,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::CantDeleteFirst, "CANT_DELETE_FIRST"),
        ErrorCase::code(Self::IsSystem, "IS_SYSTEM"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`task.stages.delete`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-delete.html).
#[doc(alias = "task.stages.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.stages.get`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html).
///
/// Scope: `task`.
#[doc(alias = "task.stages.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `entityId`: `integer`, required.
    pub entity_id: i64,
    /// `isAdmin`: `boolean`.
    pub is_admin: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(entity_id: i64) -> Self {
        Self {
            entity_id,
            ..Default::default()
        }
    }
    /// Sets `isAdmin`.
    #[must_use]
    pub fn is_admin(mut self, value: bool) -> Self {
        self.is_admin = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["entityId", "isAdmin"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.entity_id,
            1 => &self.is_admin,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.entity_id,
            1 => &mut self.is_admin,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Map<GetEntry>;
    type Error = GetError;
    const NAME: &'static str = "task.stages.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `task.stages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntry {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT`: `integer`.
    pub sort: Option<i64>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `SYSTEM_TYPE`: [`GetEntrySystemType`], may be `null`.
    pub system_type: Option<GetEntrySystemType>,
    /// `ENTITY_ID`: `integer`.
    pub entity_id: Option<i64>,
    /// `ENTITY_TYPE`: [`GetEntryEntityType`].
    pub entity_type: Option<GetEntryEntityType>,
    /// `ADDITIONAL_FILTER`: list of any value.
    pub additional_filter: Option<Vec<Value>>,
    /// `TO_UPDATE`: list of any value.
    pub to_update: Option<Vec<Value>>,
    /// `TO_UPDATE_ACCESS`: `null`.
    pub to_update_access: Option<()>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetEntry",
            fields: &[
                "ID",
                "TITLE",
                "SORT",
                "COLOR",
                "SYSTEM_TYPE",
                "ENTITY_ID",
                "ENTITY_TYPE",
                "ADDITIONAL_FILTER",
                "TO_UPDATE",
                "TO_UPDATE_ACCESS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.sort,
            3 => &self.color,
            4 => &self.system_type,
            5 => &self.entity_id,
            6 => &self.entity_type,
            7 => &self.additional_filter,
            8 => &self.to_update,
            9 => &self.to_update_access,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.sort,
            3 => &mut self.color,
            4 => &mut self.system_type,
            5 => &mut self.entity_id,
            6 => &mut self.entity_type,
            7 => &mut self.additional_filter,
            8 => &mut self.to_update,
            9 => &mut self.to_update_access,
            _ => &mut self.extra,
        }
    }
}

/// `SYSTEM_TYPE` in the answer of `task.stages.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEntrySystemType {
    /// `NEW`.
    New,
    /// `PROGRESS`.
    Progress,
    /// `WORK`.
    Work,
    /// `REVIEW`.
    Review,
    /// `FINISH`.
    Finish,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetEntrySystemType {
    const VALUES: &'static [&'static str] = &[
        "NEW",
        "PROGRESS",
        "WORK",
        "REVIEW",
        "FINISH",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::New),
            1 => Some(Self::Progress),
            2 => Some(Self::Work),
            3 => Some(Self::Review),
            4 => Some(Self::Finish),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::New => "NEW",
            Self::Progress => "PROGRESS",
            Self::Work => "WORK",
            Self::Review => "REVIEW",
            Self::Finish => "FINISH",
            Self::Other(text) => text,
        }
    }
}

/// `ENTITY_TYPE` in the answer of `task.stages.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetEntryEntityType {
    /// `U`: user.
    User,
    /// `G`: group.
    Group,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetEntryEntityType {
    const VALUES: &'static [&'static str] = &["U", "G"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Group),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "U",
            Self::Group => "G",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.stages.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`task.stages.get`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-get.html).
#[doc(alias = "task.stages.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<GetEntry>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.stages.movetask`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html).
///
/// Scope: `task`.
#[doc(alias = "task.stages.movetask")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Movetask {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `stageId`: `integer`, required.
    pub stage_id: i64,
    /// `before`: `integer`.
    pub before: Option<i64>,
    /// `after`: `integer`.
    pub after: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Movetask {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, stage_id: i64) -> Self {
        Self {
            id,
            stage_id,
            ..Default::default()
        }
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, value: i64) -> Self {
        self.before = Some(value);
        self
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, value: i64) -> Self {
        self.after = Some(value);
        self
    }
}

impl Record for Movetask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Movetask",
            fields: &["id", "stageId", "before", "after"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.stage_id,
            2 => &self.before,
            3 => &self.after,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.stage_id,
            2 => &mut self.before,
            3 => &mut self.after,
            _ => &mut self.extra,
        }
    }
}

impl Method for Movetask {
    type Output = bool;
    type Error = MovetaskError;
    const NAME: &'static str = "task.stages.movetask";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `task.stages.movetask`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MovetaskError {
    /// `ACCESS_DENIED_MOVE`.
    AccessDeniedMove,
    /// `TASK_NOT_FOUND`.
    TaskNotFound,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for MovetaskError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedMove, "ACCESS_DENIED_MOVE"),
        ErrorCase::code(Self::TaskNotFound, "TASK_NOT_FOUND"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`task.stages.movetask`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-move-task.html).
#[doc(alias = "task.stages.movetask")]
pub fn movetask<'a, C: Caller>(
    caller: &'a C,
    request: &'a Movetask,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.stages.update`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html).
///
/// Scope: `task`.
#[doc(alias = "task.stages.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// `isAdmin`: `boolean`.
    pub is_admin: Option<bool>,
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
    /// Sets `isAdmin`.
    #[must_use]
    pub fn is_admin(mut self, value: bool) -> Self {
        self.is_admin = Some(value);
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["id", "fields", "isAdmin"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.fields,
            2 => &self.is_admin,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.fields,
            2 => &mut self.is_admin,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "task.stages.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `task.stages.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// `AFTER_ID`: `integer`.
    pub after_id: Option<i64>,
    /// `SORT`: `integer`.
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
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `AFTER_ID`.
    #[must_use]
    pub fn after_id(mut self, value: i64) -> Self {
        self.after_id = Some(value);
        self
    }
    /// Sets `SORT`.
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
            fields: &["TITLE", "COLOR", "AFTER_ID", "SORT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.color,
            2 => &self.after_id,
            3 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.color,
            2 => &mut self.after_id,
            3 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.stages.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `NOT_FOUND`.
    NotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::NotFound, "NOT_FOUND"),
    ];
}

/// Calls [`task.stages.update`](https://apidocs.bitrix24.com/api-reference/tasks/stages/task-stages-update.html).
#[doc(alias = "task.stages.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Canmovetask, Delete, Get, GetEntry, Movetask, Update, UpdateFields
);

value_enum!(CanmovetaskEntityType, GetEntrySystemType, GetEntryEntityType);
