//! Parameters as PHP reads them from a query string (B2-2).

use crate::runtime::form::{append_pair, escape, inner_name, plain};
use bitrix24_wire::{Kind, Node};

use super::reference::Bound;

/// Why parameters cannot be written as a query, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unencodable {
    pub(super) path: String,
    pub(super) why: &'static str,
}

/// `fields[TITLE]=a&select[0]=b`; empty without parameters. A bound reference replaces the value; without such a value
/// it comes last.
pub(super) fn encode(parameters: Node<'_>, bound: &[Bound]) -> Result<String, Unencodable> {
    let bound = bound.iter().map(|bound| (key_of(&bound.keys), &*bound.text)).collect();
    let mut query = Query { text: String::new(), bound };
    query.container("", parameters)?;
    query.skipped_arguments(parameters);
    for (key, reference) in std::mem::take(&mut query.bound) {
        check_keys(&key)?;
        query.pair(&key, reference);
    }
    Ok(query.text)
}

struct Query<'b> {
    text: String,
    /// Encoded keys of the references that are not written yet.
    bound: Vec<(String, &'b str)>,
}

impl Query<'_> {
    fn pair(&mut self, key: &str, encoded: &str) {
        append_pair(&mut self.text, key, encoded);
    }

    fn value(&mut self, key: &str, node: Node<'_>) -> Result<(), Unencodable> {
        if let Some(index) = self.bound.iter().position(|(bound, _)| bound == key) {
            let (_, reference) = self.bound.remove(index);
            self.pair(key, reference);
            return Ok(());
        }
        let has_bound =
            self.bound.iter().any(|(bound, _)| bound.strip_prefix(key).is_some_and(|rest| rest.starts_with('[')));
        let encoded = match node.kind() {
            Kind::Array | Kind::Object => return self.container_of(key, node, has_bound),
            _ if has_bound => return Err(refuse(key, "it is a single value, so nothing in it can be bound")),
            Kind::Null => {
                return Err(refuse(
                    key,
                    "a command of a batch cannot say `null`: leave it out, or send `\"\"` or `[]`",
                ));
            }
            Kind::Boolean => if node.as_bool() == Some(true) { "1" } else { "0" }.to_owned(),
            Kind::Integer | Kind::Number => escape(&node.to_value().to_string()),
            Kind::String => {
                let text = node.as_str().unwrap_or_default();
                if is_reference(text) {
                    return Err(refuse(
                        key,
                        "the portal would replace `$result[…]` in it by the result of another command: bind a reference instead",
                    ));
                }
                escape(text)
            }
        };
        self.pair(key, &encoded);
        Ok(())
    }

    fn container_of(&mut self, key: &str, node: Node<'_>, has_bound: bool) -> Result<(), Unencodable> {
        if node.items().next().is_some() || node.entries().next().is_some() {
            return self.container(key, node);
        }
        if !has_bound {
            self.pair(&format!("{key}[]"), "");
        }
        Ok(())
    }

    fn container(&mut self, key: &str, node: Node<'_>) -> Result<(), Unencodable> {
        for (index, item) in node.items().enumerate() {
            self.value(&inner_name(key, &index.to_string()), item)?;
        }
        for (name, value) in node.entries() {
            let inner = inner_name(key, name);
            check_key(&inner, name, key.is_empty())?;
            self.value(&inner, value)?;
        }
        Ok(())
    }

    /// Arguments before a bound one may be left out: those are written as empty arrays (ENC-2).
    fn skipped_arguments(&mut self, parameters: Node<'_>) {
        if parameters.kind() != Kind::Array {
            return;
        }
        let position = |key: &str| key.split('[').next().and_then(|first| first.parse::<usize>().ok());
        let taken: Vec<usize> = self.bound.iter().filter_map(|(key, _)| position(key)).collect();
        for index in parameters.items().count()..taken.iter().max().copied().unwrap_or_default() {
            if !taken.contains(&index) {
                self.pair(&format!("{index}[]"), "");
            }
        }
    }
}

fn key_of(keys: &[String]) -> String {
    keys.iter().fold(String::new(), |outer, key| inner_name(&outer, key))
}

fn check_keys(encoded: &str) -> Result<(), Unencodable> {
    let top = encoded.split('[').next().unwrap_or_default();
    check_key(encoded, &plain(top), true)
}

/// PHP looks for brackets after it has decoded a name, and replaces some characters of an outer name by `_`.
fn check_key(path: &str, key: &str, outermost: bool) -> Result<(), Unencodable> {
    let lost: &[char] = if outermost { &['.', ' ', '[', '\0'] } else { &[']', '\0'] };
    if key.is_empty() || key.starts_with(' ') || key.contains(lost) {
        return Err(refuse(path, "the portal would read another name in a command of a batch"));
    }
    Ok(())
}

/// Whether the portal would take the text for a reference: one of its names after `$`, and brackets before the next
/// space.
fn is_reference(text: &str) -> bool {
    const NAMES: [&str; 5] = ["result", "next", "total", "time", "error"];
    text.split('$').skip(1).any(|behind| {
        let word = behind.split(|char: char| char.is_ascii_whitespace()).next().unwrap_or_default();
        let named = |name: &&str| word.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        NAMES.iter().any(named) && word.split_once('[').is_some_and(|(_, inside)| inside.contains(']'))
    })
}

fn refuse(key: &str, why: &'static str) -> Unencodable {
    Unencodable { path: plain(key), why }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bitrix24_wire::{Doc, Value};
    use serde_json::json;

    fn query(value: &Value) -> Result<String, Unencodable> {
        encode(Doc::from_deserializer(value).unwrap().root(), &[])
    }

    #[test]
    fn b2_2_vectors() {
        for (value, expected) in [
            (json!({}), ""),
            (json!({"FILTER": {">=PRICE": 15}}), "FILTER[%3E%3DPRICE]=15"),
            (json!({"TITLE": "[1] + 1"}), "TITLE=%5B1%5D+%2B+1"),
            (json!({"a": {"b": ["v"]}}), "a[b][0]=v"),
            (json!({"fields": {"TITLE": "John&Martin"}}), "fields[TITLE]=John%26Martin"),
            (json!({"b": [], "a": {}, "c": ""}), "b[]=&a[]=&c="),
            (json!({"on": true, "off": false, "n": -1.5}), "on=1&off=0&n=-1.5"),
            (json!({"ü": "é/?#"}), "%C3%BC=%C3%A9%2F%3F%23"),
            (json!([5, {"ORDER": "asc"}, []]), "0=5&1[ORDER]=asc&2[]="),
        ] {
            assert_eq!(query(&value).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn b2_2_what_a_query_cannot_say() {
        for (value, path) in [
            (json!({"fields": {"TITLE": null}}), "fields[TITLE]"),
            (json!({"select": ["a", null]}), "select[1]"),
            (json!({"a.b": 1}), "a.b"),
            (json!({"a[b]": 1}), "a[b]"),
            (json!({"a": {"b]c": 1}}), "a[b]c]"),
            (json!({"a": {"": 1}}), "a[]"),
        ] {
            assert_eq!(query(&value).unwrap_err().path, path);
        }
    }

    #[test]
    fn b2_6_text_of_others_cannot_read_other_results() {
        for text in ["see $RESULT[c0][ID]", "$results[0]", "$total[c0]", "$x$next[c0]"] {
            let error = query(&json!({"fields": {"COMMENTS": text}})).unwrap_err();
            assert_eq!(error.path, "fields[COMMENTS]");
            assert!(error.why.contains("bind"), "{}", error.why);
        }
        assert_eq!(query(&json!({"a": "$result of [1]"})).as_deref(), Ok("a=%24result+of+%5B1%5D"));
        assert_eq!(query(&json!({"a": "5$, [1]"})).as_deref(), Ok("a=5%24%2C+%5B1%5D"));
    }
}
