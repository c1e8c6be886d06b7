//! Absence, lists, maps, choices, and records as values of others.

use std::any::Any;

use super::{Field, NATURAL, POSSIBLE};
use crate::doc::{Doc, Kind, Node};
use crate::error::DecodeError;
use crate::record::{Codec, Record, decode_record, encode_record, known_keys};
use crate::values::{Either, Extra, Map};

impl<T: Field + Default> Field for Option<T> {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        *self = if is_nothing::<T>(node) { None } else { Some(decoded(node)?) };
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        if let Some(value) = self {
            value.encode(out, codec);
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        if is_nothing::<T>(node) { POSSIBLE.max(T::fit(node)) } else { T::fit(node) }
    }

    fn is_any() -> bool {
        T::is_any()
    }

    fn from_body(body: &[u8]) -> Option<Self> {
        T::from_body(body).map(Some)
    }
}

/// PHP also writes "no value" as `[]` or `{}`, for example for an empty date. For a list, a map or a record that is a
/// value.
fn is_nothing<T: Field>(node: Node<'_>) -> bool {
    T::is_nothing(node) || (node.is_empty() && T::fit(node) == 0)
}

/// PHP writes a list with holes as an object with numeric keys, and a list of one as the value alone.
impl<T: Field + Default> Field for Vec<T> {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        self.clear();
        match node.kind() {
            Kind::Array => {
                self.reserve(node.items().take(MAX_RESERVED).count());
                for (index, item) in node.items().enumerate() {
                    self.push(element(item).map_err(|error| error.in_index(index))?);
                }
            }
            Kind::Null => return Err(DecodeError::new("array", node)),
            _ if node.is_nothing() || node.is_empty() => {}
            _ => match numbered_values(node) {
                Some(items) => {
                    for (key, item) in items {
                        self.push(element(item).map_err(|error| error.in_key(key))?);
                    }
                }
                None => self.push(decoded(node)?),
            },
        }
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        let at = out.open(Kind::Array);
        for item in self {
            encode_present(item, out, codec);
        }
        out.close(at);
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Array if node.is_empty() => NATURAL,
            Kind::Array => node.items().next().map_or(0, T::fit),
            Kind::Object if numbered_values(node).is_some() => POSSIBLE,
            _ => 0,
        }
    }
}

/// PHP writes an empty map as `[]`, and one whose keys are 0, 1, 2 as a list.
impl<T: Field + Default> Field for Map<T> {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        let mut map = Map::new();
        match node.kind() {
            Kind::Object => {
                for (key, value) in node.entries() {
                    map.push(key.to_owned(), element(value).map_err(|error| error.in_key(key))?);
                }
            }
            Kind::Array => {
                for (index, item) in node.items().enumerate() {
                    map.push(index.to_string(), element(item).map_err(|error| error.in_index(index))?);
                }
            }
            _ => return Err(DecodeError::new("object", node)),
        }
        map.dedup();
        *self = map;
        Ok(())
    }

    fn is_any() -> bool {
        T::is_any()
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        let at = out.open(Kind::Object);
        for (key, value) in self {
            out.str(key);
            encode_present(value, out, codec);
        }
        out.close(at);
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Object => POSSIBLE,
            Kind::Array if node.is_empty() => POSSIBLE,
            _ => 0,
        }
    }

    fn as_extra(&self) -> Option<&Extra> {
        (self as &dyn Any).downcast_ref()
    }

    fn as_extra_mut(&mut self) -> Option<&mut Extra> {
        (self as &mut dyn Any).downcast_mut()
    }
}

/// Reads the type that suits better, the left one if both suit alike. The other one is read if that fails, or if only
/// that one is read without unfit values in its records.
impl<A: Field + Default, B: Field + Default> Field for Either<A, B> {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        let read = |left: bool| Ok(if left { Either::Left(decoded(node)?) } else { Either::Right(decoded(node)?) });
        let left = A::fit(node) >= B::fit(node);
        *self = match read(left) {
            Ok(value) if !node.has_misfits() => value,
            first => {
                let misfits = node.take_misfits();
                match read(!left) {
                    Ok(value) if first.is_err() || !node.has_misfits() => value,
                    _ => {
                        drop(node.take_misfits());
                        node.restore_misfits(misfits);
                        first?
                    }
                }
            }
        };
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        match self {
            Either::Left(value) => value.encode(out, codec),
            Either::Right(value) => value.encode(out, codec),
        }
    }

    fn fit(node: Node<'_>) -> u32 {
        A::fit(node).max(B::fit(node))
    }

    fn is_nothing(node: Node<'_>) -> bool {
        A::is_nothing(node) && B::is_nothing(node)
    }
}

impl<T: Record + Default> Field for T {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        decode_record(self, node)
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, _codec: Codec) {
        encode_record(self, out);
    }

    fn fit(node: Node<'_>) -> u32 {
        match node.kind() {
            Kind::Object => POSSIBLE + known_keys(T::default().info(), node) as u32,
            Kind::Array if node.is_empty() => POSSIBLE,
            _ => 0,
        }
    }

    /// Some events send `undefined` if they have no object.
    fn is_nothing(node: Node<'_>) -> bool {
        node.is_nothing() || node.as_str() == Some("undefined")
    }
}

/// The length of a page. Longer lists grow as they are read: memory is not reserved on the word of the server.
const MAX_RESERVED: usize = 50;

/// An element of a list or a map. If the server means "no value" and the type has none, it is the default.
fn element<T: Field + Default>(node: Node<'_>) -> Result<T, DecodeError> {
    decoded(node).or_else(|error| if node.is_nothing() { Ok(T::default()) } else { Err(error) })
}

fn decoded<T: Field + Default>(node: Node<'_>) -> Result<T, DecodeError> {
    let mut value = T::default();
    value.decode(node)?;
    Ok(value)
}

/// Writes an element of a list or a map. It cannot be left out, so an absent value is `null`.
fn encode_present<'a>(field: &'a dyn Field, out: &mut Doc<'a>, codec: Codec) {
    let before = out.len();
    field.encode(out, codec);
    if out.len() == before {
        out.null();
    }
}

/// The values of an object whose keys are all numbers, in the order of the numbers.
pub(crate) fn numbered_values(node: Node<'_>) -> Option<Vec<(&str, Node<'_>)>> {
    if node.kind() != Kind::Object || node.is_empty() {
        return None;
    }
    let mut items = Vec::new();
    for (key, value) in node.entries() {
        items.push((key.parse::<u64>().ok()?, key, value));
    }
    items.sort_by_key(|item| item.0);
    Some(items.into_iter().map(|(_, key, value)| (key, value)).collect())
}
