// @generated from docs/api-reference/chats/messages/im-dialog-messages-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `im.dialog.messages.*`.

use crate::prelude::*;

/// Request of [`im.dialog.messages.get`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.messages.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `LAST_ID`: `integer`.
    pub last_id: Option<i64>,
    /// `FIRST_ID`: `integer`.
    pub first_id: Option<i64>,
    /// `LIMIT`: `integer`. Default: `20`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `LAST_ID`.
    #[must_use]
    pub fn last_id(mut self, value: i64) -> Self {
        self.last_id = Some(value);
        self
    }
    /// Sets `FIRST_ID`.
    #[must_use]
    pub fn first_id(mut self, value: i64) -> Self {
        self.first_id = Some(value);
        self
    }
    /// Sets `LIMIT`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["DIALOG_ID", "LAST_ID", "FIRST_ID", "LIMIT"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.last_id,
            2 => &self.first_id,
            3 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.last_id,
            2 => &mut self.first_id,
            3 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "im.dialog.messages.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `messages`: list of [`GetResultMessages`].
    pub messages: Option<Vec<GetResultMessages>>,
    /// `users`: list of [`GetResultUsers`].
    pub users: Option<Vec<GetResultUsers>>,
    /// `files`: list of [`GetResultFiles`].
    pub files: Option<Vec<GetResultFiles>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["chat_id", "messages", "users", "files"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.messages,
            2 => &self.users,
            3 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.messages,
            2 => &mut self.users,
            3 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `messages` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessages {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `uuid`: `string`, may be `null`.
    pub uuid: Option<String>,
    /// `replaces`: list of any value.
    pub replaces: Option<Vec<Value>>,
    /// `params`: [`GetResultMessagesParams`].
    pub params: Option<GetResultMessagesParams>,
    /// `disappearing_date`: `datetime`, may be `null`.
    pub disappearing_date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessages",
            fields: &[
                "id",
                "chat_id",
                "author_id",
                "date",
                "text",
                "unread",
                "uuid",
                "replaces",
                "params",
                "disappearing_date",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.author_id,
            3 => &self.date,
            4 => &self.text,
            5 => &self.unread,
            6 => &self.uuid,
            7 => &self.replaces,
            8 => &self.params,
            9 => &self.disappearing_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.author_id,
            3 => &mut self.date,
            4 => &mut self.text,
            5 => &mut self.unread,
            6 => &mut self.uuid,
            7 => &mut self.replaces,
            8 => &mut self.params,
            9 => &mut self.disappearing_date,
            _ => &mut self.extra,
        }
    }
}

/// `messages.params` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessagesParams {
    /// `LIKE`: list of `integer`.
    pub like: Option<Vec<i64>>,
    /// `CODE`: list of `string`.
    pub code: Option<Vec<String>>,
    /// `NOTIFY`: `Y` or `N`.
    pub notify: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessagesParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessagesParams",
            fields: &["LIKE", "CODE", "NOTIFY"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.like,
            1 => &self.code,
            2 => &self.notify,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.like,
            1 => &mut self.code,
            2 => &mut self.notify,
            _ => &mut self.extra,
        }
    }
}

/// `users` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `first_name`: `string`.
    pub first_name: Option<String>,
    /// `last_name`: `string`.
    pub last_name: Option<String>,
    /// `work_position`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `avatar_hr`: `string`.
    pub avatar_hr: Option<String>,
    /// `gender`: [`GetResultUsersGender`].
    pub gender: Option<GetResultUsersGender>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `network`: `boolean`.
    pub network: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `external_auth_id`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `boolean`.
    pub idle: Option<bool>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// `mobile_last_date`: `datetime`, may be `null`.
    pub mobile_last_date: Option<DateTime>,
    /// `desktop_last_date`: `datetime`, may be `null`.
    pub desktop_last_date: Option<DateTime>,
    /// `absent`: `boolean`.
    pub absent: Option<bool>,
    /// `departments`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: map of any value, may be `null`.
    pub phones: Option<Map<Value>>,
    /// `bot_data`: map of any value, may be `null`.
    pub bot_data: Option<Map<Value>>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUsers",
            fields: &[
                "id",
                "active",
                "name",
                "first_name",
                "last_name",
                "work_position",
                "color",
                "avatar",
                "avatar_hr",
                "gender",
                "birthday",
                "extranet",
                "network",
                "bot",
                "connector",
                "external_auth_id",
                "status",
                "idle",
                "last_activity_date",
                "mobile_last_date",
                "desktop_last_date",
                "absent",
                "departments",
                "phones",
                "bot_data",
                "type",
                "website",
                "email",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.first_name,
            4 => &self.last_name,
            5 => &self.work_position,
            6 => &self.color,
            7 => &self.avatar,
            8 => &self.avatar_hr,
            9 => &self.gender,
            10 => &self.birthday,
            11 => &self.extranet,
            12 => &self.network,
            13 => &self.bot,
            14 => &self.connector,
            15 => &self.external_auth_id,
            16 => &self.status,
            17 => &self.idle,
            18 => &self.last_activity_date,
            19 => &self.mobile_last_date,
            20 => &self.desktop_last_date,
            21 => &self.absent,
            22 => &self.departments,
            23 => &self.phones,
            24 => &self.bot_data,
            25 => &self.type_,
            26 => &self.website,
            27 => &self.email,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.first_name,
            4 => &mut self.last_name,
            5 => &mut self.work_position,
            6 => &mut self.color,
            7 => &mut self.avatar,
            8 => &mut self.avatar_hr,
            9 => &mut self.gender,
            10 => &mut self.birthday,
            11 => &mut self.extranet,
            12 => &mut self.network,
            13 => &mut self.bot,
            14 => &mut self.connector,
            15 => &mut self.external_auth_id,
            16 => &mut self.status,
            17 => &mut self.idle,
            18 => &mut self.last_activity_date,
            19 => &mut self.mobile_last_date,
            20 => &mut self.desktop_last_date,
            21 => &mut self.absent,
            22 => &mut self.departments,
            23 => &mut self.phones,
            24 => &mut self.bot_data,
            25 => &mut self.type_,
            26 => &mut self.website,
            27 => &mut self.email,
            _ => &mut self.extra,
        }
    }
}

/// `users.gender` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultUsersGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultUsersGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
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
            Self::Male => "M",
            Self::Female => "F",
            Self::Other(text) => text,
        }
    }
}

/// `files` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFiles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `type`: [`GetResultFilesType`].
    pub type_: Option<GetResultFilesType>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: [`GetResultFilesImage`].
    pub image: Option<GetResultFilesImage>,
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
    /// `viewerAttrs`: [`GetResultFilesViewerAttrs`].
    pub viewer_attrs: Option<GetResultFilesViewerAttrs>,
    /// `mediaUrl`: [`GetResultFilesMediaUrl`].
    pub media_url: Option<GetResultFilesMediaUrl>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFiles",
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

/// `files.type` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultFilesType {
    /// `image`.
    Image,
    /// `video`.
    Video,
    /// `audio`.
    Audio,
    /// `file`.
    File,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultFilesType {
    const VALUES: &'static [&'static str] = &["image", "video", "audio", "file"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Image),
            1 => Some(Self::Video),
            2 => Some(Self::Audio),
            3 => Some(Self::File),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
}

/// `files.image` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesImage {
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// `width`: `integer`.
    pub width: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesImage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesImage",
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

/// `files.viewerAttrs` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesViewerAttrs {
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

impl Record for GetResultFilesViewerAttrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesViewerAttrs",
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

/// `files.mediaUrl` in the answer of `im.dialog.messages.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesMediaUrl {
    /// `preview`: map of `string`.
    pub preview: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesMediaUrl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesMediaUrl",
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

/// Errors of `im.dialog.messages.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
    /// `FIRST_ID_STRING` (HTTP 400).
    FirstIdString,
    /// `LAST_ID_STRING` (HTTP 400).
    LastIdString,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
        ErrorCase::code(Self::FirstIdString, "FIRST_ID_STRING").status(400),
        ErrorCase::code(Self::LastIdString, "LAST_ID_STRING").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`im.dialog.messages.get`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-get.html).
#[doc(alias = "im.dialog.messages.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.dialog.messages.search`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.messages.search")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `SEARCH_MESSAGE`: `string`.
    pub search_message: Option<String>,
    /// `DATE_FROM`: `datetime`.
    pub date_from: Option<DateTime>,
    /// `DATE_TO`: `datetime`.
    pub date_to: Option<DateTime>,
    /// `DATE`: `datetime`.
    pub date: Option<DateTime>,
    /// `ORDER`: map of [`SearchOrder`]. Default: `{"ID": "DESC"}`.
    pub order: Option<Map<SearchOrder>>,
    /// `LIMIT`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `LAST_ID`: `integer`.
    pub last_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Search {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `SEARCH_MESSAGE`.
    #[must_use]
    pub fn search_message(mut self, value: impl Into<String>) -> Self {
        self.search_message = Some(value.into());
        self
    }
    /// Sets `DATE_FROM`.
    #[must_use]
    pub fn date_from(mut self, value: impl Into<DateTime>) -> Self {
        self.date_from = Some(value.into());
        self
    }
    /// Sets `DATE_TO`.
    #[must_use]
    pub fn date_to(mut self, value: impl Into<DateTime>) -> Self {
        self.date_to = Some(value.into());
        self
    }
    /// Sets `DATE`.
    #[must_use]
    pub fn date(mut self, value: impl Into<DateTime>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<SearchOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `LIMIT`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `LAST_ID`.
    #[must_use]
    pub fn last_id(mut self, value: i64) -> Self {
        self.last_id = Some(value);
        self
    }
}

impl Record for Search {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Search",
            fields: &[
                "CHAT_ID",
                "SEARCH_MESSAGE",
                "DATE_FROM",
                "DATE_TO",
                "DATE",
                "ORDER",
                "LIMIT",
                "LAST_ID",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.search_message,
            2 => &self.date_from,
            3 => &self.date_to,
            4 => &self.date,
            5 => &self.order,
            6 => &self.limit,
            7 => &self.last_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.search_message,
            2 => &mut self.date_from,
            3 => &mut self.date_to,
            4 => &mut self.date,
            5 => &mut self.order,
            6 => &mut self.limit,
            7 => &mut self.last_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Search {
    type Output = SearchResult;
    type Error = SearchError;
    const NAME: &'static str = "im.dialog.messages.search";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `ORDER` of `im.dialog.messages.search`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for SearchOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    /// `messages`: list of [`Messages`].
    pub messages: Option<Vec<Messages>>,
    /// `users`: list of [`SearchResultUsers`].
    pub users: Option<Vec<SearchResultUsers>>,
    /// `files`: list of any value.
    pub files: Option<Vec<Value>>,
    /// `additionalMessages`: list of [`Messages`].
    pub additional_messages: Option<Vec<Messages>>,
    /// `copilot`: map of any value, may be `null`.
    pub copilot: Option<Map<Value>>,
    /// `stickers`: list of any value.
    pub stickers: Option<Vec<Value>>,
    /// `reactions`: list of [`SearchResultReactions`].
    pub reactions: Option<Vec<SearchResultReactions>>,
    /// `tariffRestrictions`: [`SearchResultTariffRestrictions`].
    pub tariff_restrictions: Option<SearchResultTariffRestrictions>,
    /// `usersShort`: list of any value.
    pub users_short: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResult",
            fields: &[
                "messages",
                "users",
                "files",
                "additionalMessages",
                "copilot",
                "stickers",
                "reactions",
                "tariffRestrictions",
                "usersShort",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.messages,
            1 => &self.users,
            2 => &self.files,
            3 => &self.additional_messages,
            4 => &self.copilot,
            5 => &self.stickers,
            6 => &self.reactions,
            7 => &self.tariff_restrictions,
            8 => &self.users_short,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.messages,
            1 => &mut self.users,
            2 => &mut self.files,
            3 => &mut self.additional_messages,
            4 => &mut self.copilot,
            5 => &mut self.stickers,
            6 => &mut self.reactions,
            7 => &mut self.tariff_restrictions,
            8 => &mut self.users_short,
            _ => &mut self.extra,
        }
    }
}

/// `messages` in the answer of `im.dialog.messages.search`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Messages {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id_snake: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `author_id`: `integer`.
    pub author_id_snake: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `uuid`: `string`, may be `null`.
    pub uuid: Option<String>,
    /// `forward`: map of any value, may be `null`.
    pub forward: Option<Map<Value>>,
    /// `params`: list of any value.
    pub params: Option<Vec<Value>>,
    /// `viewedByOthers`: `boolean`.
    pub viewed_by_others: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `viewed`: `boolean`.
    pub viewed: Option<bool>,
    /// `viewedCount`: `integer`.
    pub viewed_count: Option<i64>,
    /// `block`: map of any value, may be `null`.
    pub block: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Messages {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Messages",
            fields: &[
                "id",
                "chatId",
                "chat_id",
                "authorId",
                "author_id",
                "date",
                "text",
                "isSystem",
                "uuid",
                "forward",
                "params",
                "viewedByOthers",
                "unread",
                "viewed",
                "viewedCount",
                "block",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.chat_id_snake,
            3 => &self.author_id,
            4 => &self.author_id_snake,
            5 => &self.date,
            6 => &self.text,
            7 => &self.is_system,
            8 => &self.uuid,
            9 => &self.forward,
            10 => &self.params,
            11 => &self.viewed_by_others,
            12 => &self.unread,
            13 => &self.viewed,
            14 => &self.viewed_count,
            15 => &self.block,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.chat_id_snake,
            3 => &mut self.author_id,
            4 => &mut self.author_id_snake,
            5 => &mut self.date,
            6 => &mut self.text,
            7 => &mut self.is_system,
            8 => &mut self.uuid,
            9 => &mut self.forward,
            10 => &mut self.params,
            11 => &mut self.viewed_by_others,
            12 => &mut self.unread,
            13 => &mut self.viewed,
            14 => &mut self.viewed_count,
            15 => &mut self.block,
            _ => &mut self.extra,
        }
    }
}

/// `users` in the answer of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `avatarHr`: `string`.
    pub avatar_hr: Option<String>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `network`: `boolean`.
    pub network: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `boolean`.
    pub idle: Option<bool>,
    /// `lastActivityDate`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// `mobileLastDate`: `datetime`, may be `null`.
    pub mobile_last_date: Option<DateTime>,
    /// `desktopLastDate`: `datetime`, may be `null`.
    pub desktop_last_date: Option<DateTime>,
    /// `absent`: `boolean`.
    pub absent: Option<bool>,
    /// `departments`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: [`SearchResultUsersPhones`].
    pub phones: Option<SearchResultUsersPhones>,
    /// `botData`: map of any value, may be `null`.
    pub bot_data: Option<Map<Value>>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResultUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultUsers",
            fields: &[
                "id",
                "active",
                "name",
                "firstName",
                "lastName",
                "workPosition",
                "color",
                "avatar",
                "avatarHr",
                "gender",
                "birthday",
                "extranet",
                "network",
                "bot",
                "connector",
                "externalAuthId",
                "status",
                "idle",
                "lastActivityDate",
                "mobileLastDate",
                "desktopLastDate",
                "absent",
                "departments",
                "phones",
                "botData",
                "type",
                "website",
                "email",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.name,
            3 => &self.first_name,
            4 => &self.last_name,
            5 => &self.work_position,
            6 => &self.color,
            7 => &self.avatar,
            8 => &self.avatar_hr,
            9 => &self.gender,
            10 => &self.birthday,
            11 => &self.extranet,
            12 => &self.network,
            13 => &self.bot,
            14 => &self.connector,
            15 => &self.external_auth_id,
            16 => &self.status,
            17 => &self.idle,
            18 => &self.last_activity_date,
            19 => &self.mobile_last_date,
            20 => &self.desktop_last_date,
            21 => &self.absent,
            22 => &self.departments,
            23 => &self.phones,
            24 => &self.bot_data,
            25 => &self.type_,
            26 => &self.website,
            27 => &self.email,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.name,
            3 => &mut self.first_name,
            4 => &mut self.last_name,
            5 => &mut self.work_position,
            6 => &mut self.color,
            7 => &mut self.avatar,
            8 => &mut self.avatar_hr,
            9 => &mut self.gender,
            10 => &mut self.birthday,
            11 => &mut self.extranet,
            12 => &mut self.network,
            13 => &mut self.bot,
            14 => &mut self.connector,
            15 => &mut self.external_auth_id,
            16 => &mut self.status,
            17 => &mut self.idle,
            18 => &mut self.last_activity_date,
            19 => &mut self.mobile_last_date,
            20 => &mut self.desktop_last_date,
            21 => &mut self.absent,
            22 => &mut self.departments,
            23 => &mut self.phones,
            24 => &mut self.bot_data,
            25 => &mut self.type_,
            26 => &mut self.website,
            27 => &mut self.email,
            _ => &mut self.extra,
        }
    }
}

/// `users.phones` in the answer of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultUsersPhones {
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResultUsersPhones {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultUsersPhones",
            fields: &["personal_mobile", "inner_phone"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.personal_mobile,
            1 => &self.inner_phone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.personal_mobile,
            1 => &mut self.inner_phone,
            _ => &mut self.extra,
        }
    }
}

/// `reactions` in the answer of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultReactions {
    /// `messageId`: `integer`.
    pub message_id: Option<i64>,
    /// `reactionCounters`: map of any value.
    pub reaction_counters: Option<Map<Value>>,
    /// `reactionUsers`: map of any value.
    pub reaction_users: Option<Map<Value>>,
    /// `ownReactions`: list of any value.
    pub own_reactions: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResultReactions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultReactions",
            fields: &["messageId", "reactionCounters", "reactionUsers", "ownReactions"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.reaction_counters,
            2 => &self.reaction_users,
            3 => &self.own_reactions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.reaction_counters,
            2 => &mut self.reaction_users,
            3 => &mut self.own_reactions,
            _ => &mut self.extra,
        }
    }
}

/// `tariffRestrictions` in the answer of `im.dialog.messages.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultTariffRestrictions {
    /// `isHistoryLimitExceeded`: `boolean`.
    pub is_history_limit_exceeded: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResultTariffRestrictions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultTariffRestrictions",
            fields: &["isHistoryLimitExceeded"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_history_limit_exceeded,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_history_limit_exceeded,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.dialog.messages.search`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `CHAT_ID_EMPTY`.
    ChatIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for SearchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`im.dialog.messages.search`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-messages-search.html).
#[doc(alias = "im.dialog.messages.search")]
pub fn search<'a, C: Caller>(
    caller: &'a C,
    request: &'a Search,
) -> impl Future<Output = Result<Reply<SearchResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultMessages, GetResultMessagesParams, GetResultUsers,
    GetResultFiles, GetResultFilesImage, GetResultFilesViewerAttrs,
    GetResultFilesMediaUrl, Search, SearchResult, Messages, SearchResultUsers,
    SearchResultUsersPhones, SearchResultReactions, SearchResultTariffRestrictions
);

value_enum!(GetResultUsersGender, GetResultFilesType, SearchOrder);
