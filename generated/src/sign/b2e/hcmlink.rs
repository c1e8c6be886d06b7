// @generated from docs. Do not edit; run `cargo codegen`.

//! `sign.b2e.hcmlink.*`.

pub mod document;
