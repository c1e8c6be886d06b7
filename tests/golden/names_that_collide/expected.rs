// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-type.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.type`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.type")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// `type`: `string`, required.
    pub type_: String,
    /// `self`: `string`.
    pub self_: Option<String>,
    /// `userId`: `integer`.
    pub user_id: Option<i64>,
    /// `USER_ID`: `integer`.
    pub user_id_upper: Option<i64>,
    /// `3d`: `boolean`.
    pub type_3d: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Type {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..Default::default()
        }
    }
    /// Sets `self`.
    #[must_use]
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `USER_ID`.
    #[must_use]
    pub fn user_id_upper(mut self, value: i64) -> Self {
        self.user_id_upper = Some(value);
        self
    }
    /// Sets `3d`.
    #[must_use]
    pub fn type_3d(mut self, value: bool) -> Self {
        self.type_3d = Some(value);
        self
    }
}

impl Record for Type {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Type",
            fields: &["type", "self", "userId", "USER_ID", "3d"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.type_,
            1 => &self.self_,
            2 => &self.user_id,
            3 => &self.user_id_upper,
            4 => &self.type_3d,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.type_,
            1 => &mut self.self_,
            2 => &mut self.user_id,
            3 => &mut self.user_id_upper,
            4 => &mut self.type_3d,
            _ => &mut self.extra,
        }
    }
}

impl Method for Type {
    type Output = bool;
    type Error = TypeError;
    const NAME: &'static str = "shop.cart.type";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.cart.type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeError {}

impl ErrorCode for TypeError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.type`.
#[doc(alias = "shop.cart.type")]
pub fn type_<'a, C: Caller>(
    caller: &'a C,
    request: &'a Type,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Type);

