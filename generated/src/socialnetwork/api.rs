// @generated from docs. Do not edit; run `cargo codegen`.

//! `socialnetwork.api.*`.

pub mod workgroup;
