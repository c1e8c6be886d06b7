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

/// The texts around the placeholders of a pattern; one where it has none.
pub(crate) fn pieces(pattern: &str) -> Vec<String> {
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
pub(super) fn covers(pattern: &str, key: &str) -> bool {
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
