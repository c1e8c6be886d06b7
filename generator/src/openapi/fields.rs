//! Objects: fields → schema with properties. Decides what presence, wildcards and defaults are in a schema.

use std::collections::BTreeSet;

use super::components::Refs;
use super::literal;
use super::lower::{self, Side};
use super::shape::{Kind, Schema};
use crate::model::condition_notation;
use crate::model::types::{Condition, Field, Presence, WireName};
use crate::model::wildcard;

/// The schema of an object with these fields.
pub(super) fn object(fields: &[Field], side: Side, refs: &mut Refs<'_>) -> Schema {
    let mut object = Schema::of(&[Kind::Object]);
    for field in fields {
        let schema = property(field, side, refs);
        if field.wildcard {
            push_wildcard(&mut object, field, schema);
        } else {
            object.properties.0.push((field.name.0.clone(), schema));
        }
    }
    if side == Side::Request {
        require(&mut object, fields);
    }
    object
}

/// The schema of the value of a field.
pub(super) fn property(field: &Field, side: Side, refs: &mut Refs<'_>) -> Schema {
    let mut schema = lower::schema(&field.ty, side, refs);
    match side {
        Side::Request => {
            if field.nullable {
                schema = schema.or_null();
            }
            if field.as_text {
                schema = Schema::any(vec![schema, Schema::of(&[Kind::String])]);
            }
            schema.conditional = field.presence == Presence::Conditional;
            let one =
                |condition: &Condition| condition_notation::print(std::slice::from_ref(condition), &str::to_owned);
            schema.conditions = field.conditions.iter().map(one).collect();
            set_default(&mut schema, field);
        }
        // A default is what a portal takes for a parameter; nobody sets in what it left out of a reply.
        Side::Reply => schema.nullable = field.nullable,
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
        None => schema.told_default = Some(text.clone()),
    }
}

/// Whether an object with these fields cannot be empty.
pub(super) fn needs_any(fields: &[Field]) -> bool {
    fields.iter().any(|field| is_required(field) || (!field.wildcard && matches!(field.presence, Presence::OneOf(_))))
}

fn is_required(field: &Field) -> bool {
    field.presence == Presence::Required && !field.wildcard
}

/// Required keys, and groups of which one is.
fn require(object: &mut Schema, fields: &[Field]) {
    object.required = fields.iter().filter(|field| is_required(field)).map(|field| field.name.0.clone()).collect();
    let groups: BTreeSet<&Vec<WireName>> = fields
        .iter()
        .filter_map(|field| match &field.presence {
            Presence::OneOf(names) => Some(names),
            _ => None,
        })
        .collect();
    let one = |name: &WireName| Schema { required: vec![name.0.clone()], ..Schema::default() };
    let mut groups: Vec<Vec<Schema>> = groups.into_iter().map(|names| names.iter().map(one).collect()).collect();
    match groups.len() {
        1 => object.any_of = groups.swap_remove(0),
        _ => object.all_of = groups.into_iter().map(Schema::any).collect(),
    }
}

/// A name that stands for many keys: those that match it, or all others where it is nothing but a placeholder.
fn push_wildcard(object: &mut Schema, field: &Field, mut schema: Schema) {
    schema.key_pattern = Some(field.name.0.clone());
    let Some(pattern) = expression(&field.name.0) else {
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

/// The keys that a pattern covers, as a regular expression; `None` where it covers all.
fn expression(name: &str) -> Option<String> {
    let mut pieces = wildcard::pieces(name);
    if pieces.len() == 1 {
        pieces.push(String::new());
    }
    let told = pieces.iter().any(|piece| !piece.is_empty());
    let quoted: Vec<_> = pieces.iter().map(|piece| regex::escape(piece)).collect();
    let end = if quoted.last().is_some_and(String::is_empty) { "" } else { "$" };
    told.then(|| format!("^{}{end}", quoted.join(".+")))
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
            assert_eq!(expression(name).as_deref(), expected, "{name}");
        }
    }
}
