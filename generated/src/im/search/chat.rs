// @generated from docs/api-reference/chats/search/im-search-chat-list.md. Do not edit; run `cargo codegen`.

//! `im.search.chat.*`.

use crate::prelude::*;

/// Request of [`im.search.chat.list`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html).
///
/// Scope: `im`.
#[doc(alias = "im.search.chat.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `FIND`: `string`.
    pub find: Option<String>,
    /// `FIND_LINES`: `string`.
    pub find_lines: Option<String>,
    /// `OFFSET`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// `LIMIT`: `integer`. Default: `10`.
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
    /// Sets `FIND`.
    #[must_use]
    pub fn find(mut self, value: impl Into<String>) -> Self {
        self.find = Some(value.into());
        self
    }
    /// Sets `FIND_LINES`.
    #[must_use]
    pub fn find_lines(mut self, value: impl Into<String>) -> Self {
        self.find_lines = Some(value.into());
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
            fields: &["FIND", "FIND_LINES", "OFFSET", "LIMIT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.find,
            1 => &self.find_lines,
            2 => &self.offset,
            3 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.find,
            1 => &mut self.find_lines,
            2 => &mut self.offset,
            3 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "im.search.chat.list";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total().next(),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
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
    /// `avatar`: `string`, may be `null`.
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
    /// `restrictions`: [`ListItemRestrictions`].
    pub restrictions: Option<ListItemRestrictions>,
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
    /// `mute_list`: list of `boolean` or map of any value.
    pub mute_list: Option<Either<Vec<bool>, Map<Value>>>,
    /// `date_create`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `message_type`: `string`.
    pub message_type: Option<String>,
    /// `public`: [`ListItemPublic`] or `string`.
    pub public: Option<Either<ListItemPublic, String>>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `entity_link`: [`ListItemEntityLink`].
    pub entity_link: Option<ListItemEntityLink>,
    /// `text_field_enabled`: `boolean`.
    pub text_field_enabled: Option<bool>,
    /// `background_id`: `integer`, may be `null`.
    pub background_id: Option<i64>,
    /// `permissions`: [`ListItemPermissions`].
    pub permissions: Option<ListItemPermissions>,
    /// `is_new`: `boolean`.
    pub is_new: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
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
            _ => &mut self.extra,
        }
    }
}

/// `restrictions` in the answer of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemRestrictions {
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

impl Record for ListItemRestrictions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemRestrictions",
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

/// `public` in the answer of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemPublic {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `link`: `string`.
    pub link: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemPublic {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemPublic",
            fields: &["code", "link"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.link,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.link,
            _ => &mut self.extra,
        }
    }
}

/// `entity_link` in the answer of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemEntityLink {
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `id`: `string` or `integer`.
    pub id: Option<Either<String, i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemEntityLink {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemEntityLink",
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

/// `permissions` in the answer of `im.search.chat.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemPermissions {
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

impl Record for ListItemPermissions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemPermissions",
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

/// Errors of `im.search.chat.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `FIND_SHORT`.
    FindShort,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::FindShort, "FIND_SHORT"),
    ];
}

/// Calls [`im.search.chat.list`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-chat-list.html).
#[doc(alias = "im.search.chat.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    List, ListItem, ListItemRestrictions, ListItemPublic, ListItemEntityLink,
    ListItemPermissions
);
