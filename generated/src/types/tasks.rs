// @generated from docs/api-reference/tasks/fields-rest-v3.md. Do not edit; run `cargo codegen`.

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
    /// `checklist`: list of any value.
    pub checklist: Option<Vec<Value>>,
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
    /// `crmItemIds`: list of any value.
    pub crm_item_ids: Option<Vec<Value>>,
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
    /// `inFavorite`: list of any value.
    pub in_favorite: Option<Vec<Value>>,
    /// `inPin`: list of any value.
    pub in_pin: Option<Vec<Value>>,
    /// `inGroupPin`: list of any value.
    pub in_group_pin: Option<Vec<Value>>,
    /// `inMute`: list of any value.
    pub in_mute: Option<Vec<Value>>,
    /// `source`: [`types::tasks::Source`].
    pub source: Option<types::tasks::Source>,
    /// `dependsOn`: list of any value.
    pub depends_on: Option<Vec<Value>>,
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
    /// `checklist`: list of any value.
    pub checklist: Option<Vec<Value>>,
    /// `group`: [`types::tasks::Group`].
    pub group: Option<types::tasks::Group>,
    /// `priority`: `string`.
    pub priority: Option<String>,
    /// `accomplices`: list of any value.
    pub accomplices: Option<Vec<Value>>,
    /// `auditors`: list of any value.
    pub auditors: Option<Vec<Value>>,
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

record!(
    Email, FileObject, Flow, Group, Source, Stage, Task, TaskChat, TaskTemplate,
    TemplateReplication, TimeTracking, UserObject
);

value_enum!(TaskPriority, TaskStatus, TaskDurationType, TaskMark, TaskScenarios);
