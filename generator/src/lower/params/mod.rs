//! `lower::params`: the parameter section of a page → fields. Decides which table lists the parameters, which tables
//! are structures of a parameter, and how variants of a call (tabs, `1. By …`) become one list.

mod confirm;
mod elsewhere;
mod find;
mod reports;
mod rules;
mod shown;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::nest::{Placed, Structure, Structures};
use crate::lower::cells::row::{self, ReadRow};
use crate::lower::cells::{allowed, choices, dates};
use crate::lower::context::Context;
use crate::lower::examples::evidence::{self, Evidence};
use crate::lower::examples::sent;
use crate::lower::facts;
use crate::lower::merge;
use crate::lower::presence::{self, Alternatives, Level};
use crate::lower::roles;
use crate::lower::{codes, conditions};
use crate::model::normal;
use crate::model::path::Step;
use crate::model::types::{Field, Type, Version, WireName};
use crate::page::raw::Section;
use crate::span::Span;
use find::Found;
use rules::{
    call_label, complete_array, container, direction, is_further_parameters, is_scalar, note_keys, respell, unseen,
};
pub use shown::shown;

/// The page of a section.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Its path.
    pub page: &'a str,
    /// The interface of its method.
    pub version: Version,
    /// The anchors of its other sections: links to them are not broken.
    pub other_anchors: &'a [String],
}

/// Reads the parameters of a method. `evidence` is the bodies of its example requests.
pub fn read(
    section: &Section,
    place: Place<'_>,
    evidence: &Evidence<'_>,
    cx: Context<'_>,
    diags: &mut Diagnostics,
) -> Vec<Field> {
    let structures = Structures::of(section);
    if structures.list.iter().all(|structure| structure.tables.iter().all(|placed| facts::is_facts(placed.table))) {
        let tables = structures.list.iter().flat_map(|structure| &structure.tables);
        return tables.flat_map(|placed| facts::fields(placed.table, diags)).collect();
    }
    let mut reader = Reader::new(structures, place, cx, diags);
    reader.follows = true;
    reader.section = Some(section);
    let mut fields = reader.parameters(evidence);
    // What the page leaves open is reported, also where its examples fill it.
    reader.report_open(&fields);
    sent::fill(&mut fields, evidence, &reader.keys, reader.diags);
    reader.report_unused();
    fields
}

/// Reads the tables of one shared object.
pub fn read_object(tables: &[Placed<'_>], place: Place<'_>, cx: Context<'_>, diags: &mut Diagnostics) -> Vec<Field> {
    let structure = Structure { heading: None, depth: 0, tables: tables.to_vec() };
    let structures = Structures::one(structure);
    let mut reader = Reader::new(structures, place, cx, diags);
    reader.of_object = true;
    let mut fields = reader.parameters(&Evidence::default());
    reader.report_open(&fields);
    fields.iter_mut().for_each(unseen);
    fields
}

struct Reader<'a> {
    /// The tables are of an object, not of a request.
    of_object: bool,
    structures: Structures<'a>,
    used: Vec<bool>,
    structures_read: usize,
    /// What is said of links of rows that give no structure, with the places of the rows.
    unresolved_links: Vec<(Span, String)>,
    /// Whether links to other pages are followed: those of methods, because an object has all its fields on its page.
    follows: bool,
    section: Option<&'a Section>,
    /// What the rows of objects say about their keys.
    keys: sent::Rows,
    place: Place<'a>,
    cx: Context<'a>,
    diags: &'a mut Diagnostics,
}

/// The enclosing structures of a row.
#[derive(Clone, Default)]
struct Ancestors {
    /// The structures being read, outermost first.
    stack: Vec<usize>,
    /// The names of the rows of these structures, outermost first.
    names: Vec<WireName>,
}

impl<'a> Reader<'a> {
    fn new(structures: Structures<'a>, place: Place<'a>, cx: Context<'a>, diags: &'a mut Diagnostics) -> Self {
        let used = vec![false; structures.list.len()];
        Self {
            of_object: false,
            structures,
            used,
            structures_read: 0,
            unresolved_links: Vec::new(),
            follows: false,
            section: None,
            keys: sent::Rows::default(),
            place,
            cx,
            diags,
        }
    }

    /// The parameters: the first table directly under the heading of the section, else the variants of the call, else
    /// the first table; then the tables of further parameters that none of these leads to.
    fn parameters(&mut self, evidence: &Evidence<'_>) -> Vec<Field> {
        let list = &self.structures.list;
        let direct = list.iter().position(|structure| structure.depth <= 1);
        let calls: Vec<usize> = (0..list.len()).filter(|index| call_label(&list[*index]).is_some()).collect();
        let mut out = match direct {
            None if calls.len() > 1 => return self.call_variants(&calls),
            None if list.is_empty() => return Vec::new(),
            None => self.structure(0, &Ancestors::default(), evidence),
            Some(index) => self.structure(index, &Ancestors::default(), evidence),
        };
        for index in 0..self.structures.list.len() {
            let structure = &self.structures.list[index];
            let more =
                structure.depth <= 1 || structure.heading.is_some_and(|heading| is_further_parameters(&heading.text));
            if more && !self.used[index] {
                for field in self.structure(index, &Ancestors::default(), evidence) {
                    merge::add(&mut out, field, self.diags);
                }
            }
        }
        out
    }

    /// The parameters of several variants of a call.
    fn call_variants(&mut self, calls: &[usize]) -> Vec<Field> {
        let mut alternatives = Vec::new();
        for index in calls {
            let label = call_label(&self.structures.list[*index]).unwrap_or_default();
            // The example of a page shows one variant; it says nothing about the others.
            alternatives.push((label, self.structure(*index, &Ancestors::default(), &Evidence::default())));
        }
        merge::alternatives(alternatives, self.diags)
    }

    /// The fields of a structure; its tabs are alternatives.
    fn structure(&mut self, index: usize, ancestors: &Ancestors, evidence: &Evidence<'_>) -> Vec<Field> {
        self.used[index] = true;
        self.structures_read += 1;
        let mut ancestors = ancestors.clone();
        ancestors.stack.push(index);
        let tables = self.structures.list[index].tables.clone();
        let mut labels: Vec<&str> = Vec::new();
        tables.iter().filter_map(|placed| placed.tab).for_each(|tab| {
            if !labels.contains(&tab) {
                labels.push(tab);
            }
        });
        if labels.len() < 2 {
            return self.rows(&tables, &ancestors, evidence);
        }
        let mut alternatives = Vec::new();
        for label in labels {
            let of_tab: Vec<Placed<'_>> =
                tables.iter().filter(|placed| placed.tab.is_none_or(|tab| tab == label)).copied().collect();
            alternatives.push((label.to_owned(), self.rows(&of_tab, &ancestors, evidence)));
        }
        merge::alternatives(alternatives, self.diags)
    }

    fn rows(&mut self, tables: &[Placed<'_>], ancestors: &Ancestors, evidence: &Evidence<'_>) -> Vec<Field> {
        let mut out: Vec<Field> = Vec::new();
        let mut alternatives: Vec<Alternatives> = Vec::new();
        let mut clauses = Vec::new();
        let mut reads = Vec::new();
        for placed in tables {
            for row in &placed.table.rows {
                reads.extend(row::read(placed.table, row, self.cx, self.diags));
            }
        }
        let mut ancestors = ancestors.clone();
        for read in &mut reads {
            respell(read, evidence, self.diags);
            ancestors.names.push(read.field.name.clone());
        }
        for read in reads {
            if !read.alternatives.is_empty() {
                alternatives.push(Alternatives {
                    name: WireName(read.text.clone()),
                    others: read.alternatives.clone(),
                    demand: read.demand,
                });
            }
            clauses.extend(conditions::of_row(&read));
            self.place(read, &mut out, &ancestors, evidence);
        }
        let level = if ancestors.stack.len() > 1 { Level::Nested } else { Level::Parameters };
        presence::resolve(&mut out, level, &alternatives, evidence, self.diags);
        for row in clauses {
            match container(&mut out, &row.steps) {
                Some(fields) => conditions::attach(fields, row, &ancestors.names, self.diags),
                None => conditions::attach(&mut out, row, &ancestors.names, self.diags),
            }
        }
        out
    }

    /// Completes the field of a row and adds it at its path. A path that no earlier row begins is a literal name.
    fn place(&mut self, mut read: ReadRow<'_>, out: &mut Vec<Field>, ancestors: &Ancestors, evidence: &Evidence<'_>) {
        let steps = read.path.as_ref().map(|path| path.0.clone()).unwrap_or_default();
        let names = steps.iter().filter(|step| matches!(step, Step::Name(_))).count();
        if (2..=MAX_DEPTH).contains(&names) && container(out, &steps).is_some() {
            let Some(Step::Name(name)) = steps.last() else { return };
            read.field.name = WireName(name.clone());
            let mut here = evidence.clone();
            for step in &steps[..steps.len() - 1] {
                if let Step::Name(name) = step {
                    here = here.at(name);
                }
            }
            self.complete(&mut read, ancestors, &here);
            if let Some(fields) = container(out, &steps) {
                merge::add(fields, read.field, self.diags);
            }
            return;
        }
        self.complete(&mut read, ancestors, evidence);
        merge::add(out, read.field, self.diags);
    }

    /// Completes the type of a field from examples and its structure.
    fn complete(&mut self, read: &mut ReadRow<'_>, ancestors: &Ancestors, evidence: &Evidence<'_>) {
        let here = evidence.at(&read.field.name.0);
        note_keys(read, &mut self.keys);
        choices::fill(&mut read.field.ty, &read.text, &read.description, self.place.page, self.cx.objects);
        if let Some(ty) = roles::filter_v3(&read.field.name.0, &read.field.ty, self.place.version) {
            read.field.ty = ty;
            return;
        }
        if let Some(ty) = dates::documented(&read.field.ty, &read.prose).filter(|_| self.of_object) {
            read.field.ty = ty;
        }
        let has_table = !self.structures.by_name(&read.field.name.0).is_empty();
        complete_array(read, has_table, &here);
        self.resolve_structure(read, ancestors, &here);
        if let Some(ty) = roles::conditions(&read.field.name.0, &read.field.ty, &find::codes(read)) {
            read.field.ty = ty;
        }
        if let Some(ty) = roles::complete(&read.field.name.0, &read.field.ty) {
            read.field.ty = ty;
        }
        allowed::put_keyed(&mut read.field.ty, &read.keyed);
        evidence::widen(&mut read.field, &here, self.diags);
        if let Some(ty) = roles::complete(&read.field.name.0, &read.field.ty) {
            read.field.ty = ty;
        }
    }

    /// Sets the structure of a field.
    fn resolve_structure(&mut self, read: &mut ReadRow<'_>, ancestors: &Ancestors, here: &Evidence<'_>) {
        evidence::refine(&mut read.field, here, read.open_flag, self.diags);
        if read.open_type
            && let Some(ty) = evidence::infer(here)
        {
            self.report_inferred(read, &ty);
            read.field.ty = ty;
        }
        if let Some(order) = roles::order(&read.field.name.0, &read.field.ty, here) {
            read.field.ty = order;
        }
        if roles::takes_names(&read.field.name.0, &read.field.ty)
            && let Some(Found::Structure(index)) = self.find(read, ancestors)
        {
            self.set_names(read, index);
            return;
        }
        let direction = direction(&read.field.ty);
        if !normal::takes_fields(&read.field.ty) && direction.is_none() {
            self.mark_repeated_tables(read);
            return;
        }
        match self.find(read, ancestors) {
            Some(Found::Structure(index))
                if ancestors.stack.contains(&index) || self.structures_read > MAX_STRUCTURES =>
            {
                let message = format!("`{}` contains itself", read.field.name.0);
                self.diags.push(
                    Diagnostic::new(&codes::NEST_RECURSIVE, read.span, message)
                        .with_help("the inner one has no documented fields"),
                );
            }
            Some(Found::Structure(index)) => {
                let is_map = direction.is_none() && matches!(read.field.ty, Type::Map(_));
                let of_entries = is_map.then(|| here.of_entries());
                let here = of_entries.as_ref().unwrap_or(here);
                let fields = self.structure(index, ancestors, here);
                let mut fields = self.add_all(read, index, fields, here);
                if let Some(direction) = direction {
                    fields
                        .iter_mut()
                        .filter(|field| is_scalar(&field.ty))
                        .for_each(|field| field.ty = direction.clone());
                    read.field.ty = Type::Object(Vec::new());
                }
                self.fill(read, fields);
            }
            _ if direction.is_some() => {}
            Some(Found::Shared(name)) => {
                normal::put_ref(&mut read.field.ty, &name);
            }
            None => self.complete_from_description(read, here),
        }
    }

    fn fill(&mut self, read: &mut ReadRow<'_>, fields: Vec<Field>) {
        match normal::object_for(&mut read.field.ty, &[]) {
            Some(slot) => *slot = fields,
            None => self.diags.add(
                &codes::TYPE_SIMPLIFIED,
                read.span,
                format!("the fields of `{}` fit nowhere in its type", read.field.name.0),
            ),
        }
    }
}

/// The number of structures that the parameters of one page may hold, counted at each place. Real pages stay below 60.
/// Without a limit, structures that link to each other many times would grow exponentially.
const MAX_STRUCTURES: usize = 500;

/// The number of names in a path that are followed; a longer path is a literal name.
const MAX_DEPTH: usize = 16;
