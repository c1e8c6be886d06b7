//! Blocks → [`Part`]s: tabs, notes, lists, quotes, cuts and includes are flattened, and each part carries the headings
//! above it.

use std::sync::Arc;

use super::raw::{Part, PartContent, PartHeading};
use super::table;
use crate::diagnostics::Diagnostics;
use crate::span::Span;
use crate::syntax::tree::{Block, BlockKind, Heading};

/// The current place in a page, which every part found there carries.
#[derive(Clone, Default)]
pub(super) struct Place {
    /// The headings above, shared by all parts below them.
    pub(super) headings: Arc<Vec<PartHeading>>,
    pub(super) tab: Option<Arc<str>>,
    pub(super) include: Option<Arc<str>>,
}

impl Place {
    /// Enters the section of a heading, which ends those of the same and deeper levels.
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

/// Appends the parts of a block. A heading changes `place` for the blocks after it.
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

/// Appends the parts of a note or list item; headings inside do not apply beyond it.
fn flatten_inside(blocks: Vec<Block>, place: &Place, parts: &mut Vec<Part>, diags: &mut Diagnostics) {
    flatten_all(blocks, &mut place.clone(), parts, diags);
}

/// Appends the table, then its note rows as parts of their own.
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
