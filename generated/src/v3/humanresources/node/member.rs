// @generated from docs/api-reference/departments/node-member/humanresources-node-member-add.md and 3 more. Do not edit; run `cargo codegen`.

//! `humanresources.node.member.*`.

use crate::prelude::*;

pub mod field;

/// Request of [`humanresources.node.member.add`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.member.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `nodeId`: `integer`, required.
    pub node_id: i64,
    /// `userIds`: list of `integer`, required.
    pub user_ids: Vec<i64>,
    /// `role`: [`Role`], required.
    pub role: Role,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        node_id: i64,
        user_ids: impl IntoIterator<Item = i64>,
        role: impl Into<Role>,
    ) -> Self {
        Self {
            node_id,
            user_ids: user_ids.into_iter().collect(),
            role: role.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["nodeId", "userIds", "role"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.user_ids,
            2 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.user_ids,
            2 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = MemberResult;
    type Error = AddError;
    const NAME: &'static str = "humanresources.node.member.add";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Parameter `role` of `humanresources.node.member.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `MEMBER_HEAD`.
    MemberHead,
    /// `MEMBER_DEPUTY_HEAD`.
    MemberDeputyHead,
    /// `MEMBER_EMPLOYEE`.
    MemberEmployee,
    /// `MEMBER_TEAM_HEAD`.
    MemberTeamHead,
    /// `MEMBER_TEAM_DEPUTY_HEAD`.
    MemberTeamDeputyHead,
    /// `MEMBER_TEAM_EMPLOYEE`.
    MemberTeamEmployee,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for Role {
    const VALUES: &'static [&'static str] = &[
        "MEMBER_HEAD",
        "MEMBER_DEPUTY_HEAD",
        "MEMBER_EMPLOYEE",
        "MEMBER_TEAM_HEAD",
        "MEMBER_TEAM_DEPUTY_HEAD",
        "MEMBER_TEAM_EMPLOYEE",
    ];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::MemberHead),
            1 => Some(Self::MemberDeputyHead),
            2 => Some(Self::MemberEmployee),
            3 => Some(Self::MemberTeamHead),
            4 => Some(Self::MemberTeamDeputyHead),
            5 => Some(Self::MemberTeamEmployee),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::MemberHead => "MEMBER_HEAD",
            Self::MemberDeputyHead => "MEMBER_DEPUTY_HEAD",
            Self::MemberEmployee => "MEMBER_EMPLOYEE",
            Self::MemberTeamHead => "MEMBER_TEAM_HEAD",
            Self::MemberTeamDeputyHead => "MEMBER_TEAM_DEPUTY_HEAD",
            Self::MemberTeamEmployee => "MEMBER_TEAM_EMPLOYEE",
            Self::Other(text) => text,
        }
    }
}

/// Answer of `humanresources.node.member.add`, and 2 other places.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberResult {
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for MemberResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MemberResult",
            fields: &["success"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.member.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "nodeId" is required.`.
    RequestValidationParameterNodeIdIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "userIds" is required and must be a non-empty array.`.
    RequestValidationParameterUserIdsIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "role" is required.`.
    RequestValidationParameterRoleIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Role #ROLE# not found.`.
    RequestValidationRoleRoleNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Invalid role #ROLE#. Allowed: #ROLE_LIST#.`.
    RequestValidationInvalidRoleRoleAllowedRole,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationParameterNodeIdIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"nodeId\" is required."),
        ErrorCase::code(
                Self::RequestValidationParameterUserIdsIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"userIds\" is required and must be a non-empty array."),
        ErrorCase::code(
                Self::RequestValidationParameterRoleIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"role\" is required."),
        ErrorCase::code(
                Self::RequestValidationRoleRoleNotFound,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Role #ROLE# not found."),
        ErrorCase::code(
                Self::RequestValidationInvalidRoleRoleAllowedRole,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Invalid role #ROLE#. Allowed: #ROLE_LIST#."),
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
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`humanresources.node.member.add`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html).
#[doc(alias = "humanresources.node.member.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<MemberResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.member.move`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.member.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `nodeId`: `integer`, required.
    pub node_id: i64,
    /// `userIds`: list of `integer`, required.
    pub user_ids: Vec<i64>,
    /// `role`: [`Role`]. Default: `MEMBER_EMPLOYEE`.
    pub role: Option<Role>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(node_id: i64, user_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            node_id,
            user_ids: user_ids.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &["nodeId", "userIds", "role"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.user_ids,
            2 => &self.role,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.user_ids,
            2 => &mut self.role,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = MemberResult;
    type Error = MoveError;
    const NAME: &'static str = "humanresources.node.member.move";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Errors of `humanresources.node.member.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "nodeId" is required.`.
    RequestValidationParameterNodeIdIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "userIds" is required and must be a non-empty array.`.
    RequestValidationParameterUserIdsIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Invalid role #ROLE#. Allowed: #ROLE_LIST#.`.
    RequestValidationInvalidRoleRoleAllowedRole,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationParameterNodeIdIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"nodeId\" is required."),
        ErrorCase::code(
                Self::RequestValidationParameterUserIdsIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"userIds\" is required and must be a non-empty array."),
        ErrorCase::code(
                Self::RequestValidationInvalidRoleRoleAllowedRole,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Invalid role #ROLE#. Allowed: #ROLE_LIST#."),
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
    ];
}

/// Calls [`humanresources.node.member.move`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html).
#[doc(alias = "humanresources.node.member.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<MemberResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.member.remove`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.member.remove")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remove {
    /// `nodeId`: `integer`, required.
    pub node_id: i64,
    /// `userIds`: list of `integer`, required.
    pub user_ids: Vec<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Remove {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(node_id: i64, user_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            node_id,
            user_ids: user_ids.into_iter().collect(),
            ..Default::default()
        }
    }
}

impl Record for Remove {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Remove",
            fields: &["nodeId", "userIds"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.user_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.user_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for Remove {
    type Output = RemoveResult;
    type Error = RemoveError;
    const NAME: &'static str = "humanresources.node.member.remove";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Answer of `humanresources.node.member.remove`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResult {
    /// `removed`: list of `integer`.
    pub removed: Option<Vec<i64>>,
    /// `failed`: list of [`RemoveResultFailed`].
    pub failed: Option<Vec<RemoveResultFailed>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RemoveResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RemoveResult",
            fields: &["removed", "failed"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.removed,
            1 => &self.failed,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.removed,
            1 => &mut self.failed,
            _ => &mut self.extra,
        }
    }
}

/// `failed` in the answer of `humanresources.node.member.remove`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveResultFailed {
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `reason`: `string`.
    pub reason: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RemoveResultFailed {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RemoveResultFailed",
            fields: &["userId", "reason"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.user_id,
            1 => &self.reason,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.user_id,
            1 => &mut self.reason,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `humanresources.node.member.remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemoveError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "nodeId" is required.`.
    RequestValidationParameterNodeIdIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "userIds" is required and must be a non-empty array.`.
    RequestValidationParameterUserIdsIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error validating the request object`.
    RequestValidationErrorValidatingTheRequestObject,
}

impl ErrorCode for RemoveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationParameterNodeIdIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"nodeId\" is required."),
        ErrorCase::code(
                Self::RequestValidationParameterUserIdsIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"userIds\" is required and must be a non-empty array."),
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
                Self::RequestValidationErrorValidatingTheRequestObject,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error validating the request object"),
    ];
}

/// Calls [`humanresources.node.member.remove`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html).
#[doc(alias = "humanresources.node.member.remove")]
pub fn remove<'a, C: Caller>(
    caller: &'a C,
    request: &'a Remove,
) -> impl Future<Output = Result<Reply<RemoveResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`humanresources.node.member.set`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html).
///
/// REST 3.0. Scope: `humanresources`.
#[doc(alias = "humanresources.node.member.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `nodeId`: `integer`, required.
    pub node_id: i64,
    /// `userIds`: [`SetUserIds`], required.
    pub user_ids: SetUserIds,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(node_id: i64, user_ids: SetUserIds) -> Self {
        Self {
            node_id,
            user_ids,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["nodeId", "userIds"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.node_id,
            1 => &self.user_ids,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.node_id,
            1 => &mut self.user_ids,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = MemberResult;
    type Error = SetError;
    const NAME: &'static str = "humanresources.node.member.set";
    const SCOPES: &'static [&'static str] = &["humanresources"];
    const VERSION: Version = Version::V3;
}

/// Parameter `userIds` of `humanresources.node.member.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUserIds {
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

impl SetUserIds {
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

impl Record for SetUserIds {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetUserIds",
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

/// Errors of `humanresources.node.member.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "nodeId" is required.`.
    RequestValidationParameterNodeIdIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Parameter "userIds" is required and must be a non-empty array.`.
    RequestValidationParameterUserIdsIsRequired,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Invalid roles: #ROLE#. Allowed: #ROLE_LIST#.`.
    RequestValidationInvalidRolesRoleAllowedRole,
    /// `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`.
    AccessDenied,
    /// `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION`.
    InsufficientScope,
    /// `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
    EntityNotFound,
    /// `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`, `Error during request object validation`.
    RequestValidationErrorDuringRequestObjectValidation,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::RequestValidationParameterNodeIdIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"nodeId\" is required."),
        ErrorCase::code(
                Self::RequestValidationParameterUserIdsIsRequired,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Parameter \"userIds\" is required and must be a non-empty array."),
        ErrorCase::code(
                Self::RequestValidationInvalidRolesRoleAllowedRole,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Invalid roles: #ROLE#. Allowed: #ROLE_LIST#."),
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
                Self::RequestValidationErrorDuringRequestObjectValidation,
                "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            )
            .message("Error during request object validation"),
    ];
}

/// Calls [`humanresources.node.member.set`](https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html).
#[doc(alias = "humanresources.node.member.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<MemberResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(
    Add, MemberResult, Move, Remove, RemoveResult, RemoveResultFailed, Set, SetUserIds
);

value_enum!(Role);
