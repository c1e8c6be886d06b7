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
use crate::model::types::{Field, Method, Object, Scalar, Shown, Type};
use crate::model::vocabulary::{IdForm, id_form};
use crate::model::walk;

/// The known keys in each place (folder or area).
type KnownKeys = BTreeMap<String, BTreeMap<String, KnownKey>>;

/// The facts about a key in one place.
#[derive(Default)]
struct KnownKey {
    /// Its type where tables give one.
    documented: Said,
    /// Its type, also where only examples give one.
    any: Said,
    /// A page documents it as a number with a fraction.
    fraction: bool,
    /// An example shows a flag that no table documents.
    flag: bool,
    /// An example shows a text that is no number under the key of an id.
    text: bool,
}

impl KnownKey {
    /// The type that tables agree on; that of examples where no table says anything.
    fn ty(&self) -> Option<&Type> {
        let said = match (&self.documented, &self.any) {
            // Numbers and dates are texts in many examples; a flag is another thing of the same name.
            (Said::One(ty), _) => (!self.flag || is_flag(ty)).then_some(ty),
            (Said::Nothing, Said::One(ty)) => Some(ty),
            _ => None,
        };
        said.filter(|ty| !self.text || **ty != Type::Scalar(Scalar::Integer))
    }
}

/// What pages say about the type of a key.
#[derive(Default)]
enum Said {
    #[default]
    Nothing,
    One(Type),
    /// They disagree.
    Several,
}

impl Said {
    /// Adds what a page says. `is_id` is whether the key is an id, which many pages call a text.
    fn add(&mut self, ty: &Type, is_id: bool) {
        *self = match std::mem::replace(self, Self::Several) {
            Self::Nothing => Self::One(ty.clone()),
            Self::One(known) => both(known, ty, is_id).map_or(Self::Several, Self::One),
            Self::Several => Self::Several,
        };
    }
}

/// The type that holds what two pages say; `None` if they speak of different things. Where one page lists values and
/// another does not, or lists others, the list is not complete.
fn both(first: Type, second: &Type, is_id: bool) -> Option<Type> {
    let base = |ty: &Type| match ty {
        Type::Enum(values) => Some(values.base.clone()),
        Type::Scalar(Scalar::Id(word)) if id_form(word) == IdForm::Integer => Some(Scalar::Integer),
        Type::Scalar(scalar) => Some(scalar.clone()),
        _ => None,
    };
    if first == *second {
        return Some(first);
    }
    match (base(&first)?, base(second)?) {
        (first, second) if first == second => Some(Type::Scalar(first)),
        (Scalar::Integer, Scalar::String) | (Scalar::String, Scalar::Integer) if is_id => {
            Some(Type::Scalar(Scalar::Integer))
        }
        (Scalar::Integer, Scalar::Double) | (Scalar::Double, Scalar::Integer) => Some(Type::Scalar(Scalar::Double)),
        _ => None,
    }
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
            walk::fields_mut(field, &mut |field| complete(field, &places, &known, diags));
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
    fields.for_each(|field| walk::fields(field, &mut |field| collect(field, &mut collected)));
    for place in places(page) {
        let here = known.entry(place).or_default();
        for (key, field) in &collected {
            let known = here.entry(key.clone()).or_default();
            let is_id = key.ends_with("id");
            known.text |=
                is_id && field.open.0 && field.ty == Type::Scalar(Scalar::String) && field.shown == Shown::Other;
            known.any.add(&field.ty, is_id);
            if field.open.0 {
                known.flag |= is_flag(&field.ty);
            } else {
                known.documented.add(&field.ty, is_id);
                known.fraction |= field.ty == Type::Scalar(Scalar::Double);
            }
        }
    }
}

/// Collects a field that is a scalar or an enum, with its key. Others do not count: objects of the
/// same name are often different ones.
fn collect<'a>(field: &'a Field, collected: &mut Vec<(String, &'a Field)>) {
    if matches!(field.ty, Type::Scalar(_) | Type::Enum(_)) {
        collected.push((bare(&field.name.0), field));
    }
}

fn complete(field: &mut Field, places: &[String], known: &KnownKeys, diags: &mut Diagnostics) {
    if field.open.0 {
        let key = bare(&field.name.0);
        let mut known = places.iter().filter_map(|place| known.get(place)?.get(&key));
        let found = match field.ty {
            Type::Any => known.next().and_then(KnownKey::ty).filter(|ty| can_be_shown(ty)).cloned(),
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
}

fn is_flag(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::Boolean(_)))
}

/// A file is sent as its content and returned as a description of it: neither says anything about the other.
fn can_be_shown(ty: &Type) -> bool {
    *ty != Type::Scalar(Scalar::File)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::{MethodName, Open, PagePath, Response, Version};
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
    fn what_tables_say_counts_more_than_what_examples_show() {
        let text = Type::Scalar(Scalar::String);
        let flag = Type::Scalar(Scalar::Boolean(crate::model::types::BooleanForm::Json));
        let listed = Type::Enum(crate::model::types::Enum { base: Scalar::String, values: Vec::new() });
        let open = |name: &str, ty: &Type| Field { open: Open(true), ..Field::new(name, ty.clone()) };
        let integer = Type::Scalar(Scalar::Integer);
        let mut methods = vec![
            method(
                "api-reference/shop/cart/a.md",
                vec![
                    Field::new("COLOR", listed.clone()),
                    Field::new("AMOUNT", integer.clone()),
                    Field::new("VALUE", text.clone()),
                    Field::new("PHOTO", Type::Scalar(Scalar::File)),
                    Field::new("OWNER_ID", text.clone()),
                    Field::new("BOX_ID", text.clone()),
                ],
            ),
            method(
                "api-reference/shop/cart/b.md",
                vec![
                    open("color", &text),
                    open("amount", &text),
                    open("value", &flag),
                    Field::new("ownerId", integer.clone()),
                    Field::new("boxId", integer.clone()),
                    Field { shown: Shown::Other, ..open("boxId", &text) },
                ],
            ),
            method(
                "api-reference/shop/cart/c.md",
                ["color", "amount", "value", "photo", "ownerId", "boxId"].map(|name| open(name, &Type::Any)).to_vec(),
            ),
        ];
        fill(&mut methods, &mut [], &mut Diagnostics::default());
        let types: Vec<Type> = methods[2].params.iter().map(|field| field.ty.clone()).collect();
        assert_eq!(types, [listed, integer.clone(), Type::Any, Type::Any, integer, Type::Any]);
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
}
