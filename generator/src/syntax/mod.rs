//! `syntax`: text → [`tree::Page`].

pub mod tree;
