// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.md and 1 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.File.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`imbot.v2.File.download`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.File.download")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `fileId`: `integer`, required.
    pub file_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Download {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, file_id: i64) -> Self {
        Self {
            bot_id,
            file_id,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Download {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Download",
            fields: &["botId", "botToken", "fileId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.file_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.file_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Download {
    type Output = DownloadResult;
    type Error = DownloadError;
    const NAME: &'static str = "imbot.v2.File.download";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.File.download`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DownloadResult {
    /// `downloadUrl`: `string`.
    pub download_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for DownloadResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "DownloadResult",
            fields: &["downloadUrl"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.download_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.download_url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.File.download`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `FILE_ACCESS_ERROR`.
    FileAccessError,
    /// `FILE_NOT_FOUND`.
    FileNotFound,
}

impl ErrorCode for DownloadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::FileAccessError, "FILE_ACCESS_ERROR"),
        ErrorCase::code(Self::FileNotFound, "FILE_NOT_FOUND"),
    ];
}

/// Calls [`imbot.v2.File.download`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html).
#[doc(alias = "imbot.v2.File.download")]
pub fn download<'a, C: Caller>(
    caller: &'a C,
    request: &'a Download,
) -> impl Future<Output = Result<Reply<DownloadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.File.upload`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.File.upload")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `fields`: [`UploadFields`], required.
    pub fields: UploadFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Upload {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, fields: UploadFields) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
            fields,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
}

impl Record for Upload {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Upload",
            fields: &["botId", "botToken", "dialogId", "fields"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Upload {
    type Output = UploadResult;
    type Error = UploadError;
    const NAME: &'static str = "imbot.v2.File.upload";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFields {
    /// `name`: `string`, required.
    pub name: String,
    /// `content`: `string`, required.
    pub content: String,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UploadFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(name: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            ..Default::default()
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl Record for UploadFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadFields",
            fields: &["name", "content", "message"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.content,
            2 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.content,
            2 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imbot.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResult {
    /// `file`: [`types::chat_bots::File_`].
    pub file: Option<types::chat_bots::File_>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResult",
            fields: &["file", "messageId", "chatId", "dialogId"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file,
            1 => &self.message_id,
            2 => &self.chat_id,
            3 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file,
            1 => &mut self.message_id,
            2 => &mut self.chat_id,
            3 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.File.upload`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `FILE_EMPTY`.
    FileEmpty,
    /// `FILE_INVALID_CONTENT`.
    FileInvalidContent,
    /// `FILE_FOLDER_ERROR`.
    FileFolderError,
    /// `FILE_UPLOAD_FAILED`.
    FileUploadFailed,
    /// `FILE_SEND_FAILED`.
    FileSendFailed,
    /// `FILE_TOO_LARGE`.
    FileTooLarge,
}

impl ErrorCode for UploadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::FileEmpty, "FILE_EMPTY"),
        ErrorCase::code(Self::FileInvalidContent, "FILE_INVALID_CONTENT"),
        ErrorCase::code(Self::FileFolderError, "FILE_FOLDER_ERROR"),
        ErrorCase::code(Self::FileUploadFailed, "FILE_UPLOAD_FAILED"),
        ErrorCase::code(Self::FileSendFailed, "FILE_SEND_FAILED"),
        ErrorCase::code(Self::FileTooLarge, "FILE_TOO_LARGE"),
    ];
}

/// Calls [`imbot.v2.File.upload`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html).
#[doc(alias = "imbot.v2.File.upload")]
pub fn upload<'a, C: Caller>(
    caller: &'a C,
    request: &'a Upload,
) -> impl Future<Output = Result<Reply<UploadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Download, DownloadResult, Upload, UploadFields, UploadResult);
