//! A page that is not a method → [`RawObject`]s: each table of fields with its heading.

use super::parts::{Place, flatten};
use super::raw::{Column, Part, PartContent, RawObject, RawText};
use super::read::read_title;
use crate::diagnostics::Diagnostics;
use crate::source::SourceSet;
use crate::span::Span;
use crate::syntax::tree::{Inline, Page};

/// Reads every table with a name column.
#[must_use]
pub fn read_objects(page: Page, sources: &SourceSet, diags: &mut Diagnostics) -> Vec<RawObject> {
    let title = read_title(&page, sources, diags);
    let mut parts = Vec::new();
    let mut place = Place::default();
    for block in page.blocks {
        flatten(block, &mut place, &mut parts, diags);
    }
    let mut objects = Vec::new();
    let mut intro: Vec<Vec<Inline>> = Vec::new();
    let mut last_heading: Option<Span> = None;
    for part in parts {
        let heading = part.headings.last().map(|heading| heading.span);
        if heading != last_heading {
            intro.clear();
            last_heading = heading;
        }
        match part.content {
            PartContent::Text(inlines) => intro.push(inlines),
            PartContent::Fence(_) => {}
            PartContent::Table(ref table) if !table.has(Column::Name) => intro.clear(),
            PartContent::Table(_) => objects.extend(object(part, &title, std::mem::take(&mut intro))),
        }
    }
    objects
}

fn object(part: Part, title: &RawText, intro: Vec<Vec<Inline>>) -> Option<RawObject> {
    let PartContent::Table(table) = part.content else { return None };
    let name = part
        .headings
        .last()
        .map_or_else(|| title.clone(), |heading| RawText { text: heading.text.clone(), span: heading.span });
    let file = title.span.file;
    Some(RawObject {
        file,
        name,
        headings: part.headings,
        tab: part.tab,
        include: part.include,
        intro,
        table,
        span: part.span,
    })
}
