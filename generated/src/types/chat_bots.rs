// @generated from docs/api-reference/chat-bots/chat-bots-v2/entities.md and 2 more. Do not edit; run `cargo codegen`.

//! Shared objects of the area `chat_bots`.

use crate::prelude::*;
use crate::types;

/// Object [`Button`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/message-keyboards.html#button-fields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Button {
    /// `TEXT`: `string`.
    pub text: Option<String>,
    /// `TYPE`: `string`.
    pub type_: Option<String>,
    /// `LINK`: `string`.
    pub link: Option<String>,
    /// `APP_ID`: `integer`.
    pub app_id: Option<i64>,
    /// `APP_PARAMS`: `string`.
    pub app_params: Option<String>,
    /// `ACTION`: [`ButtonAction`].
    pub action: Option<ButtonAction>,
    /// `ACTION_VALUE`: [`ButtonActionValue`].
    pub action_value: Option<ButtonActionValue>,
    /// `COMMAND`: `string`.
    pub command: Option<String>,
    /// `COMMAND_PARAMS`: `string`.
    pub command_params: Option<String>,
    /// `BLOCK`: `string`. Default: `N`.
    pub block: Option<String>,
    /// `DISABLED`: `Y` or `N`. Default: `N`.
    pub disabled: Option<bool>,
    /// `CONTEXT`: [`ButtonContext`]. Default: `ALL`.
    pub context: Option<ButtonContext>,
    /// `DISPLAY`: [`ButtonDisplay`]. Default: `BLOCK`.
    pub display: Option<ButtonDisplay>,
    /// `WIDTH`: `integer`.
    pub width: Option<i64>,
    /// `BG_COLOR`: `string`.
    pub bg_color: Option<String>,
    /// `BG_COLOR_TOKEN`: [`ButtonBgColorToken`]. Default: `base`.
    pub bg_color_token: Option<ButtonBgColorToken>,
    /// `TEXT_COLOR`: `string`.
    pub text_color: Option<String>,
    /// `OFF_BG_COLOR`: `string`.
    pub off_bg_color: Option<String>,
    /// `OFF_TEXT_COLOR`: `string`.
    pub off_text_color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Button {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `TEXT`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `TYPE`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `LINK`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `APP_ID`.
    #[must_use]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `APP_PARAMS`.
    #[must_use]
    pub fn app_params(mut self, value: impl Into<String>) -> Self {
        self.app_params = Some(value.into());
        self
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: impl Into<ButtonAction>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `ACTION_VALUE`.
    #[must_use]
    pub fn action_value(mut self, value: impl Into<ButtonActionValue>) -> Self {
        self.action_value = Some(value.into());
        self
    }
    /// Sets `COMMAND`.
    #[must_use]
    pub fn command(mut self, value: impl Into<String>) -> Self {
        self.command = Some(value.into());
        self
    }
    /// Sets `COMMAND_PARAMS`.
    #[must_use]
    pub fn command_params(mut self, value: impl Into<String>) -> Self {
        self.command_params = Some(value.into());
        self
    }
    /// Sets `BLOCK`.
    #[must_use]
    pub fn block(mut self, value: impl Into<String>) -> Self {
        self.block = Some(value.into());
        self
    }
    /// Sets `DISABLED`.
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `CONTEXT`.
    #[must_use]
    pub fn context(mut self, value: impl Into<ButtonContext>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `DISPLAY`.
    #[must_use]
    pub fn display(mut self, value: impl Into<ButtonDisplay>) -> Self {
        self.display = Some(value.into());
        self
    }
    /// Sets `WIDTH`.
    #[must_use]
    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
    /// Sets `BG_COLOR`.
    #[must_use]
    pub fn bg_color(mut self, value: impl Into<String>) -> Self {
        self.bg_color = Some(value.into());
        self
    }
    /// Sets `BG_COLOR_TOKEN`.
    #[must_use]
    pub fn bg_color_token(mut self, value: impl Into<ButtonBgColorToken>) -> Self {
        self.bg_color_token = Some(value.into());
        self
    }
    /// Sets `TEXT_COLOR`.
    #[must_use]
    pub fn text_color(mut self, value: impl Into<String>) -> Self {
        self.text_color = Some(value.into());
        self
    }
    /// Sets `OFF_BG_COLOR`.
    #[must_use]
    pub fn off_bg_color(mut self, value: impl Into<String>) -> Self {
        self.off_bg_color = Some(value.into());
        self
    }
    /// Sets `OFF_TEXT_COLOR`.
    #[must_use]
    pub fn off_text_color(mut self, value: impl Into<String>) -> Self {
        self.off_text_color = Some(value.into());
        self
    }
}

impl Record for Button {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Button",
            fields: &[
                "TEXT",
                "TYPE",
                "LINK",
                "APP_ID",
                "APP_PARAMS",
                "ACTION",
                "ACTION_VALUE",
                "COMMAND",
                "COMMAND_PARAMS",
                "BLOCK",
                "DISABLED",
                "CONTEXT",
                "DISPLAY",
                "WIDTH",
                "BG_COLOR",
                "BG_COLOR_TOKEN",
                "TEXT_COLOR",
                "OFF_BG_COLOR",
                "OFF_TEXT_COLOR",
            ],
            required: &[],
            codecs: &[(10, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.text,
            1 => &self.type_,
            2 => &self.link,
            3 => &self.app_id,
            4 => &self.app_params,
            5 => &self.action,
            6 => &self.action_value,
            7 => &self.command,
            8 => &self.command_params,
            9 => &self.block,
            10 => &self.disabled,
            11 => &self.context,
            12 => &self.display,
            13 => &self.width,
            14 => &self.bg_color,
            15 => &self.bg_color_token,
            16 => &self.text_color,
            17 => &self.off_bg_color,
            18 => &self.off_text_color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.text,
            1 => &mut self.type_,
            2 => &mut self.link,
            3 => &mut self.app_id,
            4 => &mut self.app_params,
            5 => &mut self.action,
            6 => &mut self.action_value,
            7 => &mut self.command,
            8 => &mut self.command_params,
            9 => &mut self.block,
            10 => &mut self.disabled,
            11 => &mut self.context,
            12 => &mut self.display,
            13 => &mut self.width,
            14 => &mut self.bg_color,
            15 => &mut self.bg_color_token,
            16 => &mut self.text_color,
            17 => &mut self.off_bg_color,
            18 => &mut self.off_text_color,
            _ => &mut self.extra,
        }
    }
}

/// `ACTION` of the object `Button`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonAction {
    /// `PUT`.
    Put,
    /// `SEND`.
    Send,
    /// `COPY`.
    Copy,
    /// `CALL`.
    Call,
    /// `DIALOG`.
    Dialog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ButtonAction {
    const VALUES: &'static [&'static str] = &["PUT", "SEND", "COPY", "CALL", "DIALOG"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Put),
            1 => Some(Self::Send),
            2 => Some(Self::Copy),
            3 => Some(Self::Call),
            4 => Some(Self::Dialog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Put => "PUT",
            Self::Send => "SEND",
            Self::Copy => "COPY",
            Self::Call => "CALL",
            Self::Dialog => "DIALOG",
            Self::Other(text) => text,
        }
    }
}

/// `ACTION_VALUE` of the object `Button`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonActionValue {
    /// `PUT`.
    Put,
    /// `SEND`.
    Send,
    /// `COPY`.
    Copy,
    /// `CALL`.
    Call,
    /// `DIALOG`.
    Dialog,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ButtonActionValue {
    const VALUES: &'static [&'static str] = &["PUT", "SEND", "COPY", "CALL", "DIALOG"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Put),
            1 => Some(Self::Send),
            2 => Some(Self::Copy),
            3 => Some(Self::Call),
            4 => Some(Self::Dialog),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Put => "PUT",
            Self::Send => "SEND",
            Self::Copy => "COPY",
            Self::Call => "CALL",
            Self::Dialog => "DIALOG",
            Self::Other(text) => text,
        }
    }
}

/// `CONTEXT` of the object `Button`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonContext {
    /// `MOBILE`.
    Mobile,
    /// `DESKTOP`.
    Desktop,
    /// `ALL`.
    All,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ButtonContext {
    const VALUES: &'static [&'static str] = &["MOBILE", "DESKTOP", "ALL"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mobile),
            1 => Some(Self::Desktop),
            2 => Some(Self::All),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "MOBILE",
            Self::Desktop => "DESKTOP",
            Self::All => "ALL",
            Self::Other(text) => text,
        }
    }
}

/// `DISPLAY` of the object `Button`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonDisplay {
    /// `LINE`.
    Line,
    /// `BLOCK`.
    Block,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ButtonDisplay {
    const VALUES: &'static [&'static str] = &["LINE", "BLOCK"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Line),
            1 => Some(Self::Block),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Line => "LINE",
            Self::Block => "BLOCK",
            Self::Other(text) => text,
        }
    }
}

/// `BG_COLOR_TOKEN` of the object `Button`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonBgColorToken {
    /// `primary`.
    Primary,
    /// `secondary`.
    Secondary,
    /// `alert`.
    Alert,
    /// `base`.
    Base,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ButtonBgColorToken {
    const VALUES: &'static [&'static str] = &["primary", "secondary", "alert", "base"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Primary),
            1 => Some(Self::Secondary),
            2 => Some(Self::Alert),
            3 => Some(Self::Base),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Alert => "alert",
            Self::Base => "base",
            Self::Other(text) => text,
        }
    }
}

/// Object [`Chat`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#chat).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
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
    /// `role`: [`ChatRole`].
    pub role: Option<ChatRole>,
    /// `dateCreate`: `datetime`, may be `null`.
    pub date_create: Option<DateTime>,
    /// `lastMessageId`: `integer`, may be `null`.
    pub last_message_id: Option<i64>,
    /// `muteList`: list of `integer`.
    pub mute_list: Option<Vec<i64>>,
    /// `managerList`: list of `integer`.
    pub manager_list: Option<Vec<i64>>,
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

impl Record for Chat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Chat",
            fields: &[
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
                "lastMessageViews",
                "lastId",
                "markedId",
                "messageCount",
                "public",
                "unreadId",
                "userCounter",
            ],
            required: &[],
            codecs: &[(14, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.message_type,
            1 => &self.extranet,
            2 => &self.contains_collaber,
            3 => &self.entity_type,
            4 => &self.entity_id,
            5 => &self.entity_data1,
            6 => &self.entity_data2,
            7 => &self.entity_data3,
            8 => &self.entity_link,
            9 => &self.disk_folder_id,
            10 => &self.permissions,
            11 => &self.parent_chat_id,
            12 => &self.parent_message_id,
            13 => &self.is_new,
            14 => &self.text_field_enabled,
            15 => &self.background_id,
            16 => &self.id,
            17 => &self.dialog_id,
            18 => &self.name,
            19 => &self.description,
            20 => &self.type_,
            21 => &self.owner,
            22 => &self.color,
            23 => &self.avatar,
            24 => &self.role,
            25 => &self.date_create,
            26 => &self.last_message_id,
            27 => &self.mute_list,
            28 => &self.manager_list,
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
            0 => &mut self.message_type,
            1 => &mut self.extranet,
            2 => &mut self.contains_collaber,
            3 => &mut self.entity_type,
            4 => &mut self.entity_id,
            5 => &mut self.entity_data1,
            6 => &mut self.entity_data2,
            7 => &mut self.entity_data3,
            8 => &mut self.entity_link,
            9 => &mut self.disk_folder_id,
            10 => &mut self.permissions,
            11 => &mut self.parent_chat_id,
            12 => &mut self.parent_message_id,
            13 => &mut self.is_new,
            14 => &mut self.text_field_enabled,
            15 => &mut self.background_id,
            16 => &mut self.id,
            17 => &mut self.dialog_id,
            18 => &mut self.name,
            19 => &mut self.description,
            20 => &mut self.type_,
            21 => &mut self.owner,
            22 => &mut self.color,
            23 => &mut self.avatar,
            24 => &mut self.role,
            25 => &mut self.date_create,
            26 => &mut self.last_message_id,
            27 => &mut self.mute_list,
            28 => &mut self.manager_list,
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

/// `role` of the object `Chat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatRole {
    /// `owner`.
    Owner,
    /// `manager`.
    Manager,
    /// `member`.
    Member,
    /// `guest`.
    Guest,
    /// `none`.
    None,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ChatRole {
    const VALUES: &'static [&'static str] = &[
        "owner",
        "manager",
        "member",
        "guest",
        "none",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Owner),
            1 => Some(Self::Manager),
            2 => Some(Self::Member),
            3 => Some(Self::Guest),
            4 => Some(Self::None),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::Manager => "manager",
            Self::Member => "member",
            Self::Guest => "guest",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

/// Object [`Chat_object`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#chat-fields).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatObject {
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
    /// `mute_list`: list of `integer`.
    pub mute_list: Option<Vec<i64>>,
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
    /// `background_id`: `integer`.
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

impl Record for ChatObject {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ChatObject",
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

/// Object [`Command`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#command).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Command {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `botId`: `integer`.
    pub bot_id: Option<i64>,
    /// `command`: `string`.
    pub command: Option<String>,
    /// `common`: `boolean`.
    pub common: Option<bool>,
    /// `hidden`: `boolean`.
    pub hidden: Option<bool>,
    /// `extranetSupport`: `boolean`.
    pub extranet_support: Option<bool>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `params`: `string`.
    pub params: Option<String>,
    /// `category`: `string`.
    pub category: Option<String>,
    /// `context`: `string`.
    pub context: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Command {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Command",
            fields: &[
                "id",
                "botId",
                "command",
                "common",
                "hidden",
                "extranetSupport",
                "title",
                "params",
                "category",
                "context",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.bot_id,
            2 => &self.command,
            3 => &self.common,
            4 => &self.hidden,
            5 => &self.extranet_support,
            6 => &self.title,
            7 => &self.params,
            8 => &self.category,
            9 => &self.context,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.bot_id,
            2 => &mut self.command,
            3 => &mut self.common,
            4 => &mut self.hidden,
            5 => &mut self.extranet_support,
            6 => &mut self.title,
            7 => &mut self.params,
            8 => &mut self.category,
            9 => &mut self.context,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Entity_Link`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#entity-link).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityLink {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for EntityLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "EntityLink",
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

/// Object [`File`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#file).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File_ {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `date`: `datetime`, may be `null`.
    pub date: Option<DateTime>,
    /// `type`: [`FileType`].
    pub type_: Option<FileType>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `size`: `integer`.
    pub size: Option<i64>,
    /// `image`: map of any value or `boolean`.
    pub image: Option<Either<Map<Value>, bool>>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `authorName`: `string`.
    pub author_name: Option<String>,
    /// `isTranscribable`: `boolean`.
    pub is_transcribable: Option<bool>,
    /// `isVideoNote`: `boolean`.
    pub is_video_note: Option<bool>,
    /// `isVoiceNote`: `boolean`.
    pub is_voice_note: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for File_ {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "File_",
            fields: &[
                "id",
                "chatId",
                "date",
                "type",
                "name",
                "extension",
                "size",
                "image",
                "authorId",
                "authorName",
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
            8 => &self.author_id,
            9 => &self.author_name,
            10 => &self.is_transcribable,
            11 => &self.is_video_note,
            12 => &self.is_voice_note,
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
            8 => &mut self.author_id,
            9 => &mut self.author_name,
            10 => &mut self.is_transcribable,
            11 => &mut self.is_video_note,
            12 => &mut self.is_voice_note,
            _ => &mut self.extra,
        }
    }
}

/// `type` of the object `File`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileType {
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

impl ValueEnum for FileType {
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

/// Object [`Last_Message_Views`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#last-message-views).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastMessageViews {
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `first_viewers`: list of [`types::chat_bots::LastMessageViewsFirstViewersItem`].
    pub first_viewers: Option<Vec<types::chat_bots::LastMessageViewsFirstViewersItem>>,
    /// `count_of_viewers`: `integer`.
    pub count_of_viewers: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LastMessageViews {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LastMessageViews",
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

/// Object [`Last_Message_Views_First_Viewers_Item`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#last-message-views-first-viewers-item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LastMessageViewsFirstViewersItem {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for LastMessageViewsFirstViewersItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "LastMessageViewsFirstViewersItem",
            fields: &["user_id", "user_name", "date"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.user_name,
            2 => &self.date,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.user_name,
            2 => &mut self.date,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Message`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#message).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `authorId`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `datetime`, may be `null`.
    pub date: Option<DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `isSystem`: `boolean`.
    pub is_system: Option<bool>,
    /// `uuid`: `string`.
    pub uuid: Option<String>,
    /// `forward`: map of any value, may be `null`.
    pub forward: Option<Map<Value>>,
    /// `params`: map of any value.
    pub params: Option<Map<Value>>,
    /// `viewedByOthers`: `boolean`.
    pub viewed_by_others: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Message {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Message",
            fields: &[
                "id",
                "chatId",
                "authorId",
                "date",
                "text",
                "isSystem",
                "uuid",
                "forward",
                "params",
                "viewedByOthers",
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
            5 => &self.is_system,
            6 => &self.uuid,
            7 => &self.forward,
            8 => &self.params,
            9 => &self.viewed_by_others,
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
            5 => &mut self.is_system,
            6 => &mut self.uuid,
            7 => &mut self.forward,
            8 => &mut self.params,
            9 => &mut self.viewed_by_others,
            _ => &mut self.extra,
        }
    }
}

/// Object [`Permissions`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#permissions).
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

/// Object [`Readed_Item`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#readed-list-item).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadedItem {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ReadedItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ReadedItem",
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

/// Object [`Restrictions`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/fields.html#restrictions).
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

/// Object [`User`](https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/entities.html#user).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
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
    /// `gender`: [`UserGender`].
    pub gender: Option<UserGender>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: [`UserStatus`].
    pub status: Option<UserStatus>,
    /// `idle`: `string` or `boolean`.
    pub idle: Option<Either<String, bool>>,
    /// `lastActivityDate`: `string` or `boolean`.
    pub last_activity_date: Option<Either<String, bool>>,
    /// `mobileLastDate`: `string` or `boolean`.
    pub mobile_last_date: Option<Either<String, bool>>,
    /// `desktopLastDate`: `string` or `boolean`.
    pub desktop_last_date: Option<Either<String, bool>>,
    /// `absent`: `string` or `boolean`.
    pub absent: Option<Either<String, bool>>,
    /// `departments`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `phones`: map of any value or `boolean`.
    pub phones: Option<Either<Map<Value>, bool>>,
    /// `type`: [`UserType`].
    pub type_: Option<UserType>,
    /// `website`: `string`.
    pub website: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for User {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "User",
            fields: &[
                "id",
                "active",
                "name",
                "firstName",
                "lastName",
                "workPosition",
                "color",
                "avatar",
                "gender",
                "birthday",
                "extranet",
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
            8 => &self.gender,
            9 => &self.birthday,
            10 => &self.extranet,
            11 => &self.bot,
            12 => &self.connector,
            13 => &self.external_auth_id,
            14 => &self.status,
            15 => &self.idle,
            16 => &self.last_activity_date,
            17 => &self.mobile_last_date,
            18 => &self.desktop_last_date,
            19 => &self.absent,
            20 => &self.departments,
            21 => &self.phones,
            22 => &self.type_,
            23 => &self.website,
            24 => &self.email,
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
            8 => &mut self.gender,
            9 => &mut self.birthday,
            10 => &mut self.extranet,
            11 => &mut self.bot,
            12 => &mut self.connector,
            13 => &mut self.external_auth_id,
            14 => &mut self.status,
            15 => &mut self.idle,
            16 => &mut self.last_activity_date,
            17 => &mut self.mobile_last_date,
            18 => &mut self.desktop_last_date,
            19 => &mut self.absent,
            20 => &mut self.departments,
            21 => &mut self.phones,
            22 => &mut self.type_,
            23 => &mut self.website,
            24 => &mut self.email,
            _ => &mut self.extra,
        }
    }
}

/// `gender` of the object `User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGender {
    /// `M`: male.
    Male,
    /// `F`: female.
    Female,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserGender {
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

/// `status` of the object `User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `online`.
    Online,
    /// `dnd`.
    Dnd,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserStatus {
    const VALUES: &'static [&'static str] = &["online", "dnd"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Online),
            1 => Some(Self::Dnd),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Dnd => "dnd",
            Self::Other(text) => text,
        }
    }
}

/// `type` of the object `User`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `employee`.
    Employee,
    /// `extranet`.
    Extranet,
    /// `email`.
    Email,
    /// `collaber`.
    Collaber,
    /// `bot`.
    Bot,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UserType {
    const VALUES: &'static [&'static str] = &[
        "employee",
        "extranet",
        "email",
        "collaber",
        "bot",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Employee),
            1 => Some(Self::Extranet),
            2 => Some(Self::Email),
            3 => Some(Self::Collaber),
            4 => Some(Self::Bot),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Employee => "employee",
            Self::Extranet => "extranet",
            Self::Email => "email",
            Self::Collaber => "collaber",
            Self::Bot => "bot",
            Self::Other(text) => text,
        }
    }
}

record!(
    Button, Chat, ChatObject, Command, EntityLink, File_, LastMessageViews,
    LastMessageViewsFirstViewersItem, Message, Permissions, ReadedItem, Restrictions,
    User
);

value_enum!(
    ButtonAction, ButtonActionValue, ButtonContext, ButtonDisplay, ButtonBgColorToken,
    ChatRole, FileType, UserGender, UserStatus, UserType
);
