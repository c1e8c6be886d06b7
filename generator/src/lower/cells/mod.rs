//! `lower::cells`: the cells of a table and their texts → names, types, values and hints in prose. Decides nothing that
//! needs a second row.

pub mod dates;
mod example;
pub mod flat;
pub mod keys;
pub mod links;
mod literals;
pub mod name;
pub mod nest;
pub(in crate::lower) mod pattern;
pub mod prose;
pub mod row;
pub mod ty;
pub mod values;
