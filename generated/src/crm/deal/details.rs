// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.deal.details.*`.

pub mod configuration;
