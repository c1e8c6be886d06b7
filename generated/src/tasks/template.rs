// @generated from docs/api-reference/tasks/template/tasks-template-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `tasks.template.*`.

use crate::prelude::*;

pub mod checklist;

/// Request of [`tasks.template.add`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.add")]
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
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "tasks.template.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `fields` of `tasks.template.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
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
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["TITLE", "CREATED_BY", "RESPONSIBLE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.created_by,
            2 => &self.responsible_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.created_by,
            2 => &mut self.responsible_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `100` (HTTP 400).
    Code100,
    /// `Access denied` (HTTP 400).
    AccessDenied,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
        ErrorCase::text(Self::AccessDenied, "Access denied").status(400),
    ];
}

/// Calls [`tasks.template.add`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html).
#[doc(alias = "tasks.template.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.delete`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64) -> Self {
        Self {
            template_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["templateId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "tasks.template.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {} to match with parameter {templateId}. Should be value of type int.` (HTTP 400).
    Code100InvalidValueToMatchWith,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {templateId}. Should be value of type int.",
            )
            .status(400),
    ];
}

/// Calls [`tasks.template.delete`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html).
#[doc(alias = "tasks.template.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.fields`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.fields")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fields {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Fields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fields",
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

impl Method for Fields {
    type Output = Map<FieldsEntry>;
    type Error = FieldsError;
    const NAME: &'static str = "tasks.template.fields";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `tasks.template.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntry {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `required`: `boolean`.
    pub required: Option<bool>,
    /// `default`: `string`, may be `null`.
    pub default_: Option<String>,
    /// `values`: [`FieldsEntryValues`].
    pub values: Option<FieldsEntryValues>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntry",
            fields: &["title", "type", "required", "default", "values", "primary"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.type_,
            2 => &self.required,
            3 => &self.default_,
            4 => &self.values,
            5 => &self.primary,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.type_,
            2 => &mut self.required,
            3 => &mut self.default_,
            4 => &mut self.values,
            5 => &mut self.primary,
            _ => &mut self.extra,
        }
    }
}

/// `values` in the answer of `tasks.template.fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldsEntryValues {
    /// `Y`: `string`.
    pub y: Option<String>,
    /// `N`: `string`.
    pub n: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FieldsEntryValues {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FieldsEntryValues",
            fields: &["Y", "N"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.y,
            1 => &self.n,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.y,
            1 => &mut self.n,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.fields`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldsError {}

impl ErrorCode for FieldsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`tasks.template.fields`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html).
#[doc(alias = "tasks.template.fields")]
pub fn fields<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fields,
) -> impl Future<
    Output = Result<Reply<Map<FieldsEntry>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.get`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `params`: [`GetParams`].
    pub params: Option<GetParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64) -> Self {
        Self {
            template_id,
            ..Default::default()
        }
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: GetParams) -> Self {
        self.params = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["templateId", "params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "tasks.template.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `params` of `tasks.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParams {
    /// `select`: list of `string`. Default: `['*', 'UF_*']`.
    pub select: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetParams {
    /// A request without parameters.
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
}

impl Record for GetParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetParams",
            fields: &["select"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.template.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `DESCRIPTION_IN_BBCODE`: `string`.
    pub description_in_bbcode: Option<String>,
    /// `PRIORITY`: `integer`.
    pub priority: Option<i64>,
    /// `STATUS`: `integer`.
    pub status: Option<i64>,
    /// `STAGE_ID`: `integer`.
    pub stage_id: Option<i64>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `DEADLINE_AFTER`: `datetime`, may be `null`.
    pub deadline_after: Option<DateTime>,
    /// `START_DATE_PLAN_AFTER`: `string`.
    pub start_date_plan_after: Option<String>,
    /// `END_DATE_PLAN_AFTER`: `string`.
    pub end_date_plan_after: Option<String>,
    /// `REPLICATE`: `string`.
    pub replicate: Option<String>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `ALLOW_CHANGE_DEADLINE`: `string`.
    pub allow_change_deadline: Option<String>,
    /// `ALLOW_TIME_TRACKING`: `string`.
    pub allow_time_tracking: Option<String>,
    /// `TASK_CONTROL`: `string`.
    pub task_control: Option<String>,
    /// `ADD_IN_REPORT`: `string`.
    pub add_in_report: Option<String>,
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `MULTITASK`: `string`.
    pub multitask: Option<String>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACCOMPLICES`: `string`.
    pub accomplices: Option<String>,
    /// `AUDITORS`: `string`.
    pub auditors: Option<String>,
    /// `RESPONSIBLES`: `string`.
    pub responsibles: Option<String>,
    /// `FILES`: list of any value, may be `null`.
    pub files: Option<Vec<Value>>,
    /// `TAGS`: list of any value, may be `null`.
    pub tags: Option<Vec<Value>>,
    /// `DEPENDS_ON`: list of any value, may be `null`.
    pub depends_on: Option<Vec<Value>>,
    /// `MATCH_WORK_TIME`: `string`.
    pub match_work_time: Option<String>,
    /// `TASK_ID`: `integer`, may be `null`.
    pub task_id: Option<i64>,
    /// `TPARAM_TYPE`: `integer`.
    pub tparam_type: Option<i64>,
    /// `TPARAM_REPLICATION_COUNT`: `integer`.
    pub tparam_replication_count: Option<i64>,
    /// `REPLICATE_PARAMS`: `string`.
    pub replicate_params: Option<String>,
    /// `BASE_TEMPLATE_ID`: `integer`.
    pub base_template_id: Option<i64>,
    /// `TEMPLATE_CHILDREN_COUNT`: `integer`.
    pub template_children_count: Option<i64>,
    /// `CREATED_BY_NAME`: `string`.
    pub created_by_name: Option<String>,
    /// `CREATED_BY_LAST_NAME`: `string`.
    pub created_by_last_name: Option<String>,
    /// `CREATED_BY_SECOND_NAME`: `string`.
    pub created_by_second_name: Option<String>,
    /// `CREATED_BY_LOGIN`: `string`.
    pub created_by_login: Option<String>,
    /// `CREATED_BY_WORK_POSITION`: `string`.
    pub created_by_work_position: Option<String>,
    /// `CREATED_BY_PHOTO`: `integer`.
    pub created_by_photo: Option<i64>,
    /// `RESPONSIBLE_NAME`: `string`.
    pub responsible_name: Option<String>,
    /// `RESPONSIBLE_LAST_NAME`: `string`.
    pub responsible_last_name: Option<String>,
    /// `RESPONSIBLE_SECOND_NAME`: `string`.
    pub responsible_second_name: Option<String>,
    /// `RESPONSIBLE_LOGIN`: `string`.
    pub responsible_login: Option<String>,
    /// `RESPONSIBLE_WORK_POSITION`: `string`.
    pub responsible_work_position: Option<String>,
    /// `RESPONSIBLE_PHOTO`: `integer`.
    pub responsible_photo: Option<i64>,
    /// `SCENARIO`: `string`.
    pub scenario: Option<String>,
    /// `UF_CRM_TASK`: list of `string`.
    pub uf_crm_task: Option<Vec<String>>,
    /// `UF_TASK_WEBDAV_FILES`: list of `integer`.
    pub uf_task_webdav_files: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "TITLE",
                "DESCRIPTION",
                "DESCRIPTION_IN_BBCODE",
                "PRIORITY",
                "STATUS",
                "STAGE_ID",
                "RESPONSIBLE_ID",
                "DEADLINE_AFTER",
                "START_DATE_PLAN_AFTER",
                "END_DATE_PLAN_AFTER",
                "REPLICATE",
                "CREATED_BY",
                "XML_ID",
                "ALLOW_CHANGE_DEADLINE",
                "ALLOW_TIME_TRACKING",
                "TASK_CONTROL",
                "ADD_IN_REPORT",
                "GROUP_ID",
                "PARENT_ID",
                "MULTITASK",
                "SITE_ID",
                "ACCOMPLICES",
                "AUDITORS",
                "RESPONSIBLES",
                "FILES",
                "TAGS",
                "DEPENDS_ON",
                "MATCH_WORK_TIME",
                "TASK_ID",
                "TPARAM_TYPE",
                "TPARAM_REPLICATION_COUNT",
                "REPLICATE_PARAMS",
                "BASE_TEMPLATE_ID",
                "TEMPLATE_CHILDREN_COUNT",
                "CREATED_BY_NAME",
                "CREATED_BY_LAST_NAME",
                "CREATED_BY_SECOND_NAME",
                "CREATED_BY_LOGIN",
                "CREATED_BY_WORK_POSITION",
                "CREATED_BY_PHOTO",
                "RESPONSIBLE_NAME",
                "RESPONSIBLE_LAST_NAME",
                "RESPONSIBLE_SECOND_NAME",
                "RESPONSIBLE_LOGIN",
                "RESPONSIBLE_WORK_POSITION",
                "RESPONSIBLE_PHOTO",
                "SCENARIO",
                "UF_CRM_TASK",
                "UF_TASK_WEBDAV_FILES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.description_in_bbcode,
            4 => &self.priority,
            5 => &self.status,
            6 => &self.stage_id,
            7 => &self.responsible_id,
            8 => &self.deadline_after,
            9 => &self.start_date_plan_after,
            10 => &self.end_date_plan_after,
            11 => &self.replicate,
            12 => &self.created_by,
            13 => &self.xml_id,
            14 => &self.allow_change_deadline,
            15 => &self.allow_time_tracking,
            16 => &self.task_control,
            17 => &self.add_in_report,
            18 => &self.group_id,
            19 => &self.parent_id,
            20 => &self.multitask,
            21 => &self.site_id,
            22 => &self.accomplices,
            23 => &self.auditors,
            24 => &self.responsibles,
            25 => &self.files,
            26 => &self.tags,
            27 => &self.depends_on,
            28 => &self.match_work_time,
            29 => &self.task_id,
            30 => &self.tparam_type,
            31 => &self.tparam_replication_count,
            32 => &self.replicate_params,
            33 => &self.base_template_id,
            34 => &self.template_children_count,
            35 => &self.created_by_name,
            36 => &self.created_by_last_name,
            37 => &self.created_by_second_name,
            38 => &self.created_by_login,
            39 => &self.created_by_work_position,
            40 => &self.created_by_photo,
            41 => &self.responsible_name,
            42 => &self.responsible_last_name,
            43 => &self.responsible_second_name,
            44 => &self.responsible_login,
            45 => &self.responsible_work_position,
            46 => &self.responsible_photo,
            47 => &self.scenario,
            48 => &self.uf_crm_task,
            49 => &self.uf_task_webdav_files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.description_in_bbcode,
            4 => &mut self.priority,
            5 => &mut self.status,
            6 => &mut self.stage_id,
            7 => &mut self.responsible_id,
            8 => &mut self.deadline_after,
            9 => &mut self.start_date_plan_after,
            10 => &mut self.end_date_plan_after,
            11 => &mut self.replicate,
            12 => &mut self.created_by,
            13 => &mut self.xml_id,
            14 => &mut self.allow_change_deadline,
            15 => &mut self.allow_time_tracking,
            16 => &mut self.task_control,
            17 => &mut self.add_in_report,
            18 => &mut self.group_id,
            19 => &mut self.parent_id,
            20 => &mut self.multitask,
            21 => &mut self.site_id,
            22 => &mut self.accomplices,
            23 => &mut self.auditors,
            24 => &mut self.responsibles,
            25 => &mut self.files,
            26 => &mut self.tags,
            27 => &mut self.depends_on,
            28 => &mut self.match_work_time,
            29 => &mut self.task_id,
            30 => &mut self.tparam_type,
            31 => &mut self.tparam_replication_count,
            32 => &mut self.replicate_params,
            33 => &mut self.base_template_id,
            34 => &mut self.template_children_count,
            35 => &mut self.created_by_name,
            36 => &mut self.created_by_last_name,
            37 => &mut self.created_by_second_name,
            38 => &mut self.created_by_login,
            39 => &mut self.created_by_work_position,
            40 => &mut self.created_by_photo,
            41 => &mut self.responsible_name,
            42 => &mut self.responsible_last_name,
            43 => &mut self.responsible_second_name,
            44 => &mut self.responsible_login,
            45 => &mut self.responsible_work_position,
            46 => &mut self.responsible_photo,
            47 => &mut self.scenario,
            48 => &mut self.uf_crm_task,
            49 => &mut self.uf_task_webdav_files,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.template.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `100` (HTTP 400).
    Code100,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100").status(400),
    ];
}

/// Calls [`tasks.template.get`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html).
#[doc(alias = "tasks.template.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.template.update`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.template.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `templateId`: `integer`, required.
    pub template_id: i64,
    /// `fields`: map of any value, required.
    pub fields: Map<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, fields: impl Into<Map<Value>>) -> Self {
        Self {
            template_id,
            fields: fields.into(),
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["templateId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.template_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.template_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "tasks.template.update";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.template.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `100`, `Could not find value for parameter {templateId}` (HTTP 400).
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {} to match with parameter {templateId}. Should be value of type int.` (HTTP 400).
    Code100InvalidValueToMatchWith,
    /// `100`, `Could not find value for parameter {fields}` (HTTP 400).
    Code100CouldNotFindValueForParameter,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {templateId}")
            .status(400),
        ErrorCase::code(Self::Code100InvalidValueToMatchWith, "100")
            .message(
                "Invalid value {} to match with parameter {templateId}. Should be value of type int.",
            )
            .status(400),
        ErrorCase::code(Self::Code100CouldNotFindValueForParameter, "100")
            .message("Could not find value for parameter {fields}")
            .status(400),
    ];
}

/// Calls [`tasks.template.update`](https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html).
#[doc(alias = "tasks.template.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, Delete, Fields, FieldsEntry, FieldsEntryValues, Get, GetParams,
    GetResult, Update
);
