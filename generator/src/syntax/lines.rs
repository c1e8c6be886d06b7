//! Text → [`Line`]s, and a line → the [`Start`] of a block: the tokens of the block scanner. Decides what counts as a
//! heading, fence, list marker, quote, table or directive.

use crate::span::{FileId, Span};

/// A line of a file, without its line end. Containers remove their prefix by moving `start`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The text that lines point into.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) file: FileId,
    pub(super) text: &'a str,
}

/// What a line begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Start<'a> {
    Blank,
    Heading(u8),
    Fence(FenceOpen<'a>),
    Table,
    /// The text between `{%` and `%}`, trimmed.
    Directive(&'a str),
    Item(Marker),
    Quote,
    Comment,
    /// `[label]: target` or `[*term]: text`.
    Definition,
    Rule,
    Text,
}

/// An opening fence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct FenceOpen<'a> {
    pub(super) mark: u8,
    pub(super) length: usize,
    pub(super) indent: usize,
    pub(super) info: &'a str,
}

/// A list marker: the columns before it, the columns and the bytes up to its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) indent: usize,
    pub(super) content: usize,
    pub(super) bytes: usize,
    pub(super) ordered: bool,
    /// A bullet, or the number 1: other numbers do not interrupt a paragraph.
    pub(super) first: bool,
}

impl<'a> Text<'a> {
    /// The text of a line.
    pub(super) fn of(self, line: Line) -> &'a str {
        self.text.get(line.start..line.end).unwrap_or_default()
    }

    /// The bytes of a line.
    pub(super) fn bytes(self, line: Line) -> &'a [u8] {
        self.text.as_bytes().get(line.start..line.end).unwrap_or_default()
    }

    pub(super) fn start(self, line: Line) -> Start<'a> {
        start(self.of(line))
    }

    pub(super) fn indent(self, line: Line) -> usize {
        leading(self.of(line)).0
    }

    pub(super) fn is_blank(self, line: Line) -> bool {
        let text = self.of(line);
        leading(text).1 == text.len()
    }

    /// The line without up to `columns` of white space at its start.
    pub(super) fn strip(self, line: Line, columns: usize) -> Line {
        let (mut bytes, mut seen) = (0, 0);
        for byte in self.bytes(line) {
            if seen >= columns {
                break;
            }
            match byte {
                b' ' => seen += 1,
                b'\t' => seen += 4,
                _ => break,
            }
            bytes += 1;
        }
        Line { start: line.start + bytes, end: line.end }
    }

    /// The line without white space at either end.
    pub(super) fn trim(self, line: Line) -> Line {
        let text = self.of(line);
        let lead = leading(text).1;
        let rest = text[lead..].trim_ascii_end();
        let rest = match rest.as_bytes().last() {
            Some(0x80..) => rest.trim_end_matches(|c: char| c.is_whitespace() || is_invisible(c)),
            _ => rest,
        };
        Line { start: line.start + lead, end: line.start + lead + rest.len() }
    }

    /// The span of a range of bytes.
    pub(super) fn span(self, start: usize, end: usize) -> Span {
        Span::new(self.file, start..end.max(start))
    }

    /// The span of a line without the white space around it.
    pub(super) fn line_span(self, line: Line) -> Span {
        let line = self.trim(line);
        self.span(line.start, line.end)
    }
}

/// The lines of a text.
pub(super) fn split(text: &str) -> Vec<Line> {
    let bytes = text.as_bytes();
    let breaks = memchr::memchr_iter(b'\n', bytes);
    let mut lines = Vec::with_capacity(breaks.clone().count() + 1);
    let mut start = 0;
    for next in breaks.chain([text.len()]) {
        let end = if bytes[start..next].ends_with(b"\r") { next - 1 } else { next };
        lines.push(Line { start, end });
        start = next + 1;
    }
    lines
}

/// Whether a character has no width; such characters are never content.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Columns and bytes of the white space at the start of a line.
pub(super) fn leading(line: &str) -> (usize, usize) {
    let mut columns = 0;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b' ' => columns += 1,
            b'\t' => columns += 4,
            0..0x80 => return (columns, at),
            _ => return leading_unicode(&line[at..], columns, at),
        }
    }
    (columns, line.len())
}

fn leading_unicode(line: &str, mut columns: usize, before: usize) -> (usize, usize) {
    for (at, c) in line.char_indices() {
        match c {
            '\t' => columns += 4,
            c if c.is_whitespace() => columns += 1,
            c if is_invisible(c) => {}
            _ => return (columns, before + at),
        }
    }
    (columns, before + line.len())
}

/// What a line begins, whatever its indentation: pages indent tables, fences and lists freely.
pub(super) fn start(line: &str) -> Start<'_> {
    let (indent, bytes) = leading(line);
    let text = &line[bytes..];
    let Some(&first) = text.as_bytes().first() else { return Start::Blank };
    match first {
        b'#' => hash(text),
        b'`' | b'~' => fence(text, indent).map_or(Start::Text, Start::Fence),
        b'{' => directive(text).map_or(Start::Text, |(inner, _)| Start::Directive(inner)),
        b'>' if matches!(text.as_bytes().get(1), None | Some(b' ' | b'\t' | b'>')) => Start::Quote,
        b'<' if text.starts_with("<!--") => Start::Comment,
        b'[' if is_definition(text) => Start::Definition,
        b'-' | b'*' | b'+' | b'_' | b'0'..=b'9' => {
            if is_rule(text) {
                return Start::Rule;
            }
            marker(text, indent, bytes).map_or(Start::Text, Start::Item)
        }
        _ => Start::Text,
    }
}

fn hash(text: &str) -> Start<'_> {
    let bytes = text.as_bytes();
    if bytes.get(1) == Some(&b'|') {
        // `#||` is a number sign before a row mark; `#|||` opens a table and its first row.
        let pipes = bytes[1..].iter().take_while(|b| **b == b'|').count();
        return if pipes == 2 { Start::Text } else { Start::Table };
    }
    let level = bytes.iter().take_while(|b| **b == b'#').count();
    let text_behind = matches!(bytes.get(level), Some(b' ' | b'\t')) && !text[level..].trim().is_empty();
    match u8::try_from(level) {
        Ok(level @ 1..=6) if text_behind => Start::Heading(level),
        _ => Start::Text,
    }
}

fn fence(text: &str, indent: usize) -> Option<FenceOpen<'_>> {
    let mark = *text.as_bytes().first()?;
    let length = text.bytes().take_while(|b| *b == mark).count();
    let info = text[length..].trim();
    (length >= 3 && !info.contains('`')).then_some(FenceOpen { mark, length, indent, info })
}

/// The text inside `{% … %}` at the start of a text, and the bytes up to its end.
pub(super) fn directive(text: &str) -> Option<(&str, usize)> {
    let rest = text.strip_prefix("{%")?;
    let end = rest.find("%}")?;
    Some((rest[..end].trim(), end + 4))
}

fn is_definition(text: &str) -> bool {
    definition(text).is_some()
}

/// `[label]: rest` → (label, rest).
pub(super) fn definition(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix('[')?;
    let end = rest.find(']')?;
    let behind = rest[end + 1..].strip_prefix(':')?;
    (end > 0).then_some((&rest[..end], behind.trim()))
}

fn is_rule(text: &str) -> bool {
    let mark = text.as_bytes()[0];
    let mut count = 0;
    for byte in text.bytes() {
        match byte {
            b' ' | b'\t' => {}
            b if b == mark && matches!(mark, b'-' | b'*' | b'_') => count += 1,
            _ => return false,
        }
    }
    count >= 3
}

fn marker(text: &str, indent: usize, lead: usize) -> Option<Marker> {
    let bytes = text.as_bytes();
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let (width, ordered) = match digits {
        0 => (1, false),
        1..=9 if matches!(bytes.get(digits), Some(b'.' | b')')) => (digits + 1, true),
        _ => return None,
    };
    if !ordered && bytes[0] == b'_' {
        return None;
    }
    let (columns, spaces) = leading(&text[width..]);
    if columns == 0 || width + spaces == text.len() {
        return None;
    }
    let content = indent + width + columns.min(4);
    let first = !ordered || &text[..digits] == "1";
    Some(Marker { indent, content, bytes: lead + width + spaces, ordered, first })
}
