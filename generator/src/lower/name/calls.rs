//! Which methods the code of an example calls: names in addresses and in the arguments of call functions.

use std::sync::LazyLock;

use regex::{Match, Regex};

use crate::lower::cells::pattern::ascii_words;

/// The methods that a code block calls, in order, as spelled; a method may come more than once.
///
/// A batch call calls `batch`: what it carries are other methods.
pub(super) fn in_code(code: &str) -> Vec<&str> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    found.extend(ADDRESS.find_iter(code).map(in_address));
    found.extend(CALL.find_iter(code).map(quoted));
    if BATCH.is_match(code) {
        found.push((0, "batch"));
    } else if found.is_empty() {
        found.extend(KEYED.find_iter(code).map(quoted));
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, name)| name).collect()
}

/// Whether a code block talks to REST 3.0; `None` where it does not show which interface it uses.
pub(in crate::lower) fn is_rest3(code: &str) -> Option<bool> {
    if REST3.is_match(code) {
        return Some(true);
    }
    REST2.is_match(code).then_some(false)
}

fn compile(pattern: &str) -> Regex {
    Regex::new(&ascii_words(pattern)).expect("a pattern of this file compiles")
}

/// The name at the end of an address, and its place: what stands behind the last slash, without format and delimiter.
fn in_address(address: Match<'_>) -> (usize, &str) {
    let text = address.as_str();
    let is_delimiter = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '?');
    let text = text.strip_suffix(is_delimiter).unwrap_or(text);
    let text = text.strip_suffix(".json").or_else(|| text.strip_suffix(".xml")).unwrap_or(text);
    let start = text.rfind('/').map_or(0, |at| at + 1);
    (address.start() + start, &text[start..])
}

/// The name in the quotes at the end of a call, and its place.
fn quoted(call: Match<'_>) -> (usize, &str) {
    let text = call.as_str();
    let inner = &text[..text.len() - 1];
    let start = inner.rfind(['"', '\'', '`']).map_or(0, |at| at + 1);
    (call.start() + start, &inner[start..])
}

/// …/rest/name, …/rest/1/secret/name.json, …/rest/api/1/secret/name
static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r#"/rest/(?:api/)?(?:[^/\s"'`?]+/[^/\s"'`?]+/)?[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*?(?:\.json|\.xml)?(?:[\s"'`?]|$)"#,
    )
});

/// callMethod('name', …), ->call('name', …), CRest::call("name", …), call_method("name", …)
static CALL: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r#"(?:(?:callMethod|callListMethod|fetchListMethod|call_method|callList|call_list|Call|call)(?:<[^()]*>)?|[.>:]fetch)\(\s*(?:ctx\s*,\s*)?['"`][A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*['"`]"#,
    )
});

/// method: 'name', 'method' => 'name'
static KEYED: LazyLock<Regex> =
    LazyLock::new(|| compile(r#"\bmethod['"]?\s*(?::|=>?)\s*['"`][A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+['"`]"#));

static BATCH: LazyLock<Regex> =
    LazyLock::new(|| compile(r"\bcallBatch\(|\bbatch\.make\b|CRest::callBatch\(|->batch\("));

static REST3: LazyLock<Regex> = LazyLock::new(|| compile(r"/rest/api/|\bactions\.v3\b|\bcallV3\b"));

static REST2: LazyLock<Regex> = LazyLock::new(|| compile(r"/rest/|\bactions\.v2\b"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls() {
        let cases: &[(&str, &[&str])] = &[
            ("https://a.b/rest/1/x/crm.deal.add", &["crm.deal.add"]),
            ("POST https://a.b/rest/1/x/crm.deal.add.json?ID=1", &["crm.deal.add"]),
            ("https://a.b/rest/**id**/**key**/profile", &["profile"]),
            ("https://a.b/rest/api/tasks.task.get", &["tasks.task.get"]),
            ("https://a.b/rest/api/1/x/tasks.task.get\n", &["tasks.task.get"]),
            ("BX24.callMethod(\n 'im.chat.add', {})", &["im.chat.add"]),
            ("$core->call('user.get', [])", &["user.get"]),
            ("CRest::call(\"scope\", [])", &["scope"]),
            ("actions.v2.call.make<T>({ method: 'disk.file.get' })", &["disk.file.get"]),
            ("actions.v2.batch.make({ calls: [{ method: 'user.get' }] })", &["batch"]),
            ("fetch(url, { method: 'POST' })", &[]),
        ];
        for (code, expected) in cases {
            assert_eq!(in_code(code), *expected, "{code}");
        }
    }

    #[test]
    fn interfaces() {
        let cases = [
            ("https://a.b/rest/api/x", Some(true)),
            ("https://a.b/rest/x.y", Some(false)),
            ("actions.v3.call", Some(true)),
            ("x()", None),
        ];
        for (code, expected) in cases {
            assert_eq!(is_rest3(code), expected, "{code}");
        }
    }
}
