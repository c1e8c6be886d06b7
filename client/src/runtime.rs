//! What is written by hand: from a typed request to bytes over a transport and back.

mod address;
mod client;
mod error;
#[cfg(feature = "reqwest")]
mod reqwest;
mod transport;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
pub use client::{Builder, Client};
pub use error::{Error, ErrorKind};
pub use transport::{BoxFuture, HttpFailure, HttpReply, HttpRequest, Transport};
