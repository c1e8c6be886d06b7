// @generated from docs/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.md. Do not edit; run `cargo codegen`.

//! `sale.paysystem.settings.invoice.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`sale.paysystem.settings.invoice.get`](https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html).
///
/// Scope: `pay_system`.
///
/// Deprecated without a successor.
#[doc(alias = "sale.paysystem.settings.invoice.get")]
#[deprecated(note = "the documentation advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
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
impl Get {
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
impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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
impl Method for Get {
    type Output = Map<String>;
    type Error = GetError;
    const NAME: &'static str = "sale.paysystem.settings.invoice.get";
    const SCOPES: &'static [&'static str] = &["pay_system"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `sale.paysystem.settings.invoice.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `ACCESS_DENIED` (HTTP 403).
    AccessDenied,
    /// `ERROR_CHECK_FAILURE` (HTTP 400).
    ErrorCheckFailure,
    /// `ERROR_INTERNAL_INVOICE_NOT_FOUND` (HTTP 400).
    ErrorInternalInvoiceNotFound,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED").status(403),
        ErrorCase::code(Self::ErrorCheckFailure, "ERROR_CHECK_FAILURE").status(400),
        ErrorCase::code(
                Self::ErrorInternalInvoiceNotFound,
                "ERROR_INTERNAL_INVOICE_NOT_FOUND",
            )
            .status(400),
    ];
}

/// Calls [`sale.paysystem.settings.invoice.get`](https://apidocs.bitrix24.com/api-reference/pay-system/outdated/sale-pay-system-settings-invoice-get.html).
///
/// Deprecated without a successor.
#[doc(alias = "sale.paysystem.settings.invoice.get")]
#[deprecated(note = "the documentation advises against it")]
#[allow(deprecated)]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<Map<String>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get);
