// @generated from docs. Do not edit; run `cargo codegen`.

//! `humanresources.hcmlink.*`.

pub mod company;
pub mod employee;
pub mod field;
pub mod job;
