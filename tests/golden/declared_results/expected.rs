// ===== shop/cart.rs
// @generated from api-reference/shop/cart/shop-cart-close.md and 1 more. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.close`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.close")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Close {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `weight`: `double`.
    pub weight: Option<Decimal>,
    /// `OWNER_ID`: `integer`.
    pub owner_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Close {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `weight`.
    #[must_use]
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.weight = Some(value.into());
        self
    }
    /// Sets `OWNER_ID`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
}

impl Record for Close {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Close",
            fields: &["id", "weight", "OWNER_ID"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.weight,
            2 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.weight,
            2 => &mut self.owner_id,
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
pub enum CloseError {}

impl ErrorCode for CloseError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.close`.
#[doc(alias = "shop.cart.close")]
pub fn close<'a, C: Caller>(
    caller: &'a C,
    request: &'a Close,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.cart.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `ownerId`: `integer`.
    pub owner_id: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(mut self, value: i64) -> Self {
        self.owner_id = Some(value);
        self
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
            fields: &["id", "ownerId"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.owner_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.owner_id,
            _ => &mut self.extra,
        }
    }
}

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "shop.cart.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.cart.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `cart`: [`GetResultCart`].
    pub cart: Option<GetResultCart>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["cart"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cart,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cart,
            _ => &mut self.extra,
        }
    }
}

/// `cart` in the answer of `shop.cart.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultCart {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `closedAt`: `datetime`, may be `null`.
    pub closed_at: Option<DateTime>,
    /// `titles`: map of `string`.
    pub titles: Option<Map<String>>,
    /// `lines`: list of [`GetResultCartLines`].
    pub lines: Option<Vec<GetResultCartLines>>,
    /// `gift`: `Y` or `N`, may be `null`.
    pub gift: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultCart {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultCart",
            fields: &["id", "closedAt", "titles", "lines", "gift"],
            required: &[],
            codecs: &[(4, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.closed_at,
            2 => &self.titles,
            3 => &self.lines,
            4 => &self.gift,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.closed_at,
            2 => &mut self.titles,
            3 => &mut self.lines,
            4 => &mut self.gift,
            _ => &mut self.extra,
        }
    }
}

/// `cart.lines` in the answer of `shop.cart.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultCartLines {
    /// `goodId`: `integer`.
    pub good_id: Option<i64>,
    /// `weight`: `double`, may be `null`.
    pub weight: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultCartLines {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultCartLines",
            fields: &["goodId", "weight"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.good_id,
            1 => &self.weight,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.good_id,
            1 => &mut self.weight,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.cart.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.get`.
#[doc(alias = "shop.cart.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Close, Get, GetResult, GetResultCart, GetResultCartLines);

