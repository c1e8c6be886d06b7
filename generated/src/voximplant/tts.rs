// @generated from docs. Do not edit; run `cargo codegen`.

//! `voximplant.tts.*`.

pub mod voices;
