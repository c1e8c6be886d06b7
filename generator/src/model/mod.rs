//! `model`: raw parts → [`types::Model`].

pub mod facts;
pub mod types;
