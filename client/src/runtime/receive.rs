//! Requests from a portal: events, robots and frames (EV-1 to EV-6). They need neither a client nor HTTP.
//!
//! Every request passes three steps, each a type of its own: *read* it within limits, *verify* the sender, and only
//! then *decode* the content.

#[cfg(feature = "actix")]
mod actix;
mod auth;
#[cfg(feature = "axum")]
mod axum;
mod check;
mod error;
mod event;
mod fields;
mod frame;
mod install;
#[cfg(feature = "event")]
mod offline;
mod payload;
mod robot;

pub use auth::PortalAuth;
pub use check::CheckError;
pub use error::ReceiveError;
pub use event::{RawEvent, VerifiedEvent};
pub use frame::{Frame, VerifiedFrame};
pub use install::{InstallRequest, VerifiedInstall};
#[cfg(feature = "event")]
pub use offline::{OfflineBatch, OfflineQueue, OfflineRecord};
pub use robot::{RawRobot, VerifiedRobot};
