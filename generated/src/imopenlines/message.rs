// @generated from docs. Do not edit; run `cargo codegen`.

//! `imopenlines.message.*`.

pub mod quick;
pub mod session;
