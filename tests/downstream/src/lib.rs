//! Bindings of private methods in a crate of a user.

/// The methods of `pages/`.
#[allow(missing_docs, reason = "`mod.rs` is included, and an included file cannot document itself")]
pub mod bitrix24 {
    include!(concat!(env!("OUT_DIR"), "/bitrix24/mod.rs"));
}
