// @generated from docs/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.md and 1 more. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.employee.*`.

use crate::prelude::*;

/// Request of [`humanresources.hcmlink.employee.list`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.employee.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `company`: `string`, required.
    pub company: String,
    /// `limit`: `integer`. Default: `100`.
    pub limit: Option<i64>,
    /// `offset`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// `updatedAt`: `string`.
    pub updated_at: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(company: impl Into<String>) -> Self {
        Self {
            company: company.into(),
            ..Default::default()
        }
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
    /// Sets `updatedAt`.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["company", "limit", "offset", "updatedAt"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company,
            1 => &self.limit,
            2 => &self.offset,
            3 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company,
            1 => &mut self.limit,
            2 => &mut self.offset,
            3 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "humanresources.hcmlink.employee.list";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `company`: `string`.
    pub company: Option<String>,
    /// `person`: `string`.
    pub person: Option<String>,
    /// `employees`: list of [`ListItemEmployees`].
    pub employees: Option<Vec<ListItemEmployees>>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "id",
                "company",
                "person",
                "employees",
                "userId",
                "title",
                "createdAt",
                "updatedAt",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.company,
            2 => &self.person,
            3 => &self.employees,
            4 => &self.user_id,
            5 => &self.title,
            6 => &self.created_at,
            7 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.company,
            2 => &mut self.person,
            3 => &mut self.employees,
            4 => &mut self.user_id,
            5 => &mut self.title,
            6 => &mut self.created_at,
            7 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// `employees` in the answer of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemEmployees {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `employee`: `string`.
    pub employee: Option<String>,
    /// `data`: [`ListItemEmployeesData`].
    pub data: Option<ListItemEmployeesData>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemEmployees {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemEmployees",
            fields: &["id", "employee", "data", "createdAt"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.employee,
            2 => &self.data,
            3 => &self.created_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.employee,
            2 => &mut self.data,
            3 => &mut self.created_at,
            _ => &mut self.extra,
        }
    }
}

/// `employees.data` in the answer of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemEmployeesData {
    /// `position`: `string`.
    pub position: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemEmployeesData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemEmployeesData",
            fields: &["position"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.position,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.hcmlink.employee.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `510`.
    Code510,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code510, "510"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.employee.list`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html).
#[doc(alias = "humanresources.hcmlink.employee.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.hcmlink.employee.set`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.employee.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `company`: `string`, required.
    pub company: String,
    /// `data`: list of [`SetData`], required.
    pub data: Vec<SetData>,
    /// `job`: [`SetJob`].
    pub job: Option<SetJob>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        company: impl Into<String>,
        data: impl IntoIterator<Item = SetData>,
    ) -> Self {
        Self {
            company: company.into(),
            data: data.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: SetJob) -> Self {
        self.job = Some(value);
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["company", "data", "job"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company,
            1 => &self.data,
            2 => &self.job,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company,
            1 => &mut self.data,
            2 => &mut self.job,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = SetResult;
    type Error = SetError;
    const NAME: &'static str = "humanresources.hcmlink.employee.set";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
}

/// Parameter `data` of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetData {
    /// `employee`: `string`, required.
    pub employee: String,
    /// `person`: `string`, required.
    pub person: String,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `data`: [`SetDataContent`], required.
    pub data: SetDataContent,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        employee: impl Into<String>,
        person: impl Into<String>,
        data: SetDataContent,
    ) -> Self {
        Self {
            employee: employee.into(),
            person: person.into(),
            data,
            ..Default::default()
        }
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for SetData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetData",
            fields: &["employee", "person", "userId", "data"],
            required: &[0, 1, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.employee,
            1 => &self.person,
            2 => &self.user_id,
            3 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.employee,
            1 => &mut self.person,
            2 => &mut self.user_id,
            3 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `data.data` of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetDataContent {
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `patronymicName`: `string`.
    pub patronymic_name: Option<String>,
    /// `position`: `string`.
    pub position: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetDataContent {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `patronymicName`.
    #[must_use]
    pub fn patronymic_name(mut self, value: impl Into<String>) -> Self {
        self.patronymic_name = Some(value.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
}

impl Record for SetDataContent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetDataContent",
            fields: &["firstName", "lastName", "patronymicName", "position"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.first_name,
            1 => &self.last_name,
            2 => &self.patronymic_name,
            3 => &self.position,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.first_name,
            1 => &mut self.last_name,
            2 => &mut self.patronymic_name,
            3 => &mut self.position,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `job` of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetJob {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`SetJobFields`], required.
    pub fields: SetJobFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetJob {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: i64, fields: SetJobFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for SetJob {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetJob",
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

/// Parameter `job.fields` of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetJobFields {
    /// `status`: [`SetJobFieldsStatus`], required.
    pub status: SetJobFieldsStatus,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// `sent`: `integer`.
    pub sent: Option<i64>,
    /// `data`: map of any value.
    pub data: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetJobFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(status: impl Into<SetJobFieldsStatus>) -> Self {
        Self {
            status: status.into(),
            ..Default::default()
        }
    }
    /// Sets `total`.
    #[must_use]
    pub fn total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
    /// Sets `sent`.
    #[must_use]
    pub fn sent(mut self, value: i64) -> Self {
        self.sent = Some(value);
        self
    }
    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, value: impl Into<Map<Value>>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl Record for SetJobFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetJobFields",
            fields: &["status", "total", "sent", "data"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            1 => &self.total,
            2 => &self.sent,
            3 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            1 => &mut self.total,
            2 => &mut self.sent,
            3 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `job.fields.status` of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetJobFieldsStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `DONE`.
    Done,
    /// `CANCELED`.
    Canceled,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetJobFieldsStatus {
    const VALUES: &'static [&'static str] = &["IN_PROGRESS", "DONE", "CANCELED"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::InProgress),
            1 => Some(Self::Done),
            2 => Some(Self::Canceled),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Done => "DONE",
            Self::Canceled => "CANCELED",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResult {
    /// `status`: [`SetResultStatus`].
    pub status: Option<SetResultStatus>,
    /// `errors`: list of any value.
    pub errors: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetResult",
            fields: &["status", "errors"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.status,
            1 => &self.errors,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.status,
            1 => &mut self.errors,
            _ => &mut self.extra,
        }
    }
}

/// `status` in the answer of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetResultStatus {
    /// `ok`.
    Ok,
    /// `error`.
    Error,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SetResultStatus {
    const VALUES: &'static [&'static str] = &["ok", "error"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Ok),
            1 => Some(Self::Error),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Error => "error",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `humanresources.hcmlink.employee.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Operation failed`.
    OperationFailed,
    /// `Parameter 'data' must be a non empty array`.
    ParameterDataMustBeA,
    /// `Item #... should have not empty 'employee', 'person', 'data'`.
    ItemShouldHaveNotEmpty,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OperationFailed, "Operation failed"),
        ErrorCase::text(
            Self::ParameterDataMustBeA,
            "Parameter 'data' must be a non empty array",
        ),
        ErrorCase::text(
            Self::ItemShouldHaveNotEmpty,
            "Item #... should have not empty 'employee', 'person', 'data'",
        ),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.employee.set`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html).
#[doc(alias = "humanresources.hcmlink.employee.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<SetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    List, ListItem, ListItemEmployees, ListItemEmployeesData, Set, SetData,
    SetDataContent, SetJob, SetJobFields, SetResult
);

value_enum!(SetJobFieldsStatus, SetResultStatus);
