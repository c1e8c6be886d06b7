// @generated from docs/api-reference/chats/notifications/im-notify-answer.md and 4 more. Do not edit; run `cargo codegen`.

//! `im.notify.*`.

use crate::prelude::*;

pub mod history;
pub mod personal;
pub mod read;
pub mod schema;
pub mod system;

/// Request of [`im.notify.answer`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.answer")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    /// `NOTIFY_ID`: `integer`, required.
    pub notify_id: i64,
    /// `ANSWER_TEXT`: `string`, required.
    pub answer_text: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Answer {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(notify_id: i64, answer_text: impl Into<String>) -> Self {
        Self {
            notify_id,
            answer_text: answer_text.into(),
            ..Default::default()
        }
    }
}

impl Record for Answer {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Answer",
            fields: &["NOTIFY_ID", "ANSWER_TEXT"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.notify_id,
            1 => &self.answer_text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.notify_id,
            1 => &mut self.answer_text,
            _ => &mut self.extra,
        }
    }
}

impl Method for Answer {
    type Output = NotifyResult;
    type Error = AnswerError;
    const NAME: &'static str = "im.notify.answer";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Answer of `im.notify.answer`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotifyResult {
    /// `result_message`: list of `string` or `boolean`.
    pub result_message: Option<Either<Vec<String>, bool>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NotifyResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NotifyResult",
            fields: &["result_message"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result_message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result_message,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.notify.answer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// `ID_ERROR`.
    IdError,
    /// `ANSWER_TEXT_ERROR`.
    AnswerTextError,
}

impl ErrorCode for AnswerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::IdError, "ID_ERROR"),
        ErrorCase::code(Self::AnswerTextError, "ANSWER_TEXT_ERROR"),
    ];
}

/// Calls [`im.notify.answer`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html).
#[doc(alias = "im.notify.answer")]
pub fn answer<'a, C: Caller>(
    caller: &'a C,
    request: &'a Answer,
) -> impl Future<Output = Result<Reply<NotifyResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.notify.confirm`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.confirm")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Confirm {
    /// `NOTIFY_ID`: `integer`, required.
    pub notify_id: i64,
    /// `NOTIFY_VALUE`: `string`, required.
    pub notify_value: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Confirm {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(notify_id: i64, notify_value: impl Into<String>) -> Self {
        Self {
            notify_id,
            notify_value: notify_value.into(),
            ..Default::default()
        }
    }
}

impl Record for Confirm {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Confirm",
            fields: &["NOTIFY_ID", "NOTIFY_VALUE"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.notify_id,
            1 => &self.notify_value,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.notify_id,
            1 => &mut self.notify_value,
            _ => &mut self.extra,
        }
    }
}

impl Method for Confirm {
    type Output = NotifyResult;
    type Error = ConfirmError;
    const NAME: &'static str = "im.notify.confirm";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.notify.confirm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfirmError {
    /// `ID_ERROR`.
    IdError,
    /// `NOTIFY_VALUE_ERROR`.
    NotifyValueError,
}

impl ErrorCode for ConfirmError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::IdError, "ID_ERROR"),
        ErrorCase::code(Self::NotifyValueError, "NOTIFY_VALUE_ERROR"),
    ];
}

/// Calls [`im.notify.confirm`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html).
#[doc(alias = "im.notify.confirm")]
pub fn confirm<'a, C: Caller>(
    caller: &'a C,
    request: &'a Confirm,
) -> impl Future<Output = Result<Reply<NotifyResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.notify.delete`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `ID`: `integer`, one of `ID`, `TAG`, `SUB_TAG` is required.
    pub id: Option<i64>,
    /// `TAG`: `string`, one of `ID`, `TAG`, `SUB_TAG` is required.
    pub tag: Option<String>,
    /// `SUB_TAG`: `string`, one of `ID`, `TAG`, `SUB_TAG` is required.
    pub sub_tag: Option<String>,
    /// `CLIENT_ID`: `string`. Required in calls through a webhook.
    pub client_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `TAG`.
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `SUB_TAG`.
    #[must_use]
    pub fn sub_tag(mut self, value: impl Into<String>) -> Self {
        self.sub_tag = Some(value.into());
        self
    }
    /// Sets `CLIENT_ID`.
    #[must_use]
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["ID", "TAG", "SUB_TAG", "CLIENT_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.tag,
            2 => &self.sub_tag,
            3 => &self.client_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.tag,
            2 => &mut self.sub_tag,
            3 => &mut self.client_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "im.notify.delete";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.notify.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `PARAMS_ERROR`.
    ParamsError,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`im.notify.delete`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html).
#[doc(alias = "im.notify.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.notify.get`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `LAST_ID`: `integer`. Counts only if `LAST_TYPE` is given.
    pub last_id: Option<i64>,
    /// `LAST_TYPE`: [`GetLastType`]. Counts only if `LAST_ID` is given.
    pub last_type: Option<GetLastType>,
    /// `LIMIT`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `CONVERT_TEXT`: `string`.
    pub convert_text: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `LAST_ID`.
    #[must_use]
    pub fn last_id(mut self, value: i64) -> Self {
        self.last_id = Some(value);
        self
    }
    /// Sets `LAST_TYPE`.
    #[must_use]
    pub fn last_type(mut self, value: impl Into<GetLastType>) -> Self {
        self.last_type = Some(value.into());
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
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["LAST_ID", "LAST_TYPE", "LIMIT", "CONVERT_TEXT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.last_id,
            1 => &self.last_type,
            2 => &self.limit,
            3 => &self.convert_text,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.last_id,
            1 => &mut self.last_type,
            2 => &mut self.limit,
            3 => &mut self.convert_text,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "im.notify.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `LAST_TYPE` of `im.notify.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetLastType {
    /// `1`.
    LastType1,
    /// `3`.
    LastType3,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetLastType {
    const VALUES: &'static [&'static str] = &["1", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::LastType1),
            1 => Some(Self::LastType3),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::LastType1 => "1",
            Self::LastType3 => "3",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `total_count`: `integer`.
    pub total_count: Option<i64>,
    /// `total_unread_count`: `integer`.
    pub total_unread_count: Option<i64>,
    /// `chat_id`: `integer`.
    pub chat_id: Option<i64>,
    /// `notifications`: list of [`GetResultNotifications`].
    pub notifications: Option<Vec<GetResultNotifications>>,
    /// `users`: list of [`GetResultUsers`].
    pub users: Option<Vec<GetResultUsers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "total_count",
                "total_unread_count",
                "chat_id",
                "notifications",
                "users",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.total_count,
            1 => &self.total_unread_count,
            2 => &self.chat_id,
            3 => &self.notifications,
            4 => &self.users,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.total_unread_count,
            2 => &mut self.chat_id,
            3 => &mut self.notifications,
            4 => &mut self.users,
            _ => &mut self.extra,
        }
    }
}

/// `notifications` in the answer of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultNotifications {
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

impl Record for GetResultNotifications {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultNotifications",
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

/// `users` in the answer of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUsers {
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
    /// `phones`: [`GetResultUsersPhones`].
    pub phones: Option<GetResultUsersPhones>,
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

impl Record for GetResultUsers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUsers",
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

/// `users.phones` in the answer of `im.notify.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUsersPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultUsersPhones {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUsersPhones",
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

/// Errors of `im.notify.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `LAST_ID_AND_LAST_TYPE`.
    LastIdAndLastType,
    /// `LAST_ID_STRING`.
    LastIdString,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::LastIdAndLastType, "LAST_ID_AND_LAST_TYPE"),
        ErrorCase::code(Self::LastIdString, "LAST_ID_STRING"),
    ];
}

/// Calls [`im.notify.get`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html).
#[doc(alias = "im.notify.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.notify.read`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.read")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Read {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTION`: `Y` or `N`. Default: `Y`.
    pub action: Option<bool>,
    /// `ONLY_CURRENT`: `string`.
    pub only_current: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Read {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: bool) -> Self {
        self.action = Some(value);
        self
    }
    /// Sets `ONLY_CURRENT`.
    #[must_use]
    pub fn only_current(mut self, value: impl Into<String>) -> Self {
        self.only_current = Some(value.into());
        self
    }
}

impl Record for Read {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Read",
            fields: &["ID", "ACTION", "ONLY_CURRENT"],
            required: &[],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.action,
            2 => &self.only_current,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.action,
            2 => &mut self.only_current,
            _ => &mut self.extra,
        }
    }
}

impl Method for Read {
    type Output = bool;
    type Error = ReadError;
    const NAME: &'static str = "im.notify.read";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.notify.read`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for ReadError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.notify.read`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read.html).
#[doc(alias = "im.notify.read")]
pub fn read<'a, C: Caller>(
    caller: &'a C,
    request: &'a Read,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Answer, NotifyResult, Confirm, Delete, Get, GetResult, GetResultNotifications,
    GetResultUsers, GetResultUsersPhones, Read
);

value_enum!(GetLastType);
