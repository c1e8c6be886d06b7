// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-fill.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.fill`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.fill")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fill {
    /// `cart_id`: `integer`, required.
    pub cart_id: i64,
    /// `Order`: `integer`.
    pub order: Option<i64>,
    /// `ROW`: `integer`, required. Sent as text.
    pub row: i64,
    /// `CODE`: `integer` or `string`.
    pub code: Option<Either<i64, String>>,
    /// `TITLE`: map of `string` or `string`.
    pub title: Option<Either<Map<String>, String>>,
    /// `PHOTOS`: list of `file`.
    pub photos: Option<Vec<File>>,
    /// `MARK`: `integer` or list of `integer`.
    pub mark: Option<Either<i64, Vec<i64>>>,
    /// `GOODS`: list of [`FillGoods`].
    pub goods: Option<Vec<FillGoods>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Fill {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(cart_id: i64, row: i64) -> Self {
        Self {
            cart_id,
            row,
            ..Default::default()
        }
    }
    /// Sets `Order`.
    #[must_use]
    pub fn order(mut self, value: i64) -> Self {
        self.order = Some(value);
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<Either<i64, String>>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `TITLE`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Either<Map<String>, String>>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `PHOTOS`.
    #[must_use]
    pub fn photos(mut self, value: impl IntoIterator<Item = impl Into<File>>) -> Self {
        self.photos = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `MARK`.
    #[must_use]
    pub fn mark(mut self, value: impl Into<Either<i64, Vec<i64>>>) -> Self {
        self.mark = Some(value.into());
        self
    }
    /// Sets `GOODS`.
    #[must_use]
    pub fn goods(mut self, value: impl IntoIterator<Item = FillGoods>) -> Self {
        self.goods = Some(value.into_iter().collect());
        self
    }
}

impl Record for Fill {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Fill",
            fields: &[
                "cart_id",
                "Order",
                "ROW",
                "CODE",
                "TITLE",
                "PHOTOS",
                "MARK",
                "GOODS",
            ],
            required: &[0, 2],
            codecs: &[(2, Codec::Text)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cart_id,
            1 => &self.order,
            2 => &self.row,
            3 => &self.code,
            4 => &self.title,
            5 => &self.photos,
            6 => &self.mark,
            7 => &self.goods,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cart_id,
            1 => &mut self.order,
            2 => &mut self.row,
            3 => &mut self.code,
            4 => &mut self.title,
            5 => &mut self.photos,
            6 => &mut self.mark,
            7 => &mut self.goods,
            _ => &mut self.extra,
        }
    }
}

impl Method for Fill {
    type Output = bool;
    type Error = FillError;
    const NAME: &'static str = "shop.cart.fill";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `GOODS` of `shop.cart.fill`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FillGoods {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `AMOUNT`: `double`, required under a condition that the page tells.
    pub amount: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl FillGoods {
    /// An object with its required keys.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `AMOUNT`.
    #[must_use]
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
}

impl Record for FillGoods {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FillGoods",
            fields: &["ID", "AMOUNT"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.amount,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.amount,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.cart.fill`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FillError {
    /// `CART_GONE`.
    CartGone,
    /// `CART_FULL`.
    CartFull,
}

impl ErrorCode for FillError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::CartGone, "CART_GONE"),
        ErrorCase::code(Self::CartFull, "CART_FULL"),
    ];
}

/// Calls `shop.cart.fill`.
#[doc(alias = "shop.cart.fill")]
pub fn fill<'a, C: Caller>(
    caller: &'a C,
    request: &'a Fill,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Fill, FillGoods);

