//! Fixed phrases in the descriptions of rows of a reply → what they say about the value: it may be `null`, its keys are
//! data. Patterns match flat text (see [`crate::lower::cells::flat`]), where `⟦` and `⟧` are the marks around a code.

use std::sync::LazyLock;

use crate::lower::cells::flat;
use crate::lower::cells::pattern::Patterns;
use crate::lower::cells::row::ReadRow;
use crate::model::types::Type;

/// Phrases by which a value may be `null`, each with an example.
static NULL: &[(&str, &str)] = &[
    (
        r"(?:\b(?:returns?|is|are|be|as|contains?|to|or|with|value)|[=:,—–-])\s*⟦null⟧",
        "Returns ⟦null⟧ if there is none",
    ),
    (r"^\W*⟦null⟧", "⟦null⟧ — on error"),
    (r"\bfor [a-z ]+⟦null⟧", "For a regular user ⟦null⟧"),
];

/// Phrases in which `null` is a condition, not the value, each with an example.
static NULL_CONDITION: &[(&str, &str)] =
    &[(r"\b(?:if|when|unless) ⟦[^⟧]*⟧ (?:is|are|equals|=) ⟦null⟧", "Absent if ⟦dateEnd⟧ is ⟦null⟧")];

/// Phrases by which the keys of an object are data, each with an example.
static KEYED: &[(&str, &str)] = &[
    (r"\bwhere (?:the )?keys? (?:is|are|—|–|-) ", "an object where the key is the code of the voice"),
    (r"\bkeys? (?:—|–|-) (?:the |an? )?[a-z]", "Counters. Key — chat id, value — number of messages"),
    (
        r"\bkeys? of (?:the |each )?(?:[a-z]+ )?(?:object|element|array)s? (?:is|are|equals?) ",
        "The keys of the object are the codes of the parameters",
    ),
    (r"\bobject key is the ", "The object key is the value, and the object value is its label"),
    (r"\btop-level key being ", "The schema, with the top-level key being ⟦MODULE⟧"),
    (r"\bobject with identifier keys\b", "An object with identifier keys is returned"),
    (r"\bwhere keys and values are ", "Labels as ⟦sign: label⟧, where keys and values are texts"),
    (r"\bmap of [a-z ]+ in the format\b", "Map of templates in the format:"),
    (r"\bkeys? and values? (?:is|are) equal\b", "Key and value are equal to the access code"),
];

fn table(phrases: &[(&'static str, &str)]) -> Patterns {
    Patterns::new(phrases.iter().map(|(pattern, _)| *pattern))
}

/// Whether the description of a row says that its value may be `null`.
pub(super) fn may_be_null(row: &ReadRow<'_>) -> bool {
    static TABLES: LazyLock<[Patterns; 2]> = LazyLock::new(|| [table(NULL), table(NULL_CONDITION)]);
    let [null, condition] = &*TABLES;
    let items = flat::items(&row.description);
    let texts = row.prose.split_inclusive(['.', '\n']).chain(items.iter().map(String::as_str));
    texts.into_iter().any(|text| null.is_match(text.trim()) && !condition.is_match(text))
}

/// Whether the description of a row says that the keys of its value are data.
pub(super) fn has_data_keys(row: &ReadRow<'_>) -> bool {
    static TABLE: LazyLock<Patterns> = LazyLock::new(|| table(KEYED));
    TABLE.is_match(&row.prose) || flat::items(&row.description).iter().any(|item| TABLE.is_match(item))
}

/// An object without documented fields becomes a map, alone or as an alternative; a list, which is what pages call such
/// an object as well, if it is alone.
pub(super) fn keyed(ty: Type) -> Type {
    let map = || Type::Map(Box::new(Type::Any));
    match ty {
        Type::Object(fields) if fields.is_empty() => map(),
        Type::List(of) if *of == Type::Any => map(),
        Type::Union(members) => {
            let member = |member| match member {
                Type::Object(fields) if fields.is_empty() => map(),
                other => other,
            };
            Type::Union(members.into_iter().map(member).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::cells::flat::{CLOSE, OPEN};
    use crate::lower::cells::pattern;

    fn marked(text: &str) -> String {
        text.replace('⟦', &OPEN.to_string()).replace('⟧', &CLOSE.to_string())
    }

    #[test]
    fn each_phrase_matches_its_example() {
        for (phrase, example) in [NULL, NULL_CONDITION, KEYED].concat() {
            assert!(pattern::compile(phrase).is_match(&marked(example)), "{phrase}");
        }
    }

    #[test]
    fn phrases_that_say_something_else() {
        for (phrases, text) in [
            (NULL, "Answers ⟦status = 0⟧ when ⟦null⟧"),
            (NULL, "The text ⟦null⟧ of a template"),
            (KEYED, "The root element. Contains a single key — ⟦item⟧"),
            (KEYED, "The set of keys depends on ⟦typeId⟧"),
        ] {
            assert!(!table(phrases).is_match(&marked(text)), "{text}");
        }
    }
}
