//! The code matches ARCHITECTURE.md: each room imports exactly what the tables there list, and every path that the
//! document names exists.

mod files;
mod imports;
mod style;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use files::root;
use table::{Row, Table};

/// The document, relative to the root of the workspace.
const DOCUMENT: &str = "ARCHITECTURE.md";

/// The folders with a table of imports, and the folder of the crate root of each.
const PARTS: &[(&str, &str)] =
    &[("generator/src", "generator/src"), ("client/src/runtime", "client/src"), ("client/cli/src", "client/cli/src")];

#[test]
fn rooms_import_what_the_document_lists() {
    let document = document();
    let mut wrong = Vec::new();
    for (part, of_crate) in PARTS {
        let table = Table::read(&document, part);
        wrong.extend(table.misordered());
        let mut found: BTreeMap<&Row, BTreeSet<String>> = BTreeMap::new();
        for file in files::without_tests(&root().join(part)) {
            let below = file.strip_prefix(root().join(of_crate)).expect("the file was found below that folder");
            let module = imports::module(below);
            let Some(own) = table.room(&local(&module, part, of_crate)) else {
                // The crate root declares the rooms and re-exports their items.
                if matches!(module.as_slice(), [root] if root == "lib" || root == "main") {
                    continue;
                }
                wrong.push(format!("{part}: {} is in no room", below.display()));
                continue;
            };
            let row = table.row(own);
            found.entry(row).or_default();
            for import in imports::of(&file, &module) {
                let path = local(&import.path, part, of_crate);
                match table.room(&path) {
                    Some(room) if row.rooms.contains(room) => {}
                    Some(room) if import.is_reexport => {
                        wrong.push(format!("{part}: {} re-exports an item of `{room}`", below.display()));
                    }
                    Some(room) => {
                        found.entry(row).or_default().insert(room.clone());
                    }
                    None => wrong.push(format!(
                        "{part}: {} imports `crate::{}`, which is in no room",
                        below.display(),
                        import.path.join("::")
                    )),
                }
            }
        }
        for row in &table.rows {
            match found.get(row) {
                None => wrong.push(format!("{part}: no file is in {row}")),
                Some(imports) if *imports != row.imports => {
                    wrong.push(format!("{part}: {row} imports {}", table::list(imports)));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{DOCUMENT} and the code differ:\n{}", wrong.join("\n"));
}

#[test]
fn every_path_of_the_document_exists() {
    let document = document();
    let missing: Vec<&str> = table::paths(&document).filter(|path| !exists(path)).collect();
    assert!(missing.is_empty(), "{DOCUMENT} names {missing:?}");
}

#[test]
fn what_is_new_has_a_place_that_exists() {
    let document = document();
    let rows = table::rows(&document, "## Where to put something new");
    assert!(rows.len() > 10, "the document has its table");
    let homeless: Vec<&str> = rows.into_iter().filter(|row| table::paths(row).next().is_none()).collect();
    assert!(homeless.is_empty(), "these rows of {DOCUMENT} name no file or folder: {homeless:#?}");
}

/// Whether a path stands below one of the folders that the document speaks of.
fn exists(path: &str) -> bool {
    [".", "generator/src", "client/src/runtime", "docs"].iter().any(|base| root().join(base).join(path).exists())
}

/// A module path of the crate relative to the part; a module outside of the part gives a path that is in no room.
fn local(module: &[String], part: &str, of_crate: &str) -> Vec<String> {
    let inner = part.strip_prefix(of_crate).unwrap_or_default();
    let steps = inner.split('/').filter(|step| !step.is_empty());
    let mut rest = module;
    for step in steps {
        match rest.split_first() {
            Some((first, tail)) if first == step => rest = tail,
            _ => return vec!["outside".to_owned()],
        }
    }
    rest.to_vec()
}

fn document() -> String {
    fs::read_to_string(root().join(DOCUMENT)).expect("the document can be read")
}
