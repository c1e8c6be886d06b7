// @generated from docs/api-reference/tasks/tasks-task-counters-get.md. Do not edit; run `cargo codegen`.

//! `tasks.task.counters.*`.

use crate::prelude::*;

/// Request of [`tasks.task.counters.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.counters.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `groupId`: `integer`.
    pub group_id: Option<i64>,
    /// `type`: [`GetType`].
    pub type_: Option<GetType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `groupId`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<GetType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["userId", "groupId", "type"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.group_id,
            2 => &self.type_,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.group_id,
            2 => &mut self.type_,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Map<GetEntry>;
    type Error = GetError;
    const NAME: &'static str = "tasks.task.counters.get";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `type` of `tasks.task.counters.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetType {
    /// `view_all`.
    ViewAll,
    /// `view_role_responsible`.
    ViewRoleResponsible,
    /// `view_role_accomplice`.
    ViewRoleAccomplice,
    /// `view_role_auditor`.
    ViewRoleAuditor,
    /// `view_role_originator`.
    ViewRoleOriginator,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetType {
    const VALUES: &'static [&'static str] = &[
        "view_all",
        "view_role_responsible",
        "view_role_accomplice",
        "view_role_auditor",
        "view_role_originator",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::ViewAll),
            1 => Some(Self::ViewRoleResponsible),
            2 => Some(Self::ViewRoleAccomplice),
            3 => Some(Self::ViewRoleAuditor),
            4 => Some(Self::ViewRoleOriginator),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::ViewAll => "view_all",
            Self::ViewRoleResponsible => "view_role_responsible",
            Self::ViewRoleAccomplice => "view_role_accomplice",
            Self::ViewRoleAuditor => "view_role_auditor",
            Self::ViewRoleOriginator => "view_role_originator",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `tasks.task.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetEntry {
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `code`: `integer`.
    pub code: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetEntry",
            fields: &["counter", "code"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.counter,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.counter,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.counters.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Invalid value {value} to match with parameter {userId}. Should be value of type int.`.
    InvalidValueValueToMatch,
    /// `Group not found or access denied. (internal error)`.
    GroupNotFoundOrAccess,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(
            Self::InvalidValueValueToMatch,
            "Invalid value {value} to match with parameter {userId}. Should be value of type int.",
        ),
        ErrorCase::text(
            Self::GroupNotFoundOrAccess,
            "Group not found or access denied. (internal error)",
        ),
    ];
}

/// Calls [`tasks.task.counters.get`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-counters-get.html).
#[doc(alias = "tasks.task.counters.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<GetEntry>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetEntry);

value_enum!(GetType);
