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
    type Output = TaskResult;
    type Error = AddError;
    const NAME: &'static str = "tasks.task.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.task.add`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `MARK`: [`Mark`], may be `null`.
    pub mark: Option<Nullable<Mark>>,
    /// `PRIORITY`: [`Priority`].
    pub priority: Option<Priority>,
    /// `MULTITASK`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `NOT_VIEWED`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `REPLICATE`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `STAGE_ID`: `integer`.
    pub stage_id: Option<i64>,
    /// `SPRINT_ID`: `string`.
    pub sprint_id: Option<String>,
    /// `BACKLOG_ID`: `string`.
    pub backlog_id: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `DATE_START`: `string`.
    pub date_start: Option<String>,
    /// `DEADLINE`: `string`.
    pub deadline: Option<String>,
    /// `START_DATE_PLAN`: `string`.
    pub start_date_plan: Option<String>,
    /// `END_DATE_PLAN`: `string`.
    pub end_date_plan: Option<String>,
    /// `GUID`: `string`.
    pub guid: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ALLOW_CHANGE_DEADLINE`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `ALLOW_TIME_TRACKING`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `TASK_CONTROL`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `ADD_IN_REPORT`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `FORKED_BY_TEMPLATE_ID`: `integer`.
    pub forked_by_template_id: Option<i64>,
    /// `TIME_ESTIMATE`: `string`.
    pub time_estimate: Option<String>,
    /// `TIME_SPENT_IN_LOGS`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `MATCH_WORK_TIME`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `FORUM_TOPIC_ID`: `string`.
    pub forum_topic_id: Option<String>,
    /// `FORUM_ID`: `string`.
    pub forum_id: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `SUBORDINATE`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `EXCHANGE_ID`: `string`.
    pub exchange_id: Option<String>,
    /// `OUTLOOK_VERSION`: `string`.
    pub outlook_version: Option<String>,
    /// `SORTING`: `string`.
    pub sorting: Option<String>,
    /// `DURATION_FACT`: `string`.
    pub duration_fact: Option<String>,
    /// `IS_MUTED`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `IS_PINNED`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `IS_PINNED_IN_GROUP`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `FLOW_ID`: `integer`.
    pub flow_id: Option<i64>,
    /// `DESCRIPTION_IN_BBCODE`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `STATUS`: [`Status`].
    pub status: Option<Status>,
    /// `DURATION_PLAN`: `string`.
    pub duration_plan: Option<String>,
    /// `DURATION_TYPE`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `FAVORITE`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `AUDITORS`: list of `integer`.
    pub auditors: Option<Vec<i64>>,
    /// `ACCOMPLICES`: list of `integer`.
    pub accomplices: Option<Vec<i64>>,
    /// `CHECKLIST`: [`types::tasks::ChecklistItem`].
    pub checklist: Option<types::tasks::ChecklistItem>,
    /// `CREATOR`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `ACTION`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `CHECK_LIST_TREE`: [`types::tasks::CheckListTree`].
    pub check_list_tree: Option<types::tasks::CheckListTree>,
    /// `CHECK_LIST_CAN_ADD`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `UF_CRM_TASK`: list of `string`.
    pub uf_crm_task: Option<Vec<String>>,
    /// `UF_TASK_WEBDAV_FILES`: list of `string`.
    pub uf_task_webdav_files: Option<Vec<String>>,
    /// `UF_MAIL_MESSAGE`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
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
    /// Sets `RESPONSIBLE_ID`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `MARK`.
    #[must_use]
    pub fn mark(mut self, value: impl Into<Nullable<Mark>>) -> Self {
        self.mark = Some(value.into());
        self
    }
    /// Sets `PRIORITY`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `MULTITASK`.
    #[must_use]
    pub fn multitask(mut self, value: bool) -> Self {
        self.multitask = Some(value);
        self
    }
    /// Sets `NOT_VIEWED`.
    #[must_use]
    pub fn not_viewed(mut self, value: bool) -> Self {
        self.not_viewed = Some(value);
        self
    }
    /// Sets `REPLICATE`.
    #[must_use]
    pub fn replicate(mut self, value: bool) -> Self {
        self.replicate = Some(value);
        self
    }
    /// Sets `STAGE_ID`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `SPRINT_ID`.
    #[must_use]
    pub fn sprint_id(mut self, value: impl Into<String>) -> Self {
        self.sprint_id = Some(value.into());
        self
    }
    /// Sets `BACKLOG_ID`.
    #[must_use]
    pub fn backlog_id(mut self, value: impl Into<String>) -> Self {
        self.backlog_id = Some(value.into());
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `DATE_START`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `DEADLINE`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<String>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `START_DATE_PLAN`.
    #[must_use]
    pub fn start_date_plan(mut self, value: impl Into<String>) -> Self {
        self.start_date_plan = Some(value.into());
        self
    }
    /// Sets `END_DATE_PLAN`.
    #[must_use]
    pub fn end_date_plan(mut self, value: impl Into<String>) -> Self {
        self.end_date_plan = Some(value.into());
        self
    }
    /// Sets `GUID`.
    #[must_use]
    pub fn guid(mut self, value: impl Into<String>) -> Self {
        self.guid = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ALLOW_CHANGE_DEADLINE`.
    #[must_use]
    pub fn allow_change_deadline(mut self, value: bool) -> Self {
        self.allow_change_deadline = Some(value);
        self
    }
    /// Sets `ALLOW_TIME_TRACKING`.
    #[must_use]
    pub fn allow_time_tracking(mut self, value: bool) -> Self {
        self.allow_time_tracking = Some(value);
        self
    }
    /// Sets `TASK_CONTROL`.
    #[must_use]
    pub fn task_control(mut self, value: bool) -> Self {
        self.task_control = Some(value);
        self
    }
    /// Sets `ADD_IN_REPORT`.
    #[must_use]
    pub fn add_in_report(mut self, value: bool) -> Self {
        self.add_in_report = Some(value);
        self
    }
    /// Sets `FORKED_BY_TEMPLATE_ID`.
    #[must_use]
    pub fn forked_by_template_id(mut self, value: i64) -> Self {
        self.forked_by_template_id = Some(value);
        self
    }
    /// Sets `TIME_ESTIMATE`.
    #[must_use]
    pub fn time_estimate(mut self, value: impl Into<String>) -> Self {
        self.time_estimate = Some(value.into());
        self
    }
    /// Sets `TIME_SPENT_IN_LOGS`.
    #[must_use]
    pub fn time_spent_in_logs(mut self, value: impl Into<String>) -> Self {
        self.time_spent_in_logs = Some(value.into());
        self
    }
    /// Sets `MATCH_WORK_TIME`.
    #[must_use]
    pub fn match_work_time(mut self, value: bool) -> Self {
        self.match_work_time = Some(value);
        self
    }
    /// Sets `FORUM_TOPIC_ID`.
    #[must_use]
    pub fn forum_topic_id(mut self, value: impl Into<String>) -> Self {
        self.forum_topic_id = Some(value.into());
        self
    }
    /// Sets `FORUM_ID`.
    #[must_use]
    pub fn forum_id(mut self, value: impl Into<String>) -> Self {
        self.forum_id = Some(value.into());
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `SUBORDINATE`.
    #[must_use]
    pub fn subordinate(mut self, value: bool) -> Self {
        self.subordinate = Some(value);
        self
    }
    /// Sets `EXCHANGE_ID`.
    #[must_use]
    pub fn exchange_id(mut self, value: impl Into<String>) -> Self {
        self.exchange_id = Some(value.into());
        self
    }
    /// Sets `OUTLOOK_VERSION`.
    #[must_use]
    pub fn outlook_version(mut self, value: impl Into<String>) -> Self {
        self.outlook_version = Some(value.into());
        self
    }
    /// Sets `SORTING`.
    #[must_use]
    pub fn sorting(mut self, value: impl Into<String>) -> Self {
        self.sorting = Some(value.into());
        self
    }
    /// Sets `DURATION_FACT`.
    #[must_use]
    pub fn duration_fact(mut self, value: impl Into<String>) -> Self {
        self.duration_fact = Some(value.into());
        self
    }
    /// Sets `IS_MUTED`.
    #[must_use]
    pub fn is_muted(mut self, value: bool) -> Self {
        self.is_muted = Some(value);
        self
    }
    /// Sets `IS_PINNED`.
    #[must_use]
    pub fn is_pinned(mut self, value: bool) -> Self {
        self.is_pinned = Some(value);
        self
    }
    /// Sets `IS_PINNED_IN_GROUP`.
    #[must_use]
    pub fn is_pinned_in_group(mut self, value: bool) -> Self {
        self.is_pinned_in_group = Some(value);
        self
    }
    /// Sets `FLOW_ID`.
    #[must_use]
    pub fn flow_id(mut self, value: i64) -> Self {
        self.flow_id = Some(value);
        self
    }
    /// Sets `DESCRIPTION_IN_BBCODE`.
    #[must_use]
    pub fn description_in_bbcode(mut self, value: bool) -> Self {
        self.description_in_bbcode = Some(value);
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `DURATION_PLAN`.
    #[must_use]
    pub fn duration_plan(mut self, value: impl Into<String>) -> Self {
        self.duration_plan = Some(value.into());
        self
    }
    /// Sets `DURATION_TYPE`.
    #[must_use]
    pub fn duration_type(mut self, value: impl Into<DurationType>) -> Self {
        self.duration_type = Some(value.into());
        self
    }
    /// Sets `FAVORITE`.
    #[must_use]
    pub fn favorite(mut self, value: bool) -> Self {
        self.favorite = Some(value);
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `AUDITORS`.
    #[must_use]
    pub fn auditors(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.auditors = Some(value.into_iter().collect());
        self
    }
    /// Sets `ACCOMPLICES`.
    #[must_use]
    pub fn accomplices(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.accomplices = Some(value.into_iter().collect());
        self
    }
    /// Sets `CHECKLIST`.
    #[must_use]
    pub fn checklist(mut self, value: types::tasks::ChecklistItem) -> Self {
        self.checklist = Some(value);
        self
    }
    /// Sets `CREATOR`.
    #[must_use]
    pub fn creator(mut self, value: types::tasks::WithUser) -> Self {
        self.creator = Some(value);
        self
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: types::tasks::Action) -> Self {
        self.action = Some(value);
        self
    }
    /// Sets `CHECK_LIST_TREE`.
    #[must_use]
    pub fn check_list_tree(mut self, value: types::tasks::CheckListTree) -> Self {
        self.check_list_tree = Some(value);
        self
    }
    /// Sets `CHECK_LIST_CAN_ADD`.
    #[must_use]
    pub fn check_list_can_add(mut self, value: bool) -> Self {
        self.check_list_can_add = Some(value);
        self
    }
    /// Sets `UF_CRM_TASK`.
    #[must_use]
    pub fn uf_crm_task(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uf_crm_task = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `UF_TASK_WEBDAV_FILES`.
    #[must_use]
    pub fn uf_task_webdav_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uf_task_webdav_files = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `UF_MAIL_MESSAGE`.
    #[must_use]
    pub fn uf_mail_message(mut self, value: impl Into<String>) -> Self {
        self.uf_mail_message = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "RESPONSIBLE_ID",
                "PARENT_ID",
                "DESCRIPTION",
                "CHAT_ID",
                "MARK",
                "PRIORITY",
                "MULTITASK",
                "NOT_VIEWED",
                "REPLICATE",
                "STAGE_ID",
                "SPRINT_ID",
                "BACKLOG_ID",
                "CREATED_BY",
                "DATE_START",
                "DEADLINE",
                "START_DATE_PLAN",
                "END_DATE_PLAN",
                "GUID",
                "XML_ID",
                "ALLOW_CHANGE_DEADLINE",
                "ALLOW_TIME_TRACKING",
                "TASK_CONTROL",
                "ADD_IN_REPORT",
                "FORKED_BY_TEMPLATE_ID",
                "TIME_ESTIMATE",
                "TIME_SPENT_IN_LOGS",
                "MATCH_WORK_TIME",
                "FORUM_TOPIC_ID",
                "FORUM_ID",
                "SITE_ID",
                "SUBORDINATE",
                "EXCHANGE_ID",
                "OUTLOOK_VERSION",
                "SORTING",
                "DURATION_FACT",
                "IS_MUTED",
                "IS_PINNED",
                "IS_PINNED_IN_GROUP",
                "FLOW_ID",
                "DESCRIPTION_IN_BBCODE",
                "STATUS",
                "DURATION_PLAN",
                "DURATION_TYPE",
                "FAVORITE",
                "GROUP_ID",
                "AUDITORS",
                "ACCOMPLICES",
                "CHECKLIST",
                "CREATOR",
                "ACTION",
                "CHECK_LIST_TREE",
                "CHECK_LIST_CAN_ADD",
                "UF_CRM_TASK",
                "UF_TASK_WEBDAV_FILES",
                "UF_MAIL_MESSAGE",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
                (23, Codec::YesNo),
                (27, Codec::YesNo),
                (31, Codec::YesNo),
                (36, Codec::YesNo),
                (37, Codec::YesNo),
                (38, Codec::YesNo),
                (40, Codec::YesNo),
                (44, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.responsible_id,
            2 => &self.parent_id,
            3 => &self.description,
            4 => &self.chat_id,
            5 => &self.mark,
            6 => &self.priority,
            7 => &self.multitask,
            8 => &self.not_viewed,
            9 => &self.replicate,
            10 => &self.stage_id,
            11 => &self.sprint_id,
            12 => &self.backlog_id,
            13 => &self.created_by,
            14 => &self.date_start,
            15 => &self.deadline,
            16 => &self.start_date_plan,
            17 => &self.end_date_plan,
            18 => &self.guid,
            19 => &self.xml_id,
            20 => &self.allow_change_deadline,
            21 => &self.allow_time_tracking,
            22 => &self.task_control,
            23 => &self.add_in_report,
            24 => &self.forked_by_template_id,
            25 => &self.time_estimate,
            26 => &self.time_spent_in_logs,
            27 => &self.match_work_time,
            28 => &self.forum_topic_id,
            29 => &self.forum_id,
            30 => &self.site_id,
            31 => &self.subordinate,
            32 => &self.exchange_id,
            33 => &self.outlook_version,
            34 => &self.sorting,
            35 => &self.duration_fact,
            36 => &self.is_muted,
            37 => &self.is_pinned,
            38 => &self.is_pinned_in_group,
            39 => &self.flow_id,
            40 => &self.description_in_bbcode,
            41 => &self.status,
            42 => &self.duration_plan,
            43 => &self.duration_type,
            44 => &self.favorite,
            45 => &self.group_id,
            46 => &self.auditors,
            47 => &self.accomplices,
            48 => &self.checklist,
            49 => &self.creator,
            50 => &self.action,
            51 => &self.check_list_tree,
            52 => &self.check_list_can_add,
            53 => &self.uf_crm_task,
            54 => &self.uf_task_webdav_files,
            55 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.responsible_id,
            2 => &mut self.parent_id,
            3 => &mut self.description,
            4 => &mut self.chat_id,
            5 => &mut self.mark,
            6 => &mut self.priority,
            7 => &mut self.multitask,
            8 => &mut self.not_viewed,
            9 => &mut self.replicate,
            10 => &mut self.stage_id,
            11 => &mut self.sprint_id,
            12 => &mut self.backlog_id,
            13 => &mut self.created_by,
            14 => &mut self.date_start,
            15 => &mut self.deadline,
            16 => &mut self.start_date_plan,
            17 => &mut self.end_date_plan,
            18 => &mut self.guid,
            19 => &mut self.xml_id,
            20 => &mut self.allow_change_deadline,
            21 => &mut self.allow_time_tracking,
            22 => &mut self.task_control,
            23 => &mut self.add_in_report,
            24 => &mut self.forked_by_template_id,
            25 => &mut self.time_estimate,
            26 => &mut self.time_spent_in_logs,
            27 => &mut self.match_work_time,
            28 => &mut self.forum_topic_id,
            29 => &mut self.forum_id,
            30 => &mut self.site_id,
            31 => &mut self.subordinate,
            32 => &mut self.exchange_id,
            33 => &mut self.outlook_version,
            34 => &mut self.sorting,
            35 => &mut self.duration_fact,
            36 => &mut self.is_muted,
            37 => &mut self.is_pinned,
            38 => &mut self.is_pinned_in_group,
            39 => &mut self.flow_id,
            40 => &mut self.description_in_bbcode,
            41 => &mut self.status,
            42 => &mut self.duration_plan,
            43 => &mut self.duration_type,
            44 => &mut self.favorite,
            45 => &mut self.group_id,
            46 => &mut self.auditors,
            47 => &mut self.accomplices,
            48 => &mut self.checklist,
            49 => &mut self.creator,
            50 => &mut self.action,
            51 => &mut self.check_list_tree,
            52 => &mut self.check_list_can_add,
            53 => &mut self.uf_crm_task,
            54 => &mut self.uf_task_webdav_files,
            55 => &mut self.uf_mail_message,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.MARK` of `tasks.task.add`, and one other place.
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

/// Parameter `fields.PRIORITY` of `tasks.task.add`, and one other place.
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

/// Parameter `fields.STATUS` of `tasks.task.add`, and one other place.
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

/// Parameter `fields.DURATION_TYPE` of `tasks.task.add`, and one other place.
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

/// Answer of `tasks.task.add`, and 16 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    /// `task`: [`types::tasks::TaskObject`].
    pub task: Option<types::tasks::TaskObject>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskResult",
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
    type Error = ApproveError;
    const NAME: &'static str = "tasks.task.approve";
    const SCOPES: &'static [&'static str] = &["task"];
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
    type Error = CompleteError;
    const NAME: &'static str = "tasks.task.complete";
    const SCOPES: &'static [&'static str] = &["task"];
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
    type Error = DeferError;
    const NAME: &'static str = "tasks.task.defer";
    const SCOPES: &'static [&'static str] = &["task"];
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
    type Error = DelegateError;
    const NAME: &'static str = "tasks.task.delegate";
    const SCOPES: &'static [&'static str] = &["task"];
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
    type Error = DisapproveError;
    const NAME: &'static str = "tasks.task.disapprove";
    const SCOPES: &'static [&'static str] = &["task"];
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    /// A request whose parameters are all left out.
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
    type Output = TaskResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.task.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    /// A request whose parameters are all left out.
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
    type Row = types::tasks::TaskObject;
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
    /// An object whose keys are all left out.
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
    /// `tasks`: list of [`types::tasks::TaskObject`].
    pub tasks: Option<Vec<types::tasks::TaskObject>>,
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
    type Output = TaskResult;
    type Error = MuteError;
    const NAME: &'static str = "tasks.task.mute";
    const SCOPES: &'static [&'static str] = &["task"];
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    type Output = TaskResult;
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
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
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64, fields: UpdateFields) -> Self {
        Self {
            task_id,
            fields,
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
    type Output = TaskResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.task.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.task.update`.
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `MARK`: [`Mark`], may be `null`.
    pub mark: Option<Nullable<Mark>>,
    /// `PRIORITY`: [`Priority`].
    pub priority: Option<Priority>,
    /// `MULTITASK`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `NOT_VIEWED`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `REPLICATE`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `STAGE_ID`: `integer`.
    pub stage_id: Option<i64>,
    /// `SPRINT_ID`: `string`.
    pub sprint_id: Option<String>,
    /// `BACKLOG_ID`: `string`.
    pub backlog_id: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `DATE_START`: `string`.
    pub date_start: Option<String>,
    /// `DEADLINE`: `string`.
    pub deadline: Option<String>,
    /// `START_DATE_PLAN`: `string`.
    pub start_date_plan: Option<String>,
    /// `END_DATE_PLAN`: `string`.
    pub end_date_plan: Option<String>,
    /// `GUID`: `string`.
    pub guid: Option<String>,
    /// `XML_ID`: `string`.
    pub xml_id: Option<String>,
    /// `ALLOW_CHANGE_DEADLINE`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `ALLOW_TIME_TRACKING`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `TASK_CONTROL`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `ADD_IN_REPORT`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `FORKED_BY_TEMPLATE_ID`: `integer`.
    pub forked_by_template_id: Option<i64>,
    /// `TIME_ESTIMATE`: `string`.
    pub time_estimate: Option<String>,
    /// `TIME_SPENT_IN_LOGS`: `string`.
    pub time_spent_in_logs: Option<String>,
    /// `MATCH_WORK_TIME`: `Y` or `N`.
    pub match_work_time: Option<bool>,
    /// `FORUM_TOPIC_ID`: `string`.
    pub forum_topic_id: Option<String>,
    /// `FORUM_ID`: `string`.
    pub forum_id: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `SUBORDINATE`: `Y` or `N`.
    pub subordinate: Option<bool>,
    /// `EXCHANGE_ID`: `string`.
    pub exchange_id: Option<String>,
    /// `OUTLOOK_VERSION`: `string`.
    pub outlook_version: Option<String>,
    /// `SORTING`: `string`.
    pub sorting: Option<String>,
    /// `DURATION_FACT`: `string`.
    pub duration_fact: Option<String>,
    /// `IS_MUTED`: `Y` or `N`.
    pub is_muted: Option<bool>,
    /// `IS_PINNED`: `Y` or `N`.
    pub is_pinned: Option<bool>,
    /// `IS_PINNED_IN_GROUP`: `Y` or `N`.
    pub is_pinned_in_group: Option<bool>,
    /// `FLOW_ID`: `integer`.
    pub flow_id: Option<i64>,
    /// `DESCRIPTION_IN_BBCODE`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `STATUS`: [`Status`].
    pub status: Option<Status>,
    /// `DURATION_PLAN`: `string`.
    pub duration_plan: Option<String>,
    /// `DURATION_TYPE`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `FAVORITE`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `AUDITORS`: list of `integer`.
    pub auditors: Option<Vec<i64>>,
    /// `ACCOMPLICES`: list of `integer`.
    pub accomplices: Option<Vec<i64>>,
    /// `CHECKLIST`: [`types::tasks::ChecklistItem`].
    pub checklist: Option<types::tasks::ChecklistItem>,
    /// `CREATOR`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `ACTION`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `CHECK_LIST_TREE`: [`types::tasks::CheckListTree`].
    pub check_list_tree: Option<types::tasks::CheckListTree>,
    /// `CHECK_LIST_CAN_ADD`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `UF_CRM_TASK`: list of `string`.
    pub uf_crm_task: Option<Vec<String>>,
    /// `UF_TASK_WEBDAV_FILES`: list of `string`.
    pub uf_task_webdav_files: Option<Vec<String>>,
    /// `UF_MAIL_MESSAGE`: `string`.
    pub uf_mail_message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PARENT_ID`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `MARK`.
    #[must_use]
    pub fn mark(mut self, value: impl Into<Nullable<Mark>>) -> Self {
        self.mark = Some(value.into());
        self
    }
    /// Sets `PRIORITY`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `MULTITASK`.
    #[must_use]
    pub fn multitask(mut self, value: bool) -> Self {
        self.multitask = Some(value);
        self
    }
    /// Sets `NOT_VIEWED`.
    #[must_use]
    pub fn not_viewed(mut self, value: bool) -> Self {
        self.not_viewed = Some(value);
        self
    }
    /// Sets `REPLICATE`.
    #[must_use]
    pub fn replicate(mut self, value: bool) -> Self {
        self.replicate = Some(value);
        self
    }
    /// Sets `STAGE_ID`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `SPRINT_ID`.
    #[must_use]
    pub fn sprint_id(mut self, value: impl Into<String>) -> Self {
        self.sprint_id = Some(value.into());
        self
    }
    /// Sets `BACKLOG_ID`.
    #[must_use]
    pub fn backlog_id(mut self, value: impl Into<String>) -> Self {
        self.backlog_id = Some(value.into());
        self
    }
    /// Sets `CREATED_BY`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `RESPONSIBLE_ID`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `DATE_START`.
    #[must_use]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.date_start = Some(value.into());
        self
    }
    /// Sets `DEADLINE`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<String>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `START_DATE_PLAN`.
    #[must_use]
    pub fn start_date_plan(mut self, value: impl Into<String>) -> Self {
        self.start_date_plan = Some(value.into());
        self
    }
    /// Sets `END_DATE_PLAN`.
    #[must_use]
    pub fn end_date_plan(mut self, value: impl Into<String>) -> Self {
        self.end_date_plan = Some(value.into());
        self
    }
    /// Sets `GUID`.
    #[must_use]
    pub fn guid(mut self, value: impl Into<String>) -> Self {
        self.guid = Some(value.into());
        self
    }
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `ALLOW_CHANGE_DEADLINE`.
    #[must_use]
    pub fn allow_change_deadline(mut self, value: bool) -> Self {
        self.allow_change_deadline = Some(value);
        self
    }
    /// Sets `ALLOW_TIME_TRACKING`.
    #[must_use]
    pub fn allow_time_tracking(mut self, value: bool) -> Self {
        self.allow_time_tracking = Some(value);
        self
    }
    /// Sets `TASK_CONTROL`.
    #[must_use]
    pub fn task_control(mut self, value: bool) -> Self {
        self.task_control = Some(value);
        self
    }
    /// Sets `ADD_IN_REPORT`.
    #[must_use]
    pub fn add_in_report(mut self, value: bool) -> Self {
        self.add_in_report = Some(value);
        self
    }
    /// Sets `FORKED_BY_TEMPLATE_ID`.
    #[must_use]
    pub fn forked_by_template_id(mut self, value: i64) -> Self {
        self.forked_by_template_id = Some(value);
        self
    }
    /// Sets `TIME_ESTIMATE`.
    #[must_use]
    pub fn time_estimate(mut self, value: impl Into<String>) -> Self {
        self.time_estimate = Some(value.into());
        self
    }
    /// Sets `TIME_SPENT_IN_LOGS`.
    #[must_use]
    pub fn time_spent_in_logs(mut self, value: impl Into<String>) -> Self {
        self.time_spent_in_logs = Some(value.into());
        self
    }
    /// Sets `MATCH_WORK_TIME`.
    #[must_use]
    pub fn match_work_time(mut self, value: bool) -> Self {
        self.match_work_time = Some(value);
        self
    }
    /// Sets `FORUM_TOPIC_ID`.
    #[must_use]
    pub fn forum_topic_id(mut self, value: impl Into<String>) -> Self {
        self.forum_topic_id = Some(value.into());
        self
    }
    /// Sets `FORUM_ID`.
    #[must_use]
    pub fn forum_id(mut self, value: impl Into<String>) -> Self {
        self.forum_id = Some(value.into());
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `SUBORDINATE`.
    #[must_use]
    pub fn subordinate(mut self, value: bool) -> Self {
        self.subordinate = Some(value);
        self
    }
    /// Sets `EXCHANGE_ID`.
    #[must_use]
    pub fn exchange_id(mut self, value: impl Into<String>) -> Self {
        self.exchange_id = Some(value.into());
        self
    }
    /// Sets `OUTLOOK_VERSION`.
    #[must_use]
    pub fn outlook_version(mut self, value: impl Into<String>) -> Self {
        self.outlook_version = Some(value.into());
        self
    }
    /// Sets `SORTING`.
    #[must_use]
    pub fn sorting(mut self, value: impl Into<String>) -> Self {
        self.sorting = Some(value.into());
        self
    }
    /// Sets `DURATION_FACT`.
    #[must_use]
    pub fn duration_fact(mut self, value: impl Into<String>) -> Self {
        self.duration_fact = Some(value.into());
        self
    }
    /// Sets `IS_MUTED`.
    #[must_use]
    pub fn is_muted(mut self, value: bool) -> Self {
        self.is_muted = Some(value);
        self
    }
    /// Sets `IS_PINNED`.
    #[must_use]
    pub fn is_pinned(mut self, value: bool) -> Self {
        self.is_pinned = Some(value);
        self
    }
    /// Sets `IS_PINNED_IN_GROUP`.
    #[must_use]
    pub fn is_pinned_in_group(mut self, value: bool) -> Self {
        self.is_pinned_in_group = Some(value);
        self
    }
    /// Sets `FLOW_ID`.
    #[must_use]
    pub fn flow_id(mut self, value: i64) -> Self {
        self.flow_id = Some(value);
        self
    }
    /// Sets `DESCRIPTION_IN_BBCODE`.
    #[must_use]
    pub fn description_in_bbcode(mut self, value: bool) -> Self {
        self.description_in_bbcode = Some(value);
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `DURATION_PLAN`.
    #[must_use]
    pub fn duration_plan(mut self, value: impl Into<String>) -> Self {
        self.duration_plan = Some(value.into());
        self
    }
    /// Sets `DURATION_TYPE`.
    #[must_use]
    pub fn duration_type(mut self, value: impl Into<DurationType>) -> Self {
        self.duration_type = Some(value.into());
        self
    }
    /// Sets `FAVORITE`.
    #[must_use]
    pub fn favorite(mut self, value: bool) -> Self {
        self.favorite = Some(value);
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `AUDITORS`.
    #[must_use]
    pub fn auditors(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.auditors = Some(value.into_iter().collect());
        self
    }
    /// Sets `ACCOMPLICES`.
    #[must_use]
    pub fn accomplices(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.accomplices = Some(value.into_iter().collect());
        self
    }
    /// Sets `CHECKLIST`.
    #[must_use]
    pub fn checklist(mut self, value: types::tasks::ChecklistItem) -> Self {
        self.checklist = Some(value);
        self
    }
    /// Sets `CREATOR`.
    #[must_use]
    pub fn creator(mut self, value: types::tasks::WithUser) -> Self {
        self.creator = Some(value);
        self
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: types::tasks::Action) -> Self {
        self.action = Some(value);
        self
    }
    /// Sets `CHECK_LIST_TREE`.
    #[must_use]
    pub fn check_list_tree(mut self, value: types::tasks::CheckListTree) -> Self {
        self.check_list_tree = Some(value);
        self
    }
    /// Sets `CHECK_LIST_CAN_ADD`.
    #[must_use]
    pub fn check_list_can_add(mut self, value: bool) -> Self {
        self.check_list_can_add = Some(value);
        self
    }
    /// Sets `UF_CRM_TASK`.
    #[must_use]
    pub fn uf_crm_task(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uf_crm_task = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `UF_TASK_WEBDAV_FILES`.
    #[must_use]
    pub fn uf_task_webdav_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uf_task_webdav_files = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `UF_MAIL_MESSAGE`.
    #[must_use]
    pub fn uf_mail_message(mut self, value: impl Into<String>) -> Self {
        self.uf_mail_message = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "PARENT_ID",
                "TITLE",
                "DESCRIPTION",
                "CHAT_ID",
                "MARK",
                "PRIORITY",
                "MULTITASK",
                "NOT_VIEWED",
                "REPLICATE",
                "STAGE_ID",
                "SPRINT_ID",
                "BACKLOG_ID",
                "CREATED_BY",
                "RESPONSIBLE_ID",
                "DATE_START",
                "DEADLINE",
                "START_DATE_PLAN",
                "END_DATE_PLAN",
                "GUID",
                "XML_ID",
                "ALLOW_CHANGE_DEADLINE",
                "ALLOW_TIME_TRACKING",
                "TASK_CONTROL",
                "ADD_IN_REPORT",
                "FORKED_BY_TEMPLATE_ID",
                "TIME_ESTIMATE",
                "TIME_SPENT_IN_LOGS",
                "MATCH_WORK_TIME",
                "FORUM_TOPIC_ID",
                "FORUM_ID",
                "SITE_ID",
                "SUBORDINATE",
                "EXCHANGE_ID",
                "OUTLOOK_VERSION",
                "SORTING",
                "DURATION_FACT",
                "IS_MUTED",
                "IS_PINNED",
                "IS_PINNED_IN_GROUP",
                "FLOW_ID",
                "DESCRIPTION_IN_BBCODE",
                "STATUS",
                "DURATION_PLAN",
                "DURATION_TYPE",
                "FAVORITE",
                "GROUP_ID",
                "AUDITORS",
                "ACCOMPLICES",
                "CHECKLIST",
                "CREATOR",
                "ACTION",
                "CHECK_LIST_TREE",
                "CHECK_LIST_CAN_ADD",
                "UF_CRM_TASK",
                "UF_TASK_WEBDAV_FILES",
                "UF_MAIL_MESSAGE",
            ],
            required: &[],
            codecs: &[
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (20, Codec::YesNo),
                (21, Codec::YesNo),
                (22, Codec::YesNo),
                (23, Codec::YesNo),
                (27, Codec::YesNo),
                (31, Codec::YesNo),
                (36, Codec::YesNo),
                (37, Codec::YesNo),
                (38, Codec::YesNo),
                (40, Codec::YesNo),
                (44, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent_id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.chat_id,
            4 => &self.mark,
            5 => &self.priority,
            6 => &self.multitask,
            7 => &self.not_viewed,
            8 => &self.replicate,
            9 => &self.stage_id,
            10 => &self.sprint_id,
            11 => &self.backlog_id,
            12 => &self.created_by,
            13 => &self.responsible_id,
            14 => &self.date_start,
            15 => &self.deadline,
            16 => &self.start_date_plan,
            17 => &self.end_date_plan,
            18 => &self.guid,
            19 => &self.xml_id,
            20 => &self.allow_change_deadline,
            21 => &self.allow_time_tracking,
            22 => &self.task_control,
            23 => &self.add_in_report,
            24 => &self.forked_by_template_id,
            25 => &self.time_estimate,
            26 => &self.time_spent_in_logs,
            27 => &self.match_work_time,
            28 => &self.forum_topic_id,
            29 => &self.forum_id,
            30 => &self.site_id,
            31 => &self.subordinate,
            32 => &self.exchange_id,
            33 => &self.outlook_version,
            34 => &self.sorting,
            35 => &self.duration_fact,
            36 => &self.is_muted,
            37 => &self.is_pinned,
            38 => &self.is_pinned_in_group,
            39 => &self.flow_id,
            40 => &self.description_in_bbcode,
            41 => &self.status,
            42 => &self.duration_plan,
            43 => &self.duration_type,
            44 => &self.favorite,
            45 => &self.group_id,
            46 => &self.auditors,
            47 => &self.accomplices,
            48 => &self.checklist,
            49 => &self.creator,
            50 => &self.action,
            51 => &self.check_list_tree,
            52 => &self.check_list_can_add,
            53 => &self.uf_crm_task,
            54 => &self.uf_task_webdav_files,
            55 => &self.uf_mail_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent_id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.chat_id,
            4 => &mut self.mark,
            5 => &mut self.priority,
            6 => &mut self.multitask,
            7 => &mut self.not_viewed,
            8 => &mut self.replicate,
            9 => &mut self.stage_id,
            10 => &mut self.sprint_id,
            11 => &mut self.backlog_id,
            12 => &mut self.created_by,
            13 => &mut self.responsible_id,
            14 => &mut self.date_start,
            15 => &mut self.deadline,
            16 => &mut self.start_date_plan,
            17 => &mut self.end_date_plan,
            18 => &mut self.guid,
            19 => &mut self.xml_id,
            20 => &mut self.allow_change_deadline,
            21 => &mut self.allow_time_tracking,
            22 => &mut self.task_control,
            23 => &mut self.add_in_report,
            24 => &mut self.forked_by_template_id,
            25 => &mut self.time_estimate,
            26 => &mut self.time_spent_in_logs,
            27 => &mut self.match_work_time,
            28 => &mut self.forum_topic_id,
            29 => &mut self.forum_id,
            30 => &mut self.site_id,
            31 => &mut self.subordinate,
            32 => &mut self.exchange_id,
            33 => &mut self.outlook_version,
            34 => &mut self.sorting,
            35 => &mut self.duration_fact,
            36 => &mut self.is_muted,
            37 => &mut self.is_pinned,
            38 => &mut self.is_pinned_in_group,
            39 => &mut self.flow_id,
            40 => &mut self.description_in_bbcode,
            41 => &mut self.status,
            42 => &mut self.duration_plan,
            43 => &mut self.duration_type,
            44 => &mut self.favorite,
            45 => &mut self.group_id,
            46 => &mut self.auditors,
            47 => &mut self.accomplices,
            48 => &mut self.checklist,
            49 => &mut self.creator,
            50 => &mut self.action,
            51 => &mut self.check_list_tree,
            52 => &mut self.check_list_can_add,
            53 => &mut self.uf_crm_task,
            54 => &mut self.uf_task_webdav_files,
            55 => &mut self.uf_mail_message,
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
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, TaskResult, Approve, Complete, Defer, Delegate, Delete, DeleteResult,
    Disapprove, Get, Getaccess, GetaccessResult, GetaccessResultAllowedActions,
    GetFields, GetFieldsResult, GetFieldsResultFields, GetFieldsResultFieldsValues, List,
    ListParams, ListResult, Mute, Pause, Pin, Renew, Start, Startwatch, Stopwatch,
    Unmute, Unpin, Update, UpdateFields
);

value_enum!(Mark, Priority, Status, DurationType, ListOrder);
