//! The allowed values inside a type: finding, setting and removing them.

use crate::model::types::{BooleanForm, Enum, EnumValue, Scalar, Type};

/// The places of a type that can have values.
pub(super) fn value_leaves<'a>(ty: &'a Type, out: &mut Vec<&'a Type>) {
    match ty {
        Type::Scalar(Scalar::String | Scalar::Integer | Scalar::Boolean(_)) | Type::Enum(_) => out.push(ty),
        Type::List(inner) | Type::Map(inner) => value_leaves(inner, out),
        Type::Union(types) => types.iter().for_each(|ty| value_leaves(ty, out)),
        _ => {}
    }
}

/// The values of a leaf.
pub(super) fn leaf_values(ty: &Type) -> Vec<EnumValue> {
    let plain = |texts: [&str; 2]| texts.map(|wire| EnumValue { wire: wire.to_owned(), label: None }).to_vec();
    match ty {
        Type::Enum(values) => values.values.clone(),
        Type::Scalar(Scalar::Boolean(BooleanForm::YesNo)) => plain(["Y", "N"]),
        Type::Scalar(Scalar::Boolean(BooleanForm::OneZero)) => plain(["1", "0"]),
        _ => Vec::new(),
    }
}

/// Sets the values of the one place in `ty` that can have some; `false` if there is no such place, or several, or the
/// values do not fit.
pub fn apply_values(ty: &mut Type, values: Vec<EnumValue>) -> bool {
    let mut leaves = Vec::new();
    value_leaves_mut(ty, &mut leaves);
    match leaves.as_mut_slice() {
        [only] => set_values(only, values),
        _ => false,
    }
}

fn value_leaves_mut<'a>(ty: &'a mut Type, out: &mut Vec<&'a mut Type>) {
    match ty {
        Type::Scalar(Scalar::String | Scalar::Integer | Scalar::Boolean(_)) | Type::Enum(_) => out.push(ty),
        Type::List(inner) | Type::Map(inner) => value_leaves_mut(inner, out),
        Type::Union(types) => types.iter_mut().for_each(|ty| value_leaves_mut(ty, out)),
        _ => {}
    }
}

/// The type without its values: each enum is its base, each flag a plain `boolean`.
#[must_use]
pub fn without_values(ty: &Type) -> Type {
    match ty {
        Type::Enum(values) => Type::Scalar(values.base.clone()),
        Type::Scalar(Scalar::Boolean(_)) => Type::Scalar(Scalar::Boolean(BooleanForm::Json)),
        Type::List(inner) => Type::List(Box::new(without_values(inner))),
        Type::Map(inner) => Type::Map(Box::new(without_values(inner))),
        Type::Union(types) => Type::Union(types.iter().map(without_values).collect()),
        other => other.clone(),
    }
}

/// Restricts a scalar to these values.
pub(super) fn set_values(leaf: &mut Type, values: Vec<EnumValue>) -> bool {
    let Type::Scalar(scalar) = leaf else { return false };
    if let Scalar::Boolean(form) = scalar {
        let wires: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
        *form = match wires.as_slice() {
            ["Y", "N"] | ["N", "Y"] => BooleanForm::YesNo,
            ["1", "0"] | ["0", "1"] => BooleanForm::OneZero,
            ["true", "false"] | ["false", "true"] => BooleanForm::Json,
            _ => return false,
        };
        return true;
    }
    let base = scalar.clone();
    *leaf = Type::Enum(Enum { base, values });
    true
}
