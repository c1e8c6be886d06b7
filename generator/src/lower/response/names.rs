//! Headings → the keys that they name: `Fields of the User Object` names `user`.

use super::tree::{NodeId, Tree};
use crate::model::neighbours::bare;

/// Words of headings that are usually not keys.
static NOISE: &[&str] = &[
    "a",
    "all",
    "and",
    "array",
    "description",
    "descriptions",
    "describing",
    "element",
    "elements",
    "field",
    "fields",
    "for",
    "from",
    "in",
    "item",
    "items",
    "key",
    "list",
    "object",
    "objects",
    "of",
    "overview",
    "parameter",
    "parameters",
    "response",
    "returned",
    "structure",
    "table",
    "the",
    "type",
    "types",
    "values",
    "with",
    "data",
];

/// The keys that a heading may name, each as a path from the outside in, likeliest first.
pub(super) fn keys(heading: &str) -> Vec<Vec<String>> {
    let strip = |c: char| !(c.is_alphanumeric() || c == '_');
    let words = heading.split(|c: char| c.is_whitespace() || c == '`').map(|word| word.trim_matches(strip));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let path = |word: &str| word.split('.').map(|part| part.trim_matches(strip).to_owned()).collect::<Vec<_>>();
    let significant = words.iter().filter(|word| !NOISE.contains(&word.to_lowercase().as_str()));
    let mut paths: Vec<Vec<String>> = significant.map(|word| path(word)).collect();
    // `Bank Details Object` may be `bankDetails`.
    let joined: String = words.iter().filter(|word| !NOISE.contains(&word.to_lowercase().as_str())).copied().collect();
    paths.push(vec![joined]);
    // A key may be one of these words; the heading then has no other.
    paths.extend(words.iter().map(|word| path(word)));
    paths.sort_by_key(|path| std::cmp::Reverse(path.len()));
    paths
}

/// Whether a path of keys ends at a node, whatever is above.
pub(super) fn fits(tree: &Tree, id: NodeId, path: &[String]) -> bool {
    let mut at = Some(id);
    for key in path.iter().rev() {
        match at {
            Some(id) if same(&tree.node(id).key, key) => at = tree.owner(id),
            _ => return false,
        }
    }
    true
}

/// Whether a key and a word of a heading are the same, ignoring case, `_` and a plural `s`.
pub(super) fn same(key: &str, word: &str) -> bool {
    let (key, word) = (bare(key), bare(word));
    !key.is_empty() && (key == word || key.strip_suffix('s') == Some(&word) || word.strip_suffix('s') == Some(&key))
}

/// Whether one of two keys is the plural of the other.
pub(super) fn differ_in_number(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let is_plural = |many: &str, one: &str| {
        let stem = many.strip_suffix("ies").map(|stem| format!("{stem}y"));
        stem.as_deref() == Some(one) || many.strip_suffix("es") == Some(one) || many.strip_suffix('s') == Some(one)
    };
    is_plural(&a, &b) || is_plural(&b, &a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_the_other_number() {
        for (a, b, expected) in [
            ("vats", "vat", true),
            ("status", "statuses", true),
            ("deliveries", "delivery", true),
            ("priceTypes", "priceType", true),
            ("vat", "vat", false),
            ("items", "item_list", false),
        ] {
            assert_eq!(differ_in_number(a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn headings_name_keys() {
        for (heading, key) in [
            ("Fields of the User Object", "User"),
            ("Object result", "result"),
            ("result Array Element", "result"),
            ("Response Element attach", "attach"),
            ("RESULT[] Object", "RESULT"),
            ("Template DATA Structure", "Template"),
            ("Structure of the `result` Object", "result"),
        ] {
            assert_eq!(keys(heading)[0], [key], "{heading}");
        }
        assert_eq!(keys("Fields of the result.members.user object")[0], ["result", "members", "user"]);
    }
}
