//! Lists and tabs: decides which lines belong to which item.

use super::blocks::{Cursor, Scanner};
use super::codes;
use super::fences;
use super::inline;
use super::lines::{Line, Marker, Start, Text};
use super::tables;
use super::tree::{Block, BlockKind, Tab, plain};

/// The line behind a fence or table that begins at `lines[at]`; its lines belong together whatever their indentation.
fn opaque_end(text: Text<'_>, lines: &[Line], at: usize, start: Start<'_>) -> Option<usize> {
    match start {
        Start::Fence(open) => Some(fences::end(text, lines, at, open).next),
        Start::Table => {
            let found = tables::scan(text, lines, at, false);
            let found = if found.closed { found } else { tables::scan(text, lines, at, true) };
            Some(if found.closed { found.end.line + 1 } else { found.end.line })
        }
        _ => None,
    }
}

impl Scanner<'_, '_> {
    /// Reads a list from its first marker on.
    pub(super) fn list(&mut self, cursor: &mut Cursor, first: Marker) -> Block {
        let from = cursor.at;
        let start = self.text.line_span(cursor.lines[from]);
        let mut items = Vec::new();
        let mut marker = first;
        loop {
            let lines = self.item(cursor, marker);
            items.push(self.blocks(&mut cursor.inner(lines)));
            match cursor.line().map(|line| self.text.start(line)) {
                Some(Start::Item(next)) if next.ordered == first.ordered => marker = next,
                _ => break,
            }
        }
        let mut last = cursor.at - 1;
        while last > from && self.text.is_blank(cursor.lines[last]) {
            last -= 1;
        }
        let span = start.to(self.text.line_span(cursor.lines[last]));
        Block { span, kind: BlockKind::List(items) }
    }

    /// The lines of one item without their indentation. Moves the cursor behind the item and the blank lines after it.
    fn item(&mut self, cursor: &mut Cursor, marker: Marker) -> Vec<Line> {
        // Nested bullets under `1. ` are often indented by two.
        let threshold = marker.content.min(marker.indent + 2);
        let mut lines = Vec::new();
        let mut inner_directives = 0;
        let (mut blank, mut lazy) = (false, true);
        cursor.lines[cursor.at].start += marker.bytes;
        let mut first = true;
        while let Some(line) = cursor.line() {
            let start = self.text.start(line);
            if start == Start::Blank && !first {
                blank = true;
                lines.push(line);
                cursor.at += 1;
                continue;
            }
            let indent = self.text.indent(line);
            // Tabs inside an item stay together, even where one label lost its indentation.
            let open = inner_directives > 0 && !(indent == 0 && matches!(start, Start::Heading(_)));
            let inside = first || open || indent >= threshold;
            let goes_on = !blank && lazy && matches!(start, Start::Text | Start::Definition);
            if !inside && !goes_on {
                break;
            }
            if let Start::Directive(name) = start
                && !first
            {
                if name.starts_with("end") && inner_directives == 0 {
                    break;
                }
                inner_directives += directive_depth(name);
            }
            let end = opaque_end(self.text, &cursor.lines, cursor.at, start).unwrap_or(cursor.at + 1);
            for line in &cursor.lines[cursor.at..end] {
                lines.push(if first { *line } else { self.text.strip(*line, marker.content) });
                first = false;
            }
            cursor.at = end;
            lazy = matches!(start, Start::Text | Start::Item(_) | Start::Definition);
            blank = false;
        }
        lines
    }

    /// Reads `{% list tabs %}` up to `{% endlist %}`, one tab per top-level bullet. The cursor is behind the first
    /// line.
    pub(super) fn tabs(&mut self, cursor: &mut Cursor, open: Line) -> BlockKind {
        let (mut tabs, mut label) = (Vec::new(), None::<(Line, Marker)>);
        let mut from = cursor.at;
        let mut depth = 0;
        let mut closed = false;
        while let Some(line) = cursor.line() {
            let start = self.text.start(line);
            match start {
                Start::Directive("endlist") if depth == 0 => {
                    closed = true;
                    break;
                }
                Start::Directive("endlist") => depth -= 1,
                Start::Directive(name) if name.starts_with("list") => depth += 1,
                // A section at the left edge is not part of a tab.
                Start::Heading(2) if self.text.indent(line) == 0 => break,
                Start::Item(marker)
                    if !marker.ordered && label.is_none_or(|(_, first)| marker.indent < first.indent + 2) =>
                {
                    let lines = cursor.lines[from..cursor.at].to_vec();
                    self.end_tab(cursor, &mut tabs, label, lines);
                    label = Some((line, marker));
                    from = cursor.at + 1;
                }
                _ => {}
            }
            cursor.at = opaque_end(self.text, &cursor.lines, cursor.at, start).unwrap_or(cursor.at + 1);
        }
        let lines = cursor.lines[from..cursor.at].to_vec();
        self.end_tab(cursor, &mut tabs, label, lines);
        if closed {
            cursor.at += 1;
        } else {
            let span = self.text.line_span(open);
            self.run.diagnostics.add(&codes::UNCLOSED_DIRECTIVE, span, "no `{% endlist %}` closes these tabs");
        }
        BlockKind::Tabs(tabs)
    }

    fn end_tab(&mut self, cursor: &Cursor, tabs: &mut Vec<Tab>, label: Option<(Line, Marker)>, mut lines: Vec<Line>) {
        let content = lines.iter().position(|line| !self.text.is_blank(*line));
        let Some((label, marker)) = label else {
            if let Some(at) = content {
                let span = self.text.line_span(lines[at]);
                self.run.diagnostics.add(&codes::STRAY_TAB_TEXT, span, "text before the first label of a tab");
            }
            return;
        };
        let indent = content.map_or(0, |at| self.text.indent(lines[at]));
        lines.iter_mut().for_each(|line| *line = self.text.strip(*line, indent));
        let blocks = self.blocks(&mut cursor.inner(lines));
        let name = self.text.trim(Line { start: label.start + marker.bytes, end: label.end });
        let span = self.text.span(name.start, name.end);
        let label = plain(&inline::parse(self.text, name, &self.definitions));
        tabs.push(Tab { label: label.trim().into(), span, blocks });
    }
}

/// The change of the nesting depth by a directive.
fn directive_depth(name: &str) -> i32 {
    let word = name.split_whitespace().next().unwrap_or_default();
    match word {
        "note" | "cut" | "list" | "if" => 1,
        word if word.starts_with("end") => -1,
        _ => 0,
    }
}
