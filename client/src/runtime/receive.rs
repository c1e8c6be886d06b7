//! What a portal sends: events, robots and frames (EV-1 to EV-6). No client and no HTTP is needed for it.
//!
//! Everything that comes in passes three gates, each a type of its own: *read* it within limits, *verify* who sent it,
//! and only then *decode* what it carries.

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
