// @generated from docs/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.md. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.job.*`.

use crate::prelude::*;

pub mod status;

/// Request of [`humanresources.hcmlink.job.update`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html).
///
/// Scope: `humanresources.hcmlink`.
#[doc(alias = "humanresources.hcmlink.job.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, fields: UpdateFields) -> Self {
        Self {
            id,
            fields,
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
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

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "humanresources.hcmlink.job.update";
    const SCOPES: &'static [&'static str] = &["humanresources.hcmlink"];
}

/// Parameter `fields` of `humanresources.hcmlink.job.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `status`: [`UpdateFieldsStatus`], required.
    pub status: UpdateFieldsStatus,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// `sent`: `integer`.
    pub sent: Option<i64>,
    /// `data`: [`UpdateFieldsData`].
    pub data: Option<UpdateFieldsData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(status: impl Into<UpdateFieldsStatus>) -> Self {
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
    pub fn data(mut self, value: UpdateFieldsData) -> Self {
        self.data = Some(value);
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
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

/// Parameter `fields.status` of `humanresources.hcmlink.job.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateFieldsStatus {
    /// `IN_PROGRESS`.
    InProgress,
    /// `DONE`.
    Done,
    /// `CANCELED`.
    Canceled,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateFieldsStatus {
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

/// Parameter `fields.data` of `humanresources.hcmlink.job.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFieldsData {
    /// `batch`: `string`.
    pub batch: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFieldsData {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `batch`.
    #[must_use]
    pub fn batch(mut self, value: impl Into<String>) -> Self {
        self.batch = Some(value.into());
        self
    }
}

impl Record for UpdateFieldsData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFieldsData",
            fields: &["batch"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.batch,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.batch,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.hcmlink.job.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Operation failed`.
    OperationFailed,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `WRONG_AUTH_TYPE`.
    WrongAuthType,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::OperationFailed, "Operation failed"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE"),
    ];
}

/// Calls [`humanresources.hcmlink.job.update`](https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html).
#[doc(alias = "humanresources.hcmlink.job.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Update, UpdateFields, UpdateFieldsData);

value_enum!(UpdateFieldsStatus);
