// @generated from docs/api-reference/sale/cashbox/sale-cashbox-check-apply.md. Do not edit; run `cargo codegen`.

//! `sale.cashbox.check.*`.

use crate::prelude::*;

/// Request of [`sale.cashbox.check.apply`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html).
///
/// Scope: `cashbox`.
#[doc(alias = "sale.cashbox.check.apply")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Apply {
    /// `UUID`: `string`, required.
    pub uuid: String,
    /// `PRINT_END_TIME`: `string`.
    pub print_end_time: Option<String>,
    /// `REG_NUMBER_KKT`: `string`.
    pub reg_number_kkt: Option<String>,
    /// `FISCAL_DOC_ATTR`: `string`.
    pub fiscal_doc_attr: Option<String>,
    /// `FISCAL_DOC_NUMBER`: `string`.
    pub fiscal_doc_number: Option<String>,
    /// `FISCAL_RECEIPT_NUMBER`: `string`.
    pub fiscal_receipt_number: Option<String>,
    /// `FN_NUMBER`: `string`.
    pub fn_number: Option<String>,
    /// `SHIFT_NUMBER`: `string`.
    pub shift_number: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Apply {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(uuid: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            ..Default::default()
        }
    }
    /// Sets `PRINT_END_TIME`.
    #[must_use]
    pub fn print_end_time(mut self, value: impl Into<String>) -> Self {
        self.print_end_time = Some(value.into());
        self
    }
    /// Sets `REG_NUMBER_KKT`.
    #[must_use]
    pub fn reg_number_kkt(mut self, value: impl Into<String>) -> Self {
        self.reg_number_kkt = Some(value.into());
        self
    }
    /// Sets `FISCAL_DOC_ATTR`.
    #[must_use]
    pub fn fiscal_doc_attr(mut self, value: impl Into<String>) -> Self {
        self.fiscal_doc_attr = Some(value.into());
        self
    }
    /// Sets `FISCAL_DOC_NUMBER`.
    #[must_use]
    pub fn fiscal_doc_number(mut self, value: impl Into<String>) -> Self {
        self.fiscal_doc_number = Some(value.into());
        self
    }
    /// Sets `FISCAL_RECEIPT_NUMBER`.
    #[must_use]
    pub fn fiscal_receipt_number(mut self, value: impl Into<String>) -> Self {
        self.fiscal_receipt_number = Some(value.into());
        self
    }
    /// Sets `FN_NUMBER`.
    #[must_use]
    pub fn fn_number(mut self, value: impl Into<String>) -> Self {
        self.fn_number = Some(value.into());
        self
    }
    /// Sets `SHIFT_NUMBER`.
    #[must_use]
    pub fn shift_number(mut self, value: impl Into<String>) -> Self {
        self.shift_number = Some(value.into());
        self
    }
}

impl Record for Apply {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Apply",
            fields: &[
                "UUID",
                "PRINT_END_TIME",
                "REG_NUMBER_KKT",
                "FISCAL_DOC_ATTR",
                "FISCAL_DOC_NUMBER",
                "FISCAL_RECEIPT_NUMBER",
                "FN_NUMBER",
                "SHIFT_NUMBER",
            ],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.uuid,
            1 => &self.print_end_time,
            2 => &self.reg_number_kkt,
            3 => &self.fiscal_doc_attr,
            4 => &self.fiscal_doc_number,
            5 => &self.fiscal_receipt_number,
            6 => &self.fn_number,
            7 => &self.shift_number,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.uuid,
            1 => &mut self.print_end_time,
            2 => &mut self.reg_number_kkt,
            3 => &mut self.fiscal_doc_attr,
            4 => &mut self.fiscal_doc_number,
            5 => &mut self.fiscal_receipt_number,
            6 => &mut self.fn_number,
            7 => &mut self.shift_number,
            _ => &mut self.extra,
        }
    }
}

impl Method for Apply {
    type Output = bool;
    type Error = ApplyError;
    const NAME: &'static str = "sale.cashbox.check.apply";
    const SCOPES: &'static [&'static str] = &["cashbox"];
}

/// Errors of `sale.cashbox.check.apply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_CHECK_NOT_FOUND` (HTTP 400).
    ErrorCheckNotFound,
    /// `ERROR_CHECK_APPLY` (HTTP 400).
    ErrorCheckApply,
}

impl ErrorCode for ApplyError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorCheckNotFound, "ERROR_CHECK_NOT_FOUND").status(400),
        ErrorCase::code(Self::ErrorCheckApply, "ERROR_CHECK_APPLY").status(400),
    ];
}

/// Calls [`sale.cashbox.check.apply`](https://apidocs.bitrix24.com/api-reference/sale/cashbox/sale-cashbox-check-apply.html).
#[doc(alias = "sale.cashbox.check.apply")]
pub fn apply<'a, C: Caller>(
    caller: &'a C,
    request: &'a Apply,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Apply);
