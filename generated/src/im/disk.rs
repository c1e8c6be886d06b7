// @generated from docs. Do not edit; run `cargo codegen`.

//! `im.disk.*`.

pub mod file;
pub mod folder;
