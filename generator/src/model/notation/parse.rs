//! The notation of types → [`Type`].

use super::values::set_values;
use super::{builtin, is_word, is_word_char};
use crate::model::literal;
use crate::model::types::{EnumValue, ObjectName, Scalar, Type};

/// Parses a type cell: the type, and whether `null` is one of its alternatives. The values of the `Values` cell are set
/// with [`apply_values`](super::apply_values).
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

/// The state of parsing.
struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

/// The deepest nesting that is parsed.
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
            if !set_values(&mut ty, values) {
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
