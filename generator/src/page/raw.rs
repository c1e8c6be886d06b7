//! What `page` makes of a tree: the parts of a method page by role, cells as written.

use std::sync::Arc;

use crate::span::{FileId, Span};
use crate::syntax::tree::{Cell, Fence, Inline};

/// The parts of a method page.
#[derive(Clone, Debug, PartialEq)]
pub struct RawMethod {
    /// The page.
    pub file: FileId,
    /// The level-1 heading.
    pub title: RawText,
    /// The quote under the title, key and value: `Scope` → inlines.
    pub lead: Vec<LeadLine>,
    /// Notes before the first section: deprecation, version.
    pub notes: Vec<RawNote>,
    /// What else stands before the first section.
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
    /// What stands before the first of several events.
    pub preface: Section,
    /// The page as one event, or its sections.
    pub events: Vec<RawEvent>,
}

/// An event as a page or a section of a page documents it.
#[derive(Clone, Debug, PartialEq)]
pub struct RawEvent {
    /// The title of the page, or the heading of the section.
    pub title: RawText,
    /// The written anchor of the section; empty where the page is about one event.
    pub anchor: String,
    /// The quote under the title; that of the page where the section has none.
    pub lead: Vec<LeadLine>,
    /// Notes before the first table or code block.
    pub notes: Vec<RawNote>,
    /// What is said about the payload.
    pub content: Section,
}

/// Text with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct RawText {
    /// The text, markup removed.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// One `Key: value` of the lead quote.
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

/// A section of the page, flattened: every table, fence and paragraph with the heading and tab it stands under.
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
    /// Headings above it inside the section, outermost first (the section's own heading included).
    pub headings: Arc<Vec<PartHeading>>,
    /// The tab it stands in.
    pub tab: Option<Arc<str>>,
    /// The include it comes from.
    pub include: Option<Arc<str>>,
    /// Where it stands.
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
    /// Written anchor and automatic one.
    pub anchors: Vec<String>,
    /// The heading.
    pub span: Span,
}

/// The content of a part.
#[derive(Clone, Debug, PartialEq)]
pub enum PartContent {
    /// A table, its columns known.
    Table(RawTable),
    /// A code block.
    Fence(Fence),
    /// A paragraph (of a list item, of a note as well).
    Text(Vec<Inline>),
}

/// A table with its columns by role. Rows hold data only.
#[derive(Clone, Debug, PartialEq)]
pub struct RawTable {
    /// The role of each column.
    pub columns: Vec<Column>,
    /// Whether the first row was a header (17 tables upstream have none).
    pub has_header: bool,
    /// The rows; cells by column.
    pub rows: Vec<RawRow>,
}

/// A data row.
#[derive(Clone, Debug, PartialEq)]
pub struct RawRow {
    /// The row.
    pub span: Span,
    /// Its cells, as many as the row has.
    pub cells: Arc<[Cell]>,
}

impl RawTable {
    /// The cell of `row` in the first column of role `column`.
    #[must_use]
    pub fn cell<'a>(&self, row: &'a RawRow, column: Column) -> Option<&'a Cell> {
        let index = self.columns.iter().position(|c| *c == column)?;
        row.cells.get(index)
    }

    /// Whether the table has a column of that role.
    #[must_use]
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&column)
    }
}

/// What a column means. Read from the header text, never from the position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// The name, and with it the type on the next line of the cell where there is no type column.
    Name,
    /// The type alone.
    Type,
    /// Prose.
    Description,
    /// `yes`, `one of A, B`: canonical pages, old pages.
    Required,
    /// Conditions in the notation of canonical pages.
    Conditions,
    /// Allowed values: canonical pages.
    Values,
    /// Default value.
    Default,
    /// Which alternatives a parameter belongs to: canonical pages.
    AppliesTo,
    /// An example value.
    Example,
    /// Error code (or message where the code is missing).
    Code,
    /// The literal text that the server sends with an error.
    Message,
    /// HTTP status.
    Status,
    /// The field that a validation error is about.
    Field,
    /// What to do about an error, when it occurs, further notes: prose.
    Advice,
    /// Whether a field can be read.
    Read,
    /// Whether a field can be written.
    Write,
    /// Not understood; reported.
    Other,
}

/// A table of fields on a page that is no method: fields of an object, or a list of types.
#[derive(Clone, Debug, PartialEq)]
pub struct RawObject {
    /// The page.
    pub file: FileId,
    /// The text of the heading it stands under; the title of the page where there is none between.
    pub name: RawText,
    /// All headings above it, outermost first (the title included), with their anchors.
    pub headings: Arc<Vec<PartHeading>>,
    /// The tab it stands in.
    pub tab: Option<Arc<str>>,
    /// The include it comes from.
    pub include: Option<Arc<str>>,
    /// The paragraphs between the heading (or the table before) and the table.
    pub intro: Vec<Vec<Inline>>,
    /// The table; it has a [`Column::Name`].
    pub table: RawTable,
    /// Where the table stands.
    pub span: Span,
}
