// @generated from docs. Do not edit; run `cargo codegen`.

//! `tasks.api.*`.

pub mod scrum;
