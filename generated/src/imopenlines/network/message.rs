// @generated from docs/api-reference/imopenlines/openlines/imopenlines-network-message-add.md. Do not edit; run `cargo codegen`.

//! `imopenlines.network.message.*`.

use crate::prelude::*;

/// Request of [`imopenlines.network.message.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.network.message.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `CODE`: `string`, required.
    pub code: String,
    /// `USER_ID`: `integer`, required.
    pub user_id: i64,
    /// `MESSAGE`: `string`, required.
    pub message: String,
    /// `ATTACH`: map of any value.
    pub attach: Option<Map<Value>>,
    /// `KEYBOARD`: map of any value.
    pub keyboard: Option<Map<Value>>,
    /// `URL_PREVIEW`: `string`. Default: `Y`.
    pub url_preview: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        user_id: i64,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            user_id,
            message: message.into(),
            ..Default::default()
        }
    }
    /// Sets `ATTACH`.
    #[must_use]
    pub fn attach(mut self, value: impl Into<Map<Value>>) -> Self {
        self.attach = Some(value.into());
        self
    }
    /// Sets `KEYBOARD`.
    #[must_use]
    pub fn keyboard(mut self, value: impl Into<Map<Value>>) -> Self {
        self.keyboard = Some(value.into());
        self
    }
    /// Sets `URL_PREVIEW`.
    #[must_use]
    pub fn url_preview(mut self, value: impl Into<String>) -> Self {
        self.url_preview = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["CODE", "USER_ID", "MESSAGE", "ATTACH", "KEYBOARD", "URL_PREVIEW"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code,
            1 => &self.user_id,
            2 => &self.message,
            3 => &self.attach,
            4 => &self.keyboard,
            5 => &self.url_preview,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code,
            1 => &mut self.user_id,
            2 => &mut self.message,
            3 => &mut self.attach,
            4 => &mut self.keyboard,
            5 => &mut self.url_preview,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = bool;
    type Error = AddError;
    const NAME: &'static str = "imopenlines.network.message.add";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.network.message.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `WRONG_AUTH_TYPE` (HTTP 403).
    WrongAuthType,
    /// `CODE` (HTTP 400).
    Code,
    /// `IMBOT_ERROR` (HTTP 400).
    ImbotError,
    /// `NOT_FOUND` (HTTP 400).
    NotFound,
    /// `USER_ID_EMPTY` (HTTP 400).
    UserIdEmpty,
    /// `USER_MESSAGE_LIMIT` (HTTP 400).
    UserMessageLimit,
    /// `MESSAGE_EMPTY` (HTTP 400).
    MessageEmpty,
    /// `ATTACH_OVERSIZE` (HTTP 400).
    AttachOversize,
    /// `ATTACH_ERROR` (HTTP 400).
    AttachError,
    /// `KEYBOARD_ERROR` (HTTP 400).
    KeyboardError,
    /// `WRONG_REQUEST` (HTTP 400).
    WrongRequest,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::WrongAuthType, "WRONG_AUTH_TYPE").status(403),
        ErrorCase::code(Self::Code, "CODE").status(400),
        ErrorCase::code(Self::ImbotError, "IMBOT_ERROR").status(400),
        ErrorCase::code(Self::NotFound, "NOT_FOUND").status(400),
        ErrorCase::code(Self::UserIdEmpty, "USER_ID_EMPTY").status(400),
        ErrorCase::code(Self::UserMessageLimit, "USER_MESSAGE_LIMIT").status(400),
        ErrorCase::code(Self::MessageEmpty, "MESSAGE_EMPTY").status(400),
        ErrorCase::code(Self::AttachOversize, "ATTACH_OVERSIZE").status(400),
        ErrorCase::code(Self::AttachError, "ATTACH_ERROR").status(400),
        ErrorCase::code(Self::KeyboardError, "KEYBOARD_ERROR").status(400),
        ErrorCase::code(Self::WrongRequest, "WRONG_REQUEST").status(400),
    ];
}

/// Calls [`imopenlines.network.message.add`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html).
#[doc(alias = "imopenlines.network.message.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);
