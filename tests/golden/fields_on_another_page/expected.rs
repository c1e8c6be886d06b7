// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-get.md and 1 more. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;
use super::super::types;

/// Request of `shop.cart.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// `id`: `integer`, required.
    pub id: i64,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = Cart;
    type Error = GetError;
    const NAME: &'static str = "shop.cart.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.cart.get`, and one other place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cart {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `TITLE`: `string`.
    pub title: Option<String>,
    /// `OPEN`: `Y` or `N`.
    pub open: Option<bool>,
    /// `BUYER_ID`: `user`, may be `null`.
    pub buyer_id: Option<types::UserId>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Cart {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Cart",
            fields: &["ID", "TITLE", "OPEN", "BUYER_ID"],
            required: &[],
            codecs: &[(2, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            2 => &self.open,
            3 => &self.buyer_id,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            2 => &mut self.open,
            3 => &mut self.buyer_id,
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
) -> impl Future<Output = Result<Reply<Cart>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

/// Request of `shop.cart.list`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.list")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl List {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for List {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "List",
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

impl Method for List {
    type Output = Vec<Cart>;
    type Error = ListError;
    const NAME: &'static str = "shop.cart.list";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
    const LIST: Option<ListInfo> = Some(
        ListInfo::new(&[]).order(OrderStyle::Fixed).total(),
    );
}

impl ListMethod for List {
    type Row = Cart;
}

/// Errors of `shop.cart.list`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorCode for ListError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.list`.
#[doc(alias = "shop.cart.list")]
pub fn list<'a, C: Caller>(
    caller: &'a C,
    request: &'a List,
) -> impl Future<Output = Result<Reply<Vec<Cart>>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Cart, List);

// ===== shop/order.rs
// @generated from api-reference/shop/shop-order-get.md. Do not edit.

//! `shop.order.*`.

use super::super::prelude::*;
use super::super::types;

/// Request of `shop.order.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.order.get")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Get {
    /// A request without parameters.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
}

impl Record for Get {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Get",
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "shop.order.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.order.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `order`: [`types::shop::Orders`].
    pub order: Option<types::shop::Orders>,
    /// `hints`: [`GetResultHints`].
    pub hints: Option<GetResultHints>,
    /// `log`: list of any value.
    pub log: Option<Vec<Value>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["order", "hints", "log"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.order,
            1 => &self.hints,
            2 => &self.log,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.order,
            1 => &mut self.hints,
            2 => &mut self.log,
            _ => &mut self.extra,
        }
    }
}

/// `hints` in the answer of `shop.order.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultHints {
    /// `a`: `integer`.
    pub a: Option<i64>,
    /// `b`: `integer`.
    pub b: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultHints {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultHints",
            fields: &["a", "b"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.a,
            1 => &self.b,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.a,
            1 => &mut self.b,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.order.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.order.get`.
#[doc(alias = "shop.order.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultHints);

// ===== types.rs
// @generated from method pages. Do not edit.

//! Objects, ids and codes that several methods use.

pub mod shop;

/// `user`: a number.
pub type UserId = i64;

// ===== types/shop.rs
// @generated from api-reference/shop/order-fields.md. Do not edit.

//! Shared objects of the area `shop`.

use super::super::prelude::*;
use super::super::types;

/// Object `Orders`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Orders {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `note`: `string`.
    pub note: Option<String>,
    /// `paid`: `boolean`.
    pub paid: Option<bool>,
    /// `rows`: list of [`types::shop::RowOrder`].
    pub rows: Option<Vec<types::shop::RowOrder>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Orders {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Orders",
            fields: &["id", "note", "paid", "rows"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.note,
            2 => &self.paid,
            3 => &self.rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.note,
            2 => &mut self.paid,
            3 => &mut self.rows,
            _ => &mut self.extra,
        }
    }
}

/// Object `Row_Order`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowOrder {
    /// `sum`: `double`.
    pub sum: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for RowOrder {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "RowOrder",
            fields: &["sum"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.sum,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.sum,
            _ => &mut self.extra,
        }
    }
}

record!(Orders, RowOrder);

