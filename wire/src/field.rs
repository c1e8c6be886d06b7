//! Values inside records: reading is lenient, writing is exact.

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
    /// Reads a value of a reply.
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError>;

    /// Appends its value; appends nothing if it is absent.
    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec);

    /// How well a value suits this type; 0 if it does not. A choice between types goes by it.
    fn fit(node: Node<'_>) -> u32
    where
        Self: Sized;

    /// Whether the server means "no value" by it.
    fn is_nothing(node: Node<'_>) -> bool
    where
        Self: Sized,
    {
        node.is_nothing()
    }

    /// Whether every value is one of this type, the lack of `result` included.
    fn is_any() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Reads a body that is not JSON, for methods that answer with a file.
    fn from_body(_body: &[u8]) -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// This value, if it is the map of entries that the documentation does not list.
    #[doc(hidden)]
    fn as_extra(&self) -> Option<&Extra> {
        None
    }

    /// The same, mutable.
    #[doc(hidden)]
    fn as_extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// The value can be read as this type, but another may suit better.
const POSSIBLE: u32 = 1;
/// The value has the form in which this type is sent.
const NATURAL: u32 = 2;
