//! Values that conform to a schema: few, always the same, and at each place of the schema every form that it allows.

use bitrix24_codegen::openapi::{Kind, Schema};
use serde_json::{Map, Value, json};

use super::conforms::{Definitions, conforms};

/// The maximum number of samples of one schema.
const MAX: usize = 12;
/// The depth at which objects get no keys and lists no items.
const DEPTH: usize = 7;

/// Samples of a schema.
pub(super) fn samples(schema: &Schema, all: &Definitions<'_>) -> Vec<Value> {
    inside(schema, all, 0)
}

fn inside(schema: &Schema, all: &Definitions<'_>, depth: usize) -> Vec<Value> {
    let mut found = candidates(schema, all, depth);
    found.retain(|value| conforms(schema, value, all));
    let mut distinct: Vec<Value> = Vec::new();
    for value in found {
        if distinct.len() < MAX && !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    distinct
}

fn candidates(schema: &Schema, all: &Definitions<'_>, depth: usize) -> Vec<Value> {
    if let Some(reference) = &schema.reference {
        return inside(all.target(reference), all, depth);
    }
    if !schema.values.is_empty() {
        return schema.values.clone();
    }
    let kinds = schema.kinds.0.as_slice();
    let is_structured = kinds.iter().any(|kind| matches!(kind, Kind::Array | Kind::Object));
    if !is_structured {
        if !schema.any_of.is_empty() {
            return turns(schema.any_of.iter().map(|schema| inside(schema, all, depth)).collect());
        }
        if !schema.all_of.is_empty() {
            return turns(schema.all_of.iter().map(|schema| inside(schema, all, depth)).collect());
        }
    }
    if kinds.is_empty() {
        return odd_values();
    }
    turns(kinds.iter().map(|kind| of_kind(*kind, schema, all, depth)).collect())
}

/// Values of every kind.
pub(super) fn odd_values() -> Vec<Value> {
    vec![
        json!(null),
        json!(false),
        json!(true),
        json!(""),
        json!(0),
        json!(1),
        json!(7),
        json!(-1.5),
        json!("text"),
        json!("5"),
        json!(" 7.00 "),
        json!("Y"),
        json!("2026-01-31"),
        json!([]),
        json!({}),
        json!(["text"]),
        json!([{}]),
        json!({"some": 1}),
        json!({"7": "5"}),
        json!({"7": {}}),
    ]
}

fn of_kind(kind: Kind, schema: &Schema, all: &Definitions<'_>, depth: usize) -> Vec<Value> {
    match kind {
        Kind::Null => vec![Value::Null],
        Kind::Boolean => vec![true.into(), false.into()],
        Kind::Integer => vec![7.into(), 0.into(), (-1).into(), 1.into()],
        Kind::Number => vec![json!(1.5), 0.into(), 1_767_225_600.into()],
        Kind::String => {
            let texts = [
                "text",
                "",
                "5",
                " 7.00 ",
                "-12",
                "Y",
                "n",
                "TRUE",
                "0",
                "2026-01-31",
                "2026-01-31T10:00:00+03:00",
                "aGk=",
            ];
            texts.map(Value::from).to_vec()
        }
        Kind::Array => arrays(schema, all, depth),
        Kind::Object => objects(schema, all, depth),
    }
}

fn arrays(schema: &Schema, all: &Definitions<'_>, depth: usize) -> Vec<Value> {
    let mut found = vec![json!([])];
    if depth >= DEPTH {
        return found;
    }
    let prefixes: Vec<Vec<Value>> = schema.prefix_items.iter().map(|schema| inside(schema, all, depth + 1)).collect();
    let prefix = |turn: usize| prefixes.iter().filter_map(move |each| each.get(turn % each.len().max(1)).cloned());
    if !prefixes.is_empty() {
        found.extend((0..4).map(|turn| Value::Array(prefix(turn).collect())));
        found.extend((0..4).map(|turn| Value::Array(prefix(turn).chain([json!(5)]).collect())));
    }
    let items = schema.items.as_deref().map_or_else(odd_values, |schema| inside(schema, all, depth + 1));
    found.push(Value::Array(items.clone()));
    found.extend(items.into_iter().enumerate().map(|(turn, item)| Value::Array(prefix(turn).chain([item]).collect())));
    found
}

fn objects(schema: &Schema, all: &Definitions<'_>, depth: usize) -> Vec<Value> {
    let mut found = Vec::new();
    let of = |schema: &Schema| if depth >= DEPTH { Vec::new() } else { inside(schema, all, depth + 1) };
    let mut keys: Vec<(String, Vec<Value>)> = Vec::new();
    keys.extend(schema.properties.0.iter().map(|(name, schema)| (name.clone(), of(schema))));
    for (pattern, schema) in &schema.pattern_properties.0 {
        let key = if pattern == "^[0-9]+$" { "7" } else { continue };
        keys.push((key.to_owned(), of(schema)));
    }
    match schema.additional_properties.as_deref() {
        Some(schema) => keys.push(("some".to_owned(), of(schema))),
        None => keys.push(("undocumented".to_owned(), vec![json!("text")])),
    }
    let turns = keys.iter().map(|(_, values)| values.len()).max().unwrap_or(0).min(MAX);
    for turn in 0..turns {
        let pick =
            |(key, values): &(String, Vec<Value>)| Some((key.clone(), values.get(turn % values.len().max(1))?.clone()));
        found.push(Value::Object(keys.iter().filter_map(pick).collect()));
    }
    let needed = |(key, _): &&(String, Vec<Value>)| schema.required.contains(key);
    let first = |(key, values): &(String, Vec<Value>)| Some((key.clone(), values.first()?.clone()));
    found.push(Value::Object(keys.iter().filter(needed).filter_map(first).collect::<Map<_, _>>()));
    found
}

/// The items of several lists in turn.
fn turns(lists: Vec<Vec<Value>>) -> Vec<Value> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0);
    (0..longest)
        .flat_map(|turn| lists.iter().filter_map(move |list| list.get(turn).cloned()).collect::<Vec<_>>())
        .collect()
}
