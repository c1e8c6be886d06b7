//! Which methods the code of an example calls: names in addresses and in the arguments of call functions.

use std::sync::LazyLock;

use regex::Regex;

use crate::model::pattern::ascii_words;

/// The methods that a code block calls, in order, as spelled; a method may come more than once.
///
/// A batch call calls `batch`: what it carries are other methods.
pub(super) fn in_code(code: &str) -> Vec<&str> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    for pattern in CALLS.iter() {
        let names = pattern.captures_iter(code).filter_map(|captures| captures.get(1));
        found.extend(names.map(|name| (name.start(), name.as_str())));
    }
    if BATCH.is_match(code) {
        found.push((0, "batch"));
    } else if found.is_empty() {
        let names = KEYED.captures_iter(code).filter_map(|captures| captures.get(1));
        found.extend(names.map(|name| (name.start(), name.as_str())));
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, name)| name).collect()
}

/// Whether a code block talks to REST 3.0; `None` where it does not show which interface it uses.
pub(in crate::model) fn is_rest3(code: &str) -> Option<bool> {
    if REST3.is_match(code) {
        return Some(true);
    }
    REST2.is_match(code).then_some(false)
}

fn compile(pattern: &str) -> Regex {
    Regex::new(&ascii_words(pattern)).expect("a pattern of this file compiles")
}

static CALLS: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    [
        // …/rest/name, …/rest/1/secret/name.json, …/rest/api/1/secret/name
        compile(
            r#"/rest/(?:api/)?(?:[^/\s"'`?]+/[^/\s"'`?]+/)?([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*?)(?:\.json|\.xml)?(?:[\s"'`?]|$)"#,
        ),
        // callMethod('name', …), ->call('name', …), CRest::call("name", …), call_method("name", …)
        compile(
            r#"(?:(?:callMethod|callListMethod|fetchListMethod|call_method|callList|call_list|Call|call)(?:<[^()]*>)?|[.>:]fetch)\(\s*(?:ctx\s*,\s*)?['"`]([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)['"`]"#,
        ),
    ]
});

static KEYED: LazyLock<Regex> =
    LazyLock::new(|| compile(r#"\bmethod['"]?\s*(?::|=>?)\s*['"`]([A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+)['"`]"#));

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
