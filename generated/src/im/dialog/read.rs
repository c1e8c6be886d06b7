// @generated from docs/api-reference/chats/special-operations/im-dialog-read-all.md. Do not edit; run `cargo codegen`.

//! `im.dialog.read.*`.

use crate::prelude::*;

/// Request of [`im.dialog.read.all`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html).
///
/// Scope: `im`.
#[doc(alias = "im.dialog.read.all")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct All {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl All {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for All {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "All",
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

impl Method for All {
    type Output = bool;
    type Error = AllError;
    const NAME: &'static str = "im.dialog.read.all";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Errors of `im.dialog.read.all`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for AllError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.dialog.read.all`](https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html).
#[doc(alias = "im.dialog.read.all")]
pub fn all<'a, C: Caller>(
    caller: &'a C,
    request: &'a All,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(All);
