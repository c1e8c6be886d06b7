// @generated from docs/api-reference/chat-bots/outdated/chats/imbot-dialog-get.md. Do not edit; run `cargo codegen`.

//! `imbot.dialog.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`imbot.dialog.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.get`](crate::imbot::v2::chat::get()) (feature `imbot`).
#[doc(alias = "imbot.dialog.get")]
#[deprecated(note = "use `imbot.v2.Chat.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

#[allow(deprecated)]
impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imbot.dialog.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `imbot.dialog.get`.
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
    /// `restrictions`: [`types::chat_bots::Restrictions`].
    pub restrictions: Option<types::chat_bots::Restrictions>,
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
    /// `mute_list`: list of any value.
    pub mute_list: Option<Vec<Value>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `entity_link`: [`types::chat_bots::EntityLink`].
    pub entity_link: Option<types::chat_bots::EntityLink>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`, may be `null`.
    pub background_id: Option<i64>,
    /// `permissions`: [`types::chat_bots::Permissions`].
    pub permissions: Option<types::chat_bots::Permissions>,
    /// `is_new`: `boolean`.
    pub is_new: Option<bool>,
    /// `readed_list`: list of [`types::chat_bots::ReadedItem`].
    pub readed_list: Option<Vec<types::chat_bots::ReadedItem>>,
    /// `manager_list`: list of `integer`.
    pub manager_list: Option<Vec<i64>>,
    /// `last_message_views`: [`types::chat_bots::LastMessageViews`].
    pub last_message_views: Option<types::chat_bots::LastMessageViews>,
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

/// Errors of `imbot.dialog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`, `You do not have access to the specified dialog`.
    AccessErrorYouDoNotHaveAccess,
    /// `ACCESS_ERROR`, `You don't have access to this chat`.
    AccessErrorYouDonTHaveAccess,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorYouDoNotHaveAccess, "ACCESS_ERROR")
            .message("You do not have access to the specified dialog"),
        ErrorCase::code(Self::AccessErrorYouDonTHaveAccess, "ACCESS_ERROR")
            .message("You don't have access to this chat"),
    ];
}

/// Calls [`imbot.dialog.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html).
///
/// Deprecated: use [`imbot.v2.Chat.get`](crate::imbot::v2::chat::get()) (feature `imbot`).
#[doc(alias = "imbot.dialog.get")]
#[deprecated(note = "use `imbot.v2.Chat.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
