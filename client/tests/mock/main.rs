//! The fake portal: how users test their own functions with it, and what it promises.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used)]

mod answers;
mod batches;
mod faults;
mod files;
mod function;
mod requests;
