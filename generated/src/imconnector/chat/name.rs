// @generated from docs/api-reference/imopenlines/imconnector/imconnector-chat-name-set.md. Do not edit; run `cargo codegen`.

//! `imconnector.chat.name.*`.

use crate::prelude::*;

/// Request of [`imconnector.chat.name.set`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html).
///
/// Scope: `imconnector`.
#[doc(alias = "imconnector.chat.name.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `CONNECTOR`: `string`, required.
    pub connector: String,
    /// `LINE`: `integer`, required.
    pub line: i64,
    /// `CHAT_ID`: `string`, required.
    pub chat_id: String,
    /// `NAME`: `string`, required.
    pub name: String,
    /// `USER_ID`: `string`, required under a condition that the page tells.
    pub user_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        connector: impl Into<String>,
        line: i64,
        chat_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            connector: connector.into(),
            line,
            chat_id: chat_id.into(),
            name: name.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["CONNECTOR", "LINE", "CHAT_ID", "NAME", "USER_ID"],
            required: &[0, 1, 2, 3],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.connector,
            1 => &self.line,
            2 => &self.chat_id,
            3 => &self.name,
            4 => &self.user_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.connector,
            1 => &mut self.line,
            2 => &mut self.chat_id,
            3 => &mut self.name,
            4 => &mut self.user_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = SetResult;
    type Error = SetError;
    const NAME: &'static str = "imconnector.chat.name.set";
    const SCOPES: &'static [&'static str] = &["imconnector"];
}

/// Answer of `imconnector.chat.name.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResult {
    /// `SUCCESS`: `boolean`.
    pub success: Option<bool>,
    /// `DATA`: [`SetResultData`].
    pub data: Option<SetResultData>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetResult",
            fields: &["SUCCESS", "DATA"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.success,
            1 => &self.data,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.success,
            1 => &mut self.data,
            _ => &mut self.extra,
        }
    }
}

/// `DATA` in the answer of `imconnector.chat.name.set`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetResultData {
    /// `RESULT`: `boolean`.
    pub result: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for SetResultData {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "SetResultData",
            fields: &["RESULT"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `imconnector.chat.name.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `NOT_ACTIVE_LINE` (HTTP 400).
    NotActiveLine,
    /// `IMCONNECTOR_NO_CORRECT_PROVIDER` (HTTP 400).
    ImconnectorNoCorrectProvider,
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
    /// `CHAT_RENAMING_FAILED` (HTTP 400).
    ChatRenamingFailed,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::NotActiveLine, "NOT_ACTIVE_LINE").status(400),
        ErrorCase::code(
                Self::ImconnectorNoCorrectProvider,
                "IMCONNECTOR_NO_CORRECT_PROVIDER",
            )
            .status(400),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
        ErrorCase::code(Self::ChatRenamingFailed, "CHAT_RENAMING_FAILED").status(400),
    ];
}

/// Calls [`imconnector.chat.name.set`](https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-chat-name-set.html).
#[doc(alias = "imconnector.chat.name.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<SetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Set, SetResult, SetResultData);
