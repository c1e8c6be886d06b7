//! `openapi`: [`Model`] → two OpenAPI 3.1 documents, one per interface. Owns how each fact of the model is said in a
//! schema; names of Rust types and links to pages are those of `resolve`, taken from [`Api`].
//!
//! One path and one operation per method. What a caller sends and what a portal answers are described differently,
//! because the first is ours and the second is not:
//!
//! - **Requests are exact**: one type per value, closed lists of values, required keys, either/or groups as `anyOf` of
//!   `required`. Keys that are not documented (custom fields) stay allowed.
//! - **Replies are open**: every key may be absent, every value may come in each form that portals are known to send
//!   (forms that `bitrix24-wire` reads): numbers in texts, flags in several spellings, `[]`, `null`, `false` or an empty
//!   text for nothing. These forms stand once, in the components `Reply.…`; who wants strict replies changes them there.
//!   What is documented is the first branch of an `anyOf` and the open form the last, so that documented values are told
//!   and others still pass.
//! - **Error codes** are open for the same reason: any method also answers the errors of the service itself.
//! - A shared object is `<name>` where it is sent and `Reply.<name>` where it is answered.
//! - A default that is a value of its schema is a `default`; any other text (`i + 10`) is an `x-default`.
//!
//! No sentence of the documentation is in a document unless descriptions were asked for. What OpenAPI has no word for:
//!
//! | key | on | meaning |
//! |---|---|---|
//! | `x-documentation` | operation | the page of the method, where its pages are on a site |
//! | `x-rust` | operation | path of the request type in the crate `bitrix24` |
//! | `x-scopes` | operation | scopes, any of which is enough |
//! | `x-successor` | operation | what to use instead of a deprecated method |
//! | `x-positional`, `x-order` | operation | the server reads arguments by position, and in this order |
//! | `x-errors` | operation | every documented case: `code`, `status`, `message`, `pattern` |
//! | `x-id` | schema | the documented word for an id or a code |
//! | `x-pattern` | schema | the documented spelling of a name that stands for many keys |
//! | `x-nullable` | schema | `null` is documented in a reply |
//! | `x-conditional` | schema | required in some calls only |
//! | `x-conditions` | schema | when it must be sent, counts or does not: `required unless A`, `only if B = x, y` |
//! | `x-applies-to` | schema | the documented alternatives that have this key |
//! | `x-default` | schema | see above |
//! | `x-enumDescriptions` | schema | short meanings of values |

mod components;
mod errors;
mod fields;
mod fixed;
mod head;
mod literal;
mod lower;
mod operation;
mod shape;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Item};
use crate::model::types::{Model, Version};
use crate::revision::Revision;
use crate::tree::Tree;
use components::{Names, Refs};

pub use shape::{Keyed, Kind, Kinds, Schema};
pub use types::{
    Components, ErrorCase, Info, License, Media, Operation, Path, RequestBody, Response, Root, SecurityScheme, Server,
    Tag, Variable,
};

/// The crate that users of the Rust types depend on.
const CRATE: &str = "bitrix24";

/// A document and the name of its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The interface that it describes.
    pub version: Version,
    /// Name of the file.
    pub file: &'static str,
    /// What stands in it.
    pub root: Root,
}

/// The documents of a model: REST 2, then REST 3.0. `api` is what `resolve` made of the same model; `revision` is the
/// state of the documentation.
#[must_use]
pub fn documents(model: &Model, api: &Api, revision: &Revision) -> [Document; 2] {
    let resolved = resolved(api);
    [Version::V2, Version::V3].map(|version| document(model, version, &resolved, revision))
}

/// The files of the documents.
#[must_use]
pub fn tree(documents: &[Document]) -> Tree {
    let text = |document: &Document| {
        let text = serde_json::to_string_pretty(&document.root);
        text.expect("the keys of a document are texts, so it is JSON") + "\n"
    };
    Tree { files: documents.iter().map(|document| (document.file.to_owned(), text(document))).collect() }
}

/// What `resolve` knows of a method.
#[derive(Clone, Debug, Default)]
struct Resolved {
    /// Path of its request type.
    rust: Option<String>,
    /// Address of its page.
    link: Option<String>,
}

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
