//! Enums of documented values, open to others.

use std::borrow::Cow;

use super::{NATURAL, POSSIBLE};
use crate::doc::{Doc, Node};
use crate::error::DecodeError;

/// An enum of documented values with a last variant for all others. `value_enum!` implements the rest.
pub trait ValueEnum: Sized {
    /// The documented values in order.
    const VALUES: &'static [&'static str];
    /// Whether it is sent as a number.
    const INTEGER: bool = false;
    /// The variant of a documented value.
    fn from_index(index: usize) -> Option<Self>;
    /// The variant for a value that the documentation does not list.
    fn other(text: String) -> Self;
    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// The variant of a value.
    fn from_text(text: &str) -> Self {
        from_text(text.into())
    }
}

fn from_text<E: ValueEnum>(text: Cow<'_, str>) -> E {
    let index = E::VALUES.iter().position(|value| *value == text);
    index.and_then(E::from_index).unwrap_or_else(|| E::other(text.into_owned()))
}

/// `Field::decode` of every value enum.
pub fn decode_enum<E: ValueEnum>(slot: &mut E, node: Node<'_>) -> Result<(), DecodeError> {
    *slot = from_text(enum_text(E::VALUES, node)?);
    Ok(())
}

/// `Field::encode` of every value enum.
pub fn encode_enum<'a>(text: &'a str, integer: bool, out: &mut Doc<'a>) {
    match text.parse() {
        Ok(number) if integer => out.int(number),
        _ => out.str(text),
    }
}

/// `Field::fit` of every value enum: it suits the values it knows better than a plain type does.
pub fn enum_fit(values: &[&str], node: Node<'_>) -> u32 {
    match enum_text(values, node) {
        Ok(text) if values.iter().any(|value| *value == text) => NATURAL + 1,
        Ok(_) => POSSIBLE,
        Err(_) => 0,
    }
}

/// `Field::is_nothing` of every value enum.
pub fn enum_is_nothing(values: &[&str], node: Node<'_>) -> bool {
    node.is_null()
        || (node.as_str() == Some("") && !values.contains(&""))
        || (node.as_bool() == Some(false) && enum_text(values, node).is_ok_and(|text| !values.contains(&&*text)))
}

fn enum_text<'d>(values: &[&str], node: Node<'d>) -> Result<Cow<'d, str>, DecodeError> {
    if let Some(text) = node.as_str() {
        return Ok(text.into());
    }
    if let Some(value) = node.as_bool() {
        let forms = if value { ["Y", "1", "true"] } else { ["N", "0", "false"] };
        let known = forms.into_iter().find(|form| values.contains(form));
        return Ok(known.unwrap_or(forms[2]).into());
    }
    let integer = node.as_i64().map(|number| number.to_string());
    integer.or_else(|| node.number_text()).map(Cow::Owned).ok_or_else(|| DecodeError::new("string or integer", node))
}
