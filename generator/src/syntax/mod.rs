//! `syntax`: text → [`tree::Page`]. Decides where a table, tab, note, include or fence begins and ends. It knows YFM, the
//! Markdown dialect of the pages, and nothing of the API.
//!
//! The block scanner is ours, because CommonMark does not know the tables and would tear them apart; the text of one
//! paragraph is read by pulldown-cmark.

mod blocks;
pub mod codes;
mod collect;
#[cfg(test)]
mod corpus_tests;
mod directives;
mod fences;
mod includes;
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
pub use includes::Includes;
use tree::Page;

/// Reads one page and expands its includes. Whatever is not understood is in `diagnostics`.
#[must_use]
pub fn parse(file: FileId, sources: &SourceSet, diagnostics: &mut Diagnostics) -> Page {
    read(Run::new(sources, None, diagnostics, file), file)
}

/// The same for one of many pages: the files that they include are read once.
#[must_use]
pub fn parse_one_of(file: FileId, sources: &SourceSet, includes: &Includes, diagnostics: &mut Diagnostics) -> Page {
    read(Run::new(sources, Some(includes), diagnostics, file), file)
}

fn read(mut run: Run<'_>, file: FileId) -> Page {
    let blocks = Scanner::new(file, &mut run).page();
    Page { file, blocks }
}
