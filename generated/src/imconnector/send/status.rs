// @generated from docs/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.md and 1 more. Do not edit; run `cargo codegen`.

//! `imconnector.send.status.*`.

use crate::prelude::*;

/// Request of [`imconnector.send.status.delivery`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.send.status.delivery")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delivery {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`, required.
    pub line: i64,
    /// `MESSAGES`: list of [`DeliveryMessages`], required.
    pub messages: Vec<DeliveryMessages>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delivery {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        messages: impl IntoIterator<Item = DeliveryMessages>,
    ) -> Self {
        Self {
            connector: connector.into(),
            line,
            messages: messages.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Delivery {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delivery",
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

impl Method for Delivery {
    type Output = StatusResult;
    type Error = DeliveryError;
    const NAME: &'static str = "imconnector.send.status.delivery";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `MESSAGES` of `imconnector.send.status.delivery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryMessages {
    /// `im`: [`Im`].
    pub im: Option<Im>,
    /// `message`: [`DeliveryMessagesMessage`].
    pub message: Option<DeliveryMessagesMessage>,
    /// `chat`: [`Chat`].
    pub chat: Option<Chat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeliveryMessages {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `im`.
    #[must_use]
    pub fn im(mut self, value: Im) -> Self {
        self.im = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: DeliveryMessagesMessage) -> Self {
        self.message = Some(value);
        self
    }
    /// Sets `chat`.
    #[must_use]
    pub fn chat(mut self, value: Chat) -> Self {
        self.chat = Some(value);
        self
    }
}

impl Record for DeliveryMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeliveryMessages",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.im` of `imconnector.send.status.delivery`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Im {
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Im {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: i64) -> Self {
        self.message_id = Some(value);
        self
    }
}

impl Record for Im {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Im",
            fields: &["chat_id", "message_id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.message` of `imconnector.send.status.delivery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryMessagesMessage {
    /// `id`: list of `string`.
    pub id: Option<Vec<String>>,
    /// `date`: `integer`.
    pub date: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl DeliveryMessagesMessage {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: i64) -> Self {
        self.date = Some(value);
        self
    }
}

impl Record for DeliveryMessagesMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DeliveryMessagesMessage",
            fields: &["id", "date"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.chat` of `imconnector.send.status.delivery`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Chat {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Record for Chat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Chat",
            fields: &["id"],
            required: &[],
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

/// Answer of `imconnector.send.status.delivery`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatusResult {
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `DATA`: list of any value.
    pub data: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StatusResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StatusResult",
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

/// Errors of `imconnector.send.status.delivery`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`, `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentArgumentConnectorIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentLineIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'MESSAGES' is null or empty` (HTTP 400).
    ErrorArgumentArgumentMessagesIsNullOr,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER` (HTTP 400).
    ImconnectorNoCorrectProvider,
}

impl ErrorCode for DeliveryError {
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
        ErrorCase::code(
                Self::ImconnectorNoCorrectProvider,
                "IMCONNECTOR_NO_CORRECT_PROVIDER",
            )
            .status(400),
    ];
}

/// Calls [`imconnector.send.status.delivery`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html).
#[doc(alias = "imconnector.send.status.delivery")]
pub fn delivery<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delivery,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imconnector.send.status.reading`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.send.status.reading")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reading {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`, required.
    pub line: i64,
    /// `MESSAGES`: list of [`ReadingMessages`], required.
    pub messages: Vec<ReadingMessages>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Reading {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        messages: impl IntoIterator<Item = ReadingMessages>,
    ) -> Self {
        Self {
            connector: connector.into(),
            line,
            messages: messages.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Reading {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Reading",
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

impl Method for Reading {
    type Output = StatusResult;
    type Error = ReadingError;
    const NAME: &'static str = "imconnector.send.status.reading";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `MESSAGES` of `imconnector.send.status.reading`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadingMessages {
    /// `im`: [`Im`].
    pub im: Option<Im>,
    /// `message`: [`ReadingMessagesMessage`].
    pub message: Option<ReadingMessagesMessage>,
    /// `chat`: [`Chat`].
    pub chat: Option<Chat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ReadingMessages {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `im`.
    #[must_use]
    pub fn im(mut self, value: Im) -> Self {
        self.im = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: ReadingMessagesMessage) -> Self {
        self.message = Some(value);
        self
    }
    /// Sets `chat`.
    #[must_use]
    pub fn chat(mut self, value: Chat) -> Self {
        self.chat = Some(value);
        self
    }
}

impl Record for ReadingMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReadingMessages",
            fields: &["im", "message", "chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.im,
            1 => &self.message,
            2 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.im,
            1 => &mut self.message,
            2 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.message` of `imconnector.send.status.reading`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadingMessagesMessage {
    /// `id`: list of `string`.
    pub id: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ReadingMessagesMessage {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ReadingMessagesMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReadingMessagesMessage",
            fields: &["id"],
            required: &[],
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

/// Errors of `imconnector.send.status.reading`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadingError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `ERROR_ARGUMENT`, `Argument 'CONNECTOR' is null or empty` (HTTP 400).
    ErrorArgumentArgumentConnectorIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'LINE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentLineIsNullOr,
    /// `ERROR_ARGUMENT`, `Argument 'MESSAGES' is null or empty` (HTTP 400).
    ErrorArgumentArgumentMessagesIsNullOr,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER` (HTTP 400).
    ImconnectorNoCorrectProvider,
}

impl ErrorCode for ReadingError {
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
        ErrorCase::code(
                Self::ImconnectorNoCorrectProvider,
                "IMCONNECTOR_NO_CORRECT_PROVIDER",
            )
            .status(400),
    ];
}

/// Calls [`imconnector.send.status.reading`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html).
#[doc(alias = "imconnector.send.status.reading")]
pub fn reading<'a, C: Caller>(
    caller: &'a C,
    request: &'a Reading,
) -> impl Future<Output = Result<Reply<StatusResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Delivery, DeliveryMessages, Im, DeliveryMessagesMessage, Chat, StatusResult, Reading,
    ReadingMessages, ReadingMessagesMessage
);
