// ===== shop/crate_.rs
// @generated from api-reference/shop/shop-crate-mark.md. Do not edit.

//! `shop.crate.*`.

use super::super::prelude::*;
use super::super::types;

/// Request of `shop.crate.mark`.
///
/// Scope: `shop`.
#[doc(alias = "shop.crate.mark")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mark {
    /// `id`: `integer`, required.
    pub id: i64,
    /// `mark`: [`types::shop::MarkDto`], required.
    pub mark: types::shop::MarkDto,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Mark {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64, mark: types::shop::MarkDto) -> Self {
        Self {
            id,
            mark,
            ..Default::default()
        }
    }
}

impl Record for Mark {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Mark",
            fields: &["id", "mark"],
            required: &[0, 1],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.mark,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.mark,
            _ => &mut self.extra,
        }
    }
}

impl Method for Mark {
    type Output = bool;
    type Error = MarkError;
    const NAME: &'static str = "shop.crate.mark";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Errors of `shop.crate.mark`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkError {}

impl ErrorCode for MarkError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.crate.mark`.
#[doc(alias = "shop.crate.mark")]
pub fn mark<'a, C: Caller>(
    caller: &'a C,
    request: &'a Mark,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Mark);

// ===== types/shop.rs
// @generated from api-reference/shop/mark.md. Do not edit.

//! Shared objects of the area `shop`.

use super::super::prelude::*;

/// Object `MarkDto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkDto {
    /// `kind`: `string`, required.
    pub kind: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl MarkDto {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for MarkDto {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "MarkDto",
            fields: &["kind", "text", "color"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.kind,
            1 => &self.text,
            2 => &self.color,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.kind,
            1 => &mut self.text,
            2 => &mut self.color,
            _ => &mut self.extra,
        }
    }
}

record!(MarkDto);

