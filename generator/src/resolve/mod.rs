//! `resolve`: [`Model`] → `ir::Api`. Decides every identifier, module path, file, feature, shared shape and Rust type.
//!
//! - `names` and `words`: identifiers.
//! - `modules`: the file of each method, and the tree of modules.
//! - `shared`: objects that several pages use, with their areas and features.
//! - `shapes`: objects and lists of values that several methods of one file share.
//! - `position`: where a type occurs.
//! - `types`: model types → Rust types, with the structs and enums that they need.
//! - `methods`: methods with their requests, results and errors.
//! - `choices`: structs and enums that convert into choices.
//! - `events`: events and the records of their data.
//! - `facts`: idempotence and lists.

pub mod choices;
pub mod codes;
mod events;
mod facts;
mod methods;
mod modules;
mod names;
mod position;
mod shapes;
mod shared;
mod types;
mod words;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostics::Diagnostics;
use crate::ir::{Api, File, Item};
use crate::model::types::Model;
use crate::site::Website;
use modules::{Group, Groups};
use shared::Shared;

/// Resolves a model whose pages are on `site` into a Rust crate. `diagnostics` receives what cannot be named or typed
/// plainly.
#[must_use]
pub fn resolve(model: &Model, site: &Website, diagnostics: &mut Diagnostics) -> Api {
    let groups = Groups::new(model);
    let shared = Shared::new(model, site);
    let files: Vec<_> = groups.list.par_iter().map(|group| object_file(group, &groups, &shared)).collect();
    let mut all = Vec::new();
    for (file, found) in files {
        all.push(file);
        diagnostics.extend(found);
    }
    let (areas, aliases) = shared.files(diagnostics);
    all.extend(areas);
    let mut features: BTreeSet<_> = groups.list.iter().map(|group| group.feature.clone()).collect();
    let events = events::file(model, &shared, diagnostics);
    features.extend(events.iter().map(|_| events::feature()));
    all.extend(events);
    let mut files = modules::tree(all, aliases, &groups, &shared);
    choices::set(&mut files);
    Api { files, features }
}

/// The file of the methods of one API object.
fn object_file(group: &Group<'_>, groups: &Groups<'_>, shared: &Shared<'_>) -> (File, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let items = methods::methods(group, groups, shared, &mut diagnostics);
    let pages: BTreeSet<_> = group.methods.iter().map(|method| method.page.clone()).collect();
    let file = File {
        path: group.path.clone(),
        subject: group.subject.clone(),
        pages: pages.into_iter().collect(),
        children: Vec::new(),
        items: items.into_iter().map(|method| Item::Method(Box::new(method))).collect(),
        choices: Vec::new(),
    };
    (file, diagnostics)
}
