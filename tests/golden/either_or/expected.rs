// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-find.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.find`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.find")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Find {
    /// `ID`: `integer`, one of `ID`, `CODE` is required.
    pub id: Option<i64>,
    /// `CODE`: `string`, one of `ID`, `CODE` is required.
    pub code: Option<String>,
    /// `LANG`: `string`, required.
    pub lang: String,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Find {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(lang: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            ..Default::default()
        }
    }
    /// Sets `ID`.
    #[must_use]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `CODE`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for Find {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Find",
            fields: &["ID", "CODE", "LANG"],
            required: &[2],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            2 => &self.lang,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            2 => &mut self.lang,
            _ => &mut self.extra,
        }
    }
}

impl Method for Find {
    type Output = FindResult;
    type Error = FindError;
    const NAME: &'static str = "shop.cart.find";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Answer of `shop.cart.find`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindResult {
    /// `ID`: `integer`.
    pub id: Option<i64>,
    /// `CODE`: `string`.
    pub code: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for FindResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "FindResult",
            fields: &["ID", "CODE"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.code,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.code,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.cart.find`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindError {}

impl ErrorCode for FindError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.find`.
#[doc(alias = "shop.cart.find")]
pub fn find<'a, C: Caller>(
    caller: &'a C,
    request: &'a Find,
) -> impl Future<Output = Result<Reply<FindResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Find, FindResult);

