// @generated from docs. Do not edit; run `cargo codegen`.

//! `note.*`.

pub mod collection;
pub mod document;
pub mod file;
