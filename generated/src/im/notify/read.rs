// @generated from docs/api-reference/chats/notifications/im-notify-read-all.md and 1 more. Do not edit; run `cargo codegen`.

//! `im.notify.read.*`.

use crate::prelude::*;

/// Request of [`im.notify.read.all`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.read.all")]
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
    type Output = AllResult;
    type Error = AllError;
    const NAME: &'static str = "im.notify.read.all";
    const SCOPES: &'static [&'static str] = &["im"];
}

/// Answer of `im.notify.read.all`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllResult {
    /// `result`: `boolean`.
    pub result: Option<bool>,
    /// `newCounter`: `integer`.
    pub new_counter: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AllResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AllResult",
            fields: &["result", "newCounter"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            1 => &self.new_counter,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            1 => &mut self.new_counter,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.notify.read.all`.
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

/// Calls [`im.notify.read.all`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-all.html).
#[doc(alias = "im.notify.read.all")]
pub fn all<'a, C: Caller>(
    caller: &'a C,
    request: &'a All,
) -> impl Future<Output = Result<Reply<AllResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`im.notify.read.list`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html).
///
/// Scope: `im`.
#[doc(alias = "im.notify.read.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// `IDS`: list of `integer`, required.
    pub ids: Vec<i64>,
    /// `ACTION`: `Y` or `N`. Default: `Y`.
    pub action: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            ids: ids.into_iter().collect(),
            ..Default::default()
        }
    }
    /// Sets `ACTION`.
    #[must_use]
    pub fn action(mut self, value: bool) -> Self {
        self.action = Some(value);
        self
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
            fields: &["IDS", "ACTION"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ids,
            1 => &self.action,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ids,
            1 => &mut self.action,
            _ => &mut self.extra,
        }
    }
}

impl Method for List {
    type Output = bool;
    type Error = ListError;
    const NAME: &'static str = "im.notify.read.list";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `im.notify.read.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {
    /// `PARAMS_ERROR`.
    ParamsError,
}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ParamsError, "PARAMS_ERROR"),
    ];
}

/// Calls [`im.notify.read.list`](https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-read-list.html).
#[doc(alias = "im.notify.read.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(All, AllResult, List);
