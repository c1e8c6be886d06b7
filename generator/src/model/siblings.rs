//! Fields without a type that the pages beside them give one: `xmlId`, shown as `null` here, is a text in the
//! parameters of the same object; `opportunity`, shown as `5000` here, has cents. Decides which pages are beside a page,
//! and when they are agreed.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::codes;
use crate::model::facts::notation;
use crate::model::types::{Field, Method, Object, Scalar, Type};

/// What is known about the keys of one folder of pages, or of one area.
#[derive(Default)]
struct Known {
    /// Type of a key, or that pages disagree.
    types: HashMap<String, Option<Type>>,
    /// Keys that some page documents as a number with a fraction.
    fractions: HashSet<String>,
}

/// Gives open fields of the answers and parameters the one type that their key has in the pages of the same folder, or
/// else of the same area. A whole number that only an example shows may have a fraction where a page documents one. What
/// has a type on its own page keeps it.
pub fn fill(methods: &mut [Method], objects: &[Object], diags: &mut Diagnostics) {
    let mut known: HashMap<String, Known> = HashMap::new();
    let mut learn_page = |page: &str, fields: &[&Field]| {
        for place in places(page) {
            learn(fields.iter().copied(), known.entry(place).or_default());
        }
    };
    for method in methods.iter() {
        let fields: Vec<_> = method.params.iter().chain(&method.response.result).collect();
        learn_page(&method.page.0, &fields);
    }
    for object in objects {
        learn_page(&object.page.0, &object.fields.iter().collect::<Vec<_>>());
    }
    for method in methods {
        let known: Vec<_> = places(&method.page.0).iter().filter_map(|place| known.get(place)).collect();
        for field in method.params.iter_mut().chain(&mut method.response.result) {
            complete(field, &known, diags);
        }
    }
}

/// The folder and the area of a page, nearest first.
fn places(page: &str) -> [String; 2] {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let below = folder.strip_prefix("api-reference/").unwrap_or(folder);
    let area = below.split('/').next().unwrap_or(below);
    [folder.to_owned(), format!("area {area}")]
}

/// `XML_ID` and `xmlId` are one key.
fn key(name: &str) -> String {
    name.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect()
}

fn learn<'a>(fields: impl Iterator<Item = &'a Field>, known: &mut Known) {
    for field in fields {
        // Only single values: an object of the same name may well be another one. Texts and numbers that are ids of
        // something are read as what they are on the wire in both.
        if matches!(field.ty, Type::Scalar(_) | Type::Enum(_)) {
            let key = key(&field.name.0);
            if !field.open.0 && field.ty == Type::Scalar(Scalar::Double) {
                known.fractions.insert(key.clone());
            }
            let slot = known.types.entry(key).or_insert_with(|| Some(field.ty.clone()));
            if slot.as_ref() != Some(&field.ty) {
                *slot = None;
            }
        }
        learn_inside(&field.ty, known);
    }
}

fn learn_inside(ty: &Type, known: &mut Known) {
    match ty {
        Type::Object(fields) => learn(fields.iter(), known),
        Type::List(inner) | Type::Map(inner) => learn_inside(inner, known),
        Type::Union(members) => members.iter().for_each(|member| learn_inside(member, known)),
        _ => {}
    }
}

fn complete(field: &mut Field, known: &[&Known], diags: &mut Diagnostics) {
    if field.open.0 {
        let key = key(&field.name.0);
        let found = match field.ty {
            Type::Any => known.iter().find_map(|known| known.types.get(&key)).cloned().flatten(),
            Type::Scalar(Scalar::Integer) => {
                let is_fraction = known.iter().any(|known| known.fractions.contains(&key));
                is_fraction.then_some(Type::Scalar(Scalar::Double))
            }
            _ => None,
        };
        if let Some(ty) = &found {
            let word = notation::print(ty, false).text;
            let message = format!("`{}` has no type here; the pages beside this one make it `{word}`", field.name.0);
            diags.push(Diagnostic::new(&codes::TYPE_OF_SIBLINGS, field.at.0, message));
            field.ty = ty.clone();
        }
    }
    complete_inside(&mut field.ty, known, diags);
}

fn complete_inside(ty: &mut Type, known: &[&Known], diags: &mut Diagnostics) {
    match ty {
        Type::Object(fields) => fields.iter_mut().for_each(|field| complete(field, known, diags)),
        Type::List(inner) | Type::Map(inner) => complete_inside(inner, known, diags),
        Type::Union(members) => members.iter_mut().for_each(|member| complete_inside(member, known, diags)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::row::field;
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
        let open = |name: &str| Field { open: Open(true), ..field(name, Type::Any) };
        let string = Type::Scalar(Scalar::String);
        let integer = Type::Scalar(Scalar::Integer);
        let mut methods = vec![
            method(
                "api-reference/shop/cart/a.md",
                vec![field("XML_ID", string.clone()), field("SORT", integer.clone())],
            ),
            method("api-reference/shop/cart/b.md", vec![field("SORT", string.clone())]),
            method("api-reference/shop/cart/c.md", vec![open("xmlId"), open("sort"), field("xml_id", Type::Any)]),
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
        let shown = |name: &str| Field { open: Open(true), ..field(name, number(Scalar::Integer)) };
        let mut methods = vec![
            method("api-reference/shop/cart/a.md", vec![field("PRICE", number(Scalar::Double)), shown("total")]),
            method("api-reference/shop/cart/b.md", vec![shown("price"), field("Price", number(Scalar::Integer))]),
            method("api-reference/mail/c.md", vec![shown("price")]),
        ];
        fill(&mut methods, &[], &mut Diagnostics::default());
        let types = |index: usize| methods[index].params.iter().map(|field| field.ty.clone()).collect::<Vec<_>>();
        assert_eq!(types(0), [number(Scalar::Double), number(Scalar::Integer)]);
        assert_eq!(types(1), [number(Scalar::Double), number(Scalar::Integer)]);
        assert_eq!(types(2), [number(Scalar::Integer)]);
    }
}
