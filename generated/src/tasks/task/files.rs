// @generated from docs/api-reference/tasks/tasks-task-files-attach.md. Do not edit; run `cargo codegen`.

//! `tasks.task.files.*`.

use crate::prelude::*;

/// Request of [`tasks.task.files.attach`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html).
///
/// Scope: `task`.
#[doc(alias = "tasks.task.files.attach")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attach {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `fileId`: `integer`, required.
    pub file_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Attach {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64, file_id: i64) -> Self {
        Self {
            task_id,
            file_id,
            ..Default::default()
        }
    }
}

impl Record for Attach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Attach",
            fields: &["taskId", "fileId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.file_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.file_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Attach {
    type Output = AttachResult;
    type Error = AttachError;
    const NAME: &'static str = "tasks.task.files.attach";
    const SCOPES: &'static [&'static str] = &["task"];
}

/// Answer of `tasks.task.files.attach`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachResult {
    /// `attachmentId`: `integer`.
    pub attachment_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AttachResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachResult",
            fields: &["attachmentId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attachment_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attachment_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.files.attach`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachError {
    /// `100`, `CTaskItem All parameters in the constructor must have real class type (internal error)`.
    Code100CTaskItemAllParameters,
    /// `wrong task id (internal error)`.
    WrongTaskIdInternalError,
    /// `100`, `Could not find value for parameter {fileId} (internal error)`.
    Code100CouldNotFindValueFor,
    /// `100`, `Invalid value {value} to match with parameter {fileId}. Should be value of type int. (internal error)`.
    Code100InvalidValueValueToMatch,
    /// `ERROR_CORE`.
    ErrorCore,
    /// `Access denied (internal error)`.
    AccessDeniedInternalError,
}

impl ErrorCode for AttachError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code100CTaskItemAllParameters, "100")
            .message(
                "CTaskItem All parameters in the constructor must have real class type (internal error)",
            ),
        ErrorCase::text(
            Self::WrongTaskIdInternalError,
            "wrong task id (internal error)",
        ),
        ErrorCase::code(Self::Code100CouldNotFindValueFor, "100")
            .message("Could not find value for parameter {fileId} (internal error)"),
        ErrorCase::code(Self::Code100InvalidValueValueToMatch, "100")
            .message(
                "Invalid value {value} to match with parameter {fileId}. Should be value of type int. (internal error)",
            ),
        ErrorCase::code(Self::ErrorCore, "ERROR_CORE"),
        ErrorCase::text(
            Self::AccessDeniedInternalError,
            "Access denied (internal error)",
        ),
    ];
}

/// Calls [`tasks.task.files.attach`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html).
#[doc(alias = "tasks.task.files.attach")]
pub fn attach<'a, C: Caller>(
    caller: &'a C,
    request: &'a Attach,
) -> impl Future<Output = Result<Reply<AttachResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Attach, AttachResult);
