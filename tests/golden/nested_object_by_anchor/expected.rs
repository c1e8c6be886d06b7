// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-add.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.add`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.add")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Add {
    /// `fields`: [`AddFields`], required.
    pub fields: AddFields,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Add {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(fields: AddFields) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Add",
            fields: &["fields"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields,
            _ => &mut self.extra,
        }
    }
}

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "shop.cart.add";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `fields` of `shop.cart.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFields {
    /// `title`: `string`, required.
    pub title: String,
    /// `rows`: list of [`AddFieldsRows`].
    pub rows: Option<Vec<AddFieldsRows>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFields {
    /// An object with its required keys.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `rows`.
    #[must_use]
    pub fn rows(mut self, value: impl IntoIterator<Item = AddFieldsRows>) -> Self {
        self.rows = Some(value.into_iter().collect());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFields",
            fields: &["title", "rows"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.title,
            1 => &self.rows,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.title,
            1 => &mut self.rows,
            _ => &mut self.extra,
        }
    }
}

/// Parameter `fields.rows` of `shop.cart.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddFieldsRows {
    /// `productId`: `integer`, required.
    pub product_id: i64,
    /// `price`: `double`.
    pub price: Option<Decimal>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl AddFieldsRows {
    /// An object with its required keys.
    #[must_use]
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            ..Default::default()
        }
    }
    /// Sets `price`.
    #[must_use]
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
}

impl Record for AddFieldsRows {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddFieldsRows",
            fields: &["productId", "price"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.product_id,
            1 => &self.price,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.product_id,
            1 => &mut self.price,
            _ => &mut self.extra,
        }
    }
}

/// Answer of `shop.cart.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResult {
    /// `cart`: [`AddResultCart`].
    pub cart: Option<AddResultCart>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResult",
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

/// `cart` in the answer of `shop.cart.add`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddResultCart {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResultCart {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "AddResultCart",
            fields: &["id", "title"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.title,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.title,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.cart.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.add`.
#[doc(alias = "shop.cart.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, AddFieldsRows, AddResult, AddResultCart);

