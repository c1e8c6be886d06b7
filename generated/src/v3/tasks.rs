// @generated from docs. Do not edit; run `cargo codegen`.

//! `tasks.*`.

pub mod task;
