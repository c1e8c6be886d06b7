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
    /// `PARENT_ID`: `integer`. Default: `0`.
    pub parent_id: Option<i64>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRIORITY`: `integer`.
    pub priority: Option<i64>,
    /// `GROUP_ID`: `integer`. Default: `0`.
    pub group_id: Option<i64>,
    /// `STAGE_ID`: `integer`. Default: `0`.
    pub stage_id: Option<i64>,
    /// `DEPENDS_ON`: list of `integer`.
    pub depends_on: Option<Vec<i64>>,
    /// `RESPONSIBLES`: list of any value.
    pub responsibles: Option<Vec<Value>>,
    /// `ACCOMPLICES`: list of `integer`.
    pub accomplices: Option<Vec<i64>>,
    /// `AUDITORS`: list of `integer`.
    pub auditors: Option<Vec<i64>>,
    /// `STATUS`: `integer`.
    pub status: Option<i64>,
    /// `MULTITASK`: `Y` or `N`. Default: `N`.
    pub multitask: Option<bool>,
    /// `REPLICATE`: `Y` or `N`. Default: `N`.
    pub replicate: Option<bool>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `TASK_CONTROL`: `Y` or `N`. Default: `N`.
    pub task_control: Option<bool>,
    /// `ADD_IN_REPORT`: `Y` or `N`. Default: `N`.
    pub add_in_report: Option<bool>,
    /// `XML_ID`: `string`. Default: `null`.
    pub xml_id: Option<String>,
    /// `DEADLINE_AFTER`: `datetime`. Default: `null`.
    pub deadline_after: Option<DateTime>,
    /// `START_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    pub start_date_plan_after: Option<DateTime>,
    /// `END_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    pub end_date_plan_after: Option<DateTime>,
    /// `TPARAM_TYPE`: `integer`. Default: `0`.
    pub tparam_type: Option<i64>,
    /// `REPLICATE_PARAMS`: [`AddFieldsReplicateParams`].
    pub replicate_params: Option<AddFieldsReplicateParams>,
    /// `BASE_TEMPLATE_ID`: `integer`. Default: `null`.
    pub base_template_id: Option<i64>,
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
    /// Sets `PRIORITY`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `STAGE_ID`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
        self
    }
    /// Sets `DEPENDS_ON`.
    #[must_use]
    pub fn depends_on(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.depends_on = Some(value.into_iter().collect());
        self
    }
    /// Sets `RESPONSIBLES`.
    #[must_use]
    pub fn responsibles(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.responsibles = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `ACCOMPLICES`.
    #[must_use]
    pub fn accomplices(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.accomplices = Some(value.into_iter().collect());
        self
    }
    /// Sets `AUDITORS`.
    #[must_use]
    pub fn auditors(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.auditors = Some(value.into_iter().collect());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `MULTITASK`.
    #[must_use]
    pub fn multitask(mut self, value: bool) -> Self {
        self.multitask = Some(value);
        self
    }
    /// Sets `REPLICATE`.
    #[must_use]
    pub fn replicate(mut self, value: bool) -> Self {
        self.replicate = Some(value);
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
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
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `DEADLINE_AFTER`.
    #[must_use]
    pub fn deadline_after(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline_after = Some(value.into());
        self
    }
    /// Sets `START_DATE_PLAN_AFTER`.
    #[must_use]
    pub fn start_date_plan_after(mut self, value: impl Into<DateTime>) -> Self {
        self.start_date_plan_after = Some(value.into());
        self
    }
    /// Sets `END_DATE_PLAN_AFTER`.
    #[must_use]
    pub fn end_date_plan_after(mut self, value: impl Into<DateTime>) -> Self {
        self.end_date_plan_after = Some(value.into());
        self
    }
    /// Sets `TPARAM_TYPE`.
    #[must_use]
    pub fn tparam_type(mut self, value: i64) -> Self {
        self.tparam_type = Some(value);
        self
    }
    /// Sets `REPLICATE_PARAMS`.
    #[must_use]
    pub fn replicate_params(mut self, value: AddFieldsReplicateParams) -> Self {
        self.replicate_params = Some(value);
        self
    }
    /// Sets `BASE_TEMPLATE_ID`.
    #[must_use]
    pub fn base_template_id(mut self, value: i64) -> Self {
        self.base_template_id = Some(value);
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "TITLE",
                "CREATED_BY",
                "RESPONSIBLE_ID",
                "PARENT_ID",
                "DESCRIPTION",
                "PRIORITY",
                "GROUP_ID",
                "STAGE_ID",
                "DEPENDS_ON",
                "RESPONSIBLES",
                "ACCOMPLICES",
                "AUDITORS",
                "STATUS",
                "MULTITASK",
                "REPLICATE",
                "SITE_ID",
                "TASK_CONTROL",
                "ADD_IN_REPORT",
                "XML_ID",
                "DEADLINE_AFTER",
                "START_DATE_PLAN_AFTER",
                "END_DATE_PLAN_AFTER",
                "TPARAM_TYPE",
                "REPLICATE_PARAMS",
                "BASE_TEMPLATE_ID",
            ],
            required: &[],
            codecs: &[
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.created_by,
            2 => &self.responsible_id,
            3 => &self.parent_id,
            4 => &self.description,
            5 => &self.priority,
            6 => &self.group_id,
            7 => &self.stage_id,
            8 => &self.depends_on,
            9 => &self.responsibles,
            10 => &self.accomplices,
            11 => &self.auditors,
            12 => &self.status,
            13 => &self.multitask,
            14 => &self.replicate,
            15 => &self.site_id,
            16 => &self.task_control,
            17 => &self.add_in_report,
            18 => &self.xml_id,
            19 => &self.deadline_after,
            20 => &self.start_date_plan_after,
            21 => &self.end_date_plan_after,
            22 => &self.tparam_type,
            23 => &self.replicate_params,
            24 => &self.base_template_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.created_by,
            2 => &mut self.responsible_id,
            3 => &mut self.parent_id,
            4 => &mut self.description,
            5 => &mut self.priority,
            6 => &mut self.group_id,
            7 => &mut self.stage_id,
            8 => &mut self.depends_on,
            9 => &mut self.responsibles,
            10 => &mut self.accomplices,
            11 => &mut self.auditors,
            12 => &mut self.status,
            13 => &mut self.multitask,
            14 => &mut self.replicate,
            15 => &mut self.site_id,
            16 => &mut self.task_control,
            17 => &mut self.add_in_report,
            18 => &mut self.xml_id,
            19 => &mut self.deadline_after,
            20 => &mut self.start_date_plan_after,
            21 => &mut self.end_date_plan_after,
            22 => &mut self.tparam_type,
            23 => &mut self.replicate_params,
            24 => &mut self.base_template_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.REPLICATE_PARAMS` of `tasks.template.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsReplicateParams {
    /// `PERIOD`: `string`.
    pub period: Option<String>,
    /// `EVERY_WEEK`: `integer`.
    pub every_week: Option<i64>,
    /// `WEEK_DAYS`: list of `integer`.
    pub week_days: Option<Vec<i64>>,
    /// `TIME`: `string`.
    pub time: Option<String>,
    /// `REPEAT_TILL`: `string`.
    pub repeat_till: Option<String>,
    /// `START_DATE`: `string`.
    pub start_date: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsReplicateParams {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `PERIOD`.
    #[must_use]
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }
    /// Sets `EVERY_WEEK`.
    #[must_use]
    pub fn every_week(mut self, value: i64) -> Self {
        self.every_week = Some(value);
        self
    }
    /// Sets `WEEK_DAYS`.
    #[must_use]
    pub fn week_days(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.week_days = Some(value.into_iter().collect());
        self
    }
    /// Sets `TIME`.
    #[must_use]
    pub fn time(mut self, value: impl Into<String>) -> Self {
        self.time = Some(value.into());
        self
    }
    /// Sets `REPEAT_TILL`.
    #[must_use]
    pub fn repeat_till(mut self, value: impl Into<String>) -> Self {
        self.repeat_till = Some(value.into());
        self
    }
    /// Sets `START_DATE`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
}

impl Record for AddFieldsReplicateParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsReplicateParams",
            fields: &[
                "PERIOD",
                "EVERY_WEEK",
                "WEEK_DAYS",
                "TIME",
                "REPEAT_TILL",
                "START_DATE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.period,
            1 => &self.every_week,
            2 => &self.week_days,
            3 => &self.time,
            4 => &self.repeat_till,
            5 => &self.start_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.period,
            1 => &mut self.every_week,
            2 => &mut self.week_days,
            3 => &mut self.time,
            4 => &mut self.repeat_till,
            5 => &mut self.start_date,
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
    /// `values`: map of `string`.
    pub values: Option<Map<String>>,
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
    /// An object whose keys are all left out.
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
    /// `DESCRIPTION_IN_BBCODE`: `Y` or `N`.
    pub description_in_bbcode: Option<bool>,
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
    /// `REPLICATE`: `Y` or `N`.
    pub replicate: Option<bool>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `XML_ID`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `ALLOW_CHANGE_DEADLINE`: `Y` or `N`.
    pub allow_change_deadline: Option<bool>,
    /// `ALLOW_TIME_TRACKING`: `Y` or `N`.
    pub allow_time_tracking: Option<bool>,
    /// `TASK_CONTROL`: `Y` or `N`.
    pub task_control: Option<bool>,
    /// `ADD_IN_REPORT`: `Y` or `N`.
    pub add_in_report: Option<bool>,
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `PARENT_ID`: `integer`.
    pub parent_id: Option<i64>,
    /// `MULTITASK`: `Y` or `N`.
    pub multitask: Option<bool>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `ACCOMPLICES`: `string`.
    pub accomplices: Option<String>,
    /// `AUDITORS`: `string`.
    pub auditors: Option<String>,
    /// `RESPONSIBLES`: `string`.
    pub responsibles: Option<String>,
    /// `FILES`: list of `integer`, may be `null`.
    pub files: Option<Vec<i64>>,
    /// `TAGS`: list of any value, may be `null`.
    pub tags: Option<Vec<Value>>,
    /// `DEPENDS_ON`: list of `integer`, may be `null`.
    pub depends_on: Option<Vec<i64>>,
    /// `MATCH_WORK_TIME`: `Y` or `N`.
    pub match_work_time: Option<bool>,
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
            codecs: &[
                (3, Codec::YesNo),
                (11, Codec::YesNo),
                (14, Codec::YesNo),
                (15, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
                (20, Codec::YesNo),
                (28, Codec::YesNo),
            ],
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
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(template_id: i64, fields: UpdateFields) -> Self {
        Self {
            template_id,
            fields,
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

/// Parameter `fields` of `tasks.template.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `PARENT_ID`: `integer`. Default: `0`.
    pub parent_id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `PRIORITY`: `integer`.
    pub priority: Option<i64>,
    /// `GROUP_ID`: `integer`. Default: `0`.
    pub group_id: Option<i64>,
    /// `STAGE_ID`: `integer`. Default: `0`.
    pub stage_id: Option<i64>,
    /// `CREATED_BY`: `integer`.
    pub created_by: Option<i64>,
    /// `RESPONSIBLE_ID`: `integer`.
    pub responsible_id: Option<i64>,
    /// `DEPENDS_ON`: list of `integer`.
    pub depends_on: Option<Vec<i64>>,
    /// `RESPONSIBLES`: list of any value.
    pub responsibles: Option<Vec<Value>>,
    /// `ACCOMPLICES`: list of `integer`.
    pub accomplices: Option<Vec<i64>>,
    /// `AUDITORS`: list of `integer`.
    pub auditors: Option<Vec<i64>>,
    /// `STATUS`: `integer`.
    pub status: Option<i64>,
    /// `MULTITASK`: `Y` or `N`. Default: `N`.
    pub multitask: Option<bool>,
    /// `REPLICATE`: `Y` or `N`. Default: `N`.
    pub replicate: Option<bool>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `TASK_CONTROL`: `Y` or `N`. Default: `N`.
    pub task_control: Option<bool>,
    /// `ADD_IN_REPORT`: `Y` or `N`. Default: `N`.
    pub add_in_report: Option<bool>,
    /// `XML_ID`: `string`. Default: `null`.
    pub xml_id: Option<String>,
    /// `DEADLINE_AFTER`: `datetime`. Default: `null`.
    pub deadline_after: Option<DateTime>,
    /// `START_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    pub start_date_plan_after: Option<DateTime>,
    /// `END_DATE_PLAN_AFTER`: `datetime`. Default: `null`.
    pub end_date_plan_after: Option<DateTime>,
    /// `TPARAM_TYPE`: `integer`. Default: `0`.
    pub tparam_type: Option<i64>,
    /// `REPLICATE_PARAMS`: map of any value.
    pub replicate_params: Option<Map<Value>>,
    /// `BASE_TEMPLATE_ID`: `integer`. Default: `null`.
    pub base_template_id: Option<i64>,
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
    /// Sets `PRIORITY`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `STAGE_ID`.
    #[must_use]
    pub fn stage_id(mut self, value: i64) -> Self {
        self.stage_id = Some(value);
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
    /// Sets `DEPENDS_ON`.
    #[must_use]
    pub fn depends_on(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.depends_on = Some(value.into_iter().collect());
        self
    }
    /// Sets `RESPONSIBLES`.
    #[must_use]
    pub fn responsibles(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.responsibles = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `ACCOMPLICES`.
    #[must_use]
    pub fn accomplices(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.accomplices = Some(value.into_iter().collect());
        self
    }
    /// Sets `AUDITORS`.
    #[must_use]
    pub fn auditors(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.auditors = Some(value.into_iter().collect());
        self
    }
    /// Sets `STATUS`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `MULTITASK`.
    #[must_use]
    pub fn multitask(mut self, value: bool) -> Self {
        self.multitask = Some(value);
        self
    }
    /// Sets `REPLICATE`.
    #[must_use]
    pub fn replicate(mut self, value: bool) -> Self {
        self.replicate = Some(value);
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
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
    /// Sets `XML_ID`.
    #[must_use]
    pub fn xml_id(mut self, value: impl Into<String>) -> Self {
        self.xml_id = Some(value.into());
        self
    }
    /// Sets `DEADLINE_AFTER`.
    #[must_use]
    pub fn deadline_after(mut self, value: impl Into<DateTime>) -> Self {
        self.deadline_after = Some(value.into());
        self
    }
    /// Sets `START_DATE_PLAN_AFTER`.
    #[must_use]
    pub fn start_date_plan_after(mut self, value: impl Into<DateTime>) -> Self {
        self.start_date_plan_after = Some(value.into());
        self
    }
    /// Sets `END_DATE_PLAN_AFTER`.
    #[must_use]
    pub fn end_date_plan_after(mut self, value: impl Into<DateTime>) -> Self {
        self.end_date_plan_after = Some(value.into());
        self
    }
    /// Sets `TPARAM_TYPE`.
    #[must_use]
    pub fn tparam_type(mut self, value: i64) -> Self {
        self.tparam_type = Some(value);
        self
    }
    /// Sets `REPLICATE_PARAMS`.
    #[must_use]
    pub fn replicate_params(mut self, value: impl Into<Map<Value>>) -> Self {
        self.replicate_params = Some(value.into());
        self
    }
    /// Sets `BASE_TEMPLATE_ID`.
    #[must_use]
    pub fn base_template_id(mut self, value: i64) -> Self {
        self.base_template_id = Some(value);
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
                "PRIORITY",
                "GROUP_ID",
                "STAGE_ID",
                "CREATED_BY",
                "RESPONSIBLE_ID",
                "DEPENDS_ON",
                "RESPONSIBLES",
                "ACCOMPLICES",
                "AUDITORS",
                "STATUS",
                "MULTITASK",
                "REPLICATE",
                "SITE_ID",
                "TASK_CONTROL",
                "ADD_IN_REPORT",
                "XML_ID",
                "DEADLINE_AFTER",
                "START_DATE_PLAN_AFTER",
                "END_DATE_PLAN_AFTER",
                "TPARAM_TYPE",
                "REPLICATE_PARAMS",
                "BASE_TEMPLATE_ID",
            ],
            required: &[],
            codecs: &[
                (13, Codec::YesNo),
                (14, Codec::YesNo),
                (16, Codec::YesNo),
                (17, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.parent_id,
            1 => &self.title,
            2 => &self.description,
            3 => &self.priority,
            4 => &self.group_id,
            5 => &self.stage_id,
            6 => &self.created_by,
            7 => &self.responsible_id,
            8 => &self.depends_on,
            9 => &self.responsibles,
            10 => &self.accomplices,
            11 => &self.auditors,
            12 => &self.status,
            13 => &self.multitask,
            14 => &self.replicate,
            15 => &self.site_id,
            16 => &self.task_control,
            17 => &self.add_in_report,
            18 => &self.xml_id,
            19 => &self.deadline_after,
            20 => &self.start_date_plan_after,
            21 => &self.end_date_plan_after,
            22 => &self.tparam_type,
            23 => &self.replicate_params,
            24 => &self.base_template_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.parent_id,
            1 => &mut self.title,
            2 => &mut self.description,
            3 => &mut self.priority,
            4 => &mut self.group_id,
            5 => &mut self.stage_id,
            6 => &mut self.created_by,
            7 => &mut self.responsible_id,
            8 => &mut self.depends_on,
            9 => &mut self.responsibles,
            10 => &mut self.accomplices,
            11 => &mut self.auditors,
            12 => &mut self.status,
            13 => &mut self.multitask,
            14 => &mut self.replicate,
            15 => &mut self.site_id,
            16 => &mut self.task_control,
            17 => &mut self.add_in_report,
            18 => &mut self.xml_id,
            19 => &mut self.deadline_after,
            20 => &mut self.start_date_plan_after,
            21 => &mut self.end_date_plan_after,
            22 => &mut self.tparam_type,
            23 => &mut self.replicate_params,
            24 => &mut self.base_template_id,
            _ => &mut self.extra,
        }
    }
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
    Add, AddFields, AddFieldsReplicateParams, Delete, Fields, FieldsEntry, Get,
    GetParams, GetResult, Update, UpdateFields
);
