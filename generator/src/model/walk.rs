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
