//! The types of TypeScript: text → [`Written`]. Reads declarations in examples, as far as results of calls use the
//! language; what it does not understand has no type.

use std::collections::BTreeMap;
use std::iter::Peekable;

/// How deep types are read.
const DEPTH: usize = 24;

/// The types that a block declares, by name.
pub struct Declarations(BTreeMap<String, Written>);

impl Declarations {
    /// The declarations in `text`; of two of one name the first.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut types = BTreeMap::new();
        for (at, _) in text.match_indices(['t', 'i']) {
            let rest = &text[at..];
            let starts = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
            let Some(rest) = rest.strip_prefix("type ").or_else(|| rest.strip_prefix("interface ")).filter(|_| starts)
            else {
                continue;
            };
            let mut parser = Parser::new(rest);
            let Some(Token::Name(name)) = parser.next() else { continue };
            if parser.peek() == Some(&Token::Sign('=')) {
                parser.next();
            }
            if let Some(written) = parser.union(0) {
                types.entry(name).or_insert(written);
            }
        }
        Self(types)
    }

    /// The type of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Written> {
        self.0.get(name)
    }
}

/// The type at the start of `text`.
#[must_use]
pub fn written(text: &str) -> Option<Written> {
    Parser::new(text).union(0)
}

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A name of the language or of a declaration, a number, `true`.
    Name(String),
    /// A text in quotes, which is a type with one value.
    Text(String),
    /// `T[]`, `Array<T>`, `[T, U]`.
    List(Box<Written>),
    /// `Record<string, T>`, `{ [key: string]: T }`.
    Map(Box<Written>),
    /// `{ key: T }`.
    Object(Vec<(String, Written)>),
    /// `T | U`.
    Union(Vec<Written>),
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Text(String),
    Sign(char),
    /// The end of a line, which ends a member.
    Line,
}

struct Tokens<'a>(&'a str);

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            self.0 = self.0.trim_start_matches([' ', '\t', '\r']);
            let comment = self.0.starts_with("//").then_some("\n");
            match comment.or_else(|| self.0.starts_with("/*").then_some("*/")) {
                None => break,
                Some("\n") => self.0 = self.0.find('\n').map_or("", |end| &self.0[end..]),
                Some(close) => self.0 = self.0.split_once(close).map_or("", |(_, rest)| rest),
            }
        }
        let first = self.0.chars().next()?;
        let rest = &self.0[first.len_utf8()..];
        if first == '\n' {
            self.0 = rest;
            return Some(Token::Line);
        }
        if first == '"' || first == '\'' {
            let (text, after) = rest.split_once(first)?;
            self.0 = after;
            return Some(Token::Text(text.to_owned()));
        }
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
        if is_name(first) {
            let end = self.0.find(|c| !is_name(c)).unwrap_or(self.0.len());
            let (name, after) = self.0.split_at(end);
            self.0 = after;
            return Some(Token::Name(name.to_owned()));
        }
        self.0 = rest;
        Some(Token::Sign(first))
    }
}

struct Parser<'a>(Peekable<Tokens<'a>>);

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Self(Tokens(text).peekable())
    }

    fn next(&mut self) -> Option<Token> {
        self.0.next()
    }

    fn peek(&mut self) -> Option<&Token> {
        self.0.peek()
    }

    fn skip_lines(&mut self) {
        while self.0.next_if_eq(&Token::Line).is_some() {}
    }

    fn sign(&mut self, sign: char) -> bool {
        self.0.next_if_eq(&Token::Sign(sign)).is_some()
    }

    fn union(&mut self, depth: usize) -> Option<Written> {
        if depth > DEPTH {
            return None;
        }
        self.skip_lines();
        self.sign('|');
        let mut members = vec![self.postfix(depth + 1)?];
        while self.sign('|') {
            self.skip_lines();
            members.push(self.postfix(depth + 1)?);
        }
        // What two types are together is not read.
        if self.peek() == Some(&Token::Sign('&')) {
            return None;
        }
        Some(if members.len() == 1 { members.remove(0) } else { Written::Union(members) })
    }

    fn postfix(&mut self, depth: usize) -> Option<Written> {
        let mut written = self.primary(depth)?;
        while self.sign('[') {
            if !self.sign(']') {
                return None;
            }
            written = Written::List(Box::new(written));
        }
        Some(written)
    }

    fn primary(&mut self, depth: usize) -> Option<Written> {
        match self.next()? {
            Token::Name(name) if self.sign('<') => {
                let mut of = vec![self.union(depth + 1)?];
                while self.sign(',') {
                    of.push(self.union(depth + 1)?);
                }
                self.skip_lines();
                if !self.sign('>') {
                    return None;
                }
                let last = of.pop()?;
                match name.as_str() {
                    "Array" | "ReadonlyArray" => Some(Written::List(Box::new(last))),
                    "Record" => Some(Written::Map(Box::new(last))),
                    "Partial" | "Readonly" => Some(last),
                    _ => Some(Written::Name(name)),
                }
            }
            Token::Name(name) => Some(Written::Name(name)),
            Token::Text(text) => Some(Written::Text(text)),
            Token::Sign('(') => {
                let inner = self.union(depth + 1)?;
                self.sign(')').then_some(inner)
            }
            Token::Sign('{') => self.object(depth),
            Token::Sign('[') => self.tuple(depth),
            Token::Sign(_) | Token::Line => None,
        }
    }

    fn tuple(&mut self, depth: usize) -> Option<Written> {
        let mut of: Vec<Written> = Vec::new();
        loop {
            self.skip_lines();
            if self.sign(']') {
                break;
            }
            let element = self.union(depth + 1)?;
            if !of.contains(&element) {
                of.push(element);
            }
            self.sign(',');
        }
        Some(Written::List(Box::new(if of.len() == 1 { of.remove(0) } else { Written::Union(of) })))
    }

    fn object(&mut self, depth: usize) -> Option<Written> {
        let mut members = Vec::new();
        loop {
            while self.0.next_if(|token| matches!(token, Token::Line | Token::Sign(',' | ';'))).is_some() {}
            let name = match self.next()? {
                Token::Sign('}') => break,
                Token::Name(word) if word == "readonly" => continue,
                Token::Name(name) | Token::Text(name) => name,
                // `[key: string]: T` is a map; beside other keys it names none.
                Token::Sign('[') => {
                    while self.next()? != Token::Sign(']') {}
                    if !self.sign(':') {
                        return None;
                    }
                    let values = self.union(depth + 1)?;
                    if members.is_empty() && self.ends_object() {
                        return Some(Written::Map(Box::new(values)));
                    }
                    continue;
                }
                _ => return None,
            };
            self.sign('?');
            if !self.sign(':') {
                return None;
            }
            members.push((name, self.union(depth + 1)?));
        }
        Some(Written::Object(members))
    }

    fn ends_object(&mut self) -> bool {
        while self.0.next_if(|token| matches!(token, Token::Line | Token::Sign(',' | ';'))).is_some() {}
        self.sign('}')
    }
}
