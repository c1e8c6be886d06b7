// @generated from docs/api-reference/user-consent/user-consent-consent-add.md. Do not edit; run `cargo codegen`.

//! `userconsent.consent.*`.

use crate::prelude::*;

/// Request of [`userconsent.consent.add`](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html).
///
/// Scope: `userconsent`.
#[doc(alias = "userconsent.consent.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `AGREEMENT_ID`: `integer`, required.
    pub agreement_id: i64,
    /// `IP`: `string`, required.
    pub ip: String,
    /// `USER_ID`: `integer`.
    pub user_id: Option<i64>,
    /// `URL`: `string`.
    pub url: Option<String>,
    /// `ORIGIN_ID`: `string`.
    pub origin_id: Option<String>,
    /// `ORIGINATOR_ID`: `string`.
    pub originator_id: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(agreement_id: i64, ip: impl Into<String>) -> Self {
        Self {
            agreement_id,
            ip: ip.into(),
            ..Default::default()
        }
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `URL`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `ORIGIN_ID`.
    #[must_use]
    pub fn origin_id(mut self, value: impl Into<String>) -> Self {
        self.origin_id = Some(value.into());
        self
    }
    /// Sets `ORIGINATOR_ID`.
    #[must_use]
    pub fn originator_id(mut self, value: impl Into<String>) -> Self {
        self.originator_id = Some(value.into());
        self
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &[
                "AGREEMENT_ID",
                "IP",
                "USER_ID",
                "URL",
                "ORIGIN_ID",
                "ORIGINATOR_ID",
            ],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.agreement_id,
            1 => &self.ip,
            2 => &self.user_id,
            3 => &self.url,
            4 => &self.origin_id,
            5 => &self.originator_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.agreement_id,
            1 => &mut self.ip,
            2 => &mut self.user_id,
            3 => &mut self.url,
            4 => &mut self.origin_id,
            5 => &mut self.originator_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = i64;
    type Error = AddError;
    const NAME: &'static str = "userconsent.consent.add";
    const SCOPES: &'static [&'static str] = &["userconsent"];
}

/// Errors of `userconsent.consent.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {
    /// `ERROR_ARGUMENT`, `Parameter Agreement ID required` (HTTP 400).
    ErrorArgumentParameterAgreementIdRequired,
    /// `ERROR_ARGUMENT`, `Agreement with id 999 not found` (HTTP 400).
    ErrorArgumentAgreementWithId999Not,
    /// `ERROR_ARGUMENT` (HTTP 400).
    ErrorArgument,
    /// `400`.
    Code400,
}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(
                Self::ErrorArgumentParameterAgreementIdRequired,
                "ERROR_ARGUMENT",
            )
            .message("Parameter Agreement ID required")
            .status(400),
        ErrorCase::code(Self::ErrorArgumentAgreementWithId999Not, "ERROR_ARGUMENT")
            .message("Agreement with id 999 not found")
            .status(400),
        ErrorCase::code(Self::ErrorArgument, "ERROR_ARGUMENT").status(400),
        ErrorCase::code(Self::Code400, "400"),
    ];
}

/// Calls [`userconsent.consent.add`](https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-consent-add.html).
#[doc(alias = "userconsent.consent.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add);
