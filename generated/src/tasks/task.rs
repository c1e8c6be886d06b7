// @generated from docs/api-reference/tasks/status/tasks-task-complete.md and 20 more. Do not edit; run `cargo codegen`.

//! `tasks.task.*`.

use crate::prelude::*;
use crate::types;

pub mod counters;
pub mod favorite;
pub mod files;
pub mod history;
pub mod result;

/// Request of [`tasks.task.add`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.add")]
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
    type Output = Task;
    type Error = AddError;
    const NAME: &'static str = "tasks.task.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.task.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// A request without parameters.
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
    /// Sets `RESPONSIBLE_ID`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["TITLE", "RESPONSIBLE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.responsible_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.responsible_id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.task.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// `task`: [`types::tasks::TaskObject`].
    pub task: Option<types::tasks::TaskObject>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Task {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Task",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100`.
    Code100,
    /// `ERROR_CORE`, `User specified in the "Responsible" field not found`.
    ErrorCoreUserSpecifiedInTheResponsible,
    /// `ERROR_CORE`, `Responsible person not specified`.
    ErrorCoreResponsiblePersonNotSpecified,
    /// `ERROR_CORE`, `Task title not specified`.
    ErrorCoreTaskTitleNotSpecified,
    /// `ERROR_CORE`, `Required field {field_name} value not entered`.
    ErrorCoreRequiredFieldFieldNameValue,
    /// `ERROR_CORE`, `Incorrect status`.
    ErrorCoreIncorrectStatus,
    /// `ERROR_CORE`, `Task specified in the "Parent Task" field not found`.
    ErrorCoreTaskSpecifiedInTheParent,
    /// `ERROR_CORE`, `The end date in scheduling is earlier than the start date`.
    ErrorCoreTheEndDateInScheduling,
    /// `ERROR_CORE`, `The specified task duration is too long`.
    ErrorCoreTheSpecifiedTaskDurationIs,
    /// `ERROR_CORE`, `Task title is not specified`.
    ErrorCoreTaskTitleIsNotSpecified,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::code(Self::ErrorCoreUserSpecifiedInTheResponsible, "ERROR_CORE")
            .message("User specified in the \"Responsible\" field not found"),
        ErrorCase::code(Self::ErrorCoreResponsiblePersonNotSpecified, "ERROR_CORE")
            .message("Responsible person not specified"),
        ErrorCase::code(Self::ErrorCoreTaskTitleNotSpecified, "ERROR_CORE")
            .message("Task title not specified"),
        ErrorCase::code(Self::ErrorCoreRequiredFieldFieldNameValue, "ERROR_CORE")
            .message("Required field {field_name} value not entered"),
        ErrorCase::code(Self::ErrorCoreIncorrectStatus, "ERROR_CORE")
            .message("Incorrect status"),
        ErrorCase::code(Self::ErrorCoreTaskSpecifiedInTheParent, "ERROR_CORE")
            .message("Task specified in the \"Parent Task\" field not found"),
        ErrorCase::code(Self::ErrorCoreTheEndDateInScheduling, "ERROR_CORE")
            .message("The end date in scheduling is earlier than the start date"),
        ErrorCase::code(Self::ErrorCoreTheSpecifiedTaskDurationIs, "ERROR_CORE")
            .message("The specified task duration is too long"),
        ErrorCase::code(Self::ErrorCoreTaskTitleIsNotSpecified, "ERROR_CORE")
            .message("Task title is not specified"),
    ];
}

/// Calls [`tasks.task.add`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html).
#[doc(alias = "tasks.task.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Task>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.approve`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.approve")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Approve {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Approve {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Approve {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Approve",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Approve {
    type Output = ApproveResult;
    type Error = ApproveError;
    const NAME: &'static str = "tasks.task.approve";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.approve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveResult {
    /// `task`: [`ApproveResultTask`].
    pub task: Option<ApproveResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ApproveResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ApproveResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.approve`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApproveResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`, may be `null`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`, may be `null`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`, may be `null`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`, may be `null`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`, may be `null`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of any value.
    pub accomplices: Option<Vec<Value>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GROUP`].
    pub group: Option<types::tasks::GROUP>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of any value.
    pub accomplices_data: Option<Vec<Value>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`CheckListTree`].
    pub check_list_tree: Option<CheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ApproveResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ApproveResultTask",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (36, Codec::YesNo),
                (40, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
            3 => &self.description,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.created_date,
            14 => &self.responsible_id,
            15 => &self.changed_by,
            16 => &self.changed_date,
            17 => &self.status_changed_by,
            18 => &self.closed_by,
            19 => &self.closed_date,
            20 => &self.activity_date,
            21 => &self.date_start,
            22 => &self.deadline,
            23 => &self.start_date_plan,
            24 => &self.end_date_plan,
            25 => &self.guid,
            26 => &self.xml_id,
            27 => &self.comments_count,
            28 => &self.service_comments_count,
            29 => &self.allow_change_deadline,
            30 => &self.allow_time_tracking,
            31 => &self.task_control,
            32 => &self.add_in_report,
            33 => &self.forked_by_template_id,
            34 => &self.time_estimate,
            35 => &self.time_spent_in_logs,
            36 => &self.match_work_time,
            37 => &self.forum_topic_id,
            38 => &self.forum_id,
            39 => &self.site_id,
            40 => &self.subordinate,
            41 => &self.exchange_modified,
            42 => &self.exchange_id,
            43 => &self.outlook_version,
            44 => &self.viewed_date,
            45 => &self.sorting,
            46 => &self.duration_fact,
            47 => &self.is_muted,
            48 => &self.is_pinned,
            49 => &self.is_pinned_in_group,
            50 => &self.flow_id,
            51 => &self.description_in_bbcode,
            52 => &self.status,
            53 => &self.status_changed_date,
            54 => &self.duration_plan,
            55 => &self.duration_type,
            56 => &self.favorite,
            57 => &self.group_id,
            58 => &self.auditors,
            59 => &self.accomplices,
            60 => &self.checklist,
            61 => &self.group,
            62 => &self.creator,
            63 => &self.responsible,
            64 => &self.accomplices_data,
            65 => &self.auditors_data,
            66 => &self.new_comments_count,
            67 => &self.action,
            68 => &self.check_list_tree,
            69 => &self.check_list_can_add,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.created_date,
            14 => &mut self.responsible_id,
            15 => &mut self.changed_by,
            16 => &mut self.changed_date,
            17 => &mut self.status_changed_by,
            18 => &mut self.closed_by,
            19 => &mut self.closed_date,
            20 => &mut self.activity_date,
            21 => &mut self.date_start,
            22 => &mut self.deadline,
            23 => &mut self.start_date_plan,
            24 => &mut self.end_date_plan,
            25 => &mut self.guid,
            26 => &mut self.xml_id,
            27 => &mut self.comments_count,
            28 => &mut self.service_comments_count,
            29 => &mut self.allow_change_deadline,
            30 => &mut self.allow_time_tracking,
            31 => &mut self.task_control,
            32 => &mut self.add_in_report,
            33 => &mut self.forked_by_template_id,
            34 => &mut self.time_estimate,
            35 => &mut self.time_spent_in_logs,
            36 => &mut self.match_work_time,
            37 => &mut self.forum_topic_id,
            38 => &mut self.forum_id,
            39 => &mut self.site_id,
            40 => &mut self.subordinate,
            41 => &mut self.exchange_modified,
            42 => &mut self.exchange_id,
            43 => &mut self.outlook_version,
            44 => &mut self.viewed_date,
            45 => &mut self.sorting,
            46 => &mut self.duration_fact,
            47 => &mut self.is_muted,
            48 => &mut self.is_pinned,
            49 => &mut self.is_pinned_in_group,
            50 => &mut self.flow_id,
            51 => &mut self.description_in_bbcode,
            52 => &mut self.status,
            53 => &mut self.status_changed_date,
            54 => &mut self.duration_plan,
            55 => &mut self.duration_type,
            56 => &mut self.favorite,
            57 => &mut self.group_id,
            58 => &mut self.auditors,
            59 => &mut self.accomplices,
            60 => &mut self.checklist,
            61 => &mut self.group,
            62 => &mut self.creator,
            63 => &mut self.responsible,
            64 => &mut self.accomplices_data,
            65 => &mut self.auditors_data,
            66 => &mut self.new_comments_count,
            67 => &mut self.action,
            68 => &mut self.check_list_tree,
            69 => &mut self.check_list_can_add,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// `task.mark` in the answer of `tasks.task.approve`, and 7 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// `N`: negative.
    Negative,
    /// `P`: positive.
    Positive,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Mark {
    const VALUES: &'static [&'static str] = &["N", "P"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Negative),
            1 => Some(Self::Positive),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Negative => "N",
            Self::Positive => "P",
            Self::Other(text) => text,
        }
    }
}

/// `task.priority` in the answer of `tasks.task.approve`, and 8 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `2`: high.
    High,
    /// `1`: medium.
    Medium,
    /// `0`: low.
    Low,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Priority {
    const VALUES: &'static [&'static str] = &["2", "1", "0"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::High),
            1 => Some(Self::Medium),
            2 => Some(Self::Low),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::High => "2",
            Self::Medium => "1",
            Self::Low => "0",
            Self::Other(text) => text,
        }
    }
}

/// `task.status` in the answer of `tasks.task.approve`, and 8 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `2`: waiting for execution.
    WaitingForExecution,
    /// `3`: in progress.
    InProgress,
    /// `4`: awaiting control.
    AwaitingControl,
    /// `5`: completed.
    Completed,
    /// `6`: postponed.
    Postponed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Status {
    const VALUES: &'static [&'static str] = &["2", "3", "4", "5", "6"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::WaitingForExecution),
            1 => Some(Self::InProgress),
            2 => Some(Self::AwaitingControl),
            3 => Some(Self::Completed),
            4 => Some(Self::Postponed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::WaitingForExecution => "2",
            Self::InProgress => "3",
            Self::AwaitingControl => "4",
            Self::Completed => "5",
            Self::Postponed => "6",
            Self::Other(text) => text,
        }
    }
}

/// `task.durationType` in the answer of `tasks.task.approve`, and 8 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationType {
    /// `secs`.
    Secs,
    /// `mins`.
    Mins,
    /// `hours`.
    Hours,
    /// `days`.
    Days,
    /// `weeks`.
    Weeks,
    /// `monts`.
    Monts,
    /// `years`.
    Years,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DurationType {
    const VALUES: &'static [&'static str] = &[
        "secs",
        "mins",
        "hours",
        "days",
        "weeks",
        "monts",
        "years",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Secs),
            1 => Some(Self::Mins),
            2 => Some(Self::Hours),
            3 => Some(Self::Days),
            4 => Some(Self::Weeks),
            5 => Some(Self::Monts),
            6 => Some(Self::Years),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Secs => "secs",
            Self::Mins => "mins",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Monts => "monts",
            Self::Years => "years",
            Self::Other(text) => text,
        }
    }
}

/// `task.checkListTree` in the answer of `tasks.task.approve`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTree {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`types::tasks::CheckListTreeObject`].
    pub fields: Option<types::tasks::CheckListTreeObject>,
    /// `action`: list of any value.
    pub action: Option<Vec<Value>>,
    /// `descendants`: list of [`CheckListTreeDescendants`].
    pub descendants: Option<Vec<CheckListTreeDescendants>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListTree {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTree",
            fields: &["nodeId", "fields", "action", "descendants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.fields,
            2 => &self.action,
            3 => &self.descendants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.fields,
            2 => &mut self.action,
            3 => &mut self.descendants,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants` in the answer of `tasks.task.approve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTreeDescendants {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// `action`: [`Action`].
    pub action: Option<Action>,
    /// `descendants`: list of [`CheckListTreeDescendantsDescendants`].
    pub descendants: Option<Vec<CheckListTreeDescendantsDescendants>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListTreeDescendants {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTreeDescendants",
            fields: &["nodeId", "fields", "action", "descendants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.fields,
            2 => &self.action,
            3 => &self.descendants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.fields,
            2 => &mut self.action,
            3 => &mut self.descendants,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants.fields` in the answer of `tasks.task.approve`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `string`, may be `null`.
    pub copied_id: Option<String>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `integer`.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: list of any value.
    pub members: Option<Vec<Value>>,
    /// `attachments`: list of any value.
    pub attachments: Option<Vec<Value>>,
    /// `nodeId`: any value, may be `null`.
    pub node_id: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
            fields: &[
                "id",
                "copiedId",
                "entityId",
                "userId",
                "createdBy",
                "parentId",
                "title",
                "sortIndex",
                "displaySortIndex",
                "isComplete",
                "isImportant",
                "completedCount",
                "members",
                "attachments",
                "nodeId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.copied_id,
            2 => &self.entity_id,
            3 => &self.user_id,
            4 => &self.created_by,
            5 => &self.parent_id,
            6 => &self.title,
            7 => &self.sort_index,
            8 => &self.display_sort_index,
            9 => &self.is_complete,
            10 => &self.is_important,
            11 => &self.completed_count,
            12 => &self.members,
            13 => &self.attachments,
            14 => &self.node_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.copied_id,
            2 => &mut self.entity_id,
            3 => &mut self.user_id,
            4 => &mut self.created_by,
            5 => &mut self.parent_id,
            6 => &mut self.title,
            7 => &mut self.sort_index,
            8 => &mut self.display_sort_index,
            9 => &mut self.is_complete,
            10 => &mut self.is_important,
            11 => &mut self.completed_count,
            12 => &mut self.members,
            13 => &mut self.attachments,
            14 => &mut self.node_id,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants.action` in the answer of `tasks.task.approve`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    /// `modify`: `boolean`.
    pub modify: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
    /// `toggle`: `boolean`.
    pub toggle: Option<bool>,
    /// `add`: `boolean`.
    pub add: Option<bool>,
    /// `addAccomplice`: `boolean`.
    pub add_accomplice: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Action {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Action",
            fields: &["modify", "remove", "toggle", "add", "addAccomplice"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.modify,
            1 => &self.remove,
            2 => &self.toggle,
            3 => &self.add,
            4 => &self.add_accomplice,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.modify,
            1 => &mut self.remove,
            2 => &mut self.toggle,
            3 => &mut self.add,
            4 => &mut self.add_accomplice,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants.descendants` in the answer of `tasks.task.approve`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTreeDescendantsDescendants {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`Fields`].
    pub fields: Option<Fields>,
    /// `action`: [`Action`].
    pub action: Option<Action>,
    /// `descendants`: list of any value.
    pub descendants: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListTreeDescendantsDescendants {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTreeDescendantsDescendants",
            fields: &["nodeId", "fields", "action", "descendants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.fields,
            2 => &self.action,
            3 => &self.descendants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.fields,
            2 => &mut self.action,
            3 => &mut self.descendants,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.approve`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApproveError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048582`.
    Code1048582,
    /// `100`.
    Code100,
}

impl ErrorCode for ApproveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048582, "1048582"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.approve`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html).
#[doc(alias = "tasks.task.approve")]
pub fn approve<'a, C: Caller>(
    caller: &'a C,
    request: &'a Approve,
) -> impl Future<Output = Result<Reply<ApproveResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.complete`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.complete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Complete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Complete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Complete",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Complete {
    type Output = CompleteResult;
    type Error = CompleteError;
    const NAME: &'static str = "tasks.task.complete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.complete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteResult {
    /// `task`: [`CompleteResultTask`].
    pub task: Option<CompleteResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CompleteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CompleteResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.complete`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompleteResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`, may be `null`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`, may be `null`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`, may be `null`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of `string`.
    pub accomplices: Option<Vec<String>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GROUP`].
    pub group: Option<types::tasks::GROUP>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of [`types::tasks::WithUser`].
    pub accomplices_data: Option<Vec<types::tasks::WithUser>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`CheckListTreeReply`].
    pub check_list_tree: Option<CheckListTreeReply>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CompleteResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CompleteResultTask",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (36, Codec::YesNo),
                (40, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
            3 => &self.description,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.created_date,
            14 => &self.responsible_id,
            15 => &self.changed_by,
            16 => &self.changed_date,
            17 => &self.status_changed_by,
            18 => &self.closed_by,
            19 => &self.closed_date,
            20 => &self.activity_date,
            21 => &self.date_start,
            22 => &self.deadline,
            23 => &self.start_date_plan,
            24 => &self.end_date_plan,
            25 => &self.guid,
            26 => &self.xml_id,
            27 => &self.comments_count,
            28 => &self.service_comments_count,
            29 => &self.allow_change_deadline,
            30 => &self.allow_time_tracking,
            31 => &self.task_control,
            32 => &self.add_in_report,
            33 => &self.forked_by_template_id,
            34 => &self.time_estimate,
            35 => &self.time_spent_in_logs,
            36 => &self.match_work_time,
            37 => &self.forum_topic_id,
            38 => &self.forum_id,
            39 => &self.site_id,
            40 => &self.subordinate,
            41 => &self.exchange_modified,
            42 => &self.exchange_id,
            43 => &self.outlook_version,
            44 => &self.viewed_date,
            45 => &self.sorting,
            46 => &self.duration_fact,
            47 => &self.is_muted,
            48 => &self.is_pinned,
            49 => &self.is_pinned_in_group,
            50 => &self.flow_id,
            51 => &self.description_in_bbcode,
            52 => &self.status,
            53 => &self.status_changed_date,
            54 => &self.duration_plan,
            55 => &self.duration_type,
            56 => &self.favorite,
            57 => &self.group_id,
            58 => &self.auditors,
            59 => &self.accomplices,
            60 => &self.checklist,
            61 => &self.group,
            62 => &self.creator,
            63 => &self.responsible,
            64 => &self.accomplices_data,
            65 => &self.auditors_data,
            66 => &self.new_comments_count,
            67 => &self.action,
            68 => &self.check_list_tree,
            69 => &self.check_list_can_add,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.created_date,
            14 => &mut self.responsible_id,
            15 => &mut self.changed_by,
            16 => &mut self.changed_date,
            17 => &mut self.status_changed_by,
            18 => &mut self.closed_by,
            19 => &mut self.closed_date,
            20 => &mut self.activity_date,
            21 => &mut self.date_start,
            22 => &mut self.deadline,
            23 => &mut self.start_date_plan,
            24 => &mut self.end_date_plan,
            25 => &mut self.guid,
            26 => &mut self.xml_id,
            27 => &mut self.comments_count,
            28 => &mut self.service_comments_count,
            29 => &mut self.allow_change_deadline,
            30 => &mut self.allow_time_tracking,
            31 => &mut self.task_control,
            32 => &mut self.add_in_report,
            33 => &mut self.forked_by_template_id,
            34 => &mut self.time_estimate,
            35 => &mut self.time_spent_in_logs,
            36 => &mut self.match_work_time,
            37 => &mut self.forum_topic_id,
            38 => &mut self.forum_id,
            39 => &mut self.site_id,
            40 => &mut self.subordinate,
            41 => &mut self.exchange_modified,
            42 => &mut self.exchange_id,
            43 => &mut self.outlook_version,
            44 => &mut self.viewed_date,
            45 => &mut self.sorting,
            46 => &mut self.duration_fact,
            47 => &mut self.is_muted,
            48 => &mut self.is_pinned,
            49 => &mut self.is_pinned_in_group,
            50 => &mut self.flow_id,
            51 => &mut self.description_in_bbcode,
            52 => &mut self.status,
            53 => &mut self.status_changed_date,
            54 => &mut self.duration_plan,
            55 => &mut self.duration_type,
            56 => &mut self.favorite,
            57 => &mut self.group_id,
            58 => &mut self.auditors,
            59 => &mut self.accomplices,
            60 => &mut self.checklist,
            61 => &mut self.group,
            62 => &mut self.creator,
            63 => &mut self.responsible,
            64 => &mut self.accomplices_data,
            65 => &mut self.auditors_data,
            66 => &mut self.new_comments_count,
            67 => &mut self.action,
            68 => &mut self.check_list_tree,
            69 => &mut self.check_list_can_add,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree` in the answer of `tasks.task.complete`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTreeReply {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`types::tasks::CheckListTreeObject`].
    pub fields: Option<types::tasks::CheckListTreeObject>,
    /// `action`: list of any value.
    pub action: Option<Vec<Value>>,
    /// `descendants`: list of [`CheckListTreeReplyDescendants`].
    pub descendants: Option<Vec<CheckListTreeReplyDescendants>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListTreeReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTreeReply",
            fields: &["nodeId", "fields", "action", "descendants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.fields,
            2 => &self.action,
            3 => &self.descendants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.fields,
            2 => &mut self.action,
            3 => &mut self.descendants,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants` in the answer of `tasks.task.complete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTreeReplyDescendants {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`FieldsReply`].
    pub fields: Option<FieldsReply>,
    /// `action`: [`Action`].
    pub action: Option<Action>,
    /// `descendants`: list of [`CheckListTreeReplyDescendantsDescendants`].
    pub descendants: Option<Vec<CheckListTreeReplyDescendantsDescendants>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListTreeReplyDescendants {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTreeReplyDescendants",
            fields: &["nodeId", "fields", "action", "descendants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.fields,
            2 => &self.action,
            3 => &self.descendants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.fields,
            2 => &mut self.action,
            3 => &mut self.descendants,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants.fields` in the answer of `tasks.task.complete`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsReply {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: any value, may be `null`.
    pub copied_id: Option<Value>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `integer`.
    pub sort_index: Option<i64>,
    /// `displaySortIndex`: `string`.
    pub display_sort_index: Option<String>,
    /// `isComplete`: `boolean`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `boolean`.
    pub is_important: Option<bool>,
    /// `completedCount`: `integer`.
    pub completed_count: Option<i64>,
    /// `members`: list of any value.
    pub members: Option<Vec<Value>>,
    /// `attachments`: list of any value.
    pub attachments: Option<Vec<Value>>,
    /// `nodeId`: `integer`, may be `null`.
    pub node_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsReply",
            fields: &[
                "id",
                "copiedId",
                "entityId",
                "userId",
                "createdBy",
                "parentId",
                "title",
                "sortIndex",
                "displaySortIndex",
                "isComplete",
                "isImportant",
                "completedCount",
                "members",
                "attachments",
                "nodeId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.copied_id,
            2 => &self.entity_id,
            3 => &self.user_id,
            4 => &self.created_by,
            5 => &self.parent_id,
            6 => &self.title,
            7 => &self.sort_index,
            8 => &self.display_sort_index,
            9 => &self.is_complete,
            10 => &self.is_important,
            11 => &self.completed_count,
            12 => &self.members,
            13 => &self.attachments,
            14 => &self.node_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.copied_id,
            2 => &mut self.entity_id,
            3 => &mut self.user_id,
            4 => &mut self.created_by,
            5 => &mut self.parent_id,
            6 => &mut self.title,
            7 => &mut self.sort_index,
            8 => &mut self.display_sort_index,
            9 => &mut self.is_complete,
            10 => &mut self.is_important,
            11 => &mut self.completed_count,
            12 => &mut self.members,
            13 => &mut self.attachments,
            14 => &mut self.node_id,
            _ => &mut self.extra,
        }
    }
}

/// `task.checkListTree.descendants.descendants` in the answer of `tasks.task.complete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTreeReplyDescendantsDescendants {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`FieldsReply`].
    pub fields: Option<FieldsReply>,
    /// `action`: [`Action`].
    pub action: Option<Action>,
    /// `descendants`: list of any value.
    pub descendants: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CheckListTreeReplyDescendantsDescendants {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTreeReplyDescendantsDescendants",
            fields: &["nodeId", "fields", "action", "descendants"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.fields,
            2 => &self.action,
            3 => &self.descendants,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.fields,
            2 => &mut self.action,
            3 => &mut self.descendants,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `wrong task id`.
    WrongTaskId,
    /// `Action on the task is not allowed`.
    ActionOnTheTaskIs,
}

impl ErrorCode for CompleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::text(Self::ActionOnTheTaskIs, "Action on the task is not allowed"),
    ];
}

/// Calls [`tasks.task.complete`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html).
#[doc(alias = "tasks.task.complete")]
pub fn complete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Complete,
) -> impl Future<Output = Result<Reply<CompleteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.defer`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.defer")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Defer {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Defer {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Defer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Defer",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Defer {
    type Output = TaskReply;
    type Error = DeferError;
    const NAME: &'static str = "tasks.task.defer";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.defer`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskReply {
    /// `task`: [`TaskReplyTask`].
    pub task: Option<TaskReplyTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskReply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskReply",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.defer`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskReplyTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`, may be `null`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`, may be `null`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`, may be `null`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`, may be `null`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of `string`.
    pub accomplices: Option<Vec<String>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GROUP`].
    pub group: Option<types::tasks::GROUP>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of [`types::tasks::WithUser`].
    pub accomplices_data: Option<Vec<types::tasks::WithUser>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`CheckListTreeReply`].
    pub check_list_tree: Option<CheckListTreeReply>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskReplyTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskReplyTask",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (36, Codec::YesNo),
                (40, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
            3 => &self.description,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.created_date,
            14 => &self.responsible_id,
            15 => &self.changed_by,
            16 => &self.changed_date,
            17 => &self.status_changed_by,
            18 => &self.closed_by,
            19 => &self.closed_date,
            20 => &self.activity_date,
            21 => &self.date_start,
            22 => &self.deadline,
            23 => &self.start_date_plan,
            24 => &self.end_date_plan,
            25 => &self.guid,
            26 => &self.xml_id,
            27 => &self.comments_count,
            28 => &self.service_comments_count,
            29 => &self.allow_change_deadline,
            30 => &self.allow_time_tracking,
            31 => &self.task_control,
            32 => &self.add_in_report,
            33 => &self.forked_by_template_id,
            34 => &self.time_estimate,
            35 => &self.time_spent_in_logs,
            36 => &self.match_work_time,
            37 => &self.forum_topic_id,
            38 => &self.forum_id,
            39 => &self.site_id,
            40 => &self.subordinate,
            41 => &self.exchange_modified,
            42 => &self.exchange_id,
            43 => &self.outlook_version,
            44 => &self.viewed_date,
            45 => &self.sorting,
            46 => &self.duration_fact,
            47 => &self.is_muted,
            48 => &self.is_pinned,
            49 => &self.is_pinned_in_group,
            50 => &self.flow_id,
            51 => &self.description_in_bbcode,
            52 => &self.status,
            53 => &self.status_changed_date,
            54 => &self.duration_plan,
            55 => &self.duration_type,
            56 => &self.favorite,
            57 => &self.group_id,
            58 => &self.auditors,
            59 => &self.accomplices,
            60 => &self.checklist,
            61 => &self.group,
            62 => &self.creator,
            63 => &self.responsible,
            64 => &self.accomplices_data,
            65 => &self.auditors_data,
            66 => &self.new_comments_count,
            67 => &self.action,
            68 => &self.check_list_tree,
            69 => &self.check_list_can_add,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.created_date,
            14 => &mut self.responsible_id,
            15 => &mut self.changed_by,
            16 => &mut self.changed_date,
            17 => &mut self.status_changed_by,
            18 => &mut self.closed_by,
            19 => &mut self.closed_date,
            20 => &mut self.activity_date,
            21 => &mut self.date_start,
            22 => &mut self.deadline,
            23 => &mut self.start_date_plan,
            24 => &mut self.end_date_plan,
            25 => &mut self.guid,
            26 => &mut self.xml_id,
            27 => &mut self.comments_count,
            28 => &mut self.service_comments_count,
            29 => &mut self.allow_change_deadline,
            30 => &mut self.allow_time_tracking,
            31 => &mut self.task_control,
            32 => &mut self.add_in_report,
            33 => &mut self.forked_by_template_id,
            34 => &mut self.time_estimate,
            35 => &mut self.time_spent_in_logs,
            36 => &mut self.match_work_time,
            37 => &mut self.forum_topic_id,
            38 => &mut self.forum_id,
            39 => &mut self.site_id,
            40 => &mut self.subordinate,
            41 => &mut self.exchange_modified,
            42 => &mut self.exchange_id,
            43 => &mut self.outlook_version,
            44 => &mut self.viewed_date,
            45 => &mut self.sorting,
            46 => &mut self.duration_fact,
            47 => &mut self.is_muted,
            48 => &mut self.is_pinned,
            49 => &mut self.is_pinned_in_group,
            50 => &mut self.flow_id,
            51 => &mut self.description_in_bbcode,
            52 => &mut self.status,
            53 => &mut self.status_changed_date,
            54 => &mut self.duration_plan,
            55 => &mut self.duration_type,
            56 => &mut self.favorite,
            57 => &mut self.group_id,
            58 => &mut self.auditors,
            59 => &mut self.accomplices,
            60 => &mut self.checklist,
            61 => &mut self.group,
            62 => &mut self.creator,
            63 => &mut self.responsible,
            64 => &mut self.accomplices_data,
            65 => &mut self.auditors_data,
            66 => &mut self.new_comments_count,
            67 => &mut self.action,
            68 => &mut self.check_list_tree,
            69 => &mut self.check_list_can_add,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.defer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeferError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048582`.
    Code1048582,
}

impl ErrorCode for DeferError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048582, "1048582"),
    ];
}

/// Calls [`tasks.task.defer`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html).
#[doc(alias = "tasks.task.defer")]
pub fn defer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Defer,
) -> impl Future<Output = Result<Reply<TaskReply>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.delegate`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.delegate")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delegate {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `userId`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delegate {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64, user_id: i64) -> Self {
        Self {
            task_id,
            user_id,
            ..Default::default()
        }
    }
}

impl Record for Delegate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delegate",
            fields: &["taskId", "userId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delegate {
    type Output = DelegateResult;
    type Error = DelegateError;
    const NAME: &'static str = "tasks.task.delegate";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.delegate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegateResult {
    /// `task`: [`DelegateResultTask`].
    pub task: Option<DelegateResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DelegateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DelegateResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.delegate`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelegateResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`, may be `null`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`, may be `null`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`, may be `null`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`, may be `null`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`, may be `null`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of `string`.
    pub accomplices: Option<Vec<String>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GROUP`].
    pub group: Option<types::tasks::GROUP>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of [`types::tasks::WithUser`].
    pub accomplices_data: Option<Vec<types::tasks::WithUser>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`CheckListTree`].
    pub check_list_tree: Option<CheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DelegateResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DelegateResultTask",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (36, Codec::YesNo),
                (40, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
            3 => &self.description,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.created_date,
            14 => &self.responsible_id,
            15 => &self.changed_by,
            16 => &self.changed_date,
            17 => &self.status_changed_by,
            18 => &self.closed_by,
            19 => &self.closed_date,
            20 => &self.activity_date,
            21 => &self.date_start,
            22 => &self.deadline,
            23 => &self.start_date_plan,
            24 => &self.end_date_plan,
            25 => &self.guid,
            26 => &self.xml_id,
            27 => &self.comments_count,
            28 => &self.service_comments_count,
            29 => &self.allow_change_deadline,
            30 => &self.allow_time_tracking,
            31 => &self.task_control,
            32 => &self.add_in_report,
            33 => &self.forked_by_template_id,
            34 => &self.time_estimate,
            35 => &self.time_spent_in_logs,
            36 => &self.match_work_time,
            37 => &self.forum_topic_id,
            38 => &self.forum_id,
            39 => &self.site_id,
            40 => &self.subordinate,
            41 => &self.exchange_modified,
            42 => &self.exchange_id,
            43 => &self.outlook_version,
            44 => &self.viewed_date,
            45 => &self.sorting,
            46 => &self.duration_fact,
            47 => &self.is_muted,
            48 => &self.is_pinned,
            49 => &self.is_pinned_in_group,
            50 => &self.flow_id,
            51 => &self.description_in_bbcode,
            52 => &self.status,
            53 => &self.status_changed_date,
            54 => &self.duration_plan,
            55 => &self.duration_type,
            56 => &self.favorite,
            57 => &self.group_id,
            58 => &self.auditors,
            59 => &self.accomplices,
            60 => &self.checklist,
            61 => &self.group,
            62 => &self.creator,
            63 => &self.responsible,
            64 => &self.accomplices_data,
            65 => &self.auditors_data,
            66 => &self.new_comments_count,
            67 => &self.action,
            68 => &self.check_list_tree,
            69 => &self.check_list_can_add,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.created_date,
            14 => &mut self.responsible_id,
            15 => &mut self.changed_by,
            16 => &mut self.changed_date,
            17 => &mut self.status_changed_by,
            18 => &mut self.closed_by,
            19 => &mut self.closed_date,
            20 => &mut self.activity_date,
            21 => &mut self.date_start,
            22 => &mut self.deadline,
            23 => &mut self.start_date_plan,
            24 => &mut self.end_date_plan,
            25 => &mut self.guid,
            26 => &mut self.xml_id,
            27 => &mut self.comments_count,
            28 => &mut self.service_comments_count,
            29 => &mut self.allow_change_deadline,
            30 => &mut self.allow_time_tracking,
            31 => &mut self.task_control,
            32 => &mut self.add_in_report,
            33 => &mut self.forked_by_template_id,
            34 => &mut self.time_estimate,
            35 => &mut self.time_spent_in_logs,
            36 => &mut self.match_work_time,
            37 => &mut self.forum_topic_id,
            38 => &mut self.forum_id,
            39 => &mut self.site_id,
            40 => &mut self.subordinate,
            41 => &mut self.exchange_modified,
            42 => &mut self.exchange_id,
            43 => &mut self.outlook_version,
            44 => &mut self.viewed_date,
            45 => &mut self.sorting,
            46 => &mut self.duration_fact,
            47 => &mut self.is_muted,
            48 => &mut self.is_pinned,
            49 => &mut self.is_pinned_in_group,
            50 => &mut self.flow_id,
            51 => &mut self.description_in_bbcode,
            52 => &mut self.status,
            53 => &mut self.status_changed_date,
            54 => &mut self.duration_plan,
            55 => &mut self.duration_type,
            56 => &mut self.favorite,
            57 => &mut self.group_id,
            58 => &mut self.auditors,
            59 => &mut self.accomplices,
            60 => &mut self.checklist,
            61 => &mut self.group,
            62 => &mut self.creator,
            63 => &mut self.responsible,
            64 => &mut self.accomplices_data,
            65 => &mut self.auditors_data,
            66 => &mut self.new_comments_count,
            67 => &mut self.action,
            68 => &mut self.check_list_tree,
            69 => &mut self.check_list_can_add,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.delegate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DelegateError {
    /// `wrong task id`.
    WrongTaskId,
    /// `Action on the task is not allowed`.
    ActionOnTheTaskIs,
    /// `100`, `Could not find value for parameter {userId}`.
    Code100CouldNotFindValueFor,
    /// `100`, `CTaskItem All parameters in the constructor must have real class type`.
    Code100CTaskItemAllParameters,
}

impl ErrorCode for DelegateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::text(Self::ActionOnTheTaskIs, "Action on the task is not allowed"),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {userId}"),
        ErrorCase::code(Self::Code100CTaskItemAllParameters, "100")
            .message(
                "CTaskItem All parameters in the constructor must have real class type",
            ),
    ];
}

/// Calls [`tasks.task.delegate`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html).
#[doc(alias = "tasks.task.delegate")]
pub fn delegate<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delegate,
) -> impl Future<Output = Result<Reply<DelegateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.delete`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = DeleteResult;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.task.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    /// `task`: `boolean`.
    pub task: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048582`.
    Code1048582,
    /// `100`.
    Code100,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048582, "1048582"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.delete`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html).
#[doc(alias = "tasks.task.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<DeleteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.disapprove`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.disapprove")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Disapprove {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Disapprove {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Disapprove {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Disapprove",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Disapprove {
    type Output = DisapproveResult;
    type Error = DisapproveError;
    const NAME: &'static str = "tasks.task.disapprove";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.disapprove`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisapproveResult {
    /// `task`: [`DisapproveResultTask`].
    pub task: Option<DisapproveResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DisapproveResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DisapproveResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.disapprove`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisapproveResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`, may be `null`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`, may be `null`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`, may be `null`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`, may be `null`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`, may be `null`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`, may be `null`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of any value.
    pub accomplices: Option<Vec<Value>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GROUP`].
    pub group: Option<types::tasks::GROUP>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of any value.
    pub accomplices_data: Option<Vec<Value>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`CheckListTree`].
    pub check_list_tree: Option<CheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DisapproveResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DisapproveResultTask",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (36, Codec::YesNo),
                (40, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
            3 => &self.description,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.created_date,
            14 => &self.responsible_id,
            15 => &self.changed_by,
            16 => &self.changed_date,
            17 => &self.status_changed_by,
            18 => &self.closed_by,
            19 => &self.closed_date,
            20 => &self.activity_date,
            21 => &self.date_start,
            22 => &self.deadline,
            23 => &self.start_date_plan,
            24 => &self.end_date_plan,
            25 => &self.guid,
            26 => &self.xml_id,
            27 => &self.comments_count,
            28 => &self.service_comments_count,
            29 => &self.allow_change_deadline,
            30 => &self.allow_time_tracking,
            31 => &self.task_control,
            32 => &self.add_in_report,
            33 => &self.forked_by_template_id,
            34 => &self.time_estimate,
            35 => &self.time_spent_in_logs,
            36 => &self.match_work_time,
            37 => &self.forum_topic_id,
            38 => &self.forum_id,
            39 => &self.site_id,
            40 => &self.subordinate,
            41 => &self.exchange_modified,
            42 => &self.exchange_id,
            43 => &self.outlook_version,
            44 => &self.viewed_date,
            45 => &self.sorting,
            46 => &self.duration_fact,
            47 => &self.is_muted,
            48 => &self.is_pinned,
            49 => &self.is_pinned_in_group,
            50 => &self.flow_id,
            51 => &self.description_in_bbcode,
            52 => &self.status,
            53 => &self.status_changed_date,
            54 => &self.duration_plan,
            55 => &self.duration_type,
            56 => &self.favorite,
            57 => &self.group_id,
            58 => &self.auditors,
            59 => &self.accomplices,
            60 => &self.checklist,
            61 => &self.group,
            62 => &self.creator,
            63 => &self.responsible,
            64 => &self.accomplices_data,
            65 => &self.auditors_data,
            66 => &self.new_comments_count,
            67 => &self.action,
            68 => &self.check_list_tree,
            69 => &self.check_list_can_add,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.created_date,
            14 => &mut self.responsible_id,
            15 => &mut self.changed_by,
            16 => &mut self.changed_date,
            17 => &mut self.status_changed_by,
            18 => &mut self.closed_by,
            19 => &mut self.closed_date,
            20 => &mut self.activity_date,
            21 => &mut self.date_start,
            22 => &mut self.deadline,
            23 => &mut self.start_date_plan,
            24 => &mut self.end_date_plan,
            25 => &mut self.guid,
            26 => &mut self.xml_id,
            27 => &mut self.comments_count,
            28 => &mut self.service_comments_count,
            29 => &mut self.allow_change_deadline,
            30 => &mut self.allow_time_tracking,
            31 => &mut self.task_control,
            32 => &mut self.add_in_report,
            33 => &mut self.forked_by_template_id,
            34 => &mut self.time_estimate,
            35 => &mut self.time_spent_in_logs,
            36 => &mut self.match_work_time,
            37 => &mut self.forum_topic_id,
            38 => &mut self.forum_id,
            39 => &mut self.site_id,
            40 => &mut self.subordinate,
            41 => &mut self.exchange_modified,
            42 => &mut self.exchange_id,
            43 => &mut self.outlook_version,
            44 => &mut self.viewed_date,
            45 => &mut self.sorting,
            46 => &mut self.duration_fact,
            47 => &mut self.is_muted,
            48 => &mut self.is_pinned,
            49 => &mut self.is_pinned_in_group,
            50 => &mut self.flow_id,
            51 => &mut self.description_in_bbcode,
            52 => &mut self.status,
            53 => &mut self.status_changed_date,
            54 => &mut self.duration_plan,
            55 => &mut self.duration_type,
            56 => &mut self.favorite,
            57 => &mut self.group_id,
            58 => &mut self.auditors,
            59 => &mut self.accomplices,
            60 => &mut self.checklist,
            61 => &mut self.group,
            62 => &mut self.creator,
            63 => &mut self.responsible,
            64 => &mut self.accomplices_data,
            65 => &mut self.auditors_data,
            66 => &mut self.new_comments_count,
            67 => &mut self.action,
            68 => &mut self.check_list_tree,
            69 => &mut self.check_list_can_add,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.disapprove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisapproveError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048582`.
    Code1048582,
    /// `100`.
    Code100,
}

impl ErrorCode for DisapproveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048582, "1048582"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.disapprove`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html).
#[doc(alias = "tasks.task.disapprove")]
pub fn disapprove<'a, C: Caller>(
    caller: &'a C,
    request: &'a Disapprove,
) -> impl Future<
    Output = Result<Reply<DisapproveResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `taskId`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["taskId", "select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.task.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `task`: [`GetResultTask`].
    pub task: Option<GetResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.get`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `ufCrmTask`: list of `string`.
    pub uf_crm_task: Option<Vec<String>>,
    /// `ufTaskWebdavFiles`: list of `integer`.
    pub uf_task_webdav_files: Option<Vec<i64>>,
    /// `ufMailMessage`: `string`, may be `null`.
    pub uf_mail_message: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `group`: map of any value.
    pub group: Option<Map<Value>>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`.
    pub backlog_id: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `startDatePlan`: `string`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`.
    pub flow_id: Option<String>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of any value.
    pub auditors: Option<Vec<Value>>,
    /// `accomplices`: list of any value.
    pub accomplices: Option<Vec<Value>>,
    /// `checklist`: [`types::tasks::ChecklistItem`].
    pub checklist: Option<types::tasks::ChecklistItem>,
    /// `accomplicesData`: list of [`types::tasks::WithUser`].
    pub accomplices_data: Option<Vec<types::tasks::WithUser>>,
    /// `auditorsData`: [`types::tasks::WithUser`].
    pub auditors_data: Option<types::tasks::WithUser>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `checkListTree`: [`types::tasks::CheckListTree`].
    pub check_list_tree: Option<types::tasks::CheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTask",
            fields: &[
                "id",
                "title",
                "description",
                "createdBy",
                "responsibleId",
                "deadline",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
                "descriptionInBbcode",
                "favorite",
                "group",
                "creator",
                "responsible",
                "action",
                "parentId",
                "chatId",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdDate",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "checkListTree",
                "checkListCanAdd",
            ],
            required: &[],
            codecs: &[
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (19, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
                (39, Codec::YesNo),
                (40, Codec::YesNo),
                (41, Codec::YesNo),
                (42, Codec::YesNo),
                (46, Codec::YesNo),
                (50, Codec::YesNo),
                (57, Codec::YesNo),
                (58, Codec::YesNo),
                (59, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.created_by,
            4 => &self.responsible_id,
            5 => &self.deadline,
            6 => &self.uf_crm_task,
            7 => &self.uf_task_webdav_files,
            8 => &self.uf_mail_message,
            9 => &self.description_in_bbcode,
            10 => &self.favorite,
            11 => &self.group,
            12 => &self.creator,
            13 => &self.responsible,
            14 => &self.action,
            15 => &self.parent_id,
            16 => &self.chat_id,
            17 => &self.mark,
            18 => &self.priority,
            19 => &self.multitask,
            20 => &self.not_viewed,
            21 => &self.replicate,
            22 => &self.stage_id,
            23 => &self.sprint_id,
            24 => &self.backlog_id,
            25 => &self.created_date,
            26 => &self.changed_by,
            27 => &self.changed_date,
            28 => &self.status_changed_by,
            29 => &self.closed_by,
            30 => &self.closed_date,
            31 => &self.activity_date,
            32 => &self.date_start,
            33 => &self.start_date_plan,
            34 => &self.end_date_plan,
            35 => &self.guid,
            36 => &self.xml_id,
            37 => &self.comments_count,
            38 => &self.service_comments_count,
            39 => &self.allow_change_deadline,
            40 => &self.allow_time_tracking,
            41 => &self.task_control,
            42 => &self.add_in_report,
            43 => &self.forked_by_template_id,
            44 => &self.time_estimate,
            45 => &self.time_spent_in_logs,
            46 => &self.match_work_time,
            47 => &self.forum_topic_id,
            48 => &self.forum_id,
            49 => &self.site_id,
            50 => &self.subordinate,
            51 => &self.exchange_modified,
            52 => &self.exchange_id,
            53 => &self.outlook_version,
            54 => &self.viewed_date,
            55 => &self.sorting,
            56 => &self.duration_fact,
            57 => &self.is_muted,
            58 => &self.is_pinned,
            59 => &self.is_pinned_in_group,
            60 => &self.flow_id,
            61 => &self.status,
            62 => &self.status_changed_date,
            63 => &self.duration_plan,
            64 => &self.duration_type,
            65 => &self.group_id,
            66 => &self.auditors,
            67 => &self.accomplices,
            68 => &self.checklist,
            69 => &self.accomplices_data,
            70 => &self.auditors_data,
            71 => &self.new_comments_count,
            72 => &self.check_list_tree,
            73 => &self.check_list_can_add,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.created_by,
            4 => &mut self.responsible_id,
            5 => &mut self.deadline,
            6 => &mut self.uf_crm_task,
            7 => &mut self.uf_task_webdav_files,
            8 => &mut self.uf_mail_message,
            9 => &mut self.description_in_bbcode,
            10 => &mut self.favorite,
            11 => &mut self.group,
            12 => &mut self.creator,
            13 => &mut self.responsible,
            14 => &mut self.action,
            15 => &mut self.parent_id,
            16 => &mut self.chat_id,
            17 => &mut self.mark,
            18 => &mut self.priority,
            19 => &mut self.multitask,
            20 => &mut self.not_viewed,
            21 => &mut self.replicate,
            22 => &mut self.stage_id,
            23 => &mut self.sprint_id,
            24 => &mut self.backlog_id,
            25 => &mut self.created_date,
            26 => &mut self.changed_by,
            27 => &mut self.changed_date,
            28 => &mut self.status_changed_by,
            29 => &mut self.closed_by,
            30 => &mut self.closed_date,
            31 => &mut self.activity_date,
            32 => &mut self.date_start,
            33 => &mut self.start_date_plan,
            34 => &mut self.end_date_plan,
            35 => &mut self.guid,
            36 => &mut self.xml_id,
            37 => &mut self.comments_count,
            38 => &mut self.service_comments_count,
            39 => &mut self.allow_change_deadline,
            40 => &mut self.allow_time_tracking,
            41 => &mut self.task_control,
            42 => &mut self.add_in_report,
            43 => &mut self.forked_by_template_id,
            44 => &mut self.time_estimate,
            45 => &mut self.time_spent_in_logs,
            46 => &mut self.match_work_time,
            47 => &mut self.forum_topic_id,
            48 => &mut self.forum_id,
            49 => &mut self.site_id,
            50 => &mut self.subordinate,
            51 => &mut self.exchange_modified,
            52 => &mut self.exchange_id,
            53 => &mut self.outlook_version,
            54 => &mut self.viewed_date,
            55 => &mut self.sorting,
            56 => &mut self.duration_fact,
            57 => &mut self.is_muted,
            58 => &mut self.is_pinned,
            59 => &mut self.is_pinned_in_group,
            60 => &mut self.flow_id,
            61 => &mut self.status,
            62 => &mut self.status_changed_date,
            63 => &mut self.duration_plan,
            64 => &mut self.duration_type,
            65 => &mut self.group_id,
            66 => &mut self.auditors,
            67 => &mut self.accomplices,
            68 => &mut self.checklist,
            69 => &mut self.accomplices_data,
            70 => &mut self.auditors_data,
            71 => &mut self.new_comments_count,
            72 => &mut self.check_list_tree,
            73 => &mut self.check_list_can_add,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `wrong task id`.
    WrongTaskId,
    /// `100`, `CTaskItem All parameters in the constructor must have real class type (internal error)`.
    Code100CTaskItemAllParameters,
    /// `100`, `Invalid value {} to match with parameter {select}. Should be value of type array. (internal error)`.
    Code100InvalidValueToMatchWith,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code100CTaskItemAllParameters, "100")
            .message(
                "CTaskItem All parameters in the constructor must have real class type (internal error)",
            ),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {select}. Should be value of type array. (internal error)",
            ),
    ];
}

/// Calls [`tasks.task.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html).
#[doc(alias = "tasks.task.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.getaccess`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.getaccess")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Getaccess {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `users`: list of `integer`.
    pub users: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Getaccess {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.users = Some(value.into_iter().collect());
        self
    }
}

impl Record for Getaccess {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Getaccess",
            fields: &["taskId", "users"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

impl Method for Getaccess {
    type Output = GetaccessResult;
    type Error = GetaccessError;
    const NAME: &'static str = "tasks.task.getaccess";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.task.getaccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetaccessResult {
    /// `allowedActions`: map of [`GetaccessResultAllowedActions`].
    pub allowed_actions: Option<Map<GetaccessResultAllowedActions>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetaccessResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetaccessResult",
            fields: &["allowedActions"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allowed_actions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allowed_actions,
            _ => &mut self.extra,
        }
    }
}

/// `allowedActions` in the answer of `tasks.task.getaccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetaccessResultAllowedActions {
    /// `ACCEPT`: `boolean`.
    pub accept: Option<bool>,
    /// `DECLINE`: `boolean`.
    pub decline: Option<bool>,
    /// `COMPLETE`: `boolean`.
    pub complete: Option<bool>,
    /// `APPROVE`: `boolean`.
    pub approve: Option<bool>,
    /// `DISAPPROVE`: `boolean`.
    pub disapprove: Option<bool>,
    /// `START`: `boolean`.
    pub start: Option<bool>,
    /// `PAUSE`: `boolean`.
    pub pause: Option<bool>,
    /// `DELEGATE`: `boolean`.
    pub delegate: Option<bool>,
    /// `REMOVE`: `boolean`.
    pub remove: Option<bool>,
    /// `EDIT`: `boolean`.
    pub edit: Option<bool>,
    /// `DEFER`: `boolean`.
    pub defer: Option<bool>,
    /// `RENEW`: `boolean`.
    pub renew: Option<bool>,
    /// `CREATE`: `boolean`.
    pub create: Option<bool>,
    /// `CHANGE_DEADLINE`: `boolean`.
    pub change_deadline: Option<bool>,
    /// `CHECKLIST_ADD_ITEMS`: `boolean`.
    pub checklist_add_items: Option<bool>,
    /// `ADD_FAVORITE`: `boolean`.
    pub add_favorite: Option<bool>,
    /// `DELETE_FAVORITE`: `boolean`.
    pub delete_favorite: Option<bool>,
    /// `RATE`: `boolean`.
    pub rate: Option<bool>,
    /// `TAKE`: `boolean`.
    pub take: Option<bool>,
    /// `EDIT.ORIGINATOR`: `boolean`.
    pub edit_originator: Option<bool>,
    /// `CHECKLIST.REORDER`: `boolean`.
    pub checklist_reorder: Option<bool>,
    /// `ELAPSEDTIME.ADD`: `boolean`.
    pub elapsedtime_add: Option<bool>,
    /// `DAYPLAN.TIMER.TOGGLE`: `boolean`.
    pub dayplan_timer_toggle: Option<bool>,
    /// `EDIT.PLAN`: `boolean`.
    pub edit_plan: Option<bool>,
    /// `CHECKLIST.ADD`: `boolean`.
    pub checklist_add: Option<bool>,
    /// `FAVORITE.ADD`: `boolean`.
    pub favorite_add: Option<bool>,
    /// `FAVORITE.DELETE`: `boolean`.
    pub favorite_delete: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetaccessResultAllowedActions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetaccessResultAllowedActions",
            fields: &[
                "ACCEPT",
                "DECLINE",
                "COMPLETE",
                "APPROVE",
                "DISAPPROVE",
                "START",
                "PAUSE",
                "DELEGATE",
                "REMOVE",
                "EDIT",
                "DEFER",
                "RENEW",
                "CREATE",
                "CHANGE_DEADLINE",
                "CHECKLIST_ADD_ITEMS",
                "ADD_FAVORITE",
                "DELETE_FAVORITE",
                "RATE",
                "TAKE",
                "EDIT.ORIGINATOR",
                "CHECKLIST.REORDER",
                "ELAPSEDTIME.ADD",
                "DAYPLAN.TIMER.TOGGLE",
                "EDIT.PLAN",
                "CHECKLIST.ADD",
                "FAVORITE.ADD",
                "FAVORITE.DELETE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.accept,
            1 => &self.decline,
            2 => &self.complete,
            3 => &self.approve,
            4 => &self.disapprove,
            5 => &self.start,
            6 => &self.pause,
            7 => &self.delegate,
            8 => &self.remove,
            9 => &self.edit,
            10 => &self.defer,
            11 => &self.renew,
            12 => &self.create,
            13 => &self.change_deadline,
            14 => &self.checklist_add_items,
            15 => &self.add_favorite,
            16 => &self.delete_favorite,
            17 => &self.rate,
            18 => &self.take,
            19 => &self.edit_originator,
            20 => &self.checklist_reorder,
            21 => &self.elapsedtime_add,
            22 => &self.dayplan_timer_toggle,
            23 => &self.edit_plan,
            24 => &self.checklist_add,
            25 => &self.favorite_add,
            26 => &self.favorite_delete,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.accept,
            1 => &mut self.decline,
            2 => &mut self.complete,
            3 => &mut self.approve,
            4 => &mut self.disapprove,
            5 => &mut self.start,
            6 => &mut self.pause,
            7 => &mut self.delegate,
            8 => &mut self.remove,
            9 => &mut self.edit,
            10 => &mut self.defer,
            11 => &mut self.renew,
            12 => &mut self.create,
            13 => &mut self.change_deadline,
            14 => &mut self.checklist_add_items,
            15 => &mut self.add_favorite,
            16 => &mut self.delete_favorite,
            17 => &mut self.rate,
            18 => &mut self.take,
            19 => &mut self.edit_originator,
            20 => &mut self.checklist_reorder,
            21 => &mut self.elapsedtime_add,
            22 => &mut self.dayplan_timer_toggle,
            23 => &mut self.edit_plan,
            24 => &mut self.checklist_add,
            25 => &mut self.favorite_add,
            26 => &mut self.favorite_delete,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.getaccess`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetaccessError {
    /// `wrong task id`.
    WrongTaskId,
    /// `100`, `Invalid value {} to match with parameter {users}. Should be value of type array.`.
    Code100InvalidValueToMatchWith,
    /// `100`, `CTaskItem All parameters in the constructor must have real class type`.
    Code100CTaskItemAllParameters,
}

impl ErrorCode for GetaccessError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {users}. Should be value of type array.",
            ),
        ErrorCase::code(Self::Code100CTaskItemAllParameters, "100")
            .message(
                "CTaskItem All parameters in the constructor must have real class type",
            ),
    ];
}

/// Calls [`tasks.task.getaccess`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html).
#[doc(alias = "tasks.task.getaccess")]
pub fn getaccess<'a, C: Caller>(
    caller: &'a C,
    request: &'a Getaccess,
) -> impl Future<Output = Result<Reply<GetaccessResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.getFields`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.getFields")]
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
    const NAME: &'static str = "tasks.task.getFields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.task.getFields`.
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

/// `fields` in the answer of `tasks.task.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultFields {
    /// `title`: `string`, may be `null`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// `default`: `integer` or `string`, may be `null`.
    pub default_: Option<Either<i64, String>>,
    /// `required`: `boolean`.
    pub required: Option<bool>,
    /// `values`: [`GetFieldsResultFieldsValues`] or list of `string`.
    pub values: Option<Either<GetFieldsResultFieldsValues, Vec<String>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResultFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultFields",
            fields: &["title", "type", "primary", "default", "required", "values"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.primary,
            3 => &self.default_,
            4 => &self.required,
            5 => &self.values,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.primary,
            3 => &mut self.default_,
            4 => &mut self.required,
            5 => &mut self.values,
            _ => &mut self.extra,
        }
    }
}

/// `fields.values` in the answer of `tasks.task.getFields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFieldsResultFieldsValues {
    /// `N`: `string`.
    pub n: Option<String>,
    /// `P`: `string`.
    pub p: Option<String>,
    /// `Y`: `string`.
    pub y: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetFieldsResultFieldsValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFieldsResultFieldsValues",
            fields: &["N", "P", "Y"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.n,
            1 => &self.p,
            2 => &self.y,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.n,
            1 => &mut self.p,
            2 => &mut self.y,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.getFields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetFieldsError {}

impl ErrorCode for GetFieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.task.getFields`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html).
#[doc(alias = "tasks.task.getFields")]
pub fn get_fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetFields,
) -> impl Future<Output = Result<Reply<GetFieldsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `params`: [`ListParams`].
    pub params: Option<ListParams>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: ListParams) -> Self {
        self.params = Some(value);
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
            fields: &["order", "filter", "select", "params", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.select,
            3 => &self.params,
            4 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.select,
            3 => &mut self.params,
            4 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "tasks.task.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["tasks"]).cursor("ID", "id").total(),
    );
}

impl ListMethod for List {
    type Row = ListResultTasks;
}

/// Parameter `order` of `tasks.task.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
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
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `params` of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParams {
    /// `WITH_RESULT_INFO`: `boolean`.
    pub with_result_info: Option<bool>,
    /// `WITH_TIMER_INFO`: `boolean`.
    pub with_timer_info: Option<bool>,
    /// `WITH_PARSED_DESCRIPTION`: `boolean`.
    pub with_parsed_description: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListParams {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `WITH_RESULT_INFO`.
    #[must_use]
    pub fn with_result_info(mut self, value: bool) -> Self {
        self.with_result_info = Some(value);
        self
    }
    /// Sets `WITH_TIMER_INFO`.
    #[must_use]
    pub fn with_timer_info(mut self, value: bool) -> Self {
        self.with_timer_info = Some(value);
        self
    }
    /// Sets `WITH_PARSED_DESCRIPTION`.
    #[must_use]
    pub fn with_parsed_description(mut self, value: bool) -> Self {
        self.with_parsed_description = Some(value);
        self
    }
}

impl Record for ListParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListParams",
            fields: &["WITH_RESULT_INFO", "WITH_TIMER_INFO", "WITH_PARSED_DESCRIPTION"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.with_result_info,
            1 => &self.with_timer_info,
            2 => &self.with_parsed_description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.with_result_info,
            1 => &mut self.with_timer_info,
            2 => &mut self.with_parsed_description,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `tasks`: list of [`ListResultTasks`].
    pub tasks: Option<Vec<ListResultTasks>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
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

/// `tasks` in the answer of `tasks.task.list`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultTasks {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `mark`: [`ListResultTasksMark`], may be `null`.
    pub mark: Option<ListResultTasksMark>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `lengthDeadline`: `string`.
    pub length_deadline: Option<String>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of any value.
    pub accomplices: Option<Vec<Value>>,
    /// `group`: map of any value.
    pub group: Option<Map<Value>>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of any value.
    pub accomplices_data: Option<Vec<Value>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `taskRequireResult`: `string`.
    pub task_require_result: Option<String>,
    /// `taskHasOpenResult`: `string`.
    pub task_has_open_result: Option<String>,
    /// `taskHasResult`: `string`.
    pub task_has_result: Option<String>,
    /// `timeElapsed`: any value, may be `null`.
    pub time_elapsed: Option<Value>,
    /// `timerIsRunningForCurrentUser`: `string`.
    pub timer_is_running_for_current_user: Option<String>,
    /// `parsedDescription`: `string`.
    pub parsed_description: Option<String>,
    /// `counter`: [`ListResultTasksCounter`].
    pub counter: Option<ListResultTasksCounter>,
    /// `tags`: map of [`ListResultTasksTags`].
    pub tags: Option<Map<ListResultTasksTags>>,
    /// `subStatus`: `string`.
    pub sub_status: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `startDatePlan`: `string`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`.
    pub flow_id: Option<String>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `checklist`: [`types::tasks::ChecklistItem`].
    pub checklist: Option<types::tasks::ChecklistItem>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`types::tasks::CheckListTree`].
    pub check_list_tree: Option<types::tasks::CheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultTasks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultTasks",
            fields: &[
                "id",
                "title",
                "description",
                "deadline",
                "createdDate",
                "responsibleId",
                "priority",
                "mark",
                "descriptionInBbcode",
                "lengthDeadline",
                "status",
                "auditors",
                "accomplices",
                "group",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "taskRequireResult",
                "taskHasOpenResult",
                "taskHasResult",
                "timeElapsed",
                "timerIsRunningForCurrentUser",
                "parsedDescription",
                "counter",
                "tags",
                "subStatus",
                "parentId",
                "chatId",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "checklist",
                "creator",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (8, Codec::YesNo),
                (28, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (50, Codec::YesNo),
                (51, Codec::YesNo),
                (55, Codec::YesNo),
                (59, Codec::YesNo),
                (66, Codec::YesNo),
                (67, Codec::YesNo),
                (68, Codec::YesNo),
                (73, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.deadline,
            4 => &self.created_date,
            5 => &self.responsible_id,
            6 => &self.priority,
            7 => &self.mark,
            8 => &self.description_in_bbcode,
            9 => &self.length_deadline,
            10 => &self.status,
            11 => &self.auditors,
            12 => &self.accomplices,
            13 => &self.group,
            14 => &self.responsible,
            15 => &self.accomplices_data,
            16 => &self.auditors_data,
            17 => &self.task_require_result,
            18 => &self.task_has_open_result,
            19 => &self.task_has_result,
            20 => &self.time_elapsed,
            21 => &self.timer_is_running_for_current_user,
            22 => &self.parsed_description,
            23 => &self.counter,
            24 => &self.tags,
            25 => &self.sub_status,
            26 => &self.parent_id,
            27 => &self.chat_id,
            28 => &self.multitask,
            29 => &self.not_viewed,
            30 => &self.replicate,
            31 => &self.stage_id,
            32 => &self.sprint_id,
            33 => &self.backlog_id,
            34 => &self.created_by,
            35 => &self.changed_by,
            36 => &self.changed_date,
            37 => &self.status_changed_by,
            38 => &self.closed_by,
            39 => &self.closed_date,
            40 => &self.activity_date,
            41 => &self.date_start,
            42 => &self.start_date_plan,
            43 => &self.end_date_plan,
            44 => &self.guid,
            45 => &self.xml_id,
            46 => &self.comments_count,
            47 => &self.service_comments_count,
            48 => &self.allow_change_deadline,
            49 => &self.allow_time_tracking,
            50 => &self.task_control,
            51 => &self.add_in_report,
            52 => &self.forked_by_template_id,
            53 => &self.time_estimate,
            54 => &self.time_spent_in_logs,
            55 => &self.match_work_time,
            56 => &self.forum_topic_id,
            57 => &self.forum_id,
            58 => &self.site_id,
            59 => &self.subordinate,
            60 => &self.exchange_modified,
            61 => &self.exchange_id,
            62 => &self.outlook_version,
            63 => &self.viewed_date,
            64 => &self.sorting,
            65 => &self.duration_fact,
            66 => &self.is_muted,
            67 => &self.is_pinned,
            68 => &self.is_pinned_in_group,
            69 => &self.flow_id,
            70 => &self.status_changed_date,
            71 => &self.duration_plan,
            72 => &self.duration_type,
            73 => &self.favorite,
            74 => &self.group_id,
            75 => &self.checklist,
            76 => &self.creator,
            77 => &self.new_comments_count,
            78 => &self.action,
            79 => &self.check_list_tree,
            80 => &self.check_list_can_add,
            81 => &self.uf_crm_task,
            82 => &self.uf_task_webdav_files,
            83 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.deadline,
            4 => &mut self.created_date,
            5 => &mut self.responsible_id,
            6 => &mut self.priority,
            7 => &mut self.mark,
            8 => &mut self.description_in_bbcode,
            9 => &mut self.length_deadline,
            10 => &mut self.status,
            11 => &mut self.auditors,
            12 => &mut self.accomplices,
            13 => &mut self.group,
            14 => &mut self.responsible,
            15 => &mut self.accomplices_data,
            16 => &mut self.auditors_data,
            17 => &mut self.task_require_result,
            18 => &mut self.task_has_open_result,
            19 => &mut self.task_has_result,
            20 => &mut self.time_elapsed,
            21 => &mut self.timer_is_running_for_current_user,
            22 => &mut self.parsed_description,
            23 => &mut self.counter,
            24 => &mut self.tags,
            25 => &mut self.sub_status,
            26 => &mut self.parent_id,
            27 => &mut self.chat_id,
            28 => &mut self.multitask,
            29 => &mut self.not_viewed,
            30 => &mut self.replicate,
            31 => &mut self.stage_id,
            32 => &mut self.sprint_id,
            33 => &mut self.backlog_id,
            34 => &mut self.created_by,
            35 => &mut self.changed_by,
            36 => &mut self.changed_date,
            37 => &mut self.status_changed_by,
            38 => &mut self.closed_by,
            39 => &mut self.closed_date,
            40 => &mut self.activity_date,
            41 => &mut self.date_start,
            42 => &mut self.start_date_plan,
            43 => &mut self.end_date_plan,
            44 => &mut self.guid,
            45 => &mut self.xml_id,
            46 => &mut self.comments_count,
            47 => &mut self.service_comments_count,
            48 => &mut self.allow_change_deadline,
            49 => &mut self.allow_time_tracking,
            50 => &mut self.task_control,
            51 => &mut self.add_in_report,
            52 => &mut self.forked_by_template_id,
            53 => &mut self.time_estimate,
            54 => &mut self.time_spent_in_logs,
            55 => &mut self.match_work_time,
            56 => &mut self.forum_topic_id,
            57 => &mut self.forum_id,
            58 => &mut self.site_id,
            59 => &mut self.subordinate,
            60 => &mut self.exchange_modified,
            61 => &mut self.exchange_id,
            62 => &mut self.outlook_version,
            63 => &mut self.viewed_date,
            64 => &mut self.sorting,
            65 => &mut self.duration_fact,
            66 => &mut self.is_muted,
            67 => &mut self.is_pinned,
            68 => &mut self.is_pinned_in_group,
            69 => &mut self.flow_id,
            70 => &mut self.status_changed_date,
            71 => &mut self.duration_plan,
            72 => &mut self.duration_type,
            73 => &mut self.favorite,
            74 => &mut self.group_id,
            75 => &mut self.checklist,
            76 => &mut self.creator,
            77 => &mut self.new_comments_count,
            78 => &mut self.action,
            79 => &mut self.check_list_tree,
            80 => &mut self.check_list_can_add,
            81 => &mut self.uf_crm_task,
            82 => &mut self.uf_task_webdav_files,
            83 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.mark` in the answer of `tasks.task.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResultTasksMark {
    /// `N`: negative.
    Negative,
    /// `P`: positive.
    Positive,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListResultTasksMark {
    const VALUES: &'static [&'static str] = &["N", "P", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Negative),
            1 => Some(Self::Positive),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Negative => "N",
            Self::Positive => "P",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// `tasks.counter` in the answer of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultTasksCounter {
    /// `counters`: [`ListResultTasksCounterCounters`].
    pub counters: Option<ListResultTasksCounterCounters>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `value`: `integer`.
    pub value: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultTasksCounter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultTasksCounter",
            fields: &["counters", "color", "value"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.counters,
            1 => &self.color,
            2 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.counters,
            1 => &mut self.color,
            2 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.counter.counters` in the answer of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultTasksCounterCounters {
    /// `expired`: `integer`.
    pub expired: Option<i64>,
    /// `newComments`: `integer`.
    pub new_comments: Option<i64>,
    /// `projectExpired`: `integer`.
    pub project_expired: Option<i64>,
    /// `projectNewComments`: `integer`.
    pub project_new_comments: Option<i64>,
    /// `mutedExpired`: `integer`.
    pub muted_expired: Option<i64>,
    /// `mutedNewComments`: `integer`.
    pub muted_new_comments: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultTasksCounterCounters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultTasksCounterCounters",
            fields: &[
                "expired",
                "newComments",
                "projectExpired",
                "projectNewComments",
                "mutedExpired",
                "mutedNewComments",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.expired,
            1 => &self.new_comments,
            2 => &self.project_expired,
            3 => &self.project_new_comments,
            4 => &self.muted_expired,
            5 => &self.muted_new_comments,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.expired,
            1 => &mut self.new_comments,
            2 => &mut self.project_expired,
            3 => &mut self.project_new_comments,
            4 => &mut self.muted_expired,
            5 => &mut self.muted_new_comments,
            _ => &mut self.extra,
        }
    }
}

/// `tasks.tags` in the answer of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultTasksTags {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultTasksTags {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultTasksTags",
            fields: &["id", "title"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `Invalid sorting key (internal error)`.
    InvalidSortingKeyInternalError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InvalidSortingKeyInternalError,
            "Invalid sorting key (internal error)",
        ),
    ];
}

/// Calls [`tasks.task.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html).
#[doc(alias = "tasks.task.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.mute`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.mute")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mute {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Mute {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Mute {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Mute",
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

impl Method for Mute {
    type Output = MuteResult;
    type Error = MuteError;
    const NAME: &'static str = "tasks.task.mute";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.mute`, and 3 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteResult {
    /// `task`: [`MuteResultTask`].
    pub task: Option<MuteResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MuteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MuteResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.mute`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MuteResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`, may be `null`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`, may be `null`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`, may be `null`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`, may be `null`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of `string`.
    pub accomplices: Option<Vec<String>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GROUP`].
    pub group: Option<types::tasks::GROUP>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of [`types::tasks::WithUser`].
    pub accomplices_data: Option<Vec<types::tasks::WithUser>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`CheckListTreeReply`].
    pub check_list_tree: Option<CheckListTreeReply>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MuteResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MuteResultTask",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (36, Codec::YesNo),
                (40, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (51, Codec::YesNo),
                (56, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
            3 => &self.description,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.created_date,
            14 => &self.responsible_id,
            15 => &self.changed_by,
            16 => &self.changed_date,
            17 => &self.status_changed_by,
            18 => &self.closed_by,
            19 => &self.closed_date,
            20 => &self.activity_date,
            21 => &self.date_start,
            22 => &self.deadline,
            23 => &self.start_date_plan,
            24 => &self.end_date_plan,
            25 => &self.guid,
            26 => &self.xml_id,
            27 => &self.comments_count,
            28 => &self.service_comments_count,
            29 => &self.allow_change_deadline,
            30 => &self.allow_time_tracking,
            31 => &self.task_control,
            32 => &self.add_in_report,
            33 => &self.forked_by_template_id,
            34 => &self.time_estimate,
            35 => &self.time_spent_in_logs,
            36 => &self.match_work_time,
            37 => &self.forum_topic_id,
            38 => &self.forum_id,
            39 => &self.site_id,
            40 => &self.subordinate,
            41 => &self.exchange_modified,
            42 => &self.exchange_id,
            43 => &self.outlook_version,
            44 => &self.viewed_date,
            45 => &self.sorting,
            46 => &self.duration_fact,
            47 => &self.is_muted,
            48 => &self.is_pinned,
            49 => &self.is_pinned_in_group,
            50 => &self.flow_id,
            51 => &self.description_in_bbcode,
            52 => &self.status,
            53 => &self.status_changed_date,
            54 => &self.duration_plan,
            55 => &self.duration_type,
            56 => &self.favorite,
            57 => &self.group_id,
            58 => &self.auditors,
            59 => &self.accomplices,
            60 => &self.checklist,
            61 => &self.group,
            62 => &self.creator,
            63 => &self.responsible,
            64 => &self.accomplices_data,
            65 => &self.auditors_data,
            66 => &self.new_comments_count,
            67 => &self.action,
            68 => &self.check_list_tree,
            69 => &self.check_list_can_add,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.created_date,
            14 => &mut self.responsible_id,
            15 => &mut self.changed_by,
            16 => &mut self.changed_date,
            17 => &mut self.status_changed_by,
            18 => &mut self.closed_by,
            19 => &mut self.closed_date,
            20 => &mut self.activity_date,
            21 => &mut self.date_start,
            22 => &mut self.deadline,
            23 => &mut self.start_date_plan,
            24 => &mut self.end_date_plan,
            25 => &mut self.guid,
            26 => &mut self.xml_id,
            27 => &mut self.comments_count,
            28 => &mut self.service_comments_count,
            29 => &mut self.allow_change_deadline,
            30 => &mut self.allow_time_tracking,
            31 => &mut self.task_control,
            32 => &mut self.add_in_report,
            33 => &mut self.forked_by_template_id,
            34 => &mut self.time_estimate,
            35 => &mut self.time_spent_in_logs,
            36 => &mut self.match_work_time,
            37 => &mut self.forum_topic_id,
            38 => &mut self.forum_id,
            39 => &mut self.site_id,
            40 => &mut self.subordinate,
            41 => &mut self.exchange_modified,
            42 => &mut self.exchange_id,
            43 => &mut self.outlook_version,
            44 => &mut self.viewed_date,
            45 => &mut self.sorting,
            46 => &mut self.duration_fact,
            47 => &mut self.is_muted,
            48 => &mut self.is_pinned,
            49 => &mut self.is_pinned_in_group,
            50 => &mut self.flow_id,
            51 => &mut self.description_in_bbcode,
            52 => &mut self.status,
            53 => &mut self.status_changed_date,
            54 => &mut self.duration_plan,
            55 => &mut self.duration_type,
            56 => &mut self.favorite,
            57 => &mut self.group_id,
            58 => &mut self.auditors,
            59 => &mut self.accomplices,
            60 => &mut self.checklist,
            61 => &mut self.group,
            62 => &mut self.creator,
            63 => &mut self.responsible,
            64 => &mut self.accomplices_data,
            65 => &mut self.auditors_data,
            66 => &mut self.new_comments_count,
            67 => &mut self.action,
            68 => &mut self.check_list_tree,
            69 => &mut self.check_list_can_add,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.mute`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MuteError {
    /// `wrong task id`.
    WrongTaskId,
}

impl ErrorCode for MuteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
    ];
}

/// Calls [`tasks.task.mute`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html).
#[doc(alias = "tasks.task.mute")]
pub fn mute<'a, C: Caller>(
    caller: &'a C,
    request: &'a Mute,
) -> impl Future<Output = Result<Reply<MuteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.pause`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.pause")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pause {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pause {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Pause {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pause",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Pause {
    type Output = TaskReply;
    type Error = PauseError;
    const NAME: &'static str = "tasks.task.pause";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.pause`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048582`.
    Code1048582,
}

impl ErrorCode for PauseError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048582, "1048582"),
    ];
}

/// Calls [`tasks.task.pause`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html).
#[doc(alias = "tasks.task.pause")]
pub fn pause<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pause,
) -> impl Future<Output = Result<Reply<TaskReply>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.pin`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.pin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Pin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pin",
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

impl Method for Pin {
    type Output = Task;
    type Error = PinError;
    const NAME: &'static str = "tasks.task.pin";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.pin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `wrong task id`.
    WrongTaskId,
    /// `100`.
    Code100,
}

impl ErrorCode for PinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.pin`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html).
#[doc(alias = "tasks.task.pin")]
pub fn pin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pin,
) -> impl Future<Output = Result<Reply<Task>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.renew`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.renew")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Renew {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Renew {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Renew {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Renew",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Renew {
    type Output = TaskReply;
    type Error = RenewError;
    const NAME: &'static str = "tasks.task.renew";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.renew`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RenewError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048582`.
    Code1048582,
}

impl ErrorCode for RenewError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048582, "1048582"),
    ];
}

/// Calls [`tasks.task.renew`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html).
#[doc(alias = "tasks.task.renew")]
pub fn renew<'a, C: Caller>(
    caller: &'a C,
    request: &'a Renew,
) -> impl Future<Output = Result<Reply<TaskReply>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.start`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Start {
    type Output = TaskReply;
    type Error = StartError;
    const NAME: &'static str = "tasks.task.start";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `wrong task id`.
    WrongTaskId,
    /// `Action on the task is not allowed`.
    ActionOnTheTaskIs,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::text(Self::ActionOnTheTaskIs, "Action on the task is not allowed"),
    ];
}

/// Calls [`tasks.task.start`](https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html).
#[doc(alias = "tasks.task.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<TaskReply>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.startwatch`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.startwatch")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Startwatch {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Startwatch {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Startwatch {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Startwatch",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Startwatch {
    type Output = MuteResult;
    type Error = StartwatchError;
    const NAME: &'static str = "tasks.task.startwatch";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.startwatch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartwatchError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048584`.
    Code1048584,
}

impl ErrorCode for StartwatchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048584, "1048584"),
    ];
}

/// Calls [`tasks.task.startwatch`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html).
#[doc(alias = "tasks.task.startwatch")]
pub fn startwatch<'a, C: Caller>(
    caller: &'a C,
    request: &'a Startwatch,
) -> impl Future<Output = Result<Reply<MuteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.stopwatch`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.stopwatch")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stopwatch {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Stopwatch {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Stopwatch {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Stopwatch",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Stopwatch {
    type Output = MuteResult;
    type Error = StopwatchError;
    const NAME: &'static str = "tasks.task.stopwatch";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.stopwatch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopwatchError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1048584`.
    Code1048584,
}

impl ErrorCode for StopwatchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1048584, "1048584"),
    ];
}

/// Calls [`tasks.task.stopwatch`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html).
#[doc(alias = "tasks.task.stopwatch")]
pub fn stopwatch<'a, C: Caller>(
    caller: &'a C,
    request: &'a Stopwatch,
) -> impl Future<Output = Result<Reply<MuteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.unmute`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.unmute")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unmute {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unmute {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Unmute {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unmute",
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

impl Method for Unmute {
    type Output = MuteResult;
    type Error = UnmuteError;
    const NAME: &'static str = "tasks.task.unmute";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.unmute`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnmuteError {
    /// `wrong task id`.
    WrongTaskId,
}

impl ErrorCode for UnmuteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
    ];
}

/// Calls [`tasks.task.unmute`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html).
#[doc(alias = "tasks.task.unmute")]
pub fn unmute<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unmute,
) -> impl Future<Output = Result<Reply<MuteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.unpin`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.unpin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unpin {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unpin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Unpin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unpin",
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

impl Method for Unpin {
    type Output = Task;
    type Error = UnpinError;
    const NAME: &'static str = "tasks.task.unpin";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.unpin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpinError {
    /// `wrong task id`.
    WrongTaskId,
}

impl ErrorCode for UnpinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
    ];
}

/// Calls [`tasks.task.unpin`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html).
#[doc(alias = "tasks.task.unpin")]
pub fn unpin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unpin,
) -> impl Future<Output = Result<Reply<Task>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.update`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `fields`: map of any value, required.
    pub fields: Map<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64, fields: impl Into<Map<Value>>) -> Self {
        Self {
            task_id,
            fields: fields.into(),
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["taskId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = UpdateResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.task.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResult {
    /// `task`: [`UpdateResultTask`].
    pub task: Option<UpdateResultTask>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResult",
            fields: &["task"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task,
            _ => &mut self.extra,
        }
    }
}

/// `task` in the answer of `tasks.task.update`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResultTask {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Mark>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `string`.
    pub stage_id: Option<String>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`, may be `null`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `responsibleId`: `string`.
    pub responsible_id: Option<String>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `string`.
    pub changed_date: Option<String>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `string`, may be `null`.
    pub closed_date: Option<String>,
    /// `activityDate`: `string`.
    pub activity_date: Option<String>,
    /// `dateStart`: `string`, may be `null`.
    pub date_start: Option<String>,
    /// `deadline`: `string`.
    pub deadline: Option<String>,
    /// `startDatePlan`: `string`.
    pub start_date_plan: Option<String>,
    /// `endDatePlan`: `string`.
    pub end_date_plan: Option<String>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `commentsCount`: `string`.
    pub comments_count: Option<String>,
    /// `serviceCommentsCount`: `string`.
    pub service_comments_count: Option<String>,
    /// `allowChangeDeadline`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `allowTimeTracking`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `taskControl`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `forkedByTemplateId`: `string`, may be `null`.
    pub forked_by_template_id: Option<String>,
    /// `timeEstimate`: `string`.
    pub time_estimate: Option<String>,
    /// `timeSpentInLogs`: `string`, may be `null`.
    pub time_spent_in_logs: Option<String>,
    /// `matchWorkTime`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `forumTopicId`: `string`.
    pub forum_topic_id: Option<String>,
    /// `forumId`: `string`.
    pub forum_id: Option<String>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `subordinate`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `exchangeModified`: `string`, may be `null`.
    pub exchange_modified: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `string`.
    pub viewed_date: Option<String>,
    /// `sorting`: `string`, may be `null`.
    pub sorting: Option<String>,
    /// `durationFact`: `string`, may be `null`.
    pub duration_fact: Option<String>,
    /// `isMuted`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `isPinned`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `isPinnedInGroup`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `flowId`: `string`, may be `null`.
    pub flow_id: Option<String>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `statusChangedDate`: `string`.
    pub status_changed_date: Option<String>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `string`.
    pub group_id: Option<String>,
    /// `auditors`: list of `string`.
    pub auditors: Option<Vec<String>>,
    /// `accomplices`: list of any value.
    pub accomplices: Option<Vec<Value>>,
    /// `checklist`: map of any value.
    pub checklist: Option<Map<Value>>,
    /// `group`: map of any value.
    pub group: Option<Map<Value>>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: list of any value.
    pub accomplices_data: Option<Vec<Value>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`types::tasks::CheckListTree`].
    pub check_list_tree: Option<types::tasks::CheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `parentId`: `string`.
    pub parent_id: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `ufCrmTask`: list of any value.
    pub uf_crm_task: Option<Vec<Value>>,
    /// `ufTaskWebdavFiles`: list of any value.
    pub uf_task_webdav_files: Option<Vec<Value>>,
    /// `ufMailMessage`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UpdateResultTask {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateResultTask",
            fields: &[
                "id",
                "title",
                "description",
                "mark",
                "priority",
                "multitask",
                "notViewed",
                "replicate",
                "stageId",
                "sprintId",
                "backlogId",
                "createdBy",
                "createdDate",
                "responsibleId",
                "changedBy",
                "changedDate",
                "statusChangedBy",
                "closedBy",
                "closedDate",
                "activityDate",
                "dateStart",
                "deadline",
                "startDatePlan",
                "endDatePlan",
                "guid",
                "xmlId",
                "commentsCount",
                "serviceCommentsCount",
                "allowChangeDeadline",
                "allowTimeTracking",
                "taskControl",
                "addInReport",
                "forkedByTemplateId",
                "timeEstimate",
                "timeSpentInLogs",
                "matchWorkTime",
                "forumTopicId",
                "forumId",
                "siteId",
                "subordinate",
                "exchangeModified",
                "exchangeId",
                "outlookVersion",
                "viewedDate",
                "sorting",
                "durationFact",
                "isMuted",
                "isPinned",
                "isPinnedInGroup",
                "flowId",
                "descriptionInBbcode",
                "status",
                "statusChangedDate",
                "durationPlan",
                "durationType",
                "favorite",
                "groupId",
                "auditors",
                "accomplices",
                "checklist",
                "group",
                "creator",
                "responsible",
                "accomplicesData",
                "auditorsData",
                "newCommentsCount",
                "action",
                "checkListTree",
                "checkListCanAdd",
                "parentId",
                "chatId",
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
            ],
            required: &[],
            codecs: &[
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (28, Codec::YesNo),
                (29, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (35, Codec::YesNo),
                (39, Codec::YesNo),
                (46, Codec::YesNo),
                (47, Codec::YesNo),
                (48, Codec::YesNo),
                (50, Codec::YesNo),
                (55, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.mark,
            4 => &self.priority,
            5 => &self.multitask,
            6 => &self.not_viewed,
            7 => &self.replicate,
            8 => &self.stage_id,
            9 => &self.sprint_id,
            10 => &self.backlog_id,
            11 => &self.created_by,
            12 => &self.created_date,
            13 => &self.responsible_id,
            14 => &self.changed_by,
            15 => &self.changed_date,
            16 => &self.status_changed_by,
            17 => &self.closed_by,
            18 => &self.closed_date,
            19 => &self.activity_date,
            20 => &self.date_start,
            21 => &self.deadline,
            22 => &self.start_date_plan,
            23 => &self.end_date_plan,
            24 => &self.guid,
            25 => &self.xml_id,
            26 => &self.comments_count,
            27 => &self.service_comments_count,
            28 => &self.allow_change_deadline,
            29 => &self.allow_time_tracking,
            30 => &self.task_control,
            31 => &self.add_in_report,
            32 => &self.forked_by_template_id,
            33 => &self.time_estimate,
            34 => &self.time_spent_in_logs,
            35 => &self.match_work_time,
            36 => &self.forum_topic_id,
            37 => &self.forum_id,
            38 => &self.site_id,
            39 => &self.subordinate,
            40 => &self.exchange_modified,
            41 => &self.exchange_id,
            42 => &self.outlook_version,
            43 => &self.viewed_date,
            44 => &self.sorting,
            45 => &self.duration_fact,
            46 => &self.is_muted,
            47 => &self.is_pinned,
            48 => &self.is_pinned_in_group,
            49 => &self.flow_id,
            50 => &self.description_in_bbcode,
            51 => &self.status,
            52 => &self.status_changed_date,
            53 => &self.duration_plan,
            54 => &self.duration_type,
            55 => &self.favorite,
            56 => &self.group_id,
            57 => &self.auditors,
            58 => &self.accomplices,
            59 => &self.checklist,
            60 => &self.group,
            61 => &self.creator,
            62 => &self.responsible,
            63 => &self.accomplices_data,
            64 => &self.auditors_data,
            65 => &self.new_comments_count,
            66 => &self.action,
            67 => &self.check_list_tree,
            68 => &self.check_list_can_add,
            69 => &self.parent_id,
            70 => &self.chat_id,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.mark,
            4 => &mut self.priority,
            5 => &mut self.multitask,
            6 => &mut self.not_viewed,
            7 => &mut self.replicate,
            8 => &mut self.stage_id,
            9 => &mut self.sprint_id,
            10 => &mut self.backlog_id,
            11 => &mut self.created_by,
            12 => &mut self.created_date,
            13 => &mut self.responsible_id,
            14 => &mut self.changed_by,
            15 => &mut self.changed_date,
            16 => &mut self.status_changed_by,
            17 => &mut self.closed_by,
            18 => &mut self.closed_date,
            19 => &mut self.activity_date,
            20 => &mut self.date_start,
            21 => &mut self.deadline,
            22 => &mut self.start_date_plan,
            23 => &mut self.end_date_plan,
            24 => &mut self.guid,
            25 => &mut self.xml_id,
            26 => &mut self.comments_count,
            27 => &mut self.service_comments_count,
            28 => &mut self.allow_change_deadline,
            29 => &mut self.allow_time_tracking,
            30 => &mut self.task_control,
            31 => &mut self.add_in_report,
            32 => &mut self.forked_by_template_id,
            33 => &mut self.time_estimate,
            34 => &mut self.time_spent_in_logs,
            35 => &mut self.match_work_time,
            36 => &mut self.forum_topic_id,
            37 => &mut self.forum_id,
            38 => &mut self.site_id,
            39 => &mut self.subordinate,
            40 => &mut self.exchange_modified,
            41 => &mut self.exchange_id,
            42 => &mut self.outlook_version,
            43 => &mut self.viewed_date,
            44 => &mut self.sorting,
            45 => &mut self.duration_fact,
            46 => &mut self.is_muted,
            47 => &mut self.is_pinned,
            48 => &mut self.is_pinned_in_group,
            49 => &mut self.flow_id,
            50 => &mut self.description_in_bbcode,
            51 => &mut self.status,
            52 => &mut self.status_changed_date,
            53 => &mut self.duration_plan,
            54 => &mut self.duration_type,
            55 => &mut self.favorite,
            56 => &mut self.group_id,
            57 => &mut self.auditors,
            58 => &mut self.accomplices,
            59 => &mut self.checklist,
            60 => &mut self.group,
            61 => &mut self.creator,
            62 => &mut self.responsible,
            63 => &mut self.accomplices_data,
            64 => &mut self.auditors_data,
            65 => &mut self.new_comments_count,
            66 => &mut self.action,
            67 => &mut self.check_list_tree,
            68 => &mut self.check_list_can_add,
            69 => &mut self.parent_id,
            70 => &mut self.chat_id,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `wrong task id`.
    WrongTaskId,
    /// `100`, `CTaskItem All parameters in the constructor must have real class type (internal error)`.
    Code100CTaskItemAllParameters,
    /// `Action on the task is not allowed (internal error)`.
    ActionOnTheTaskIs,
    /// `100`, `Could not find value for parameter {fields} (internal error)`.
    Code100CouldNotFindValueFor,
    /// `ERROR_CORE`, `The user specified in the "Responsible" field was not found`.
    ErrorCoreTheUserSpecifiedInThe,
    /// `ERROR_CORE`, `Invalid status`.
    ErrorCoreInvalidStatus,
    /// `ERROR_CORE`, `The task specified in the "Parent Task" field was not found`.
    ErrorCoreTheTaskSpecifiedInThe,
    /// `ERROR_CORE`, `Cannot bind the node to itself`.
    ErrorCoreCannotBindTheNodeTo,
    /// `ERROR_CORE`, `Creating cyclic links in tasks is prohibited`.
    ErrorCoreCreatingCyclicLinksInTasks,
    /// `ERROR_CORE`, `The end date specified in the scheduling is earlier than the start date`.
    ErrorCoreTheEndDateSpecifiedIn,
    /// `ERROR_CORE`, `The duration of the task specified in the scheduling is too long`.
    ErrorCoreTheDurationOfTheTask,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code100CTaskItemAllParameters, "100")
            .message(
                "CTaskItem All parameters in the constructor must have real class type (internal error)",
            ),
        ErrorCase::text(
            Self::ActionOnTheTaskIs,
            "Action on the task is not allowed (internal error)",
        ),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fields} (internal error)"),
        ErrorCase::code(Self::ErrorCoreTheUserSpecifiedInThe, "ERROR_CORE")
            .message("The user specified in the \"Responsible\" field was not found"),
        ErrorCase::code(Self::ErrorCoreInvalidStatus, "ERROR_CORE")
            .message("Invalid status"),
        ErrorCase::code(Self::ErrorCoreTheTaskSpecifiedInThe, "ERROR_CORE")
            .message("The task specified in the \"Parent Task\" field was not found"),
        ErrorCase::code(Self::ErrorCoreCannotBindTheNodeTo, "ERROR_CORE")
            .message("Cannot bind the node to itself"),
        ErrorCase::code(Self::ErrorCoreCreatingCyclicLinksInTasks, "ERROR_CORE")
            .message("Creating cyclic links in tasks is prohibited"),
        ErrorCase::code(Self::ErrorCoreTheEndDateSpecifiedIn, "ERROR_CORE")
            .message(
                "The end date specified in the scheduling is earlier than the start date",
            ),
        ErrorCase::code(Self::ErrorCoreTheDurationOfTheTask, "ERROR_CORE")
            .message("The duration of the task specified in the scheduling is too long"),
    ];
}

/// Calls [`tasks.task.update`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html).
#[doc(alias = "tasks.task.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<UpdateResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Task, Approve, ApproveResult, ApproveResultTask, CheckListTree,
    CheckListTreeDescendants, Fields, Action, CheckListTreeDescendantsDescendants,
    Complete, CompleteResult, CompleteResultTask, CheckListTreeReply,
    CheckListTreeReplyDescendants, FieldsReply, CheckListTreeReplyDescendantsDescendants,
    Defer, TaskReply, TaskReplyTask, Delegate, DelegateResult, DelegateResultTask,
    Delete, DeleteResult, Disapprove, DisapproveResult, DisapproveResultTask, Get,
    GetResult, GetResultTask, Getaccess, GetaccessResult, GetaccessResultAllowedActions,
    GetFields, GetFieldsResult, GetFieldsResultFields, GetFieldsResultFieldsValues, List,
    ListParams, ListResult, ListResultTasks, ListResultTasksCounter,
    ListResultTasksCounterCounters, ListResultTasksTags, Mute, MuteResult,
    MuteResultTask, Pause, Pin, Renew, Start, Startwatch, Stopwatch, Unmute, Unpin,
    Update, UpdateResult, UpdateResultTask
);

value_enum!(Mark, Priority, Status, DurationType, ListOrder, ListResultTasksMark);
