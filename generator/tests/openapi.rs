//! The OpenAPI documents: those of small pages are compared with `tests/openapi/rest-*.json`, those of the committed
//! pages are checked for consistency. `UPDATE=1 cargo test -p bitrix24-codegen --test openapi` rewrites the
//! expectations; read the diff.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use bitrix24_codegen::diagnostics::{Diagnostics, render};
use bitrix24_codegen::model::types::{Model, Version};
use bitrix24_codegen::openapi::{self, Document};
use bitrix24_codegen::revision::Revision;
use bitrix24_codegen::{Docs, Read, Settings, load, resolve};
use serde_json::Value;
use similar::TextDiff;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(docs: &Docs) -> Read {
    bitrix24_codegen::read(docs, Settings::default(), &|_| {})
}

fn documents(read: &Read) -> [Document; 2] {
    let api = resolve::resolve(&read.model, &read.site, &mut Diagnostics::default());
    openapi::documents(&read.model, &api, &Revision::default())
}

#[test]
fn small_pages_give_the_expected_documents() {
    let docs = load(here("tests/openapi/pages")).expect("the small pages can be read");
    let read = read(&docs);
    if let Some(first) = read.diagnostics.as_slice().first() {
        panic!("{}", render::human(first, docs.view()));
    }
    let mut failures = String::new();
    for (name, found) in openapi::tree(&documents(&read)).files {
        let path = here("tests/openapi").join(&name);
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, &found).expect("an expectation can be written");
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if expected != found {
            let diff = TextDiff::from_lines(&expected, &found);
            failures.push_str(&diff.unified_diff().header(&name, "now").to_string());
        }
    }
    assert!(failures.is_empty(), "{failures}\nwhere that is meant, run `UPDATE=1 cargo test --test openapi`");
}

#[test]
fn documents_of_the_committed_pages_are_consistent() {
    let root = here("../docs");
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: {} is not there\n", root.display()),
        );
        return;
    }
    let read = read(&load(root).expect("the committed pages can be read"));
    for document in documents(&read) {
        every_method_is_one_operation(&read.model, &document);
        references_and_components_match(&document);
    }
}

fn every_method_is_one_operation(model: &Model, document: &Document) {
    let methods: Vec<_> = model.methods.iter().filter(|m| m.version == document.version).map(|m| &m.name.0).collect();
    // The batch of REST 3.0 has no page of its own.
    let is_of_page = |address: &str| document.version == Version::V2 || address != "/batch";
    let pages = || document.root.paths.0.iter().filter(|(address, _)| is_of_page(address));
    let ids: Vec<_> = pages().map(|(_, path)| &path.post.operation_id).collect();
    assert_eq!(ids, methods, "{}", document.file);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{}: an operation stands twice", document.file);
    for (address, path) in pages() {
        let operation = &path.post;
        assert_eq!(*address, format!("/{}", operation.operation_id));
        let root = if document.version == Version::V3 { "bitrix24::v3::" } else { "bitrix24::" };
        assert!(operation.documentation.is_some(), "{address} has no page");
        assert!(operation.rust.as_ref().is_some_and(|path| path.starts_with(root)), "{address} has no Rust type");
    }
}

/// Every reference leads to a component, and every component is referred to from an operation.
fn references_and_components_match(document: &Document) {
    let value = serde_json::to_value(&document.root).expect("a document is JSON");
    let mut reached = BTreeSet::new();
    let mut queue = vec![&value["paths"]];
    while let Some(place) = queue.pop() {
        let mut found = Vec::new();
        references(place, &mut found);
        for reference in found {
            let target = reference.strip_prefix('#').and_then(|pointer| value.pointer(pointer));
            let target = target.unwrap_or_else(|| panic!("{}: {reference} leads nowhere", document.file));
            if reached.insert(reference.to_owned()) {
                queue.push(target);
            }
        }
    }
    for kind in ["schemas", "responses"] {
        let components = value["components"][kind].as_object().expect("components have names");
        for name in components.keys() {
            assert!(reached.contains(&format!("#/components/{kind}/{name}")), "{}: {name} is unused", document.file);
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)), "{name}");
        }
    }
}

fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(map) => {
            // A property may be called `$ref` too; then its value is a schema.
            found.extend(map.get("$ref").and_then(Value::as_str));
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}
