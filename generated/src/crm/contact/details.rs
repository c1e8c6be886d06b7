// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.contact.details.*`.

pub mod configuration;
