// @generated from docs/api-reference/calendar/calendar-settings-get.md. Do not edit; run `cargo codegen`.

//! `calendar.settings.*`.

use crate::prelude::*;

/// Request of [`calendar.settings.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html).
///
/// Scope: `calendar`.
#[doc(alias = "calendar.settings.get")]
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
    const NAME: &'static str = "calendar.settings.get";
    const SCOPES: &'static [&'static str] = &["calendar"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `calendar.settings.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `work_time_start`: `string`.
    pub work_time_start: Option<String>,
    /// `work_time_end`: `string`.
    pub work_time_end: Option<String>,
    /// `year_holidays`: `string`.
    pub year_holidays: Option<String>,
    /// `week_holidays`: list of `string`.
    pub week_holidays: Option<Vec<String>>,
    /// `week_start`: `string`.
    pub week_start: Option<String>,
    /// `user_name_template`: `string`.
    pub user_name_template: Option<String>,
    /// `sync_by_push`: `boolean`.
    pub sync_by_push: Option<bool>,
    /// `user_show_login`: `boolean`.
    pub user_show_login: Option<bool>,
    /// `path_to_user`: `string`.
    pub path_to_user: Option<String>,
    /// `path_to_user_calendar`: `string`.
    pub path_to_user_calendar: Option<String>,
    /// `path_to_group`: `string`.
    pub path_to_group: Option<String>,
    /// `path_to_group_calendar`: `string`.
    pub path_to_group_calendar: Option<String>,
    /// `path_to_vr`: `string`.
    pub path_to_vr: Option<String>,
    /// `path_to_rm`: `string`.
    pub path_to_rm: Option<String>,
    /// `rm_iblock_type`: `string`.
    pub rm_iblock_type: Option<String>,
    /// `rm_iblock_id`: `string`.
    pub rm_iblock_id: Option<String>,
    /// `dep_manager_sub`: `boolean`.
    pub dep_manager_sub: Option<bool>,
    /// `denied_superpose_types`: list of `string`.
    pub denied_superpose_types: Option<Vec<String>>,
    /// `pathes_for_sites`: `boolean`.
    pub pathes_for_sites: Option<bool>,
    /// `forum_id`: `string`.
    pub forum_id: Option<String>,
    /// `rm_for_sites`: `boolean`.
    pub rm_for_sites: Option<bool>,
    /// `path_to_type_company_calendar`: `string`.
    pub path_to_type_company_calendar: Option<String>,
    /// `path_to_type_location`: `string`.
    pub path_to_type_location: Option<String>,
    /// `path_to_type_open_event`: `string`.
    pub path_to_type_open_event: Option<String>,
    /// `year_workdays`: `string`.
    pub year_workdays: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "work_time_start",
                "work_time_end",
                "year_holidays",
                "week_holidays",
                "week_start",
                "user_name_template",
                "sync_by_push",
                "user_show_login",
                "path_to_user",
                "path_to_user_calendar",
                "path_to_group",
                "path_to_group_calendar",
                "path_to_vr",
                "path_to_rm",
                "rm_iblock_type",
                "rm_iblock_id",
                "dep_manager_sub",
                "denied_superpose_types",
                "pathes_for_sites",
                "forum_id",
                "rm_for_sites",
                "path_to_type_company_calendar",
                "path_to_type_location",
                "path_to_type_open_event",
                "year_workdays",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.work_time_start,
            1 => &self.work_time_end,
            2 => &self.year_holidays,
            3 => &self.week_holidays,
            4 => &self.week_start,
            5 => &self.user_name_template,
            6 => &self.sync_by_push,
            7 => &self.user_show_login,
            8 => &self.path_to_user,
            9 => &self.path_to_user_calendar,
            10 => &self.path_to_group,
            11 => &self.path_to_group_calendar,
            12 => &self.path_to_vr,
            13 => &self.path_to_rm,
            14 => &self.rm_iblock_type,
            15 => &self.rm_iblock_id,
            16 => &self.dep_manager_sub,
            17 => &self.denied_superpose_types,
            18 => &self.pathes_for_sites,
            19 => &self.forum_id,
            20 => &self.rm_for_sites,
            21 => &self.path_to_type_company_calendar,
            22 => &self.path_to_type_location,
            23 => &self.path_to_type_open_event,
            24 => &self.year_workdays,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.work_time_start,
            1 => &mut self.work_time_end,
            2 => &mut self.year_holidays,
            3 => &mut self.week_holidays,
            4 => &mut self.week_start,
            5 => &mut self.user_name_template,
            6 => &mut self.sync_by_push,
            7 => &mut self.user_show_login,
            8 => &mut self.path_to_user,
            9 => &mut self.path_to_user_calendar,
            10 => &mut self.path_to_group,
            11 => &mut self.path_to_group_calendar,
            12 => &mut self.path_to_vr,
            13 => &mut self.path_to_rm,
            14 => &mut self.rm_iblock_type,
            15 => &mut self.rm_iblock_id,
            16 => &mut self.dep_manager_sub,
            17 => &mut self.denied_superpose_types,
            18 => &mut self.pathes_for_sites,
            19 => &mut self.forum_id,
            20 => &mut self.rm_for_sites,
            21 => &mut self.path_to_type_company_calendar,
            22 => &mut self.path_to_type_location,
            23 => &mut self.path_to_type_open_event,
            24 => &mut self.year_workdays,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `calendar.settings.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`calendar.settings.get`](https://apidocs.bitrix24.com/api-reference/calendar/calendar-settings-get.html).
#[doc(alias = "calendar.settings.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
