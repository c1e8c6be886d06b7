// @generated from docs/api-reference/chats/files/im-disk-file-commit.md and 2 more. Do not edit; run `cargo codegen`.

//! `im.disk.file.*`.

use crate::prelude::*;

/// Request of [`im.disk.file.commit`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html).
///
/// Scope: `im`.
///
/// Deprecated: use [`im.v2.File.upload`](crate::im::v2::file::upload()) (feature `im`).
#[doc(alias = "im.disk.file.commit")]
#[deprecated(note = "use `im.v2.File.upload`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commit {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// `FILE_ID`: `integer` or list of `integer`, one of `FILE_ID`, `UPLOAD_ID` is required.
    pub file_id: Option<Either<i64, Vec<i64>>>,
    /// `UPLOAD_ID`: `integer`, one of `FILE_ID`, `UPLOAD_ID` is required.
    pub upload_id: Option<i64>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// `SILENT_MODE`: `Y` or `N`.
    pub silent_mode: Option<bool>,
    /// `AS_FILE`: `Y` or `N`. Counts only if `UPLOAD_ID` is given.
    pub as_file: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Commit {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
    /// Sets `FILE_ID`.
    #[must_use]
    pub fn file_id(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `UPLOAD_ID`.
    #[must_use]
    pub fn upload_id(mut self, value: i64) -> Self {
        self.upload_id = Some(value);
        self
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets `SILENT_MODE`.
    #[must_use]
    pub fn silent_mode(mut self, value: bool) -> Self {
        self.silent_mode = Some(value);
        self
    }
    /// Sets `AS_FILE`.
    #[must_use]
    pub fn as_file(mut self, value: bool) -> Self {
        self.as_file = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Commit {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Commit",
            fields: &[
                "CHAT_ID",
                "DIALOG_ID",
                "FILE_ID",
                "UPLOAD_ID",
                "MESSAGE",
                "SILENT_MODE",
                "AS_FILE",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo), (6, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.file_id,
            3 => &self.upload_id,
            4 => &self.message,
            5 => &self.silent_mode,
            6 => &self.as_file,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.file_id,
            3 => &mut self.upload_id,
            4 => &mut self.message,
            5 => &mut self.silent_mode,
            6 => &mut self.as_file,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Commit {
    type Output = CommitResult;
    type Error = CommitError;
    const NAME: &'static str = "im.disk.file.commit";
    const SCOPES: &'static [&'static str] = &["im"];
    const DEPRECATED: bool = true;
}

/// Answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResult {
    /// `FILES`: map of [`CommitResultFiles`].
    pub files: Option<Map<CommitResultFiles>>,
    /// `DISK_ID`: list of `integer`.
    pub disk_id: Option<Vec<i64>>,
    /// `FILE_MODELS`: map of [`CommitResultFileModels`].
    pub file_models: Option<Map<CommitResultFileModels>>,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResult",
            fields: &["FILES", "DISK_ID", "FILE_MODELS", "MESSAGE_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.files,
            1 => &self.disk_id,
            2 => &self.file_models,
            3 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.files,
            1 => &mut self.disk_id,
            2 => &mut self.file_models,
            3 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

/// `FILES` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFiles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: map of any value.
    pub date: Option<Map<Value>>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: [`CommitResultFilesImage`].
    pub image: Option<CommitResultFilesImage>,
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
    /// `viewerAttrs`: [`CommitResultFilesViewerAttrs`].
    pub viewer_attrs: Option<CommitResultFilesViewerAttrs>,
    /// `mediaUrl`: [`CommitResultFilesMediaUrl`].
    pub media_url: Option<CommitResultFilesMediaUrl>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFiles",
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

/// `FILES.image` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFilesImage {
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFilesImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFilesImage",
            fields: &["height", "width"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.height,
            1 => &self.width,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.height,
            1 => &mut self.width,
            _ => &mut self.extra,
        }
    }
}

/// `FILES.viewerAttrs` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFilesViewerAttrs {
    /// `viewer`: `string`.
    pub viewer: Option<String>,
    /// `viewerType`: `string`.
    pub viewer_type: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `viewerResized`: `string`.
    pub viewer_resized: Option<String>,
    /// `objectId`: `string`.
    pub object_id: Option<String>,
    /// `viewerGroupBy`: `string`.
    pub viewer_group_by: Option<String>,
    /// `imChatId`: `integer`.
    pub im_chat_id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `actions`: `string`.
    pub actions: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFilesViewerAttrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFilesViewerAttrs",
            fields: &[
                "viewer",
                "viewerType",
                "src",
                "viewerResized",
                "objectId",
                "viewerGroupBy",
                "imChatId",
                "title",
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
            3 => &self.viewer_resized,
            4 => &self.object_id,
            5 => &self.viewer_group_by,
            6 => &self.im_chat_id,
            7 => &self.title,
            8 => &self.actions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.viewer,
            1 => &mut self.viewer_type,
            2 => &mut self.src,
            3 => &mut self.viewer_resized,
            4 => &mut self.object_id,
            5 => &mut self.viewer_group_by,
            6 => &mut self.im_chat_id,
            7 => &mut self.title,
            8 => &mut self.actions,
            _ => &mut self.extra,
        }
    }
}

/// `FILES.mediaUrl` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFilesMediaUrl {
    /// `preview`: [`CommitResultFilesMediaUrlPreview`].
    pub preview: Option<CommitResultFilesMediaUrlPreview>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFilesMediaUrl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFilesMediaUrl",
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

/// `FILES.mediaUrl.preview` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFilesMediaUrlPreview {
    /// `250`: `string`.
    pub commit_result_files_media_url_preview_250: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFilesMediaUrlPreview {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFilesMediaUrlPreview",
            fields: &["250"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.commit_result_files_media_url_preview_250,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.commit_result_files_media_url_preview_250,
            _ => &mut self.extra,
        }
    }
}

/// `FILE_MODELS` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFileModels {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `createTime`: map of any value.
    pub create_time: Option<Map<Value>>,
    /// `updateTime`: map of any value.
    pub update_time: Option<Map<Value>>,
    /// `deleteTime`: `string`, may be `null`.
    pub delete_time: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `storageId`: `integer`.
    pub storage_id: Option<i64>,
    /// `realObjectId`: `integer`.
    pub real_object_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `deletedType`: `integer`.
    pub deleted_type: Option<i64>,
    /// `createdBy`: `string`.
    pub created_by: Option<String>,
    /// `updatedBy`: `string`.
    pub updated_by: Option<String>,
    /// `deletedBy`: `string`.
    pub deleted_by: Option<String>,
    /// `uniqueCode`: `string`.
    pub unique_code: Option<String>,
    /// `typeFile`: `integer`.
    pub type_file: Option<i64>,
    /// `globalContentVersion`: `integer`.
    pub global_content_version: Option<i64>,
    /// `fileId`: `integer`.
    pub file_id: Option<i64>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `etag`: `string`.
    pub etag: Option<String>,
    /// `links`: [`CommitResultFileModelsLinks`].
    pub links: Option<CommitResultFileModelsLinks>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFileModels {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFileModels",
            fields: &[
                "id",
                "name",
                "createTime",
                "updateTime",
                "deleteTime",
                "code",
                "xmlId",
                "storageId",
                "realObjectId",
                "parentId",
                "deletedType",
                "createdBy",
                "updatedBy",
                "deletedBy",
                "uniqueCode",
                "typeFile",
                "globalContentVersion",
                "fileId",
                "size",
                "etag",
                "links",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.create_time,
            3 => &self.update_time,
            4 => &self.delete_time,
            5 => &self.code,
            6 => &self.xml_id,
            7 => &self.storage_id,
            8 => &self.real_object_id,
            9 => &self.parent_id,
            10 => &self.deleted_type,
            11 => &self.created_by,
            12 => &self.updated_by,
            13 => &self.deleted_by,
            14 => &self.unique_code,
            15 => &self.type_file,
            16 => &self.global_content_version,
            17 => &self.file_id,
            18 => &self.size,
            19 => &self.etag,
            20 => &self.links,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.create_time,
            3 => &mut self.update_time,
            4 => &mut self.delete_time,
            5 => &mut self.code,
            6 => &mut self.xml_id,
            7 => &mut self.storage_id,
            8 => &mut self.real_object_id,
            9 => &mut self.parent_id,
            10 => &mut self.deleted_type,
            11 => &mut self.created_by,
            12 => &mut self.updated_by,
            13 => &mut self.deleted_by,
            14 => &mut self.unique_code,
            15 => &mut self.type_file,
            16 => &mut self.global_content_version,
            17 => &mut self.file_id,
            18 => &mut self.size,
            19 => &mut self.etag,
            20 => &mut self.links,
            _ => &mut self.extra,
        }
    }
}

/// `FILE_MODELS.links` in the answer of `im.disk.file.commit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommitResultFileModelsLinks {
    /// `download`: `string`.
    pub download: Option<String>,
    /// `showInGrid`: `string`.
    pub show_in_grid: Option<String>,
    /// `preview`: `string`.
    pub preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CommitResultFileModelsLinks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CommitResultFileModelsLinks",
            fields: &["download", "showInGrid", "preview"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.download,
            1 => &self.show_in_grid,
            2 => &self.preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.download,
            1 => &mut self.show_in_grid,
            2 => &mut self.preview,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.disk.file.commit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommitError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
    /// `FILES_ERROR` (HTTP 400).
    FilesError,
    /// `SAVE_ERROR` (HTTP 400).
    SaveError,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for CommitError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
        ErrorCase::code(Self::FilesError, "FILES_ERROR").status(400),
        ErrorCase::code(Self::SaveError, "SAVE_ERROR").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`im.disk.file.commit`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html).
///
/// Deprecated: use [`im.v2.File.upload`](crate::im::v2::file::upload()) (feature `im`).
#[doc(alias = "im.disk.file.commit")]
#[deprecated(note = "use `im.v2.File.upload`")]
#[allow(deprecated)]
pub fn commit<'a, C: Caller>(
    caller: &'a C,
    request: &'a Commit,
) -> impl Future<Output = Result<Reply<CommitResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.disk.file.delete`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html).
///
/// Scope: `im`.
#[doc(alias = "im.disk.file.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `FILE_ID`: `integer`, required.
    pub file_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, file_id: i64) -> Self {
        Self {
            chat_id,
            file_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CHAT_ID", "FILE_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.file_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.file_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "im.disk.file.delete";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.disk.file.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `FILE_ID_EMPTY` (HTTP 400).
    FileIdEmpty,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::FileIdEmpty, "FILE_ID_EMPTY").status(400),
    ];
}

/// Calls [`im.disk.file.delete`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html).
#[doc(alias = "im.disk.file.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.disk.file.save`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html).
///
/// Scope: `im`.
#[doc(alias = "im.disk.file.save")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Save {
    /// `FILE_ID`: `integer`, required.
    pub file_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Save {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(file_id: i64) -> Self {
        Self {
            file_id,
            ..Default::default()
        }
    }
}

impl Record for Save {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Save",
            fields: &["FILE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.file_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.file_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Save {
    type Output = SaveResult;
    type Error = SaveError;
    const NAME: &'static str = "im.disk.file.save";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Answer of `im.disk.file.save`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveResult {
    /// `folder`: [`Folder`].
    pub folder: Option<Folder>,
    /// `file`: [`Folder`].
    pub file: Option<Folder>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SaveResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SaveResult",
            fields: &["folder", "file"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.folder,
            1 => &self.file,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.folder,
            1 => &mut self.file,
            _ => &mut self.extra,
        }
    }
}

/// `folder` in the answer of `im.disk.file.save`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Folder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Folder",
            fields: &["id", "name"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.disk.file.save`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaveError {
    /// `FILE_ID_EMPTY` (HTTP 400).
    FileIdEmpty,
    /// `FILE_SAVE_ERROR` (HTTP 400).
    FileSaveError,
}

impl ErrorCode for SaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::FileIdEmpty, "FILE_ID_EMPTY").status(400),
        ErrorCase::code(Self::FileSaveError, "FILE_SAVE_ERROR").status(400),
    ];
}

/// Calls [`im.disk.file.save`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html).
#[doc(alias = "im.disk.file.save")]
pub fn save<'a, C: Caller>(
    caller: &'a C,
    request: &'a Save,
) -> impl Future<Output = Result<Reply<SaveResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Commit, CommitResult, CommitResultFiles, CommitResultFilesImage,
    CommitResultFilesViewerAttrs, CommitResultFilesMediaUrl,
    CommitResultFilesMediaUrlPreview, CommitResultFileModels,
    CommitResultFileModelsLinks, Delete, Save, SaveResult, Folder
);
