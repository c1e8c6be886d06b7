// @generated from docs. Do not edit; run `cargo codegen`.

//! `calendar.*`.

pub mod accessibility;
pub mod event;
pub mod meeting;
pub mod resource;
pub mod section;
pub mod settings;
pub mod user;
