//! `model`: raw parts → [`types::Model`].

pub mod codes;
pub mod errors;
pub mod evidence;
pub mod examples;
pub mod facts;
pub mod flat;
pub mod json;
pub mod keys;
pub mod lead;
pub mod links;
pub mod merge;
pub mod name;
pub mod name_cell;
pub mod nest;
pub mod normal;
pub mod objects;
pub mod params;
pub mod presence;
pub mod prose;
pub mod response;
pub mod row;
pub mod type_cell;
pub mod types;
pub mod values;
pub mod vocabulary;

/// What a run carries beyond the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Carry the descriptions of the pages into the model.
    pub descriptions: bool,
}
