// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-get.md and 2 more. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.get`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.get")]
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
    /// `NOTE`: `string`, may be `null`.
    pub note: Option<String>,
    /// `OWNER`: [`CartOwner`].
    pub owner: Option<CartOwner>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for Cart {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Cart",
            fields: &["ID", "NOTE", "OWNER"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.note,
            2 => &self.owner,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.note,
            2 => &mut self.owner,
            _ => &mut self.extra,
        }
    }
}

/// `OWNER` in the answer of `shop.cart.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CartOwner {
    /// `NAME`: `string`.
    pub name: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for CartOwner {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "CartOwner",
            fields: &["NAME"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.name,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.name,
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
    const LIST: Option<ListInfo> = Some(ListInfo::new(&[]).order(OrderStyle::Fixed));
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

/// Request of `shop.cart.note`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.note")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// `note`: `string`, required.
    pub note: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Note {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            ..Default::default()
        }
    }
}

impl Record for Note {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Note",
            fields: &["note"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.note,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.note,
            _ => &mut self.extra,
        }
    }
}

impl Method for Note {
    type Output = bool;
    type Error = NoteError;
    const NAME: &'static str = "shop.cart.note";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.cart.note`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoteError {}

impl ErrorCode for NoteError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.note`.
#[doc(alias = "shop.cart.note")]
pub fn note<'a, C: Caller>(
    caller: &'a C,
    request: &'a Note,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, Cart, CartOwner, List, Note);

