// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.settings.*`.

pub mod mode;
