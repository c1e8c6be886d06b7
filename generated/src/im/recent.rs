// @generated from docs/api-reference/chats/im-recent-get.md and 4 more. Do not edit; run `cargo codegen`.

//! `im.recent.*`.

use crate::prelude::*;

/// Request of [`im.recent.get`](https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.recent.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `SKIP_OPENLINES`: `Y` or `N`.
    pub skip_openlines: Option<bool>,
    /// `SKIP_CHAT`: `Y` or `N`.
    pub skip_chat: Option<bool>,
    /// `SKIP_DIALOG`: `Y` or `N`.
    pub skip_dialog: Option<bool>,
    /// `LAST_UPDATE`: `datetime`.
    pub last_update: Option<DateTime>,
    /// `ONLY_OPENLINES`: `Y` or `N`.
    pub only_openlines: Option<bool>,
    /// `LAST_SYNC_DATE`: `datetime`.
    pub last_sync_date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SKIP_OPENLINES`.
    #[must_use]
    pub fn skip_openlines(mut self, value: bool) -> Self {
        self.skip_openlines = Some(value);
        self
    }
    /// Sets `SKIP_CHAT`.
    #[must_use]
    pub fn skip_chat(mut self, value: bool) -> Self {
        self.skip_chat = Some(value);
        self
    }
    /// Sets `SKIP_DIALOG`.
    #[must_use]
    pub fn skip_dialog(mut self, value: bool) -> Self {
        self.skip_dialog = Some(value);
        self
    }
    /// Sets `LAST_UPDATE`.
    #[must_use]
    pub fn last_update(mut self, value: impl Into<DateTime>) -> Self {
        self.last_update = Some(value.into());
        self
    }
    /// Sets `ONLY_OPENLINES`.
    #[must_use]
    pub fn only_openlines(mut self, value: bool) -> Self {
        self.only_openlines = Some(value);
        self
    }
    /// Sets `LAST_SYNC_DATE`.
    #[must_use]
    pub fn last_sync_date(mut self, value: impl Into<DateTime>) -> Self {
        self.last_sync_date = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &[
                "SKIP_OPENLINES",
                "SKIP_CHAT",
                "SKIP_DIALOG",
                "LAST_UPDATE",
                "ONLY_OPENLINES",
                "LAST_SYNC_DATE",
            ],
            required: &[],
            codecs: &[
                (0, Codec::YesNo),
                (1, Codec::YesNo),
                (2, Codec::YesNo),
                (4, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.skip_openlines,
            1 => &self.skip_chat,
            2 => &self.skip_dialog,
            3 => &self.last_update,
            4 => &self.only_openlines,
            5 => &self.last_sync_date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.skip_openlines,
            1 => &mut self.skip_chat,
            2 => &mut self.skip_dialog,
            3 => &mut self.last_update,
            4 => &mut self.only_openlines,
            5 => &mut self.last_sync_date,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "im.recent.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: [`Type`].
    pub type_: Option<Type>,
    /// `avatar`: [`Avatar`].
    pub avatar: Option<Avatar>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `message`: [`GetItemMessage`].
    pub message: Option<GetItemMessage>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `pinned`: `boolean`.
    pub pinned: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `has_reminder`: `boolean`.
    pub has_reminder: Option<bool>,
    /// `date_update`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `date_last_activity`: `datetime`.
    pub date_last_activity: Option<DateTime>,
    /// `user`: [`GetItemUser`].
    pub user: Option<GetItemUser>,
    /// `chat`: [`GetItemChat`].
    pub chat: Option<GetItemChat>,
    /// `options`: list of any value.
    pub options: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "id",
                "type",
                "avatar",
                "title",
                "message",
                "counter",
                "chat_id",
                "last_id",
                "pinned",
                "unread",
                "has_reminder",
                "date_update",
                "date_last_activity",
                "user",
                "chat",
                "options",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.type_,
            2 => &self.avatar,
            3 => &self.title,
            4 => &self.message,
            5 => &self.counter,
            6 => &self.chat_id,
            7 => &self.last_id,
            8 => &self.pinned,
            9 => &self.unread,
            10 => &self.has_reminder,
            11 => &self.date_update,
            12 => &self.date_last_activity,
            13 => &self.user,
            14 => &self.chat,
            15 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.avatar,
            3 => &mut self.title,
            4 => &mut self.message,
            5 => &mut self.counter,
            6 => &mut self.chat_id,
            7 => &mut self.last_id,
            8 => &mut self.pinned,
            9 => &mut self.unread,
            10 => &mut self.has_reminder,
            11 => &mut self.date_update,
            12 => &mut self.date_last_activity,
            13 => &mut self.user,
            14 => &mut self.chat,
            15 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// `type` in the answer of `im.recent.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `user`.
    User,
    /// `chat`.
    Chat,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["user", "chat"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Chat),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Other(text) => text,
        }
    }
}

/// `avatar` in the answer of `im.recent.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Avatar {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Avatar {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Avatar",
            fields: &["url", "color"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.url,
            1 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.url,
            1 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// `message` in the answer of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `file`: `boolean`.
    pub file: Option<bool>,
    /// `attach`: `boolean`.
    pub attach: Option<bool>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `sticker`: `integer`, may be `null`.
    pub sticker: Option<i64>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `uuid`: `string`, may be `null`.
    pub uuid: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemMessage",
            fields: &[
                "id",
                "text",
                "file",
                "attach",
                "author_id",
                "date",
                "sticker",
                "status",
                "uuid",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.text,
            2 => &self.file,
            3 => &self.attach,
            4 => &self.author_id,
            5 => &self.date,
            6 => &self.sticker,
            7 => &self.status,
            8 => &self.uuid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.text,
            2 => &mut self.file,
            3 => &mut self.attach,
            4 => &mut self.author_id,
            5 => &mut self.date,
            6 => &mut self.sticker,
            7 => &mut self.status,
            8 => &mut self.uuid,
            _ => &mut self.extra,
        }
    }
}

/// `user` in the answer of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUser {
    /// `id`: `integer`.
    pub id: Option<i64>,
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
    /// `external_auth_id`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `datetime`.
    pub idle: Option<DateTime>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// `mobile_last_date`: `datetime`.
    pub mobile_last_date: Option<DateTime>,
    /// `absent`: `datetime`.
    pub absent: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUser",
            fields: &[
                "id",
                "name",
                "first_name",
                "last_name",
                "work_position",
                "color",
                "avatar",
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
                "absent",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.work_position,
            5 => &self.color,
            6 => &self.avatar,
            7 => &self.gender,
            8 => &self.birthday,
            9 => &self.extranet,
            10 => &self.network,
            11 => &self.bot,
            12 => &self.connector,
            13 => &self.external_auth_id,
            14 => &self.status,
            15 => &self.idle,
            16 => &self.last_activity_date,
            17 => &self.mobile_last_date,
            18 => &self.absent,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.work_position,
            5 => &mut self.color,
            6 => &mut self.avatar,
            7 => &mut self.gender,
            8 => &mut self.birthday,
            9 => &mut self.extranet,
            10 => &mut self.network,
            11 => &mut self.bot,
            12 => &mut self.connector,
            13 => &mut self.external_auth_id,
            14 => &mut self.status,
            15 => &mut self.idle,
            16 => &mut self.last_activity_date,
            17 => &mut self.mobile_last_date,
            18 => &mut self.absent,
            _ => &mut self.extra,
        }
    }
}

/// `chat` in the answer of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `contains_collaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
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
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `mute_list`: list of `boolean`.
    pub mute_list: Option<Vec<bool>>,
    /// `manager_list`: list of `integer`.
    pub manager_list: Option<Vec<i64>>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `restrictions`: [`Restrictions`].
    pub restrictions: Option<Restrictions>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`, may be `null`.
    pub background_id: Option<i64>,
    /// `entity_link`: [`GetItemChatEntityLink`].
    pub entity_link: Option<GetItemChatEntityLink>,
    /// `permissions`: [`Permissions`].
    pub permissions: Option<Permissions>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemChat",
            fields: &[
                "id",
                "title",
                "name",
                "owner",
                "extranet",
                "parent_chat_id",
                "parent_message_id",
                "contains_collaber",
                "color",
                "avatar",
                "type",
                "entity_type",
                "entity_id",
                "entity_data_1",
                "entity_data_2",
                "entity_data_3",
                "date_create",
                "message_type",
                "mute_list",
                "manager_list",
                "user_counter",
                "restrictions",
                "role",
                "text_field_enabled",
                "background_id",
                "entity_link",
                "permissions",
                "public",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.name,
            3 => &self.owner,
            4 => &self.extranet,
            5 => &self.parent_chat_id,
            6 => &self.parent_message_id,
            7 => &self.contains_collaber,
            8 => &self.color,
            9 => &self.avatar,
            10 => &self.type_,
            11 => &self.entity_type,
            12 => &self.entity_id,
            13 => &self.entity_data_1,
            14 => &self.entity_data_2,
            15 => &self.entity_data_3,
            16 => &self.date_create,
            17 => &self.message_type,
            18 => &self.mute_list,
            19 => &self.manager_list,
            20 => &self.user_counter,
            21 => &self.restrictions,
            22 => &self.role,
            23 => &self.text_field_enabled,
            24 => &self.background_id,
            25 => &self.entity_link,
            26 => &self.permissions,
            27 => &self.public,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.name,
            3 => &mut self.owner,
            4 => &mut self.extranet,
            5 => &mut self.parent_chat_id,
            6 => &mut self.parent_message_id,
            7 => &mut self.contains_collaber,
            8 => &mut self.color,
            9 => &mut self.avatar,
            10 => &mut self.type_,
            11 => &mut self.entity_type,
            12 => &mut self.entity_id,
            13 => &mut self.entity_data_1,
            14 => &mut self.entity_data_2,
            15 => &mut self.entity_data_3,
            16 => &mut self.date_create,
            17 => &mut self.message_type,
            18 => &mut self.mute_list,
            19 => &mut self.manager_list,
            20 => &mut self.user_counter,
            21 => &mut self.restrictions,
            22 => &mut self.role,
            23 => &mut self.text_field_enabled,
            24 => &mut self.background_id,
            25 => &mut self.entity_link,
            26 => &mut self.permissions,
            27 => &mut self.public,
            _ => &mut self.extra,
        }
    }
}

/// `chat.restrictions` in the answer of `im.recent.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Restrictions {
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
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Restrictions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Restrictions",
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
            _ => &mut self.extra,
        }
    }
}

/// `chat.entity_link` in the answer of `im.recent.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemChatEntityLink {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemChatEntityLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemChatEntityLink",
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

/// `chat.permissions` in the answer of `im.recent.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Permissions {
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

impl Record for Permissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Permissions",
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

/// Errors of `im.recent.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.recent.get`](https://apidocs.bitrix24.com/api-reference/chats/im-recent-get.html).
#[doc(alias = "im.recent.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.recent.hide`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html).
///
/// Scope: `im`.
#[doc(alias = "im.recent.hide")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Hide {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Hide {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Hide {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Hide",
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

impl Method for Hide {
    type Output = bool;
    type Error = HideError;
    const NAME: &'static str = "im.recent.hide";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.recent.hide`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HideError {
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
}

impl ErrorCode for HideError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
    ];
}

/// Calls [`im.recent.hide`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-hide.html).
#[doc(alias = "im.recent.hide")]
pub fn hide<'a, C: Caller>(
    caller: &'a C,
    request: &'a Hide,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.recent.list`](https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html).
///
/// Scope: `im`.
#[doc(alias = "im.recent.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `SKIP_OPENLINES`: `Y` or `N`.
    pub skip_openlines: Option<bool>,
    /// `SKIP_DIALOG`: `Y` or `N`.
    pub skip_dialog: Option<bool>,
    /// `SKIP_CHAT`: `Y` or `N`.
    pub skip_chat: Option<bool>,
    /// `LAST_MESSAGE_DATE`: `datetime`.
    pub last_message_date: Option<DateTime>,
    /// `UNREAD_ONLY`: `Y` or `N`.
    pub unread_only: Option<bool>,
    /// `PARSE_TEXT`: `Y` or `N`.
    pub parse_text: Option<bool>,
    /// `GET_ORIGINAL_TEXT`: `Y` or `N`.
    pub get_original_text: Option<bool>,
    /// `SKIP_UNDISTRIBUTED_OPENLINES`: `Y` or `N`.
    pub skip_undistributed_openlines: Option<bool>,
    /// `ONLY_COPILOT`: `Y` or `N`.
    pub only_copilot: Option<bool>,
    /// `ONLY_CHANNEL`: `Y` or `N`.
    pub only_channel: Option<bool>,
    /// `CAN_MANAGE_MESSAGES`: `Y` or `N`.
    pub can_manage_messages: Option<bool>,
    /// `OFFSET`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// `LIMIT`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SKIP_OPENLINES`.
    #[must_use]
    pub fn skip_openlines(mut self, value: bool) -> Self {
        self.skip_openlines = Some(value);
        self
    }
    /// Sets `SKIP_DIALOG`.
    #[must_use]
    pub fn skip_dialog(mut self, value: bool) -> Self {
        self.skip_dialog = Some(value);
        self
    }
    /// Sets `SKIP_CHAT`.
    #[must_use]
    pub fn skip_chat(mut self, value: bool) -> Self {
        self.skip_chat = Some(value);
        self
    }
    /// Sets `LAST_MESSAGE_DATE`.
    #[must_use]
    pub fn last_message_date(mut self, value: impl Into<DateTime>) -> Self {
        self.last_message_date = Some(value.into());
        self
    }
    /// Sets `UNREAD_ONLY`.
    #[must_use]
    pub fn unread_only(mut self, value: bool) -> Self {
        self.unread_only = Some(value);
        self
    }
    /// Sets `PARSE_TEXT`.
    #[must_use]
    pub fn parse_text(mut self, value: bool) -> Self {
        self.parse_text = Some(value);
        self
    }
    /// Sets `GET_ORIGINAL_TEXT`.
    #[must_use]
    pub fn get_original_text(mut self, value: bool) -> Self {
        self.get_original_text = Some(value);
        self
    }
    /// Sets `SKIP_UNDISTRIBUTED_OPENLINES`.
    #[must_use]
    pub fn skip_undistributed_openlines(mut self, value: bool) -> Self {
        self.skip_undistributed_openlines = Some(value);
        self
    }
    /// Sets `ONLY_COPILOT`.
    #[must_use]
    pub fn only_copilot(mut self, value: bool) -> Self {
        self.only_copilot = Some(value);
        self
    }
    /// Sets `ONLY_CHANNEL`.
    #[must_use]
    pub fn only_channel(mut self, value: bool) -> Self {
        self.only_channel = Some(value);
        self
    }
    /// Sets `CAN_MANAGE_MESSAGES`.
    #[must_use]
    pub fn can_manage_messages(mut self, value: bool) -> Self {
        self.can_manage_messages = Some(value);
        self
    }
    /// Sets `OFFSET`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `LIMIT`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[
                "SKIP_OPENLINES",
                "SKIP_DIALOG",
                "SKIP_CHAT",
                "LAST_MESSAGE_DATE",
                "UNREAD_ONLY",
                "PARSE_TEXT",
                "GET_ORIGINAL_TEXT",
                "SKIP_UNDISTRIBUTED_OPENLINES",
                "ONLY_COPILOT",
                "ONLY_CHANNEL",
                "CAN_MANAGE_MESSAGES",
                "OFFSET",
                "LIMIT",
            ],
            required: &[],
            codecs: &[
                (0, Codec::YesNo),
                (1, Codec::YesNo),
                (2, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.skip_openlines,
            1 => &self.skip_dialog,
            2 => &self.skip_chat,
            3 => &self.last_message_date,
            4 => &self.unread_only,
            5 => &self.parse_text,
            6 => &self.get_original_text,
            7 => &self.skip_undistributed_openlines,
            8 => &self.only_copilot,
            9 => &self.only_channel,
            10 => &self.can_manage_messages,
            11 => &self.offset,
            12 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.skip_openlines,
            1 => &mut self.skip_dialog,
            2 => &mut self.skip_chat,
            3 => &mut self.last_message_date,
            4 => &mut self.unread_only,
            5 => &mut self.parse_text,
            6 => &mut self.get_original_text,
            7 => &mut self.skip_undistributed_openlines,
            8 => &mut self.only_copilot,
            9 => &mut self.only_channel,
            10 => &mut self.can_manage_messages,
            11 => &mut self.offset,
            12 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "im.recent.list";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// `hasMorePages`: `boolean`. Deprecated.
    pub has_more_pages: Option<bool>,
    /// `hasMore`: `boolean`.
    pub has_more: Option<bool>,
    /// `copilot`: [`ListResultCopilot`].
    pub copilot: Option<ListResultCopilot>,
    /// `messagesAutoDeleteConfigs`: list of map of any value.
    pub messages_auto_delete_configs: Option<Vec<Map<Value>>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &[
                "items",
                "hasMorePages",
                "hasMore",
                "copilot",
                "messagesAutoDeleteConfigs",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            1 => &self.has_more_pages,
            2 => &self.has_more,
            3 => &self.copilot,
            4 => &self.messages_auto_delete_configs,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            1 => &mut self.has_more_pages,
            2 => &mut self.has_more,
            3 => &mut self.copilot,
            4 => &mut self.messages_auto_delete_configs,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `type`: [`Type`].
    pub type_: Option<Type>,
    /// `avatar`: [`Avatar`].
    pub avatar: Option<Avatar>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `message`: [`ListResultItemsMessage`].
    pub message: Option<ListResultItemsMessage>,
    /// `counter`: `integer`.
    pub counter: Option<i64>,
    /// `last_id`: `integer`.
    pub last_id: Option<i64>,
    /// `pinned`: `boolean`.
    pub pinned: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `has_reminder`: `boolean`.
    pub has_reminder: Option<bool>,
    /// `date_update`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `date_last_activity`: `datetime`.
    pub date_last_activity: Option<DateTime>,
    /// `user`: [`ListResultItemsUser`].
    pub user: Option<ListResultItemsUser>,
    /// `chat`: [`ListResultItemsChat`].
    pub chat: Option<ListResultItemsChat>,
    /// `lines`: [`ListResultItemsLines`].
    pub lines: Option<ListResultItemsLines>,
    /// `options`: list of any value.
    pub options: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "id",
                "chat_id",
                "type",
                "avatar",
                "title",
                "message",
                "counter",
                "last_id",
                "pinned",
                "unread",
                "has_reminder",
                "date_update",
                "date_last_activity",
                "user",
                "chat",
                "lines",
                "options",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.type_,
            3 => &self.avatar,
            4 => &self.title,
            5 => &self.message,
            6 => &self.counter,
            7 => &self.last_id,
            8 => &self.pinned,
            9 => &self.unread,
            10 => &self.has_reminder,
            11 => &self.date_update,
            12 => &self.date_last_activity,
            13 => &self.user,
            14 => &self.chat,
            15 => &self.lines,
            16 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.type_,
            3 => &mut self.avatar,
            4 => &mut self.title,
            5 => &mut self.message,
            6 => &mut self.counter,
            7 => &mut self.last_id,
            8 => &mut self.pinned,
            9 => &mut self.unread,
            10 => &mut self.has_reminder,
            11 => &mut self.date_update,
            12 => &mut self.date_last_activity,
            13 => &mut self.user,
            14 => &mut self.chat,
            15 => &mut self.lines,
            16 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

/// `items.message` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `file`: `boolean`.
    pub file: Option<bool>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `attach`: `boolean`.
    pub attach: Option<bool>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `sticker`: `integer`, may be `null`.
    pub sticker: Option<i64>,
    /// `uuid`: `string`, may be `null`.
    pub uuid: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsMessage",
            fields: &[
                "id",
                "text",
                "file",
                "author_id",
                "attach",
                "date",
                "status",
                "sticker",
                "uuid",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.text,
            2 => &self.file,
            3 => &self.author_id,
            4 => &self.attach,
            5 => &self.date,
            6 => &self.status,
            7 => &self.sticker,
            8 => &self.uuid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.text,
            2 => &mut self.file,
            3 => &mut self.author_id,
            4 => &mut self.attach,
            5 => &mut self.date,
            6 => &mut self.status,
            7 => &mut self.sticker,
            8 => &mut self.uuid,
            _ => &mut self.extra,
        }
    }
}

/// `items.user` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsUser {
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
    /// `external_auth_id`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `idle`: `datetime`, may be `null`.
    pub idle: Option<DateTime>,
    /// `last_activity_date`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// `mobile_last_date`: `datetime`, may be `null`.
    pub mobile_last_date: Option<DateTime>,
    /// `desktop_last_date`: `datetime`, may be `null`.
    pub desktop_last_date: Option<DateTime>,
    /// `absent`: `datetime`, may be `null`.
    pub absent: Option<DateTime>,
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

impl Record for ListResultItemsUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsUser",
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

/// `items.chat` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `parent_chat_id`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parent_message_id`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `contains_collaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
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
    /// `manager_list`: list of `integer`.
    pub manager_list: Option<Vec<i64>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `user_counter`: `integer`.
    pub user_counter: Option<i64>,
    /// `restrictions`: [`Restrictions`].
    pub restrictions: Option<Restrictions>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`, may be `null`.
    pub background_id: Option<i64>,
    /// `entity_link`: [`ListResultItemsChatEntityLink`].
    pub entity_link: Option<ListResultItemsChatEntityLink>,
    /// `permissions`: [`Permissions`].
    pub permissions: Option<Permissions>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsChat",
            fields: &[
                "id",
                "parent_chat_id",
                "parent_message_id",
                "name",
                "owner",
                "extranet",
                "contains_collaber",
                "avatar",
                "color",
                "type",
                "entity_type",
                "entity_id",
                "entity_data_1",
                "entity_data_2",
                "entity_data_3",
                "mute_list",
                "manager_list",
                "date_create",
                "message_type",
                "user_counter",
                "restrictions",
                "role",
                "text_field_enabled",
                "background_id",
                "entity_link",
                "permissions",
                "public",
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
            4 => &self.owner,
            5 => &self.extranet,
            6 => &self.contains_collaber,
            7 => &self.avatar,
            8 => &self.color,
            9 => &self.type_,
            10 => &self.entity_type,
            11 => &self.entity_id,
            12 => &self.entity_data_1,
            13 => &self.entity_data_2,
            14 => &self.entity_data_3,
            15 => &self.mute_list,
            16 => &self.manager_list,
            17 => &self.date_create,
            18 => &self.message_type,
            19 => &self.user_counter,
            20 => &self.restrictions,
            21 => &self.role,
            22 => &self.text_field_enabled,
            23 => &self.background_id,
            24 => &self.entity_link,
            25 => &self.permissions,
            26 => &self.public,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_chat_id,
            2 => &mut self.parent_message_id,
            3 => &mut self.name,
            4 => &mut self.owner,
            5 => &mut self.extranet,
            6 => &mut self.contains_collaber,
            7 => &mut self.avatar,
            8 => &mut self.color,
            9 => &mut self.type_,
            10 => &mut self.entity_type,
            11 => &mut self.entity_id,
            12 => &mut self.entity_data_1,
            13 => &mut self.entity_data_2,
            14 => &mut self.entity_data_3,
            15 => &mut self.mute_list,
            16 => &mut self.manager_list,
            17 => &mut self.date_create,
            18 => &mut self.message_type,
            19 => &mut self.user_counter,
            20 => &mut self.restrictions,
            21 => &mut self.role,
            22 => &mut self.text_field_enabled,
            23 => &mut self.background_id,
            24 => &mut self.entity_link,
            25 => &mut self.permissions,
            26 => &mut self.public,
            _ => &mut self.extra,
        }
    }
}

/// `items.chat.entity_link` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsChatEntityLink {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsChatEntityLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsChatEntityLink",
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

/// `items.lines` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItemsLines {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `status`: `integer`.
    pub status: Option<i64>,
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItemsLines {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItemsLines",
            fields: &["id", "status", "date_create"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.status,
            2 => &self.date_create,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.status,
            2 => &mut self.date_create,
            _ => &mut self.extra,
        }
    }
}

/// `copilot` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultCopilot {
    /// `chats`: map of any value, may be `null`.
    pub chats: Option<Map<Value>>,
    /// `messages`: map of any value, may be `null`.
    pub messages: Option<Map<Value>>,
    /// `roles`: [`ListResultCopilotRoles`].
    pub roles: Option<ListResultCopilotRoles>,
    /// `recommendedRoles`: list of `string`.
    pub recommended_roles: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultCopilot {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultCopilot",
            fields: &["chats", "messages", "roles", "recommendedRoles"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chats,
            1 => &self.messages,
            2 => &self.roles,
            3 => &self.recommended_roles,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chats,
            1 => &mut self.messages,
            2 => &mut self.roles,
            3 => &mut self.recommended_roles,
            _ => &mut self.extra,
        }
    }
}

/// `copilot.roles` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultCopilotRoles {
    /// `copilot_assistant`: [`ListResultCopilotRolesCopilotAssistant`].
    pub copilot_assistant: Option<ListResultCopilotRolesCopilotAssistant>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultCopilotRoles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultCopilotRoles",
            fields: &["copilot_assistant"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.copilot_assistant,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.copilot_assistant,
            _ => &mut self.extra,
        }
    }
}

/// `copilot.roles.copilot_assistant` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultCopilotRolesCopilotAssistant {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `desc`: `string`.
    pub desc: Option<String>,
    /// `avatar`: [`ListResultCopilotRolesCopilotAssistantAvatar`].
    pub avatar: Option<ListResultCopilotRolesCopilotAssistantAvatar>,
    /// `default`: `boolean`.
    pub default_: Option<bool>,
    /// `prompts`: list of [`ListResultCopilotRolesCopilotAssistantPrompts`].
    pub prompts: Option<Vec<ListResultCopilotRolesCopilotAssistantPrompts>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultCopilotRolesCopilotAssistant {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultCopilotRolesCopilotAssistant",
            fields: &["code", "name", "desc", "avatar", "default", "prompts"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.desc,
            3 => &self.avatar,
            4 => &self.default_,
            5 => &self.prompts,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.desc,
            3 => &mut self.avatar,
            4 => &mut self.default_,
            5 => &mut self.prompts,
            _ => &mut self.extra,
        }
    }
}

/// `copilot.roles.copilot_assistant.avatar` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultCopilotRolesCopilotAssistantAvatar {
    /// `small`: `string`.
    pub small: Option<String>,
    /// `medium`: `string`.
    pub medium: Option<String>,
    /// `large`: `string`.
    pub large: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultCopilotRolesCopilotAssistantAvatar {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultCopilotRolesCopilotAssistantAvatar",
            fields: &["small", "medium", "large"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.small,
            1 => &self.medium,
            2 => &self.large,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.small,
            1 => &mut self.medium,
            2 => &mut self.large,
            _ => &mut self.extra,
        }
    }
}

/// `copilot.roles.copilot_assistant.prompts` in the answer of `im.recent.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultCopilotRolesCopilotAssistantPrompts {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `promptType`: `string`.
    pub prompt_type: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultCopilotRolesCopilotAssistantPrompts {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultCopilotRolesCopilotAssistantPrompts",
            fields: &["code", "promptType", "title", "text", "isNew"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.prompt_type,
            2 => &self.title,
            3 => &self.text,
            4 => &self.is_new,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.prompt_type,
            2 => &mut self.title,
            3 => &mut self.text,
            4 => &mut self.is_new,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.recent.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.recent.list`](https://apidocs.bitrix24.com/api-reference/chats/im-recent-list.html).
#[doc(alias = "im.recent.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.recent.pin`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html).
///
/// Scope: `im`.
#[doc(alias = "im.recent.pin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `PIN`: `Y` or `N`. Default: `Y`.
    pub pin: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `PIN`.
    #[must_use]
    pub fn pin(mut self, value: bool) -> Self {
        self.pin = Some(value);
        self
    }
}

impl Record for Pin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pin",
            fields: &["DIALOG_ID", "PIN"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.pin,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.pin,
            _ => &mut self.extra,
        }
    }
}

impl Method for Pin {
    type Output = bool;
    type Error = PinError;
    const NAME: &'static str = "im.recent.pin";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.recent.pin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR` (HTTP 400).
    AccessError,
}

impl ErrorCode for PinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(400),
    ];
}

/// Calls [`im.recent.pin`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-pin.html).
#[doc(alias = "im.recent.pin")]
pub fn pin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pin,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.recent.unread`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html).
///
/// Scope: `im`.
#[doc(alias = "im.recent.unread")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unread {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `ACTION`: `Y` or `N`. Default: `Y`.
    pub action: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Unread {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: bool) -> Self {
        self.action = Some(value);
        self
    }
}

impl Record for Unread {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Unread",
            fields: &["DIALOG_ID", "ACTION"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

impl Method for Unread {
    type Output = bool;
    type Error = UnreadError;
    const NAME: &'static str = "im.recent.unread";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.recent.unread`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnreadError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
}

impl ErrorCode for UnreadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
    ];
}

/// Calls [`im.recent.unread`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-recent-unread.html).
#[doc(alias = "im.recent.unread")]
pub fn unread<'a, C: Caller>(
    caller: &'a C,
    request: &'a Unread,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetItem, Avatar, GetItemMessage, GetItemUser, GetItemChat, Restrictions,
    GetItemChatEntityLink, Permissions, Hide, List, ListResult, ListResultItems,
    ListResultItemsMessage, ListResultItemsUser, ListResultItemsChat,
    ListResultItemsChatEntityLink, ListResultItemsLines, ListResultCopilot,
    ListResultCopilotRoles, ListResultCopilotRolesCopilotAssistant,
    ListResultCopilotRolesCopilotAssistantAvatar,
    ListResultCopilotRolesCopilotAssistantPrompts, Pin, Unread
);

value_enum!(Type);
