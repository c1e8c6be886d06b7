//! The commands, one file each: their arguments and what they do.

pub(crate) mod batch;
pub(crate) mod call;
pub(crate) mod completions;
pub(crate) mod events;
pub(crate) mod list;
pub(crate) mod methods;
pub(crate) mod profile;
