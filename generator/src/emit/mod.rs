//! `emit`: [`ir::Api`](Api) → syntax trees → a [`Tree`] of files. Decides the order of items, attributes and the
//! wording of rustdoc. The only place with `quote!`.
//!
//! - `file`: modules: imports, child modules, items.
//! - `record`, `values`, `method`, `error`, `event`, `registry`: one kind of item each.
//! - `ty`: Rust types.
//! - `conditions`: conditions as sentences.
//! - `node`, `expr`: syntax nodes of frequent items; `quote!` makes the rare ones.
//! - `docs`: the text of rustdoc.
//! - `package`: the files of the crate other than Rust sources.

pub mod codes;
mod conditions;
mod docs;
mod error;
mod event;
mod expr;
mod file;
mod method;
mod node;
mod package;
mod record;
mod registry;
mod ty;
mod values;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::{Api, File};
use crate::render::render;
use crate::tree::{Layout, Tree};

/// The command that writes generated files, named in their headers.
pub const COMMAND: &str = "cargo codegen";

/// Emits the crate as a tree of files.
#[must_use]
pub fn emit(api: &Api, layout: Layout, diagnostics: &mut Diagnostics) -> Tree {
    let texts: Vec<_> = api.files.par_iter().map(|file| (file, text(file, layout))).collect();
    let mut tree = Tree::default();
    for (file, text) in texts {
        match text {
            Ok(text) => {
                tree.files.insert(path(file, layout), text);
            }
            Err(error) => {
                let message = format!("`{}` does not parse: {error}", path(file, layout));
                diagnostics.push(Diagnostic::new(&codes::NOT_RUST, None, message));
            }
        }
    }
    if layout != Layout::Module {
        tree.files.extend(package::files(api, layout));
    }
    tree
}

fn text(file: &File, layout: Layout) -> Result<String, syn::Error> {
    render(&docs::header(file, layout), file::docs(file, layout), file::items(file, layout))
}

/// The path of the file of a module below the root of the tree.
fn path(file: &File, layout: Layout) -> String {
    let names: Vec<_> = file.path.0.iter().map(|name| name.as_str()).collect();
    match (layout, names.is_empty()) {
        (Layout::Crate | Layout::Member, true) => "src/lib.rs".to_owned(),
        (Layout::Crate | Layout::Member, false) => format!("src/{}.rs", names.join("/")),
        (Layout::Module, true) => "mod.rs".to_owned(),
        (Layout::Module, false) => format!("{}.rs", names.join("/")),
    }
}
