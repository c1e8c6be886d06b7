// @generated from docs. Do not edit; run `cargo codegen`.

//! `booking.*`.

pub mod v1;
