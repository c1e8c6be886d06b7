// @generated from docs/api-reference/tasks/task-dependence-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `task.dependence.*`.

use crate::prelude::*;

/// Request of [`task.dependence.add`](https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html).
///
/// Scope: `task`.
#[doc(alias = "task.dependence.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `taskIdFrom`: `integer`, required.
    pub task_id_from: i64,
    /// `taskIdTo`: `integer`, required.
    pub task_id_to: i64,
    /// `linkType`: [`AddLinkType`], required.
    pub link_type: AddLinkType,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        task_id_from: i64,
        task_id_to: i64,
        link_type: impl Into<AddLinkType>,
    ) -> Self {
        Self {
            task_id_from,
            task_id_to,
            link_type: link_type.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["taskIdFrom", "taskIdTo", "linkType"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id_from,
            1 => &self.task_id_to,
            2 => &self.link_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id_from,
            1 => &mut self.task_id_to,
            2 => &mut self.link_type,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = Map<Value>;
    type Error = AddError;
    const NAME: &'static str = "task.dependence.add";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Parameter `linkType` of `task.dependence.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddLinkType {
    /// `0`: start-start link.
    StartStartLink,
    /// `1`: start-finish link.
    StartFinishLink,
    /// `2`: finish-start link.
    FinishStartLink,
    /// `3`: finish-finish link.
    FinishFinishLink,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AddLinkType {
    const VALUES: &'static [&'static str] = &["0", "1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::StartStartLink),
            1 => Some(Self::StartFinishLink),
            2 => Some(Self::FinishStartLink),
            3 => Some(Self::FinishFinishLink),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::StartStartLink => "0",
            Self::StartFinishLink => "1",
            Self::FinishStartLink => "2",
            Self::FinishFinishLink => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `task.dependence.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ILLEGAL_NEW_LINK`.
    IllegalNewLink,
    /// `ACTION_NOT_ALLOWED`.
    ActionNotAllowed,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::IllegalNewLink, "ILLEGAL_NEW_LINK"),
        ErrorCase::code(Self::ActionNotAllowed, "ACTION_NOT_ALLOWED"),
    ];
}

/// Calls [`task.dependence.add`](https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-add.html).
#[doc(alias = "task.dependence.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Map<Value>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`task.dependence.delete`](https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html).
///
/// Scope: `task`.
#[doc(alias = "task.dependence.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `taskIdFrom`: `integer`, required.
    pub task_id_from: i64,
    /// `taskIdTo`: `integer`, required.
    pub task_id_to: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id_from: i64, task_id_to: i64) -> Self {
        Self {
            task_id_from,
            task_id_to,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["taskIdFrom", "taskIdTo"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id_from,
            1 => &self.task_id_to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id_from,
            1 => &mut self.task_id_to,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = Map<Value>;
    type Error = DeleteError;
    const NAME: &'static str = "task.dependence.delete";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Errors of `task.dependence.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ILLEGAL_NEW_LINK`.
    IllegalNewLink,
    /// `ACTION_NOT_ALLOWED`.
    ActionNotAllowed,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::IllegalNewLink, "ILLEGAL_NEW_LINK"),
        ErrorCase::code(Self::ActionNotAllowed, "ACTION_NOT_ALLOWED"),
    ];
}

/// Calls [`task.dependence.delete`](https://apidocs.bitrix24.com/api-reference/tasks/task-dependence-delete.html).
#[doc(alias = "task.dependence.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Map<Value>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete);

value_enum!(AddLinkType);
