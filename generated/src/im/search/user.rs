// @generated from docs/api-reference/chats/search/im-search-user-list.md. Do not edit; run `cargo codegen`.

//! `im.search.user.*`.

use crate::prelude::*;

/// Request of [`im.search.user.list`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html).
///
/// Scope: `im`.
#[doc(alias = "im.search.user.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `FIND`: `string`, required.
    pub find: String,
    /// `BUSINESS`: `Y` or `N`. Default: `N`.
    pub business: Option<bool>,
    /// `OFFSET`: `integer`. Default: `0`.
    pub offset: Option<i64>,
    /// `LIMIT`: `integer`. Default: `10`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(find: impl Into<String>) -> Self {
        Self {
            find: find.into(),
            ..Default::default()
        }
    }
    /// Sets `BUSINESS`.
    #[must_use]
    pub fn business(mut self, value: bool) -> Self {
        self.business = Some(value);
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
            fields: &["FIND", "BUSINESS", "OFFSET", "LIMIT"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.find,
            1 => &self.business,
            2 => &self.offset,
            3 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.find,
            1 => &mut self.business,
            2 => &mut self.offset,
            3 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = Map<ListEntry>;
    type Error = ListError;
    const NAME: &'static str = "im.search.user.list";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.search.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntry {
    /// `id`: `integer`.
    pub id: Option<i64>,
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
    /// `avatar`: `string`, may be `null`.
    pub avatar: Option<String>,
    /// `gender`: [`ListEntryGender`].
    pub gender: Option<ListEntryGender>,
    /// `birthday`: `string` or `boolean`.
    pub birthday: Option<Either<String, bool>>,
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
    /// `idle`: `string` or `boolean`, may be `null`.
    pub idle: Option<Either<String, bool>>,
    /// `last_activity_date`: `string` or `boolean`.
    pub last_activity_date: Option<Either<String, bool>>,
    /// `mobile_last_date`: `string` or `boolean`, may be `null`.
    pub mobile_last_date: Option<Either<String, bool>>,
    /// `departments`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `absent`: `string` or `boolean`, may be `null`.
    pub absent: Option<Either<String, bool>>,
    /// `phones`: [`ListEntryPhones`].
    pub phones: Option<ListEntryPhones>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListEntry {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListEntry",
            fields: &[
                "id",
                "name",
                "first_name",
                "last_name",
                "work_position",
                "color",
                "avatar",
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
                "departments",
                "absent",
                "phones",
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
            5 => &self.color,
            6 => &self.avatar,
            7 => &self.gender,
            8 => &self.birthday,
            9 => &self.extranet,
            10 => &self.network,
            11 => &self.bot,
            12 => &self.connector,
            13 => &self.external_auth_id,
            14 => &self.status,
            15 => &self.idle,
            16 => &self.last_activity_date,
            17 => &self.mobile_last_date,
            18 => &self.departments,
            19 => &self.absent,
            20 => &self.phones,
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
            5 => &mut self.color,
            6 => &mut self.avatar,
            7 => &mut self.gender,
            8 => &mut self.birthday,
            9 => &mut self.extranet,
            10 => &mut self.network,
            11 => &mut self.bot,
            12 => &mut self.connector,
            13 => &mut self.external_auth_id,
            14 => &mut self.status,
            15 => &mut self.idle,
            16 => &mut self.last_activity_date,
            17 => &mut self.mobile_last_date,
            18 => &mut self.departments,
            19 => &mut self.absent,
            20 => &mut self.phones,
            _ => &mut self.extra,
        }
    }
}

/// `gender` in the answer of `im.search.user.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListEntryGender {
    /// `M`.
    M,
    /// `F`.
    F,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListEntryGender {
    const VALUES: &'static [&'static str] = &["M", "F"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::M),
            1 => Some(Self::F),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::M => "M",
            Self::F => "F",
            Self::Other(text) => text,
        }
    }
}

/// `phones` in the answer of `im.search.user.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEntryPhones {
    /// `work_phone`: `string`.
    pub work_phone: Option<String>,
    /// `personal_mobile`: `string`.
    pub personal_mobile: Option<String>,
    /// `inner_phone`: `string`.
    pub inner_phone: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListEntryPhones {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListEntryPhones",
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

/// Errors of `im.search.user.list`.
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

/// Calls [`im.search.user.list`](https://apidocs.bitrix24.com/api-reference/chats/search/im-search-user-list.html).
#[doc(alias = "im.search.user.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Map<ListEntry>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(List, ListEntry, ListEntryPhones);

value_enum!(ListEntryGender);
