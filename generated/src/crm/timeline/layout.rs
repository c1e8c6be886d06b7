// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.timeline.layout.*`.

pub mod blocks;
