//! Whole commands, over a portal that answers what it is told.
#![allow(clippy::unwrap_used)]

mod batch;
mod call;
mod events;
mod help;
mod list;
mod process;
mod profile;
mod support;
