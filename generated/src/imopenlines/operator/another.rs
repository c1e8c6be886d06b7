// @generated from docs/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.md. Do not edit; run `cargo codegen`.

//! `imopenlines.operator.another.*`.

use crate::prelude::*;

/// Request of [`imopenlines.operator.another.finish`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.operator.another.finish")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Finish {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Finish {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
}

impl Record for Finish {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Finish",
            fields: &["CHAT_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Finish {
    type Output = bool;
    type Error = FinishError;
    const NAME: &'static str = "imopenlines.operator.another.finish";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.operator.another.finish`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FinishError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for FinishError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.operator.another.finish`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html).
#[doc(alias = "imopenlines.operator.another.finish")]
pub fn finish<'a, C: Caller>(
    caller: &'a C,
    request: &'a Finish,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Finish);
