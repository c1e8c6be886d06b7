// @generated from docs. Do not edit; run `cargo codegen`.

//! `mail.*`.

pub mod mailbox;
pub mod message;
pub mod recipient;
