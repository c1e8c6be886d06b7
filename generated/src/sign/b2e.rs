// @generated from docs. Do not edit; run `cargo codegen`.

//! `sign.b2e.*`.

pub mod company;
pub mod document;
pub mod hcmlink;
pub mod mysafe;
pub mod personal;
