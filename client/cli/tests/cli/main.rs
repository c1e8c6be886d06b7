//! Whole commands, over a portal with given answers.
#![allow(clippy::unwrap_used)]

mod batch;
mod call;
mod events;
mod help;
mod list;
mod process;
mod profile;
mod support;
