//! Applications: tokens, their renewal and their store.
#![allow(clippy::unwrap_used)]

mod portal;
mod renewal;
mod secrets;
mod server;
mod store;
#[path = "../support/mod.rs"]
mod support;
