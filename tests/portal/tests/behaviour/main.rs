//! Each behaviour of the portal, as a client sees it that knows nothing of this project.
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
