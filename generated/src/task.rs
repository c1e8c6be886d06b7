// @generated from docs. Do not edit; run `cargo codegen`.

//! `task.*`.

pub mod checklistitem;
pub mod comment;
pub mod commentitem;
pub mod dependence;
pub mod elapseditem;
pub mod item;
pub mod items;
pub mod logitem;
pub mod planner;
pub mod stages;
