// @generated from docs. Do not edit; run `cargo codegen`.

//! `sign.b2e.company.*`.

pub mod provider;
