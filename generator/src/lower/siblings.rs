//! `lower::siblings`: fields without a type → the type that neighbouring pages give the same key. `xmlId`, `null` in
//! the example of one page, is a string in the parameters of another; `opportunity`, shown as `5000`, is a fraction
//! there. Decides which pages are neighbours, and when they agree.

mod lists;
mod objects;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::neighbours::{self, bare};
use crate::model::notation;
use crate::model::types::{Field, Method, Object, Scalar, Type};

/// The known keys in each place (folder or area).
type KnownKeys = BTreeMap<String, BTreeMap<String, KnownKey>>;

/// The facts about a key in one place.
struct KnownKey {
    /// Its type; `None` if pages disagree.
    ty: Option<Type>,
    /// A page documents it as a number with a fraction.
    fraction: bool,
}

/// Gives open fields of results and parameters the one type that their key has on the pages of the same folder, or else
/// of the same area. An integer that only an example shows becomes a fraction if a page documents one. Fields with a
/// type on their own page keep it; lists whose elements are open are filled in the same way.
pub fn fill(methods: &mut [Method], objects: &mut [Object], diags: &mut Diagnostics) {
    objects::fill(methods, diags);
    lists::fill(methods, objects, diags);
    let mut known = KnownKeys::default();
    for method in methods.iter() {
        let fields = method.params.iter().chain(&method.response.result);
        record(fields, &method.page.0, &mut known);
    }
    for object in objects.iter() {
        record(object.fields.iter(), &object.page.0, &mut known);
    }
    for method in methods {
        let places = places(&method.page.0);
        for field in method.params.iter_mut().chain(&mut method.response.result) {
            complete(field, &places, &known, diags);
        }
    }
}

/// The folder and the area of a page, nearest first.
fn places(page: &str) -> Vec<String> {
    let folder = neighbours::folder(page);
    vec![folder.to_owned(), format!("area {}", neighbours::area(folder))]
}

fn record<'a>(fields: impl Iterator<Item = &'a Field>, page: &str, known: &mut KnownKeys) {
    let mut collected = Vec::new();
    fields.for_each(|field| collect(field, &mut collected));
    for place in places(page) {
        let here = known.entry(place).or_default();
        for (key, field) in &collected {
            let fraction = !field.open.0 && field.ty == Type::Scalar(Scalar::Double);
            match here.get_mut(key) {
                Some(known) => {
                    known.ty = known.ty.take().and_then(|ty| common(ty, &field.ty));
                    known.fraction |= fraction;
                }
                None => {
                    here.insert(key.clone(), KnownKey { ty: Some(field.ty.clone()), fraction });
                }
            }
        }
    }
}

/// What two types have in common: a list of values and a text or number without one are any text or number.
fn common(first: Type, second: &Type) -> Option<Type> {
    fn base(ty: &Type) -> Option<&Scalar> {
        match ty {
            Type::Scalar(scalar) => Some(scalar),
            Type::Enum(list) => Some(&list.base),
            _ => None,
        }
    }
    if first == *second {
        return Some(first);
    }
    let both = base(&first).filter(|first| base(second) == Some(first));
    both.cloned().map(Type::Scalar)
}

/// Collects a field and those inside it that are scalars or enums, with their keys. Others do not count: objects of the
/// same name are often different ones.
fn collect<'a>(field: &'a Field, collected: &mut Vec<(String, &'a Field)>) {
    if matches!(field.ty, Type::Scalar(_) | Type::Enum(_)) {
        collected.push((bare(&field.name.0), field));
    }
    collect_from_type(&field.ty, collected);
}

fn collect_from_type<'a>(ty: &'a Type, collected: &mut Vec<(String, &'a Field)>) {
    match ty {
        Type::Object(fields) => fields.iter().for_each(|field| collect(field, collected)),
        Type::List(inner) | Type::Map(inner) => collect_from_type(inner, collected),
        Type::Union(members) => members.iter().for_each(|member| collect_from_type(member, collected)),
        _ => {}
    }
}

fn complete(field: &mut Field, places: &[String], known: &KnownKeys, diags: &mut Diagnostics) {
    if field.open.0 {
        let key = bare(&field.name.0);
        let mut known = places.iter().filter_map(|place| known.get(place)?.get(&key));
        let found = match field.ty {
            Type::Any => known.next().and_then(|known| known.ty.clone()),
            Type::Scalar(Scalar::Integer) => known.any(|known| known.fraction).then_some(Type::Scalar(Scalar::Double)),
            _ => None,
        };
        if let Some(ty) = &found {
            let word = notation::print(ty, false).text;
            let message = format!("`{}` has no type here; the pages beside this one make it `{word}`", field.name.0);
            diags.push(Diagnostic::new(&codes::TYPE_OF_SIBLINGS, field.at.0, message));
            field.ty = ty.clone();
        }
    }
    complete_inside(&mut field.ty, places, known, diags);
}

fn complete_inside(ty: &mut Type, places: &[String], known: &KnownKeys, diags: &mut Diagnostics) {
    match ty {
        Type::Object(fields) => fields.iter_mut().for_each(|field| complete(field, places, known, diags)),
        Type::List(inner) | Type::Map(inner) => complete_inside(inner, places, known, diags),
        Type::Union(members) => members.iter_mut().for_each(|member| complete_inside(member, places, known, diags)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::{Enum, EnumValue, MethodName, Open, PagePath, Response, Version};
    use crate::span::At;

    pub(super) fn method(page: &str, params: Vec<Field>) -> Method {
        Method {
            name: MethodName("shop.cart.add".to_owned()),
            version: Version::V2,
            page: PagePath(page.to_owned()),
            scopes: Vec::new(),
            deprecated: None,
            positional: false,
            changes: false,
            cursor: None,
            params,
            response: Response::default(),
            errors: Vec::new(),
            at: At::NOWHERE,
        }
    }

    #[test]
    fn pages_beside_a_page_give_types_where_they_agree() {
        let open = |name: &str| Field { open: Open(true), ..Field::new(name, Type::Any) };
        let string = Type::Scalar(Scalar::String);
        let integer = Type::Scalar(Scalar::Integer);
        let mut methods = vec![
            method(
                "api-reference/shop/cart/a.md",
                vec![Field::new("XML_ID", string.clone()), Field::new("SORT", integer.clone())],
            ),
            method("api-reference/shop/cart/b.md", vec![Field::new("SORT", string.clone())]),
            method("api-reference/shop/cart/c.md", vec![open("xmlId"), open("sort"), Field::new("xml_id", Type::Any)]),
            method("api-reference/shop/order/d.md", vec![open("xml_id")]),
            method("api-reference/mail/e.md", vec![open("xmlId")]),
        ];
        let mut diags = Diagnostics::default();
        fill(&mut methods, &mut [], &mut diags);
        let types = |index: usize| methods[index].params.iter().map(|field| field.ty.clone()).collect::<Vec<_>>();
        assert_eq!(types(2), [string.clone(), Type::Any, Type::Any]);
        assert_eq!(types(3), [string]);
        assert_eq!(types(4), [Type::Any]);
        assert_eq!(diags.as_slice().len(), 2);
    }

    #[test]
    fn a_number_that_is_whole_in_an_example_may_have_a_fraction() {
        let number = |scalar| Type::Scalar(scalar);
        let shown = |name: &str| Field { open: Open(true), ..Field::new(name, number(Scalar::Integer)) };
        let mut methods = vec![
            method("api-reference/shop/cart/a.md", vec![Field::new("PRICE", number(Scalar::Double)), shown("total")]),
            method("api-reference/shop/cart/b.md", vec![shown("price"), Field::new("Price", number(Scalar::Integer))]),
            method("api-reference/mail/c.md", vec![shown("price")]),
        ];
        fill(&mut methods, &mut [], &mut Diagnostics::default());
        let types = |index: usize| methods[index].params.iter().map(|field| field.ty.clone()).collect::<Vec<_>>();
        assert_eq!(types(0), [number(Scalar::Double), number(Scalar::Integer)]);
        assert_eq!(types(1), [number(Scalar::Double), number(Scalar::Integer)]);
        assert_eq!(types(2), [number(Scalar::Integer)]);
    }

    #[test]
    fn a_list_of_values_beside_a_text_is_a_text() {
        let value = |wire: &str| EnumValue { wire: wire.to_owned(), label: None };
        let list = |base: Scalar| Type::Enum(Enum { base, values: vec![value("1"), value("2")] });
        let (string, integer) = (Type::Scalar(Scalar::String), Type::Scalar(Scalar::Integer));
        for (first, second, expected) in [
            (list(Scalar::String), list(Scalar::String), Some(list(Scalar::String))),
            (list(Scalar::String), string.clone(), Some(string.clone())),
            (integer.clone(), list(Scalar::Integer), Some(integer.clone())),
            (list(Scalar::Integer), string, None),
            (integer, list(Scalar::String), None),
        ] {
            assert_eq!(common(first, &second), expected);
        }
    }
}
