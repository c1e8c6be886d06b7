// @generated from docs/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.md and 4 more. Do not edit; run `cargo codegen`.

//! `imbot.v2.Chat.*`.

use crate::prelude::*;
use crate::types;

pub mod input_action;
pub mod manager;
pub mod message;
pub mod text_field;
pub mod user;

/// Request of [`imbot.v2.Chat.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `fields`: [`AddFields`].
    pub fields: Option<AddFields>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64) -> Self {
        Self {
            bot_id,
            ..Default::default()
        }
    }
    /// Sets `botToken`.
    #[must_use]
    pub fn bot_token(mut self, value: impl Into<String>) -> Self {
        self.bot_token = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: AddFields) -> Self {
        self.fields = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["botId", "botToken", "fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "imbot.v2.Chat.add";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `file`.
    pub avatar: Option<File>,
    /// `userIds`: list of `integer`.
    pub user_ids: Option<Vec<i64>>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<File>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets `userIds`.
    #[must_use]
    pub fn user_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.user_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &[
                "title",
                "description",
                "color",
                "avatar",
                "userIds",
                "ownerId",
                "message",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.color,
            3 => &self.avatar,
            4 => &self.user_ids,
            5 => &self.owner_id,
            6 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.color,
            3 => &mut self.avatar,
            4 => &mut self.user_ids,
            5 => &mut self.owner_id,
            6 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `chat`: [`AddResultChat`].
    pub chat: Option<AddResultChat>,
    /// `users`: list of [`types::chat_bots::User`].
    pub users: Option<Vec<types::chat_bots::User>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &["chat", "users"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat,
            1 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat,
            1 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `chat` in the answer of `imbot.v2.Chat.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `color`: `string`, may be `null`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `dateCreate`: `string`, may be `null`.
    pub date_create: Option<String>,
    /// `lastMessageId`: `integer`, may be `null`.
    pub last_message_id: Option<i64>,
    /// `muteList`: list of any value.
    pub mute_list: Option<Vec<Value>>,
    /// `managerList`: list of any value.
    pub manager_list: Option<Vec<Value>>,
    /// `messageType`: `string`.
    pub message_type: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `containsCollaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `entityData1`: `string`.
    pub entity_data1: Option<String>,
    /// `entityData2`: `string`.
    pub entity_data2: Option<String>,
    /// `entityData3`: `string`.
    pub entity_data3: Option<String>,
    /// `entityLink`: map of any value.
    pub entity_link: Option<Map<Value>>,
    /// `diskFolderId`: `integer`, may be `null`.
    pub disk_folder_id: Option<i64>,
    /// `permissions`: map of any value.
    pub permissions: Option<Map<Value>>,
    /// `parentChatId`: `integer`, may be `null`.
    pub parent_chat_id: Option<i64>,
    /// `parentMessageId`: `integer`, may be `null`.
    pub parent_message_id: Option<i64>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// `textFieldEnabled`: `Y` or `N`.
    pub text_field_enabled: Option<bool>,
    /// `backgroundId`: `string`, may be `null`.
    pub background_id: Option<String>,
    /// `lastMessageViews`: `string`.
    pub last_message_views: Option<String>,
    /// `lastId`: `integer`, may be `null`.
    pub last_id: Option<i64>,
    /// `markedId`: `integer`, may be `null`.
    pub marked_id: Option<i64>,
    /// `messageCount`: `integer`.
    pub message_count: Option<i64>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `unreadId`: `integer`, may be `null`.
    pub unread_id: Option<i64>,
    /// `userCounter`: `integer`.
    pub user_counter: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultChat",
            fields: &[
                "id",
                "dialogId",
                "name",
                "description",
                "type",
                "owner",
                "color",
                "avatar",
                "role",
                "dateCreate",
                "lastMessageId",
                "muteList",
                "managerList",
                "messageType",
                "extranet",
                "containsCollaber",
                "entityType",
                "entityId",
                "entityData1",
                "entityData2",
                "entityData3",
                "entityLink",
                "diskFolderId",
                "permissions",
                "parentChatId",
                "parentMessageId",
                "isNew",
                "textFieldEnabled",
                "backgroundId",
                "lastMessageViews",
                "lastId",
                "markedId",
                "messageCount",
                "public",
                "unreadId",
                "userCounter",
            ],
            required: &[],
            codecs: &[(27, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.dialog_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.type_,
            5 => &self.owner,
            6 => &self.color,
            7 => &self.avatar,
            8 => &self.role,
            9 => &self.date_create,
            10 => &self.last_message_id,
            11 => &self.mute_list,
            12 => &self.manager_list,
            13 => &self.message_type,
            14 => &self.extranet,
            15 => &self.contains_collaber,
            16 => &self.entity_type,
            17 => &self.entity_id,
            18 => &self.entity_data1,
            19 => &self.entity_data2,
            20 => &self.entity_data3,
            21 => &self.entity_link,
            22 => &self.disk_folder_id,
            23 => &self.permissions,
            24 => &self.parent_chat_id,
            25 => &self.parent_message_id,
            26 => &self.is_new,
            27 => &self.text_field_enabled,
            28 => &self.background_id,
            29 => &self.last_message_views,
            30 => &self.last_id,
            31 => &self.marked_id,
            32 => &self.message_count,
            33 => &self.public,
            34 => &self.unread_id,
            35 => &self.user_counter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.dialog_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.type_,
            5 => &mut self.owner,
            6 => &mut self.color,
            7 => &mut self.avatar,
            8 => &mut self.role,
            9 => &mut self.date_create,
            10 => &mut self.last_message_id,
            11 => &mut self.mute_list,
            12 => &mut self.manager_list,
            13 => &mut self.message_type,
            14 => &mut self.extranet,
            15 => &mut self.contains_collaber,
            16 => &mut self.entity_type,
            17 => &mut self.entity_id,
            18 => &mut self.entity_data1,
            19 => &mut self.entity_data2,
            20 => &mut self.entity_data3,
            21 => &mut self.entity_link,
            22 => &mut self.disk_folder_id,
            23 => &mut self.permissions,
            24 => &mut self.parent_chat_id,
            25 => &mut self.parent_message_id,
            26 => &mut self.is_new,
            27 => &mut self.text_field_enabled,
            28 => &mut self.background_id,
            29 => &mut self.last_message_views,
            30 => &mut self.last_id,
            31 => &mut self.marked_id,
            32 => &mut self.message_count,
            33 => &mut self.public,
            34 => &mut self.unread_id,
            35 => &mut self.user_counter,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
    ];
}

/// Calls [`imbot.v2.Chat.add`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-add.html).
#[doc(alias = "imbot.v2.Chat.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
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

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["botId", "botToken", "dialogId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imbot.v2.Chat.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.v2.Chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `chat`: [`GetResultChat`].
    pub chat: Option<GetResultChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["chat"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `chat` in the answer of `imbot.v2.Chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `color`: `string`, may be `null`.
    pub color: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `dateCreate`: `string`, may be `null`.
    pub date_create: Option<String>,
    /// `lastMessageId`: `integer`, may be `null`.
    pub last_message_id: Option<i64>,
    /// `muteList`: list of any value.
    pub mute_list: Option<Vec<Value>>,
    /// `managerList`: list of any value.
    pub manager_list: Option<Vec<Value>>,
    /// `messageType`: `string`.
    pub message_type: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `containsCollaber`: `boolean`.
    pub contains_collaber: Option<bool>,
    /// `entityType`: `string`.
    pub entity_type: Option<String>,
    /// `entityId`: `string`.
    pub entity_id: Option<String>,
    /// `entityData1`: `string`.
    pub entity_data1: Option<String>,
    /// `entityData2`: `string`.
    pub entity_data2: Option<String>,
    /// `entityData3`: `string`.
    pub entity_data3: Option<String>,
    /// `entityLink`: map of any value.
    pub entity_link: Option<Map<Value>>,
    /// `diskFolderId`: `integer`, may be `null`.
    pub disk_folder_id: Option<i64>,
    /// `permissions`: map of any value.
    pub permissions: Option<Map<Value>>,
    /// `parentChatId`: `integer`, may be `null`.
    pub parent_chat_id: Option<i64>,
    /// `parentMessageId`: `integer`, may be `null`.
    pub parent_message_id: Option<i64>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// `textFieldEnabled`: `Y` or `N`.
    pub text_field_enabled: Option<bool>,
    /// `backgroundId`: `string`, may be `null`.
    pub background_id: Option<String>,
    /// `lastMessageViews`: `string`.
    pub last_message_views: Option<String>,
    /// `lastId`: `integer`.
    pub last_id: Option<i64>,
    /// `markedId`: `integer`, may be `null`.
    pub marked_id: Option<i64>,
    /// `messageCount`: `integer`.
    pub message_count: Option<i64>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `unreadId`: `integer`, may be `null`.
    pub unread_id: Option<i64>,
    /// `userCounter`: `integer`.
    pub user_counter: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultChat",
            fields: &[
                "id",
                "dialogId",
                "name",
                "description",
                "type",
                "owner",
                "color",
                "avatar",
                "role",
                "dateCreate",
                "lastMessageId",
                "muteList",
                "managerList",
                "messageType",
                "extranet",
                "containsCollaber",
                "entityType",
                "entityId",
                "entityData1",
                "entityData2",
                "entityData3",
                "entityLink",
                "diskFolderId",
                "permissions",
                "parentChatId",
                "parentMessageId",
                "isNew",
                "textFieldEnabled",
                "backgroundId",
                "lastMessageViews",
                "lastId",
                "markedId",
                "messageCount",
                "public",
                "unreadId",
                "userCounter",
            ],
            required: &[],
            codecs: &[(27, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.dialog_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.type_,
            5 => &self.owner,
            6 => &self.color,
            7 => &self.avatar,
            8 => &self.role,
            9 => &self.date_create,
            10 => &self.last_message_id,
            11 => &self.mute_list,
            12 => &self.manager_list,
            13 => &self.message_type,
            14 => &self.extranet,
            15 => &self.contains_collaber,
            16 => &self.entity_type,
            17 => &self.entity_id,
            18 => &self.entity_data1,
            19 => &self.entity_data2,
            20 => &self.entity_data3,
            21 => &self.entity_link,
            22 => &self.disk_folder_id,
            23 => &self.permissions,
            24 => &self.parent_chat_id,
            25 => &self.parent_message_id,
            26 => &self.is_new,
            27 => &self.text_field_enabled,
            28 => &self.background_id,
            29 => &self.last_message_views,
            30 => &self.last_id,
            31 => &self.marked_id,
            32 => &self.message_count,
            33 => &self.public,
            34 => &self.unread_id,
            35 => &self.user_counter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.dialog_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.type_,
            5 => &mut self.owner,
            6 => &mut self.color,
            7 => &mut self.avatar,
            8 => &mut self.role,
            9 => &mut self.date_create,
            10 => &mut self.last_message_id,
            11 => &mut self.mute_list,
            12 => &mut self.manager_list,
            13 => &mut self.message_type,
            14 => &mut self.extranet,
            15 => &mut self.contains_collaber,
            16 => &mut self.entity_type,
            17 => &mut self.entity_id,
            18 => &mut self.entity_data1,
            19 => &mut self.entity_data2,
            20 => &mut self.entity_data3,
            21 => &mut self.entity_link,
            22 => &mut self.disk_folder_id,
            23 => &mut self.permissions,
            24 => &mut self.parent_chat_id,
            25 => &mut self.parent_message_id,
            26 => &mut self.is_new,
            27 => &mut self.text_field_enabled,
            28 => &mut self.background_id,
            29 => &mut self.last_message_views,
            30 => &mut self.last_id,
            31 => &mut self.marked_id,
            32 => &mut self.message_count,
            33 => &mut self.public,
            34 => &mut self.unread_id,
            35 => &mut self.user_counter,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-get.html).
#[doc(alias = "imbot.v2.Chat.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.leave`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.leave")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leave {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Leave {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
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

impl Record for Leave {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Leave",
            fields: &["botId", "botToken", "dialogId"],
            required: &[0, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Leave {
    type Output = Chat;
    type Error = LeaveError;
    const NAME: &'static str = "imbot.v2.Chat.leave";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Answer of `imbot.v2.Chat.leave`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Chat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Chat",
            fields: &["result"],
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

/// Errors of `imbot.v2.Chat.leave`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeaveError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for LeaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.leave`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-leave.html).
#[doc(alias = "imbot.v2.Chat.leave")]
pub fn leave<'a, C: Caller>(
    caller: &'a C,
    request: &'a Leave,
) -> impl Future<Output = Result<Reply<Chat>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.setOwner")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetOwner {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `userId`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SetOwner {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, user_id: i64) -> Self {
        Self {
            bot_id,
            dialog_id: dialog_id.into(),
            user_id,
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

impl Record for SetOwner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetOwner",
            fields: &["botId", "botToken", "dialogId", "userId"],
            required: &[0, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.bot_id,
            1 => &self.bot_token,
            2 => &self.dialog_id,
            3 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bot_id,
            1 => &mut self.bot_token,
            2 => &mut self.dialog_id,
            3 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for SetOwner {
    type Output = Chat;
    type Error = SetOwnerError;
    const NAME: &'static str = "imbot.v2.Chat.setOwner";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Errors of `imbot.v2.Chat.setOwner`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetOwnerError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for SetOwnerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.setOwner`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-set-owner.html).
#[doc(alias = "imbot.v2.Chat.setOwner")]
pub fn set_owner<'a, C: Caller>(
    caller: &'a C,
    request: &'a SetOwner,
) -> impl Future<Output = Result<Reply<Chat>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imbot.v2.Chat.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html).
///
/// Scope: `imbot`.
#[doc(alias = "imbot.v2.Chat.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `botId`: `integer`, required.
    pub bot_id: i64,
    /// `botToken`: `string`. Required in calls through a webhook.
    pub bot_token: Option<String>,
    /// `dialogId`: `string`, required.
    pub dialog_id: String,
    /// `fields`: [`UpdateFields`], required.
    pub fields: UpdateFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(bot_id: i64, dialog_id: impl Into<String>, fields: UpdateFields) -> Self {
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

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
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

impl Method for Update {
    type Output = Chat;
    type Error = UpdateError;
    const NAME: &'static str = "imbot.v2.Chat.update";
    const SCOPES: &'static [&'static str] = &["imbot"];
}

/// Parameter `fields` of `imbot.v2.Chat.update`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateFields {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `avatar`: `file`.
    pub avatar: Option<File>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UpdateFields {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<File>) -> Self {
        self.avatar = Some(value.into());
        self
    }
}

impl Record for UpdateFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UpdateFields",
            fields: &["title", "description", "color", "avatar"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.description,
            2 => &self.color,
            3 => &self.avatar,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.description,
            2 => &mut self.color,
            3 => &mut self.avatar,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imbot.v2.Chat.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `BOT_TOKEN_NOT_SPECIFIED`.
    BotTokenNotSpecified,
    /// `BOT_ID_REQUIRED`.
    BotIdRequired,
    /// `BOT_NOT_FOUND`.
    BotNotFound,
    /// `BOT_OWNERSHIP_ERROR`.
    BotOwnershipError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::BotTokenNotSpecified, "BOT_TOKEN_NOT_SPECIFIED"),
        ErrorCase::code(Self::BotIdRequired, "BOT_ID_REQUIRED"),
        ErrorCase::code(Self::BotNotFound, "BOT_NOT_FOUND"),
        ErrorCase::code(Self::BotOwnershipError, "BOT_OWNERSHIP_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imbot.v2.Chat.update`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/chats/chat-update.html).
#[doc(alias = "imbot.v2.Chat.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Chat>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddFields, AddResult, AddResultChat, Get, GetResult, GetResultChat, Leave, Chat,
    SetOwner, Update, UpdateFields
);
