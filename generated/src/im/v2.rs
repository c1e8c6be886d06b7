// @generated from docs. Do not edit; run `cargo codegen`.

//! `im.v2.*`.

pub mod event;
pub mod file;
