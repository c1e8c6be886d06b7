//! Links in cells, and the pages and anchors that they lead to.

use crate::syntax::tree::{Block, BlockKind, Inline, plain};

/// The targets of the links in blocks, in order.
#[must_use]
pub fn of_blocks(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    blocks.iter().for_each(|block| push_block(block, &mut |target, _| out.push(target.to_owned())));
    out
}

/// The links in blocks, in order, each with its text.
#[must_use]
pub fn titled(blocks: &[Block]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    blocks
        .iter()
        .for_each(|block| push_block(block, &mut |target, content| out.push((target.to_owned(), plain(content)))));
    out
}

/// The links in a text, in order, each with its text.
#[must_use]
pub fn titled_of_text(inlines: &[Inline]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    push(inlines, &mut |target, content| out.push((target.to_owned(), plain(content))));
    out
}

fn push_block(block: &Block, out: &mut dyn FnMut(&str, &[Inline])) {
    match &block.kind {
        BlockKind::Paragraph(inlines) => push(inlines, out),
        BlockKind::Heading(heading) => push(&heading.inlines, out),
        BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } | BlockKind::Cut { blocks, .. } => {
            blocks.iter().for_each(|block| push_block(block, out));
        }
        BlockKind::List(items) => items.iter().flatten().for_each(|block| push_block(block, out)),
        _ => {}
    }
}

fn push(inlines: &[Inline], out: &mut dyn FnMut(&str, &[Inline])) {
    for inline in inlines {
        match inline {
            Inline::Link { target, content } => {
                out(target, content);
                push(content, out);
            }
            Inline::Strong(content) | Inline::Emphasis(content) => push(content, out),
            _ => {}
        }
    }
}

/// Resolves a link target: the path of its page below the root (`page` itself for `#anchor`), and the anchor. `None`
/// for links that leave the documentation.
#[must_use]
pub fn resolve(target: &str, page: &str) -> Option<(String, Option<String>)> {
    if target.contains("://") || target.starts_with(['*', '{']) || target.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = match target.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (target, None),
    };
    if path.is_empty() {
        return Some((page.to_owned(), anchor));
    }
    let mut parts: Vec<&str> = if path.starts_with('/') { Vec::new() } else { page.split('/').collect() };
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some((parts.join("/"), anchor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets() {
        let page = "api/crm/deals/add.md";
        for (target, expected) in [
            ("#fields", Some(("api/crm/deals/add.md", Some("fields")))),
            ("./get.md", Some(("api/crm/deals/get.md", None))),
            ("../data-types.md#x", Some(("api/crm/data-types.md", Some("x")))),
            ("/api/x.md", Some(("api/x.md", None))),
            ("https://example.com/x.md#a", None),
            ("*term", None),
            ("../../../../../x.md", None),
        ] {
            let found = resolve(target, page);
            assert_eq!(found.as_ref().map(|(path, anchor)| (path.as_str(), anchor.as_deref())), expected, "{target}");
        }
    }
}
