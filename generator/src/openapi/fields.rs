//! Objects: fields → schema with properties. Decides how a schema expresses presence, wildcards and defaults.

use std::collections::BTreeSet;

use super::components::Refs;
use super::literal;
use super::reply::{self, Place};
use super::schema::{Kind, Schema};
use super::type_schema::{self, Side};
use crate::model::condition_notation;
use crate::model::types::{Condition, Field, Method, Presence, Version, WireName};
use crate::model::wildcard;

/// The schema of an object with these fields.
pub(super) fn object(fields: &[Field], side: Side, refs: &mut Refs<'_>) -> Schema {
    let mut object = Schema::of(&[Kind::Object]);
    for field in fields {
        let mut schema = refs.inside(&field.name.0, |refs| property(field, side, refs));
        if field.wildcard {
            if side == Side::Reply {
                // Such keys are entries without a type.
                schema = schema.or_anything();
            }
            push_wildcard(&mut object, field, schema);
        } else {
            object.properties.0.push((field.name.0.clone(), schema));
        }
    }
    if side == Side::Request {
        set_required(&mut object, fields);
    }
    object
}

/// The schema of the value of a field.
pub(super) fn property(field: &Field, side: Side, refs: &mut Refs<'_>) -> Schema {
    let mut schema;
    match side {
        Side::Request => {
            schema = type_schema::schema(&field.ty, refs);
            if field.nullable {
                schema = schema.or_null();
            }
            if let Some(text) = type_schema::as_text(&field.ty).filter(|_| field.as_text) {
                schema = Schema::any(vec![schema, text]);
            }
            schema.conditional = field.presence == Presence::Conditional;
            let print =
                |condition: &Condition| condition_notation::print(std::slice::from_ref(condition), &str::to_owned);
            schema.conditions = field.conditions.iter().map(print).collect();
            set_default(&mut schema, field);
        }
        // A default is the value that the portal assumes for a missing parameter; it says nothing about replies.
        Side::Reply => {
            schema = reply::schema(&field.ty, Place::Field, refs);
            schema.nullable = field.nullable;
        }
    }
    schema.deprecated = field.deprecated;
    schema.applies_to.clone_from(&field.applies_to);
    schema.description.clone_from(&field.description);
    schema
}

fn set_default(schema: &mut Schema, field: &Field) {
    let Some(text) = &field.default else { return };
    match literal::value(text, &field.ty, field.nullable) {
        Some(value) => schema.default = Some(value),
        None => schema.default_text = Some(text.clone()),
    }
}

/// The schema of the parameters of a method.
pub(super) fn parameters(method: &Method, refs: &mut Refs<'_>) -> Schema {
    let mut named = object(&method.params, Side::Request, refs);
    if method.positional {
        return Schema::any(vec![arguments(&method.params, refs), named]);
    }
    if method.version == Version::V2 {
        in_any_case(&mut named, &method.params);
    }
    named
}

/// Parameters by position. One that is left out is an empty list if others follow.
fn arguments(params: &[Field], refs: &mut Refs<'_>) -> Schema {
    let count = |count: usize| u8::try_from(count).ok();
    let empty = Schema { max_items: Some(0), ..Schema::of(&[Kind::Array]) };
    let argument = |field: &Field, refs: &mut Refs<'_>| {
        let schema = property(field, Side::Request, refs);
        if is_required(field) { schema } else { schema.or(empty.clone()) }
    };
    Schema {
        prefix_items: params.iter().map(|field| argument(field, refs)).collect(),
        min_items: params.iter().rposition(is_required).and_then(|last| count(last + 1)),
        max_items: count(params.len()),
        ..Schema::of(&[Kind::Array])
    }
}

/// REST 2 takes the names of parameters in any case, so each of the required ones may be there in another one.
fn in_any_case(object: &mut Schema, params: &[Field]) {
    if !needs_any(params) {
        return;
    }
    let required = std::mem::take(&mut object.required);
    let one_group = std::mem::take(&mut object.any_of);
    let groups = std::mem::take(&mut object.all_of);
    let documented = Schema { required, any_of: one_group, all_of: groups, ..Schema::default() };
    object.any_of = vec![documented.clone(), anything_in_any_case(documented)];
}

/// The same condition on keys without regard to their case.
fn anything_in_any_case(condition: Schema) -> Schema {
    let mut all: Vec<Schema> = condition.required.iter().map(|name| has_key(name)).collect();
    all.extend(condition.all_of.into_iter().map(anything_in_any_case));
    if !condition.any_of.is_empty() {
        all.push(Schema::any(condition.any_of.into_iter().map(anything_in_any_case).collect()));
    }
    if all.len() == 1 { all.swap_remove(0) } else { Schema { all_of: all, ..Schema::default() } }
}

/// One of the keys is this name in any case.
fn has_key(name: &str) -> Schema {
    let is_name = Schema { pattern: Some(any_case_regex(name).into()), ..Schema::default() };
    let is_other = Schema { not: Some(Box::new(is_name)), ..Schema::default() };
    let none = Schema { property_names: Some(Box::new(is_other)), ..Schema::default() };
    Schema { not: Some(Box::new(none)), ..Schema::default() }
}

/// A regular expression without options: those differ between languages.
fn any_case_regex(name: &str) -> String {
    let letter = |c: char| match (c.to_ascii_uppercase(), c.to_ascii_lowercase()) {
        (upper, lower) if upper != lower => format!("[{upper}{lower}]"),
        _ => regex::escape(&c.to_string()),
    };
    format!("^{}$", name.chars().map(letter).collect::<String>())
}

/// Whether an object with these fields cannot be empty.
pub(super) fn needs_any(fields: &[Field]) -> bool {
    fields.iter().any(|field| is_required(field) || (!field.wildcard && matches!(field.presence, Presence::OneOf(_))))
}

fn is_required(field: &Field) -> bool {
    field.presence == Presence::Required && !field.wildcard
}

/// Sets the required keys, and the groups of which at least one key is required.
fn set_required(object: &mut Schema, fields: &[Field]) {
    object.required = fields.iter().filter(|field| is_required(field)).map(|field| field.name.0.clone()).collect();
    let groups: BTreeSet<&Vec<WireName>> = fields
        .iter()
        .filter_map(|field| match &field.presence {
            Presence::OneOf(names) => Some(names),
            _ => None,
        })
        .collect();
    let required = |name: &WireName| Schema { required: vec![name.0.clone()], ..Schema::default() };
    let mut groups: Vec<Vec<Schema>> = groups.into_iter().map(|names| names.iter().map(required).collect()).collect();
    match groups.len() {
        1 => object.any_of = groups.swap_remove(0),
        _ => object.all_of = groups.into_iter().map(Schema::any).collect(),
    }
}

/// Adds a name that stands for many keys: those that match its pattern, or all others if it is only a placeholder.
fn push_wildcard(object: &mut Schema, field: &Field, mut schema: Schema) {
    schema.key_pattern = Some(field.name.0.clone());
    let Some(pattern) = key_regex(&field.name.0) else {
        let others = match object.additional_properties.take() {
            None => schema,
            Some(before) => Schema::any(vec![*before, schema]),
        };
        object.additional_properties = Some(Box::new(others));
        return;
    };
    match object.pattern_properties.0.iter_mut().find(|(known, _)| *known == pattern) {
        Some((_, known)) => *known = Schema::any(vec![std::mem::take(known), schema]),
        None => object.pattern_properties.0.push((pattern, schema)),
    }
}

/// A pattern of keys as a regular expression; `None` if it matches every key.
fn key_regex(name: &str) -> Option<String> {
    let mut pieces = wildcard::pieces(name);
    if pieces.len() == 1 {
        pieces.push(String::new());
    }
    let has_text = pieces.iter().any(|piece| !piece.is_empty());
    let quoted: Vec<_> = pieces.iter().map(|piece| regex::escape(piece)).collect();
    let end = if quoted.last().is_some_and(String::is_empty) { "" } else { "$" };
    has_text.then(|| format!("^{}{end}", quoted.join(".+")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_keys() {
        for (name, expected) in [
            ("UF_CRM_...", Some("^UF_CRM_.+")),
            ("parentId{N}", Some("^parentId.+")),
            ("PROPERTY_<ID>_VALUE", Some("^PROPERTY_.+_VALUE$")),
            ("propertyN", Some("^property.+")),
            ("UF_", Some("^UF_.+")),
            ("a.b*", Some(r"^a\.b.+")),
            ("<field_code>", None),
            ("*", None),
        ] {
            assert_eq!(key_regex(name).as_deref(), expected, "{name}");
        }
    }
}
