//! Exactly what generated code imports: `use bitrix24_wire::codegen::*;`.

pub use std::future::Future;

pub use crate::field::{Field, ValueEnum};
pub use crate::{
    Bytes, Caller, Codec, Cursor, Date, DateTime, Decimal, DecodeError, Either, ErrorCase, ErrorCode, EventInfo,
    EventSet, EventType, Extra, File, Filter, FilterV3, ListInfo, ListMethod, Map, Method, MethodInfo, Nullable,
    OrderStyle, Record, RecordInfo, Reply, Timestamp, Value, Version, choice, decode_event, record, value_enum,
};

/// What the macros expand to. Not for use by hand.
#[doc(hidden)]
pub mod support {
    pub use serde;

    pub use crate::field::{decode_enum, encode_enum, enum_fit, enum_is_nothing};
    pub use crate::record::{debug_record, deserialize_record, eq_record, serialize_record};
    pub use crate::values::{deserialize_field, serialize_field};
    pub use crate::{Codec, DecodeError, Doc, Field, Node, OtherThan};
}
