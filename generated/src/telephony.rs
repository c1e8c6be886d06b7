// @generated from docs. Do not edit; run `cargo codegen`.

//! `telephony.*`.

pub mod call;
pub mod external_call;
pub mod external_line;
