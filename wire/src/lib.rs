//! The small runtime that generated Bitrix24 REST types are written against: values, records, envelopes and errors.
//! No HTTP, no async runtime.
//!
//! - [`Method`] is a request, [`Caller`] is whatever can send one and [`Reply`] is what comes back.
//! - [`Record`] is a struct described by a table of wire names. Reading, writing and printing happen here, once, over
//!   [`Doc`], a flat JSON document; nothing is generic per struct.
//! - [`EventType`] stands for an event that a portal sends, [`EventSet`] for all of them.
//! - [`Field`] is a value inside a record. All leniency towards what PHP makes of JSON lives in its implementations.
//! - [`parse_reply`] turns status and body into a result, [`encode`] turns a request into a body.

mod base64;
mod class;
mod codes;
mod doc;
mod envelope;
mod error;
mod event;
mod field;
mod macros;
mod method;
mod record;
mod registry;
mod request;
mod system;
mod values;

pub mod codegen;

pub use class::ErrorClass;
pub use codes::{DocumentedError, ErrorCase, ErrorCode};
pub use doc::write::is_secret_key;
pub use doc::{Doc, Kind, Node};
pub use envelope::{Envelope, parse_reply};
pub use error::{ApiError, DecodeError, EncodeError, NonJson, ReplyError, Validation};
pub use event::{EventSet, EventType, decode_event};
pub use field::{Field, ValueEnum};
pub use method::{Caller, Cursor, ListInfo, ListMethod, Method, OrderStyle, Reply, Time, Version};
pub use record::{Codec, Record, RecordExt, RecordInfo};
pub use registry::{EventInfo, MethodInfo, to_value, untyped_values};
pub use request::{encode, encode_untyped, parameters};
pub use serde_json::Value;
pub use system::{CodeInfo, SystemError};
pub use values::{
    Bytes, Date, DateParts, DateTime, DateTimeParts, Decimal, Either, Extra, File, Filter, FilterV3, Map, Nullable,
    Timestamp, Upload,
};
