// @generated from docs/api-reference/tasks/user-actions/tasks-task-favorite-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `tasks.task.favorite.*`.

use crate::prelude::*;

/// Request of [`tasks.task.favorite.add`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.favorite.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
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

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "tasks.task.favorite.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.favorite.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1`.
    Code1,
    /// `100`.
    Code100,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1, "1"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.favorite.add`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html).
#[doc(alias = "tasks.task.favorite.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`tasks.task.favorite.remove`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.favorite.remove")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remove {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Remove {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64) -> Self {
        Self {
            task_id,
            ..Default::default()
        }
    }
}

impl Record for Remove {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Remove",
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

impl Method for Remove {
    type Output = bool;
    type Error = RemoveError;
    const NAME: &'static str = "tasks.task.favorite.remove";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `tasks.task.favorite.remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveError {
    /// `wrong task id`.
    WrongTaskId,
    /// `1`.
    Code1,
    /// `100`.
    Code100,
}

impl ErrorCode for RemoveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongTaskId, "wrong task id"),
        ErrorCase::code(Self::Code1, "1"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`tasks.task.favorite.remove`](https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html).
#[doc(alias = "tasks.task.favorite.remove")]
pub fn remove<'a, C: Caller>(
    caller: &'a C,
    request: &'a Remove,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Remove);
