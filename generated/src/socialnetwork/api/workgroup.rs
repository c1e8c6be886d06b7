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
    /// `select`: list of [`GetParamsSelect`].
    pub select: Option<Vec<GetParamsSelect>>,
    /// `mode`: `string`.
    pub mode: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetParams {
    /// An object with its required keys.
    #[must_use]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetParamsSelect>>,
    ) -> Self {
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

/// Parameter `params.select` of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetParamsSelect {
    /// `ACTIONS`.
    Actions,
    /// `AVATAR`.
    Avatar,
    /// `AVATAR_DATA`.
    AvatarData,
    /// `AVATAR_TYPES`.
    AvatarTypes,
    /// `COUNTERS`.
    Counters,
    /// `DATE_CREATE`.
    DateCreate,
    /// `DEPARTMENTS`.
    Departments,
    /// `EFFICIENCY`.
    Efficiency,
    /// `FEATURES`.
    Features,
    /// `GROUP_MEMBERS_LIST`.
    GroupMembersList,
    /// `LIST_OF_MEMBERS`.
    ListOfMembers,
    /// `LIST_OF_MEMBERS_AWAITING_INVITE`.
    ListOfMembersAwaitingInvite,
    /// `OWNER_DATA`.
    OwnerData,
    /// `PIN`.
    Pin,
    /// `PRIVACY_TYPE`.
    PrivacyType,
    /// `SUBJECT_DATA`.
    SubjectData,
    /// `TAGS`.
    Tags,
    /// `USER_DATA`.
    UserData,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetParamsSelect {
    const VALUES: &'static [&'static str] = &[
        "ACTIONS",
        "AVATAR",
        "AVATAR_DATA",
        "AVATAR_TYPES",
        "COUNTERS",
        "DATE_CREATE",
        "DEPARTMENTS",
        "EFFICIENCY",
        "FEATURES",
        "GROUP_MEMBERS_LIST",
        "LIST_OF_MEMBERS",
        "LIST_OF_MEMBERS_AWAITING_INVITE",
        "OWNER_DATA",
        "PIN",
        "PRIVACY_TYPE",
        "SUBJECT_DATA",
        "TAGS",
        "USER_DATA",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Actions),
            1 => Some(Self::Avatar),
            2 => Some(Self::AvatarData),
            3 => Some(Self::AvatarTypes),
            4 => Some(Self::Counters),
            5 => Some(Self::DateCreate),
            6 => Some(Self::Departments),
            7 => Some(Self::Efficiency),
            8 => Some(Self::Features),
            9 => Some(Self::GroupMembersList),
            10 => Some(Self::ListOfMembers),
            11 => Some(Self::ListOfMembersAwaitingInvite),
            12 => Some(Self::OwnerData),
            13 => Some(Self::Pin),
            14 => Some(Self::PrivacyType),
            15 => Some(Self::SubjectData),
            16 => Some(Self::Tags),
            17 => Some(Self::UserData),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Actions => "ACTIONS",
            Self::Avatar => "AVATAR",
            Self::AvatarData => "AVATAR_DATA",
            Self::AvatarTypes => "AVATAR_TYPES",
            Self::Counters => "COUNTERS",
            Self::DateCreate => "DATE_CREATE",
            Self::Departments => "DEPARTMENTS",
            Self::Efficiency => "EFFICIENCY",
            Self::Features => "FEATURES",
            Self::GroupMembersList => "GROUP_MEMBERS_LIST",
            Self::ListOfMembers => "LIST_OF_MEMBERS",
            Self::ListOfMembersAwaitingInvite => "LIST_OF_MEMBERS_AWAITING_INVITE",
            Self::OwnerData => "OWNER_DATA",
            Self::Pin => "PIN",
            Self::PrivacyType => "PRIVACY_TYPE",
            Self::SubjectData => "SUBJECT_DATA",
            Self::Tags => "TAGS",
            Self::UserData => "USER_DATA",
            Self::Other(text) => text,
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
    /// `SCRUM_TASK_RESPONSIBLE`: [`ScrumTaskResponsible`].
    pub scrum_task_responsible: Option<ScrumTaskResponsible>,
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
    /// `SITE_IDS`: list of `string`.
    pub site_ids: Option<Vec<String>>,
    /// `AVATAR`: `string`.
    pub avatar: Option<String>,
    /// `AVATAR_TYPES`: [`GetResultAvatarTypes`].
    pub avatar_types: Option<GetResultAvatarTypes>,
    /// `AVATAR_DATA`: [`GetResultAvatarData`].
    pub avatar_data: Option<GetResultAvatarData>,
    /// `OWNER_DATA`: [`GetResultOwnerData`].
    pub owner_data: Option<GetResultOwnerData>,
    /// `SUBJECT_DATA`: [`GetResultSubjectData`].
    pub subject_data: Option<GetResultSubjectData>,
    /// `TAGS`: list of `string`.
    pub tags: Option<Vec<String>>,
    /// `ACTIONS`: [`GetResultActions`].
    pub actions: Option<GetResultActions>,
    /// `USER_DATA`: [`GetResultUserData`].
    pub user_data: Option<GetResultUserData>,
    /// `DEPARTMENTS`: list of `integer`.
    pub departments: Option<Vec<i64>>,
    /// `IS_PIN`: `boolean`.
    pub is_pin: Option<bool>,
    /// `PRIVACY_CODE`: [`GetResultPrivacyCode`].
    pub privacy_code: Option<GetResultPrivacyCode>,
    /// `LIST_OF_MEMBERS`: [`GetResultListOfMembers`].
    pub list_of_members: Option<GetResultListOfMembers>,
    /// `FEATURES`: [`GetResultFeatures`].
    pub features: Option<GetResultFeatures>,
    /// `LIST_OF_MEMBERS_AWAITING_INVITE`: [`GetResultListOfMembersAwaitingInvite`].
    pub list_of_members_awaiting_invite: Option<GetResultListOfMembersAwaitingInvite>,
    /// `GROUP_MEMBERS_LIST`: [`GetResultGroupMembersList`].
    pub group_members_list: Option<GetResultGroupMembersList>,
    /// `COUNTERS`: [`GetResultCounters`].
    pub counters: Option<GetResultCounters>,
    /// `EFFICIENCY`: `integer`.
    pub efficiency: Option<i64>,
    /// `ADDITIONAL_DATA`: [`GetResultAdditionalData`].
    pub additional_data: Option<GetResultAdditionalData>,
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
                "AVATAR",
                "AVATAR_TYPES",
                "AVATAR_DATA",
                "OWNER_DATA",
                "SUBJECT_DATA",
                "TAGS",
                "ACTIONS",
                "USER_DATA",
                "DEPARTMENTS",
                "IS_PIN",
                "PRIVACY_CODE",
                "LIST_OF_MEMBERS",
                "FEATURES",
                "LIST_OF_MEMBERS_AWAITING_INVITE",
                "GROUP_MEMBERS_LIST",
                "COUNTERS",
                "EFFICIENCY",
                "ADDITIONAL_DATA",
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
            35 => &self.avatar,
            36 => &self.avatar_types,
            37 => &self.avatar_data,
            38 => &self.owner_data,
            39 => &self.subject_data,
            40 => &self.tags,
            41 => &self.actions,
            42 => &self.user_data,
            43 => &self.departments,
            44 => &self.is_pin,
            45 => &self.privacy_code,
            46 => &self.list_of_members,
            47 => &self.features,
            48 => &self.list_of_members_awaiting_invite,
            49 => &self.group_members_list,
            50 => &self.counters,
            51 => &self.efficiency,
            52 => &self.additional_data,
            53 => &self.scrum_owner_id,
            54 => &self.number_of_members_plural,
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
            35 => &mut self.avatar,
            36 => &mut self.avatar_types,
            37 => &mut self.avatar_data,
            38 => &mut self.owner_data,
            39 => &mut self.subject_data,
            40 => &mut self.tags,
            41 => &mut self.actions,
            42 => &mut self.user_data,
            43 => &mut self.departments,
            44 => &mut self.is_pin,
            45 => &mut self.privacy_code,
            46 => &mut self.list_of_members,
            47 => &mut self.features,
            48 => &mut self.list_of_members_awaiting_invite,
            49 => &mut self.group_members_list,
            50 => &mut self.counters,
            51 => &mut self.efficiency,
            52 => &mut self.additional_data,
            53 => &mut self.scrum_owner_id,
            54 => &mut self.number_of_members_plural,
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

/// `SCRUM_TASK_RESPONSIBLE` in the answer of `socialnetwork.api.workgroup.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScrumTaskResponsible {
    /// `A`: creator.
    Creator,
    /// `M`: scrum master.
    ScrumMaster,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ScrumTaskResponsible {
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

/// `AVATAR_TYPES` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultAvatarTypes {
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

impl Record for GetResultAvatarTypes {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultAvatarTypes",
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

/// `AVATAR_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultAvatarData {
    /// `type`: [`GetResultAvatarDataType`].
    pub type_: Option<GetResultAvatarDataType>,
    /// `id`: [`GetResultAvatarDataId`].
    pub id: Option<GetResultAvatarDataId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultAvatarData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultAvatarData",
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

/// `AVATAR_DATA.type` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultAvatarDataType {
    /// `icon`.
    Icon,
    /// `image`.
    Image,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultAvatarDataType {
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

/// `AVATAR_DATA.id` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultAvatarDataId {
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

impl ValueEnum for GetResultAvatarDataId {
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

/// `OWNER_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultOwnerData {
    /// `ID`: `user`.
    pub id: Option<types::UserId>,
    /// `PHOTO`: `string`.
    pub photo: Option<String>,
    /// `FORMATTED_NAME`: `string`.
    pub formatted_name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultOwnerData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultOwnerData",
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

/// `SUBJECT_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultSubjectData {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultSubjectData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultSubjectData",
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

/// `ACTIONS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultActions {
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

impl Record for GetResultActions {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultActions",
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

/// `USER_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultUserData {
    /// `ROLE`: any value.
    pub role: Option<Value>,
    /// `INITIATED_BY_TYPE`: any value.
    pub initiated_by_type: Option<Value>,
    /// `IS_SUBSCRIBED`: `boolean`.
    pub is_subscribed: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultUserData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultUserData",
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

/// `PRIVACY_CODE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultPrivacyCode {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// `secret`.
    Secret,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultPrivacyCode {
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

/// `LIST_OF_MEMBERS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultListOfMembers {
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

impl Record for GetResultListOfMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultListOfMembers",
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

/// `FEATURES` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultFeatures {
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

impl Record for GetResultFeatures {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultFeatures",
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

/// `LIST_OF_MEMBERS_AWAITING_INVITE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultListOfMembersAwaitingInvite {
    /// `id`: `user`.
    pub id: Option<types::UserId>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `photo`: `string`.
    pub photo: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultListOfMembersAwaitingInvite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultListOfMembersAwaitingInvite",
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

/// `GROUP_MEMBERS_LIST` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultGroupMembersList {
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

impl Record for GetResultGroupMembersList {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultGroupMembersList",
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

/// `COUNTERS` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultCounters {
    /// `workgroup_requests_out`: `integer`.
    pub workgroup_requests_out: Option<i64>,
    /// `workgroup_requests_in`: `integer`.
    pub workgroup_requests_in: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultCounters {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultCounters",
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

/// `ADDITIONAL_DATA` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultAdditionalData {
    /// `ROLE`: [`GetResultAdditionalDataRole`].
    pub role: Option<GetResultAdditionalDataRole>,
    /// `INITIATED_BY_TYPE`: [`GetResultAdditionalDataInitiatedByType`].
    pub initiated_by_type: Option<GetResultAdditionalDataInitiatedByType>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultAdditionalData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultAdditionalData",
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

/// `ADDITIONAL_DATA.ROLE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultAdditionalDataRole {
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

impl ValueEnum for GetResultAdditionalDataRole {
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

/// `ADDITIONAL_DATA.INITIATED_BY_TYPE` in the answer of `socialnetwork.api.workgroup.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetResultAdditionalDataInitiatedByType {
    /// `U`: user.
    User,
    /// `G`: group.
    Group,
    /// the empty text.
    Empty,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetResultAdditionalDataInitiatedByType {
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
    /// `filter`: [`ListFilter`] or `filter`.
    pub filter: Option<Either<ListFilter, Filter>>,
    /// `select`: list of [`ListSelect`].
    pub select: Option<Vec<ListSelect>>,
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
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<Either<ListFilter, Filter>>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListSelect>>,
    ) -> Self {
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

/// Parameter `select` of `socialnetwork.api.workgroup.list`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSelect {
    /// `ID`.
    Id,
    /// `ACTIVE`.
    Active,
    /// `SUBJECT_ID`.
    SubjectId,
    /// `NAME`.
    Name,
    /// `DESCRIPTION`.
    Description,
    /// `KEYWORDS`.
    Keywords,
    /// `CLOSED`.
    Closed,
    /// `VISIBLE`.
    Visible,
    /// `OPENED`.
    Opened,
    /// `PROJECT`.
    Project,
    /// `LANDING`.
    Landing,
    /// `DATE_CREATE`.
    DateCreate,
    /// `DATE_UPDATE`.
    DateUpdate,
    /// `DATE_ACTIVITY`.
    DateActivity,
    /// `IMAGE_ID`.
    ImageId,
    /// `AVATAR_TYPE`.
    AvatarType,
    /// `OWNER_ID`.
    OwnerId,
    /// `NUMBER_OF_MEMBERS`.
    NumberOfMembers,
    /// `NUMBER_OF_MODERATORS`.
    NumberOfModerators,
    /// `INITIATE_PERMS`.
    InitiatePerms,
    /// `PROJECT_DATE_START`.
    ProjectDateStart,
    /// `PROJECT_DATE_FINISH`.
    ProjectDateFinish,
    /// `SCRUM_OWNER_ID`.
    ScrumOwnerId,
    /// `SCRUM_MASTER_ID`.
    ScrumMasterId,
    /// `SCRUM_SPRINT_DURATION`.
    ScrumSprintDuration,
    /// `SCRUM_TASK_RESPONSIBLE`.
    ScrumTaskResponsible,
    /// `TYPE`.
    Type,
    /// `AVATAR`.
    Avatar,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ListSelect {
    const VALUES: &'static [&'static str] = &[
        "ID",
        "ACTIVE",
        "SUBJECT_ID",
        "NAME",
        "DESCRIPTION",
        "KEYWORDS",
        "CLOSED",
        "VISIBLE",
        "OPENED",
        "PROJECT",
        "LANDING",
        "DATE_CREATE",
        "DATE_UPDATE",
        "DATE_ACTIVITY",
        "IMAGE_ID",
        "AVATAR_TYPE",
        "OWNER_ID",
        "NUMBER_OF_MEMBERS",
        "NUMBER_OF_MODERATORS",
        "INITIATE_PERMS",
        "PROJECT_DATE_START",
        "PROJECT_DATE_FINISH",
        "SCRUM_OWNER_ID",
        "SCRUM_MASTER_ID",
        "SCRUM_SPRINT_DURATION",
        "SCRUM_TASK_RESPONSIBLE",
        "TYPE",
        "AVATAR",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Active),
            2 => Some(Self::SubjectId),
            3 => Some(Self::Name),
            4 => Some(Self::Description),
            5 => Some(Self::Keywords),
            6 => Some(Self::Closed),
            7 => Some(Self::Visible),
            8 => Some(Self::Opened),
            9 => Some(Self::Project),
            10 => Some(Self::Landing),
            11 => Some(Self::DateCreate),
            12 => Some(Self::DateUpdate),
            13 => Some(Self::DateActivity),
            14 => Some(Self::ImageId),
            15 => Some(Self::AvatarType),
            16 => Some(Self::OwnerId),
            17 => Some(Self::NumberOfMembers),
            18 => Some(Self::NumberOfModerators),
            19 => Some(Self::InitiatePerms),
            20 => Some(Self::ProjectDateStart),
            21 => Some(Self::ProjectDateFinish),
            22 => Some(Self::ScrumOwnerId),
            23 => Some(Self::ScrumMasterId),
            24 => Some(Self::ScrumSprintDuration),
            25 => Some(Self::ScrumTaskResponsible),
            26 => Some(Self::Type),
            27 => Some(Self::Avatar),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "ID",
            Self::Active => "ACTIVE",
            Self::SubjectId => "SUBJECT_ID",
            Self::Name => "NAME",
            Self::Description => "DESCRIPTION",
            Self::Keywords => "KEYWORDS",
            Self::Closed => "CLOSED",
            Self::Visible => "VISIBLE",
            Self::Opened => "OPENED",
            Self::Project => "PROJECT",
            Self::Landing => "LANDING",
            Self::DateCreate => "DATE_CREATE",
            Self::DateUpdate => "DATE_UPDATE",
            Self::DateActivity => "DATE_ACTIVITY",
            Self::ImageId => "IMAGE_ID",
            Self::AvatarType => "AVATAR_TYPE",
            Self::OwnerId => "OWNER_ID",
            Self::NumberOfMembers => "NUMBER_OF_MEMBERS",
            Self::NumberOfModerators => "NUMBER_OF_MODERATORS",
            Self::InitiatePerms => "INITIATE_PERMS",
            Self::ProjectDateStart => "PROJECT_DATE_START",
            Self::ProjectDateFinish => "PROJECT_DATE_FINISH",
            Self::ScrumOwnerId => "SCRUM_OWNER_ID",
            Self::ScrumMasterId => "SCRUM_MASTER_ID",
            Self::ScrumSprintDuration => "SCRUM_SPRINT_DURATION",
            Self::ScrumTaskResponsible => "SCRUM_TASK_RESPONSIBLE",
            Self::Type => "TYPE",
            Self::Avatar => "AVATAR",
            Self::Other(text) => text,
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
    /// An object whose keys are all left out.
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
    /// `features`: list of `string`.
    pub features: Option<Vec<String>>,
    /// `mandatoryFeatures`: list of `string`.
    pub mandatory_features: Option<Vec<String>>,
    /// `shouldSelectDialogId`: `Y` or `N`. Default: `N`.
    pub should_select_dialog_id: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListParams {
    /// An object whose keys are all left out.
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
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.features = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `mandatoryFeatures`.
    #[must_use]
    pub fn mandatory_features(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
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
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `imageId`: `integer`.
    pub image_id: Option<i64>,
    /// `avatarType`: [`AvatarType`], may be `null`.
    pub avatar_type: Option<AvatarType>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `additionalData`: [`ListResultWorkgroupsAdditionalData`].
    pub additional_data: Option<ListResultWorkgroupsAdditionalData>,
    /// `dialogId`: `string`.
    pub dialog_id: Option<String>,
    /// `active`: any value.
    pub active: Option<Value>,
    /// `subjectId`: `integer`.
    pub subject_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `keywords`: `string`.
    pub keywords: Option<String>,
    /// `closed`: any value.
    pub closed: Option<Value>,
    /// `visible`: any value.
    pub visible: Option<Value>,
    /// `opened`: any value.
    pub opened: Option<Value>,
    /// `project`: any value.
    pub project: Option<Value>,
    /// `landing`: `Y` or `N`.
    pub landing: Option<bool>,
    /// `dateCreate`: any value.
    pub date_create: Option<Value>,
    /// `dateUpdate`: any value.
    pub date_update: Option<Value>,
    /// `dateActivity`: any value.
    pub date_activity: Option<Value>,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// `numberOfMembers`: `integer`.
    pub number_of_members: Option<i64>,
    /// `numberOfModerators`: `integer`.
    pub number_of_moderators: Option<i64>,
    /// `initiatePerms`: `string`.
    pub initiate_perms: Option<String>,
    /// `projectDateStart`: `datetime`.
    pub project_date_start: Option<DateTime>,
    /// `projectDateFinish`: `datetime`.
    pub project_date_finish: Option<DateTime>,
    /// `scrumOwnerId`: `integer`.
    pub scrum_owner_id: Option<i64>,
    /// `scrumMasterId`: `integer`.
    pub scrum_master_id: Option<i64>,
    /// `scrumSprintDuration`: `integer`.
    pub scrum_sprint_duration: Option<i64>,
    /// `scrumTaskResponsible`: [`ScrumTaskResponsible`].
    pub scrum_task_responsible: Option<ScrumTaskResponsible>,
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
                "active",
                "subjectId",
                "description",
                "keywords",
                "closed",
                "visible",
                "opened",
                "project",
                "landing",
                "dateCreate",
                "dateUpdate",
                "dateActivity",
                "ownerId",
                "numberOfMembers",
                "numberOfModerators",
                "initiatePerms",
                "projectDateStart",
                "projectDateFinish",
                "scrumOwnerId",
                "scrumMasterId",
                "scrumSprintDuration",
                "scrumTaskResponsible",
            ],
            required: &[],
            codecs: &[(16, Codec::YesNo)],
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
            8 => &self.active,
            9 => &self.subject_id,
            10 => &self.description,
            11 => &self.keywords,
            12 => &self.closed,
            13 => &self.visible,
            14 => &self.opened,
            15 => &self.project,
            16 => &self.landing,
            17 => &self.date_create,
            18 => &self.date_update,
            19 => &self.date_activity,
            20 => &self.owner_id,
            21 => &self.number_of_members,
            22 => &self.number_of_moderators,
            23 => &self.initiate_perms,
            24 => &self.project_date_start,
            25 => &self.project_date_finish,
            26 => &self.scrum_owner_id,
            27 => &self.scrum_master_id,
            28 => &self.scrum_sprint_duration,
            29 => &self.scrum_task_responsible,
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
            8 => &mut self.active,
            9 => &mut self.subject_id,
            10 => &mut self.description,
            11 => &mut self.keywords,
            12 => &mut self.closed,
            13 => &mut self.visible,
            14 => &mut self.opened,
            15 => &mut self.project,
            16 => &mut self.landing,
            17 => &mut self.date_create,
            18 => &mut self.date_update,
            19 => &mut self.date_activity,
            20 => &mut self.owner_id,
            21 => &mut self.number_of_members,
            22 => &mut self.number_of_moderators,
            23 => &mut self.initiate_perms,
            24 => &mut self.project_date_start,
            25 => &mut self.project_date_finish,
            26 => &mut self.scrum_owner_id,
            27 => &mut self.scrum_master_id,
            28 => &mut self.scrum_sprint_duration,
            29 => &mut self.scrum_task_responsible,
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
    Get, GetParams, GetResult, GetResultAvatarTypes, GetResultAvatarData,
    GetResultOwnerData, GetResultSubjectData, GetResultActions, GetResultUserData,
    GetResultListOfMembers, GetResultFeatures, GetResultListOfMembersAwaitingInvite,
    GetResultGroupMembersList, GetResultCounters, GetResultAdditionalData, List,
    ListFilter, ListOrder, ListParams, ListResult, ListResultWorkgroups,
    ListResultWorkgroupsAdditionalData
);

value_enum!(
    GetParamsSelect, AvatarType, GetResultInitiatePerms, ScrumTaskResponsible,
    GetResultType, GetResultAvatarDataType, GetResultAvatarDataId, GetResultPrivacyCode,
    GetResultAdditionalDataRole, GetResultAdditionalDataInitiatedByType, ListSelect,
    Name, ListParamsIsAdmin, ListParamsMode
);

choice!(ListFilter[]);
