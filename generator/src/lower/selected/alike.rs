//! Methods whose `select` chooses among the same names return the same object: what one of their pages says about a key
//! of it counts for all.

use std::collections::BTreeMap;

use super::{Objects, is_selected, names, row, selection};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::notation;
use crate::model::types::{Field, Method, Object, Type, Version};

/// So many names are no coincidence.
const ENOUGH: usize = 5;

/// The type of a key, and whether it can be `null`; `None` if pages disagree.
type Known = BTreeMap<String, Option<(Type, bool)>>;

/// Gives the fields of such objects that have no type the one that other pages give them.
pub fn fill(methods: &mut [Method], objects: &[Object], diags: &mut Diagnostics) {
    let find = |name: &_| objects.iter().find(|object| object.name == *name).map(|object| object.fields.as_slice());
    let objects: Objects<'_> = &find;
    let mut groups: BTreeMap<(Version, Vec<String>), Vec<usize>> = BTreeMap::new();
    for (index, method) in methods.iter().enumerate() {
        let mut names = selection(method).map(names).unwrap_or_default();
        names.sort_unstable();
        names.dedup();
        if names.len() >= ENOUGH {
            groups.entry((method.version, names)).or_default().push(index);
        }
    }
    for ((_, names), members) in groups.iter().filter(|(_, members)| members.len() > 1) {
        let mut known = Known::new();
        for index in members {
            let fields = fields(&mut methods[*index], names, objects);
            fields.into_iter().flatten().for_each(|field| note(&mut known, field));
        }
        for index in members {
            for field in fields(&mut methods[*index], names, objects).into_iter().flatten() {
                if let Some(Some((ty, nullable))) = known.get(&field.name.0) {
                    complete(field, ty, *nullable, diags);
                }
            }
        }
    }
}

/// The fields of the rows that a method returns.
fn fields<'m>(method: &'m mut Method, names: &[String], objects: Objects<'_>) -> Option<&'m mut Vec<Field>> {
    let result = method.response.result.as_mut()?;
    match row(&mut result.ty, &|own| is_selected(own, names), objects)? {
        Type::Object(fields) => Some(fields),
        _ => None,
    }
}

fn note(known: &mut Known, field: &Field) {
    if field.ty == Type::Any {
        return;
    }
    match known.get_mut(&field.name.0) {
        None => drop(known.insert(field.name.0.clone(), Some((field.ty.clone(), field.nullable)))),
        Some(same) => {
            *same = same.take().and_then(|(ty, nullable)| Some((both(ty, &field.ty)?, nullable || field.nullable)));
        }
    }
}

/// The type that two pages give a key.
fn both(first: Type, second: &Type) -> Option<Type> {
    match (first, second) {
        (first, second) if first == *second => Some(first),
        (Type::List(first), Type::List(second)) if *first == Type::Any => Some(Type::List(second.clone())),
        (Type::List(first), Type::List(second)) if **second == Type::Any => Some(Type::List(first)),
        _ => None,
    }
}

fn complete(field: &mut Field, ty: &Type, nullable: bool, diags: &mut Diagnostics) {
    let is_bare = field.open.0 && field.ty == Type::Any;
    let is_bare_list = matches!(&field.ty, Type::List(item) if **item == Type::Any) && field.ty != *ty;
    if is_bare || is_bare_list {
        field.ty = ty.clone();
        field.nullable |= is_bare && nullable;
        let word = notation::print(ty, field.nullable).text;
        let message = format!("`{}` has no type here; methods with the same `select` make it `{word}`", field.name.0);
        diags.push(Diagnostic::new(&codes::TYPE_OF_SIBLINGS, field.at.0, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::{Enum, EnumValue, MethodName, Open, PagePath, Response, Scalar};
    use crate::span::At;

    fn method(name: &str, names: &[&str], row: Vec<Field>) -> Method {
        let values = names.iter().map(|name| EnumValue { wire: (*name).to_owned(), label: None }).collect();
        let select = Type::List(Box::new(Type::Enum(Enum { base: Scalar::String, values })));
        Method {
            name: MethodName(name.to_owned()),
            version: Version::V3,
            page: PagePath(format!("api-reference/{name}.md")),
            scopes: Vec::new(),
            deprecated: None,
            positional: false,
            changes: false,
            cursor: None,
            params: vec![Field::new("select", select)],
            response: Response { result: Some(Field::new("result", Type::Object(row))), ..Response::default() },
            errors: Vec::new(),
            at: At::NOWHERE,
        }
    }

    #[test]
    fn methods_with_one_selection_share_types() {
        const NAMES: [&str; 5] = ["id", "title", "rules", "kind", "flag"];
        let text = Type::Scalar(Scalar::String);
        let open = |name: &str| Field { open: Open(true), ..Field::new(name, Type::Any) };
        let list = |item: Type| Type::List(Box::new(item));
        let says = |kind: Type| {
            let title = Field { nullable: true, ..Field::new("title", text.clone()) };
            vec![title, Field::new("rules", list(text.clone())), Field::new("kind", kind)]
        };
        let silent = || vec![open("title"), Field::new("rules", list(Type::Any)), open("kind")];
        let mut methods = vec![
            method("shop.field.get", &NAMES, says(text.clone())),
            method("mail.field.list", &NAMES, says(Type::Scalar(Scalar::Integer))),
            method("note.field.list", &NAMES, silent()),
            method("note.page.list", &["id", "title", "rules", "kind", "size"], silent()),
        ];
        fill(&mut methods, &[], &mut Diagnostics::default());
        let types = |index: usize| {
            let Some(Type::Object(fields)) = methods[index].response.result.as_ref().map(|field| &field.ty) else {
                panic!("the result is an object");
            };
            fields.iter().map(|field| (field.ty.clone(), field.nullable)).collect::<Vec<_>>()
        };
        assert_eq!(types(2), [(text.clone(), true), (list(text), false), (Type::Any, false)]);
        assert_eq!(types(3), [(Type::Any, false), (list(Type::Any), false), (Type::Any, false)]);
    }
}
