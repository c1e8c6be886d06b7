//! A typed client for the Bitrix24 REST API.
//!
//! The API is cut into features, one per area (`crm`, `tasks`, `imopenlines`, …); `full` turns all of them on. A module
//! per area holds one request type, the types of its reply and one call function per method.
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

// The limit stands in clippy.toml.
#![deny(clippy::large_futures)]

#[cfg(all(any(doc, doctest), feature = "full"))]
pub mod guide;

// Everything of our own stands below one name, so that no area of the API is hidden behind a module of ours.
mod runtime;

#[allow(unused_imports, unreachable_pub, reason = "without features there is nothing in it")]
pub use bitrix24_api::*;
pub use bitrix24_wire as wire;
pub use bitrix24_wire::{
    ApiError, Bytes, Caller, Date, DateTime, Decimal, DecodeError, Either, EncodeError, ErrorClass, ErrorCode,
    EventSet, EventType, Extra, File, Filter, FilterV3, ListInfo, ListMethod, Map, Method, NonJson, Nullable, Record,
    RecordExt, Reply, SystemError, Time, Timestamp, Upload, Validation, Value, Version,
};
pub use runtime::*;
pub use secrecy::{ExposeSecret, SecretString};

/// Traits with methods that are called on requests and clients: `use bitrix24::prelude::*;`.
pub mod prelude {
    pub use bitrix24_wire::{Caller as _, RecordExt as _};
}
