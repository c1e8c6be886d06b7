// @generated from docs. Do not edit; run `cargo codegen`.

//! `pull.application.*`.

pub mod config;
pub mod event;
pub mod push;
