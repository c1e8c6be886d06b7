// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.md. Do not edit; run `cargo codegen`.

//! `imopenlines.message.session.*`.

use crate::prelude::*;

/// Request of [`imopenlines.message.session.start`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.message.session.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64, message_id: i64) -> Self {
        Self {
            chat_id,
            message_id,
            ..Default::default()
        }
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
            fields: &["CHAT_ID", "MESSAGE_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.message_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.message_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Start {
    type Output = bool;
    type Error = StartError;
    const NAME: &'static str = "imopenlines.message.session.start";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.message.session.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.message.session.start`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-message-session-start.html).
#[doc(alias = "imopenlines.message.session.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Start);
