//! Tables of the response section → [`DocTable`]s: rows with a path, the documented field, and links to other tables.

use super::forms::Form;
use super::{codes, forms, names, prose};
use crate::diagnostics::Diagnostics;
use crate::lower::cells::keyed::Keyed;
use crate::lower::cells::row::{self, ReadRow};
use crate::lower::cells::{choices, dates, elements, keys, links, maps};
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
        if let Some(alternatives) = forms::read(table, page, cx, diagnostics) {
            tables.push(DocTable { forms: alternatives, ..doc_table(part, Vec::new()) });
            continue;
        }
        let mut rows = Vec::new();
        let read: Vec<_> = table.rows.iter().flat_map(|row| row::read(table, row, cx, diagnostics)).collect();
        for read in read {
            locals.extend(read.locals.iter().map(|word| (tables.len(), rows.len(), word.clone())));
            rows.push(doc_row(read, page, cx, index, diagnostics));
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
        forms: Vec::new(),
    }
}

fn doc_row(read: ReadRow<'_>, page: &str, cx: Context<'_>, index: usize, diagnostics: &mut Diagnostics) -> DocRow {
    let (null, keyed) = (prose::may_be_null(&read), prose::has_data_keys(&read));
    let mut field = read.field;
    choices::fill(&mut field.ty, &read.text, &read.description, page, cx.objects);
    field.nullable |= null && field.ty != Type::Null;
    if keyed {
        field.ty = prose::keyed(field.ty);
    }
    if keyed || maps::is_translation(&read.description) || keys::are_data(&read.description) {
        maps::values(&read.description).inspect(|of| _ = maps::put(&mut field.ty, of));
    }
    let mut anchors = Vec::new();
    let mut elsewhere = None;
    let mut ambiguous = None;
    for link in &read.links {
        let Some((target, anchor)) = links::resolve(link, page) else { continue };
        match anchor {
            Some(anchor) if target == page && cx.objects.linked(page, &anchor).is_none() => anchors.push(anchor),
            None if target == page => {}
            anchor if elsewhere.is_none() => match linked(&mut field.ty, link, (&target, page), anchor, cx) {
                Linked::Fields(found) => elsewhere = Some(found),
                Linked::Ambiguous => ambiguous = Some(link),
                Linked::Nothing => {}
            },
            _ => {}
        }
    }
    if let (None, Some(link), true) = (&elsewhere, ambiguous, anchors.is_empty()) {
        let message =
            format!("`{}` links to `{link}`, and its type does not say which value has these fields", read.text);
        diagnostics.add(&codes::RESPONSE_LINK_UNCONFIRMED, field.at.0, message);
    }
    let (open_flag, letter, keyed) = (read.open_flag, read.letter, read.keyed);
    let lists = elements::says_list(&read.prose);
    if anchors.is_empty()
        && let Some(ty) = elements::complete(&field.ty, &read.prose, &read.description)
    {
        field.ty = ty;
    }
    if let Some(ty) = dates::documented(&field.ty, &read.prose) {
        field.ty = ty;
    }
    DocRow { path: segments(&read.text), open_flag, letter, lists, keyed, field, links: anchors, elsewhere, index }
}

/// Follows a link to another page, where the type of the row has a place for the object that it leads to.
fn linked(ty: &mut Type, link: &str, (target, page): (&str, &str), anchor: Option<String>, cx: Context<'_>) -> Linked {
    // A table of the parameters lists what a call may select; the example shows whether the reply has it.
    let by_anchor = anchor.is_some() && target != page;
    let anchor = anchor.unwrap_or_default();
    let found = match (cx.objects.by_link(target, &anchor), cx.objects.linked(target, &anchor)) {
        (Some(object), _) => set_reference(ty, &Type::Ref(object.clone())),
        (None, Some(linked)) => set_reference(ty, &Type::Object(linked.clone())),
        (None, None) => return Linked::Nothing,
    };
    match ty {
        _ if found => Linked::Fields(Elsewhere { link: link.to_owned(), by_anchor }),
        Type::Union(_) => Linked::Ambiguous,
        _ => Linked::Nothing,
    }
}

/// What a link to another page gives a row.
enum Linked {
    /// The fields of its object.
    Fields(Elsewhere),
    /// Fields, and several forms of the value that could have them.
    Ambiguous,
    /// Nothing: it leads to no table, or the row holds no object.
    Nothing,
}

/// Makes an object without documented fields a reference to the shared object that the row links to.
fn set_reference(ty: &mut Type, object: &Type) -> bool {
    match ty {
        Type::Object(fields) if fields.is_empty() => *ty = object.clone(),
        Type::List(of) | Type::Map(of) if **of == Type::Any => **of = object.clone(),
        Type::List(of) | Type::Map(of) => return set_reference(of, object),
        _ => return false,
    }
    true
}

/// Links a row to the table whose heading names its type word, an object of this page, if the row has no link.
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
#[derive(Clone, Debug, Default)]
pub(super) struct DocTable {
    /// The text of the heading above it.
    pub(super) heading: Option<String>,
    /// The anchors of that heading.
    pub(super) anchors: Vec<String>,
    /// Its rows.
    pub(super) rows: Vec<DocRow>,
    /// If its rows are the forms of one value: these. It then has no rows.
    pub(super) forms: Vec<Form>,
}

impl DocTable {
    /// Whether it has a row with this name as its only segment.
    pub(super) fn documents(&self, name: &str) -> bool {
        self.rows.iter().any(|row| row.path.len() == 1 && row.first() == name)
    }

    /// Whether it documents the envelope: its first row is the result (`name`), or it has a row for the `time` of the
    /// call.
    pub(super) fn is_envelope(&self, name: &str) -> bool {
        self.rows.first().is_some_and(|row| row.first() == name)
            || self.rows.iter().any(|row| row.path.len() == 1 && row.first() == "time" && row.is_container())
    }
}

/// A documented row.
#[derive(Clone, Debug)]
pub(super) struct DocRow {
    /// The segments of its name; at least one.
    pub(super) path: Vec<Segment>,
    /// The documented field; its name is the whole text of the name.
    pub(super) field: Field,
    /// Anchors on this page that the row links to.
    pub(super) links: Vec<String>,
    /// The link that its fields come from, where they stand on another page.
    pub(super) elsewhere: Option<Elsewhere>,
    /// The type is a flag whose form the row does not document.
    pub(super) open_flag: bool,
    /// The type is a letter whose values the row does not list.
    pub(super) letter: bool,
    /// The values that its description lists for its keys.
    pub(super) keyed: Keyed,
    /// The description says that the value is a list of something.
    pub(super) lists: bool,
    /// Its index among the rows of the page.
    pub(super) index: usize,
}

/// A link to another page that holds the fields of a row.
#[derive(Clone, Debug)]
pub(super) struct Elsewhere {
    /// The link as written.
    pub(super) link: String,
    /// Whether it names the table. A link to a page as a whole counts only if the example confirms it.
    pub(super) by_anchor: bool,
}

/// A name in a path, with the steps into its value.
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

/// Splits a name into segments, in the notation of upstream pages: `employees[].departments[].id`. A name that is not a
/// path is one segment.
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
