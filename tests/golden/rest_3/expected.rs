// ===== v3/shop/box_.rs
// @generated from docs/api-reference/shop/shop-box-get.md. Do not edit; run `cargo codegen`.

//! `shop.box.*`.

use super::super::super::prelude::*;

/// Request of [`shop.box.get`](https://apidocs.bitrix24.com/api-reference/shop/shop-box-get.html).
///
/// REST 3.0. Scope: `shop`.
#[doc(alias = "shop.box.get")]
#[derive(Clone, Default, PartialEq)]
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
        static INFO: RecordInfo = RecordInfo {
            name: "Get",
            fields: &[FieldInfo::new("id").required()],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.id),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.id),
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

impl Method for Get {
    type Output = GetResult;
    type Error = GetError;
    const NAME: &'static str = "shop.box.get";
    const SCOPES: &'static [&'static str] = &["shop"];
    const VERSION: Version = Version::V3;
    const IDEMPOTENT: bool = true;
}

/// Answer of `shop.box.get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResult {
    /// `item`: [`GetResultItem`].
    pub item: Option<GetResultItem>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Record for GetResult {
    fn info(&self) -> &'static RecordInfo {
        static INFO: RecordInfo = RecordInfo {
            name: "GetResult",
            fields: &[FieldInfo::new("item")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.item),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.item),
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

/// `item` in the answer of `shop.box.get`.
#[derive(Clone, Default, PartialEq)]
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
        static INFO: RecordInfo = RecordInfo {
            name: "GetResultItem",
            fields: &[FieldInfo::new("id"), FieldInfo::new("createdAt")],
        };
        &INFO
    }
    fn field(&self, index: usize) -> Option<&dyn Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.created_at),
            _ => None,
        }
    }
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.created_at),
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

/// Errors of `shop.box.get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// Calls [`shop.box.get`](https://apidocs.bitrix24.com/api-reference/shop/shop-box-get.html).
#[doc(alias = "shop.box.get")]
pub fn get<'a, C: Caller>(
    caller: &'a C,
    request: &'a Get,
) -> impl Future<Output = Result<Reply<GetResult>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Get, GetResult, GetResultItem);

