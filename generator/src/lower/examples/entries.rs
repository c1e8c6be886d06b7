//! The values of objects whose keys are data → their type. Decides when what examples send tells it: an example fills a
//! map with a few values of the reader, which are of one kind only where all of them are.

use std::collections::BTreeSet;

use serde_json::Value;

use super::evidence::{self, Evidence};
use super::sent::{are_data, hold_objects, names, objects};
use super::shapes;
use crate::model::types::{Scalar, Type};

/// The signs that begin the keys of conditions, which take values of any kind.
const OPERATORS: &[char] = &['<', '>', '!', '=', '%', '@', '~'];

/// The type of objects: the fields of the keys that they show, or a map if their keys are data.
pub(super) fn object(values: &[&Value]) -> Type {
    match shown(values).filter(|_| are_data(values)) {
        Some(of) => Type::Map(Box::new(of)),
        None => Type::Object(names(values)),
    }
}

/// The type of the values of objects whose keys are data; `None` if they are of several kinds, or too few to tell. A
/// number does not tell the kind of the other values, because every text may be one that looks like a number.
pub(super) fn shown(values: &[&Value]) -> Option<Type> {
    let objects = objects(values);
    let keys: BTreeSet<&String> = objects.iter().flat_map(|object| object.keys()).collect();
    // The examples of all languages send the same.
    let mut entries: Vec<&Value> = Vec::new();
    for entry in objects.iter().flat_map(|object| object.values()) {
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    if entries.is_empty() || keys.iter().any(|key| key.starts_with(OPERATORS)) {
        return None;
    }
    let all = |test: fn(&Value) -> bool| entries.iter().all(|entry| test(entry));
    if all(|entry| entry.as_object().is_some_and(|object| !object.is_empty())) {
        let of = object(&entries);
        return (of != Type::Object(Vec::new())).then_some(of);
    }
    if all(shapes::is_upload) {
        return Some(Type::Scalar(Scalar::File));
    }
    if all(Value::is_array) {
        if hold_objects(&entries) {
            let fields = names(&entries);
            return (!fields.is_empty()).then(|| Type::List(Box::new(Type::Object(fields))));
        }
        return evidence::infer(&Evidence::of_values(&entries));
    }
    let is_shown = |entry: &&Value| entry.as_str().is_none_or(|text| !shapes::is_placeholder(text));
    let texts = all(Value::is_string) && entries.iter().any(is_shown);
    let flags = all(Value::is_boolean);
    ((texts || flags) && keys.len() > 1).then(|| evidence::infer(&Evidence::of_values(&entries))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::notation;
    use serde_json::json;

    #[test]
    fn values_of_one_kind_have_a_type() {
        for (values, expected) in [
            (json!([{"17": "a", "18": "b"}]), Some("string")),
            (json!([{"17": "a"}, {"18": "b"}]), Some("string")),
            (json!([{"17": "a"}]), None),
            (json!([{"17": "value", "18": "your_text"}]), None),
            (json!([{"17": 1, "18": 2}]), None),
            (json!([{"17": "a", "18": 2}]), None),
            (json!([{">17": "a", "<18": "b"}]), None),
            (json!([{"17": true, "18": false}]), Some("boolean")),
            (json!([{"17": ["a", "b"], "18": ["c"]}]), Some("string[]")),
            (json!([{"17": ["a.gif", "R0"], "18": ["b.gif", "R0"]}]), Some("file")),
            (json!([{"first": {"alpha": "a"}, "second": {"beta": "b"}}]), Some("map<string>")),
            (
                json!([{"first": {"alpha": "a"}, "second": {"beta": "b"}}, {"first": {"alpha": "a"}}]),
                Some("map<string>"),
            ),
            (json!([{"17": {"18": {"19": 1}}}]), None),
            (json!([]), None),
        ] {
            let all: Vec<&Value> = values.as_array().expect("the cases are lists").iter().collect();
            let found = shown(&all).map(|ty| notation::print(&ty, false).text);
            assert_eq!(found.as_deref(), expected, "{values}");
        }
    }
}
