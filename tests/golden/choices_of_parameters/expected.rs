// ===== shop/sign.rs
// @generated from api-reference/shop/shop-sign-paint.md. Do not edit.

//! `shop.sign.*`.

use super::super::prelude::*;

/// Request of `shop.sign.paint`.
///
/// Scope: `shop`.
#[doc(alias = "shop.sign.paint")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paint {
    /// `colour`: `string` or [`PaintColour`], required.
    pub colour: Either<String, PaintColour>,
    /// `height`: `integer` or `double`.
    pub height: Option<Either<i64, Decimal>>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl Paint {
    /// A request with its required parameters.
    #[must_use]
    pub fn new(colour: impl Into<Either<String, PaintColour>>) -> Self {
        Self {
            colour: colour.into(),
            ..Default::default()
        }
    }
    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, value: impl Into<Either<i64, Decimal>>) -> Self {
        self.height = Some(value.into());
        self
    }
}

impl Record for Paint {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "Paint",
            fields: &["colour", "height"],
            required: &[0],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.colour,
            1 => &self.height,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.colour,
            1 => &mut self.height,
            _ => &mut self.extra,
        }
    }
}

impl Method for Paint {
    type Output = bool;
    type Error = PaintError;
    const NAME: &'static str = "shop.sign.paint";
    const SCOPES: &'static [&'static str] = &["shop"];
}

/// Parameter `colour` of `shop.sign.paint`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaintColour {
    /// `red`: `integer`.
    pub red: Option<i64>,
    /// Entries that the documentation does not list.
    pub extra: Extra,
}

impl PaintColour {
    /// An object whose keys are all left out.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `red`.
    #[must_use]
    pub fn red(mut self, value: i64) -> Self {
        self.red = Some(value);
        self
    }
}

impl Record for PaintColour {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo {
            name: "PaintColour",
            fields: &["red"],
            required: &[],
            codecs: &[],
        }
    }
    fn field(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.red,
            _ => &self.extra,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.red,
            _ => &mut self.extra,
        }
    }
}

/// Errors of `shop.sign.paint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaintError {}

impl ErrorCode for PaintError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Calls `shop.sign.paint`.
#[doc(alias = "shop.sign.paint")]
pub fn paint<'a, C: Caller>(
    caller: &'a C,
    request: &'a Paint,
) -> impl Future<Output = Result<Reply<bool>, C::Error>> + Send + use<'a, C> {
    caller.call(request)
}

record!(Paint, PaintColour);

choice!(PaintColour[]);

