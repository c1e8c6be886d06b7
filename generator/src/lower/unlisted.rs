//! `lower::unlisted`: keys of shared objects that example replies show and their tables do not list → fields. A picture
//! is sent as `{fileData}` and comes back as `{id, url}`. Decides what they are where several examples show one.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::normal;
use crate::model::types::{Field, Object, ObjectName, Type, WireName};

/// A key that an example shows of a shared object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlisted {
    /// The object.
    pub object: ObjectName,
    /// The fields that lead to the object inside it that has the key; empty for the object itself.
    pub path: Vec<WireName>,
    /// The key, as shown.
    pub field: Field,
}

/// Adds the keys to the objects, in the order in which examples show them. Where several examples show one, their
/// types are alternatives.
pub fn add(objects: &mut [Object], unlisted: Vec<Unlisted>, diags: &mut Diagnostics) {
    let mut by_object: BTreeMap<ObjectName, Vec<Unlisted>> = BTreeMap::new();
    for one in unlisted {
        by_object.entry(one.object.clone()).or_default().push(one);
    }
    for object in objects {
        let mut added: Vec<String> = Vec::new();
        for Unlisted { path, field, .. } in by_object.remove(&object.name).unwrap_or_default() {
            let name = path.iter().chain([&field.name]).map(|key| key.0.as_str()).collect::<Vec<_>>().join(".");
            let field = Field { at: object.at, ..field };
            let Some(fields) = fields_at(&mut object.fields, &path) else { continue };
            match fields.iter_mut().find(|own| own.name == field.name) {
                Some(own) if added.contains(&name) => join(own, field),
                Some(_) => {}
                None => {
                    fields.push(field);
                    added.push(name);
                }
            }
        }
        if !added.is_empty() {
            let message =
                format!("replies show `{}` of `{}`, which its table does not list", added.join("`, `"), object.name.0);
            diags.push(
                Diagnostic::new(&codes::KEY_UNLISTED, object.at.0, message)
                    .with_help("their types come from the values shown; add them to the table"),
            );
        }
    }
}

fn fields_at<'f>(fields: &'f mut Vec<Field>, path: &[WireName]) -> Option<&'f mut Vec<Field>> {
    let Some((first, rest)) = path.split_first() else { return Some(fields) };
    let field = fields.iter_mut().find(|field| field.name == *first)?;
    fields_at(own_fields(&mut field.ty)?, rest)
}

fn own_fields(ty: &mut Type) -> Option<&mut Vec<Field>> {
    match ty {
        Type::Object(fields) if !fields.is_empty() => Some(fields),
        Type::List(of) | Type::Map(of) => own_fields(of),
        Type::Union(types) => types.iter_mut().find_map(own_fields),
        _ => None,
    }
}

/// Two examples of one key: objects have the keys of both.
fn join(own: &mut Field, other: Field) {
    own.nullable |= other.nullable;
    if own.ty == other.ty {
        return;
    }
    if let (Type::Object(fields), Type::Object(others)) = (&mut own.ty, &other.ty) {
        for other in others {
            match fields.iter_mut().find(|field| field.name == other.name) {
                Some(field) => join(field, other.clone()),
                None => fields.push(other.clone()),
            }
        }
        return;
    }
    let first = std::mem::replace(&mut own.ty, Type::Any);
    own.ty = match (first, other.ty) {
        (Type::Any, known) | (known, Type::Any) => known,
        (first, second) => normal::union(vec![first, second]).0,
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::{PagePath, Scalar};
    use crate::span::At;

    #[test]
    fn keys_of_replies_are_fields_of_the_object() {
        let text = |name: &str| Field::new(name, Type::Scalar(Scalar::String));
        let number = |name: &str| Field::new(name, Type::Scalar(Scalar::Integer));
        let picture = Field::new("picture", Type::Object(vec![text("fileData")]));
        let name = || ObjectName("good".to_owned());
        let mut objects = vec![Object {
            name: name(),
            page: PagePath("shop/types.md".to_owned()),
            anchor: "good".to_owned(),
            fields: vec![text("title"), picture],
            at: At::NOWHERE,
        }];
        let shown = |path: &[&str], field: Field| Unlisted {
            object: name(),
            path: path.iter().map(|key| WireName((*key).to_owned())).collect(),
            field,
        };
        let unlisted = vec![
            shown(&["picture"], number("id")),
            shown(&["picture"], text("url")),
            shown(&["picture"], number("id")),
            shown(&[], number("stock")),
            shown(&[], text("stock")),
            shown(&["gone"], text("x")),
            shown(&[], number("title")),
        ];
        let mut diags = Diagnostics::default();
        add(&mut objects, unlisted, &mut diags);
        let stock = Type::Union(vec![Type::Scalar(Scalar::Integer), Type::Scalar(Scalar::String)]);
        let picture = Type::Object(vec![text("fileData"), number("id"), text("url")]);
        assert_eq!(objects[0].fields, [text("title"), Field::new("picture", picture), Field::new("stock", stock)]);
        assert_eq!(diags.as_slice().len(), 1);
    }
}
