//! `openapi`: [`Model`] → two OpenAPI 3.1 documents, one per interface. Decides how a schema expresses each fact of the
//! model; names of Rust types and links to pages come from `resolve`, by way of [`Api`].
//!
//! Each method is one path with one operation. Requests and replies are described differently, because the caller
//! controls what is sent and the portal controls what is returned:
//!
//! - **Requests are exact**: one type per value, closed lists of values, required keys, either/or groups as `anyOf` of
//!   `required`. Keys that are not documented (custom fields) stay allowed. What the service takes in several forms has
//!   all of them: required parameters of REST 2 in any case (the documented one is the first branch of an `anyOf`), the
//!   directions of an order in both cases, flags of the values 1 and 0 as booleans, arguments by position as a list or
//!   with their names.
//! - **Replies are what the types read**, no less and no more: every key may be absent, and every value may have any of
//!   the forms that `bitrix24-wire` reads as its type: numbers as texts, flags in several spellings, a list of one as its
//!   item. What stands for no value depends on the place: `null`, `false`, `""`, `[]` and `{}` for a field, the first
//!   three for an item, nothing for a whole result that is not documented to be `null`. Each form is defined once, in
//!   the components `Reply.…` (a field), `Reply.Item.…` and `Reply.Whole.…`; a user who wants strict replies changes it
//!   there. The documented schema is the first branch of an `anyOf` and the open form the last, so documented values
//!   are listed and other values still validate. `tests/examples/openapi` holds the documents against the types.
//! - An object inside a list is a component, `Reply.<method>.<keys>`: the schema of a list has that of its items several
//!   times.
//! - **Error codes** are open for the same reason: any method can also return the errors of the service itself.
//! - A shared object is `<name>` in requests and `Reply.<name>` in replies.
//! - A default that is a value of its schema is a `default`; any other text (`i + 10`) is an `x-default`.
//!
//! A document has no sentence of the documentation unless descriptions are enabled. Extensions for what OpenAPI cannot
//! express:
//!
//! | key | on | meaning |
//! |---|---|---|
//! | `x-documentation` | operation | the page of the method, if its pages are on a site |
//! | `x-rust` | operation | path of the request type in the crate `bitrix24` |
//! | `x-scopes` | operation | scopes, any of which is enough |
//! | `x-successor` | operation | what to use instead of a deprecated method |
//! | `x-positional`, `x-order` | operation | the server reads arguments by position, and in this order |
//! | `x-errors` | operation | every documented case: `code`, `status`, `message`, `pattern` |
//! | `x-id` | schema | the documented word for an id or a code |
//! | `x-pattern` | schema | the documented spelling of a name that stands for many keys |
//! | `x-nullable` | schema | `null` is documented in a reply |
//! | `x-conditional` | schema | required in some calls only |
//! | `x-conditions` | schema | when it is required, effective or ignored: `required unless A`, `only if B = x, y` |
//! | `x-applies-to` | schema | the documented alternatives that have this key |
//! | `x-default` | schema | see above |
//! | `x-enumDescriptions` | schema | short meanings of values |

mod components;
mod errors;
mod fields;
mod fixed;
mod head;
mod literal;
mod operation;
mod reply;
mod schema;
mod type_schema;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Item};
use crate::model::types::{Model, Version};
use crate::revision::Revision;
use crate::tree::Tree;
use components::{Names, Refs};

pub use schema::{Keyed, Kind, Kinds, Schema};
pub use types::{
    Components, ErrorCase, Info, License, Media, Operation, Path, RequestBody, Response, Root, SecurityScheme, Server,
    Tag, Variable,
};

/// The crate that users of the Rust types depend on.
const CRATE: &str = "bitrix24";

/// An OpenAPI document and the name of its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The interface that it describes.
    pub version: Version,
    /// Name of the file.
    pub file: &'static str,
    /// The content.
    pub root: Root,
}

/// Builds the documents of a model: REST 2, then REST 3.0. `api` is the output of `resolve` for the same model;
/// `revision` is the state of the documentation.
#[must_use]
pub fn documents(model: &Model, api: &Api, revision: &Revision) -> [Document; 2] {
    let resolved = resolved(api);
    [Version::V2, Version::V3].map(|version| document(model, version, &resolved, revision))
}

/// Serializes the documents into a tree of files.
#[must_use]
pub fn tree(documents: &[Document]) -> Tree {
    let text = |document: &Document| {
        let text = serde_json::to_string_pretty(&document.root);
        text.expect("the keys of a document are texts, so it is JSON") + "\n"
    };
    Tree { files: documents.iter().map(|document| (document.file.to_owned(), text(document))).collect() }
}

/// What `resolve` decided for a method.
#[derive(Clone, Debug, Default)]
struct Resolved {
    /// Path of the request type.
    rust: Option<String>,
    /// Address of the page.
    link: Option<String>,
}

/// What `resolve` decided, by name and version of the method.
type AllResolved<'a> = BTreeMap<(&'a str, Version), Resolved>;

fn resolved(api: &Api) -> AllResolved<'_> {
    let mut all = AllResolved::new();
    for file in &api.files {
        for item in &file.items {
            let Item::Method(method) = item else { continue };
            let mut path = CRATE.to_owned();
            for name in file.path.0.iter().chain([&method.request.name]) {
                path.push_str("::");
                path.push_str(name.as_str());
            }
            let resolved = Resolved { rust: Some(path), link: method.link.clone() };
            all.insert((&method.name.0, method.version), resolved);
        }
    }
    all
}

fn document(model: &Model, version: Version, resolved: &AllResolved<'_>, revision: &Revision) -> Document {
    let names = Names::new(model);
    let mut refs = Refs::new(&names, version);
    let mut paths = Keyed::default();
    let mut tags = BTreeSet::new();
    for method in model.methods.iter().filter(|method| method.version == version) {
        let resolved = resolved.get(&(method.name.0.as_str(), version)).cloned().unwrap_or_default();
        tags.insert(operation::tag(method));
        let post = operation::operation(method, resolved, &mut refs);
        paths.0.push((format!("/{}", method.name.0), Path { post }));
    }
    let has_batch = paths.0.iter().any(|(_, path): &(String, Path)| path.post.operation_id == operation::BATCH);
    if version == Version::V3 && !paths.is_empty() && !has_batch {
        let post = operation::batch_v3(&mut refs);
        tags.extend(post.tags.clone());
        let address = format!("/{}", operation::BATCH);
        let place = paths.0.partition_point(|(other, _)| other.to_lowercase() < address);
        paths.0.insert(place, (address, Path { post }));
    }
    let root = Root {
        openapi: "3.1.0",
        info: head::info(version, revision),
        servers: head::servers(version),
        security: head::security(),
        tags: tags.into_iter().map(head::tag).collect(),
        paths,
        components: components::components(refs),
    };
    Document { version, file: head::file(version), root }
}
