//! The normal form of types. Decides how alternatives are joined, where allowed values go inside a type, and which
//! object of a type takes documented fields. All code that builds a [`Type`] goes through here, so that a field never
//! has two structures or two lists of values.

use crate::model::path::Step;
use crate::model::types::{BooleanForm, Enum, EnumValue, Field, ObjectName, Scalar, Type};

/// Joins alternatives: unions are flattened, `null` and duplicates are removed, `any` absorbs the others. Returns also
/// whether `null` is one of them. No alternatives at all are any value; `null` alone stays `null`.
#[must_use]
pub fn union(alternatives: Vec<Type>) -> (Type, bool) {
    let mut members: Vec<Type> = Vec::new();
    let mut null = false;
    for ty in alternatives {
        let parts = if let Type::Union(parts) = ty { parts } else { vec![ty] };
        for part in parts {
            if part == Type::Null {
                null = true;
            } else if !members.contains(&part) {
                members.push(part);
            }
        }
    }
    let ty = match members.len() {
        0 if null => Type::Null,
        0 => Type::Any,
        1 => members.remove(0),
        _ if members.contains(&Type::Any) => Type::Any,
        _ => Type::Union(members),
    };
    (ty, null)
}

/// The object that takes the fields under `steps` of a type. It is created if the type leaves it open: an untyped value
/// becomes an object, an untyped list a list of objects. `None` if the type has no such place.
pub fn object_for<'a>(ty: &'a mut Type, steps: &[Step]) -> Option<&'a mut Vec<Field>> {
    if !has_object_at(ty, steps) {
        return None;
    }
    match (ty, steps) {
        (Type::Object(fields), []) => Some(fields),
        (ty @ Type::Any, []) => {
            *ty = Type::Object(Vec::new());
            object_for(ty, steps)
        }
        (Type::List(item), [Step::Item, rest @ ..]) | (Type::Map(item), [Step::Entry, rest @ ..]) => {
            object_for(item, rest)
        }
        // A dot below a list means the fields of its elements.
        (Type::List(item) | Type::Map(item), []) => object_for(item, &[]),
        (Type::Union(members), steps) => {
            // An alternative with fields comes first, then one that fits exactly.
            let index = members
                .iter()
                .position(|member| has_fields(member) && has_object_at(member, steps))
                .or_else(|| members.iter().position(|member| has_object_exactly_at(member, steps)))
                .or_else(|| members.iter().position(|member| has_object_at(member, steps)))?;
            object_for(&mut members[index], steps)
        }
        _ => None,
    }
}

fn has_object_at(ty: &Type, steps: &[Step]) -> bool {
    match (ty, steps) {
        (Type::Object(_) | Type::Any, []) => true,
        (Type::List(item), [Step::Item, rest @ ..]) | (Type::Map(item), [Step::Entry, rest @ ..]) => {
            has_object_at(item, rest)
        }
        (Type::List(item) | Type::Map(item), []) => has_object_at(item, &[]),
        (Type::Union(members), steps) => members.iter().any(|member| has_object_at(member, steps)),
        _ => false,
    }
}

fn has_object_exactly_at(ty: &Type, steps: &[Step]) -> bool {
    match (ty, steps) {
        (Type::Object(_), []) => true,
        (Type::List(item), [Step::Item, rest @ ..]) | (Type::Map(item), [Step::Entry, rest @ ..]) => {
            has_object_exactly_at(item, rest)
        }
        (Type::Union(members), steps) => members.iter().any(|member| has_object_exactly_at(member, steps)),
        _ => false,
    }
}

/// Whether the type contains an object with documented fields.
#[must_use]
pub fn has_fields(ty: &Type) -> bool {
    match ty {
        Type::Object(fields) => !fields.is_empty(),
        Type::List(item) | Type::Map(item) => has_fields(item),
        Type::Union(members) => members.iter().any(has_fields),
        _ => false,
    }
}

/// Whether a type leaves room for documented fields.
#[must_use]
pub fn takes_fields(ty: &Type) -> bool {
    match ty {
        Type::Object(fields) => fields.is_empty(),
        Type::List(item) | Type::Map(item) => **item == Type::Any || takes_fields(item),
        Type::Union(members) => members.iter().any(takes_fields),
        _ => false,
    }
}

/// Whether a type is an object without fields or a map of any values.
#[must_use]
pub fn has_no_keys(ty: &Type) -> bool {
    match ty {
        Type::Object(fields) => fields.is_empty(),
        Type::Map(of) => **of == Type::Any || **of == Type::Object(Vec::new()),
        _ => false,
    }
}

/// The alternatives of a type; the type itself if it has none.
#[must_use]
pub fn members(ty: &Type) -> &[Type] {
    match ty {
        Type::Union(members) => members,
        ty => std::slice::from_ref(ty),
    }
}

/// Replaces the first object without fields by a reference to a shared object.
pub fn put_ref(ty: &mut Type, name: &ObjectName) -> bool {
    match ty {
        Type::Object(fields) if fields.is_empty() => {
            *ty = Type::Ref(name.clone());
            true
        }
        Type::List(item) | Type::Map(item) if **item == Type::Any => {
            **item = Type::Ref(name.clone());
            true
        }
        Type::List(item) | Type::Map(item) => put_ref(item, name),
        Type::Union(members) => members.iter_mut().any(|member| put_ref(member, name)),
        _ => false,
    }
}

/// Whether the type contains an enum.
fn has_enum(ty: &Type) -> bool {
    match ty {
        Type::Enum(_) => true,
        Type::List(item) | Type::Map(item) => has_enum(item),
        Type::Union(members) => members.iter().any(has_enum),
        _ => false,
    }
}

/// Whether two types can be alternatives of one field: they are not two structures and not two lists of values.
#[must_use]
pub fn are_compatible(first: &Type, second: &Type) -> bool {
    let structures = has_fields(first) && has_fields(second);
    let lists = has_enum(first) && has_enum(second);
    !structures && !lists
}

/// Puts allowed values into a type: `Y` and `N` turn a text into a flag, `1` and `0` determine the form of a flag,
/// other values turn the first text or number that they fit into an enum. `None` if they fit nowhere.
#[must_use]
pub fn with_values(ty: &Type, values: &[EnumValue]) -> Option<Type> {
    let form = form(values);
    let integers = values.iter().all(|value| value.wire.parse::<i64>().is_ok());
    let make = |scalar: &Scalar| match (scalar, form) {
        (Scalar::String | Scalar::Boolean(_), Some(BooleanForm::YesNo)) => {
            Some(Type::Scalar(Scalar::Boolean(BooleanForm::YesNo)))
        }
        (Scalar::Boolean(_), Some(form)) => Some(Type::Scalar(Scalar::Boolean(form))),
        (Scalar::Boolean(_), None) if is_flag_with_more(values) => {
            let base = if integers { Scalar::Integer } else { Scalar::String };
            Some(Type::Enum(Enum { base, values: values.to_vec() }))
        }
        (Scalar::Boolean(_), None) => form_of_single_value(values).map(|form| Type::Scalar(Scalar::Boolean(form))),
        (Scalar::Integer, _) if !integers => None,
        (Scalar::String | Scalar::Integer, _) => {
            Some(Type::Enum(Enum { base: scalar.clone(), values: values.to_vec() }))
        }
        _ => None,
    };
    let mut ty = ty.clone();
    if is_open_object(&ty) && is_direction(values) {
        let direction = Type::Enum(Enum { base: Scalar::String, values: values.to_vec() });
        return Some(Type::Map(Box::new(direction)));
    }
    // Beside a list or an object the text is one in which directions stand behind names.
    let holds_names = |ty: &Type| matches!(ty, Type::List(_) | Type::Object(_));
    if is_direction(values) && matches!(&ty, Type::Union(members) if members.iter().any(holds_names)) {
        return None;
    }
    replace_first(&mut ty, &make).then(|| unify_flag_forms(&ty))
}

/// The form of a flag of which a page lists one value only.
fn form_of_single_value(values: &[EnumValue]) -> Option<BooleanForm> {
    match values {
        [value] if matches!(value.wire.as_str(), "Y" | "N") => Some(BooleanForm::YesNo),
        [value] if matches!(value.wire.as_str(), "1" | "0") => Some(BooleanForm::OneZero),
        _ => None,
    }
}

/// Whether the values are single letters or digits of which a flag cannot be all: `Y`, `N` and `D`; `0`, `1` and `2`.
fn is_flag_with_more(values: &[EnumValue]) -> bool {
    let is_sign = |wire: &str| matches!(wire.as_bytes(), [sign] if sign.is_ascii_uppercase() || sign.is_ascii_digit());
    values.len() > 2 && values.iter().all(|value| is_sign(&value.wire))
}

fn is_open_object(ty: &Type) -> bool {
    matches!(ty, Type::Object(fields) if fields.is_empty())
}

/// Whether the values are `asc` and `desc`: for an object they are the values of its keys, a sort order.
#[must_use]
pub fn is_direction(values: &[EnumValue]) -> bool {
    let mut wires: Vec<String> = values.iter().map(|value| value.wire.to_ascii_lowercase()).collect();
    wires.sort_unstable();
    wires.dedup();
    wires == ["asc", "desc"]
}

/// The form of a flag with these values; `None` if they are not those of a flag.
#[must_use]
pub fn form(values: &[EnumValue]) -> Option<BooleanForm> {
    let mut wires: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
    wires.sort_unstable();
    match wires.as_slice() {
        ["N", "Y"] => Some(BooleanForm::YesNo),
        ["0", "1"] => Some(BooleanForm::OneZero),
        ["false", "true"] => Some(BooleanForm::Json),
        _ => None,
    }
}

fn replace_first(ty: &mut Type, make: &dyn Fn(&Scalar) -> Option<Type>) -> bool {
    match ty {
        Type::Scalar(scalar) => match make(scalar) {
            Some(made) => {
                *ty = made;
                true
            }
            None => false,
        },
        Type::List(item) | Type::Map(item) => replace_first(item, make),
        Type::Union(members) => members.iter_mut().any(|member| replace_first(member, make)),
        _ => false,
    }
}

/// Gives all flags of a type one form, that of the first one that is not JSON, and joins members that become equal.
fn unify_flag_forms(ty: &Type) -> Type {
    let mut form = None;
    find_form(ty, &mut form);
    let Some(form) = form else { return ty.clone() };
    set_form(ty, form)
}

fn find_form(ty: &Type, form: &mut Option<BooleanForm>) {
    match ty {
        Type::Scalar(Scalar::Boolean(found)) if *found != BooleanForm::Json && form.is_none() => *form = Some(*found),
        Type::List(item) | Type::Map(item) => find_form(item, form),
        Type::Union(members) => members.iter().for_each(|member| find_form(member, form)),
        _ => {}
    }
}

/// The type with all its flags in this form.
#[must_use]
pub fn set_form(ty: &Type, form: BooleanForm) -> Type {
    match ty {
        Type::Scalar(Scalar::Boolean(_)) => Type::Scalar(Scalar::Boolean(form)),
        Type::List(item) => Type::List(Box::new(set_form(item, form))),
        Type::Map(item) => Type::Map(Box::new(set_form(item, form))),
        Type::Union(members) => union(members.iter().map(|member| set_form(member, form)).collect()).0,
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests;
