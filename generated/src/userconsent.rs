// @generated from docs. Do not edit; run `cargo codegen`.

//! `userconsent.*`.

pub mod agreement;
pub mod consent;
