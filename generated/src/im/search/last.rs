// @generated from docs/api-reference/chats/search/im-search-last-add.md and 2 more. Do not edit; run `cargo codegen`.

//! `im.search.last.*`.

use crate::prelude::*;

/// Request of [`im.search.last.add`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html).
///
/// Scope: `im`.
///
/// Deprecated without a successor.
#[doc(alias = "im.search.last.add")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Add {
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
impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
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
impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "im.search.last.add";
    const SCOPES: &'static [&'static str] = &["im"];
    const DEPRECATED: bool = true;
}

/// Errors of `im.search.last.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
    ];
}

/// Calls [`im.search.last.add`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html).
///
/// Deprecated without a successor.
#[doc(alias = "im.search.last.add")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.search.last.delete`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html).
///
/// Scope: `im`.
///
/// Deprecated without a successor.
#[doc(alias = "im.search.last.delete")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Delete {
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
impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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
impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "im.search.last.delete";
    const SCOPES: &'static [&'static str] = &["im"];
    const DEPRECATED: bool = true;
}

/// Errors of `im.search.last.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
    ];
}

/// Calls [`im.search.last.delete`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html).
///
/// Deprecated without a successor.
#[doc(alias = "im.search.last.delete")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.search.last.get`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html).
///
/// Scope: `im`.
///
/// Deprecated without a successor.
#[doc(alias = "im.search.last.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `SKIP_OPENLINES`: `Y` or `N`. Default: `N`.
    pub skip_openlines: Option<bool>,
    /// `SKIP_CHAT`: `Y` or `N`. Default: `N`.
    pub skip_chat: Option<bool>,
    /// `SKIP_DIALOG`: `Y` or `N`. Default: `N`.
    pub skip_dialog: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
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
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["SKIP_OPENLINES", "SKIP_CHAT", "SKIP_DIALOG"],
            required: &[],
            codecs: &[(0, Codec::YesNo), (1, Codec::YesNo), (2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.skip_openlines,
            1 => &self.skip_chat,
            2 => &self.skip_dialog,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.skip_openlines,
            1 => &mut self.skip_chat,
            2 => &mut self.skip_dialog,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "im.search.last.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `id`: `string` or `integer`.
    pub id: Option<Either<String, i64>>,
    /// `type`: [`GetItemType`].
    pub type_: Option<GetItemType>,
    /// `avatar`: [`GetItemAvatar`].
    pub avatar: Option<GetItemAvatar>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `user`: [`GetItemUser`].
    pub user: Option<GetItemUser>,
    /// `chat`: [`GetItemChat`].
    pub chat: Option<GetItemChat>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["id", "type", "avatar", "title", "user", "chat"],
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
            4 => &self.user,
            5 => &self.chat,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.type_,
            2 => &mut self.avatar,
            3 => &mut self.title,
            4 => &mut self.user,
            5 => &mut self.chat,
            _ => &mut self.extra,
        }
    }
}

/// `type` in the answer of `im.search.last.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetItemType {
    /// `chat`.
    Chat,
    /// `user`.
    User,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetItemType {
    const VALUES: &'static [&'static str] = &["chat", "user"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Chat),
            1 => Some(Self::User),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::User => "user",
            Self::Other(text) => text,
        }
    }
}

/// `avatar` in the answer of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemAvatar {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemAvatar {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemAvatar",
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

/// `user` in the answer of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUser {
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
    /// `phones`: [`GetItemUserPhones`].
    pub phones: Option<GetItemUserPhones>,
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

impl Record for GetItemUser {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUser",
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

/// `user.phones` in the answer of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemUserPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemUserPhones {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemUserPhones",
            fields: &["work_phone", "personal_mobile", "inner_phone"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.work_phone,
            1 => &self.personal_mobile,
            2 => &self.inner_phone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.work_phone,
            1 => &mut self.personal_mobile,
            2 => &mut self.inner_phone,
            _ => &mut self.extra,
        }
    }
}

/// `chat` in the answer of `im.search.last.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItemChat {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `owner`: `integer`.
    pub owner: Option<i64>,
    /// `extranet`: `boolean`.
    pub extranet: Option<bool>,
    /// `avatar`: `string`, may be `null`.
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
    /// `mute_list`: map of any value.
    pub mute_list: Option<Map<Value>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItemChat {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItemChat",
            fields: &[
                "id",
                "name",
                "owner",
                "extranet",
                "avatar",
                "color",
                "type",
                "entity_type",
                "entity_id",
                "entity_data_1",
                "entity_data_2",
                "entity_data_3",
                "mute_list",
                "date_create",
                "message_type",
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
            3 => &self.extranet,
            4 => &self.avatar,
            5 => &self.color,
            6 => &self.type_,
            7 => &self.entity_type,
            8 => &self.entity_id,
            9 => &self.entity_data_1,
            10 => &self.entity_data_2,
            11 => &self.entity_data_3,
            12 => &self.mute_list,
            13 => &self.date_create,
            14 => &self.message_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.owner,
            3 => &mut self.extranet,
            4 => &mut self.avatar,
            5 => &mut self.color,
            6 => &mut self.type_,
            7 => &mut self.entity_type,
            8 => &mut self.entity_id,
            9 => &mut self.entity_data_1,
            10 => &mut self.entity_data_2,
            11 => &mut self.entity_data_3,
            12 => &mut self.mute_list,
            13 => &mut self.date_create,
            14 => &mut self.message_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.search.last.get`.
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

/// Calls [`im.search.last.get`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "im.search.last.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, Delete, Get, GetItem, GetItemAvatar, GetItemUser, GetItemUserPhones, GetItemChat
);

value_enum!(GetItemType);
