// @generated from docs. Do not edit; run `cargo codegen`.

//! `timeman.timecontrol.*`.

pub mod report;
pub mod reports;
pub mod settings;
