// @generated from docs/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.md and 1 more. Do not edit; run `cargo codegen`.

//! `voximplant.infocall.*`.

use crate::prelude::*;

/// Request of [`voximplant.infocall.startwithsound`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html).
///
/// Scope: any of `telephony`, `call`.
#[doc(alias = "voximplant.infocall.startwithsound")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Startwithsound {
    /// `FROM_LINE`: `string`, required.
    pub from_line: String,
    /// `TO_NUMBER`: `string`, required.
    pub to_number: String,
    /// `URL`: `string`, required.
    pub url: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Startwithsound {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        from_line: impl Into<String>,
        to_number: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            from_line: from_line.into(),
            to_number: to_number.into(),
            url: url.into(),
            ..Default::default()
        }
    }
}

impl Record for Startwithsound {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Startwithsound",
            fields: &["FROM_LINE", "TO_NUMBER", "URL"],
            required: &[0, 1, 2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from_line,
            1 => &self.to_number,
            2 => &self.url,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_line,
            1 => &mut self.to_number,
            2 => &mut self.url,
            _ => &mut self.extra,
        }
    }
}

impl Method for Startwithsound {
    type Output = InfocallResult;
    type Error = StartwithsoundError;
    const NAME: &'static str = "voximplant.infocall.startwithsound";
    const SCOPES: &'static [&'static str] = &["telephony", "call"];
}

/// Answer of `voximplant.infocall.startwithsound`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InfocallResult {
    /// `RESULT`: `boolean`.
    pub result: Option<bool>,
    /// `CALL_ID`: `string`.
    pub call_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for InfocallResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "InfocallResult",
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

/// Errors of `voximplant.infocall.startwithsound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartwithsoundError {
    /// `ERROR_CORE`, `Making infocall using LINK_BASE_NUMBER is not allowed`.
    ErrorCoreMakingInfocallUsingLinkBase,
    /// `ERROR_CORE`, `Could not find config for number <LINE_ID>`.
    ErrorCoreCouldNotFindConfigFor,
    /// `ERROR_CORE`, `Infocall limit for this month is exceeded`.
    ErrorCoreInfocallLimitForThisMonth,
    /// `ERROR_CORE`, `Phone number is not correct`.
    ErrorCorePhoneNumberIsNotCorrect,
    /// `ERROR_CORE`, `Infocall failure`.
    ErrorCoreInfocallFailure,
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `ERROR_CORE`, `Could not find config for number reg000000`.
    ErrorCoreCouldNotFindConfigForNumber,
}

impl ErrorCode for StartwithsoundError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreMakingInfocallUsingLinkBase, "ERROR_CORE")
            .message("Making infocall using LINK_BASE_NUMBER is not allowed"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindConfigFor, "ERROR_CORE")
            .message("Could not find config for number <LINE_ID>"),
        ErrorCase::code(Self::ErrorCoreInfocallLimitForThisMonth, "ERROR_CORE")
            .message("Infocall limit for this month is exceeded"),
        ErrorCase::code(Self::ErrorCorePhoneNumberIsNotCorrect, "ERROR_CORE")
            .message("Phone number is not correct"),
        ErrorCase::code(Self::ErrorCoreInfocallFailure, "ERROR_CORE")
            .message("Infocall failure"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindConfigForNumber, "ERROR_CORE")
            .message("Could not find config for number reg000000"),
    ];
}

/// Calls [`voximplant.infocall.startwithsound`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html).
#[doc(alias = "voximplant.infocall.startwithsound")]
pub fn startwithsound<'a, C: Caller>(
    caller: &'a C,
    request: &'a Startwithsound,
) -> impl Future<Output = Result<Reply<InfocallResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`voximplant.infocall.startwithtext`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html).
///
/// Scope: any of `telephony`, `call`.
#[doc(alias = "voximplant.infocall.startwithtext")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Startwithtext {
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

impl Startwithtext {
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

impl Record for Startwithtext {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Startwithtext",
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

impl Method for Startwithtext {
    type Output = InfocallResult;
    type Error = StartwithtextError;
    const NAME: &'static str = "voximplant.infocall.startwithtext";
    const SCOPES: &'static [&'static str] = &["telephony", "call"];
}

/// Errors of `voximplant.infocall.startwithtext`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StartwithtextError {
    /// `ERROR_CORE`, `Making infocall using LINK_BASE_NUMBER is not allowed`.
    ErrorCoreMakingInfocallUsingLinkBase,
    /// `ERROR_CORE`, `Could not find config for number <LINE_ID>`.
    ErrorCoreCouldNotFindConfigFor,
    /// `ERROR_CORE`, `Infocall limit for this month is exceeded`.
    ErrorCoreInfocallLimitForThisMonth,
    /// `ERROR_CORE`, `Phone number is not correct`.
    ErrorCorePhoneNumberIsNotCorrect,
    /// `ERROR_CORE`, `Infocall failure`.
    ErrorCoreInfocallFailure,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for StartwithtextError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreMakingInfocallUsingLinkBase, "ERROR_CORE")
            .message("Making infocall using LINK_BASE_NUMBER is not allowed"),
        ErrorCase::code(Self::ErrorCoreCouldNotFindConfigFor, "ERROR_CORE")
            .message("Could not find config for number <LINE_ID>"),
        ErrorCase::code(Self::ErrorCoreInfocallLimitForThisMonth, "ERROR_CORE")
            .message("Infocall limit for this month is exceeded"),
        ErrorCase::code(Self::ErrorCorePhoneNumberIsNotCorrect, "ERROR_CORE")
            .message("Phone number is not correct"),
        ErrorCase::code(Self::ErrorCoreInfocallFailure, "ERROR_CORE")
            .message("Infocall failure"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.infocall.startwithtext`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html).
#[doc(alias = "voximplant.infocall.startwithtext")]
pub fn startwithtext<'a, C: Caller>(
    caller: &'a C,
    request: &'a Startwithtext,
) -> impl Future<Output = Result<Reply<InfocallResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Startwithsound, InfocallResult, Startwithtext);
