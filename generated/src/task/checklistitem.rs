// @generated from docs/api-reference/tasks/checklist-item/task-checklist-item-add.md and 9 more. Do not edit; run `cargo codegen`.

//! `task.checklistitem.*`.

use crate::prelude::*;

/// Request of [`task.checklistitem.add`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `FIELDS`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, fields: AddFields) -> Self {
        Self {
            taskid,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["TASKID", "FIELDS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.checklistitem.add";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Parameter `FIELDS` of `task.checklistitem.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`, required.
    pub title: String,
    /// `SORT_INDEX`: `integer`.
    pub sort_index: Option<i64>,
    /// `IS_COMPLETE`: `Y` or `N`. Default: `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `MEMBERS`: map of [`Members`].
    pub members: Option<Map<Members>>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
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
    /// Sets `SORT_INDEX`.
    #[must_use]
    pub fn sort_index(mut self, value: i64) -> Self {
        self.sort_index = Some(value);
        self
    }
    /// Sets `IS_COMPLETE`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `IS_IMPORTANT`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
    /// Sets `MEMBERS`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Map<Members>>) -> Self {
        self.members = Some(value.into());
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "MEMBERS",
                "PARENT_ID",
            ],
            required: &[0],
            codecs: &[(2, Codec::YesNo), (3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.sort_index,
            2 => &self.is_complete,
            3 => &self.is_important,
            4 => &self.members,
            5 => &self.parent_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.sort_index,
            2 => &mut self.is_complete,
            3 => &mut self.is_important,
            4 => &mut self.members,
            5 => &mut self.parent_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FIELDS.MEMBERS` of `task.checklistitem.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Members {
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Members {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for Members {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Members",
            fields: &["TYPE"],
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

/// Errors of `task.checklistitem.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Adding,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::add() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Item name not specified; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Item,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Adding, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Adding item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::add() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Item, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Item name not specified; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
    ];
}

/// Calls [`task.checklistitem.add`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html).
#[doc(alias = "task.checklistitem.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.complete`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.complete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Complete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

impl Record for Complete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Complete",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Complete {
    type Output = bool;
    type Error = CompleteError;
    const NAME: &'static str = "task.checklistitem.complete";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.checklistitem.complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::complete() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
    /// `ERROR_CORE`, `TASKS_ERROR_ASSERT_EXCEPTION`.
    ErrorCoreTasksErrorAssertException,
}

impl ErrorCode for CompleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::complete(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::complete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorAssertException, "ERROR_CORE")
            .message("TASKS_ERROR_ASSERT_EXCEPTION"),
    ];
}

/// Calls [`task.checklistitem.complete`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html).
#[doc(alias = "task.checklistitem.complete")]
pub fn complete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Complete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.delete`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "task.checklistitem.delete";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.checklistitem.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::delete() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Deleting,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::delete(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::delete() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Deleting, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Deleting item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
    ];
}

/// Calls [`task.checklistitem.delete`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html).
#[doc(alias = "task.checklistitem.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.get`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "task.checklistitem.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.checklistitem.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT_INDEX`: `string`.
    pub sort_index: Option<String>,
    /// `IS_COMPLETE`: `Y` or `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `TOGGLED_BY`: `string`, may be `null`.
    pub toggled_by: Option<String>,
    /// `TOGGLED_DATE`: `datetime`.
    pub toggled_date: Option<DateTime>,
    /// `MEMBERS`: list of [`GetResultMembers`].
    pub members: Option<Vec<GetResultMembers>>,
    /// `ATTACHMENTS`: map of [`Attachments`].
    pub attachments: Option<Map<Attachments>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "TASK_ID",
                "PARENT_ID",
                "CREATED_BY",
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "TOGGLED_BY",
                "TOGGLED_DATE",
                "MEMBERS",
                "ATTACHMENTS",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.parent_id,
            3 => &self.created_by,
            4 => &self.title,
            5 => &self.sort_index,
            6 => &self.is_complete,
            7 => &self.is_important,
            8 => &self.toggled_by,
            9 => &self.toggled_date,
            10 => &self.members,
            11 => &self.attachments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.parent_id,
            3 => &mut self.created_by,
            4 => &mut self.title,
            5 => &mut self.sort_index,
            6 => &mut self.is_complete,
            7 => &mut self.is_important,
            8 => &mut self.toggled_by,
            9 => &mut self.toggled_date,
            10 => &mut self.members,
            11 => &mut self.attachments,
            _ => &mut self.extra,
        }
    }
}

/// `MEMBERS` in the answer of `task.checklistitem.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMembers {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PERSONAL_PHOTO`: `string`.
    pub personal_photo: Option<String>,
    /// `PERSONAL_GENDER`: [`GetResultMembersPersonalGender`].
    pub personal_gender: Option<GetResultMembersPersonalGender>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `IS_COLLABER`: `boolean`.
    pub is_collaber: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMembers",
            fields: &[
                "ID",
                "TYPE",
                "NAME",
                "PERSONAL_PHOTO",
                "PERSONAL_GENDER",
                "IMAGE",
                "IS_COLLABER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.name,
            3 => &self.personal_photo,
            4 => &self.personal_gender,
            5 => &self.image,
            6 => &self.is_collaber,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.name,
            3 => &mut self.personal_photo,
            4 => &mut self.personal_gender,
            5 => &mut self.image,
            6 => &mut self.is_collaber,
            _ => &mut self.extra,
        }
    }
}

/// `MEMBERS.TYPE` in the answer of `task.checklistitem.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `A`: participant.
    Participant,
    /// `U`: observer.
    Observer,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["A", "U"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Participant),
            1 => Some(Self::Observer),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Participant => "A",
            Self::Observer => "U",
            Self::Other(text) => text,
        }
    }
}

/// `MEMBERS.PERSONAL_GENDER` in the answer of `task.checklistitem.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultMembersPersonalGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultMembersPersonalGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Male),
            1 => Some(Self::Female),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Male => "M",
            Self::Female => "F",
            Self::Other(text) => text,
        }
    }
}

/// `ATTACHMENTS` in the answer of `task.checklistitem.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachments {
    /// `ATTACHMENT_ID`: `integer`.
    pub attachment_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `SIZE`: `string`.
    pub size: Option<String>,
    /// `FILE_ID`: `string`.
    pub file_id: Option<String>,
    /// `DOWNLOAD_URL`: `string`.
    pub download_url: Option<String>,
    /// `VIEW_URL`: `string`.
    pub view_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Attachments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Attachments",
            fields: &[
                "ATTACHMENT_ID",
                "NAME",
                "SIZE",
                "FILE_ID",
                "DOWNLOAD_URL",
                "VIEW_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attachment_id,
            1 => &self.name,
            2 => &self.size,
            3 => &self.file_id,
            4 => &self.download_url,
            5 => &self.view_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attachment_id,
            1 => &mut self.name,
            2 => &mut self.size,
            3 => &mut self.file_id,
            4 => &mut self.download_url,
            5 => &mut self.view_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.checklistitem.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `error_description":"TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::get() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreErrorDescriptionTasksErrorException,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE`.
    ErrorCoreTasksErrorException512Check,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::get(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreErrorDescriptionTasksErrorException, "ERROR_CORE")
            .message(
                "error_description\":\"TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::get() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException512Check, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; 512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE",
            ),
    ];
}

/// Calls [`task.checklistitem.get`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html).
#[doc(alias = "task.checklistitem.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.getlist")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getlist {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ORDER`: map of [`GetlistOrder`].
    pub order: Option<Map<GetlistOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getlist {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64) -> Self {
        Self {
            taskid,
            ..Default::default()
        }
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetlistOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for Getlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getlist",
            fields: &["TASKID", "ORDER"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getlist {
    type Output = Vec<GetlistItem>;
    type Error = GetlistError;
    const NAME: &'static str = "task.checklistitem.getlist";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]));
}

impl ListMethod for Getlist {
    type Row = GetlistItem;
}

/// Parameter `ORDER` of `task.checklistitem.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistOrder {
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

/// Answer of `task.checklistitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItem {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TASK_ID`: `integer`.
    pub task_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `CREATED_BY`: `string`.
    pub created_by: Option<String>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT_INDEX`: `string`.
    pub sort_index: Option<String>,
    /// `IS_COMPLETE`: `Y` or `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `TOGGLED_BY`: `string`, may be `null`.
    pub toggled_by: Option<String>,
    /// `TOGGLED_DATE`: `datetime`.
    pub toggled_date: Option<DateTime>,
    /// `MEMBERS`: list of [`GetlistItemMembers`].
    pub members: Option<Vec<GetlistItemMembers>>,
    /// `ATTACHMENTS`: map of [`Attachments`].
    pub attachments: Option<Map<Attachments>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItem",
            fields: &[
                "ID",
                "TASK_ID",
                "PARENT_ID",
                "CREATED_BY",
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "TOGGLED_BY",
                "TOGGLED_DATE",
                "MEMBERS",
                "ATTACHMENTS",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.parent_id,
            3 => &self.created_by,
            4 => &self.title,
            5 => &self.sort_index,
            6 => &self.is_complete,
            7 => &self.is_important,
            8 => &self.toggled_by,
            9 => &self.toggled_date,
            10 => &self.members,
            11 => &self.attachments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.parent_id,
            3 => &mut self.created_by,
            4 => &mut self.title,
            5 => &mut self.sort_index,
            6 => &mut self.is_complete,
            7 => &mut self.is_important,
            8 => &mut self.toggled_by,
            9 => &mut self.toggled_date,
            10 => &mut self.members,
            11 => &mut self.attachments,
            _ => &mut self.extra,
        }
    }
}

/// `MEMBERS` in the answer of `task.checklistitem.getlist`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetlistItemMembers {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `TYPE`: [`Type`].
    pub type_: Option<Type>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `PERSONAL_PHOTO`: `string`.
    pub personal_photo: Option<String>,
    /// `PERSONAL_GENDER`: [`GetlistItemMembersPersonalGender`].
    pub personal_gender: Option<GetlistItemMembersPersonalGender>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `IS_COLLABER`: `boolean`.
    pub is_collaber: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetlistItemMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetlistItemMembers",
            fields: &[
                "ID",
                "TYPE",
                "NAME",
                "PERSONAL_PHOTO",
                "PERSONAL_GENDER",
                "IMAGE",
                "IS_COLLABER",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.name,
            3 => &self.personal_photo,
            4 => &self.personal_gender,
            5 => &self.image,
            6 => &self.is_collaber,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.name,
            3 => &mut self.personal_photo,
            4 => &mut self.personal_gender,
            5 => &mut self.image,
            6 => &mut self.is_collaber,
            _ => &mut self.extra,
        }
    }
}

/// `MEMBERS.PERSONAL_GENDER` in the answer of `task.checklistitem.getlist`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetlistItemMembersPersonalGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetlistItemMembersPersonalGender {
    const VALUES: &'static [&'static str] = &["M", "F", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Male),
            1 => Some(Self::Female),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Male => "M",
            Self::Female => "F",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.checklistitem.getlist`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetlistError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Action,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::getlist() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key "IS_COMPLETED".; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
}

impl ErrorCode for GetlistError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Action, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::getlist() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key \"IS_COMPLETED\".; 256/TE/WRONG_ARGUMENTS",
            ),
    ];
}

/// Calls [`task.checklistitem.getlist`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html).
#[doc(alias = "task.checklistitem.getlist")]
pub fn getlist<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getlist,
) -> impl Future<
    Output = Result<Reply<Vec<GetlistItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.getmanifest")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getmanifest {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getmanifest {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Getmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getmanifest",
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

impl Method for Getmanifest {
    type Output = GetmanifestResult;
    type Error = GetmanifestError;
    const NAME: &'static str = "task.checklistitem.getmanifest";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Answer of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResult {
    /// `Manifest version`: `string`.
    pub manifest_version: Option<String>,
    /// `Warning`: `string`.
    pub warning: Option<String>,
    /// `REST: shortname alias to class`: `string`.
    pub rest_shortname_alias_to_class: Option<String>,
    /// `REST: writable checklistitem data fields`: list of `string`.
    pub rest_writable_checklistitem_data_fields: Option<Vec<String>>,
    /// `REST: readable checklistitem data fields`: list of `string`.
    pub rest_readable_checklistitem_data_fields: Option<Vec<String>>,
    /// `REST: sortable checklistitem data fields`: list of `string`.
    pub rest_sortable_checklistitem_data_fields: Option<Vec<String>>,
    /// `REST: date fields`: list of `string`.
    pub rest_date_fields: Option<Vec<String>>,
    /// `REST: available methods`: [`GetmanifestResultRestAvailableMethods`].
    pub rest_available_methods: Option<GetmanifestResultRestAvailableMethods>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResult",
            fields: &[
                "Manifest version",
                "Warning",
                "REST: shortname alias to class",
                "REST: writable checklistitem data fields",
                "REST: readable checklistitem data fields",
                "REST: sortable checklistitem data fields",
                "REST: date fields",
                "REST: available methods",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.manifest_version,
            1 => &self.warning,
            2 => &self.rest_shortname_alias_to_class,
            3 => &self.rest_writable_checklistitem_data_fields,
            4 => &self.rest_readable_checklistitem_data_fields,
            5 => &self.rest_sortable_checklistitem_data_fields,
            6 => &self.rest_date_fields,
            7 => &self.rest_available_methods,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.manifest_version,
            1 => &mut self.warning,
            2 => &mut self.rest_shortname_alias_to_class,
            3 => &mut self.rest_writable_checklistitem_data_fields,
            4 => &mut self.rest_readable_checklistitem_data_fields,
            5 => &mut self.rest_sortable_checklistitem_data_fields,
            6 => &mut self.rest_date_fields,
            7 => &mut self.rest_available_methods,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods` in the answer of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethods {
    /// `getmanifest`: [`GetmanifestResultRestAvailableMethodsGetmanifest`].
    pub getmanifest: Option<GetmanifestResultRestAvailableMethodsGetmanifest>,
    /// `get`: [`GetmanifestResultRestAvailableMethodsGet`].
    pub get: Option<GetmanifestResultRestAvailableMethodsGet>,
    /// `getlist`: [`GetmanifestResultRestAvailableMethodsGetlist`].
    pub getlist: Option<GetmanifestResultRestAvailableMethodsGetlist>,
    /// `add`: [`AddReply`].
    pub add: Option<AddReply>,
    /// `update`: [`AddReply`].
    pub update: Option<AddReply>,
    /// `delete`: [`DeleteReply`].
    pub delete: Option<DeleteReply>,
    /// `complete`: [`DeleteReply`].
    pub complete: Option<DeleteReply>,
    /// `renew`: [`DeleteReply`].
    pub renew: Option<DeleteReply>,
    /// `moveafteritem`: [`DeleteReply`].
    pub moveafteritem: Option<DeleteReply>,
    /// `isactionallowed`: [`DeleteReply`].
    pub isactionallowed: Option<DeleteReply>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethods {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethods",
            fields: &[
                "getmanifest",
                "get",
                "getlist",
                "add",
                "update",
                "delete",
                "complete",
                "renew",
                "moveafteritem",
                "isactionallowed",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.getmanifest,
            1 => &self.get,
            2 => &self.getlist,
            3 => &self.add,
            4 => &self.update,
            5 => &self.delete,
            6 => &self.complete,
            7 => &self.renew,
            8 => &self.moveafteritem,
            9 => &self.isactionallowed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.getmanifest,
            1 => &mut self.get,
            2 => &mut self.getlist,
            3 => &mut self.add,
            4 => &mut self.update,
            5 => &mut self.delete,
            6 => &mut self.complete,
            7 => &mut self.renew,
            8 => &mut self.moveafteritem,
            9 => &mut self.isactionallowed,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getmanifest` in the answer of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetmanifest {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `params`: list of any value.
    pub params: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetmanifest {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetmanifest",
            fields: &["staticMethod", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.get` in the answer of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGet {
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`Params`].
    pub params: Option<Vec<Params>>,
    /// `allowedKeysInReturnValue`: list of `string`.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGet {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGet",
            fields: &["mandatoryParamsCount", "params", "allowedKeysInReturnValue"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.mandatory_params_count,
            1 => &self.params,
            2 => &self.allowed_keys_in_return_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.mandatory_params_count,
            1 => &mut self.params,
            2 => &mut self.allowed_keys_in_return_value,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.get.params` in the answer of `task.checklistitem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Params {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Params {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Params",
            fields: &["description", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getlist` in the answer of `task.checklistitem.getmanifest`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetmanifestResultRestAvailableMethodsGetlist {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`ParamsReply`].
    pub params: Option<Vec<ParamsReply>>,
    /// `allowedKeysInReturnValue`: list of `string`.
    pub allowed_keys_in_return_value: Option<Vec<String>>,
    /// `collectionInReturnValue`: `boolean`.
    pub collection_in_return_value: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetmanifestResultRestAvailableMethodsGetlist {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetmanifestResultRestAvailableMethodsGetlist",
            fields: &[
                "staticMethod",
                "mandatoryParamsCount",
                "params",
                "allowedKeysInReturnValue",
                "collectionInReturnValue",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            3 => &self.allowed_keys_in_return_value,
            4 => &self.collection_in_return_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            3 => &mut self.allowed_keys_in_return_value,
            4 => &mut self.collection_in_return_value,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.getlist.params` in the answer of `task.checklistitem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParamsReply {
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `allowedKeys`: list of `string`.
    pub allowed_keys: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ParamsReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ParamsReply",
            fields: &["description", "type", "allowedKeys"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description,
            1 => &self.type_,
            2 => &self.allowed_keys,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description,
            1 => &mut self.type_,
            2 => &mut self.allowed_keys,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.add` in the answer of `task.checklistitem.getmanifest`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddReply {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`ParamsReply`].
    pub params: Option<Vec<ParamsReply>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddReply",
            fields: &["staticMethod", "mandatoryParamsCount", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `REST: available methods.delete` in the answer of `task.checklistitem.getmanifest`, and 4 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteReply {
    /// `staticMethod`: `boolean`.
    pub static_method: Option<bool>,
    /// `mandatoryParamsCount`: `integer`.
    pub mandatory_params_count: Option<i64>,
    /// `params`: list of [`Params`].
    pub params: Option<Vec<Params>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteReply",
            fields: &["staticMethod", "mandatoryParamsCount", "params"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.static_method,
            1 => &self.mandatory_params_count,
            2 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.static_method,
            1 => &mut self.mandatory_params_count,
            2 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.checklistitem.getmanifest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetmanifestError {}

impl ErrorCode for GetmanifestError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.checklistitem.getmanifest`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html).
#[doc(alias = "task.checklistitem.getmanifest")]
pub fn getmanifest<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getmanifest,
) -> impl Future<
    Output = Result<Reply<GetmanifestResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.isactionallowed`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.isactionallowed")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Isactionallowed {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `ACTIONID`: [`IsactionallowedActionid`], required.
    pub actionid: IsactionallowedActionid,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Isactionallowed {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        taskid: i64,
        itemid: i64,
        actionid: impl Into<IsactionallowedActionid>,
    ) -> Self {
        Self {
            taskid,
            itemid,
            actionid: actionid.into(),
            ..Default::default()
        }
    }
}

impl Record for Isactionallowed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Isactionallowed",
            fields: &["TASKID", "ITEMID", "ACTIONID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.actionid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.actionid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Isactionallowed {
    type Output = bool;
    type Error = IsactionallowedError;
    const NAME: &'static str = "task.checklistitem.isactionallowed";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
}

/// Parameter `ACTIONID` of `task.checklistitem.isactionallowed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsactionallowedActionid {
    /// `1`: add item.
    AddItem,
    /// `2`: modify item.
    ModifyItem,
    /// `3`: remove item.
    RemoveItem,
    /// `4`: mark as completed.
    MarkAsCompleted,
    /// `5`: reorder item.
    ReorderItem,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for IsactionallowedActionid {
    const VALUES: &'static [&'static str] = &["1", "2", "3", "4", "5"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AddItem),
            1 => Some(Self::ModifyItem),
            2 => Some(Self::RemoveItem),
            3 => Some(Self::MarkAsCompleted),
            4 => Some(Self::ReorderItem),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AddItem => "1",
            Self::ModifyItem => "2",
            Self::RemoveItem => "3",
            Self::MarkAsCompleted => "4",
            Self::ReorderItem => "5",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.checklistitem.isactionallowed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsactionallowedError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskchecklistitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::isactionallowed() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
}

impl ErrorCode for IsactionallowedError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #2 (actionId) expected by method ctaskchecklistitem::isactionallowed(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::isactionallowed() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
    ];
}

/// Calls [`task.checklistitem.isactionallowed`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html).
#[doc(alias = "task.checklistitem.isactionallowed")]
pub fn isactionallowed<'a, C: Caller>(
    caller: &'a C,
    request: &'a Isactionallowed,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.moveafteritem`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.moveafteritem")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moveafteritem {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `AFTERITEMID`: `integer`, required.
    pub afteritemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Moveafteritem {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64, afteritemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            afteritemid,
            ..Default::default()
        }
    }
}

impl Record for Moveafteritem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Moveafteritem",
            fields: &["TASKID", "ITEMID", "AFTERITEMID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.afteritemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.afteritemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Moveafteritem {
    type Output = ();
    type Error = MoveafteritemError;
    const NAME: &'static str = "task.checklistitem.moveafteritem";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.checklistitem.moveafteritem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveafteritemError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::moveafteritem(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::moveafteritem() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Moving item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Moving,
}

impl ErrorCode for MoveafteritemError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::moveafteritem(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::moveafteritem() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Moving, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Moving item: action not allowed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
    ];
}

/// Calls [`task.checklistitem.moveafteritem`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html).
#[doc(alias = "task.checklistitem.moveafteritem")]
pub fn moveafteritem<'a, C: Caller>(
    caller: &'a C,
    request: &'a Moveafteritem,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.renew`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.renew")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Renew {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Renew {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64) -> Self {
        Self {
            taskid,
            itemid,
            ..Default::default()
        }
    }
}

impl Record for Renew {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Renew",
            fields: &["TASKID", "ITEMID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            _ => &mut self.extra,
        }
    }
}

impl Method for Renew {
    type Output = bool;
    type Error = RenewError;
    const NAME: &'static str = "task.checklistitem.renew";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Errors of `task.checklistitem.renew`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::renew() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param0,
    /// `ERROR_CORE`, `TASKS_ERROR_ASSERT_EXCEPTION`.
    ErrorCoreTasksErrorAssertException,
}

impl ErrorCode for RenewError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::renew(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param0, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskchecklistitem::renew() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorAssertException, "ERROR_CORE")
            .message("TASKS_ERROR_ASSERT_EXCEPTION"),
    ];
}

/// Calls [`task.checklistitem.renew`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html).
#[doc(alias = "task.checklistitem.renew")]
pub fn renew<'a, C: Caller>(
    caller: &'a C,
    request: &'a Renew,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.checklistitem.update`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html).
///
/// Scope: `task`.
#[doc(alias = "task.checklistitem.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `TASKID`: `integer`, required.
    pub taskid: i64,
    /// `ITEMID`: `integer`, required.
    pub itemid: i64,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(taskid: i64, itemid: i64, fields: UpdateFields) -> Self {
        Self {
            taskid,
            itemid,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["TASKID", "ITEMID", "FIELDS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.itemid,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.itemid,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = ();
    type Error = UpdateError;
    const NAME: &'static str = "task.checklistitem.update";
    const SCOPES: &'static [&'static str] = &["task"];
    const POSITIONAL: bool = true;
}

/// Parameter `FIELDS` of `task.checklistitem.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `SORT_INDEX`: `integer`.
    pub sort_index: Option<i64>,
    /// `IS_COMPLETE`: `Y` or `N`. Default: `N`.
    pub is_complete: Option<bool>,
    /// `IS_IMPORTANT`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `MEMBERS`: map of [`Members`].
    pub members: Option<Map<Members>>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
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
    /// Sets `SORT_INDEX`.
    #[must_use]
    pub fn sort_index(mut self, value: i64) -> Self {
        self.sort_index = Some(value);
        self
    }
    /// Sets `IS_COMPLETE`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `IS_IMPORTANT`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
    /// Sets `MEMBERS`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Map<Members>>) -> Self {
        self.members = Some(value.into());
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "TITLE",
                "SORT_INDEX",
                "IS_COMPLETE",
                "IS_IMPORTANT",
                "MEMBERS",
                "PARENT_ID",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo), (3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.sort_index,
            2 => &self.is_complete,
            3 => &self.is_important,
            4 => &self.members,
            5 => &self.parent_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.sort_index,
            2 => &mut self.is_complete,
            3 => &mut self.is_important,
            4 => &mut self.members,
            5 => &mut self.parent_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.checklistitem.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#4; No access to edit the task; 4/TE/ACTION_NOT_ALLOWED`.
    ErrorCoreTasksErrorException4No,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#8; Incorrect value [] specified for field [ENTITY_ID] in item [, Prepare report]; 8/TE/ACTION_FAILED_TO_BE_PROCESSED`.
    ErrorCoreTasksErrorException8Incorrect,
    /// `ERROR_CORE`, `"TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) for method ctaskchecklistitem::update() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param,
    /// `ERROR_CORE`, `"TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param1,
    /// `ERROR_CORE`, `TASKS_ERROR_EXCEPTION_#256; Param #2 (arFields) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS`.
    ErrorCoreTasksErrorException256Param2,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreTasksErrorException4No, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#4; No access to edit the task; 4/TE/ACTION_NOT_ALLOWED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException8Incorrect, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#8; Incorrect value [] specified for field [ENTITY_ID] in item [, Prepare report]; 8/TE/ACTION_FAILED_TO_BE_PROCESSED",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param, "ERROR_CORE")
            .message(
                "\"TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) for method ctaskchecklistitem::update() expected to be of type \"integer\", but given something else.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param1, "ERROR_CORE")
            .message(
                "\"TASKS_ERROR_EXCEPTION_#256; Param #1 (itemId) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
        ErrorCase::code(Self::ErrorCoreTasksErrorException256Param2, "ERROR_CORE")
            .message(
                "TASKS_ERROR_EXCEPTION_#256; Param #2 (arFields) expected by method ctaskchecklistitem::update(), but not given.; 256/TE/WRONG_ARGUMENTS",
            ),
    ];
}

/// Calls [`task.checklistitem.update`](https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html).
#[doc(alias = "task.checklistitem.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Members, Complete, Delete, Get, GetResult, GetResultMembers,
    Attachments, Getlist, GetlistItem, GetlistItemMembers, Getmanifest,
    GetmanifestResult, GetmanifestResultRestAvailableMethods,
    GetmanifestResultRestAvailableMethodsGetmanifest,
    GetmanifestResultRestAvailableMethodsGet, Params,
    GetmanifestResultRestAvailableMethodsGetlist, ParamsReply, AddReply, DeleteReply,
    Isactionallowed, Moveafteritem, Renew, Update, UpdateFields
);

value_enum!(
    Type, GetResultMembersPersonalGender, GetlistOrder, GetlistItemMembersPersonalGender,
    IsactionallowedActionid
);
