// @generated from docs. Do not edit; run `cargo codegen`.

//! `sign.*`.

pub mod b2e;
