// @generated from docs/api-reference/departments/node/humanresources-node-add.md and 7 more. Do not edit; run `cargo codegen`.

//! `humanresources.node.*`.

use crate::prelude::*;

pub mod communication;
pub mod field;
pub mod member;

/// Request of [`humanresources.node.add`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `name`: `string`, required.
    pub name: String,
    /// `parentId`: `integer`, required.
    pub parent_id: i64,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `colorName`: [`ColorName`].
    pub color_name: Option<ColorName>,
    /// `userIds`: [`AddUserIds`].
    pub user_ids: Option<AddUserIds>,
    /// `moveUsersToNode`: `boolean`. Default: `false`.
    pub move_users_to_node: Option<bool>,
    /// `createChat`: `boolean`. Default: `false`.
    pub create_chat: Option<bool>,
    /// `bindingChatIds`: list of `integer`.
    pub binding_chat_ids: Option<Vec<i64>>,
    /// `createChannel`: `boolean`. Default: `false`.
    pub create_channel: Option<bool>,
    /// `bindingChannelIds`: list of `integer`.
    pub binding_channel_ids: Option<Vec<i64>>,
    /// `createCollab`: `boolean`. Default: `false`.
    pub create_collab: Option<bool>,
    /// `bindingCollabIds`: list of `integer`.
    pub binding_collab_ids: Option<Vec<i64>>,
    /// `settings`: [`AddSettings`].
    pub settings: Option<AddSettings>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<Type>, name: impl Into<String>, parent_id: i64) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            parent_id,
            ..Default::default()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `colorName`.
    #[must_use]
    pub fn color_name(mut self, value: impl Into<ColorName>) -> Self {
        self.color_name = Some(value.into());
        self
    }
    /// Sets `userIds`.
    #[must_use]
    pub fn user_ids(mut self, value: AddUserIds) -> Self {
        self.user_ids = Some(value);
        self
    }
    /// Sets `moveUsersToNode`.
    #[must_use]
    pub fn move_users_to_node(mut self, value: bool) -> Self {
        self.move_users_to_node = Some(value);
        self
    }
    /// Sets `createChat`.
    #[must_use]
    pub fn create_chat(mut self, value: bool) -> Self {
        self.create_chat = Some(value);
        self
    }
    /// Sets `bindingChatIds`.
    #[must_use]
    pub fn binding_chat_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.binding_chat_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `createChannel`.
    #[must_use]
    pub fn create_channel(mut self, value: bool) -> Self {
        self.create_channel = Some(value);
        self
    }
    /// Sets `bindingChannelIds`.
    #[must_use]
    pub fn binding_channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.binding_channel_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `createCollab`.
    #[must_use]
    pub fn create_collab(mut self, value: bool) -> Self {
        self.create_collab = Some(value);
        self
    }
    /// Sets `bindingCollabIds`.
    #[must_use]
    pub fn binding_collab_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.binding_collab_ids = Some(value.into_iter().collect());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: AddSettings) -> Self {
        self.settings = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "type",
                "name",
                "parentId",
                "description",
                "colorName",
                "userIds",
                "moveUsersToNode",
                "createChat",
                "bindingChatIds",
                "createChannel",
                "bindingChannelIds",
                "createCollab",
                "bindingCollabIds",
                "settings",
            ],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.name,
            2 => &self.parent_id,
            3 => &self.description,
            4 => &self.color_name,
            5 => &self.user_ids,
            6 => &self.move_users_to_node,
            7 => &self.create_chat,
            8 => &self.binding_chat_ids,
            9 => &self.create_channel,
            10 => &self.binding_channel_ids,
            11 => &self.create_collab,
            12 => &self.binding_collab_ids,
            13 => &self.settings,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.name,
            2 => &mut self.parent_id,
            3 => &mut self.description,
            4 => &mut self.color_name,
            5 => &mut self.user_ids,
            6 => &mut self.move_users_to_node,
            7 => &mut self.create_chat,
            8 => &mut self.binding_chat_ids,
            9 => &mut self.create_channel,
            10 => &mut self.binding_channel_ids,
            11 => &mut self.create_collab,
            12 => &mut self.binding_collab_ids,
            13 => &mut self.settings,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "humanresources.node.add";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Parameter `type` of `humanresources.node.add`, and 2 other places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `DEPARTMENT`.
    Department,
    /// `TEAM`.
    Team,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Type {
    const VALUES: &'static [&'static str] = &["DEPARTMENT", "TEAM"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Department),
            1 => Some(Self::Team),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Department => "DEPARTMENT",
            Self::Team => "TEAM",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `colorName` of `humanresources.node.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColorName {
    /// `blue`.
    Blue,
    /// `green`.
    Green,
    /// `cyan`.
    Cyan,
    /// `orange`.
    Orange,
    /// `purple`.
    Purple,
    /// `pink`.
    Pink,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for ColorName {
    const VALUES: &'static [&'static str] = &[
        "blue",
        "green",
        "cyan",
        "orange",
        "purple",
        "pink",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Blue),
            1 => Some(Self::Green),
            2 => Some(Self::Cyan),
            3 => Some(Self::Orange),
            4 => Some(Self::Purple),
            5 => Some(Self::Pink),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Blue => "blue",
            Self::Green => "green",
            Self::Cyan => "cyan",
            Self::Orange => "orange",
            Self::Purple => "purple",
            Self::Pink => "pink",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `userIds` of `humanresources.node.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddUserIds {
    /// `MEMBER_HEAD`: list of `integer`.
    pub member_head: Option<Vec<i64>>,
    /// `MEMBER_DEPUTY_HEAD`: list of `integer`.
    pub member_deputy_head: Option<Vec<i64>>,
    /// `MEMBER_EMPLOYEE`: list of `integer`.
    pub member_employee: Option<Vec<i64>>,
    /// `MEMBER_TEAM_HEAD`: list of `integer`.
    pub member_team_head: Option<Vec<i64>>,
    /// `MEMBER_TEAM_DEPUTY_HEAD`: list of `integer`.
    pub member_team_deputy_head: Option<Vec<i64>>,
    /// `MEMBER_TEAM_EMPLOYEE`: list of `integer`.
    pub member_team_employee: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddUserIds {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `MEMBER_HEAD`.
    #[must_use]
    pub fn member_head(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.member_head = Some(value.into_iter().collect());
        self
    }
    /// Sets `MEMBER_DEPUTY_HEAD`.
    #[must_use]
    pub fn member_deputy_head(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.member_deputy_head = Some(value.into_iter().collect());
        self
    }
    /// Sets `MEMBER_EMPLOYEE`.
    #[must_use]
    pub fn member_employee(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.member_employee = Some(value.into_iter().collect());
        self
    }
    /// Sets `MEMBER_TEAM_HEAD`.
    #[must_use]
    pub fn member_team_head(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.member_team_head = Some(value.into_iter().collect());
        self
    }
    /// Sets `MEMBER_TEAM_DEPUTY_HEAD`.
    #[must_use]
    pub fn member_team_deputy_head(
        mut self,
        value: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.member_team_deputy_head = Some(value.into_iter().collect());
        self
    }
    /// Sets `MEMBER_TEAM_EMPLOYEE`.
    #[must_use]
    pub fn member_team_employee(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.member_team_employee = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddUserIds {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddUserIds",
            fields: &[
                "MEMBER_HEAD",
                "MEMBER_DEPUTY_HEAD",
                "MEMBER_EMPLOYEE",
                "MEMBER_TEAM_HEAD",
                "MEMBER_TEAM_DEPUTY_HEAD",
                "MEMBER_TEAM_EMPLOYEE",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.member_head,
            1 => &self.member_deputy_head,
            2 => &self.member_employee,
            3 => &self.member_team_head,
            4 => &self.member_team_deputy_head,
            5 => &self.member_team_employee,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.member_head,
            1 => &mut self.member_deputy_head,
            2 => &mut self.member_employee,
            3 => &mut self.member_team_head,
            4 => &mut self.member_team_deputy_head,
            5 => &mut self.member_team_employee,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `settings` of `humanresources.node.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSettings {
    /// `BUSINESS_PROC_AUTHORITY`: list of [`BusinessProcAuthority`].
    pub business_proc_authority: Option<Vec<BusinessProcAuthority>>,
    /// `REPORTS_AUTHORITY`: list of [`BusinessProcAuthority`].
    pub reports_authority: Option<Vec<BusinessProcAuthority>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddSettings {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `BUSINESS_PROC_AUTHORITY`.
    #[must_use]
    pub fn business_proc_authority(
        mut self,
        value: impl IntoIterator<Item = impl Into<BusinessProcAuthority>>,
    ) -> Self {
        self.business_proc_authority = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `REPORTS_AUTHORITY`.
    #[must_use]
    pub fn reports_authority(
        mut self,
        value: impl IntoIterator<Item = impl Into<BusinessProcAuthority>>,
    ) -> Self {
        self.reports_authority = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for AddSettings {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddSettings",
            fields: &["BUSINESS_PROC_AUTHORITY", "REPORTS_AUTHORITY"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_proc_authority,
            1 => &self.reports_authority,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_proc_authority,
            1 => &mut self.reports_authority,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `settings.BUSINESS_PROC_AUTHORITY` of `humanresources.node.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessProcAuthority {
    /// `HEAD`.
    Head,
    /// `DEPUTY_HEAD`.
    DeputyHead,
    /// `ALL_DEPARTMENT_HEADS`.
    AllDepartmentHeads,
    /// `EMPLOYEE`.
    Employee,
    /// `TEAM_HEAD`.
    TeamHead,
    /// `TEAM_DEPUTY`.
    TeamDeputy,
    /// `TEAM_EMPLOYEE`.
    TeamEmployee,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for BusinessProcAuthority {
    const VALUES: &'static [&'static str] = &[
        "HEAD",
        "DEPUTY_HEAD",
        "ALL_DEPARTMENT_HEADS",
        "EMPLOYEE",
        "TEAM_HEAD",
        "TEAM_DEPUTY",
        "TEAM_EMPLOYEE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Head),
            1 => Some(Self::DeputyHead),
            2 => Some(Self::AllDepartmentHeads),
            3 => Some(Self::Employee),
            4 => Some(Self::TeamHead),
            5 => Some(Self::TeamDeputy),
            6 => Some(Self::TeamEmployee),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Head => "HEAD",
            Self::DeputyHead => "DEPUTY_HEAD",
            Self::AllDepartmentHeads => "ALL_DEPARTMENT_HEADS",
            Self::Employee => "EMPLOYEE",
            Self::TeamHead => "TEAM_HEAD",
            Self::TeamDeputy => "TEAM_DEPUTY",
            Self::TeamEmployee => "TEAM_EMPLOYEE",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.node.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string`, may be `null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// `members`: list of [`AddResultMembers`].
    pub members: Option<Vec<AddResultMembers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
            fields: &[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
                "members",
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
            3 => &self.structure_id,
            4 => &self.parent_id,
            5 => &self.description,
            6 => &self.access_code,
            7 => &self.user_count,
            8 => &self.color_name,
            9 => &self.xml_id,
            10 => &self.created_at,
            11 => &self.updated_at,
            12 => &self.members,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.structure_id,
            4 => &mut self.parent_id,
            5 => &mut self.description,
            6 => &mut self.access_code,
            7 => &mut self.user_count,
            8 => &mut self.color_name,
            9 => &mut self.xml_id,
            10 => &mut self.created_at,
            11 => &mut self.updated_at,
            12 => &mut self.members,
            _ => &mut self.extra,
        }
    }
}

/// `members` in the answer of `humanresources.node.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultMembers {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `avatar`: `string`, may be `null`.
    pub avatar: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultMembers",
            fields: &["userId", "name", "workPosition", "role", "avatar", "url"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.work_position,
            3 => &self.role,
            4 => &self.avatar,
            5 => &self.url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.work_position,
            3 => &mut self.role,
            4 => &mut self.avatar,
            5 => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `An invalid value for the structure element type was provided`.
    RequestValidationAnInvalidValueForThe,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Default company structure not found`.
    RequestValidationDefaultCompanyStructureNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::RequestValidationAnInvalidValueForThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("An invalid value for the structure element type was provided"),
        ErrorCase::code(
                Self::RequestValidationDefaultCompanyStructureNotFound,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Default company structure not found"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`humanresources.node.add`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html).
#[doc(alias = "humanresources.node.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.children`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.children")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Children {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Children {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Children {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Children",
            fields: &["id", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Children {
    type Output = NodeResult;
    type Error = ChildrenError;
    const NAME: &'static str = "humanresources.node.children";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Parameter `select` of `humanresources.node.children`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Select {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// `type`.
    Type,
    /// `structureId`.
    StructureId,
    /// `parentId`.
    ParentId,
    /// `description`.
    Description,
    /// `accessCode`.
    AccessCode,
    /// `userCount`.
    UserCount,
    /// `colorName`.
    ColorName,
    /// `xmlId`.
    XmlId,
    /// `createdAt`.
    CreatedAt,
    /// `updatedAt`.
    UpdatedAt,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Select {
    const VALUES: &'static [&'static str] = &[
        "id",
        "name",
        "type",
        "structureId",
        "parentId",
        "description",
        "accessCode",
        "userCount",
        "colorName",
        "xmlId",
        "createdAt",
        "updatedAt",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Name),
            2 => Some(Self::Type),
            3 => Some(Self::StructureId),
            4 => Some(Self::ParentId),
            5 => Some(Self::Description),
            6 => Some(Self::AccessCode),
            7 => Some(Self::UserCount),
            8 => Some(Self::ColorName),
            9 => Some(Self::XmlId),
            10 => Some(Self::CreatedAt),
            11 => Some(Self::UpdatedAt),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Type => "type",
            Self::StructureId => "structureId",
            Self::ParentId => "parentId",
            Self::Description => "description",
            Self::AccessCode => "accessCode",
            Self::UserCount => "userCount",
            Self::ColorName => "colorName",
            Self::XmlId => "xmlId",
            Self::CreatedAt => "createdAt",
            Self::UpdatedAt => "updatedAt",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.node.children`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NodeResult {
    /// `items`: list of [`Items`].
    pub items: Option<Vec<Items>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for NodeResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "NodeResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `humanresources.node.children`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Items {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string`, may be `null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Items {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Items",
            fields: &[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
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
            3 => &self.structure_id,
            4 => &self.parent_id,
            5 => &self.description,
            6 => &self.access_code,
            7 => &self.user_count,
            8 => &self.color_name,
            9 => &self.xml_id,
            10 => &self.created_at,
            11 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.structure_id,
            4 => &mut self.parent_id,
            5 => &mut self.description,
            6 => &mut self.access_code,
            7 => &mut self.user_count,
            8 => &mut self.color_name,
            9 => &mut self.xml_id,
            10 => &mut self.created_at,
            11 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.children`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChildrenError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type int for this request`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Unsupported field name provided for selection`.
    RequestValidationUnsupportedFieldNameProvidedFor,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for ChildrenError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldIdRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field id requires data type int for this request"),
        ErrorCase::code(
                Self::RequestValidationUnsupportedFieldNameProvidedFor,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Unsupported field name provided for selection"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`humanresources.node.children`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html).
#[doc(alias = "humanresources.node.children")]
pub fn children<'a, C: Caller>(
    caller: &'a C,
    request: &'a Children,
) -> impl Future<Output = Result<Reply<NodeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.count`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.count")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Count {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Count {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Count {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Count",
            fields: &[],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for Count {
    type Output = CountResult;
    type Error = CountError;
    const NAME: &'static str = "humanresources.node.count";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `humanresources.node.count`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountResult {
    /// `departments`: `integer`.
    pub departments: Option<i64>,
    /// `teams`: `integer`.
    pub teams: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CountResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CountResult",
            fields: &["departments", "teams"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.departments,
            1 => &self.teams,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.departments,
            1 => &mut self.teams,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountError {
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
}

impl ErrorCode for CountError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.node.count`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html).
#[doc(alias = "humanresources.node.count")]
pub fn count<'a, C: Caller>(
    caller: &'a C,
    request: &'a Count,
) -> impl Future<Output = Result<Reply<CountResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.edit`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.edit")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Edit {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `colorName`: [`ColorName`].
    pub color_name: Option<ColorName>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Edit {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `colorName`.
    #[must_use]
    pub fn color_name(mut self, value: impl Into<ColorName>) -> Self {
        self.color_name = Some(value.into());
        self
    }
}

impl Record for Edit {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Edit",
            fields: &["id", "name", "description", "colorName"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.name,
            2 => &self.description,
            3 => &self.color_name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.color_name,
            _ => &mut self.extra,
        }
    }
}

impl Method for Edit {
    type Output = Items;
    type Error = EditError;
    const NAME: &'static str = "humanresources.node.edit";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Errors of `humanresources.node.edit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field id is not specified.`.
    RequestValidationRequiredFieldIdIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field id requires data type int for this request.`.
    RequestValidationFieldIdRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `At least one field must be provided for modification.`.
    RequestValidationAtLeastOneFieldMust,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `An invalid color value was provided.`.
    RequestValidationAnInvalidColorValueWas,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for EditError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldIdIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field id is not specified."),
        ErrorCase::code(
                Self::RequestValidationFieldIdRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field id requires data type int for this request."),
        ErrorCase::code(
                Self::RequestValidationAtLeastOneFieldMust,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("At least one field must be provided for modification."),
        ErrorCase::code(
                Self::RequestValidationAnInvalidColorValueWas,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("An invalid color value was provided."),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`humanresources.node.edit`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html).
#[doc(alias = "humanresources.node.edit")]
pub fn edit<'a, C: Caller>(
    caller: &'a C,
    request: &'a Edit,
) -> impl Future<Output = Result<Reply<Items>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.get`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `select`: list of [`GetSelect`].
    pub select: Option<Vec<GetSelect>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetSelect>>,
    ) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "select"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.select,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.select,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "humanresources.node.get";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Parameter `select` of `humanresources.node.get`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetSelect {
    /// `id`.
    Id,
    /// `name`.
    Name,
    /// `type`.
    Type,
    /// `structureId`.
    StructureId,
    /// `parentId`.
    ParentId,
    /// `description`.
    Description,
    /// `accessCode`.
    AccessCode,
    /// `userCount`.
    UserCount,
    /// `colorName`.
    ColorName,
    /// `xmlId`.
    XmlId,
    /// `createdAt`.
    CreatedAt,
    /// `updatedAt`.
    UpdatedAt,
    /// `members`.
    Members,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for GetSelect {
    const VALUES: &'static [&'static str] = &[
        "id",
        "name",
        "type",
        "structureId",
        "parentId",
        "description",
        "accessCode",
        "userCount",
        "colorName",
        "xmlId",
        "createdAt",
        "updatedAt",
        "members",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Id),
            1 => Some(Self::Name),
            2 => Some(Self::Type),
            3 => Some(Self::StructureId),
            4 => Some(Self::ParentId),
            5 => Some(Self::Description),
            6 => Some(Self::AccessCode),
            7 => Some(Self::UserCount),
            8 => Some(Self::ColorName),
            9 => Some(Self::XmlId),
            10 => Some(Self::CreatedAt),
            11 => Some(Self::UpdatedAt),
            12 => Some(Self::Members),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Type => "type",
            Self::StructureId => "structureId",
            Self::ParentId => "parentId",
            Self::Description => "description",
            Self::AccessCode => "accessCode",
            Self::UserCount => "userCount",
            Self::ColorName => "colorName",
            Self::XmlId => "xmlId",
            Self::CreatedAt => "createdAt",
            Self::UpdatedAt => "updatedAt",
            Self::Members => "members",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.node.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `humanresources.node.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string`, may be `null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// `members`: list of [`GetResultItemMembers`].
    pub members: Option<Vec<GetResultItemMembers>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
                "members",
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
            3 => &self.structure_id,
            4 => &self.parent_id,
            5 => &self.description,
            6 => &self.access_code,
            7 => &self.user_count,
            8 => &self.color_name,
            9 => &self.xml_id,
            10 => &self.created_at,
            11 => &self.updated_at,
            12 => &self.members,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.structure_id,
            4 => &mut self.parent_id,
            5 => &mut self.description,
            6 => &mut self.access_code,
            7 => &mut self.user_count,
            8 => &mut self.color_name,
            9 => &mut self.xml_id,
            10 => &mut self.created_at,
            11 => &mut self.updated_at,
            12 => &mut self.members,
            _ => &mut self.extra,
        }
    }
}

/// `item.members` in the answer of `humanresources.node.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItemMembers {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `workPosition`: `string`.
    pub work_position: Option<String>,
    /// `role`: `string`.
    pub role: Option<String>,
    /// `avatar`: `string`.
    pub avatar: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItemMembers {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItemMembers",
            fields: &["userId", "name", "workPosition", "role", "avatar", "url"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.name,
            2 => &self.work_position,
            3 => &self.role,
            4 => &self.avatar,
            5 => &self.url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.name,
            2 => &mut self.work_position,
            3 => &mut self.role,
            4 => &mut self.avatar,
            5 => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
    RequestValidation,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.
    InvalidSelect,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::RequestValidation,
            "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(
            Self::EntityNotFound,
            "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
        ),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidSelect,
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.node.get`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html).
#[doc(alias = "humanresources.node.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.list`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `select`: list of [`Select`].
    pub select: Option<Vec<Select>>,
    /// `pagination`: [`ListPagination`].
    pub pagination: Option<ListPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<Type>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `select`.
    #[must_use]
    pub fn select(mut self, value: impl IntoIterator<Item = impl Into<Select>>) -> Self {
        self.select = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: ListPagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["type", "select", "pagination"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.select,
            2 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.select,
            2 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = ListResult;
    type Error = ListError;
    const NAME: &'static str = "humanresources.node.list";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for List {
    type Row = ListResultItems;
}

/// Parameter `pagination` of `humanresources.node.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPagination {
    /// `page`: `integer`.
    pub page: Option<i64>,
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// `offset`: `integer`.
    pub offset: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl ListPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
}

impl Record for ListPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListPagination",
            fields: &["page", "limit", "offset"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.page,
            1 => &self.limit,
            2 => &self.offset,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.page,
            1 => &mut self.limit,
            2 => &mut self.offset,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `humanresources.node.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResult {
    /// `items`: list of [`ListResultItems`].
    pub items: Option<Vec<ListResultItems>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResult",
            fields: &["items"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.items,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.items,
            _ => &mut self.extra,
        }
    }
}

/// `items` in the answer of `humanresources.node.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResultItems {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: `string`.
    pub type_: Option<String>,
    /// `structureId`: `integer`.
    pub structure_id: Option<i64>,
    /// `parentId`: `integer`, may be `null`.
    pub parent_id: Option<i64>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `accessCode`: `string`.
    pub access_code: Option<String>,
    /// `userCount`: `integer`.
    pub user_count: Option<i64>,
    /// `colorName`: `string`, may be `null`.
    pub color_name: Option<String>,
    /// `xmlId`: `string`, may be `null`.
    pub xml_id: Option<String>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// `updatedAt`: `datetime`.
    pub updated_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for ListResultItems {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "ListResultItems",
            fields: &[
                "id",
                "name",
                "type",
                "structureId",
                "parentId",
                "description",
                "accessCode",
                "userCount",
                "colorName",
                "xmlId",
                "createdAt",
                "updatedAt",
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
            3 => &self.structure_id,
            4 => &self.parent_id,
            5 => &self.description,
            6 => &self.access_code,
            7 => &self.user_count,
            8 => &self.color_name,
            9 => &self.xml_id,
            10 => &self.created_at,
            11 => &self.updated_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.type_,
            3 => &mut self.structure_id,
            4 => &mut self.parent_id,
            5 => &mut self.description,
            6 => &mut self.access_code,
            7 => &mut self.user_count,
            8 => &mut self.color_name,
            9 => &mut self.xml_id,
            10 => &mut self.created_at,
            11 => &mut self.updated_at,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`.
    InvalidPagination,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field type is not specified`.
    RequestValidationRequiredFieldTypeIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `An invalid value for the structure element type was provided`.
    RequestValidationAnInvalidValueForThe,
    /// `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`.
    UnknownProperty,
    /// `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`.
    InvalidSelect,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
            Self::InvalidPagination,
            "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationRequiredFieldTypeIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field type is not specified"),
        ErrorCase::code(
                Self::RequestValidationAnInvalidValueForThe,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("An invalid value for the structure element type was provided"),
        ErrorCase::code(
            Self::UnknownProperty,
            "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION",
        ),
        ErrorCase::code(
            Self::InvalidSelect,
            "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION",
        ),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
    ];
}

/// Calls [`humanresources.node.list`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html).
#[doc(alias = "humanresources.node.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<ListResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.move`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `parentId`: `integer`, required.
    pub parent_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, parent_id: i64) -> Self {
        Self {
            id,
            parent_id,
            ..Default::default()
        }
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &["id", "parentId"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.parent_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.parent_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = Items;
    type Error = MoveError;
    const NAME: &'static str = "humanresources.node.move";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Errors of `humanresources.node.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`humanresources.node.move`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html).
#[doc(alias = "humanresources.node.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<Items>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.search`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.search")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// `type`: [`Type`], required.
    pub type_: Type,
    /// `name`: `string`, required.
    pub name: String,
    /// `parentId`: `integer`.
    pub parent_id: Option<i64>,
    /// `pagination`: [`SearchPagination`]. Default: `50`.
    pub pagination: Option<SearchPagination>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Search {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<Type>, name: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `pagination`.
    #[must_use]
    pub fn pagination(mut self, value: SearchPagination) -> Self {
        self.pagination = Some(value);
        self
    }
}

impl Record for Search {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Search",
            fields: &["type", "name", "parentId", "pagination"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.name,
            2 => &self.parent_id,
            3 => &self.pagination,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.name,
            2 => &mut self.parent_id,
            3 => &mut self.pagination,
            _ => &mut self.extra,
        }
    }
}

impl Method for Search {
    type Output = NodeResult;
    type Error = SearchError;
    const NAME: &'static str = "humanresources.node.search";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&["items"]).order(OrderStyle::Fixed),
    );
}

impl ListMethod for Search {
    type Row = Items;
}

/// Parameter `pagination` of `humanresources.node.search`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPagination {
    /// `limit`: `integer`.
    pub limit: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl SearchPagination {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Record for SearchPagination {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SearchPagination",
            fields: &["limit"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.search`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Required field #FIELD# is not specified`.
    RequestValidationRequiredFieldFieldIsNot,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Field #FIELD# requires data type #TYPE# for this request`.
    RequestValidationFieldFieldRequiresDataType,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `An invalid department type value was provided`.
    RequestValidationAnInvalidDepartmentTypeValue,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for SearchError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationRequiredFieldFieldIsNot,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Required field #FIELD# is not specified"),
        ErrorCase::code(
                Self::RequestValidationFieldFieldRequiresDataType,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Field #FIELD# requires data type #TYPE# for this request"),
        ErrorCase::code(
                Self::RequestValidationAnInvalidDepartmentTypeValue,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("An invalid department type value was provided"),
        ErrorCase::code(
            Self::AccessDenied,
            "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION",
        ),
        ErrorCase::code(
            Self::InsufficientScope,
            "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ),
        ErrorCase::code(
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`humanresources.node.search`](https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html).
#[doc(alias = "humanresources.node.search")]
pub fn search<'a, C: Caller>(
    caller: &'a C,
    request: &'a Search,
) -> impl Future<Output = Result<Reply<NodeResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, AddUserIds, AddSettings, AddResult, AddResultMembers, Children, NodeResult,
    Items, Count, CountResult, Edit, Get, GetResult, GetResultItem, GetResultItemMembers,
    List, ListPagination, ListResult, ListResultItems, Move, Search, SearchPagination
);

value_enum!(Type, ColorName, BusinessProcAuthority, Select, GetSelect);
