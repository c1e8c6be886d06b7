// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.md. Do not edit; run `cargo codegen`.

//! `imopenlines.crm.lead.*`.

use crate::prelude::*;

/// Request of [`imopenlines.crm.lead.create`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.crm.lead.create")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Create {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Create {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Create",
            fields: &["CHAT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Create {
    type Output = bool;
    type Error = CreateError;
    const NAME: &'static str = "imopenlines.crm.lead.create";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.crm.lead.create`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
    /// `ERROR_USER_NOT_OPERATOR` (HTTP 400).
    ErrorUserNotOperator,
}

impl ErrorCode for CreateError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
        ErrorCase::code(Self::ErrorUserNotOperator, "ERROR_USER_NOT_OPERATOR")
            .status(400),
    ];
}

/// Calls [`imopenlines.crm.lead.create`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html).
#[doc(alias = "imopenlines.crm.lead.create")]
pub fn create<'a, C: Caller>(
    caller: &'a C,
    request: &'a Create,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Create);
