// @generated from docs. Do not edit; run `cargo codegen`.

//! `imconnector.connector.*`.

pub mod data;
