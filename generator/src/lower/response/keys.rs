//! Decides whether the keys of an object in an example are names of fields or data, which makes the object a map.

use std::collections::BTreeMap;

use super::tree::{NodeId, Tree};

/// The names in all documented rows; the value is whether a row with the name is a container.
pub(super) type Documented = BTreeMap<String, bool>;

/// The kind of the keys of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Names of fields.
    Fields,
    /// Data: ids, codes, languages, dates.
    Data,
    /// Names of fields, but the values describe them (`{type, isRequired, …}`).
    Descriptors,
}

/// The kind of the keys of the object at `id`.
pub(super) fn kind(tree: &Tree, id: NodeId, documented: &Documented) -> Kind {
    let keys = &tree.node(id).keys;
    if keys.is_empty() {
        return Kind::Fields;
    }
    if are_descriptors(tree, keys, documented) {
        return Kind::Descriptors;
    }
    let names: Vec<&str> = keys.iter().map(|key| tree.node(*key).key.as_str()).collect();
    let known = names.iter().filter(|name| documented.contains_key(**name)).count();
    if known > 0 {
        return Kind::Fields;
    }
    let data = names.iter().all(|name| is_number(name))
        || names.iter().all(|name| is_code(name))
        || are_numbered(&names)
        || are_languages(&names)
        || are_access_codes(&names)
        || repeat_themselves(tree, keys)
        || (names.len() > 2 && similarity(tree, keys, 2) >= 0.7)
        || (names.len() > 1 && similarity(tree, keys, 2) >= 0.5 && values_are_documented(tree, keys, documented));
    if data { Kind::Data } else { Kind::Fields }
}

/// Whether a key is specific to a portal: a custom field, or a property with its id.
pub(super) fn is_custom(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    is_number(name) || CUSTOM_PREFIXES.iter().any(|(prefix, least)| name.starts_with(prefix) && digits >= *least)
}

/// Prefixes of keys specific to a portal, with the least number of digits in the key.
static CUSTOM_PREFIXES: &[(&str, usize)] = &[
    ("UF_", 3),
    ("uf", 3),
    ("ufCrm", 1),
    ("UF_CRM_", 1),
    ("PROPERTY_", 1),
    ("property", 1),
    ("PARENT_ID_", 1),
    ("parentId", 1),
    ("CONTACT_UF_", 3),
    ("COMPANY_UF_", 3),
];

/// Codes of languages of Bitrix24, in its own spelling and in that of locales.
static LANGUAGES: &[&str] = &[
    "ar", "br", "cn", "cz", "da", "de", "en", "es", "fr", "hi", "hr", "hu", "id", "in", "it", "ja", "jp", "kz", "la",
    "ms", "nl", "no", "pl", "pt", "ro", "ru", "sc", "se", "sk", "sv", "tc", "th", "tr", "ua", "uk", "vn", "zh",
];

/// Whether a key is a whole number.
pub(super) fn is_number(name: &str) -> bool {
    let digits = name.strip_prefix('-').unwrap_or(name);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a key is a date, UUID, hash, address, path or selector of CSS, which are never names of fields.
fn is_code(name: &str) -> bool {
    let odd = |c: char| !(c.is_alphanumeric() || matches!(c, '_' | '~' | '.' | '-' | '$' | '='));
    let long_hex = name.len() >= 16 && name.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    let dated =
        name.len() == 10 && name.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).eq("0000-00-00".chars());
    let selector = name.starts_with(['.', '#']);
    selector || name.contains(odd) || long_hex || dated || is_custom(name)
}

/// Whether keys are codes of users and groups: `U1`, `AU`, `G2`.
fn are_access_codes(names: &[&str]) -> bool {
    let code = |name: &&str| {
        let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
        (1..=3).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase())
    };
    names.len() > 1 && names.iter().all(code) && names.iter().any(|name| name.ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether all values are their own keys, as in a set of codes: `{"UA": "UA"}`.
fn repeat_themselves(tree: &Tree, keys: &[NodeId]) -> bool {
    let repeats = |key: &NodeId| {
        let node = tree.node(*key);
        node.repeats_key > 0 && node.repeats_key == node.kinds.text
    };
    keys.iter().all(repeats)
}

/// Whether tables document the keys of the values. Callers have checked that none documents the keys themselves.
fn values_are_documented(tree: &Tree, keys: &[NodeId], documented: &Documented) -> bool {
    let below = keys.iter().flat_map(|key| &tree.node(*key).keys).map(|below| &tree.node(*below).key);
    let (all, known) =
        below.fold((0, 0), |(all, known), key| (all + 1, known + usize::from(documented.contains_key(key))));
    known * 10 >= all * 6
}

/// Whether keys are languages; a single one only if its code is not a usual name of a field (`id`, `in`, `no`).
fn are_languages(names: &[&str]) -> bool {
    match names {
        [only] => ["en", "ru", "de", "fr", "pl", "ua", "es"].contains(only),
        names => names.iter().all(|name| LANGUAGES.contains(name)),
    }
}

/// Whether keys are one prefix with numbers: `chat12`, `chat47`.
fn are_numbered(names: &[&str]) -> bool {
    let prefix = |name: &str| name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let Some(first) = names.first() else { return false };
    let len = prefix(first);
    let digits = first.len() - len;
    let least = if names.len() > 1 { 1 } else { 3 };
    digits >= least && names.iter().all(|name| prefix(name) == len && name.len() > len && name[..len] == first[..len])
}

/// Keys of the description of a field.
static DESCRIPTOR_KEYS: &[&str] = &[
    "isrequired",
    "isreadonly",
    "isimmutable",
    "ismultiple",
    "isdynamic",
    "is_required",
    "is_read_only",
    "use_in_filter",
    "required",
    "readonly",
    "multiple",
    "mandatory",
    "editable",
    "filterable",
    "sortable",
];

fn are_descriptors(tree: &Tree, keys: &[NodeId], documented: &Documented) -> bool {
    let objects = keys.iter().filter(|key| is_plain_object(tree, **key)).count();
    if objects < keys.len() {
        return false;
    }
    if let [only] = keys
        && documented.get(&tree.node(*only).key) != Some(&false)
    {
        // A single object may be an ordinary value about a field: `{field: {type, required}}`.
        return false;
    }
    let marks = |key: &NodeId| {
        let below = tree.node(*key).keys.iter().map(|k| tree.node(*k).key.to_ascii_lowercase());
        below.fold((0, 0), |(marks, types), name| {
            (marks + usize::from(DESCRIPTOR_KEYS.contains(&name.as_str())), types + usize::from(name == "type"))
        })
    };
    let (mut typed, mut marked) = (0, 0);
    for (marks, types) in keys.iter().map(marks) {
        typed += usize::from(types > 0);
        marked += usize::from(marks > 0);
    }
    if marked > 0 && (typed * 10 >= keys.len() * 9 || marked * 10 >= keys.len() * 8) {
        return true;
    }
    // The tables document the values as scalars, but all are objects with similar keys.
    let names = keys.iter().filter_map(|key| documented.get(&tree.node(*key).key));
    let (known, scalars) =
        names.fold((0, 0), |(known, scalars), container| (known + 1, scalars + usize::from(!container)));
    known * 2 > keys.len() && scalars * 10 >= known * 8 && keys.len() > 1 && similarity(tree, keys, 1) >= 0.5
}

fn is_plain_object(tree: &Tree, id: NodeId) -> bool {
    let kinds = tree.node(id).kinds;
    kinds.object > 0 && kinds.list + kinds.text + kinds.integer + kinds.double + kinds.trues == 0
}

/// The similarity of the values: 0 if one is not an object or they have fewer than `least` keys in total, else the
/// average share of all keys that each value has.
fn similarity(tree: &Tree, keys: &[NodeId], least: usize) -> f64 {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in keys {
        if !is_plain_object(tree, *key) {
            return 0.0;
        }
        for below in &tree.node(*key).keys {
            *counts.entry(&tree.node(*below).key).or_default() += 1;
        }
    }
    if counts.len() < least {
        return 0.0;
    }
    let shared: usize = counts.values().sum();
    #[expect(clippy::cast_precision_loss, reason = "an example has a few hundred keys")]
    let share = shared as f64 / (counts.len() * keys.len()) as f64;
    share
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_names_or_data() {
        let pair = json!({"x": 1, "y": 2});
        let descriptor = json!({"type": "string", "isRequired": false, "title": "t"});
        let rows: Documented = [("ID".to_owned(), false), ("user".to_owned(), true)].into();
        for (value, expected) in [
            (json!({"id": 1, "name": "x"}), Kind::Fields),
            (json!({"1": {}, "25": {}}), Kind::Data),
            (json!({"en": "x", "de": "y"}), Kind::Data),
            (json!({"id": "x"}), Kind::Fields),
            (json!({"en": "x"}), Kind::Data),
            (json!({"chat12": 1, "chat7": 2}), Kind::Data),
            (json!({"address1": 1}), Kind::Fields),
            (json!({"2026-01-31": []}), Kind::Data),
            (json!({".title": {"name": "x"}, ".text": {"name": "y"}}), Kind::Data),
            (json!({"A": pair, "B": pair, "C": pair}), Kind::Data),
            (json!({"A": pair, "B": pair, "user": pair}), Kind::Fields),
            (json!({"ID": descriptor}), Kind::Descriptors),
            (json!({"user": descriptor}), Kind::Fields),
            (json!({"U1": "W", "AU": "R"}), Kind::Data),
            (json!({"UA": "UA"}), Kind::Data),
            (json!({"UA": "UA", "name": "x"}), Kind::Fields),
            (json!({"left": {"ID": 1, "user": 2}, "right": {"ID": 1, "user": 2}}), Kind::Data),
            (json!({"ID": descriptor, "user": descriptor}), Kind::Descriptors),
            (json!({"ID": pair, "NAME": pair}), Kind::Fields),
            (json!({"UF_CRM_1712313213": "x"}), Kind::Data),
            (json!({"UF_DEPARTMENT": [1]}), Kind::Fields),
        ] {
            let (tree, root) = Tree::new([&value]);
            assert_eq!(kind(&tree, root, &rows), expected, "{value}");
        }
    }

    #[test]
    fn custom_keys() {
        for (name, expected) in [
            ("UF_CRM_1712313213", true),
            ("ufCrm_5_123", true),
            ("property258", true),
            ("UF_PHONE_INNER", false),
            ("ID", false),
        ] {
            assert_eq!(is_custom(name), expected, "{name}");
        }
    }
}
