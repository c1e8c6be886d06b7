// @generated from docs/api-reference/telephony/voximplant/voximplant-tts-voices-get.md. Do not edit; run `cargo codegen`.

//! `voximplant.tts.voices.*`.

use crate::prelude::*;

/// Request of [`voximplant.tts.voices.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.tts.voices.get")]
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
    type Output = Map<String>;
    type Error = GetError;
    const NAME: &'static str = "voximplant.tts.voices.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `voximplant.tts.voices.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`voximplant.tts.voices.get`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html).
#[doc(alias = "voximplant.tts.voices.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get);
