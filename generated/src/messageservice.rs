// @generated from docs. Do not edit; run `cargo codegen`.

//! `messageservice.*`.

pub mod message;
pub mod sender;
