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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "voximplant.tts.voices.get";
    const SCOPES: &'static [&'static str] = &["telephony"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `voximplant.tts.voices.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `auenglishfemale`: `string`.
    pub auenglishfemale: Option<String>,
    /// `brportuguesefemale`: `string`.
    pub brportuguesefemale: Option<String>,
    /// `caenglishfemale`: `string`.
    pub caenglishfemale: Option<String>,
    /// `cafrenchfemale`: `string`.
    pub cafrenchfemale: Option<String>,
    /// `cafrenchmale`: `string`.
    pub cafrenchmale: Option<String>,
    /// `chchinesefemale`: `string`.
    pub chchinesefemale: Option<String>,
    /// `chchinesemale`: `string`.
    pub chchinesemale: Option<String>,
    /// `eurcatalanfemale`: `string`.
    pub eurcatalanfemale: Option<String>,
    /// `eurczechfemale`: `string`.
    pub eurczechfemale: Option<String>,
    /// `eurdanishfemale`: `string`.
    pub eurdanishfemale: Option<String>,
    /// `eurdutchfemale`: `string`.
    pub eurdutchfemale: Option<String>,
    /// `eurfinnishfemale`: `string`.
    pub eurfinnishfemale: Option<String>,
    /// `eurfrenchfemale`: `string`.
    pub eurfrenchfemale: Option<String>,
    /// `eurfrenchmale`: `string`.
    pub eurfrenchmale: Option<String>,
    /// `eurgermanfemale`: `string`.
    pub eurgermanfemale: Option<String>,
    /// `eurgermanmale`: `string`.
    pub eurgermanmale: Option<String>,
    /// `euritalianfemale`: `string`.
    pub euritalianfemale: Option<String>,
    /// `euritalianmale`: `string`.
    pub euritalianmale: Option<String>,
    /// `eurnorwegianfemale`: `string`.
    pub eurnorwegianfemale: Option<String>,
    /// `eurpolishfemale`: `string`.
    pub eurpolishfemale: Option<String>,
    /// `eurportuguesefemale`: `string`.
    pub eurportuguesefemale: Option<String>,
    /// `eurportuguesemale`: `string`.
    pub eurportuguesemale: Option<String>,
    /// `eurspanishfemale`: `string`.
    pub eurspanishfemale: Option<String>,
    /// `eurspanishmale`: `string`.
    pub eurspanishmale: Option<String>,
    /// `eurturkishfemale`: `string`.
    pub eurturkishfemale: Option<String>,
    /// `eurturkishmale`: `string`.
    pub eurturkishmale: Option<String>,
    /// `hkchinesefemale`: `string`.
    pub hkchinesefemale: Option<String>,
    /// `huhungarianfemale`: `string`.
    pub huhungarianfemale: Option<String>,
    /// `jpjapanesefemale`: `string`.
    pub jpjapanesefemale: Option<String>,
    /// `jpjapanesemale`: `string`.
    pub jpjapanesemale: Option<String>,
    /// `krkoreanfemale`: `string`.
    pub krkoreanfemale: Option<String>,
    /// `krkoreanmale`: `string`.
    pub krkoreanmale: Option<String>,
    /// `usinternalfemale`: `string`.
    pub usinternalfemale: Option<String>,
    /// `usinternalmale`: `string`.
    pub usinternalmale: Option<String>,
    /// `swswedishfemale`: `string`.
    pub swswedishfemale: Option<String>,
    /// `twchinesefemale`: `string`.
    pub twchinesefemale: Option<String>,
    /// `ukenglishfemale`: `string`.
    pub ukenglishfemale: Option<String>,
    /// `ukenglishmale`: `string`.
    pub ukenglishmale: Option<String>,
    /// `usenglishfemale`: `string`.
    pub usenglishfemale: Option<String>,
    /// `usenglishmale`: `string`.
    pub usenglishmale: Option<String>,
    /// `usspanishfemale`: `string`.
    pub usspanishfemale: Option<String>,
    /// `usspanishmale`: `string`.
    pub usspanishmale: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &[
                "auenglishfemale",
                "brportuguesefemale",
                "caenglishfemale",
                "cafrenchfemale",
                "cafrenchmale",
                "chchinesefemale",
                "chchinesemale",
                "eurcatalanfemale",
                "eurczechfemale",
                "eurdanishfemale",
                "eurdutchfemale",
                "eurfinnishfemale",
                "eurfrenchfemale",
                "eurfrenchmale",
                "eurgermanfemale",
                "eurgermanmale",
                "euritalianfemale",
                "euritalianmale",
                "eurnorwegianfemale",
                "eurpolishfemale",
                "eurportuguesefemale",
                "eurportuguesemale",
                "eurspanishfemale",
                "eurspanishmale",
                "eurturkishfemale",
                "eurturkishmale",
                "hkchinesefemale",
                "huhungarianfemale",
                "jpjapanesefemale",
                "jpjapanesemale",
                "krkoreanfemale",
                "krkoreanmale",
                "usinternalfemale",
                "usinternalmale",
                "swswedishfemale",
                "twchinesefemale",
                "ukenglishfemale",
                "ukenglishmale",
                "usenglishfemale",
                "usenglishmale",
                "usspanishfemale",
                "usspanishmale",
            ],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.auenglishfemale,
            1 => &self.brportuguesefemale,
            2 => &self.caenglishfemale,
            3 => &self.cafrenchfemale,
            4 => &self.cafrenchmale,
            5 => &self.chchinesefemale,
            6 => &self.chchinesemale,
            7 => &self.eurcatalanfemale,
            8 => &self.eurczechfemale,
            9 => &self.eurdanishfemale,
            10 => &self.eurdutchfemale,
            11 => &self.eurfinnishfemale,
            12 => &self.eurfrenchfemale,
            13 => &self.eurfrenchmale,
            14 => &self.eurgermanfemale,
            15 => &self.eurgermanmale,
            16 => &self.euritalianfemale,
            17 => &self.euritalianmale,
            18 => &self.eurnorwegianfemale,
            19 => &self.eurpolishfemale,
            20 => &self.eurportuguesefemale,
            21 => &self.eurportuguesemale,
            22 => &self.eurspanishfemale,
            23 => &self.eurspanishmale,
            24 => &self.eurturkishfemale,
            25 => &self.eurturkishmale,
            26 => &self.hkchinesefemale,
            27 => &self.huhungarianfemale,
            28 => &self.jpjapanesefemale,
            29 => &self.jpjapanesemale,
            30 => &self.krkoreanfemale,
            31 => &self.krkoreanmale,
            32 => &self.usinternalfemale,
            33 => &self.usinternalmale,
            34 => &self.swswedishfemale,
            35 => &self.twchinesefemale,
            36 => &self.ukenglishfemale,
            37 => &self.ukenglishmale,
            38 => &self.usenglishfemale,
            39 => &self.usenglishmale,
            40 => &self.usspanishfemale,
            41 => &self.usspanishmale,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.auenglishfemale,
            1 => &mut self.brportuguesefemale,
            2 => &mut self.caenglishfemale,
            3 => &mut self.cafrenchfemale,
            4 => &mut self.cafrenchmale,
            5 => &mut self.chchinesefemale,
            6 => &mut self.chchinesemale,
            7 => &mut self.eurcatalanfemale,
            8 => &mut self.eurczechfemale,
            9 => &mut self.eurdanishfemale,
            10 => &mut self.eurdutchfemale,
            11 => &mut self.eurfinnishfemale,
            12 => &mut self.eurfrenchfemale,
            13 => &mut self.eurfrenchmale,
            14 => &mut self.eurgermanfemale,
            15 => &mut self.eurgermanmale,
            16 => &mut self.euritalianfemale,
            17 => &mut self.euritalianmale,
            18 => &mut self.eurnorwegianfemale,
            19 => &mut self.eurpolishfemale,
            20 => &mut self.eurportuguesefemale,
            21 => &mut self.eurportuguesemale,
            22 => &mut self.eurspanishfemale,
            23 => &mut self.eurspanishmale,
            24 => &mut self.eurturkishfemale,
            25 => &mut self.eurturkishmale,
            26 => &mut self.hkchinesefemale,
            27 => &mut self.huhungarianfemale,
            28 => &mut self.jpjapanesefemale,
            29 => &mut self.jpjapanesemale,
            30 => &mut self.krkoreanfemale,
            31 => &mut self.krkoreanmale,
            32 => &mut self.usinternalfemale,
            33 => &mut self.usinternalmale,
            34 => &mut self.swswedishfemale,
            35 => &mut self.twchinesefemale,
            36 => &mut self.ukenglishfemale,
            37 => &mut self.ukenglishmale,
            38 => &mut self.usenglishfemale,
            39 => &mut self.usenglishmale,
            40 => &mut self.usspanishfemale,
            41 => &mut self.usspanishmale,
            _ => &mut self.extra,
        }
    }
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
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult);
