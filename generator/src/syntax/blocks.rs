//! Lines → [`Block`]s: the main loop over lines, and the kinds of block without a file of their own.

use std::sync::Arc;

use super::codes;
use super::includes::Includes;
use super::inline::{self, Definitions, Pending};
use super::lines::{self, Line, Start, Text};
use super::slug::slug;
use super::tables;
use super::tree::{Block, BlockKind, Cell, Heading, Inline, Row, Table, collapse, plain};
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::span::FileId;

/// Blocks nested deeper are read as text. Real pages stay below ten levels.
const MAX_DEPTH: usize = 24;
/// The number of files that one page may expand.
const MAX_INCLUDES: usize = 256;

/// The state of reading one page with all its includes.
pub(super) struct Run<'a> {
    pub(super) sources: &'a SourceSet,
    pub(super) includes: Option<&'a Includes>,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The files being read, outermost first.
    pub(super) open: Vec<FileId>,
    pub(super) includes_left: usize,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        sources: &'a SourceSet,
        includes: Option<&'a Includes>,
        diagnostics: &'a mut Diagnostics,
        file: FileId,
    ) -> Self {
        Self { sources, includes, diagnostics, open: vec![file], includes_left: MAX_INCLUDES }
    }
}

/// Reads the blocks of one file.
pub(super) struct Scanner<'a, 'r> {
    pub(super) text: Text<'a>,
    pub(super) run: &'r mut Run<'a>,
    /// Paragraphs and headings in the order of the tree; their text is read when the tree is complete.
    pub(super) pending: Pending,
    pub(super) definitions: Definitions,
}

/// A position in lines: those of a file, or of a cell, list item, quote or tab without their prefix.
pub(super) struct Cursor {
    pub(super) lines: Vec<Line>,
    pub(super) at: usize,
    pub(super) depth: usize,
    /// The lines are the text of a table cell, which has no indented code.
    pub(super) cell: bool,
    /// The end directives of the open directives, outermost first.
    pub(super) open_ends: Vec<&'static str>,
    unclosed_table: bool,
    unclosed_comment: bool,
}

impl Cursor {
    fn new(lines: Vec<Line>) -> Self {
        Self {
            lines,
            at: 0,
            depth: 0,
            cell: false,
            open_ends: Vec::new(),
            unclosed_table: false,
            unclosed_comment: false,
        }
    }

    /// A cursor over lines nested in this one.
    pub(super) fn inner(&self, lines: Vec<Line>) -> Self {
        Self { depth: self.depth + 1, cell: self.cell, ..Self::new(lines) }
    }

    pub(super) fn line(&self) -> Option<Line> {
        self.lines.get(self.at).copied()
    }
}

impl<'a, 'r> Scanner<'a, 'r> {
    pub(super) fn new(file: FileId, run: &'r mut Run<'a>) -> Self {
        let text = Text { file, text: &run.sources.file(file).text };
        Self { text, run, pending: Pending::new(text.text.contains("](*")), definitions: Definitions::new() }
    }

    /// The blocks of the whole file.
    pub(super) fn page(&mut self) -> Vec<Block> {
        let lines = lines::split(self.text.text);
        for line in &lines {
            if self.text.bytes(*line).trim_ascii_start().first() == Some(&b'[')
                && let Some((label, target)) = lines::definition(self.text.of(*line).trim_start())
                && !label.starts_with('*')
                && !target.is_empty()
            {
                self.definitions.insert(label.to_lowercase(), target.to_owned());
            }
        }
        let mut blocks = self.blocks(&mut Cursor::new(lines));
        let texts = std::mem::take(&mut self.pending).read(&self.definitions);
        fill(&mut blocks, &mut texts.into_iter());
        blocks
    }

    /// Reads blocks up to the end of the lines or to the end of an open directive.
    pub(super) fn blocks(&mut self, cursor: &mut Cursor) -> Vec<Block> {
        // Most cells and items hold one paragraph.
        let mut blocks = Vec::with_capacity(1);
        if cursor.depth > MAX_DEPTH {
            blocks.extend(self.flat(cursor));
            return blocks;
        }
        while let Some(line) = cursor.line() {
            let block = match self.text.start(line) {
                Start::Blank | Start::Rule => {
                    cursor.at += 1;
                    None
                }
                Start::Heading(level) => Some(self.heading(cursor, line, level)),
                Start::Fence(open) => Some(self.fence(cursor, open)),
                Start::Table => Some(self.table(cursor)),
                Start::Item(marker) => Some(self.list(cursor, marker)),
                Start::Quote => Some(self.quote(cursor)),
                Start::Definition => {
                    self.definition(cursor, line);
                    None
                }
                Start::Comment if self.comment(cursor, line) => None,
                Start::Directive(directive) => {
                    if self.closes_open_directive(cursor, directive) {
                        break;
                    }
                    self.directive(cursor, line, directive, &mut blocks);
                    None
                }
                Start::Text if !cursor.cell && self.text.indent(line) >= 4 => Some(self.indented_code(cursor)),
                Start::Text | Start::Comment => Some(self.paragraph(cursor)),
            };
            blocks.extend(block);
        }
        blocks
    }

    fn heading(&mut self, cursor: &mut Cursor, line: Line, level: u8) -> Block {
        cursor.at += 1;
        let mut text = self.text.trim(line);
        text.start += usize::from(level);
        text = without_closing_hashes(self.text, text);
        let mut anchor = None;
        while let Some((rest, found)) = inline::trailing_anchor(self.text.of(text)) {
            anchor = Some(found.to_owned());
            text.end = text.start + rest;
        }
        self.pending.add(self.text, &[text], cursor.cell);
        let heading = Heading { level, text: String::new(), inlines: Vec::new(), anchor, slug: String::new() };
        Block { span: self.text.line_span(line), kind: BlockKind::Heading(Box::new(heading)) }
    }

    /// Reads lines up to a blank one or one that begins another block.
    fn paragraph(&mut self, cursor: &mut Cursor) -> Block {
        let from = cursor.at;
        cursor.at += 1;
        while let Some(line) = cursor.line()
            && continues_paragraph(self.text.start(line))
        {
            cursor.at += 1;
        }
        let lines = &cursor.lines[from..cursor.at];
        let span = self.text.line_span(lines[0]).to(self.text.line_span(lines[lines.len() - 1]));
        self.pending.add(self.text, lines, cursor.cell);
        Block { span, kind: BlockKind::Paragraph(Vec::new()) }
    }

    /// Reads everything as one paragraph, for blocks that are nested too deep.
    fn flat(&mut self, cursor: &mut Cursor) -> Option<Block> {
        let (first, last) = (cursor.line()?, *cursor.lines.last()?);
        let span = self.text.line_span(first).to(self.text.line_span(last));
        self.run.diagnostics.add(&codes::TOO_DEEP, span, format!("more than {MAX_DEPTH} blocks inside each other"));
        let text =
            cursor.lines[cursor.at..].iter().map(|line| self.text.of(*line).trim()).collect::<Vec<_>>().join(" ");
        cursor.at = cursor.lines.len();
        self.pending.add_plain(text);
        Some(Block { span, kind: BlockKind::Paragraph(Vec::new()) })
    }

    fn quote(&mut self, cursor: &mut Cursor) -> Block {
        let mut inner = Vec::new();
        let from = cursor.at;
        while let Some(line) = cursor.line() {
            match self.text.start(line) {
                Start::Quote => {
                    let mut rest = self.text.trim(line);
                    rest.start += 1;
                    rest.end = line.end.max(rest.start);
                    let space = matches!(self.text.bytes(rest).first(), Some(b' ' | b'\t'));
                    inner.push(Line { start: rest.start + usize::from(space), end: rest.end });
                }
                // A lazy line continues the paragraph.
                Start::Text if inner.last().is_some_and(|last| self.text.start(*last) == Start::Text) => {
                    inner.push(line)
                }
                _ => break,
            }
            cursor.at += 1;
        }
        let span = self.text.line_span(cursor.lines[from]).to(self.text.line_span(cursor.lines[cursor.at - 1]));
        let blocks = self.blocks(&mut cursor.inner(inner));
        Block { span, kind: BlockKind::Quote(blocks) }
    }

    /// Skips a definition, which is not content; that of a term includes the lines of its paragraph.
    fn definition(&mut self, cursor: &mut Cursor, line: Line) {
        cursor.at += 1;
        let Some((label, _)) = lines::definition(self.text.of(self.text.trim(line))) else { return };
        let Some(term) = label.strip_prefix('*') else { return };
        let mut span = self.text.line_span(line);
        while let Some(line) = cursor.line()
            && self.text.start(line) == Start::Text
        {
            span = span.to(self.text.line_span(line));
            cursor.at += 1;
        }
        self.run.diagnostics.add(&codes::TERM, span, format!("the definition of the term `{term}` was left out"));
    }

    /// Steps over `<!-- … -->`; reading continues behind it. `false` if nothing closes the comment.
    fn comment(&mut self, cursor: &mut Cursor, line: Line) -> bool {
        if cursor.unclosed_comment {
            return false;
        }
        let first = self.text.trim(line);
        for at in cursor.at..cursor.lines.len() {
            let line = cursor.lines[at];
            let from = if at == cursor.at { first.start + 4 } else { line.start };
            if let Some(end) = self.text.text.get(from..line.end).and_then(|text| text.find("-->")) {
                cursor.lines[at].start = from + end + 3;
                cursor.at = at;
                return true;
            }
        }
        cursor.unclosed_comment = true;
        false
    }

    fn table(&mut self, cursor: &mut Cursor) -> Block {
        let first = cursor.lines[cursor.at];
        let mut found = tables::scan(self.text, &cursor.lines, cursor.at, cursor.unclosed_table);
        if !found.closed && !cursor.unclosed_table {
            cursor.unclosed_table = true;
            found = tables::scan(self.text, &cursor.lines, cursor.at, true);
        }
        let start = self.text.line_span(first);
        if !found.closed {
            self.run.diagnostics.add(&codes::UNCLOSED_TABLE, start, "no `|#` closes this table");
        }
        for (from, to) in &found.stray {
            let span = self.text.line_span(Line { start: *from, end: *to });
            self.run.diagnostics.add(&codes::STRAY_TABLE_TEXT, span, "text between rows");
        }
        let rows = found.rows.iter().filter_map(|row| self.row(cursor, row)).collect();
        let end = found.end.byte;
        match cursor.lines.get_mut(found.end.line) {
            Some(line) if found.closed => {
                line.start = end;
                cursor.at = found.end.line;
            }
            _ => cursor.at = found.end.line,
        }
        let span = start.to(self.text.line_span(Line { start: start.range().start, end }));
        Block { span, kind: BlockKind::Table(Table { rows }) }
    }

    /// A row; `None` for a single empty cell.
    fn row(&mut self, cursor: &Cursor, row: &tables::FoundRow) -> Option<Row> {
        let mut cells = Vec::with_capacity(row.cells.len());
        for place in &row.cells {
            let lines = tables::cell_lines(self.text, &cursor.lines, *place);
            let span = match (lines.first(), lines.last()) {
                (Some(first), Some(last)) => self.text.span(first.start, last.end),
                _ => self.text.span(place.0.byte, place.0.byte),
            };
            let blocks = match lines[..] {
                [] if row.cells.len() == 1 => return None,
                [] => Vec::new(),
                [line] if !cells.is_empty() && self.text.of(line) == ">" => continue,
                _ => self.blocks(&mut Cursor { cell: true, ..cursor.inner(lines) }),
            };
            cells.push(Cell { span, blocks });
        }
        let (first, last) = (cells.first()?, cells.last()?);
        let span = first.span.to(last.span);
        if !row.closed {
            self.run.diagnostics.add(&codes::UNCLOSED_ROW, first.span, "no `||` closes this row");
        }
        Some(Row { span, cells: cells.into() })
    }
}

/// Puts the texts, in the order of the tree, into their blocks. Included blocks already have theirs.
fn fill(blocks: &mut [Block], texts: &mut impl Iterator<Item = Vec<Inline>>) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Paragraph(inlines) => *inlines = texts.next().unwrap_or_default(),
            BlockKind::Heading(heading) => {
                heading.inlines = texts.next().unwrap_or_default();
                let words = plain(&heading.inlines);
                heading.slug = slug(&words);
                heading.text = collapse(&words);
            }
            BlockKind::Quote(inner) | BlockKind::Note { blocks: inner, .. } | BlockKind::Cut { blocks: inner, .. } => {
                fill(inner, texts);
            }
            BlockKind::List(items) => items.iter_mut().for_each(|item| fill(item, texts)),
            BlockKind::Table(table) => {
                // The rows of a new table are not shared yet, so `get_mut` succeeds.
                let cells = table.rows.iter_mut().filter_map(|row| Arc::get_mut(&mut row.cells)).flatten();
                cells.for_each(|cell| fill(&mut cell.blocks, texts));
            }
            BlockKind::Tabs(tabs) => tabs.iter_mut().for_each(|tab| fill(&mut tab.blocks, texts)),
            BlockKind::Fence(_) | BlockKind::Include { .. } => {}
        }
    }
}

/// Whether a line continues the paragraph before it.
fn continues_paragraph(start: Start<'_>) -> bool {
    match start {
        Start::Text | Start::Definition => true,
        Start::Item(marker) => !marker.first,
        _ => false,
    }
}

fn without_closing_hashes(text: Text<'_>, line: Line) -> Line {
    let words = text.of(line);
    let rest = words.trim_end_matches('#');
    let closing = rest.len() < words.len() && rest.ends_with([' ', '\t']);
    if closing { Line { start: line.start, end: line.start + rest.trim_end().len() } } else { line }
}
