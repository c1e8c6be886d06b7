//! Each behaviour of the portal, as a client without any knowledge of this project sees it.
#![allow(clippy::unwrap_used)]

mod batches;
mod calls;
mod events;
mod faults;
mod files;
mod limits;
mod lists;
mod rest3;
mod support;
mod tokens;
