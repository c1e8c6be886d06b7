// @generated from docs/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `tasks.api.scrum.backlog.*`.

use crate::prelude::*;

/// Request of [`tasks.api.scrum.backlog.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.backlog.add")]
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
    type Output = BacklogResult;
    type Error = AddError;
    const NAME: &'static str = "tasks.api.scrum.backlog.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.backlog.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `groupId`: `integer`, required.
    pub group_id: i64,
    /// `createdBy`: `integer`, required.
    pub created_by: i64,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(group_id: i64, created_by: i64) -> Self {
        Self {
            group_id,
            created_by,
            ..Default::default()
        }
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: i64) -> Self {
        self.modified_by = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["groupId", "createdBy", "modifiedBy"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.created_by,
            2 => &self.modified_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.created_by,
            2 => &mut self.modified_by,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.api.scrum.backlog.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BacklogResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for BacklogResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "BacklogResult",
            fields: &["id", "groupId", "createdBy", "modifiedBy"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.group_id,
            2 => &self.created_by,
            3 => &self.modified_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.group_id,
            2 => &mut self.created_by,
            3 => &mut self.modified_by,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.backlog.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Group id not found`.
    GroupIdNotFound,
    /// `Backlog already added`.
    BacklogAlreadyAdded,
    /// `Access denied`.
    AccessDenied,
    /// `createdBy user not found`.
    CreatedByUserNotFound,
    /// `modifiedBy user not found`.
    ModifiedByUserNotFound,
    /// `Unable to add backlog`.
    UnableToAddBacklog,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::GroupIdNotFound, "Group id not found"),
        ErrorCase::text(Self::BacklogAlreadyAdded, "Backlog already added"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::CreatedByUserNotFound, "createdBy user not found"),
        ErrorCase::text(Self::ModifiedByUserNotFound, "modifiedBy user not found"),
        ErrorCase::text(Self::UnableToAddBacklog, "Unable to add backlog"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.backlog.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-add.html).
#[doc(alias = "tasks.api.scrum.backlog.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<BacklogResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.backlog.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.backlog.delete")]
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
    const NAME: &'static str = "tasks.api.scrum.backlog.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.api.scrum.backlog.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Backlog id not found`.
    BacklogIdNotFound,
    /// `Backlog not found`.
    BacklogNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `It is forbidden remove a backlog with items`.
    ItIsForbiddenRemoveA,
    /// `Backlog not deleted`.
    BacklogNotDeleted,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::BacklogIdNotFound, "Backlog id not found"),
        ErrorCase::text(Self::BacklogNotFound, "Backlog not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ItIsForbiddenRemoveA,
            "It is forbidden remove a backlog with items",
        ),
        ErrorCase::text(Self::BacklogNotDeleted, "Backlog not deleted"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.backlog.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-delete.html).
#[doc(alias = "tasks.api.scrum.backlog.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.backlog.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.backlog.get")]
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
    type Output = BacklogResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.api.scrum.backlog.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `tasks.api.scrum.backlog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Group id not found`.
    GroupIdNotFound,
    /// `Backlog not found`.
    BacklogNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::GroupIdNotFound, "Group id not found"),
        ErrorCase::text(Self::BacklogNotFound, "Backlog not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.backlog.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get.html).
#[doc(alias = "tasks.api.scrum.backlog.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<BacklogResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.backlog.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.backlog.getFields")]
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
    const NAME: &'static str = "tasks.api.scrum.backlog.getFields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.api.scrum.backlog.getFields`.
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

/// `fields` in the answer of `tasks.api.scrum.backlog.getFields`.
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

/// Errors of `tasks.api.scrum.backlog.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.api.scrum.backlog.getFields`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-get-fields.html).
#[doc(alias = "tasks.api.scrum.backlog.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.api.scrum.backlog.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.api.scrum.backlog.update")]
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
    type Output = BacklogResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.api.scrum.backlog.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.api.scrum.backlog.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `modifiedBy`: `integer`.
    pub modified_by: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `modifiedBy`.
    #[must_use]
    pub fn modified_by(mut self, value: i64) -> Self {
        self.modified_by = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["groupId", "createdBy", "modifiedBy"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.created_by,
            2 => &self.modified_by,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.created_by,
            2 => &mut self.modified_by,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.api.scrum.backlog.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`.
    Code100,
    /// `Backlog id not found`.
    BacklogIdNotFound,
    /// `Backlog not found`.
    BacklogNotFound,
    /// `Access denied`.
    AccessDenied,
    /// `It is forbidden move a backlog with items`.
    ItIsForbiddenMoveA,
    /// `The target group already has a backlog`.
    TheTargetGroupAlreadyHas,
    /// `createdBy user not found`.
    CreatedByUserNotFound,
    /// `modifiedBy user not found`.
    ModifiedByUserNotFound,
    /// `Unable to update backlog`.
    UnableToUpdateBacklog,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::BacklogIdNotFound, "Backlog id not found"),
        ErrorCase::text(Self::BacklogNotFound, "Backlog not found"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
        ErrorCase::text(
            Self::ItIsForbiddenMoveA,
            "It is forbidden move a backlog with items",
        ),
        ErrorCase::text(
            Self::TheTargetGroupAlreadyHas,
            "The target group already has a backlog",
        ),
        ErrorCase::text(Self::CreatedByUserNotFound, "createdBy user not found"),
        ErrorCase::text(Self::ModifiedByUserNotFound, "modifiedBy user not found"),
        ErrorCase::text(Self::UnableToUpdateBacklog, "Unable to update backlog"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.api.scrum.backlog.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/backlog/tasks-api-scrum-backlog-update.html).
#[doc(alias = "tasks.api.scrum.backlog.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<BacklogResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, BacklogResult, Delete, Get, GetFields, GetFieldsResult,
    GetFieldsResultFields, Update, UpdateFields
);
