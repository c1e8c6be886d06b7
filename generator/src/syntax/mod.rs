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
pub mod tree;

use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::span::{FileId, Span};
use blocks::{Run, Scanner};
use tree::Page;

/// Reads one page and expands its includes. Whatever is not understood is in `diagnostics`.
#[must_use]
pub fn parse(file: FileId, sources: &SourceSet, diagnostics: &mut Diagnostics) -> Page {
    if let Some(byte) = sources.file(file).invalid_utf8 {
        let span = Span::new(file, byte..byte);
        diagnostics.add(&codes::INVALID_UTF8, span, "bytes that are not UTF-8 were replaced");
    }
    let mut run = Run::new(sources, diagnostics, file);
    let blocks = Scanner::new(file, &mut run).page();
    Page { file, blocks }
}
