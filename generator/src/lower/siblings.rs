//! Fields without a type that the pages beside them give one: `xmlId`, shown as `null` here, is a text in the
//! parameters of the same object; `opportunity`, shown as `5000` here, has cents. Decides which pages are beside a page,
//! and when they are agreed.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::notation;
use crate::model::types::{Field, Method, Object, Scalar, Type};

/// What is known about the keys in each place.
type Known = BTreeMap<String, BTreeMap<String, Key>>;

/// What is known about a key in one place.
struct Key {
    /// Its type; none where pages disagree.
    ty: Option<Type>,
    /// Some page documents it as a number with a fraction.
    fraction: bool,
}

/// Gives open fields of the answers and parameters the one type that their key has in the pages of the same folder, or
/// else of the same area. A whole number that only an example shows may have a fraction where a page documents one. What
/// has a type on its own page keeps it.
pub fn fill(methods: &mut [Method], objects: &[Object], diags: &mut Diagnostics) {
    let mut known = Known::default();
    for method in methods.iter() {
        let fields = method.params.iter().chain(&method.response.result);
        learn(fields, &method.page.0, &mut known);
    }
    for object in objects {
        learn(object.fields.iter(), &object.page.0, &mut known);
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
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let below = folder.strip_prefix("api-reference/").unwrap_or(folder);
    let area = below.split('/').next().unwrap_or(below);
    vec![folder.to_owned(), format!("area {area}")]
}

/// `XML_ID` and `xmlId` are one key.
fn key(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

fn learn<'a>(fields: impl Iterator<Item = &'a Field>, page: &str, known: &mut Known) {
    let mut told = Vec::new();
    fields.for_each(|field| tell(field, &mut told));
    for place in places(page) {
        let here = known.entry(place).or_default();
        for (key, field) in &told {
            let fraction = !field.open.0 && field.ty == Type::Scalar(Scalar::Double);
            match here.get_mut(key) {
                Some(known) => {
                    known.ty.take_if(|ty| *ty != field.ty);
                    known.fraction |= fraction;
                }
                None => {
                    here.insert(key.clone(), Key { ty: Some(field.ty.clone()), fraction });
                }
            }
        }
    }
}

/// Adds the single values of a field with their keys. Only these: an object of the same name may well be another one.
/// Texts and numbers that are ids of something are read as what they are on the wire in both.
fn tell<'a>(field: &'a Field, told: &mut Vec<(String, &'a Field)>) {
    if matches!(field.ty, Type::Scalar(_) | Type::Enum(_)) {
        told.push((key(&field.name.0), field));
    }
    tell_inside(&field.ty, told);
}

fn tell_inside<'a>(ty: &'a Type, told: &mut Vec<(String, &'a Field)>) {
    match ty {
        Type::Object(fields) => fields.iter().for_each(|field| tell(field, told)),
        Type::List(inner) | Type::Map(inner) => tell_inside(inner, told),
        Type::Union(members) => members.iter().for_each(|member| tell_inside(member, told)),
        _ => {}
    }
}

fn complete(field: &mut Field, places: &[String], known: &Known, diags: &mut Diagnostics) {
    if field.open.0 {
        let key = key(&field.name.0);
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

fn complete_inside(ty: &mut Type, places: &[String], known: &Known, diags: &mut Diagnostics) {
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
    use crate::model::types::{MethodName, Open, PagePath, Response, Version};
    use crate::span::At;

    fn method(page: &str, params: Vec<Field>) -> Method {
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
        fill(&mut methods, &[], &mut diags);
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
        fill(&mut methods, &[], &mut Diagnostics::default());
        let types = |index: usize| methods[index].params.iter().map(|field| field.ty.clone()).collect::<Vec<_>>();
        assert_eq!(types(0), [number(Scalar::Double), number(Scalar::Integer)]);
        assert_eq!(types(1), [number(Scalar::Double), number(Scalar::Integer)]);
        assert_eq!(types(2), [number(Scalar::Integer)]);
    }
}
