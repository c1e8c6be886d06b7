// @generated from docs. Do not edit; run `cargo codegen`.

//! `socialnetwork.*`.

pub mod api;
