// @generated from docs. Do not edit; run `cargo codegen`.

//! `tasks.flow.*`.

pub mod flow;
