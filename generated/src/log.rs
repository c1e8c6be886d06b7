// @generated from docs. Do not edit; run `cargo codegen`.

//! `log.*`.

pub mod blogcomment;
pub mod blogpost;
