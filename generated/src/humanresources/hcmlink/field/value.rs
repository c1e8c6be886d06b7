// @generated from docs/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.md. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.field.value.*`.

use crate::prelude::*;

/// Request of [`humanresources.hcmlink.field.value.set`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.field.value.set")]
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
    const NAME: &'static str = "humanresources.hcmlink.field.value.set";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
}

/// Parameter `data` of `humanresources.hcmlink.field.value.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetData {
    /// `field`: `string`, required.
    pub field: String,
    /// `employee`: `string`, required.
    pub employee: String,
    /// `value`: `string`, required.
    pub value: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetData {
    /// An object with its required keys.
    #[must_use]
    pub fn new(
        field: impl Into<String>,
        employee: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            field: field.into(),
            employee: employee.into(),
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Record for SetData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetData",
            fields: &["field", "employee", "value"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.field,
            1 => &self.employee,
            2 => &self.value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.field,
            1 => &mut self.employee,
            2 => &mut self.value,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `job` of `humanresources.hcmlink.field.value.set`.
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

/// Parameter `job.fields` of `humanresources.hcmlink.field.value.set`.
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

/// Parameter `job.fields.status` of `humanresources.hcmlink.field.value.set`.
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

/// Answer of `humanresources.hcmlink.field.value.set`.
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

/// `status` in the answer of `humanresources.hcmlink.field.value.set`.
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

/// Errors of `humanresources.hcmlink.field.value.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Operation failed`.
    OperationFailed,
    /// `Parameter 'data' must be a non empty array`.
    ParameterDataMustBeA,
    /// `Item #... field '...' not found for company '...'`.
    ItemFieldNotFoundFor,
    /// `Item #... employee '...' not found for company '...'`.
    ItemEmployeeNotFoundFor,
    /// `Item #... does not match PIN request job '...'`.
    ItemDoesNotMatchPin,
    /// `Item #... does not match salary/vacation request job '...'`.
    ItemDoesNotMatchSalary,
    /// `Job '...' result is incomplete`.
    JobResultIsIncomplete,
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
            Self::ItemFieldNotFoundFor,
            "Item #... field '...' not found for company '...'",
        ),
        ErrorCase::text(
            Self::ItemEmployeeNotFoundFor,
            "Item #... employee '...' not found for company '...'",
        ),
        ErrorCase::text(
            Self::ItemDoesNotMatchPin,
            "Item #... does not match PIN request job '...'",
        ),
        ErrorCase::text(
            Self::ItemDoesNotMatchSalary,
            "Item #... does not match salary/vacation request job '...'",
        ),
        ErrorCase::text(Self::JobResultIsIncomplete, "Job '...' result is incomplete"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.field.value.set`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html).
#[doc(alias = "humanresources.hcmlink.field.value.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<SetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Set, SetData, SetJob, SetJobFields, SetResult);

value_enum!(SetJobFieldsStatus, SetResultStatus);
