// @generated from docs. Do not edit; run `cargo codegen`.

//! `calendar.user.*`.

pub mod settings;
