//! Allowed values → the type of a field. Decides which types take which values, and what is reported where they do not
//! fit.

use super::row::has_flag;
use super::ty::TypeCell;
use super::values::Values;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::normal;
use crate::model::types::{BooleanForm, Enum, EnumValue, Field, Scalar, Type};
use crate::model::walk;
use crate::span::Span;

/// The type of a row with the values that its description lists.
pub(super) fn apply(cell: &TypeCell, values: Values, name: &str, at: Span, diags: &mut Diagnostics) -> Type {
    let ty = cell.ty.clone().unwrap_or(Type::Any);
    let reason = match values {
        Values::None if cell.enumerated => {
            diags.add(&codes::TYPE_MISSING, at, format!("`{name}` is an `enum` whose values the page does not list"));
            return ty;
        }
        Values::None => return ty,
        Values::Listed(listed) if listed.values.is_empty() || are_of_flag(&ty, &listed.values) => return ty,
        Values::Listed(listed) if listed.bare && !is_text_or_number(&ty) => return ty,
        // 0 and 1 with nothing to tell them apart are a flag.
        Values::Listed(listed) if ty == Type::Scalar(Scalar::Integer) && is_bare_flag(&listed.values) => {
            return Type::Scalar(Scalar::Boolean(BooleanForm::OneZero));
        }
        Values::Listed(listed) => {
            let made = if ty == Type::Any && (cell.enumerated || (cell.inferred && listed.announced)) {
                Some(enumerated(&listed.values))
            } else if listed.announced && ty == Type::List(Box::new(Type::Any)) && !normal::is_direction(&listed.values)
            {
                Some(Type::List(Box::new(enumerated(&listed.values))))
            } else if listed.announced && ty == Type::Scalar(Scalar::Integer) && are_words(&listed.values) {
                let text = Type::Scalar(Scalar::String);
                normal::with_values(&text, &listed.values)
            } else {
                normal::with_values(&ty, &listed.values)
            };
            match made {
                Some(ty) => {
                    report_left_out(name, &listed.left_out, at, diags);
                    return ty;
                }
                None if ty == Type::Any || (!listed.announced && !is_single(&ty)) => return ty,
                None => "they do not fit its type",
            }
        }
        Values::Unclear(reason) => reason,
    };
    diags.push(
        Diagnostic::new(&codes::VALUES_IGNORED, at, format!("the values listed for `{name}` are not used: {reason}"))
            .with_help("the type is kept without them"),
    );
    ty
}

/// Whether values are those of a flag in all its forms, which its type has already.
fn are_of_flag(ty: &Type, values: &[EnumValue]) -> bool {
    let is_form = |value: &EnumValue| matches!(value.wire.as_str(), "true" | "false" | "0" | "1");
    let mixed = values.iter().any(|value| value.wire.parse::<bool>().is_ok())
        && values.iter().any(|value| value.wire.parse::<u8>().is_ok());
    has_flag(Some(ty)) && mixed && values.iter().all(is_form)
}

fn is_bare_flag(values: &[EnumValue]) -> bool {
    normal::form(values) == Some(BooleanForm::OneZero) && values.iter().all(|value| value.label.is_none())
}

/// Whether values are words, which no number can be.
fn are_words(values: &[EnumValue]) -> bool {
    values.len() > 1 && values.iter().all(|value| value.wire.starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn report_left_out(name: &str, left_out: &[String], at: Span, diags: &mut Diagnostics) {
    let [first, ..] = left_out else { return };
    let message = format!("{} of what is listed for `{name}` is no literal, such as `{first}`", left_out.len());
    diags.push(Diagnostic::new(&codes::VALUES_PARTIAL, at, message).with_help("the list is used without it"));
}

fn is_text_or_number(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::String | Scalar::Integer | Scalar::Boolean(_)))
}

fn is_single(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(_) | Type::Enum(_))
}

fn enumerated(values: &[EnumValue]) -> Type {
    if let Some(form) = normal::form(values) {
        return Type::Scalar(Scalar::Boolean(form));
    }
    let integers = values.iter().all(|value| value.wire.parse::<i64>().is_ok());
    let base = if integers { Scalar::Integer } else { Scalar::String };
    Type::Enum(Enum { base, values: values.to_vec() })
}

/// Puts values into the type of a field that nothing else determines, such as a key that a bullet names.
pub(super) fn put(field: &mut Field, values: &[EnumValue]) {
    let made = if field.ty == Type::Any { Some(enumerated(values)) } else { normal::with_values(&field.ty, values) };
    if let Some(made) = made {
        field.ty = made;
    }
}

/// Puts the values that the description of an object lists for its keys into the fields of these names.
pub fn put_keyed(ty: &mut Type, keyed: &[(String, Vec<EnumValue>)]) {
    match ty {
        Type::List(item) | Type::Map(item) => put_keyed(item, keyed),
        Type::Union(members) => members.iter_mut().for_each(|member| put_keyed(member, keyed)),
        Type::Object(fields) => {
            for field in fields {
                match keyed.iter().find(|(key, _)| field.name.0 == *key) {
                    Some((_, values)) if matches!(field.ty, Type::Any | Type::Scalar(_)) => put(field, values),
                    _ => put_keyed(&mut field.ty, keyed),
                }
            }
        }
        _ => {}
    }
}

/// [`put_keyed`] for every field of a name, in a field and below it.
pub fn put_keyed_of(field: &mut Field, name: &str, keyed: &[(String, Vec<EnumValue>)]) {
    walk::fields_mut(field, &mut |field| {
        if field.name.0 == name {
            put_keyed(&mut field.ty, keyed);
        }
    });
}
