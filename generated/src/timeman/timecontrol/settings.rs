// @generated from docs/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `timeman.timecontrol.settings.*`.

use crate::prelude::*;

/// Request of [`timeman.timecontrol.settings.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.timecontrol.settings.get")]
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
    const NAME: &'static str = "timeman.timecontrol.settings.get";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `timeman.timecontrol.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `minimum_idle_for_report`: `integer`.
    pub minimum_idle_for_report: Option<i64>,
    /// `register_offline`: `boolean`.
    pub register_offline: Option<bool>,
    /// `register_idle`: `boolean`.
    pub register_idle: Option<bool>,
    /// `register_desktop`: `boolean`.
    pub register_desktop: Option<bool>,
    /// `report_request_type`: [`ReportRequestType`].
    pub report_request_type: Option<ReportRequestType>,
    /// `report_request_users`: list of `integer`.
    pub report_request_users: Option<Vec<i64>>,
    /// `report_simple_type`: [`ReportRequestType`].
    pub report_simple_type: Option<ReportRequestType>,
    /// `report_simple_users`: list of `integer`.
    pub report_simple_users: Option<Vec<i64>>,
    /// `report_full_type`: [`ReportRequestType`].
    pub report_full_type: Option<ReportRequestType>,
    /// `report_full_users`: list of `integer`.
    pub report_full_users: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "active",
                "minimum_idle_for_report",
                "register_offline",
                "register_idle",
                "register_desktop",
                "report_request_type",
                "report_request_users",
                "report_simple_type",
                "report_simple_users",
                "report_full_type",
                "report_full_users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.minimum_idle_for_report,
            2 => &self.register_offline,
            3 => &self.register_idle,
            4 => &self.register_desktop,
            5 => &self.report_request_type,
            6 => &self.report_request_users,
            7 => &self.report_simple_type,
            8 => &self.report_simple_users,
            9 => &self.report_full_type,
            10 => &self.report_full_users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.minimum_idle_for_report,
            2 => &mut self.register_offline,
            3 => &mut self.register_idle,
            4 => &mut self.register_desktop,
            5 => &mut self.report_request_type,
            6 => &mut self.report_request_users,
            7 => &mut self.report_simple_type,
            8 => &mut self.report_simple_users,
            9 => &mut self.report_full_type,
            10 => &mut self.report_full_users,
            _ => &mut self.extra,
        }
    }
}

/// `report_request_type` in the answer of `timeman.timecontrol.settings.get`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportRequestType {
    /// `all`.
    All,
    /// `user`.
    User,
    /// `none`.
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ReportRequestType {
    const VALUES: &'static [&'static str] = &["all", "user", "none"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::All),
            1 => Some(Self::User),
            2 => Some(Self::None),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::User => "user",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `timeman.timecontrol.settings.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`timeman.timecontrol.settings.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html).
#[doc(alias = "timeman.timecontrol.settings.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`timeman.timecontrol.settings.set`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.timecontrol.settings.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `ACTIVE`: `boolean`.
    pub active: Option<bool>,
    /// `MINIMUM_IDLE_FOR_REPORT`: `integer`.
    pub minimum_idle_for_report: Option<i64>,
    /// `REGISTER_OFFLINE`: `boolean`.
    pub register_offline: Option<bool>,
    /// `REGISTER_IDLE`: `boolean`.
    pub register_idle: Option<bool>,
    /// `REGISTER_DESKTOP`: `boolean`.
    pub register_desktop: Option<bool>,
    /// `REPORT_REQUEST_TYPE`: [`ReportRequestTypeRequest`].
    pub report_request_type: Option<ReportRequestTypeRequest>,
    /// `REPORT_REQUEST_USERS`: list of `integer`. Counts only if `REPORT_REQUEST_TYPE` is `user`.
    pub report_request_users: Option<Vec<i64>>,
    /// `REPORT_SIMPLE_TYPE`: [`ReportRequestTypeRequest`].
    pub report_simple_type: Option<ReportRequestTypeRequest>,
    /// `REPORT_SIMPLE_USERS`: list of `integer`. Counts only if `REPORT_SIMPLE_TYPE` is `user`.
    pub report_simple_users: Option<Vec<i64>>,
    /// `REPORT_FULL_TYPE`: [`ReportRequestTypeRequest`].
    pub report_full_type: Option<ReportRequestTypeRequest>,
    /// `REPORT_FULL_USERS`: list of `integer`. Counts only if `REPORT_FULL_TYPE` is `user`.
    pub report_full_users: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `MINIMUM_IDLE_FOR_REPORT`.
    #[must_use]
    pub fn minimum_idle_for_report(mut self, value: i64) -> Self {
        self.minimum_idle_for_report = Some(value);
        self
    }
    /// Sets `REGISTER_OFFLINE`.
    #[must_use]
    pub fn register_offline(mut self, value: bool) -> Self {
        self.register_offline = Some(value);
        self
    }
    /// Sets `REGISTER_IDLE`.
    #[must_use]
    pub fn register_idle(mut self, value: bool) -> Self {
        self.register_idle = Some(value);
        self
    }
    /// Sets `REGISTER_DESKTOP`.
    #[must_use]
    pub fn register_desktop(mut self, value: bool) -> Self {
        self.register_desktop = Some(value);
        self
    }
    /// Sets `REPORT_REQUEST_TYPE`.
    #[must_use]
    pub fn report_request_type(
        mut self,
        value: impl Into<ReportRequestTypeRequest>,
    ) -> Self {
        self.report_request_type = Some(value.into());
        self
    }
    /// Sets `REPORT_REQUEST_USERS`.
    #[must_use]
    pub fn report_request_users(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.report_request_users = Some(value.into_iter().collect());
        self
    }
    /// Sets `REPORT_SIMPLE_TYPE`.
    #[must_use]
    pub fn report_simple_type(
        mut self,
        value: impl Into<ReportRequestTypeRequest>,
    ) -> Self {
        self.report_simple_type = Some(value.into());
        self
    }
    /// Sets `REPORT_SIMPLE_USERS`.
    #[must_use]
    pub fn report_simple_users(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.report_simple_users = Some(value.into_iter().collect());
        self
    }
    /// Sets `REPORT_FULL_TYPE`.
    #[must_use]
    pub fn report_full_type(
        mut self,
        value: impl Into<ReportRequestTypeRequest>,
    ) -> Self {
        self.report_full_type = Some(value.into());
        self
    }
    /// Sets `REPORT_FULL_USERS`.
    #[must_use]
    pub fn report_full_users(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.report_full_users = Some(value.into_iter().collect());
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &[
                "ACTIVE",
                "MINIMUM_IDLE_FOR_REPORT",
                "REGISTER_OFFLINE",
                "REGISTER_IDLE",
                "REGISTER_DESKTOP",
                "REPORT_REQUEST_TYPE",
                "REPORT_REQUEST_USERS",
                "REPORT_SIMPLE_TYPE",
                "REPORT_SIMPLE_USERS",
                "REPORT_FULL_TYPE",
                "REPORT_FULL_USERS",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active,
            1 => &self.minimum_idle_for_report,
            2 => &self.register_offline,
            3 => &self.register_idle,
            4 => &self.register_desktop,
            5 => &self.report_request_type,
            6 => &self.report_request_users,
            7 => &self.report_simple_type,
            8 => &self.report_simple_users,
            9 => &self.report_full_type,
            10 => &self.report_full_users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active,
            1 => &mut self.minimum_idle_for_report,
            2 => &mut self.register_offline,
            3 => &mut self.register_idle,
            4 => &mut self.register_desktop,
            5 => &mut self.report_request_type,
            6 => &mut self.report_request_users,
            7 => &mut self.report_simple_type,
            8 => &mut self.report_simple_users,
            9 => &mut self.report_full_type,
            10 => &mut self.report_full_users,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "timeman.timecontrol.settings.set";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Parameter `REPORT_REQUEST_TYPE` of `timeman.timecontrol.settings.set`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportRequestTypeRequest {
    /// `all`.
    All,
    /// `user`.
    User,
    /// `none`.
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ReportRequestTypeRequest {
    const VALUES: &'static [&'static str] = &["all", "user", "none"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::All),
            1 => Some(Self::User),
            2 => Some(Self::None),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::User => "user",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `timeman.timecontrol.settings.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`timeman.timecontrol.settings.set`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html).
#[doc(alias = "timeman.timecontrol.settings.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, Set);

value_enum!(ReportRequestType, ReportRequestTypeRequest);
