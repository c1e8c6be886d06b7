// @generated from docs/api-reference/tasks/tasks-task-history-list.md. Do not edit; run `cargo codegen`.

//! `tasks.task.history.*`.

use crate::prelude::*;

/// Request of [`tasks.task.history.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.history.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `filter`: `filter`.
    pub filter: Option<Filter>,
    /// `order`: map of [`ListOrder`].
    pub order: Option<Map<ListOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<ListOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["taskId", "filter", "order"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.filter,
            2 => &self.order,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.filter,
            2 => &mut self.order,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "tasks.task.history.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&["list"]).cursor("id", "id"));
}

impl ListMethod for List {
    type Row = ListResultList;
}

/// Parameter `order` of `tasks.task.history.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListOrder {
    const VALUES: &'static [&'static str] = &["asc", "desc"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `list`: list of [`ListResultList`].
    pub list: Option<Vec<ListResultList>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["list"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.list,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.list,
            _ => &mut self.extra,
        }
    }
}

/// `list` in the answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultList {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `createdDate`: `string`.
    pub created_date: Option<String>,
    /// `field`: `string`.
    pub field: Option<String>,
    /// `value`: [`ListResultListValue`].
    pub value: Option<ListResultListValue>,
    /// `user`: [`ListResultListUser`].
    pub user: Option<ListResultListUser>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultList",
            fields: &["id", "createdDate", "field", "value", "user"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.created_date,
            2 => &self.field,
            3 => &self.value,
            4 => &self.user,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.created_date,
            2 => &mut self.field,
            3 => &mut self.value,
            4 => &mut self.user,
            _ => &mut self.extra,
        }
    }
}

/// `list.value` in the answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultListValue {
    /// `from`: `string`, may be `null`.
    pub from: Option<String>,
    /// `to`: `string`, may be `null`.
    pub to: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultListValue {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultListValue",
            fields: &["from", "to"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

/// `list.user` in the answer of `tasks.task.history.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultListUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `secondName`: `string`.
    pub second_name: Option<String>,
    /// `login`: `string`.
    pub login: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultListUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultListUser",
            fields: &["id", "name", "lastName", "secondName", "login"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.last_name,
            3 => &self.second_name,
            4 => &self.login,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.last_name,
            3 => &mut self.second_name,
            4 => &mut self.login,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.history.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `100`.
    Code100,
    /// `wrong task id (internal error)`.
    WrongTaskIdInternalError,
    /// `Access denied. (internal error)`.
    AccessDeniedInternalError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(
            Self::WrongTaskIdInternalError,
            "wrong task id (internal error)",
        ),
        ErrorCase::text(
            Self::AccessDeniedInternalError,
            "Access denied. (internal error)",
        ),
    ];
}

/// Calls [`tasks.task.history.list`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-history-list.html).
#[doc(alias = "tasks.task.history.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListResult, ListResultList, ListResultListValue, ListResultListUser);

value_enum!(ListOrder);
