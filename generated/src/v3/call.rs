// @generated from docs. Do not edit; run `cargo codegen`.

//! `call.*`.

pub mod followup;
