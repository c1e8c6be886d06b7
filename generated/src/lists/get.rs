// @generated from docs. Do not edit; run `cargo codegen`.

//! `lists.get.*`.

pub mod iblock;
