// @generated from docs. Do not edit; run `cargo codegen`.

//! `imopenlines.crm.*`.

pub mod chat;
pub mod lead;
pub mod message;
