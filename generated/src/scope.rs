// @generated from docs/api-reference/common/system/scope.md. Do not edit; run `cargo codegen`.

//! `scope.*`.

use crate::prelude::*;

/// Request of [`scope`](https://apidocs.bitrix24.com/api-reference/common/system/scope.html).
///
/// Scope: `basic`.
#[doc(alias = "scope")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scope {
    /// `full`: `boolean`.
    pub full: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Scope {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `full`.
    #[must_use]
    pub fn full(mut self, value: bool) -> Self {
        self.full = Some(value);
        self
    }
}

impl Record for Scope {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Scope",
            fields: &["full"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.full,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.full,
            _ => &mut self.extra,
        }
    }
}

impl Method for Scope {
    type Output = Vec<String>;
    type Error = ScopeError;
    const NAME: &'static str = "scope";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Errors of `scope`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScopeError {}

impl ErrorCode for ScopeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`scope`](https://apidocs.bitrix24.com/api-reference/common/system/scope.html).
pub fn scope<'a, C: Caller>(
    caller: &'a C,
    request: &'a Scope,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Scope);
