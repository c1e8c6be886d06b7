//! The parameter section of a page → fields. Decides which table lists the parameters, which tables are structures of a
//! parameter, and how calls with different parameters (tabs, `1. By …`) become one list.

mod find;
mod rules;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::cells::keys;
use crate::lower::cells::nest::{Placed, Structure, Structures};
use crate::lower::cells::row::{self, ReadRow};
use crate::lower::context::Context;
use crate::lower::examples::evidence::{self, Evidence};
use crate::lower::facts;
use crate::lower::merge;
use crate::lower::presence::{self, Either, Level};
use crate::lower::roles;
use crate::lower::{codes, conditions};
use crate::model::normal;
use crate::model::notation;
use crate::model::path::Step;
use crate::model::types::{Field, Open, Type, Version, WireName};
use crate::page::raw::Section;
use crate::span::Span;
use find::Found;
use rules::{call_label, container, direction, is_more, is_single, respell};

/// The page that a section stands on.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Its path.
    pub page: &'a str,
    /// The interface of its method.
    pub version: Version,
    /// Anchors of its other sections: links to them are no broken links.
    pub elsewhere: &'a [String],
}

/// Reads the parameters of a method. `evidence` are the bodies of its example requests.
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
    let fields = reader.top(evidence);
    reader.report_open(&fields);
    reader.report_unused();
    fields
}

/// Reads the tables of one shared object.
pub fn read_object(tables: &[Placed<'_>], place: Place<'_>, cx: Context<'_>, diags: &mut Diagnostics) -> Vec<Field> {
    let structure = Structure { heading: None, depth: 0, tables: tables.to_vec() };
    let structures = Structures::one(structure);
    let mut reader = Reader::new(structures, place, cx, diags);
    let fields = reader.top(&Evidence::default());
    reader.report_open(&fields);
    fields
}

struct Reader<'a> {
    structures: Structures<'a>,
    used: Vec<bool>,
    reads: usize,
    /// Links of rows that lead to no structure.
    open: Vec<(Span, String)>,
    place: Place<'a>,
    cx: Context<'a>,
    diags: &'a mut Diagnostics,
}

/// Where in the tree of structures a row is read.
#[derive(Clone, Default)]
struct Above {
    /// Structures that are being read, outermost first.
    stack: Vec<usize>,
    /// Names of the rows of these structures, outermost first.
    names: Vec<WireName>,
}

impl<'a> Reader<'a> {
    fn new(structures: Structures<'a>, place: Place<'a>, cx: Context<'a>, diags: &'a mut Diagnostics) -> Self {
        let used = vec![false; structures.list.len()];
        Self { structures, used, reads: 0, open: Vec::new(), place, cx, diags }
    }

    /// The parameters: the first table right under the section's heading, or the alternative calls, or the first
    /// table; and the tables of further parameters that none of these leads to.
    fn top(&mut self, evidence: &Evidence<'_>) -> Vec<Field> {
        let list = &self.structures.list;
        let direct = list.iter().position(|structure| structure.depth <= 1);
        let calls: Vec<usize> = (0..list.len()).filter(|index| call_label(&list[*index]).is_some()).collect();
        let mut out = match direct {
            None if calls.len() > 1 => return self.calls(&calls),
            None if list.is_empty() => return Vec::new(),
            None => self.structure(0, &Above::default(), evidence),
            Some(index) => self.structure(index, &Above::default(), evidence),
        };
        for index in 0..self.structures.list.len() {
            let structure = &self.structures.list[index];
            let more = structure.depth <= 1 || structure.heading.is_some_and(|heading| is_more(&heading.text));
            if more && !self.used[index] {
                for field in self.structure(index, &Above::default(), evidence) {
                    merge::add(&mut out, field, self.diags);
                }
            }
        }
        out
    }

    /// Several ways to call, each with its own parameters.
    fn calls(&mut self, calls: &[usize]) -> Vec<Field> {
        let mut alternatives = Vec::new();
        for index in calls {
            let label = call_label(&self.structures.list[*index]).unwrap_or_default();
            // The example of a page shows one of the calls; it is no evidence against the others.
            alternatives.push((label, self.structure(*index, &Above::default(), &Evidence::default())));
        }
        merge::alternatives(alternatives, self.diags)
    }

    /// The fields of a structure; its tabs are alternatives.
    fn structure(&mut self, index: usize, above: &Above, evidence: &Evidence<'_>) -> Vec<Field> {
        self.used[index] = true;
        self.reads += 1;
        let mut above = above.clone();
        above.stack.push(index);
        let tables = self.structures.list[index].tables.clone();
        let mut labels: Vec<&str> = Vec::new();
        tables.iter().filter_map(|placed| placed.tab).for_each(|tab| {
            if !labels.contains(&tab) {
                labels.push(tab);
            }
        });
        if labels.len() < 2 {
            return self.rows(&tables, &above, evidence);
        }
        let mut alternatives = Vec::new();
        for label in labels {
            let of_tab: Vec<Placed<'_>> =
                tables.iter().filter(|placed| placed.tab.is_none_or(|tab| tab == label)).copied().collect();
            alternatives.push((label.to_owned(), self.rows(&of_tab, &above, evidence)));
        }
        merge::alternatives(alternatives, self.diags)
    }

    fn rows(&mut self, tables: &[Placed<'_>], above: &Above, evidence: &Evidence<'_>) -> Vec<Field> {
        let mut out: Vec<Field> = Vec::new();
        let mut either: Vec<Either> = Vec::new();
        let mut clauses = Vec::new();
        let mut reads = Vec::new();
        for placed in tables {
            for row in &placed.table.rows {
                reads.extend(row::read(placed.table, row, self.cx, self.diags));
            }
        }
        let mut above = above.clone();
        for read in &mut reads {
            respell(read, evidence, self.diags);
            above.names.push(read.field.name.clone());
        }
        for read in reads {
            if !read.either.is_empty() {
                either.push(Either {
                    name: WireName(read.text.clone()),
                    others: read.either.clone(),
                    force: read.force,
                });
            }
            clauses.extend(conditions::of_row(&read));
            self.place(read, &mut out, &above, evidence);
        }
        let level = if above.stack.len() > 1 { Level::Nested } else { Level::Parameters };
        presence::resolve(&mut out, level, &either, evidence, self.diags);
        for row in clauses {
            match container(&mut out, &row.steps) {
                Some(fields) => conditions::attach(fields, row, &above.names, self.diags),
                None => conditions::attach(&mut out, row, &above.names, self.diags),
            }
        }
        out
    }

    /// Completes the field of a row and puts it where its path says; a path that no earlier row begins is a name.
    fn place(&mut self, mut read: ReadRow<'_>, out: &mut Vec<Field>, above: &Above, evidence: &Evidence<'_>) {
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
            self.complete(&mut read, above, &here);
            if let Some(fields) = container(out, &steps) {
                merge::add(fields, read.field, self.diags);
            }
            return;
        }
        self.complete(&mut read, above, evidence);
        merge::add(out, read.field, self.diags);
    }

    /// Gives a field what its row leaves to other places: the example, a structure.
    fn complete(&mut self, read: &mut ReadRow<'_>, above: &Above, evidence: &Evidence<'_>) {
        let here = evidence.at(&read.field.name.0);
        if let Some(ty) = roles::filter_v3(&read.field.name.0, &read.field.ty, self.place.version) {
            read.field.ty = ty;
            return;
        }
        self.shape(read, above, &here);
        if let Some(ty) = roles::complete(&read.field.name.0, &read.field.ty) {
            read.field.ty = ty;
        }
        evidence::widen(&mut read.field, &here, self.diags);
        if let Some(ty) = roles::complete(&read.field.name.0, &read.field.ty) {
            read.field.ty = ty;
        }
    }

    /// Gives a field its structure.
    fn shape(&mut self, read: &mut ReadRow<'_>, above: &Above, here: &Evidence<'_>) {
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
        let direction = direction(&read.field.ty);
        if !normal::takes_fields(&read.field.ty) && direction.is_none() {
            self.claim(read);
            return;
        }
        match self.find(read, above) {
            Some(Found::Structure(index)) if above.stack.contains(&index) || self.reads > MAX_READS => {
                let message = format!("`{}` contains itself", read.field.name.0);
                self.diags.push(
                    Diagnostic::new(&codes::NEST_RECURSIVE, read.span, message)
                        .with_help("the inner one has no documented fields"),
                );
            }
            Some(Found::Structure(index)) => {
                let mut fields = self.structure(index, above, here);
                if let Some(direction) = direction {
                    fields
                        .iter_mut()
                        .filter(|field| is_single(&field.ty))
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

    /// Fields that the description itself lists.
    fn complete_from_description(&mut self, read: &mut ReadRow<'_>, here: &Evidence<'_>) {
        let mut fields = keys::read(&read.description, self.cx.objects);
        for field in &mut fields {
            field.at = read.span.into();
            if field.ty == Type::Any {
                field.open = Open(true);
                field.ty = evidence::infer(&here.at(&field.name.0)).unwrap_or(Type::Any);
            }
            evidence::widen(field, &here.at(&field.name.0), self.diags);
        }
        if fields.is_empty() {
            let far = read.links.iter().filter(|link| link.contains('#') && !link.starts_with('#'));
            let far = far.filter(|_| !find::is_of_names(&read.field.name.0));
            self.open.extend(far.map(|link| (read.span, link.clone())));
        } else {
            self.fill(read, fields);
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

    fn report_inferred(&mut self, read: &ReadRow<'_>, ty: &Type) {
        let word = notation::print(ty, false).text;
        let message = format!("`{}` has no type; the example request makes it `{word}`", read.field.name.0);
        self.diags.add(&codes::TYPE_INFERRED, read.span, message);
    }

    /// Tells which containers are left without documented content.
    fn report_open(&mut self, fields: &[Field]) {
        for field in fields {
            if normal::takes_fields(&field.ty) {
                let word = notation::print(&field.ty, false).text;
                let message = format!("the page does not say what is in `{}`, `{word}`", field.name.0);
                let diagnostic = Diagnostic::new(&codes::NEST_OPEN, field.at.0, message);
                let link = self.open.iter().find(|(span, _)| Some(*span) == field.at.0);
                self.diags.push(match link {
                    Some((_, link)) => diagnostic.with_help(format!("`{link}` is no table of fields")),
                    None => diagnostic,
                });
            }
            normal::objects_of(&field.ty, &mut |fields| self.report_open(fields));
        }
    }

    fn report_unused(&mut self) {
        for (index, structure) in self.structures.list.iter().enumerate() {
            if self.used[index] {
                continue;
            }
            let heading = structure.heading.map_or("", |heading| heading.text.as_str());
            for placed in &structure.tables {
                let message = format!("no parameter leads to the {} rows under `{heading}`", placed.table.rows.len());
                self.diags.push(
                    Diagnostic::new(&codes::TABLE_UNUSED, placed.span, message).with_help(
                        "name the heading after the parameter, or link to its anchor from the parameter's row",
                    ),
                );
            }
        }
    }
}

/// How many structures the parameters of one page may hold, each counted wherever it stands. Real pages stay below 60;
/// pages whose structures lead to each other in a ring of rings would never end.
const MAX_READS: usize = 500;

/// Path names that are followed; deeper ones are literal names.
const MAX_DEPTH: usize = 16;
