// ===== shop/cart.rs
// @generated from docs/api-reference/shop/shop-cart-add.md. Do not edit; run `cargo codegen`.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of [`shop.cart.add`](https://apidocs.bitrix24.com/api-reference/shop/shop-cart-add.html).
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.add")]
#[derive(Clone, Default, PartialEq)]
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
    pub fn new(fields: impl Into<AddFields>) -> Self {
        Self {
            fields: fields.into(),
            ..Default::default()
        }
    }
}

impl Record for Add {
    fn info(&self) -> &'static RecordInfo {
        static INFO: RecordInfo = RecordInfo {
            name: "Add",
            fields: &[FieldInfo::new("fields").required()],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.fields),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.fields),
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

impl Method for Add {
    type Output = AddResult;
    type Error = AddError;
    const NAME: &'static str = "shop.cart.add";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `fields` of `shop.cart.add`.
#[derive(Clone, Default, PartialEq)]
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
    /// A request with its required parameters.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Default::default()
        }
    }
    /// Sets `rows`.
    #[must_use]
    pub fn rows(mut self, value: impl Into<Vec<AddFieldsRows>>) -> Self {
        self.rows = Some(value.into());
        self
    }
}

impl Record for AddFields {
    fn info(&self) -> &'static RecordInfo {
        static INFO: RecordInfo = RecordInfo {
            name: "AddFields",
            fields: &[FieldInfo::new("title").required(), FieldInfo::new("rows")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.title),
            1 => Some(&self.rows),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.title),
            1 => Some(&mut self.rows),
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

/// Parameter `fields.rows` of `shop.cart.add`.
#[derive(Clone, Default, PartialEq)]
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
    /// A request with its required parameters.
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
        static INFO: RecordInfo = RecordInfo {
            name: "AddFieldsRows",
            fields: &[FieldInfo::new("productId").required(), FieldInfo::new("price")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.product_id),
            1 => Some(&self.price),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.product_id),
            1 => Some(&mut self.price),
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

/// Answer of `shop.cart.add`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddResult {
    /// `cart`: [`AddResultCart`].
    pub cart: Option<AddResultCart>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for AddResult {
    fn info(&self) -> &'static RecordInfo {
        static INFO: RecordInfo = RecordInfo {
            name: "AddResult",
            fields: &[FieldInfo::new("cart")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.cart),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.cart),
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

/// `cart` in the answer of `shop.cart.add`.
#[derive(Clone, Default, PartialEq)]
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
        static INFO: RecordInfo = RecordInfo {
            name: "AddResultCart",
            fields: &[FieldInfo::new("id"), FieldInfo::new("title")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.title),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.title),
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

/// Errors of `shop.cart.add`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddError {}

impl ErrorCode for AddError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls [`shop.cart.add`](https://apidocs.bitrix24.com/api-reference/shop/shop-cart-add.html).
#[doc(alias = "shop.cart.add")]
pub fn add<'a, C: Caller>(
    caller: &'a C,
    request: &'a Add,
) -> impl Future<Output = Result<Reply<AddResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Add, AddFields, AddFieldsRows, AddResult, AddResultCart);

