// @generated from docs/api-reference/chats/chat-users/im-dialog-users-list.md. Do not edit; run `cargo codegen`.

//! `im.dialog.users.*`.

use crate::prelude::*;

/// Request of [`im.dialog.users.list`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.users.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// `SKIP_EXTERNAL`: `Y` or `N`. Default: `N`.
    pub skip_external: Option<bool>,
    /// `SKIP_EXTERNAL_EXCEPT_TYPES`: `string`.
    pub skip_external_except_types: Option<String>,
    /// `LIMIT`: `integer`. Default: `50`.
    pub limit: Option<i64>,
    /// `LAST_ID`: `integer`.
    pub last_id: Option<i64>,
    /// `OFFSET`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
    /// Sets `SKIP_EXTERNAL`.
    #[must_use]
    pub fn skip_external(mut self, value: bool) -> Self {
        self.skip_external = Some(value);
        self
    }
    /// Sets `SKIP_EXTERNAL_EXCEPT_TYPES`.
    #[must_use]
    pub fn skip_external_except_types(mut self, value: impl Into<String>) -> Self {
        self.skip_external_except_types = Some(value.into());
        self
    }
    /// Sets `LIMIT`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `LAST_ID`.
    #[must_use]
    pub fn last_id(mut self, value: i64) -> Self {
        self.last_id = Some(value);
        self
    }
    /// Sets `OFFSET`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &[
                "DIALOG_ID",
                "SKIP_EXTERNAL",
                "SKIP_EXTERNAL_EXCEPT_TYPES",
                "LIMIT",
                "LAST_ID",
                "OFFSET",
            ],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            1 => &self.skip_external,
            2 => &self.skip_external_except_types,
            3 => &self.limit,
            4 => &self.last_id,
            5 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            1 => &mut self.skip_external,
            2 => &mut self.skip_external_except_types,
            3 => &mut self.limit,
            4 => &mut self.last_id,
            5 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Vec<ListItem>;
    type Error = ListError;
    const NAME: &'static str = "im.dialog.users.list";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total().next(),
    );
}

impl ListMethod for List {
    type Row = ListItem;
}

/// Answer of `im.dialog.users.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
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
    /// `work_position`: `string`, may be `null`.
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
    /// `phones`: [`ListItemPhones`], may be `null`.
    pub phones: Option<ListItemPhones>,
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

impl Record for ListItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItem",
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

/// `phones` in the answer of `im.dialog.users.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItemPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `personal_phone`: `string`.
    pub personal_phone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListItemPhones {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListItemPhones",
            fields: &["work_phone", "personal_mobile", "personal_phone"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.work_phone,
            1 => &self.personal_mobile,
            2 => &self.personal_phone,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.work_phone,
            1 => &mut self.personal_mobile,
            2 => &mut self.personal_phone,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.dialog.users.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`, `You do not have access to the specified dialog`.
    AccessErrorYouDoNotHaveAccess,
    /// `ACCESS_ERROR`, `You don't have access to this chat`.
    AccessErrorYouDonTHaveAccess,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorYouDoNotHaveAccess, "ACCESS_ERROR")
            .message("You do not have access to the specified dialog"),
        ErrorCase::code(Self::AccessErrorYouDonTHaveAccess, "ACCESS_ERROR")
            .message("You don't have access to this chat"),
    ];
}

/// Calls [`im.dialog.users.list`](https://apidocs.bitrix24.com/api-reference/chats/chat-users/im-dialog-users-list.html).
#[doc(alias = "im.dialog.users.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<ListItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListItem, ListItemPhones);
