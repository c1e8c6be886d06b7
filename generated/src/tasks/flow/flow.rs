// @generated from docs/api-reference/tasks/flow/tasks-flow-flow-activate.md and 6 more. Do not edit; run `cargo codegen`.

//! `tasks.flow.Flow.*`.

use crate::prelude::*;

/// Request of [`tasks.flow.Flow.activate`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.activate")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activate {
    /// `flowId`: `integer`, required.
    pub flow_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Activate {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_id: i64) -> Self {
        Self {
            flow_id,
            ..Default::default()
        }
    }
}

impl Record for Activate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Activate",
            fields: &["flowId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Activate {
    type Output = bool;
    type Error = ActivateError;
    const NAME: &'static str = "tasks.flow.Flow.activate";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.flow.Flow.activate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivateError {
    /// `Access denied or stream not found`.
    AccessDeniedOrStreamNot,
    /// `Flow not found`.
    FlowNotFound,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for ActivateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::AccessDeniedOrStreamNot,
            "Access denied or stream not found",
        ),
        ErrorCase::text(Self::FlowNotFound, "Flow not found"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.flow.Flow.activate`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html).
#[doc(alias = "tasks.flow.Flow.activate")]
pub fn activate<'a, C: Caller>(
    caller: &'a C,
    request: &'a Activate,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.flow.Flow.create`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.create")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// `flowData`: [`CreateFlowData`], required.
    pub flow_data: CreateFlowData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Create {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_data: CreateFlowData) -> Self {
        Self {
            flow_data,
            ..Default::default()
        }
    }
}

impl Record for Create {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Create",
            fields: &["flowData"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Create {
    type Output = FlowResult;
    type Error = CreateError;
    const NAME: &'static str = "tasks.flow.Flow.create";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `flowData` of `tasks.flow.Flow.create`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFlowData {
    /// `name`: `string`, required.
    pub name: String,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `plannedCompletionTime`: `integer`, required.
    pub planned_completion_time: i64,
    /// `distributionType`: [`DistributionType`], required.
    pub distribution_type: DistributionType,
    /// `responsibleList`: list of list of `string`, required.
    pub responsible_list: Vec<Vec<String>>,
    /// `taskCreators`: list of list of `string`.
    pub task_creators: Option<Vec<Vec<String>>>,
    /// `matchWorkTime`: `1` or `0`. Default: `1`.
    pub match_work_time: Option<bool>,
    /// `responsibleCanChangeDeadline`: `1` or `0`. Default: `0`.
    pub responsible_can_change_deadline: Option<bool>,
    /// `notifyAtHalfTime`: `1` or `0`. Default: `0`.
    pub notify_at_half_time: Option<bool>,
    /// `taskControl`: `1` or `0`. Default: `0`.
    pub task_control: Option<bool>,
    /// `notifyOnQueueOverflow`: `integer`. Default: `null`.
    pub notify_on_queue_overflow: Option<i64>,
    /// `notifyOnTasksInProgressOverflow`: `integer`. Default: `null`.
    pub notify_on_tasks_in_progress_overflow: Option<i64>,
    /// `notifyWhenEfficiencyDecreases`: `integer`. Default: `null`.
    pub notify_when_efficiency_decreases: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl CreateFlowData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        planned_completion_time: i64,
        distribution_type: impl Into<DistributionType>,
        responsible_list: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        Self {
            name: name.into(),
            planned_completion_time,
            distribution_type: distribution_type.into(),
            responsible_list: responsible_list.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `taskCreators`.
    #[must_use]
    pub fn task_creators(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        self.task_creators = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `matchWorkTime`.
    #[must_use]
    pub fn match_work_time(mut self, value: bool) -> Self {
        self.match_work_time = Some(value);
        self
    }
    /// Sets `responsibleCanChangeDeadline`.
    #[must_use]
    pub fn responsible_can_change_deadline(mut self, value: bool) -> Self {
        self.responsible_can_change_deadline = Some(value);
        self
    }
    /// Sets `notifyAtHalfTime`.
    #[must_use]
    pub fn notify_at_half_time(mut self, value: bool) -> Self {
        self.notify_at_half_time = Some(value);
        self
    }
    /// Sets `taskControl`.
    #[must_use]
    pub fn task_control(mut self, value: bool) -> Self {
        self.task_control = Some(value);
        self
    }
    /// Sets `notifyOnQueueOverflow`.
    #[must_use]
    pub fn notify_on_queue_overflow(mut self, value: i64) -> Self {
        self.notify_on_queue_overflow = Some(value);
        self
    }
    /// Sets `notifyOnTasksInProgressOverflow`.
    #[must_use]
    pub fn notify_on_tasks_in_progress_overflow(mut self, value: i64) -> Self {
        self.notify_on_tasks_in_progress_overflow = Some(value);
        self
    }
    /// Sets `notifyWhenEfficiencyDecreases`.
    #[must_use]
    pub fn notify_when_efficiency_decreases(mut self, value: i64) -> Self {
        self.notify_when_efficiency_decreases = Some(value);
        self
    }
}

impl Record for CreateFlowData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CreateFlowData",
            fields: &[
                "name",
                "description",
                "groupId",
                "ownerId",
                "templateId",
                "plannedCompletionTime",
                "distributionType",
                "responsibleList",
                "taskCreators",
                "matchWorkTime",
                "responsibleCanChangeDeadline",
                "notifyAtHalfTime",
                "taskControl",
                "notifyOnQueueOverflow",
                "notifyOnTasksInProgressOverflow",
                "notifyWhenEfficiencyDecreases",
            ],
            required: &[0, 5, 6, 7],
            codecs: &[
                (9, Codec::OneZero),
                (10, Codec::OneZero),
                (11, Codec::OneZero),
                (12, Codec::OneZero),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.group_id,
            3 => &self.owner_id,
            4 => &self.template_id,
            5 => &self.planned_completion_time,
            6 => &self.distribution_type,
            7 => &self.responsible_list,
            8 => &self.task_creators,
            9 => &self.match_work_time,
            10 => &self.responsible_can_change_deadline,
            11 => &self.notify_at_half_time,
            12 => &self.task_control,
            13 => &self.notify_on_queue_overflow,
            14 => &self.notify_on_tasks_in_progress_overflow,
            15 => &self.notify_when_efficiency_decreases,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.group_id,
            3 => &mut self.owner_id,
            4 => &mut self.template_id,
            5 => &mut self.planned_completion_time,
            6 => &mut self.distribution_type,
            7 => &mut self.responsible_list,
            8 => &mut self.task_creators,
            9 => &mut self.match_work_time,
            10 => &mut self.responsible_can_change_deadline,
            11 => &mut self.notify_at_half_time,
            12 => &mut self.task_control,
            13 => &mut self.notify_on_queue_overflow,
            14 => &mut self.notify_on_tasks_in_progress_overflow,
            15 => &mut self.notify_when_efficiency_decreases,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `flowData.distributionType` of `tasks.flow.Flow.create`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DistributionType {
    /// `manually`.
    Manually,
    /// `queue`.
    Queue,
    /// `himself`.
    Himself,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for DistributionType {
    const VALUES: &'static [&'static str] = &["manually", "queue", "himself"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Manually),
            1 => Some(Self::Queue),
            2 => Some(Self::Himself),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Manually => "manually",
            Self::Queue => "queue",
            Self::Himself => "himself",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `tasks.flow.Flow.create`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `creatorId`: `integer`.
    pub creator_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `efficiency`: `integer`.
    pub efficiency: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `plannedCompletionTime`: `integer`.
    pub planned_completion_time: Option<i64>,
    /// `activity`: `datetime`.
    pub activity: Option<DateTime>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `distributionType`: `string`.
    pub distribution_type: Option<String>,
    /// `responsibleList`: list of list of `string`.
    pub responsible_list: Option<Vec<Vec<String>>>,
    /// `demo`: `boolean`.
    pub demo: Option<bool>,
    /// `responsibleCanChangeDeadline`: `boolean`.
    pub responsible_can_change_deadline: Option<bool>,
    /// `matchWorkTime`: `boolean`.
    pub match_work_time: Option<bool>,
    /// `taskControl`: `boolean`.
    pub task_control: Option<bool>,
    /// `notifyAtHalfTime`: `boolean`.
    pub notify_at_half_time: Option<bool>,
    /// `notifyOnQueueOverflow`: `integer`.
    pub notify_on_queue_overflow: Option<i64>,
    /// `notifyOnTasksInProgressOverflow`: `integer`.
    pub notify_on_tasks_in_progress_overflow: Option<i64>,
    /// `notifyWhenEfficiencyDecreases`: `integer`, may be `null`.
    pub notify_when_efficiency_decreases: Option<i64>,
    /// `taskCreators`: list of list of `string`.
    pub task_creators: Option<Vec<Vec<String>>>,
    /// `team`: list of list of `string`.
    pub team: Option<Vec<Vec<String>>>,
    /// `trialFeatureEnabled`: `boolean`.
    pub trial_feature_enabled: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FlowResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FlowResult",
            fields: &[
                "id",
                "creatorId",
                "ownerId",
                "groupId",
                "templateId",
                "efficiency",
                "active",
                "plannedCompletionTime",
                "activity",
                "name",
                "description",
                "distributionType",
                "responsibleList",
                "demo",
                "responsibleCanChangeDeadline",
                "matchWorkTime",
                "taskControl",
                "notifyAtHalfTime",
                "notifyOnQueueOverflow",
                "notifyOnTasksInProgressOverflow",
                "notifyWhenEfficiencyDecreases",
                "taskCreators",
                "team",
                "trialFeatureEnabled",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.creator_id,
            2 => &self.owner_id,
            3 => &self.group_id,
            4 => &self.template_id,
            5 => &self.efficiency,
            6 => &self.active,
            7 => &self.planned_completion_time,
            8 => &self.activity,
            9 => &self.name,
            10 => &self.description,
            11 => &self.distribution_type,
            12 => &self.responsible_list,
            13 => &self.demo,
            14 => &self.responsible_can_change_deadline,
            15 => &self.match_work_time,
            16 => &self.task_control,
            17 => &self.notify_at_half_time,
            18 => &self.notify_on_queue_overflow,
            19 => &self.notify_on_tasks_in_progress_overflow,
            20 => &self.notify_when_efficiency_decreases,
            21 => &self.task_creators,
            22 => &self.team,
            23 => &self.trial_feature_enabled,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.creator_id,
            2 => &mut self.owner_id,
            3 => &mut self.group_id,
            4 => &mut self.template_id,
            5 => &mut self.efficiency,
            6 => &mut self.active,
            7 => &mut self.planned_completion_time,
            8 => &mut self.activity,
            9 => &mut self.name,
            10 => &mut self.description,
            11 => &mut self.distribution_type,
            12 => &mut self.responsible_list,
            13 => &mut self.demo,
            14 => &mut self.responsible_can_change_deadline,
            15 => &mut self.match_work_time,
            16 => &mut self.task_control,
            17 => &mut self.notify_at_half_time,
            18 => &mut self.notify_on_queue_overflow,
            19 => &mut self.notify_on_tasks_in_progress_overflow,
            20 => &mut self.notify_when_efficiency_decreases,
            21 => &mut self.task_creators,
            22 => &mut self.team,
            23 => &mut self.trial_feature_enabled,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.flow.Flow.create`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// `Access denied or flow not found`.
    AccessDeniedOrFlowNot,
    /// `Unknown error`.
    UnknownError,
    /// `'distributionType': field's value has an invalid value`.
    DistributionTypeFieldSValue,
    /// `A flow with this name already exists`.
    AFlowWithThisName,
}

impl ErrorCode for CreateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDeniedOrFlowNot, "Access denied or flow not found"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
        ErrorCase::text(
            Self::DistributionTypeFieldSValue,
            "'distributionType': field's value has an invalid value",
        ),
        ErrorCase::text(Self::AFlowWithThisName, "A flow with this name already exists"),
    ];
}

/// Calls [`tasks.flow.Flow.create`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html).
#[doc(alias = "tasks.flow.Flow.create")]
pub fn create<'a, C: Caller>(
    caller: &'a C,
    request: &'a Create,
) -> impl Future<Output = Result<Reply<FlowResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.flow.Flow.delete`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `flowData`: [`DeleteFlowData`], required.
    pub flow_data: DeleteFlowData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_data: DeleteFlowData) -> Self {
        Self {
            flow_data,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["flowData"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = DeleteResult;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.flow.Flow.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `flowData` of `tasks.flow.Flow.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFlowData {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeleteFlowData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for DeleteFlowData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteFlowData",
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

/// Answer of `tasks.flow.Flow.delete`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResult {
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DeleteResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeleteResult",
            fields: &["deleted"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deleted,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deleted,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.flow.Flow.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Access denied or stream not found`.
    AccessDeniedOrStreamNot,
    /// `Flow not found`.
    FlowNotFound,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::AccessDeniedOrStreamNot,
            "Access denied or stream not found",
        ),
        ErrorCase::text(Self::FlowNotFound, "Flow not found"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.flow.Flow.delete`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html).
#[doc(alias = "tasks.flow.Flow.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<DeleteResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.flow.Flow.get`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `flowId`: `integer`, required.
    pub flow_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_id: i64) -> Self {
        Self {
            flow_id,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["flowId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = FlowResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.flow.Flow.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `tasks.flow.Flow.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Access denied or flow not found`.
    AccessDeniedOrFlowNot,
    /// `Unknown error`.
    UnknownError,
    /// `Flow not found`.
    FlowNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDeniedOrFlowNot, "Access denied or flow not found"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
        ErrorCase::text(Self::FlowNotFound, "Flow not found"),
    ];
}

/// Calls [`tasks.flow.Flow.get`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html).
#[doc(alias = "tasks.flow.Flow.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<FlowResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.flow.Flow.isExists`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.isExists")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsExists {
    /// `flowData`: [`IsExistsFlowData`], required.
    pub flow_data: IsExistsFlowData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl IsExists {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_data: IsExistsFlowData) -> Self {
        Self {
            flow_data,
            ..Default::default()
        }
    }
}

impl Record for IsExists {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IsExists",
            fields: &["flowData"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_data,
            _ => &mut self.extra,
        }
    }
}

impl Method for IsExists {
    type Output = IsExistsResult;
    type Error = IsExistsError;
    const NAME: &'static str = "tasks.flow.Flow.isExists";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `flowData` of `tasks.flow.Flow.isExists`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsExistsFlowData {
    /// `name`: `string`, required.
    pub name: String,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl IsExistsFlowData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl Record for IsExistsFlowData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IsExistsFlowData",
            fields: &["name", "id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.flow.Flow.isExists`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IsExistsResult {
    /// `exists`: `boolean`.
    pub exists: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for IsExistsResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "IsExistsResult",
            fields: &["exists"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.exists,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.exists,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.flow.Flow.isExists`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsExistsError {
    /// `Access denied or stream not found`.
    AccessDeniedOrStreamNot,
    /// `Unknown error`.
    UnknownError,
    /// `Flow not found`.
    FlowNotFound,
}

impl ErrorCode for IsExistsError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::AccessDeniedOrStreamNot,
            "Access denied or stream not found",
        ),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
        ErrorCase::text(Self::FlowNotFound, "Flow not found"),
    ];
}

/// Calls [`tasks.flow.Flow.isExists`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html).
#[doc(alias = "tasks.flow.Flow.isExists")]
pub fn is_exists<'a, C: Caller>(
    caller: &'a C,
    request: &'a IsExists,
) -> impl Future<Output = Result<Reply<IsExistsResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.flow.Flow.pin`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.pin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// `flowId`: `integer`, required.
    pub flow_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_id: i64) -> Self {
        Self {
            flow_id,
            ..Default::default()
        }
    }
}

impl Record for Pin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pin",
            fields: &["flowId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Pin {
    type Output = bool;
    type Error = PinError;
    const NAME: &'static str = "tasks.flow.Flow.pin";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.flow.Flow.pin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `Access denied or stream not found`.
    AccessDeniedOrStreamNot,
    /// `Unknown error`.
    UnknownError,
}

impl ErrorCode for PinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::AccessDeniedOrStreamNot,
            "Access denied or stream not found",
        ),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
    ];
}

/// Calls [`tasks.flow.Flow.pin`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html).
#[doc(alias = "tasks.flow.Flow.pin")]
pub fn pin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pin,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.flow.Flow.update`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.flow.Flow.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `flowData`: [`UpdateFlowData`], required.
    pub flow_data: UpdateFlowData,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(flow_data: UpdateFlowData) -> Self {
        Self {
            flow_data,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["flowData"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.flow_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.flow_data,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = FlowResult;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.flow.Flow.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `flowData` of `tasks.flow.Flow.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFlowData {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `templateId`: `integer`.
    pub template_id: Option<i64>,
    /// `plannedCompletionTime`: `integer`, required.
    pub planned_completion_time: i64,
    /// `distributionType`: [`DistributionType`], required.
    pub distribution_type: DistributionType,
    /// `responsibleList`: list of list of `string`, required.
    pub responsible_list: Vec<Vec<String>>,
    /// `taskCreators`: list of list of `string`.
    pub task_creators: Option<Vec<Vec<String>>>,
    /// `matchWorkTime`: `1` or `0`. Default: `1`.
    pub match_work_time: Option<bool>,
    /// `responsibleCanChangeDeadline`: `1` or `0`. Default: `0`.
    pub responsible_can_change_deadline: Option<bool>,
    /// `notifyAtHalfTime`: `1` or `0`. Default: `0`.
    pub notify_at_half_time: Option<bool>,
    /// `taskControl`: `1` or `0`. Default: `0`.
    pub task_control: Option<bool>,
    /// `notifyOnQueueOverflow`: `integer`. Default: `null`.
    pub notify_on_queue_overflow: Option<i64>,
    /// `notifyOnTasksInProgressOverflow`: `integer`. Default: `50`.
    pub notify_on_tasks_in_progress_overflow: Option<i64>,
    /// `notifyWhenEfficiencyDecreases`: `integer`. Default: `null`.
    pub notify_when_efficiency_decreases: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFlowData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        id: i64,
        planned_completion_time: i64,
        distribution_type: impl Into<DistributionType>,
        responsible_list: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        Self {
            id,
            planned_completion_time,
            distribution_type: distribution_type.into(),
            responsible_list: responsible_list.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `taskCreators`.
    #[must_use]
    pub fn task_creators(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        self.task_creators = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `matchWorkTime`.
    #[must_use]
    pub fn match_work_time(mut self, value: bool) -> Self {
        self.match_work_time = Some(value);
        self
    }
    /// Sets `responsibleCanChangeDeadline`.
    #[must_use]
    pub fn responsible_can_change_deadline(mut self, value: bool) -> Self {
        self.responsible_can_change_deadline = Some(value);
        self
    }
    /// Sets `notifyAtHalfTime`.
    #[must_use]
    pub fn notify_at_half_time(mut self, value: bool) -> Self {
        self.notify_at_half_time = Some(value);
        self
    }
    /// Sets `taskControl`.
    #[must_use]
    pub fn task_control(mut self, value: bool) -> Self {
        self.task_control = Some(value);
        self
    }
    /// Sets `notifyOnQueueOverflow`.
    #[must_use]
    pub fn notify_on_queue_overflow(mut self, value: i64) -> Self {
        self.notify_on_queue_overflow = Some(value);
        self
    }
    /// Sets `notifyOnTasksInProgressOverflow`.
    #[must_use]
    pub fn notify_on_tasks_in_progress_overflow(mut self, value: i64) -> Self {
        self.notify_on_tasks_in_progress_overflow = Some(value);
        self
    }
    /// Sets `notifyWhenEfficiencyDecreases`.
    #[must_use]
    pub fn notify_when_efficiency_decreases(mut self, value: i64) -> Self {
        self.notify_when_efficiency_decreases = Some(value);
        self
    }
}

impl Record for UpdateFlowData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFlowData",
            fields: &[
                "id",
                "name",
                "description",
                "groupId",
                "ownerId",
                "templateId",
                "plannedCompletionTime",
                "distributionType",
                "responsibleList",
                "taskCreators",
                "matchWorkTime",
                "responsibleCanChangeDeadline",
                "notifyAtHalfTime",
                "taskControl",
                "notifyOnQueueOverflow",
                "notifyOnTasksInProgressOverflow",
                "notifyWhenEfficiencyDecreases",
            ],
            required: &[0, 6, 7, 8],
            codecs: &[
                (10, Codec::OneZero),
                (11, Codec::OneZero),
                (12, Codec::OneZero),
                (13, Codec::OneZero),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.group_id,
            4 => &self.owner_id,
            5 => &self.template_id,
            6 => &self.planned_completion_time,
            7 => &self.distribution_type,
            8 => &self.responsible_list,
            9 => &self.task_creators,
            10 => &self.match_work_time,
            11 => &self.responsible_can_change_deadline,
            12 => &self.notify_at_half_time,
            13 => &self.task_control,
            14 => &self.notify_on_queue_overflow,
            15 => &self.notify_on_tasks_in_progress_overflow,
            16 => &self.notify_when_efficiency_decreases,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.group_id,
            4 => &mut self.owner_id,
            5 => &mut self.template_id,
            6 => &mut self.planned_completion_time,
            7 => &mut self.distribution_type,
            8 => &mut self.responsible_list,
            9 => &mut self.task_creators,
            10 => &mut self.match_work_time,
            11 => &mut self.responsible_can_change_deadline,
            12 => &mut self.notify_at_half_time,
            13 => &mut self.task_control,
            14 => &mut self.notify_on_queue_overflow,
            15 => &mut self.notify_on_tasks_in_progress_overflow,
            16 => &mut self.notify_when_efficiency_decreases,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.flow.Flow.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Access denied or flow not found`.
    AccessDeniedOrFlowNot,
    /// `Unknown error`.
    UnknownError,
    /// `'distributionType': field's value has an invalid value`.
    DistributionTypeFieldSValue,
    /// `A flow with this name already exists`.
    AFlowWithThisName,
    /// `Flow not found`.
    FlowNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDeniedOrFlowNot, "Access denied or flow not found"),
        ErrorCase::text(Self::UnknownError, "Unknown error"),
        ErrorCase::text(
            Self::DistributionTypeFieldSValue,
            "'distributionType': field's value has an invalid value",
        ),
        ErrorCase::text(Self::AFlowWithThisName, "A flow with this name already exists"),
        ErrorCase::text(Self::FlowNotFound, "Flow not found"),
    ];
}

/// Calls [`tasks.flow.Flow.update`](https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html).
#[doc(alias = "tasks.flow.Flow.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<FlowResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Activate, Create, CreateFlowData, FlowResult, Delete, DeleteFlowData, DeleteResult,
    Get, IsExists, IsExistsFlowData, IsExistsResult, Pin, Update, UpdateFlowData
);

value_enum!(DistributionType);
