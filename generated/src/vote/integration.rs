// @generated from docs. Do not edit; run `cargo codegen`.

//! `vote.Integration.*`.

pub mod im;
