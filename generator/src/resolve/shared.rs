//! Objects that several pages use, and types of ids: the objects of the model and the references to them → names,
//! areas, roles and features, the files of `types`, and the aliases. Decides which references are boxed.

use std::collections::{BTreeMap, BTreeSet};

use super::events;
use super::modules;
use super::names::{self, Scope};
use super::position::Position;
use super::shapes::Shapes;
use super::types::{FileContext, TypeResolver};
use crate::diagnostics::Diagnostics;
use crate::ir::{Alias, Feature, File, Item, ModulePath, Owner, Role, RustName, Subject, Ty};
use crate::model::types::{Field, Model, Object, ObjectName, PagePath, Scalar, Type};
use crate::model::vocabulary::{IdForm, id_form};
use crate::site::Website;

/// All shared objects and aliases.
pub(super) struct Shared<'m> {
    /// The site of the official pages.
    pub(super) site: &'m Website,
    entries: BTreeMap<&'m ObjectName, Entry<'m>>,
    aliases: BTreeMap<RustName, Alias>,
}

/// A shared object with its Rust name and its place.
struct Entry<'m> {
    object: &'m Object,
    area: RustName,
    name: RustName,
    role: Role,
    features: BTreeSet<Feature>,
    /// Objects that it contains inline, directly or indirectly.
    inside: BTreeSet<&'m ObjectName>,
}

impl<'m> Shared<'m> {
    pub(super) fn new(model: &'m Model, site: &'m Website) -> Self {
        let mut scopes: BTreeMap<RustName, Scope> = BTreeMap::new();
        let mut entries = BTreeMap::new();
        for object in &model.objects {
            let area = area(&object.page);
            let (name, _) = scopes.entry(area.clone()).or_default().claim(names::object(&object.name.0));
            let (features, inside) = (BTreeSet::new(), BTreeSet::new());
            entries.insert(&object.name, Entry { object, area, name, role: Role::Response, features, inside });
        }
        let mut shared = Self { site, entries, aliases: BTreeMap::new() };
        shared.propagate_features(model);
        shared.find_inside();
        shared.collect_aliases(model);
        shared
    }

    /// The type of a reference from `owner`; boxed if the object would contain itself.
    pub(super) fn reference(&self, name: &ObjectName, owner: &Owner) -> Option<Ty> {
        let entry = self.entries.get(name)?;
        let ty = Ty::Shared(entry.area.clone(), entry.name.clone());
        let is_inside = matches!(owner, Owner::Object(own, ..) if entry.inside.contains(own));
        Some(if is_inside { Ty::Boxed(Box::new(ty)) } else { ty })
    }

    /// The fields of an object.
    pub(super) fn fields(&self, name: &ObjectName) -> Option<&'m [Field]> {
        self.entries.get(name).map(|entry| entry.object.fields.as_slice())
    }

    /// The features of an area; it exists if any of them is on.
    pub(super) fn area_features(&self, area: &RustName) -> BTreeSet<Feature> {
        self.entries.values().filter(|entry| entry.area == *area).flat_map(|entry| entry.features.clone()).collect()
    }

    /// The files of the areas, and the aliases of ids. Objects that no method or event needs are left out.
    pub(super) fn files(&self, diagnostics: &mut Diagnostics) -> (Vec<File>, Vec<Alias>) {
        let used = self.entries.values().filter(|entry| !entry.features.is_empty());
        let mut areas: BTreeMap<&RustName, Vec<&Entry<'m>>> = BTreeMap::new();
        for entry in used {
            areas.entry(&entry.area).or_default().push(entry);
        }
        let files = areas.into_iter().map(|(area, entries)| self.file(area, &entries, diagnostics)).collect();
        (files, self.aliases.values().cloned().collect())
    }

    fn file(&self, area: &RustName, entries: &[&Entry<'m>], diagnostics: &mut Diagnostics) -> File {
        let mut file = FileContext { subject: area.to_string(), scope: Scope::default(), shapes: Shapes::default() };
        for entry in self.entries.values().filter(|entry| entry.area == *area) {
            file.scope.claim(vec![entry.name.to_string()]);
        }
        let mut items = Vec::new();
        for entry in entries {
            let object = entry.object;
            let owner = Owner::Object(object.name.clone(), self.site.link(&object.page.0, &object.anchor));
            let mut resolver = TypeResolver::new(self, &mut file, diagnostics, object.at.0);
            let position = Position::new(entry.name.clone(), entry.role, owner).named(&object.name.0);
            items.push(Item::Record(resolver.record(entry.name.clone(), &object.fields, &position)));
            items.extend(resolver.finish());
        }
        let pages: BTreeSet<_> = entries.iter().map(|entry| entry.object.page.clone()).collect();
        File {
            path: ModulePath(vec![RustName::new("types"), area.clone()]),
            subject: Subject::Area(area.to_string()),
            pages: pages.into_iter().collect(),
            children: Vec::new(),
            items,
            choices: Vec::new(),
        }
    }

    /// Propagates features and roles from methods and events to the objects that they refer to, transitively. An area
    /// is one file, so a feature that needs one of its objects needs all of them.
    fn propagate_features(&mut self, model: &'m Model) {
        for method in &model.methods {
            let feature = modules::feature(method);
            let params = method.params.iter().map(|field| (&field.ty, Role::Request));
            let result = method.response.result.iter().map(|field| (&field.ty, Role::Response));
            for (ty, role) in params.chain(result) {
                for_each_ref(ty, Reach::All, &mut |name| self.mark(name, &BTreeSet::from([feature.clone()]), role));
            }
        }
        for field in model.events.iter().flat_map(|event| &event.data) {
            let features = BTreeSet::from([events::feature()]);
            for_each_ref(&field.ty, Reach::All, &mut |name| self.mark(name, &features, Role::Response));
        }
        loop {
            let before = self.propagated();
            for area in self.areas() {
                let features = self.area_features(&area);
                let names: Vec<_> = self
                    .entries
                    .iter()
                    .filter(|(_, e)| e.area == area && !e.features.is_empty())
                    .map(|(n, _)| *n)
                    .collect();
                for name in names {
                    let role = self.entries[name].role;
                    self.mark(name, &features, role);
                    for field in &self.entries[name].object.fields {
                        for_each_ref(&field.ty, Reach::All, &mut |to| self.mark(to, &features, role));
                    }
                }
            }
            if before == self.propagated() {
                break;
            }
        }
    }

    /// The number of features and roles that were propagated; it never decreases.
    fn propagated(&self) -> usize {
        self.entries.values().map(|entry| entry.features.len() + usize::from(entry.role == Role::Request)).sum()
    }

    fn areas(&self) -> BTreeSet<RustName> {
        self.entries.values().map(|entry| entry.area.clone()).collect()
    }

    /// Adds features and a role to an object.
    fn mark(&mut self, name: &ObjectName, features: &BTreeSet<Feature>, role: Role) {
        if let Some(entry) = self.entries.get_mut(name) {
            entry.features.extend(features.iter().cloned());
            if role == Role::Request {
                entry.role = Role::Request;
            }
        }
    }

    /// Finds the objects that each object contains inline: through structs and alternatives, not through lists and
    /// maps.
    fn find_inside(&mut self) {
        let mut direct: BTreeMap<&'m ObjectName, BTreeSet<&'m ObjectName>> = BTreeMap::new();
        for (name, entry) in &self.entries {
            for field in &entry.object.fields {
                for_each_ref(&field.ty, Reach::Inline, &mut |to| {
                    direct.entry(name).or_default().insert(to);
                });
            }
        }
        for (name, entry) in &mut self.entries {
            let mut open: Vec<_> = direct.get(name).into_iter().flatten().copied().collect();
            while let Some(next) = open.pop() {
                if entry.inside.insert(next) {
                    open.extend(direct.get(next).into_iter().flatten().copied());
                }
            }
        }
    }

    /// Collects the aliases of all ids and codes.
    fn collect_aliases(&mut self, model: &'m Model) {
        let params = model.methods.iter().flat_map(|method| &method.params);
        let results = model.methods.iter().flat_map(|method| &method.response.result);
        let objects = model.objects.iter().flat_map(|object| &object.fields);
        let events = model.events.iter().flat_map(|event| &event.data);
        for field in params.chain(results).chain(objects).chain(events) {
            for_each_id(&field.ty, &mut |word| {
                let name = names::alias(word);
                let target = match id_form(word) {
                    IdForm::Integer => Ty::Integer,
                    IdForm::String => Ty::String,
                };
                let alias = self.aliases.entry(name.clone()).or_insert(Alias { name, words: Vec::new(), target });
                if let Err(place) = alias.words.binary_search_by(|known| known.as_str().cmp(word)) {
                    alias.words.insert(place, word.to_owned());
                }
            });
        }
    }
}

/// The documentation area of a page: the first folder below the reference.
fn area(page: &PagePath) -> RustName {
    let below = page.0.strip_prefix("api-reference/").unwrap_or(&page.0);
    names::module(below.split_once('/').map_or("common", |(folder, _)| folder))
}

/// Which references of a type are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// All references.
    All,
    /// References that are part of the value itself.
    Inline,
}

fn for_each_ref<'m>(ty: &'m Type, reach: Reach, found: &mut dyn FnMut(&'m ObjectName)) {
    match ty {
        Type::Ref(name) => found(name),
        Type::List(inner) | Type::Map(inner) if reach == Reach::All => for_each_ref(inner, reach, found),
        Type::Object(fields) => fields.iter().for_each(|field| for_each_ref(&field.ty, reach, found)),
        Type::Union(types) => types.iter().for_each(|ty| for_each_ref(ty, reach, found)),
        _ => {}
    }
}

fn for_each_id(ty: &Type, found: &mut dyn FnMut(&str)) {
    match ty {
        Type::Scalar(Scalar::Id(word)) => found(word),
        Type::List(inner) | Type::Map(inner) => for_each_id(inner, found),
        Type::Object(fields) => fields.iter().for_each(|field| for_each_id(&field.ty, found)),
        Type::Union(types) => types.iter().for_each(|ty| for_each_id(ty, found)),
        _ => {}
    }
}
