// @generated from docs/api-reference/user/userfields/user-userfield-file-get.md. Do not edit; run `cargo codegen`.

//! `user.userfield.file.*`.

use crate::prelude::*;

/// Request of [`user.userfield.file.get`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html).
///
/// Scope: `user.userfield`.
#[doc(alias = "user.userfield.file.get")]
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
    type Output = Value;
    type Error = GetError;
    const NAME: &'static str = "user.userfield.file.get";
    const SCOPES: &'static [&'static str] = &["user.userfield"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `user.userfield.file.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`user.userfield.file.get`](https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html).
#[doc(alias = "user.userfield.file.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get);
