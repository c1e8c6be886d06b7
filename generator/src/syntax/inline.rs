//! The lines of paragraphs → [`Inline`]s, by pulldown-cmark, which reads many paragraphs in one pass. The block scanner
//! has decided that the lines are one paragraph, so whatever could begin a block in them is escaped first.

use std::collections::BTreeMap;
use std::iter;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser};

use super::collect::{Collector, clean};
use super::fences::push_clean;
use super::lines::{Line, Text};
use super::tree::Inline;

/// The longest name of a term. Without a limit the search would be quadratic in texts that never close the link.
const MAX_TERM: usize = 128;

/// Targets of reference links by their label in lower case.
pub(super) type Definitions = BTreeMap<String, String>;

/// The paragraphs of a file that are not parsed yet.
#[derive(Default)]
pub(super) struct Pending {
    /// The texts of the paragraphs with markup, as CommonMark.
    buffer: String,
    paragraphs: Vec<Paragraph>,
    /// Whether the file has links to terms.
    terms: bool,
}

enum Paragraph {
    /// A paragraph without markup.
    Plain(Vec<Inline>),
    /// A paragraph with markup: its offset in the buffer, and whether it is the text of a cell, where `\|` is a pipe in
    /// code as well.
    Marked { start: usize, cell: bool },
}

impl Pending {
    pub(super) fn new(terms: bool) -> Self {
        Self { terms, ..Self::default() }
    }

    /// Adds the paragraph of some lines.
    pub(super) fn add(&mut self, text: Text<'_>, lines: &[Line], cell: bool) {
        let marked = |b| matches!(b, b'\\' | b'`' | b'*' | b'_' | b'[' | b'<' | b'&');
        if !lines.iter().any(|line| text.bytes(*line).iter().any(|b| marked(*b))) {
            self.paragraphs.push(Paragraph::Plain(plain_text(text, lines)));
            return;
        }
        let start = self.buffer.len();
        self.paragraphs.push(Paragraph::Marked { start, cell });
        for line in trimmed(text, lines) {
            if self.buffer.len() > start {
                self.buffer.push('\n');
            }
            let rest = push_line_start(line, self.buffer.len() == start, &mut self.buffer);
            if self.terms { push_terms(rest, &mut self.buffer) } else { push_clean(rest, &mut self.buffer) }
        }
        self.buffer.push_str("\n\n");
    }

    /// Adds a paragraph of one text.
    pub(super) fn add_plain(&mut self, text: String) {
        self.paragraphs.push(Paragraph::Plain(vec![Inline::Text(text)]));
    }

    /// The current length, for [`Self::roll_back`].
    pub(super) fn checkpoint(&self) -> (usize, usize) {
        (self.paragraphs.len(), self.buffer.len())
    }

    /// Removes what was added since a checkpoint.
    pub(super) fn roll_back(&mut self, (paragraphs, bytes): (usize, usize)) {
        self.paragraphs.truncate(paragraphs);
        self.buffer.truncate(bytes);
    }

    /// Parses all paragraphs, in the order they were added.
    pub(super) fn read(self, definitions: &Definitions) -> Vec<Vec<Inline>> {
        let mut reader = Reader { out: Vec::with_capacity(self.paragraphs.len()), collector: Collector::default() };
        let mut paragraphs = self.paragraphs.into_iter().peekable();
        let mut from = 0;
        while paragraphs.peek().is_some() {
            let behind = |paragraph: &Paragraph| paragraph.start().is_some_and(|start| start >= from + PASS);
            let pass: Vec<Paragraph> = iter::from_fn(|| paragraphs.next_if(|next| !behind(next))).collect();
            let to = paragraphs.peek().and_then(Paragraph::start).unwrap_or(self.buffer.len());
            reader.pass(&self.buffer[from..to], from, pass, definitions);
            from = to;
        }
        reader.out
    }
}

impl Paragraph {
    /// Its offset in the buffer, if it is there.
    fn start(&self) -> Option<usize> {
        match self {
            Self::Plain(_) => None,
            Self::Marked { start, .. } => Some(*start),
        }
    }
}

/// The bytes of paragraphs that one pass reads (more for a longer paragraph), so that its tree stays in the CPU cache.
const PASS: usize = 8 * 1024;

struct Reader {
    out: Vec<Vec<Inline>>,
    collector: Collector,
}

impl Reader {
    /// Parses the paragraphs of the part of the buffer that begins at `from`.
    fn pass(&mut self, part: &str, from: usize, paragraphs: Vec<Paragraph>, definitions: &Definitions) {
        if definitions.is_empty() {
            self.distribute(paragraphs, from, Parser::new_ext(part, Options::empty()).into_offset_iter());
            return;
        }
        let mut lookup = |link: BrokenLink<'_>| {
            let target = definitions.get(&link.reference.to_lowercase())?;
            Some((CowStr::from(target.clone()), CowStr::from("")))
        };
        let parser = Parser::new_with_broken_link_callback(part, Options::empty(), Some(&mut lookup));
        self.distribute(paragraphs, from, parser.into_offset_iter());
    }

    /// Gives each paragraph the events within it.
    fn distribute<'a>(
        &mut self,
        paragraphs: Vec<Paragraph>,
        from: usize,
        events: impl Iterator<Item = (Event<'a>, Range<usize>)>,
    ) {
        let mut events = events.peekable();
        let starts = paragraphs.iter().filter_map(Paragraph::start).map(|start| start - from);
        let ends: Vec<usize> = starts.skip(1).chain([usize::MAX]).collect();
        let mut ends = ends.into_iter();
        for paragraph in paragraphs {
            self.out.push(match paragraph {
                Paragraph::Plain(inlines) => inlines,
                Paragraph::Marked { cell, .. } => {
                    let end = ends.next().unwrap_or(usize::MAX);
                    let own = iter::from_fn(|| events.next_if(|(_, range)| range.start < end).map(|(event, _)| event));
                    self.collector.collect(own, cell)
                }
            });
        }
    }
}

/// Parses one line.
pub(super) fn parse(text: Text<'_>, line: Line, definitions: &Definitions) -> Vec<Inline> {
    let mut pending = Pending::new(false);
    pending.add(text, &[line], false);
    if let Some(Paragraph::Plain(inlines)) = pending.paragraphs.first_mut() {
        return std::mem::take(inlines);
    }
    pending.read(definitions).pop().unwrap_or_default()
}

/// The trimmed lines that are not empty; the last one without its attributes.
fn trimmed<'a>(text: Text<'a>, lines: &'a [Line]) -> impl Iterator<Item = &'a str> {
    let last = lines.len().saturating_sub(1);
    let words = move |(number, line): (usize, &Line)| {
        let words = text.of(text.trim(*line));
        if number == last { without_attributes(words) } else { words }
    };
    lines.iter().enumerate().map(words).filter(|words| !words.is_empty())
}

fn plain_text(text: Text<'_>, lines: &[Line]) -> Vec<Inline> {
    let mut out = Vec::with_capacity(lines.len() * 2 - lines.len().min(1));
    for line in trimmed(text, lines) {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.extend(clean(line));
    }
    out
}

/// Adds what goes before a line of a paragraph, and returns the rest of the line. What would begin a block is escaped;
/// what would begin HTML or a definition gets a [`GUARD`] in front.
fn push_line_start<'a>(line: &'a str, first: bool, out: &mut String) -> &'a str {
    let bytes = line.as_bytes();
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    match bytes.first() {
        Some(b'-' | b'+' | b'=' | b'#' | b'>' | b'~') => out.push('\\'),
        Some(b'*' | b'_') if line.bytes().all(|b| matches!(b, b'*' | b'_' | b' ' | b'\t')) => out.push('\\'),
        Some(b'*') if bytes.get(1).is_none_or(u8::is_ascii_whitespace) => out.push('\\'),
        Some(b'<') => out.push(GUARD),
        Some(b'[') if first => out.push(GUARD),
        Some(b'0'..=b'9') if matches!(bytes.get(digits), Some(b'.' | b')')) => {
            out.push_str(&line[..digits]);
            out.push('\\');
            return &line[digits..];
        }
        _ => {}
    }
    line
}

/// A character without width, which `push_clean` removes from the parsed text.
const GUARD: char = '\u{2060}';

/// Adds a line; `](*term with spaces)` gets the angle brackets that make it a link.
fn push_terms(line: &str, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find("](*") {
        let (before, term) = rest.split_at(at + 2);
        push_clean(before, out);
        match term.bytes().take(MAX_TERM).position(|b| matches!(b, b')' | b'<' | b'>')) {
            Some(end) if term.as_bytes()[end] == b')' => {
                out.push('<');
                push_clean(&term[..end], out);
                out.push('>');
                rest = &term[end..];
            }
            _ => rest = term,
        }
    }
    push_clean(rest, out);
}

/// A text without `{.class}` at its end.
fn without_attributes(text: &str) -> &str {
    let Some(open) = text.strip_suffix('}').and_then(|text| text.rfind('{')) else { return text };
    let inner = &text[open + 1..text.len() - 1];
    let class = inner.strip_prefix('.').is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
    if class && inner.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'#' | b' ')) {
        text[..open].trim_end()
    } else {
        text
    }
}

/// `text {#anchor}` → the length of `text`, and `anchor`.
pub(super) fn trailing_anchor(text: &str) -> Option<(usize, &str)> {
    let trimmed = text.trim_end().strip_suffix('}')?;
    let open = trimmed.rfind("{#")?;
    let anchor = &trimmed[open + 2..];
    let valid = !anchor.is_empty() && !anchor.contains(|c: char| c.is_whitespace() || c == '{');
    valid.then(|| (text[..open].trim_end().len(), anchor))
}
