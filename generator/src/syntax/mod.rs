//! `syntax`: text → [`tree::Page`]. Decides where a table, tab, note, include or fence begins and ends. It knows YFM,
//! the Markdown dialect of the pages, and nothing of the API.
//!
//! Blocks have a scanner of their own, because a CommonMark parser does not know YFM tables and would split them.
//! pulldown-cmark reads the inline text of paragraphs.

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

/// Reads one page and expands its includes. What is not understood is reported in `diagnostics`.
#[must_use]
pub fn parse(file: FileId, sources: &SourceSet, diagnostics: &mut Diagnostics) -> Page {
    read(Run::new(sources, None, diagnostics, file), file)
}

/// Like [`parse`], for one of many pages: `includes` caches the files that they share.
#[must_use]
pub fn parse_one_of(file: FileId, sources: &SourceSet, includes: &Includes, diagnostics: &mut Diagnostics) -> Page {
    read(Run::new(sources, Some(includes), diagnostics, file), file)
}

fn read(mut run: Run<'_>, file: FileId) -> Page {
    let blocks = Scanner::new(file, &mut run).page();
    Page { file, blocks }
}
