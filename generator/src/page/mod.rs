//! `page`: [`Page`](crate::syntax::tree::Page) → [`raw::RawMethod`], [`raw::RawEvents`],
//! [`raw::RawObject`].
//!
//! Owns the decision which page is what, and which heading and which column means what. Reads cells, never their
//! content: what a name, a type or a code is, is decided by `model`.

mod classify;
pub mod codes;
mod columns;
mod events;
mod headings;
mod lead;
pub(crate) mod names;
mod objects;
mod parts;
pub mod raw;
mod read;
mod table;
#[cfg(test)]
mod tests;

pub use classify::classify;
pub use events::read_events;
pub use objects::read_objects;
pub use read::read;
