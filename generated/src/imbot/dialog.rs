// @generated from docs/api-reference/chat-bots/outdated/chats/imbot-dialog-get.md. Do not edit; run `cargo codegen`.

//! `imbot.dialog.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`imbot.dialog.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html).
///
/// Scope: `imbot`.
///
/// Deprecated: use [`imbot.v2.Chat.get`](crate::imbot::v2::chat::get()) (feature `imbot`).
#[doc(alias = "imbot.dialog.get")]
#[deprecated(note = "use `imbot.v2.Chat.get`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `DIALOG_ID`: `string`, required.
    pub dialog_id: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(dialog_id: impl Into<String>) -> Self {
        Self {
            dialog_id: dialog_id.into(),
            ..Default::default()
        }
    }
}

#[allow(deprecated)]
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["DIALOG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dialog_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dialog_id,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Get {
    type Output = types::chat_bots::ChatObject;
    type Error = GetError;
    const NAME: &'static str = "imbot.dialog.get";
    const SCOPES: &'static [&'static str] = &["imbot"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `imbot.dialog.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `DIALOG_ID_EMPTY`.
    DialogIdEmpty,
    /// `ACCESS_ERROR`, `You do not have access to the specified dialog`.
    AccessErrorYouDoNotHaveAccess,
    /// `ACCESS_ERROR`, `You don't have access to this chat`.
    AccessErrorYouDonTHaveAccess,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::DialogIdEmpty, "DIALOG_ID_EMPTY"),
        ErrorCase::code(Self::AccessErrorYouDoNotHaveAccess, "ACCESS_ERROR")
            .message("You do not have access to the specified dialog"),
        ErrorCase::code(Self::AccessErrorYouDonTHaveAccess, "ACCESS_ERROR")
            .message("You don't have access to this chat"),
    ];
}

/// Calls [`imbot.dialog.get`](https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html).
///
/// Deprecated: use [`imbot.v2.Chat.get`](crate::imbot::v2::chat::get()) (feature `imbot`).
#[doc(alias = "imbot.dialog.get")]
#[deprecated(note = "use `imbot.v2.Chat.get`")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<
    Output = Result<Reply<types::chat_bots::ChatObject>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get);
