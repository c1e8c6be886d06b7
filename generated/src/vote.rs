// @generated from docs. Do not edit; run `cargo codegen`.

//! `vote.*`.

pub mod attached_vote;
pub mod integration;
