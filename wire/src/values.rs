//! Types of values that Rust has no type for.

mod date;
mod decimal;
mod either;
mod file;
mod filter;
mod filter_v3;
mod map;
mod nullable;
mod time;
mod upload;

use serde::{Deserializer, Serialize, Serializer};

use crate::doc::Doc;
use crate::field::Field;
use crate::record::Codec;

pub use date::{Date, DateTime, Timestamp};
pub use decimal::Decimal;
pub use either::{Either, OtherThan};
pub(crate) use file::parameter_problem;
pub use file::{Bytes, File};
pub use filter::Filter;
pub use filter_v3::FilterV3;
pub use map::{Extra, Map};
pub use nullable::Nullable;
pub use time::{DateParts, DateTimeParts};
pub use upload::Upload;

/// `Serialize` of every field.
pub fn serialize_field<S: Serializer>(field: &dyn Field, serializer: S) -> Result<S::Ok, S::Error> {
    let mut doc = Doc::default();
    field.encode(&mut doc, Codec::Json);
    match doc.problem() {
        Some(problem) => Err(serde::ser::Error::custom(problem)),
        None => doc.root().serialize(serializer),
    }
}

/// `Deserialize` of every field, into one made by `Default`. The records in it are read as leniently as alone.
pub fn deserialize_field<'de, D: Deserializer<'de>>(field: &mut dyn Field, deserializer: D) -> Result<(), D::Error> {
    let doc = Doc::from_deserializer(deserializer)?.lenient();
    field.decode(doc.root()).map_err(serde::de::Error::custom)
}
