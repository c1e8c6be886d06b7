//! The small runtime that generated Bitrix24 REST types are written against: values, records, envelopes and errors.
//! No HTTP, no async runtime.
//!
//! - [`Method`] is a request, [`Caller`] sends one and [`Reply`] is what comes back.
//! - [`Record`] is a struct described by a table of wire names. Reading, writing and printing are implemented here,
//!   once, over [`Doc`], a flat JSON document; nothing is generic per struct.
//! - [`EventType`] is an event that a portal sends, [`EventSet`] is all of them.
//! - [`Field`] is a value inside a record. Its implementations hold all leniency towards the JSON of PHP.
//! - [`parse_reply`] turns status and body into a result, [`encode`] turns a request into a body.
//! - [`ApiError`] is an error of the service; [`ErrorClass`] is what it means for a caller.

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
mod misfit;
mod record;
mod registry;
mod request;
mod serialized;
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
pub use misfit::Misfit;
pub use record::{Codec, Record, RecordExt, RecordInfo};
pub use registry::{EventInfo, MethodInfo, count_untyped, to_value};
pub use request::{encode, encode_untyped, parameters};
pub use serde_json::Value;
pub use system::{CodeInfo, SystemError};
pub use values::{
    Bytes, Date, DateParts, DateTime, DateTimeParts, Decimal, Either, Extra, File, Filter, FilterV3, Map, Nullable,
    OtherThan, Timestamp, Upload,
};
