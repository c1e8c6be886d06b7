// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-open.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.open`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.open")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Open {
    /// `CART_ID`: `integer`, required.
    pub cart_id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Open {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(cart_id: i64) -> Self {
        Self {
            cart_id,
            ..Default::default()
        }
    }
}

impl Record for Open {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Open",
            fields: &["CART_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cart_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cart_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Open {
    type Output = bool;
    type Error = OpenError;
    const NAME: &'static str = "shop.cart.open";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.cart.open`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `CART_TYPE`.
    CartType,
    /// `CART_ID`.
    CartId,
}

impl ErrorCode for OpenError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"),
        ErrorCase::code(Self::CartType, "CART_TYPE"),
        ErrorCase::code(Self::CartId, "CART_ID"),
    ];
}

/// Calls `shop.cart.open`.
#[doc(alias = "shop.cart.open")]
pub fn open<'a, C: Caller>(
    caller: &'a C,
    request: &'a Open,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Open);

