//! Pages about one object that has several forms, each with a table of its own: `` `ActionDto` `` with `type` as the
//! first field of every table. Decides whether a page is such a page, and what its object is called.

use crate::lower::cells::name::{self, Mark, Stars};
use crate::model::vocabulary;
use crate::page::raw::{Column, RawObject};
use crate::syntax::tree::{BlockKind, Inline, Page};

/// The word that a page explains as a whole: its first text begins with it, in code.
#[must_use]
pub fn explained(page: &Page) -> Option<String> {
    let first = page.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => Some(inlines),
        _ => None,
    });
    let [Inline::Code(word), Inline::Text(behind), ..] = first?.as_slice() else { return None };
    let explains = behind.trim_start().starts_with(['—', '–', '-']) || behind.trim_start().starts_with("is ");
    let is_new = vocabulary::is_word(word) && vocabulary::word(word).is_none();
    (explains && is_new && word.starts_with(|c: char| c.is_ascii_uppercase())).then(|| word.clone())
}

/// The tables of the forms of an object: their first field has one name, and each form requires it.
pub(super) fn of<'t>(tables: &'t [RawObject]) -> Vec<&'t RawObject> {
    let mut best: Vec<&'t RawObject> = Vec::new();
    for key in tables.iter().filter_map(first_required) {
        let found: Vec<&RawObject> =
            tables.iter().filter(|raw| first_required(raw).as_deref() == Some(key.as_str())).collect();
        if found.len() > best.len() {
            best = found;
        }
    }
    if best.len() > 1 { best } else { Vec::new() }
}

fn first_required(raw: &RawObject) -> Option<String> {
    let cell = raw.table.cell(raw.table.rows.first()?, Column::Name)?;
    let read = name::read(cell, Stars::Mark);
    let [only] = read.names.as_slice() else { return None };
    (read.mark == Mark::Required && !raw.table.has(Column::Required)).then(|| only.clone())
}

/// What a table is the form of: the heading above the one of the table.
pub(super) fn label(raw: &RawObject) -> &str {
    let above = raw.headings.iter().rev().nth(1);
    above.map_or(raw.name.text.as_str(), |heading| heading.text.as_str())
}
