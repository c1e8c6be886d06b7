// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.company.details.*`.

pub mod configuration;
