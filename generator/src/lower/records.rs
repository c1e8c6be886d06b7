//! `lower::records`: objects of replies whose fields stand in one table → one object. `crm.deal.get` has the table, the
//! rows of `crm.deal.list` link to it, and each example shows keys and values that the other does not. Decides which
//! objects are one, and what they say together.
//!
//! A field knows the row that it was read from, so objects with the same rows are the same documented object. Canonical
//! pages have a table each: nothing is joined when they are read.

mod join;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::types::{Field, Method, Object, ObjectName, Type};
use crate::model::walk;
use crate::span::Span;

/// An object with fewer documented fields may be like another by chance.
const MIN_ROWS: usize = 3;

/// Objects inside objects become equal from the inside out, a level each time.
const ROUNDS: usize = 4;

/// Joins the objects of the replies that are one documented object.
pub fn unify(methods: &mut [Method], objects: &mut [Object]) {
    let in_requests = in_requests(methods, objects);
    for _ in 0..ROUNDS {
        let records = Records::of(methods, objects, &in_requests);
        if !records.groups.iter().any(|group| group.several) {
            return;
        }
        for object in objects.iter_mut().filter(|object| !in_requests.contains(&object.name)) {
            let group = records.shared.get(&object.name).map(|group| &records.groups[*group]);
            if let Some(group) = group {
                object.fields.clone_from(&group.fields);
            }
            let mut around = Vec::from_iter(records.shared.get(&object.name).copied());
            object.fields.iter_mut().for_each(|field| records.replace(&mut field.ty, &mut around));
        }
        for field in methods.iter_mut().filter_map(|method| method.response.result.as_mut()) {
            records.replace(&mut field.ty, &mut Vec::new());
        }
    }
}

/// The shared objects that requests hold.
fn in_requests(methods: &[Method], objects: &[Object]) -> BTreeSet<ObjectName> {
    let mut found = BTreeSet::new();
    let params = methods.iter().flat_map(|method| &method.params);
    let mut open = Vec::new();
    params.for_each(|field| walk::push_refs(&field.ty, &mut open));
    while let Some(name) = open.pop() {
        if found.insert(name.clone()) {
            let object = objects.iter().find(|object| object.name == *name);
            let fields = object.into_iter().flat_map(|object| &object.fields);
            fields.for_each(|field| walk::push_refs(&field.ty, &mut open));
        }
    }
    found
}

/// An object as one place has it.
struct Instance<'m> {
    fields: &'m [Field],
    rows: BTreeSet<Span>,
    shared: Option<&'m ObjectName>,
}

/// An object of several places.
struct Group {
    fields: Vec<Field>,
    rows: BTreeSet<Span>,
    several: bool,
    /// What replies name instead of the fields.
    name: Option<ObjectName>,
}

/// The objects of several places.
struct Records {
    groups: Vec<Group>,
    by_row: BTreeMap<Span, Vec<usize>>,
    /// The groups of shared objects.
    shared: BTreeMap<ObjectName, usize>,
    /// The rows of shared objects.
    rows: BTreeMap<ObjectName, BTreeSet<Span>>,
}

impl Records {
    fn of(methods: &[Method], objects: &[Object], in_requests: &BTreeSet<ObjectName>) -> Self {
        let known = objects.iter().map(|object| (object.name.clone(), rows(&object.fields))).collect();
        let mut collector = Collector { known, found: Vec::new(), around: Vec::new() };
        for object in objects {
            collector.push(&object.fields, Some(&object.name));
        }
        let mut names = Vec::new();
        for field in methods.iter().filter_map(|method| method.response.result.as_ref()) {
            collector.collect(&field.ty);
            walk::push_refs(&field.ty, &mut names);
        }
        let mut counts: BTreeMap<ObjectName, usize> = BTreeMap::new();
        names.into_iter().for_each(|name| *counts.entry(name.clone()).or_default() += 1);
        let Collector { known, mut found, .. } = collector;
        // The fullest comes first: it has the rows that the others are compared with.
        found.sort_by_key(|instance| std::cmp::Reverse(instance.rows.len()));
        let mut records = Self { groups: Vec::new(), by_row: BTreeMap::new(), shared: BTreeMap::new(), rows: known };
        let mut members: Vec<Vec<Instance<'_>>> = Vec::new();
        for instance in found {
            let at = records.find(&instance.rows).unwrap_or_else(|| {
                let at = records.groups.len();
                for row in &instance.rows {
                    records.by_row.entry(*row).or_default().push(at);
                }
                records.groups.push(Group {
                    fields: Vec::new(),
                    rows: instance.rows.clone(),
                    several: false,
                    name: None,
                });
                members.push(Vec::new());
                at
            });
            members[at].push(instance);
        }
        for (at, members) in members.iter().enumerate() {
            records.settle(at, members, in_requests, &counts);
        }
        records
    }

    /// Decides the fields of a group.
    fn settle(
        &mut self,
        at: usize,
        members: &[Instance<'_>],
        in_requests: &BTreeSet<ObjectName>,
        references: &BTreeMap<ObjectName, usize>,
    ) {
        let shared = members.iter().find_map(|member| member.shared);
        let group = &mut self.groups[at];
        group.several = members.len() > 1;
        group.fields = ordered(join::objects(members.iter().map(|member| member.fields)));
        let inline = members.iter().filter(|member| member.shared.is_none()).count();
        // An object of requests stays what it is; replies that differ from it have one of their own, if most do.
        let joins = |name: &&ObjectName| {
            inline > 0 && (!in_requests.contains(*name) || inline > references.get(*name).copied().unwrap_or(0))
        };
        if let Some(name) = shared.filter(joins) {
            self.shared.insert(name.clone(), at);
            group.name = (!in_requests.contains(name)).then(|| name.clone());
        }
    }

    /// The group of an object with these rows: most rows of each are rows of the other.
    fn find(&self, rows: &BTreeSet<Span>) -> Option<usize> {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        rows.iter().flat_map(|row| self.by_row.get(row).into_iter().flatten()).for_each(|at| {
            *counts.entry(*at).or_default() += 1;
        });
        let is_same = |(at, count): &(usize, usize)| count * 2 > rows.len() && count * 2 > self.groups[*at].rows.len();
        counts.into_iter().filter(is_same).max_by_key(|(_, count)| *count).map(|(at, _)| at)
    }

    /// Puts the joined fields into a type; `around` are the groups that it is inside of.
    fn replace(&self, ty: &mut Type, around: &mut Vec<usize>) {
        match ty {
            Type::List(item) | Type::Map(item) => self.replace(item, around),
            Type::Union(members) => members.iter_mut().for_each(|member| self.replace(member, around)),
            Type::Ref(name) => {
                let group = self.shared.get(name).copied().filter(|at| !around.contains(at));
                if let Some(at) = group.filter(|at| self.groups[*at].name.is_none()) {
                    self.put(ty, at, around);
                }
            }
            Type::Object(fields) => match self
                .find(&identity(fields, &self.rows))
                .filter(|at| self.groups[*at].several && !around.contains(at))
            {
                Some(at) => self.put(ty, at, around),
                None => fields.iter_mut().for_each(|field| self.replace(&mut field.ty, around)),
            },
            _ => {}
        }
    }

    fn put(&self, ty: &mut Type, at: usize, around: &mut Vec<usize>) {
        let group = &self.groups[at];
        if let Some(name) = &group.name {
            *ty = Type::Ref(name.clone());
            return;
        }
        let mut fields = group.fields.clone();
        around.push(at);
        fields.iter_mut().for_each(|field| self.replace(&mut field.ty, around));
        around.pop();
        *ty = Type::Object(fields);
    }
}

/// The rows of the shared objects.
type Known = BTreeMap<ObjectName, BTreeSet<Span>>;

/// The objects of a model, collected from the outside in.
struct Collector<'m> {
    known: Known,
    found: Vec<Instance<'m>>,
    /// The rows of the objects around.
    around: Vec<BTreeSet<Span>>,
}

impl<'m> Collector<'m> {
    fn collect(&mut self, ty: &'m Type) {
        match ty {
            Type::List(item) | Type::Map(item) => self.collect(item),
            Type::Union(members) => members.iter().for_each(|member| self.collect(member)),
            Type::Object(fields) => self.push(fields, None),
            _ => {}
        }
    }

    /// An object inside of itself says nothing about the outer one: its level, or a link, may be wrong.
    fn push(&mut self, fields: &'m [Field], shared: Option<&'m ObjectName>) {
        let rows = identity(fields, &self.known);
        if rows.len() >= MIN_ROWS && !self.around.iter().any(|outer| are_same(outer, &rows)) {
            self.found.push(Instance { fields, rows: rows.clone(), shared });
        }
        self.around.push(rows);
        fields.iter().for_each(|field| self.collect(&field.ty));
        self.around.pop();
    }
}

/// Whether most rows of each are rows of the other.
fn are_same(first: &BTreeSet<Span>, second: &BTreeSet<Span>) -> bool {
    let common = first.intersection(second).count();
    common * 2 > first.len() && common * 2 > second.len()
}

/// The rows by which an object is known; none if it holds itself under a key that its table does not have: then the rows
/// of the inner one were placed a level too high.
fn identity(fields: &[Field], known: &Known) -> BTreeSet<Span> {
    let own = rows(fields);
    let is_misplaced = fields.iter().any(|field| {
        let inner = inner_rows(&field.ty, known);
        let common = inner.intersection(&own).count();
        common * 2 > inner.len() && field.at.0.is_none_or(|row| !inner.contains(&row))
    });
    if is_misplaced { BTreeSet::new() } else { own }
}

/// The rows of the object that a value is, or that its items are.
fn inner_rows(ty: &Type, known: &Known) -> BTreeSet<Span> {
    match ty {
        Type::List(item) | Type::Map(item) => inner_rows(item, known),
        Type::Object(fields) => rows(fields),
        Type::Ref(name) => known.get(name).cloned().unwrap_or_default(),
        _ => BTreeSet::new(),
    }
}

/// The rows that fields were read from.
fn rows(fields: &[Field]) -> BTreeSet<Span> {
    fields.iter().filter_map(|field| field.at.0).collect()
}

/// Documented fields in the order of the table that has most of them, then those of other tables, then the others.
fn ordered(mut fields: Vec<Field>) -> Vec<Field> {
    let mut files = BTreeMap::new();
    fields.iter().filter_map(|field| field.at.0).for_each(|span| *files.entry(span.file).or_insert(0_usize) += 1);
    let main = files.into_iter().max_by_key(|(_, count)| *count).map(|(file, _)| file);
    fields.sort_by_key(|field| match field.at.0 {
        Some(span) if Some(span.file) == main => (0, span.start),
        Some(_) => (1, 0),
        None => (2, 0),
    });
    fields
}
