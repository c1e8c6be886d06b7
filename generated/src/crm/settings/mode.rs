// @generated from docs/api-reference/crm/crm-settings-mode-get.md. Do not edit; run `cargo codegen`.

//! `crm.settings.mode.*`.

use crate::prelude::*;

/// Request of [`crm.settings.mode.get`](https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html).
///
/// Scope: `crm`.
#[doc(alias = "crm.settings.mode.get")]
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
    type Output = i64;
    type Error = GetError;
    const NAME: &'static str = "crm.settings.mode.get";
    const SCOPES: &'static [&'static str] = &["crm"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `crm.settings.mode.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`crm.settings.mode.get`](https://apidocs.bitrix24.com/api-reference/crm/crm-settings-mode-get.html).
#[doc(alias = "crm.settings.mode.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get);
