// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-move.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.move`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.move")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `TO`: map of any value.
    pub to: Option<Map<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Move {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `TO`.
    #[must_use]
    pub fn to(mut self, value: impl Into<Map<Value>>) -> Self {
        self.to = Some(value.into());
        self
    }
}

impl Record for Move {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Move",
            fields: &["ID", "TO"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.to,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.to,
            _ => &mut self.extra,
        }
    }
}

impl Method for Move {
    type Output = bool;
    type Error = MoveError;
    const NAME: &'static str = "shop.cart.move";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.cart.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoveError {}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.move`.
#[doc(alias = "shop.cart.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Move);

