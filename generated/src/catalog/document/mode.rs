// @generated from docs/api-reference/catalog/document/catalog-document-mode-status.md. Do not edit; run `cargo codegen`.

//! `catalog.document.mode.*`.

use crate::prelude::*;

/// Request of [`catalog.document.mode.status`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html).
///
/// Scope: `catalog`.
#[doc(alias = "catalog.document.mode.status")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Status {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Status {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Status {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Status",
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

impl Method for Status {
    type Output = bool;
    type Error = StatusError;
    const NAME: &'static str = "catalog.document.mode.status";
    const SCOPES: &'static [&'static str] = &["catalog"];
}

/// Errors of `catalog.document.mode.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StatusError {
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for StatusError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls [`catalog.document.mode.status`](https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html).
#[doc(alias = "catalog.document.mode.status")]
pub fn status<'a, C: Caller>(
    caller: &'a C,
    request: &'a Status,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Status);
