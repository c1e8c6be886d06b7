//! Whether a JSON value conforms to a schema of an OpenAPI document. It knows the keywords that these schemas have.

use std::collections::HashMap;

use bitrix24_codegen::openapi::{Kind, Root, Schema};
use regex::Regex;
use serde_json::{Map, Value};

/// The schemas that references name.
pub(super) struct Definitions<'r>(HashMap<&'r str, &'r Schema>);

impl<'r> Definitions<'r> {
    pub(super) fn of(root: &'r Root) -> Self {
        Self(root.components.schemas.0.iter().map(|(name, schema)| (name.as_str(), schema)).collect())
    }

    /// The component that a reference names.
    pub(super) fn target(&self, reference: &str) -> &'r Schema {
        let name = reference.strip_prefix("#/components/schemas/").unwrap_or(reference);
        self.0.get(name).unwrap_or_else(|| panic!("{reference} leads nowhere"))
    }
}

/// Whether `value` conforms to `schema`.
pub(super) fn conforms(schema: &Schema, value: &Value, all: &Definitions<'_>) -> bool {
    // All keywords, so that a new one is not forgotten here. Formats, encodings and the like are no conditions.
    let Schema {
        reference,
        kinds,
        pattern,
        values,
        prefix_items,
        items,
        min_items,
        max_items,
        properties: _,
        pattern_properties: _,
        additional_properties: _,
        property_names: _,
        required: _,
        any_of,
        all_of,
        not,
        format: _,
        content_encoding: _,
        meanings: _,
        default: _,
        default_text: _,
        deprecated: _,
        id: _,
        key_pattern: _,
        nullable: _,
        conditional: _,
        conditions: _,
        applies_to: _,
        description: _,
    } = schema;
    let is = |schema: &Schema| conforms(schema, value, all);
    let single = reference.as_ref().is_none_or(|reference| is(all.target(reference)))
        && (kinds.0.is_empty() || kinds.0.iter().any(|kind| is_kind(*kind, value)))
        && (values.is_empty() || values.iter().any(|known| is_same(known, value)))
        && (any_of.is_empty() || any_of.iter().any(is))
        && all_of.iter().all(is)
        && not.as_ref().is_none_or(|not| !is(not));
    single
        && match value {
            Value::String(text) => pattern.as_ref().is_none_or(|pattern| matches(pattern, text)),
            Value::Array(list) => {
                let rest = list.iter().skip(prefix_items.len());
                list.len() >= usize::from(min_items.unwrap_or(0))
                    && list.len() <= usize::from(max_items.unwrap_or(u8::MAX))
                    && list.iter().zip(prefix_items).all(|(value, schema)| conforms(schema, value, all))
                    && items.as_ref().is_none_or(|schema| rest.into_iter().all(|value| conforms(schema, value, all)))
            }
            Value::Object(entries) => object_conforms(schema, entries, all),
            _ => true,
        }
}

/// The innermost place at which a value does not conform, and the value there.
pub(super) fn first_misfit<'v>(schema: &Schema, value: &'v Value, all: &Definitions<'_>) -> (String, &'v Value) {
    let target = schema.reference.as_ref().map(|reference| all.target(reference));
    let branches = target.into_iter().chain([schema]).chain(&schema.any_of).chain(&schema.all_of);
    for branch in branches {
        let keyed = |key: &str| branch.properties.0.iter().find(|(name, _)| name == key).map(|(_, schema)| schema);
        let inner: Vec<(String, &Value, Option<&Schema>)> = match value {
            Value::Object(entries) => {
                let of = |key: &str| keyed(key).or(branch.additional_properties.as_deref());
                entries.iter().map(|(key, value)| (format!(".{key}"), value, of(key))).collect()
            }
            Value::Array(items) => items.iter().map(|item| ("[]".to_owned(), item, branch.items.as_deref())).collect(),
            _ => Vec::new(),
        };
        for (step, value, schema) in inner {
            let Some(schema) = schema.filter(|schema| !conforms(schema, value, all)) else { continue };
            let (place, value) = first_misfit(schema, value, all);
            return (format!("{step}{place}"), value);
        }
        if !std::ptr::eq(branch, schema) && value.is_object() && !branch.any_of.is_empty() {
            let (place, inner) = first_misfit(branch, value, all);
            if !place.is_empty() {
                return (place, inner);
            }
        }
    }
    (String::new(), value)
}

fn object_conforms(schema: &Schema, entries: &Map<String, Value>, all: &Definitions<'_>) -> bool {
    let of_key = |key: &String, value: &Value| {
        let named = schema.properties.0.iter().filter(|(name, _)| name == key);
        let alike = schema.pattern_properties.0.iter().filter(|(pattern, _)| matches(pattern, key));
        let mut known: Vec<&Schema> = named.chain(alike).map(|(_, schema)| schema).collect();
        if known.is_empty() {
            known.extend(schema.additional_properties.as_deref());
        }
        let name = || Value::String(key.clone());
        known.into_iter().all(|schema| conforms(schema, value, all))
            && schema.property_names.as_ref().is_none_or(|schema| conforms(schema, &name(), all))
    };
    schema.required.iter().all(|name| entries.contains_key(name))
        && entries.iter().all(|(key, value)| of_key(key, value))
}

fn is_kind(kind: Kind, value: &Value) -> bool {
    match kind {
        Kind::Null => value.is_null(),
        Kind::Boolean => value.is_boolean(),
        Kind::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        Kind::Number => value.is_number(),
        Kind::String => value.is_string(),
        Kind::Array => value.is_array(),
        Kind::Object => value.is_object(),
    }
}

/// `1` and `1.0` are one number.
fn is_same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && one.as_f64() == other.as_f64())
}

fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        static KNOWN: std::cell::RefCell<HashMap<String, Regex>> = std::cell::RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| {
        let compiled = || Regex::new(pattern).expect("patterns are regular expressions");
        known.entry(pattern.to_owned()).or_insert_with(compiled).is_match(text)
    })
}
