// @generated from docs/api-reference/imopenlines/imconnector/imconnector-send-messages.md. Do not edit; run `cargo codegen`.

//! `imconnector.send.*`.

use crate::prelude::*;

pub mod status;

/// Request of [`imconnector.send.messages`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imconnector.send.messages")]
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
    const NAME: &'static str = "imconnector.send.messages";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `MESSAGES` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItem {
    /// `user`: [`MessagesItemUser`].
    pub user: Option<MessagesItemUser>,
    /// `message`: [`MessagesItemMessage`].
    pub message: Option<MessagesItemMessage>,
    /// `chat`: [`MessagesItemChat`].
    pub chat: Option<MessagesItemChat>,
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
    pub fn user(mut self, value: MessagesItemUser) -> Self {
        self.user = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: MessagesItemMessage) -> Self {
        self.message = Some(value);
        self
    }
    /// Sets `chat`.
    #[must_use]
    pub fn chat(mut self, value: MessagesItemChat) -> Self {
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

/// Parameter `MESSAGES.user` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItemUser {
    /// `id`: `string`, required.
    pub id: String,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `picture`: [`MessagesItemUserPicture`].
    pub picture: Option<MessagesItemUserPicture>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `gender`: [`MessagesItemUserGender`].
    pub gender: Option<MessagesItemUserGender>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `phone`: `string`.
    pub phone: Option<String>,
    /// `skip_phone_validate`: `Y` or `N`.
    pub skip_phone_validate: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessagesItemUser {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `picture`.
    #[must_use]
    pub fn picture(mut self, value: MessagesItemUserPicture) -> Self {
        self.picture = Some(value);
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<MessagesItemUserGender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `skip_phone_validate`.
    #[must_use]
    pub fn skip_phone_validate(mut self, value: bool) -> Self {
        self.skip_phone_validate = Some(value);
        self
    }
}

impl Record for MessagesItemUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesItemUser",
            fields: &[
                "id",
                "last_name",
                "name",
                "picture",
                "url",
                "gender",
                "email",
                "phone",
                "skip_phone_validate",
            ],
            required: &[0],
            codecs: &[(8, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.last_name,
            2 => &self.name,
            3 => &self.picture,
            4 => &self.url,
            5 => &self.gender,
            6 => &self.email,
            7 => &self.phone,
            8 => &self.skip_phone_validate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.last_name,
            2 => &mut self.name,
            3 => &mut self.picture,
            4 => &mut self.url,
            5 => &mut self.gender,
            6 => &mut self.email,
            7 => &mut self.phone,
            8 => &mut self.skip_phone_validate,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.user.picture` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItemUserPicture {
    /// `url`: `string`.
    pub url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessagesItemUserPicture {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

impl Record for MessagesItemUserPicture {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesItemUserPicture",
            fields: &["url"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.user.gender` of `imconnector.send.messages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagesItemUserGender {
    /// `male`.
    Male,
    /// `female`.
    Female,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MessagesItemUserGender {
    const VALUES: &'static [&'static str] = &["male", "female"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Male),
            1 => Some(Self::Female),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `MESSAGES.message` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItemMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `date`: `integer`.
    pub date: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `files`: list of [`MessagesItemMessageFiles`].
    pub files: Option<Vec<MessagesItemMessageFiles>>,
    /// `disable_crm`: `string`.
    pub disable_crm: Option<String>,
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessagesItemMessage {
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
    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: i64) -> Self {
        self.date = Some(value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(
        mut self,
        value: impl IntoIterator<Item = MessagesItemMessageFiles>,
    ) -> Self {
        self.files = Some(value.into_iter().collect());
        self
    }
    /// Sets `disable_crm`.
    #[must_use]
    pub fn disable_crm(mut self, value: impl Into<String>) -> Self {
        self.disable_crm = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
}

impl Record for MessagesItemMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesItemMessage",
            fields: &["id", "date", "text", "files", "disable_crm", "user_id"],
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
            4 => &self.disable_crm,
            5 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.date,
            2 => &mut self.text,
            3 => &mut self.files,
            4 => &mut self.disable_crm,
            5 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.message.files` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItemMessageFiles {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessagesItemMessageFiles {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for MessagesItemMessageFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesItemMessageFiles",
            fields: &["url", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.url,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.url,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `MESSAGES.chat` of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesItemChat {
    /// `id`: `string`, required.
    pub id: String,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MessagesItemChat {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

impl Record for MessagesItemChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesItemChat",
            fields: &["id", "name", "url"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imconnector.send.messages`.
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

/// `DATA` in the answer of `imconnector.send.messages`.
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

/// `DATA.RESULT` in the answer of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResult {
    /// `user`: `string`.
    pub user: Option<String>,
    /// `message`: [`MessagesResultDataResultMessage`].
    pub message: Option<MessagesResultDataResultMessage>,
    /// `chat`: [`MessagesResultDataResultChat`].
    pub chat: Option<MessagesResultDataResultChat>,
    /// `extra`: [`MessagesResultDataResultExtra`].
    pub extra_: Option<MessagesResultDataResultExtra>,
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `ERRORS`: list of `string`.
    pub errors: Option<Vec<String>>,
    /// `session`: [`MessagesResultDataResultSession`].
    pub session: Option<MessagesResultDataResultSession>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResult",
            fields: &[
                "user",
                "message",
                "chat",
                "extra",
                "SUCCESS",
                "ERRORS",
                "session",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user,
            1 => &self.message,
            2 => &self.chat,
            3 => &self.extra_,
            4 => &self.success,
            5 => &self.errors,
            6 => &self.session,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user,
            1 => &mut self.message,
            2 => &mut self.chat,
            3 => &mut self.extra_,
            4 => &mut self.success,
            5 => &mut self.errors,
            6 => &mut self.session,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.RESULT.message` in the answer of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResultMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `date`: map of any value.
    pub date: Option<Map<Value>>,
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

/// `DATA.RESULT.chat` in the answer of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResultChat {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResultChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResultChat",
            fields: &["id", "name", "description"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.description,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.description,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.RESULT.extra` in the answer of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResultExtra {
    /// `skip_phone_validate`: `Y` or `N`.
    pub skip_phone_validate: Option<bool>,
    /// `disable_tracker`: `Y` or `N`.
    pub disable_tracker: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResultExtra {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResultExtra",
            fields: &["skip_phone_validate", "disable_tracker"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.skip_phone_validate,
            1 => &self.disable_tracker,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.skip_phone_validate,
            1 => &mut self.disable_tracker,
            _ => &mut self.extra,
        }
    }
}

/// `DATA.RESULT.session` in the answer of `imconnector.send.messages`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessagesResultDataResultSession {
    /// `ID`: `string`.
    pub id: Option<String>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MessagesResultDataResultSession {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MessagesResultDataResultSession",
            fields: &["ID", "CHAT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.send.messages`.
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
    /// `ERROR_ARGUMENT`, `The value of an argument 'MESSAGES' must be of type array` (HTTP 400).
    ErrorArgumentTheValueOfAnArgument,
    /// `ERROR_ARGUMENT`, `The MESSAGES parameter must be an array of messages (arrays)` (HTTP 400).
    ErrorArgumentTheMessagesParameterMustBe,
    /// `ERROR_ARGUMENT`, `The incorrect structure of a message inside MESSAGES parameter` (HTTP 400).
    ErrorArgumentTheIncorrectStructureOfA,
    /// `NOT_ACTIVE_LINE` (HTTP 400).
    NotActiveLine,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER` (HTTP 400).
    ImconnectorNoCorrectProvider,
    /// `IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND` (HTTP 400).
    ImconnectorNotSpecifiedCorrectCommand,
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
        ErrorCase::code(Self::ErrorArgumentTheValueOfAnArgument, "ERROR_ARGUMENT")
            .message("The value of an argument 'MESSAGES' must be of type array")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentTheMessagesParameterMustBe, "ERROR_ARGUMENT")
            .message("The MESSAGES parameter must be an array of messages (arrays)")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentTheIncorrectStructureOfA, "ERROR_ARGUMENT")
            .message("The incorrect structure of a message inside MESSAGES parameter")
            .status(400),
        ErrorCase::code(Self::NotActiveLine, "NOT_ACTIVE_LINE").status(400),
        ErrorCase::code(
                Self::ImconnectorNoCorrectProvider,
                "IMCONNECTOR_NO_CORRECT_PROVIDER",
            )
            .status(400),
        ErrorCase::code(
                Self::ImconnectorNotSpecifiedCorrectCommand,
                "IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND",
            )
            .status(400),
    ];
}

/// Calls [`imconnector.send.messages`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html).
#[doc(alias = "imconnector.send.messages")]
pub fn messages<'a, C: Caller>(
    caller: &'a C,
    request: &'a Messages,
) -> impl Future<Output = Result<Reply<MessagesResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Messages, MessagesItem, MessagesItemUser, MessagesItemUserPicture,
    MessagesItemMessage, MessagesItemMessageFiles, MessagesItemChat, MessagesResult,
    MessagesResultData, MessagesResultDataResult, MessagesResultDataResultMessage,
    MessagesResultDataResultChat, MessagesResultDataResultExtra,
    MessagesResultDataResultSession
);

value_enum!(MessagesItemUserGender);
