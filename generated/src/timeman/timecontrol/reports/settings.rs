// @generated from docs/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.md. Do not edit; run `cargo codegen`.

//! `timeman.timecontrol.reports.settings.*`.

use crate::prelude::*;

/// Request of [`timeman.timecontrol.reports.settings.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.timecontrol.reports.settings.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "timeman.timecontrol.reports.settings.get";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `timeman.timecontrol.reports.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_admin`: `boolean`.
    pub user_admin: Option<bool>,
    /// `user_head`: `boolean`.
    pub user_head: Option<bool>,
    /// `departments`: list of [`GetResultDepartments`].
    pub departments: Option<Vec<GetResultDepartments>>,
    /// `minimum_idle_for_report`: `integer`.
    pub minimum_idle_for_report: Option<i64>,
    /// `report_view_type`: [`GetResultReportViewType`].
    pub report_view_type: Option<GetResultReportViewType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "active",
                "user_id",
                "user_admin",
                "user_head",
                "departments",
                "minimum_idle_for_report",
                "report_view_type",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.user_id,
            2 => &self.user_admin,
            3 => &self.user_head,
            4 => &self.departments,
            5 => &self.minimum_idle_for_report,
            6 => &self.report_view_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.user_id,
            2 => &mut self.user_admin,
            3 => &mut self.user_head,
            4 => &mut self.departments,
            5 => &mut self.minimum_idle_for_report,
            6 => &mut self.report_view_type,
            _ => &mut self.extra,
        }
    }
}

/// `departments` in the answer of `timeman.timecontrol.reports.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartments {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartments",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `report_view_type` in the answer of `timeman.timecontrol.reports.settings.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultReportViewType {
    /// `none`.
    None,
    /// `head`.
    Head,
    /// `full`.
    Full,
    /// `simple`.
    Simple,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultReportViewType {
    const VALUES: &'static [&'static str] = &["none", "head", "full", "simple"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::None),
            1 => Some(Self::Head),
            2 => Some(Self::Full),
            3 => Some(Self::Simple),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Head => "head",
            Self::Full => "full",
            Self::Simple => "simple",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `timeman.timecontrol.reports.settings.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`timeman.timecontrol.reports.settings.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html).
#[doc(alias = "timeman.timecontrol.reports.settings.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultDepartments);

value_enum!(GetResultReportViewType);
