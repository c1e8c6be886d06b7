//! Bindings of private methods, as a crate of its own would have them.

/// The methods of `pages/`.
#[allow(missing_docs, reason = "`mod.rs` is included, and an included file cannot document itself")]
pub mod bitrix24 {
    include!(concat!(env!("OUT_DIR"), "/bitrix24/mod.rs"));
}
