//! Inline content → one line of text with its codes set apart, the form that the prose tables match on.

use crate::syntax::tree::{Block, BlockKind, Inline};

/// Opens a code span in flat text. A private-use character, so that no page can hold it by accident.
pub const OPEN: char = '\u{e000}';
/// Closes a code span in flat text.
pub const CLOSE: char = '\u{e001}';

/// The text of inlines: markup removed, a code stands between [`OPEN`] and [`CLOSE`], a break is a line feed.
#[must_use]
pub fn text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push(inlines, &mut out);
    out
}

/// The paragraphs of the blocks as flat texts, those of notes and quotes too, those of lists not.
#[must_use]
pub fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    each(blocks, &mut |inlines| out.push(text(inlines)));
    out
}

/// The same as one text, a paragraph on each line.
#[must_use]
pub fn lines(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut first = true;
    each(blocks, &mut |inlines| {
        if !std::mem::take(&mut first) {
            out.push('\n');
        }
        push(inlines, &mut out);
    });
    out
}

fn each(blocks: &[Block], visit: &mut dyn FnMut(&[Inline])) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => visit(inlines),
            BlockKind::Heading(heading) => visit(&heading.inlines),
            BlockKind::Note { blocks, .. } | BlockKind::Quote(blocks) | BlockKind::Cut { blocks, .. } => {
                each(blocks, visit)
            }
            _ => {}
        }
    }
}

fn push(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) if text.is_ascii() => out.push_str(text),
            Inline::Text(text) => out.extend(text.chars().filter_map(|c| match c {
                '\u{200b}' | '\u{feff}' | OPEN | CLOSE => None,
                '\u{a0}' => Some(' '),
                c => Some(c),
            })),
            Inline::Code(code) => {
                out.push(OPEN);
                out.push_str(code);
                out.push(CLOSE);
            }
            Inline::Strong(content) | Inline::Emphasis(content) | Inline::Link { content, .. } => push(content, out),
            Inline::Break => out.push('\n'),
        }
    }
}

/// The first paragraph of each item of the lists among the blocks, as flat text.
#[must_use]
pub fn items(blocks: &[Block]) -> Vec<String> {
    let lists = blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::List(items) => Some(items),
        _ => None,
    });
    lists.flatten().filter_map(|item| paragraphs(item).into_iter().next()).collect()
}

/// Blocks as Markdown of the plainest kind: paragraphs, bullets and codes.
#[must_use]
pub fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    push_markdown(blocks, 0, &mut out);
    out.trim_end().to_owned()
}

fn push_markdown(blocks: &[Block], depth: usize, out: &mut String) {
    for block in blocks {
        match &block.kind {
            BlockKind::Paragraph(inlines) => {
                let text = text(inlines).replace([OPEN, CLOSE], "`");
                let indent = "  ".repeat(depth);
                out.push_str(text.trim().replace('\n', &format!("\n{indent}")).as_str());
                out.push_str(if depth == 0 { "\n\n" } else { "\n" });
            }
            BlockKind::List(items) => {
                for item in items {
                    out.push_str(&"  ".repeat(depth));
                    out.push_str("- ");
                    push_markdown(item, depth + 1, out);
                }
                if depth == 0 {
                    out.push('\n');
                }
            }
            BlockKind::Note { blocks, .. } | BlockKind::Quote(blocks) | BlockKind::Cut { blocks, .. } => {
                push_markdown(blocks, depth, out);
            }
            _ => {}
        }
    }
}
