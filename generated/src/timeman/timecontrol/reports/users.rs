// @generated from docs/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.md. Do not edit; run `cargo codegen`.

//! `timeman.timecontrol.reports.users.*`.

use crate::prelude::*;

/// Request of [`timeman.timecontrol.reports.users.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html).
///
/// Scope: `timeman`.
#[doc(alias = "timeman.timecontrol.reports.users.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `DEPARTMENT_ID`: `integer`.
    pub department_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `DEPARTMENT_ID`.
    #[must_use]
    pub fn department_id(mut self, value: i64) -> Self {
        self.department_id = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["DEPARTMENT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.department_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.department_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "timeman.timecontrol.reports.users.get";
    const SCOPES: &'static [&'static str] = &["timeman"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `timeman.timecontrol.reports.users.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `personal_gender`: `string`.
    pub personal_gender: Option<String>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "id",
                "name",
                "first_name",
                "last_name",
                "work_position",
                "avatar",
                "personal_gender",
                "last_activity_date",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.work_position,
            5 => &self.avatar,
            6 => &self.personal_gender,
            7 => &self.last_activity_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.work_position,
            5 => &mut self.avatar,
            6 => &mut self.personal_gender,
            7 => &mut self.last_activity_date,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `timeman.timecontrol.reports.users.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`timeman.timecontrol.reports.users.get`](https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html).
#[doc(alias = "timeman.timecontrol.reports.users.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetItem);
