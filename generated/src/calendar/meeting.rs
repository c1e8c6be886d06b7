// @generated from docs. Do not edit; run `cargo codegen`.

//! `calendar.meeting.*`.

pub mod status;
