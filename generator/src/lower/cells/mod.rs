//! `lower::cells`: the cells of a table and the texts in them → names, types, values and what prose says of them. Decides
//! nothing that needs a second row.

pub mod flat;
pub mod keys;
pub mod links;
pub mod name;
pub mod nest;
pub(in crate::lower) mod pattern;
pub mod prose;
pub mod row;
pub mod ty;
pub mod values;
