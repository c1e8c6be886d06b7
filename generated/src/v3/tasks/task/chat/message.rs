// @generated from docs/api-reference/tasks/tasks-task-chat-message-send.md. Do not edit; run `cargo codegen`.

//! `tasks.task.chat.message.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`tasks.task.chat.message.send`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html).
///
/// REST 3.0. Scope: `tasks`.
#[doc(alias = "tasks.task.chat.message.send")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSend {
    /// `fields`: [`MessageSendFields`], required.
    pub fields: MessageSendFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageSend {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: MessageSendFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for MessageSend {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSend",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for MessageSend {
    type Output = MessageSendResult;
    type Error = MessageSendError;
    const NAME: &'static str = "tasks.task.chat.message.send";
    const SCOPES: &'static [&'static str] = &["tasks"];
    const VERSION: Version = Version::V3;
}

/// Parameter `fields` of `tasks.task.chat.message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSendFields {
    /// `taskId`: `integer`, required.
    pub task_id: i64,
    /// `text`: `string`, required.
    pub text: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessageSendFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(task_id: i64, text: impl Into<String>) -> Self {
        Self {
            task_id,
            text: text.into(),
            ..Default::default()
        }
    }
}

impl Record for MessageSendFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSendFields",
            fields: &["taskId", "text"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.task_id,
            1 => &self.text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.task_id,
            1 => &mut self.text,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `tasks.task.chat.message.send`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageSendResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessageSendResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessageSendResult",
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

/// Errors of `tasks.task.chat.message.send`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageSendError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The required field #FIELD# is not specified`.
    RequestValidationTheRequiredFieldFieldIs,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `The field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationTheFieldFieldRequiresData,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`.
    DtoValidation,
}

impl ErrorCode for MessageSendError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationTheRequiredFieldFieldIs,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The required field #FIELD# is not specified"),
        ErrorCase::code(
                Self::RequestValidationTheFieldFieldRequiresData,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("The field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::DtoValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION",
        ),
    ];
}

/// Calls [`tasks.task.chat.message.send`](https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html).
#[doc(alias = "tasks.task.chat.message.send")]
pub fn send<'a, C: Caller>(
    caller: &'a C,
    request: &'a MessageSend,
) -> impl Future<
    Output = Result<Reply<MessageSendResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(MessageSend, MessageSendFields, MessageSendResult);
