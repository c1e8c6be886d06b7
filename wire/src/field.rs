//! Values inside records: how they are read leniently and written exactly.

mod containers;
mod enums;
mod scalars;

use crate::doc::{Doc, Node};
use crate::error::DecodeError;
use crate::record::Codec;
use crate::values::Extra;

pub(crate) use containers::numbered_values;
pub use enums::{ValueEnum, decode_enum, encode_enum, enum_fit, enum_is_nothing};
pub(crate) use scalars::lenient_i64;

/// A value that a record can hold.
pub trait Field: Send + Sync + 'static {
    /// Takes a value from a reply.
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError>;

    /// Appends its value; appends nothing when it is absent.
    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec);

    /// How well a value suits this type, 0 where it does not: what a choice between types goes by.
    fn fit(node: Node<'_>) -> u32
    where
        Self: Sized;

    /// The server means "no value" by it.
    fn is_nothing(node: Node<'_>) -> bool
    where
        Self: Sized,
    {
        node.is_nothing()
    }

    /// Whatever it is given it is: a reply without `result` is one, too.
    fn is_any() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Takes a body that is not JSON, for methods that answer with a file.
    fn from_body(_body: &[u8]) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Itself, if it is the map of entries that the documentation does not list.
    #[doc(hidden)]
    fn as_extra(&self) -> Option<&Extra> {
        None
    }

    /// The same, to be changed.
    #[doc(hidden)]
    fn as_extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// It could be read as this type, but another may suit better.
const POSSIBLE: u32 = 1;
/// It is what this type is sent as.
const NATURAL: u32 = 2;
