// @generated from docs/api-reference/tasks/tasks-task-file-attach.md. Do not edit; run `cargo codegen`.

//! `tasks.task.file.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`tasks.task.file.attach`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.file.attach")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attach {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `fileIds`: list of `integer`, required.
    pub file_ids: Vec<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Attach {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(task_id: i64, file_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            task_id,
            file_ids: file_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Attach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Attach",
            fields: &["taskId", "fileIds"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.file_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.file_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for Attach {
    type Output = AttachResult;
    type Error = AttachError;
    const NAME: &'static str = "tasks.task.file.attach";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Answer of `tasks.task.file.attach`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AttachResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AttachResult",
            fields: &["result"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `tasks.task.file.attach`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttachError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The required field #FIELD# is missing`.
    RequestValidationTheRequiredFieldFieldIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationTheFieldFieldRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Insufficient permissions`.
    RequestValidationInsufficientPermissions,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for AttachError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationTheRequiredFieldFieldIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The required field #FIELD# is missing"),
        ErrorCase::code(
                Self::RequestValidationTheFieldFieldRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::RequestValidationInsufficientPermissions,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Insufficient permissions"),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`tasks.task.file.attach`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html).
#[doc(alias = "tasks.task.file.attach")]
pub fn attach<'a, C: Caller>(
    caller: &'a C,
    request: &'a Attach,
) -> impl Future<Output = Result<Reply<AttachResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Attach, AttachResult);
