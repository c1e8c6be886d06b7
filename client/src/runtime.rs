//! The hand-written part of the crate: from a typed request to bytes over a transport, and back.
//!
//! | file | owns the decision |
//! |---|---|
//! | `builder`, `client`, `state` | settings, how a client is built from them, and what its clones share |
//! | `call`, `options`, `body` | one call before it is sent: its settings and its bytes |
//! | `exchange`, `reply` | one call over the network: tokens, redirects; a reply before its type is known |
//! | `attempt` | the one loop of attempts: turns, waits, and what follows a failure |
//! | `retry` | when and how often a failed call is sent again |
//! | `limits` | the limits of a portal |
//! | `access`, `address`, `oauth` | the identity of the caller, and the address of the portal |
//! | `redirect` | which redirects are followed |
//! | `redact` | masking of secrets |
//! | `error` | failures, their causes, and what they mean for a repetition |
//! | `http`, `stream`, `transport`, `reqwest`, `default_transport` | the interface to the network |
//! | `batch` | many calls in one request |
//! | `pages` | how a walk gets from page to page |
//! | `aggregate` | sums over rows, behind `unstable` |
//! | `files` | uploads and downloads outside of calls |
//! | `receive`, `form` | requests from a portal, and how they are verified |
//! | `blocking` | the same client without async |
//! | `mock` | a portal in memory, for tests |
//!
//! Files import downwards only; ARCHITECTURE.md lists the imports.

mod access;
mod address;
#[cfg(feature = "unstable")]
mod aggregate;
mod attempt;
mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod default_transport;
mod error;
mod exchange;
mod files;
mod form;
mod http;
mod limits;
#[cfg(feature = "mock")]
pub mod mock;
mod oauth;
mod options;
mod pages;
mod receive;
mod redact;
mod redirect;
mod reply;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod state;
mod stream;
mod transport;

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "unstable")]
pub use aggregate::{Aggregate, Aggregates};
pub use batch::{Batch, BatchCommand, BatchEach, BatchEachError, BatchReply, BatchVersion, Handle, Reference, V2, V3};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use error::{Error, ErrorKind};
pub use exchange::Meta;
pub use files::{Content, Download};
pub use form::{FormError, FormLimits, decode_form, encode_form};
pub use http::{BoxError, BoxFuture, HttpFailure, HttpMethod, HttpReply, HttpRequest};
pub use limits::{Limits, Operating, Plan};
pub use oauth::{App, AppInfo, AppStatus, Callback, MemberId, MemoryStore, OAuth, TokenKey, TokenStore, Tokens};
pub use options::CallOptions;
pub use pages::{ListFacts, Page, Pages, Position, Rows, TailCursor};
pub use receive::{
    CheckError, Frame, InstallRequest, PortalAuth, RawEvent, RawRobot, ReceiveError, VerifiedEvent, VerifiedFrame,
    VerifiedInstall, VerifiedRobot,
};
#[cfg(feature = "event")]
pub use receive::{OfflineBatch, OfflineQueue, OfflineRecord};
pub use redirect::RedirectPolicy;
pub use retry::Retry;
pub use stream::{ByteStream, HttpBody, HttpStream};
pub use transport::Transport;
