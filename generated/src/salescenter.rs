// @generated from docs. Do not edit; run `cargo codegen`.

//! `salescenter.*`.

pub mod payment;
