// @generated from docs/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.md. Do not edit; run `cargo codegen`.

//! `imopenlines.crm.message.*`.

use crate::prelude::*;

/// Request of [`imopenlines.crm.message.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.crm.message.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CRM_ENTITY_TYPE`: [`AddCrmEntityType`], required.
    pub crm_entity_type: AddCrmEntityType,
    /// `CRM_ENTITY`: `integer`, required.
    pub crm_entity: i64,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        crm_entity_type: impl Into<AddCrmEntityType>,
        crm_entity: i64,
        user_id: i64,
        chat_id: i64,
        message: impl Into<String>,
    ) -> Self {
        Self {
            crm_entity_type: crm_entity_type.into(),
            crm_entity,
            user_id,
            chat_id,
            message: message.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CRM_ENTITY_TYPE", "CRM_ENTITY", "USER_ID", "CHAT_ID", "MESSAGE"],
            required: &[0, 1, 2, 3, 4],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.crm_entity_type,
            1 => &self.crm_entity,
            2 => &self.user_id,
            3 => &self.chat_id,
            4 => &self.message,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.crm_entity_type,
            1 => &mut self.crm_entity,
            2 => &mut self.user_id,
            3 => &mut self.chat_id,
            4 => &mut self.message,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "imopenlines.crm.message.add";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Parameter `CRM_ENTITY_TYPE` of `imopenlines.crm.message.add`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddCrmEntityType {
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

impl ValueEnum for AddCrmEntityType {
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

/// Errors of `imopenlines.crm.message.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `CHAT_NOT_IN_CRM`.
    ChatNotInCrm,
    /// `CANCELED`.
    Canceled,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_ARGUMENT`, `Argument CRM_ENTITY_TYPE is null or empty`.
    ErrorArgumentArgumentCrmEntityTypeIs,
    /// `ERROR_ARGUMENT`, `Argument CRM_ENTITY is null or empty`.
    ErrorArgumentArgumentCrmEntityIsNull,
    /// `ERROR_ARGUMENT`, `Argument USER_ID is null or empty`.
    ErrorArgumentArgumentUserIdIsNull,
    /// `ERROR_ARGUMENT`, `Argument CHAT_ID is null or empty`.
    ErrorArgumentArgumentChatIdIsNull,
    /// `ERROR_ARGUMENT`, `Argument MESSAGE is null or empty`.
    ErrorArgumentArgumentMessageIsNullOr,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatNotInCrm, "CHAT_NOT_IN_CRM"),
        ErrorCase::code(Self::Canceled, "CANCELED"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorArgumentArgumentCrmEntityTypeIs, "ERROR_ARGUMENT")
            .message("Argument CRM_ENTITY_TYPE is null or empty"),
        ErrorCase::code(Self::ErrorArgumentArgumentCrmEntityIsNull, "ERROR_ARGUMENT")
            .message("Argument CRM_ENTITY is null or empty"),
        ErrorCase::code(Self::ErrorArgumentArgumentUserIdIsNull, "ERROR_ARGUMENT")
            .message("Argument USER_ID is null or empty"),
        ErrorCase::code(Self::ErrorArgumentArgumentChatIdIsNull, "ERROR_ARGUMENT")
            .message("Argument CHAT_ID is null or empty"),
        ErrorCase::code(Self::ErrorArgumentArgumentMessageIsNullOr, "ERROR_ARGUMENT")
            .message("Argument MESSAGE is null or empty"),
    ];
}

/// Calls [`imopenlines.crm.message.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html).
#[doc(alias = "imopenlines.crm.message.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);

value_enum!(AddCrmEntityType);
