//! `{% … %}`: notes, cuts, tabs, conditions.

use super::blocks::{Cursor, Scanner};
use super::codes;
use super::lines::{self, Line};
use super::tree::{Block, BlockKind, NoteHead};
use crate::diagnostics::{Code, Diagnostic};
use crate::span::Span;

impl Scanner<'_, '_> {
    /// Whether a directive ends one that is open in these lines, the innermost or an outer one.
    pub(super) fn closes_open_directive(&self, cursor: &Cursor, directive: &str) -> bool {
        cursor.open_ends.contains(&directive)
    }

    /// Reads a directive and its content.
    pub(super) fn directive(&mut self, cursor: &mut Cursor, line: Line, directive: &str, blocks: &mut Vec<Block>) {
        let start = self.text.trim(line).start;
        self.step_over(cursor, line);
        let (word, rest) = directive.split_once(char::is_whitespace).unwrap_or((directive, ""));
        let rest = rest.trim();
        let kind = match word {
            "note" => {
                let (kind, title) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
                let content = self.blocks_until(cursor, line, "endnote");
                let head = NoteHead { kind: kind.to_owned(), title: unquote(title) };
                BlockKind::Note { head: Box::new(head), blocks: content }
            }
            "cut" => BlockKind::Cut { title: unquote(rest).into(), blocks: self.blocks_until(cursor, line, "endcut") },
            "list" if rest.starts_with("tabs") => self.tabs(cursor, line),
            "include" => self.include(line, rest),
            "if" => {
                self.condition(cursor, line, rest, blocks);
                return;
            }
            _ => {
                let code = if word.starts_with("end") { &codes::STRAY_DIRECTIVE } else { &codes::UNKNOWN_DIRECTIVE };
                self.report(code, line, format!("`{word}` was left out"));
                return;
            }
        };
        let end = cursor.lines.get(cursor.at.wrapping_sub(1)).map_or(line, |last| *last);
        let span = self.text.span(start, start).to(self.text.line_span(Line { start, end: end.end.max(start) }));
        blocks.push(Block { span, kind });
    }

    /// Moves behind `%}`: to the rest of the line if there is one, else to the next line.
    fn step_over(&self, cursor: &mut Cursor, line: Line) {
        let content = self.text.trim(line);
        let length = lines::directive(self.text.of(content)).map_or(0, |(_, length)| length);
        if length > 0 && length < content.end - content.start {
            cursor.lines[cursor.at].start = content.start + length;
        } else {
            cursor.at += 1;
        }
    }

    /// Reads the blocks up to the directive `end`, and steps over it.
    fn blocks_until(&mut self, cursor: &mut Cursor, open: Line, end: &'static str) -> Vec<Block> {
        cursor.open_ends.push(end);
        cursor.depth += 1;
        let blocks = self.blocks(cursor);
        cursor.depth -= 1;
        cursor.open_ends.pop();
        match cursor.line() {
            Some(line) if matches!(self.text.start(line), lines::Start::Directive(name) if name == end) => {
                self.step_over(cursor, line);
            }
            _ => self.report(&codes::UNCLOSED_DIRECTIVE, open, format!("no `{{% {end} %}}` closes it")),
        }
        blocks
    }

    /// Reads an `{% if %}`. A draft block is read only to find its end: its content and diagnostics are discarded.
    fn condition(&mut self, cursor: &mut Cursor, line: Line, condition: &str, blocks: &mut Vec<Block>) {
        let words: String = condition.split_whitespace().collect();
        if matches!(words.as_str(), "build=='dev'" | "build==\"dev\"") {
            let before = std::mem::take(self.run.diagnostics);
            let (includes_left, checkpoint) = (self.run.includes_left, self.pending.checkpoint());
            self.blocks_until(cursor, line, "endif");
            self.pending.roll_back(checkpoint);
            self.run.includes_left = includes_left;
            *self.run.diagnostics = before;
            self.report(&codes::DEV_BLOCK, line, "a draft block was left out".to_owned());
            return;
        }
        self.report(&codes::UNKNOWN_CONDITION, line, format!("the condition `{condition}` is not known"));
        blocks.extend(self.blocks_until(cursor, line, "endif"));
    }

    pub(super) fn report(&mut self, code: &'static Code, line: Line, message: String) {
        let span: Span = self.text.line_span(line);
        self.run.diagnostics.push(Diagnostic::new(code, span, message));
    }
}

fn unquote(title: &str) -> String {
    let title = title.trim();
    title.strip_prefix('"').map_or(title, |rest| rest.strip_suffix('"').unwrap_or(rest)).trim().to_owned()
}
