//! The type cell of a field table → [`TypeCell`]. Decides the meaning of the five spellings of a union, of `T[]`,
//! `array<T>`, and of words that are not a type.
//!
//! Grammar: `union = item { ["|" | "or" | "," | "/"] item }`, `item = primary { "[]" }`,
//! `primary = word [ "<" union ">" ] | "(" union ")"`. Adjacent items are a union too.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::lower::codes;
use crate::lower::context::ObjectIndex;
use crate::model::normal;
use crate::model::types::{Scalar, Type};
use crate::model::vocabulary::{self, Word};
use crate::span::Span;
use crate::syntax::tree::{Inline, plain};

/// The content of a type cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeCell {
    /// The type without null; `None` if the cell names none.
    pub ty: Option<Type>,
    /// `null` is one of the alternatives.
    pub nullable: bool,
    /// `enum`: one of a list of literals, numbers or texts, that the page gives elsewhere.
    pub enumerated: bool,
    /// `unknown`: the page leaves the type open.
    pub open: bool,
    /// `char`: one letter, often a flag.
    pub letter: bool,
    /// The cell has no type, and `ty` is inferred.
    pub inferred: bool,
    /// Targets of the links in the cell.
    pub links: Vec<String>,
    /// Words that are neither types nor shared objects; usually objects of the page itself. In `ty` each is an object
    /// without fields.
    pub locals: Vec<String>,
    /// The text does not follow the grammar; `ty` is the part that could be read.
    pub malformed: bool,
}

/// Reads the inline content of a type cell.
pub fn read(inlines: &[Inline], objects: &ObjectIndex, at: Span, diags: &mut Diagnostics) -> TypeCell {
    let mut text = String::new();
    let mut links = Vec::new();
    push_text(inlines, &mut text, &mut links);
    let mut cell = parse(&text, objects);
    cell.links = links;
    cell.letter = text.trim() == "char";
    if cell.malformed {
        let shown = plain(inlines);
        diags.push(
            Diagnostic::new(
                &codes::TYPE_MALFORMED,
                at,
                format!("the type `{}` cannot be read to its end", shown.trim()),
            )
            .with_help("write `a | b` for alternatives, `a[]` for lists, `map<a>` for objects whose keys are data"),
        );
    }
    cell
}

/// Parses the text of a type.
#[must_use]
pub fn parse(text: &str, objects: &ObjectIndex) -> TypeCell {
    let tokens = tokens(text);
    let mut parser = Parser { tokens: &tokens, depth: 0, objects, cell: TypeCell::default() };
    let ty = parser.union();
    let mut cell = parser.cell;
    if !parser.tokens.is_empty() {
        cell.malformed = true;
    }
    cell.ty = ty;
    cell
}

/// Adds the text of inlines, with spaces around links and codes, so that adjacent ones stay separate words.
fn push_text(inlines: &[Inline], text: &mut String, links: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Text(part) => text.push_str(part),
            Inline::Code(part) => {
                text.push(' ');
                text.push_str(part.trim_matches('`'));
                text.push(' ');
            }
            Inline::Strong(content) | Inline::Emphasis(content) => push_text(content, text, links),
            Inline::Link { target, content } => {
                links.push(target.clone());
                text.push(' ');
                push_text(content, text, links);
                text.push(' ');
            }
            Inline::Break => text.push(' '),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token<'t> {
    Word(&'t str),
    /// `|`, `or`, `,`, `/`.
    Or,
    List,
    Open,
    Close,
    OpenAngle,
    CloseAngle,
    Other,
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let word = rest.find(|c: char| !is_word_char(c)).unwrap_or(rest.len());
        if word > 0 {
            let text = rest[..word].trim_end_matches('.');
            tokens.push(if matches!(text, "or" | "and") { Token::Or } else { Token::Word(text) });
            rest = &rest[word..];
            continue;
        }
        if let Some(after) = rest.strip_prefix("[]") {
            tokens.push(Token::List);
            rest = after;
            continue;
        }
        match c {
            '|' | ',' | '/' => tokens.push(Token::Or),
            '(' => tokens.push(Token::Open),
            ')' => tokens.push(Token::Close),
            '<' => tokens.push(Token::OpenAngle),
            '>' => tokens.push(Token::CloseAngle),
            _ if c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\\') => {}
            _ => tokens.push(Token::Other),
        }
        rest = &rest[c.len_utf8()..];
    }
    tokens
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '$')
}

/// The deepest nesting of types; anything deeper is malformed.
const MAX_DEPTH: usize = 16;

struct Parser<'a> {
    tokens: &'a [Token<'a>],
    depth: usize,
    objects: &'a ObjectIndex,
    cell: TypeCell,
}

impl Parser<'_> {
    /// Parses alternatives up to a closing token or the end. `None` if there is no item.
    fn union(&mut self) -> Option<Type> {
        let mut members = Vec::new();
        loop {
            match self.tokens.first() {
                None | Some(Token::Close | Token::CloseAngle) => break,
                Some(Token::Or) => self.tokens = &self.tokens[1..],
                Some(Token::Word(_) | Token::Open) => members.extend(self.item()),
                Some(Token::List | Token::OpenAngle | Token::Other) => {
                    self.cell.malformed = true;
                    self.tokens = &self.tokens[1..];
                }
            }
        }
        let nothing = members.is_empty();
        let (ty, null) = normal::union(members);
        self.cell.nullable |= null && ty != Type::Null;
        (!nothing).then_some(ty)
    }

    fn item(&mut self) -> Option<Type> {
        let mut ty = self.primary()?;
        let mut lists = 0;
        while let Some(Token::List) = self.tokens.first() {
            self.tokens = &self.tokens[1..];
            lists += 1;
            if lists <= MAX_DEPTH {
                ty = Type::List(Box::new(ty));
            }
        }
        self.cell.malformed |= lists > MAX_DEPTH;
        Some(ty)
    }

    fn primary(&mut self) -> Option<Type> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        let Token::Word(word) = first else {
            let inner = self.nested();
            self.close(&Token::Close);
            return inner;
        };
        if self.tokens.first() != Some(&Token::OpenAngle) {
            return Some(self.word(word));
        }
        self.tokens = &self.tokens[1..];
        let inner = self.nested().unwrap_or(Type::Any);
        self.close(&Token::CloseAngle);
        match word.to_ascii_lowercase().as_str() {
            "array" | "list" => Some(Type::List(Box::new(inner))),
            "map" | "object" | "record" => Some(Type::Map(Box::new(inner))),
            _ => {
                self.cell.malformed = true;
                Some(self.word(word))
            }
        }
    }

    fn nested(&mut self) -> Option<Type> {
        if self.depth == MAX_DEPTH {
            self.cell.malformed = true;
            self.tokens = &[];
            return None;
        }
        self.depth += 1;
        let inner = self.union();
        self.depth -= 1;
        inner
    }

    fn close(&mut self, token: &Token<'_>) {
        if self.tokens.first() == Some(token) {
            self.tokens = &self.tokens[1..];
        } else {
            self.cell.malformed = true;
        }
    }

    /// The type of a word: from the vocabulary as spelled, else a shared object, else from the vocabulary in lower
    /// case.
    fn word(&mut self, text: &str) -> Type {
        if let Some(word) = vocabulary::word(text) {
            return self.known(word);
        }
        if let Some(name) = self.objects.by_word(text) {
            return Type::Ref(name.clone());
        }
        if let Some(word) = vocabulary::word(&text.to_ascii_lowercase()).filter(|word| !is_id(word)) {
            return self.known(word);
        }
        self.cell.locals.push(text.to_owned());
        Type::Object(Vec::new())
    }

    fn known(&mut self, word: Word) -> Type {
        match word {
            Word::Type(ty) => ty,
            Word::Enum => {
                self.cell.enumerated = true;
                Type::Any
            }
            Word::Unknown => {
                self.cell.open = true;
                Type::Any
            }
        }
    }
}

fn is_id(word: &Word) -> bool {
    matches!(word, Word::Type(Type::Scalar(Scalar::Id(_))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::types::{BooleanForm, ObjectName};

    fn objects() -> ObjectIndex {
        ObjectIndex::from_names(["crm_multifield", "User"])
    }

    #[test]
    fn spellings() {
        let string = || Type::Scalar(Scalar::String);
        let integer = || Type::Scalar(Scalar::Integer);
        let list = |ty: Type| Type::List(Box::new(ty));
        let object = || Type::Object(Vec::new());
        for (text, ty, nullable) in [
            ("string", string(), false),
            ("string | null", string(), true),
            (" string  null ", string(), true),
            ("integer or `null`".replace('`', "").as_str(), integer(), true),
            ("string|integer", Type::Union(vec![string(), integer()]), false),
            (" object  string ", Type::Union(vec![object(), string()]), false),
            ("integer[]", list(integer()), false),
            (" integer []", list(integer()), false),
            ("array", list(Type::Any), false),
            ("array[]", list(list(Type::Any)), false),
            ("array<object>", list(object()), false),
            ("array<string | integer>", list(Type::Union(vec![string(), integer()])), false),
            ("(string | integer)[]", list(Type::Union(vec![string(), integer()])), false),
            ("map<string[]>", Type::Map(Box::new(list(string()))), false),
            ("lang_map", Type::Map(Box::new(string())), false),
            ("Object", object(), false),
            ("User[]", list(Type::Ref(ObjectName("User".into()))), false),
            ("crm_multifield", Type::Ref(ObjectName("crm_multifield".into())), false),
            ("string | string", string(), false),
            ("string | any", Type::Any, false),
            ("null", Type::Null, false),
            ("boolean", Type::Scalar(Scalar::Boolean(BooleanForm::Json)), false),
        ] {
            let cell = parse(text, &objects());
            assert_eq!((cell.ty, cell.nullable, cell.malformed), (Some(ty), nullable, false), "{text}");
        }
    }

    #[test]
    fn what_is_no_type() {
        let cell = parse("section[]", &objects());
        assert_eq!(cell.ty, Some(Type::List(Box::new(Type::Object(Vec::new())))));
        assert_eq!(cell.locals, ["section"]);
        assert!(parse("unknown", &objects()).open);
        assert_eq!(parse("", &objects()).ty, None);
        let deep = "(".repeat(100_000);
        let long = format!("string{}", "[]".repeat(100_000));
        for text in ["string[", "array<string", "[]", "string + x", &deep, &long] {
            assert!(parse(text, &objects()).malformed, "{}", &text[..6.min(text.len())]);
        }
    }
}
