// @generated from docs. Do not edit; run `cargo codegen`.

//! `im.search.*`.

pub mod chat;
pub mod department;
pub mod last;
pub mod user;
