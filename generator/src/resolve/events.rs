//! Events of the model → the file of module [`MODULE`]: the type of each event, and the records of their data. Decides
//! which payloads share a type.
//!
//! Most events carry only an id. A small object is therefore named after its keys and is one type for all events that
//! carry it; a larger object belongs to its event. The distinction depends on the object alone, so that a change of
//! another page never renames a type.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::names::{self, Claim, Scope};
use super::position::Position;
use super::shapes::Shapes;
use super::shared::Shared;
use super::types::{FileContext, TypeResolver};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::{
    self, EventDeprecation, Events, Feature, Field, File, Item, ModulePath, Owner, Record, Role, RustName,
};
use crate::ir::{Subject, Ty};
use crate::model::types::{Event, Model};
use crate::model::vocabulary::IdForm;

/// Module and feature of all events. A module `events` could clash with a segment of method names, and `on` reads well:
/// `on::CrmDealAdd`. One feature is enough: all events together cost the compiler less than one large area.
pub(super) const MODULE: &str = "on";

/// The maximum number of values in a record that is named after its keys.
const MAX_SHARED_VALUES: usize = 3;

/// The maximum number of values in a variant without a box.
const MAX_INLINE_VALUES: usize = 6;

/// The feature of the events.
pub(super) fn feature() -> Feature {
    Feature(MODULE.to_owned())
}

/// The file of the events; `None` if there are no events.
pub(super) fn file(model: &Model, shared: &Shared<'_>, diagnostics: &mut Diagnostics) -> Option<File> {
    if model.events.is_empty() {
        return None;
    }
    let mut scope = Scope::default();
    let names: Vec<RustName> = model.events.iter().map(|event| name(event, &mut scope, diagnostics)).collect();
    let mut records = Records::default();
    let mut list = Vec::new();
    for (event, name) in model.events.iter().zip(&names) {
        let (data, boxed) = data(event, name, shared, &mut scope, &mut records, diagnostics);
        list.push(ir::Event {
            name: name.clone(),
            code: event.code.clone(),
            spelling: event.spelling.clone(),
            suffix: event.suffix.clone(),
            page: event.page.clone(),
            link: shared.site.link(&event.page.0, &event.anchor),
            scopes: event.scopes.clone(),
            deprecated: deprecation(event, model, &names, diagnostics),
            data,
            boxed,
            beside: event.beside.clone(),
        });
    }
    let pages: BTreeSet<_> = model.events.iter().map(|event| event.page.clone()).collect();
    let small = records.small.into_values().map(Item::Record);
    Some(File {
        path: ModulePath(vec![RustName::new(MODULE)]),
        subject: Subject::Events,
        pages: pages.into_iter().collect(),
        children: Vec::new(),
        items: [Item::Events(Events { list })].into_iter().chain(small).chain(records.own).collect(),
        choices: Vec::new(),
    })
}

/// The types of the data of all events.
#[derive(Default)]
struct Records {
    /// Records that are named after their keys.
    small: BTreeMap<RustName, Record>,
    /// Types that belong to one event.
    own: Vec<Item>,
}

fn name(event: &Event, scope: &mut Scope, diagnostics: &mut Diagnostics) -> RustName {
    let stem = event.page.0.rsplit('/').next().unwrap_or_default().trim_end_matches(".md");
    let spelling = event.spelling.as_ref().map(|spelling| spelling.0.as_str());
    let (name, claim) = scope.claim(names::event(&event.code.0, spelling, stem));
    if claim == Claim::Renamed {
        let message = format!("`{}` shares its plain Rust name with another event", event.code.0);
        let help = format!("its type is called `{name}`");
        diagnostics.push(Diagnostic::new(&codes::RENAMED, event.at.0, message).with_help(help));
    }
    name
}

fn deprecation(
    event: &Event,
    model: &Model,
    names: &[RustName],
    diagnostics: &mut Diagnostics,
) -> Option<EventDeprecation> {
    let successor = event.deprecated.as_ref()?.successor.clone();
    let target = successor.as_ref().and_then(|code| {
        let at = model.events.iter().position(|other| other.code.0.eq_ignore_ascii_case(&code.0))?;
        names.get(at).cloned()
    });
    if let (Some(code), None) = (&successor, &target) {
        let message = format!("`{}` is to be replaced by `{}`, which is no documented event", event.code.0, code.0);
        diagnostics.add(&codes::UNKNOWN_SUCCESSOR, event.at.0, message);
    }
    Some(EventDeprecation { successor, target })
}

/// The type of the data of an event, and whether its variant boxes it.
fn data(
    event: &Event,
    name: &RustName,
    shared: &Shared<'_>,
    scope: &mut Scope,
    records: &mut Records,
    diagnostics: &mut Diagnostics,
) -> (Ty, bool) {
    let Some(data) = &event.data else { return (Ty::Value, false) };
    // The small records get other names, so the names that they claim here must stay free.
    let mut trial = FileContext { subject: name.to_string(), scope: scope.clone(), shapes: Shapes::default() };
    let mut resolver = TypeResolver::new(shared, &mut trial, diagnostics, event.at.0);
    let position = Position::new(name.clone(), Role::Response, Owner::Event(event.code.clone())).named("data");
    let mut ty = resolver.ty(&data.ty, &position);
    let mut items = resolver.finish();
    extract_small_records(&mut items, &mut ty, records);
    for item in &items {
        if let Item::Record(Record { name, .. }) | Item::Values(ir::Values { name, .. }) = item {
            scope.claim(vec![name.to_string()]);
        }
    }
    let boxed = inline_size(&ty, &items, &records.small) > MAX_INLINE_VALUES;
    records.own.extend(items);
    (ty, boxed)
}

/// Moves the small records from `items` to `records`, innermost first, under the names that their keys give them.
fn extract_small_records(items: &mut Vec<Item>, ty: &mut Ty, records: &mut Records) {
    for index in (0..items.len()).rev() {
        let Some(Item::Record(record)) = items.get(index) else { continue };
        let Some(small) = small_record(record, &records.small) else { continue };
        let Item::Record(old) = items.remove(index) else { continue };
        let to = small.name.clone();
        rename(ty, &old.name, &to);
        for item in &mut *items {
            if let Item::Record(record) = item {
                record.fields.iter_mut().for_each(|field| rename(&mut field.ty, &old.name, &to));
            }
        }
        records.small.entry(to).or_insert(small);
    }
}

/// The record under the name that its keys give it, if it is small and begins with an id or with a small record.
fn small_record(record: &Record, known: &BTreeMap<RustName, Record>) -> Option<Record> {
    let fields: Option<Vec<Field>> = record.fields.iter().map(normalized).collect();
    let fields = fields?;
    let count: usize = fields.iter().map(|field| value_count(&field.ty, known)).sum();
    let is_distinctive = |field: &Field| match field.ty {
        Ty::Record(_) => true,
        _ => {
            is_id(&field.wire.0) && (field.wire.0.len() == ID.len() || type_suffix(&field.wire.0, &field.ty).is_empty())
        }
    };
    if count > MAX_SHARED_VALUES || !record.wildcards.is_empty() || !fields.first().is_some_and(is_distinctive) {
        return None;
    }
    let parts = fields.iter().map(|field| match &field.ty {
        Ty::Record(name) => name.to_string(),
        ty => names::key(&field.wire.0, type_suffix(&field.wire.0, ty)),
    });
    let key = record.origin.path.last().map_or("data", |name| name.0.as_str());
    let name = RustName::new(format!("{}{}", parts.collect::<String>(), names::key(key, "")));
    if names::repeats_a_word(name.as_str()) {
        return None;
    }
    let origin = ir::Origin { owner: Owner::Events, path: record.origin.path.clone(), others: 0 };
    Some(Record { name, fields, origin, ..record.clone() })
}

/// The field without what differs between pages only in wording; `None` if the field has properties of its own.
fn normalized(field: &Field) -> Option<Field> {
    let is_plain = !field.deprecated && field.codec.is_none() && field.description.is_none();
    is_plain.then(|| Field { ty: wire_type(&field.ty), nullable: false, ..field.clone() })
}

/// The type with the aliases of ids replaced by their wire types.
fn wire_type(ty: &Ty) -> Ty {
    match ty {
        Ty::Alias(_, _, IdForm::Integer) => Ty::Integer,
        Ty::Alias(_, _, IdForm::String) => Ty::String,
        Ty::Either(left, right) if wire_type(left) == wire_type(right) => wire_type(left),
        other => other.clone(),
    }
}

/// The ending of the key of an id.
const ID: &str = "id";

fn is_id(key: &str) -> bool {
    key.to_ascii_lowercase().ends_with(ID)
}

/// A word for the type of a key, unless it is the expected one: an integer for ids, a string for other keys.
fn type_suffix(key: &str, ty: &Ty) -> &'static str {
    match ty {
        Ty::Integer if is_id(key) => "",
        Ty::String if !is_id(key) => "",
        Ty::Integer => "number",
        Ty::String => "text",
        Ty::Timestamp => "time",
        Ty::DateTime => "moment",
        Ty::Date => "date",
        Ty::Decimal => "decimal",
        _ => "value",
    }
}

/// The number of single values in a field; more than a small record may have if it contains anything else.
fn value_count(ty: &Ty, known: &BTreeMap<RustName, Record>) -> usize {
    match ty {
        Ty::Value
        | Ty::String
        | Ty::Integer
        | Ty::Decimal
        | Ty::Date
        | Ty::DateTime
        | Ty::Timestamp
        | Ty::Alias(..) => 1,
        Ty::Record(name) => known.get(name).map_or(MAX_SHARED_VALUES + 1, |record| {
            record.fields.iter().map(|field| value_count(&field.ty, known)).sum()
        }),
        _ => MAX_SHARED_VALUES + 1,
    }
}

/// The number of values that a type stores inline.
fn inline_size(ty: &Ty, items: &[Item], small: &BTreeMap<RustName, Record>) -> usize {
    let fields =
        |record: &Record| record.fields.iter().map(|field| inline_size(&field.ty, items, small)).sum::<usize>() + 1;
    match ty {
        Ty::Record(name) => {
            let own = items.iter().find_map(|item| match item {
                Item::Record(record) if record.name == *name => Some(record),
                _ => None,
            });
            own.or_else(|| small.get(name)).map_or(1, fields)
        }
        Ty::Shared(..) => MAX_INLINE_VALUES + 1,
        Ty::Option(inner) => inline_size(inner, items, small),
        Ty::Either(left, right) => inline_size(left, items, small).max(inline_size(right, items, small)),
        _ => 1,
    }
}

fn rename(ty: &mut Ty, from: &RustName, to: &RustName) {
    match ty {
        Ty::Record(name) if name == from => *name = to.clone(),
        Ty::Option(inner) | Ty::Vec(inner) | Ty::Map(inner) | Ty::Boxed(inner) => rename(inner, from, to),
        Ty::Either(left, right) => {
            rename(left, from, to);
            rename(right, from, to);
        }
        _ => {}
    }
}
