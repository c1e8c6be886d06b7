//! Inline text: the lines of one paragraph → [`Inline`]s, by pulldown-cmark. The lines are known to be one paragraph;
//! whatever could begin a block there is escaped first.

use std::collections::BTreeMap;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

use super::fences::push_clean;
use super::lines::{Line, Text};
use super::tree::Inline;

/// Emphasis and links nested deeper are flattened.
const MAX_DEPTH: usize = 16;

/// The inlines of some lines. In a cell, `\|` is a pipe in code as well.
pub(super) fn parse(text: Text<'_>, lines: &[Line], cell: bool, definitions: &BTreeMap<String, String>) -> Vec<Inline> {
    let mut buffer = String::with_capacity(lines.iter().map(|line| line.end - line.start + 2).sum());
    let mut marked = false;
    for (number, line) in lines.iter().enumerate() {
        let mut line = text.trim(*line);
        if number + 1 == lines.len() {
            line.end = line.start + without_attributes(text.of(line)).len();
        }
        let words = text.of(line);
        if words.is_empty() {
            continue;
        }
        if !buffer.is_empty() {
            buffer.push('\n');
        }
        marked |= words.bytes().any(|b| matches!(b, b'\\' | b'`' | b'*' | b'_' | b'[' | b'<' | b'&'));
        push_clean(words, &mut buffer);
    }
    if marked { marked_text(&buffer, cell, definitions) } else { plain_text(&buffer) }
}

fn plain_text(buffer: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    for line in buffer.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push(Inline::Break);
        }
        out.push(Inline::Text(line.to_owned()));
    }
    out
}

fn marked_text(buffer: &str, cell: bool, definitions: &BTreeMap<String, String>) -> Vec<Inline> {
    let safe = escape_block_starts(buffer);
    let options = Options::empty();
    if definitions.is_empty() {
        return collect(Parser::new_ext(&safe, options), cell);
    }
    let mut lookup = |link: BrokenLink<'_>| {
        let target = definitions.get(&link.reference.to_lowercase())?;
        Some((CowStr::from(target.clone()), CowStr::from("")))
    };
    collect(Parser::new_with_broken_link_callback(&safe, options, Some(&mut lookup)), cell)
}

/// Escapes what would begin a block, and puts a word before `<`, which would begin an HTML block.
fn escape_block_starts(buffer: &str) -> String {
    let mut out = String::with_capacity(buffer.len() + 8);
    for (number, line) in buffer.split('\n').enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let bytes = line.as_bytes();
        let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
        match bytes.first() {
            Some(b'-' | b'+' | b'=' | b'#' | b'>' | b'~') => out.push('\\'),
            Some(b'*' | b'_') if line.bytes().all(|b| matches!(b, b'*' | b'_' | b' ')) => out.push('\\'),
            Some(b'*') if bytes.get(1).is_none_or(|b| *b == b' ') => out.push('\\'),
            Some(b'<') => out.push_str(GUARD),
            Some(b'0'..=b'9') if matches!(bytes.get(digits), Some(b'.' | b')')) => {
                out.push_str(&line[..digits]);
                out.push('\\');
                push_terms(&line[digits..], &mut out);
                continue;
            }
            _ => {}
        }
        push_terms(line, &mut out);
    }
    out
}

/// A character that stands in no page (those without width are dropped), removed again from the text.
const GUARD: &str = "\u{2060}";

/// `](*term with spaces)` needs brackets to be a link.
fn push_terms(line: &str, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find("](*") {
        let (before, term) = rest.split_at(at + 2);
        out.push_str(before);
        match term.find([')', '<', '>']) {
            Some(end) if term[end..].starts_with(')') => {
                out.push('<');
                out.push_str(&term[..end]);
                out.push('>');
                rest = &term[end..];
            }
            _ => rest = term,
        }
    }
    out.push_str(rest);
}

enum Frame {
    Strong,
    Emphasis,
    Link(String),
    /// An image, or something nested too deep: its content stands for it.
    Open,
}

fn collect<'a>(events: impl Iterator<Item = Event<'a>>, cell: bool) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    let mut stack: Vec<(Frame, Vec<Inline>)> = Vec::new();
    for event in events {
        match event {
            Event::Start(tag) => {
                let frame = match tag {
                    _ if stack.len() >= MAX_DEPTH => Frame::Open,
                    Tag::Strong => Frame::Strong,
                    Tag::Emphasis => Frame::Emphasis,
                    Tag::Link { dest_url, .. } => Frame::Link(dest_url.into_string()),
                    Tag::Image { .. } => Frame::Open,
                    _ => continue,
                };
                stack.push((frame, std::mem::take(&mut out)));
            }
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link | TagEnd::Image) => {
                let Some((frame, before)) = stack.pop() else { continue };
                let content = std::mem::replace(&mut out, before);
                match frame {
                    Frame::Strong => out.push(Inline::Strong(content)),
                    Frame::Emphasis => out.push(Inline::Emphasis(content)),
                    Frame::Link(target) => out.push(Inline::Link { target, content }),
                    Frame::Open => out.extend(content),
                }
            }
            Event::Text(text) => push_text(&text, &mut out),
            Event::Code(code) if cell && code.contains("\\|") => out.push(Inline::Code(code.replace("\\|", "|"))),
            Event::Code(code) => out.push(Inline::Code(code.into_string())),
            Event::InlineHtml(html) | Event::Html(html) => push_html(&html, &mut out),
            Event::SoftBreak | Event::HardBreak => push_break(&mut out),
            _ => {}
        }
    }
    while out.last() == Some(&Inline::Break) {
        out.pop();
    }
    out
}

fn push_text(text: &str, out: &mut Vec<Inline>) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        push_clean(text, last);
        return;
    }
    let mut clean = String::with_capacity(text.len());
    push_clean(text, &mut clean);
    if !clean.is_empty() {
        out.push(Inline::Text(clean));
    }
}

/// `<br>` is a break, a comment nothing, any other tag a placeholder and so text.
fn push_html(html: &str, out: &mut Vec<Inline>) {
    let name: String = html.chars().filter(|c| !matches!(c, '<' | '>' | '/' | ' ')).collect();
    if name.eq_ignore_ascii_case("br") {
        push_break(out);
    } else if !html.starts_with("<!--") {
        push_text(html.trim_end_matches('\n'), out);
    }
}

fn push_break(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(last)) = out.last_mut() {
        last.truncate(last.trim_end().len());
    }
    if !matches!(out.last(), Some(Inline::Break)) {
        out.push(Inline::Break);
    }
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
