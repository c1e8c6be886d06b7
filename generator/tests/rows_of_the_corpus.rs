//! A law over the upstream corpus: every row of a response table is a key of the type of the reply, or a diagnostic at the
//! row says why it is none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::{Diagnostic, Diagnostics};
use bitrix24_codegen::lower::cells::row;
use bitrix24_codegen::lower::context::{Context, ObjectIndex, Options};
use bitrix24_codegen::lower::{Run, read};
use bitrix24_codegen::model::types::{Field, Method, Model, Type};
use bitrix24_codegen::model::walk;
use bitrix24_codegen::model::wildcard;
use bitrix24_codegen::page::raw::{Column, PartContent, RawMethod};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::span::{FileId, Span};
use bitrix24_codegen::{page, syntax};

const CORPUS: &str = "../../shared/corpus/en";

/// Diagnostics at a row that say why it is no key of the reply.
const REASONS: &[&str] = &[
    "response-row-unplaced",
    "response-row-alternative",
    "response-row-inside-value",
    "response-type-conflict",
    "name-caption",
];

/// The diagnostic of a page whose reply describes fields: all of its rows may be about these.
const DESCRIPTIONS: &str = "response-descriptors";

/// Keys beside the result, and those of errors.
const ENVELOPE: &[&str] = &["result", "time", "total", "next", "error", "error_description"];

#[test]
fn rows_of_response_tables_are_keys_of_replies() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return;
    }
    let sources = SourceSet::read(&root).expect("the corpus can be read").into_pages_with(None);
    let mut found = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut found);
    let explained = explained(&found);
    let of_fields = |diagnostic: &&Diagnostic| diagnostic.code.id == DESCRIPTIONS;
    let described = found.as_slice().iter().filter(of_fields).filter_map(|found| found.span);
    let described: BTreeSet<FileId> = described.map(|span| span.file).collect();
    let mut areas: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut silent = Vec::new();
    for method in &model.methods {
        let file = sources.find(&method.page.0).expect("the page of a method is in the corpus");
        let raw = page::read(
            syntax::parse(file, &sources, &mut Diagnostics::default()),
            &sources,
            &mut Diagnostics::default(),
        );
        let [all, lost, unexplained] = areas.entry(area(method)).or_default();
        let keys = keys_of(method, &model);
        for (name, span) in rows(&raw) {
            *all += 1;
            if has(&keys, &name) || in_other_number(&keys, &name) {
                continue;
            }
            *lost += 1;
            if !described.contains(&span.file) && !explained.contains(&(span.file, span.range().start)) {
                *unexplained += 1;
                silent.push(format!("{}: `{name}`", method.page.0));
            }
        }
    }
    println!("rows of response tables, by area: all, no key of the reply, of these without a diagnostic");
    for (area, [all, lost, unexplained]) in &areas {
        println!("{area:>20} {all:5} {lost:5} {unexplained:5}");
    }
    let sum = |index: usize| areas.values().map(|counts| counts[index]).sum::<usize>();
    println!("{:>20} {:5} {:5} {:5}", "all", sum(0), sum(1), sum(2));
    silent.iter().for_each(|line| println!("{line}"));
    assert!(silent.is_empty(), "{} rows are lost without a word", silent.len());
}

fn area(method: &Method) -> String {
    method.name.0.split('.').next().unwrap_or_default().to_owned()
}

/// The places of the rows with a diagnostic that explains why they are no keys.
fn explained(found: &Diagnostics) -> BTreeSet<(FileId, usize)> {
    let reasons = found.as_slice().iter().filter(|diagnostic| REASONS.contains(&diagnostic.code.id));
    reasons.filter_map(|diagnostic| diagnostic.span).map(|span| (span.file, span.range().start)).collect()
}

/// The rows of the tables of the reply, with their places.
fn rows(raw: &RawMethod) -> Vec<(String, Span)> {
    let (index, options) = (ObjectIndex::default(), Options::default());
    let cx = Context { objects: &index, options: &options };
    let mut found = Vec::new();
    for part in &raw.response.parts {
        let PartContent::Table(table) = &part.content else { continue };
        for own in table.rows.iter().filter(|_| table.has(Column::Name)) {
            let reads = row::read(table, own, cx, &mut Diagnostics::default());
            found.extend(reads.into_iter().map(|read| (read.text, read.span)));
        }
    }
    found
}

/// Whether one of these keys is what a row is about: the whole name, else the last name of its path.
fn has(keys: &BTreeSet<String>, name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name).trim_end_matches("[]").trim_end_matches("{}");
    let is_known = |name: &str| {
        ENVELOPE.contains(&name)
            || keys.iter().any(|key| key.eq_ignore_ascii_case(name))
            || wildcard::is_wildcard(name)
            || name.is_empty()
    };
    is_known(name) || is_known(last)
}

/// Whether the reply has the key with or without a plural ending: the spelling of the example counts.
fn in_other_number(keys: &BTreeSet<String>, name: &str) -> bool {
    keys.iter().any(|key| {
        let (long, short) = if key.len() > name.len() { (key.as_str(), name) } else { (name, key.as_str()) };
        long.strip_suffix('s') == Some(short) || long.strip_suffix("es") == Some(short)
    })
}

fn keys_of(method: &Method, model: &Model) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    method.response.result.iter().for_each(|field| collect(field, model, &mut names, 0));
    names
}

/// The names of a field and of all below it, through shared objects.
fn collect(field: &Field, model: &Model, names: &mut BTreeSet<String>, depth: usize) {
    names.insert(field.name.0.clone());
    if depth > 8 {
        return;
    }
    let mut inner = Vec::new();
    walk::objects_of(&field.ty, &mut |fields| inner.extend(fields.to_vec()));
    references(&field.ty, model, &mut inner);
    inner.iter().for_each(|field| collect(field, model, names, depth + 1));
}

fn references(ty: &Type, model: &Model, out: &mut Vec<Field>) {
    match ty {
        Type::Ref(name) => {
            let object = model.objects.iter().find(|object| object.name == *name);
            out.extend(object.into_iter().flat_map(|object| object.fields.clone()));
        }
        Type::List(item) | Type::Map(item) => references(item, model, out),
        Type::Union(members) => members.iter().for_each(|member| references(member, model, out)),
        _ => {}
    }
}
