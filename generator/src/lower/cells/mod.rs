//! `lower::cells`: the cells of a table and their texts → names, types, values and hints in prose. Decides nothing that
//! needs a second row.

pub mod allowed;
pub mod choices;
pub mod dates;
pub mod elements;
mod example;
pub mod flat;
pub mod keyed;
pub mod keys;
pub mod links;
mod literals;
pub mod maps;
pub mod name;
pub mod nest;
pub(in crate::lower) mod pattern;
pub mod prose;
pub mod row;
mod stated;
pub mod ty;
pub mod values;
