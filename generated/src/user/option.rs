// @generated from docs/api-reference/common/settings/user-option-get.md and 1 more. Do not edit; run `cargo codegen`.

//! `user.option.*`.

use crate::prelude::*;

/// Request of [`user.option.get`](https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html).
///
/// Scope: `basic`.
#[doc(alias = "user.option.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `option`: `string`.
    pub option: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, value: impl Into<String>) -> Self {
        self.option = Some(value.into());
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["option"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.option,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.option,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = Option<Either<Map<String>, String>>;
    type Error = GetError;
    const NAME: &'static str = "user.option.get";
    const SCOPES: &'static [&'static str] = &["basic"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `user.option.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `AccessException`, `Application context required`.
    AccessExceptionApplicationContextRequired,
    /// `AccessException`, `User authorization required`.
    AccessExceptionUserAuthorizationRequired,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::AccessExceptionApplicationContextRequired,
                "AccessException",
            )
            .message("Application context required"),
        ErrorCase::code(
                Self::AccessExceptionUserAuthorizationRequired,
                "AccessException",
            )
            .message("User authorization required"),
    ];
}

/// Calls [`user.option.get`](https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html).
#[doc(alias = "user.option.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<Option<Either<Map<String>, String>>>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`user.option.set`](https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html).
///
/// Scope: `basic`.
#[doc(alias = "user.option.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `options`: map of `string`, required.
    pub options: Map<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(options: impl Into<Map<String>>) -> Self {
        Self {
            options: options.into(),
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["options"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.options,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.options,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = bool;
    type Error = SetError;
    const NAME: &'static str = "user.option.set";
    const SCOPES: &'static [&'static str] = &["basic"];
}

/// Errors of `user.option.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ArgumentNullException`.
    ArgumentNullException,
    /// `AccessException`, `Application context required`.
    AccessExceptionApplicationContextRequired,
    /// `AccessException`, `User authorization required`.
    AccessExceptionUserAuthorizationRequired,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ArgumentNullException, "ArgumentNullException"),
        ErrorCase::code(
                Self::AccessExceptionApplicationContextRequired,
                "AccessException",
            )
            .message("Application context required"),
        ErrorCase::code(
                Self::AccessExceptionUserAuthorizationRequired,
                "AccessException",
            )
            .message("User authorization required"),
    ];
}

/// Calls [`user.option.set`](https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html).
#[doc(alias = "user.option.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Set);
