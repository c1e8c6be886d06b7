//! Numbers with a fraction.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::ParseFloatError;
use std::str::FromStr;

use crate::doc::{Doc, Kind, Node};
use crate::error::DecodeError;
use crate::field::Field;
use crate::record::Codec;

/// A number as text, so that `"1000.10"` keeps its digits: amounts are not floats. Made from a number it is sent as a
/// JSON number, made from text as a string.
#[derive(Clone, Default)]
pub struct Decimal {
    text: String,
    number: bool,
}

impl Decimal {
    /// The text as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The nearest float.
    pub fn to_f64(&self) -> Result<f64, ParseFloatError> {
        self.text.trim().parse()
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self { text: value.to_string(), number: true }
    }
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        i64::from(value).into()
    }
}

impl From<f64> for Decimal {
    fn from(value: f64) -> Self {
        Self { text: format!("{value:?}"), number: true }
    }
}

impl From<&str> for Decimal {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Decimal {
    fn from(text: String) -> Self {
        Self { text, number: false }
    }
}

impl FromStr for Decimal {
    type Err = ParseFloatError;

    fn from_str(text: &str) -> Result<Self, ParseFloatError> {
        // `f64` also parses infinities and NaN, which portals do not take.
        let value = text.parse::<f64>()?;
        if value.is_finite() { Ok(text.into()) } else { "none".parse::<f64>().map(Self::from) }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.number { f.write_str(&self.text) } else { self.text.fmt(f) }
    }
}

impl Field for Decimal {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = match node.as_str() {
            Some(text) => text.into(),
            None => {
                let text = node.number_text().ok_or_else(|| DecodeError::new("number", node))?;
                Self { text, number: true }
            }
        };
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        if let (true, Ok(value)) = (self.number, self.text.parse::<i64>()) {
            out.int(value);
        } else if let (true, Ok(value)) = (self.number, self.text.parse::<u64>()) {
            out.uint(value);
        } else if let (true, Ok(value)) = (self.number, self.text.parse::<f64>()) {
            out.float(value);
        } else {
            out.str(&self.text);
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Integer | Kind::Number => 2,
            Kind::String => u32::from(node.as_str().is_some_and(|text| text.trim().parse::<f64>().is_ok())),
            _ => 0,
        }
    }
}

crate::field_serde!(Decimal);
