//! `page`: [`Page`](crate::syntax::tree::Page) → [`raw::RawMethod`], [`raw::RawEvents`], [`raw::RawObject`].
//!
//! Decides what kind of page a page is, and what its headings and columns mean. The content of cells is not read here:
//! `lower` decides what a name, a type or a code is.

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
