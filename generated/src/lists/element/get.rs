// @generated from docs. Do not edit; run `cargo codegen`.

//! `lists.element.get.*`.

pub mod file;
