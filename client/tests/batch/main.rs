//! Batches through a transport in memory.
#![allow(clippy::unwrap_used)]

mod commands;
mod each;
mod references;
mod replies;
mod support;
mod v3;
