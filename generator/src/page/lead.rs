//! The quote under the title → [`LeadLine`]s.

use super::codes;
use super::raw::LeadLine;
use crate::diagnostics::Diagnostics;
use crate::span::Span;
use crate::syntax::tree::{Block, BlockKind, Inline, plain};

/// The most words that a key has; longer texts before a colon are sentences.
const KEY_WORDS: usize = 7;

/// Appends the lines of a quote. A paragraph or list item without a key continues the line before it.
pub(super) fn read(blocks: &[Block], lines: &mut Vec<LeadLine>, diags: &mut Diagnostics) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                for line in inlines.split(|inline| *inline == Inline::Break).filter(|line| !line.is_empty()) {
                    push_line(line, block.span, lines, diags);
                }
            }
            BlockKind::List(items) => items.iter().for_each(|item| continue_line(item, block.span, lines, diags)),
            BlockKind::Quote(inner) => read(inner, lines, diags),
            _ => {}
        }
    }
}

fn push_line(line: &[Inline], span: Span, lines: &mut Vec<LeadLine>, diags: &mut Diagnostics) {
    match split_key(line) {
        Some((key, value)) => lines.push(LeadLine { key, value, span }),
        None => append(line, span, lines, diags),
    }
}

fn continue_line(item: &[Block], span: Span, lines: &mut Vec<LeadLine>, diags: &mut Diagnostics) {
    for block in item {
        match &block.kind {
            BlockKind::Paragraph(inlines) => append(inlines, span, lines, diags),
            BlockKind::List(items) => items.iter().for_each(|inner| continue_line(inner, span, lines, diags)),
            _ => {}
        }
    }
}

fn append(line: &[Inline], span: Span, lines: &mut [LeadLine], diags: &mut Diagnostics) {
    match lines.last_mut() {
        Some(last) => {
            last.value.push(Inline::Break);
            last.value.extend_from_slice(line);
            last.span = last.span.to(span);
        }
        None => diags.add(&codes::LEAD_LINE_WITHOUT_KEY, span, format!("`{}` has no key", plain(line))),
    }
}

/// The key (in lower case) and the rest of a line that begins with `Some words:`, emphasised or not.
fn split_key(line: &[Inline]) -> Option<(String, Vec<Inline>)> {
    let (first, rest) = line.split_first()?;
    let text = match first {
        Inline::Text(text) => text.clone(),
        Inline::Strong(content) => plain(content),
        _ => return None,
    };
    let (key, after) = text.split_once(':')?;
    let key = key.trim();
    let words = key.split_whitespace().count();
    if words == 0 || words > KEY_WORDS || !key.starts_with(char::is_uppercase) {
        return None;
    }
    let after = after.trim_start();
    let mut value = Vec::new();
    if !after.is_empty() {
        value.push(Inline::Text(after.to_owned()));
    }
    value.extend_from_slice(rest);
    Some((key.to_lowercase(), value))
}
