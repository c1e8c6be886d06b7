//! The syntax of TypeScript types → [`Shape`]. Knows the part of the language that examples use to declare what a call
//! returns; a declaration that goes beyond it is left out.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

/// A type as an example declares it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// `unknown`, `any`, `object`, or what is not understood.
    Any,
    Null,
    Text,
    Number,
    Boolean,
    /// `'Y' | 'N'`.
    Flag,
    DateTime,
    List(Box<Shape>),
    Map(Box<Shape>),
    Object(Vec<(String, Shape)>),
    Either(Vec<Shape>),
    /// The name of another declaration, until that is resolved.
    Name(String),
}

/// The declarations of a block of code, by name.
pub(super) type Declarations = BTreeMap<String, Shape>;

static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?s)//[^\n]*|/\*.*?\*/|'[^'\n]*'|"[^"\n]*"|[A-Za-z_$][\w$]*|[0-9][0-9.]*|=>|\S"#)
        .expect("the pattern of tokens is valid")
});

/// Reads the types that a block of code declares.
pub(super) fn declarations(code: &str) -> Declarations {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?m)^\s*(?:export\s+)?(?:type\s+(\w+)\s*=|interface\s+(\w+)\s*)")
            .expect("the pattern of declarations is valid")
    });
    let one = |found: regex::Captures<'_>| {
        let name = found.get(1).or_else(|| found.get(2))?.as_str().to_owned();
        Some((name, read(&code[found.get(0)?.end()..])?))
    };
    HEAD.captures_iter(code).filter_map(one).collect()
}

/// Reads the type at the start of a text.
pub(super) fn read(code: &str) -> Option<Shape> {
    let is_code = |token: &&str| !token.starts_with("//") && !token.starts_with("/*");
    let mut reader = Reader { tokens: TOKEN.find_iter(code).map(|found| found.as_str()).filter(is_code).collect() };
    reader.tokens.reverse();
    reader.alternatives()
}

/// Puts the declarations in the place of their names. A declaration inside itself is any value.
pub(super) fn resolve(shape: Shape, known: &Declarations, above: &mut Vec<String>) -> Shape {
    let mut inside = |shape: Box<Shape>| Box::new(resolve(*shape, known, above));
    match shape {
        Shape::Name(name) => {
            let Some(declared) = known.get(&name).filter(|_| !above.contains(&name)) else { return Shape::Any };
            above.push(name);
            let resolved = resolve(declared.clone(), known, above);
            above.pop();
            resolved
        }
        Shape::List(item) => Shape::List(inside(item)),
        Shape::Map(value) => Shape::Map(inside(value)),
        Shape::Object(fields) => {
            Shape::Object(fields.into_iter().map(|(name, shape)| (name, resolve(shape, known, above))).collect())
        }
        Shape::Either(members) => either(members.into_iter().map(|shape| resolve(shape, known, above)).collect()),
        other => other,
    }
}

/// Joins alternatives, those of alternatives among them.
fn either(members: Vec<Shape>) -> Shape {
    let mut flat = Vec::new();
    for member in members {
        let parts = if let Shape::Either(parts) = member { parts } else { vec![member] };
        for part in parts.into_iter().filter(|part| !flat.contains(part)).collect::<Vec<_>>() {
            flat.push(part);
        }
    }
    if flat.len() == 1 { flat.remove(0) } else { Shape::Either(flat) }
}

struct Reader<'c> {
    /// The tokens left, the next one last.
    tokens: Vec<&'c str>,
}

impl<'c> Reader<'c> {
    fn peek(&self) -> &'c str {
        self.tokens.last().copied().unwrap_or_default()
    }

    fn take(&mut self, token: &str) -> bool {
        let taken = self.peek() == token;
        if taken {
            self.tokens.pop();
        }
        taken
    }

    fn expect(&mut self, token: &str) -> Option<()> {
        self.take(token).then_some(())
    }

    /// Leaves out all tokens up to and including `end`.
    fn skip_to(&mut self, end: &str) -> Option<()> {
        while self.tokens.pop()? != end {}
        Some(())
    }

    fn alternatives(&mut self) -> Option<Shape> {
        self.take("|");
        let mut members = vec![self.element()?];
        while self.take("|") {
            members.push(self.element()?);
        }
        // An intersection or a function type is more than is read here.
        (!matches!(self.peek(), "&" | "=>")).then(|| either(members))
    }

    fn element(&mut self) -> Option<Shape> {
        let mut shape = self.single()?;
        while self.peek() == "[" {
            self.tokens.pop();
            self.expect("]")?;
            shape = Shape::List(Box::new(shape));
        }
        Some(shape)
    }

    fn single(&mut self) -> Option<Shape> {
        let token = self.tokens.pop()?;
        match token {
            "{" => self.object(),
            "(" => {
                let inside = self.alternatives()?;
                self.expect(")")?;
                Some(inside)
            }
            "readonly" => self.single(),
            "'Y'" | "'N'" | "\"Y\"" | "\"N\"" => Some(Shape::Flag),
            _ if token.starts_with(['\'', '"']) => Some(Shape::Text),
            _ if token.starts_with(|c: char| c.is_ascii_digit()) => Some(Shape::Number),
            _ if token.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$')) => self.word(token),
            _ => None,
        }
    }

    fn word(&mut self, word: &str) -> Option<Shape> {
        let mut arguments = Vec::new();
        if self.take("<") {
            arguments.push(self.alternatives()?);
            while self.take(",") {
                arguments.push(self.alternatives()?);
            }
            self.expect(">")?;
        }
        Some(match (word, arguments.pop()) {
            ("string" | "NumberString", None) => Shape::Text,
            ("number", None) => Shape::Number,
            ("boolean" | "true" | "false", None) => Shape::Boolean,
            ("BoolString", None) => Shape::Flag,
            ("ISODate" | "Date", None) => Shape::DateTime,
            ("null" | "undefined", None) => Shape::Null,
            ("unknown" | "any" | "object" | "never", None) => Shape::Any,
            ("Array" | "ReadonlyArray", Some(item)) => Shape::List(Box::new(item)),
            ("Record", Some(value)) => Shape::Map(Box::new(value)),
            ("Partial" | "Required" | "Readonly", Some(whole)) => whole,
            (name, None) => Shape::Name(name.to_owned()),
            _ => Shape::Any,
        })
    }

    fn object(&mut self) -> Option<Shape> {
        let mut fields = Vec::new();
        let mut values = None;
        loop {
            match self.tokens.pop()? {
                "}" => break,
                ";" | "," => {}
                "[" => {
                    self.skip_to("]")?;
                    self.expect(":")?;
                    values = Some(self.alternatives()?);
                }
                "readonly" if self.peek() != ":" => {}
                key => {
                    self.take("?");
                    self.expect(":")?;
                    fields.push((key.trim_matches(['\'', '"']).to_owned(), self.alternatives()?));
                }
            }
        }
        Some(match values {
            Some(values) if fields.is_empty() => Shape::Map(Box::new(values)),
            _ => Shape::Object(fields),
        })
    }
}
