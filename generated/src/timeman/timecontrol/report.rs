// @generated from docs/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.md. Do not edit; run `cargo codegen`.

//! `timeman.timecontrol.report.*`.

use crate::prelude::*;

/// Request of [`timeman.timecontrol.report.add`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.timecontrol.report.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `REPORT_ID`: `integer`, one of `REPORT_ID`, `ID` is required.
    pub report_id: Option<i64>,
    /// `ID`: `integer`, one of `REPORT_ID`, `ID` is required.
    pub id: Option<i64>,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `TEXT`: `string`, required.
    pub text: String,
    /// `TYPE`: [`AddType`]. Default: `PRIVATE`.
    pub type_: Option<AddType>,
    /// `CALENDAR`: `Y` or `N`. Default: `Y`.
    pub calendar: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Default::default()
        }
    }
    /// Sets `REPORT_ID`.
    #[must_use]
    pub fn report_id(mut self, value: i64) -> Self {
        self.report_id = Some(value);
        self
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<AddType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CALENDAR`.
    #[must_use]
    pub fn calendar(mut self, value: bool) -> Self {
        self.calendar = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["REPORT_ID", "ID", "USER_ID", "TEXT", "TYPE", "CALENDAR"],
            required: &[3],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.report_id,
            1 => &self.id,
            2 => &self.user_id,
            3 => &self.text,
            4 => &self.type_,
            5 => &self.calendar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.report_id,
            1 => &mut self.id,
            2 => &mut self.user_id,
            3 => &mut self.text,
            4 => &mut self.type_,
            5 => &mut self.calendar,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "timeman.timecontrol.report.add";
    const SCOPES: &'static [&'static str] = &["timeman"];
}

/// Parameter `TYPE` of `timeman.timecontrol.report.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `WORK`.
    Work,
    /// `PRIVATE`.
    Private,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddType {
    const VALUES: &'static [&'static str] = &["WORK", "PRIVATE"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Work),
            1 => Some(Self::Private),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Work => "WORK",
            Self::Private => "PRIVATE",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `timeman.timecontrol.report.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_ERROR`.
    AccessError,
    /// `TEXT_EMPTY`.
    TextEmpty,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
        ErrorCase::code(Self::TextEmpty, "TEXT_EMPTY"),
    ];
}

/// Calls [`timeman.timecontrol.report.add`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html).
#[doc(alias = "timeman.timecontrol.report.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);

value_enum!(AddType);
