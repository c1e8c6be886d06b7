//! Parameters that take `null`.

use crate::doc::{Doc, Node};
use crate::error::DecodeError;
use crate::field::Field;
use crate::record::Codec;

/// A value, or `null`: for parameters that are documented to take both. Absence is a third state, the `None` of an
/// `Option` around it (protocol ENC-3).
///
/// ```
/// use bitrix24_wire::Nullable;
///
/// let five: Nullable<i64> = 5.into();
/// let nothing: Nullable<i64> = None.into();
/// assert_eq!((five, nothing), (Nullable::Value(5), Nullable::Null));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    #[default]
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if it is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Field + Default> Field for Nullable<T> {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = Self::Null;
        if !node.is_null() {
            let mut value = T::default();
            value.decode(node)?;
            *self = Self::Value(value);
        }
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        match self {
            Self::Null => out.null(),
            Self::Value(value) => value.encode(out, codec),
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        if node.is_null() { 1 } else { T::fit(node) }
    }

    /// `null` is a value here.
    fn is_nothing(node: Node<'_>) -> bool {
        node.is_absent()
    }
}

crate::field_serde!(Nullable<T>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enc_3_absent_null_and_value_are_three_states() {
        for (text, expected) in [("null", Some(Nullable::Null)), ("5", Some(Nullable::Value(5_i64)))] {
            let doc = Doc::parse(text.as_bytes()).unwrap();
            let mut slot: Option<Nullable<i64>> = None;
            slot.decode(doc.root()).unwrap();
            assert_eq!(slot, expected);
            let mut out = Doc::default();
            slot.encode(&mut out, Codec::Json);
            assert_eq!(serde_json::to_string(&out.root()).unwrap(), text);
        }
    }
}
