//! What a heading or a pattern says about keys: `Fields of the User Object` names `user`, `UF_CRM_...` covers
//! `UF_CRM_123`.

use super::tree::{NodeId, Tree};

/// Words of headings over tables that are no keys.
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
    let telling = words.iter().filter(|word| !NOISE.contains(&word.to_lowercase().as_str()));
    let mut paths: Vec<Vec<String>> = telling.map(|word| path(word)).collect();
    // `Bank Details Object` may be `bankDetails`.
    let joined: String = words.iter().filter(|word| !NOISE.contains(&word.to_lowercase().as_str())).copied().collect();
    paths.push(vec![joined]);
    // A key may be called like a word of headings; then it is all that the heading says.
    paths.extend(words.iter().map(|word| path(word)));
    paths.sort_by_key(|path| std::cmp::Reverse(path.len()));
    paths
}

/// Whether a node is where a path of keys leads, whatever stands above.
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

/// Whether a key and a word of a heading mean the same: case, `_` and a plural make no difference.
pub(super) fn same(key: &str, word: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|c| *c != '_').flat_map(char::to_lowercase).collect::<String>();
    let (key, word) = (bare(key), bare(word));
    !key.is_empty() && (key == word || key.strip_suffix('s') == Some(&word) || word.strip_suffix('s') == Some(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

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
