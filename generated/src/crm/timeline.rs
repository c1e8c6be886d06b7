// @generated from docs. Do not edit; run `cargo codegen`.

//! `crm.timeline.*`.

pub mod bindings;
pub mod comment;
pub mod icon;
pub mod item;
pub mod layout;
pub mod logmessage;
pub mod logo;
pub mod note;
