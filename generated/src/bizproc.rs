// @generated from docs. Do not edit; run `cargo codegen`.

//! `bizproc.*`.

pub mod activity;
pub mod event;
pub mod robot;
pub mod task;
pub mod workflow;
