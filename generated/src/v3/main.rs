// @generated from docs. Do not edit; run `cargo codegen`.

//! `main.*`.

pub mod eventlog;
