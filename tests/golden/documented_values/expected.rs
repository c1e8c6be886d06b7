// ===== shop/cart.rs
// @generated from api-reference/shop/shop-cart-mark.md. Do not edit.

//! `shop.cart.*`.

use super::super::prelude::*;

/// Request of `shop.cart.mark`.
///
/// Scope: `shop`.
#[doc(alias = "shop.cart.mark")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mark {
    /// `ID`: `integer`, required.
    pub id: i64,
    /// `COLOR`: [`MarkColor`]. Default: `green`.
    pub color: Option<MarkColor>,
    /// `LEVEL`: [`MarkLevel`].
    pub level: Option<MarkLevel>,
    /// `SILENT`: `Y` or `N`. Default: `N`.
    pub silent: Option<bool>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Mark {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, ..Default::default() }
    }
    /// Sets `COLOR`.
    #[must_use]
    pub fn color(mut self, value: impl Into<MarkColor>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Sets `LEVEL`.
    #[must_use]
    pub fn level(mut self, value: impl Into<MarkLevel>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `SILENT`.
    #[must_use]
    pub fn silent(mut self, value: bool) -> Self {
        self.silent = Some(value);
        self
    }
}

impl Record for Mark {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Mark",
            fields: &["ID", "COLOR", "LEVEL", "SILENT"],
            required: &[0],
            codecs: &[(3, Codec::YesNo)],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id,
            1 => &self.color,
            2 => &self.level,
            3 => &self.silent,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id,
            1 => &mut self.color,
            2 => &mut self.level,
            3 => &mut self.silent,
            _ => &mut self.extra,
        }
    }
}

impl Method for Mark {
    type Output = bool;
    type Error = MarkError;
    const NAME: &'static str = "shop.cart.mark";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `COLOR` of `shop.cart.mark`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkColor {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MarkColor {
    const VALUES: &'static [&'static str] = &["red", "green"];
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Red),
            1 => Some(Self::Green),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Other(text) => text,
        }
    }
}

/// Parameter `LEVEL` of `shop.cart.mark`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkLevel {
    /// `1`: low.
    Low,
    /// `2`: middle.
    Middle,
    /// `3`: high.
    High,
    /// A value that the documentation does not list.
    Other(String),
}

impl ValueEnum for MarkLevel {
    const VALUES: &'static [&'static str] = &["1", "2", "3"];
    const INTEGER: bool = true;
    fn from_index(index: usize) -> Option<Self> {
        match index {
            0 => Some(Self::Low),
            1 => Some(Self::Middle),
            2 => Some(Self::High),
            _ => None,
        }
    }
    fn other(text: String) -> Self {
        Self::Other(text)
    }
    fn as_str(&self) -> &str {
        match self {
            Self::Low => "1",
            Self::Middle => "2",
            Self::High => "3",
            Self::Other(text) => text,
        }
    }
}

/// Errors of `shop.cart.mark`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarkError {}

impl ErrorCode for MarkError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.cart.mark`.
#[doc(alias = "shop.cart.mark")]
pub fn mark<'a, C: Caller>(
    caller: &'a C,
    request: &'a Mark,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Mark);

value_enum!(MarkColor, MarkLevel);

