//! `lower::objects`: tables of the pages about data types and fields → shared objects and their [`ObjectIndex`].
//! Decides which words and links refer to each object.

mod forms;
mod name;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells;
use crate::lower::cells::nest::{self, Placed};
use crate::lower::context::{Context, ObjectIndex, Options};
use crate::lower::params::{self, Place};
use crate::lower::{codes, facts};
use crate::model::page_kind::PageKind;
use crate::model::types::{Event, Field, Method, Object, ObjectName, PagePath, Version};
use crate::model::vocabulary;
use crate::model::walk::push_refs;
use crate::page::raw::{Column, RawObject, RawTable};
use crate::span::At;
pub use forms::explained;
use name::{join_words, unique_name};

/// A page with tables that may be objects.
#[derive(Clone, Debug)]
pub struct ObjectPage {
    /// Its path.
    pub path: String,
    /// Its kind.
    pub kind: PageKind,
    /// Its tables with types.
    tables: Vec<RawObject>,
    /// Its other tables of names. They are no objects, but links to their anchors lead to them.
    untyped: Vec<RawObject>,
    /// The word that it explains as a whole.
    explained: Option<String>,
}

impl ObjectPage {
    /// Creates a page from its tables.
    #[must_use]
    pub fn new(path: String, kind: PageKind, tables: Vec<RawObject>) -> Self {
        let (tables, untyped) = tables.into_iter().partition(is_typed);
        Self { path, kind, tables, untyped, explained: None }
    }

    /// Sets the word that the page explains as a whole.
    #[must_use]
    pub fn explaining(self, explained: Option<String>) -> Self {
        Self { explained, ..self }
    }
}

/// The tables under one heading, not read yet.
#[derive(Debug)]
struct Draft<'a> {
    name: ObjectName,
    page: &'a ObjectPage,
    tables: Vec<&'a RawObject>,
    /// All objects of a page whose first table has the fields that the others share.
    whole: bool,
    /// The tables are forms of one object that the page explains as a whole.
    forms: bool,
}

/// All shared objects. Most are never referred to, so an object is read on first access.
#[derive(Debug)]
pub struct Shared<'p> {
    /// The objects by word and link.
    pub index: ObjectIndex,
    options: &'p Options,
    pages: &'p [ObjectPage],
    /// Sorted by page and name.
    drafts: Vec<Draft<'p>>,
    by_name: BTreeMap<ObjectName, usize>,
    /// The objects of the drafts that were accessed, with their diagnostics.
    read: Vec<OnceLock<(Object, Diagnostics)>>,
}

/// Finds the objects of pages that are not methods, and the words and links that refer to them.
pub fn read<'p>(pages: &'p [ObjectPage], options: &'p Options) -> Shared<'p> {
    // Pages about objects come first, so that no other page takes a documented type word.
    let mut order: Vec<&ObjectPage> = pages.iter().collect();
    order.sort_by_key(|page| (page.kind != PageKind::Objects, page.path.as_str()));
    let mut drafts = Vec::new();
    let mut taken = BTreeSet::new();
    for page in order {
        add_drafts(page, &mut taken, &mut drafts);
    }
    let index = index(&drafts);
    drafts.sort_by(|a, b| (&a.page.path, &a.name).cmp(&(&b.page.path, &b.name)));
    let by_name = drafts.iter().enumerate().map(|(at, draft)| (draft.name.clone(), at)).collect();
    let read = drafts.iter().map(|_| OnceLock::new()).collect();
    Shared { index, options, pages, drafts, by_name, read }
}

impl<'p> Shared<'p> {
    /// The object of that name.
    #[must_use]
    pub fn get(&self, name: &ObjectName) -> Option<&Object> {
        self.by_name.get(name).map(|at| self.object(*at))
    }

    /// The objects of a page about objects that none of its other objects refers to, with their tables: the one under
    /// its title if there is one, all if each refers to another.
    #[must_use]
    pub fn roots(&self, page: &str) -> Vec<(&Object, Vec<&RawTable>)> {
        let start = self.drafts.partition_point(|draft| draft.page.path.as_str() < page);
        let end = self.drafts.partition_point(|draft| draft.page.path.as_str() <= page);
        let drafts = &self.drafts[start..end];
        if drafts.first().is_none_or(|draft| draft.page.kind != PageKind::Objects) {
            return Vec::new();
        }
        let mut roots = roots(drafts);
        if roots.is_empty() {
            roots.extend(drafts);
        }
        let read =
            |draft: &Draft<'p>| Some((self.get(&draft.name)?, draft.tables.iter().map(|raw| &raw.table).collect()));
        roots.into_iter().filter_map(read).collect()
    }

    /// The tables without types under an anchor of a page.
    #[must_use]
    pub fn untyped(&self, page: &str, anchor: &str) -> Vec<&'p RawObject> {
        let of_page = self.pages.iter().filter(|own| own.path == page).flat_map(|own| &own.untyped);
        let has = |raw: &&RawObject| raw.headings.last().is_some_and(|own| own.anchors.iter().any(|own| own == anchor));
        of_page.filter(has).collect()
    }

    /// All objects.
    #[cfg(test)]
    pub(crate) fn all(&self) -> Vec<Object> {
        (0..self.drafts.len()).map(|at| self.object(at).clone()).collect()
    }

    fn object(&self, at: usize) -> &Object {
        let read = || {
            let mut own = Diagnostics::default();
            let cx = Context { objects: &self.index, options: self.options };
            (object(&self.drafts[at], cx, &mut own), own)
        };
        &self.read[at].get_or_init(read).0
    }
}

/// Groups the tables of a page by heading and names each group.
fn add_drafts<'a>(page: &'a ObjectPage, taken: &mut BTreeSet<String>, drafts: &mut Vec<Draft<'a>>) {
    let mut groups: Vec<Vec<&RawObject>> = Vec::new();
    for raw in &page.tables {
        match groups.last_mut() {
            Some(group) if group[0].name.span == raw.name.span => group.push(raw),
            _ => groups.push(vec![raw]),
        }
    }
    for tables in groups {
        let heading = &tables[0].name;
        let name = unique_name(&heading.text, &page.path, taken);
        taken.insert(name.clone());
        drafts.push(Draft { name: ObjectName(name), page, tables, whole: false, forms: false });
    }
    if is_of_common_fields(page) {
        let title = page.tables[0].headings.first().filter(|heading| heading.level == 1);
        let words = title.map_or("", |title| &title.text).split_whitespace();
        let words: Vec<&str> = words.filter(|word| !word.eq_ignore_ascii_case("fields")).collect();
        let name = unique_name(&join_words(&words.join(" ")), &page.path, taken);
        taken.insert(name.clone());
        drafts.push(Draft {
            name: ObjectName(name),
            page,
            tables: page.tables.iter().collect(),
            whole: true,
            forms: false,
        });
        return;
    }
    let forms = if page.kind == PageKind::Objects { forms::of(&page.tables) } else { Vec::new() };
    if let Some(word) = page.explained.as_ref().filter(|word| !forms.is_empty() && taken.insert((*word).clone())) {
        drafts.push(Draft { name: ObjectName(word.clone()), page, tables: forms, whole: true, forms: true });
    }
}

/// Whether a page is about one object in several forms: its first table has the fields of all of them.
fn is_of_common_fields(page: &ObjectPage) -> bool {
    let [first, _, ..] = page.tables.as_slice() else { return false };
    let is_common = first.name.text.to_lowercase().split_whitespace().any(|word| word == "common");
    page.kind == PageKind::Objects && is_common && !facts::is_facts(&first.table)
}

/// Whether a table has a type in most of its rows.
fn is_typed(raw: &RawObject) -> bool {
    if facts::is_facts(&raw.table) {
        return true;
    }
    let typed = raw.table.rows.iter().filter(|row| {
        let own = raw.table.cell(row, Column::Type).is_some_and(|cell| !cell.blocks.is_empty());
        let in_name = |cell| !cells::name::read(cell, cells::name::Stars::Mark).rest.is_empty();
        own || raw.table.cell(row, Column::Name).is_some_and(in_name)
    });
    typed.count() * 2 > raw.table.rows.len()
}

fn index(drafts: &[Draft<'_>]) -> ObjectIndex {
    let mut index = ObjectIndex::default();
    for draft in drafts {
        let raw = draft.tables[0];
        if draft.forms {
            index.words.entry(draft.name.0.clone()).or_insert_with(|| draft.name.clone());
            continue;
        }
        if draft.page.kind == PageKind::Objects {
            let word = raw.name.text.trim();
            let word = if vocabulary::is_word(word) { word.to_owned() } else { nest::subject(word) };
            if vocabulary::is_word(&word) && vocabulary::word(&word).is_none() {
                index.words.entry(word).or_insert_with(|| draft.name.clone());
            }
        }
        for anchor in raw.headings.last().into_iter().flat_map(|heading| &heading.anchors) {
            index.links.entry((draft.page.path.clone(), anchor.clone())).or_insert_with(|| draft.name.clone());
        }
    }
    for drafts in drafts.chunk_by(|a, b| a.page.path == b.page.path) {
        if let Some(draft) = of_page(drafts) {
            index.links.insert((draft.page.path.clone(), String::new()), draft.name.clone());
        }
    }
    index
}

/// The object that a page about objects is about as a whole: the one under its title, else the only one that no other
/// of its objects refers to.
fn of_page<'a, 'p>(drafts: &'a [Draft<'p>]) -> Option<&'a Draft<'p>> {
    let page = drafts.first()?.page;
    if page.kind != PageKind::Objects {
        return None;
    }
    if let Some(whole) = drafts.iter().find(|draft| draft.whole) {
        return Some(whole);
    }
    match roots(drafts)[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// The objects of a page that no other of its objects refers to; the one under its title alone if there is one.
fn roots<'a, 'p>(drafts: &'a [Draft<'p>]) -> Vec<&'a Draft<'p>> {
    let Some(page) = drafts.first().map(|draft| draft.page) else { return Vec::new() };
    let level = |draft: &Draft<'_>| draft.tables[0].headings.last().map_or(1, |heading| heading.level);
    if let Some(titled) = drafts.iter().find(|draft| level(draft) == 1) {
        return vec![titled];
    }
    let cells =
        drafts.iter().flat_map(|draft| &draft.tables).flat_map(|raw| &raw.table.rows).flat_map(|row| row.cells.iter());
    let links = cells.flat_map(|cell| cells::links::of_blocks(&cell.blocks));
    let linked: BTreeSet<String> = links
        .filter_map(|link| cells::links::resolve(&link, &page.path))
        .filter_map(|(path, anchor)| anchor.filter(|_| path == page.path))
        .collect();
    let is_linked = |draft: &&Draft<'_>| {
        let mut anchors = draft.tables[0].headings.last().into_iter().flat_map(|heading| &heading.anchors);
        anchors.any(|anchor| linked.contains(anchor))
    };
    drafts.iter().filter(|draft| !is_linked(draft)).collect()
}

fn object(draft: &Draft<'_>, cx: Context<'_>, diags: &mut Diagnostics) -> Object {
    let first = draft.tables[0];
    let heading = &first.name;
    if draft.name.0 != heading.text && !draft.forms {
        let message = format!("the object `{}` is called `{}`", heading.text.trim(), draft.name.0);
        diags.push(
            Diagnostic::new(&codes::OBJECT_RENAMED, heading.span, message)
                .with_help("a heading that is one unused word is taken as it is"),
        );
    }
    let fields = if draft.tables.iter().all(|raw| facts::is_facts(&raw.table)) {
        draft.tables.iter().flat_map(|raw| facts::fields(&raw.table, diags)).collect()
    } else {
        let tables: Vec<Placed<'_>> = draft
            .tables
            .iter()
            .map(|raw| {
                // The forms of one object are alternatives, as tabs are; what all share has no label.
                let form = draft.whole && raw.name.span != heading.span;
                let tab = if form { Some(raw.name.text.as_str()) } else { raw.tab.as_deref() };
                let tab = if draft.forms { Some(forms::label(raw)) } else { tab };
                Placed { table: &raw.table, tab, span: raw.span }
            })
            .collect();
        params::read_object(
            &tables,
            Place { page: &draft.page.path, version: Version::V2, other_anchors: &[] },
            cx,
            diags,
        )
    };
    // Which form has a field is no fact about a reply, which may have any.
    let fields = fields.into_iter().map(|field: Field| match draft.whole {
        true => Field { applies_to: Vec::new(), conditions: Vec::new(), ..field },
        false => field,
    });
    Object {
        name: draft.name.clone(),
        page: PagePath(draft.page.path.clone()),
        anchor: first.headings.last().and_then(|heading| heading.anchors.first()).cloned().unwrap_or_default(),
        fields: fields.collect(),
        at: At(Some(first.name.span)),
    }
}

/// The objects that methods and events refer to, directly or through other objects. Diagnostics of the others are
/// dropped.
pub fn referenced(shared: Shared<'_>, methods: &[Method], events: &[Event], diags: &mut Diagnostics) -> Vec<Object> {
    let mut open: Vec<&ObjectName> = Vec::new();
    for method in methods {
        method.params.iter().chain(&method.response.result).for_each(|field| push_refs(&field.ty, &mut open));
    }
    for event in events {
        event.data.iter().chain(&event.beside).for_each(|field| push_refs(&field.ty, &mut open));
    }
    let mut found: BTreeSet<usize> = BTreeSet::new();
    while !open.is_empty() {
        let known = open.iter().filter_map(|name| shared.by_name.get(*name).copied());
        let new: Vec<usize> = known.filter(|at| found.insert(*at)).collect();
        let refs = |at: &usize| {
            let mut refs = Vec::new();
            shared.object(*at).fields.iter().for_each(|field| push_refs(&field.ty, &mut refs));
            refs
        };
        open = new.par_iter().flat_map_iter(refs).collect();
    }
    let mut out = Vec::new();
    let read = shared.read.into_iter().enumerate().filter(|(at, _)| found.contains(at));
    for (object, own) in read.filter_map(|(_, object)| object.into_inner()) {
        diags.extend(own);
        out.push(object);
    }
    out
}
