//! What a description says of the values of an object whose keys are data: a format, `{"code": "level"}`, or words.
//! Whether its keys are data is decided by [`super::keys::are_data`] and, for replies, by the words of their rows.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::flat::{self, CLOSE, OPEN};
use super::pattern::{Patterns, compile};
use crate::json;
use crate::model::types::{Field, Scalar, Type};
use crate::syntax::tree::{Block, BlockKind};

/// Phrases that say that an object holds one text in several languages, each with an example.
static TRANSLATIONS: &[(&str, &str)] = &[
    (r"\barray of locali[sz]ed strings\b", "A text, or an array of localized strings"),
    (r"\bobject with (?:translations|locali[sz]ed (?:strings|texts))\b", "An object with translations"),
];

/// Phrases that say that the values of a map are texts, each with an example.
static TEXTS: &[(&str, &str)] = &[
    (r"\bvalues of the keys are (?:also )?strings\b", "Here the values of the keys are strings"),
    (r"\bkeys and values are strings\b", "⟦sign: label⟧: keys and values are strings"),
];

/// Phrases that say that the values of a map are numbers of things, each with an example.
static COUNTS: &[(&str, &str)] =
    &[(r"\bvalue (?:—|–|-|is) (?:the )?number of\b", "Counters. Key — chat id, value — number of messages")];

fn table(phrases: &[(&'static str, &str)]) -> Patterns {
    Patterns::new(phrases.iter().map(|(pattern, _)| *pattern))
}

/// Whether a description says that an object holds one text in several languages.
#[must_use]
pub fn is_translation(description: &[Block]) -> bool {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| table(TRANSLATIONS));
    TABLE.is_match(&flat::lines(description))
}

/// The type of the values of an object whose keys are data; `None` if the description does not say it.
#[must_use]
pub fn values(description: &[Block]) -> Option<Type> {
    static TABLES: LazyLock<[Patterns; 2]> = LazyLock::new(|| [table(TEXTS), table(COUNTS)]);
    let [texts, counts] = &*TABLES;
    let text = flat::lines(description);
    if is_translation(description) || texts.is_match(&text) {
        return Some(Type::Scalar(Scalar::String));
    }
    if counts.is_match(&text) {
        return Some(Type::Scalar(Scalar::Integer));
    }
    let mut found = formats(description).into_iter().map(|format| entries(&format));
    let first = found.next()??;
    found.all(|other| other.as_ref() == Some(&first)).then_some(first)
}

/// Gives the values of an object without documented fields a type, which makes it a map. What a page calls an array is
/// such an object too, unless it is one of several forms.
pub fn put(ty: &mut Type, of: &Type) -> bool {
    let map = || Type::Map(Box::new(of.clone()));
    match ty {
        Type::Object(fields) if fields.is_empty() => *ty = map(),
        Type::Map(item) | Type::List(item) if **item == Type::Any => *ty = map(),
        Type::Union(members) => {
            let is_open = |member: &&mut Type| match member {
                Type::Object(fields) => fields.is_empty(),
                Type::Map(item) => **item == Type::Any,
                _ => false,
            };
            return members.iter_mut().find(is_open).is_some_and(|member| put(member, of));
        }
        _ => return false,
    }
    true
}

/// The objects that a description shows: in its code blocks, and in codes behind a word for a format.
fn formats(description: &[Block]) -> Vec<Value> {
    static FORMAT: LazyLock<Regex> =
        LazyLock::new(|| compile(r"\b(?:format|form|structure|example)(?: of)?(?:,| is)?:?\s*⟦(\{[^⟧]*\})⟧"));
    static NAMED: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"^\s*["']?\w+["']?\s*[:=]\s*"#).expect("the pattern of a name is valid"));
    let mut texts: Vec<String> = Vec::new();
    for block in description {
        if let BlockKind::Fence(fence) = &block.kind {
            texts.push(NAMED.replace(fence.text.trim(), "").into_owned());
        }
    }
    for text in flat::paragraphs(description) {
        texts.extend(FORMAT.captures_iter(&text).map(|found| found[1].replace([OPEN, CLOSE], "")));
    }
    let read = texts.iter().filter_map(|text| json::read(text.trim_end_matches(',')).ok());
    read.map(|read| read.value).filter(Value::is_object).collect()
}

/// The type of the values of an object that stands for others: texts, lists of texts, or objects with the same keys.
/// A text that is the word `value` stands for any value.
fn entries(format: &Value) -> Option<Type> {
    let mut types = format.as_object()?.values().map(value);
    let first = types.next()??;
    types.all(|ty| ty.as_ref() == Some(&first)).then_some(first)
}

fn value(shown: &Value) -> Option<Type> {
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| compile(r"^\W*(?:value|val)[_ ]?(?:\d+|[a-z])?\W*$|^\.*$"));
    match shown {
        Value::String(text) if PLACEHOLDER.is_match(text) => None,
        Value::String(_) => Some(Type::Scalar(Scalar::String)),
        Value::Array(items) if !items.is_empty() && items.iter().all(Value::is_string) => {
            Some(Type::List(Box::new(Type::Scalar(Scalar::String))))
        }
        Value::Object(object) if !object.is_empty() => {
            let field = |(key, value): (&String, &Value)| {
                let ty = match value {
                    Value::String(_) => Type::Scalar(Scalar::String),
                    Value::Number(number) if number.is_i64() => Type::Scalar(Scalar::Integer),
                    _ => Type::Any,
                };
                Field::new(key, ty)
            };
            Some(Type::Object(object.iter().map(field).collect()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::notation;
    use crate::span::{FileId, Span};
    use crate::syntax::tree::{Fence, Inline};

    fn block(kind: BlockKind) -> Block {
        Block { span: Span::new(FileId(0), 0..0), kind }
    }

    fn paragraph(text: &str) -> Block {
        let parts = text.split(['⟦', '⟧']).enumerate().filter(|(_, part)| !part.is_empty());
        let inline = |(index, part): (usize, &str)| {
            if index % 2 == 0 { Inline::Text(part.into()) } else { Inline::Code(part.into()) }
        };
        block(BlockKind::Paragraph(parts.map(inline).collect()))
    }

    fn fence(text: &str) -> Block {
        let span = Span::new(FileId(0), 0..0);
        block(BlockKind::Fence(Box::new(Fence { info: String::new(), text: text.into(), span })))
    }

    fn shown(description: &[Block]) -> Option<String> {
        values(description).map(|ty| notation::print(&ty, false).text)
    }

    #[test]
    fn each_phrase_matches_its_example() {
        for (phrase, example) in [TRANSLATIONS, TEXTS].concat() {
            assert_eq!(shown(&[paragraph(example)]).as_deref(), Some("string"), "{phrase}");
        }
        for (phrase, example) in COUNTS {
            assert_eq!(shown(&[paragraph(example)]).as_deref(), Some("integer"), "{phrase}");
        }
        assert_eq!(shown(&[paragraph("The code and its text")]), None);
    }

    #[test]
    fn formats_show_values() {
        for (text, expected) in [
            ("Rights in the format ⟦{\"code\": \"level\"}⟧", Some("string")),
            ("Groups in the format ⟦{\"<group>\": [\"<page>\", \"...\"]}⟧", Some("string[]")),
            ("In the format ⟦{\"FIELD_CODE\": value}⟧", None),
            ("In the format ⟦{\"field_1\": \"value_1\", ... \"field_N\": \"value_N\"}⟧", None),
            ("In the format ⟦{\"code\": \"<VALUE>\"}⟧", None),
            ("The key ⟦{\"code\": \"level\"}⟧", None),
        ] {
            assert_eq!(shown(&[paragraph(text)]).as_deref(), expected, "{text}");
        }
        for (text, expected) in [
            ("RIGHTS: {\n  'U1': 'X', // all\n  'D5': 'D'  // none\n}", Some("string")),
            ("'NAME': {\n  'de': 'a',\n  'en': 'b',\n  ...\n},", Some("string")),
            ("{\n \"1\": [\"2\", \"3\"],\n \"2\": [\"5\"]\n}", Some("string[]")),
            ("{ \"a\": \"b\", \"c\": 1 }", None),
            ("['a', 'b']", None),
        ] {
            assert_eq!(shown(&[fence(text)]).as_deref(), expected, "{text}");
        }
        let ty = values(&[paragraph("In the format ⟦{'ID': {'VALUE': 'a', 'SORT': 10}}⟧")]);
        let Some(Type::Object(fields)) = ty else { panic!("{ty:?} is no object") };
        let texts: Vec<String> = fields.iter().map(|field| notation::print(&field.ty, false).text).collect();
        assert_eq!((fields[0].name.0.as_str(), texts), ("VALUE", vec!["string".to_owned(), "integer".to_owned()]));
    }

    #[test]
    fn only_open_objects_become_maps() {
        let string = || Type::Scalar(Scalar::String);
        let map = || Type::Map(Box::new(string()));
        let list = || Type::List(Box::new(Type::Any));
        let open = || Type::Object(Vec::new());
        for (mut ty, expected) in [
            (open(), map()),
            (list(), map()),
            (Type::Map(Box::new(Type::Any)), map()),
            (Type::Union(vec![string(), open()]), Type::Union(vec![string(), map()])),
            (Type::Union(vec![list(), open()]), Type::Union(vec![list(), map()])),
            (Type::Union(vec![list(), string()]), Type::Union(vec![list(), string()])),
            (Type::Any, Type::Any),
        ] {
            put(&mut ty, &string());
            assert_eq!(ty, expected);
        }
    }
}
