// @generated from docs. Do not edit; run `cargo codegen`.

//! `tasks.api.scrum.*`.

pub mod backlog;
pub mod epic;
pub mod kanban;
pub mod sprint;
pub mod task;
