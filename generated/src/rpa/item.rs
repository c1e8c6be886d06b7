// @generated from docs/api-reference/outdated/rpa/item/rpa-item-add.md and 5 more. Do not edit; run `cargo codegen`.

//! `rpa.item.*`.

use crate::prelude::*;

/// Request of [`rpa.item.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `fields`: list of any value.
    pub fields: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_id: i64) -> Self {
        Self {
            type_id,
            ..Default::default()
        }
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["typeId", "fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = Value;
    type Error = AddError;
    const NAME: &'static str = "rpa.item.add";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.item.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.item.add`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.item.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `typeId`: `integer`, required.
    pub type_id: i64,
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_id: i64, id: i64) -> Self {
        Self {
            type_id,
            id,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["typeId", "id"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Delete {
    type Output = Value;
    type Error = DeleteError;
    const NAME: &'static str = "rpa.item.delete";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Errors of `rpa.item.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.item.delete`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.item.get`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["typeId", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "rpa.item.get";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `rpa.item.get`.
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

/// `item` in the answer of `rpa.item.get`.
///
/// Keys like `UF_RPA_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `previousStageId`: `integer`.
    pub previous_stage_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `updatedBy`: `integer`.
    pub updated_by: Option<i64>,
    /// `movedBy`: `integer`.
    pub moved_by: Option<i64>,
    /// `createdTime`: `string`.
    pub created_time: Option<String>,
    /// `updatedTime`: `string`.
    pub updated_time: Option<String>,
    /// `movedTime`: `string`.
    pub moved_time: Option<String>,
    /// `detailUrl`: `string`.
    pub detail_url: Option<String>,
    /// `tasksCounter`: `integer`.
    pub tasks_counter: Option<i64>,
    /// `tasksFaces`: [`GetResultItemTasksFaces`].
    pub tasks_faces: Option<GetResultItemTasksFaces>,
    /// `users`: map of [`GetResultItemUsers`].
    pub users: Option<Map<GetResultItemUsers>>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "stageId",
                "previousStageId",
                "name",
                "typeId",
                "createdBy",
                "updatedBy",
                "movedBy",
                "createdTime",
                "updatedTime",
                "movedTime",
                "detailUrl",
                "tasksCounter",
                "tasksFaces",
                "users",
                "id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.stage_id,
            1 => &self.previous_stage_id,
            2 => &self.name,
            3 => &self.type_id,
            4 => &self.created_by,
            5 => &self.updated_by,
            6 => &self.moved_by,
            7 => &self.created_time,
            8 => &self.updated_time,
            9 => &self.moved_time,
            10 => &self.detail_url,
            11 => &self.tasks_counter,
            12 => &self.tasks_faces,
            13 => &self.users,
            14 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.stage_id,
            1 => &mut self.previous_stage_id,
            2 => &mut self.name,
            3 => &mut self.type_id,
            4 => &mut self.created_by,
            5 => &mut self.updated_by,
            6 => &mut self.moved_by,
            7 => &mut self.created_time,
            8 => &mut self.updated_time,
            9 => &mut self.moved_time,
            10 => &mut self.detail_url,
            11 => &mut self.tasks_counter,
            12 => &mut self.tasks_faces,
            13 => &mut self.users,
            14 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `item.tasksFaces` in the answer of `rpa.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItemTasksFaces {
    /// `completed`: list of `integer`.
    pub completed: Option<Vec<i64>>,
    /// `running`: list of any value.
    pub running: Option<Vec<Value>>,
    /// `all`: list of `integer`.
    pub all: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItemTasksFaces {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItemTasksFaces",
            fields: &["completed", "running", "all"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed,
            1 => &self.running,
            2 => &self.all,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed,
            1 => &mut self.running,
            2 => &mut self.all,
            _ => &mut self.extra,
        }
    }
}

/// `item.users` in the answer of `rpa.item.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItemUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `secondName`: `string`, may be `null`.
    pub second_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `title`: `string`, may be `null`.
    pub title: Option<String>,
    /// `workPosition`: `string`, may be `null`.
    pub work_position: Option<String>,
    /// `fullName`: `string`.
    pub full_name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItemUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItemUsers",
            fields: &[
                "id",
                "name",
                "secondName",
                "lastName",
                "title",
                "workPosition",
                "fullName",
                "link",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.second_name,
            3 => &self.last_name,
            4 => &self.title,
            5 => &self.work_position,
            6 => &self.full_name,
            7 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.second_name,
            3 => &mut self.last_name,
            4 => &mut self.title,
            5 => &mut self.work_position,
            6 => &mut self.full_name,
            7 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.item.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.item.get`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.item.getTasks`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.getTasks")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasks {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl GetTasks {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for GetTasks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasks",
            fields: &["typeId", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for GetTasks {
    type Output = GetTasksResult;
    type Error = GetTasksError;
    const NAME: &'static str = "rpa.item.getTasks";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResult {
    /// `tasks`: list of [`GetTasksResultTasks`].
    pub tasks: Option<Vec<GetTasksResultTasks>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResult",
            fields: &["tasks"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.tasks,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.tasks,
            _ => &mut self.extra,
        }
    }
}

/// `tasks` in the answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResultTasks {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `data`: [`GetTasksResultTasksData`].
    pub data: Option<GetTasksResultTasksData>,
    /// `itemClassName`: `string`.
    pub item_class_name: Option<String>,
    /// `users`: map of [`GetTasksResultTasksUsers`].
    pub users: Option<Map<GetTasksResultTasksUsers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResultTasks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResultTasks",
            fields: &[
                "id",
                "title",
                "description",
                "userId",
                "data",
                "itemClassName",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.user_id,
            4 => &self.data,
            5 => &self.item_class_name,
            6 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.user_id,
            4 => &mut self.data,
            5 => &mut self.item_class_name,
            6 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.data` in the answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResultTasksData {
    /// `participantJoint`: `string`.
    pub participant_joint: Option<String>,
    /// `isMine`: `boolean`.
    pub is_mine: Option<bool>,
    /// `controls`: [`GetTasksResultTasksDataControls`].
    pub controls: Option<GetTasksResultTasksDataControls>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `fieldsToShow`: any value, may be `null`.
    pub fields_to_show: Option<Value>,
    /// `fieldsToSet`: list of `string`.
    pub fields_to_set: Option<Vec<String>>,
    /// `users`: list of [`GetTasksResultTasksDataUsers`].
    pub users: Option<Vec<GetTasksResultTasksDataUsers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResultTasksData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResultTasksData",
            fields: &[
                "participantJoint",
                "isMine",
                "controls",
                "type",
                "url",
                "fieldsToShow",
                "fieldsToSet",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.participant_joint,
            1 => &self.is_mine,
            2 => &self.controls,
            3 => &self.type_,
            4 => &self.url,
            5 => &self.fields_to_show,
            6 => &self.fields_to_set,
            7 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.participant_joint,
            1 => &mut self.is_mine,
            2 => &mut self.controls,
            3 => &mut self.type_,
            4 => &mut self.url,
            5 => &mut self.fields_to_show,
            6 => &mut self.fields_to_set,
            7 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.data.controls` in the answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResultTasksDataControls {
    /// `BUTTONS`: list of [`GetTasksResultTasksDataControlsButtons`].
    pub buttons: Option<Vec<GetTasksResultTasksDataControlsButtons>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResultTasksDataControls {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResultTasksDataControls",
            fields: &["BUTTONS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.buttons,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.buttons,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.data.controls.BUTTONS` in the answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResultTasksDataControlsButtons {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `TARGET_USER_STATUS`: `integer`.
    pub target_user_status: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `VALUE`: `string`.
    pub value: Option<String>,
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// `COLOR`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResultTasksDataControlsButtons {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResultTasksDataControlsButtons",
            fields: &["TYPE", "TARGET_USER_STATUS", "NAME", "VALUE", "TEXT", "COLOR"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.target_user_status,
            2 => &self.name,
            3 => &self.value,
            4 => &self.text,
            5 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.target_user_status,
            2 => &mut self.name,
            3 => &mut self.value,
            4 => &mut self.text,
            5 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.data.users` in the answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResultTasksDataUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResultTasksDataUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResultTasksDataUsers",
            fields: &["id", "status"],
            required: &[],
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

/// `tasks.users` in the answer of `rpa.item.getTasks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTasksResultTasksUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `title`: `string`, may be `null`.
    pub title: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `fullName`: `string`.
    pub full_name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetTasksResultTasksUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetTasksResultTasksUsers",
            fields: &[
                "id",
                "name",
                "secondName",
                "lastName",
                "title",
                "workPosition",
                "fullName",
                "link",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.second_name,
            3 => &self.last_name,
            4 => &self.title,
            5 => &self.work_position,
            6 => &self.full_name,
            7 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.second_name,
            3 => &mut self.last_name,
            4 => &mut self.title,
            5 => &mut self.work_position,
            6 => &mut self.full_name,
            7 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `rpa.item.getTasks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetTasksError {}

impl ErrorCode for GetTasksError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.item.getTasks`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.getTasks")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get_tasks<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetTasks,
) -> impl Future<Output = Result<Reply<GetTasksResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.item.list`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.list")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
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

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["typeId", "order", "filter", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.order,
            2 => &self.filter,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.order,
            2 => &mut self.filter,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "rpa.item.list";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]));
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = Map<Value>;
}

/// Parameter `order` of `rpa.item.list`.
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

/// Answer of `rpa.item.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of map of any value.
    pub items: Option<Vec<Map<Value>>>,
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

/// Errors of `rpa.item.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.item.list`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.list")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`rpa.item.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html).
///
/// Scope: `rpa`.
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.update")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `typeId`: `integer`.
    pub type_id: Option<i64>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: UpdateFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
    /// Sets `typeId`.
    #[must_use]
    pub fn type_id(mut self, value: i64) -> Self {
        self.type_id = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["typeId", "id", "fields"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_id,
            1 => &self.id,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_id,
            1 => &mut self.id,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Update {
    type Output = Value;
    type Error = UpdateError;
    const NAME: &'static str = "rpa.item.update";
    const SCOPES: &'static [&'static str] = &["rpa"];
    const DEPRECATED: bool = true;
}

/// Parameter `fields` of `rpa.item.update`.
///
/// Keys like `UF_RPA_...` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["stageId"],
            required: &[],
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

/// Errors of `rpa.item.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`rpa.item.update`](https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html).
///
/// Deprecated without a successor.
#[doc(alias = "rpa.item.update")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Delete, Get, GetResult, GetResultItem, GetResultItemTasksFaces,
    GetResultItemUsers, GetTasks, GetTasksResult, GetTasksResultTasks,
    GetTasksResultTasksData, GetTasksResultTasksDataControls,
    GetTasksResultTasksDataControlsButtons, GetTasksResultTasksDataUsers,
    GetTasksResultTasksUsers, List, ListResult, Update, UpdateFields
);

value_enum!(ListOrder);
