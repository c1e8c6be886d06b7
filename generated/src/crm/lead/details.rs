// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.lead.details.*`.

pub mod configuration;
