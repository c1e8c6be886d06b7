// @generated from docs/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.md and 1 more. Do not edit; run `cargo codegen`.

//! `sale.paysystem.pay.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.paysystem.pay.invoice`](https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html).
///
/// Scope: `pay_system`.
///
/// Deprecated without a successor.
#[doc(alias = "sale.paysystem.pay.invoice")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
    /// `INVOICE_ID`: `integer`, required.
    pub invoice_id: i64,
    /// `PAY_SYSTEM_ID`: `sale_paysystem.id`.
    pub pay_system_id: Option<types::SalePaysystemId>,
    /// `BX_REST_HANDLER`: `string`.
    pub bx_rest_handler: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Invoice {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(invoice_id: i64) -> Self {
        Self {
            invoice_id,
            ..Default::default()
        }
    }
    /// Sets `PAY_SYSTEM_ID`.
    #[must_use]
    pub fn pay_system_id(mut self, value: types::SalePaysystemId) -> Self {
        self.pay_system_id = Some(value);
        self
    }
    /// Sets `BX_REST_HANDLER`.
    #[must_use]
    pub fn bx_rest_handler(mut self, value: impl Into<String>) -> Self {
        self.bx_rest_handler = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Record for Invoice {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Invoice",
            fields: &["INVOICE_ID", "PAY_SYSTEM_ID", "BX_REST_HANDLER"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.invoice_id,
            1 => &self.pay_system_id,
            2 => &self.bx_rest_handler,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.invoice_id,
            1 => &mut self.pay_system_id,
            2 => &mut self.bx_rest_handler,
            _ => &mut self.extra,
        }
    }
}

#[allow(deprecated)]
impl Method for Invoice {
    type Output = bool;
    type Error = InvoiceError;
    const NAME: &'static str = "sale.paysystem.pay.invoice";
    const SCOPES: &'static [&'static str] = &["pay_system"];
    const DEPRECATED: bool = true;
}

/// Errors of `sale.paysystem.pay.invoice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_PAY_INVOICE_NOT_SUPPORTED` (HTTP 400).
    ErrorPayInvoiceNotSupported,
    /// `ERROR_INTERNAL_INVOICE_NOT_FOUND` (HTTP 400).
    ErrorInternalInvoiceNotFound,
    /// `ERROR_PROCESS_REQUEST_RESULT` (HTTP 400).
    ErrorProcessRequestResult,
}

impl ErrorCode for InvoiceError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(
                Self::ErrorPayInvoiceNotSupported,
                "ERROR_PAY_INVOICE_NOT_SUPPORTED",
            )
            .status(400),
        ErrorCase::code(
                Self::ErrorInternalInvoiceNotFound,
                "ERROR_INTERNAL_INVOICE_NOT_FOUND",
            )
            .status(400),
        ErrorCase::code(Self::ErrorProcessRequestResult, "ERROR_PROCESS_REQUEST_RESULT")
            .status(400),
    ];
}

/// Calls [`sale.paysystem.pay.invoice`](https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-pay-invoice.html).
///
/// Deprecated without a successor.
#[doc(alias = "sale.paysystem.pay.invoice")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn invoice<'a, C: Caller>(
    caller: &'a C,
    request: &'a Invoice,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of [`sale.paysystem.pay.payment`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.pay.payment")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payment {
    /// `PAYMENT_ID`: `sale_order_payment.id`, required.
    pub payment_id: types::SaleOrderPaymentId,
    /// `PAY_SYSTEM_ID`: `sale_paysystem.id`, required.
    pub pay_system_id: types::SalePaysystemId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Payment {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(
        payment_id: types::SaleOrderPaymentId,
        pay_system_id: types::SalePaysystemId,
    ) -> Self {
        Self {
            payment_id,
            pay_system_id,
            ..Default::default()
        }
    }
}

impl Record for Payment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Payment",
            fields: &["PAYMENT_ID", "PAY_SYSTEM_ID"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment_id,
            1 => &self.pay_system_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment_id,
            1 => &mut self.pay_system_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Payment {
    type Output = bool;
    type Error = PaymentError;
    const NAME: &'static str = "sale.paysystem.pay.payment";
    const SCOPES: &'static [&'static str] = &["pay_system"];
}

/// Errors of `sale.paysystem.pay.payment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaymentError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_PROCESS_REQUEST_RESULT` (HTTP 400).
    ErrorProcessRequestResult,
}

impl ErrorCode for PaymentError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(Self::ErrorProcessRequestResult, "ERROR_PROCESS_REQUEST_RESULT")
            .status(400),
    ];
}

/// Calls [`sale.paysystem.pay.payment`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-pay-payment.html).
#[doc(alias = "sale.paysystem.pay.payment")]
pub fn payment<'a, C: Caller>(
    caller: &'a C,
    request: &'a Payment,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Invoice, Payment);
