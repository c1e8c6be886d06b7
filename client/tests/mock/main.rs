//! The fake portal: how a user tests a function of his own, and what the portal promises.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used)]

mod answers;
mod batches;
mod faults;
mod files;
mod function;
mod requests;
