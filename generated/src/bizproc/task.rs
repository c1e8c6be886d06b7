// @generated from docs/api-reference/bizproc/bizproc-task/bizproc-task-complete.md and 2 more. Do not edit; run `cargo codegen`.

//! `bizproc.task.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`bizproc.task.complete`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.task.complete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Complete {
    /// `TASK_ID`: `integer`, required.
    pub task_id: i64,
    /// `STATUS`: `integer` or [`CompleteStatus`], required.
    pub status: Either<i64, CompleteStatus>,
    /// `COMMENT`: `string`.
    pub comment: Option<String>,
    /// `FIELDS`: map of `string`.
    pub fields: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Complete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64, status: impl Into<Either<i64, CompleteStatus>>) -> Self {
        Self {
            task_id,
            status: status.into(),
            ..Default::default()
        }
    }
    /// Sets `COMMENT`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `FIELDS`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Map<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}

impl Record for Complete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Complete",
            fields: &["TASK_ID", "STATUS", "COMMENT", "FIELDS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.status,
            2 => &self.comment,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.status,
            2 => &mut self.comment,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Complete {
    type Output = bool;
    type Error = CompleteError;
    const NAME: &'static str = "bizproc.task.complete";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Parameter `STATUS` of `bizproc.task.complete`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompleteStatus {
    /// `1`.
    Status1,
    /// `yes`.
    Yes,
    /// `2`.
    Status2,
    /// `no`.
    No,
    /// `3`.
    Status3,
    /// `ok`.
    Ok,
    /// `4`.
    Status4,
    /// `cancel`.
    Cancel,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CompleteStatus {
    const VALUES: &'static [&'static str] = &[
        "1",
        "yes",
        "2",
        "no",
        "3",
        "ok",
        "4",
        "cancel",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Status1),
            1 => Some(Self::Yes),
            2 => Some(Self::Status2),
            3 => Some(Self::No),
            4 => Some(Self::Status3),
            5 => Some(Self::Ok),
            6 => Some(Self::Status4),
            7 => Some(Self::Cancel),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Status1 => "1",
            Self::Yes => "yes",
            Self::Status2 => "2",
            Self::No => "no",
            Self::Status3 => "3",
            Self::Ok => "ok",
            Self::Status4 => "4",
            Self::Cancel => "cancel",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `bizproc.task.complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompleteError {
    /// `ERROR_TASK_VALIDATION`, `empty TASK_ID`.
    ErrorTaskValidationEmptyTaskId,
    /// `ERROR_TASK_VALIDATION`, `incorrect STATUS`.
    ErrorTaskValidationIncorrectStatus,
    /// `ERROR_TASK_NOT_FOUND`.
    ErrorTaskNotFound,
    /// `ERROR_TASK_COMPLETED`.
    ErrorTaskCompleted,
    /// `ERROR_TASK_TYPE`.
    ErrorTaskType,
    /// `ERROR_TASK_EXECUTION`.
    ErrorTaskExecution,
}

impl ErrorCode for CompleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorTaskValidationEmptyTaskId, "ERROR_TASK_VALIDATION")
            .message("empty TASK_ID"),
        ErrorCase::code(
                Self::ErrorTaskValidationIncorrectStatus,
                "ERROR_TASK_VALIDATION",
            )
            .message("incorrect STATUS"),
        ErrorCase::code(Self::ErrorTaskNotFound, "ERROR_TASK_NOT_FOUND"),
        ErrorCase::code(Self::ErrorTaskCompleted, "ERROR_TASK_COMPLETED"),
        ErrorCase::code(Self::ErrorTaskType, "ERROR_TASK_TYPE"),
        ErrorCase::code(Self::ErrorTaskExecution, "ERROR_TASK_EXECUTION"),
    ];
}

/// Calls [`bizproc.task.complete`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html).
#[doc(alias = "bizproc.task.complete")]
pub fn complete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Complete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.task.delegate`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.task.delegate")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delegate {
    /// `TASK_IDS`: list of `integer`, required.
    pub task_ids: Vec<i64>,
    /// `FROM_USER_ID`: `integer`, required.
    pub from_user_id: i64,
    /// `TO_USER_ID`: `integer`, required.
    pub to_user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delegate {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        task_ids: impl IntoIterator<Item = i64>,
        from_user_id: i64,
        to_user_id: i64,
    ) -> Self {
        Self {
            task_ids: task_ids.into_iter().collect(),
            from_user_id,
            to_user_id,
            ..Default::default()
        }
    }
}

impl Record for Delegate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delegate",
            fields: &["TASK_IDS", "FROM_USER_ID", "TO_USER_ID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_ids,
            1 => &self.from_user_id,
            2 => &self.to_user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_ids,
            1 => &mut self.from_user_id,
            2 => &mut self.to_user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delegate {
    type Output = bool;
    type Error = DelegateError;
    const NAME: &'static str = "bizproc.task.delegate";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.task.delegate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DelegateError {
    /// `ERROR_TASK_VALIDATION`.
    ErrorTaskValidation,
    /// `ERROR_INVALID_USER_ID`, `Invalid FROM_USER_ID`.
    ErrorInvalidUserIdInvalidFromUserId,
    /// `ERROR_INVALID_USER_ID`, `Invalid TO_USER_ID`.
    ErrorInvalidUserIdInvalidToUserId,
    /// `ERROR_DELEGATION_NOT_ALLOWED`, `User is not responsible for the task`.
    ErrorDelegationNotAllowedUserIsNotResponsibleFor,
    /// `ERROR_DELEGATION_NOT_ALLOWED`, `Task delegation is only available for intranet users`.
    ErrorDelegationNotAllowedTaskDelegationIsOnlyAvailable,
    /// `ERROR_DELEGATION_NOT_ALLOWED`, `List of errors separated by ;`.
    ErrorDelegationNotAllowedListOfErrorsSeparatedBy,
}

impl ErrorCode for DelegateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorTaskValidation, "ERROR_TASK_VALIDATION"),
        ErrorCase::code(
                Self::ErrorInvalidUserIdInvalidFromUserId,
                "ERROR_INVALID_USER_ID",
            )
            .message("Invalid FROM_USER_ID"),
        ErrorCase::code(Self::ErrorInvalidUserIdInvalidToUserId, "ERROR_INVALID_USER_ID")
            .message("Invalid TO_USER_ID"),
        ErrorCase::code(
                Self::ErrorDelegationNotAllowedUserIsNotResponsibleFor,
                "ERROR_DELEGATION_NOT_ALLOWED",
            )
            .message("User is not responsible for the task"),
        ErrorCase::code(
                Self::ErrorDelegationNotAllowedTaskDelegationIsOnlyAvailable,
                "ERROR_DELEGATION_NOT_ALLOWED",
            )
            .message("Task delegation is only available for intranet users"),
        ErrorCase::code(
                Self::ErrorDelegationNotAllowedListOfErrorsSeparatedBy,
                "ERROR_DELEGATION_NOT_ALLOWED",
            )
            .message("List of errors separated by ;"),
    ];
}

/// Calls [`bizproc.task.delegate`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html).
#[doc(alias = "bizproc.task.delegate")]
pub fn delegate<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delegate,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.task.list`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.task.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SELECT`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ORDER`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// `START`: `integer`.
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
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `START`.
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
            fields: &["SELECT", "FILTER", "ORDER", "START"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            1 => &self.filter,
            2 => &self.order,
            3 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            1 => &mut self.filter,
            2 => &mut self.order,
            3 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "bizproc.task.list";
    const SCOPES: &'static [&'static str] = &["bizproc"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `ORDER` of `bizproc.task.list`.
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

/// Answer of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `WORKFLOW_ID`: `string`.
    pub workflow_id: Option<String>,
    /// `DOCUMENT_NAME`: `string`.
    pub document_name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `MODIFIED`: `datetime`.
    pub modified: Option<DateTime>,
    /// `WORKFLOW_STARTED`: `datetime`.
    pub workflow_started: Option<DateTime>,
    /// `WORKFLOW_STARTED_BY`: `user`.
    pub workflow_started_by: Option<types::UserId>,
    /// `OVERDUE_DATE`: `datetime`, may be `null`.
    pub overdue_date: Option<DateTime>,
    /// `WORKFLOW_TEMPLATE_ID`: `integer`.
    pub workflow_template_id: Option<i64>,
    /// `WORKFLOW_TEMPLATE_NAME`: `string`.
    pub workflow_template_name: Option<String>,
    /// `WORKFLOW_STATE`: `string`.
    pub workflow_state: Option<String>,
    /// `STATUS`: [`Status`].
    pub status: Option<Status>,
    /// `USER_ID`: `user`.
    pub user_id: Option<types::UserId>,
    /// `USER_STATUS`: [`UserStatus`].
    pub user_status: Option<UserStatus>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `DOCUMENT_ID`: `integer`.
    pub document_id: Option<i64>,
    /// `ACTIVITY`: [`Activity`].
    pub activity: Option<Activity>,
    /// `ACTIVITY_NAME`: `string`.
    pub activity_name: Option<String>,
    /// `PARAMETERS`: [`ListItemParameters`].
    pub parameters: Option<ListItemParameters>,
    /// `DOCUMENT_URL`: `string`.
    pub document_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "WORKFLOW_ID",
                "DOCUMENT_NAME",
                "DESCRIPTION",
                "NAME",
                "MODIFIED",
                "WORKFLOW_STARTED",
                "WORKFLOW_STARTED_BY",
                "OVERDUE_DATE",
                "WORKFLOW_TEMPLATE_ID",
                "WORKFLOW_TEMPLATE_NAME",
                "WORKFLOW_STATE",
                "STATUS",
                "USER_ID",
                "USER_STATUS",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_ID",
                "ACTIVITY",
                "ACTIVITY_NAME",
                "PARAMETERS",
                "DOCUMENT_URL",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.workflow_id,
            2 => &self.document_name,
            3 => &self.description,
            4 => &self.name,
            5 => &self.modified,
            6 => &self.workflow_started,
            7 => &self.workflow_started_by,
            8 => &self.overdue_date,
            9 => &self.workflow_template_id,
            10 => &self.workflow_template_name,
            11 => &self.workflow_state,
            12 => &self.status,
            13 => &self.user_id,
            14 => &self.user_status,
            15 => &self.module_id,
            16 => &self.entity,
            17 => &self.document_id,
            18 => &self.activity,
            19 => &self.activity_name,
            20 => &self.parameters,
            21 => &self.document_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.workflow_id,
            2 => &mut self.document_name,
            3 => &mut self.description,
            4 => &mut self.name,
            5 => &mut self.modified,
            6 => &mut self.workflow_started,
            7 => &mut self.workflow_started_by,
            8 => &mut self.overdue_date,
            9 => &mut self.workflow_template_id,
            10 => &mut self.workflow_template_name,
            11 => &mut self.workflow_state,
            12 => &mut self.status,
            13 => &mut self.user_id,
            14 => &mut self.user_status,
            15 => &mut self.module_id,
            16 => &mut self.entity,
            17 => &mut self.document_id,
            18 => &mut self.activity,
            19 => &mut self.activity_name,
            20 => &mut self.parameters,
            21 => &mut self.document_url,
            _ => &mut self.extra,
        }
    }
}

/// `STATUS` in the answer of `bizproc.task.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `0`: in progress.
    InProgress,
    /// `1`: approved.
    Approved,
    /// `2`: rejected.
    Rejected,
    /// `3`: completed.
    Completed,
    /// `4`: overdue.
    Overdue,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Status {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3", "4"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::InProgress),
            1 => Some(Self::Approved),
            2 => Some(Self::Rejected),
            3 => Some(Self::Completed),
            4 => Some(Self::Overdue),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "0",
            Self::Approved => "1",
            Self::Rejected => "2",
            Self::Completed => "3",
            Self::Overdue => "4",
            Self::Other(text) => text,
        }
    }
}

/// `USER_STATUS` in the answer of `bizproc.task.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `0`: awaiting response.
    AwaitingResponse,
    /// `1`: approved.
    Approved,
    /// `2`: rejected.
    Rejected,
    /// `3`: completed.
    Completed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserStatus {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::AwaitingResponse),
            1 => Some(Self::Approved),
            2 => Some(Self::Rejected),
            3 => Some(Self::Completed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::AwaitingResponse => "0",
            Self::Approved => "1",
            Self::Rejected => "2",
            Self::Completed => "3",
            Self::Other(text) => text,
        }
    }
}

/// `ACTIVITY` in the answer of `bizproc.task.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Activity {
    /// `ApproveActivity`.
    ApproveActivity,
    /// `ReviewActivity`.
    ReviewActivity,
    /// `RequestInformationActivity`.
    RequestInformationActivity,
    /// `RequestInformationOptionalActivity`.
    RequestInformationOptionalActivity,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Activity {
    const VALUES: &'static [&'static str] = &[
        "ApproveActivity",
        "ReviewActivity",
        "RequestInformationActivity",
        "RequestInformationOptionalActivity",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ApproveActivity),
            1 => Some(Self::ReviewActivity),
            2 => Some(Self::RequestInformationActivity),
            3 => Some(Self::RequestInformationOptionalActivity),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ApproveActivity => "ApproveActivity",
            Self::ReviewActivity => "ReviewActivity",
            Self::RequestInformationActivity => "RequestInformationActivity",
            Self::RequestInformationOptionalActivity => {
                "RequestInformationOptionalActivity"
            }
            Self::Other(text) => text,
        }
    }
}

/// `PARAMETERS` in the answer of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemParameters {
    /// `CommentLabel`: `string`.
    pub comment_label: Option<String>,
    /// `CommentRequired`: [`ListItemParametersCommentRequired`].
    pub comment_required: Option<ListItemParametersCommentRequired>,
    /// `ShowComment`: `Y` or `N`.
    pub show_comment: Option<bool>,
    /// `StatusOkLabel`: `string`.
    pub status_ok_label: Option<String>,
    /// `StatusYesLabel`: `string`.
    pub status_yes_label: Option<String>,
    /// `StatusNoLabel`: `string`.
    pub status_no_label: Option<String>,
    /// `Fields`: list of [`ListItemParametersFields`].
    pub fields: Option<Vec<ListItemParametersFields>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemParameters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemParameters",
            fields: &[
                "CommentLabel",
                "CommentRequired",
                "ShowComment",
                "StatusOkLabel",
                "StatusYesLabel",
                "StatusNoLabel",
                "Fields",
            ],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.comment_label,
            1 => &self.comment_required,
            2 => &self.show_comment,
            3 => &self.status_ok_label,
            4 => &self.status_yes_label,
            5 => &self.status_no_label,
            6 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.comment_label,
            1 => &mut self.comment_required,
            2 => &mut self.show_comment,
            3 => &mut self.status_ok_label,
            4 => &mut self.status_yes_label,
            5 => &mut self.status_no_label,
            6 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

/// `PARAMETERS.CommentRequired` in the answer of `bizproc.task.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemParametersCommentRequired {
    /// `N`: no.
    No,
    /// `Y`: yes.
    Yes,
    /// `YA`.
    Ya,
    /// `YR`.
    Yr,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListItemParametersCommentRequired {
    const VALUES: &'static [&'static str] = &["N", "Y", "YA", "YR"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::No),
            1 => Some(Self::Yes),
            2 => Some(Self::Ya),
            3 => Some(Self::Yr),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::No => "N",
            Self::Yes => "Y",
            Self::Ya => "YA",
            Self::Yr => "YR",
            Self::Other(text) => text,
        }
    }
}

/// `PARAMETERS.Fields` in the answer of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemParametersFields {
    /// `Id`: `string`.
    pub id: Option<String>,
    /// `WORKFLOW_ID`: `string`.
    pub workflow_id: Option<String>,
    /// `DOCUMENT_NAME`: `string`.
    pub document_name: Option<String>,
    /// `Description`: `string`.
    pub description: Option<String>,
    /// `Name`: `string`.
    pub name: Option<String>,
    /// `MODIFIED`: `datetime`.
    pub modified: Option<DateTime>,
    /// `WORKFLOW_STARTED`: `datetime`.
    pub workflow_started: Option<DateTime>,
    /// `WORKFLOW_STARTED_BY`: `user`.
    pub workflow_started_by: Option<types::UserId>,
    /// `OVERDUE_DATE`: `datetime`.
    pub overdue_date: Option<DateTime>,
    /// `WORKFLOW_TEMPLATE_ID`: `integer`.
    pub workflow_template_id: Option<i64>,
    /// `WORKFLOW_TEMPLATE_NAME`: `string`.
    pub workflow_template_name: Option<String>,
    /// `WORKFLOW_STATE`: `string`.
    pub workflow_state: Option<String>,
    /// `STATUS`: [`Status`].
    pub status: Option<Status>,
    /// `USER_ID`: `user`.
    pub user_id: Option<types::UserId>,
    /// `USER_STATUS`: [`UserStatus`].
    pub user_status: Option<UserStatus>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `DOCUMENT_ID`: `integer`.
    pub document_id: Option<i64>,
    /// `ACTIVITY`: [`Activity`].
    pub activity: Option<Activity>,
    /// `ACTIVITY_NAME`: `string`.
    pub activity_name: Option<String>,
    /// `PARAMETERS`: map of any value.
    pub parameters: Option<Map<Value>>,
    /// `DOCUMENT_URL`: `string`.
    pub document_url: Option<String>,
    /// `Type`: [`ListItemParametersFieldsType`].
    pub type_: Option<ListItemParametersFieldsType>,
    /// `Multiple`: `boolean`.
    pub multiple: Option<bool>,
    /// `Required`: `boolean`.
    pub required: Option<bool>,
    /// `Options`: [`ListItemParametersFieldsOptions`], may be `null`.
    pub options: Option<ListItemParametersFieldsOptions>,
    /// `Settings`: map of any value, may be `null`.
    pub settings: Option<Map<Value>>,
    /// `Default`: list of `string`.
    pub default_: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemParametersFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemParametersFields",
            fields: &[
                "Id",
                "WORKFLOW_ID",
                "DOCUMENT_NAME",
                "Description",
                "Name",
                "MODIFIED",
                "WORKFLOW_STARTED",
                "WORKFLOW_STARTED_BY",
                "OVERDUE_DATE",
                "WORKFLOW_TEMPLATE_ID",
                "WORKFLOW_TEMPLATE_NAME",
                "WORKFLOW_STATE",
                "STATUS",
                "USER_ID",
                "USER_STATUS",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_ID",
                "ACTIVITY",
                "ACTIVITY_NAME",
                "PARAMETERS",
                "DOCUMENT_URL",
                "Type",
                "Multiple",
                "Required",
                "Options",
                "Settings",
                "Default",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.workflow_id,
            2 => &self.document_name,
            3 => &self.description,
            4 => &self.name,
            5 => &self.modified,
            6 => &self.workflow_started,
            7 => &self.workflow_started_by,
            8 => &self.overdue_date,
            9 => &self.workflow_template_id,
            10 => &self.workflow_template_name,
            11 => &self.workflow_state,
            12 => &self.status,
            13 => &self.user_id,
            14 => &self.user_status,
            15 => &self.module_id,
            16 => &self.entity,
            17 => &self.document_id,
            18 => &self.activity,
            19 => &self.activity_name,
            20 => &self.parameters,
            21 => &self.document_url,
            22 => &self.type_,
            23 => &self.multiple,
            24 => &self.required,
            25 => &self.options,
            26 => &self.settings,
            27 => &self.default_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.workflow_id,
            2 => &mut self.document_name,
            3 => &mut self.description,
            4 => &mut self.name,
            5 => &mut self.modified,
            6 => &mut self.workflow_started,
            7 => &mut self.workflow_started_by,
            8 => &mut self.overdue_date,
            9 => &mut self.workflow_template_id,
            10 => &mut self.workflow_template_name,
            11 => &mut self.workflow_state,
            12 => &mut self.status,
            13 => &mut self.user_id,
            14 => &mut self.user_status,
            15 => &mut self.module_id,
            16 => &mut self.entity,
            17 => &mut self.document_id,
            18 => &mut self.activity,
            19 => &mut self.activity_name,
            20 => &mut self.parameters,
            21 => &mut self.document_url,
            22 => &mut self.type_,
            23 => &mut self.multiple,
            24 => &mut self.required,
            25 => &mut self.options,
            26 => &mut self.settings,
            27 => &mut self.default_,
            _ => &mut self.extra,
        }
    }
}

/// `PARAMETERS.Fields.Type` in the answer of `bizproc.task.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemParametersFieldsType {
    /// `bool`.
    Bool,
    /// `date`.
    Date,
    /// `datetime`.
    Datetime,
    /// `double`.
    Double,
    /// `int`.
    Int,
    /// `select`.
    Select,
    /// `string`.
    String,
    /// `text`.
    Text,
    /// `user`.
    User,
    /// `E:ECrm`.
    EECrm,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListItemParametersFieldsType {
    const VALUES: &'static [&'static str] = &[
        "bool",
        "date",
        "datetime",
        "double",
        "int",
        "select",
        "string",
        "text",
        "user",
        "E:ECrm",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Bool),
            1 => Some(Self::Date),
            2 => Some(Self::Datetime),
            3 => Some(Self::Double),
            4 => Some(Self::Int),
            5 => Some(Self::Select),
            6 => Some(Self::String),
            7 => Some(Self::Text),
            8 => Some(Self::User),
            9 => Some(Self::EECrm),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Bool => "bool",
            Self::Date => "date",
            Self::Datetime => "datetime",
            Self::Double => "double",
            Self::Int => "int",
            Self::Select => "select",
            Self::String => "string",
            Self::Text => "text",
            Self::User => "user",
            Self::EECrm => "E:ECrm",
            Self::Other(text) => text,
        }
    }
}

/// `PARAMETERS.Fields.Options` in the answer of `bizproc.task.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemParametersFieldsOptions {
    /// `LEAD`: `string`.
    pub lead: Option<String>,
    /// `CONTACT`: `string`.
    pub contact: Option<String>,
    /// `COMPANY`: `string`.
    pub company: Option<String>,
    /// `DEAL`: `string`.
    pub deal: Option<String>,
    /// `SMART_INVOICE`: `string`.
    pub smart_invoice: Option<String>,
    /// `DYNAMIC_136`: `string`.
    pub dynamic_136: Option<String>,
    /// `DYNAMIC_1038`: `string`.
    pub dynamic_1038: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemParametersFieldsOptions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemParametersFieldsOptions",
            fields: &[
                "LEAD",
                "CONTACT",
                "COMPANY",
                "DEAL",
                "SMART_INVOICE",
                "DYNAMIC_136",
                "DYNAMIC_1038",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lead,
            1 => &self.contact,
            2 => &self.company,
            3 => &self.deal,
            4 => &self.smart_invoice,
            5 => &self.dynamic_136,
            6 => &self.dynamic_1038,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lead,
            1 => &mut self.contact,
            2 => &mut self.company,
            3 => &mut self.deal,
            4 => &mut self.smart_invoice,
            5 => &mut self.dynamic_136,
            6 => &mut self.dynamic_1038,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `bizproc.task.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_SELECT_VALIDATION_FAILURE`.
    ErrorSelectValidationFailure,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(
            Self::ErrorSelectValidationFailure,
            "ERROR_SELECT_VALIDATION_FAILURE",
        ),
    ];
}

/// Calls [`bizproc.task.list`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html).
#[doc(alias = "bizproc.task.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Complete, Delegate, List, ListItem, ListItemParameters, ListItemParametersFields,
    ListItemParametersFieldsOptions
);

value_enum!(
    CompleteStatus, ListOrder, Status, UserStatus, Activity,
    ListItemParametersCommentRequired, ListItemParametersFieldsType
);

choice!(CompleteStatus[]);
