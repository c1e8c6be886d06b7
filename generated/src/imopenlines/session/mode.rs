// @generated from docs/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.md and 3 more. Do not edit; run `cargo codegen`.

//! `imopenlines.session.mode.*`.

use crate::prelude::*;

/// Request of [`imopenlines.session.mode.pin`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.mode.pin")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `ACTIVATE`: `Y` or `N`. Default: `Y`.
    pub activate: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Pin {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `ACTIVATE`.
    #[must_use]
    pub fn activate(mut self, value: bool) -> Self {
        self.activate = Some(value);
        self
    }
}

impl Record for Pin {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Pin",
            fields: &["CHAT_ID", "ACTIVATE"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.activate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.activate,
            _ => &mut self.extra,
        }
    }
}

impl Method for Pin {
    type Output = bool;
    type Error = PinError;
    const NAME: &'static str = "imopenlines.session.mode.pin";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.mode.pin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinError {
    /// `CHAT_ID_EMPTY` (HTTP 400).
    ChatIdEmpty,
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for PinError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatIdEmpty, "CHAT_ID_EMPTY").status(400),
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.session.mode.pin`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html).
#[doc(alias = "imopenlines.session.mode.pin")]
pub fn pin<'a, C: Caller>(
    caller: &'a C,
    request: &'a Pin,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.session.mode.pinAll`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.mode.pinAll")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PinAll {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PinAll {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for PinAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PinAll",
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

impl Method for PinAll {
    type Output = Vec<i64>;
    type Error = PinAllError;
    const NAME: &'static str = "imopenlines.session.mode.pinAll";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.mode.pinAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PinAllError {}

impl ErrorCode for PinAllError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`imopenlines.session.mode.pinAll`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html).
#[doc(alias = "imopenlines.session.mode.pinAll")]
pub fn pin_all<'a, C: Caller>(
    caller: &'a C,
    request: &'a PinAll,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.session.mode.silent`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html).
///
/// Scope: `imopenlines`.
///
/// Deprecated without a successor.
#[doc(alias = "imopenlines.session.mode.silent")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Silent {
    /// `CHAT_ID`: `integer`, required.
    pub chat_id: i64,
    /// `ACTIVATE`: `Y` or `N`.
    pub activate: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Silent {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self {
            chat_id,
            ..Default::default()
        }
    }
    /// Sets `ACTIVATE`.
    #[must_use]
    pub fn activate(mut self, value: bool) -> Self {
        self.activate = Some(value);
        self
    }
}

#[allow(deprecated)]
impl Record for Silent {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Silent",
            fields: &["CHAT_ID", "ACTIVATE"],
            required: &[0],
            codecs: &[(1, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.chat_id,
            1 => &self.activate,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.chat_id,
            1 => &mut self.activate,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Silent {
    type Output = bool;
    type Error = SilentError;
    const NAME: &'static str = "imopenlines.session.mode.silent";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
    const DEPRECATED: bool = true;
}

/// Errors of `imopenlines.session.mode.silent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SilentError {
    /// `CHAT_ID` (HTTP 400).
    ChatId,
    /// `CHAT_TYPE` (HTTP 400).
    ChatType,
    /// `ACCESS_DENIED` (HTTP 400).
    AccessDenied,
    /// `USER_ID` (HTTP 400).
    UserId,
}

impl ErrorCode for SilentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ChatId, "CHAT_ID").status(400),
        ErrorCase::code(Self::ChatType, "CHAT_TYPE").status(400),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(400),
        ErrorCase::code(Self::UserId, "USER_ID").status(400),
    ];
}

/// Calls [`imopenlines.session.mode.silent`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html).
///
/// Deprecated without a successor.
#[doc(alias = "imopenlines.session.mode.silent")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn silent<'a, C: Caller>(
    caller: &'a C,
    request: &'a Silent,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`imopenlines.session.mode.unpinAll`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html).
///
/// Scope: `imopenlines`.
#[doc(alias = "imopenlines.session.mode.unpinAll")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnpinAll {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl UnpinAll {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for UnpinAll {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "UnpinAll",
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

impl Method for UnpinAll {
    type Output = Vec<i64>;
    type Error = UnpinAllError;
    const NAME: &'static str = "imopenlines.session.mode.unpinAll";
    const SCOPES: &'static [&'static str] = &["imopenlines"];
}

/// Errors of `imopenlines.session.mode.unpinAll`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnpinAllError {}

impl ErrorCode for UnpinAllError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`imopenlines.session.mode.unpinAll`](https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html).
#[doc(alias = "imopenlines.session.mode.unpinAll")]
pub fn unpin_all<'a, C: Caller>(
    caller: &'a C,
    request: &'a UnpinAll,
) -> impl Future<Output = Result<Reply<Vec<i64>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Pin, PinAll, Silent, UnpinAll);
