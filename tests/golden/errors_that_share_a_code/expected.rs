// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-close.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.close`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.close")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Close {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Close {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Close {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Close",
            fields: &["ID"],
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

impl Method for Close {
    type Output = bool;
    type Error = CloseError;
    const NAME: &'static str = "shop.cart.close";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.cart.close`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloseError {
    /// `ERROR_CORE`, `Cart is not found`.
    ErrorCoreCartIsNotFound,
    /// `ERROR_CORE`, `Cart is closed`.
    ErrorCoreCartIsClosed,
    /// `100`.
    Code100,
    /// `Access denied`.
    AccessDenied,
}

impl ErrorCode for CloseError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ErrorCoreCartIsNotFound, "ERROR_CORE")
            .message("Cart is not found"),
        ErrorCase::code(Self::ErrorCoreCartIsClosed, "ERROR_CORE")
            .message("Cart is closed"),
        ErrorCase::code(Self::Code100, "100"),
        ErrorCase::text(Self::AccessDenied, "Access denied"),
    ];
}

/// Calls `shop.cart.close`.
#[doc(alias = "shop.cart.close")]
pub fn close<'a, C: Caller>(
    caller: &'a C,
    request: &'a Close,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Close);

