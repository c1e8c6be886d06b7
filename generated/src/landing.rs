// @generated from docs. Do not edit; run `cargo codegen`.

//! `landing.*`.

pub mod block;
pub mod demos;
pub mod landing;
pub mod repo;
pub mod repowidget;
pub mod role;
pub mod site;
pub mod syspage;
pub mod template;
