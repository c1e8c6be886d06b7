// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.documentgenerator.*`.

pub mod document;
pub mod numerator;
pub mod template;
