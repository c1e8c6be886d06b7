//! From any serde format, in practice JSON text, to a [`Doc`].

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::{Doc, Kind, Token};

impl<'a> Doc<'a> {
    /// Reads JSON text. Nothing but white space may follow the value.
    pub fn parse(body: &'a [u8]) -> Result<Self, serde_json::Error> {
        // Checking all bytes once is cheaper than checking each string.
        let text = std::str::from_utf8(body).map_err(serde::de::Error::custom)?;
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let doc = Self::build(&mut deserializer, body.len() / 10)?;
        deserializer.end()?;
        Ok(doc)
    }

    /// Reads from any self-describing format.
    pub fn from_deserializer<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        Self::build(deserializer, 16)
    }

    fn build<D: Deserializer<'a>>(deserializer: D, size: usize) -> Result<Self, D::Error> {
        let mut doc = Doc { tokens: Vec::with_capacity(size), ..Doc::default() };
        ValueSeed(&mut doc).deserialize(deserializer)?;
        Ok(doc)
    }
}

/// Appends a value to a document.
struct ValueSeed<'b, 'de>(&'b mut Doc<'de>);

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.bool(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.int(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.uint(value);
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.0.float(value);
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<(), E> {
        self.0.str(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.text(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let at = self.0.open(Kind::Array);
        while items.next_element_seed(ValueSeed(self.0))?.is_some() {}
        self.0.close(at);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let at = self.0.open(Kind::Object);
        while entries.next_key_seed(KeySeed(self.0))?.is_some() {
            entries.next_value_seed(ValueSeed(self.0))?;
        }
        self.0.close(at);
        unwrap_number(self.0, at);
        Ok(())
    }
}

/// Appends a key.
struct KeySeed<'b, 'de>(&'b mut Doc<'de>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(ValueSeed(self.0))
    }
}

/// Replaces an object that stands for a number by the number. With the feature `arbitrary_precision` of serde_json,
/// which any crate of a build turns on for all, a number is an object of one entry under this key.
fn unwrap_number(doc: &mut Doc<'_>, at: usize) {
    const KEY: &str = "$serde_json::private::Number";
    if doc.tokens.len() != at + 3 || !matches!(doc.tokens[at + 1], Token::Str(KEY)) {
        let node = doc.node(at);
        if doc.tokens.len() != at + 3 || !node.entries().any(|(key, _)| key == KEY) {
            return;
        }
    }
    let node = doc.node(at + 2);
    let Some(text) = node.as_str() else { return };
    let token = match (text.parse::<i64>(), text.parse::<f64>()) {
        (Ok(value), _) => Token::Int(value),
        (Err(_), Ok(value)) if value.is_finite() => Token::Float(value),
        _ => return,
    };
    doc.truncate(at);
    doc.tokens.push(token);
}
