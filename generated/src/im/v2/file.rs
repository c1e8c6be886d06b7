// @generated from docs/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.md and 1 more. Do not edit; run `cargo codegen`.

//! `im.v2.File.*`.

use crate::prelude::*;

/// Request of [`im.v2.File.download`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html).
///
/// Scope: `im`.
#[doc(alias = "im.v2.File.download")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `fileId`: `integer`, required.
    pub file_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Download {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>, file_id: i64) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            file_id,
            ..Default::default()
        }
    }
}

impl Record for Download {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Download",
            fields: &["dialogId", "fileId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.file_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.file_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Download {
    type Output = DownloadResult;
    type Error = DownloadError;
    const NAME: &'static str = "im.v2.File.download";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.v2.File.download`.
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

/// Errors of `im.v2.File.download`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadError {
    /// `FILE_NOT_FOUND`.
    FileNotFound,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DownloadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::FileNotFound, "FILE_NOT_FOUND"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`im.v2.File.download`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html).
#[doc(alias = "im.v2.File.download")]
pub fn download<'a, C: Caller>(
    caller: &'a C,
    request: &'a Download,
) -> impl Future<Output = Result<Reply<DownloadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.v2.File.upload`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html).
///
/// Scope: `im`.
#[doc(alias = "im.v2.File.upload")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
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
    pub fn new(dialog_id: impl Into<String>, fields: UploadFields) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            fields,
            ..Default::default()
        }
    }
}

impl Record for Upload {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Upload",
            fields: &["dialogId", "fields"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Upload {
    type Output = UploadResult;
    type Error = UploadError;
    const NAME: &'static str = "im.v2.File.upload";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Parameter `fields` of `im.v2.File.upload`.
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

/// Answer of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResult {
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `file`: [`UploadResultFile`].
    pub file: Option<UploadResultFile>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResult",
            fields: &["dialogId", "chatId", "messageId", "file"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.chat_id,
            2 => &self.message_id,
            3 => &self.file,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.chat_id,
            2 => &mut self.message_id,
            3 => &mut self.file,
            _ => &mut self.extra,
        }
    }
}

/// `file` in the answer of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResultFile {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `type`: [`UploadResultFileType`].
    pub type_: Option<UploadResultFileType>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: `boolean`.
    pub image: Option<bool>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `progress`: `integer`.
    pub progress: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `authorName`: `string`.
    pub author_name: Option<String>,
    /// `urlPreview`: `string`.
    pub url_preview: Option<String>,
    /// `urlShow`: `string`.
    pub url_show: Option<String>,
    /// `urlDownload`: `string`.
    pub url_download: Option<String>,
    /// `viewerAttrs`: [`UploadResultFileViewerAttrs`].
    pub viewer_attrs: Option<UploadResultFileViewerAttrs>,
    /// `mediaUrl`: [`UploadResultFileMediaUrl`].
    pub media_url: Option<UploadResultFileMediaUrl>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResultFile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResultFile",
            fields: &[
                "id",
                "chatId",
                "date",
                "type",
                "name",
                "extension",
                "size",
                "image",
                "status",
                "progress",
                "authorId",
                "authorName",
                "urlPreview",
                "urlShow",
                "urlDownload",
                "viewerAttrs",
                "mediaUrl",
                "isTranscribable",
                "isVideoNote",
                "isVoiceNote",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.date,
            3 => &self.type_,
            4 => &self.name,
            5 => &self.extension,
            6 => &self.size,
            7 => &self.image,
            8 => &self.status,
            9 => &self.progress,
            10 => &self.author_id,
            11 => &self.author_name,
            12 => &self.url_preview,
            13 => &self.url_show,
            14 => &self.url_download,
            15 => &self.viewer_attrs,
            16 => &self.media_url,
            17 => &self.is_transcribable,
            18 => &self.is_video_note,
            19 => &self.is_voice_note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.date,
            3 => &mut self.type_,
            4 => &mut self.name,
            5 => &mut self.extension,
            6 => &mut self.size,
            7 => &mut self.image,
            8 => &mut self.status,
            9 => &mut self.progress,
            10 => &mut self.author_id,
            11 => &mut self.author_name,
            12 => &mut self.url_preview,
            13 => &mut self.url_show,
            14 => &mut self.url_download,
            15 => &mut self.viewer_attrs,
            16 => &mut self.media_url,
            17 => &mut self.is_transcribable,
            18 => &mut self.is_video_note,
            19 => &mut self.is_voice_note,
            _ => &mut self.extra,
        }
    }
}

/// `file.type` in the answer of `im.v2.File.upload`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadResultFileType {
    /// `file`.
    File,
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// `audio`.
    Audio,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UploadResultFileType {
    const VALUES: &'static [&'static str] = &["file", "image", "video", "audio"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::File),
            1 => Some(Self::Image),
            2 => Some(Self::Video),
            3 => Some(Self::Audio),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Other(text) => text,
        }
    }
}

/// `file.viewerAttrs` in the answer of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResultFileViewerAttrs {
    /// `viewer`: `string`.
    pub viewer: Option<String>,
    /// `viewerType`: `string`.
    pub viewer_type: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `objectId`: `string`.
    pub object_id: Option<String>,
    /// `viewerGroupBy`: `string`.
    pub viewer_group_by: Option<String>,
    /// `imChatId`: `integer`.
    pub im_chat_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `unifiedLink`: `string`.
    pub unified_link: Option<String>,
    /// `actions`: `string`.
    pub actions: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResultFileViewerAttrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResultFileViewerAttrs",
            fields: &[
                "viewer",
                "viewerType",
                "src",
                "objectId",
                "viewerGroupBy",
                "imChatId",
                "title",
                "unifiedLink",
                "actions",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.viewer,
            1 => &self.viewer_type,
            2 => &self.src,
            3 => &self.object_id,
            4 => &self.viewer_group_by,
            5 => &self.im_chat_id,
            6 => &self.title,
            7 => &self.unified_link,
            8 => &self.actions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.viewer,
            1 => &mut self.viewer_type,
            2 => &mut self.src,
            3 => &mut self.object_id,
            4 => &mut self.viewer_group_by,
            5 => &mut self.im_chat_id,
            6 => &mut self.title,
            7 => &mut self.unified_link,
            8 => &mut self.actions,
            _ => &mut self.extra,
        }
    }
}

/// `file.mediaUrl` in the answer of `im.v2.File.upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResultFileMediaUrl {
    /// `preview`: map of `string`.
    pub preview: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for UploadResultFileMediaUrl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UploadResultFileMediaUrl",
            fields: &["preview"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.preview,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.v2.File.upload`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadError {
    /// `FILE_EMPTY`.
    FileEmpty,
    /// `FILE_INVALID_CONTENT`.
    FileInvalidContent,
    /// `CHAT_NOT_FOUND`.
    ChatNotFound,
    /// `FOLDER_ERROR`.
    FolderError,
    /// `UPLOAD_FAILED`.
    UploadFailed,
    /// `SEND_FAILED`.
    SendFailed,
    /// `FILE_TOO_LARGE`.
    FileTooLarge,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UploadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::FileEmpty, "FILE_EMPTY"),
        ErrorCase::code(Self::FileInvalidContent, "FILE_INVALID_CONTENT"),
        ErrorCase::code(Self::ChatNotFound, "CHAT_NOT_FOUND"),
        ErrorCase::code(Self::FolderError, "FOLDER_ERROR"),
        ErrorCase::code(Self::UploadFailed, "UPLOAD_FAILED"),
        ErrorCase::code(Self::SendFailed, "SEND_FAILED"),
        ErrorCase::code(Self::FileTooLarge, "FILE_TOO_LARGE"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`im.v2.File.upload`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html).
#[doc(alias = "im.v2.File.upload")]
pub fn upload<'a, C: Caller>(
    caller: &'a C,
    request: &'a Upload,
) -> impl Future<Output = Result<Reply<UploadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Download, DownloadResult, Upload, UploadFields, UploadResult, UploadResultFile,
    UploadResultFileViewerAttrs, UploadResultFileMediaUrl
);

value_enum!(UploadResultFileType);
