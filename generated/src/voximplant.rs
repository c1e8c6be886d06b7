// @generated from docs. Do not edit; run `cargo codegen`.

//! `voximplant.*`.

pub mod callback;
pub mod infocall;
pub mod line;
pub mod sip;
pub mod statistic;
pub mod tts;
pub mod url;
pub mod user;
