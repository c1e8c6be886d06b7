// @generated from docs/api-reference/sonet-group/sonet-group-create.md and 4 more. Do not edit; run `cargo codegen`.

//! `sonet_group.*`.

use crate::prelude::*;

pub mod feature;
pub mod user;

/// Request of [`sonet_group.create`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.create")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// `NAME`: `string`, required.
    pub name: String,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `VISIBLE`: `Y` or `N`. Default: `Y`.
    pub visible: Option<bool>,
    /// `OPENED`: `Y` or `N`. Default: `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`. Default: `N`.
    pub closed: Option<bool>,
    /// `KEYWORDS`: `string`.
    pub keywords: Option<String>,
    /// `INITIATE_PERMS`: [`CreateInitiatePerms`].
    pub initiate_perms: Option<CreateInitiatePerms>,
    /// `PROJECT`: `Y` or `N`. Default: `N`.
    pub project: Option<bool>,
    /// `PROJECT_DATE_START`: `datetime`.
    pub project_date_start: Option<DateTime>,
    /// `PROJECT_DATE_FINISH`: `datetime`.
    pub project_date_finish: Option<DateTime>,
    /// `SCRUM_MASTER_ID`: `integer`.
    pub scrum_master_id: Option<i64>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `IMAGE`: `file`.
    pub image: Option<File>,
    /// `IMAGE_FILE_ID`: `integer`.
    pub image_file_id: Option<i64>,
    /// `SITE_ID`: list of `string`.
    pub site_id: Option<Vec<String>>,
    /// `SUBJECT_ID`: `integer`.
    pub subject_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Create {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VISIBLE`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `CLOSED`.
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }
    /// Sets `KEYWORDS`.
    #[must_use]
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets `INITIATE_PERMS`.
    #[must_use]
    pub fn initiate_perms(mut self, value: impl Into<CreateInitiatePerms>) -> Self {
        self.initiate_perms = Some(value.into());
        self
    }
    /// Sets `PROJECT`.
    #[must_use]
    pub fn project(mut self, value: bool) -> Self {
        self.project = Some(value);
        self
    }
    /// Sets `PROJECT_DATE_START`.
    #[must_use]
    pub fn project_date_start(mut self, value: impl Into<DateTime>) -> Self {
        self.project_date_start = Some(value.into());
        self
    }
    /// Sets `PROJECT_DATE_FINISH`.
    #[must_use]
    pub fn project_date_finish(mut self, value: impl Into<DateTime>) -> Self {
        self.project_date_finish = Some(value.into());
        self
    }
    /// Sets `SCRUM_MASTER_ID`.
    #[must_use]
    pub fn scrum_master_id(mut self, value: i64) -> Self {
        self.scrum_master_id = Some(value);
        self
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `IMAGE`.
    #[must_use]
    pub fn image(mut self, value: impl Into<File>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `IMAGE_FILE_ID`.
    #[must_use]
    pub fn image_file_id(mut self, value: i64) -> Self {
        self.image_file_id = Some(value);
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.site_id = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `SUBJECT_ID`.
    #[must_use]
    pub fn subject_id(mut self, value: i64) -> Self {
        self.subject_id = Some(value);
        self
    }
}

impl Record for Create {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Create",
            fields: &[
                "NAME",
                "DESCRIPTION",
                "VISIBLE",
                "OPENED",
                "CLOSED",
                "KEYWORDS",
                "INITIATE_PERMS",
                "PROJECT",
                "PROJECT_DATE_START",
                "PROJECT_DATE_FINISH",
                "SCRUM_MASTER_ID",
                "OWNER_ID",
                "IMAGE",
                "IMAGE_FILE_ID",
                "SITE_ID",
                "SUBJECT_ID",
            ],
            required: &[0],
            codecs: &[
                (2, Codec::YesNo),
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (7, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            1 => &self.description,
            2 => &self.visible,
            3 => &self.opened,
            4 => &self.closed,
            5 => &self.keywords,
            6 => &self.initiate_perms,
            7 => &self.project,
            8 => &self.project_date_start,
            9 => &self.project_date_finish,
            10 => &self.scrum_master_id,
            11 => &self.owner_id,
            12 => &self.image,
            13 => &self.image_file_id,
            14 => &self.site_id,
            15 => &self.subject_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.visible,
            3 => &mut self.opened,
            4 => &mut self.closed,
            5 => &mut self.keywords,
            6 => &mut self.initiate_perms,
            7 => &mut self.project,
            8 => &mut self.project_date_start,
            9 => &mut self.project_date_finish,
            10 => &mut self.scrum_master_id,
            11 => &mut self.owner_id,
            12 => &mut self.image,
            13 => &mut self.image_file_id,
            14 => &mut self.site_id,
            15 => &mut self.subject_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Create {
    type Output = i64;
    type Error = CreateError;
    const NAME: &'static str = "sonet_group.create";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Parameter `INITIATE_PERMS` of `sonet_group.create`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateInitiatePerms {
    /// `A`: only the group owner.
    OnlyTheGroupOwner,
    /// `E`: owner and moderators.
    OwnerAndModerators,
    /// `K`: all participants.
    AllParticipants,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CreateInitiatePerms {
    const VALUES: &'static [&'static str] = &["A", "E", "K"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OnlyTheGroupOwner),
            1 => Some(Self::OwnerAndModerators),
            2 => Some(Self::AllParticipants),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyTheGroupOwner => "A",
            Self::OwnerAndModerators => "E",
            Self::AllParticipants => "K",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sonet_group.create`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// `Incorrect input data`.
    IncorrectInputData,
    /// `You have no permissions to create a group`.
    YouHaveNoPermissionsTo,
    /// `Cannot create group`.
    CannotCreateGroup,
    /// `ERROR_IMAGE_ID`.
    ErrorImageId,
}

impl ErrorCode for CreateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::IncorrectInputData, "Incorrect input data"),
        ErrorCase::text(
            Self::YouHaveNoPermissionsTo,
            "You have no permissions to create a group",
        ),
        ErrorCase::text(Self::CannotCreateGroup, "Cannot create group"),
        ErrorCase::code(Self::ErrorImageId, "ERROR_IMAGE_ID"),
    ];
}

/// Calls [`sonet_group.create`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html).
#[doc(alias = "sonet_group.create")]
pub fn create<'a, C: Caller>(
    caller: &'a C,
    request: &'a Create,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["GROUP_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = bool;
    type Error = DeleteError;
    const NAME: &'static str = "sonet_group.delete";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Errors of `sonet_group.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
    /// `User has no permissions to delete group`.
    UserHasNoPermissionsTo,
    /// `Cannot delete group`.
    CannotDeleteGroup,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
        ErrorCase::text(
            Self::UserHasNoPermissionsTo,
            "User has no permissions to delete group",
        ),
        ErrorCase::text(Self::CannotDeleteGroup, "Cannot delete group"),
    ];
}

/// Calls [`sonet_group.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html).
#[doc(alias = "sonet_group.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ORDER`: map of [`GetOrder`]. Default: `ID:'DESC'`.
    pub order: Option<Map<GetOrder>>,
    /// `FILTER`: [`GetFilter`] or `filter`.
    pub filter: Option<Either<GetFilter, Filter>>,
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `IS_ADMIN`: [`GetIsAdmin`].
    pub is_admin: Option<GetIsAdmin>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ORDER`.
    #[must_use]
    pub fn order(mut self, value: impl Into<Map<GetOrder>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `FILTER`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<GetFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `GROUP_ID`.
    #[must_use]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `IS_ADMIN`.
    #[must_use]
    pub fn is_admin(mut self, value: impl Into<GetIsAdmin>) -> Self {
        self.is_admin = Some(value.into());
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ORDER", "FILTER", "GROUP_ID", "IS_ADMIN", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.filter,
            2 => &self.group_id,
            3 => &self.is_admin,
            4 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.filter,
            2 => &mut self.group_id,
            3 => &mut self.is_admin,
            4 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "sonet_group.get";
    const SCOPES: &'static [&'static str] = &["sonet"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).cursor("ID", "ID").total().next(),
    );
}

impl ListMethod for Get {
    type Row = GetItem;
}

/// Parameter `ORDER` of `sonet_group.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetOrder {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetOrder {
    const VALUES: &'static [&'static str] = &["ASC", "DESC"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Asc),
            1 => Some(Self::Desc),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `FILTER` of `sonet_group.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFilter {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `VISIBLE`: `Y` or `N`.
    pub visible: Option<bool>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `DATE_ACTIVITY`: `datetime`.
    pub date_activity: Option<DateTime>,
    /// `IS_EXTRANET`: `Y` or `N`.
    pub is_extranet: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetFilter {
    /// An object whose keys are all left out.
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
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `VISIBLE`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `CLOSED`.
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<DateTime>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_UPDATE`.
    #[must_use]
    pub fn date_update(mut self, value: impl Into<DateTime>) -> Self {
        self.date_update = Some(value.into());
        self
    }
    /// Sets `DATE_ACTIVITY`.
    #[must_use]
    pub fn date_activity(mut self, value: impl Into<DateTime>) -> Self {
        self.date_activity = Some(value.into());
        self
    }
    /// Sets `IS_EXTRANET`.
    #[must_use]
    pub fn is_extranet(mut self, value: bool) -> Self {
        self.is_extranet = Some(value);
        self
    }
}

impl Record for GetFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetFilter",
            fields: &[
                "ID",
                "NAME",
                "OWNER_ID",
                "ACTIVE",
                "VISIBLE",
                "OPENED",
                "CLOSED",
                "DATE_CREATE",
                "DATE_UPDATE",
                "DATE_ACTIVITY",
                "IS_EXTRANET",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (10, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.owner_id,
            3 => &self.active,
            4 => &self.visible,
            5 => &self.opened,
            6 => &self.closed,
            7 => &self.date_create,
            8 => &self.date_update,
            9 => &self.date_activity,
            10 => &self.is_extranet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.owner_id,
            3 => &mut self.active,
            4 => &mut self.visible,
            5 => &mut self.opened,
            6 => &mut self.closed,
            7 => &mut self.date_create,
            8 => &mut self.date_update,
            9 => &mut self.date_activity,
            10 => &mut self.is_extranet,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `IS_ADMIN` of `sonet_group.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetIsAdmin {
    /// `Y`.
    Y,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetIsAdmin {
    const VALUES: &'static [&'static str] = &["Y"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Y),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `sonet_group.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`, may be `null`.
    pub description: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `DATE_ACTIVITY`: `datetime`.
    pub date_activity: Option<DateTime>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `VISIBLE`: `Y` or `N`.
    pub visible: Option<bool>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `SUBJECT_ID`: `integer`.
    pub subject_id: Option<i64>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `KEYWORDS`: `string`, may be `null`.
    pub keywords: Option<String>,
    /// `NUMBER_OF_MEMBERS`: `integer`.
    pub number_of_members: Option<i64>,
    /// `SUBJECT_NAME`: `string`.
    pub subject_name: Option<String>,
    /// `IMAGE`: `string`.
    pub image: Option<String>,
    /// `IS_EXTRANET`: `Y` or `N`.
    pub is_extranet: Option<bool>,
    /// `PROJECT`: `Y` or `N`.
    pub project: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &[
                "ID",
                "SITE_ID",
                "NAME",
                "DESCRIPTION",
                "DATE_CREATE",
                "DATE_UPDATE",
                "DATE_ACTIVITY",
                "ACTIVE",
                "VISIBLE",
                "OPENED",
                "CLOSED",
                "SUBJECT_ID",
                "OWNER_ID",
                "KEYWORDS",
                "NUMBER_OF_MEMBERS",
                "SUBJECT_NAME",
                "IMAGE",
                "IS_EXTRANET",
                "PROJECT",
            ],
            required: &[],
            codecs: &[
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (10, Codec::YesNo),
                (17, Codec::YesNo),
                (18, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.site_id,
            2 => &self.name,
            3 => &self.description,
            4 => &self.date_create,
            5 => &self.date_update,
            6 => &self.date_activity,
            7 => &self.active,
            8 => &self.visible,
            9 => &self.opened,
            10 => &self.closed,
            11 => &self.subject_id,
            12 => &self.owner_id,
            13 => &self.keywords,
            14 => &self.number_of_members,
            15 => &self.subject_name,
            16 => &self.image,
            17 => &self.is_extranet,
            18 => &self.project,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.site_id,
            2 => &mut self.name,
            3 => &mut self.description,
            4 => &mut self.date_create,
            5 => &mut self.date_update,
            6 => &mut self.date_activity,
            7 => &mut self.active,
            8 => &mut self.visible,
            9 => &mut self.opened,
            10 => &mut self.closed,
            11 => &mut self.subject_id,
            12 => &mut self.owner_id,
            13 => &mut self.keywords,
            14 => &mut self.number_of_members,
            15 => &mut self.subject_name,
            16 => &mut self.image,
            17 => &mut self.is_extranet,
            18 => &mut self.project,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sonet_group.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`sonet_group.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html).
#[doc(alias = "sonet_group.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.setowner`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.setowner")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Setowner {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Setowner {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64, user_id: i64) -> Self {
        Self {
            group_id,
            user_id,
            ..Default::default()
        }
    }
}

impl Record for Setowner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Setowner",
            fields: &["GROUP_ID", "USER_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Setowner {
    type Output = bool;
    type Error = SetownerError;
    const NAME: &'static str = "sonet_group.setowner";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Errors of `sonet_group.setowner`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetownerError {
    /// `Invalid workgroup/project ID`.
    InvalidWorkgroupProjectId,
    /// `Invalid user ID`.
    InvalidUserId,
    /// `Insufficient permissions to complete the operation.`.
    InsufficientPermissionsToCompleteThe,
    /// `Cannot complete operation.`.
    CannotCompleteOperation,
    /// `User has no permissions to set owner`.
    UserHasNoPermissionsTo,
}

impl ErrorCode for SetownerError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::InvalidWorkgroupProjectId, "Invalid workgroup/project ID"),
        ErrorCase::text(Self::InvalidUserId, "Invalid user ID"),
        ErrorCase::text(
            Self::InsufficientPermissionsToCompleteThe,
            "Insufficient permissions to complete the operation.",
        ),
        ErrorCase::text(Self::CannotCompleteOperation, "Cannot complete operation."),
        ErrorCase::text(
            Self::UserHasNoPermissionsTo,
            "User has no permissions to set owner",
        ),
    ];
}

/// Calls [`sonet_group.setowner`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html).
#[doc(alias = "sonet_group.setowner")]
pub fn setowner<'a, C: Caller>(
    caller: &'a C,
    request: &'a Setowner,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `VISIBLE`: `Y` or `N`.
    pub visible: Option<bool>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `KEYWORDS`: `string`.
    pub keywords: Option<String>,
    /// `INITIATE_PERMS`: [`UpdateInitiatePerms`].
    pub initiate_perms: Option<UpdateInitiatePerms>,
    /// `PROJECT_DATE_START`: `datetime`.
    pub project_date_start: Option<DateTime>,
    /// `PROJECT_DATE_FINISH`: `datetime`.
    pub project_date_finish: Option<DateTime>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// `IMAGE`: `file`.
    pub image: Option<File>,
    /// `IMAGE_FILE_ID`: `integer`.
    pub image_file_id: Option<i64>,
    /// `SITE_ID`: list of `string`.
    pub site_id: Option<Vec<String>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            ..Default::default()
        }
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DESCRIPTION`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VISIBLE`.
    #[must_use]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: bool) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `CLOSED`.
    #[must_use]
    pub fn closed(mut self, value: bool) -> Self {
        self.closed = Some(value);
        self
    }
    /// Sets `KEYWORDS`.
    #[must_use]
    pub fn keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets `INITIATE_PERMS`.
    #[must_use]
    pub fn initiate_perms(mut self, value: impl Into<UpdateInitiatePerms>) -> Self {
        self.initiate_perms = Some(value.into());
        self
    }
    /// Sets `PROJECT_DATE_START`.
    #[must_use]
    pub fn project_date_start(mut self, value: impl Into<DateTime>) -> Self {
        self.project_date_start = Some(value.into());
        self
    }
    /// Sets `PROJECT_DATE_FINISH`.
    #[must_use]
    pub fn project_date_finish(mut self, value: impl Into<DateTime>) -> Self {
        self.project_date_finish = Some(value.into());
        self
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
    /// Sets `IMAGE`.
    #[must_use]
    pub fn image(mut self, value: impl Into<File>) -> Self {
        self.image = Some(value.into());
        self
    }
    /// Sets `IMAGE_FILE_ID`.
    #[must_use]
    pub fn image_file_id(mut self, value: i64) -> Self {
        self.image_file_id = Some(value);
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.site_id = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &[
                "GROUP_ID",
                "NAME",
                "DESCRIPTION",
                "VISIBLE",
                "OPENED",
                "CLOSED",
                "KEYWORDS",
                "INITIATE_PERMS",
                "PROJECT_DATE_START",
                "PROJECT_DATE_FINISH",
                "OWNER_ID",
                "IMAGE",
                "IMAGE_FILE_ID",
                "SITE_ID",
            ],
            required: &[0],
            codecs: &[(3, Codec::YesNo), (4, Codec::YesNo), (5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.visible,
            4 => &self.opened,
            5 => &self.closed,
            6 => &self.keywords,
            7 => &self.initiate_perms,
            8 => &self.project_date_start,
            9 => &self.project_date_finish,
            10 => &self.owner_id,
            11 => &self.image,
            12 => &self.image_file_id,
            13 => &self.site_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.visible,
            4 => &mut self.opened,
            5 => &mut self.closed,
            6 => &mut self.keywords,
            7 => &mut self.initiate_perms,
            8 => &mut self.project_date_start,
            9 => &mut self.project_date_finish,
            10 => &mut self.owner_id,
            11 => &mut self.image,
            12 => &mut self.image_file_id,
            13 => &mut self.site_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = i64;
    type Error = UpdateError;
    const NAME: &'static str = "sonet_group.update";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Parameter `INITIATE_PERMS` of `sonet_group.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateInitiatePerms {
    /// `A`.
    A,
    /// `E`: owner and moderators.
    OwnerAndModerators,
    /// `K`: all participants.
    AllParticipants,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateInitiatePerms {
    const VALUES: &'static [&'static str] = &["A", "E", "K"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::A),
            1 => Some(Self::OwnerAndModerators),
            2 => Some(Self::AllParticipants),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::OwnerAndModerators => "E",
            Self::AllParticipants => "K",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sonet_group.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `User has no permissions to update group`.
    UserHasNoPermissionsTo,
    /// `Cannot update group`.
    CannotUpdateGroup,
    /// `ERROR_IMAGE_ID`.
    ErrorImageId,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(
            Self::UserHasNoPermissionsTo,
            "User has no permissions to update group",
        ),
        ErrorCase::text(Self::CannotUpdateGroup, "Cannot update group"),
        ErrorCase::code(Self::ErrorImageId, "ERROR_IMAGE_ID"),
    ];
}

/// Calls [`sonet_group.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html).
#[doc(alias = "sonet_group.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Create, Delete, Get, GetFilter, GetItem, Setowner, Update);

value_enum!(CreateInitiatePerms, GetOrder, GetIsAdmin, UpdateInitiatePerms);

choice!(GetFilter[]);
