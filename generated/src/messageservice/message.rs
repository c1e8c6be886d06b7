// @generated from docs. Do not edit; run `cargo codegen`.

//! `messageservice.message.*`.

pub mod status;
