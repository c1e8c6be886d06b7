//! Reads Bitrix24 REST method pages and writes a typed Rust SDK.

pub mod canonical;
pub mod diagnostics;
pub mod model;
pub mod overrides;
pub mod page;
pub mod report;
pub mod source;
pub mod span;
pub mod syntax;
pub mod tree;
