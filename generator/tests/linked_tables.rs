//! Laws over the upstream corpus: what stands in a table that a row of a reply or of a parameter links to is in the type of
//! that reply or parameter, or a diagnostic says why not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::{Diagnostic, Diagnostics};
use bitrix24_codegen::lower::cells::name::{self, Stars};
use bitrix24_codegen::lower::cells::{links, row};
use bitrix24_codegen::lower::context::{Context, ObjectIndex, Options};
use bitrix24_codegen::lower::{Run, read};
use bitrix24_codegen::model::page_kind::PageKind;
use bitrix24_codegen::model::types::{Field, Method, Model, Type};
use bitrix24_codegen::model::walk;
use bitrix24_codegen::page::raw::{Column, PartContent, RawMethod, RawObject, Section};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::span::Span;
use bitrix24_codegen::syntax::tree::plain;
use bitrix24_codegen::{page, syntax};

const CORPUS: &str = "../../shared/corpus/en";

/// Diagnostics that say why a link of a reply is not followed, or that the example contradicts the table.
const REASONS: &[&str] =
    &["response-object-differs", "response-link-unconfirmed", "response-type-conflict", "response-descriptors"];

/// Keys beside the result.
const ENVELOPE: &[&str] = &["time", "total", "next"];

#[test]
fn replies_have_what_the_tables_that_they_link_to_have() {
    let Some(sources) = corpus() else { return };
    let mut found = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut found);
    let explained = explained(&sources, &found);
    let tables = tables(&sources);
    let mut areas: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut silent = Vec::new();
    for method in &model.methods {
        let raw = raw_page(method, &sources);
        let mut names = BTreeSet::new();
        method.response.result.iter().for_each(|field| collect(field, &model, &mut names, 0));
        for target in targets(&raw.response, &method.page.0) {
            let Some(documented) = tables.get(&target) else { continue };
            let area = method.name.0.split('.').next().unwrap_or_default().to_owned();
            let [all, missing, unexplained] = areas.entry(area).or_default();
            let absent = documented.iter().filter(|name| !names.contains(*name)).count();
            *all += documented.len();
            *missing += absent;
            if absent > 0 && !explained.contains(&method.page.0) {
                *unexplained += absent;
                silent.push(format!(
                    "{}: {absent} of {} names of {}#{}",
                    method.page.0,
                    documented.len(),
                    target.0,
                    target.1
                ));
            }
        }
    }
    println!("names in tables that replies link to, by area: documented, missing, missing without a diagnostic");
    for (area, [all, missing, unexplained]) in &areas {
        println!("{area:>20} {all:5} {missing:5} {unexplained:5}");
    }
    silent.iter().for_each(|line| println!("{line}"));
    assert!(silent.is_empty(), "{} links lose names without a word", silent.len());
}

/// Diagnostics that say which fields of a linked table a parameter is not given, and why.
const REASONS_OF_REQUESTS: &[&str] = &["nest-linked", "nest-link-ignored"];

#[test]
fn parameters_have_what_the_tables_that_they_link_to_have() {
    let Some(sources) = corpus() else { return };
    let mut found = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut found);
    let mut tables = tables(&sources);
    let objects = model.skipped.iter().filter(|skip| skip.kind == PageKind::Objects).map(|skip| &skip.page.0);
    for page in objects {
        let whole = (page.clone(), String::new());
        if !tables.contains_key(&whole) {
            let of_page = tables.iter().filter(|((path, _), _)| path == page);
            let names: Vec<String> = of_page.flat_map(|(_, names)| names.clone()).collect();
            tables.insert(whole, names);
        }
    }
    let mut areas: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    let mut silent = Vec::new();
    for method in &model.methods {
        let raw = raw_page(method, &sources);
        let mut names = BTreeSet::new();
        method.params.iter().for_each(|field| collect(field, &model, &mut names, 0));
        let names: BTreeSet<String> = names.iter().map(|name| normalized(name)).collect();
        for (span, target) in rows(&raw.params, &method.page.0) {
            let Some(documented) = tables.get(&target).filter(|documented| !documented.is_empty()) else { continue };
            let area = method.name.0.split('.').next().unwrap_or_default().to_owned();
            let [links, all, missing, unexplained] = areas.entry(area).or_default();
            let absent: Vec<&String> = documented.iter().filter(|name| !names.contains(&normalized(name))).collect();
            *links += 1;
            *all += documented.len();
            *missing += absent.len();
            let is_reason = |diagnostic: &Diagnostic| {
                REASONS_OF_REQUESTS.contains(&diagnostic.code.id) && diagnostic.span == Some(span)
            };
            if !absent.is_empty() && !found.as_slice().iter().any(is_reason) {
                *unexplained += absent.len();
                let (page, all) = (&method.page.0, documented.len());
                silent.push(format!("{page}: {} of {all} names of {}#{}", absent.len(), target.0, target.1));
            }
        }
    }
    println!("tables that parameters link to, by area: links, names, missing names, missing without a diagnostic");
    for (area, [links, all, missing, unexplained]) in &areas {
        println!("{area:>20} {links:4} {all:5} {missing:5} {unexplained:5}");
    }
    silent.iter().for_each(|line| println!("{line}"));
    assert!(silent.is_empty(), "{} links lose names without a word", silent.len());
}

/// A name without its style.
fn normalized(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

/// The rows of parameters whose value has fields, each with a place on another page that its description names.
fn rows(section: &Section, page: &str) -> Vec<(Span, (String, String))> {
    let mut found = Vec::new();
    for part in &section.parts {
        let PartContent::Table(table) = &part.content else { continue };
        for row in table.rows.iter().filter(|_| table.has(Column::Name)) {
            let Some(cell) = table.cell(row, Column::Name) else { continue };
            let name::NameCell { names, rest, .. } = name::read(cell, Stars::Mark);
            let holds_names = |name: &String| NAMES_OF_FIELDS.contains(&name.to_lowercase().as_str());
            let own = table.cell(row, Column::Type).map(|cell| plain(&name::inlines(cell)));
            let ty = own.unwrap_or_else(|| plain(&rest)).to_lowercase();
            let has_fields = ["object", "array", "[]"].iter().any(|word| ty.contains(word));
            if names.iter().any(holds_names) || !has_fields {
                continue;
            }
            let links = table.cell(row, Column::Description).map(|cell| links::of_blocks(&cell.blocks));
            let places = links.into_iter().flatten().filter_map(|link| links::resolve(&link, page));
            let others = places.filter(|(path, _)| path != page);
            found.extend(others.map(|(path, anchor)| (row.span, (path, anchor.unwrap_or_default()))));
        }
    }
    found
}

/// Parameters that hold names of fields.
const NAMES_OF_FIELDS: &[&str] = &["select", "filter", "order", "sort", "fieldstoselect"];

fn raw_page(method: &Method, sources: &SourceSet) -> RawMethod {
    let file = sources.find(&method.page.0).expect("the page of a method is in the corpus");
    let tree = syntax::parse(file, sources, &mut Diagnostics::default());
    page::read(tree, sources, &mut Diagnostics::default())
}

/// The corpus; says where it is skipped.
fn corpus() -> Option<SourceSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    Some(SourceSet::read(&root).expect("the corpus can be read").into_pages_with(None))
}

/// The pages with a diagnostic that explains why a link is not followed.
fn explained(sources: &SourceSet, found: &Diagnostics) -> BTreeSet<String> {
    let reasons = found.as_slice().iter().filter(|diagnostic| REASONS.contains(&diagnostic.code.id));
    reasons.filter_map(|diagnostic| diagnostic.span).map(|span| sources.file(span.file).path.clone()).collect()
}

/// The names in the tables of the corpus, by page and anchor; those under the title by the page alone.
fn tables(sources: &SourceSet) -> BTreeMap<(String, String), Vec<String>> {
    let mut all: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (file, source) in sources.pages() {
        let tree = syntax::parse(file, sources, &mut Diagnostics::default());
        for object in page::read_objects(tree, sources, &mut Diagnostics::default()) {
            let Some(heading) = object.headings.last() else { continue };
            let anchors = heading.anchors.iter().cloned();
            let keys = anchors.chain((heading.level == 1).then(String::new));
            let names = names_of(&object);
            keys.for_each(|anchor| all.entry((source.path.clone(), anchor)).or_default().extend(names.clone()));
        }
    }
    all
}

fn names_of(object: &RawObject) -> Vec<String> {
    let (index, options) = (ObjectIndex::default(), Options::default());
    let cx = Context { objects: &index, options: &options };
    let rows = object.table.rows.iter();
    rows.flat_map(|own| row::read(&object.table, own, cx, &mut Diagnostics::default()))
        .filter(|read| !read.text.contains(['.', '[', ' ']))
        .map(|read| read.text)
        .collect()
}

/// The places on other pages that rows of a reply name as their object.
fn targets(section: &Section, page: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for part in &section.parts {
        let PartContent::Table(table) = &part.content else { continue };
        for row in table.rows.iter().filter(|_| table.has(Column::Name)) {
            let Some(cell) = table.cell(row, Column::Name) else { continue };
            let name::NameCell { names, rest, .. } = name::read(cell, Stars::Mark);
            if names.iter().any(|name| ENVELOPE.contains(&name.as_str())) {
                continue;
            }
            let ty = plain(&rest).to_lowercase();
            if !["object", "array", "[]"].iter().any(|word| ty.contains(word)) {
                continue;
            }
            let cells = row.cells.iter().flat_map(|cell| links::of_blocks(&cell.blocks));
            let links = cells.filter_map(|link| links::resolve(&link, page));
            found.extend(
                links.filter(|(path, _)| path != page).map(|(path, anchor)| (path, anchor.unwrap_or_default())),
            );
        }
    }
    found
}

/// The names of a field and of all below it, through shared objects.
fn collect(field: &Field, model: &Model, names: &mut BTreeSet<String>, depth: usize) {
    names.insert(field.name.0.clone());
    if depth > 6 {
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
