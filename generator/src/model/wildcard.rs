//! Names that stand for many keys, `UF_CRM_...`: which names are patterns, and which keys a pattern covers.

use std::sync::LazyLock;

use regex::RegexSet;

/// Whether a name stands for many keys.
#[must_use]
pub fn is_wildcard(name: &str) -> bool {
    static PATTERNS: LazyLock<RegexSet> = LazyLock::new(|| {
        let patterns = WILDCARDS.iter().map(|(pattern, _)| pattern);
        RegexSet::new(patterns).expect("the table of wildcards holds valid patterns")
    });
    PATTERNS.is_match(name)
}

/// Shapes of names that stand for many keys, each with an example.
static WILDCARDS: &[(&str, &str)] = &[
    (r"\.\.\.|…", "UF_CRM_..."),
    (r"\*", "DYNAMIC_*"),
    (r"<[^<>]+>", "<field_code>"),
    (r"\{[^{}]+\}", "parentId{entityTypeId}"),
    (r"#[A-Za-z_]+#", "UF_#CODE#"),
    (r"(?:^|_)(?:xxx|XXX)$", "UF_CRM_xxx"),
    (r"^(?:PROPERTY_?|property_?)N$", "PROPERTY_N"),
    (r"^(?:PROPERTY|property)_?PropertyId$", "PROPERTY_PropertyId"),
    (r"^[a-z]+_n$", "field_n"),
    (r"^UF_$", "UF_"),
];

/// The texts around the placeholders of a pattern; one where it has none.
#[must_use]
pub fn pieces(pattern: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        let hole = HOLES.iter().find_map(|(open, close)| {
            let inner = rest.strip_prefix(open)?;
            if close.is_empty() { Some(inner) } else { inner.split_once(close).map(|(_, after)| after) }
        });
        match hole {
            Some(after) => {
                pieces.push(String::new());
                rest = after;
            }
            None => {
                pieces.last_mut().expect("the list starts with one piece").push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    if let [only] = pieces.as_mut_slice() {
        let stem =
            ["xxx", "XXX", "N", "PropertyId", "_n"].iter().find_map(|end| only.strip_suffix(end)).map(str::to_owned);
        if let Some(stem) = stem {
            pieces = vec![stem, String::new()];
        }
    }
    pieces
}

/// Whether a pattern of a table stands for a key.
#[must_use]
pub fn covers(pattern: &str, key: &str) -> bool {
    let pieces = pieces(pattern);
    if let [only] = pieces.as_slice() {
        return only == key;
    }
    let mut rest = match key.strip_prefix(pieces[0].as_str()) {
        Some(rest) => rest,
        None => return false,
    };
    let last = pieces.len() - 1;
    for piece in &pieces[1..last] {
        match rest.find(piece.as_str()) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(pieces[last].as_str())
}

/// Where anything may stand in a pattern: what opens the hole and what closes it.
static HOLES: &[(&str, &str)] = &[("...", ""), ("…", ""), ("*", ""), ("{", "}"), ("<", ">"), ("#", "#")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards() {
        for (_, example) in WILDCARDS {
            assert!(is_wildcard(example), "{example}");
        }
        for name in ["ID", "PROPERTY_ID", "items[]", "OPTION", "N", "data.FIELDS", "map{}"] {
            assert!(!is_wildcard(name), "{name}");
        }
    }

    #[test]
    fn patterns_cover_keys() {
        for (pattern, key, expected) in [
            ("UF_CRM_...", "UF_CRM_123", true),
            ("UF_CRM_...", "UF_X", false),
            ("parentId{N}", "parentId128", true),
            ("upload{id}", "upload7", true),
            ("<field>", "anything", true),
            ("PROPERTY_N", "PROPERTY_12", true),
            ("UF_CRM_xxx", "UF_CRM_1", true),
            ("ID", "ID", true),
            ("a*z", "abcz", true),
            ("a*z", "abc", false),
        ] {
            assert_eq!(covers(pattern, key), expected, "{pattern} {key}");
        }
    }
}
