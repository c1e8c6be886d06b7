// ===== shop/basket.rs
// @generated from api-reference/shop/shop-basket-count.md. Do not edit.

//! `shop.basket.*`.

use super::super::prelude::*;

/// Request of `shop.basket.count`.
///
/// Scope: `shop`.
///
/// Deprecated: use [`shop.cart.count`](super::super::shop::cart::count()) (feature `shop`).
#[doc(alias = "shop.basket.count")]
#[deprecated(note = "use `shop.cart.count`")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Count {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

#[allow(deprecated)]
impl Count {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

#[allow(deprecated)]
impl Record for Count {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Count",
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

#[allow(deprecated)]
impl Method for Count {
    type Output = i64;
    type Error = CountError;
    const NAME: &'static str = "shop.basket.count";
    const SCOPES: &'static [&'static str] = &["shop"];
    const DEPRECATED: bool = true;
    const IDEMPOTENT: bool = true;
}

/// Errors of `shop.basket.count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountError {}

impl ErrorCode for CountError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.basket.count`.
///
/// Deprecated: use [`shop.cart.count`](super::super::shop::cart::count()) (feature `shop`).
#[doc(alias = "shop.basket.count")]
#[deprecated(note = "use `shop.cart.count`")]
#[allow(deprecated)]
pub fn count<'a, C: Caller>(
    caller: &'a C,
    request: &'a Count,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Count);

// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-count.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.count`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.count")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Count {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Count {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Count {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Count",
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

impl Method for Count {
    type Output = i64;
    type Error = CountError;
    const NAME: &'static str = "shop.cart.count";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Errors of `shop.cart.count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CountError {}

impl ErrorCode for CountError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.count`.
#[doc(alias = "shop.cart.count")]
pub fn count<'a, C: Caller>(
    caller: &'a C,
    request: &'a Count,
) -> impl Future<Output = Result<Reply<i64>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Count);

