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
//! Content never stops a run: what a page says and the generator does not understand fully is in
//! [`Generated::diagnostics`], each with a code, a place and help; [`Generated::warnings`] has them as lines for
//! `cargo::warning=`. Only a broken promise, for instance a method that two pages document, is an error: [`Broken`].
//!
//! | to | use |
//! |---|---|
//! | read pages from a folder, or from memory | [`load`], [`Docs::from_sources`] with a [`SourceSet`](source::SourceSet) |
//! | choose a crate or a module, carry descriptions, show progress | [`generate_with`] with [`Settings`] |
//! | look at what the pages say, without code | [`read`], [`model`] |
//! | compare with what is on disk, write, see what was written | [`Tree`](tree::Tree) in [`Generated::tree`] |
//! | print a diagnostic as text or JSON | [`diagnostics::render`] |
//!
//! The command `cargo codegen` is built on the same calls (feature `cli`, on by default; a build script does without it).

pub mod codes;
pub mod diagnostics;
pub mod model;
pub mod report;
pub mod source;
pub mod span;
pub mod tree;

mod docs;
mod run;

// The stages and the other outputs, for `cargo codegen` and the tests of this project. They may change at any time.
#[doc(hidden)]
pub mod canonical;
#[doc(hidden)]
pub mod emit;
#[doc(hidden)]
pub mod explain;
#[doc(hidden)]
pub mod features;
#[doc(hidden)]
pub mod freshness;
#[doc(hidden)]
pub mod ir;
#[doc(hidden)]
pub mod json;
#[doc(hidden)]
pub mod lower;
#[doc(hidden)]
pub mod openapi;
#[doc(hidden)]
pub mod overrides;
#[doc(hidden)]
pub mod page;
#[doc(hidden)]
pub mod render;
#[doc(hidden)]
pub mod resolve;
#[doc(hidden)]
pub mod revision;
#[doc(hidden)]
pub mod site;
#[doc(hidden)]
pub mod syntax;
#[doc(hidden)]
pub mod vendor;

pub use docs::{Docs, load};
pub use run::{Broken, Generated, OnProgress, Progress, Read, Settings, generate, generate_with, read};
