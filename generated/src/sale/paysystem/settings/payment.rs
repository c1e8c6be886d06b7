// @generated from docs/api-reference/pay-system/sale-pay-system-settings-payment-get.md. Do not edit; run `cargo codegen`.

//! `sale.paysystem.settings.payment.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.paysystem.settings.payment.get`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html).
///
/// Scope: `pay_system`.
#[doc(alias = "sale.paysystem.settings.payment.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `PAYMENT_ID`: `sale_order_payment.id`, required.
    pub payment_id: types::SaleOrderPaymentId,
    /// `PAY_SYSTEM_ID`: `sale_paysystem.id`, required.
    pub pay_system_id: types::SalePaysystemId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
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

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Map<String>;
    type Error = GetError;
    const NAME: &'static str = "sale.paysystem.settings.payment.get";
    const SCOPES: &'static [&'static str] = &["pay_system"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.paysystem.settings.payment.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_INTERNAL_ORDER_NOT_FOUND` (HTTP 400).
    ErrorInternalOrderNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(
                Self::ErrorInternalOrderNotFound,
                "ERROR_INTERNAL_ORDER_NOT_FOUND",
            )
            .status(400),
    ];
}

/// Calls [`sale.paysystem.settings.payment.get`](https://apidocs.bitrix24.com/api-reference/pay-system/sale-pay-system-settings-payment-get.html).
#[doc(alias = "sale.paysystem.settings.payment.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get);
