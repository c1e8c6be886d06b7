//! The syntax tree of one page. It knows YFM (the Markdown dialect of the pages), not the API.

use std::sync::Arc;

use crate::span::{FileId, Span};

/// One page, its includes expanded in place (blocks of an included file carry that file's spans).
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The page's own file.
    pub file: FileId,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// One block with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// The whole block.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// The kinds of block. Nearly all blocks are paragraphs, so larger variants are boxed.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// `## Text {#anchor}`.
    Heading(Box<Heading>),
    /// Running text.
    Paragraph(Vec<Inline>),
    /// `> …`, its content parsed as blocks.
    Quote(Vec<Block>),
    /// A bullet or ordered list; each item is a list of blocks.
    List(Vec<Vec<Block>>),
    /// A fenced (or indented) code block.
    Fence(Box<Fence>),
    /// `#| … |#`.
    Table(Table),
    /// `{% note kind "title" %} … {% endnote %}`.
    Note {
        /// Its kind and title.
        head: Box<NoteHead>,
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// `{% list tabs %} … {% endlist %}`.
    Tabs(Vec<Tab>),
    /// `{% cut "title" %} … {% endcut %}`.
    Cut {
        /// The quoted title.
        title: Box<str>,
        /// What it holds.
        blocks: Vec<Block>,
    },
    /// `{% include [label](path) %}`: the blocks of the included file.
    Include {
        /// The resolved path, relative to the root of the source set: `_includes/system-errors.md`.
        path: Arc<str>,
        /// The blocks of the file; empty, with a diagnostic, if it cannot be read.
        blocks: Vec<Block>,
    },
}

/// The kind and title of a note.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteHead {
    /// `warning`, `tip`, `info`, `alert`.
    pub kind: String,
    /// The title without quotes; empty if absent.
    pub title: String,
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its text, markup removed, white space collapsed.
    pub text: String,
    /// The inline content.
    pub inlines: Vec<Inline>,
    /// The explicit `{#anchor}`.
    pub anchor: Option<String>,
    /// The automatic anchor, as the documentation site generates it.
    pub slug: String,
}

/// A code block. Its lines are de-indented by the indentation of its opening line.
#[derive(Clone, Debug, PartialEq)]
pub struct Fence {
    /// The info string, trimmed: `json`, `bash`, empty.
    pub info: String,
    /// The code.
    pub text: String,
    /// The place of the code.
    pub span: Span,
}

/// One tab of `{% list tabs %}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tab {
    /// Its label, markup removed.
    pub label: Arc<str>,
    /// The place of the label.
    pub span: Span,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A YFM table: rows of cells. A header row is a row like any other.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The rows in order, without empty ones.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// From the first to the last cell.
    pub span: Span,
    /// Its cells, without those that are just `>` (a column span). Shared, because hundreds of pages include the same
    /// tables.
    pub cells: Arc<[Cell]>,
}

/// A cell, its text parsed as blocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The text between the delimiters, trimmed.
    pub span: Span,
    /// Its blocks: paragraphs, lists, fences, notes, nested tables.
    pub blocks: Vec<Block>,
}

/// Inline content.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Plain text, escapes resolved; `<placeholder>`s are text.
    Text(String),
    /// `` `code` ``.
    Code(String),
    /// `**strong**`.
    Strong(Vec<Inline>),
    /// `*emphasis*`.
    Emphasis(Vec<Inline>),
    /// `[text](target)`, and `[text][1]` with its definition resolved.
    Link {
        /// The target as written: `../data-types.md#time`, `#fields`, `*term`.
        target: String,
        /// The text.
        content: Vec<Inline>,
    },
    /// A line break in the source inside one paragraph (soft or hard).
    Break,
}

/// The text of inlines with the markup removed; a break is one space.
#[must_use]
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain(inlines, &mut out);
    out
}

/// Appends the text of inlines with the markup removed; see [`plain`].
pub fn push_plain(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => {
                push_plain(content, out)
            }
            Inline::Break => out.push(' '),
        }
    }
}

/// The words of a text, separated by single spaces.
#[must_use]
pub fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
