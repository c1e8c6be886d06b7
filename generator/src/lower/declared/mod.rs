//! `lower::declared`: results that TypeScript examples declare → types of fields that nothing else types. A key that a
//! reply shows as `null` is `string | null` in the type that the example gives the call. Decides which declaration is
//! that of the result, and which places of the result take its types.

mod typescript;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use self::typescript::Shape;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::types::{BooleanForm, Field, Method, PagePath, Scalar, Type};
use crate::model::{normal, notation};
use crate::page::raw::{PartContent, Section};

/// What the examples of a page declare about the result of its method.
#[derive(Debug, PartialEq)]
pub struct Declared(Shape);

/// The declarations of all pages.
pub type OfPages = BTreeMap<PagePath, Declared>;

/// The type that an example of `section` declares for the result of `method`.
#[must_use]
pub fn read(section: &Section, method: &str) -> Option<Declared> {
    static CALL: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\bcall\.make\s*<").expect("the pattern of calls is valid"));
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\bmethod:\s*['"]([\w.]+)['"]"#).expect("the pattern of names is valid"));
    let codes = section.parts.iter().filter_map(|part| match &part.content {
        PartContent::Fence(fence) if LANGUAGES.contains(&fence.info.to_ascii_lowercase().as_str()) => Some(&fence.text),
        _ => None,
    });
    let mut found = codes.flat_map(|code| CALL.find_iter(code).map(move |call| (code, &code[call.end()..])));
    found.find_map(|(code, rest)| {
        let called = NAME.captures(rest)?.get(1)?;
        if !called.as_str().eq_ignore_ascii_case(method) {
            return None;
        }
        let shape = typescript::read(rest)?;
        Some(Declared(typescript::resolve(shape, &typescript::declarations(code), &mut Vec::new())))
    })
}

/// The languages of code blocks that declare types.
const LANGUAGES: &[&str] = &["ts", "typescript"];

/// Gives the places of results that no table and no value types the types that the examples of their pages declare.
pub fn fill(methods: &mut [Method], declared: &OfPages, diags: &mut Diagnostics) {
    for method in methods {
        let (Some(Declared(shape)), Some(result)) = (declared.get(&method.page), &mut method.response.result) else {
            continue;
        };
        let mut numbers = Numbers::default();
        count(&result.ty, shape, &mut numbers);
        let mut filler = Filler { whole: numbers.whole > 0 && numbers.fractions == 0, diags };
        filler.field(result, shape);
    }
}

/// The numbers that a page declares and types otherwise, too.
#[derive(Default)]
struct Numbers {
    whole: usize,
    fractions: usize,
}

fn count(ty: &Type, shape: &Shape, numbers: &mut Numbers) {
    for shape in alternatives(shape) {
        match (ty, shape) {
            (Type::Scalar(Scalar::Integer | Scalar::Id(_)), Shape::Number) => numbers.whole += 1,
            (Type::Scalar(Scalar::Double), Shape::Number) => numbers.fractions += 1,
            (Type::List(ty), Shape::List(shape)) | (Type::Map(ty), Shape::Map(shape)) => count(ty, shape, numbers),
            (Type::Object(fields), Shape::Object(declared)) => {
                for (name, shape) in declared {
                    let field = fields.iter().filter(|field| field.name.0 == *name);
                    field.for_each(|field| count(&field.ty, shape, numbers));
                }
            }
            _ => {}
        }
    }
}

/// A shape as its alternatives, `null` left out.
fn alternatives(shape: &Shape) -> Vec<&Shape> {
    match shape {
        Shape::Null => Vec::new(),
        Shape::Either(members) => members.iter().filter(|member| **member != Shape::Null).collect(),
        other => vec![other],
    }
}

fn is_nullable(shape: &Shape) -> bool {
    match shape {
        Shape::Null => true,
        Shape::Either(members) => members.contains(&Shape::Null),
        _ => false,
    }
}

/// Whether a shape has types to its ends.
fn says_all(shape: &Shape) -> bool {
    match shape {
        Shape::Any | Shape::Name(_) => false,
        Shape::List(inner) | Shape::Map(inner) => says_all(inner),
        Shape::Object(fields) => !fields.is_empty() && fields.iter().all(|(_, shape)| says_all(shape)),
        Shape::Either(members) => members.iter().all(says_all),
        _ => true,
    }
}

struct Filler<'d> {
    /// All numbers that the page declares and shows are whole.
    whole: bool,
    diags: &'d mut Diagnostics,
}

impl Filler<'_> {
    fn field(&mut self, field: &mut Field, shape: &Shape) {
        let before = field.ty.clone();
        self.ty(&mut field.ty, shape);
        if field.ty != before {
            field.nullable |= before == Type::Any && is_nullable(shape);
        }
        if field.ty != before && !matches!(before, Type::Object(ref fields) if !fields.is_empty()) {
            let word = notation::print(&field.ty, field.nullable).text;
            let message =
                format!("`{}` has no type in the table; the TypeScript example makes it `{word}`", field.name.0);
            self.diags.push(Diagnostic::new(&codes::TYPE_DECLARED, field.at.0, message));
        }
    }

    fn ty(&mut self, ty: &mut Type, shape: &Shape) {
        let shapes = alternatives(shape);
        match ty {
            Type::Any => *ty = self.of(shape),
            Type::Object(fields) if !fields.is_empty() => {
                for shape in shapes {
                    let Shape::Object(declared) = shape else { continue };
                    for field in fields.iter_mut() {
                        let known = declared.iter().find(|(name, _)| *name == field.name.0);
                        known.into_iter().for_each(|(_, shape)| self.field(field, shape));
                    }
                }
            }
            Type::List(inner) => {
                let item =
                    shapes.iter().find_map(|shape| if let Shape::List(item) = shape { Some(item) } else { None });
                item.into_iter().for_each(|item| self.ty(inner, item));
            }
            Type::Map(inner) => {
                let value =
                    shapes.iter().find_map(|shape| if let Shape::Map(value) = shape { Some(value) } else { None });
                value.into_iter().for_each(|value| self.ty(inner, value));
            }
            // An object without keys is one of unknown keys.
            Type::Object(_) => {
                if let [only @ (Shape::Object(_) | Shape::Map(_))] = shapes.as_slice()
                    && says_all(only)
                {
                    *ty = self.of(only);
                }
            }
            _ => {}
        }
    }

    /// The type of a shape.
    fn of(&self, shape: &Shape) -> Type {
        let scalar = Type::Scalar;
        match shape {
            Shape::Any | Shape::Name(_) | Shape::Null => Type::Any,
            Shape::Text => scalar(Scalar::String),
            Shape::Number => scalar(if self.whole { Scalar::Integer } else { Scalar::Double }),
            Shape::Boolean => scalar(Scalar::Boolean(BooleanForm::Json)),
            Shape::Flag => scalar(Scalar::Boolean(BooleanForm::YesNo)),
            Shape::DateTime => scalar(Scalar::DateTime),
            Shape::List(item) => Type::List(Box::new(self.of(item))),
            Shape::Map(value) => Type::Map(Box::new(self.of(value))),
            Shape::Object(fields) => {
                let field = |(name, shape): &(String, Shape)| Field {
                    nullable: is_nullable(shape),
                    ..Field::new(name, self.of(shape))
                };
                Type::Object(fields.iter().map(field).collect())
            }
            Shape::Either(_) => normal::union(alternatives(shape).into_iter().map(|shape| self.of(shape)).collect()).0,
        }
    }
}

#[cfg(test)]
mod tests;
