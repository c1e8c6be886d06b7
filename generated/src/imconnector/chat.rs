// @generated from docs. Do not edit; run `cargo codegen`.

//! `imconnector.chat.*`.

pub mod name;
