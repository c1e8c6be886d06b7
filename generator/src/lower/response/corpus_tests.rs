//! The whole corpus, if present: how many rows are placed, and how much of the examples the types cover.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;

use super::*;
use crate::lower::context::Options;
use crate::lower::objects::{self, ObjectPage};
use crate::model::page_kind::PageKind;
use crate::model::types::Object;
use crate::model::wildcard;
use crate::source;

#[derive(Debug, Default)]
struct Counts {
    pages: usize,
    with_example: usize,
    unknown: usize,
    rows: Placement,
    rows_with_example: Placement,
    leaves: Cover,
    codes: BTreeMap<&'static str, usize>,
    kinds: BTreeMap<String, usize>,
}

/// The scalars of the examples, by how the types cover them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cover {
    pub(crate) typed: usize,
    pub(crate) any: usize,
    custom: usize,
    pub(crate) missing: usize,
    pub(crate) misfit: usize,
    references: usize,
    pub(crate) beyond_reference: usize,
}

impl Cover {
    pub(crate) fn walk(&mut self, ty: &Type, value: &Value, path: &str, shared: &[Object]) {
        match (ty, value) {
            (Type::Any, Value::Object(object)) => {
                object.iter().for_each(|(k, v)| self.walk(ty, v, &format!("{path}.{k}"), shared))
            }
            (Type::Any, Value::Array(list)) => list.iter().for_each(|v| self.walk(ty, v, path, shared)),
            (Type::Any, Value::Null) => self.typed += 1,
            (Type::Any, _) => {
                log(path, "any");
                self.any += 1;
            }
            (Type::Object(fields), Value::Object(object)) => {
                for (key, value) in object {
                    let field = fields.iter().find(|f| f.name.0 == *key);
                    let field =
                        field.or_else(|| fields.iter().find(|f| f.wildcard && wildcard::covers(&f.name.0, key)));
                    match field {
                        Some(field) => self.walk(&field.ty, value, &format!("{path}.{key}"), shared),
                        None if keys::is_custom(key) => self.custom += 1,
                        None => {
                            log(&format!("{path}.{key}"), "missing");
                            self.missing += leaves(value);
                        }
                    }
                }
            }
            (Type::Map(of), Value::Object(object)) => {
                object.iter().for_each(|(k, v)| self.walk(of, v, &format!("{path}<{k}>"), shared));
            }
            (Type::List(of), Value::Array(list)) => {
                list.iter().for_each(|v| self.walk(of, v, &format!("{path}[]"), shared))
            }
            (Type::List(of), Value::Object(object)) => {
                object.values().for_each(|v| self.walk(of, v, &format!("{path}[]"), shared))
            }
            (Type::Object(_) | Type::Map(_), Value::Array(list)) if list.is_empty() => self.typed += 1,
            (Type::Union(types), _) => {
                let member = types.iter().find(|member| match value {
                    Value::Object(_) => matches!(member, Type::Object(_) | Type::Map(_) | Type::Ref(_) | Type::Any),
                    Value::Array(_) => matches!(member, Type::List(_) | Type::Any),
                    _ => matches!(member, Type::Any) || fits(member, value),
                });
                match member {
                    Some(member) => self.walk(member, value, path, shared),
                    None => self.walk(&types[0], value, path, shared),
                }
            }
            (Type::Ref(name), Value::Object(object)) => {
                self.references += 1;
                let fields = shared.iter().find(|object| object.name == *name).map(|object| object.fields.clone());
                let fields = fields.unwrap_or_default();
                let known = |key: &&String| fields.iter().any(|field| field.name.0 == ***key);
                let (known, extra): (Vec<_>, Vec<_>) = object.keys().partition(known);
                self.beyond_reference += extra.len();
                for key in &extra {
                    log(&format!("{path} {} {key}", name.0), "beyond");
                }
                for key in known {
                    if let Some(field) = fields.iter().find(|field| field.name.0 == *key) {
                        self.walk(&field.ty, &object[key], &format!("{path}.{key}"), shared);
                    }
                }
            }
            (_, Value::Null | Value::Bool(false)) => self.typed += 1,
            (_, Value::String(text)) if text.is_empty() => self.typed += 1,
            (_, Value::Array(list)) if list.is_empty() => self.typed += 1,
            (Type::Scalar(_) | Type::Enum(_), _) if fits(ty, value) => self.typed += 1,
            _ => {
                log(path, &format!("misfit {ty:?} {value}"));
                self.misfit += leaves(value);
            }
        }
    }
}

fn fits(ty: &Type, value: &Value) -> bool {
    let (tree, root) = Tree::new([value]);
    infer::holds(ty, &tree.node(root).kinds)
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(leaves).sum::<usize>().max(1),
        Value::Object(object) => object.values().map(leaves).sum::<usize>().max(1),
        _ => 1,
    }
}

fn print(text: &str) {
    println!("{text}");
}

/// Prints a place if the environment variable `SHOW` is a prefix of `what`.
fn log(path: &str, what: &str) {
    if std::env::var("SHOW").is_ok_and(|word| what.starts_with(&word)) {
        print(&format!("{what}: {path}"));
    }
}

fn kind(ty: &Type) -> &'static str {
    match ty {
        Type::Any => "any",
        Type::Null => "null",
        Type::Scalar(crate::model::types::Scalar::Boolean(_)) => "boolean",
        Type::Scalar(crate::model::types::Scalar::Integer | crate::model::types::Scalar::Id(_)) => "integer",
        Type::Scalar(_) | Type::Enum(_) => "scalar",
        Type::List(_) => "list",
        Type::Map(_) => "map",
        Type::Object(_) | Type::Ref(_) => "object",
        Type::Union(_) => "union",
        Type::Filter | Type::FilterV3 => "filter",
        Type::Binary => "binary",
    }
}

fn measure(sources: &source::SourceSet) -> Counts {
    let mut quiet = Diagnostics::default();
    let mut methods = Vec::new();
    let mut others = Vec::new();
    for (file, source) in sources.pages() {
        let page = crate::syntax::parse(file, sources, &mut quiet);
        match crate::page::classify(&page, sources) {
            PageKind::Method => methods.push((crate::page::read(page, sources, &mut quiet), source)),
            PageKind::Include | PageKind::Script => {}
            kind => {
                let tables = crate::page::read_objects(page, sources, &mut quiet);
                others.push(ObjectPage::new(source.path.clone(), kind, tables));
            }
        }
    }
    let options = Options::default();
    let shared = objects::read(&others, &options);
    let cx = Context { objects: &shared.index, options: &options };
    let all = shared.all();
    let mut counts = Counts::default();
    for (raw, source) in &methods {
        let mut diagnostics = Diagnostics::default();
        let outcome = read(raw, &source.path, cx, &shared, false, &mut diagnostics);
        counts.add(raw, &outcome, &diagnostics, source, &all);
    }
    counts
}

impl Counts {
    fn add(
        &mut self,
        raw: &RawMethod,
        outcome: &Outcome,
        diagnostics: &Diagnostics,
        source: &source::SourceFile,
        shared: &[Object],
    ) {
        let path = source.path.as_str();
        self.pages += 1;
        for diagnostic in diagnostics.as_slice() {
            *self.codes.entry(diagnostic.code.id).or_default() += 1;
            let line = diagnostic
                .span
                .map_or(0, |span| source.text.get(..span.range().start).unwrap_or("").matches('\n').count() + 1);
            log(&format!("{path}:{line}: {}", diagnostic.message), diagnostic.code.id);
        }
        let mut quiet = Diagnostics::default();
        let replies = whole_replies(examples::replies(&raw.response, &mut quiet), &mut quiet);
        let Placement { shown, beyond, absent, descriptors, unplaced } = outcome.placement;
        let sets = [Some(&mut self.rows), (!replies.is_empty()).then_some(&mut self.rows_with_example)];
        for into in sets.into_iter().flatten() {
            into.shown += shown;
            into.beyond += beyond;
            into.absent += absent;
            into.descriptors += descriptors;
            into.unplaced += unplaced;
        }
        let Some(result) = &outcome.response.result else {
            self.unknown += 1;
            return;
        };
        *self.kinds.entry(kind(&result.ty).to_owned()).or_default() += 1;
        log(&format!("{path} {}", super::tests::show(&result.ty)), &format!("kind-{}", kind(&result.ty)));
        self.with_example += usize::from(!replies.is_empty());
        for reply in &replies {
            self.leaves.walk(&result.ty, &reply.value["result"], &format!("{path} result"), shared);
        }
    }
}

#[test]
fn rows_and_examples_of_the_corpus_meet() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        // Written to the stream directly: the harness captures `eprintln!` of passing tests.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return;
    }
    let sources = source::SourceSet::read(&root).expect("the corpus can be read");
    let counts = measure(&sources);
    print(&format!("{counts:#?}"));
    let rows = counts.rows_with_example;
    let places = rows.shown + rows.beyond + rows.absent + rows.unplaced;
    assert!(counts.with_example >= 1_500, "pages with an example");
    assert!((rows.shown + rows.beyond) * 100 >= places * 95, "rows at a place of the reply: {rows:?}");
    assert!(rows.unplaced <= 40, "rows that nothing leads to: {rows:?}");
    let leaves = counts.leaves;
    let all = leaves.typed + leaves.any + leaves.missing + leaves.misfit + leaves.beyond_reference;
    assert!(leaves.typed * 100 >= all * 98, "values with a type: {leaves:?}");
    assert_eq!(leaves.misfit, 0, "values that their type cannot hold");
}
