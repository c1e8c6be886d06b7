//! Laws over the committed pages: what the names of generated types say.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::ir::{Api, File, Item, Record, Ty};
use bitrix24_codegen::resolve::resolve;
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

/// The items of a file, those of its methods included.
fn items(file: &File) -> impl Iterator<Item = &Item> {
    file.items.iter().flat_map(|item| match item {
        Item::Method(method) => [item].into_iter().chain(&method.types),
        _ => [item].into_iter().chain(&[]),
    })
}

fn records(file: &File) -> impl Iterator<Item = &Record> {
    items(file).filter_map(|item| match item {
        Item::Record(record) => Some(record),
        Item::Method(method) => Some(&method.request),
        _ => None,
    })
}

/// The names of all types of a file.
fn names(file: &File) -> Vec<String> {
    let of_item = |item: &Item| -> Vec<String> {
        let names = match item {
            Item::Method(method) => vec![&method.request.name, &method.errors.name],
            Item::Events(events) => events.list.iter().map(|event| &event.name).collect(),
            Item::Record(record) => vec![&record.name],
            Item::Values(values) => vec![&values.name],
            Item::Alias(alias) => vec![&alias.name],
            Item::Registry(_) => Vec::new(),
        };
        names.into_iter().map(ToString::to_string).collect()
    };
    items(file).flat_map(of_item).collect()
}

/// The words of a name in CamelCase.
fn words(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for c in name.chars() {
        match out.last_mut() {
            Some(word) if !c.is_ascii_uppercase() => word.push(c),
            _ => out.push(c.to_string()),
        }
    }
    out
}

/// Words of codes that end in a digit and count nothing.
const VERSIONED: &[&str] = &["V2", "V3"];

#[test]
fn names_repeat_no_word_and_spell_no_sign_and_count_nothing() {
    let Some(api) = api() else { return };
    let mut wrong = Vec::new();
    for file in &api.files {
        let mut all = BTreeSet::new();
        for name in names(file) {
            let words = words(&name);
            let repeats = words.windows(2).any(|pair| pair[0] == pair[1]);
            let spells = words.iter().any(|word| word == "Dot");
            let is_version = words.last().is_some_and(|word| VERSIONED.contains(&word.as_str()));
            let counts = name.ends_with(|c: char| c.is_ascii_digit()) && !is_version;
            if repeats || spells || counts || !all.insert(name.clone()) {
                wrong.push(format!("{:?}: {name}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The structs that a result is, itself or as an alternative.
fn replies<'a>(ty: &'a Ty, out: &mut Vec<&'a str>) {
    match ty {
        Ty::Record(name) => out.push(name.as_str()),
        Ty::Option(inner) | Ty::Boxed(inner) => replies(inner, out),
        Ty::Either(left, right) => {
            replies(left, out);
            replies(right, out);
        }
        _ => {}
    }
}

/// The structs that a reply has several of, also where one alone is another form of it.
fn elements<'a>(ty: &'a Ty, out: &mut BTreeSet<&'a str>) {
    match ty {
        Ty::Vec(item) | Ty::Map(item) => parts(item, out),
        Ty::Option(inner) | Ty::Nullable(inner) => elements(inner, out),
        Ty::Either(left, right) => {
            elements(left, out);
            elements(right, out);
        }
        _ => {}
    }
}

/// The structs in a type, however deep.
fn parts<'a>(ty: &'a Ty, out: &mut BTreeSet<&'a str>) {
    match ty {
        Ty::Record(name) => {
            out.insert(name.as_str());
        }
        Ty::Option(inner) | Ty::Boxed(inner) | Ty::Nullable(inner) | Ty::Vec(inner) | Ty::Map(inner) => {
            parts(inner, out);
        }
        Ty::Either(left, right) => {
            parts(left, out);
            parts(right, out);
        }
        _ => {}
    }
}

#[test]
fn a_reply_is_called_result_and_an_object_is_not() {
    let Some(api) = api() else { return };
    let (mut shared, mut wrong) = (0, Vec::new());
    for file in &api.files {
        let mut inside = BTreeSet::new();
        records(file).flat_map(|record| &record.fields).for_each(|field| parts(&field.ty, &mut inside));
        let mut outputs: BTreeMap<&str, usize> = BTreeMap::new();
        for item in &file.items {
            let Item::Method(method) = item else { continue };
            elements(&method.output, &mut inside);
            let mut found = Vec::new();
            replies(&method.output, &mut found);
            found.into_iter().for_each(|name| *outputs.entry(name).or_default() += 1);
        }
        for (name, places) in outputs.into_iter().filter(|(name, _)| !inside.contains(name)) {
            shared += usize::from(places > 1);
            if !words(name).iter().any(|word| word == "Result") {
                wrong.push(format!("{:?}: {name}", file.path));
            }
        }
    }
    assert!(shared > 60, "{shared} replies of several methods");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Variants that repeat the namespace of their code say nothing, and cost the reader a line.
#[test]
fn errors_are_named_without_the_namespace_of_their_code() {
    let Some(api) = api() else { return };
    let (mut all, mut wrong) = (0, Vec::new());
    for item in api.files.iter().flat_map(|file| &file.items) {
        let Item::Method(method) = item else { continue };
        let mut names = BTreeSet::new();
        for case in &method.errors.cases {
            all += 1;
            let name = case.name.as_str();
            if name.starts_with("BitrixRest") || name.starts_with("V3") || !names.insert(name) {
                wrong.push(format!("{}: {name}", method.name.0));
            }
        }
    }
    assert!(all > 5000, "{all} cases");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
