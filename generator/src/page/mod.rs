//! `page`: tree → raw parts.

pub mod raw;
