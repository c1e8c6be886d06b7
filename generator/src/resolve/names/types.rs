//! Names of types. No name repeats a word: a type under a key of the same name as its parent is called after what it is
//! there ([`Inside`]). No name has a word for a dot, or ends in a number.

use super::reserved::TYPE_RESERVED;
use super::{escape_reserved, joined, needs_prefix, prefixed};
use crate::ir::RustName;
use crate::resolve::words::{spelled, words, words_with_signs};

/// What a type is within the value of a key. It names the type where the key adds no word to the name of the parent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::resolve) enum Inside {
    /// The value itself, or an alternative of it.
    #[default]
    Value,
    /// One of the documented values.
    Choice,
    /// An element of a list.
    Item,
    /// A value of a map.
    Entry,
}

impl Inside {
    fn word(self) -> &'static str {
        match self {
            Self::Value => "Content",
            Self::Choice => "Value",
            Self::Item => "Item",
            Self::Entry => "Entry",
        }
    }
}

/// Candidates for the request struct of a method; the names of its other types begin with the name of the request.
pub(in crate::resolve) fn method_type(segments: &[&str]) -> Vec<String> {
    let last = segments.last().copied().unwrap_or_default();
    let plain = camel(&words(last), "method");
    let with_object: Vec<String> = segments.iter().rev().take(2).rev().flat_map(|s| words(s)).collect();
    let qualified = camel(&with_object, "method");
    let exact = camel(&spelled(last), "method");
    if TYPE_RESERVED.contains(&plain.as_str()) { vec![qualified, exact] } else { vec![plain, qualified, exact] }
}

/// Candidates for a type that belongs to `parent` under the key `key`; `side` distinguishes requests from replies.
pub(in crate::resolve) fn nested(parent: &RustName, key: &str, inside: Inside, side: &str) -> Vec<String> {
    let parts = key_words(key);
    // `File_`, which stays apart from a name with a meaning, is `File` in front of a word.
    let parent = parent.as_str().trim_end_matches('_');
    let mut plain = appended(parent, &parts);
    if plain == parent {
        plain.push_str(inside.word());
    }
    let with_side = format!("{parent}{side}");
    let apart = appended(&with_side, &parts);
    let exact = without_repetition(&spelled(key));
    vec![escape_reserved(plain, TYPE_RESERVED), apart, appended(&with_side, &exact)]
}

/// The name of its parent, if a key adds no word to it and it has no meaning in the generated files.
pub(in crate::resolve) fn plain(parent: &RustName, key: &str) -> Option<String> {
    let name = appended(parent.as_str(), &key_words(key));
    (name == parent.as_str() && !TYPE_RESERVED.contains(&name.as_str())).then_some(name)
}

/// Candidates for a type that several methods of a file share; `word` says what it is.
pub(in crate::resolve) fn common(word: &str, side: &str) -> Vec<String> {
    let plain = camel(&key_words(word), "item");
    if TYPE_RESERVED.contains(&plain.as_str()) {
        vec![format!("{plain}{side}")]
    } else {
        vec![plain.clone(), format!("{plain}{side}")]
    }
}

/// The name of a reply that several methods share, and what the names of the types in it begin with: the name of the
/// object that the methods are about. `None` if such a name has a meaning in the generated files.
pub(in crate::resolve) fn reply(subject: &str) -> Option<(String, RustName)> {
    let object = camel(&key_words(subject), "item");
    let name = appended(&object, &["result".to_owned()]);
    (!TYPE_RESERVED.contains(&name.as_str())).then(|| (name, RustName::new(object)))
}

/// Candidates for a type that every `parent` has: `AddError`, `AddResult`.
pub(in crate::resolve) fn suffixed(parent: &RustName, suffix: &str) -> Vec<String> {
    let apart = format!("{parent}Method{suffix}");
    if parent.as_str().ends_with(suffix) { vec![apart] } else { vec![format!("{parent}{suffix}"), apart] }
}

/// Candidates for a shared object within its area.
pub(in crate::resolve) fn object(name: &str) -> Vec<String> {
    let plain = words(name);
    let tagged = [plain.clone(), vec!["object".to_owned()]].concat();
    let exact = camel(&spelled(name), "object");
    vec![escape_reserved(camel(&plain, "object"), TYPE_RESERVED), camel(&tagged, "object"), exact]
}

/// The name of an alias: `user`, `user.id` → `UserId`; `catalog_measure.code` → `CatalogMeasureCode`.
pub(in crate::resolve) fn alias(word: &str) -> RustName {
    let mut parts = words(word);
    if !word.contains('.') {
        parts.push("id".to_owned());
    }
    RustName::new(camel(&parts, "id"))
}

/// Whether a word of a name follows itself.
pub(in crate::resolve) fn repeats_a_word(name: &str) -> bool {
    let words = capitalized(name);
    words.windows(2).any(|pair| pair[0] == pair[1])
}

/// The words of a key in the name of a type: without a word for a dot, and without a number behind a word, which only
/// counts keys of one kind.
fn key_words(key: &str) -> Vec<String> {
    let mut parts: Vec<String> = words_with_signs(key).into_iter().filter(|word| word != "dot").collect();
    while parts.len() > 1 && parts.last().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit())) {
        parts.pop();
    }
    if let Some(last) = parts.last_mut() {
        let end = last.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        if end > 0 {
            last.truncate(end);
        } else {
            parts.push("item".to_owned());
        }
    }
    without_repetition(&parts)
}

/// The name with the words behind it, of which those that it ends with already are left out.
fn appended(name: &str, parts: &[String]) -> String {
    let known = capitalized(name);
    let overlaps = |count: &usize| {
        let end = known.len().checked_sub(*count).and_then(|start| known.get(start..));
        end.is_some_and(|end| end.iter().zip(parts).all(|(word, part)| *word == part.as_str()))
    };
    let count = (1..=parts.len()).rev().find(overlaps).unwrap_or(0);
    format!("{name}{}", joined(&parts[count..]))
}

/// The words in CamelCase, none twice in a row; a name that would start with a digit gets the words of `context` in
/// front.
fn camel(parts: &[String], context: &str) -> String {
    let parts = without_repetition(parts);
    if needs_prefix(&parts) { joined(&prefixed(context, &parts)) } else { joined(&parts) }
}

fn without_repetition(parts: &[String]) -> Vec<String> {
    let mut out = parts.to_vec();
    out.dedup();
    out
}

/// The words of a name in CamelCase, in lower case.
fn capitalized(name: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for c in name.chars() {
        match out.last_mut() {
            Some(word) if !c.is_ascii_uppercase() => word.push(c),
            _ => out.push(c.to_ascii_lowercase().to_string()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(candidates: Vec<String>) -> String {
        candidates.into_iter().next().unwrap()
    }

    #[test]
    fn types() {
        assert_eq!(first(method_type(&["imbot", "v2", "Bot", "get"])), "Get");
        assert_eq!(first(method_type(&["mail", "message", "reply"])), "MessageReply");
        assert_eq!(first(object("crm_multifield")), "CrmMultifield");
        assert_eq!(first(object("catalog_catalog")), "Catalog");
        assert_eq!(alias("user"), alias("user.id"));
        assert_eq!(alias("catalog_measure.code").as_str(), "CatalogMeasureCode");
        assert_eq!(alias("crm_currency.currency").as_str(), "CrmCurrency");
        assert_eq!(first(suffixed(&RustName::new("Add"), "Error")), "AddError");
        assert_eq!(first(suffixed(&RustName::new("Error"), "Error")), "ErrorMethodError");
        assert_eq!(reply("sale_order"), Some(("SaleOrderResult".to_owned(), RustName::new("SaleOrder"))));
        assert_eq!(reply("result"), None);
    }

    #[test]
    fn nested_types() {
        for (parent, key, inside, expected) in [
            ("Add", "FIELDS", Inside::Value, "AddFields"),
            ("Add", "250", Inside::Value, "Add250Item"),
            ("Add", "status2", Inside::Value, "AddStatus"),
            ("Add", "STATUS_2", Inside::Value, "AddStatus"),
            ("Block", ".landing-card", Inside::Entry, "BlockLandingCard"),
            ("StartData", "DATA", Inside::Item, "StartDataItem"),
            ("StartData", "data", Inside::Value, "StartDataContent"),
            ("Rights", "rights", Inside::Entry, "RightsEntry"),
            ("StartCallAction", "actionParams", Inside::Value, "StartCallActionParams"),
            ("StartCallAction", "callActionParams", Inside::Value, "StartCallActionParams"),
            ("PersonDomain", "domain", Inside::Choice, "PersonDomainValue"),
            ("Domain", "", Inside::Value, "DomainContent"),
        ] {
            assert_eq!(first(nested(&RustName::new(parent), key, inside, "Reply")), expected, "{parent} {key}");
        }
    }

    #[test]
    fn types_of_keys_that_differ_in_a_number_alone() {
        let tags = RustName::new("Tags");
        let names: Vec<_> =
            ["status1", "status2", "status3"].map(|key| nested(&tags, key, Inside::Value, "Reply")).into();
        assert_eq!(names[0][0], names[1][0]);
        assert_eq!(names[1][1], names[2][1]);
        assert_ne!(names[1][2], names[2][2]);
        assert!(names.iter().flatten().all(|name| !repeats_a_word(name)));
    }

    #[test]
    fn repeated_words() {
        for (name, expected) in [("TaskTask", true), ("TaskTasks", false), ("GetTaskTaskId", true), ("Task", false)] {
            assert_eq!(repeats_a_word(name), expected, "{name}");
        }
    }
}
