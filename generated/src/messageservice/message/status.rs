// @generated from docs/api-reference/messageservice/messageservice-message-status-update.md. Do not edit; run `cargo codegen`.

//! `messageservice.message.status.*`.

use crate::prelude::*;

/// Request of [`messageservice.message.status.update`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html).
///
/// Scope: `messageservice`.
#[doc(alias = "messageservice.message.status.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `MESSAGE_ID`: `string`, required.
    pub message_id: String,
    /// `STATUS`: [`UpdateStatus`], required.
    pub status: UpdateStatus,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        message_id: impl Into<String>,
        status: impl Into<UpdateStatus>,
    ) -> Self {
        Self {
            code: code.into(),
            message_id: message_id.into(),
            status: status.into(),
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["CODE", "MESSAGE_ID", "STATUS"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.message_id,
            2 => &self.status,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.message_id,
            2 => &mut self.status,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = bool;
    type Error = UpdateError;
    const NAME: &'static str = "messageservice.message.status.update";
    const SCOPES: &'static [&'static str] = &["messageservice"];
}

/// Parameter `STATUS` of `messageservice.message.status.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateStatus {
    /// `queued`.
    Queued,
    /// `sent`.
    Sent,
    /// `delivered`.
    Delivered,
    /// `undelivered`.
    Undelivered,
    /// `failed`.
    Failed,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateStatus {
    const VALUES: &'static [&'static str] = &[
        "queued",
        "sent",
        "delivered",
        "undelivered",
        "failed",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Queued),
            1 => Some(Self::Sent),
            2 => Some(Self::Delivered),
            3 => Some(Self::Undelivered),
            4 => Some(Self::Failed),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `messageservice.message.status.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Empty sender code!`.
    ErrorSenderValidationFailureEmptySenderCode,
    /// `ERROR_SENDER_VALIDATION_FAILURE`, `Wrong sender code!`.
    ErrorSenderValidationFailureWrongSenderCode,
    /// `ERROR_MESSAGE_NOT_FOUND`.
    ErrorMessageNotFound,
    /// `ERROR_MESSAGE_STATUS_INCORRECT`.
    ErrorMessageStatusIncorrect,
    /// `ACCESS_DENIED`, `Application context required`.
    AccessDeniedApplicationContextRequired,
    /// `ACCESS_DENIED`, `Access denied!`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorSenderValidationFailureEmptySenderCode,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Empty sender code!"),
        ErrorCase::code(
                Self::ErrorSenderValidationFailureWrongSenderCode,
                "ERROR_SENDER_VALIDATION_FAILURE",
            )
            .message("Wrong sender code!"),
        ErrorCase::code(Self::ErrorMessageNotFound, "ERROR_MESSAGE_NOT_FOUND"),
        ErrorCase::code(
            Self::ErrorMessageStatusIncorrect,
            "ERROR_MESSAGE_STATUS_INCORRECT",
        ),
        ErrorCase::code(Self::AccessDeniedApplicationContextRequired, "ACCESS_DENIED")
            .message("Application context required"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").message("Access denied!"),
    ];
}

/// Calls [`messageservice.message.status.update`](https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html).
#[doc(alias = "messageservice.message.status.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Update);

value_enum!(UpdateStatus);
