//! `model`: raw parts → [`types::Model`].

pub mod types;
