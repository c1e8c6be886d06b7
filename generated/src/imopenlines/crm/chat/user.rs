// @generated from docs/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.md and 1 more. Do not edit; run `cargo codegen`.

//! `imopenlines.crm.chat.user.*`.

use crate::prelude::*;

/// Request of [`imopenlines.crm.chat.user.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.crm.chat.user.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CRM_ENTITY_TYPE`: [`CrmEntityType`], required.
    pub crm_entity_type: CrmEntityType,
    /// `CRM_ENTITY`: `integer`, required.
    pub crm_entity: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        crm_entity_type: impl Into<CrmEntityType>,
        crm_entity: i64,
        user_id: i64,
    ) -> Self {
        Self {
            crm_entity_type: crm_entity_type.into(),
            crm_entity,
            user_id,
            ..Default::default()
        }
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CRM_ENTITY_TYPE", "CRM_ENTITY", "USER_ID", "CHAT_ID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_entity_type,
            1 => &self.crm_entity,
            2 => &self.user_id,
            3 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_entity_type,
            1 => &mut self.crm_entity,
            2 => &mut self.user_id,
            3 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "imopenlines.crm.chat.user.add";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `CRM_ENTITY_TYPE` of `imopenlines.crm.chat.user.add`, and one other place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrmEntityType {
    /// `lead`.
    Lead,
    /// `deal`.
    Deal,
    /// `company`.
    Company,
    /// `contact`.
    Contact,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for CrmEntityType {
    const VALUES: &'static [&'static str] = &["lead", "deal", "company", "contact"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Lead),
            1 => Some(Self::Deal),
            2 => Some(Self::Company),
            3 => Some(Self::Contact),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Lead => "lead",
            Self::Deal => "deal",
            Self::Company => "company",
            Self::Contact => "contact",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `imopenlines.crm.chat.user.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ACCESS_DENIED`, `Access denied! You don't have access to join user to chat` (HTTP 403).
    AccessDeniedYouDonTHaveAccess,
    /// `ACCESS_DENIED`, `Access denied! This user does not have access to the chat because he does not have access to this CRM object` (HTTP 403).
    AccessDeniedThisUserDoesNotHave,
    /// `ERROR_ARGUMENT`, `Argument 'CRM_ENTITY_TYPE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentCrmEntityTypeIs,
    /// `ERROR_ARGUMENT`, `Argument 'CRM_ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentArgumentCrmEntityIsNull,
    /// `ERROR_ARGUMENT`, `The value of an argument 'CRM_ENTITY' has an invalid type` (HTTP 400).
    ErrorArgumentTheValueOfAnArgument,
    /// `ERROR_ARGUMENT`, `Argument 'Empty USER_ID' is null or empty` (HTTP 400).
    ErrorArgumentArgumentEmptyUserIdIs,
    /// `IM_NOT_INSTALLED` (HTTP 400).
    ImNotInstalled,
    /// `CHAT_NOT_IN_CRM` (HTTP 400).
    ChatNotInCrm,
    /// `CRM_CHAT_USER_NOT_ACTIVE` (HTTP 400).
    CrmChatUserNotActive,
    /// `ACCESS_DENIED`, `Access denied! This user does not have access to the chat because he does not have access to this view chat history` (HTTP 403).
    AccessDeniedThisUserDoesNotHaveAccess,
    /// `WRONG_REQUEST` (HTTP 400).
    WrongRequest,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDeniedYouDonTHaveAccess, "ACCESS_DENIED")
            .message("Access denied! You don't have access to join user to chat")
            .status(403),
        ErrorCase::code(Self::AccessDeniedThisUserDoesNotHave, "ACCESS_DENIED")
            .message(
                "Access denied! This user does not have access to the chat because he does not have access to this CRM object",
            )
            .status(403),
        ErrorCase::code(Self::ErrorArgumentArgumentCrmEntityTypeIs, "ERROR_ARGUMENT")
            .message("Argument 'CRM_ENTITY_TYPE' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentCrmEntityIsNull, "ERROR_ARGUMENT")
            .message("Argument 'CRM_ENTITY' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentTheValueOfAnArgument, "ERROR_ARGUMENT")
            .message("The value of an argument 'CRM_ENTITY' has an invalid type")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentEmptyUserIdIs, "ERROR_ARGUMENT")
            .message("Argument 'Empty USER_ID' is null or empty")
            .status(400),
        ErrorCase::code(Self::ImNotInstalled, "IM_NOT_INSTALLED").status(400),
        ErrorCase::code(Self::ChatNotInCrm, "CHAT_NOT_IN_CRM").status(400),
        ErrorCase::code(Self::CrmChatUserNotActive, "CRM_CHAT_USER_NOT_ACTIVE")
            .status(400),
        ErrorCase::code(Self::AccessDeniedThisUserDoesNotHaveAccess, "ACCESS_DENIED")
            .message(
                "Access denied! This user does not have access to the chat because he does not have access to this view chat history",
            )
            .status(403),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST").status(400),
    ];
}

/// Calls [`imopenlines.crm.chat.user.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html).
#[doc(alias = "imopenlines.crm.chat.user.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.crm.chat.user.delete`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.crm.chat.user.delete")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// `CRM_ENTITY_TYPE`: [`CrmEntityType`], required.
    pub crm_entity_type: CrmEntityType,
    /// `CRM_ENTITY`: `integer`, required.
    pub crm_entity: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Delete {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        crm_entity_type: impl Into<CrmEntityType>,
        crm_entity: i64,
        user_id: i64,
    ) -> Self {
        Self {
            crm_entity_type: crm_entity_type.into(),
            crm_entity,
            user_id,
            ..Default::default()
        }
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
}

impl Record for Delete {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Delete",
            fields: &["CRM_ENTITY_TYPE", "CRM_ENTITY", "USER_ID", "CHAT_ID"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_entity_type,
            1 => &self.crm_entity,
            2 => &self.user_id,
            3 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_entity_type,
            1 => &mut self.crm_entity,
            2 => &mut self.user_id,
            3 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Delete {
    type Output = i64;
    type Error = DeleteError;
    const NAME: &'static str = "imopenlines.crm.chat.user.delete";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.crm.chat.user.delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `CRM_CHAT_EMPTY_USER` (HTTP 400).
    CrmChatEmptyUser,
    /// `CRM_CHAT_EMPTY_CRM_DATA` (HTTP 400).
    CrmChatEmptyCrmData,
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
    /// `IM_NOT_INSTALLED` (HTTP 400).
    ImNotInstalled,
    /// `CHAT_NOT_IN_CRM` (HTTP 400).
    ChatNotInCrm,
    /// `CHAT_DELETE_USER_PERMISSION_DENIED` (HTTP 403).
    ChatDeleteUserPermissionDenied,
    /// `CRM_CHAT_USER_NOT_ACTIVE` (HTTP 400).
    CrmChatUserNotActive,
    /// `WRONG_REQUEST` (HTTP 400).
    WrongRequest,
}

impl ErrorCode for DeleteError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::CrmChatEmptyUser, "CRM_CHAT_EMPTY_USER").status(400),
        ErrorCase::code(Self::CrmChatEmptyCrmData, "CRM_CHAT_EMPTY_CRM_DATA")
            .status(400),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
        ErrorCase::code(Self::ImNotInstalled, "IM_NOT_INSTALLED").status(400),
        ErrorCase::code(Self::ChatNotInCrm, "CHAT_NOT_IN_CRM").status(400),
        ErrorCase::code(
                Self::ChatDeleteUserPermissionDenied,
                "CHAT_DELETE_USER_PERMISSION_DENIED",
            )
            .status(403),
        ErrorCase::code(Self::CrmChatUserNotActive, "CRM_CHAT_USER_NOT_ACTIVE")
            .status(400),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST").status(400),
    ];
}

/// Calls [`imopenlines.crm.chat.user.delete`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html).
#[doc(alias = "imopenlines.crm.chat.user.delete")]
pub fn delete<'a, C: Caller>(
    caller: &'a C,
    request: &'a Delete,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, Delete);

value_enum!(CrmEntityType);
