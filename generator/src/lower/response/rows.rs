//! Tables of the response section → [`DocTable`]s: rows with a path, a field as documented, and the links that lead to
//! other tables.

use super::names;
use crate::diagnostics::Diagnostics;
use crate::lower::cells::links;
use crate::lower::cells::row::{self, ReadRow};
use crate::lower::context::Context;
use crate::model::types::{Field, Type};
use crate::page::raw::{Column, Part, PartContent, Section};

/// Reads the field tables of a response section. `page` is the path of the page, for its links.
pub(super) fn read(section: &Section, page: &str, cx: Context<'_>, diagnostics: &mut Diagnostics) -> Vec<DocTable> {
    let mut index = 0;
    let mut tables: Vec<DocTable> = Vec::new();
    let mut locals: Vec<(usize, usize, String)> = Vec::new();
    for part in &section.parts {
        let PartContent::Table(table) = &part.content else { continue };
        if !table.has(Column::Name) {
            continue;
        }
        let mut rows = Vec::new();
        for read in table.rows.iter().flat_map(|row| row::read(table, row, cx, diagnostics)) {
            locals.extend(read.locals.iter().map(|word| (tables.len(), rows.len(), word.clone())));
            rows.push(doc_row(read, page, cx, index));
            index += 1;
        }
        tables.push(doc_table(part, rows));
    }
    for (table, row, word) in locals {
        link_local(&mut tables, table, row, &word);
    }
    tables
}

fn doc_table(part: &Part, rows: Vec<DocRow>) -> DocTable {
    let heading = part.headings.last();
    DocTable {
        heading: heading.map(|heading| heading.text.clone()),
        anchors: heading.map(|heading| heading.anchors.clone()).unwrap_or_default(),
        rows,
    }
}

fn doc_row(read: ReadRow<'_>, page: &str, cx: Context<'_>, index: usize) -> DocRow {
    let mut field = read.field;
    let mut anchors = Vec::new();
    for link in &read.links {
        let Some((target, Some(anchor))) = links::resolve(link, page) else { continue };
        if target == page {
            anchors.push(anchor);
        } else if let Some(object) = cx.objects.by_link(&target, &anchor) {
            refer(&mut field.ty, &Type::Ref(object.clone()));
        }
    }
    DocRow { path: segments(&read.text), open_flag: read.open_flag, field, links: anchors, index }
}

/// An object without documented fields is the shared object that the row links to.
fn refer(ty: &mut Type, object: &Type) {
    match ty {
        Type::Object(fields) if fields.is_empty() => *ty = object.clone(),
        Type::List(of) if **of == Type::Any => **of = object.clone(),
        Type::List(of) | Type::Map(of) => refer(of, object),
        _ => {}
    }
}

/// A type word that is an object of this page and links nowhere: the table whose heading names it.
fn link_local(tables: &mut [DocTable], table: usize, row: usize, word: &str) {
    if !tables[table].rows[row].links.is_empty() {
        return;
    }
    let named = |other: &DocTable| {
        let keys = names::keys(other.heading.as_deref().unwrap_or_default());
        keys.iter().any(|path| path.last().is_some_and(|key| names::same(key, word)))
    };
    let anchor = tables.iter().enumerate().filter(|(at, _)| *at != table).find(|(_, other)| named(other));
    if let Some(anchor) = anchor.and_then(|(_, other)| other.anchors.first().cloned()) {
        tables[table].rows[row].links.push(anchor);
    }
}

/// A table about the reply.
#[derive(Clone, Debug)]
pub(super) struct DocTable {
    /// The text of the heading it stands under.
    pub(super) heading: Option<String>,
    /// The anchors of that heading.
    pub(super) anchors: Vec<String>,
    /// Its rows.
    pub(super) rows: Vec<DocRow>,
}

impl DocTable {
    /// Whether it has a row for the key of that name itself.
    pub(super) fn documents(&self, name: &str) -> bool {
        self.rows.iter().any(|row| row.path.len() == 1 && row.first() == name)
    }

    /// Whether it documents the envelope: it begins with a row for `result` (here `name`) or has one for the `time` of
    /// the call.
    pub(super) fn is_envelope(&self, name: &str) -> bool {
        self.rows.first().is_some_and(|row| row.first() == name)
            || self.rows.iter().any(|row| row.path.len() == 1 && row.first() == "time" && row.is_container())
    }
}

/// A row.
#[derive(Clone, Debug)]
pub(super) struct DocRow {
    /// Its name, taken apart; at least one segment.
    pub(super) path: Vec<Segment>,
    /// The field as documented; its name is the whole name cell.
    pub(super) field: Field,
    /// Anchors on this page that the row links to.
    pub(super) links: Vec<String>,
    /// The type is a flag whose form the row does not tell.
    pub(super) open_flag: bool,
    /// Its number among the rows of the page.
    pub(super) index: usize,
}

/// A name of a path with the steps into its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) name: String,
    pub(super) steps: Vec<Step>,
}

/// A step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// `[]`: each element of a list.
    Element,
    /// `{}`: each value of a map.
    Value,
}

impl DocRow {
    /// The name as documented.
    pub(super) fn name(&self) -> &str {
        &self.field.name.0
    }

    /// The first name of the path.
    pub(super) fn first(&self) -> &str {
        self.path.first().map_or("", |segment| &segment.name)
    }

    /// Whether the documented type holds other values.
    pub(super) fn is_container(&self) -> bool {
        is_container(&self.field.ty)
    }
}

/// Whether a type holds other values.
pub(super) fn is_container(ty: &Type) -> bool {
    match ty {
        Type::List(_) | Type::Map(_) | Type::Object(_) | Type::Ref(_) => true,
        Type::Union(types) => types.iter().any(is_container),
        _ => false,
    }
}

/// A name as segments, in the notation of upstream pages: `employees[].departments[].id`. What does not read as a path
/// is one literal name.
pub(super) fn segments(name: &str) -> Vec<Segment> {
    let path = if name.contains("..") || name.contains('<') { None } else { name.split('.').map(segment).collect() };
    path.unwrap_or_else(|| vec![Segment { name: name.to_owned(), steps: Vec::new() }])
}

fn segment(part: &str) -> Option<Segment> {
    let mut name = part;
    let mut steps = Vec::new();
    loop {
        if let Some(short) = name.strip_suffix("[]") {
            steps.insert(0, Step::Element);
            name = short;
        } else if let Some(short) = name.strip_suffix("{}") {
            steps.insert(0, Step::Value);
            name = short;
        } else {
            return (!name.is_empty()).then(|| Segment { name: name.to_owned(), steps });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_paths() {
        let read = |name| segments(name).into_iter().map(|s| (s.name, s.steps.len())).collect::<Vec<_>>();
        let one = |name: &str, steps| (name.to_owned(), steps);
        assert_eq!(read("id"), [one("id", 0)]);
        assert_eq!(read("employees[].departments[].id"), [one("employees", 1), one("departments", 1), one("id", 0)]);
        assert_eq!(read("RESULT[]"), [one("RESULT", 1)]);
        assert_eq!(read("UF_CRM_..."), [one("UF_CRM_...", 0)]);
        assert_eq!(read("upload{id}"), [one("upload{id}", 0)]);
        assert_eq!(read("[]"), [one("[]", 0)]);
    }
}
