// @generated from docs. Do not edit; run `cargo codegen`.

//! `disk.*`.

pub mod attached_object;
pub mod file;
pub mod folder;
pub mod rights;
pub mod storage;
pub mod version;
