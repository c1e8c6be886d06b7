// @generated from docs/api-reference/crm/universal/payment/salescenter-payment-get-public-url.md. Do not edit; run `cargo codegen`.

//! `salescenter.payment.*`.

use crate::prelude::*;
use crate::types;

/// Request of [`salescenter.payment.getPublicUrl`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html).
///
/// Scope: `salescenter`.
#[doc(alias = "salescenter.payment.getPublicUrl")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicUrl {
    /// `id`: `sale_order_payment.id`, required.
    pub id: types::SaleOrderPaymentId,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl GetPublicUrl {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: types::SaleOrderPaymentId) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for GetPublicUrl {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPublicUrl",
            fields: &["id"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            _ => &mut self.extra,
        }
    }
}

impl Method for GetPublicUrl {
    type Output = GetPublicUrlResult;
    type Error = GetPublicUrlError;
    const NAME: &'static str = "salescenter.payment.getPublicUrl";
    const SCOPES: &'static [&'static str] = &["salescenter"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `salescenter.payment.getPublicUrl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicUrlResult {
    /// `payment`: [`GetPublicUrlResultPayment`].
    pub payment: Option<GetPublicUrlResultPayment>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetPublicUrlResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPublicUrlResult",
            fields: &["payment"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.payment,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.payment,
            _ => &mut self.extra,
        }
    }
}

/// `payment` in the answer of `salescenter.payment.getPublicUrl`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPublicUrlResultPayment {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `shortUrl`: `string`.
    pub short_url: Option<String>,
    /// `qr`: `string`.
    pub qr: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetPublicUrlResultPayment {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetPublicUrlResultPayment",
            fields: &["url", "shortUrl", "qr"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.url,
            1 => &self.short_url,
            2 => &self.qr,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.url,
            1 => &mut self.short_url,
            2 => &mut self.qr,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `salescenter.payment.getPublicUrl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetPublicUrlError {
    /// `200640400001`.
    Code200640400001,
    /// `100`.
    Code100,
}

impl ErrorCode for GetPublicUrlError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::Code200640400001, "200640400001"),
        ErrorCase::code(Self::Code100, "100"),
    ];
}

/// Calls [`salescenter.payment.getPublicUrl`](https://apidocs.bitrix24.com/api-reference/crm/universal/payment/salescenter-payment-get-public-url.html).
#[doc(alias = "salescenter.payment.getPublicUrl")]
pub fn get_public_url<'a, C: Caller>(
    caller: &'a C,
    request: &'a GetPublicUrl,
) -> impl Future<
    Output = Result<Reply<GetPublicUrlResult>, C::Error>,
> + Send + use<'a, C> {
    caller.call(request)
}

record!(GetPublicUrl, GetPublicUrlResult, GetPublicUrlResultPayment);
