// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.item.details.*`.

pub mod configuration;
