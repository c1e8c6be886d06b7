// ===== shop/cart.rs
// @generated from docs/api-reference/shop/shop-cart-move.md. Do not edit; run `cargo codegen`.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of [`shop.cart.move`](https://apidocs.bitrix24.com/api-reference/shop/shop-cart-move.html).
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.move")]
#[derive(Clone, Default, PartialEq)]
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
        static INFO: RecordInfo = RecordInfo {
            name: "Move",
            fields: &[FieldInfo::new("ID").required(), FieldInfo::new("TO")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.to),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.to),
            _ => None,
        }
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

impl Method for Move {
    type Output = Value;
    type Error = MoveError;
    const NAME: &'static str = "shop.cart.move";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.cart.move`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoveError {}

impl ErrorCode for MoveError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`shop.cart.move`](https://apidocs.bitrix24.com/api-reference/shop/shop-cart-move.html).
#[doc(alias = "shop.cart.move")]
pub fn move_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Move,
) -> impl Future<Output = Result<Reply<Value>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Move);

