// @generated from docs/api-reference/tasks/tasks-task-history-list.md. Do not edit; run `cargo codegen`.

//! `tasks.task.history.*`.

use crate::prelude::*;

/// Request of [`tasks.task.history.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.history.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["taskId", "filter", "order"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "tasks.task.history.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["list"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = ListResultList;
}

/// Parameter `order` of `tasks.task.history.list`.
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

/// Answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `list`: list of [`ListResultList`].
    pub list: Option<Vec<ListResultList>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["list"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.list,
            _ => &mut self.extra,
        }
    }
}

/// `list` in the answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `createdDate`: `datetime`.
    pub created_date: Option<DateTime>,
    /// `field`: [`ListResultListField`].
    pub field: Option<ListResultListField>,
    /// `value`: [`ListResultListValue`].
    pub value: Option<ListResultListValue>,
    /// `user`: [`ListResultListUser`].
    pub user: Option<ListResultListUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultList",
            fields: &["id", "createdDate", "field", "value", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.created_date,
            2 => &self.field,
            3 => &self.value,
            4 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.created_date,
            2 => &mut self.field,
            3 => &mut self.value,
            4 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `list.field` in the answer of `tasks.task.history.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListResultListField {
    /// `TITLE`.
    Title,
    /// `DESCRIPTION`.
    Description,
    /// `REAL_STATUS`.
    RealStatus,
    /// `STATUS`.
    Status,
    /// `PRIORITY`.
    Priority,
    /// `MARK`.
    Mark,
    /// `COMMENT`.
    Comment,
    /// `DELETE`.
    Delete,
    /// `NEW`.
    New,
    /// `RENEW`.
    Renew,
    /// `MOVE_TO_BACKLOG`.
    MoveToBacklog,
    /// `MOVE_TO_SPRINT`.
    MoveToSprint,
    /// `PARENT_ID`.
    ParentId,
    /// `GROUP_ID`.
    GroupId,
    /// `STAGE_ID`.
    StageId,
    /// `CREATED_BY`.
    CreatedBy,
    /// `RESPONSIBLE_ID`.
    ResponsibleId,
    /// `ACCOMPLICES`.
    Accomplices,
    /// `AUDITORS`.
    Auditors,
    /// `DEADLINE`.
    Deadline,
    /// `START_DATE_PLAN`.
    StartDatePlan,
    /// `END_DATE_PLAN`.
    EndDatePlan,
    /// `DURATION_PLAN`.
    DurationPlan,
    /// `DURATION_PLAN_SECONDS`.
    DurationPlanSeconds,
    /// `DURATION_FACT`.
    DurationFact,
    /// `TIME_ESTIMATE`.
    TimeEstimate,
    /// `TIME_SPENT_IN_LOGS`.
    TimeSpentInLogs,
    /// `TAGS`.
    Tags,
    /// `DEPENDS_ON`.
    DependsOn,
    /// `FILES`.
    Files,
    /// `UF_TASK_WEBDAV_FILES`.
    UfTaskWebdavFiles,
    /// `CHECKLIST_ITEM_CREATE`.
    ChecklistItemCreate,
    /// `CHECKLIST_ITEM_RENAME`.
    ChecklistItemRename,
    /// `CHECKLIST_ITEM_REMOVE`.
    ChecklistItemRemove,
    /// `CHECKLIST_ITEM_CHECK`.
    ChecklistItemCheck,
    /// `CHECKLIST_ITEM_UNCHECK`.
    ChecklistItemUncheck,
    /// `ADD_IN_REPORT`.
    AddInReport,
    /// `TASK_CONTROL`.
    TaskControl,
    /// `ALLOW_TIME_TRACKING`.
    AllowTimeTracking,
    /// `ALLOW_CHANGE_DEADLINE`.
    AllowChangeDeadline,
    /// `FLOW_ID`.
    FlowId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListResultListField {
    const VALUES: &'static [&'static str] = &[
        "TITLE",
        "DESCRIPTION",
        "REAL_STATUS",
        "STATUS",
        "PRIORITY",
        "MARK",
        "COMMENT",
        "DELETE",
        "NEW",
        "RENEW",
        "MOVE_TO_BACKLOG",
        "MOVE_TO_SPRINT",
        "PARENT_ID",
        "GROUP_ID",
        "STAGE_ID",
        "CREATED_BY",
        "RESPONSIBLE_ID",
        "ACCOMPLICES",
        "AUDITORS",
        "DEADLINE",
        "START_DATE_PLAN",
        "END_DATE_PLAN",
        "DURATION_PLAN",
        "DURATION_PLAN_SECONDS",
        "DURATION_FACT",
        "TIME_ESTIMATE",
        "TIME_SPENT_IN_LOGS",
        "TAGS",
        "DEPENDS_ON",
        "FILES",
        "UF_TASK_WEBDAV_FILES",
        "CHECKLIST_ITEM_CREATE",
        "CHECKLIST_ITEM_RENAME",
        "CHECKLIST_ITEM_REMOVE",
        "CHECKLIST_ITEM_CHECK",
        "CHECKLIST_ITEM_UNCHECK",
        "ADD_IN_REPORT",
        "TASK_CONTROL",
        "ALLOW_TIME_TRACKING",
        "ALLOW_CHANGE_DEADLINE",
        "FLOW_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Title),
            1 => Some(Self::Description),
            2 => Some(Self::RealStatus),
            3 => Some(Self::Status),
            4 => Some(Self::Priority),
            5 => Some(Self::Mark),
            6 => Some(Self::Comment),
            7 => Some(Self::Delete),
            8 => Some(Self::New),
            9 => Some(Self::Renew),
            10 => Some(Self::MoveToBacklog),
            11 => Some(Self::MoveToSprint),
            12 => Some(Self::ParentId),
            13 => Some(Self::GroupId),
            14 => Some(Self::StageId),
            15 => Some(Self::CreatedBy),
            16 => Some(Self::ResponsibleId),
            17 => Some(Self::Accomplices),
            18 => Some(Self::Auditors),
            19 => Some(Self::Deadline),
            20 => Some(Self::StartDatePlan),
            21 => Some(Self::EndDatePlan),
            22 => Some(Self::DurationPlan),
            23 => Some(Self::DurationPlanSeconds),
            24 => Some(Self::DurationFact),
            25 => Some(Self::TimeEstimate),
            26 => Some(Self::TimeSpentInLogs),
            27 => Some(Self::Tags),
            28 => Some(Self::DependsOn),
            29 => Some(Self::Files),
            30 => Some(Self::UfTaskWebdavFiles),
            31 => Some(Self::ChecklistItemCreate),
            32 => Some(Self::ChecklistItemRename),
            33 => Some(Self::ChecklistItemRemove),
            34 => Some(Self::ChecklistItemCheck),
            35 => Some(Self::ChecklistItemUncheck),
            36 => Some(Self::AddInReport),
            37 => Some(Self::TaskControl),
            38 => Some(Self::AllowTimeTracking),
            39 => Some(Self::AllowChangeDeadline),
            40 => Some(Self::FlowId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Title => "TITLE",
            Self::Description => "DESCRIPTION",
            Self::RealStatus => "REAL_STATUS",
            Self::Status => "STATUS",
            Self::Priority => "PRIORITY",
            Self::Mark => "MARK",
            Self::Comment => "COMMENT",
            Self::Delete => "DELETE",
            Self::New => "NEW",
            Self::Renew => "RENEW",
            Self::MoveToBacklog => "MOVE_TO_BACKLOG",
            Self::MoveToSprint => "MOVE_TO_SPRINT",
            Self::ParentId => "PARENT_ID",
            Self::GroupId => "GROUP_ID",
            Self::StageId => "STAGE_ID",
            Self::CreatedBy => "CREATED_BY",
            Self::ResponsibleId => "RESPONSIBLE_ID",
            Self::Accomplices => "ACCOMPLICES",
            Self::Auditors => "AUDITORS",
            Self::Deadline => "DEADLINE",
            Self::StartDatePlan => "START_DATE_PLAN",
            Self::EndDatePlan => "END_DATE_PLAN",
            Self::DurationPlan => "DURATION_PLAN",
            Self::DurationPlanSeconds => "DURATION_PLAN_SECONDS",
            Self::DurationFact => "DURATION_FACT",
            Self::TimeEstimate => "TIME_ESTIMATE",
            Self::TimeSpentInLogs => "TIME_SPENT_IN_LOGS",
            Self::Tags => "TAGS",
            Self::DependsOn => "DEPENDS_ON",
            Self::Files => "FILES",
            Self::UfTaskWebdavFiles => "UF_TASK_WEBDAV_FILES",
            Self::ChecklistItemCreate => "CHECKLIST_ITEM_CREATE",
            Self::ChecklistItemRename => "CHECKLIST_ITEM_RENAME",
            Self::ChecklistItemRemove => "CHECKLIST_ITEM_REMOVE",
            Self::ChecklistItemCheck => "CHECKLIST_ITEM_CHECK",
            Self::ChecklistItemUncheck => "CHECKLIST_ITEM_UNCHECK",
            Self::AddInReport => "ADD_IN_REPORT",
            Self::TaskControl => "TASK_CONTROL",
            Self::AllowTimeTracking => "ALLOW_TIME_TRACKING",
            Self::AllowChangeDeadline => "ALLOW_CHANGE_DEADLINE",
            Self::FlowId => "FLOW_ID",
            Self::Other(text) => text,
        }
    }
}

/// `list.value` in the answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultListValue {
    /// `from`: `string`, may be `null`.
    pub from: Option<String>,
    /// `to`: `string`, may be `null`.
    pub to: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultListValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultListValue",
            fields: &["from", "to"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

/// `list.user` in the answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultListUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `login`: `string`.
    pub login: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultListUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultListUser",
            fields: &["id", "name", "lastName", "secondName", "login"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.last_name,
            3 => &self.second_name,
            4 => &self.login,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.last_name,
            3 => &mut self.second_name,
            4 => &mut self.login,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.history.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `wrong task id (internal error)`.
    WrongTaskIdInternalError,
    /// `Access denied. (internal error)`.
    AccessDeniedInternalError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::WrongTaskIdInternalError,
            "wrong task id (internal error)",
        ),
        ErrorCase::text(
            Self::AccessDeniedInternalError,
            "Access denied. (internal error)",
        ),
    ];
}

/// Calls [`tasks.task.history.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html).
#[doc(alias = "tasks.task.history.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, ListResultList, ListResultListValue, ListResultListUser);

value_enum!(ListOrder, ListResultListField);
