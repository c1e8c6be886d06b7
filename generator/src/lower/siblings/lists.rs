//! Lists whose elements a page leaves open → the elements that neighbouring pages give the list of the same key:
//! `DEPENDS_ON`, an array there, is a list of numbers here. Only lists of single values, of such lists and of shared
//! objects count: objects of the same name are often different ones.

use std::collections::BTreeMap;

use super::places;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::neighbours::bare;
use crate::model::notation;
use crate::model::types::{Field, Method, Object, Type};
use crate::model::walk;

/// The lists of each place (folder or area), by key as spelled and without style; `None` where pages disagree.
type KnownLists = BTreeMap<String, BTreeMap<String, Option<Type>>>;

/// Fills the open lists of methods and objects.
pub(super) fn fill(methods: &mut [Method], objects: &mut [Object], diags: &mut Diagnostics) {
    let mut known = KnownLists::default();
    for method in methods.iter() {
        let fields = method.params.iter().chain(&method.response.result);
        fields.for_each(|field| walk::fields(field, &mut |field| record(field, &method.page.0, &mut known)));
    }
    for object in objects.iter() {
        let fields = object.fields.iter();
        fields.for_each(|field| walk::fields(field, &mut |field| record(field, &object.page.0, &mut known)));
    }
    for method in methods {
        let places = places(&method.page.0);
        let fields = method.params.iter_mut().chain(&mut method.response.result);
        fields.for_each(|field| walk::fields_mut(field, &mut |field| complete(field, &places, &known, diags)));
    }
    for object in objects {
        let places = places(&object.page.0);
        let fields = object.fields.iter_mut();
        fields.for_each(|field| walk::fields_mut(field, &mut |field| complete(field, &places, &known, diags)));
    }
}

fn record(field: &Field, page: &str, known: &mut KnownLists) {
    let is_full = |member: &&Type| matches!(member, Type::List(item) if **item != Type::Any);
    for list in members(&field.ty).iter().filter(is_full) {
        for place in places(page) {
            let here = known.entry(place).or_default();
            // Shared objects in another style have other keys.
            let bare = (!names_object(list)).then(|| bare(&field.name.0));
            for key in [Some(exact(&field.name.0)), bare].into_iter().flatten() {
                let known = here.entry(key).or_insert_with(|| Some(list.clone()));
                known.take_if(|known| known != list || !is_known_list(list));
            }
        }
    }
}

/// The key of a name as it is spelled.
fn exact(name: &str) -> String {
    format!("={name}")
}

fn members(ty: &Type) -> &[Type] {
    if let Type::Union(members) = ty { members } else { std::slice::from_ref(ty) }
}

fn is_known_list(ty: &Type) -> bool {
    match ty {
        Type::List(item) => matches!(**item, Type::Scalar(_) | Type::Enum(_) | Type::Ref(_)) || is_known_list(item),
        _ => false,
    }
}

fn names_object(ty: &Type) -> bool {
    match ty {
        Type::Ref(_) => true,
        Type::List(item) => names_object(item),
        _ => false,
    }
}

fn complete(field: &mut Field, places: &[String], known: &KnownLists, diags: &mut Diagnostics) {
    let open = Type::List(Box::new(Type::Any));
    if field.open.0 && members(&field.ty).contains(&open) {
        let keys = [exact(&field.name.0), bare(&field.name.0)];
        let mut here = places.iter().filter_map(|place| known.get(place));
        let found = here.find_map(|here| keys.iter().find_map(|key| here.get(key)?.as_ref()));
        if let Some(list) = found {
            let word = notation::print(list, false).text;
            let message =
                format!("`{}` has open elements here; the pages beside this one make it `{word}`", field.name.0);
            diags.push(Diagnostic::new(&codes::TYPE_OF_SIBLINGS, field.at.0, message));
            match &mut field.ty {
                Type::Union(members) => {
                    members.iter_mut().filter(|member| **member == open).for_each(|member| member.clone_from(list));
                }
                ty => ty.clone_from(list),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::method;
    use super::*;
    use crate::model::types::{ObjectName, Open, Scalar, WireName};

    #[test]
    fn open_lists_are_those_of_the_pages_beside_them() {
        let list = |ty: Type| Type::List(Box::new(ty));
        let integers = || list(Type::Scalar(Scalar::Integer));
        let strings = || list(Type::Scalar(Scalar::String));
        let open = |name: &str| Field { open: Open(true), ..Field::new(name, list(Type::Any)) };
        let mut methods = vec![
            method(
                "api-reference/shop/cart/a.md",
                vec![Field::new("ITEMS", integers()), Field::new("tags", strings())],
            ),
            method("api-reference/shop/cart/b.md", vec![Field::new("tags", integers()), open("items"), open("tags")]),
            method("api-reference/shop/order/c.md", vec![open("items"), open("tags")]),
            method("api-reference/mail/d.md", vec![open("items")]),
        ];
        let rows = |scalar: Scalar| Field::new("DEPENDS", list(Type::Scalar(scalar)));
        methods[0].params.push(rows(Scalar::Integer));
        methods[0].params.push(Field { name: WireName("depends".to_owned()), ..rows(Scalar::String) });
        methods[1].params.extend([open("DEPENDS"), open("dependS")]);
        let named = |name: &str| Field::new(name, list(Type::Ref(ObjectName("row".to_owned()))));
        methods[0].params.push(named("ROWS"));
        methods[2].params.extend([open("rows"), open("ROWS")]);
        fill(&mut methods, &mut [], &mut Diagnostics::default());
        let types = |index: usize| methods[index].params.iter().map(|field| field.ty.clone()).collect::<Vec<_>>();
        assert_eq!(types(1), [integers(), integers(), list(Type::Any), integers(), list(Type::Any)]);
        assert_eq!(types(2), [integers(), list(Type::Any), list(Type::Any), named("ROWS").ty]);
        assert_eq!(types(3), [list(Type::Any)]);
    }
}
