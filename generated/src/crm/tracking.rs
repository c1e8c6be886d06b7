// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.tracking.*`.

pub mod trace;
