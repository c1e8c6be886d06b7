// @generated from docs. Do not edit; run `cargo codegen`.

//! `catalog.userfield.*`.

pub mod document;
