//! The TypeScript example of a page → the shape of the result that it declares: `type Rows = { ids: number[] }` and
//! `call.make<Rows>(…)`. Decides what fills a list whose elements neither table nor reply show.
//!
//! Grammar: `union = item { "|" item }`, `item = primary { "[]" }`,
//! `primary = word [ "<" union { "," union } ">" ] | "{" { name ["?"] ":" union } "}" | "(" union ")" | literal`.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::model::normal;
use crate::model::notation;
use crate::model::types::{BooleanForm, Field, Open, Scalar, Type};
use crate::page::raw::Section;

/// Fills the open lists of a result by what the examples in `section` declare of it.
pub fn settle(result: &mut Field, section: &Section, diags: &mut Diagnostics) {
    for fence in super::fences(section).filter(|fence| matches!(fence.info.as_str(), "ts" | "typescript")) {
        if let Some(declared) = result_of(&fence.text) {
            settle_field(result, &declared, diags);
        }
    }
}

fn settle_field(field: &mut Field, declared: &Type, diags: &mut Diagnostics) {
    let was = field.ty.clone();
    if fill(&mut field.ty, declared) {
        let (was, is) = (notation::print(&was, false).text, notation::print(&field.ty, false).text);
        let message = format!("`{}` is `{was}`; the TypeScript example declares `{is}`", field.name.0);
        diags.push(Diagnostic::new(&codes::TYPE_DECLARED, field.at.0, message).with_help("the declaration counts"));
    }
    settle_inside(&mut field.ty, declared, diags);
}

/// Goes to the fields of the objects in a type, beside those that are declared.
fn settle_inside(ty: &mut Type, declared: &Type, diags: &mut Diagnostics) {
    match (ty, declared) {
        (ty, Type::Union(members)) => members.iter().for_each(|declared| settle_inside(ty, declared, diags)),
        (Type::Union(members), declared) => {
            members.iter_mut().for_each(|member| settle_inside(member, declared, diags));
        }
        (Type::List(item), Type::List(declared)) | (Type::Map(item), Type::Map(declared)) => {
            settle_inside(item, declared, diags);
        }
        (Type::Object(fields), Type::Object(declared)) => {
            for field in fields {
                if let Some(declared) = declared.iter().find(|declared| declared.name == field.name) {
                    settle_field(field, &declared.ty, diags);
                }
            }
        }
        _ => {}
    }
}

/// Fills the open list in a type; `false` if there is none, or the declaration says no more.
fn fill(ty: &mut Type, declared: &Type) -> bool {
    match (&mut *ty, declared) {
        (_, Type::Union(members)) => members.iter().any(|declared| fill(ty, declared)),
        (Type::List(item), Type::List(of)) if **item == Type::Any && is_definite(of) => {
            *item = of.clone();
            true
        }
        // An empty map of PHP is an empty list.
        (Type::List(item), Type::Map(of)) if **item == Type::Any && is_definite(of) => {
            *ty = Type::Map(of.clone());
            true
        }
        (Type::List(item), Type::List(of)) | (Type::Map(item), Type::Map(of)) => fill(item, of),
        (Type::Union(members), declared) => {
            let filled = members.iter_mut().any(|member| fill(member, declared));
            if filled {
                *ty = normal::union(std::mem::take(members)).0;
            }
            filled
        }
        _ => false,
    }
}

/// Whether a declared type says what a value is.
fn is_definite(ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) => true,
        Type::List(item) | Type::Map(item) => is_definite(item),
        Type::Object(fields) => fields.iter().filter(|field| is_definite(&field.ty)).count() * 2 > fields.len(),
        Type::Union(members) => members.iter().all(is_definite),
        _ => false,
    }
}

/// The type of the result that a code block declares; `None` if it calls nothing, or several methods.
fn result_of(text: &str) -> Option<Type> {
    let tokens = tokens(text);
    let calls = |at: &usize| matches!(tokens[*at..], [Token::Word("call"), Token::Sign('.'), Token::Word("make"), ..]);
    let mut calls = (0..tokens.len()).filter(calls);
    let at = calls.next()?;
    if calls.next().is_some() || tokens.get(at + 3) != Some(&Token::Sign('<')) {
        return None;
    }
    let mut declarations = BTreeMap::new();
    for (at, window) in tokens.windows(3).enumerate() {
        if let [Token::Word("type"), Token::Word(name), Token::Sign('=')] = window {
            declarations.insert(*name, &tokens[at + 3..]);
        }
    }
    Some(Parser { tokens: &tokens[at + 4..], declarations: &declarations, depth: 0, inside: Vec::new() }.union())
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'t> {
    Word(&'t str),
    /// A text in quotes.
    Text(&'t str),
    Sign(char),
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let word = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$'))).unwrap_or(rest.len());
        let taken = if word > 0 {
            tokens.push(Token::Word(&rest[..word]));
            word
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if matches!(c, '\'' | '"' | '`') {
            match rest[1..].find(c) {
                Some(end) => {
                    tokens.push(Token::Text(&rest[1..=end]));
                    end + 2
                }
                None => rest.len(),
            }
        } else {
            if !c.is_whitespace() {
                tokens.push(Token::Sign(c));
            }
            c.len_utf8()
        };
        rest = &rest[taken..];
    }
    tokens
}

/// The deepest nesting of declarations.
const MAX_DEPTH: usize = 12;

struct Parser<'a, 't> {
    tokens: &'a [Token<'t>],
    declarations: &'a BTreeMap<&'t str, &'a [Token<'t>]>,
    depth: usize,
    /// The declared types that are being read: one that contains itself ends there.
    inside: Vec<&'t str>,
}

impl<'t> Parser<'_, 't> {
    fn next(&mut self) -> Option<Token<'t>> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(*first)
    }

    fn takes(&mut self, sign: char) -> bool {
        let found = self.tokens.first() == Some(&Token::Sign(sign));
        if found {
            self.tokens = &self.tokens[1..];
        }
        found
    }

    fn union(&mut self) -> Type {
        if self.depth >= MAX_DEPTH {
            return Type::Any;
        }
        self.depth += 1;
        self.takes('|');
        let mut members = vec![self.item()];
        while self.takes('|') {
            members.push(self.item());
        }
        if self.tokens.first() == Some(&Token::Sign('&')) {
            // What several types are together is not read.
            members.push(Type::Any);
        }
        self.depth -= 1;
        normal::union(members).0
    }

    fn item(&mut self) -> Type {
        let mut ty = self.primary();
        while let [Token::Sign('['), Token::Sign(']'), ..] = self.tokens {
            self.tokens = &self.tokens[2..];
            ty = Type::List(Box::new(ty));
        }
        ty
    }

    fn primary(&mut self) -> Type {
        match self.next() {
            Some(Token::Text(_)) => Type::Scalar(Scalar::String),
            Some(Token::Sign('{')) => self.object(),
            Some(Token::Sign('(')) => {
                let ty = self.union();
                self.takes(')');
                ty
            }
            Some(Token::Word(word)) if self.takes('<') => {
                let mut arguments = vec![self.union()];
                while self.takes(',') {
                    arguments.push(self.union());
                }
                self.takes('>');
                match (word, arguments.pop()) {
                    ("Array", Some(of)) => Type::List(Box::new(of)),
                    ("Record", Some(of)) => Type::Map(Box::new(of)),
                    _ => Type::Any,
                }
            }
            Some(Token::Word(word)) => self.word(word),
            _ => Type::Any,
        }
    }

    fn word(&mut self, word: &'t str) -> Type {
        match word {
            "string" => Type::Scalar(Scalar::String),
            "number" => Type::Scalar(Scalar::Integer),
            "boolean" | "true" | "false" => Type::Scalar(Scalar::Boolean(BooleanForm::Json)),
            "ISODate" => Type::Scalar(Scalar::DateTime),
            "null" | "undefined" => Type::Null,
            _ if word.bytes().all(|byte| byte.is_ascii_digit()) => Type::Scalar(Scalar::Integer),
            _ => match self.declarations.get(word) {
                Some(tokens) if !self.inside.contains(&word) => {
                    let inside = self.inside.iter().copied().chain([word]).collect();
                    Parser { tokens, declarations: self.declarations, depth: self.depth, inside }.union()
                }
                _ => Type::Any,
            },
        }
    }

    /// The object behind its opening brace.
    fn object(&mut self) -> Type {
        let mut fields: Vec<Field> = Vec::new();
        loop {
            match self.next() {
                Some(Token::Sign(';' | ',')) => {}
                Some(Token::Word(name) | Token::Text(name)) => {
                    self.takes('?');
                    if !self.takes(':') {
                        continue;
                    }
                    let ty = self.union();
                    fields.push(Field { open: Open(true), ..Field::new(name, ty) });
                }
                // `[key: string]: …`
                Some(Token::Sign('[')) => {
                    while !matches!(self.next(), None | Some(Token::Sign(']'))) {}
                    if self.takes(':') {
                        let of = self.union();
                        if fields.is_empty() {
                            self.takes('}');
                            return Type::Map(Box::new(of));
                        }
                    }
                }
                _ => return Type::Object(fields),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(ty: Type) -> Type {
        Type::List(Box::new(ty))
    }

    const INTEGER: Type = Type::Scalar(Scalar::Integer);
    const STRING: Type = Type::Scalar(Scalar::String);

    #[test]
    fn declared_results() {
        let call = "await $b24.actions.v2.call.make<";
        let object = |name: &str, ty: Type| Type::Object(vec![Field::new(name, ty)]);
        for (text, expected) in [
            (format!("{call}number[]>({{ method: 'a.b' }})"), Some(list(INTEGER))),
            (format!("type A = {{ ids: number[]\n}}\n{call}A | null>()"), Some(object("ids", list(INTEGER)))),
            (
                format!("type B = {{ c?: B[] }} // B\n{call}Record<string, 'x' | null>>()"),
                Some(Type::Map(STRING.into())),
            ),
            (format!("{call}Array<{{ 'a': unknown; }}>>()"), Some(list(object("a", Type::Any)))),
            (format!("{call}string[]>() {call}string[]>()"), None),
            (format!("type T = {{ below: T[] }}\n{call}T>()"), Some(object("below", list(Type::Any)))),
            ("await $b24.actions.v2.callList.make<string>()".to_owned(), None),
        ] {
            assert_eq!(result_of(&text), expected, "{text}");
        }
        assert!(result_of(&format!("x.call.make<{}", "{ a: [".repeat(100_000))).is_some());
    }

    #[test]
    fn declarations_fill_what_is_open() {
        let open = || list(Type::Any);
        let map = |ty: Type| Type::Map(Box::new(ty));
        for (ty, declared, expected) in [
            (open(), list(STRING), list(STRING)),
            (open(), map(INTEGER), map(INTEGER)),
            (open(), list(Type::Any), open()),
            (list(INTEGER), list(STRING), list(INTEGER)),
            (Type::Union(vec![map(INTEGER), open()]), map(INTEGER), map(INTEGER)),
            (open(), Type::Union(vec![STRING, list(STRING)]), list(STRING)),
        ] {
            let mut ty = ty;
            fill(&mut ty, &declared);
            assert_eq!(ty, expected);
        }
    }
}
