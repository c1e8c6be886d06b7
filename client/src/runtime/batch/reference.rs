//! The result of one command as a parameter of a later one (B2-6, B3-4).

use std::fmt;

use bitrix24_wire::Value;
use serde_json::json;

use crate::runtime::form::escape;

/// A part of the result of one command, as a parameter of a later command of the same batch: see
/// [`Handle::path`](crate::Handle::path). The portal puts the value in; it never passes through the client.
#[derive(Clone, PartialEq, Eq)]
pub struct Reference {
    pub(super) batch: u64,
    pub(super) command: usize,
    pub(super) path: String,
    /// One field of all rows, not one value.
    pub(super) column: bool,
}

/// A reference in place of a parameter.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub(super) keys: Vec<String>,
    pub(super) text: String,
}

impl Reference {
    /// In the form of REST 2: `$result[label][items][0]`.
    pub(super) fn text(&self, label: &str) -> Result<String, String> {
        if self.column {
            return Err(format!("REST 2 cannot refer to the field `{}` of all rows of a result", self.path));
        }
        let mut out = format!("$result[{label}]");
        for key in keys(&self.path).ok_or_else(|| self.malformed("`[items][0][id]`"))? {
            out.push_str(&format!("[{}]", escape(&key)));
        }
        Ok(out)
    }

    /// In the form of REST 3.0: `{"$ref": "label.item.id"}`, `{"$refArray": "label.id"}`.
    pub(super) fn marker(&self, label: &str) -> Result<Value, String> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
        let mut names = self.path.split('.');
        if !names.clone().all(|name| !name.is_empty() && name.bytes().all(known)) {
            return Err(self.malformed(if self.column { "`id`" } else { "`item.id`" }));
        }
        let address = format!("{label}.{}", self.path);
        if self.column {
            return Ok(json!({ "$refArray": address }));
        }
        match names.next() {
            Some("item" | "items") => Ok(json!({ "$ref": address })),
            _ => Err(format!("`{}`: REST 3.0 knows `item` and `items` of earlier results alone", self.path)),
        }
    }

    fn malformed(&self, example: &str) -> String {
        format!("`{}` is no path into a result; it looks like {example}", self.path)
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reference({} of command {})", self.path, self.command)
    }
}

/// The keys of `fields[PHONE][0]` or `[fields][PHONE][0]`; none for an empty text.
pub(super) fn keys(path: &str) -> Option<Vec<String>> {
    let mut keys = Vec::new();
    let start = path.find('[').unwrap_or(path.len());
    let (first, mut rest) = path.split_at(start);
    if !first.is_empty() {
        keys.push(first);
    }
    while !rest.is_empty() {
        let (key, behind) = rest.strip_prefix('[')?.split_once(']')?;
        keys.push(key);
        rest = behind;
    }
    let refused = |key: &&str| key.is_empty() || key.contains(['[', ']']) || key.contains(char::is_whitespace);
    let dotted = first.contains('.');
    (!dotted && !keys.iter().any(refused)).then(|| keys.into_iter().map(str::to_owned).collect())
}

/// Writes a marker at the place of the keys, over the present value.
pub(super) fn place(parameters: &mut Value, keys: &[String], marker: Value) -> Result<(), String> {
    let Some((key, inner)) = keys.split_first() else {
        *parameters = marker;
        return Ok(());
    };
    if parameters.is_null() {
        *parameters = json!({});
    }
    match parameters {
        Value::Object(entries) => place(entries.entry(key.as_str()).or_insert(Value::Null), inner, marker),
        Value::Array(items) => {
            let index = key.parse().ok().filter(|index| *index <= items.len());
            let index: usize = index.ok_or_else(|| format!("`{key}` is no place in a list of {}", items.len()))?;
            if index == items.len() {
                items.push(Value::Null);
            }
            place(&mut items[index], inner, marker)
        }
        _ => Err(format!("nothing can be bound to `{key}` in a single value")),
    }
}

/// The labels that hand-written markers of REST 3.0 in parameters refer to.
pub(super) fn labels_in<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| labels_in(item, found)),
        Value::Object(entries) => {
            for (key, item) in entries {
                match item {
                    Value::String(address) if key == "$ref" || key == "$refArray" => {
                        found.push(address.split('.').next().unwrap_or_default());
                    }
                    _ => labels_in(item, found),
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference(path: &str, column: bool) -> Reference {
        Reference { batch: 0, command: 0, path: path.to_owned(), column }
    }

    #[test]
    fn b2_6_paths() {
        for (path, expected) in [
            ("", "$result[me]"),
            ("[items][0][id]", "$result[me][items][0][id]"),
            ("items[0][id]", "$result[me][items][0][id]"),
            ("ID", "$result[me][ID]"),
            ("[ü&]", "$result[me][%C3%BC%26]"),
        ] {
            assert_eq!(reference(path, false).text("me").as_deref(), Ok(expected));
        }
        for path in ["[", "[]", "[a", "[a]b", "a]", "[a[b]", "[a b]", "items.0.id", "a b"] {
            assert!(reference(path, false).text("me").unwrap_err().contains(path), "{path}");
        }
        assert!(reference("id", true).text("me").is_err());
    }

    #[test]
    fn b3_4_addresses() {
        assert_eq!(reference("item.id", false).marker("t"), Ok(json!({"$ref": "t.item.id"})));
        assert_eq!(reference("items.0.id", false).marker("t"), Ok(json!({"$ref": "t.items.0.id"})));
        assert_eq!(reference("id", true).marker("t"), Ok(json!({"$refArray": "t.id"})));
        for (path, column) in [("", false), ("id", false), ("[item][id]", false), ("", true), ("item..id", false)] {
            assert!(reference(path, column).marker("t").is_err(), "{path}");
        }
    }
}
