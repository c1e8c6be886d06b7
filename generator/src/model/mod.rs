//! `model`: what the documentation says, in no programming language. The waist of the generator: everything before it
//! reads, everything after it writes, and it imports neither.
//!
//! | file | holds |
//! |---|---|
//! | `types` | methods, fields, types, objects, errors |
//! | `event`, `condition`, `page_kind` | events, conditions on parameters, what a page is |
//! | `notation`, `condition_notation`, `literal`, `path` | how these are written in canonical pages, overrides and texts |
//! | `normal` | the normal form of types |
//! | `vocabulary` | the documented type words and what they are on the wire |
//! | `wildcard` | names that stand for many keys |

pub mod condition;
pub mod condition_notation;
pub mod event;
pub mod literal;
pub mod normal;
pub mod notation;
pub mod page_kind;
pub mod path;
pub mod types;
pub mod vocabulary;
pub mod wildcard;
