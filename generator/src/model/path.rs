//! Paths of rows: where in a nested value a row of a table of facts belongs.
//!
//! `fields.PHONE[].VALUE`: segments are joined by `.`; `[]` goes into a list, `{}` into a map, `(2)` to the second
//! object where a union has several. A segment with other characters than letters, digits, `_`, `-`, `~`, `=` is a
//! JSON string: `fields."UF_CRM_..."`.

use crate::model::types::{Field, Type};

use std::fmt;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the field of that name.
    Name(String),
    /// Into the elements of a list.
    Item,
    /// Into the values of a map.
    Entry,
    /// To the object of that number, counted from 1, where several are reached by the same steps.
    Nth(usize),
}

/// A path: at least one step, the first and the last are names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The name at the end.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.0.last() {
            Some(Step::Name(name)) => name,
            _ => "",
        }
    }

    /// Splits off the last name: the path of the parent row, and the steps from the parent's type to the object that
    /// holds this field. `None` for a path of one name.
    #[must_use]
    pub fn parent(&self) -> Option<(&[Step], &[Step])> {
        let above = &self.0[..self.0.len().checked_sub(1)?];
        let end = above.iter().rposition(|step| matches!(step, Step::Name(_)))? + 1;
        Some((&above[..end], &above[end..]))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Name(name) => write!(f, "{}{}", if index == 0 { "" } else { "." }, Segment(name))?,
                Step::Item => f.write_str("[]")?,
                Step::Entry => f.write_str("{}")?,
                Step::Nth(number) => write!(f, "({number})")?,
            }
        }
        Ok(())
    }
}

/// Prints a name as a segment: bare where it can be, else as a JSON string.
struct Segment<'a>(&'a str);

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.is_empty() && self.0.chars().all(is_bare) {
            f.write_str(self.0)
        } else {
            f.write_str(&super::literal::quote(self.0))
        }
    }
}

fn is_bare(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '~' | '=')
}

/// Reads a path; `None` where the text is not one.
#[must_use]
pub fn parse(text: &str) -> Option<Path> {
    let mut steps = Vec::new();
    let (first, mut rest) = segment(text)?;
    steps.push(Step::Name(first));
    while let Some(c) = rest.chars().next() {
        if let Some(tail) = rest.strip_prefix("[]") {
            steps.push(Step::Item);
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix("{}") {
            steps.push(Step::Entry);
            rest = tail;
        } else if c == '.' {
            let (name, tail) = segment(&rest[1..])?;
            steps.push(Step::Name(name));
            rest = tail;
        } else {
            let (number, tail) = rest.strip_prefix('(')?.split_once(')')?;
            steps.push(Step::Nth(number.parse().ok().filter(|n| *n > 0)?));
            rest = tail;
        }
    }
    matches!(steps.last(), Some(Step::Name(_))).then_some(Path(steps))
}

/// A segment at the start of `text`, and what follows it.
fn segment(text: &str) -> Option<(String, &str)> {
    if text.starts_with('"') {
        return super::literal::unquote_prefix(text);
    }
    let end = text.find(|c| !is_bare(c)).unwrap_or(text.len());
    (end > 0).then(|| (text[..end].to_owned(), &text[end..]))
}

/// The fields of the object that `access` leads to.
pub fn object_at<'a>(ty: &'a mut Type, access: &[Step]) -> Option<&'a mut Vec<Field>> {
    let (steps, nth) = match access {
        [steps @ .., Step::Nth(nth)] => (steps, *nth),
        steps => (steps, 1),
    };
    let mut found = Vec::new();
    objects(ty, &mut Vec::new(), &mut found);
    found.into_iter().filter(|(at, _)| at == steps).nth(nth.checked_sub(1)?).map(|(_, fields)| fields)
}

/// An object of a type, with the steps that lead to it.
type Found<'a> = (Vec<Step>, &'a mut Vec<Field>);

/// All objects of a type, with the steps that lead to them, in order.
fn objects<'a>(ty: &'a mut Type, steps: &mut Vec<Step>, found: &mut Vec<Found<'a>>) {
    match ty {
        Type::Object(fields) => found.push((steps.clone(), fields)),
        Type::List(inner) => below(inner, Step::Item, steps, found),
        Type::Map(inner) => below(inner, Step::Entry, steps, found),
        Type::Union(types) => types.iter_mut().for_each(|ty| objects(ty, steps, found)),
        _ => {}
    }
}

fn below<'a>(ty: &'a mut Type, step: Step, steps: &mut Vec<Step>, found: &mut Vec<Found<'a>>) {
    steps.push(step);
    objects(ty, steps, found);
    steps.pop();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_print_as_they_are_read() {
        for text in [
            "TITLE",
            "result.items[].id",
            "order{}",
            "a{}[].b(2).c",
            r#"fields."UF_CRM_...""#,
            r#""a.b"."".c"#,
            r#""x \"y\" a|b""#,
            "~NAME",
        ] {
            let path = parse(text);
            if text.ends_with("{}") {
                assert_eq!(path, None, "{text} ends in a step");
                continue;
            }
            assert_eq!(path.expect(text).to_string(), text);
        }
        for text in ["", ".a", "a.", "a b", "a[", "a(0).b", "a(x).b", "\"a"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn parents_end_at_the_name_before() {
        let path = parse("a[].b{}[].c").expect("a path");
        let (parent, access) = path.parent().expect("a parent");
        assert_eq!(Path(parent.to_vec()).to_string(), "a[].b");
        assert_eq!(access, [Step::Entry, Step::Item]);
        assert_eq!(parse("a").expect("a path").parent(), None);
    }
}
