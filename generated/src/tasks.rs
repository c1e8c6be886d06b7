// @generated from docs. Do not edit; run `cargo codegen`.

//! `tasks.*`.

pub mod api;
pub mod flow;
pub mod task;
pub mod template;
