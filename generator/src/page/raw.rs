//! The output of `page`: the parts of a page by role, with cells as written.

use std::sync::Arc;

use crate::span::{FileId, Span};
use crate::syntax::tree::{Cell, Fence, Inline};

/// A method page, by section.
#[derive(Clone, Debug, PartialEq)]
pub struct RawMethod {
    /// The page.
    pub file: FileId,
    /// The level-1 heading.
    pub title: RawText,
    /// The lines of the quote under the title.
    pub lead: Vec<LeadLine>,
    /// Notes before the first section, for example about deprecation or version.
    pub notes: Vec<RawNote>,
    /// Everything else before the first section.
    pub intro: Section,
    /// The parameter section.
    pub params: Section,
    /// The example section.
    pub examples: Section,
    /// The response section.
    pub response: Section,
    /// The error section.
    pub errors: Section,
}

/// The events of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawEvents {
    /// The content before the first of several events.
    pub preface: Section,
    /// The page as one event, or one event per section.
    pub events: Vec<RawEvent>,
}

/// An event as documented by a page or a section of one.
#[derive(Clone, Debug, PartialEq)]
pub struct RawEvent {
    /// The title of the page, or the heading of the section.
    pub title: RawText,
    /// The explicit anchor of the section; empty if the page is about one event.
    pub anchor: String,
    /// The lines of the quote under the title; those of the page if the section has none.
    pub lead: Vec<LeadLine>,
    /// Notes before the first table or code block.
    pub notes: Vec<RawNote>,
    /// The documentation of the payload.
    pub content: Section,
}

/// Text with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct RawText {
    /// The text, markup removed.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// A `Key: value` line of the lead quote.
#[derive(Clone, Debug, PartialEq)]
pub struct LeadLine {
    /// The key in lower case: `scope`, `who can execute the method`.
    pub key: String,
    /// The rest of the line.
    pub value: Vec<Inline>,
    /// The line.
    pub span: Span,
}

/// A note of the lead.
#[derive(Clone, Debug, PartialEq)]
pub struct RawNote {
    /// `warning`, `info`, …
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Its text, paragraphs joined.
    pub content: Vec<Inline>,
    /// The note.
    pub span: Span,
}

/// A section of the page, flattened into tables, fences and paragraphs, each with its headings and its tab.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// Whether the page has the section at all.
    pub present: bool,
    /// Its parts in order.
    pub parts: Vec<Part>,
}

/// One part of a section.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The headings above it inside the section, outermost first, including the heading of the section.
    pub headings: Arc<Vec<PartHeading>>,
    /// The tab that holds it.
    pub tab: Option<Arc<str>>,
    /// The include that it comes from.
    pub include: Option<Arc<str>>,
    /// Its place.
    pub span: Span,
    /// What it is.
    pub content: PartContent,
}

/// A heading above a part.
#[derive(Clone, Debug, PartialEq)]
pub struct PartHeading {
    /// 1 to 6.
    pub level: u8,
    /// Its text.
    pub text: String,
    /// The explicit and the automatic anchor.
    pub anchors: Vec<String>,
    /// The heading.
    pub span: Span,
}

/// The content of a part.
#[derive(Clone, Debug, PartialEq)]
pub enum PartContent {
    /// A table.
    Table(RawTable),
    /// A code block.
    Fence(Fence),
    /// A paragraph, also of a list item or a note.
    Text(Vec<Inline>),
}

/// A table with its columns by role, and without its header row.
#[derive(Clone, Debug, PartialEq)]
pub struct RawTable {
    /// The role of each column.
    pub columns: Vec<Column>,
    /// Whether the table has a header row; 17 upstream tables have none.
    pub has_header: bool,
    /// The data rows.
    pub rows: Vec<RawRow>,
}

/// A data row.
#[derive(Clone, Debug, PartialEq)]
pub struct RawRow {
    /// The row.
    pub span: Span,
    /// Its cells, which may be fewer or more than the columns.
    pub cells: Arc<[Cell]>,
}

impl RawTable {
    /// The cell of `row` in the first column of role `column`.
    #[must_use]
    pub fn cell<'a>(&self, row: &'a RawRow, column: Column) -> Option<&'a Cell> {
        let index = self.columns.iter().position(|c| *c == column)?;
        row.cells.get(index)
    }

    /// Whether the table has a column of this role.
    #[must_use]
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&column)
    }
}

/// The role of a column, derived from its header, never from its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The name; without a type column also the type, on the next line of the cell.
    Name,
    /// The type.
    Type,
    /// A description.
    Description,
    /// Whether it is required: `yes`, `one of A, B`. On canonical and old pages.
    Required,
    /// Conditions in the notation of [`condition_notation`](crate::model::condition_notation). On canonical pages.
    Conditions,
    /// Allowed values. On canonical pages.
    Values,
    /// The default value.
    Default,
    /// The alternatives that a parameter belongs to. On canonical pages.
    AppliesTo,
    /// An example value.
    Example,
    /// The error code, or the message of an error without one.
    Code,
    /// The literal message that the server sends with an error.
    Message,
    /// The HTTP status.
    Status,
    /// The field that a validation error is about.
    Field,
    /// Other prose: how to fix an error, when it occurs, notes.
    Advice,
    /// Whether a field can be read.
    Read,
    /// Whether a field can be written.
    Write,
    /// An unknown column; `page` reports it.
    Other,
}

/// A table of fields on a page that is not a method: the fields of an object, or a list of types.
#[derive(Clone, Debug, PartialEq)]
pub struct RawObject {
    /// The page.
    pub file: FileId,
    /// The text of the nearest heading above it.
    pub name: RawText,
    /// All headings above it, outermost first, including the title.
    pub headings: Arc<Vec<PartHeading>>,
    /// The tab that holds it.
    pub tab: Option<Arc<str>>,
    /// The include that it comes from.
    pub include: Option<Arc<str>>,
    /// The paragraphs between the heading (or the table before) and the table.
    pub intro: Vec<Vec<Inline>>,
    /// The table; it has a [`Column::Name`].
    pub table: RawTable,
    /// The place of the table.
    pub span: Span,
}
