// @generated from docs/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.md. Do not edit; run `cargo codegen`.

//! `voximplant.line.outgoing.sip.*`.

use crate::prelude::*;

/// Request of [`voximplant.line.outgoing.sip.set`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html).
///
/// Scope: `telephony`.
#[doc(alias = "voximplant.line.outgoing.sip.set")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// `CONFIG_ID`: `integer`, required.
    pub config_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Set {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(config_id: i64) -> Self {
        Self {
            config_id,
            ..Default::default()
        }
    }
}

impl Record for Set {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Set",
            fields: &["CONFIG_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.config_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.config_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Set {
    type Output = i64;
    type Error = SetError;
    const NAME: &'static str = "voximplant.line.outgoing.sip.set";
    const SCOPES: &'static [&'static str] = &["telephony"];
}

/// Errors of `voximplant.line.outgoing.sip.set`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// `ERROR_ARGUMENT`.
    ErrorArgument,
    /// `ACCESS_DENIED`.
    AccessDenied,
}

impl ErrorCode for SetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT"),
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
    ];
}

/// Calls [`voximplant.line.outgoing.sip.set`](https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html).
#[doc(alias = "voximplant.line.outgoing.sip.set")]
pub fn set<'a, C: Caller>(
    caller: &'a C,
    request: &'a Set,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Set);
