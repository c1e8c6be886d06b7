//! `syntax`: text → [`tree::Page`]. Decides where a table, tab, note, include or fence begins and ends. It knows YFM, the
//! Markdown dialect of the pages, and nothing of the API.
//!
//! The block scanner is ours, because CommonMark does not know the tables and would tear them apart; the text of one
//! paragraph is read by pulldown-cmark.

mod blocks;
pub mod codes;
#[cfg(test)]
mod corpus_tests;
mod directives;
mod fences;
mod inline;
mod lines;
mod lists;
mod slug;
mod tables;
#[cfg(test)]
mod tests;
pub mod tree;

use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::span::FileId;
use blocks::{Run, Scanner};
use tree::Page;

/// Reads one page and expands its includes. Whatever is not understood is in `diagnostics`.
#[must_use]
pub fn parse(file: FileId, sources: &SourceSet, diagnostics: &mut Diagnostics) -> Page {
    let mut run = Run::new(sources, diagnostics, file);
    let blocks = Scanner::new(file, &mut run).page();
    Page { file, blocks }
}
