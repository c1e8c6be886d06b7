//! Blocks → parts: tabs, notes, lists, quotes, cuts and includes opened, each part with the headings above it.

use std::sync::Arc;

use super::raw::{Part, PartContent, PartHeading};
use super::table;
use crate::diagnostics::Diagnostics;
use crate::span::Span;
use crate::syntax::tree::{Block, BlockKind, Heading};

/// Where in a page a walk is: what every part found there is marked with.
#[derive(Clone, Default)]
pub(super) struct Place {
    /// Shared by all parts below them.
    pub(super) headings: Arc<Vec<PartHeading>>,
    pub(super) tab: Option<Arc<str>>,
    pub(super) include: Option<Arc<str>>,
}

impl Place {
    /// Enters the region of a heading: those of the same and deeper levels end.
    pub(super) fn enter(&mut self, heading: &Heading, span: Span) {
        let headings = Arc::make_mut(&mut self.headings);
        headings.retain(|above| above.level < heading.level);
        headings.push(part_heading(heading, span));
    }

    fn part(&self, span: Span, content: PartContent) -> Part {
        Part {
            headings: Arc::clone(&self.headings),
            tab: self.tab.clone(),
            include: self.include.clone(),
            span,
            content,
        }
    }
}

fn part_heading(heading: &Heading, span: Span) -> PartHeading {
    let mut anchors: Vec<String> = heading.anchor.iter().cloned().collect();
    if !heading.slug.is_empty() && !anchors.contains(&heading.slug) {
        anchors.push(heading.slug.clone());
    }
    PartHeading { level: heading.level, text: heading.text.clone(), anchors, span }
}

/// Appends the parts of a block. A heading changes `place` for what follows it.
pub(super) fn flatten(block: Block, place: &mut Place, parts: &mut Vec<Part>, diags: &mut Diagnostics) {
    match block.kind {
        BlockKind::Heading(heading) => place.enter(&heading, block.span),
        BlockKind::Paragraph(inlines) => parts.push(place.part(block.span, PartContent::Text(inlines))),
        BlockKind::Fence(fence) => parts.push(place.part(block.span, PartContent::Fence(*fence))),
        BlockKind::Table(found) => flatten_table(found, block.span, place, parts, diags),
        BlockKind::List(items) => {
            for item in items {
                flatten_inside(item, place, parts, diags);
            }
        }
        BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } | BlockKind::Cut { blocks, .. } => {
            flatten_inside(blocks, place, parts, diags);
        }
        BlockKind::Tabs(tabs) => {
            for tab in tabs {
                let mut inner = Place { tab: Some(tab.label), ..place.clone() };
                flatten_all(tab.blocks, &mut inner, parts, diags);
            }
        }
        BlockKind::Include { path, blocks } => {
            let before = place.include.replace(path);
            flatten_all(blocks, place, parts, diags);
            place.include = before;
        }
    }
}

fn flatten_all(blocks: Vec<Block>, place: &mut Place, parts: &mut Vec<Part>, diags: &mut Diagnostics) {
    for block in blocks {
        flatten(block, place, parts, diags);
    }
}

/// Headings inside a note or a list item do not reach beyond it.
fn flatten_inside(blocks: Vec<Block>, place: &Place, parts: &mut Vec<Part>, diags: &mut Diagnostics) {
    flatten_all(blocks, &mut place.clone(), parts, diags);
}

/// The table, then what its note rows say as parts of their own.
fn flatten_table(
    found: crate::syntax::tree::Table,
    span: Span,
    place: &mut Place,
    parts: &mut Vec<Part>,
    diags: &mut Diagnostics,
) {
    let (data, notes) = table::read(found, span, diags);
    parts.push(place.part(span, PartContent::Table(data)));
    for note in notes {
        flatten_inside(note.blocks, place, parts, diags);
    }
}
