//! Code blocks: where a fence ends (closed or not), and its content.

use super::blocks::{Cursor, Scanner};
use super::codes;
use super::lines::{FenceOpen, Line, Start, Text, is_invisible, leading};
use super::tree::{Block, BlockKind, Fence};

/// The end of a fence.
pub(super) struct FenceEnd {
    /// One past the last line of code.
    pub(super) content: usize,
    /// The first line behind the fence.
    pub(super) next: usize,
    pub(super) closed: bool,
}

/// The end of the fence that `lines[at]` opens. A fence is not closed if another one opens inside it or the lines end:
/// then it ends before the first line that looks like a tab label, a section or the end of a directive.
pub(super) fn end(text: Text<'_>, lines: &[Line], at: usize, open: FenceOpen<'_>) -> FenceEnd {
    let mut recover = None;
    let mut blank = false;
    for (number, line) in lines.iter().enumerate().skip(at + 1) {
        let content = text.of(*line);
        let (indent, lead) = leading(content);
        let Some(&first) = content.as_bytes().get(lead) else {
            blank = true;
            continue;
        };
        if first == open.mark {
            let run = content.bytes().skip(lead).take_while(|b| *b == open.mark).count();
            let behind = content[lead + run..].trim();
            if run >= open.length && behind.is_empty() {
                return FenceEnd { content: number, next: number + 1, closed: true };
            }
            if run >= open.length
                && is_language(behind)
                && let Some(end) = recover
            {
                return FenceEnd { content: end, next: end, closed: false };
            }
        } else if recover.is_none() && matches!(first, b'-' | b'*' | b'+' | b'#' | b'{') {
            let ends = match text.start(*line) {
                Start::Item(marker) => blank && !marker.ordered && indent < open.indent,
                Start::Heading(level) => blank && level > 1 && indent == 0,
                Start::Directive(name) => name.starts_with("end") && indent <= open.indent,
                _ => false,
            };
            recover = ends.then_some(number);
        }
        blank = false;
    }
    let end = recover.unwrap_or(lines.len());
    FenceEnd { content: end, next: end, closed: false }
}

fn is_language(info: &str) -> bool {
    !info.is_empty() && info.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'#' | b'.'))
}

impl Scanner<'_, '_> {
    /// Reads a fenced code block.
    pub(super) fn fence(&mut self, cursor: &mut Cursor, open: FenceOpen<'_>) -> Block {
        let first = cursor.lines[cursor.at];
        let end = end(self.text, &cursor.lines, cursor.at, open);
        let mut code = &cursor.lines[cursor.at + 1..end.content];
        if !end.closed {
            let span = self.text.line_span(first);
            self.run.diagnostics.add(&codes::UNCLOSED_FENCE, span, "no closing fence before the next tab or section");
            while let [rest @ .., last] = code
                && self.text.is_blank(*last)
            {
                code = rest;
            }
        }
        let last = if end.closed { cursor.lines[end.next - 1] } else { code.last().copied().unwrap_or(first) };
        let fence = self.code(code, open.indent, open.info, first.end);
        cursor.at = end.next;
        Block {
            span: self.text.line_span(first).to(self.text.line_span(last)),
            kind: BlockKind::Fence(Box::new(fence)),
        }
    }

    /// Reads lines that are indented by four columns.
    pub(super) fn indented_code(&mut self, cursor: &mut Cursor) -> Block {
        let from = cursor.at;
        let mut to = from;
        while let Some(line) = cursor.line() {
            if !self.text.is_blank(line) {
                if self.text.indent(line) < 4 {
                    break;
                }
                to = cursor.at + 1;
            }
            cursor.at += 1;
        }
        cursor.at = to;
        let code = &cursor.lines[from..to];
        let fence = self.code(code, 4, "", code[0].start);
        Block { span: fence.span, kind: BlockKind::Fence(Box::new(fence)) }
    }

    fn code(&self, lines: &[Line], indent: usize, info: &str, empty_at: usize) -> Fence {
        let span = match lines {
            [] => self.text.span(empty_at, empty_at),
            [first, .., last] => self.text.span(first.start, last.end),
            [only] => self.text.span(only.start, only.end),
        };
        let mut text = String::with_capacity(lines.iter().map(|line| line.end - line.start + 1).sum());
        for (number, line) in lines.iter().enumerate() {
            if number > 0 {
                text.push('\n');
            }
            push_clean(self.text.of(self.text.strip(*line, indent)), &mut text);
        }
        Fence { info: info.to_owned(), text, span }
    }
}

/// Adds text without invisible characters; a no-break space becomes a space.
pub(super) fn push_clean(text: &str, out: &mut String) {
    if text.is_ascii() {
        out.push_str(text);
        return;
    }
    out.extend(text.chars().filter(|c| !is_invisible(*c)).map(|c| if c == '\u{a0}' { ' ' } else { c }));
}
