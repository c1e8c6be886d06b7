//! Numbers, text, flags and raw values.

use serde_json::Value;

use super::{Field, NATURAL, POSSIBLE};
use crate::doc::{Doc, Kind, Node};
use crate::error::DecodeError;
use crate::record::Codec;

/// An integer, a float without a fraction, or the text of one.
pub(crate) fn lenient_i64(node: Node<'_>) -> Option<i64> {
    node.as_i64().or_else(|| {
        let text = node.as_str()?.trim();
        text.parse().ok().or_else(|| {
            let (whole, fraction) = text.split_once('.')?;
            fraction.bytes().all(|byte| byte == b'0').then(|| whole.parse().ok())?
        })
    })
}

impl Field for i64 {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = lenient_i64(node).ok_or_else(|| DecodeError::new("integer", node))?;
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        match codec {
            Codec::Text => out.text(&self.to_string()),
            _ => out.int(*self),
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Integer => NATURAL,
            _ if lenient_i64(node).is_some() => POSSIBLE,
            _ => 0,
        }
    }
}

impl Field for String {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        // The common case first.
        if let Some(text) = node.as_str() {
            *self = String::from(text);
            return Ok(());
        }
        *self = match node.as_bool() {
            Some(value) => value.to_string(),
            None => node.number_text().ok_or_else(|| DecodeError::new("string", node))?,
        };
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        out.str(self);
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::String => NATURAL,
            Kind::Integer | Kind::Number | Kind::Boolean => POSSIBLE,
            _ => 0,
        }
    }

    /// An empty text is a text.
    fn is_nothing(node: Node<'_>) -> bool {
        node.is_null() || node.as_bool() == Some(false)
    }
}

impl Field for bool {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = flag(node).ok_or_else(|| DecodeError::new("boolean", node))?;
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        match codec {
            Codec::Json => out.bool(*self),
            Codec::Text => out.str(if *self { "true" } else { "false" }),
            Codec::YesNo => out.str(if *self { "Y" } else { "N" }),
            Codec::OneZero => out.int(i64::from(*self)),
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Boolean => NATURAL,
            _ if flag(node).is_some() => POSSIBLE,
            _ => 0,
        }
    }

    /// `false` is a value.
    fn is_nothing(node: Node<'_>) -> bool {
        node.is_null() || node.as_str() == Some("")
    }
}

fn flag(node: Node<'_>) -> Option<bool> {
    const FLAGS: [(&str, bool); 6] =
        [("Y", true), ("N", false), ("1", true), ("0", false), ("true", true), ("false", false)];
    match (node.as_bool(), node.as_i64(), node.as_str()) {
        (Some(value), ..) => Some(value),
        (_, Some(0), _) => Some(false),
        (_, Some(1), _) => Some(true),
        (.., Some(text)) => FLAGS.iter().find(|(word, _)| word.eq_ignore_ascii_case(text.trim())).map(|flag| flag.1),
        _ => None,
    }
}

/// The result of methods that are documented to answer `null`; whatever they answer is ignored.
impl Field for () {
    fn decode(&mut self, _node: Node<'_>) -> Result<(), DecodeError> {
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        out.null();
    }

    fn fit(node: Node<'_>) -> u32 {
        if node.is_null() { NATURAL } else { 0 }
    }
}

impl Field for Value {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = node.to_value();
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        out.raw(self);
    }

    fn fit(_node: Node<'_>) -> u32 {
        POSSIBLE
    }

    fn is_nothing(node: Node<'_>) -> bool {
        node.is_null()
    }

    fn is_any() -> bool {
        true
    }
}
