// @generated from docs/api-reference/tasks/deprecated/task-comment-add.md. Do not edit; run `cargo codegen`.

//! `task.comment.*`.

use crate::prelude::*;

/// Request of [`task.comment.add`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html).
///
/// Scope: `task`.
///
/// Deprecated: use [`tasks.task.chat.message.send`](crate::v3::tasks::task::chat::message::send()) (feature `tasks`).
#[doc(alias = "task.comment.add")]
#[deprecated(note = "use `tasks.task.chat.message.send`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `TASKID`: `integer`.
    pub taskid: Option<i64>,
    /// `COMMENTTEXT`: `string`.
    pub commenttext: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TASKID`.
    #[must_use]
    pub fn taskid(mut self, value: i64) -> Self {
        self.taskid = Some(value);
        self
    }
    /// Sets `COMMENTTEXT`.
    #[must_use]
    pub fn commenttext(mut self, value: impl Into<String>) -> Self {
        self.commenttext = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["TASKID", "COMMENTTEXT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.taskid,
            1 => &self.commenttext,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.taskid,
            1 => &mut self.commenttext,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "task.comment.add";
    const SCOPES: &'static [&'static str] = &["task"];
    const DEPRECATED: bool = true;
    const POSITIONAL: bool = true;
}

/// Errors of `task.comment.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`task.comment.add`](https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html).
///
/// Deprecated: use [`tasks.task.chat.message.send`](crate::v3::tasks::task::chat::message::send()) (feature `tasks`).
#[doc(alias = "task.comment.add")]
#[deprecated(note = "use `tasks.task.chat.message.send`")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);
