// ===== v3/shop/box_.rs
// @generated from api-reference/shop/shop-box-get.md. Do not edit.

//! `shop.box.*`.

use super::super::super::prelude::*;

/// Request of `shop.box.get`.
///
/// REST 3.0. Scope: `shop`.
#[doc(alias = "shop.box.get")]
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
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "shop.box.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.box.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResult",
            fields: &["item"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.item,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.item,
            _ => &mut self.extra,
        }
    }
}

/// `item` in the answer of `shop.box.get`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResultItem {
    /// `id`: `integer`.
    pub id: Option<i64>,
    /// `createdAt`: `datetime`.
    pub created_at: Option<DateTime>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResultItem {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "GetResultItem",
            fields: &["id", "createdAt"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.created_at,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.created_at,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.box.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetError {
    /// `SHOP_BOX_NOT_FOUND` (HTTP 404).
    ShopBoxNotFound,
    /// `SHOP_BOX_CLOSED` (HTTP 403).
    ShopBoxClosed,
}

impl ErrorCode for GetError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::code(Self::ShopBoxNotFound, "SHOP_BOX_NOT_FOUND").status(404),
        ErrorCase::code(Self::ShopBoxClosed, "SHOP_BOX_CLOSED").status(403),
    ];
}

/// Calls `shop.box.get`.
#[doc(alias = "shop.box.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultItem);

