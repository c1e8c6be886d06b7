//! `model`: the facts of the documentation, independent of any programming language. The waist of the generator: stages
//! before it read, stages after it write, and it imports neither.
//!
//! | file | holds |
//! |---|---|
//! | `types` | methods, fields, types, objects, errors |
//! | `event`, `condition`, `page_kind` | events, conditions on parameters, what a page is |
//! | `notation`, `condition_notation`, `literal`, `path` | types, conditions, literals and paths as text |
//! | `normal` | the normal form of types |
//! | `neighbours` | which pages are beside each other, which keys are the same |
//! | `reading` | how a field was read, which is no part of what it is |
//! | `vocabulary` | the documented type words and their form on the wire |
//! | `walk` | what a type holds |
//! | `wildcard` | names that stand for many keys |

pub mod condition;
pub mod condition_notation;
pub mod event;
pub mod literal;
pub mod neighbours;
pub mod normal;
pub mod notation;
pub mod page_kind;
pub mod path;
pub mod reading;
pub mod types;
pub mod vocabulary;
pub mod walk;
pub mod wildcard;
