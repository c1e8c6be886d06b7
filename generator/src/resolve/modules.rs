//! Methods → groups that share a file, and the tree of all files with their `pub mod` lines and features. Decides the
//! layout of modules.

use std::collections::{BTreeMap, BTreeSet};

use super::events;
use super::names::{self, Claim, Scope};
use super::shared::Shared;
use crate::ir::Target;
use crate::ir::{Alias, Child, Event, Feature, File, Item, ModulePath, Registry, RegistryEntry, RustName, Subject};
use crate::model::types::{Method, MethodName, Model, PagePath, Version};
use crate::site::Website;

/// Module and feature of the registry.
const REGISTRY: &str = "registry";

/// The methods of one file.
pub(super) struct Group<'a> {
    /// Path of the module.
    pub(super) path: ModulePath,
    /// What the module contains.
    pub(super) subject: Subject,
    /// Feature that the methods need.
    pub(super) feature: Feature,
    /// The methods, sorted by name.
    pub(super) methods: Vec<&'a Method>,
    /// The Rust names of these methods, in the same order.
    pub(super) names: Vec<Names>,
    /// The type names that these methods claim.
    pub(super) scope: Scope,
}

/// The Rust names of a method.
pub(super) struct Names {
    /// The request struct.
    pub(super) request: RustName,
    /// The error enum.
    pub(super) error: RustName,
    /// The call function.
    pub(super) function: RustName,
    /// Whether one of the plain names was taken.
    pub(super) renamed: bool,
}

/// All groups, and where each method is.
pub(super) struct Groups<'a> {
    /// The groups, sorted by module path.
    pub(super) list: Vec<Group<'a>>,
    targets: BTreeMap<(String, Version), Target>,
}

impl<'a> Groups<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut by_path: BTreeMap<ModulePath, Vec<&'a Method>> = BTreeMap::new();
        for method in &model.methods {
            by_path.entry(module_path(method)).or_default().push(method);
        }
        let list: Vec<_> = by_path.into_iter().map(|(path, methods)| group(path, methods)).collect();
        let mut targets = BTreeMap::new();
        for group in &list {
            for (method, names) in group.methods.iter().zip(&group.names) {
                let target = Target {
                    module: group.path.clone(),
                    function: names.function.clone(),
                    feature: group.feature.clone(),
                };
                targets.insert((method.name.0.to_ascii_lowercase(), method.version), target);
            }
        }
        Self { list, targets }
    }

    /// The registry entries of all methods, by module and name.
    fn registry_entries(&self, site: &Website) -> Vec<RegistryEntry> {
        let of_group = |group: &Group<'_>| {
            let entries = group.methods.iter().zip(&group.names).map(|(method, names)| RegistryEntry {
                module: group.path.clone(),
                name: names.request.clone(),
                feature: group.feature.clone(),
                link: site.link(&method.page.0, ""),
                successor: method
                    .deprecated
                    .as_ref()
                    .and_then(|note| note.successor.as_ref())
                    .map(|name| name.0.clone()),
            });
            entries.collect::<Vec<_>>()
        };
        self.list.iter().flat_map(of_group).collect()
    }

    /// The function of the successor `name` of `method`. The interface of `method` takes precedence, but never gives
    /// the method itself.
    pub(super) fn successor(&self, name: &MethodName, method: &Method) -> Option<&Target> {
        let key = name.0.to_ascii_lowercase();
        let is_self = key == method.name.0.to_ascii_lowercase();
        let other = if method.version == Version::V2 { Version::V3 } else { Version::V2 };
        let same = self.targets.get(&(key.clone(), method.version)).filter(|_| !is_self);
        same.or_else(|| self.targets.get(&(key, other)))
    }
}

/// The feature of a method.
pub(super) fn feature(method: &Method) -> Feature {
    Feature(names::feature(method.name.0.split('.').next().unwrap_or_default()))
}

fn group(path: ModulePath, methods: Vec<&Method>) -> Group<'_> {
    let (mut scope, mut functions) = (Scope::default(), Scope::default());
    let mut requests = Vec::new();
    for method in &methods {
        let segments: Vec<_> = method.name.0.split('.').collect();
        let (request, a) = scope.claim(names::method_type(&segments));
        let (function, b) = functions.claim(names::function(&segments));
        requests.push((request, function, a == Claim::Renamed || b == Claim::Renamed));
    }
    let claimed = requests.into_iter().map(|(request, function, renamed)| {
        let (error, claim) = scope.claim(names::suffixed(&request, "Error"));
        Names { request, error, function, renamed: renamed || claim == Claim::Renamed }
    });
    let names = claimed.collect();
    let name = methods.first().map(|method| method.name.0.as_str()).unwrap_or_default();
    let subject = Subject::Object(name.rsplit_once('.').map_or(name, |(object, _)| object).to_owned());
    let feature = methods.first().map_or_else(|| Feature("full".to_owned()), |method| feature(method));
    Group { path, subject, feature, methods, names, scope }
}

/// The module path of a method: one module per segment except the last. A method of one segment has its own module.
fn module_path(method: &Method) -> ModulePath {
    let segments: Vec<_> = method.name.0.split('.').collect();
    let object = if segments.len() > 1 { &segments[..segments.len() - 1] } else { &segments[..] };
    let root = (method.version == Version::V3).then(|| RustName::new("v3"));
    ModulePath(root.into_iter().chain(object.iter().map(|segment| names::module(segment))).collect())
}

/// The registry entries of the events of a file, by code.
fn event_entries(file: &File) -> Vec<RegistryEntry> {
    let of_item = |item: &Item| match item {
        Item::Events(events) => events.list.iter().map(|event| event_entry(file, event)).collect(),
        _ => Vec::new(),
    };
    file.items.iter().flat_map(of_item).collect()
}

fn event_entry(file: &File, event: &Event) -> RegistryEntry {
    RegistryEntry {
        module: file.path.clone(),
        name: event.name.clone(),
        feature: events::feature(),
        link: event.link.clone(),
        successor: event.deprecated.as_ref().and_then(|note| note.successor.as_ref()).map(|code| code.0.clone()),
    }
}

/// All files with their children, including the modules that contain only modules.
pub(super) fn tree(files: Vec<File>, aliases: Vec<Alias>, groups: &Groups<'_>, shared: &Shared<'_>) -> Vec<File> {
    let mut all: BTreeMap<ModulePath, File> = files.into_iter().map(|file| (file.path.clone(), file)).collect();
    let types = ModulePath(vec![RustName::new("types")]);
    let alias_pages: Vec<PagePath> = Vec::new();
    let items = aliases.into_iter().map(Item::Alias).collect();
    all.insert(
        types.clone(),
        File {
            path: types,
            subject: Subject::Types,
            pages: alias_pages,
            children: Vec::new(),
            items,
            choices: Vec::new(),
        },
    );
    let entries = Registry {
        methods: groups.registry_entries(shared.site),
        events: all.values().flat_map(event_entries).collect(),
    };
    let registry = ModulePath(vec![RustName::new(REGISTRY)]);
    all.insert(
        registry.clone(),
        File {
            path: registry,
            subject: Subject::Registry,
            pages: Vec::new(),
            children: Vec::new(),
            items: vec![Item::Registry(entries)],
            choices: Vec::new(),
        },
    );
    let paths: Vec<_> = all.keys().cloned().collect();
    for path in paths {
        for length in (0..path.0.len()).rev() {
            let parent = ModulePath(path.0[..length].to_vec());
            let subject = subject(&parent, length, groups, &path);
            all.entry(parent.clone()).or_insert_with(|| File {
                path: parent.clone(),
                subject,
                pages: Vec::new(),
                children: Vec::new(),
                items: Vec::new(),
                choices: Vec::new(),
            });
        }
    }
    let paths: Vec<_> = all.keys().cloned().collect();
    for path in paths {
        let Some((name, parent)) = path.0.split_last() else { continue };
        let features = required_features(&path, groups, shared);
        let parent = ModulePath(parent.to_vec());
        if let Some(file) = all.get_mut(&parent) {
            file.children.push(Child { name: name.clone(), features });
        }
    }
    all.into_values().collect()
}

/// The subject of a module that contains only modules: the first segments of the first method below it.
fn subject(path: &ModulePath, length: usize, groups: &Groups<'_>, below: &ModulePath) -> Subject {
    let is_v3 = path.0.first().is_some_and(|name| name.as_str() == "v3");
    match (length, is_v3) {
        (0, _) => return Subject::Root,
        (1, true) => return Subject::V3,
        _ => {}
    }
    let group = groups.list.iter().find(|group| group.path == *below);
    let name = group.and_then(|group| group.methods.first()).map(|method| method.name.0.as_str()).unwrap_or_default();
    let count = if is_v3 { length - 1 } else { length };
    Subject::Object(name.split('.').take(count).collect::<Vec<_>>().join("."))
}

/// The features of a `pub mod` line. Only modules whose parent does not have the same condition need them.
fn required_features(path: &ModulePath, groups: &Groups<'_>, shared: &Shared<'_>) -> BTreeSet<Feature> {
    let first = path.0.first().map_or("", RustName::as_str);
    match (first, path.0.len()) {
        ("v3", 1) => {
            groups.list.iter().filter(|g| g.path.0.first() == path.0.first()).map(|g| g.feature.clone()).collect()
        }
        (events::MODULE, 1) => BTreeSet::from([events::feature()]),
        ("types", 1) => BTreeSet::new(),
        (REGISTRY, 1) => BTreeSet::from([Feature(REGISTRY.to_owned())]),
        ("types", 2) => shared.area_features(&path.0[1]),
        ("v3", 2) | (_, 1) => {
            groups.list.iter().filter(|g| g.path.0.starts_with(&path.0)).map(|g| g.feature.clone()).take(1).collect()
        }
        _ => BTreeSet::new(),
    }
}
