// @generated from docs/api-reference/telephony/voximplant/voximplant-callback-start.md. Do not edit; run `cargo codegen`.

//! `voximplant.callback.*`.

use crate::prelude::*;

/// Request of [`voximplant.callback.start`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.callback.start")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// `FROM_LINE`: `string`, required.
    pub from_line: String,
    /// `TO_NUMBER`: `string`, required.
    pub to_number: String,
    /// `TEXT_TO_PRONOUNCE`: `string`, required.
    pub text_to_pronounce: String,
    /// `VOICE`: `string`.
    pub voice: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Start {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        from_line: impl Into<String>,
        to_number: impl Into<String>,
        text_to_pronounce: impl Into<String>,
    ) -> Self {
        Self {
            from_line: from_line.into(),
            to_number: to_number.into(),
            text_to_pronounce: text_to_pronounce.into(),
            ..Default::default()
        }
    }
    /// Sets `VOICE`.
    #[must_use]
    pub fn voice(mut self, value: impl Into<String>) -> Self {
        self.voice = Some(value.into());
        self
    }
}

impl Record for Start {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Start",
            fields: &["FROM_LINE", "TO_NUMBER", "TEXT_TO_PRONOUNCE", "VOICE"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from_line,
            1 => &self.to_number,
            2 => &self.text_to_pronounce,
            3 => &self.voice,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_line,
            1 => &mut self.to_number,
            2 => &mut self.text_to_pronounce,
            3 => &mut self.voice,
            _ => &mut self.extra,
        }
    }
}

impl Method for Start {
    type Output = StartResult;
    type Error = StartError;
    const NAME: &'static str = "voximplant.callback.start";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Answer of `voximplant.callback.start`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartResult {
    /// `RESULT`: `boolean`.
    pub result: Option<bool>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for StartResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "StartResult",
            fields: &["RESULT", "CALL_ID"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.result,
            1 => &self.call_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.result,
            1 => &mut self.call_id,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `voximplant.callback.start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartError {
    /// `ERROR_CORE`, `Could not find line <LINE_ID>`.
    ErrorCoreCouldNotFindLineLine,
    /// `ERROR_CORE`, `Could not find config for number <LINE_ID>`.
    ErrorCoreCouldNotFindConfigFor,
    /// `ERROR_CORE`, `Phone number is not correct`.
    ErrorCorePhoneNumberIsNotCorrect,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_CORE`, `Could not find line reg000000`.
    ErrorCoreCouldNotFindLineReg000000,
}

impl ErrorCode for StartError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreCouldNotFindLineLine, "ERROR_CORE")
            .message("Could not find line <LINE_ID>"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindConfigFor, "ERROR_CORE")
            .message("Could not find config for number <LINE_ID>"),
        ErrorCase::code(Self::ErrorCorePhoneNumberIsNotCorrect, "ERROR_CORE")
            .message("Phone number is not correct"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindLineReg000000, "ERROR_CORE")
            .message("Could not find line reg000000"),
    ];
}

/// Calls [`voximplant.callback.start`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html).
#[doc(alias = "voximplant.callback.start")]
pub fn start<'a, C: Caller>(
    caller: &'a C,
    request: &'a Start,
) -> impl Future<Output = Result<Reply<StartResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Start, StartResult);
