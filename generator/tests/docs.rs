//! The committed pages are read without a diagnostic, and printed again unchanged.

use std::path::Path;

use bitrix24_codegen::diagnostics::render;
use bitrix24_codegen::model::types::{Field, Type};
use bitrix24_codegen::{Docs, Settings, canonical, load};

fn docs() -> Option<Docs> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: {} is not there\n", root.display()),
        );
        return None;
    }
    Some(load(root).expect("the committed pages can be read"))
}

#[test]
fn the_committed_pages_are_canonical() {
    let Some(docs) = docs() else { return };
    let read = bitrix24_codegen::read(&docs, Settings::default(), &|_| {});
    let printed = canonical::print(&read.model);
    let mut different: Vec<&str> = Vec::new();
    for (_, file) in docs.sources.pages().filter(|(_, file)| file.path != "README.md") {
        if printed.get(&file.path) != Some(&file.text) {
            different.push(&file.path);
        }
    }
    assert!(different.is_empty(), "{} pages are printed differently, the first is {}", different.len(), different[0]);
    assert_eq!(printed.len(), docs.sources.pages().count() - 1, "pages without a file");
}

#[test]
fn the_committed_pages_are_understood_fully() {
    let Some(docs) = docs() else { return };
    let read = bitrix24_codegen::read(&docs, Settings::default(), &|_| {});
    if let Some(first) = read.diagnostics.as_slice().first() {
        panic!("{}", render::human(first, docs.view()));
    }
}

/// Says where an object has one name twice.
fn names_twice(fields: &[Field], place: &str, out: &mut Vec<String>) {
    for (at, field) in fields.iter().enumerate() {
        if fields[..at].iter().any(|other| other.name == field.name) {
            out.push(format!("{place} {}", field.name.0));
        }
        names_inside(&field.ty, place, out);
    }
}

fn names_inside(ty: &Type, place: &str, out: &mut Vec<String>) {
    match ty {
        Type::Object(fields) => names_twice(fields, place, out),
        Type::List(item) | Type::Map(item) => names_inside(item, place, out),
        Type::Union(members) => members.iter().for_each(|member| names_inside(member, place, out)),
        _ => {}
    }
}

#[test]
fn no_object_has_a_name_twice() {
    let Some(docs) = docs() else { return };
    let model = bitrix24_codegen::read(&docs, Settings::default(), &|_| {}).model;
    let mut twice = Vec::new();
    for method in &model.methods {
        names_twice(&method.params, &method.page.0, &mut twice);
        method.response.result.iter().for_each(|field| names_inside(&field.ty, &method.page.0, &mut twice));
    }
    model.objects.iter().for_each(|object| names_twice(&object.fields, &object.page.0, &mut twice));
    assert!(twice.is_empty(), "{twice:#?}");
}
