// @generated from docs. Do not edit; run `cargo codegen`.

//! `rpa.*`.

pub mod comment;
pub mod fields;
pub mod item;
pub mod stage;
pub mod task;
pub mod timeline;
pub mod type_;
