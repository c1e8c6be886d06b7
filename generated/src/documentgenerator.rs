// @generated from docs. Do not edit; run `cargo codegen`.

//! `documentgenerator.*`.

pub mod document;
pub mod numerator;
pub mod region;
pub mod role;
pub mod template;
