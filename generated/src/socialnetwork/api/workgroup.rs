// @generated from docs/api-reference/sonet-group/socialnetwork-api-workgroup-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `socialnetwork.api.workgroup.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`socialnetwork.api.workgroup.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html).
///
/// Scope: `socialnetwork`.
#[doc(alias = "socialnetwork.api.workgroup.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `params`: [`GetParams`], required.
    pub params: GetParams,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(params: GetParams) -> Self {
        Self {
            params,
            ..Default::default()
        }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["params"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.params,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.params,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "socialnetwork.api.workgroup.get";
    const SCOPES: &'static [&'static str] = &["socialnetwork"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `params` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetParams {
    /// `groupId`: `integer`, required.
    pub group_id: i64,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `mode`: `string`.
    pub mode: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetParams {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

impl Record for GetParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetParams",
            fields: &["groupId", "select", "mode"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.select,
            2 => &self.mode,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.select,
            2 => &mut self.mode,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `ACTIVE`: `Y` or `N`.
    pub active: Option<bool>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `SUBJECT_ID`: `integer`.
    pub subject_id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// `DESCRIPTION`: `string`.
    pub description: Option<String>,
    /// `KEYWORDS`: `string`.
    pub keywords: Option<String>,
    /// `CLOSED`: `Y` or `N`.
    pub closed: Option<bool>,
    /// `VISIBLE`: `Y` or `N`.
    pub visible: Option<bool>,
    /// `OPENED`: `Y` or `N`.
    pub opened: Option<bool>,
    /// `DATE_CREATE`: `string`.
    pub date_create: Option<String>,
    /// `DATE_UPDATE`: `string`.
    pub date_update: Option<String>,
    /// `DATE_ACTIVITY`: `string`.
    pub date_activity: Option<String>,
    /// `IMAGE_ID`: `integer`.
    pub image_id: Option<i64>,
    /// `AVATAR_TYPE`: [`AvatarType`].
    pub avatar_type: Option<AvatarType>,
    /// `OWNER_ID`: `user`.
    pub owner_id: Option<types::UserId>,
    /// `INITIATE_PERMS`: [`GetResultInitiatePerms`].
    pub initiate_perms: Option<GetResultInitiatePerms>,
    /// `NUMBER_OF_MEMBERS`: `integer`.
    pub number_of_members: Option<i64>,
    /// `NUMBER_OF_MODERATORS`: `integer`.
    pub number_of_moderators: Option<i64>,
    /// `PROJECT`: `Y` or `N`.
    pub project: Option<bool>,
    /// `PROJECT_DATE_START`: any value, may be `null`.
    pub project_date_start: Option<Value>,
    /// `PROJECT_DATE_FINISH`: any value, may be `null`.
    pub project_date_finish: Option<Value>,
    /// `SEARCH_INDEX`: `string`.
    pub search_index: Option<String>,
    /// `LANDING`: `Y` or `N`.
    pub landing: Option<bool>,
    /// `SCRUM_MASTER_ID`: `integer`.
    pub scrum_master_id: Option<i64>,
    /// `SCRUM_SPRINT_DURATION`: `integer`.
    pub scrum_sprint_duration: Option<i64>,
    /// `SCRUM_TASK_RESPONSIBLE`: [`GetResultScrumTaskResponsible`].
    pub scrum_task_responsible: Option<GetResultScrumTaskResponsible>,
    /// `TYPE`: [`GetResultType`].
    pub type_: Option<GetResultType>,
    /// `MEMBERS`: list of `integer`.
    pub members: Option<Vec<i64>>,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`.
    pub dialog_id: Option<String>,
    /// `ORDINARY_MEMBERS`: list of `integer`.
    pub ordinary_members: Option<Vec<i64>>,
    /// `INVITED_MEMBERS`: list of `integer`.
    pub invited_members: Option<Vec<i64>>,
    /// `MODERATOR_MEMBERS`: list of `integer`.
    pub moderator_members: Option<Vec<i64>>,
    /// `SITE_IDS`: list of [`GetResultSiteIds`] or `string`.
    pub site_ids: Option<Vec<Either<GetResultSiteIds, String>>>,
    /// `TAGS`: list of [`GetResultTags`] or `string`.
    pub tags: Option<Vec<Either<GetResultTags, String>>>,
    /// `DEPARTMENTS`: list of [`GetResultDepartments`] or `integer`.
    pub departments: Option<Vec<Either<GetResultDepartments, i64>>>,
    /// `SCRUM_OWNER_ID`: `integer`.
    pub scrum_owner_id: Option<i64>,
    /// `NUMBER_OF_MEMBERS_PLURAL`: `integer`.
    pub number_of_members_plural: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "ID",
                "ACTIVE",
                "SITE_ID",
                "SUBJECT_ID",
                "NAME",
                "DESCRIPTION",
                "KEYWORDS",
                "CLOSED",
                "VISIBLE",
                "OPENED",
                "DATE_CREATE",
                "DATE_UPDATE",
                "DATE_ACTIVITY",
                "IMAGE_ID",
                "AVATAR_TYPE",
                "OWNER_ID",
                "INITIATE_PERMS",
                "NUMBER_OF_MEMBERS",
                "NUMBER_OF_MODERATORS",
                "PROJECT",
                "PROJECT_DATE_START",
                "PROJECT_DATE_FINISH",
                "SEARCH_INDEX",
                "LANDING",
                "SCRUM_MASTER_ID",
                "SCRUM_SPRINT_DURATION",
                "SCRUM_TASK_RESPONSIBLE",
                "TYPE",
                "MEMBERS",
                "CHAT_ID",
                "DIALOG_ID",
                "ORDINARY_MEMBERS",
                "INVITED_MEMBERS",
                "MODERATOR_MEMBERS",
                "SITE_IDS",
                "TAGS",
                "DEPARTMENTS",
                "SCRUM_OWNER_ID",
                "NUMBER_OF_MEMBERS_PLURAL",
            ],
            required: &[],
            codecs: &[
                (1, Codec::YesNo),
                (7, Codec::YesNo),
                (8, Codec::YesNo),
                (9, Codec::YesNo),
                (19, Codec::YesNo),
                (23, Codec::YesNo),
            ],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.active,
            2 => &self.site_id,
            3 => &self.subject_id,
            4 => &self.name,
            5 => &self.description,
            6 => &self.keywords,
            7 => &self.closed,
            8 => &self.visible,
            9 => &self.opened,
            10 => &self.date_create,
            11 => &self.date_update,
            12 => &self.date_activity,
            13 => &self.image_id,
            14 => &self.avatar_type,
            15 => &self.owner_id,
            16 => &self.initiate_perms,
            17 => &self.number_of_members,
            18 => &self.number_of_moderators,
            19 => &self.project,
            20 => &self.project_date_start,
            21 => &self.project_date_finish,
            22 => &self.search_index,
            23 => &self.landing,
            24 => &self.scrum_master_id,
            25 => &self.scrum_sprint_duration,
            26 => &self.scrum_task_responsible,
            27 => &self.type_,
            28 => &self.members,
            29 => &self.chat_id,
            30 => &self.dialog_id,
            31 => &self.ordinary_members,
            32 => &self.invited_members,
            33 => &self.moderator_members,
            34 => &self.site_ids,
            35 => &self.tags,
            36 => &self.departments,
            37 => &self.scrum_owner_id,
            38 => &self.number_of_members_plural,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.active,
            2 => &mut self.site_id,
            3 => &mut self.subject_id,
            4 => &mut self.name,
            5 => &mut self.description,
            6 => &mut self.keywords,
            7 => &mut self.closed,
            8 => &mut self.visible,
            9 => &mut self.opened,
            10 => &mut self.date_create,
            11 => &mut self.date_update,
            12 => &mut self.date_activity,
            13 => &mut self.image_id,
            14 => &mut self.avatar_type,
            15 => &mut self.owner_id,
            16 => &mut self.initiate_perms,
            17 => &mut self.number_of_members,
            18 => &mut self.number_of_moderators,
            19 => &mut self.project,
            20 => &mut self.project_date_start,
            21 => &mut self.project_date_finish,
            22 => &mut self.search_index,
            23 => &mut self.landing,
            24 => &mut self.scrum_master_id,
            25 => &mut self.scrum_sprint_duration,
            26 => &mut self.scrum_task_responsible,
            27 => &mut self.type_,
            28 => &mut self.members,
            29 => &mut self.chat_id,
            30 => &mut self.dialog_id,
            31 => &mut self.ordinary_members,
            32 => &mut self.invited_members,
            33 => &mut self.moderator_members,
            34 => &mut self.site_ids,
            35 => &mut self.tags,
            36 => &mut self.departments,
            37 => &mut self.scrum_owner_id,
            38 => &mut self.number_of_members_plural,
            _ => &mut self.extra,
        }
    }
}

/// `AVATAR_TYPE` in the answer of `socialnetwork.api.workgroup.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvatarType {
    /// `folder`.
    Folder,
    /// `checks`.
    Checks,
    /// `pie`.
    Pie,
    /// `bag`.
    Bag,
    /// `members`.
    Members,
    /// the empty text: other system avatar.
    OtherSystemAvatar,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for AvatarType {
    const VALUES: &'static [&'static str] = &[
        "folder",
        "checks",
        "pie",
        "bag",
        "members",
        "",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Folder),
            1 => Some(Self::Checks),
            2 => Some(Self::Pie),
            3 => Some(Self::Bag),
            4 => Some(Self::Members),
            5 => Some(Self::OtherSystemAvatar),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Folder => "folder",
            Self::Checks => "checks",
            Self::Pie => "pie",
            Self::Bag => "bag",
            Self::Members => "members",
            Self::OtherSystemAvatar => "",
            Self::Other(text) => text,
        }
    }
}

/// `INITIATE_PERMS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultInitiatePerms {
    /// `A`: only the group owner.
    OnlyTheGroupOwner,
    /// `E`.
    E,
    /// `K`: all group members.
    AllGroupMembers,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultInitiatePerms {
    const VALUES: &'static [&'static str] = &["A", "E", "K"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::OnlyTheGroupOwner),
            1 => Some(Self::E),
            2 => Some(Self::AllGroupMembers),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyTheGroupOwner => "A",
            Self::E => "E",
            Self::AllGroupMembers => "K",
            Self::Other(text) => text,
        }
    }
}

/// `SCRUM_TASK_RESPONSIBLE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultScrumTaskResponsible {
    /// `A`: creator.
    Creator,
    /// `M`: scrum master.
    ScrumMaster,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultScrumTaskResponsible {
    const VALUES: &'static [&'static str] = &["A", "M", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Creator),
            1 => Some(Self::ScrumMaster),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Creator => "A",
            Self::ScrumMaster => "M",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// `TYPE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultType {
    /// `group`.
    Group,
    /// `project`.
    Project,
    /// `scrum`.
    Scrum,
    /// `collab`.
    Collab,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultType {
    const VALUES: &'static [&'static str] = &["group", "project", "scrum", "collab"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Group),
            1 => Some(Self::Project),
            2 => Some(Self::Scrum),
            3 => Some(Self::Collab),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Group => "group",
            Self::Project => "project",
            Self::Scrum => "scrum",
            Self::Collab => "collab",
            Self::Other(text) => text,
        }
    }
}

/// `SITE_IDS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSiteIds {
    /// `AVATAR`: `string`.
    pub avatar: Option<String>,
    /// `AVATAR_TYPES`: [`GetResultSiteIdsAvatarTypes`].
    pub avatar_types: Option<GetResultSiteIdsAvatarTypes>,
    /// `AVATAR_DATA`: [`GetResultSiteIdsAvatarData`].
    pub avatar_data: Option<GetResultSiteIdsAvatarData>,
    /// `OWNER_DATA`: [`GetResultSiteIdsOwnerData`].
    pub owner_data: Option<GetResultSiteIdsOwnerData>,
    /// `SUBJECT_DATA`: [`GetResultSiteIdsSubjectData`].
    pub subject_data: Option<GetResultSiteIdsSubjectData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSiteIds {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSiteIds",
            fields: &[
                "AVATAR",
                "AVATAR_TYPES",
                "AVATAR_DATA",
                "OWNER_DATA",
                "SUBJECT_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.avatar,
            1 => &self.avatar_types,
            2 => &self.avatar_data,
            3 => &self.owner_data,
            4 => &self.subject_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.avatar,
            1 => &mut self.avatar_types,
            2 => &mut self.avatar_data,
            3 => &mut self.owner_data,
            4 => &mut self.subject_data,
            _ => &mut self.extra,
        }
    }
}

/// `SITE_IDS.AVATAR_TYPES` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSiteIdsAvatarTypes {
    /// `sort`: `integer`.
    pub sort: Option<i64>,
    /// `mobileUrl`: `string`.
    pub mobile_url: Option<String>,
    /// `webCssClass`: `string`.
    pub web_css_class: Option<String>,
    /// `entitySelectorUrl`: `string`.
    pub entity_selector_url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSiteIdsAvatarTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSiteIdsAvatarTypes",
            fields: &["sort", "mobileUrl", "webCssClass", "entitySelectorUrl"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sort,
            1 => &self.mobile_url,
            2 => &self.web_css_class,
            3 => &self.entity_selector_url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sort,
            1 => &mut self.mobile_url,
            2 => &mut self.web_css_class,
            3 => &mut self.entity_selector_url,
            _ => &mut self.extra,
        }
    }
}

/// `SITE_IDS.AVATAR_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSiteIdsAvatarData {
    /// `type`: [`GetResultSiteIdsAvatarDataType`].
    pub type_: Option<GetResultSiteIdsAvatarDataType>,
    /// `id`: [`GetResultSiteIdsAvatarDataId`].
    pub id: Option<GetResultSiteIdsAvatarDataId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSiteIdsAvatarData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSiteIdsAvatarData",
            fields: &["type", "id"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

/// `SITE_IDS.AVATAR_DATA.type` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultSiteIdsAvatarDataType {
    /// `icon`.
    Icon,
    /// `image`.
    Image,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultSiteIdsAvatarDataType {
    const VALUES: &'static [&'static str] = &["icon", "image"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Icon),
            1 => Some(Self::Image),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Icon => "icon",
            Self::Image => "image",
            Self::Other(text) => text,
        }
    }
}

/// `SITE_IDS.AVATAR_DATA.id` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultSiteIdsAvatarDataId {
    /// `folder`.
    Folder,
    /// `tasks`.
    Tasks,
    /// `chart`.
    Chart,
    /// `briefcase`.
    Briefcase,
    /// `group`.
    Group,
    /// the empty text: other system avatar.
    OtherSystemAvatar,
    /// `URL`.
    Url,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultSiteIdsAvatarDataId {
    const VALUES: &'static [&'static str] = &[
        "folder",
        "tasks",
        "chart",
        "briefcase",
        "group",
        "",
        "URL",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Folder),
            1 => Some(Self::Tasks),
            2 => Some(Self::Chart),
            3 => Some(Self::Briefcase),
            4 => Some(Self::Group),
            5 => Some(Self::OtherSystemAvatar),
            6 => Some(Self::Url),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Folder => "folder",
            Self::Tasks => "tasks",
            Self::Chart => "chart",
            Self::Briefcase => "briefcase",
            Self::Group => "group",
            Self::OtherSystemAvatar => "",
            Self::Url => "URL",
            Self::Other(text) => text,
        }
    }
}

/// `SITE_IDS.OWNER_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSiteIdsOwnerData {
    /// `ID`: `user`.
    pub id: Option<types::UserId>,
    /// `PHOTO`: `string`.
    pub photo: Option<String>,
    /// `FORMATTED_NAME`: `string`.
    pub formatted_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSiteIdsOwnerData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSiteIdsOwnerData",
            fields: &["ID", "PHOTO", "FORMATTED_NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.photo,
            2 => &self.formatted_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.photo,
            2 => &mut self.formatted_name,
            _ => &mut self.extra,
        }
    }
}

/// `SITE_IDS.SUBJECT_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSiteIdsSubjectData {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSiteIdsSubjectData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSiteIdsSubjectData",
            fields: &["ID", "NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            _ => &mut self.extra,
        }
    }
}

/// `TAGS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTags {
    /// `ACTIONS`: [`GetResultTagsActions`].
    pub actions: Option<GetResultTagsActions>,
    /// `USER_DATA`: [`GetResultTagsUserData`].
    pub user_data: Option<GetResultTagsUserData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTags {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTags",
            fields: &["ACTIONS", "USER_DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions,
            1 => &self.user_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions,
            1 => &mut self.user_data,
            _ => &mut self.extra,
        }
    }
}

/// `TAGS.ACTIONS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTagsActions {
    /// `EDIT`: `boolean`.
    pub edit: Option<bool>,
    /// `DELETE`: `boolean`.
    pub delete: Option<bool>,
    /// `INVITE`: `boolean`.
    pub invite: Option<bool>,
    /// `JOIN`: `boolean`.
    pub join: Option<bool>,
    /// `LEAVE`: `boolean`.
    pub leave: Option<bool>,
    /// `FOLLOW`: `boolean`.
    pub follow: Option<bool>,
    /// `PIN`: `boolean`.
    pub pin: Option<bool>,
    /// `EDIT_FEATURES`: `boolean`.
    pub edit_features: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTagsActions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTagsActions",
            fields: &[
                "EDIT",
                "DELETE",
                "INVITE",
                "JOIN",
                "LEAVE",
                "FOLLOW",
                "PIN",
                "EDIT_FEATURES",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.edit,
            1 => &self.delete,
            2 => &self.invite,
            3 => &self.join,
            4 => &self.leave,
            5 => &self.follow,
            6 => &self.pin,
            7 => &self.edit_features,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.edit,
            1 => &mut self.delete,
            2 => &mut self.invite,
            3 => &mut self.join,
            4 => &mut self.leave,
            5 => &mut self.follow,
            6 => &mut self.pin,
            7 => &mut self.edit_features,
            _ => &mut self.extra,
        }
    }
}

/// `TAGS.USER_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultTagsUserData {
    /// `ROLE`: any value.
    pub role: Option<Value>,
    /// `INITIATED_BY_TYPE`: any value.
    pub initiated_by_type: Option<Value>,
    /// `IS_SUBSCRIBED`: `boolean`.
    pub is_subscribed: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultTagsUserData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultTagsUserData",
            fields: &["ROLE", "INITIATED_BY_TYPE", "IS_SUBSCRIBED"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role,
            1 => &self.initiated_by_type,
            2 => &self.is_subscribed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role,
            1 => &mut self.initiated_by_type,
            2 => &mut self.is_subscribed,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartments {
    /// `IS_PIN`: `boolean`.
    pub is_pin: Option<bool>,
    /// `PRIVACY_CODE`: [`GetResultDepartmentsPrivacyCode`].
    pub privacy_code: Option<GetResultDepartmentsPrivacyCode>,
    /// `LIST_OF_MEMBERS`: [`GetResultDepartmentsListOfMembers`].
    pub list_of_members: Option<GetResultDepartmentsListOfMembers>,
    /// `FEATURES`: [`GetResultDepartmentsFeatures`].
    pub features: Option<GetResultDepartmentsFeatures>,
    /// `LIST_OF_MEMBERS_AWAITING_INVITE`: [`GetResultDepartmentsListOfMembersAwaitingInvite`].
    pub list_of_members_awaiting_invite: Option<
        GetResultDepartmentsListOfMembersAwaitingInvite,
    >,
    /// `GROUP_MEMBERS_LIST`: [`GetResultDepartmentsGroupMembersList`].
    pub group_members_list: Option<GetResultDepartmentsGroupMembersList>,
    /// `COUNTERS`: [`GetResultDepartmentsCounters`].
    pub counters: Option<GetResultDepartmentsCounters>,
    /// `EFFICIENCY`: `integer`.
    pub efficiency: Option<i64>,
    /// `ADDITIONAL_DATA`: [`GetResultDepartmentsAdditionalData`].
    pub additional_data: Option<GetResultDepartmentsAdditionalData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartments {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartments",
            fields: &[
                "IS_PIN",
                "PRIVACY_CODE",
                "LIST_OF_MEMBERS",
                "FEATURES",
                "LIST_OF_MEMBERS_AWAITING_INVITE",
                "GROUP_MEMBERS_LIST",
                "COUNTERS",
                "EFFICIENCY",
                "ADDITIONAL_DATA",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_pin,
            1 => &self.privacy_code,
            2 => &self.list_of_members,
            3 => &self.features,
            4 => &self.list_of_members_awaiting_invite,
            5 => &self.group_members_list,
            6 => &self.counters,
            7 => &self.efficiency,
            8 => &self.additional_data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_pin,
            1 => &mut self.privacy_code,
            2 => &mut self.list_of_members,
            3 => &mut self.features,
            4 => &mut self.list_of_members_awaiting_invite,
            5 => &mut self.group_members_list,
            6 => &mut self.counters,
            7 => &mut self.efficiency,
            8 => &mut self.additional_data,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.PRIVACY_CODE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultDepartmentsPrivacyCode {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// `secret`.
    Secret,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultDepartmentsPrivacyCode {
    const VALUES: &'static [&'static str] = &["open", "closed", "secret"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Open),
            1 => Some(Self::Closed),
            2 => Some(Self::Secret),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Secret => "secret",
            Self::Other(text) => text,
        }
    }
}

/// `DEPARTMENTS.LIST_OF_MEMBERS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartmentsListOfMembers {
    /// `id`: `user`.
    pub id: Option<types::UserId>,
    /// `isOwner`: `boolean`.
    pub is_owner: Option<bool>,
    /// `isModerator`: `boolean`.
    pub is_moderator: Option<bool>,
    /// `isScrumMaster`: `boolean`.
    pub is_scrum_master: Option<bool>,
    /// `isAutoMember`: `boolean`.
    pub is_auto_member: Option<bool>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `lastName`: `string`.
    pub last_name: Option<String>,
    /// `position`: `string`.
    pub position: Option<String>,
    /// `photo`: `string`.
    pub photo: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartmentsListOfMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartmentsListOfMembers",
            fields: &[
                "id",
                "isOwner",
                "isModerator",
                "isScrumMaster",
                "isAutoMember",
                "name",
                "lastName",
                "position",
                "photo",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.is_owner,
            2 => &self.is_moderator,
            3 => &self.is_scrum_master,
            4 => &self.is_auto_member,
            5 => &self.name,
            6 => &self.last_name,
            7 => &self.position,
            8 => &self.photo,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.is_owner,
            2 => &mut self.is_moderator,
            3 => &mut self.is_scrum_master,
            4 => &mut self.is_auto_member,
            5 => &mut self.name,
            6 => &mut self.last_name,
            7 => &mut self.position,
            8 => &mut self.photo,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.FEATURES` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartmentsFeatures {
    /// `featureName`: `string`.
    pub feature_name: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `customName`: `string`.
    pub custom_name: Option<String>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartmentsFeatures {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartmentsFeatures",
            fields: &["featureName", "name", "customName", "id", "active"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.feature_name,
            1 => &self.name,
            2 => &self.custom_name,
            3 => &self.id,
            4 => &self.active,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.feature_name,
            1 => &mut self.name,
            2 => &mut self.custom_name,
            3 => &mut self.id,
            4 => &mut self.active,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.LIST_OF_MEMBERS_AWAITING_INVITE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartmentsListOfMembersAwaitingInvite {
    /// `id`: `user`.
    pub id: Option<types::UserId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `photo`: `string`.
    pub photo: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartmentsListOfMembersAwaitingInvite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartmentsListOfMembersAwaitingInvite",
            fields: &["id", "name", "photo"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.photo,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.photo,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.GROUP_MEMBERS_LIST` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartmentsGroupMembersList {
    /// `id`: `user`.
    pub id: Option<types::UserId>,
    /// `invited`: `boolean`.
    pub invited: Option<bool>,
    /// `isAwaiting`: `boolean`.
    pub is_awaiting: Option<bool>,
    /// `isMember`: `boolean`.
    pub is_member: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartmentsGroupMembersList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartmentsGroupMembersList",
            fields: &["id", "invited", "isAwaiting", "isMember"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.invited,
            2 => &self.is_awaiting,
            3 => &self.is_member,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.invited,
            2 => &mut self.is_awaiting,
            3 => &mut self.is_member,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.COUNTERS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartmentsCounters {
    /// `workgroup_requests_out`: `integer`.
    pub workgroup_requests_out: Option<i64>,
    /// `workgroup_requests_in`: `integer`.
    pub workgroup_requests_in: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartmentsCounters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartmentsCounters",
            fields: &["workgroup_requests_out", "workgroup_requests_in"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.workgroup_requests_out,
            1 => &self.workgroup_requests_in,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.workgroup_requests_out,
            1 => &mut self.workgroup_requests_in,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.ADDITIONAL_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultDepartmentsAdditionalData {
    /// `ROLE`: [`GetResultDepartmentsAdditionalDataRole`].
    pub role: Option<GetResultDepartmentsAdditionalDataRole>,
    /// `INITIATED_BY_TYPE`: [`GetResultDepartmentsAdditionalDataInitiatedByType`].
    pub initiated_by_type: Option<GetResultDepartmentsAdditionalDataInitiatedByType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultDepartmentsAdditionalData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultDepartmentsAdditionalData",
            fields: &["ROLE", "INITIATED_BY_TYPE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role,
            1 => &self.initiated_by_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role,
            1 => &mut self.initiated_by_type,
            _ => &mut self.extra,
        }
    }
}

/// `DEPARTMENTS.ADDITIONAL_DATA.ROLE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultDepartmentsAdditionalDataRole {
    /// `A`: group owner.
    GroupOwner,
    /// `E`: group moderator.
    GroupModerator,
    /// `K`: group member.
    GroupMember,
    /// `Z`: awaiting membership.
    AwaitingMembership,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultDepartmentsAdditionalDataRole {
    const VALUES: &'static [&'static str] = &["A", "E", "K", "Z", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::GroupOwner),
            1 => Some(Self::GroupModerator),
            2 => Some(Self::GroupMember),
            3 => Some(Self::AwaitingMembership),
            4 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::GroupOwner => "A",
            Self::GroupModerator => "E",
            Self::GroupMember => "K",
            Self::AwaitingMembership => "Z",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// `DEPARTMENTS.ADDITIONAL_DATA.INITIATED_BY_TYPE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultDepartmentsAdditionalDataInitiatedByType {
    /// `U`: user.
    User,
    /// `G`: group.
    Group,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultDepartmentsAdditionalDataInitiatedByType {
    const VALUES: &'static [&'static str] = &["U", "G", ""];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::User),
            1 => Some(Self::Group),
            2 => Some(Self::Empty),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::User => "U",
            Self::Group => "G",
            Self::Empty => "",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `SONET_CONTROLLER_WORKGROUP_EMPTY`.
    SonetControllerWorkgroupEmpty,
    /// `SONET_CONTROLLER_WORKGROUP_NOT_FOUND`.
    SonetControllerWorkgroupNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::SonetControllerWorkgroupEmpty,
            "SONET_CONTROLLER_WORKGROUP_EMPTY",
        ),
        ErrorCase::code(
            Self::SonetControllerWorkgroupNotFound,
            "SONET_CONTROLLER_WORKGROUP_NOT_FOUND",
        ),
    ];
}

/// Calls [`socialnetwork.api.workgroup.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html).
#[doc(alias = "socialnetwork.api.workgroup.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`socialnetwork.api.workgroup.list`](https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html).
///
/// Scope: `socialnetwork`.
#[doc(alias = "socialnetwork.api.workgroup.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `filter`: [`ListFilter`].
    pub filter: Option<ListFilter>,
    /// `select`: list of `string`.
    pub select: Option<Vec<String>>,
    /// `order`: [`ListOrder`].
    pub order: Option<ListOrder>,
    /// `params`: [`ListParams`].
    pub params: Option<ListParams>,
    /// `start`: `integer`.
    pub start: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `order`.
    #[must_use]
    pub fn order(mut self, value: ListOrder) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, value: ListParams) -> Self {
        self.params = Some(value);
        self
    }
    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["filter", "select", "order", "params", "start"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter,
            1 => &self.select,
            2 => &self.order,
            3 => &self.params,
            4 => &self.start,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter,
            1 => &mut self.select,
            2 => &mut self.order,
            3 => &mut self.params,
            4 => &mut self.start,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "socialnetwork.api.workgroup.list";
    const SCOPES: &'static [&'static str] = &["socialnetwork"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["workgroups"]).cursor("ID", "id").total().next(),
    );
}

impl ListMethod for List {
    type Row = ListResultWorkgroups;
}

/// Parameter `filter` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
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
    /// `PROJECT`: `Y` or `N`.
    pub project: Option<bool>,
    /// `SUBJECT_ID`: `integer`.
    pub subject_id: Option<i64>,
    /// `SITE_ID`: `string`.
    pub site_id: Option<String>,
    /// `DATE_CREATE`: `datetime`.
    pub date_create: Option<DateTime>,
    /// `DATE_UPDATE`: `datetime`.
    pub date_update: Option<DateTime>,
    /// `DATE_ACTIVITY`: `datetime`.
    pub date_activity: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListFilter {
    /// A request without parameters.
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
    /// Sets `PROJECT`.
    #[must_use]
    pub fn project(mut self, value: bool) -> Self {
        self.project = Some(value);
        self
    }
    /// Sets `SUBJECT_ID`.
    #[must_use]
    pub fn subject_id(mut self, value: i64) -> Self {
        self.subject_id = Some(value);
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
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
}

impl Record for ListFilter {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListFilter",
            fields: &[
                "ID",
                "NAME",
                "OWNER_ID",
                "ACTIVE",
                "VISIBLE",
                "OPENED",
                "CLOSED",
                "PROJECT",
                "SUBJECT_ID",
                "SITE_ID",
                "DATE_CREATE",
                "DATE_UPDATE",
                "DATE_ACTIVITY",
            ],
            required: &[],
            codecs: &[
                (3, Codec::YesNo),
                (4, Codec::YesNo),
                (5, Codec::YesNo),
                (6, Codec::YesNo),
                (7, Codec::YesNo),
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
            7 => &self.project,
            8 => &self.subject_id,
            9 => &self.site_id,
            10 => &self.date_create,
            11 => &self.date_update,
            12 => &self.date_activity,
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
            7 => &mut self.project,
            8 => &mut self.subject_id,
            9 => &mut self.site_id,
            10 => &mut self.date_create,
            11 => &mut self.date_update,
            12 => &mut self.date_activity,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// `ID`: `integer` or `string`.
    pub id: Option<Either<i64, String>>,
    /// `NAME`: [`Name`].
    pub name: Option<Name>,
    /// `OWNER_ID`: [`Name`].
    pub owner_id: Option<Name>,
    /// `ACTIVE`: [`Name`].
    pub active: Option<Name>,
    /// `VISIBLE`: [`Name`].
    pub visible: Option<Name>,
    /// `OPENED`: [`Name`].
    pub opened: Option<Name>,
    /// `CLOSED`: [`Name`].
    pub closed: Option<Name>,
    /// `PROJECT`: [`Name`].
    pub project: Option<Name>,
    /// `SUBJECT_ID`: [`Name`].
    pub subject_id: Option<Name>,
    /// `SITE_ID`: [`Name`].
    pub site_id: Option<Name>,
    /// `DATE_CREATE`: [`Name`].
    pub date_create: Option<Name>,
    /// `DATE_UPDATE`: [`Name`].
    pub date_update: Option<Name>,
    /// `DATE_ACTIVITY`: [`Name`].
    pub date_activity: Option<Name>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListOrder {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `NAME`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Name>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<Name>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `ACTIVE`.
    #[must_use]
    pub fn active(mut self, value: impl Into<Name>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets `VISIBLE`.
    #[must_use]
    pub fn visible(mut self, value: impl Into<Name>) -> Self {
        self.visible = Some(value.into());
        self
    }
    /// Sets `OPENED`.
    #[must_use]
    pub fn opened(mut self, value: impl Into<Name>) -> Self {
        self.opened = Some(value.into());
        self
    }
    /// Sets `CLOSED`.
    #[must_use]
    pub fn closed(mut self, value: impl Into<Name>) -> Self {
        self.closed = Some(value.into());
        self
    }
    /// Sets `PROJECT`.
    #[must_use]
    pub fn project(mut self, value: impl Into<Name>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `SUBJECT_ID`.
    #[must_use]
    pub fn subject_id(mut self, value: impl Into<Name>) -> Self {
        self.subject_id = Some(value.into());
        self
    }
    /// Sets `SITE_ID`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<Name>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `DATE_CREATE`.
    #[must_use]
    pub fn date_create(mut self, value: impl Into<Name>) -> Self {
        self.date_create = Some(value.into());
        self
    }
    /// Sets `DATE_UPDATE`.
    #[must_use]
    pub fn date_update(mut self, value: impl Into<Name>) -> Self {
        self.date_update = Some(value.into());
        self
    }
    /// Sets `DATE_ACTIVITY`.
    #[must_use]
    pub fn date_activity(mut self, value: impl Into<Name>) -> Self {
        self.date_activity = Some(value.into());
        self
    }
}

impl Record for ListOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListOrder",
            fields: &[
                "ID",
                "NAME",
                "OWNER_ID",
                "ACTIVE",
                "VISIBLE",
                "OPENED",
                "CLOSED",
                "PROJECT",
                "SUBJECT_ID",
                "SITE_ID",
                "DATE_CREATE",
                "DATE_UPDATE",
                "DATE_ACTIVITY",
            ],
            required: &[],
            codecs: &[],
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
            7 => &self.project,
            8 => &self.subject_id,
            9 => &self.site_id,
            10 => &self.date_create,
            11 => &self.date_update,
            12 => &self.date_activity,
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
            7 => &mut self.project,
            8 => &mut self.subject_id,
            9 => &mut self.site_id,
            10 => &mut self.date_create,
            11 => &mut self.date_update,
            12 => &mut self.date_activity,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `order.NAME` of `socialnetwork.api.workgroup.list`, and 11 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Name {
    /// `ASC`.
    Asc,
    /// `DESC`.
    Desc,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Name {
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

/// Parameter `params` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParams {
    /// `IS_ADMIN`: [`ListParamsIsAdmin`].
    pub is_admin: Option<ListParamsIsAdmin>,
    /// `siteId`: `string`.
    pub site_id: Option<String>,
    /// `mode`: [`ListParamsMode`].
    pub mode: Option<ListParamsMode>,
    /// `features`: list of any value.
    pub features: Option<Vec<Value>>,
    /// `mandatoryFeatures`: list of any value.
    pub mandatory_features: Option<Vec<Value>>,
    /// `shouldSelectDialogId`: `Y` or `N`. Default: `N`.
    pub should_select_dialog_id: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListParams {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `IS_ADMIN`.
    #[must_use]
    pub fn is_admin(mut self, value: impl Into<ListParamsIsAdmin>) -> Self {
        self.is_admin = Some(value.into());
        self
    }
    /// Sets `siteId`.
    #[must_use]
    pub fn site_id(mut self, value: impl Into<String>) -> Self {
        self.site_id = Some(value.into());
        self
    }
    /// Sets `mode`.
    #[must_use]
    pub fn mode(mut self, value: impl Into<ListParamsMode>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `features`.
    #[must_use]
    pub fn features(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.features = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `mandatoryFeatures`.
    #[must_use]
    pub fn mandatory_features(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.mandatory_features = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `shouldSelectDialogId`.
    #[must_use]
    pub fn should_select_dialog_id(mut self, value: bool) -> Self {
        self.should_select_dialog_id = Some(value);
        self
    }
}

impl Record for ListParams {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListParams",
            fields: &[
                "IS_ADMIN",
                "siteId",
                "mode",
                "features",
                "mandatoryFeatures",
                "shouldSelectDialogId",
            ],
            required: &[],
            codecs: &[(5, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_admin,
            1 => &self.site_id,
            2 => &self.mode,
            3 => &self.features,
            4 => &self.mandatory_features,
            5 => &self.should_select_dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_admin,
            1 => &mut self.site_id,
            2 => &mut self.mode,
            3 => &mut self.features,
            4 => &mut self.mandatory_features,
            5 => &mut self.should_select_dialog_id,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `params.IS_ADMIN` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListParamsIsAdmin {
    /// `Y`.
    Y,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListParamsIsAdmin {
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

/// Parameter `params.mode` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListParamsMode {
    /// `mobile`.
    Mobile,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListParamsMode {
    const VALUES: &'static [&'static str] = &["mobile"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Mobile),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "mobile",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `workgroups`: list of [`ListResultWorkgroups`].
    pub workgroups: Option<Vec<ListResultWorkgroups>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["workgroups"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.workgroups,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.workgroups,
            _ => &mut self.extra,
        }
    }
}

/// `workgroups` in the answer of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultWorkgroups {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `imageId`: `string`.
    pub image_id: Option<String>,
    /// `avatarType`: [`AvatarType`], may be `null`.
    pub avatar_type: Option<AvatarType>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `additionalData`: [`ListResultWorkgroupsAdditionalData`].
    pub additional_data: Option<ListResultWorkgroupsAdditionalData>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultWorkgroups {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultWorkgroups",
            fields: &[
                "id",
                "name",
                "type",
                "imageId",
                "avatarType",
                "avatar",
                "additionalData",
                "dialogId",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.type_,
            3 => &self.image_id,
            4 => &self.avatar_type,
            5 => &self.avatar,
            6 => &self.additional_data,
            7 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.image_id,
            4 => &mut self.avatar_type,
            5 => &mut self.avatar,
            6 => &mut self.additional_data,
            7 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

/// `workgroups.additionalData` in the answer of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultWorkgroupsAdditionalData {
    /// `role`: `string`.
    pub role: Option<String>,
    /// `initiatedByType`: `string`.
    pub initiated_by_type: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultWorkgroupsAdditionalData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultWorkgroupsAdditionalData",
            fields: &["role", "initiatedByType"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.role,
            1 => &self.initiated_by_type,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.role,
            1 => &mut self.initiated_by_type,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`socialnetwork.api.workgroup.list`](https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html).
#[doc(alias = "socialnetwork.api.workgroup.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Get, GetParams, GetResult, GetResultSiteIds, GetResultSiteIdsAvatarTypes,
    GetResultSiteIdsAvatarData, GetResultSiteIdsOwnerData, GetResultSiteIdsSubjectData,
    GetResultTags, GetResultTagsActions, GetResultTagsUserData, GetResultDepartments,
    GetResultDepartmentsListOfMembers, GetResultDepartmentsFeatures,
    GetResultDepartmentsListOfMembersAwaitingInvite,
    GetResultDepartmentsGroupMembersList, GetResultDepartmentsCounters,
    GetResultDepartmentsAdditionalData, List, ListFilter, ListOrder, ListParams,
    ListResult, ListResultWorkgroups, ListResultWorkgroupsAdditionalData
);

value_enum!(
    AvatarType, GetResultInitiatePerms, GetResultScrumTaskResponsible, GetResultType,
    GetResultSiteIdsAvatarDataType, GetResultSiteIdsAvatarDataId,
    GetResultDepartmentsPrivacyCode, GetResultDepartmentsAdditionalDataRole,
    GetResultDepartmentsAdditionalDataInitiatedByType, Name, ListParamsIsAdmin,
    ListParamsMode
);
