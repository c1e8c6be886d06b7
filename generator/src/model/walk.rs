//! What a type holds: its objects, and the shared objects that it names.

use crate::model::types::{Field, ObjectName, Type};

/// Calls `visit` with the fields of each object of a type that has some.
pub fn objects_of(ty: &Type, visit: &mut dyn FnMut(&[Field])) {
    match ty {
        Type::Object(fields) if !fields.is_empty() => visit(fields),
        Type::List(item) | Type::Map(item) => objects_of(item, visit),
        Type::Union(members) => members.iter().for_each(|member| objects_of(member, visit)),
        _ => {}
    }
}

/// Calls `visit` with a field and with those inside its type, at any depth; shared objects are not entered.
pub fn fields<'m>(field: &'m Field, visit: &mut dyn FnMut(&'m Field)) {
    visit(field);
    fields_of(&field.ty, visit);
}

fn fields_of<'m>(ty: &'m Type, visit: &mut dyn FnMut(&'m Field)) {
    match ty {
        Type::Object(members) => members.iter().for_each(|field| fields(field, visit)),
        Type::List(item) | Type::Map(item) => fields_of(item, visit),
        Type::Union(members) => members.iter().for_each(|member| fields_of(member, visit)),
        _ => {}
    }
}

/// Like [`fields`], but `visit` may change the field; what it puts into the type is visited after it.
pub fn fields_mut(field: &mut Field, visit: &mut dyn FnMut(&mut Field)) {
    visit(field);
    fields_of_mut(&mut field.ty, visit);
}

fn fields_of_mut(ty: &mut Type, visit: &mut dyn FnMut(&mut Field)) {
    match ty {
        Type::Object(members) => members.iter_mut().for_each(|field| fields_mut(field, visit)),
        Type::List(item) | Type::Map(item) => fields_of_mut(item, visit),
        Type::Union(members) => members.iter_mut().for_each(|member| fields_of_mut(member, visit)),
        _ => {}
    }
}

/// Adds the shared objects that a type names, at any depth.
pub fn push_refs<'a>(ty: &'a Type, out: &mut Vec<&'a ObjectName>) {
    match ty {
        Type::Ref(name) => out.push(name),
        Type::List(item) | Type::Map(item) => push_refs(item, out),
        Type::Object(fields) => fields.iter().for_each(|Field { ty, .. }| push_refs(ty, out)),
        Type::Union(members) => members.iter().for_each(|member| push_refs(member, out)),
        _ => {}
    }
}
