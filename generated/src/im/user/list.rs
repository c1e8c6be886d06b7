// @generated from docs/api-reference/chats/users/im-user-list-get.md. Do not edit; run `cargo codegen`.

//! `im.user.list.*`.

use crate::prelude::*;

/// Request of [`im.user.list.get`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.user.list.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ID`: list of `integer` or `string`, required.
    pub id: Either<Vec<i64>, String>,
    /// `AVATAR_HR`: `Y` or `N`. Default: `N`.
    pub avatar_hr: Option<bool>,
    /// `RESULT_TYPE`: `string`.
    pub result_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: impl Into<Either<Vec<i64>, String>>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
    /// Sets `AVATAR_HR`.
    #[must_use]
    pub fn avatar_hr(mut self, value: bool) -> Self {
        self.avatar_hr = Some(value);
        self
    }
    /// Sets `RESULT_TYPE`.
    #[must_use]
    pub fn result_type(mut self, value: impl Into<String>) -> Self {
        self.result_type = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ID", "AVATAR_HR", "RESULT_TYPE"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.avatar_hr,
            2 => &self.result_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.avatar_hr,
            2 => &mut self.result_type,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Either<Map<List>, Vec<List>>;
    type Error = GetError;
    const NAME: &'static str = "im.user.list.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.user.list.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
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
    /// `phones`: [`ListPhones`].
    pub phones: Option<ListPhones>,
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

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

/// `phones` in the answer of `im.user.list.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListPhones {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPhones",
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

/// Errors of `im.user.list.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_FORMAT`.
    InvalidFormat,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidFormat, "INVALID_FORMAT"),
    ];
}

/// Calls [`im.user.list.get`](https://apidocs.bitrix24.com/api-reference/chats/users/im-user-list-get.html).
#[doc(alias = "im.user.list.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Either<Map<List>, Vec<List>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, List, ListPhones);
