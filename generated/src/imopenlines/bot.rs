// @generated from docs. Do not edit; run `cargo codegen`.

//! `imopenlines.bot.*`.

pub mod session;
