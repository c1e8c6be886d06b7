// @generated from docs. Do not edit; run `cargo codegen`.

//! `tasks.task.chat.*`.

pub mod message;
