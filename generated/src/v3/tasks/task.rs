// @generated from docs/api-reference/tasks/tasks-task-add-rest-v3.md and 4 more. Do not edit; run `cargo codegen`.

//! `tasks.task.*`.

use crate::prelude::*;
use crate::types;

pub mod access;
pub mod chat;
pub mod field;
pub mod file;
pub mod result;

/// Request of [`tasks.task.add`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html).
///
/// REST 3.0. Scope: `tasks`.
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
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "tasks.task.add";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `tasks.task.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`, required.
    pub title: String,
    /// `creatorId`: `integer`, required.
    pub creator_id: i64,
    /// `responsibleId`: `integer`, required.
    pub responsible_id: i64,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `needsControl`: `Y` or `N`.
    pub needs_control: Option<bool>,
    /// `startPlan`: `datetime`.
    pub start_plan: Option<DateTime>,
    /// `endPlan`: `datetime`.
    pub end_plan: Option<DateTime>,
    /// `checklist`: list of `integer`.
    pub checklist: Option<Vec<i64>>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `storyPoints`: `integer`.
    pub story_points: Option<i64>,
    /// `flowId`: `integer`.
    pub flow_id: Option<i64>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `accomplices`: list of [`types::tasks::UserObject`].
    pub accomplices: Option<Vec<types::tasks::UserObject>>,
    /// `auditors`: list of [`types::tasks::UserObject`].
    pub auditors: Option<Vec<types::tasks::UserObject>>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `containsChecklist`: `boolean`.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `plannedDuration`: `integer`.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`.
    pub actual_duration: Option<i64>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `started`: `datetime`.
    pub started: Option<DateTime>,
    /// `estimatedTime`: `integer`.
    pub estimated_time: Option<i64>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `integer`.
    pub outlook_version: Option<i64>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Nullable<Mark>>,
    /// `allowsChangeDeadline`: `Y` or `N`.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `Y` or `N`.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `Y` or `N`.
    pub matches_work_time: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `isMultitask`: `Y` or `N`.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `forkedByTemplateId`: `integer`.
    pub forked_by_template_id: Option<i64>,
    /// `maxDeadlineChangeDate`: `datetime`.
    pub max_deadline_change_date: Option<DateTime>,
    /// `maxDeadlineChanges`: `integer`.
    pub max_deadline_changes: Option<i64>,
    /// `requireDeadlineChangeReason`: `Y` or `N`.
    pub require_deadline_change_reason: Option<bool>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `rights`: list of any value.
    pub rights: Option<Vec<Value>>,
    /// `archiveLink`: `string`.
    pub archive_link: Option<String>,
    /// `crmItemIds`: list of `string`.
    pub crm_item_ids: Option<Vec<String>>,
    /// `emailId`: `integer`.
    pub email_id: Option<i64>,
    /// `elapsedTime`: [`types::tasks::TimeTracking`].
    pub elapsed_time: Option<types::tasks::TimeTracking>,
    /// `requireResult`: `Y` or `N`.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `Y` or `N`.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `Y` or `N`.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `Y` or `N`.
    pub allows_change_date_plan: Option<bool>,
    /// `inFavorite`: list of `integer`.
    pub in_favorite: Option<Vec<i64>>,
    /// `inPin`: list of `integer`.
    pub in_pin: Option<Vec<i64>>,
    /// `inGroupPin`: list of `integer`.
    pub in_group_pin: Option<Vec<i64>>,
    /// `inMute`: list of `integer`.
    pub in_mute: Option<Vec<i64>>,
    /// `source`: [`types::tasks::Source`].
    pub source: Option<types::tasks::Source>,
    /// `dependsOn`: list of `integer`.
    pub depends_on: Option<Vec<i64>>,
    /// `scenarios`: list of [`Scenarios`].
    pub scenarios: Option<Vec<Scenarios>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>, creator_id: i64, responsible_id: i64) -> Self {
        Self {
            title: title.into(),
            creator_id,
            responsible_id,
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `deadline`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `needsControl`.
    #[must_use]
    pub fn needs_control(mut self, value: bool) -> Self {
        self.needs_control = Some(value);
        self
    }
    /// Sets `startPlan`.
    #[must_use]
    pub fn start_plan(mut self, value: impl Into<DateTime>) -> Self {
        self.start_plan = Some(value.into());
        self
    }
    /// Sets `endPlan`.
    #[must_use]
    pub fn end_plan(mut self, value: impl Into<DateTime>) -> Self {
        self.end_plan = Some(value.into());
        self
    }
    /// Sets `checklist`.
    #[must_use]
    pub fn checklist(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.checklist = Some(value.into_iter().collect());
        self
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `epicId`.
    #[must_use]
    pub fn epic_id(mut self, value: i64) -> Self {
        self.epic_id = Some(value);
        self
    }
    /// Sets `storyPoints`.
    #[must_use]
    pub fn story_points(mut self, value: i64) -> Self {
        self.story_points = Some(value);
        self
    }
    /// Sets `flowId`.
    #[must_use]
    pub fn flow_id(mut self, value: i64) -> Self {
        self.flow_id = Some(value);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `accomplices`.
    #[must_use]
    pub fn accomplices(
        mut self,
        value: impl IntoIterator<Item = types::tasks::UserObject>,
    ) -> Self {
        self.accomplices = Some(value.into_iter().collect());
        self
    }
    /// Sets `auditors`.
    #[must_use]
    pub fn auditors(
        mut self,
        value: impl IntoIterator<Item = types::tasks::UserObject>,
    ) -> Self {
        self.auditors = Some(value.into_iter().collect());
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `containsChecklist`.
    #[must_use]
    pub fn contains_checklist(mut self, value: bool) -> Self {
        self.contains_checklist = Some(value);
        self
    }
    /// Sets `containsSubTasks`.
    #[must_use]
    pub fn contains_sub_tasks(mut self, value: bool) -> Self {
        self.contains_sub_tasks = Some(value);
        self
    }
    /// Sets `containsRelatedTasks`.
    #[must_use]
    pub fn contains_related_tasks(mut self, value: bool) -> Self {
        self.contains_related_tasks = Some(value);
        self
    }
    /// Sets `containsGanttLinks`.
    #[must_use]
    pub fn contains_gantt_links(mut self, value: bool) -> Self {
        self.contains_gantt_links = Some(value);
        self
    }
    /// Sets `containsPlacements`.
    #[must_use]
    pub fn contains_placements(mut self, value: bool) -> Self {
        self.contains_placements = Some(value);
        self
    }
    /// Sets `containsResults`.
    #[must_use]
    pub fn contains_results(mut self, value: bool) -> Self {
        self.contains_results = Some(value);
        self
    }
    /// Sets `numberOfReminders`.
    #[must_use]
    pub fn number_of_reminders(mut self, value: i64) -> Self {
        self.number_of_reminders = Some(value);
        self
    }
    /// Sets `chatId`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `plannedDuration`.
    #[must_use]
    pub fn planned_duration(mut self, value: i64) -> Self {
        self.planned_duration = Some(value);
        self
    }
    /// Sets `actualDuration`.
    #[must_use]
    pub fn actual_duration(mut self, value: i64) -> Self {
        self.actual_duration = Some(value);
        self
    }
    /// Sets `durationType`.
    #[must_use]
    pub fn duration_type(mut self, value: impl Into<DurationType>) -> Self {
        self.duration_type = Some(value.into());
        self
    }
    /// Sets `started`.
    #[must_use]
    pub fn started(mut self, value: impl Into<DateTime>) -> Self {
        self.started = Some(value.into());
        self
    }
    /// Sets `estimatedTime`.
    #[must_use]
    pub fn estimated_time(mut self, value: i64) -> Self {
        self.estimated_time = Some(value);
        self
    }
    /// Sets `replicate`.
    #[must_use]
    pub fn replicate(mut self, value: bool) -> Self {
        self.replicate = Some(value);
        self
    }
    /// Sets `guid`.
    #[must_use]
    pub fn guid(mut self, value: impl Into<String>) -> Self {
        self.guid = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `exchangeId`.
    #[must_use]
    pub fn exchange_id(mut self, value: impl Into<String>) -> Self {
        self.exchange_id = Some(value.into());
        self
    }
    /// Sets `outlookVersion`.
    #[must_use]
    pub fn outlook_version(mut self, value: i64) -> Self {
        self.outlook_version = Some(value);
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: impl Into<Nullable<Mark>>) -> Self {
        self.mark = Some(value.into());
        self
    }
    /// Sets `allowsChangeDeadline`.
    #[must_use]
    pub fn allows_change_deadline(mut self, value: bool) -> Self {
        self.allows_change_deadline = Some(value);
        self
    }
    /// Sets `allowsTimeTracking`.
    #[must_use]
    pub fn allows_time_tracking(mut self, value: bool) -> Self {
        self.allows_time_tracking = Some(value);
        self
    }
    /// Sets `matchesWorkTime`.
    #[must_use]
    pub fn matches_work_time(mut self, value: bool) -> Self {
        self.matches_work_time = Some(value);
        self
    }
    /// Sets `addInReport`.
    #[must_use]
    pub fn add_in_report(mut self, value: bool) -> Self {
        self.add_in_report = Some(value);
        self
    }
    /// Sets `isMultitask`.
    #[must_use]
    pub fn is_multitask(mut self, value: bool) -> Self {
        self.is_multitask = Some(value);
        self
    }
    /// Sets `siteId`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `forkedByTemplateId`.
    #[must_use]
    pub fn forked_by_template_id(mut self, value: i64) -> Self {
        self.forked_by_template_id = Some(value);
        self
    }
    /// Sets `maxDeadlineChangeDate`.
    #[must_use]
    pub fn max_deadline_change_date(mut self, value: impl Into<DateTime>) -> Self {
        self.max_deadline_change_date = Some(value.into());
        self
    }
    /// Sets `maxDeadlineChanges`.
    #[must_use]
    pub fn max_deadline_changes(mut self, value: i64) -> Self {
        self.max_deadline_changes = Some(value);
        self
    }
    /// Sets `requireDeadlineChangeReason`.
    #[must_use]
    pub fn require_deadline_change_reason(mut self, value: bool) -> Self {
        self.require_deadline_change_reason = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.rights = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `archiveLink`.
    #[must_use]
    pub fn archive_link(mut self, value: impl Into<String>) -> Self {
        self.archive_link = Some(value.into());
        self
    }
    /// Sets `crmItemIds`.
    #[must_use]
    pub fn crm_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.crm_item_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `emailId`.
    #[must_use]
    pub fn email_id(mut self, value: i64) -> Self {
        self.email_id = Some(value);
        self
    }
    /// Sets `elapsedTime`.
    #[must_use]
    pub fn elapsed_time(mut self, value: types::tasks::TimeTracking) -> Self {
        self.elapsed_time = Some(value);
        self
    }
    /// Sets `requireResult`.
    #[must_use]
    pub fn require_result(mut self, value: bool) -> Self {
        self.require_result = Some(value);
        self
    }
    /// Sets `matchesSubTasksTime`.
    #[must_use]
    pub fn matches_sub_tasks_time(mut self, value: bool) -> Self {
        self.matches_sub_tasks_time = Some(value);
        self
    }
    /// Sets `autocompleteSubTasks`.
    #[must_use]
    pub fn autocomplete_sub_tasks(mut self, value: bool) -> Self {
        self.autocomplete_sub_tasks = Some(value);
        self
    }
    /// Sets `allowsChangeDatePlan`.
    #[must_use]
    pub fn allows_change_date_plan(mut self, value: bool) -> Self {
        self.allows_change_date_plan = Some(value);
        self
    }
    /// Sets `inFavorite`.
    #[must_use]
    pub fn in_favorite(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_favorite = Some(value.into_iter().collect());
        self
    }
    /// Sets `inPin`.
    #[must_use]
    pub fn in_pin(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_pin = Some(value.into_iter().collect());
        self
    }
    /// Sets `inGroupPin`.
    #[must_use]
    pub fn in_group_pin(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_group_pin = Some(value.into_iter().collect());
        self
    }
    /// Sets `inMute`.
    #[must_use]
    pub fn in_mute(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_mute = Some(value.into_iter().collect());
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: types::tasks::Source) -> Self {
        self.source = Some(value);
        self
    }
    /// Sets `dependsOn`.
    #[must_use]
    pub fn depends_on(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.depends_on = Some(value.into_iter().collect());
        self
    }
    /// Sets `scenarios`.
    #[must_use]
    pub fn scenarios(
        mut self,
        value: impl IntoIterator<Item = impl Into<Scenarios>>,
    ) -> Self {
        self.scenarios = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "creatorId",
                "responsibleId",
                "description",
                "deadline",
                "needsControl",
                "startPlan",
                "endPlan",
                "checklist",
                "groupId",
                "stageId",
                "epicId",
                "storyPoints",
                "flowId",
                "priority",
                "status",
                "accomplices",
                "auditors",
                "parentId",
                "containsChecklist",
                "containsSubTasks",
                "containsRelatedTasks",
                "containsGanttLinks",
                "containsPlacements",
                "containsResults",
                "numberOfReminders",
                "chatId",
                "plannedDuration",
                "actualDuration",
                "durationType",
                "started",
                "estimatedTime",
                "replicate",
                "guid",
                "xmlId",
                "exchangeId",
                "outlookVersion",
                "mark",
                "allowsChangeDeadline",
                "allowsTimeTracking",
                "matchesWorkTime",
                "addInReport",
                "isMultitask",
                "siteId",
                "forkedByTemplateId",
                "maxDeadlineChangeDate",
                "maxDeadlineChanges",
                "requireDeadlineChangeReason",
                "link",
                "rights",
                "archiveLink",
                "crmItemIds",
                "emailId",
                "elapsedTime",
                "requireResult",
                "matchesSubTasksTime",
                "autocompleteSubTasks",
                "allowsChangeDatePlan",
                "inFavorite",
                "inPin",
                "inGroupPin",
                "inMute",
                "source",
                "dependsOn",
                "scenarios",
            ],
            required: &[0, 1, 2],
            codecs: &[
                (5, Codec::YesNo),
                (32, Codec::YesNo),
                (38, Codec::YesNo),
                (39, Codec::YesNo),
                (40, Codec::YesNo),
                (41, Codec::YesNo),
                (42, Codec::YesNo),
                (47, Codec::YesNo),
                (54, Codec::YesNo),
                (55, Codec::YesNo),
                (56, Codec::YesNo),
                (57, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.creator_id,
            2 => &self.responsible_id,
            3 => &self.description,
            4 => &self.deadline,
            5 => &self.needs_control,
            6 => &self.start_plan,
            7 => &self.end_plan,
            8 => &self.checklist,
            9 => &self.group_id,
            10 => &self.stage_id,
            11 => &self.epic_id,
            12 => &self.story_points,
            13 => &self.flow_id,
            14 => &self.priority,
            15 => &self.status,
            16 => &self.accomplices,
            17 => &self.auditors,
            18 => &self.parent_id,
            19 => &self.contains_checklist,
            20 => &self.contains_sub_tasks,
            21 => &self.contains_related_tasks,
            22 => &self.contains_gantt_links,
            23 => &self.contains_placements,
            24 => &self.contains_results,
            25 => &self.number_of_reminders,
            26 => &self.chat_id,
            27 => &self.planned_duration,
            28 => &self.actual_duration,
            29 => &self.duration_type,
            30 => &self.started,
            31 => &self.estimated_time,
            32 => &self.replicate,
            33 => &self.guid,
            34 => &self.xml_id,
            35 => &self.exchange_id,
            36 => &self.outlook_version,
            37 => &self.mark,
            38 => &self.allows_change_deadline,
            39 => &self.allows_time_tracking,
            40 => &self.matches_work_time,
            41 => &self.add_in_report,
            42 => &self.is_multitask,
            43 => &self.site_id,
            44 => &self.forked_by_template_id,
            45 => &self.max_deadline_change_date,
            46 => &self.max_deadline_changes,
            47 => &self.require_deadline_change_reason,
            48 => &self.link,
            49 => &self.rights,
            50 => &self.archive_link,
            51 => &self.crm_item_ids,
            52 => &self.email_id,
            53 => &self.elapsed_time,
            54 => &self.require_result,
            55 => &self.matches_sub_tasks_time,
            56 => &self.autocomplete_sub_tasks,
            57 => &self.allows_change_date_plan,
            58 => &self.in_favorite,
            59 => &self.in_pin,
            60 => &self.in_group_pin,
            61 => &self.in_mute,
            62 => &self.source,
            63 => &self.depends_on,
            64 => &self.scenarios,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.creator_id,
            2 => &mut self.responsible_id,
            3 => &mut self.description,
            4 => &mut self.deadline,
            5 => &mut self.needs_control,
            6 => &mut self.start_plan,
            7 => &mut self.end_plan,
            8 => &mut self.checklist,
            9 => &mut self.group_id,
            10 => &mut self.stage_id,
            11 => &mut self.epic_id,
            12 => &mut self.story_points,
            13 => &mut self.flow_id,
            14 => &mut self.priority,
            15 => &mut self.status,
            16 => &mut self.accomplices,
            17 => &mut self.auditors,
            18 => &mut self.parent_id,
            19 => &mut self.contains_checklist,
            20 => &mut self.contains_sub_tasks,
            21 => &mut self.contains_related_tasks,
            22 => &mut self.contains_gantt_links,
            23 => &mut self.contains_placements,
            24 => &mut self.contains_results,
            25 => &mut self.number_of_reminders,
            26 => &mut self.chat_id,
            27 => &mut self.planned_duration,
            28 => &mut self.actual_duration,
            29 => &mut self.duration_type,
            30 => &mut self.started,
            31 => &mut self.estimated_time,
            32 => &mut self.replicate,
            33 => &mut self.guid,
            34 => &mut self.xml_id,
            35 => &mut self.exchange_id,
            36 => &mut self.outlook_version,
            37 => &mut self.mark,
            38 => &mut self.allows_change_deadline,
            39 => &mut self.allows_time_tracking,
            40 => &mut self.matches_work_time,
            41 => &mut self.add_in_report,
            42 => &mut self.is_multitask,
            43 => &mut self.site_id,
            44 => &mut self.forked_by_template_id,
            45 => &mut self.max_deadline_change_date,
            46 => &mut self.max_deadline_changes,
            47 => &mut self.require_deadline_change_reason,
            48 => &mut self.link,
            49 => &mut self.rights,
            50 => &mut self.archive_link,
            51 => &mut self.crm_item_ids,
            52 => &mut self.email_id,
            53 => &mut self.elapsed_time,
            54 => &mut self.require_result,
            55 => &mut self.matches_sub_tasks_time,
            56 => &mut self.autocomplete_sub_tasks,
            57 => &mut self.allows_change_date_plan,
            58 => &mut self.in_favorite,
            59 => &mut self.in_pin,
            60 => &mut self.in_group_pin,
            61 => &mut self.in_mute,
            62 => &mut self.source,
            63 => &mut self.depends_on,
            64 => &mut self.scenarios,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.priority` of `tasks.task.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `high`.
    High,
    /// `average`.
    Average,
    /// `low`.
    Low,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Priority {
    const VALUES: &'static [&'static str] = &["high", "average", "low"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::High),
            1 => Some(Self::Average),
            2 => Some(Self::Low),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::High => "high",
            Self::Average => "average",
            Self::Low => "low",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.status` of `tasks.task.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `pending`.
    Pending,
    /// `in_progress`.
    InProgress,
    /// `supposedly_completed`.
    SupposedlyCompleted,
    /// `completed`.
    Completed,
    /// `deferred`.
    Deferred,
    /// `declined`.
    Declined,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Status {
    const VALUES: &'static [&'static str] = &[
        "pending",
        "in_progress",
        "supposedly_completed",
        "completed",
        "deferred",
        "declined",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Pending),
            1 => Some(Self::InProgress),
            2 => Some(Self::SupposedlyCompleted),
            3 => Some(Self::Completed),
            4 => Some(Self::Deferred),
            5 => Some(Self::Declined),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::SupposedlyCompleted => "supposedly_completed",
            Self::Completed => "completed",
            Self::Deferred => "deferred",
            Self::Declined => "declined",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `fields.durationType` of `tasks.task.add`, and one other place.
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

/// Parameter `fields.mark` of `tasks.task.add`, and one other place.
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

/// Parameter `fields.scenarios` of `tasks.task.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scenarios {
    /// `default`.
    Default,
    /// `crm`.
    Crm,
    /// `mobile`.
    Mobile,
    /// `voice`.
    Voice,
    /// `video`.
    Video,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Scenarios {
    const VALUES: &'static [&'static str] = &[
        "default",
        "crm",
        "mobile",
        "voice",
        "video",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Default),
            1 => Some(Self::Crm),
            2 => Some(Self::Mobile),
            3 => Some(Self::Voice),
            4 => Some(Self::Video),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Crm => "crm",
            Self::Mobile => "mobile",
            Self::Voice => "voice",
            Self::Video => "video",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `tasks.task.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `item`: [`AddResultItem`].
    pub item: Option<AddResultItem>,
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

/// `item` in the answer of `tasks.task.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `needsControl`: `boolean`.
    pub needs_control: Option<bool>,
    /// `startPlan`: `datetime`, may be `null`.
    pub start_plan: Option<DateTime>,
    /// `endPlan`: `datetime`, may be `null`.
    pub end_plan: Option<DateTime>,
    /// `fileIds`: any value, may be `null`.
    pub file_ids: Option<Value>,
    /// `checklist`: list of `integer`.
    pub checklist: Option<Vec<i64>>,
    /// `epicId`: `integer`, may be `null`.
    pub epic_id: Option<i64>,
    /// `storyPoints`: `integer`, may be `null`.
    pub story_points: Option<i64>,
    /// `priority`: `string`.
    pub priority: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `statusChanged`: `datetime`, may be `null`.
    pub status_changed: Option<DateTime>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `containsChecklist`: `boolean`.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `plannedDuration`: `integer`.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`.
    pub actual_duration: Option<i64>,
    /// `durationType`: `string`.
    pub duration_type: Option<String>,
    /// `started`: `datetime`, may be `null`.
    pub started: Option<DateTime>,
    /// `estimatedTime`: `integer`.
    pub estimated_time: Option<i64>,
    /// `replicate`: `boolean`.
    pub replicate: Option<bool>,
    /// `changed`: `datetime`.
    pub changed: Option<DateTime>,
    /// `closed`: `datetime`, may be `null`.
    pub closed: Option<DateTime>,
    /// `activity`: `datetime`.
    pub activity: Option<DateTime>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `exchangeModified`: any value, may be `null`.
    pub exchange_modified: Option<Value>,
    /// `outlookVersion`: `integer`.
    pub outlook_version: Option<i64>,
    /// `mark`: `string`.
    pub mark: Option<String>,
    /// `allowsChangeDeadline`: `boolean`.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `boolean`.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `boolean`.
    pub matches_work_time: Option<bool>,
    /// `addInReport`: `Y` or `N`, may be `null`.
    pub add_in_report: Option<bool>,
    /// `isMultitask`: `boolean`.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `deadlineCount`: any value, may be `null`.
    pub deadline_count: Option<Value>,
    /// `declineReason`: any value, may be `null`.
    pub decline_reason: Option<Value>,
    /// `forumTopicId`: `string`, may be `null`.
    pub forum_topic_id: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `rights`: [`Rights`].
    pub rights: Option<Rights>,
    /// `archiveLink`: `string`.
    pub archive_link: Option<String>,
    /// `crmItemIds`: list of `string`.
    pub crm_item_ids: Option<Vec<String>>,
    /// `requireResult`: `boolean`.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `boolean`.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `boolean`.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `boolean`.
    pub allows_change_date_plan: Option<bool>,
    /// `maxDeadlineChangeDate`: `datetime`, may be `null`.
    pub max_deadline_change_date: Option<DateTime>,
    /// `maxDeadlineChanges`: `integer`, may be `null`.
    pub max_deadline_changes: Option<i64>,
    /// `requireDeadlineChangeReason`: `boolean`.
    pub require_deadline_change_reason: Option<bool>,
    /// `inFavorite`: list of `integer`.
    pub in_favorite: Option<Vec<i64>>,
    /// `inPin`: list of `integer`.
    pub in_pin: Option<Vec<i64>>,
    /// `inGroupPin`: list of `integer`.
    pub in_group_pin: Option<Vec<i64>>,
    /// `inMute`: list of `integer`.
    pub in_mute: Option<Vec<i64>>,
    /// `dependsOn`: list of `integer`.
    pub depends_on: Option<Vec<i64>>,
    /// `scenarios`: list of `string`.
    pub scenarios: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultItem",
            fields: &[
                "id",
                "title",
                "description",
                "deadline",
                "needsControl",
                "startPlan",
                "endPlan",
                "fileIds",
                "checklist",
                "epicId",
                "storyPoints",
                "priority",
                "status",
                "statusChanged",
                "parentId",
                "containsChecklist",
                "containsSubTasks",
                "containsRelatedTasks",
                "containsGanttLinks",
                "containsPlacements",
                "containsResults",
                "numberOfReminders",
                "chatId",
                "plannedDuration",
                "actualDuration",
                "durationType",
                "started",
                "estimatedTime",
                "replicate",
                "changed",
                "closed",
                "activity",
                "guid",
                "xmlId",
                "exchangeId",
                "exchangeModified",
                "outlookVersion",
                "mark",
                "allowsChangeDeadline",
                "allowsTimeTracking",
                "matchesWorkTime",
                "addInReport",
                "isMultitask",
                "siteId",
                "deadlineCount",
                "declineReason",
                "forumTopicId",
                "link",
                "rights",
                "archiveLink",
                "crmItemIds",
                "requireResult",
                "matchesSubTasksTime",
                "autocompleteSubTasks",
                "allowsChangeDatePlan",
                "maxDeadlineChangeDate",
                "maxDeadlineChanges",
                "requireDeadlineChangeReason",
                "inFavorite",
                "inPin",
                "inGroupPin",
                "inMute",
                "dependsOn",
                "scenarios",
            ],
            required: &[],
            codecs: &[(41, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.deadline,
            4 => &self.needs_control,
            5 => &self.start_plan,
            6 => &self.end_plan,
            7 => &self.file_ids,
            8 => &self.checklist,
            9 => &self.epic_id,
            10 => &self.story_points,
            11 => &self.priority,
            12 => &self.status,
            13 => &self.status_changed,
            14 => &self.parent_id,
            15 => &self.contains_checklist,
            16 => &self.contains_sub_tasks,
            17 => &self.contains_related_tasks,
            18 => &self.contains_gantt_links,
            19 => &self.contains_placements,
            20 => &self.contains_results,
            21 => &self.number_of_reminders,
            22 => &self.chat_id,
            23 => &self.planned_duration,
            24 => &self.actual_duration,
            25 => &self.duration_type,
            26 => &self.started,
            27 => &self.estimated_time,
            28 => &self.replicate,
            29 => &self.changed,
            30 => &self.closed,
            31 => &self.activity,
            32 => &self.guid,
            33 => &self.xml_id,
            34 => &self.exchange_id,
            35 => &self.exchange_modified,
            36 => &self.outlook_version,
            37 => &self.mark,
            38 => &self.allows_change_deadline,
            39 => &self.allows_time_tracking,
            40 => &self.matches_work_time,
            41 => &self.add_in_report,
            42 => &self.is_multitask,
            43 => &self.site_id,
            44 => &self.deadline_count,
            45 => &self.decline_reason,
            46 => &self.forum_topic_id,
            47 => &self.link,
            48 => &self.rights,
            49 => &self.archive_link,
            50 => &self.crm_item_ids,
            51 => &self.require_result,
            52 => &self.matches_sub_tasks_time,
            53 => &self.autocomplete_sub_tasks,
            54 => &self.allows_change_date_plan,
            55 => &self.max_deadline_change_date,
            56 => &self.max_deadline_changes,
            57 => &self.require_deadline_change_reason,
            58 => &self.in_favorite,
            59 => &self.in_pin,
            60 => &self.in_group_pin,
            61 => &self.in_mute,
            62 => &self.depends_on,
            63 => &self.scenarios,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.deadline,
            4 => &mut self.needs_control,
            5 => &mut self.start_plan,
            6 => &mut self.end_plan,
            7 => &mut self.file_ids,
            8 => &mut self.checklist,
            9 => &mut self.epic_id,
            10 => &mut self.story_points,
            11 => &mut self.priority,
            12 => &mut self.status,
            13 => &mut self.status_changed,
            14 => &mut self.parent_id,
            15 => &mut self.contains_checklist,
            16 => &mut self.contains_sub_tasks,
            17 => &mut self.contains_related_tasks,
            18 => &mut self.contains_gantt_links,
            19 => &mut self.contains_placements,
            20 => &mut self.contains_results,
            21 => &mut self.number_of_reminders,
            22 => &mut self.chat_id,
            23 => &mut self.planned_duration,
            24 => &mut self.actual_duration,
            25 => &mut self.duration_type,
            26 => &mut self.started,
            27 => &mut self.estimated_time,
            28 => &mut self.replicate,
            29 => &mut self.changed,
            30 => &mut self.closed,
            31 => &mut self.activity,
            32 => &mut self.guid,
            33 => &mut self.xml_id,
            34 => &mut self.exchange_id,
            35 => &mut self.exchange_modified,
            36 => &mut self.outlook_version,
            37 => &mut self.mark,
            38 => &mut self.allows_change_deadline,
            39 => &mut self.allows_time_tracking,
            40 => &mut self.matches_work_time,
            41 => &mut self.add_in_report,
            42 => &mut self.is_multitask,
            43 => &mut self.site_id,
            44 => &mut self.deadline_count,
            45 => &mut self.decline_reason,
            46 => &mut self.forum_topic_id,
            47 => &mut self.link,
            48 => &mut self.rights,
            49 => &mut self.archive_link,
            50 => &mut self.crm_item_ids,
            51 => &mut self.require_result,
            52 => &mut self.matches_sub_tasks_time,
            53 => &mut self.autocomplete_sub_tasks,
            54 => &mut self.allows_change_date_plan,
            55 => &mut self.max_deadline_change_date,
            56 => &mut self.max_deadline_changes,
            57 => &mut self.require_deadline_change_reason,
            58 => &mut self.in_favorite,
            59 => &mut self.in_pin,
            60 => &mut self.in_group_pin,
            61 => &mut self.in_mute,
            62 => &mut self.depends_on,
            63 => &mut self.scenarios,
            _ => &mut self.extra,
        }
    }
}

/// `item.rights` in the answer of `tasks.task.add`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rights {
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `watch`: `boolean`.
    pub watch: Option<bool>,
    /// `mute`: `boolean`.
    pub mute: Option<bool>,
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
    /// `createSubtask`: `boolean`.
    pub create_subtask: Option<bool>,
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

impl Record for Rights {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Rights",
            fields: &[
                "read",
                "watch",
                "mute",
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
                "createSubtask",
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
            3 => &self.create_result,
            4 => &self.edit,
            5 => &self.remove,
            6 => &self.complete,
            7 => &self.approve,
            8 => &self.disapprove,
            9 => &self.start,
            10 => &self.take,
            11 => &self.delegate,
            12 => &self.defer,
            13 => &self.renew,
            14 => &self.deadline,
            15 => &self.date_plan,
            16 => &self.change_director,
            17 => &self.change_responsible,
            18 => &self.change_accomplices,
            19 => &self.pause,
            20 => &self.time_tracking,
            21 => &self.mark,
            22 => &self.change_status,
            23 => &self.reminder,
            24 => &self.add_auditors,
            25 => &self.elapsed_time,
            26 => &self.favorite,
            27 => &self.checklist_add,
            28 => &self.checklist_edit,
            29 => &self.checklist_save,
            30 => &self.checklist_toggle,
            31 => &self.automate,
            32 => &self.result_edit,
            33 => &self.complete_result,
            34 => &self.remove_result,
            35 => &self.result_read,
            36 => &self.admin,
            37 => &self.create_subtask,
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
            3 => &mut self.create_result,
            4 => &mut self.edit,
            5 => &mut self.remove,
            6 => &mut self.complete,
            7 => &mut self.approve,
            8 => &mut self.disapprove,
            9 => &mut self.start,
            10 => &mut self.take,
            11 => &mut self.delegate,
            12 => &mut self.defer,
            13 => &mut self.renew,
            14 => &mut self.deadline,
            15 => &mut self.date_plan,
            16 => &mut self.change_director,
            17 => &mut self.change_responsible,
            18 => &mut self.change_accomplices,
            19 => &mut self.pause,
            20 => &mut self.time_tracking,
            21 => &mut self.mark,
            22 => &mut self.change_status,
            23 => &mut self.reminder,
            24 => &mut self.add_auditors,
            25 => &mut self.elapsed_time,
            26 => &mut self.favorite,
            27 => &mut self.checklist_add,
            28 => &mut self.checklist_edit,
            29 => &mut self.checklist_save,
            30 => &mut self.checklist_toggle,
            31 => &mut self.automate,
            32 => &mut self.result_edit,
            33 => &mut self.complete_result,
            34 => &mut self.remove_result,
            35 => &mut self.result_read,
            36 => &mut self.admin,
            37 => &mut self.create_subtask,
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

/// Errors of `tasks.task.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is missing`.
    RequestValidationRequiredFieldFieldIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `User specified in the "Executor" field not found`.
    RequestValidationUserSpecifiedInTheExecutor,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Task specified in the "Parent Task" field not found`.
    RequestValidationTaskSpecifiedInTheParent,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The end date specified in the planning is earlier than the start date`.
    RequestValidationTheEndDateSpecifiedIn,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The planning duration specified is too long`.
    RequestValidationThePlanningDurationSpecifiedIs,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is missing"),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::RequestValidationUserSpecifiedInTheExecutor,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("User specified in the \"Executor\" field not found"),
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationTaskSpecifiedInTheParent,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Task specified in the \"Parent Task\" field not found"),
        ErrorCase::code(
                Self::RequestValidationTheEndDateSpecifiedIn,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "The end date specified in the planning is earlier than the start date",
            ),
        ErrorCase::code(
                Self::RequestValidationThePlanningDurationSpecifiedIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The planning duration specified is too long"),
    ];
}

/// Calls [`tasks.task.add`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html).
#[doc(alias = "tasks.task.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.delete`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.delete")]
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
    type Output = TaskResult;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.task.delete";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Answer of `tasks.task.delete`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskResult",
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

/// Errors of `tasks.task.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is missing`.
    RequestValidationRequiredFieldIdIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type int for this request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
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
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
    ];
}

/// Calls [`tasks.task.delete`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html).
#[doc(alias = "tasks.task.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
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
            fields: &["id", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.task.get";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.task.get`.
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

/// `item` in the answer of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `responsible`: [`GetResultItemResponsible`].
    pub responsible: Option<GetResultItemResponsible>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `needsControl`: `boolean`.
    pub needs_control: Option<bool>,
    /// `startPlan`: `datetime`, may be `null`.
    pub start_plan: Option<DateTime>,
    /// `endPlan`: `datetime`, may be `null`.
    pub end_plan: Option<DateTime>,
    /// `fileIds`: any value, may be `null`.
    pub file_ids: Option<Value>,
    /// `checklist`: list of `integer`.
    pub checklist: Option<Vec<i64>>,
    /// `epicId`: `integer`, may be `null`.
    pub epic_id: Option<i64>,
    /// `storyPoints`: `integer`, may be `null`.
    pub story_points: Option<i64>,
    /// `priority`: `string`.
    pub priority: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `statusChanged`: `datetime`.
    pub status_changed: Option<DateTime>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `containsChecklist`: `boolean`.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `plannedDuration`: `integer`.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`.
    pub actual_duration: Option<i64>,
    /// `durationType`: `string`.
    pub duration_type: Option<String>,
    /// `started`: `datetime`, may be `null`.
    pub started: Option<DateTime>,
    /// `estimatedTime`: `integer`.
    pub estimated_time: Option<i64>,
    /// `replicate`: `boolean`.
    pub replicate: Option<bool>,
    /// `changed`: `datetime`.
    pub changed: Option<DateTime>,
    /// `closed`: `datetime`, may be `null`.
    pub closed: Option<DateTime>,
    /// `activity`: `datetime`.
    pub activity: Option<DateTime>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `exchangeModified`: any value, may be `null`.
    pub exchange_modified: Option<Value>,
    /// `outlookVersion`: `integer`.
    pub outlook_version: Option<i64>,
    /// `mark`: `string`.
    pub mark: Option<String>,
    /// `allowsChangeDeadline`: `boolean`.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `boolean`.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `boolean`.
    pub matches_work_time: Option<bool>,
    /// `addInReport`: `Y` or `N`, may be `null`.
    pub add_in_report: Option<bool>,
    /// `isMultitask`: `boolean`.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `deadlineCount`: any value, may be `null`.
    pub deadline_count: Option<Value>,
    /// `declineReason`: any value, may be `null`.
    pub decline_reason: Option<Value>,
    /// `forumTopicId`: `string`, may be `null`.
    pub forum_topic_id: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `rights`: [`Rights`].
    pub rights: Option<Rights>,
    /// `archiveLink`: `string`.
    pub archive_link: Option<String>,
    /// `crmItemIds`: list of `string`.
    pub crm_item_ids: Option<Vec<String>>,
    /// `requireResult`: `boolean`.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `boolean`.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `boolean`.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `boolean`.
    pub allows_change_date_plan: Option<bool>,
    /// `maxDeadlineChangeDate`: `datetime`, may be `null`.
    pub max_deadline_change_date: Option<DateTime>,
    /// `maxDeadlineChanges`: `integer`, may be `null`.
    pub max_deadline_changes: Option<i64>,
    /// `requireDeadlineChangeReason`: `boolean`.
    pub require_deadline_change_reason: Option<bool>,
    /// `inFavorite`: list of `integer`.
    pub in_favorite: Option<Vec<i64>>,
    /// `inPin`: list of `integer`.
    pub in_pin: Option<Vec<i64>>,
    /// `inGroupPin`: list of `integer`.
    pub in_group_pin: Option<Vec<i64>>,
    /// `inMute`: list of `integer`.
    pub in_mute: Option<Vec<i64>>,
    /// `dependsOn`: list of `integer`.
    pub depends_on: Option<Vec<i64>>,
    /// `scenarios`: list of `string`.
    pub scenarios: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "id",
                "title",
                "description",
                "responsible",
                "deadline",
                "needsControl",
                "startPlan",
                "endPlan",
                "fileIds",
                "checklist",
                "epicId",
                "storyPoints",
                "priority",
                "status",
                "statusChanged",
                "parentId",
                "containsChecklist",
                "containsSubTasks",
                "containsRelatedTasks",
                "containsGanttLinks",
                "containsPlacements",
                "containsResults",
                "numberOfReminders",
                "chatId",
                "plannedDuration",
                "actualDuration",
                "durationType",
                "started",
                "estimatedTime",
                "replicate",
                "changed",
                "closed",
                "activity",
                "guid",
                "xmlId",
                "exchangeId",
                "exchangeModified",
                "outlookVersion",
                "mark",
                "allowsChangeDeadline",
                "allowsTimeTracking",
                "matchesWorkTime",
                "addInReport",
                "isMultitask",
                "siteId",
                "deadlineCount",
                "declineReason",
                "forumTopicId",
                "link",
                "rights",
                "archiveLink",
                "crmItemIds",
                "requireResult",
                "matchesSubTasksTime",
                "autocompleteSubTasks",
                "allowsChangeDatePlan",
                "maxDeadlineChangeDate",
                "maxDeadlineChanges",
                "requireDeadlineChangeReason",
                "inFavorite",
                "inPin",
                "inGroupPin",
                "inMute",
                "dependsOn",
                "scenarios",
            ],
            required: &[],
            codecs: &[(42, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.responsible,
            4 => &self.deadline,
            5 => &self.needs_control,
            6 => &self.start_plan,
            7 => &self.end_plan,
            8 => &self.file_ids,
            9 => &self.checklist,
            10 => &self.epic_id,
            11 => &self.story_points,
            12 => &self.priority,
            13 => &self.status,
            14 => &self.status_changed,
            15 => &self.parent_id,
            16 => &self.contains_checklist,
            17 => &self.contains_sub_tasks,
            18 => &self.contains_related_tasks,
            19 => &self.contains_gantt_links,
            20 => &self.contains_placements,
            21 => &self.contains_results,
            22 => &self.number_of_reminders,
            23 => &self.chat_id,
            24 => &self.planned_duration,
            25 => &self.actual_duration,
            26 => &self.duration_type,
            27 => &self.started,
            28 => &self.estimated_time,
            29 => &self.replicate,
            30 => &self.changed,
            31 => &self.closed,
            32 => &self.activity,
            33 => &self.guid,
            34 => &self.xml_id,
            35 => &self.exchange_id,
            36 => &self.exchange_modified,
            37 => &self.outlook_version,
            38 => &self.mark,
            39 => &self.allows_change_deadline,
            40 => &self.allows_time_tracking,
            41 => &self.matches_work_time,
            42 => &self.add_in_report,
            43 => &self.is_multitask,
            44 => &self.site_id,
            45 => &self.deadline_count,
            46 => &self.decline_reason,
            47 => &self.forum_topic_id,
            48 => &self.link,
            49 => &self.rights,
            50 => &self.archive_link,
            51 => &self.crm_item_ids,
            52 => &self.require_result,
            53 => &self.matches_sub_tasks_time,
            54 => &self.autocomplete_sub_tasks,
            55 => &self.allows_change_date_plan,
            56 => &self.max_deadline_change_date,
            57 => &self.max_deadline_changes,
            58 => &self.require_deadline_change_reason,
            59 => &self.in_favorite,
            60 => &self.in_pin,
            61 => &self.in_group_pin,
            62 => &self.in_mute,
            63 => &self.depends_on,
            64 => &self.scenarios,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.responsible,
            4 => &mut self.deadline,
            5 => &mut self.needs_control,
            6 => &mut self.start_plan,
            7 => &mut self.end_plan,
            8 => &mut self.file_ids,
            9 => &mut self.checklist,
            10 => &mut self.epic_id,
            11 => &mut self.story_points,
            12 => &mut self.priority,
            13 => &mut self.status,
            14 => &mut self.status_changed,
            15 => &mut self.parent_id,
            16 => &mut self.contains_checklist,
            17 => &mut self.contains_sub_tasks,
            18 => &mut self.contains_related_tasks,
            19 => &mut self.contains_gantt_links,
            20 => &mut self.contains_placements,
            21 => &mut self.contains_results,
            22 => &mut self.number_of_reminders,
            23 => &mut self.chat_id,
            24 => &mut self.planned_duration,
            25 => &mut self.actual_duration,
            26 => &mut self.duration_type,
            27 => &mut self.started,
            28 => &mut self.estimated_time,
            29 => &mut self.replicate,
            30 => &mut self.changed,
            31 => &mut self.closed,
            32 => &mut self.activity,
            33 => &mut self.guid,
            34 => &mut self.xml_id,
            35 => &mut self.exchange_id,
            36 => &mut self.exchange_modified,
            37 => &mut self.outlook_version,
            38 => &mut self.mark,
            39 => &mut self.allows_change_deadline,
            40 => &mut self.allows_time_tracking,
            41 => &mut self.matches_work_time,
            42 => &mut self.add_in_report,
            43 => &mut self.is_multitask,
            44 => &mut self.site_id,
            45 => &mut self.deadline_count,
            46 => &mut self.decline_reason,
            47 => &mut self.forum_topic_id,
            48 => &mut self.link,
            49 => &mut self.rights,
            50 => &mut self.archive_link,
            51 => &mut self.crm_item_ids,
            52 => &mut self.require_result,
            53 => &mut self.matches_sub_tasks_time,
            54 => &mut self.autocomplete_sub_tasks,
            55 => &mut self.allows_change_date_plan,
            56 => &mut self.max_deadline_change_date,
            57 => &mut self.max_deadline_changes,
            58 => &mut self.require_deadline_change_reason,
            59 => &mut self.in_favorite,
            60 => &mut self.in_pin,
            61 => &mut self.in_group_pin,
            62 => &mut self.in_mute,
            63 => &mut self.depends_on,
            64 => &mut self.scenarios,
            _ => &mut self.extra,
        }
    }
}

/// `item.responsible` in the answer of `tasks.task.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItemResponsible {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItemResponsible {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItemResponsible",
            fields: &["name", "email"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.email,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.email,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is missing`.
    RequestValidationRequiredFieldIdIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type int for this request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
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
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
    ];
}

/// Calls [`tasks.task.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html).
#[doc(alias = "tasks.task.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `filter`: `filter` of REST 3.0.
    pub filter: Option<FilterV3>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<FilterV3>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
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
            fields: &["select", "filter", "order", "pagination"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "tasks.task.list";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["items"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = types::tasks::Task;
}

/// Parameter `order` of `tasks.task.list`.
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

/// Parameter `pagination` of `tasks.task.list`.
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

/// Answer of `tasks.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`types::tasks::Task`].
    pub items: Option<Vec<types::tasks::Task>>,
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

/// Errors of `tasks.task.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`.
    InvalidOrder,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidOrder,
            "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
    ];
}

/// Calls [`tasks.task.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html).
#[doc(alias = "tasks.task.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.update`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.update")]
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
    type Output = TaskResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.task.update";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `tasks.task.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `creatorId`: `integer`.
    pub creator_id: Option<i64>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `needsControl`: `Y` or `N`.
    pub needs_control: Option<bool>,
    /// `startPlan`: `datetime`.
    pub start_plan: Option<DateTime>,
    /// `endPlan`: `datetime`.
    pub end_plan: Option<DateTime>,
    /// `checklist`: list of `integer`.
    pub checklist: Option<Vec<i64>>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `storyPoints`: `integer`.
    pub story_points: Option<i64>,
    /// `flowId`: `integer`.
    pub flow_id: Option<i64>,
    /// `priority`: [`Priority`].
    pub priority: Option<Priority>,
    /// `status`: [`Status`].
    pub status: Option<Status>,
    /// `accomplices`: list of [`types::tasks::UserObject`].
    pub accomplices: Option<Vec<types::tasks::UserObject>>,
    /// `auditors`: list of [`types::tasks::UserObject`].
    pub auditors: Option<Vec<types::tasks::UserObject>>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `containsChecklist`: `boolean`.
    pub contains_checklist: Option<bool>,
    /// `containsSubTasks`: `boolean`.
    pub contains_sub_tasks: Option<bool>,
    /// `containsRelatedTasks`: `boolean`.
    pub contains_related_tasks: Option<bool>,
    /// `containsGanttLinks`: `boolean`.
    pub contains_gantt_links: Option<bool>,
    /// `containsPlacements`: `boolean`.
    pub contains_placements: Option<bool>,
    /// `containsResults`: `boolean`.
    pub contains_results: Option<bool>,
    /// `numberOfReminders`: `integer`.
    pub number_of_reminders: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `plannedDuration`: `integer`.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`.
    pub actual_duration: Option<i64>,
    /// `durationType`: [`DurationType`].
    pub duration_type: Option<DurationType>,
    /// `started`: `datetime`.
    pub started: Option<DateTime>,
    /// `estimatedTime`: `integer`.
    pub estimated_time: Option<i64>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `integer`.
    pub outlook_version: Option<i64>,
    /// `mark`: [`Mark`], may be `null`.
    pub mark: Option<Nullable<Mark>>,
    /// `allowsChangeDeadline`: `Y` or `N`.
    pub allows_change_deadline: Option<bool>,
    /// `allowsTimeTracking`: `Y` or `N`.
    pub allows_time_tracking: Option<bool>,
    /// `matchesWorkTime`: `Y` or `N`.
    pub matches_work_time: Option<bool>,
    /// `addInReport`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `isMultitask`: `Y` or `N`.
    pub is_multitask: Option<bool>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `forkedByTemplateId`: `integer`.
    pub forked_by_template_id: Option<i64>,
    /// `maxDeadlineChangeDate`: `datetime`.
    pub max_deadline_change_date: Option<DateTime>,
    /// `maxDeadlineChanges`: `integer`.
    pub max_deadline_changes: Option<i64>,
    /// `requireDeadlineChangeReason`: `Y` or `N`.
    pub require_deadline_change_reason: Option<bool>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `rights`: list of any value.
    pub rights: Option<Vec<Value>>,
    /// `archiveLink`: `string`.
    pub archive_link: Option<String>,
    /// `crmItemIds`: list of `string`.
    pub crm_item_ids: Option<Vec<String>>,
    /// `emailId`: `integer`.
    pub email_id: Option<i64>,
    /// `elapsedTime`: [`types::tasks::TimeTracking`].
    pub elapsed_time: Option<types::tasks::TimeTracking>,
    /// `requireResult`: `Y` or `N`.
    pub require_result: Option<bool>,
    /// `matchesSubTasksTime`: `Y` or `N`.
    pub matches_sub_tasks_time: Option<bool>,
    /// `autocompleteSubTasks`: `Y` or `N`.
    pub autocomplete_sub_tasks: Option<bool>,
    /// `allowsChangeDatePlan`: `Y` or `N`.
    pub allows_change_date_plan: Option<bool>,
    /// `inFavorite`: list of `integer`.
    pub in_favorite: Option<Vec<i64>>,
    /// `inPin`: list of `integer`.
    pub in_pin: Option<Vec<i64>>,
    /// `inGroupPin`: list of `integer`.
    pub in_group_pin: Option<Vec<i64>>,
    /// `inMute`: list of `integer`.
    pub in_mute: Option<Vec<i64>>,
    /// `source`: [`types::tasks::Source`].
    pub source: Option<types::tasks::Source>,
    /// `dependsOn`: list of `integer`.
    pub depends_on: Option<Vec<i64>>,
    /// `scenarios`: list of [`Scenarios`].
    pub scenarios: Option<Vec<Scenarios>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `creatorId`.
    #[must_use]
    pub fn creator_id(mut self, value: i64) -> Self {
        self.creator_id = Some(value);
        self
    }
    /// Sets `responsibleId`.
    #[must_use]
    pub fn responsible_id(mut self, value: i64) -> Self {
        self.responsible_id = Some(value);
        self
    }
    /// Sets `deadline`.
    #[must_use]
    pub fn deadline(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline = Some(value.into());
        self
    }
    /// Sets `needsControl`.
    #[must_use]
    pub fn needs_control(mut self, value: bool) -> Self {
        self.needs_control = Some(value);
        self
    }
    /// Sets `startPlan`.
    #[must_use]
    pub fn start_plan(mut self, value: impl Into<DateTime>) -> Self {
        self.start_plan = Some(value.into());
        self
    }
    /// Sets `endPlan`.
    #[must_use]
    pub fn end_plan(mut self, value: impl Into<DateTime>) -> Self {
        self.end_plan = Some(value.into());
        self
    }
    /// Sets `checklist`.
    #[must_use]
    pub fn checklist(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.checklist = Some(value.into_iter().collect());
        self
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `stageId`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `epicId`.
    #[must_use]
    pub fn epic_id(mut self, value: i64) -> Self {
        self.epic_id = Some(value);
        self
    }
    /// Sets `storyPoints`.
    #[must_use]
    pub fn story_points(mut self, value: i64) -> Self {
        self.story_points = Some(value);
        self
    }
    /// Sets `flowId`.
    #[must_use]
    pub fn flow_id(mut self, value: i64) -> Self {
        self.flow_id = Some(value);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: impl Into<Priority>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `accomplices`.
    #[must_use]
    pub fn accomplices(
        mut self,
        value: impl IntoIterator<Item = types::tasks::UserObject>,
    ) -> Self {
        self.accomplices = Some(value.into_iter().collect());
        self
    }
    /// Sets `auditors`.
    #[must_use]
    pub fn auditors(
        mut self,
        value: impl IntoIterator<Item = types::tasks::UserObject>,
    ) -> Self {
        self.auditors = Some(value.into_iter().collect());
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `containsChecklist`.
    #[must_use]
    pub fn contains_checklist(mut self, value: bool) -> Self {
        self.contains_checklist = Some(value);
        self
    }
    /// Sets `containsSubTasks`.
    #[must_use]
    pub fn contains_sub_tasks(mut self, value: bool) -> Self {
        self.contains_sub_tasks = Some(value);
        self
    }
    /// Sets `containsRelatedTasks`.
    #[must_use]
    pub fn contains_related_tasks(mut self, value: bool) -> Self {
        self.contains_related_tasks = Some(value);
        self
    }
    /// Sets `containsGanttLinks`.
    #[must_use]
    pub fn contains_gantt_links(mut self, value: bool) -> Self {
        self.contains_gantt_links = Some(value);
        self
    }
    /// Sets `containsPlacements`.
    #[must_use]
    pub fn contains_placements(mut self, value: bool) -> Self {
        self.contains_placements = Some(value);
        self
    }
    /// Sets `containsResults`.
    #[must_use]
    pub fn contains_results(mut self, value: bool) -> Self {
        self.contains_results = Some(value);
        self
    }
    /// Sets `numberOfReminders`.
    #[must_use]
    pub fn number_of_reminders(mut self, value: i64) -> Self {
        self.number_of_reminders = Some(value);
        self
    }
    /// Sets `chatId`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `plannedDuration`.
    #[must_use]
    pub fn planned_duration(mut self, value: i64) -> Self {
        self.planned_duration = Some(value);
        self
    }
    /// Sets `actualDuration`.
    #[must_use]
    pub fn actual_duration(mut self, value: i64) -> Self {
        self.actual_duration = Some(value);
        self
    }
    /// Sets `durationType`.
    #[must_use]
    pub fn duration_type(mut self, value: impl Into<DurationType>) -> Self {
        self.duration_type = Some(value.into());
        self
    }
    /// Sets `started`.
    #[must_use]
    pub fn started(mut self, value: impl Into<DateTime>) -> Self {
        self.started = Some(value.into());
        self
    }
    /// Sets `estimatedTime`.
    #[must_use]
    pub fn estimated_time(mut self, value: i64) -> Self {
        self.estimated_time = Some(value);
        self
    }
    /// Sets `replicate`.
    #[must_use]
    pub fn replicate(mut self, value: bool) -> Self {
        self.replicate = Some(value);
        self
    }
    /// Sets `guid`.
    #[must_use]
    pub fn guid(mut self, value: impl Into<String>) -> Self {
        self.guid = Some(value.into());
        self
    }
    /// Sets `xmlId`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `exchangeId`.
    #[must_use]
    pub fn exchange_id(mut self, value: impl Into<String>) -> Self {
        self.exchange_id = Some(value.into());
        self
    }
    /// Sets `outlookVersion`.
    #[must_use]
    pub fn outlook_version(mut self, value: i64) -> Self {
        self.outlook_version = Some(value);
        self
    }
    /// Sets `mark`.
    #[must_use]
    pub fn mark(mut self, value: impl Into<Nullable<Mark>>) -> Self {
        self.mark = Some(value.into());
        self
    }
    /// Sets `allowsChangeDeadline`.
    #[must_use]
    pub fn allows_change_deadline(mut self, value: bool) -> Self {
        self.allows_change_deadline = Some(value);
        self
    }
    /// Sets `allowsTimeTracking`.
    #[must_use]
    pub fn allows_time_tracking(mut self, value: bool) -> Self {
        self.allows_time_tracking = Some(value);
        self
    }
    /// Sets `matchesWorkTime`.
    #[must_use]
    pub fn matches_work_time(mut self, value: bool) -> Self {
        self.matches_work_time = Some(value);
        self
    }
    /// Sets `addInReport`.
    #[must_use]
    pub fn add_in_report(mut self, value: bool) -> Self {
        self.add_in_report = Some(value);
        self
    }
    /// Sets `isMultitask`.
    #[must_use]
    pub fn is_multitask(mut self, value: bool) -> Self {
        self.is_multitask = Some(value);
        self
    }
    /// Sets `siteId`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `forkedByTemplateId`.
    #[must_use]
    pub fn forked_by_template_id(mut self, value: i64) -> Self {
        self.forked_by_template_id = Some(value);
        self
    }
    /// Sets `maxDeadlineChangeDate`.
    #[must_use]
    pub fn max_deadline_change_date(mut self, value: impl Into<DateTime>) -> Self {
        self.max_deadline_change_date = Some(value.into());
        self
    }
    /// Sets `maxDeadlineChanges`.
    #[must_use]
    pub fn max_deadline_changes(mut self, value: i64) -> Self {
        self.max_deadline_changes = Some(value);
        self
    }
    /// Sets `requireDeadlineChangeReason`.
    #[must_use]
    pub fn require_deadline_change_reason(mut self, value: bool) -> Self {
        self.require_deadline_change_reason = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.rights = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `archiveLink`.
    #[must_use]
    pub fn archive_link(mut self, value: impl Into<String>) -> Self {
        self.archive_link = Some(value.into());
        self
    }
    /// Sets `crmItemIds`.
    #[must_use]
    pub fn crm_item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.crm_item_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `emailId`.
    #[must_use]
    pub fn email_id(mut self, value: i64) -> Self {
        self.email_id = Some(value);
        self
    }
    /// Sets `elapsedTime`.
    #[must_use]
    pub fn elapsed_time(mut self, value: types::tasks::TimeTracking) -> Self {
        self.elapsed_time = Some(value);
        self
    }
    /// Sets `requireResult`.
    #[must_use]
    pub fn require_result(mut self, value: bool) -> Self {
        self.require_result = Some(value);
        self
    }
    /// Sets `matchesSubTasksTime`.
    #[must_use]
    pub fn matches_sub_tasks_time(mut self, value: bool) -> Self {
        self.matches_sub_tasks_time = Some(value);
        self
    }
    /// Sets `autocompleteSubTasks`.
    #[must_use]
    pub fn autocomplete_sub_tasks(mut self, value: bool) -> Self {
        self.autocomplete_sub_tasks = Some(value);
        self
    }
    /// Sets `allowsChangeDatePlan`.
    #[must_use]
    pub fn allows_change_date_plan(mut self, value: bool) -> Self {
        self.allows_change_date_plan = Some(value);
        self
    }
    /// Sets `inFavorite`.
    #[must_use]
    pub fn in_favorite(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_favorite = Some(value.into_iter().collect());
        self
    }
    /// Sets `inPin`.
    #[must_use]
    pub fn in_pin(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_pin = Some(value.into_iter().collect());
        self
    }
    /// Sets `inGroupPin`.
    #[must_use]
    pub fn in_group_pin(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_group_pin = Some(value.into_iter().collect());
        self
    }
    /// Sets `inMute`.
    #[must_use]
    pub fn in_mute(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.in_mute = Some(value.into_iter().collect());
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: types::tasks::Source) -> Self {
        self.source = Some(value);
        self
    }
    /// Sets `dependsOn`.
    #[must_use]
    pub fn depends_on(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.depends_on = Some(value.into_iter().collect());
        self
    }
    /// Sets `scenarios`.
    #[must_use]
    pub fn scenarios(
        mut self,
        value: impl IntoIterator<Item = impl Into<Scenarios>>,
    ) -> Self {
        self.scenarios = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &[
                "title",
                "description",
                "creatorId",
                "responsibleId",
                "deadline",
                "needsControl",
                "startPlan",
                "endPlan",
                "checklist",
                "groupId",
                "stageId",
                "epicId",
                "storyPoints",
                "flowId",
                "priority",
                "status",
                "accomplices",
                "auditors",
                "parentId",
                "containsChecklist",
                "containsSubTasks",
                "containsRelatedTasks",
                "containsGanttLinks",
                "containsPlacements",
                "containsResults",
                "numberOfReminders",
                "chatId",
                "plannedDuration",
                "actualDuration",
                "durationType",
                "started",
                "estimatedTime",
                "replicate",
                "guid",
                "xmlId",
                "exchangeId",
                "outlookVersion",
                "mark",
                "allowsChangeDeadline",
                "allowsTimeTracking",
                "matchesWorkTime",
                "addInReport",
                "isMultitask",
                "siteId",
                "forkedByTemplateId",
                "maxDeadlineChangeDate",
                "maxDeadlineChanges",
                "requireDeadlineChangeReason",
                "link",
                "rights",
                "archiveLink",
                "crmItemIds",
                "emailId",
                "elapsedTime",
                "requireResult",
                "matchesSubTasksTime",
                "autocompleteSubTasks",
                "allowsChangeDatePlan",
                "inFavorite",
                "inPin",
                "inGroupPin",
                "inMute",
                "source",
                "dependsOn",
                "scenarios",
            ],
            required: &[],
            codecs: &[
                (5, Codec::YesNo),
                (32, Codec::YesNo),
                (38, Codec::YesNo),
                (39, Codec::YesNo),
                (40, Codec::YesNo),
                (41, Codec::YesNo),
                (42, Codec::YesNo),
                (47, Codec::YesNo),
                (54, Codec::YesNo),
                (55, Codec::YesNo),
                (56, Codec::YesNo),
                (57, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.creator_id,
            3 => &self.responsible_id,
            4 => &self.deadline,
            5 => &self.needs_control,
            6 => &self.start_plan,
            7 => &self.end_plan,
            8 => &self.checklist,
            9 => &self.group_id,
            10 => &self.stage_id,
            11 => &self.epic_id,
            12 => &self.story_points,
            13 => &self.flow_id,
            14 => &self.priority,
            15 => &self.status,
            16 => &self.accomplices,
            17 => &self.auditors,
            18 => &self.parent_id,
            19 => &self.contains_checklist,
            20 => &self.contains_sub_tasks,
            21 => &self.contains_related_tasks,
            22 => &self.contains_gantt_links,
            23 => &self.contains_placements,
            24 => &self.contains_results,
            25 => &self.number_of_reminders,
            26 => &self.chat_id,
            27 => &self.planned_duration,
            28 => &self.actual_duration,
            29 => &self.duration_type,
            30 => &self.started,
            31 => &self.estimated_time,
            32 => &self.replicate,
            33 => &self.guid,
            34 => &self.xml_id,
            35 => &self.exchange_id,
            36 => &self.outlook_version,
            37 => &self.mark,
            38 => &self.allows_change_deadline,
            39 => &self.allows_time_tracking,
            40 => &self.matches_work_time,
            41 => &self.add_in_report,
            42 => &self.is_multitask,
            43 => &self.site_id,
            44 => &self.forked_by_template_id,
            45 => &self.max_deadline_change_date,
            46 => &self.max_deadline_changes,
            47 => &self.require_deadline_change_reason,
            48 => &self.link,
            49 => &self.rights,
            50 => &self.archive_link,
            51 => &self.crm_item_ids,
            52 => &self.email_id,
            53 => &self.elapsed_time,
            54 => &self.require_result,
            55 => &self.matches_sub_tasks_time,
            56 => &self.autocomplete_sub_tasks,
            57 => &self.allows_change_date_plan,
            58 => &self.in_favorite,
            59 => &self.in_pin,
            60 => &self.in_group_pin,
            61 => &self.in_mute,
            62 => &self.source,
            63 => &self.depends_on,
            64 => &self.scenarios,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.creator_id,
            3 => &mut self.responsible_id,
            4 => &mut self.deadline,
            5 => &mut self.needs_control,
            6 => &mut self.start_plan,
            7 => &mut self.end_plan,
            8 => &mut self.checklist,
            9 => &mut self.group_id,
            10 => &mut self.stage_id,
            11 => &mut self.epic_id,
            12 => &mut self.story_points,
            13 => &mut self.flow_id,
            14 => &mut self.priority,
            15 => &mut self.status,
            16 => &mut self.accomplices,
            17 => &mut self.auditors,
            18 => &mut self.parent_id,
            19 => &mut self.contains_checklist,
            20 => &mut self.contains_sub_tasks,
            21 => &mut self.contains_related_tasks,
            22 => &mut self.contains_gantt_links,
            23 => &mut self.contains_placements,
            24 => &mut self.contains_results,
            25 => &mut self.number_of_reminders,
            26 => &mut self.chat_id,
            27 => &mut self.planned_duration,
            28 => &mut self.actual_duration,
            29 => &mut self.duration_type,
            30 => &mut self.started,
            31 => &mut self.estimated_time,
            32 => &mut self.replicate,
            33 => &mut self.guid,
            34 => &mut self.xml_id,
            35 => &mut self.exchange_id,
            36 => &mut self.outlook_version,
            37 => &mut self.mark,
            38 => &mut self.allows_change_deadline,
            39 => &mut self.allows_time_tracking,
            40 => &mut self.matches_work_time,
            41 => &mut self.add_in_report,
            42 => &mut self.is_multitask,
            43 => &mut self.site_id,
            44 => &mut self.forked_by_template_id,
            45 => &mut self.max_deadline_change_date,
            46 => &mut self.max_deadline_changes,
            47 => &mut self.require_deadline_change_reason,
            48 => &mut self.link,
            49 => &mut self.rights,
            50 => &mut self.archive_link,
            51 => &mut self.crm_item_ids,
            52 => &mut self.email_id,
            53 => &mut self.elapsed_time,
            54 => &mut self.require_result,
            55 => &mut self.matches_sub_tasks_time,
            56 => &mut self.autocomplete_sub_tasks,
            57 => &mut self.allows_change_date_plan,
            58 => &mut self.in_favorite,
            59 => &mut self.in_pin,
            60 => &mut self.in_group_pin,
            61 => &mut self.in_mute,
            62 => &mut self.source,
            63 => &mut self.depends_on,
            64 => &mut self.scenarios,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is missing`.
    RequestValidationRequiredFieldFieldIsMissing,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The field #FIELD# requires data type #TYPE# for such a request`.
    RequestValidationTheFieldFieldRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The user specified in the "Responsible" field was not found`.
    RequestValidationTheUserSpecifiedInThe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The task specified in the "Parent Task" field was not found`.
    RequestValidationTheTaskSpecifiedInThe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Cannot bind a node to itself`.
    RequestValidationCannotBindANodeTo,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The specified end date is earlier than the start date in the planning`.
    RequestValidationTheSpecifiedEndDateIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The specified duration of the task is too long`.
    RequestValidationTheSpecifiedDurationOfThe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `In DTO TaskDto, the field creatorId requires the presence of the Editable attribute for such a request`.
    RequestValidationInDtoTaskDtoThe,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsMissing,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is missing"),
        ErrorCase::code(
                Self::RequestValidationTheFieldFieldRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The field #FIELD# requires data type #TYPE# for such a request"),
        ErrorCase::code(
                Self::RequestValidationTheUserSpecifiedInThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The user specified in the \"Responsible\" field was not found"),
        ErrorCase::code(
                Self::RequestValidationTheTaskSpecifiedInThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The task specified in the \"Parent Task\" field was not found"),
        ErrorCase::code(
                Self::RequestValidationCannotBindANodeTo,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Cannot bind a node to itself"),
        ErrorCase::code(
                Self::RequestValidationTheSpecifiedEndDateIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "The specified end date is earlier than the start date in the planning",
            ),
        ErrorCase::code(
                Self::RequestValidationTheSpecifiedDurationOfThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The specified duration of the task is too long"),
        ErrorCase::code(
                Self::RequestValidationInDtoTaskDtoThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message(
                "In DTO TaskDto, the field creatorId requires the presence of the Editable attribute for such a request",
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

/// Calls [`tasks.task.update`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html).
#[doc(alias = "tasks.task.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<TaskResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, AddResultItem, Rights, Delete, TaskResult, Get, GetResult,
    GetResultItem, GetResultItemResponsible, List, ListPagination, ListResult, Update,
    UpdateFields
);

value_enum!(Priority, Status, DurationType, Mark, Scenarios, ListOrder);
