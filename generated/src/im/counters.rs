// @generated from docs/api-reference/chats/im-counters-get.md. Do not edit; run `cargo codegen`.

//! `im.counters.*`.

use crate::prelude::*;

/// Request of [`im.counters.get`](https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html).
///
/// Scope: `im`.
#[doc(alias = "im.counters.get")]
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
    const NAME: &'static str = "im.counters.get";
    const SCOPES: &'static [&'static str] = &["im"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `im.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `TYPE`: [`GetResultType`].
    pub type_: Option<GetResultType>,
    /// `CHAT`: map of `integer`.
    pub chat: Option<Map<i64>>,
    /// `CHAT_MUTED`: map of `integer`.
    pub chat_muted: Option<Map<i64>>,
    /// `CHAT_UNREAD`: list of `integer`.
    pub chat_unread: Option<Vec<i64>>,
    /// `LINES`: map of `integer`.
    pub lines: Option<Map<i64>>,
    /// `DIALOG`: map of `integer`.
    pub dialog: Option<Map<i64>>,
    /// `DIALOG_UNREAD`: list of `integer`.
    pub dialog_unread: Option<Vec<i64>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "TYPE",
                "CHAT",
                "CHAT_MUTED",
                "CHAT_UNREAD",
                "LINES",
                "DIALOG",
                "DIALOG_UNREAD",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.chat,
            2 => &self.chat_muted,
            3 => &self.chat_unread,
            4 => &self.lines,
            5 => &self.dialog,
            6 => &self.dialog_unread,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.chat,
            2 => &mut self.chat_muted,
            3 => &mut self.chat_unread,
            4 => &mut self.lines,
            5 => &mut self.dialog,
            6 => &mut self.dialog_unread,
            _ => &mut self.extra,
        }
    }
}

/// `TYPE` in the answer of `im.counters.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultType {
    /// `ALL`: `integer`.
    pub all: Option<i64>,
    /// `CHAT`: `integer`.
    pub chat: Option<i64>,
    /// `DIALOG`: `integer`.
    pub dialog: Option<i64>,
    /// `LINES`: `integer`.
    pub lines: Option<i64>,
    /// `NOTIFY`: `integer`.
    pub notify: Option<i64>,
    /// `MESSENGER`: `integer`.
    pub messenger: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultType {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultType",
            fields: &["ALL", "CHAT", "DIALOG", "LINES", "NOTIFY", "MESSENGER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.all,
            1 => &self.chat,
            2 => &self.dialog,
            3 => &self.lines,
            4 => &self.notify,
            5 => &self.messenger,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.all,
            1 => &mut self.chat,
            2 => &mut self.dialog,
            3 => &mut self.lines,
            4 => &mut self.notify,
            5 => &mut self.messenger,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `im.counters.get`.
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

/// Calls [`im.counters.get`](https://apidocs.bitrix24.com/api-reference/chats/im-counters-get.html).
#[doc(alias = "im.counters.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultType);
