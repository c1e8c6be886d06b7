//! Walks over the pages of lists.
#![allow(clippy::unwrap_used)]

mod lists;
#[path = "../support/mod.rs"]
mod support;
mod v2;
mod v3;
mod walks;
