// @generated from docs/api-reference/chats/notifications/im-notify-history-search.md. Do not edit; run `cargo codegen`.

//! `im.notify.history.*`.

use crate::prelude::*;

/// Request of [`im.notify.history.search`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.history.search")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// `SEARCH_TEXT`: `string`.
    pub search_text: Option<String>,
    /// `SEARCH_TYPE`: `string`.
    pub search_type: Option<String>,
    /// `SEARCH_TYPES`: list of `string`.
    pub search_types: Option<Vec<String>>,
    /// `SEARCH_DATE`: `string`.
    pub search_date: Option<String>,
    /// `SEARCH_DATE_FROM`: `string`. Counts only if `SEARCH_DATE_TO` is given.
    pub search_date_from: Option<String>,
    /// `SEARCH_DATE_TO`: `string`. Counts only if `SEARCH_DATE_FROM` is given.
    pub search_date_to: Option<String>,
    /// `SEARCH_AUTHORS`: list of `integer`.
    pub search_authors: Option<Vec<i64>>,
    /// `LAST_ID`: `integer`.
    pub last_id: Option<i64>,
    /// `LIMIT`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `CONVERT_TEXT`: `string`.
    pub convert_text: Option<String>,
    /// `GROUP_TAG`: `string`.
    pub group_tag: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Search {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `SEARCH_TEXT`.
    #[must_use]
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        self.search_text = Some(value.into());
        self
    }
    /// Sets `SEARCH_TYPE`.
    #[must_use]
    pub fn search_type(mut self, value: impl Into<String>) -> Self {
        self.search_type = Some(value.into());
        self
    }
    /// Sets `SEARCH_TYPES`.
    #[must_use]
    pub fn search_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.search_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `SEARCH_DATE`.
    #[must_use]
    pub fn search_date(mut self, value: impl Into<String>) -> Self {
        self.search_date = Some(value.into());
        self
    }
    /// Sets `SEARCH_DATE_FROM`.
    #[must_use]
    pub fn search_date_from(mut self, value: impl Into<String>) -> Self {
        self.search_date_from = Some(value.into());
        self
    }
    /// Sets `SEARCH_DATE_TO`.
    #[must_use]
    pub fn search_date_to(mut self, value: impl Into<String>) -> Self {
        self.search_date_to = Some(value.into());
        self
    }
    /// Sets `SEARCH_AUTHORS`.
    #[must_use]
    pub fn search_authors(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.search_authors = Some(value.into_iter().collect());
        self
    }
    /// Sets `LAST_ID`.
    #[must_use]
    pub fn last_id(mut self, value: i64) -> Self {
        self.last_id = Some(value);
        self
    }
    /// Sets `LIMIT`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `CONVERT_TEXT`.
    #[must_use]
    pub fn convert_text(mut self, value: impl Into<String>) -> Self {
        self.convert_text = Some(value.into());
        self
    }
    /// Sets `GROUP_TAG`.
    #[must_use]
    pub fn group_tag(mut self, value: impl Into<String>) -> Self {
        self.group_tag = Some(value.into());
        self
    }
}

impl Record for Search {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Search",
            fields: &[
                "SEARCH_TEXT",
                "SEARCH_TYPE",
                "SEARCH_TYPES",
                "SEARCH_DATE",
                "SEARCH_DATE_FROM",
                "SEARCH_DATE_TO",
                "SEARCH_AUTHORS",
                "LAST_ID",
                "LIMIT",
                "CONVERT_TEXT",
                "GROUP_TAG",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.search_text,
            1 => &self.search_type,
            2 => &self.search_types,
            3 => &self.search_date,
            4 => &self.search_date_from,
            5 => &self.search_date_to,
            6 => &self.search_authors,
            7 => &self.last_id,
            8 => &self.limit,
            9 => &self.convert_text,
            10 => &self.group_tag,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.search_text,
            1 => &mut self.search_type,
            2 => &mut self.search_types,
            3 => &mut self.search_date,
            4 => &mut self.search_date_from,
            5 => &mut self.search_date_to,
            6 => &mut self.search_authors,
            7 => &mut self.last_id,
            8 => &mut self.limit,
            9 => &mut self.convert_text,
            10 => &mut self.group_tag,
            _ => &mut self.extra,
        }
    }
}

impl Method for Search {
    type Output = SearchResult;
    type Error = SearchError;
    const NAME: &'static str = "im.notify.history.search";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult {
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `total_results`: `integer`.
    pub total_results: Option<i64>,
    /// `notifications`: list of [`SearchResultNotifications`].
    pub notifications: Option<Vec<SearchResultNotifications>>,
    /// `users`: list of [`SearchResultUsers`].
    pub users: Option<Vec<SearchResultUsers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResult",
            fields: &["chat_id", "total_results", "notifications", "users"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.total_results,
            2 => &self.notifications,
            3 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.total_results,
            2 => &mut self.notifications,
            3 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `notifications` in the answer of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultNotifications {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `author_id`: `integer`.
    pub author_id: Option<i64>,
    /// `date`: `datetime`.
    pub date: Option<DateTime>,
    /// `notify_type`: `integer`.
    pub notify_type: Option<i64>,
    /// `notify_module`: `string`.
    pub notify_module: Option<String>,
    /// `notify_event`: `string`.
    pub notify_event: Option<String>,
    /// `notify_tag`: `string`.
    pub notify_tag: Option<String>,
    /// `notify_sub_tag`: `string`.
    pub notify_sub_tag: Option<String>,
    /// `notify_title`: `string`.
    pub notify_title: Option<String>,
    /// `setting_name`: `string`.
    pub setting_name: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `notify_read`: `Y` or `N`.
    pub notify_read: Option<bool>,
    /// `notify_buttons`: `string`.
    pub notify_buttons: Option<String>,
    /// `params`: map of any value, may be `null`.
    pub params: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SearchResultNotifications {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultNotifications",
            fields: &[
                "id",
                "chat_id",
                "author_id",
                "date",
                "notify_type",
                "notify_module",
                "notify_event",
                "notify_tag",
                "notify_sub_tag",
                "notify_title",
                "setting_name",
                "text",
                "notify_read",
                "notify_buttons",
                "params",
            ],
            required: &[],
            codecs: &[(12, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.chat_id,
            2 => &self.author_id,
            3 => &self.date,
            4 => &self.notify_type,
            5 => &self.notify_module,
            6 => &self.notify_event,
            7 => &self.notify_tag,
            8 => &self.notify_sub_tag,
            9 => &self.notify_title,
            10 => &self.setting_name,
            11 => &self.text,
            12 => &self.notify_read,
            13 => &self.notify_buttons,
            14 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.chat_id,
            2 => &mut self.author_id,
            3 => &mut self.date,
            4 => &mut self.notify_type,
            5 => &mut self.notify_module,
            6 => &mut self.notify_event,
            7 => &mut self.notify_tag,
            8 => &mut self.notify_sub_tag,
            9 => &mut self.notify_title,
            10 => &mut self.setting_name,
            11 => &mut self.text,
            12 => &mut self.notify_read,
            13 => &mut self.notify_buttons,
            14 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

/// `users` in the answer of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultUsers {
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
    /// `phones`: [`SearchResultUsersPhones`].
    pub phones: Option<SearchResultUsersPhones>,
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

impl Record for SearchResultUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchResultUsers",
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

/// `users.phones` in the answer of `im.notify.history.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResultUsersPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
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

/// Errors of `im.notify.history.search`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `SEARCH_TEXT_ERROR`.
    SearchTextError,
    /// `LAST_ID_STRING`.
    LastIdString,
}

impl ErrorCode for SearchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::SearchTextError, "SEARCH_TEXT_ERROR"),
        ErrorCase::code(Self::LastIdString, "LAST_ID_STRING"),
    ];
}

/// Calls [`im.notify.history.search`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-history-search.html).
#[doc(alias = "im.notify.history.search")]
pub fn search<'a, C: Caller>(
    caller: &'a C,
    request: &'a Search,
) -> impl Future<Output = Result<Reply<SearchResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Search, SearchResult, SearchResultNotifications, SearchResultUsers,
    SearchResultUsersPhones
);
