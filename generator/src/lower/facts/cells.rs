//! What a cell of a table of facts says: literals in code spans, words around them.

use crate::model::condition_notation::{self, Piece};
use crate::model::literal;
use crate::model::types::{Condition, EnumValue, Presence, WireName};
use crate::syntax::tree::{Block, BlockKind, Cell, Inline, plain};

/// The inline content of a cell.
pub(super) fn inlines(cell: Option<&Cell>) -> Vec<&Inline> {
    let mut out = Vec::new();
    for block in cell.map_or(&[][..], |cell| &cell.blocks) {
        push_block(block, &mut out);
    }
    out
}

fn push_block<'a>(block: &'a Block, out: &mut Vec<&'a Inline>) {
    match &block.kind {
        BlockKind::Paragraph(content) => out.extend(content),
        BlockKind::List(items) => items.iter().flatten().for_each(|block| push_block(block, out)),
        _ => {}
    }
}

/// The text of a cell, markup removed.
pub(super) fn text(cell: Option<&Cell>) -> String {
    let owned: Vec<Inline> = inlines(cell).into_iter().cloned().collect();
    plain(&owned).trim().to_owned()
}

/// The name cell: the path as code or in strong text, and the marks behind it; else all of it is the path.
pub(super) fn name(cell: Option<&Cell>) -> (String, Vec<String>) {
    let mut path = None;
    let mut rest = String::new();
    for inline in inlines(cell) {
        match inline {
            Inline::Strong(content) if path.is_none() => path = Some(plain(content)),
            Inline::Code(code) if path.is_none() => path = Some(code.clone()),
            other => rest.push_str(&plain(std::slice::from_ref(other))),
        }
    }
    match path {
        Some(path) => (path, rest.split([',', ' ']).filter(|w| !w.is_empty()).map(str::to_owned).collect()),
        None => (rest.trim().to_owned(), Vec::new()),
    }
}

/// One literal: the code span of the cell, or its bare text. `None` for an empty cell.
pub(super) fn literal(cell: Option<&Cell>) -> Option<String> {
    let code = inlines(cell).into_iter().find_map(|inline| match inline {
        Inline::Code(code) => Some(literal::read(code)),
        _ => None,
    });
    code.or_else(|| Some(text(cell)).filter(|text| !text.is_empty()))
}

/// A list of literals, each with the words behind it or its label: `` `1` = `low` ``; or bare text separated by commas.
pub(super) fn values(cell: Option<&Cell>) -> Vec<EnumValue> {
    let mut values: Vec<(String, String)> = Vec::new();
    for inline in inlines(cell) {
        match (inline, values.last_mut()) {
            (Inline::Code(code), Some((_, label))) if label.trim() == "=" => *label = literal::read(code),
            (Inline::Code(code), _) => values.push((literal::read(code), String::new())),
            (other, Some((_, label))) => label.push_str(&plain(std::slice::from_ref(other))),
            (_, None) => {}
        }
    }
    if values.is_empty() {
        let text = text(cell);
        let bare = text.split(',').map(str::trim).filter(|wire| !wire.is_empty());
        return bare.map(|wire| EnumValue { wire: wire.to_owned(), label: None }).collect();
    }
    values
        .into_iter()
        .map(|(wire, label)| {
            let label = label.trim().trim_end_matches(',').trim();
            EnumValue { wire, label: (!label.is_empty()).then(|| label.to_owned()) }
        })
        .collect()
}

/// The required cell; `None` where it says something else.
pub(super) fn presence(cell: Option<&Cell>) -> Option<Presence> {
    let text = text(cell);
    let word = text.split_whitespace().next().unwrap_or("").to_lowercase();
    Some(match word.as_str() {
        "" | "no" => Presence::Optional,
        "yes" => Presence::Required,
        "conditional" => Presence::Conditional,
        "one" if text.starts_with("one of") => {
            let names: Vec<WireName> = codes(cell).map(WireName).collect();
            (!names.is_empty()).then_some(Presence::OneOf(names))?
        }
        _ => return None,
    })
}

/// The conditions cell; `None` where it says something else.
pub(super) fn conditions(cell: Option<&Cell>) -> Option<Vec<Condition>> {
    let piece = |inline: &Inline| match inline {
        Inline::Code(code) => Piece::Code(literal::read(code)),
        other => Piece::Words(plain(std::slice::from_ref(other))),
    };
    condition_notation::parse(&inlines(cell).into_iter().map(piece).collect::<Vec<_>>())
}

/// The code spans of a cell.
fn codes(cell: Option<&Cell>) -> impl Iterator<Item = String> {
    inlines(cell).into_iter().filter_map(|inline| match inline {
        Inline::Code(code) => Some(literal::read(code)),
        _ => None,
    })
}

/// The labels of a cell: its code spans, or its bare text.
pub(super) fn labels(cell: Option<&Cell>) -> Vec<String> {
    let codes: Vec<String> = codes(cell).collect();
    if codes.is_empty() { literal(cell).into_iter().collect() } else { codes }
}
