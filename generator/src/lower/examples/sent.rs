//! Keys that example requests send and no table lists → fields. Decides which keys are names and which are data: codes,
//! identifiers and conditions that the reader of the page chooses.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value};

use super::evidence::{self, Evidence};
use super::{entries, shapes};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::types::{Field, Open, Scalar, Type};
use crate::model::wildcard;
use crate::span::{At, Span};

/// Keys of a body that are no parameters: the authorization of the call.
pub const AUTHORIZATION: &[&str] = &["auth", "access_token"];

type Object = Map<String, Value>;

/// What the rows of objects say about their keys.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// The rows whose description says that the keys are data.
    pub keyed: Vec<Span>,
    /// The codes that the descriptions of rows name.
    pub named: Vec<(Span, Vec<String>)>,
}

/// Gives the objects of parameters the keys that example requests send in them.
pub fn fill(params: &mut [Field], evidence: &Evidence<'_>, keyed: &Rows, diags: &mut Diagnostics) {
    for field in params {
        fill_field(field, &evidence.at(&field.name.0), keyed, diags);
    }
}

/// Adds the parameters that example requests send beside those that a page lists.
pub fn parameters(params: &mut Vec<Field>, bodies: &[&Value], diags: &mut Diagnostics) {
    let objects: Vec<&Object> = bodies.iter().filter_map(|body| body.as_object()).collect();
    let at = params.first().map_or(At::NOWHERE, |field| field.at);
    let added = added(params, &objects, AUTHORIZATION);
    report("the method", &added, at, diags);
    params.extend(added.into_iter().map(|field| Field { at, ..field }));
}

fn fill_field(field: &mut Field, evidence: &Evidence<'_>, keyed: &Rows, diags: &mut Diagnostics) {
    let is_keyed = field.at.0.is_some_and(|span| keyed.keyed.contains(&span));
    let named = keyed.named.iter().find(|(span, _)| Some(*span) == field.at.0);
    let named = named.map(|(_, codes)| codes.clone()).unwrap_or_default();
    if field.open.0 && field.ty == Type::Any {
        // Fields of other pages have not met the examples of this one before.
        field.ty = evidence.scalar().map_or(Type::Any, Type::Scalar);
    }
    let place = Place { name: field.name.0.clone(), at: field.at, is_keyed, named };
    fill_type(&mut field.ty, evidence.values(), &place, keyed, diags);
}

/// The row of an object.
struct Place {
    name: String,
    at: At,
    is_keyed: bool,
    /// The codes that its description names.
    named: Vec<String>,
}

fn fill_type(ty: &mut Type, values: &[&Value], place: &Place, keyed: &Rows, diags: &mut Diagnostics) {
    if let Type::Object(fields) = ty
        && are_below(fields, &objects(values))
    {
        let objects = objects(values);
        let key = objects.iter().flat_map(|object| object.keys()).next().cloned().unwrap_or_default();
        let is_name = place.named.contains(&key) && objects.iter().all(|object| object.len() == 1);
        // The examples were compared with fields a level too high.
        let below: Vec<&Value> = objects.iter().flat_map(|object| object.values()).collect();
        let below = Evidence::of_values(&below);
        fields.iter_mut().for_each(|field| evidence::widen(field, &below.at(&field.name.0), diags));
        let inner = Type::Object(std::mem::take(fields));
        if is_name && objects.iter().all(|object| object.contains_key(&key)) {
            *fields = vec![Field { at: place.at, ..Field::new(&key, inner) }];
        } else {
            let message =
                format!("the fields of `{}` are below keys of the caller in the example requests", place.name);
            let help = "read as a map of such objects";
            diags.push(Diagnostic::new(&codes::KEYS_DATA, place.at.0, message).with_help(help));
            *ty = Type::Map(Box::new(inner));
        }
    }
    match ty {
        Type::Map(item) if matches!(**item, Type::Object(_)) => {
            let below: Vec<&Value> = objects(values).into_iter().flat_map(|object| object.values()).collect();
            fill_type(item, &below, place, keyed, diags);
        }
        Type::Map(item) if **item == Type::Any => **item = entries::shown(values).unwrap_or(Type::Any),
        Type::Object(fields) => {
            if let Some(of) = fill_object(fields, values, place, diags) {
                *ty = Type::Map(Box::new(of));
                return;
            }
            for field in fields.iter_mut().filter(|field| !field.wildcard) {
                // What only an example shows has the place of the row above it.
                field.at.0 = field.at.0.or(place.at.0);
                fill_field(field, &Evidence::of_values(values).at(&field.name.0), keyed, diags);
            }
        }
        Type::Any if hold_objects(values) && !place.is_keyed && !names(values).is_empty() => {
            *ty = Type::List(Box::new(Type::Any));
            fill_type(ty, values, place, keyed, diags);
        }
        Type::List(item) => {
            let lists: Vec<&Value> = values.iter().filter(|value| value.is_array()).copied().collect();
            if **item == Type::Any && hold_objects(&lists) && !place.is_keyed && !names(&lists).is_empty() {
                **item = Type::Object(Vec::new());
            }
            fill_type(item, &lists, place, keyed, diags);
        }
        Type::Union(members) => {
            let list = |member: &Type| matches!(member, Type::List(_));
            let keys = |member: &Type| matches!(member, Type::Object(_) | Type::Map(_) | Type::Ref(_) | Type::Filter);
            let (lists, others): (Vec<&Value>, Vec<&Value>) = values.iter().partition(|value| value.is_array());
            if let Some(member) = members.iter_mut().find(|member| list(member)) {
                fill_type(member, &lists, place, keyed, diags);
            }
            if let Some(member) = members.iter_mut().find(|member| keys(member)) {
                fill_type(member, &others, place, keyed, diags);
            }
        }
        _ => {}
    }
}

/// Gives an object the keys that examples send; returns the type of its values instead if its keys are data.
fn fill_object(fields: &mut Vec<Field>, values: &[&Value], place: &Place, diags: &mut Diagnostics) -> Option<Type> {
    let (is_open, objects) = (fields.is_empty(), objects(values));
    let first = objects.iter().find_map(|object| object.keys().next())?;
    if is_open && (place.is_keyed || are_data(values)) || repeats(&objects, &place.name) {
        let message =
            format!("the keys that the example requests send in `{}` are data, such as `{first}`", place.name);
        diags.push(Diagnostic::new(&codes::KEYS_DATA, place.at.0, message).with_help("they are no fields"));
        return entries::shown(values).filter(|_| is_open && !repeats(&objects, &place.name));
    }
    let new = added(fields, &objects, &[]);
    report(&format!("`{}`", place.name), &new, place.at, diags);
    fields.extend(new.into_iter().map(|field| Field { at: place.at, ..field }));
    None
}

/// Whether objects hold none of these fields, but objects that do.
fn are_below(fields: &[Field], objects: &[&Object]) -> bool {
    let has = |object: &Object| fields.iter().any(|field| object.contains_key(&field.name.0));
    let entries: Vec<&Value> = objects.iter().flat_map(|object| object.values()).collect();
    !fields.is_empty()
        && !entries.is_empty()
        && !objects.iter().any(|object| has(object))
        && entries.iter().all(|entry| entry.as_object().is_some_and(has))
}

/// Whether names are values of the objects that examples send at their place, and none is a key of them.
#[must_use]
pub fn are_values(fields: &[Field], evidence: &Evidence<'_>) -> bool {
    let objects = objects(evidence.values());
    let is_key = |field: &Field| objects.iter().any(|object| object.contains_key(&field.name.0));
    let is_value = |field: &Field| {
        objects.iter().flat_map(|object| object.values()).any(|value| value.as_str() == Some(&field.name.0))
    };
    !fields.iter().any(is_key) && fields.iter().any(is_value)
}

/// The objects among values and in their lists.
pub(super) fn objects<'a>(values: &[&'a Value]) -> Vec<&'a Object> {
    let mut out = Vec::new();
    for value in values {
        match value {
            Value::Object(object) => out.push(object),
            Value::Array(items) => out.extend(items.iter().filter_map(Value::as_object)),
            _ => {}
        }
    }
    out
}

/// Whether lists hold objects and nothing else.
pub(super) fn hold_objects(lists: &[&Value]) -> bool {
    let mut items = lists.iter().filter_map(|value| value.as_array()).flatten().peekable();
    lists.iter().all(|value| value.is_array()) && items.peek().is_some() && items.all(Value::is_object)
}

/// Whether objects hold a key with their own name: an example that nests them once too often.
fn repeats(objects: &[&Object], name: &str) -> bool {
    objects.iter().any(|object| object.get(name).is_some_and(Value::is_object))
}

/// The fields of objects that no table lists; none if their keys are data.
pub(super) fn names(values: &[&Value]) -> Vec<Field> {
    if are_data(values) { Vec::new() } else { added(&[], &objects(values), &[]) }
}

/// The fields for the keys of objects that are not among `known`.
fn added(known: &[Field], objects: &[&Object], others: &[&str]) -> Vec<Field> {
    let mut out: Vec<Field> = Vec::new();
    for key in objects.iter().flat_map(|object| object.keys()) {
        let is_known =
            |field: &Field| is_spelling(&field.name.0, key) || field.wildcard && wildcard::covers(&field.name.0, key);
        if is_data(key) || others.contains(&key.as_str()) || known.iter().chain(&out).any(is_known) {
            continue;
        }
        let values: Vec<&Value> = objects.iter().filter_map(|object| object.get(key)).collect();
        out.push(Field { open: Open(true), ..Field::new(key, shown(&values)) });
    }
    out
}

/// Whether two names are the same but for case and doubled letters, in which examples misspell the names of tables.
#[must_use]
pub fn is_spelling(name: &str, other: &str) -> bool {
    plain(name) == plain(other)
}

fn plain(name: &str) -> String {
    let mut out: Vec<char> = name.to_lowercase().chars().collect();
    out.dedup();
    out.into_iter().collect()
}

/// Whether a key is an identifier, a code or a condition.
#[must_use]
pub fn is_data(key: &str) -> bool {
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^[A-Za-z_]{2,}$").expect("the pattern of names is valid"));
    static CUSTOM: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"^(?:UF_|uf[A-Z])").expect("the pattern of custom fields is valid"));
    !NAME.is_match(key) || CUSTOM.is_match(key)
}

/// Whether the keys of objects are data: half of them are by themselves, or all are languages; or, unless they are rows of
/// a list, their values are alike or no two objects share one.
pub(super) fn are_data(values: &[&Value]) -> bool {
    let full: Vec<&Object> = objects(values).into_iter().filter(|object| !object.is_empty()).collect();
    let keys: Vec<&String> = full.iter().flat_map(|object| object.keys()).collect();
    let is_language = |key: &&String| key.len() == 2 && key.bytes().all(|byte| byte.is_ascii_lowercase());
    let names = keys.iter().filter(|key| !is_custom(key));
    let ids = names.clone().filter(|key| is_data(key)).count();
    let is_own = |key: &&String| full.iter().filter(|object| object.contains_key(*key)).count() == 1;
    ids > 0 && ids * 2 >= names.count()
        || keys.iter().all(is_language) && keys.iter().any(|key| matches!(key.as_str(), "de" | "en" | "ru"))
        || values.iter().filter(|value| value.is_object()).count() > 1 && keys.iter().all(is_own)
        || values.iter().filter_map(|value| value.as_object()).any(are_alike)
}

fn is_custom(key: &str) -> bool {
    key.to_lowercase().starts_with("uf")
}

/// Whether the values of an object are objects with the same keys, or there is only one.
fn are_alike(object: &Object) -> bool {
    let values: Vec<&Object> = object.values().filter_map(Value::as_object).collect();
    let Some(first) = values.first().filter(|_| values.len() == object.len()) else { return false };
    let shares = |other: &&Object| other.keys().filter(|key| first.contains_key(*key)).count() * 2 >= other.len();
    values.iter().all(shares)
}

/// The type of the values of a key, with the fields of its objects; any value if they show none.
fn shown(values: &[&Value]) -> Type {
    let is_shown = |value: &&&Value| !value.is_null() && !value.as_str().is_some_and(shapes::is_placeholder);
    let values: Vec<&Value> = values.iter().filter(is_shown).copied().collect();
    if values.is_empty() {
        return Type::Any;
    }
    if values.iter().all(|value| shapes::is_upload(value)) {
        return Type::Scalar(Scalar::File);
    }
    if values.iter().all(|value| value.as_object().is_some_and(shapes::is_translation)) {
        return Type::Map(Box::new(Type::Scalar(Scalar::String)));
    }
    let mut ty = evidence::infer(&Evidence::of_values(&values)).unwrap_or_else(|| shapes::shown(&values));
    match &mut ty {
        Type::Object(_) => ty = entries::object(&values),
        Type::List(item) if hold_objects(&values) => **item = Type::Object(names(&values)),
        _ => {}
    }
    ty
}

fn report(of: &str, added: &[Field], at: At, diags: &mut Diagnostics) {
    if added.is_empty() {
        return;
    }
    let names: Vec<String> = added.iter().map(|field| format!("`{}`", field.name.0)).collect();
    let message = format!("only the example requests show that {of} takes {}", names.join(", "));
    diags
        .push(Diagnostic::new(&codes::KEYS_EXAMPLE, at.0, message).with_help("read as optional, with the types shown"));
}

#[cfg(test)]
mod tests;
