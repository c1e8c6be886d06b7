// @generated from docs. Do not edit; run `cargo codegen`.

//! `imbot.v2.*`.

pub mod bot;
pub mod chat;
pub mod command;
pub mod event;
pub mod file;
pub mod revision;
