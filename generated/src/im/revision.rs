// @generated from docs/api-reference/chats/im-revision-get.md. Do not edit; run `cargo codegen`.

//! `im.revision.*`.

use crate::prelude::*;

/// Request of [`im.revision.get`](https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.revision.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "im.revision.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.revision.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `rest`: `integer`.
    pub rest: Option<i64>,
    /// `web`: `integer`.
    pub web: Option<i64>,
    /// `mobile`: `integer`.
    pub mobile: Option<i64>,
    /// `desktop`: `integer`.
    pub desktop: Option<i64>,
    /// `im_revision_mobile`: `integer`.
    pub im_revision_mobile: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["rest", "web", "mobile", "desktop", "im_revision_mobile"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.rest,
            1 => &self.web,
            2 => &self.mobile,
            3 => &self.desktop,
            4 => &self.im_revision_mobile,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.rest,
            1 => &mut self.web,
            2 => &mut self.mobile,
            3 => &mut self.desktop,
            4 => &mut self.im_revision_mobile,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.revision.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `INVALID_CREDENTIALS`.
    InvalidCredentials,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::InvalidCredentials, "INVALID_CREDENTIALS"),
    ];
}

/// Calls [`im.revision.get`](https://apidocs.bitrix24.com/api-reference/chats/im-revision-get.html).
#[doc(alias = "im.revision.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
