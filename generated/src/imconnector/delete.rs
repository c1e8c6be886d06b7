// @generated from docs/api-reference/imopenlines/imconnector/imconnector-delete-messages.md. Do not edit; run `cargo codegen`.

//! `imconnector.delete.*`.

use crate::prelude::*;

/// Request of [`imconnector.delete.messages`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.delete.messages")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Messages {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`, required.
    pub line: i64,
    /// `MESSAGES`: list of [`MessagesItem`], required.
    pub messages: Vec<MessagesItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Messages {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        messages: impl IntoIterator<Item = MessagesItem>,
    ) -> Self {
        Self {
            connector: connector.into(),
            line,
            messages: messages.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Messages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Messages",
            fields: &["CONNECTOR", "LINE", "MESSAGES"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.messages,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.messages,
            _ => &mut self.extra,
        }
    }
}

impl Method for Messages {
    type Output = MessagesResult;
    type Error = MessagesError;
    const NAME: &'static str = "imconnector.delete.messages";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `MESSAGES` of `imconnector.delete.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItem {
    /// `user`: [`User`].
    pub user: Option<User>,
    /// `message`: [`User`].
    pub message: Option<User>,
    /// `chat`: [`User`].
    pub chat: Option<User>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessagesItem {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, value: User) -> Self {
        self.user = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: User) -> Self {
        self.message = Some(value);
        self
    }
    /// Sets `chat`.
    #[must_use]
    pub fn chat(mut self, value: User) -> Self {
        self.chat = Some(value);
        self
    }
}

impl Record for MessagesItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesItem",
            fields: &["user", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.user` of `imconnector.delete.messages`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// `id`: `string`, required.
    pub id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl User {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Record for User {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "User",
            fields: &["id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imconnector.delete.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResult {
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `DATA`: [`MessagesResultData`].
    pub data: Option<MessagesResultData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResult",
            fields: &["SUCCESS", "DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `DATA` in the answer of `imconnector.delete.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultData {
    /// `RESULT`: list of [`MessagesResultDataResult`].
    pub result: Option<Vec<MessagesResultDataResult>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultData",
            fields: &["RESULT"],
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

/// `DATA.RESULT` in the answer of `imconnector.delete.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResult {
    /// `user`: `string`.
    pub user: Option<String>,
    /// `message`: [`MessagesResultDataResultMessage`].
    pub message: Option<MessagesResultDataResultMessage>,
    /// `chat`: [`MessagesResultDataResultChat`].
    pub chat: Option<MessagesResultDataResultChat>,
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `ERRORS`: list of `string`.
    pub errors: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResult",
            fields: &["user", "message", "chat", "SUCCESS", "ERRORS"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user,
            1 => &self.message,
            2 => &self.chat,
            3 => &self.success,
            4 => &self.errors,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user,
            1 => &mut self.message,
            2 => &mut self.chat,
            3 => &mut self.success,
            4 => &mut self.errors,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.RESULT.message` in the answer of `imconnector.delete.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResultMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `date`: `integer`.
    pub date: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `files`: list of any value.
    pub files: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResultMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResultMessage",
            fields: &["id", "date", "text", "files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date,
            2 => &self.text,
            3 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date,
            2 => &mut self.text,
            3 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.RESULT.chat` in the answer of `imconnector.delete.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResultChat {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResultChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResultChat",
            fields: &["id", "description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.delete.messages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessagesError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`, `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentArgumentConnectorIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentLineIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'MESSAGES' is null or empty` (HTTP 400).
    ErrorArgumentArgumentMessagesIsNullOr,
    /// `NOT_ACTIVE_LINE` (HTTP 400).
    NotActiveLine,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER` (HTTP 400).
    ImconnectorNoCorrectProvider,
}

impl ErrorCode for MessagesError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::ErrorArgumentArgumentConnectorIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'CONNECTOR' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentLineIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'LINE' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentMessagesIsNullOr, "ERROR_ARGUMENT")
            .message("Argument 'MESSAGES' is null or empty")
            .status(400),
        ErrorCase::code(Self::NotActiveLine, "NOT_ACTIVE_LINE").status(400),
        ErrorCase::code(
                Self::ImconnectorNoCorrectProvider,
                "IMCONNECTOR_NO_CORRECT_PROVIDER",
            )
            .status(400),
    ];
}

/// Calls [`imconnector.delete.messages`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html).
#[doc(alias = "imconnector.delete.messages")]
pub fn messages<'a, C: Caller>(
    caller: &'a C,
    request: &'a Messages,
) -> impl Future<Output = Result<Reply<MessagesResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Messages, MessagesItem, User, MessagesResult, MessagesResultData,
    MessagesResultDataResult, MessagesResultDataResultMessage,
    MessagesResultDataResultChat
);
