// @generated from docs. Do not edit; run `cargo codegen`.

//! Methods of REST 3.0.

#[cfg(feature = "call")]
pub mod call;
#[cfg(feature = "humanresources")]
pub mod humanresources;
#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "main")]
pub mod main;
#[cfg(feature = "note")]
pub mod note;
#[cfg(feature = "tasks")]
pub mod tasks;
#[cfg(feature = "timeman")]
pub mod timeman;
