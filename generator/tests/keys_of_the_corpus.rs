//! A law over the real pages, if they are available: every key that an example of a request sends is a field of its
//! type, or is data: an identifier, a code or a condition, or below a row whose diagnostic says that its keys are data.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::examples::{self, sent};
use bitrix24_codegen::lower::{Run, codes, read};
use bitrix24_codegen::model::types::{Field, Model, Type};
use bitrix24_codegen::model::wildcard;
use bitrix24_codegen::source::SourceSet;
use bitrix24_codegen::span::Span;
use bitrix24_codegen::{page, syntax};
use serde_json::{Map, Value};

/// Why a key is no field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// A map, a filter or a wildcard takes any key.
    Open,
    /// It is an identifier, a code or a condition, or its row has keys that are data.
    Data,
    /// The table spells it otherwise.
    Spelling,
    /// The object is shared with other methods, and its page does not list the key.
    Shared,
    /// The page has no table of parameters.
    NoTable,
    /// The example calls a method whose arguments are known by their positions.
    Position,
    /// The table names a single value.
    Single,
    /// Nothing explains it.
    Nothing,
}

struct Walk<'a> {
    model: &'a Model,
    /// The rows whose keys are data.
    data: BTreeSet<Span>,
    typed: usize,
    /// The keys that are no fields.
    others: BTreeMap<Why, BTreeMap<String, BTreeSet<String>>>,
}

impl Walk<'_> {
    fn other(&mut self, why: Why, place: &str, key: &str) {
        self.others.entry(why).or_default().entry(place.to_owned()).or_default().insert(key.to_owned());
    }

    fn object(&mut self, fields: &[Field], entries: &Map<String, Value>, place: &str, unknown: Why) {
        for (key, value) in entries {
            if let Some(field) = fields.iter().find(|field| field.name.0 == *key) {
                self.typed += 1;
                let data = field.at.0.is_some_and(|span| self.data.contains(&span));
                let below = format!("{place}.{}", field.name.0);
                let here = match unknown {
                    Why::Shared => Why::Shared,
                    _ if data => Why::Data,
                    _ => Why::Nothing,
                };
                self.value(&field.ty, value, &below, here);
                continue;
            }
            let covers = |field: &Field| field.wildcard && wildcard::covers(&field.name.0, key);
            let why = match () {
                () if fields.iter().any(covers) => Why::Open,
                () if sent::is_data(key) => Why::Data,
                () if fields.iter().any(|field| sent::is_spelling(&field.name.0, key)) => Why::Spelling,
                () => unknown,
            };
            self.other(why, place, key);
        }
    }

    fn value(&mut self, ty: &Type, value: &Value, place: &str, unknown: Why) {
        match (ty, value) {
            (Type::Object(fields), Value::Object(entries)) => self.object(fields, entries, place, unknown),
            (Type::Ref(name), Value::Object(entries)) => {
                let object = self.model.objects.iter().find(|object| object.name == *name);
                let fields = object.map(|object| object.fields.clone()).unwrap_or_default();
                self.object(&fields, entries, &format!("{place} → {}", name.0), Why::Shared);
            }
            (Type::Object(_) | Type::Ref(_), Value::Array(items)) => {
                items.iter().for_each(|item| self.value(ty, item, place, unknown));
            }
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(item, value, place, unknown));
            }
            (Type::List(item) | Type::Map(item), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.other(Why::Open, place, key);
                    self.value(item, value, place, unknown);
                }
            }
            (Type::Union(members), value) => {
                let fits = |member: &&Type| match value {
                    Value::Array(_) => matches!(member, Type::List(_)),
                    Value::Object(_) => {
                        matches!(member, Type::Object(_) | Type::Ref(_) | Type::Map(_) | Type::Filter)
                    }
                    _ => false,
                };
                match members.iter().find(fits) {
                    Some(member) => self.value(member, value, place, unknown),
                    None => self.value(&Type::Any, value, place, unknown),
                }
            }
            (Type::Filter, Value::Object(entries)) => {
                entries.keys().for_each(|key| self.other(Why::Open, place, key));
            }
            (Type::FilterV3 | Type::Binary, _) => {}
            (Type::Scalar(_) | Type::Enum(_), Value::Object(entries)) => {
                entries.keys().for_each(|key| self.other(Why::Single, place, key));
            }
            (_, Value::Object(entries)) => {
                let why = |key: &str| if sent::is_data(key) { Why::Data } else { unknown };
                entries.keys().for_each(|key| self.other(why(key), place, key));
            }
            (_, Value::Array(items)) => items.iter().for_each(|item| self.value(ty, item, place, unknown)),
            _ => {}
        }
    }
}

#[test]
fn every_key_that_an_example_sends_is_typed_or_data() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/en");
    if !root.is_dir() {
        // Written to the stream itself, because the test harness captures the macros.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("skipped: no corpus at {}\n", root.display()),
        );
        return;
    }
    let sources = SourceSet::read(&root).expect("the corpus can be read").into_pages_with(None);
    let mut diags = Diagnostics::default();
    let model = read(&sources, &Run::default(), &mut diags);
    let data = diags.as_slice().iter().filter(|diagnostic| diagnostic.code == &codes::KEYS_DATA);
    let data = data.filter_map(|diagnostic| diagnostic.span).collect();
    let mut walk = Walk { model: &model, data, typed: 0, others: BTreeMap::new() };
    for method in &model.methods {
        let mut ignored = Diagnostics::default();
        let file = sources.find(&method.page.0).expect("a method has a page");
        let raw = page::read(syntax::parse(file, &sources, &mut ignored), &sources, &mut ignored);
        for request in examples::requests(&raw.examples, &mut ignored) {
            let own = request.method.as_ref().is_none_or(|called| called.eq_ignore_ascii_case(&method.name.0));
            if let Some(entries) = request.body.as_object().filter(|_| own) {
                let entries = entries.iter().filter(|(key, _)| *key != "auth");
                let spelled = |key: &str| {
                    let same = |field: &&Field| field.name.0.eq_ignore_ascii_case(key);
                    method.params.iter().find(same).map_or(key.to_owned(), |field| field.name.0.clone())
                };
                let entries = entries.map(|(key, value)| (spelled(key), value.clone())).collect();
                let unknown = match method {
                    method if method.params.is_empty() => Why::NoTable,
                    method if method.positional => Why::Position,
                    _ => Why::Nothing,
                };
                walk.object(&method.params, &entries, &method.page.0, unknown);
            }
        }
    }
    println!("{} keys are fields", walk.typed);
    for (why, title) in [
        (Why::Open, "keys of maps, filters and patterns"),
        (Why::Data, "keys that are data"),
        (Why::Spelling, "keys that tables spell otherwise"),
        (Why::Shared, "keys that shared objects lack"),
        (Why::NoTable, "parameters of pages without a table"),
        (Why::Position, "arguments by position"),
        (Why::Single, "keys of what is documented as a single value"),
        (Why::Nothing, "keys without a type"),
    ] {
        let places = walk.others.get(&why).cloned().unwrap_or_default();
        println!("{}: {} at {} places", title, places.values().map(BTreeSet::len).sum::<usize>(), places.len());
        for (place, keys) in places.iter().filter(|_| why != Why::Open) {
            println!("  {place}: {}", keys.iter().map(String::as_str).collect::<Vec<_>>().join(", "));
        }
    }
    assert!(!walk.others.contains_key(&Why::Nothing), "keys that examples send are lost");
}
