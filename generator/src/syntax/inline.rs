//! Inline text: the lines of paragraphs → [`Inline`]s, by one pass of pulldown-cmark over all paragraphs of a file. The
//! lines of each are known to be one paragraph; whatever could begin a block there is escaped first.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::fences::push_clean;
use super::lines::{Line, Text};
use super::tree::Inline;

/// Emphasis and links nested deeper are flattened.
const MAX_DEPTH: usize = 16;

/// Names of terms are shorter; looking further would take too long in a text without end.
const MAX_TERM: usize = 128;

/// Targets of reference links by their lower-cased label.
pub(super) type Definitions = BTreeMap<String, String>;

/// The paragraphs of a file that wait to be read.
#[derive(Default)]
pub(super) struct Waiting {
    /// The texts of the marked ones, as CommonMark paragraphs.
    buffer: String,
    paragraphs: Vec<Paragraph>,
    /// Whether links to terms are looked for.
    terms: bool,
}

enum Paragraph {
    /// No markup in it.
    Plain(Vec<Inline>),
    /// From here on in the buffer; whether it is the text of a cell, where `\|` is a pipe in code as well.
    Marked { start: usize, cell: bool },
}

impl Waiting {
    pub(super) fn new(terms: bool) -> Self {
        Self { terms, ..Self::default() }
    }

    /// Adds the paragraph that some lines make.
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

    /// How much waits, for [`Self::forget`].
    pub(super) fn mark(&self) -> (usize, usize) {
        (self.paragraphs.len(), self.buffer.len())
    }

    /// Forgets what was added since a mark.
    pub(super) fn forget(&mut self, (paragraphs, bytes): (usize, usize)) {
        self.paragraphs.truncate(paragraphs);
        self.buffer.truncate(bytes);
    }

    /// Reads all of them, in the order they were added.
    pub(super) fn read(self, definitions: &Definitions) -> Vec<Vec<Inline>> {
        let mut out = Vec::with_capacity(self.paragraphs.len());
        let mut collector = Collector::default();
        let mut paragraphs = self.paragraphs.into_iter().peekable();
        let mut from = 0;
        while paragraphs.peek().is_some() {
            // Paragraphs up to the first that begins behind the reach of this pass.
            let reach =
                |paragraph: &Paragraph| !matches!(paragraph, Paragraph::Marked { start, .. } if *start >= from + PASS);
            let pass: Vec<Paragraph> = std::iter::from_fn(|| paragraphs.next_if(reach)).collect();
            let to = match paragraphs.peek() {
                Some(Paragraph::Marked { start, .. }) => *start,
                _ => self.buffer.len(),
            };
            read_pass(&self.buffer[from..to], from, definitions, pass, &mut collector, &mut out);
            from = to;
        }
        out
    }
}

/// So many bytes of paragraphs, or one that is longer, are read at a time: the tree of one pass stays in the cache.
const PASS: usize = 8 * 1024;

/// Reads the paragraphs of a part of the buffer that begins at `from`.
fn read_pass(
    buffer: &str,
    from: usize,
    definitions: &Definitions,
    paragraphs: Vec<Paragraph>,
    collector: &mut Collector,
    out: &mut Vec<Vec<Inline>>,
) {
    if definitions.is_empty() {
        let events = Parser::new_ext(buffer, Options::empty()).into_offset_iter();
        collector.collect_all(paragraphs, from, events, out);
        return;
    }
    let mut lookup = |link: BrokenLink<'_>| {
        let target = definitions.get(&link.reference.to_lowercase())?;
        Some((CowStr::from(target.clone()), CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(buffer, Options::empty(), Some(&mut lookup));
    collector.collect_all(paragraphs, from, parser.into_offset_iter(), out);
}

/// The inlines of one line.
pub(super) fn parse(text: Text<'_>, line: Line, definitions: &Definitions) -> Vec<Inline> {
    let mut waiting = Waiting::new(false);
    waiting.add(text, &[line], false);
    if let Some(Paragraph::Plain(inlines)) = waiting.paragraphs.first_mut() {
        return std::mem::take(inlines);
    }
    waiting.read(definitions).pop().unwrap_or_default()
}

/// The lines without white space around them, the attributes behind the last one taken off; empty ones left out.
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

/// Adds what goes before a line of a paragraph, and returns the rest of it. What would begin a block is escaped, and a character that stands in no page (those without
/// width are dropped) is put before what would begin HTML or a definition.
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

const GUARD: char = '\u{2060}';

/// `](*term with spaces)` needs brackets to be a link.
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

enum Frame {
    Strong,
    Emphasis,
    Link(String),
    /// An image, or something nested too deep: its content stands for it.
    Open,
}

/// The inlines of one paragraph on their way: those of open frames stand behind those before them, so that all
/// paragraphs of a file share one list, and what is kept of it has the size that it needs.
#[derive(Default)]
struct Collector {
    out: Vec<Inline>,
    /// Open frames, outermost first, and where the content of each begins.
    stack: Vec<(Frame, usize)>,
}

impl Collector {
    /// Deals the events out to the paragraphs that they stand in; the first byte of the events is `from` of the buffer.
    fn collect_all<'a>(
        &mut self,
        paragraphs: Vec<Paragraph>,
        from: usize,
        events: impl Iterator<Item = (Event<'a>, Range<usize>)>,
        out: &mut Vec<Vec<Inline>>,
    ) {
        let mut events = events.peekable();
        let mut starts =
            paragraphs.iter().filter_map(|p| if let Paragraph::Marked { start, .. } = p { Some(*start) } else { None });
        starts.next();
        let ends: Vec<usize> = starts.map(|start| start - from).chain([usize::MAX]).collect();
        let mut ends = ends.into_iter();
        for paragraph in paragraphs {
            out.push(match paragraph {
                Paragraph::Plain(inlines) => inlines,
                Paragraph::Marked { cell, .. } => {
                    let end = ends.next().unwrap_or(usize::MAX);
                    let own =
                        std::iter::from_fn(|| events.next_if(|(_, range)| range.start < end).map(|(event, _)| event));
                    self.collect(own, cell)
                }
            });
        }
    }

    fn collect<'a>(&mut self, events: impl Iterator<Item = Event<'a>>, cell: bool) -> Vec<Inline> {
        for event in events {
            match event {
                Event::Start(tag) => {
                    let frame = match tag {
                        _ if self.stack.len() >= MAX_DEPTH => Frame::Open,
                        Tag::Strong => Frame::Strong,
                        Tag::Emphasis => Frame::Emphasis,
                        Tag::Link { dest_url, .. } => Frame::Link(dest_url.into_string()),
                        Tag::Image { .. } => Frame::Open,
                        _ => continue,
                    };
                    self.stack.push((frame, self.out.len()));
                }
                Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image) => self.end(),
                Event::Text(text) => self.text(&text),
                Event::Code(code) if cell && code.contains("\\|") => {
                    self.out.push(Inline::Code(code.replace("\\|", "|")));
                }
                Event::Code(code) => self.out.push(Inline::Code(code.into_string())),
                Event::InlineHtml(html) | Event::Html(html) => self.html(&html),
                Event::SoftBreak | Event::HardBreak => self.line_break(),
                _ => {}
            }
        }
        self.stack.clear();
        while self.out.last() == Some(&Inline::Break) {
            self.out.pop();
        }
        self.out.drain(..).collect()
    }

    fn end(&mut self) {
        let Some((frame, from)) = self.stack.pop() else { return };
        let make = match frame {
            Frame::Strong => Inline::Strong,
            Frame::Emphasis => Inline::Emphasis,
            Frame::Link(target) => {
                let content = self.out.split_off(from);
                self.out.push(Inline::Link { target, content });
                return;
            }
            Frame::Open => return,
        };
        let content = self.out.split_off(from);
        self.out.push(make(content));
    }

    /// The last inline of the innermost frame.
    fn last(&mut self) -> Option<&mut Inline> {
        let from = self.stack.last().map_or(0, |(_, from)| *from);
        self.out[from..].last_mut()
    }

    fn text(&mut self, text: &str) {
        if let Some(Inline::Text(last)) = self.last() {
            push_clean(text, last);
        } else {
            self.out.extend(clean(text));
        }
    }

    /// `<br>` is a break, a comment nothing, any other tag a placeholder and so text.
    fn html(&mut self, html: &str) {
        let name: String = html.chars().filter(|c| !matches!(c, '<' | '>' | '/' | ' ')).collect();
        if name.eq_ignore_ascii_case("br") {
            self.line_break();
        } else if !html.starts_with("<!--") {
            self.text(html.trim_end_matches('\n'));
        }
    }

    fn line_break(&mut self) {
        let last = self.last();
        if let Some(Inline::Text(last)) = last {
            last.truncate(last.trim_end().len());
        } else if let Some(Inline::Break) = last {
            return;
        }
        self.out.push(Inline::Break);
    }
}

/// A text without characters that nobody sees; none where nothing is left.
fn clean(text: &str) -> Option<Inline> {
    let mut clean = String::with_capacity(text.len());
    push_clean(text, &mut clean);
    (!clean.is_empty()).then_some(Inline::Text(clean))
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
