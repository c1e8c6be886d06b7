//! Small pages, each with one problem, and the outline of the resulting tree.

mod broken;
mod tables;
mod text;

use super::parse;
use super::tree::{Block, BlockKind, Cell, Inline};
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;

/// The tree of a page: one line per block, indented by depth, inline text with its markup; then a line `! code` per
/// diagnostic.
fn outline(text: &str) -> String {
    outline_of(&[("page.md", text)])
}

fn outline_of(files: &[(&str, &str)]) -> String {
    let sources = SourceSet::from_texts(files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())));
    let mut diagnostics = Diagnostics::default();
    let page = parse(sources.find(files[0].0).unwrap(), &sources, &mut diagnostics);
    let mut out = String::new();
    write(&page.blocks, 0, &mut out);
    for diagnostic in diagnostics.as_slice() {
        out.push_str(&format!("! {}\n", diagnostic.code.id));
    }
    out
}

fn write(blocks: &[Block], depth: usize, out: &mut String) {
    let pad = "  ".repeat(depth);
    for block in blocks {
        out.push_str(&pad);
        match &block.kind {
            BlockKind::Heading(h) => {
                let anchor = h.anchor.as_deref().map(|a| format!(" {{#{a}}}")).unwrap_or_default();
                out.push_str(&format!("h{} {}{anchor} ={}\n", h.level, h.text, h.slug));
            }
            BlockKind::Paragraph(inlines) => out.push_str(&format!("p {}\n", show(inlines))),
            BlockKind::Quote(inner) => {
                out.push_str("quote\n");
                write(inner, depth + 1, out);
            }
            BlockKind::List(items) => {
                out.push_str("list\n");
                for item in items {
                    out.push_str(&format!("{pad}-\n"));
                    write(item, depth + 1, out);
                }
            }
            BlockKind::Fence(f) => out.push_str(&format!("code {} {:?}\n", f.info, f.text)),
            BlockKind::Table(table) => {
                out.push_str("table\n");
                for row in &table.rows {
                    out.push_str(&format!("{pad}row\n"));
                    for cell in row.cells.iter() {
                        out.push_str(&format!("{pad} cell\n"));
                        write(&cell.blocks, depth + 1, out);
                    }
                }
            }
            BlockKind::Note { head, blocks } => {
                out.push_str(&format!("note {} {:?}\n", head.kind, head.title));
                write(blocks, depth + 1, out);
            }
            BlockKind::Tabs(tabs) => {
                out.push_str("tabs\n");
                for tab in tabs {
                    out.push_str(&format!("{pad}tab {}\n", tab.label));
                    write(&tab.blocks, depth + 1, out);
                }
            }
            BlockKind::Cut { title, blocks } => {
                out.push_str(&format!("cut {title:?}\n"));
                write(blocks, depth + 1, out);
            }
            BlockKind::Include { path, blocks } => {
                out.push_str(&format!("include {path}\n"));
                write(blocks, depth + 1, out);
            }
        }
    }
}

fn show(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(code) => out.push_str(&format!("`{code}`")),
            Inline::Strong(inner) => out.push_str(&format!("<b>{}</b>", show(inner))),
            Inline::Emphasis(inner) => out.push_str(&format!("<i>{}</i>", show(inner))),
            Inline::Link { target, content } => out.push_str(&format!("[{}]({target})", show(content))),
            Inline::Break => out.push('⏎'),
        }
    }
    out
}

#[track_caller]
fn check(cases: &[(&str, &str, &str)]) {
    for (problem, text, expected) in cases {
        assert_eq!(outline(text), *expected, "{problem}:\n{text}");
    }
}

/// The cells of the first table, as text.
fn cells(text: &str) -> Vec<Vec<String>> {
    let sources = SourceSet::from_texts([("page.md".to_owned(), text.to_owned())]);
    let mut diagnostics = Diagnostics::default();
    let page = parse(crate::span::FileId(0), &sources, &mut diagnostics);
    let cell_text = |cell: &Cell| text[cell.span.range()].to_owned();
    let table = page.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Table(table) => Some(table),
        _ => None,
    });
    table.unwrap().rows.iter().map(|row| row.cells.iter().map(cell_text).collect()).collect()
}
