// @generated from docs/api-reference/common/system/methods.md. Do not edit; run `cargo codegen`.

//! `methods.*`.

use crate::prelude::*;

/// Request of [`methods`](https://apidocs.bitrix24.com/api-reference/common/system/methods.html).
///
/// Scope: `basic`.
///
/// Deprecated: use [`method.get`](crate::method::get()) (feature `method`).
#[doc(alias = "methods")]
#[deprecated(note = "use `method.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Methods {
    /// `full`: `boolean`.
    pub full: Option<bool>,
    /// `scope`: `string`.
    pub scope: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Methods {
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
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Methods {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Methods",
            fields: &["full", "scope"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.full,
            1 => &self.scope,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.full,
            1 => &mut self.scope,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Methods {
    type Output = Vec<String>;
    type Error = MethodsError;
    const NAME: &'static str = "methods";
    const SCOPES: &'static [&'static str] = &["basic"];
    const DEPRECATED: bool = true;
}

/// Errors of `methods`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MethodsError {}

impl ErrorCode for MethodsError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`methods`](https://apidocs.bitrix24.com/api-reference/common/system/methods.html).
///
/// Deprecated: use [`method.get`](crate::method::get()) (feature `method`).
#[deprecated(note = "use `method.get`")]
#[allow(deprecated)]
pub fn methods<'a, C: Caller>(
    caller: &'a C,
    request: &'a Methods,
) -> impl Future<Output = Result<Reply<Vec<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Methods);
