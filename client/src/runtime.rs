//! What is written by hand: from a typed request to bytes over a transport and back.
//!
//! | file | owns the decision |
//! |---|---|
//! | `builder`, `client`, `state` | what can be set, what a client is made of, and what its clones share |
//! | `call`, `options`, `body` | one call before it is sent: its settings and its bytes |
//! | `attempt` | turns, waits, and what comes after an attempt that failed |
//! | `exchange`, `reply` | one call over the network: tokens, redirects; what a reply is before its type is known |
//! | `pages` | how a walk gets from page to page |
//! | `retry` | whether a failed call may be sent again |
//! | `limits` | how much a portal takes |
//! | `redirect` | where a redirect may lead |
//! | `access`, `address`, `oauth` | as whom a portal is called, and where it stands |
//! | `batch` | many calls in one request |
//! | `redact` | how a secret is taken out of a text |
//! | `receive`, `form` | what a portal sends by itself, and when it is believed |
//! | `error` | what a caller learns of a failure |
//! | `http`, `stream`, `transport`, `reqwest`, `default_transport` | the border to the network |
//! | `files` | files outside of calls: where they are sent and loaded |
//! | `blocking` | the same client without async |
//! | `mock` | a portal that stands in for the real one in tests |

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
