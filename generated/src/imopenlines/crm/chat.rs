// @generated from docs/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.md and 1 more. Do not edit; run `cargo codegen`.

//! `imopenlines.crm.chat.*`.

use crate::prelude::*;

pub mod user;

/// Request of [`imopenlines.crm.chat.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.crm.chat.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `CRM_ENTITY_TYPE`: [`CrmEntityType`], required.
    pub crm_entity_type: CrmEntityType,
    /// `CRM_ENTITY`: `integer`, required.
    pub crm_entity: i64,
    /// `ACTIVE_ONLY`: `Y` or `N`. Default: `Y`.
    pub active_only: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(crm_entity_type: impl Into<CrmEntityType>, crm_entity: i64) -> Self {
        Self {
            crm_entity_type: crm_entity_type.into(),
            crm_entity,
            ..Default::default()
        }
    }
    /// Sets `ACTIVE_ONLY`.
    #[must_use]
    pub fn active_only(mut self, value: bool) -> Self {
        self.active_only = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["CRM_ENTITY_TYPE", "CRM_ENTITY", "ACTIVE_ONLY"],
            required: &[0, 1],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_entity_type,
            1 => &self.crm_entity,
            2 => &self.active_only,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_entity_type,
            1 => &mut self.crm_entity,
            2 => &mut self.active_only,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Vec<GetItem>;
    type Error = GetError;
    const NAME: &'static str = "imopenlines.crm.chat.get";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Parameter `CRM_ENTITY_TYPE` of `imopenlines.crm.chat.get`, and one other place.
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

/// Answer of `imopenlines.crm.chat.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// `CHAT_ID`: `integer`.
    pub chat_id: Option<i64>,
    /// `CONNECTOR_ID`: `string`.
    pub connector_id: Option<String>,
    /// `CONNECTOR_TITLE`: `string`.
    pub connector_title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetItem",
            fields: &["CHAT_ID", "CONNECTOR_ID", "CONNECTOR_TITLE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.connector_id,
            2 => &self.connector_title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.connector_id,
            2 => &mut self.connector_title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imopenlines.crm.chat.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_ARGUMENT`, `Argument 'CRM_ENTITY_TYPE' is null or empty` (HTTP 400).
    ErrorArgumentArgumentCrmEntityTypeIs,
    /// `ERROR_ARGUMENT`, `Argument 'CRM_ENTITY' is null or empty` (HTTP 400).
    ErrorArgumentArgumentCrmEntityIsNull,
    /// `ERROR_ARGUMENT`, `The value of an argument 'CRM_ENTITY' has an invalid type` (HTTP 400).
    ErrorArgumentTheValueOfAnArgument,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorArgumentArgumentCrmEntityTypeIs, "ERROR_ARGUMENT")
            .message("Argument 'CRM_ENTITY_TYPE' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentArgumentCrmEntityIsNull, "ERROR_ARGUMENT")
            .message("Argument 'CRM_ENTITY' is null or empty")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentTheValueOfAnArgument, "ERROR_ARGUMENT")
            .message("The value of an argument 'CRM_ENTITY' has an invalid type")
            .status(400),
    ];
}

/// Calls [`imopenlines.crm.chat.get`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html).
#[doc(alias = "imopenlines.crm.chat.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Vec<GetItem>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.crm.chat.getLastId`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.crm.chat.getLastId")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLastId {
    /// `CRM_ENTITY_TYPE`: [`CrmEntityType`], required.
    pub crm_entity_type: CrmEntityType,
    /// `CRM_ENTITY`: `integer`, required.
    pub crm_entity: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetLastId {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(crm_entity_type: impl Into<CrmEntityType>, crm_entity: i64) -> Self {
        Self {
            crm_entity_type: crm_entity_type.into(),
            crm_entity,
            ..Default::default()
        }
    }
}

impl Record for GetLastId {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetLastId",
            fields: &["CRM_ENTITY_TYPE", "CRM_ENTITY"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_entity_type,
            1 => &self.crm_entity,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_entity_type,
            1 => &mut self.crm_entity,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetLastId {
    type Output = i64;
    type Error = GetLastIdError;
    const NAME: &'static str = "imopenlines.crm.chat.getLastId";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `imopenlines.crm.chat.getLastId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetLastIdError {
    /// `CRM_CHAT_EMPTY_CRM_DATA`, `Empty CRM data` (HTTP 400).
    CrmChatEmptyCrmDataEmptyCrmData,
    /// `CRM_CHAT_EMPTY_CRM_DATA`, `Could not find CRM object` (HTTP 400).
    CrmChatEmptyCrmDataCouldNotFindCrmObject,
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
}

impl ErrorCode for GetLastIdError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::CrmChatEmptyCrmDataEmptyCrmData, "CRM_CHAT_EMPTY_CRM_DATA")
            .message("Empty CRM data")
            .status(400),
        ErrorCase::code(
                Self::CrmChatEmptyCrmDataCouldNotFindCrmObject,
                "CRM_CHAT_EMPTY_CRM_DATA",
            )
            .message("Could not find CRM object")
            .status(400),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
    ];
}

/// Calls [`imopenlines.crm.chat.getLastId`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html).
#[doc(alias = "imopenlines.crm.chat.getLastId")]
pub fn get_last_id<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetLastId,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetItem, GetLastId);

value_enum!(CrmEntityType);
