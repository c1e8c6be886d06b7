// @generated from docs. Do not edit; run `cargo codegen`.

//! `humanresources.*`.

pub mod hcmlink;
