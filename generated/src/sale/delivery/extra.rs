// @generated from docs. Do not edit; run `cargo codegen`.

//! `sale.delivery.extra.*`.

pub mod service;
