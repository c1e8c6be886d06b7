//! Applications: getting, storing and renewing tokens (OA-1 to OA-5).

mod app;
mod callback;
mod renew;
mod server;
mod store;
mod tokens;

pub use app::App;
pub use callback::Callback;
pub use server::{AppInfo, OAuth};
pub use store::{MemoryStore, TokenKey, TokenStore};
pub use tokens::{AppStatus, MemberId, Tokens};

pub(crate) use renew::Application;
pub(crate) use server::USER_AGENT;
pub(crate) use tokens::scopes;
