//! The notation of types in tables of facts: printing and parsing.
//!
//! `integer`, `crm_contact[]`, `map<string>`, `object<crm_multifield>[]`, `(object | string)[]`, `string | null`.
//! A bare word that is not a built-in type is an id type. The fields of an `object` have rows of their own. Allowed
//! values are in the `Values` cell or, if a type has several places for them, behind the word:
//! `integer("1" = "low", "2") | string`.

mod parse;
mod print;
mod values;

pub use parse::parse;
pub use print::print;
pub use values::{apply_values, without_values};

use crate::model::types::{BooleanForm, EnumValue, Scalar, Type};

/// A type as the text of its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notation {
    /// The text of the `Type` cell.
    pub text: String,
    /// The content of the `Values` cell.
    pub values: Vec<EnumValue>,
}

/// The word of a scalar.
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

/// The built-in type of a word.
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
