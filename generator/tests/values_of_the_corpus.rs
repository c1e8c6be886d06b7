//! A law over the real pages, if they are available: no value that an example of a page sends or shows lies outside a
//! closed list of the same page.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::{Run, read};
use bitrix24_codegen::lower::{codes, examples};
use bitrix24_codegen::model::types::{Enum, Field, Method, Model, Type};
use bitrix24_codegen::page::raw::RawMethod;
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::span::Span;
use bitrix24_codegen::{page, syntax};
use serde_json::Value;

fn corpus() -> Option<(SourceSet, Model, Partial)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return None;
    }
    let sources = SourceSet::read(&root).expect("the corpus can be read");
    let mut diags = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut diags);
    let partial = diags.as_slice().iter().filter(|diagnostic| diagnostic.code == &codes::VALUES_PARTIAL);
    let partial = partial.filter_map(|diagnostic| diagnostic.span).collect();
    Some((sources, model, partial))
}

fn raw(page: &str, sources: &SourceSet) -> RawMethod {
    let mut ignored = Diagnostics::default();
    let file = sources.find(page).expect("a method has a page");
    page::read(syntax::parse(file, sources, &mut ignored), sources, &mut ignored)
}

/// The values outside of closed lists, by the place of the list.
type Outside = BTreeMap<String, (Vec<String>, BTreeSet<String>)>;

/// The places of lists that were read in part.
type Partial = BTreeSet<Span>;

/// Walks a value along a type, past lists that were read in part: they are not closed.
fn walk(ty: &Type, value: &Value, place: &str, partial: &Partial, out: &mut Outside) {
    match (ty, value) {
        (Type::Enum(of), value) if is_single(value) => check(of, value, place, out),
        (Type::List(item), Value::Array(items)) => {
            items.iter().for_each(|value| walk(item, value, place, partial, out))
        }
        (Type::List(item) | Type::Map(item), Value::Object(entries)) => {
            entries.values().for_each(|value| walk(item, value, place, partial, out));
        }
        (Type::Object(fields), Value::Object(entries)) => {
            for field in fields {
                if let Some(value) = entries.get(&field.name.0) {
                    walk_field(field, value, place, partial, out);
                }
            }
        }
        (Type::Union(members), value) => {
            // A text or number beside the list takes everything that is none of its values.
            let open = members.iter().any(|member| matches!(member, Type::Scalar(_) | Type::Any));
            let members = members.iter().filter(|member| !(open && matches!(member, Type::Enum(_))));
            members.for_each(|member| walk(member, value, place, partial, out));
        }
        _ => {}
    }
}

fn walk_field(field: &Field, value: &Value, place: &str, partial: &Partial, out: &mut Outside) {
    if field.at.0.is_none_or(|at| !partial.contains(&at)) {
        walk(&field.ty, value, &format!("{place}.{}", field.name.0), partial, out);
    }
}

fn is_single(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
}

fn check(of: &Enum, value: &Value, place: &str, out: &mut Outside) {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if !of.values.iter().any(|known| known.wire == text) {
        let known = of.values.iter().map(|value| value.wire.clone()).collect();
        out.entry(place.to_owned()).or_insert((known, BTreeSet::new())).1.insert(text);
    }
}

fn outside(method: &Method, raw: &RawMethod, partial: &Partial, out: &mut Outside) {
    let mut ignored = Diagnostics::default();
    let page = &method.page.0;
    for request in examples::requests(&raw.examples, &mut ignored) {
        let own = request.method.as_ref().is_none_or(|called| called.eq_ignore_ascii_case(&method.name.0));
        for field in method.params.iter().filter(|_| own) {
            if let Some(value) = request.body.get(&field.name.0) {
                walk_field(field, value, &format!("{page} sends "), partial, out);
            }
        }
    }
    for reply in examples::replies(&raw.response, &mut ignored) {
        if let (Some(field), Some(value)) = (&method.response.result, reply.value.get("result")) {
            walk_field(field, value, &format!("{page} shows "), partial, out);
        }
    }
}

#[test]
fn no_example_lies_outside_a_closed_list() {
    let Some((sources, model, partial)) = corpus() else { return };
    let mut out = Outside::new();
    for method in &model.methods {
        outside(method, &raw(&method.page.0, &sources), &partial, &mut out);
    }
    let lines: Vec<String> =
        out.iter().map(|(place, (known, values))| format!("{place}: {values:?} of {known:?}")).collect();
    assert!(lines.is_empty(), "{} lists have examples outside:\n{}", lines.len(), lines.join("\n"));
}
