// @generated from docs. Do not edit; run `cargo codegen`.

//! `timeman.*`.

pub mod record;
