// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.activity.layout.*`.

pub mod blocks;
