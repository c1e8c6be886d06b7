// @generated from docs/api-reference/tasks/deprecated/task-item/task-log-item-list.md. Do not edit; run `cargo codegen`.

//! `task.logitem.*`.

use crate::prelude::*;

/// Request of [`task.logitem.list`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.history.list`](crate::tasks::task::history::list()) (feature `tasks`).
#[doc(alias = "task.logitem.list")]
#[deprecated(note = "use `tasks.task.history.list`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["taskId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "task.logitem.list";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
    const POSITIONAL: bool = true;
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
}

#[allow(deprecated)]
impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `task.logitem.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    /// `CREATED_DATE`: `datetime`, may be `null`.
    pub created_date: Option<DateTime>,
    /// `USER_ID`: `string`.
    pub user_id: Option<String>,
    /// `TASK_ID`: `string`.
    pub task_id: Option<String>,
    /// `FIELD`: `string`.
    pub field: Option<String>,
    /// `FROM_VALUE`: `string`.
    pub from_value: Option<String>,
    /// `TO_VALUE`: `string`.
    pub to_value: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
            fields: &[
                "CREATED_DATE",
                "USER_ID",
                "TASK_ID",
                "FIELD",
                "FROM_VALUE",
                "TO_VALUE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_date,
            1 => &self.user_id,
            2 => &self.task_id,
            3 => &self.field,
            4 => &self.from_value,
            5 => &self.to_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_date,
            1 => &mut self.user_id,
            2 => &mut self.task_id,
            3 => &mut self.field,
            4 => &mut self.from_value,
            5 => &mut self.to_value,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `task.logitem.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.logitem.list`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html).
///
/// Deprecated: use [`tasks.task.history.list`](crate::tasks::task::history::list()) (feature `tasks`).
#[doc(alias = "task.logitem.list")]
#[deprecated(note = "use `tasks.task.history.list`")]
#[allow(deprecated)]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListItem);
