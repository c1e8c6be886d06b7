// @generated from docs. Do not edit; run `cargo codegen`.

//! `biconnector.*`.

pub mod connector;
pub mod dataset;
pub mod source;
