// @generated from docs/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.md. Do not edit; run `cargo codegen`.

//! `imopenlines.message.quick.*`.

use crate::prelude::*;

/// Request of [`imopenlines.message.quick.save`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.message.quick.save")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Save {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `MESSAGE_ID`: `integer`, required.
    pub message_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Save {
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

impl Record for Save {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Save",
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

impl Method for Save {
    type Output = bool;
    type Error = SaveError;
    const NAME: &'static str = "imopenlines.message.quick.save";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.message.quick.save`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SaveError {
    /// `CHAT_ID`.
    ChatId,
    /// `CHAT_TYPE`.
    ChatType,
    /// `CANT_SAVE_QUICK_ANSWER`.
    CantSaveQuickAnswer,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for SaveError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID"),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE"),
        ErrorCase::code(Self::CantSaveQuickAnswer, "CANT_SAVE_QUICK_ANSWER"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`imopenlines.message.quick.save`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-message-quick-save.html).
#[doc(alias = "imopenlines.message.quick.save")]
pub fn save<'a, C: Caller>(
    caller: &'a C,
    request: &'a Save,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Save);
