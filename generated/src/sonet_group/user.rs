// @generated from docs/api-reference/sonet-group/members/sonet-group-user-add.md and 6 more. Do not edit; run `cargo codegen`.

//! `sonet_group.user.*`.

use crate::prelude::*;

/// Request of [`sonet_group.user.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `USER_ID`: `integer` or list of `integer`, required.
    pub user_id: Either<i64, Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64, user_id: impl Into<Either<i64, Vec<i64>>>) -> Self {
        Self {
            group_id,
            user_id: user_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
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

impl Method for Add {
    type Output = Vec<i64>;
    type Error = AddError;
    const NAME: &'static str = "sonet_group.user.add";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Errors of `sonet_group.user.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `No permissions to add users`.
    NoPermissionsToAddUsers,
    /// `Wrong user IDs`.
    WrongUserIds,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(Self::NoPermissionsToAddUsers, "No permissions to add users"),
        ErrorCase::text(Self::WrongUserIds, "Wrong user IDs"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
    ];
}

/// Calls [`sonet_group.user.add`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html).
#[doc(alias = "sonet_group.user.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.user.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `USER_ID`: `integer` or list of `integer`, required.
    pub user_id: Either<i64, Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64, user_id: impl Into<Either<i64, Vec<i64>>>) -> Self {
        Self {
            group_id,
            user_id: user_id.into(),
            ..Default::default()
        }
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
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

impl Method for Delete {
    type Output = Vec<i64>;
    type Error = DeleteError;
    const NAME: &'static str = "sonet_group.user.delete";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Errors of `sonet_group.user.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `No permissions to update users role`.
    NoPermissionsToUpdateUsers,
    /// `Wrong user IDs`.
    WrongUserIds,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(
            Self::NoPermissionsToUpdateUsers,
            "No permissions to update users role",
        ),
        ErrorCase::text(Self::WrongUserIds, "Wrong user IDs"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
    ];
}

/// Calls [`sonet_group.user.delete`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html).
#[doc(alias = "sonet_group.user.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.user.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "sonet_group.user.get";
    const SCOPES: &'static [&'static str] = &["sonet"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `sonet_group.user.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `ROLE`: [`Role`].
    pub role: Option<Role>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["USER_ID", "ROLE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

/// `ROLE` in the answer of `sonet_group.user.get`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `A`: owner.
    Owner,
    /// `E`: moderator.
    Moderator,
    /// `K`: participant.
    Participant,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Role {
    const VALUES: &'static [&'static str] = &["A", "E", "K"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Owner),
            1 => Some(Self::Moderator),
            2 => Some(Self::Participant),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Owner => "A",
            Self::Moderator => "E",
            Self::Participant => "K",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sonet_group.user.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `Wrong socialnetwork group ID`.
    WrongSocialnetworkGroupId,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongSocialnetworkGroupId, "Wrong socialnetwork group ID"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
    ];
}

/// Calls [`sonet_group.user.get`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html).
#[doc(alias = "sonet_group.user.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.user.groups`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.groups")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Groups {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Groups {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Groups {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Groups",
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

impl Method for Groups {
    type Output = Vec<GroupsItem>;
    type Error = GroupsError;
    const NAME: &'static str = "sonet_group.user.groups";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Answer of `sonet_group.user.groups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupsItem {
    /// `GROUP_ID`: `integer`.
    pub group_id: Option<i64>,
    /// `GROUP_NAME`: `string`.
    pub group_name: Option<String>,
    /// `ROLE`: [`Role`].
    pub role: Option<Role>,
    /// `GROUP_IMAGE_ID`: `string`, may be `null`.
    pub group_image_id: Option<String>,
    /// `GROUP_IMAGE`: `string`.
    pub group_image: Option<String>,
    /// `IS_EXTRANET`: `string`.
    pub is_extranet: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GroupsItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GroupsItem",
            fields: &[
                "GROUP_ID",
                "GROUP_NAME",
                "ROLE",
                "GROUP_IMAGE_ID",
                "GROUP_IMAGE",
                "IS_EXTRANET",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.group_name,
            2 => &self.role,
            3 => &self.group_image_id,
            4 => &self.group_image,
            5 => &self.is_extranet,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.group_name,
            2 => &mut self.role,
            3 => &mut self.group_image_id,
            4 => &mut self.group_image,
            5 => &mut self.is_extranet,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `sonet_group.user.groups`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupsError {}

impl ErrorCode for GroupsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`sonet_group.user.groups`](https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html).
#[doc(alias = "sonet_group.user.groups")]
pub fn groups<'a, C: Caller>(
    caller: &'a C,
    request: &'a Groups,
) -> impl Future<Output = Result<Reply<Vec<GroupsItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.user.invite`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.invite")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invite {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `USER_ID`: `integer` or list of `integer`, required.
    pub user_id: Either<i64, Vec<i64>>,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Invite {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64, user_id: impl Into<Either<i64, Vec<i64>>>) -> Self {
        Self {
            group_id,
            user_id: user_id.into(),
            ..Default::default()
        }
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl Record for Invite {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Invite",
            fields: &["GROUP_ID", "USER_ID", "MESSAGE"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.user_id,
            2 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.user_id,
            2 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl Method for Invite {
    type Output = Vec<i64>;
    type Error = InviteError;
    const NAME: &'static str = "sonet_group.user.invite";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Errors of `sonet_group.user.invite`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InviteError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `Wrong user IDs`.
    WrongUserIds,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
}

impl ErrorCode for InviteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(Self::WrongUserIds, "Wrong user IDs"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
    ];
}

/// Calls [`sonet_group.user.invite`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html).
#[doc(alias = "sonet_group.user.invite")]
pub fn invite<'a, C: Caller>(
    caller: &'a C,
    request: &'a Invite,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.user.request`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.request")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Request {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `MESSAGE`: `string`.
    pub message: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Request {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(group_id: i64) -> Self {
        Self {
            group_id,
            ..Default::default()
        }
    }
    /// Sets `MESSAGE`.
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

impl Record for Request {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Request",
            fields: &["GROUP_ID", "MESSAGE"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl Method for Request {
    type Output = bool;
    type Error = RequestError;
    const NAME: &'static str = "sonet_group.user.request";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Errors of `sonet_group.user.request`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
    /// `Cannot request to join group`.
    CannotRequestToJoinGroup,
}

impl ErrorCode for RequestError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
        ErrorCase::text(Self::CannotRequestToJoinGroup, "Cannot request to join group"),
    ];
}

/// Calls [`sonet_group.user.request`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html).
#[doc(alias = "sonet_group.user.request")]
pub fn request<'a, C: Caller>(
    caller: &'a C,
    request: &'a Request,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sonet_group.user.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html).
///
/// Scope: `sonet`.
#[doc(alias = "sonet_group.user.update")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// `GROUP_ID`: `integer`, required.
    pub group_id: i64,
    /// `USER_ID`: `integer` or list of `integer`, required.
    pub user_id: Either<i64, Vec<i64>>,
    /// `ROLE`: [`UpdateRole`], required.
    pub role: UpdateRole,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Update {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        group_id: i64,
        user_id: impl Into<Either<i64, Vec<i64>>>,
        role: impl Into<UpdateRole>,
    ) -> Self {
        Self {
            group_id,
            user_id: user_id.into(),
            role: role.into(),
            ..Default::default()
        }
    }
}

impl Record for Update {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Update",
            fields: &["GROUP_ID", "USER_ID", "ROLE"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.group_id,
            1 => &self.user_id,
            2 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.group_id,
            1 => &mut self.user_id,
            2 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

impl Method for Update {
    type Output = Vec<i64>;
    type Error = UpdateError;
    const NAME: &'static str = "sonet_group.user.update";
    const SCOPES: &'static [&'static str] = &["sonet"];
}

/// Parameter `ROLE` of `sonet_group.user.update`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateRole {
    /// `E`: moderator.
    Moderator,
    /// `K`: participant.
    Participant,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for UpdateRole {
    const VALUES: &'static [&'static str] = &["E", "K"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Moderator),
            1 => Some(Self::Participant),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Moderator => "E",
            Self::Participant => "K",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `sonet_group.user.update`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateError {
    /// `Wrong group ID`.
    WrongGroupId,
    /// `No permissions to update users role`.
    NoPermissionsToUpdateUsers,
    /// `Incorrect role code`.
    IncorrectRoleCode,
    /// `Wrong user IDs`.
    WrongUserIds,
    /// `Socialnetwork group not found`.
    SocialnetworkGroupNotFound,
}

impl ErrorCode for UpdateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::WrongGroupId, "Wrong group ID"),
        ErrorCase::text(
            Self::NoPermissionsToUpdateUsers,
            "No permissions to update users role",
        ),
        ErrorCase::text(Self::IncorrectRoleCode, "Incorrect role code"),
        ErrorCase::text(Self::WrongUserIds, "Wrong user IDs"),
        ErrorCase::text(
            Self::SocialnetworkGroupNotFound,
            "Socialnetwork group not found",
        ),
    ];
}

/// Calls [`sonet_group.user.update`](https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html).
#[doc(alias = "sonet_group.user.update")]
pub fn update<'a, C: Caller>(
    caller: &'a C,
    request: &'a Update,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete, Get, GetItem, Groups, GroupsItem, Invite, Request, Update);

value_enum!(Role, UpdateRole);
