//! Corrections of fields.

use toml::Value;

use super::apply::Outcome;
use super::place::FieldProperty;
use crate::model::condition_notation as conditions;
use crate::model::notation;
use crate::model::path::{Step, object_at};
use crate::model::types::{EnumValue, Field, Presence, Type, WireName};

/// Corrects a property of the field at the path `steps`.
pub(super) fn correct(
    fields: &mut Vec<Field>,
    steps: &[Step],
    property: FieldProperty,
    old: &Value,
    new: &Value,
) -> Result<Outcome, String> {
    let Some((fields, name)) = parent_of(fields, steps) else {
        // Without a parent there is no field, so "must not exist" is satisfied.
        let is_absent = property == FieldProperty::Exists && *new == Value::Boolean(false);
        return Ok(if is_absent { Outcome::Satisfied } else { Outcome::Missing });
    };
    let index = fields.iter().position(|field| field.name.0 == name);
    match (property, index) {
        (FieldProperty::Exists, _) => set_existence(fields, name, index, old, new),
        (FieldProperty::Name, None) if fields.iter().any(|field| new.as_str() == Some(&field.name.0)) => {
            Ok(Outcome::Satisfied)
        }
        (_, None) => Ok(Outcome::Missing),
        (_, Some(index)) => {
            let field = &mut fields[index];
            let now = value_of(field, property);
            if now == *old {
                set(field, property, new)?;
                if property == FieldProperty::Name {
                    absorb(fields, index);
                }
            }
            Ok(Outcome::of(now, old, new))
        }
    }
}

/// The fields of the object that contains the last name of `steps`, and that name.
fn parent_of<'a, 's>(mut fields: &'a mut Vec<Field>, steps: &'s [Step]) -> Option<(&'a mut Vec<Field>, &'s str)> {
    let mut rest = steps;
    loop {
        let [Step::Name(name), after @ ..] = rest else { return None };
        if after.is_empty() {
            return Some((fields, name));
        }
        let next = after.iter().position(|step| matches!(step, Step::Name(_)))?;
        let index = fields.iter().position(|field| field.name.0 == *name)?;
        fields = object_at(&mut fields[index].ty, &after[..next])?;
        rest = &after[next..];
    }
}

/// Removes a field that examples alone show under the name that the field at `index` has now, and takes its type if the
/// row gives none.
fn absorb(fields: &mut Vec<Field>, index: usize) {
    let name = fields[index].name.clone();
    let same = |(at, field): (usize, &Field)| at != index && field.name == name;
    let Some(other) = fields.iter().enumerate().position(same) else { return };
    if fields[index].ty == Type::Any {
        fields[index].ty = fields[other].ty.clone();
    }
    fields.remove(other);
}

/// Adds or removes the field `name`; `index` is its place among `fields`.
fn set_existence(
    fields: &mut Vec<Field>,
    name: &str,
    index: Option<usize>,
    old: &Value,
    new: &Value,
) -> Result<Outcome, String> {
    let now = Value::Boolean(index.is_some());
    if now == *new {
        return Ok(Outcome::Satisfied);
    }
    if now != *old {
        return Err(format!("`{old}` and `{new}` must be `true` and `false`"));
    }
    match index {
        Some(index) => {
            fields.remove(index);
        }
        None => fields.push(Field { wildcard: false, ..Field::new(name, Type::Any) }),
    }
    Ok(Outcome::Satisfied)
}

fn value_of(field: &Field, property: FieldProperty) -> Value {
    match property {
        FieldProperty::Type => Value::String(notation::print(&field.ty, field.nullable).text),
        FieldProperty::Values => texts(notation::print(&field.ty, false).values.into_iter().map(|value| value.wire)),
        FieldProperty::Required => match &field.presence {
            Presence::Optional => Value::Boolean(false),
            Presence::Required => Value::Boolean(true),
            Presence::Conditional => Value::String("conditional".to_owned()),
            Presence::OneOf(names) => texts(names.iter().map(|name| name.0.clone())),
        },
        FieldProperty::Conditions => Value::String(conditions::print(&field.conditions, &|code| format!("`{code}`"))),
        FieldProperty::Default => field.default.clone().map_or(Value::Boolean(false), Value::String),
        FieldProperty::Name => Value::String(field.name.0.clone()),
        FieldProperty::Wildcard => Value::Boolean(field.wildcard),
        FieldProperty::Deprecated => Value::Boolean(field.deprecated),
        FieldProperty::Exists => Value::Boolean(true),
    }
}

fn set(field: &mut Field, property: FieldProperty, new: &Value) -> Result<(), String> {
    let invalid = || format!("`{new}` cannot stand here");
    match (property, new) {
        (FieldProperty::Type, Value::String(text)) => set_type(field, text).ok_or_else(invalid)?,
        (FieldProperty::Values, Value::Array(_)) => {
            let values = strings(new).ok_or_else(invalid)?;
            let plain = notation::without_values(&field.ty);
            field.ty = plain;
            let values: Vec<EnumValue> = values.into_iter().map(|wire| EnumValue { wire, label: None }).collect();
            if !values.is_empty() && !notation::apply_values(&mut field.ty, values) {
                return Err(invalid());
            }
        }
        (FieldProperty::Required, Value::Boolean(set)) => {
            field.presence = if *set { Presence::Required } else { Presence::Optional };
        }
        (FieldProperty::Required, Value::String(text)) if text == "conditional" => {
            field.presence = Presence::Conditional
        }
        (FieldProperty::Required, Value::Array(_)) => {
            field.presence = Presence::OneOf(strings(new).ok_or_else(invalid)?.into_iter().map(WireName).collect());
        }
        (FieldProperty::Conditions, Value::String(text)) => {
            field.conditions = conditions::parse_text(text).ok_or_else(invalid)?;
        }
        (FieldProperty::Default, Value::Boolean(false)) => field.default = None,
        (FieldProperty::Default, Value::String(text)) => field.default = Some(text.clone()),
        (FieldProperty::Name, Value::String(name)) => field.name = WireName(name.clone()),
        (FieldProperty::Wildcard, Value::Boolean(set)) => field.wildcard = *set,
        (FieldProperty::Deprecated, Value::Boolean(set)) => field.deprecated = *set,
        _ => return Err(invalid()),
    }
    Ok(())
}

/// Sets the type; the fields of the objects in the old type move to the objects in the new type, in order.
fn set_type(field: &mut Field, text: &str) -> Option<()> {
    let (mut ty, nullable) = notation::parse(text)?;
    let mut old = Vec::new();
    take_fields(&mut field.ty, &mut old);
    let mut old = old.into_iter();
    give_fields(&mut ty, &mut old);
    field.ty = ty;
    field.nullable = nullable;
    Some(())
}

fn take_fields(ty: &mut Type, out: &mut Vec<Vec<Field>>) {
    match ty {
        Type::Object(fields) => out.push(std::mem::take(fields)),
        Type::List(inner) | Type::Map(inner) => take_fields(inner, out),
        Type::Union(types) => types.iter_mut().for_each(|ty| take_fields(ty, out)),
        _ => {}
    }
}

fn give_fields(ty: &mut Type, old: &mut impl Iterator<Item = Vec<Field>>) {
    match ty {
        Type::Object(fields) => fields.extend(old.next().into_iter().flatten()),
        Type::List(inner) | Type::Map(inner) => give_fields(inner, old),
        Type::Union(types) => types.iter_mut().for_each(|ty| give_fields(ty, old)),
        _ => {}
    }
}

fn texts(texts: impl IntoIterator<Item = String>) -> Value {
    Value::Array(texts.into_iter().map(Value::String).collect())
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}
