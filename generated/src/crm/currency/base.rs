// @generated from docs/api-reference/crm/currency/crm-currency-base-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `crm.currency.base.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`crm.currency.base.get`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.base.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = types::CrmCurrency;
    type Error = GetError;
    const NAME: &'static str = "crm.currency.base.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.currency.base.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ERROR_UNEXPECTED_ANSWER`.
    ErrorUnexpectedAnswer,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorUnexpectedAnswer, "ERROR_UNEXPECTED_ANSWER"),
    ];
}

/// Calls [`crm.currency.base.get`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html).
#[doc(alias = "crm.currency.base.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<types::CrmCurrency>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`crm.currency.base.set`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.currency.base.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["id"],
            required: &[],
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

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "crm.currency.base.set";
    const SCOPES: &'static [&'static str] = &["crm"];
}

/// Errors of `crm.currency.base.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `Access denied.`.
    AccessDenied,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied."),
    ];
}

/// Calls [`crm.currency.base.set`](https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html).
#[doc(alias = "crm.currency.base.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Set);
