// @generated from docs/api-reference/chats/files/im-disk-folder-get.md. Do not edit; run `cargo codegen`.

//! `im.disk.folder.*`.

use crate::prelude::*;

/// Request of [`im.disk.folder.get`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html).
///
/// Scope: `im`.
///
/// Deprecated: use [`im.v2.File.upload`](crate::im::v2::file::upload()) (feature `im`).
#[doc(alias = "im.disk.folder.get")]
#[deprecated(note = "use `im.v2.File.upload`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `CHAT_ID`: `integer`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub chat_id: Option<i64>,
    /// `DIALOG_ID`: `string`, one of `CHAT_ID`, `DIALOG_ID` is required.
    pub dialog_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request whose parameters are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `CHAT_ID`.
    #[must_use]
    pub fn chat_id(mut self, value: i64) -> Self {
        self.chat_id = Some(value);
        self
    }
    /// Sets `DIALOG_ID`.
    #[must_use]
    pub fn dialog_id(mut self, value: impl Into<String>) -> Self {
        self.dialog_id = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["CHAT_ID", "DIALOG_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "im.disk.folder.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.disk.folder.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["ID"],
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

/// Errors of `im.disk.folder.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `DIALOG_ID_EMPTY` (HTTP 400).
    DialogIdEmpty,
    /// `ACCESS_ERROR` (HTTP 403).
    AccessError,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY").status(400),
        ErrorCase::code(Self::AccessError, "ACCESS_ERROR").status(403),
    ];
}

/// Calls [`im.disk.folder.get`](https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html).
///
/// Deprecated: use [`im.v2.File.upload`](crate::im::v2::file::upload()) (feature `im`).
#[doc(alias = "im.disk.folder.get")]
#[deprecated(note = "use `im.v2.File.upload`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
