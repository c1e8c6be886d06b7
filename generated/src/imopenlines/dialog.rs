// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.md. Do not edit; run `cargo codegen`.

//! `imopenlines.dialog.*`.

use crate::prelude::*;

/// Request of [`imopenlines.dialog.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.dialog.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `SESSION_ID`: `integer`.
    pub session_id: Option<i64>,
    /// `USER_CODE`: `string`.
    pub user_code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
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
    /// Sets `SESSION_ID`.
    #[must_use]
    pub fn session_id(mut self, value: i64) -> Self {
        self.session_id = Some(value);
        self
    }
    /// Sets `USER_CODE`.
    #[must_use]
    pub fn user_code(mut self, value: impl Into<String>) -> Self {
        self.user_code = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["CHAT_ID", "DIALOG_ID", "SESSION_ID", "USER_CODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            2 => &self.session_id,
            3 => &self.user_code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            2 => &mut self.session_id,
            3 => &mut self.user_code,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.dialog.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `imopenlines.dialog.get`.
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
    /// `description`: `string`, may be `null`.
    pub description: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `dialog_id`: `string`.
    pub dialog_id: Option<String>,
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
    /// `entity_data_3`: `Y` or `N`.
    pub entity_data_3: Option<bool>,
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
                "dialog_id",
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
            ],
            required: &[],
            codecs: &[(24, Codec::YesNo)],
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
            9 => &self.dialog_id,
            10 => &self.type_,
            11 => &self.counter,
            12 => &self.user_counter,
            13 => &self.message_count,
            14 => &self.unread_id,
            15 => &self.restrictions,
            16 => &self.last_message_id,
            17 => &self.last_id,
            18 => &self.marked_id,
            19 => &self.disk_folder_id,
            20 => &self.entity_type,
            21 => &self.entity_id,
            22 => &self.entity_data_1,
            23 => &self.entity_data_2,
            24 => &self.entity_data_3,
            25 => &self.mute_list,
            26 => &self.date_create,
            27 => &self.message_type,
            28 => &self.public,
            29 => &self.role,
            30 => &self.entity_link,
            31 => &self.text_field_enabled,
            32 => &self.background_id,
            33 => &self.permissions,
            34 => &self.is_new,
            35 => &self.readed_list,
            36 => &self.manager_list,
            37 => &self.last_message_views,
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
            9 => &mut self.dialog_id,
            10 => &mut self.type_,
            11 => &mut self.counter,
            12 => &mut self.user_counter,
            13 => &mut self.message_count,
            14 => &mut self.unread_id,
            15 => &mut self.restrictions,
            16 => &mut self.last_message_id,
            17 => &mut self.last_id,
            18 => &mut self.marked_id,
            19 => &mut self.disk_folder_id,
            20 => &mut self.entity_type,
            21 => &mut self.entity_id,
            22 => &mut self.entity_data_1,
            23 => &mut self.entity_data_2,
            24 => &mut self.entity_data_3,
            25 => &mut self.mute_list,
            26 => &mut self.date_create,
            27 => &mut self.message_type,
            28 => &mut self.public,
            29 => &mut self.role,
            30 => &mut self.entity_link,
            31 => &mut self.text_field_enabled,
            32 => &mut self.background_id,
            33 => &mut self.permissions,
            34 => &mut self.is_new,
            35 => &mut self.readed_list,
            36 => &mut self.manager_list,
            37 => &mut self.last_message_views,
            _ => &mut self.extra,
        }
    }
}

/// `restrictions` in the answer of `imopenlines.dialog.get`.
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

/// `entity_link` in the answer of `imopenlines.dialog.get`.
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

/// `permissions` in the answer of `imopenlines.dialog.get`.
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

/// `readed_list` in the answer of `imopenlines.dialog.get`.
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

/// `last_message_views` in the answer of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLastMessageViews {
    /// `message_id`: `integer`.
    pub message_id: Option<i64>,
    /// `first_viewers`: list of [`GetResultLastMessageViewsFirstViewers`].
    pub first_viewers: Option<Vec<GetResultLastMessageViewsFirstViewers>>,
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

/// `last_message_views.first_viewers` in the answer of `imopenlines.dialog.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultLastMessageViewsFirstViewers {
    /// `user_id`: `integer`.
    pub user_id: Option<i64>,
    /// `user_name`: `string`.
    pub user_name: Option<String>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultLastMessageViewsFirstViewers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultLastMessageViewsFirstViewers",
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

/// Errors of `imopenlines.dialog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `IM_NOT_INSTALLED` (HTTP 400).
    ImNotInstalled,
    /// `ACCESS_ERROR` (HTTP 400).
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ImNotInstalled, "IM_NOT_INSTALLED").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(400),
    ];
}

/// Calls [`imopenlines.dialog.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html).
#[doc(alias = "imopenlines.dialog.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetResult, GetResultRestrictions, GetResultEntityLink, GetResultPermissions,
    GetResultReadedList, GetResultLastMessageViews, GetResultLastMessageViewsFirstViewers
);
