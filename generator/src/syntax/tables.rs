//! `#| || … | … || |#`: the lines from `#|` on → the places of rows and cells. Owns the grammar of YFM tables, which
//! ignores lines, and the repair of malformed tables.

use super::lines::{Line, Start, Text};

/// The places of a table.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) rows: Vec<FoundRow>,
    /// The line and byte behind `|#`; if the table is not closed, the line after its last one.
    pub(super) end: Place,
    pub(super) closed: bool,
    /// Text outside of rows.
    pub(super) stray: Vec<(usize, usize)>,
}

/// The places of a row: its cells as ranges.
#[derive(Debug)]
pub(super) struct FoundRow {
    pub(super) cells: Vec<(Place, Place)>,
    /// Whether `||` ends it.
    pub(super) closed: bool,
}

/// A line, and a byte offset of the file within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) byte: usize,
}

/// Reads the table whose `#|` begins `lines[at]`. With `stop_at_heading` the first heading ends it: callers retry so if
/// nothing closes the table.
pub(super) fn scan(text: Text<'_>, lines: &[Line], at: usize, stop_at_heading: bool) -> Found {
    let open = text.trim(lines[at]).start + 2;
    let mut scan =
        Scan { text, rows: Vec::new(), cells: Vec::new(), cell: None, code: false, nested: 0, stray: Vec::new() };
    for (number, line) in lines.iter().enumerate().skip(at) {
        if number > at && stop_at_heading && matches!(text.start(*line), Start::Heading(_)) {
            return scan.finish(Place { line: number, byte: line.start }, false);
        }
        let from = if number == at { open } else { line.start };
        if let Some(byte) = scan.line(number, Line { start: from, end: line.end }) {
            return scan.finish(Place { line: number, byte }, true);
        }
    }
    let byte = lines.last().map_or(0, |line| line.end);
    scan.finish(Place { line: lines.len(), byte }, false)
}

/// The lines of a cell, without blank lines and white space around it.
pub(super) fn cell_lines(text: Text<'_>, lines: &[Line], (from, to): (Place, Place)) -> Vec<Line> {
    let mut out = Vec::with_capacity(to.line + 1 - from.line);
    for (number, line) in lines.iter().enumerate().take(to.line + 1).skip(from.line) {
        let start = if number == from.line { from.byte } else { line.start };
        let end = if number == to.line { to.byte } else { line.end };
        out.push(Line { start, end: end.max(start) });
    }
    while out.last().is_some_and(|line| text.is_blank(*line)) {
        out.pop();
    }
    let blank = out.iter().take_while(|line| text.is_blank(**line)).count();
    out.drain(..blank);
    if let Some(last) = out.last_mut() {
        last.end = text.trim(*last).end;
    }
    if let Some(first) = out.first_mut() {
        first.start = text.trim(*first).start;
    }
    out
}

struct Scan<'a> {
    text: Text<'a>,
    rows: Vec<FoundRow>,
    cells: Vec<(Place, Place)>,
    /// The start of the open cell; `None` between rows.
    cell: Option<Place>,
    /// Inside triple backticks, where pipes are text.
    code: bool,
    /// Depth of tables inside a cell.
    nested: usize,
    stray: Vec<(usize, usize)>,
}

impl Scan<'_> {
    /// Reads one line; returns the byte behind `|#` if the table ends in it.
    fn line(&mut self, number: usize, line: Line) -> Option<usize> {
        let bytes = self.text.bytes(line);
        let mut at = self.row_at_line_start(number, line);
        let mut braces_close = true;
        while let Some(&byte) = bytes.get(at) {
            let place = Place { line: number, byte: line.start + at };
            match byte {
                b'\\' => at += 2,
                b'`' => {
                    let run = bytes[at..].iter().take_while(|b| **b == b'`').count();
                    self.code ^= run >= 3 && self.cell.is_some();
                    at += run;
                }
                _ if self.code => at += 1,
                b'{' if braces_close && bytes.get(at + 1) == Some(&b'{') => match find(&bytes[at + 2..], b"}}") {
                    Some(length) => at += length + 4,
                    None => braces_close = false,
                },
                b'#' if self.opens_nested(bytes, at, place) => {
                    self.nested += 1;
                    at += 2;
                }
                b'|' => match self.pipe(bytes, at, place) {
                    Pipe::Close => return Some(line.start + at + if bytes.get(at + 1) == Some(&b'#') { 2 } else { 3 }),
                    Pipe::Skip(count) => at += count,
                },
                _ => at = self.plain(bytes, at, line.start),
            }
        }
        None
    }

    /// Begins a new row if text follows `||` at the start of a line, even inside a row that is not closed. Returns the
    /// number of bytes consumed.
    fn row_at_line_start(&mut self, number: usize, line: Line) -> usize {
        if self.code || self.nested > 0 {
            return 0;
        }
        let text = self.text.of(line);
        let trimmed = text.trim_start();
        let dashed = trimmed.strip_prefix('-').map_or(trimmed, str::trim_start);
        let Some(behind) = dashed.strip_prefix("||") else { return 0 };
        let content = behind.trim_start();
        if content.is_empty() || content.starts_with("||") || content.starts_with("|#") {
            return 0;
        }
        let at = text.len() - behind.len();
        self.end_row(Place { line: number, byte: line.start }, false);
        self.cell = Some(Place { line: number, byte: line.start + at });
        at
    }

    /// Skips text without code or marks; outside of rows it is recorded as stray.
    fn plain(&mut self, bytes: &[u8], at: usize, offset: usize) -> usize {
        let special = |b: &u8| matches!(b, b'\\' | b'`' | b'{' | b'#' | b'|');
        let end = bytes[at + 1..].iter().position(special).map_or(bytes.len(), |n| at + 1 + n);
        if self.cell.is_none() && self.nested == 0 {
            let blank = bytes[at..end].trim_ascii();
            if !blank.is_empty() && blank != b"-" {
                match self.stray.last_mut() {
                    Some(last) if last.1 == offset + at => last.1 = offset + end,
                    _ => self.stray.push((offset + at, offset + end)),
                }
            }
        }
        end
    }

    /// Whether `#|` opens a table inside a cell: it does at the start of the cell or of a line.
    fn opens_nested(&self, bytes: &[u8], at: usize, place: Place) -> bool {
        let Some(cell) = self.cell else { return false };
        let pipes = bytes[at + 1..].iter().take_while(|b| **b == b'|').count();
        if pipes == 0 || pipes == 2 {
            return false;
        }
        let line_start = place.byte - at;
        let from = if cell.line == place.line { cell.byte.saturating_sub(line_start) } else { 0 };
        bytes.get(from..at).is_some_and(|before| before.iter().all(u8::is_ascii_whitespace))
    }

    fn pipe(&mut self, bytes: &[u8], at: usize, place: Place) -> Pipe {
        match bytes.get(at + 1) {
            Some(b'#') if self.nested > 0 => {
                self.nested -= 1;
                Pipe::Skip(2)
            }
            Some(b'#') => {
                self.end_row(place, false);
                Pipe::Close
            }
            Some(b'|') if self.nested > 0 => Pipe::Skip(2),
            Some(b'|') if self.cell.is_some() => {
                self.end_row(place, true);
                // `||#`: the last row and the table share a pipe.
                let closes = bytes.get(at + 2) == Some(&b'#') && bytes[at + 3..].trim_ascii().is_empty();
                if closes { Pipe::Close } else { Pipe::Skip(2) }
            }
            Some(b'|') => {
                self.cell = Some(Place { line: place.line, byte: place.byte + 2 });
                Pipe::Skip(2)
            }
            _ => {
                if self.nested == 0
                    && let Some(start) = &mut self.cell
                {
                    let next = Place { line: place.line, byte: place.byte + 1 };
                    self.cells.push((std::mem::replace(start, next), place));
                }
                Pipe::Skip(1)
            }
        }
    }

    fn end_row(&mut self, place: Place, closed: bool) {
        let Some(start) = self.cell.take() else { return };
        self.cells.push((start, place));
        self.rows.push(FoundRow { cells: std::mem::take(&mut self.cells), closed });
    }

    fn finish(mut self, end: Place, closed: bool) -> Found {
        self.end_row(end, false);
        Found { rows: self.rows, end, closed, stray: self.stray }
    }
}

enum Pipe {
    /// The table ends here.
    Close,
    Skip(usize),
}

fn find(bytes: &[u8], needle: &[u8; 2]) -> Option<usize> {
    bytes.windows(2).position(|window| window == needle)
}
