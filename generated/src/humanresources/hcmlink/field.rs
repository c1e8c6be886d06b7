// @generated from docs. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.field.*`.

pub mod value;
