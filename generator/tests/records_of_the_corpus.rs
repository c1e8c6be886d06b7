//! Laws over the upstream corpus: replies that link to one documented object share its record, and ids of replies fit the
//! requests that follow.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::cells::links;
use bitrix24_codegen::lower::{Run, read};
use bitrix24_codegen::model::types::{Field, Method, Model, Scalar, Type};
use bitrix24_codegen::model::vocabulary::{IdForm, id_form};
use bitrix24_codegen::page::raw::{Column, PartContent};
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::{page, syntax};

const CORPUS: &str = "../../shared/corpus/en";

/// Fewer fields are like another object's by chance.
const MIN_FIELDS: usize = 4;

fn corpus() -> Option<(SourceSet, Model)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORPUS);
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    let sources = SourceSet::read(&root).expect("the corpus can be read").into_pages_with(None);
    let model = read(&sources, &Run::default(), &mut Diagnostics::default());
    Some((sources, model))
}

/// An object of a reply, as its fields or by its name.
type Record = Vec<String>;

/// The objects of a reply that have most of their fields from one file: that file → the objects.
fn records(method: &Method, sources: &SourceSet, model: &Model) -> BTreeMap<String, Vec<Record>> {
    let mut found = BTreeMap::new();
    if let Some(field) = &method.response.result {
        visit(&field.ty, &mut |ty| {
            let (fields, record) = match ty {
                Type::Object(fields) => {
                    (fields, fields.iter().map(|field| format!("{}: {:?}", field.name.0, field.ty)).collect())
                }
                Type::Ref(name) => match model.objects.iter().find(|object| object.name == *name) {
                    Some(object) => (&object.fields, vec![name.0.clone()]),
                    None => return,
                },
                _ => return,
            };
            let mut files: BTreeMap<&str, usize> = BTreeMap::new();
            for span in fields.iter().filter_map(|field| field.at.0) {
                *files.entry(sources.file(span.file).path.as_str()).or_default() += 1;
            }
            let Some((file, count)) = files.into_iter().max_by_key(|(_, count)| *count) else { return };
            if count >= MIN_FIELDS && count * 2 > fields.len() {
                found.entry(file.to_owned()).or_insert_with(Vec::new).push(record);
            }
        });
    }
    found
}

fn visit<'m>(ty: &'m Type, look: &mut dyn FnMut(&'m Type)) {
    look(ty);
    match ty {
        Type::Object(fields) => fields.iter().for_each(|field| visit(&field.ty, look)),
        Type::List(item) | Type::Map(item) => visit(item, look),
        Type::Union(members) => members.iter().for_each(|member| visit(member, look)),
        _ => {}
    }
}

/// The pages that rows of a reply link to.
fn linked(method: &Method, sources: &SourceSet) -> BTreeSet<String> {
    let file = sources.find(&method.page.0).expect("the page of a method is in the corpus");
    let parsed = syntax::parse(file, sources, &mut Diagnostics::default());
    let raw = page::read(parsed, sources, &mut Diagnostics::default());
    let tables = raw.response.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) if table.has(Column::Name) => Some(table),
        _ => None,
    });
    let cells = tables.flat_map(|table| &table.rows).flat_map(|row| row.cells.iter());
    let targets = cells.flat_map(|cell| links::of_blocks(&cell.blocks));
    targets.filter_map(|link| links::resolve(&link, &method.page.0)).map(|(path, _)| path).collect()
}

#[test]
fn replies_that_link_to_one_object_share_its_record() {
    let Some((sources, model)) = corpus() else { return };
    let of_page: BTreeMap<&str, &Method> =
        model.methods.iter().map(|method| (method.page.0.as_str(), method)).collect();
    let (mut shared, mut apart) = (0, Vec::new());
    for method in &model.methods {
        let own = records(method, &sources, &model);
        for target in linked(method, &sources).iter().filter(|target| **target != method.page.0) {
            let (Some(other), Some(rows)) = (of_page.get(target.as_str()), own.get(target)) else { continue };
            let theirs = records(other, &sources, &model).remove(target).unwrap_or_default();
            // The table is of a request, or of the fields that a reply describes.
            if theirs.is_empty() {
                continue;
            }
            if rows.iter().all(|record| theirs.contains(record)) {
                shared += 1;
            } else {
                apart.push(format!("{} and {}", method.name.0, other.name.0));
            }
        }
    }
    println!("replies that link to the reply of another method: {shared} share its record, {} do not", apart.len());
    apart.iter().for_each(|line| println!("{line}"));
    assert!(shared >= 8, "links between replies");
    assert!(apart.is_empty(), "{} replies have a record of their own", apart.len());
}

#[test]
fn replies_that_link_to_one_page_of_fields_share_its_record() {
    let Some((sources, model)) = corpus() else { return };
    let of_methods: BTreeSet<&str> = model.methods.iter().map(|method| method.page.0.as_str()).collect();
    let mut by_name: BTreeMap<String, BTreeMap<Record, BTreeSet<&str>>> = BTreeMap::new();
    for method in &model.methods {
        for (file, records) in records(method, &sources, &model) {
            if of_methods.contains(file.as_str()) || !linked(method, &sources).contains(&file) {
                continue;
            }
            for record in records {
                by_name.entry(file.clone()).or_default().entry(record).or_default().insert(&method.name.0);
            }
        }
    }
    let mut apart = Vec::new();
    for (file, records) in &by_name {
        let named = records.keys().filter(|record| record.len() == 1).count();
        let methods: BTreeSet<&&str> = records.values().flatten().collect();
        println!("{file}: {} methods, {named} objects by name, {} written out", methods.len(), records.len() - named);
        for (record, methods) in records.iter().filter(|(record, _)| record.len() > 1) {
            apart.push(format!("{file}: {} fields in {methods:?}", record.len()));
        }
    }
    apart.iter().for_each(|line| println!("{line}"));
    assert!(apart.len() <= 3, "{} objects are not shared", apart.len());
}

/// Texts, numbers and the modules with both, over all ids.
#[derive(Debug, Default)]
struct Ids {
    texts: usize,
    numbers: usize,
    of_folder: BTreeMap<String, BTreeSet<bool>>,
    in_folder: BTreeMap<(String, String), BTreeSet<bool>>,
}

impl Ids {
    fn add(&mut self, field: &Field, folder: &str) {
        let name = field.name.0.to_lowercase();
        let is_id = name == "id" || name.ends_with("_id") || field.name.0.ends_with("Id") || name.ends_with("_ids");
        let number = match &field.ty {
            Type::Scalar(Scalar::Integer) => Some(true),
            Type::Scalar(Scalar::String) => Some(false),
            Type::Scalar(Scalar::Id(word)) => Some(id_form(word) == IdForm::Integer),
            _ => None,
        };
        if let Some(number) = number.filter(|_| is_id) {
            *(if number { &mut self.numbers } else { &mut self.texts }) += 1;
            if name == "id" {
                self.of_folder.entry(folder.to_owned()).or_default().insert(number);
            }
            let key = name.replace('_', "");
            self.in_folder.entry((folder.to_owned(), key)).or_default().insert(number);
        }
        visit(&field.ty, &mut |ty| {
            if let Type::Object(fields) = ty {
                fields.iter().for_each(|inner| self.add_flat(inner, folder));
            }
        });
    }

    /// A field inside, whose own objects are visited already.
    fn add_flat(&mut self, field: &Field, folder: &str) {
        let ty = match &field.ty {
            ty @ Type::Scalar(_) => ty.clone(),
            _ => return,
        };
        self.add(&Field::new(&field.name.0, ty), folder);
    }
}

#[test]
fn ids_of_replies_are_what_requests_take() {
    let Some((_, model)) = corpus() else { return };
    let mut ids = Ids::default();
    for method in &model.methods {
        let folder = method.page.0.rsplit_once('/').map_or("", |(folder, _)| folder);
        method.params.iter().chain(&method.response.result).for_each(|field| ids.add(field, folder));
    }
    for object in &model.objects {
        let folder = object.page.0.rsplit_once('/').map_or("", |(folder, _)| folder);
        object.fields.iter().for_each(|field| ids.add(field, folder));
    }
    let mixed = ids.of_folder.values().filter(|forms| forms.len() > 1).count();
    let keys = ids.in_folder.values().filter(|forms| forms.len() > 1).count();
    println!("ids: {} texts, {} numbers; `id` is both in {mixed} folders", ids.texts, ids.numbers);
    println!("{keys} keys of a folder are both");
    for (folder, key) in ids.in_folder.iter().filter(|(_, forms)| forms.len() > 1).map(|(place, _)| place) {
        println!("  {folder} {key}");
    }
    assert!(ids.texts * 5 < ids.numbers * 2, "texts among ids: {} to {}", ids.texts, ids.numbers);
}
