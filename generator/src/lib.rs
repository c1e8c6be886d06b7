//! Reads Bitrix24 REST method pages and writes a typed Rust SDK.
//!
//! Three calls, for instance from a build script:
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let out = std::env::var("OUT_DIR")?;
//! let docs = bitrix24_codegen::load("pages")?;
//! let generated = bitrix24_codegen::generate(&docs)?;
//! generated.write(format!("{out}/bitrix24"))?;
//! # Ok(())
//! # }
//! ```
//!
//! The crate then has the bindings with
//! `mod bitrix24 { include!(concat!(env!("OUT_DIR"), "/bitrix24/mod.rs")); }` and depends on `bitrix24-wire`.
//!
//! Content never stops a run: what a page says that could not be understood fully is in
//! [`Generated::diagnostics`], each with a code, a place and help.

pub mod canonical;
pub mod codes;
pub mod diagnostics;
pub mod docs;
pub mod emit;
pub mod explain;
pub mod features;
pub mod freshness;
pub mod ir;
pub mod json;
pub mod lower;
pub mod model;
pub mod openapi;
pub mod overrides;
pub mod page;
pub mod render;
pub mod report;
pub mod resolve;
pub mod revision;
pub mod run;
pub mod site;
pub mod source;
pub mod span;
pub mod syntax;
pub mod tree;
pub mod vendor;

pub use docs::{Docs, load};
pub use run::{Broken, Generated, Progress, Read, Settings, generate, generate_with, read};
