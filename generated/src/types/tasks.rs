// @generated from docs/api-reference/tasks/fields-rest-v3.md and 1 more. Do not edit; run `cargo codegen`.

//! Shared objects of the area `tasks`.

use crate::prelude::*;
use crate::types;

/// Object [`Email`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#email).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Email {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `mailboxId`: `integer`.
    pub mailbox_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// `from`: `string`.
    pub from: Option<String>,
    /// `dateTs`: `integer`.
    pub date_ts: Option<i64>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Email {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Email",
            fields: &[
                "id",
                "taskId",
                "mailboxId",
                "title",
                "body",
                "from",
                "dateTs",
                "link",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.mailbox_id,
            3 => &self.title,
            4 => &self.body,
            5 => &self.from,
            6 => &self.date_ts,
            7 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.mailbox_id,
            3 => &mut self.title,
            4 => &mut self.body,
            5 => &mut self.from,
            6 => &mut self.date_ts,
            7 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// Object [`File_object`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#file).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `subDir`: `string`.
    pub sub_dir: Option<String>,
    /// `contentType`: `string`.
    pub content_type: Option<String>,
    /// `file`: list of any value.
    pub file: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FileObject {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `src`.
    #[must_use]
    pub fn src(mut self, value: impl Into<String>) -> Self {
        self.src = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: i64) -> Self {
        self.height = Some(value);
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `subDir`.
    #[must_use]
    pub fn sub_dir(mut self, value: impl Into<String>) -> Self {
        self.sub_dir = Some(value.into());
        self
    }
    /// Sets `contentType`.
    #[must_use]
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.file = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for FileObject {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FileObject",
            fields: &[
                "id",
                "src",
                "name",
                "width",
                "height",
                "size",
                "subDir",
                "contentType",
                "file",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.src,
            2 => &self.name,
            3 => &self.width,
            4 => &self.height,
            5 => &self.size,
            6 => &self.sub_dir,
            7 => &self.content_type,
            8 => &self.file,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.src,
            2 => &mut self.name,
            3 => &mut self.width,
            4 => &mut self.height,
            5 => &mut self.size,
            6 => &mut self.sub_dir,
            7 => &mut self.content_type,
            8 => &mut self.file,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Flow`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#flow).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Flow {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Flow {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Flow",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Group`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `image`: [`types::tasks::FileObject`].
    pub image: Option<types::tasks::FileObject>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `isVisible`: `boolean`.
    pub is_visible: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Group {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Group",
            fields: &["id", "name", "image", "type", "isVisible"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.image,
            3 => &self.type_,
            4 => &self.is_visible,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.image,
            3 => &mut self.type_,
            4 => &mut self.is_visible,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Source`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#source).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Source {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `data`: list of any value.
    pub data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Source {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.data = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Source {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Source",
            fields: &["type", "data"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Stage`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#stage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Stage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Stage",
            fields: &["id", "title", "color"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Task`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#taskdto).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`, required under a condition that the page tells.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `creatorId`: `integer`, required under a condition that the page tells.
    pub creator_id: Option<i64>,
    /// `creator`: [`types::tasks::UserObject`].
    pub creator: Option<types::tasks::UserObject>,
    /// `created`: `datetime`.
    pub created: Option<DateTime>,
    /// `responsibleId`: `integer`, required under a condition that the page tells.
    pub responsible_id: Option<i64>,
    /// `responsible`: [`types::tasks::UserObject`].
    pub responsible: Option<types::tasks::UserObject>,
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
    /// `group`: [`types::tasks::Group`].
    pub group: Option<types::tasks::Group>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `stage`: [`types::tasks::Stage`].
    pub stage: Option<types::tasks::Stage>,
    /// `epicId`: `integer`.
    pub epic_id: Option<i64>,
    /// `storyPoints`: `integer`.
    pub story_points: Option<i64>,
    /// `flowId`: `integer`.
    pub flow_id: Option<i64>,
    /// `flow`: [`types::tasks::Flow`].
    pub flow: Option<types::tasks::Flow>,
    /// `priority`: [`TaskPriority`].
    pub priority: Option<TaskPriority>,
    /// `status`: [`TaskStatus`].
    pub status: Option<TaskStatus>,
    /// `statusChanged`: `datetime`.
    pub status_changed: Option<DateTime>,
    /// `accomplices`: list of [`types::tasks::UserObject`].
    pub accomplices: Option<Vec<types::tasks::UserObject>>,
    /// `auditors`: list of [`types::tasks::UserObject`].
    pub auditors: Option<Vec<types::tasks::UserObject>>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `parent`: [`types::tasks::Task`].
    pub parent: Option<Box<types::tasks::Task>>,
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
    /// `chat`: [`types::tasks::TaskChat`].
    pub chat: Option<types::tasks::TaskChat>,
    /// `plannedDuration`: `integer`.
    pub planned_duration: Option<i64>,
    /// `actualDuration`: `integer`.
    pub actual_duration: Option<i64>,
    /// `durationType`: [`TaskDurationType`].
    pub duration_type: Option<TaskDurationType>,
    /// `started`: `datetime`.
    pub started: Option<DateTime>,
    /// `estimatedTime`: `integer`.
    pub estimated_time: Option<i64>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `changed`: `datetime`.
    pub changed: Option<DateTime>,
    /// `changedById`: `integer`.
    pub changed_by_id: Option<i64>,
    /// `changedBy`: [`types::tasks::UserObject`].
    pub changed_by: Option<types::tasks::UserObject>,
    /// `statusChangedById`: `integer`.
    pub status_changed_by_id: Option<i64>,
    /// `statusChangedBy`: [`types::tasks::UserObject`].
    pub status_changed_by: Option<types::tasks::UserObject>,
    /// `closedById`: `integer`.
    pub closed_by_id: Option<i64>,
    /// `closedBy`: [`types::tasks::UserObject`].
    pub closed_by: Option<types::tasks::UserObject>,
    /// `closed`: `datetime`.
    pub closed: Option<DateTime>,
    /// `activity`: `datetime`.
    pub activity: Option<DateTime>,
    /// `guid`: `string`.
    pub guid: Option<String>,
    /// `xmlId`: `string`.
    pub xml_id: Option<String>,
    /// `exchangeId`: `string`.
    pub exchange_id: Option<String>,
    /// `exchangeModified`: `string`.
    pub exchange_modified: Option<String>,
    /// `outlookVersion`: `integer`.
    pub outlook_version: Option<i64>,
    /// `mark`: [`TaskMark`], may be `null`.
    pub mark: Option<TaskMark>,
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
    /// `forkedByTemplate`: [`types::tasks::TaskTemplate`].
    pub forked_by_template: Option<Box<types::tasks::TaskTemplate>>,
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
    /// `email`: [`types::tasks::Email`].
    pub email: Option<types::tasks::Email>,
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
    /// `scenarios`: list of [`TaskScenarios`].
    pub scenarios: Option<Vec<TaskScenarios>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Task {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Task",
            fields: &[
                "id",
                "title",
                "description",
                "creatorId",
                "creator",
                "created",
                "responsibleId",
                "responsible",
                "deadline",
                "needsControl",
                "startPlan",
                "endPlan",
                "checklist",
                "groupId",
                "group",
                "stageId",
                "stage",
                "epicId",
                "storyPoints",
                "flowId",
                "flow",
                "priority",
                "status",
                "statusChanged",
                "accomplices",
                "auditors",
                "parentId",
                "parent",
                "containsChecklist",
                "containsSubTasks",
                "containsRelatedTasks",
                "containsGanttLinks",
                "containsPlacements",
                "containsResults",
                "numberOfReminders",
                "chatId",
                "chat",
                "plannedDuration",
                "actualDuration",
                "durationType",
                "started",
                "estimatedTime",
                "replicate",
                "changed",
                "changedById",
                "changedBy",
                "statusChangedById",
                "statusChangedBy",
                "closedById",
                "closedBy",
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
                "forkedByTemplateId",
                "forkedByTemplate",
                "maxDeadlineChangeDate",
                "maxDeadlineChanges",
                "requireDeadlineChangeReason",
                "link",
                "rights",
                "archiveLink",
                "crmItemIds",
                "emailId",
                "email",
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
                (9, Codec::YesNo),
                (42, Codec::YesNo),
                (58, Codec::YesNo),
                (59, Codec::YesNo),
                (60, Codec::YesNo),
                (61, Codec::YesNo),
                (62, Codec::YesNo),
                (68, Codec::YesNo),
                (76, Codec::YesNo),
                (77, Codec::YesNo),
                (78, Codec::YesNo),
                (79, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.creator_id,
            4 => &self.creator,
            5 => &self.created,
            6 => &self.responsible_id,
            7 => &self.responsible,
            8 => &self.deadline,
            9 => &self.needs_control,
            10 => &self.start_plan,
            11 => &self.end_plan,
            12 => &self.checklist,
            13 => &self.group_id,
            14 => &self.group,
            15 => &self.stage_id,
            16 => &self.stage,
            17 => &self.epic_id,
            18 => &self.story_points,
            19 => &self.flow_id,
            20 => &self.flow,
            21 => &self.priority,
            22 => &self.status,
            23 => &self.status_changed,
            24 => &self.accomplices,
            25 => &self.auditors,
            26 => &self.parent_id,
            27 => &self.parent,
            28 => &self.contains_checklist,
            29 => &self.contains_sub_tasks,
            30 => &self.contains_related_tasks,
            31 => &self.contains_gantt_links,
            32 => &self.contains_placements,
            33 => &self.contains_results,
            34 => &self.number_of_reminders,
            35 => &self.chat_id,
            36 => &self.chat,
            37 => &self.planned_duration,
            38 => &self.actual_duration,
            39 => &self.duration_type,
            40 => &self.started,
            41 => &self.estimated_time,
            42 => &self.replicate,
            43 => &self.changed,
            44 => &self.changed_by_id,
            45 => &self.changed_by,
            46 => &self.status_changed_by_id,
            47 => &self.status_changed_by,
            48 => &self.closed_by_id,
            49 => &self.closed_by,
            50 => &self.closed,
            51 => &self.activity,
            52 => &self.guid,
            53 => &self.xml_id,
            54 => &self.exchange_id,
            55 => &self.exchange_modified,
            56 => &self.outlook_version,
            57 => &self.mark,
            58 => &self.allows_change_deadline,
            59 => &self.allows_time_tracking,
            60 => &self.matches_work_time,
            61 => &self.add_in_report,
            62 => &self.is_multitask,
            63 => &self.site_id,
            64 => &self.forked_by_template_id,
            65 => &self.forked_by_template,
            66 => &self.max_deadline_change_date,
            67 => &self.max_deadline_changes,
            68 => &self.require_deadline_change_reason,
            69 => &self.link,
            70 => &self.rights,
            71 => &self.archive_link,
            72 => &self.crm_item_ids,
            73 => &self.email_id,
            74 => &self.email,
            75 => &self.elapsed_time,
            76 => &self.require_result,
            77 => &self.matches_sub_tasks_time,
            78 => &self.autocomplete_sub_tasks,
            79 => &self.allows_change_date_plan,
            80 => &self.in_favorite,
            81 => &self.in_pin,
            82 => &self.in_group_pin,
            83 => &self.in_mute,
            84 => &self.source,
            85 => &self.depends_on,
            86 => &self.scenarios,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.creator_id,
            4 => &mut self.creator,
            5 => &mut self.created,
            6 => &mut self.responsible_id,
            7 => &mut self.responsible,
            8 => &mut self.deadline,
            9 => &mut self.needs_control,
            10 => &mut self.start_plan,
            11 => &mut self.end_plan,
            12 => &mut self.checklist,
            13 => &mut self.group_id,
            14 => &mut self.group,
            15 => &mut self.stage_id,
            16 => &mut self.stage,
            17 => &mut self.epic_id,
            18 => &mut self.story_points,
            19 => &mut self.flow_id,
            20 => &mut self.flow,
            21 => &mut self.priority,
            22 => &mut self.status,
            23 => &mut self.status_changed,
            24 => &mut self.accomplices,
            25 => &mut self.auditors,
            26 => &mut self.parent_id,
            27 => &mut self.parent,
            28 => &mut self.contains_checklist,
            29 => &mut self.contains_sub_tasks,
            30 => &mut self.contains_related_tasks,
            31 => &mut self.contains_gantt_links,
            32 => &mut self.contains_placements,
            33 => &mut self.contains_results,
            34 => &mut self.number_of_reminders,
            35 => &mut self.chat_id,
            36 => &mut self.chat,
            37 => &mut self.planned_duration,
            38 => &mut self.actual_duration,
            39 => &mut self.duration_type,
            40 => &mut self.started,
            41 => &mut self.estimated_time,
            42 => &mut self.replicate,
            43 => &mut self.changed,
            44 => &mut self.changed_by_id,
            45 => &mut self.changed_by,
            46 => &mut self.status_changed_by_id,
            47 => &mut self.status_changed_by,
            48 => &mut self.closed_by_id,
            49 => &mut self.closed_by,
            50 => &mut self.closed,
            51 => &mut self.activity,
            52 => &mut self.guid,
            53 => &mut self.xml_id,
            54 => &mut self.exchange_id,
            55 => &mut self.exchange_modified,
            56 => &mut self.outlook_version,
            57 => &mut self.mark,
            58 => &mut self.allows_change_deadline,
            59 => &mut self.allows_time_tracking,
            60 => &mut self.matches_work_time,
            61 => &mut self.add_in_report,
            62 => &mut self.is_multitask,
            63 => &mut self.site_id,
            64 => &mut self.forked_by_template_id,
            65 => &mut self.forked_by_template,
            66 => &mut self.max_deadline_change_date,
            67 => &mut self.max_deadline_changes,
            68 => &mut self.require_deadline_change_reason,
            69 => &mut self.link,
            70 => &mut self.rights,
            71 => &mut self.archive_link,
            72 => &mut self.crm_item_ids,
            73 => &mut self.email_id,
            74 => &mut self.email,
            75 => &mut self.elapsed_time,
            76 => &mut self.require_result,
            77 => &mut self.matches_sub_tasks_time,
            78 => &mut self.autocomplete_sub_tasks,
            79 => &mut self.allows_change_date_plan,
            80 => &mut self.in_favorite,
            81 => &mut self.in_pin,
            82 => &mut self.in_group_pin,
            83 => &mut self.in_mute,
            84 => &mut self.source,
            85 => &mut self.depends_on,
            86 => &mut self.scenarios,
            _ => &mut self.extra,
        }
    }
}

/// `priority` of the object `Task`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskPriority {
    /// `high`.
    High,
    /// `average`.
    Average,
    /// `low`.
    Low,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskPriority {
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

/// `status` of the object `Task`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
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

impl ValueEnum for TaskStatus {
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

/// `durationType` of the object `Task`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskDurationType {
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

impl ValueEnum for TaskDurationType {
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

/// `mark` of the object `Task`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskMark {
    /// `N`: negative.
    Negative,
    /// `P`: positive.
    Positive,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskMark {
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

/// `scenarios` of the object `Task`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskScenarios {
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

impl ValueEnum for TaskScenarios {
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

/// Object [`Task_Chat`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#task-chat).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskChat",
            fields: &["id", "entityId", "entityType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.entity_id,
            2 => &self.entity_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.entity_id,
            2 => &mut self.entity_type,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Task_Template`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#template).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTemplate {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `task`: [`types::tasks::Task`].
    pub task: Option<Box<types::tasks::Task>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `creator`: [`types::tasks::UserObject`].
    pub creator: Option<types::tasks::UserObject>,
    /// `responsibleCollection`: list of any value.
    pub responsible_collection: Option<Vec<Value>>,
    /// `deadlineAfterTs`: `integer`.
    pub deadline_after_ts: Option<i64>,
    /// `startDatePlanTs`: `integer`.
    pub start_date_plan_ts: Option<i64>,
    /// `endDatePlanTs`: `integer`.
    pub end_date_plan_ts: Option<i64>,
    /// `replicate`: `boolean`.
    pub replicate: Option<bool>,
    /// `checklist`: list of `integer`.
    pub checklist: Option<Vec<i64>>,
    /// `group`: [`types::tasks::Group`].
    pub group: Option<types::tasks::Group>,
    /// `priority`: `string`.
    pub priority: Option<String>,
    /// `accomplices`: list of `integer`.
    pub accomplices: Option<Vec<i64>>,
    /// `auditors`: list of `integer`.
    pub auditors: Option<Vec<i64>>,
    /// `parent`: [`types::tasks::TaskTemplate`].
    pub parent: Option<Box<types::tasks::TaskTemplate>>,
    /// `replicateParams`: [`types::tasks::TemplateReplication`].
    pub replicate_params: Option<types::tasks::TemplateReplication>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskTemplate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskTemplate",
            fields: &[
                "id",
                "task",
                "title",
                "description",
                "creator",
                "responsibleCollection",
                "deadlineAfterTs",
                "startDatePlanTs",
                "endDatePlanTs",
                "replicate",
                "checklist",
                "group",
                "priority",
                "accomplices",
                "auditors",
                "parent",
                "replicateParams",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task,
            2 => &self.title,
            3 => &self.description,
            4 => &self.creator,
            5 => &self.responsible_collection,
            6 => &self.deadline_after_ts,
            7 => &self.start_date_plan_ts,
            8 => &self.end_date_plan_ts,
            9 => &self.replicate,
            10 => &self.checklist,
            11 => &self.group,
            12 => &self.priority,
            13 => &self.accomplices,
            14 => &self.auditors,
            15 => &self.parent,
            16 => &self.replicate_params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task,
            2 => &mut self.title,
            3 => &mut self.description,
            4 => &mut self.creator,
            5 => &mut self.responsible_collection,
            6 => &mut self.deadline_after_ts,
            7 => &mut self.start_date_plan_ts,
            8 => &mut self.end_date_plan_ts,
            9 => &mut self.replicate,
            10 => &mut self.checklist,
            11 => &mut self.group,
            12 => &mut self.priority,
            13 => &mut self.accomplices,
            14 => &mut self.auditors,
            15 => &mut self.parent,
            16 => &mut self.replicate_params,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Task_object`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#task-fields).
///
/// Keys like `UF_*` are in `extra`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObject {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `mark`: [`TaskObjectMark`], may be `null`.
    pub mark: Option<TaskObjectMark>,
    /// `priority`: [`TaskObjectPriority`].
    pub priority: Option<TaskObjectPriority>,
    /// `multitask`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `notViewed`: `Y` or `N`.
    pub not_viewed: Option<bool>,
    /// `replicate`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `stageId`: `integer`.
    pub stage_id: Option<i64>,
    /// `sprintId`: `string`, may be `null`.
    pub sprint_id: Option<String>,
    /// `backlogId`: `string`, may be `null`.
    pub backlog_id: Option<String>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `createdDate`: `datetime`.
    pub created_date: Option<DateTime>,
    /// `responsibleId`: `integer`.
    pub responsible_id: Option<i64>,
    /// `changedBy`: `string`.
    pub changed_by: Option<String>,
    /// `changedDate`: `datetime`.
    pub changed_date: Option<DateTime>,
    /// `statusChangedBy`: `string`.
    pub status_changed_by: Option<String>,
    /// `closedBy`: `string`.
    pub closed_by: Option<String>,
    /// `closedDate`: `datetime`, may be `null`.
    pub closed_date: Option<DateTime>,
    /// `activityDate`: `datetime`.
    pub activity_date: Option<DateTime>,
    /// `dateStart`: `datetime`, may be `null`.
    pub date_start: Option<DateTime>,
    /// `deadline`: `datetime`.
    pub deadline: Option<DateTime>,
    /// `startDatePlan`: `datetime`, may be `null`.
    pub start_date_plan: Option<DateTime>,
    /// `endDatePlan`: `datetime`, may be `null`.
    pub end_date_plan: Option<DateTime>,
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
    /// `forkedByTemplateId`: `integer`, may be `null`.
    pub forked_by_template_id: Option<i64>,
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
    /// `exchangeModified`: `datetime`, may be `null`.
    pub exchange_modified: Option<DateTime>,
    /// `exchangeId`: `string`, may be `null`.
    pub exchange_id: Option<String>,
    /// `outlookVersion`: `string`.
    pub outlook_version: Option<String>,
    /// `viewedDate`: `datetime`.
    pub viewed_date: Option<DateTime>,
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
    /// `flowId`: `integer`, may be `null`.
    pub flow_id: Option<i64>,
    /// `descriptionInBbcode`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
    /// `status`: [`TaskObjectStatus`].
    pub status: Option<TaskObjectStatus>,
    /// `statusChangedDate`: `datetime`.
    pub status_changed_date: Option<DateTime>,
    /// `durationPlan`: `string`.
    pub duration_plan: Option<String>,
    /// `durationType`: [`TaskObjectDurationType`].
    pub duration_type: Option<TaskObjectDurationType>,
    /// `favorite`: `Y` or `N`.
    pub favorite: Option<bool>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `auditors`: list of `integer`.
    pub auditors: Option<Vec<i64>>,
    /// `accomplices`: list of `integer`.
    pub accomplices: Option<Vec<i64>>,
    /// `checklist`: map of [`types::tasks::ChecklistItem`].
    pub checklist: Option<Map<types::tasks::ChecklistItem>>,
    /// `group`: [`types::tasks::GroupObject`].
    pub group: Option<types::tasks::GroupObject>,
    /// `creator`: [`types::tasks::WithUser`].
    pub creator: Option<types::tasks::WithUser>,
    /// `responsible`: [`types::tasks::WithUser`].
    pub responsible: Option<types::tasks::WithUser>,
    /// `accomplicesData`: map of [`types::tasks::WithUser`].
    pub accomplices_data: Option<Map<types::tasks::WithUser>>,
    /// `auditorsData`: map of [`types::tasks::WithUser`].
    pub auditors_data: Option<Map<types::tasks::WithUser>>,
    /// `newCommentsCount`: `integer`.
    pub new_comments_count: Option<i64>,
    /// `action`: [`types::tasks::Action`].
    pub action: Option<types::tasks::Action>,
    /// `checkListTree`: [`TaskObjectCheckListTree`].
    pub check_list_tree: Option<TaskObjectCheckListTree>,
    /// `checkListCanAdd`: `boolean`.
    pub check_list_can_add: Option<bool>,
    /// `ufCrmTask`: list of `string`.
    pub uf_crm_task: Option<Vec<String>>,
    /// `ufTaskWebdavFiles`: list of `integer`.
    pub uf_task_webdav_files: Option<Vec<i64>>,
    /// `ufMailMessage`: `string`, may be `null`.
    pub uf_mail_message: Option<String>,
    /// `lengthDeadline`: `string`.
    pub length_deadline: Option<String>,
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
    /// `counter`: [`TaskObjectCounter`].
    pub counter: Option<TaskObjectCounter>,
    /// `tags`: map of [`TaskObjectTags`].
    pub tags: Option<Map<TaskObjectTags>>,
    /// `subStatus`: `string`.
    pub sub_status: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskObject {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObject",
            fields: &[
                "id",
                "parentId",
                "title",
                "description",
                "chatId",
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
                "ufCrmTask",
                "ufTaskWebdavFiles",
                "ufMailMessage",
                "lengthDeadline",
                "taskRequireResult",
                "taskHasOpenResult",
                "taskHasResult",
                "timeElapsed",
                "timerIsRunningForCurrentUser",
                "parsedDescription",
                "counter",
                "tags",
                "subStatus",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (30, Codec::YesNo),
                (31, Codec::YesNo),
                (32, Codec::YesNo),
                (33, Codec::YesNo),
                (37, Codec::YesNo),
                (41, Codec::YesNo),
                (48, Codec::YesNo),
                (49, Codec::YesNo),
                (50, Codec::YesNo),
                (52, Codec::YesNo),
                (57, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            2 => &self.title,
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
            14 => &self.created_date,
            15 => &self.responsible_id,
            16 => &self.changed_by,
            17 => &self.changed_date,
            18 => &self.status_changed_by,
            19 => &self.closed_by,
            20 => &self.closed_date,
            21 => &self.activity_date,
            22 => &self.date_start,
            23 => &self.deadline,
            24 => &self.start_date_plan,
            25 => &self.end_date_plan,
            26 => &self.guid,
            27 => &self.xml_id,
            28 => &self.comments_count,
            29 => &self.service_comments_count,
            30 => &self.allow_change_deadline,
            31 => &self.allow_time_tracking,
            32 => &self.task_control,
            33 => &self.add_in_report,
            34 => &self.forked_by_template_id,
            35 => &self.time_estimate,
            36 => &self.time_spent_in_logs,
            37 => &self.match_work_time,
            38 => &self.forum_topic_id,
            39 => &self.forum_id,
            40 => &self.site_id,
            41 => &self.subordinate,
            42 => &self.exchange_modified,
            43 => &self.exchange_id,
            44 => &self.outlook_version,
            45 => &self.viewed_date,
            46 => &self.sorting,
            47 => &self.duration_fact,
            48 => &self.is_muted,
            49 => &self.is_pinned,
            50 => &self.is_pinned_in_group,
            51 => &self.flow_id,
            52 => &self.description_in_bbcode,
            53 => &self.status,
            54 => &self.status_changed_date,
            55 => &self.duration_plan,
            56 => &self.duration_type,
            57 => &self.favorite,
            58 => &self.group_id,
            59 => &self.auditors,
            60 => &self.accomplices,
            61 => &self.checklist,
            62 => &self.group,
            63 => &self.creator,
            64 => &self.responsible,
            65 => &self.accomplices_data,
            66 => &self.auditors_data,
            67 => &self.new_comments_count,
            68 => &self.action,
            69 => &self.check_list_tree,
            70 => &self.check_list_can_add,
            71 => &self.uf_crm_task,
            72 => &self.uf_task_webdav_files,
            73 => &self.uf_mail_message,
            74 => &self.length_deadline,
            75 => &self.task_require_result,
            76 => &self.task_has_open_result,
            77 => &self.task_has_result,
            78 => &self.time_elapsed,
            79 => &self.timer_is_running_for_current_user,
            80 => &self.parsed_description,
            81 => &self.counter,
            82 => &self.tags,
            83 => &self.sub_status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            2 => &mut self.title,
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
            14 => &mut self.created_date,
            15 => &mut self.responsible_id,
            16 => &mut self.changed_by,
            17 => &mut self.changed_date,
            18 => &mut self.status_changed_by,
            19 => &mut self.closed_by,
            20 => &mut self.closed_date,
            21 => &mut self.activity_date,
            22 => &mut self.date_start,
            23 => &mut self.deadline,
            24 => &mut self.start_date_plan,
            25 => &mut self.end_date_plan,
            26 => &mut self.guid,
            27 => &mut self.xml_id,
            28 => &mut self.comments_count,
            29 => &mut self.service_comments_count,
            30 => &mut self.allow_change_deadline,
            31 => &mut self.allow_time_tracking,
            32 => &mut self.task_control,
            33 => &mut self.add_in_report,
            34 => &mut self.forked_by_template_id,
            35 => &mut self.time_estimate,
            36 => &mut self.time_spent_in_logs,
            37 => &mut self.match_work_time,
            38 => &mut self.forum_topic_id,
            39 => &mut self.forum_id,
            40 => &mut self.site_id,
            41 => &mut self.subordinate,
            42 => &mut self.exchange_modified,
            43 => &mut self.exchange_id,
            44 => &mut self.outlook_version,
            45 => &mut self.viewed_date,
            46 => &mut self.sorting,
            47 => &mut self.duration_fact,
            48 => &mut self.is_muted,
            49 => &mut self.is_pinned,
            50 => &mut self.is_pinned_in_group,
            51 => &mut self.flow_id,
            52 => &mut self.description_in_bbcode,
            53 => &mut self.status,
            54 => &mut self.status_changed_date,
            55 => &mut self.duration_plan,
            56 => &mut self.duration_type,
            57 => &mut self.favorite,
            58 => &mut self.group_id,
            59 => &mut self.auditors,
            60 => &mut self.accomplices,
            61 => &mut self.checklist,
            62 => &mut self.group,
            63 => &mut self.creator,
            64 => &mut self.responsible,
            65 => &mut self.accomplices_data,
            66 => &mut self.auditors_data,
            67 => &mut self.new_comments_count,
            68 => &mut self.action,
            69 => &mut self.check_list_tree,
            70 => &mut self.check_list_can_add,
            71 => &mut self.uf_crm_task,
            72 => &mut self.uf_task_webdav_files,
            73 => &mut self.uf_mail_message,
            74 => &mut self.length_deadline,
            75 => &mut self.task_require_result,
            76 => &mut self.task_has_open_result,
            77 => &mut self.task_has_result,
            78 => &mut self.time_elapsed,
            79 => &mut self.timer_is_running_for_current_user,
            80 => &mut self.parsed_description,
            81 => &mut self.counter,
            82 => &mut self.tags,
            83 => &mut self.sub_status,
            _ => &mut self.extra,
        }
    }
}

/// `mark` of the object `Task_object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskObjectMark {
    /// `N`: negative.
    Negative,
    /// `P`: positive.
    Positive,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskObjectMark {
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

/// `priority` of the object `Task_object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskObjectPriority {
    /// `2`: high.
    High,
    /// `1`: medium.
    Medium,
    /// `0`: low.
    Low,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for TaskObjectPriority {
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

/// `status` of the object `Task_object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskObjectStatus {
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

impl ValueEnum for TaskObjectStatus {
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

/// `durationType` of the object `Task_object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskObjectDurationType {
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

impl ValueEnum for TaskObjectDurationType {
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

/// `checkListTree` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTree {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`types::tasks::CheckListTreeObject`].
    pub fields: Option<types::tasks::CheckListTreeObject>,
    /// `action`: list of any value.
    pub action: Option<Vec<Value>>,
    /// `descendants`: list of [`TaskObjectCheckListTreeDescendants`].
    pub descendants: Option<Vec<TaskObjectCheckListTreeDescendants>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskObjectCheckListTree {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTree",
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

/// `checkListTree.descendants` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTreeDescendants {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`TaskObjectCheckListTreeDescendantsFields`].
    pub fields: Option<TaskObjectCheckListTreeDescendantsFields>,
    /// `action`: [`TaskObjectCheckListTreeDescendantsAction`].
    pub action: Option<TaskObjectCheckListTreeDescendantsAction>,
    /// `descendants`: list of [`TaskObjectCheckListTreeDescendantsItem`].
    pub descendants: Option<Vec<TaskObjectCheckListTreeDescendantsItem>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskObjectCheckListTreeDescendants {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTreeDescendants",
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

/// `checkListTree.descendants.fields` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTreeDescendantsFields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `integer`, may be `null`.
    pub copied_id: Option<i64>,
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

impl Record for TaskObjectCheckListTreeDescendantsFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTreeDescendantsFields",
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

/// `checkListTree.descendants.action` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTreeDescendantsAction {
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

impl Record for TaskObjectCheckListTreeDescendantsAction {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTreeDescendantsAction",
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

/// `checkListTree.descendants.descendants` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTreeDescendantsItem {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`TaskObjectCheckListTreeDescendantsItemFields`].
    pub fields: Option<TaskObjectCheckListTreeDescendantsItemFields>,
    /// `action`: [`TaskObjectCheckListTreeDescendantsItemAction`].
    pub action: Option<TaskObjectCheckListTreeDescendantsItemAction>,
    /// `descendants`: list of any value.
    pub descendants: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskObjectCheckListTreeDescendantsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTreeDescendantsItem",
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

/// `checkListTree.descendants.descendants.fields` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTreeDescendantsItemFields {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `integer`, may be `null`.
    pub copied_id: Option<i64>,
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

impl Record for TaskObjectCheckListTreeDescendantsItemFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTreeDescendantsItemFields",
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

/// `checkListTree.descendants.descendants.action` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCheckListTreeDescendantsItemAction {
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

impl Record for TaskObjectCheckListTreeDescendantsItemAction {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCheckListTreeDescendantsItemAction",
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

/// `counter` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCounter {
    /// `counters`: [`TaskObjectCounterCounters`].
    pub counters: Option<TaskObjectCounterCounters>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `value`: `integer`.
    pub value: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskObjectCounter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCounter",
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

/// `counter.counters` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectCounterCounters {
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

impl Record for TaskObjectCounterCounters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectCounterCounters",
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

/// `tags` of the object `Task_object`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskObjectTags {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TaskObjectTags {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TaskObjectTags",
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

/// Object [`Template_Replication`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#template-replicate-params).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateReplication {
    /// `period`: `string`.
    pub period: Option<String>,
    /// `everyDay`: `string`.
    pub every_day: Option<String>,
    /// `workdayOnly`: `string`.
    pub workday_only: Option<String>,
    /// `dailyMonthInterval`: `string`.
    pub daily_month_interval: Option<String>,
    /// `everyWeek`: `string`.
    pub every_week: Option<String>,
    /// `monthlyType`: `string`.
    pub monthly_type: Option<String>,
    /// `monthlyDayNum`: `string`.
    pub monthly_day_num: Option<String>,
    /// `monthlyMonthNum1`: `string`.
    pub monthly_month_num1: Option<String>,
    /// `monthlyWeekDayNum`: `string`.
    pub monthly_week_day_num: Option<String>,
    /// `monthlyWeekDay`: `string`.
    pub monthly_week_day: Option<String>,
    /// `monthlyMonthNum2`: `string`.
    pub monthly_month_num2: Option<String>,
    /// `yearlyType`: `string`.
    pub yearly_type: Option<String>,
    /// `yearlyDayNum`: `string`.
    pub yearly_day_num: Option<String>,
    /// `yearlyMonth1`: `string`.
    pub yearly_month1: Option<String>,
    /// `yearlyWeekDayNum`: `string`.
    pub yearly_week_day_num: Option<String>,
    /// `yearlyWeekDay`: `string`.
    pub yearly_week_day: Option<String>,
    /// `yearlyMonth2`: `string`.
    pub yearly_month2: Option<String>,
    /// `time`: `string`.
    pub time: Option<String>,
    /// `timezoneOffset`: `string`.
    pub timezone_offset: Option<String>,
    /// `startDate`: `string`.
    pub start_date: Option<String>,
    /// `repeatTill`: `string`.
    pub repeat_till: Option<String>,
    /// `endDate`: `string`.
    pub end_date: Option<String>,
    /// `times`: `string`.
    pub times: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for TemplateReplication {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TemplateReplication",
            fields: &[
                "period",
                "everyDay",
                "workdayOnly",
                "dailyMonthInterval",
                "everyWeek",
                "monthlyType",
                "monthlyDayNum",
                "monthlyMonthNum1",
                "monthlyWeekDayNum",
                "monthlyWeekDay",
                "monthlyMonthNum2",
                "yearlyType",
                "yearlyDayNum",
                "yearlyMonth1",
                "yearlyWeekDayNum",
                "yearlyWeekDay",
                "yearlyMonth2",
                "time",
                "timezoneOffset",
                "startDate",
                "repeatTill",
                "endDate",
                "times",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.period,
            1 => &self.every_day,
            2 => &self.workday_only,
            3 => &self.daily_month_interval,
            4 => &self.every_week,
            5 => &self.monthly_type,
            6 => &self.monthly_day_num,
            7 => &self.monthly_month_num1,
            8 => &self.monthly_week_day_num,
            9 => &self.monthly_week_day,
            10 => &self.monthly_month_num2,
            11 => &self.yearly_type,
            12 => &self.yearly_day_num,
            13 => &self.yearly_month1,
            14 => &self.yearly_week_day_num,
            15 => &self.yearly_week_day,
            16 => &self.yearly_month2,
            17 => &self.time,
            18 => &self.timezone_offset,
            19 => &self.start_date,
            20 => &self.repeat_till,
            21 => &self.end_date,
            22 => &self.times,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.period,
            1 => &mut self.every_day,
            2 => &mut self.workday_only,
            3 => &mut self.daily_month_interval,
            4 => &mut self.every_week,
            5 => &mut self.monthly_type,
            6 => &mut self.monthly_day_num,
            7 => &mut self.monthly_month_num1,
            8 => &mut self.monthly_week_day_num,
            9 => &mut self.monthly_week_day,
            10 => &mut self.monthly_month_num2,
            11 => &mut self.yearly_type,
            12 => &mut self.yearly_day_num,
            13 => &mut self.yearly_month1,
            14 => &mut self.yearly_week_day_num,
            15 => &mut self.yearly_week_day,
            16 => &mut self.yearly_month2,
            17 => &mut self.time,
            18 => &mut self.timezone_offset,
            19 => &mut self.start_date,
            20 => &mut self.repeat_till,
            21 => &mut self.end_date,
            22 => &mut self.times,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Time_Tracking`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#elapsed-time).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeTracking {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `minutes`: `integer`.
    pub minutes: Option<i64>,
    /// `seconds`: `integer`.
    pub seconds: Option<i64>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `createdAtTs`: `integer`.
    pub created_at_ts: Option<i64>,
    /// `startTs`: `integer`.
    pub start_ts: Option<i64>,
    /// `stopTs`: `integer`.
    pub stop_ts: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl TimeTracking {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `taskId`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, value: i64) -> Self {
        self.minutes = Some(value);
        self
    }
    /// Sets `seconds`.
    #[must_use]
    pub fn seconds(mut self, value: i64) -> Self {
        self.seconds = Some(value);
        self
    }
    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `createdAtTs`.
    #[must_use]
    pub fn created_at_ts(mut self, value: i64) -> Self {
        self.created_at_ts = Some(value);
        self
    }
    /// Sets `startTs`.
    #[must_use]
    pub fn start_ts(mut self, value: i64) -> Self {
        self.start_ts = Some(value);
        self
    }
    /// Sets `stopTs`.
    #[must_use]
    pub fn stop_ts(mut self, value: i64) -> Self {
        self.stop_ts = Some(value);
        self
    }
}

impl Record for TimeTracking {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "TimeTracking",
            fields: &[
                "id",
                "userId",
                "taskId",
                "minutes",
                "seconds",
                "source",
                "text",
                "createdAtTs",
                "startTs",
                "stopTs",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.user_id,
            2 => &self.task_id,
            3 => &self.minutes,
            4 => &self.seconds,
            5 => &self.source,
            6 => &self.text,
            7 => &self.created_at_ts,
            8 => &self.start_ts,
            9 => &self.stop_ts,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.task_id,
            3 => &mut self.minutes,
            4 => &mut self.seconds,
            5 => &mut self.source,
            6 => &mut self.text,
            7 => &mut self.created_at_ts,
            8 => &mut self.start_ts,
            9 => &mut self.stop_ts,
            _ => &mut self.extra,
        }
    }
}

/// Object [`User_object`](https://apidocs.bitrix24.com/api-reference/tasks/fields-rest-v3.html#user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserObject {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `image`: [`types::tasks::FileObject`].
    pub image: Option<types::tasks::FileObject>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `rights`: list of any value.
    pub rights: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UserObject {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, value: types::tasks::FileObject) -> Self {
        self.image = Some(value);
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `externalAuthId`.
    #[must_use]
    pub fn external_auth_id(mut self, value: impl Into<String>) -> Self {
        self.external_auth_id = Some(value.into());
        self
    }
    /// Sets `rights`.
    #[must_use]
    pub fn rights(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.rights = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UserObject {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UserObject",
            fields: &[
                "id",
                "name",
                "role",
                "image",
                "gender",
                "email",
                "externalAuthId",
                "rights",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.role,
            3 => &self.image,
            4 => &self.gender,
            5 => &self.email,
            6 => &self.external_auth_id,
            7 => &self.rights,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.role,
            3 => &mut self.image,
            4 => &mut self.gender,
            5 => &mut self.email,
            6 => &mut self.external_auth_id,
            7 => &mut self.rights,
            _ => &mut self.extra,
        }
    }
}

/// Object [`action`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#action).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Action {
    /// `accept`: `boolean`.
    pub accept: Option<bool>,
    /// `decline`: `boolean`.
    pub decline: Option<bool>,
    /// `complete`: `boolean`.
    pub complete: Option<bool>,
    /// `approve`: `boolean`.
    pub approve: Option<bool>,
    /// `disapprove`: `boolean`.
    pub disapprove: Option<bool>,
    /// `start`: `boolean`.
    pub start: Option<bool>,
    /// `pause`: `boolean`.
    pub pause: Option<bool>,
    /// `delegate`: `boolean`.
    pub delegate: Option<bool>,
    /// `remove`: `boolean`.
    pub remove: Option<bool>,
    /// `edit`: `boolean`.
    pub edit: Option<bool>,
    /// `defer`: `boolean`.
    pub defer: Option<bool>,
    /// `renew`: `boolean`.
    pub renew: Option<bool>,
    /// `create`: `boolean`.
    pub create: Option<bool>,
    /// `changeDeadline`: `boolean`.
    pub change_deadline: Option<bool>,
    /// `checklistAddItems`: `boolean`.
    pub checklist_add_items: Option<bool>,
    /// `addFavorite`: `boolean`.
    pub add_favorite: Option<bool>,
    /// `deleteFavorite`: `boolean`.
    pub delete_favorite: Option<bool>,
    /// `rate`: `boolean`.
    pub rate: Option<bool>,
    /// `take`: `boolean`.
    pub take: Option<bool>,
    /// `edit.originator`: `boolean`.
    pub edit_originator: Option<bool>,
    /// `checklist.reorder`: `boolean`.
    pub checklist_reorder: Option<bool>,
    /// `elapsedtime.add`: `boolean`.
    pub elapsedtime_add: Option<bool>,
    /// `dayplan.timer.toggle`: `boolean`.
    pub dayplan_timer_toggle: Option<bool>,
    /// `edit.plan`: `boolean`.
    pub edit_plan: Option<bool>,
    /// `checklist.add`: `boolean`.
    pub checklist_add: Option<bool>,
    /// `favorite.add`: `boolean`.
    pub favorite_add: Option<bool>,
    /// `favorite.delete`: `boolean`.
    pub favorite_delete: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Action {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `accept`.
    #[must_use]
    pub fn accept(mut self, value: bool) -> Self {
        self.accept = Some(value);
        self
    }
    /// Sets `decline`.
    #[must_use]
    pub fn decline(mut self, value: bool) -> Self {
        self.decline = Some(value);
        self
    }
    /// Sets `complete`.
    #[must_use]
    pub fn complete(mut self, value: bool) -> Self {
        self.complete = Some(value);
        self
    }
    /// Sets `approve`.
    #[must_use]
    pub fn approve(mut self, value: bool) -> Self {
        self.approve = Some(value);
        self
    }
    /// Sets `disapprove`.
    #[must_use]
    pub fn disapprove(mut self, value: bool) -> Self {
        self.disapprove = Some(value);
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: bool) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `pause`.
    #[must_use]
    pub fn pause(mut self, value: bool) -> Self {
        self.pause = Some(value);
        self
    }
    /// Sets `delegate`.
    #[must_use]
    pub fn delegate(mut self, value: bool) -> Self {
        self.delegate = Some(value);
        self
    }
    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, value: bool) -> Self {
        self.remove = Some(value);
        self
    }
    /// Sets `edit`.
    #[must_use]
    pub fn edit(mut self, value: bool) -> Self {
        self.edit = Some(value);
        self
    }
    /// Sets `defer`.
    #[must_use]
    pub fn defer(mut self, value: bool) -> Self {
        self.defer = Some(value);
        self
    }
    /// Sets `renew`.
    #[must_use]
    pub fn renew(mut self, value: bool) -> Self {
        self.renew = Some(value);
        self
    }
    /// Sets `create`.
    #[must_use]
    pub fn create(mut self, value: bool) -> Self {
        self.create = Some(value);
        self
    }
    /// Sets `changeDeadline`.
    #[must_use]
    pub fn change_deadline(mut self, value: bool) -> Self {
        self.change_deadline = Some(value);
        self
    }
    /// Sets `checklistAddItems`.
    #[must_use]
    pub fn checklist_add_items(mut self, value: bool) -> Self {
        self.checklist_add_items = Some(value);
        self
    }
    /// Sets `addFavorite`.
    #[must_use]
    pub fn add_favorite(mut self, value: bool) -> Self {
        self.add_favorite = Some(value);
        self
    }
    /// Sets `deleteFavorite`.
    #[must_use]
    pub fn delete_favorite(mut self, value: bool) -> Self {
        self.delete_favorite = Some(value);
        self
    }
    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: bool) -> Self {
        self.rate = Some(value);
        self
    }
    /// Sets `take`.
    #[must_use]
    pub fn take(mut self, value: bool) -> Self {
        self.take = Some(value);
        self
    }
    /// Sets `edit.originator`.
    #[must_use]
    pub fn edit_originator(mut self, value: bool) -> Self {
        self.edit_originator = Some(value);
        self
    }
    /// Sets `checklist.reorder`.
    #[must_use]
    pub fn checklist_reorder(mut self, value: bool) -> Self {
        self.checklist_reorder = Some(value);
        self
    }
    /// Sets `elapsedtime.add`.
    #[must_use]
    pub fn elapsedtime_add(mut self, value: bool) -> Self {
        self.elapsedtime_add = Some(value);
        self
    }
    /// Sets `dayplan.timer.toggle`.
    #[must_use]
    pub fn dayplan_timer_toggle(mut self, value: bool) -> Self {
        self.dayplan_timer_toggle = Some(value);
        self
    }
    /// Sets `edit.plan`.
    #[must_use]
    pub fn edit_plan(mut self, value: bool) -> Self {
        self.edit_plan = Some(value);
        self
    }
    /// Sets `checklist.add`.
    #[must_use]
    pub fn checklist_add(mut self, value: bool) -> Self {
        self.checklist_add = Some(value);
        self
    }
    /// Sets `favorite.add`.
    #[must_use]
    pub fn favorite_add(mut self, value: bool) -> Self {
        self.favorite_add = Some(value);
        self
    }
    /// Sets `favorite.delete`.
    #[must_use]
    pub fn favorite_delete(mut self, value: bool) -> Self {
        self.favorite_delete = Some(value);
        self
    }
}

impl Record for Action {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Action",
            fields: &[
                "accept",
                "decline",
                "complete",
                "approve",
                "disapprove",
                "start",
                "pause",
                "delegate",
                "remove",
                "edit",
                "defer",
                "renew",
                "create",
                "changeDeadline",
                "checklistAddItems",
                "addFavorite",
                "deleteFavorite",
                "rate",
                "take",
                "edit.originator",
                "checklist.reorder",
                "elapsedtime.add",
                "dayplan.timer.toggle",
                "edit.plan",
                "checklist.add",
                "favorite.add",
                "favorite.delete",
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

/// Object [`checkListTree`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#checklisttree).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTree {
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// `fields`: [`types::tasks::CheckListTreeObject`].
    pub fields: Option<types::tasks::CheckListTreeObject>,
    /// `action`: list of any value.
    pub action: Option<Vec<Value>>,
    /// `descendants`: list of any value.
    pub descendants: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CheckListTree {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `nodeId`.
    #[must_use]
    pub fn node_id(mut self, value: i64) -> Self {
        self.node_id = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: types::tasks::CheckListTreeObject) -> Self {
        self.fields = Some(value);
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.action = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `descendants`.
    #[must_use]
    pub fn descendants(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.descendants = Some(value.into_iter().map(Into::into).collect());
        self
    }
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

/// Object [`checkListTree_object`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#checklisttree-fields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckListTreeObject {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `copiedId`: `string`.
    pub copied_id: Option<String>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `string`.
    pub sort_index: Option<String>,
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
    /// `nodeId`: `integer`.
    pub node_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CheckListTreeObject {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `copiedId`.
    #[must_use]
    pub fn copied_id(mut self, value: impl Into<String>) -> Self {
        self.copied_id = Some(value.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `sortIndex`.
    #[must_use]
    pub fn sort_index(mut self, value: impl Into<String>) -> Self {
        self.sort_index = Some(value.into());
        self
    }
    /// Sets `displaySortIndex`.
    #[must_use]
    pub fn display_sort_index(mut self, value: impl Into<String>) -> Self {
        self.display_sort_index = Some(value.into());
        self
    }
    /// Sets `isComplete`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `isImportant`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
    /// Sets `completedCount`.
    #[must_use]
    pub fn completed_count(mut self, value: i64) -> Self {
        self.completed_count = Some(value);
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.members = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.attachments = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `nodeId`.
    #[must_use]
    pub fn node_id(mut self, value: i64) -> Self {
        self.node_id = Some(value);
        self
    }
}

impl Record for CheckListTreeObject {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CheckListTreeObject",
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

/// Object [`checklist_item`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#checklist-item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecklistItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `taskId`: `integer`.
    pub task_id: Option<i64>,
    /// `createdBy`: `integer`.
    pub created_by: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `sortIndex`: `string`.
    pub sort_index: Option<String>,
    /// `isComplete`: `Y` or `N`.
    pub is_complete: Option<bool>,
    /// `isImportant`: `Y` or `N`.
    pub is_important: Option<bool>,
    /// `toggledBy`: `string`.
    pub toggled_by: Option<String>,
    /// `toggledDate`: `datetime`.
    pub toggled_date: Option<DateTime>,
    /// `ufChecklistFiles`: `boolean`.
    pub uf_checklist_files: Option<bool>,
    /// `members`: list of any value.
    pub members: Option<Vec<Value>>,
    /// `attachments`: list of any value.
    pub attachments: Option<Vec<Value>>,
    /// `entityId`: `integer`.
    pub entity_id: Option<i64>,
    /// `action`: [`types::tasks::ChecklistItemAction`].
    pub action: Option<types::tasks::ChecklistItemAction>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ChecklistItem {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `taskId`.
    #[must_use]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, value: i64) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `sortIndex`.
    #[must_use]
    pub fn sort_index(mut self, value: impl Into<String>) -> Self {
        self.sort_index = Some(value.into());
        self
    }
    /// Sets `isComplete`.
    #[must_use]
    pub fn is_complete(mut self, value: bool) -> Self {
        self.is_complete = Some(value);
        self
    }
    /// Sets `isImportant`.
    #[must_use]
    pub fn is_important(mut self, value: bool) -> Self {
        self.is_important = Some(value);
        self
    }
    /// Sets `toggledBy`.
    #[must_use]
    pub fn toggled_by(mut self, value: impl Into<String>) -> Self {
        self.toggled_by = Some(value.into());
        self
    }
    /// Sets `toggledDate`.
    #[must_use]
    pub fn toggled_date(mut self, value: impl Into<DateTime>) -> Self {
        self.toggled_date = Some(value.into());
        self
    }
    /// Sets `ufChecklistFiles`.
    #[must_use]
    pub fn uf_checklist_files(mut self, value: bool) -> Self {
        self.uf_checklist_files = Some(value);
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.members = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.attachments = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// Sets `action`.
    #[must_use]
    pub fn action(mut self, value: types::tasks::ChecklistItemAction) -> Self {
        self.action = Some(value);
        self
    }
}

impl Record for ChecklistItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChecklistItem",
            fields: &[
                "id",
                "taskId",
                "createdBy",
                "parentId",
                "title",
                "sortIndex",
                "isComplete",
                "isImportant",
                "toggledBy",
                "toggledDate",
                "ufChecklistFiles",
                "members",
                "attachments",
                "entityId",
                "action",
            ],
            required: &[],
            codecs: &[(6, Codec::YesNo), (7, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.task_id,
            2 => &self.created_by,
            3 => &self.parent_id,
            4 => &self.title,
            5 => &self.sort_index,
            6 => &self.is_complete,
            7 => &self.is_important,
            8 => &self.toggled_by,
            9 => &self.toggled_date,
            10 => &self.uf_checklist_files,
            11 => &self.members,
            12 => &self.attachments,
            13 => &self.entity_id,
            14 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.task_id,
            2 => &mut self.created_by,
            3 => &mut self.parent_id,
            4 => &mut self.title,
            5 => &mut self.sort_index,
            6 => &mut self.is_complete,
            7 => &mut self.is_important,
            8 => &mut self.toggled_by,
            9 => &mut self.toggled_date,
            10 => &mut self.uf_checklist_files,
            11 => &mut self.members,
            12 => &mut self.attachments,
            13 => &mut self.entity_id,
            14 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

/// Object [`checklist_item_action`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#checklist-item-action).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChecklistItemAction {
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

impl ChecklistItemAction {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `modify`.
    #[must_use]
    pub fn modify(mut self, value: bool) -> Self {
        self.modify = Some(value);
        self
    }
    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, value: bool) -> Self {
        self.remove = Some(value);
        self
    }
    /// Sets `toggle`.
    #[must_use]
    pub fn toggle(mut self, value: bool) -> Self {
        self.toggle = Some(value);
        self
    }
    /// Sets `add`.
    #[must_use]
    pub fn add(mut self, value: bool) -> Self {
        self.add = Some(value);
        self
    }
    /// Sets `addAccomplice`.
    #[must_use]
    pub fn add_accomplice(mut self, value: bool) -> Self {
        self.add_accomplice = Some(value);
        self
    }
}

impl Record for ChecklistItemAction {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChecklistItemAction",
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

/// Object [`group`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#group).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupObject {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `opened`: `boolean`.
    pub opened: Option<bool>,
    /// `membersCount`: `integer`.
    pub members_count: Option<i64>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `additionalData`: list of any value.
    pub additional_data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GroupObject {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GroupObject",
            fields: &["id", "name", "opened", "membersCount", "image", "additionalData"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.opened,
            3 => &self.members_count,
            4 => &self.image,
            5 => &self.additional_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.opened,
            3 => &mut self.members_count,
            4 => &mut self.image,
            5 => &mut self.additional_data,
            _ => &mut self.extra,
        }
    }
}

/// Object [`with_user`](https://apidocs.bitrix24.com/api-reference/tasks/fields.html#user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// `icon`: `string`.
    pub icon: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl WithUser {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `icon`.
    #[must_use]
    pub fn icon(mut self, value: impl Into<String>) -> Self {
        self.icon = Some(value.into());
        self
    }
    /// Sets `workPosition`.
    #[must_use]
    pub fn work_position(mut self, value: impl Into<String>) -> Self {
        self.work_position = Some(value.into());
        self
    }
}

impl Record for WithUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "WithUser",
            fields: &["id", "name", "link", "icon", "workPosition"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.link,
            3 => &self.icon,
            4 => &self.work_position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.link,
            3 => &mut self.icon,
            4 => &mut self.work_position,
            _ => &mut self.extra,
        }
    }
}

record!(
    Email, FileObject, Flow, Group, Source, Stage, Task, TaskChat, TaskTemplate,
    TaskObject, TaskObjectCheckListTree, TaskObjectCheckListTreeDescendants,
    TaskObjectCheckListTreeDescendantsFields, TaskObjectCheckListTreeDescendantsAction,
    TaskObjectCheckListTreeDescendantsItem, TaskObjectCheckListTreeDescendantsItemFields,
    TaskObjectCheckListTreeDescendantsItemAction, TaskObjectCounter,
    TaskObjectCounterCounters, TaskObjectTags, TemplateReplication, TimeTracking,
    UserObject, Action, CheckListTree, CheckListTreeObject, ChecklistItem,
    ChecklistItemAction, GroupObject, WithUser
);

value_enum!(
    TaskPriority, TaskStatus, TaskDurationType, TaskMark, TaskScenarios, TaskObjectMark,
    TaskObjectPriority, TaskObjectStatus, TaskObjectDurationType
);
