// @generated from docs/api-reference/chats/im-dialog-get.md and 3 more. Do not edit; run `cargo codegen`.

//! `im.dialog.*`.

use crate::prelude::*;

pub mod messages;
pub mod read;
pub mod users;

/// Request of [`im.dialog.get`](https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
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
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["DIALOG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "im.dialog.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `message_count`: `integer`.
    pub message_count: Option<i64>,
    /// `unread_id`: `integer`.
    pub unread_id: Option<i64>,
    /// `restrictions`: [`GetResultRestrictions`].
    pub restrictions: Option<GetResultRestrictions>,
    /// `last_message_id`: `integer`.
    pub last_message_id: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `marked_id`: `integer`.
    pub marked_id: Option<i64>,
    /// `disk_folder_id`: `integer`.
    pub disk_folder_id: Option<i64>,
    /// `entity_type`: `string`.
    pub entity_type: Option<String>,
    /// `entity_id`: `string`.
    pub entity_id: Option<String>,
    /// `entity_data_1`: `string`.
    pub entity_data_1: Option<String>,
    /// `entity_data_2`: `string`.
    pub entity_data_2: Option<String>,
    /// `entity_data_3`: `string`.
    pub entity_data_3: Option<String>,
    /// `mute_list`: list of `boolean`.
    pub mute_list: Option<Vec<bool>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `entity_link`: [`GetResultEntityLink`].
    pub entity_link: Option<GetResultEntityLink>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`, may be `null`.
    pub background_id: Option<i64>,
    /// `permissions`: [`GetResultPermissions`].
    pub permissions: Option<GetResultPermissions>,
    /// `is_new`: `boolean`.
    pub is_new: Option<bool>,
    /// `readed_list`: list of [`GetResultReadedList`].
    pub readed_list: Option<Vec<GetResultReadedList>>,
    /// `manager_list`: list of `integer`.
    pub manager_list: Option<Vec<i64>>,
    /// `last_message_views`: [`GetResultLastMessageViews`].
    pub last_message_views: Option<GetResultLastMessageViews>,
    /// `dialog_id`: `string`.
    pub dialog_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "id",
                "parent_chat_id",
                "parent_message_id",
                "name",
                "description",
                "owner",
                "extranet",
                "avatar",
                "color",
                "type",
                "counter",
                "user_counter",
                "message_count",
                "unread_id",
                "restrictions",
                "last_message_id",
                "last_id",
                "marked_id",
                "disk_folder_id",
                "entity_type",
                "entity_id",
                "entity_data_1",
                "entity_data_2",
                "entity_data_3",
                "mute_list",
                "date_create",
                "message_type",
                "public",
                "role",
                "entity_link",
                "text_field_enabled",
                "background_id",
                "permissions",
                "is_new",
                "readed_list",
                "manager_list",
                "last_message_views",
                "dialog_id",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_chat_id,
            2 => &self.parent_message_id,
            3 => &self.name,
            4 => &self.description,
            5 => &self.owner,
            6 => &self.extranet,
            7 => &self.avatar,
            8 => &self.color,
            9 => &self.type_,
            10 => &self.counter,
            11 => &self.user_counter,
            12 => &self.message_count,
            13 => &self.unread_id,
            14 => &self.restrictions,
            15 => &self.last_message_id,
            16 => &self.last_id,
            17 => &self.marked_id,
            18 => &self.disk_folder_id,
            19 => &self.entity_type,
            20 => &self.entity_id,
            21 => &self.entity_data_1,
            22 => &self.entity_data_2,
            23 => &self.entity_data_3,
            24 => &self.mute_list,
            25 => &self.date_create,
            26 => &self.message_type,
            27 => &self.public,
            28 => &self.role,
            29 => &self.entity_link,
            30 => &self.text_field_enabled,
            31 => &self.background_id,
            32 => &self.permissions,
            33 => &self.is_new,
            34 => &self.readed_list,
            35 => &self.manager_list,
            36 => &self.last_message_views,
            37 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_chat_id,
            2 => &mut self.parent_message_id,
            3 => &mut self.name,
            4 => &mut self.description,
            5 => &mut self.owner,
            6 => &mut self.extranet,
            7 => &mut self.avatar,
            8 => &mut self.color,
            9 => &mut self.type_,
            10 => &mut self.counter,
            11 => &mut self.user_counter,
            12 => &mut self.message_count,
            13 => &mut self.unread_id,
            14 => &mut self.restrictions,
            15 => &mut self.last_message_id,
            16 => &mut self.last_id,
            17 => &mut self.marked_id,
            18 => &mut self.disk_folder_id,
            19 => &mut self.entity_type,
            20 => &mut self.entity_id,
            21 => &mut self.entity_data_1,
            22 => &mut self.entity_data_2,
            23 => &mut self.entity_data_3,
            24 => &mut self.mute_list,
            25 => &mut self.date_create,
            26 => &mut self.message_type,
            27 => &mut self.public,
            28 => &mut self.role,
            29 => &mut self.entity_link,
            30 => &mut self.text_field_enabled,
            31 => &mut self.background_id,
            32 => &mut self.permissions,
            33 => &mut self.is_new,
            34 => &mut self.readed_list,
            35 => &mut self.manager_list,
            36 => &mut self.last_message_views,
            37 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

/// `restrictions` in the answer of `im.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultRestrictions {
    /// `avatar`: `boolean`.
    pub avatar: Option<bool>,
    /// `rename`: `boolean`.
    pub rename: Option<bool>,
    /// `extend`: `boolean`.
    pub extend: Option<bool>,
    /// `call`: `boolean`.
    pub call: Option<bool>,
    /// `mute`: `boolean`.
    pub mute: Option<bool>,
    /// `leave`: `boolean`.
    pub leave: Option<bool>,
    /// `leave_owner`: `boolean`.
    pub leave_owner: Option<bool>,
    /// `send`: `boolean`.
    pub send: Option<bool>,
    /// `user_list`: `boolean`.
    pub user_list: Option<bool>,
    /// `path`: `string`.
    pub path: Option<String>,
    /// `path_title`: `string`.
    pub path_title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultRestrictions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultRestrictions",
            fields: &[
                "avatar",
                "rename",
                "extend",
                "call",
                "mute",
                "leave",
                "leave_owner",
                "send",
                "user_list",
                "path",
                "path_title",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar,
            1 => &self.rename,
            2 => &self.extend,
            3 => &self.call,
            4 => &self.mute,
            5 => &self.leave,
            6 => &self.leave_owner,
            7 => &self.send,
            8 => &self.user_list,
            9 => &self.path,
            10 => &self.path_title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar,
            1 => &mut self.rename,
            2 => &mut self.extend,
            3 => &mut self.call,
            4 => &mut self.mute,
            5 => &mut self.leave,
            6 => &mut self.leave_owner,
            7 => &mut self.send,
            8 => &mut self.user_list,
            9 => &mut self.path,
            10 => &mut self.path_title,
            _ => &mut self.extra,
        }
    }
}

/// `entity_link` in the answer of `im.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultEntityLink {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultEntityLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultEntityLink",
            fields: &["type", "url", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.url,
            2 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.url,
            2 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `permissions` in the answer of `im.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultPermissions {
    /// `manage_users_add`: `string`.
    pub manage_users_add: Option<String>,
    /// `manage_users_delete`: `string`.
    pub manage_users_delete: Option<String>,
    /// `manage_ui`: `string`.
    pub manage_ui: Option<String>,
    /// `manage_settings`: `string`.
    pub manage_settings: Option<String>,
    /// `manage_messages`: `string`.
    pub manage_messages: Option<String>,
    /// `can_post`: `string`.
    pub can_post: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultPermissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultPermissions",
            fields: &[
                "manage_users_add",
                "manage_users_delete",
                "manage_ui",
                "manage_settings",
                "manage_messages",
                "can_post",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.manage_users_add,
            1 => &self.manage_users_delete,
            2 => &self.manage_ui,
            3 => &self.manage_settings,
            4 => &self.manage_messages,
            5 => &self.can_post,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.manage_users_add,
            1 => &mut self.manage_users_delete,
            2 => &mut self.manage_ui,
            3 => &mut self.manage_settings,
            4 => &mut self.manage_messages,
            5 => &mut self.can_post,
            _ => &mut self.extra,
        }
    }
}

/// `readed_list` in the answer of `im.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultReadedList {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `date`: `datetime`, may be `null`.
    pub date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultReadedList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultReadedList",
            fields: &["user_id", "user_name", "message_id", "date"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.user_name,
            2 => &self.message_id,
            3 => &self.date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_name,
            2 => &mut self.message_id,
            3 => &mut self.date,
            _ => &mut self.extra,
        }
    }
}

/// `last_message_views` in the answer of `im.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLastMessageViews {
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `first_viewers`: list of `integer`.
    pub first_viewers: Option<Vec<i64>>,
    /// `count_of_viewers`: `integer`.
    pub count_of_viewers: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLastMessageViews {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLastMessageViews",
            fields: &["message_id", "first_viewers", "count_of_viewers"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_id,
            1 => &self.first_viewers,
            2 => &self.count_of_viewers,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.message_id,
            1 => &mut self.first_viewers,
            2 => &mut self.count_of_viewers,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.dialog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`im.dialog.get`](https://apidocs.bitrix24.com/api-reference/chats/im-dialog-get.html).
#[doc(alias = "im.dialog.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.dialog.read`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.read")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Read {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `MESSAGE_ID`: `integer`.
    pub message_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Read {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `MESSAGE_ID`.
    #[must_use]
    pub fn message_id(mut self, value: i64) -> Self {
        self.message_id = Some(value);
        self
    }
}

impl Record for Read {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Read",
            fields: &["DIALOG_ID", "MESSAGE_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Read {
    type Output = ReadResult;
    type Error = ReadError;
    const NAME: &'static str = "im.dialog.read";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Answer of `im.dialog.read`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadResult {
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `lastId`: `integer`.
    pub last_id: Option<i64>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ReadResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReadResult",
            fields: &["dialogId", "chatId", "lastId", "counter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.chat_id,
            2 => &self.last_id,
            3 => &self.counter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.chat_id,
            2 => &mut self.last_id,
            3 => &mut self.counter,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.dialog.read`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
}

impl ErrorCode for ReadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
    ];
}

/// Calls [`im.dialog.read`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-read.html).
#[doc(alias = "im.dialog.read")]
pub fn read<'a, C: Caller>(
    caller: &'a C,
    request: &'a Read,
) -> impl Future<Output = Result<Reply<ReadResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.dialog.unread`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.unread")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unread {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unread {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>, message_id: i64) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            message_id,
            ..Default::default()
        }
    }
}

impl Record for Unread {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unread",
            fields: &["DIALOG_ID", "MESSAGE_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unread {
    type Output = bool;
    type Error = UnreadError;
    const NAME: &'static str = "im.dialog.unread";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.dialog.unread`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadError {
    /// `MESSAGE_ID_ERROR` (HTTP 400).
    MessageIdError,
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
}

impl ErrorCode for UnreadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MessageIdError, "MESSAGE_ID_ERROR").status(400),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
    ];
}

/// Calls [`im.dialog.unread`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-unread.html).
#[doc(alias = "im.dialog.unread")]
pub fn unread<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unread,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.dialog.writing`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.writing")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Writing {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Writing {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Writing {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Writing",
            fields: &["DIALOG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Writing {
    type Output = bool;
    type Error = WritingError;
    const NAME: &'static str = "im.dialog.writing";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.dialog.writing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WritingError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`.
    AccessError,
}

impl ErrorCode for WritingError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR"),
    ];
}

/// Calls [`im.dialog.writing`](https://apidocs.bitrix24.com/api-reference/chats/messages/im-dialog-writing.html).
#[doc(alias = "im.dialog.writing")]
pub fn writing<'a, C: Caller>(
    caller: &'a C,
    request: &'a Writing,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultRestrictions, GetResultEntityLink, GetResultPermissions,
    GetResultReadedList, GetResultLastMessageViews, Read, ReadResult, Unread, Writing
);
