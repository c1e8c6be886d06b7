//! The words of types: spelling → [`Type`]. Decides the type of each documented type word, and the form of ids on the
//! wire. Canonical pages have a notation of their own, [`crate::model::notation`].

use crate::model::types::{BooleanForm, Scalar, Type};

/// The form of an id or code type on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdForm {
    /// A number.
    Integer,
    /// A text.
    String,
}

/// The meaning of a type word.
#[derive(Clone, Debug, PartialEq)]
pub enum Word {
    /// A type.
    Type(Type),
    /// One of a list of literals, numbers or texts, that the page gives elsewhere.
    Enum,
    /// Left open by the page.
    Unknown,
}

/// Ids and codes that do not have the form `<object>.id`.
static IDS: &[(&str, IdForm)] = &[
    ("catalog_language.lid", IdForm::String),
    ("catalog_measure.code", IdForm::Integer),
    ("crm", IdForm::String),
    ("crm_category", IdForm::Integer),
    ("crm_company", IdForm::Integer),
    ("crm_contact", IdForm::Integer),
    ("crm_currency", IdForm::String),
    ("crm_currency.currency", IdForm::String),
    ("crm_deal", IdForm::Integer),
    ("crm_entity", IdForm::Integer),
    ("crm_enum_activitydirection", IdForm::Integer),
    ("crm_enum_activitynotifytype", IdForm::Integer),
    ("crm_enum_activitypriority", IdForm::Integer),
    ("crm_enum_activitystatus", IdForm::Integer),
    ("crm_enum_activitytype", IdForm::Integer),
    ("crm_enum_contenttype", IdForm::Integer),
    ("crm_enum_ownertype", IdForm::Integer),
    ("crm_lead", IdForm::Integer),
    ("crm_quote", IdForm::Integer),
    ("crm_status", IdForm::String),
    ("location", IdForm::Integer),
    ("sale_lang.lid", IdForm::String),
    ("sale_status.id", IdForm::String),
    ("user", IdForm::Integer),
    ("userfieldentityid", IdForm::String),
];

/// The words of each scalar.
static SCALARS: &[(Scalar, &[&str])] = &[
    (Scalar::String, &["string", "text", "char", "const", "str", "error_description"]),
    (Scalar::Integer, &["integer", "int"]),
    (Scalar::Double, &["double", "float", "number", "decimal"]),
    (Scalar::Boolean(BooleanForm::Json), &["boolean", "bool"]),
    (Scalar::Date, &["date"]),
    (Scalar::DateTime, &["datetime"]),
    (Scalar::Timestamp, &["timestamp"]),
    (Scalar::File, &["file"]),
];

/// Creates a type: types with boxes cannot be values of a static table.
type Make = fn() -> Type;

/// The words of all other types. A function is an argument of JavaScript that is never sent.
static OTHERS: &[(&str, Make)] = &[
    ("any", || Type::Any),
    ("mixed", || Type::Any),
    ("crm_userfield", || Type::Any),
    ("callable", || Type::Any),
    ("function", || Type::Any),
    ("null", || Type::Null),
    ("undefined", || Type::Null),
    ("void", || Type::Null),
    ("array", || Type::List(Box::new(Type::Any))),
    ("map", || Type::Map(Box::new(Type::Any))),
    ("lang_map", || Type::Map(Box::new(Type::Scalar(Scalar::String)))),
    ("textwithtranslation", text_with_translation),
    ("object", || Type::Object(Vec::new())),
    ("recurring_params", || Type::Object(Vec::new())),
    ("product_file", || Type::Object(Vec::new())),
    ("time", || Type::Object(Vec::new())),
    ("binary", || Type::Binary),
];

/// A text, or one text per language.
fn text_with_translation() -> Type {
    let text = || Type::Scalar(Scalar::String);
    Type::Union(vec![text(), Type::Map(Box::new(text()))])
}

/// The meaning of a type word in exactly this spelling; `None` for names of objects and for words that are no type.
#[must_use]
pub fn word(text: &str) -> Option<Word> {
    match text {
        "unknown" => return Some(Word::Unknown),
        "enum" => return Some(Word::Enum),
        _ => {}
    }
    if let Some((scalar, _)) = SCALARS.iter().find(|(_, words)| words.contains(&text)) {
        return Some(Word::Type(Type::Scalar(scalar.clone())));
    }
    if let Some((_, make)) = OTHERS.iter().find(|(word, _)| *word == text) {
        return Some(Word::Type(make()));
    }
    id(text).map(|name| Word::Type(Type::Scalar(Scalar::Id(name))))
}

/// The canonical spelling of an id type: `sale_paysystem.ID` and `sale_paysystem.id` are the same, and so are `user.id`
/// and `user`. `None` if the word is not an id type.
#[must_use]
pub fn id(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let base = lower.strip_suffix(".id").filter(|base| is_word(base));
    // `User` is an object of the chat bots and `user` an id, so plain ids need their exact spelling.
    let plain = |name: &str| IDS.iter().any(|(id, _)| *id == name);
    match base {
        Some(base) if plain(base) => Some(base.to_owned()),
        Some(_) => Some(lower),
        None if plain(&lower) && (text == lower || lower.contains('.') || text == "userFieldEntityId") => Some(lower),
        None => None,
    }
}

/// The form of the id type `name` on the wire.
#[must_use]
pub fn id_form(name: &str) -> IdForm {
    IDS.iter().find(|(id, _)| *id == name).map_or(IdForm::Integer, |(_, form)| *form)
}

/// Whether a text can be a type word or the name of an object.
#[must_use]
pub fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '$'))
        && !text.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        let scalar = |s: Scalar| Some(Word::Type(Type::Scalar(s)));
        let id = |name: &str| scalar(Scalar::Id(name.to_owned()));
        for (text, meaning) in [
            ("string", scalar(Scalar::String)),
            ("char", scalar(Scalar::String)),
            ("boolean", scalar(Scalar::Boolean(BooleanForm::Json))),
            ("user", id("user")),
            ("user.id", id("user")),
            ("User", None),
            ("sale_paysystem.ID", id("sale_paysystem.id")),
            ("catalog_documentContractor.id", id("catalog_documentcontractor.id")),
            ("crm_currency.CURRENCY", id("crm_currency.currency")),
            ("userFieldEntityId", id("userfieldentityid")),
            ("textwithtranslation", Some(Word::Type(text_with_translation()))),
            ("catalog_product", None),
            ("unknown", Some(Word::Unknown)),
            ("enum", Some(Word::Enum)),
        ] {
            assert_eq!(word(text), meaning, "{text}");
        }
    }

    #[test]
    fn ids_on_the_wire() {
        assert_eq!(id_form("user"), IdForm::Integer);
        assert_eq!(id_form("sale_order.id"), IdForm::Integer);
        assert_eq!(id_form("sale_status.id"), IdForm::String);
        assert_eq!(id_form("crm_status"), IdForm::String);
    }
}
