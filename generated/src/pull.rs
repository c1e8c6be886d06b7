// @generated from docs. Do not edit; run `cargo codegen`.

//! `pull.*`.

pub mod application;
