//! A typed client for the Bitrix24 REST API.
//!
//! The API is split into features, one per area (`crm`, `tasks`, `imopenlines`, …); `full` enables all of them. A
//! module per area holds one request type, the types of its result and one call function per method.
//!
//! ```no_run
//! use bitrix24::{Client, Version};
//!
//! # async fn run() -> Result<(), bitrix24::Error> {
//! let client = Client::webhook("https://example.bitrix24.com/rest/1/secret/")?;
//! let reply = client.call_raw(Version::V2, "profile", &serde_json::json!({})).await?;
//! println!("{}", reply.result);
//! # Ok(())
//! # }
//! ```

// The limit is in clippy.toml.
#![deny(clippy::large_futures)]

#[cfg(all(any(doc, doctest), feature = "full"))]
pub mod guide;

// All hand-written modules are below one name, so that none of them hides an area of the API.
mod runtime;

#[allow(unused_imports, unreachable_pub, reason = "without features there is nothing in it")]
pub use bitrix24_api::*;
pub use bitrix24_wire as wire;
pub use bitrix24_wire::{
    ApiError, Bytes, Caller, Date, DateTime, Decimal, DecodeError, Either, EncodeError, ErrorClass, ErrorCode,
    EventSet, EventType, Extra, File, Filter, FilterV3, ListInfo, ListMethod, Map, Method, Misfit, NonJson, Nullable,
    Record, RecordExt, Reply, SystemError, Time, Timestamp, Upload, Validation, Value, Version,
};
pub use runtime::*;
pub use secrecy::{ExposeSecret, SecretString};

/// Traits whose methods are called on requests and clients: `use bitrix24::prelude::*;`.
pub mod prelude {
    pub use bitrix24_wire::{Caller as _, RecordExt as _};
}
