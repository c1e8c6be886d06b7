//! A portal on the loopback address, for tests, examples and soak runs.

mod auth;
mod batch;
mod batch3;
mod call;
mod clock;
mod config;
mod doors;
mod envelope;
mod fault;
mod handle;
mod journal;
mod limits;
mod methods;
mod multipart;
mod portal;
mod query;
mod raw;
mod refusal;
mod replay;
mod route;
mod server;
mod site;
mod store;

pub use auth::Tokens;
pub use clock::Clock;
pub use config::{App, Bucket, Config, ErrorCode, Ids, Keep, Operating, Quirks, Time};
pub use envelope::Answer;
pub use fault::{Chaos, Fault};
pub use handle::Handle;
pub use journal::{Calls, Command, Counters, Entry};
pub use methods::openlines::Chat;
pub use portal::Portal;
pub use raw::{Lost, RawReply, RawRequest, Version};
pub use refusal::Refusal;
