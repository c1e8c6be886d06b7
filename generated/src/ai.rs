// @generated from docs. Do not edit; run `cargo codegen`.

//! `ai.*`.

pub mod engine;
