//! Objects that the pages of other methods document: links of replies → fields. `crm.deal.list` says that its rows are
//! what `crm.deal.get` returns, and links to it. Decides which tables such a link leads to, and what they say.
//!
//! The fields are those of the linked method as it is read with its own examples, so that both methods have the same
//! record.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostics;
use crate::lower::cells::nest::{Placed, Structures};
use crate::lower::cells::{links, name};
use crate::lower::examples;
use crate::model::types::{Field, Method, Presence, Type};
use crate::model::walk;
use crate::page::raw::{Column, PartContent, RawMethod, RawTable, Section};
use crate::source::SourceSet;
use crate::span::Span;
use crate::syntax::tree::{Inline, plain};

/// A page and an anchor on it; the anchor is empty for the page as a whole.
pub type Target = (String, String);

/// Keys of the envelope of a reply, which belong to no object.
const ENVELOPE: &[&str] = &["result", "total", "next", "time"];

/// An object with fewer fields is not what a link without an anchor leads to.
const MIN_FIELDS: usize = 3;

/// The places on pages of methods that rows of replies link to, outside of the section about the reply itself, by the page
/// that is linked to.
#[must_use]
pub fn targets(raws: &[Box<RawMethod>], sources: &SourceSet) -> BTreeMap<String, BTreeSet<String>> {
    let path = |raw: &RawMethod| sources.file(raw.file).path.clone();
    let methods: BTreeSet<String> = raws.iter().map(|raw| path(raw)).collect();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for raw in raws {
        let own = path(raw);
        for (page, anchor) in container_links(&raw.response, &own) {
            let is_elsewhere = if page == own { is_of_params(raw, &anchor) } else { methods.contains(&page) };
            if is_elsewhere {
                found.entry(page).or_default().insert(anchor);
            }
        }
    }
    found
}

/// Whether an anchor is one of a table in the section about parameters: what a call selects is what the reply has.
fn is_of_params(raw: &RawMethod, anchor: &str) -> bool {
    let has_anchor = |section: &Section| Structures::of(section).by_anchor(anchor).is_some();
    !anchor.is_empty() && !has_anchor(&raw.response) && has_anchor(&raw.params)
}

/// The links of the rows of a section whose type is an object, a list or a name of its own.
pub(super) fn container_links(section: &Section, page: &str) -> Vec<Target> {
    let tables = section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) if table.has(Column::Name) => Some(table),
        _ => None,
    });
    let rows = tables.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    let mut found = Vec::new();
    for (_, row) in rows.filter(|(table, row)| may_hold_fields(table, row)) {
        let links = row.cells.iter().flat_map(|cell| links::of_blocks(&cell.blocks));
        let targets = links.filter_map(|link| links::resolve(&link, page));
        found.extend(targets.map(|(page, anchor)| (page, anchor.unwrap_or_default())));
    }
    found
}

/// The places that a text links to.
pub(super) fn of_text(inlines: &[Inline], page: &str) -> Vec<Target> {
    let found = links::titled_of_text(inlines);
    let resolved = found.iter().filter_map(|(link, _)| links::resolve(link, page));
    resolved.map(|(page, anchor)| (page, anchor.unwrap_or_default())).collect()
}

/// Whether the type of a row may be an object: a quick look, the reply decides.
fn may_hold_fields(table: &RawTable, row: &crate::page::raw::RawRow) -> bool {
    let own = table.cell(row, Column::Type).map(|cell| plain(&name::inlines(cell)));
    let stars = name::Stars::Mark;
    let behind = || table.cell(row, Column::Name).map(|cell| plain(&name::read(cell, stars).rest));
    let ty = own.or_else(behind).unwrap_or_default().to_lowercase();
    !SINGLE.iter().any(|word| ty.trim() == *word)
}

/// Type words of single values.
const SINGLE: &[&str] = &["integer", "string", "boolean", "datetime", "date", "double", "time", "char", "text", "user"];

/// The fields under `anchor` on the page of a method, as that method is read.
#[must_use]
pub fn fields(
    raw: &RawMethod,
    method: &Method,
    anchor: &str,
    read: &mut dyn FnMut(&[Placed<'_>]) -> Vec<Field>,
) -> Option<Vec<Field>> {
    let fields = if !anchor.is_empty() {
        [&raw.response, &raw.params].into_iter().find_map(|section| {
            let structures = Structures::of(section);
            let tables = &structures.list[structures.by_anchor(anchor)?].tables;
            let mut described = || described_fields(raw, read(tables));
            documented_by(tables, method.response.result.as_slice())
                .or_else(|| Some(described()))
                .filter(|fields| !fields.is_empty())
        })?
    } else {
        let result = method.response.result.as_ref()?;
        match principal(&result.ty) {
            Some(fields) => fields.to_vec(),
            None => {
                let structures = Structures::of(&raw.response);
                let tables: Vec<Placed<'_>> =
                    structures.list.iter().flat_map(|structure| structure.tables.clone()).collect();
                Some(described_fields(raw, read(&tables))).filter(|fields| fields.len() >= MIN_FIELDS)?
            }
        }
    };
    Some(fields.into_iter().map(optional).collect())
}

/// The object within `fields` whose fields stand in `tables`.
pub(super) fn documented_by(tables: &[Placed<'_>], fields: &[Field]) -> Option<Vec<Field>> {
    let rows: BTreeSet<Span> = tables.iter().flat_map(|placed| &placed.table.rows).map(|row| row.span).collect();
    let mut best: Option<(usize, Vec<Field>)> = None;
    let mut look = |fields: &[Field]| {
        let count = fields.iter().filter(|field| field.at.0.is_some_and(|span| rows.contains(&span))).count();
        if count * 2 > rows.len() && best.as_ref().is_none_or(|(most, _)| count > *most) {
            best = Some((count, fields.to_vec()));
        }
    };
    fields.iter().for_each(|field| objects_within(&field.ty, &mut look));
    best.map(|(_, fields)| fields)
}

fn objects_within(ty: &Type, look: &mut dyn FnMut(&[Field])) {
    walk::objects_of(ty, &mut |fields| {
        look(fields);
        fields.iter().for_each(|field| objects_within(&field.ty, look));
    });
}

/// The object that a reply is about: the result, or what its only key holds, or the elements of a list.
fn principal(ty: &Type) -> Option<&[Field]> {
    match ty {
        Type::Object(fields) => match fields.as_slice() {
            [only] => principal(&only.ty),
            fields if fields.len() >= MIN_FIELDS => Some(fields),
            _ => None,
        },
        Type::List(item) => principal(item),
        _ => None,
    }
}

/// The fields of a table that the reply of its own method does not have as keys: the method describes them (`*.fields`).
/// Its example tells which of them hold several values.
pub(super) fn described_fields(raw: &RawMethod, fields: Vec<Field>) -> Vec<Field> {
    let replies = examples::replies(&raw.response, &mut Diagnostics::default());
    let is_multiple = |name: &str| {
        let mut descriptors =
            replies.iter().map(|reply| &reply.value["result"]).map(|result| &result[name]["isMultiple"]);
        descriptors.any(|multiple| multiple == true || multiple == "Y")
    };
    let own = fields.into_iter().filter(|field| !ENVELOPE.contains(&field.name.0.as_str()));
    own.map(|field| match &field.ty {
        Type::List(_) | Type::Union(_) => field,
        ty if is_multiple(&field.name.0) => Field { ty: Type::List(Box::new(ty.clone())), ..field },
        _ => field,
    })
    .collect()
}

/// What one method requires says nothing about the reply of another.
fn optional(field: Field) -> Field {
    Field { presence: Presence::Optional, conditions: Vec::new(), ..field }
}
