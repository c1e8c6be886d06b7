//! When a call is sent again, and when not: retries, limits, redirects, deadlines. Time is that of a paused clock.
#![allow(clippy::unwrap_used)]

mod calls;
mod limits;
mod redirects;
mod requests;
mod retries;
#[path = "../support/mod.rs"]
mod support;
