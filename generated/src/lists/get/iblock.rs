// @generated from docs. Do not edit; run `cargo codegen`.

//! `lists.get.iblock.*`.

pub mod type_;
