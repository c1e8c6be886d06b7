//! The notation of types in tables of facts, read and printed side by side.
//!
//! `integer`, `crm_contact[]`, `map<string>`, `object<crm_multifield>[]`, `(object | string)[]`, `string | null`.
//! A bare word that is no built-in type is an id type. The fields of an `object` stand in rows of their own; allowed
//! values stand in the `Values` cell, or, where a type has several places for them, behind the word:
//! `integer("1" = "low", "2") | string`.

use crate::model::literal;
use crate::model::types::{BooleanForm, Enum, EnumValue, ObjectName, Scalar, Type};

/// A type as its cells say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notation {
    /// The text of the `Type` cell.
    pub text: String,
    /// The content of the `Values` cell.
    pub values: Vec<EnumValue>,
}

/// Prints a type.
#[must_use]
pub fn print(ty: &Type, nullable: bool) -> Notation {
    let mut leaves = Vec::new();
    value_leaves(ty, &mut leaves);
    let values = match leaves.as_slice() {
        [only] => leaf_values(only),
        _ => Vec::new(),
    };
    let mut text = String::new();
    push(&mut text, ty, &Place { inline: values.is_empty(), nested: false });
    if nullable {
        text.push_str(" | null");
    }
    Notation { text, values }
}

/// How a type is printed where it stands.
struct Place {
    /// Values stand behind the word.
    inline: bool,
    /// A union needs parentheses.
    nested: bool,
}

fn push(out: &mut String, ty: &Type, place: &Place) {
    let nested = Place { inline: place.inline, nested: true };
    match ty {
        Type::Any => out.push_str("any"),
        Type::Null => out.push_str("null"),
        Type::Binary => out.push_str("binary"),
        Type::Filter => out.push_str("filter"),
        Type::FilterV3 => out.push_str("filter3"),
        Type::Object(_) => out.push_str("object"),
        Type::Ref(name) => push_argument(out, "object", &name.0),
        Type::Scalar(Scalar::Id(name)) if !is_word(name) || builtin(name).is_some() => push_argument(out, "id", name),
        Type::Scalar(Scalar::Id(name)) => out.push_str(name),
        Type::Scalar(scalar) => push_valued(out, word(scalar), ty, place),
        Type::Enum(values) => push_valued(out, word(&values.base), ty, place),
        Type::List(item) => {
            push(out, item, &nested);
            out.push_str("[]");
        }
        Type::Map(value) => {
            out.push_str("map<");
            push(out, value, &Place { inline: place.inline, nested: false });
            out.push('>');
        }
        Type::Union(types) => {
            out.push_str(if place.nested { "(" } else { "" });
            for (index, ty) in types.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { " | " });
                push(out, ty, &nested);
            }
            out.push_str(if place.nested { ")" } else { "" });
        }
    }
}

fn push_argument(out: &mut String, word: &str, name: &str) {
    out.push_str(word);
    out.push('<');
    if is_word(name) {
        out.push_str(name)
    } else {
        out.push_str(&literal::quote(name))
    }
    out.push('>');
}

fn push_valued(out: &mut String, word: &str, ty: &Type, place: &Place) {
    out.push_str(word);
    let values = leaf_values(ty);
    if !place.inline || values.is_empty() {
        return;
    }
    let items: Vec<String> = values
        .iter()
        .map(|value| match &value.label {
            Some(label) => format!("{} = {}", literal::quote(&value.wire), literal::quote(label)),
            None => literal::quote(&value.wire),
        })
        .collect();
    out.push('(');
    out.push_str(&items.join(", "));
    out.push(')');
}

/// The word of a scalar that has one.
fn word(scalar: &Scalar) -> &str {
    match scalar {
        Scalar::String => "string",
        Scalar::Integer => "integer",
        Scalar::Double => "double",
        Scalar::Boolean(_) => "boolean",
        Scalar::Date => "date",
        Scalar::DateTime => "datetime",
        Scalar::Timestamp => "timestamp",
        Scalar::File => "file",
        Scalar::Id(name) => name,
    }
}

/// The places of a type that can have values.
fn value_leaves<'a>(ty: &'a Type, out: &mut Vec<&'a Type>) {
    match ty {
        Type::Scalar(Scalar::String | Scalar::Integer | Scalar::Boolean(_)) | Type::Enum(_) => out.push(ty),
        Type::List(inner) | Type::Map(inner) => value_leaves(inner, out),
        Type::Union(types) => types.iter().for_each(|ty| value_leaves(ty, out)),
        _ => {}
    }
}

/// The values that stand with a type.
fn leaf_values(ty: &Type) -> Vec<EnumValue> {
    let plain = |texts: [&str; 2]| texts.map(|wire| EnumValue { wire: wire.to_owned(), label: None }).to_vec();
    match ty {
        Type::Enum(values) => values.values.clone(),
        Type::Scalar(Scalar::Boolean(BooleanForm::YesNo)) => plain(["Y", "N"]),
        Type::Scalar(Scalar::Boolean(BooleanForm::OneZero)) => plain(["1", "0"]),
        _ => Vec::new(),
    }
}

/// Gives the one place of `ty` that can have values these; `false` where there is no such place, or several.
pub fn apply_values(ty: &mut Type, values: Vec<EnumValue>) -> bool {
    let mut leaves = Vec::new();
    value_leaves_mut(ty, &mut leaves);
    match leaves.as_mut_slice() {
        [only] => give(only, values),
        _ => false,
    }
}

fn value_leaves_mut<'a>(ty: &'a mut Type, out: &mut Vec<&'a mut Type>) {
    match ty {
        Type::Scalar(Scalar::String | Scalar::Integer | Scalar::Boolean(_)) | Type::Enum(_) => out.push(ty),
        Type::List(inner) | Type::Map(inner) => value_leaves_mut(inner, out),
        Type::Union(types) => types.iter_mut().for_each(|ty| value_leaves_mut(ty, out)),
        _ => {}
    }
}

/// The type without its values: each enum is its base, each flag a plain `boolean`.
#[must_use]
pub fn without_values(ty: &Type) -> Type {
    match ty {
        Type::Enum(values) => Type::Scalar(values.base.clone()),
        Type::Scalar(Scalar::Boolean(_)) => Type::Scalar(Scalar::Boolean(BooleanForm::Json)),
        Type::List(inner) => Type::List(Box::new(without_values(inner))),
        Type::Map(inner) => Type::Map(Box::new(without_values(inner))),
        Type::Union(types) => Type::Union(types.iter().map(without_values).collect()),
        other => other.clone(),
    }
}

/// Makes a scalar one of these values.
fn give(leaf: &mut Type, values: Vec<EnumValue>) -> bool {
    let Type::Scalar(scalar) = leaf else { return false };
    if let Scalar::Boolean(form) = scalar {
        let wires: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
        *form = match wires.as_slice() {
            ["Y", "N"] | ["N", "Y"] => BooleanForm::YesNo,
            ["1", "0"] | ["0", "1"] => BooleanForm::OneZero,
            ["true", "false"] | ["false", "true"] => BooleanForm::Json,
            _ => return false,
        };
        return true;
    }
    let base = scalar.clone();
    *leaf = Type::Enum(Enum { base, values });
    true
}

/// Reads a type cell: the type and whether `null` is among its alternatives. Values of the `Values` cell are given
/// with [`apply_values`].
#[must_use]
pub fn parse(text: &str) -> Option<(Type, bool)> {
    let mut parser = Parser { rest: text.trim(), depth: 0 };
    let mut types = parser.alternatives()?;
    if !parser.rest.is_empty() {
        return None;
    }
    let nullable = types.len() > 1 && types.last() == Some(&Type::Null);
    if nullable {
        types.pop();
    }
    Some((one_of(types), nullable))
}

fn one_of(mut types: Vec<Type>) -> Type {
    match types.len() {
        1 => types.swap_remove(0),
        _ => Type::Union(types),
    }
}

/// What is left to read.
struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

/// Nested deeper than this a type is not read.
const MAX_DEPTH: usize = 32;

impl Parser<'_> {
    fn eat(&mut self, token: &str) -> bool {
        match self.rest.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn alternatives(&mut self) -> Option<Vec<Type>> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut types = vec![self.postfix()?];
        while self.eat("|") {
            types.push(self.postfix()?);
        }
        self.depth -= 1;
        Some(types)
    }

    fn postfix(&mut self) -> Option<Type> {
        let mut ty = self.primary()?;
        for _ in 0..MAX_DEPTH {
            if !self.eat("[]") {
                break;
            }
            ty = Type::List(Box::new(ty));
        }
        Some(ty)
    }

    fn primary(&mut self) -> Option<Type> {
        if self.eat("(") {
            let ty = one_of(self.alternatives()?);
            return self.eat(")").then_some(ty);
        }
        let end = self.rest.find(|c: char| !is_word_char(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        if matches!(word, "map" | "object" | "id") && self.eat("<") {
            return self.argument(word);
        }
        let mut ty = match builtin(word) {
            Some(ty) => ty,
            None if is_word(word) => Type::Scalar(Scalar::Id(word.to_owned())),
            None => return None,
        };
        if self.eat("(") {
            let values = self.values()?;
            if !give(&mut ty, values) {
                return None;
            }
        }
        Some(ty)
    }

    fn argument(&mut self, word: &str) -> Option<Type> {
        let ty = if word == "map" {
            Type::Map(Box::new(one_of(self.alternatives()?)))
        } else {
            let name = self.name()?;
            if word == "id" { Type::Scalar(Scalar::Id(name)) } else { Type::Ref(ObjectName(name)) }
        };
        self.eat(">").then_some(ty)
    }

    fn name(&mut self) -> Option<String> {
        if self.rest.starts_with('"') {
            return self.string();
        }
        let end = self.rest.find(|c: char| !is_word_char(c)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        is_word(name).then(|| name.to_owned())
    }

    fn string(&mut self) -> Option<String> {
        let (text, rest) = literal::unquote_prefix(self.rest)?;
        self.rest = rest;
        Some(text)
    }

    fn values(&mut self) -> Option<Vec<EnumValue>> {
        let mut values = Vec::new();
        loop {
            let wire = self.string()?;
            let label = if self.eat("=") { Some(self.string()?) } else { None };
            values.push(EnumValue { wire, label });
            if !self.eat(",") {
                return self.eat(")").then_some(values);
            }
        }
    }
}

/// The types that have a word of their own.
fn builtin(word: &str) -> Option<Type> {
    Some(match word {
        "any" => Type::Any,
        "null" => Type::Null,
        "binary" => Type::Binary,
        "filter" => Type::Filter,
        "filter3" => Type::FilterV3,
        "object" => Type::Object(Vec::new()),
        "string" => Type::Scalar(Scalar::String),
        "integer" => Type::Scalar(Scalar::Integer),
        "double" => Type::Scalar(Scalar::Double),
        "boolean" => Type::Scalar(Scalar::Boolean(BooleanForm::Json)),
        "date" => Type::Scalar(Scalar::Date),
        "datetime" => Type::Scalar(Scalar::DateTime),
        "timestamp" => Type::Scalar(Scalar::Timestamp),
        "file" => Type::Scalar(Scalar::File),
        "array" => Type::List(Box::new(Type::Any)),
        _ => return None,
    })
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-')
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(is_word_char)
        && !matches!(text, "map" | "id")
}
