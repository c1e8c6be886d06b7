// @generated from docs/api-reference/bizproc/template/bizproc-workflow-template-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `bizproc.workflow.template.*`.

use crate::prelude::*;

/// Request of [`bizproc.workflow.template.add`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.template.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `DOCUMENT_TYPE`: list of `string`, required.
    pub document_type: Vec<String>,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `TEMPLATE_DATA`: `file`, required.
    pub template_data: File,
    /// `AUTO_EXECUTE`: [`AutoExecute`]. Default: `0`.
    pub auto_execute: Option<AutoExecute>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        document_type: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
        template_data: impl Into<File>,
    ) -> Self {
        Self {
            document_type: document_type.into_iter().map(Into::into).collect(),
            name: name.into(),
            template_data: template_data.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AUTO_EXECUTE`.
    #[must_use]
    pub fn auto_execute(mut self, value: impl Into<AutoExecute>) -> Self {
        self.auto_execute = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "DOCUMENT_TYPE",
                "NAME",
                "DESCRIPTION",
                "TEMPLATE_DATA",
                "AUTO_EXECUTE",
            ],
            required: &[0, 1, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.document_type,
            1 => &self.name,
            2 => &self.description,
            3 => &self.template_data,
            4 => &self.auto_execute,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.document_type,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.template_data,
            4 => &mut self.auto_execute,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "bizproc.workflow.template.add";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Parameter `AUTO_EXECUTE` of `bizproc.workflow.template.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoExecute {
    /// `0`: no auto-execution.
    NoAutoExecution,
    /// `1`: execute on creation.
    ExecuteOnCreation,
    /// `2`: execute on modification.
    ExecuteOnModification,
    /// `3`.
    AutoExecute3,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AutoExecute {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAutoExecution),
            1 => Some(Self::ExecuteOnCreation),
            2 => Some(Self::ExecuteOnModification),
            3 => Some(Self::AutoExecute3),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAutoExecution => "0",
            Self::ExecuteOnCreation => "1",
            Self::ExecuteOnModification => "2",
            Self::AutoExecute3 => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `bizproc.workflow.template.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Incorrect field DOCUMENT_TYPE!`.
    ErrorTemplateValidationFailureIncorrectFieldDocumentType,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Empty template name!`.
    ErrorTemplateValidationFailureEmptyTemplateName,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Incorrect field AUTO_EXECUTE!`.
    ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Incorrect field TEMPLATE_DATA!`.
    ErrorTemplateValidationFailureIncorrectFieldTemplateData,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureIncorrectFieldDocumentType,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Incorrect field DOCUMENT_TYPE!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureEmptyTemplateName,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Empty template name!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Incorrect field AUTO_EXECUTE!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureIncorrectFieldTemplateData,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Incorrect field TEMPLATE_DATA!"),
    ];
}

/// Calls [`bizproc.workflow.template.add`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html).
#[doc(alias = "bizproc.workflow.template.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.workflow.template.delete`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.template.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `integer`, required.
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

impl Method for Delete {
    type Output = ();
    type Error = DeleteError;
    const NAME: &'static str = "bizproc.workflow.template.delete";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Errors of `bizproc.workflow.template.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ERROR_TEMPLATE_NOT_FOUND`.
    ErrorTemplateNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(Self::ErrorTemplateNotFound, "ERROR_TEMPLATE_NOT_FOUND"),
    ];
}

/// Calls [`bizproc.workflow.template.delete`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html).
#[doc(alias = "bizproc.workflow.template.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<()>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.workflow.template.list`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.template.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SELECT`: list of [`ListSelect`]. Default: `['ID']`.
    pub select: Option<Vec<ListSelect>>,
    /// `FILTER`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
    /// `ORDER`: [`ListOrder`]. Default: `{ID: 'ASC'}`.
    pub order: Option<ListOrder>,
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
    /// Sets `SELECT`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
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

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "bizproc.workflow.template.list";
    const SCOPES: &'static [&'static str] = &["bizproc"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).cursor("ID", "ID").total());
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Parameter `SELECT` of `bizproc.workflow.template.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `MODULE_ID`.
    ModuleId,
    /// `ENTITY`.
    Entity,
    /// `DOCUMENT_TYPE`.
    DocumentType,
    /// `AUTO_EXECUTE`.
    AutoExecute,
    /// `NAME`.
    Name,
    /// `TEMPLATE`.
    Template,
    /// `PARAMETERS`.
    Parameters,
    /// `VARIABLES`.
    Variables,
    /// `CONSTANTS`.
    Constants,
    /// `MODIFIED`.
    Modified,
    /// `IS_MODIFIED`.
    IsModified,
    /// `USER_ID`.
    UserId,
    /// `SYSTEM_CODE`.
    SystemCode,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "MODULE_ID",
        "ENTITY",
        "DOCUMENT_TYPE",
        "AUTO_EXECUTE",
        "NAME",
        "TEMPLATE",
        "PARAMETERS",
        "VARIABLES",
        "CONSTANTS",
        "MODIFIED",
        "IS_MODIFIED",
        "USER_ID",
        "SYSTEM_CODE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::ModuleId),
            2 => Some(Self::Entity),
            3 => Some(Self::DocumentType),
            4 => Some(Self::AutoExecute),
            5 => Some(Self::Name),
            6 => Some(Self::Template),
            7 => Some(Self::Parameters),
            8 => Some(Self::Variables),
            9 => Some(Self::Constants),
            10 => Some(Self::Modified),
            11 => Some(Self::IsModified),
            12 => Some(Self::UserId),
            13 => Some(Self::SystemCode),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::ModuleId => "MODULE_ID",
            Self::Entity => "ENTITY",
            Self::DocumentType => "DOCUMENT_TYPE",
            Self::AutoExecute => "AUTO_EXECUTE",
            Self::Name => "NAME",
            Self::Template => "TEMPLATE",
            Self::Parameters => "PARAMETERS",
            Self::Variables => "VARIABLES",
            Self::Constants => "CONSTANTS",
            Self::Modified => "MODIFIED",
            Self::IsModified => "IS_MODIFIED",
            Self::UserId => "USER_ID",
            Self::SystemCode => "SYSTEM_CODE",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FILTER` of `bizproc.workflow.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `MODULE_ID`: [`ModuleId`].
    pub module_id: Option<ModuleId>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `DOCUMENT_TYPE`: `string`.
    pub document_type: Option<String>,
    /// `AUTO_EXECUTE`: [`AutoExecuteRequest`].
    pub auto_execute: Option<AutoExecuteRequest>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `TEMPLATE`: list of any value.
    pub template: Option<Vec<Value>>,
    /// `PARAMETERS`: list of any value.
    pub parameters: Option<Vec<Value>>,
    /// `VARIABLES`: list of any value.
    pub variables: Option<Vec<Value>>,
    /// `CONSTANTS`: list of any value.
    pub constants: Option<Vec<Value>>,
    /// `MODIFIED`: `datetime`.
    pub modified: Option<DateTime>,
    /// `IS_MODIFIED`: `Y` or `N`.
    pub is_modified: Option<bool>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `SYSTEM_CODE`: `string`.
    pub system_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `MODULE_ID`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `ENTITY`.
    #[must_use]
    pub fn entity(mut self, value: impl Into<String>) -> Self {
        self.entity = Some(value.into());
        self
    }
    /// Sets `DOCUMENT_TYPE`.
    #[must_use]
    pub fn document_type(mut self, value: impl Into<String>) -> Self {
        self.document_type = Some(value.into());
        self
    }
    /// Sets `AUTO_EXECUTE`.
    #[must_use]
    pub fn auto_execute(mut self, value: impl Into<AutoExecuteRequest>) -> Self {
        self.auto_execute = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TEMPLATE`.
    #[must_use]
    pub fn template(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.template = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `PARAMETERS`.
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.parameters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `VARIABLES`.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `CONSTANTS`.
    #[must_use]
    pub fn constants(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.constants = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `MODIFIED`.
    #[must_use]
    pub fn modified(mut self, value: impl Into<DateTime>) -> Self {
        self.modified = Some(value.into());
        self
    }
    /// Sets `IS_MODIFIED`.
    #[must_use]
    pub fn is_modified(mut self, value: bool) -> Self {
        self.is_modified = Some(value);
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `SYSTEM_CODE`.
    #[must_use]
    pub fn system_code(mut self, value: impl Into<String>) -> Self {
        self.system_code = Some(value.into());
        self
    }
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_TYPE",
                "AUTO_EXECUTE",
                "NAME",
                "TEMPLATE",
                "PARAMETERS",
                "VARIABLES",
                "CONSTANTS",
                "MODIFIED",
                "IS_MODIFIED",
                "USER_ID",
                "SYSTEM_CODE",
            ],
            required: &[],
            codecs: &[(11, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.module_id,
            2 => &self.entity,
            3 => &self.document_type,
            4 => &self.auto_execute,
            5 => &self.name,
            6 => &self.template,
            7 => &self.parameters,
            8 => &self.variables,
            9 => &self.constants,
            10 => &self.modified,
            11 => &self.is_modified,
            12 => &self.user_id,
            13 => &self.system_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.module_id,
            2 => &mut self.entity,
            3 => &mut self.document_type,
            4 => &mut self.auto_execute,
            5 => &mut self.name,
            6 => &mut self.template,
            7 => &mut self.parameters,
            8 => &mut self.variables,
            9 => &mut self.constants,
            10 => &mut self.modified,
            11 => &mut self.is_modified,
            12 => &mut self.user_id,
            13 => &mut self.system_code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `FILTER.MODULE_ID` of `bizproc.workflow.template.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModuleId {
    /// `crm`.
    Crm,
    /// `lists`.
    Lists,
    /// `disk`.
    Disk,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ModuleId {
    const VALUES: &'static [&'static str] = &["crm", "lists", "disk"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Crm),
            1 => Some(Self::Lists),
            2 => Some(Self::Disk),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Crm => "crm",
            Self::Lists => "lists",
            Self::Disk => "disk",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FILTER.AUTO_EXECUTE` of `bizproc.workflow.template.list`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoExecuteRequest {
    /// `0`: no auto-execute.
    NoAutoExecute,
    /// `1`: execute on creation.
    ExecuteOnCreation,
    /// `2`: execute on modification.
    ExecuteOnModification,
    /// `3`.
    AutoExecute3,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AutoExecuteRequest {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAutoExecute),
            1 => Some(Self::ExecuteOnCreation),
            2 => Some(Self::ExecuteOnModification),
            3 => Some(Self::AutoExecute3),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAutoExecute => "0",
            Self::ExecuteOnCreation => "1",
            Self::ExecuteOnModification => "2",
            Self::AutoExecute3 => "3",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `ORDER` of `bizproc.workflow.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `ID`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `MODULE_ID`: [`ModuleId`].
    pub module_id: Option<ModuleId>,
    /// `ENTITY`: [`Entity`].
    pub entity: Option<Entity>,
    /// `DOCUMENT_TYPE`: [`Entity`].
    pub document_type: Option<Entity>,
    /// `AUTO_EXECUTE`: [`AutoExecuteRequest`].
    pub auto_execute: Option<AutoExecuteRequest>,
    /// `NAME`: [`Entity`].
    pub name: Option<Entity>,
    /// `TEMPLATE`: list of any value.
    pub template: Option<Vec<Value>>,
    /// `PARAMETERS`: list of any value.
    pub parameters: Option<Vec<Value>>,
    /// `VARIABLES`: list of any value.
    pub variables: Option<Vec<Value>>,
    /// `CONSTANTS`: list of any value.
    pub constants: Option<Vec<Value>>,
    /// `MODIFIED`: [`Entity`].
    pub modified: Option<Entity>,
    /// `IS_MODIFIED`: [`Entity`].
    pub is_modified: Option<Entity>,
    /// `USER_ID`: [`Entity`].
    pub user_id: Option<Entity>,
    /// `SYSTEM_CODE`: [`Entity`].
    pub system_code: Option<Entity>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `MODULE_ID`.
    #[must_use]
    pub fn module_id(mut self, value: impl Into<ModuleId>) -> Self {
        self.module_id = Some(value.into());
        self
    }
    /// Sets `ENTITY`.
    #[must_use]
    pub fn entity(mut self, value: impl Into<Entity>) -> Self {
        self.entity = Some(value.into());
        self
    }
    /// Sets `DOCUMENT_TYPE`.
    #[must_use]
    pub fn document_type(mut self, value: impl Into<Entity>) -> Self {
        self.document_type = Some(value.into());
        self
    }
    /// Sets `AUTO_EXECUTE`.
    #[must_use]
    pub fn auto_execute(mut self, value: impl Into<AutoExecuteRequest>) -> Self {
        self.auto_execute = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Entity>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `TEMPLATE`.
    #[must_use]
    pub fn template(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.template = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `PARAMETERS`.
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.parameters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `VARIABLES`.
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `CONSTANTS`.
    #[must_use]
    pub fn constants(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.constants = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `MODIFIED`.
    #[must_use]
    pub fn modified(mut self, value: impl Into<Entity>) -> Self {
        self.modified = Some(value.into());
        self
    }
    /// Sets `IS_MODIFIED`.
    #[must_use]
    pub fn is_modified(mut self, value: impl Into<Entity>) -> Self {
        self.is_modified = Some(value.into());
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<Entity>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `SYSTEM_CODE`.
    #[must_use]
    pub fn system_code(mut self, value: impl Into<Entity>) -> Self {
        self.system_code = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "ID",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_TYPE",
                "AUTO_EXECUTE",
                "NAME",
                "TEMPLATE",
                "PARAMETERS",
                "VARIABLES",
                "CONSTANTS",
                "MODIFIED",
                "IS_MODIFIED",
                "USER_ID",
                "SYSTEM_CODE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.module_id,
            2 => &self.entity,
            3 => &self.document_type,
            4 => &self.auto_execute,
            5 => &self.name,
            6 => &self.template,
            7 => &self.parameters,
            8 => &self.variables,
            9 => &self.constants,
            10 => &self.modified,
            11 => &self.is_modified,
            12 => &self.user_id,
            13 => &self.system_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.module_id,
            2 => &mut self.entity,
            3 => &mut self.document_type,
            4 => &mut self.auto_execute,
            5 => &mut self.name,
            6 => &mut self.template,
            7 => &mut self.parameters,
            8 => &mut self.variables,
            9 => &mut self.constants,
            10 => &mut self.modified,
            11 => &mut self.is_modified,
            12 => &mut self.user_id,
            13 => &mut self.system_code,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `ORDER.ENTITY` of `bizproc.workflow.template.list`, and 6 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Entity {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Entity {
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

/// Answer of `bizproc.workflow.template.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `SYSTEM_CODE`: `string`.
    pub system_code: Option<String>,
    /// `MODULE_ID`: [`ListItemModuleId`].
    pub module_id: Option<ListItemModuleId>,
    /// `ENTITY`: `string`.
    pub entity: Option<String>,
    /// `DOCUMENT_TYPE`: `string`.
    pub document_type: Option<String>,
    /// `AUTO_EXECUTE`: [`ListItemAutoExecute`].
    pub auto_execute: Option<ListItemAutoExecute>,
    /// `TEMPLATE`: list of any value.
    pub template: Option<Vec<Value>>,
    /// `PARAMETERS`: list of any value.
    pub parameters: Option<Vec<Value>>,
    /// `VARIABLES`: list of any value.
    pub variables: Option<Vec<Value>>,
    /// `CONSTANTS`: list of any value.
    pub constants: Option<Vec<Value>>,
    /// `MODIFIED`: `datetime`.
    pub modified: Option<DateTime>,
    /// `IS_MODIFIED`: `Y` or `N`.
    pub is_modified: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "ID",
                "NAME",
                "USER_ID",
                "SYSTEM_CODE",
                "MODULE_ID",
                "ENTITY",
                "DOCUMENT_TYPE",
                "AUTO_EXECUTE",
                "TEMPLATE",
                "PARAMETERS",
                "VARIABLES",
                "CONSTANTS",
                "MODIFIED",
                "IS_MODIFIED",
            ],
            required: &[],
            codecs: &[(13, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.user_id,
            3 => &self.system_code,
            4 => &self.module_id,
            5 => &self.entity,
            6 => &self.document_type,
            7 => &self.auto_execute,
            8 => &self.template,
            9 => &self.parameters,
            10 => &self.variables,
            11 => &self.constants,
            12 => &self.modified,
            13 => &self.is_modified,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.user_id,
            3 => &mut self.system_code,
            4 => &mut self.module_id,
            5 => &mut self.entity,
            6 => &mut self.document_type,
            7 => &mut self.auto_execute,
            8 => &mut self.template,
            9 => &mut self.parameters,
            10 => &mut self.variables,
            11 => &mut self.constants,
            12 => &mut self.modified,
            13 => &mut self.is_modified,
            _ => &mut self.extra,
        }
    }
}

/// `MODULE_ID` in the answer of `bizproc.workflow.template.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemModuleId {
    /// `crm`.
    Crm,
    /// `lists`.
    Lists,
    /// `disk`.
    Disk,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListItemModuleId {
    const VALUES: &'static [&'static str] = &["crm", "lists", "disk"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Crm),
            1 => Some(Self::Lists),
            2 => Some(Self::Disk),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Crm => "crm",
            Self::Lists => "lists",
            Self::Disk => "disk",
            Self::Other(text) => text,
        }
    }
}

/// `AUTO_EXECUTE` in the answer of `bizproc.workflow.template.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemAutoExecute {
    /// `0`: no auto-execute.
    NoAutoExecute,
    /// `1`: execute on creation.
    ExecuteOnCreation,
    /// `2`: execute on modification.
    ExecuteOnModification,
    /// `3`.
    AutoExecute3,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListItemAutoExecute {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::NoAutoExecute),
            1 => Some(Self::ExecuteOnCreation),
            2 => Some(Self::ExecuteOnModification),
            3 => Some(Self::AutoExecute3),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::NoAutoExecute => "0",
            Self::ExecuteOnCreation => "1",
            Self::ExecuteOnModification => "2",
            Self::AutoExecute3 => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `bizproc.workflow.template.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`bizproc.workflow.template.list`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html).
#[doc(alias = "bizproc.workflow.template.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`bizproc.workflow.template.update`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html).
///
/// Scope: `bizproc`.
#[doc(alias = "bizproc.workflow.template.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `ID`: `string` or `integer`, required.
    pub id: Either<String, i64>,
    /// `FIELDS`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<Either<String, i64>>, fields: UpdateFields) -> Self {
        Self {
            id: id.into(),
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["ID", "FIELDS"],
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
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "bizproc.workflow.template.update";
    const SCOPES: &'static [&'static str] = &["bizproc"];
}

/// Parameter `FIELDS` of `bizproc.workflow.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `TEMPLATE_DATA`: `file`.
    pub template_data: Option<File>,
    /// `AUTO_EXECUTE`: [`AutoExecute`]. Default: `0`.
    pub auto_execute: Option<AutoExecute>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TEMPLATE_DATA`.
    #[must_use]
    pub fn template_data(mut self, value: impl Into<File>) -> Self {
        self.template_data = Some(value.into());
        self
    }
    /// Sets `AUTO_EXECUTE`.
    #[must_use]
    pub fn auto_execute(mut self, value: impl Into<AutoExecute>) -> Self {
        self.auto_execute = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["NAME", "DESCRIPTION", "TEMPLATE_DATA", "AUTO_EXECUTE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.template_data,
            3 => &self.auto_execute,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.template_data,
            3 => &mut self.auto_execute,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `bizproc.workflow.template.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `No fields to update.`.
    ErrorTemplateValidationFailureNoFieldsToUpdate,
    /// `ERROR_TEMPLATE_NOT_FOUND`.
    ErrorTemplateNotFound,
    /// `ERROR_TEMPLATE_NOT_OWNER`.
    ErrorTemplateNotOwner,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Empty template name!`.
    ErrorTemplateValidationFailureEmptyTemplateName,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Incorrect field AUTO_EXECUTE!`.
    ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
    /// `ERROR_TEMPLATE_VALIDATION_FAILURE`, `Incorrect field TEMPLATE_DATA!`.
    ErrorTemplateValidationFailureIncorrectFieldTemplateData,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureNoFieldsToUpdate,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("No fields to update."),
        ErrorCase::code(Self::ErrorTemplateNotFound, "ERROR_TEMPLATE_NOT_FOUND"),
        ErrorCase::code(Self::ErrorTemplateNotOwner, "ERROR_TEMPLATE_NOT_OWNER"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureEmptyTemplateName,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Empty template name!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureIncorrectFieldAutoExecute,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Incorrect field AUTO_EXECUTE!"),
        ErrorCase::code(
                Self::ErrorTemplateValidationFailureIncorrectFieldTemplateData,
                "ERROR_TEMPLATE_VALIDATION_FAILURE",
            )
            .message("Incorrect field TEMPLATE_DATA!"),
    ];
}

/// Calls [`bizproc.workflow.template.update`](https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html).
#[doc(alias = "bizproc.workflow.template.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, List, ListFilter, ListOrder, ListItem, Update, UpdateFields);

value_enum!(
    AutoExecute, ListSelect, ModuleId, AutoExecuteRequest, Entity, ListItemModuleId,
    ListItemAutoExecute
);

choice!(ListFilter[]);
