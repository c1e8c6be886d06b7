// @generated from docs/api-reference/bizproc/bizproc-workflow-instances.md and 3 more. Do not edit; run `cargo codegen`.

//! `bizproc.workflow.*`.

use crate::prelude::*;

pub mod template;

/// Request of [`bizproc.workflow.instances`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.instances")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instances {
    /// `SELECT`: list of [`InstancesSelect`]. Default: `['ID', 'MODIFIED', 'OWNED_UNTIL']`.
    pub select: Option<Vec<InstancesSelect>>,
    /// `FILTER`: `filter`.
    pub filter: Option<Filter>,
    /// `ORDER`: map of [`InstancesOrder`]. Default: `{'MODIFIED': 'desc'}`.
    pub order: Option<Map<InstancesOrder>>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Instances {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstancesSelect>>,
    ) -> Self {
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
    pub fn order(mut self, value: impl Into<Map<InstancesOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Instances {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Instances",
            fields: &["SELECT", "FILTER", "ORDER", "start"],
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

impl Method for Instances {
    type Output = Vec<InstancesItem>;
    type Error = InstancesError;
    const NAME: &'static str = "bizproc.workflow.instances";
    const SCOPES: &'static [&'static str] = &["bizproc"];
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for Instances {
    type Row = InstancesItem;
}

/// Parameter `SELECT` of `bizproc.workflow.instances`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstancesSelect {
    /// `ID`.
    Id,
    /// `MODIFIED`.
    Modified,
    /// `OWNED_UNTIL`.
    OwnedUntil,
    /// `MODULE_ID`.
    ModuleId,
    /// `ENTITY`.
    Entity,
    /// `DOCUMENT_ID`.
    DocumentId,
    /// `STARTED`.
    Started,
    /// `STARTED_BY`.
    StartedBy,
    /// `TEMPLATE_ID`.
    TemplateId,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for InstancesSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "MODIFIED",
        "OWNED_UNTIL",
        "MODULE_ID",
        "ENTITY",
        "DOCUMENT_ID",
        "STARTED",
        "STARTED_BY",
        "TEMPLATE_ID",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Modified),
            2 => Some(Self::OwnedUntil),
            3 => Some(Self::ModuleId),
            4 => Some(Self::Entity),
            5 => Some(Self::DocumentId),
            6 => Some(Self::Started),
            7 => Some(Self::StartedBy),
            8 => Some(Self::TemplateId),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::Modified => "MODIFIED",
            Self::OwnedUntil => "OWNED_UNTIL",
            Self::ModuleId => "MODULE_ID",
            Self::Entity => "ENTITY",
            Self::DocumentId => "DOCUMENT_ID",
            Self::Started => "STARTED",
            Self::StartedBy => "STARTED_BY",
            Self::TemplateId => "TEMPLATE_ID",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `ORDER` of `bizproc.workflow.instances`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstancesOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for InstancesOrder {
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

/// Answer of `bizproc.workflow.instances`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancesItem {
    /// `DOCUMENT_ID`: `string`.
    pub document_id: Option<String>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `STARTED`: `datetime`.
    pub started: Option<DateTime>,
    /// `MODULE_ID`: `string`.
    pub module_id: Option<String>,
    /// `OWNED_UNTIL`: any value, may be `null`.
    pub owned_until: Option<Value>,
    /// `TEMPLATE_ID`: `integer`.
    pub template_id: Option<i64>,
    /// `STARTED_BY`: `string`.
    pub started_by: Option<String>,
    /// `MODIFIED`: any value.
    pub modified: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for InstancesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "InstancesItem",
            fields: &[
                "DOCUMENT_ID",
                "ENTITY",
                "ID",
                "STARTED",
                "MODULE_ID",
                "OWNED_UNTIL",
                "TEMPLATE_ID",
                "STARTED_BY",
                "MODIFIED",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_id,
            1 => &self.entity,
            2 => &self.id,
            3 => &self.started,
            4 => &self.module_id,
            5 => &self.owned_until,
            6 => &self.template_id,
            7 => &self.started_by,
            8 => &self.modified,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_id,
            1 => &mut self.entity,
            2 => &mut self.id,
            3 => &mut self.started,
            4 => &mut self.module_id,
            5 => &mut self.owned_until,
            6 => &mut self.template_id,
            7 => &mut self.started_by,
            8 => &mut self.modified,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `bizproc.workflow.instances`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstancesError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for InstancesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`bizproc.workflow.instances`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html).
#[doc(alias = "bizproc.workflow.instances")]
pub fn instances<'a, C: Caller>(
    caller: &'a C,
    request: &'a Instances,
) -> impl Future<
    Output = Result<Reply<Vec<InstancesItem>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.workflow.kill`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.kill")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Kill {
    /// `ID`: `integer` or `string`, required.
    pub id: Either<i64, String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Kill {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<Either<i64, String>>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Record for Kill {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Kill",
            fields: &["ID"],
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

impl Method for Kill {
    type Output = bool;
    type Error = KillError;
    const NAME: &'static str = "bizproc.workflow.kill";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.workflow.kill`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KillError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_WRONG_WORKFLOW_ID` (HTTP 400).
    ErrorWrongWorkflowId,
}

impl ErrorCode for KillError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorWrongWorkflowId, "ERROR_WRONG_WORKFLOW_ID")
            .status(400),
    ];
}

/// Calls [`bizproc.workflow.kill`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html).
#[doc(alias = "bizproc.workflow.kill")]
pub fn kill<'a, C: Caller>(
    caller: &'a C,
    request: &'a Kill,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.workflow.start`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `TEMPLATE_ID`: `integer`, required.
    pub template_id: i64,
    /// `DOCUMENT_ID`: list of `string`, required.
    pub document_id: Vec<String>,
    /// `PARAMETERS`: map of any value.
    pub parameters: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        template_id: i64,
        document_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            template_id,
            document_id: document_id.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
    /// Sets `PARAMETERS`.
    #[must_use]
    pub fn parameters(mut self, value: impl Into<Map<Value>>) -> Self {
        self.parameters = Some(value.into());
        self
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
            fields: &["TEMPLATE_ID", "DOCUMENT_ID", "PARAMETERS"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.document_id,
            2 => &self.parameters,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.document_id,
            2 => &mut self.parameters,
            _ => &mut self.extra,
        }
    }
}

impl Method for Start {
    type Output = String;
    type Error = StartError;
    const NAME: &'static str = "bizproc.workflow.start";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.workflow.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `ERROR_WRONG_WORKFLOW_ID`, `Empty TEMPLATE_ID` (HTTP 400).
    ErrorWrongWorkflowIdEmptyTemplateId,
    /// `ERROR_WRONG_WORKFLOW_ID`, `Template not found` (HTTP 400).
    ErrorWrongWorkflowIdTemplateNotFound,
    /// `Wrong DOCUMENT_ID!` (HTTP 400).
    WrongDocumentId,
    /// `Incorrect document type!` (HTTP 400).
    IncorrectDocumentType,
    /// `Template type and DOCUMENT_ID mismatch!` (HTTP 400).
    TemplateTypeAndDocumentId,
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorWrongWorkflowIdEmptyTemplateId,
                "ERROR_WRONG_WORKFLOW_ID",
            )
            .message("Empty TEMPLATE_ID")
            .status(400),
        ErrorCase::code(
                Self::ErrorWrongWorkflowIdTemplateNotFound,
                "ERROR_WRONG_WORKFLOW_ID",
            )
            .message("Template not found")
            .status(400),
        ErrorCase::text(Self::WrongDocumentId, "Wrong DOCUMENT_ID!").status(400),
        ErrorCase::text(Self::IncorrectDocumentType, "Incorrect document type!")
            .status(400),
        ErrorCase::text(
                Self::TemplateTypeAndDocumentId,
                "Template type and DOCUMENT_ID mismatch!",
            )
            .status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
    ];
}

/// Calls [`bizproc.workflow.start`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html).
#[doc(alias = "bizproc.workflow.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<String>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.workflow.terminate`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.terminate")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Terminate {
    /// `ID`: `string`, required.
    pub id: String,
    /// `STATUS`: `string`.
    pub status: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Terminate {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

impl Record for Terminate {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Terminate",
            fields: &["ID", "STATUS"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl Method for Terminate {
    type Output = bool;
    type Error = TerminateError;
    const NAME: &'static str = "bizproc.workflow.terminate";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.workflow.terminate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TerminateError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_WRONG_WORKFLOW_ID` (HTTP 400).
    ErrorWrongWorkflowId,
}

impl ErrorCode for TerminateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorWrongWorkflowId, "ERROR_WRONG_WORKFLOW_ID")
            .status(400),
    ];
}

/// Calls [`bizproc.workflow.terminate`](https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html).
#[doc(alias = "bizproc.workflow.terminate")]
pub fn terminate<'a, C: Caller>(
    caller: &'a C,
    request: &'a Terminate,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Instances, InstancesItem, Kill, Start, Terminate);

value_enum!(InstancesSelect, InstancesOrder);
