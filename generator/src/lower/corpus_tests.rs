//! The whole corpus, if present: every page and every row is accounted for.

use std::path::Path;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostics, Severity};
use crate::lower::cells;
use crate::lower::{Run, codes, read};
use crate::model::types::{BooleanForm, Enum, Field, Method, Presence, Scalar, Type, Version};
use crate::page::raw::{Column, PartContent};
use crate::source::SourceSet;
use crate::span::Span;
use crate::{page, syntax};

fn corpus(name: &str) -> Option<SourceSet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus").join(name);
    if !root.is_dir() {
        // Written to the stream directly: the harness captures `eprintln!` of passing tests.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    Some(SourceSet::read(&root).expect("the corpus can be read"))
}

#[test]
fn every_method_page_is_a_method() {
    let Some(sources) = corpus("en") else { return };
    let mut diags = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut diags);
    let errors: Vec<&str> = diags
        .as_slice()
        .iter()
        .filter(|diagnostic| diagnostic.code.severity == Severity::Error)
        .map(|diagnostic| diagnostic.message.as_str())
        .collect();
    assert_eq!(errors, Vec::<&str>::new());
    let reference = |method: &&crate::model::types::Method| method.page.0.starts_with("api-reference/");
    let of = |version| model.methods.iter().filter(reference).filter(|method| method.version == version).count();
    // Four methods are documented elsewhere.
    assert_eq!((of(Version::V2), of(Version::V3), model.methods.len()), (1561, 106, 1671));
    let event_pages = crate::model::event::pages(&model.events).len();
    assert_eq!(model.methods.len() + event_pages + model.skipped.len(), sources.pages().count());
    let lost: Vec<String> =
        model.methods.par_iter().flat_map_iter(|method| lost_rows(method, &sources, &diags)).collect();
    assert_eq!(lost, Vec::<String>::new());
}

/// The rows of the parameter section that are neither a field nor covered by a diagnostic.
fn lost_rows(method: &Method, sources: &SourceSet, diags: &Diagnostics) -> Vec<String> {
    let file = sources.find(&method.page.0).expect("a method's page is a source");
    let mut ignored = Diagnostics::default();
    let page = syntax::parse(file, sources, &mut ignored);
    let raw = page::read(page, sources, &mut ignored);
    let mut made = Vec::new();
    method.params.iter().for_each(|field| push_names(field, &mut made));
    let spans: Vec<Span> = diags.as_slice().iter().filter_map(|d| d.span).filter(|span| span.file == file).collect();
    let covered = |row: Span| spans.iter().any(|span| span.start <= row.start && row.end <= span.end);
    let tables = raw.params.parts.iter().filter_map(|part| match &part.content {
        PartContent::Table(table) if table.has(Column::Name) => Some(table),
        _ => None,
    });
    let rows = tables.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    let lost = rows.filter(|(table, row)| {
        let cell = table.cell(row, Column::Name).expect("rows of a table of names have a name cell");
        let names = cells::name::read(cell, cells::name::Stars::Mark).names;
        let is_made = |name: &String| {
            let last = name.rsplit('.').next().unwrap_or_default();
            made.iter().any(|known| known == name || known == last)
        };
        !covered(row.span) && !names.iter().all(is_made)
    });
    lost.map(|(_, row)| format!("{}: {}", method.page.0, &sources.file(row.span.file).text[row.span.range()])).collect()
}

pub(super) fn push_names(field: &Field, out: &mut Vec<String>) {
    out.push(field.name.0.clone());
    push_names_of(&field.ty, out);
}

fn push_names_of(ty: &Type, out: &mut Vec<String>) {
    match ty {
        Type::Object(fields) => fields.iter().for_each(|field| push_names(field, out)),
        Type::List(item) | Type::Map(item) => push_names_of(item, out),
        Type::Union(members) => members.iter().for_each(|member| push_names_of(member, out)),
        // A table of fields may list the values of a selection.
        Type::Enum(Enum { values, .. }) => out.extend(values.iter().map(|value| value.wire.clone())),
        _ => {}
    }
}

#[test]
fn the_first_page_of_all() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/seed/imopenlines-session-join.md");
    let Ok(text) = std::fs::read_to_string(&path) else {
        // Written to the stream directly: the harness captures `eprintln!` of passing tests.
        let _ =
            std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("skipped: no page at {}\n", path.display()));
        return;
    };
    let sources = SourceSet::from_texts([("a/imopenlines-session-join.md".to_owned(), text)]);
    let mut diags = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut diags);
    let [method] = model.methods.as_slice() else { panic!("one method, not {:?}", model.skipped) };
    assert_eq!(method.name.0, "imopenlines.session.join");
    assert_eq!(method.scopes, ["imopenlines"]);
    let [param] = method.params.as_slice() else { panic!("one parameter, not {:?}", method.params) };
    assert_eq!((param.name.0.as_str(), &param.ty), ("CHAT_ID", &Type::Scalar(Scalar::Integer)));
    assert_eq!(param.presence, Presence::Required);
    let result = method.response.result.as_ref().expect("a result");
    assert_eq!(result.ty, Type::Scalar(Scalar::Boolean(BooleanForm::Json)));
    let codes: Vec<_> = method.errors.iter().filter_map(|error| error.code.as_deref()).collect();
    assert_eq!(codes, ["ACCESS_DENIED", "CHAT_TYPE", "CHAT_ID"]);
    assert!(diags.as_slice().iter().any(|diagnostic| diagnostic.code == &codes::TYPE_INFERRED));
}
