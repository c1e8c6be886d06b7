// @generated from docs/api-reference/tasks/tasks-task-access-get.md. Do not edit; run `cargo codegen`.

//! `tasks.task.access.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`tasks.task.access.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.access.get")]
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
    const NAME: &'static str = "tasks.task.access.get";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.task.access.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `watch`: `boolean`.
    pub watch: Option<bool>,
    /// `mute`: `boolean`.
    pub mute: Option<bool>,
    /// `createSubtask`: `boolean`.
    pub create_subtask: Option<bool>,
    /// `createResult`: `boolean`.
    pub create_result: Option<bool>,
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
    /// `complete`: `boolean`.
    pub complete: Option<bool>,
    /// `approve`: `boolean`.
    pub approve: Option<bool>,
    /// `disapprove`: `boolean`.
    pub disapprove: Option<bool>,
    /// `start`: `boolean`.
    pub start: Option<bool>,
    /// `take`: `boolean`.
    pub take: Option<bool>,
    /// `delegate`: `boolean`.
    pub delegate: Option<bool>,
    /// `defer`: `boolean`.
    pub defer: Option<bool>,
    /// `renew`: `boolean`.
    pub renew: Option<bool>,
    /// `deadline`: `boolean`.
    pub deadline: Option<bool>,
    /// `datePlan`: `boolean`.
    pub date_plan: Option<bool>,
    /// `changeDirector`: `boolean`.
    pub change_director: Option<bool>,
    /// `changeResponsible`: `boolean`.
    pub change_responsible: Option<bool>,
    /// `changeAccomplices`: `boolean`.
    pub change_accomplices: Option<bool>,
    /// `pause`: `boolean`.
    pub pause: Option<bool>,
    /// `timeTracking`: `boolean`.
    pub time_tracking: Option<bool>,
    /// `mark`: `boolean`.
    pub mark: Option<bool>,
    /// `changeStatus`: `boolean`.
    pub change_status: Option<bool>,
    /// `reminder`: `boolean`.
    pub reminder: Option<bool>,
    /// `addAuditors`: `boolean`.
    pub add_auditors: Option<bool>,
    /// `elapsedTime`: `boolean`.
    pub elapsed_time: Option<bool>,
    /// `favorite`: `boolean`.
    pub favorite: Option<bool>,
    /// `checklistAdd`: `boolean`.
    pub checklist_add: Option<bool>,
    /// `checklistEdit`: `boolean`.
    pub checklist_edit: Option<bool>,
    /// `checklistSave`: `boolean`.
    pub checklist_save: Option<bool>,
    /// `checklistToggle`: `boolean`.
    pub checklist_toggle: Option<bool>,
    /// `automate`: `boolean`.
    pub automate: Option<bool>,
    /// `resultEdit`: `boolean`.
    pub result_edit: Option<bool>,
    /// `completeResult`: `boolean`.
    pub complete_result: Option<bool>,
    /// `removeResult`: `boolean`.
    pub remove_result: Option<bool>,
    /// `resultRead`: `boolean`.
    pub result_read: Option<bool>,
    /// `admin`: `boolean`.
    pub admin: Option<bool>,
    /// `copy`: `boolean`.
    pub copy: Option<bool>,
    /// `saveAsTemplate`: `boolean`.
    pub save_as_template: Option<bool>,
    /// `attachFile`: `boolean`.
    pub attach_file: Option<bool>,
    /// `detachFile`: `boolean`.
    pub detach_file: Option<bool>,
    /// `detachParent`: `boolean`.
    pub detach_parent: Option<bool>,
    /// `createGanttDependence`: `boolean`.
    pub create_gantt_dependence: Option<bool>,
    /// `sort`: `boolean`.
    pub sort: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "read",
                "watch",
                "mute",
                "createSubtask",
                "createResult",
                "edit",
                "remove",
                "complete",
                "approve",
                "disapprove",
                "start",
                "take",
                "delegate",
                "defer",
                "renew",
                "deadline",
                "datePlan",
                "changeDirector",
                "changeResponsible",
                "changeAccomplices",
                "pause",
                "timeTracking",
                "mark",
                "changeStatus",
                "reminder",
                "addAuditors",
                "elapsedTime",
                "favorite",
                "checklistAdd",
                "checklistEdit",
                "checklistSave",
                "checklistToggle",
                "automate",
                "resultEdit",
                "completeResult",
                "removeResult",
                "resultRead",
                "admin",
                "copy",
                "saveAsTemplate",
                "attachFile",
                "detachFile",
                "detachParent",
                "createGanttDependence",
                "sort",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.read,
            1 => &self.watch,
            2 => &self.mute,
            3 => &self.create_subtask,
            4 => &self.create_result,
            5 => &self.edit,
            6 => &self.remove,
            7 => &self.complete,
            8 => &self.approve,
            9 => &self.disapprove,
            10 => &self.start,
            11 => &self.take,
            12 => &self.delegate,
            13 => &self.defer,
            14 => &self.renew,
            15 => &self.deadline,
            16 => &self.date_plan,
            17 => &self.change_director,
            18 => &self.change_responsible,
            19 => &self.change_accomplices,
            20 => &self.pause,
            21 => &self.time_tracking,
            22 => &self.mark,
            23 => &self.change_status,
            24 => &self.reminder,
            25 => &self.add_auditors,
            26 => &self.elapsed_time,
            27 => &self.favorite,
            28 => &self.checklist_add,
            29 => &self.checklist_edit,
            30 => &self.checklist_save,
            31 => &self.checklist_toggle,
            32 => &self.automate,
            33 => &self.result_edit,
            34 => &self.complete_result,
            35 => &self.remove_result,
            36 => &self.result_read,
            37 => &self.admin,
            38 => &self.copy,
            39 => &self.save_as_template,
            40 => &self.attach_file,
            41 => &self.detach_file,
            42 => &self.detach_parent,
            43 => &self.create_gantt_dependence,
            44 => &self.sort,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.read,
            1 => &mut self.watch,
            2 => &mut self.mute,
            3 => &mut self.create_subtask,
            4 => &mut self.create_result,
            5 => &mut self.edit,
            6 => &mut self.remove,
            7 => &mut self.complete,
            8 => &mut self.approve,
            9 => &mut self.disapprove,
            10 => &mut self.start,
            11 => &mut self.take,
            12 => &mut self.delegate,
            13 => &mut self.defer,
            14 => &mut self.renew,
            15 => &mut self.deadline,
            16 => &mut self.date_plan,
            17 => &mut self.change_director,
            18 => &mut self.change_responsible,
            19 => &mut self.change_accomplices,
            20 => &mut self.pause,
            21 => &mut self.time_tracking,
            22 => &mut self.mark,
            23 => &mut self.change_status,
            24 => &mut self.reminder,
            25 => &mut self.add_auditors,
            26 => &mut self.elapsed_time,
            27 => &mut self.favorite,
            28 => &mut self.checklist_add,
            29 => &mut self.checklist_edit,
            30 => &mut self.checklist_save,
            31 => &mut self.checklist_toggle,
            32 => &mut self.automate,
            33 => &mut self.result_edit,
            34 => &mut self.complete_result,
            35 => &mut self.remove_result,
            36 => &mut self.result_read,
            37 => &mut self.admin,
            38 => &mut self.copy,
            39 => &mut self.save_as_template,
            40 => &mut self.attach_file,
            41 => &mut self.detach_file,
            42 => &mut self.detach_parent,
            43 => &mut self.create_gantt_dependence,
            44 => &mut self.sort,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.access.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is missing`.
    RequestValidationRequiredFieldIdIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type int for this request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is missing"),
        ErrorCase::code(
                Self::RequestValidationFieldIdRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field id requires data type int for this request"),
        ErrorCase::code(
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`tasks.task.access.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html).
#[doc(alias = "tasks.task.access.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
