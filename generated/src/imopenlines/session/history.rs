// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.md. Do not edit; run `cargo codegen`.

//! `imopenlines.session.history.*`.

use crate::prelude::*;

/// Request of [`imopenlines.session.history.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.history.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `SESSION_ID`: `integer`.
    pub session_id: Option<i64>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SESSION_ID`.
    #[must_use]
    pub fn session_id(mut self, value: i64) -> Self {
        self.session_id = Some(value);
        self
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["SESSION_ID", "CHAT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.session_id,
            1 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.session_id,
            1 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.session.history.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `chatId`: `integer`.
    pub chat_id: Option<i64>,
    /// `canJoin`: `Y` or `N`.
    pub can_join: Option<bool>,
    /// `canVoteHead`: `Y` or `N`.
    pub can_vote_head: Option<bool>,
    /// `sessionId`: `integer`.
    pub session_id: Option<i64>,
    /// `sessionVoteHead`: `integer`.
    pub session_vote_head: Option<i64>,
    /// `sessionCommentHead`: `string`, may be `null`.
    pub session_comment_head: Option<String>,
    /// `userId`: `string`.
    pub user_id: Option<String>,
    /// `message`: map of [`GetResultMessage`].
    pub message: Option<Map<GetResultMessage>>,
    /// `usersMessage`: map of list of `integer`.
    pub users_message: Option<Map<Vec<i64>>>,
    /// `users`: map of [`GetResultUsers`].
    pub users: Option<Map<GetResultUsers>>,
    /// `openlines`: [`GetResultOpenlines`].
    pub openlines: Option<GetResultOpenlines>,
    /// `userInGroup`: map of [`GetResultUserInGroup`].
    pub user_in_group: Option<Map<GetResultUserInGroup>>,
    /// `woUserInGroup`: list of `string`.
    pub wo_user_in_group: Option<Vec<String>>,
    /// `chat`: map of [`GetResultChat`].
    pub chat: Option<Map<GetResultChat>>,
    /// `userBlockChat`: map of map of `boolean`.
    pub user_block_chat: Option<Map<Map<bool>>>,
    /// `userInChat`: map of list of `integer`.
    pub user_in_chat: Option<Map<Vec<i64>>>,
    /// `files`: map of [`GetResultFiles`].
    pub files: Option<Map<GetResultFiles>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "chatId",
                "canJoin",
                "canVoteHead",
                "sessionId",
                "sessionVoteHead",
                "sessionCommentHead",
                "userId",
                "message",
                "usersMessage",
                "users",
                "openlines",
                "userInGroup",
                "woUserInGroup",
                "chat",
                "userBlockChat",
                "userInChat",
                "files",
            ],
            required: &[],
            codecs: &[(1, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.can_join,
            2 => &self.can_vote_head,
            3 => &self.session_id,
            4 => &self.session_vote_head,
            5 => &self.session_comment_head,
            6 => &self.user_id,
            7 => &self.message,
            8 => &self.users_message,
            9 => &self.users,
            10 => &self.openlines,
            11 => &self.user_in_group,
            12 => &self.wo_user_in_group,
            13 => &self.chat,
            14 => &self.user_block_chat,
            15 => &self.user_in_chat,
            16 => &self.files,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.can_join,
            2 => &mut self.can_vote_head,
            3 => &mut self.session_id,
            4 => &mut self.session_vote_head,
            5 => &mut self.session_comment_head,
            6 => &mut self.user_id,
            7 => &mut self.message,
            8 => &mut self.users_message,
            9 => &mut self.users,
            10 => &mut self.openlines,
            11 => &mut self.user_in_group,
            12 => &mut self.wo_user_in_group,
            13 => &mut self.chat,
            14 => &mut self.user_block_chat,
            15 => &mut self.user_in_chat,
            16 => &mut self.files,
            _ => &mut self.extra,
        }
    }
}

/// `message` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessage {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatid`: `integer`.
    pub chatid: Option<i64>,
    /// `senderid`: `string`.
    pub senderid: Option<String>,
    /// `recipientid`: `string`.
    pub recipientid: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `textlegacy`: `string`.
    pub textlegacy: Option<String>,
    /// `params`: [`GetResultMessageParams`].
    pub params: Option<GetResultMessageParams>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessage {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessage",
            fields: &[
                "id",
                "chatid",
                "senderid",
                "recipientid",
                "date",
                "text",
                "textlegacy",
                "params",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chatid,
            2 => &self.senderid,
            3 => &self.recipientid,
            4 => &self.date,
            5 => &self.text,
            6 => &self.textlegacy,
            7 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chatid,
            2 => &mut self.senderid,
            3 => &mut self.recipientid,
            4 => &mut self.date,
            5 => &mut self.text,
            6 => &mut self.textlegacy,
            7 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `message.params` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessageParams {
    /// `connectorMid`: list of `string`.
    pub connector_mid: Option<Vec<String>>,
    /// `fileId`: list of `integer`.
    pub file_id: Option<Vec<i64>>,
    /// `attach`: list of [`GetResultMessageParamsAttach`].
    pub attach: Option<Vec<GetResultMessageParamsAttach>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessageParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessageParams",
            fields: &["connectorMid", "fileId", "attach"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector_mid,
            1 => &self.file_id,
            2 => &self.attach,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector_mid,
            1 => &mut self.file_id,
            2 => &mut self.attach,
            _ => &mut self.extra,
        }
    }
}

/// `message.params.attach` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessageParamsAttach {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `blocks`: list of [`GetResultMessageParamsAttachBlocks`].
    pub blocks: Option<Vec<GetResultMessageParamsAttachBlocks>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessageParamsAttach {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessageParamsAttach",
            fields: &["id", "blocks", "description", "color"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.blocks,
            2 => &self.description,
            3 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.blocks,
            2 => &mut self.description,
            3 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

/// `message.params.attach.blocks` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessageParamsAttachBlocks {
    /// `link`: list of [`GetResultMessageParamsAttachBlocksLink`].
    pub link: Option<Vec<GetResultMessageParamsAttachBlocksLink>>,
    /// `grid`: list of [`GetResultMessageParamsAttachBlocksGrid`].
    pub grid: Option<Vec<GetResultMessageParamsAttachBlocksGrid>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessageParamsAttachBlocks {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessageParamsAttachBlocks",
            fields: &["link", "grid"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.link,
            1 => &self.grid,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.link,
            1 => &mut self.grid,
            _ => &mut self.extra,
        }
    }
}

/// `message.params.attach.blocks.link` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessageParamsAttachBlocksLink {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessageParamsAttachBlocksLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessageParamsAttachBlocksLink",
            fields: &["name", "link"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// `message.params.attach.blocks.grid` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultMessageParamsAttachBlocksGrid {
    /// `display`: `string`.
    pub display: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `colorToken`: `string`.
    pub color_token: Option<String>,
    /// `height`: `integer`.
    pub height: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultMessageParamsAttachBlocksGrid {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultMessageParamsAttachBlocksGrid",
            fields: &["display", "name", "value", "colorToken", "height"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display,
            1 => &self.name,
            2 => &self.value,
            3 => &self.color_token,
            4 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display,
            1 => &mut self.name,
            2 => &mut self.value,
            3 => &mut self.color_token,
            4 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

/// `users` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUsers {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `firstName`: `string`.
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `workPosition`: `string`, may be `null`.
    pub work_position: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `avatarId`: `integer`, may be `null`.
    pub avatar_id: Option<i64>,
    /// `gender`: `string`.
    pub gender: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `connector`: `boolean`.
    pub connector: Option<bool>,
    /// `profile`: `string`.
    pub profile: Option<String>,
    /// `externalAuthId`: `string`.
    pub external_auth_id: Option<String>,
    /// `status`: `string`, may be `null`.
    pub status: Option<String>,
    /// `lastActivityDate`: `datetime`.
    pub last_activity_date: Option<DateTime>,
    /// `departments`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `birthday`: `string`.
    pub birthday: Option<String>,
    /// `phoneDevice`: `boolean`.
    pub phone_device: Option<bool>,
    /// `phones`: `boolean`.
    pub phones: Option<bool>,
    /// `network`: `boolean`.
    pub network: Option<bool>,
    /// `bot`: `boolean`.
    pub bot: Option<bool>,
    /// `idle`: `boolean`.
    pub idle: Option<bool>,
    /// `mobileLastDate`: `boolean`.
    pub mobile_last_date: Option<bool>,
    /// `desktopLastDate`: `boolean`.
    pub desktop_last_date: Option<bool>,
    /// `absent`: `boolean`.
    pub absent: Option<bool>,
    /// `services`: any value, may be `null`.
    pub services: Option<Value>,
    /// `botData`: any value, may be `null`.
    pub bot_data: Option<Value>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUsers",
            fields: &[
                "id",
                "name",
                "firstName",
                "lastName",
                "workPosition",
                "avatar",
                "avatarId",
                "gender",
                "extranet",
                "connector",
                "profile",
                "externalAuthId",
                "status",
                "lastActivityDate",
                "departments",
                "type",
                "active",
                "color",
                "birthday",
                "phoneDevice",
                "phones",
                "network",
                "bot",
                "idle",
                "mobileLastDate",
                "desktopLastDate",
                "absent",
                "services",
                "botData",
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
            5 => &self.avatar,
            6 => &self.avatar_id,
            7 => &self.gender,
            8 => &self.extranet,
            9 => &self.connector,
            10 => &self.profile,
            11 => &self.external_auth_id,
            12 => &self.status,
            13 => &self.last_activity_date,
            14 => &self.departments,
            15 => &self.type_,
            16 => &self.active,
            17 => &self.color,
            18 => &self.birthday,
            19 => &self.phone_device,
            20 => &self.phones,
            21 => &self.network,
            22 => &self.bot,
            23 => &self.idle,
            24 => &self.mobile_last_date,
            25 => &self.desktop_last_date,
            26 => &self.absent,
            27 => &self.services,
            28 => &self.bot_data,
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
            5 => &mut self.avatar,
            6 => &mut self.avatar_id,
            7 => &mut self.gender,
            8 => &mut self.extranet,
            9 => &mut self.connector,
            10 => &mut self.profile,
            11 => &mut self.external_auth_id,
            12 => &mut self.status,
            13 => &mut self.last_activity_date,
            14 => &mut self.departments,
            15 => &mut self.type_,
            16 => &mut self.active,
            17 => &mut self.color,
            18 => &mut self.birthday,
            19 => &mut self.phone_device,
            20 => &mut self.phones,
            21 => &mut self.network,
            22 => &mut self.bot,
            23 => &mut self.idle,
            24 => &mut self.mobile_last_date,
            25 => &mut self.desktop_last_date,
            26 => &mut self.absent,
            27 => &mut self.services,
            28 => &mut self.bot_data,
            _ => &mut self.extra,
        }
    }
}

/// `openlines` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultOpenlines {
    /// `canvoteashead`: map of `boolean`.
    pub canvoteashead: Option<Map<bool>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultOpenlines {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultOpenlines",
            fields: &["canvoteashead"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.canvoteashead,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.canvoteashead,
            _ => &mut self.extra,
        }
    }
}

/// `userInGroup` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUserInGroup {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `users`: list of `integer`.
    pub users: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultUserInGroup {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUserInGroup",
            fields: &["id", "users"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `chat` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `string`.
    pub owner: Option<String>,
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
    /// `messageCount`: `integer`.
    pub message_count: Option<i64>,
    /// `public`: `string`.
    pub public: Option<String>,
    /// `muteList`: map of `boolean`.
    pub mute_list: Option<Map<bool>>,
    /// `managerList`: list of `integer`.
    pub manager_list: Option<Vec<i64>>,
    /// `dateCreate`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `entityLink`: [`GetResultChatEntityLink`].
    pub entity_link: Option<GetResultChatEntityLink>,
    /// `permissions`: [`GetResultChatPermissions`].
    pub permissions: Option<GetResultChatPermissions>,
    /// `textFieldEnabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `backgroundId`: `integer`, may be `null`.
    pub background_id: Option<i64>,
    /// `messageType`: `string`.
    pub message_type: Option<String>,
    /// `isNew`: `boolean`.
    pub is_new: Option<bool>,
    /// `parentChatId`: `integer`.
    pub parent_chat_id: Option<i64>,
    /// `parentMessageId`: `integer`.
    pub parent_message_id: Option<i64>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `call`: `string`.
    pub call: Option<String>,
    /// `callNumber`: `string`.
    pub call_number: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultChat",
            fields: &[
                "id",
                "name",
                "owner",
                "entityType",
                "entityId",
                "entityData1",
                "entityData2",
                "entityData3",
                "messageCount",
                "public",
                "muteList",
                "managerList",
                "dateCreate",
                "type",
                "entityLink",
                "permissions",
                "textFieldEnabled",
                "backgroundId",
                "messageType",
                "isNew",
                "parentChatId",
                "parentMessageId",
                "color",
                "extranet",
                "avatar",
                "call",
                "callNumber",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.owner,
            3 => &self.entity_type,
            4 => &self.entity_id,
            5 => &self.entity_data1,
            6 => &self.entity_data2,
            7 => &self.entity_data3,
            8 => &self.message_count,
            9 => &self.public,
            10 => &self.mute_list,
            11 => &self.manager_list,
            12 => &self.date_create,
            13 => &self.type_,
            14 => &self.entity_link,
            15 => &self.permissions,
            16 => &self.text_field_enabled,
            17 => &self.background_id,
            18 => &self.message_type,
            19 => &self.is_new,
            20 => &self.parent_chat_id,
            21 => &self.parent_message_id,
            22 => &self.color,
            23 => &self.extranet,
            24 => &self.avatar,
            25 => &self.call,
            26 => &self.call_number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.owner,
            3 => &mut self.entity_type,
            4 => &mut self.entity_id,
            5 => &mut self.entity_data1,
            6 => &mut self.entity_data2,
            7 => &mut self.entity_data3,
            8 => &mut self.message_count,
            9 => &mut self.public,
            10 => &mut self.mute_list,
            11 => &mut self.manager_list,
            12 => &mut self.date_create,
            13 => &mut self.type_,
            14 => &mut self.entity_link,
            15 => &mut self.permissions,
            16 => &mut self.text_field_enabled,
            17 => &mut self.background_id,
            18 => &mut self.message_type,
            19 => &mut self.is_new,
            20 => &mut self.parent_chat_id,
            21 => &mut self.parent_message_id,
            22 => &mut self.color,
            23 => &mut self.extranet,
            24 => &mut self.avatar,
            25 => &mut self.call,
            26 => &mut self.call_number,
            _ => &mut self.extra,
        }
    }
}

/// `chat.entityLink` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultChatEntityLink {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultChatEntityLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultChatEntityLink",
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

/// `chat.permissions` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultChatPermissions {
    /// `manageUsersAdd`: `string`.
    pub manage_users_add: Option<String>,
    /// `manageUsersDelete`: `string`.
    pub manage_users_delete: Option<String>,
    /// `manageUi`: `string`.
    pub manage_ui: Option<String>,
    /// `manageSettings`: `string`.
    pub manage_settings: Option<String>,
    /// `manageMessages`: `string`.
    pub manage_messages: Option<String>,
    /// `canPost`: `string`.
    pub can_post: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultChatPermissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultChatPermissions",
            fields: &[
                "manageUsersAdd",
                "manageUsersDelete",
                "manageUi",
                "manageSettings",
                "manageMessages",
                "canPost",
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

/// `files` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFiles {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chatid`: `integer`.
    pub chatid: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `type`: `string`.
    pub type_: Option<String>,
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
    /// `authorid`: `integer`.
    pub authorid: Option<i64>,
    /// `authorname`: `string`.
    pub authorname: Option<String>,
    /// `urlpreview`: `string`.
    pub urlpreview: Option<String>,
    /// `urlshow`: `string`.
    pub urlshow: Option<String>,
    /// `urldownload`: `string`.
    pub urldownload: Option<String>,
    /// `viewerattrs`: [`GetResultFilesViewerattrs`].
    pub viewerattrs: Option<GetResultFilesViewerattrs>,
    /// `mediaurl`: [`GetResultFilesMediaurl`].
    pub mediaurl: Option<GetResultFilesMediaurl>,
    /// `istranscribable`: `boolean`.
    pub istranscribable: Option<bool>,
    /// `isvideonote`: `boolean`.
    pub isvideonote: Option<bool>,
    /// `isvoicenote`: `boolean`.
    pub isvoicenote: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFiles {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFiles",
            fields: &[
                "id",
                "chatid",
                "date",
                "type",
                "name",
                "extension",
                "size",
                "image",
                "status",
                "progress",
                "authorid",
                "authorname",
                "urlpreview",
                "urlshow",
                "urldownload",
                "viewerattrs",
                "mediaurl",
                "istranscribable",
                "isvideonote",
                "isvoicenote",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chatid,
            2 => &self.date,
            3 => &self.type_,
            4 => &self.name,
            5 => &self.extension,
            6 => &self.size,
            7 => &self.image,
            8 => &self.status,
            9 => &self.progress,
            10 => &self.authorid,
            11 => &self.authorname,
            12 => &self.urlpreview,
            13 => &self.urlshow,
            14 => &self.urldownload,
            15 => &self.viewerattrs,
            16 => &self.mediaurl,
            17 => &self.istranscribable,
            18 => &self.isvideonote,
            19 => &self.isvoicenote,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chatid,
            2 => &mut self.date,
            3 => &mut self.type_,
            4 => &mut self.name,
            5 => &mut self.extension,
            6 => &mut self.size,
            7 => &mut self.image,
            8 => &mut self.status,
            9 => &mut self.progress,
            10 => &mut self.authorid,
            11 => &mut self.authorname,
            12 => &mut self.urlpreview,
            13 => &mut self.urlshow,
            14 => &mut self.urldownload,
            15 => &mut self.viewerattrs,
            16 => &mut self.mediaurl,
            17 => &mut self.istranscribable,
            18 => &mut self.isvideonote,
            19 => &mut self.isvoicenote,
            _ => &mut self.extra,
        }
    }
}

/// `files.image` in the answer of `imopenlines.session.history.get`.
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

/// `files.viewerattrs` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesViewerattrs {
    /// `viewer`: `string`.
    pub viewer: Option<String>,
    /// `viewertype`: `string`.
    pub viewertype: Option<String>,
    /// `src`: `string`.
    pub src: Option<String>,
    /// `viewerresized`: `string`.
    pub viewerresized: Option<String>,
    /// `objectid`: `string`.
    pub objectid: Option<String>,
    /// `viewergroupby`: `string`.
    pub viewergroupby: Option<String>,
    /// `imchatid`: `integer`.
    pub imchatid: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `actions`: `string`.
    pub actions: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesViewerattrs {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesViewerattrs",
            fields: &[
                "viewer",
                "viewertype",
                "src",
                "viewerresized",
                "objectid",
                "viewergroupby",
                "imchatid",
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
            1 => &self.viewertype,
            2 => &self.src,
            3 => &self.viewerresized,
            4 => &self.objectid,
            5 => &self.viewergroupby,
            6 => &self.imchatid,
            7 => &self.title,
            8 => &self.actions,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.viewer,
            1 => &mut self.viewertype,
            2 => &mut self.src,
            3 => &mut self.viewerresized,
            4 => &mut self.objectid,
            5 => &mut self.viewergroupby,
            6 => &mut self.imchatid,
            7 => &mut self.title,
            8 => &mut self.actions,
            _ => &mut self.extra,
        }
    }
}

/// `files.mediaurl` in the answer of `imopenlines.session.history.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFilesMediaurl {
    /// `preview`: map of `string`.
    pub preview: Option<Map<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultFilesMediaurl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFilesMediaurl",
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

/// Errors of `imopenlines.session.history.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `MISSING_REQUIRED_PARAM`.
    MissingRequiredParam,
    /// `INVALID_SESSION_ID`.
    InvalidSessionId,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::MissingRequiredParam, "MISSING_REQUIRED_PARAM"),
        ErrorCase::code(Self::InvalidSessionId, "INVALID_SESSION_ID"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imopenlines.session.history.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html).
#[doc(alias = "imopenlines.session.history.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultMessage, GetResultMessageParams,
    GetResultMessageParamsAttach, GetResultMessageParamsAttachBlocks,
    GetResultMessageParamsAttachBlocksLink, GetResultMessageParamsAttachBlocksGrid,
    GetResultUsers, GetResultOpenlines, GetResultUserInGroup, GetResultChat,
    GetResultChatEntityLink, GetResultChatPermissions, GetResultFiles,
    GetResultFilesImage, GetResultFilesViewerattrs, GetResultFilesMediaurl
);
