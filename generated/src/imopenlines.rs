// @generated from docs. Do not edit; run `cargo codegen`.

//! `imopenlines.*`.

pub mod bot;
pub mod config;
pub mod crm;
pub mod dialog;
pub mod message;
pub mod network;
pub mod operator;
pub mod revision;
pub mod session;
