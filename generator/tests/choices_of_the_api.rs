//! A law over the committed pages: what a setter that takes a choice takes as it is.

use std::collections::BTreeSet;
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::ir::{Api, File, ModulePath, RustName, Ty};
use bitrix24_codegen::resolve::{choices, resolve};
use bitrix24_codegen::{Settings, load, read};

fn api() -> Option<Api> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: {} is not there\n", root.display()),
        );
        return None;
    }
    let docs = load(root).expect("the committed pages can be read");
    let read = read(&docs, Settings::default(), &|_| {});
    Some(resolve(&read.model, &read.site, &mut Diagnostics::default()))
}

/// The types of values that `wire` converts into choices.
fn converted() -> BTreeSet<&'static str> {
    let source = include_str!("../../wire/src/values/either.rs");
    let list =
        source.rsplit_once("\nothers!(").and_then(|(_, rest)| rest.split_once(");")).expect("the list of types").0;
    list.split(',').map(str::trim).collect()
}

/// The word of a type in the list of `wire`, and a container as `Vec` or `Map`.
fn word(ty: &Ty) -> Option<&'static str> {
    Some(match ty.without_words() {
        Ty::String => "String",
        Ty::Integer => "i64",
        Ty::Decimal => "Decimal",
        Ty::Bool(_) => "bool",
        Ty::Date => "Date",
        Ty::DateTime => "DateTime",
        Ty::Timestamp => "Timestamp",
        Ty::File => "File",
        Ty::Filter => "Filter",
        Ty::FilterV3 => "FilterV3",
        Ty::Vec(_) => "Vec",
        Ty::Map(_) => "Map",
        _ => return None,
    })
}

/// Whether a struct or an enum has the conversions.
fn declared(api: &Api, file: &File, side: &Ty) -> bool {
    let has = |path: &ModulePath, name: &RustName| {
        let file = api.files.iter().find(|file| file.path == *path);
        file.is_some_and(|file| file.choices.iter().any(|choice| choice.name == *name))
    };
    match side {
        Ty::Record(name) | Ty::Values(name) => has(&file.path, name),
        Ty::Shared(area, name) => {
            api.files.iter().any(|file| file.path.0.get(1) == Some(area) && has(&file.path, name))
        }
        _ => false,
    }
}

#[test]
fn every_side_of_a_choice_can_be_given() {
    let Some(api) = api() else { return };
    let converted = converted();
    let (mut setters, mut all, mut lacking) = (0, 0, Vec::new());
    for file in &api.files {
        for field in choices::fields(file) {
            let Some(sides) = choices::choice(&field.ty) else { continue };
            setters += 1;
            let mut seen = Vec::new();
            for side in sides {
                all += 1;
                let is_new = !seen.contains(&word(side)) || word(side).is_none();
                let is_given = match word(side) {
                    Some("Vec" | "Map") => is_new,
                    Some(word) => is_new && converted.contains(word),
                    None => declared(&api, file, side),
                };
                if !is_given {
                    lacking.push(format!("{:?} {}: {:?}", file.path, field.name, side));
                }
                seen.push(word(side));
            }
        }
    }
    // Written to the stream itself, because the test harness captures the macros.
    let _ = std::io::Write::write_fmt(
        &mut std::io::stderr(),
        format_args!("choices: {setters} setters with {all} sides, {} cannot be given as they are\n", lacking.len()),
    );
    assert!(setters > 100, "{setters} setters take a choice");
    assert!(lacking.is_empty(), "{lacking:#?}");
}
