//! Parameters on the command line: `key=text`, `key:=json`, `@file.json`, `-`.

use std::fs;
use std::io::Read;

use serde_json::{Map, Value};

use crate::failure::Failure;

/// Parameters of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Parameters {
    /// An object, or a list of arguments.
    pub(crate) value: Value,
    /// Paths to the texts that were written as `key=text`, whose types are not known yet.
    pub(crate) texts: Vec<Vec<Step>>,
}

/// A step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Into an object.
    Key(String),
    /// Into a list.
    Index(usize),
}

/// The grammar, for `--help`.
pub(crate) const GRAMMAR: &str = "\
Parameters:
  key=text            a text; it becomes a number, a flag or a date where the documentation says so
  key:=json           JSON as it is: id:=5, ids:='[1,2]', value:=null
  key:=@file.json     JSON of a file
  a[b]=text           an entry of an object: fields[TITLE]=New, filter[>=ID]=10
  a[]=text            one more item of a list: select[]=ID select[]=TITLE
  @file.json          all entries of the object in a file; `-` reads it from standard input";

/// Reads parameters. A parameter that is given twice is an error.
pub(crate) fn parse(arguments: &[String], input: &mut dyn Read) -> Result<Parameters, Failure> {
    let mut parameters = Parameters { value: Value::Object(Map::new()), texts: Vec::new() };
    for argument in arguments {
        if argument == "-" {
            let mut text = String::new();
            input.read_to_string(&mut text).map_err(|error| Failure::File(format!("standard input: {error}")))?;
            parameters.merge(json(&text, "standard input")?, "standard input")?;
        } else if let Some(path) = argument.strip_prefix('@') {
            parameters.merge(json(&read(path)?, path)?, path)?;
        } else {
            parameters.set(argument)?;
        }
    }
    Ok(parameters)
}

impl Parameters {
    /// Parameters that were written as JSON.
    pub(crate) fn of_json(value: Value) -> Self {
        Self { value, texts: Vec::new() }
    }

    /// Adds all entries of an object; a list must be alone.
    fn merge(&mut self, value: Value, place: &str) -> Result<(), Failure> {
        match (value, &mut self.value) {
            (Value::Object(new), Value::Object(entries)) => {
                for (key, value) in new {
                    if entries.insert(key.clone(), value).is_some() {
                        return Err(Failure::Usage(format!("`{key}` is given twice, the second time in {place}")));
                    }
                }
                Ok(())
            }
            (list @ Value::Array(_), Value::Object(entries)) if entries.is_empty() => {
                self.value = list;
                Ok(())
            }
            (_, Value::Array(_)) | (Value::Array(_), _) => {
                Err(Failure::Usage("a list of arguments cannot be mixed with others".to_owned()))
            }
            _ => Err(Failure::Usage(format!("{place} must hold a JSON object, or a list of arguments"))),
        }
    }

    /// Adds one `key=text` or `key:=json`.
    fn set(&mut self, argument: &str) -> Result<(), Failure> {
        let Some(at) = equals_sign(argument) else {
            let text = format!("`{}` is no parameter: write key=text, key:=json, @file.json or -", shorten(argument));
            return Err(Failure::Usage(text));
        };
        let (left, right) = (&argument[..at], &argument[at + 1..]);
        let (key, value, is_text) = match left.strip_suffix(':') {
            Some(key) => (key, json_argument(key, right)?, false),
            None => (left, Value::String(right.to_owned()), true),
        };
        if self.value.is_array() {
            return Err(Failure::Usage("a list of arguments cannot be mixed with others".to_owned()));
        }
        let path = path(key)?;
        let place = insert(&mut self.value, key, &path, value)?;
        if is_text {
            self.texts.push(place);
        }
        Ok(())
    }
}

/// The index of the first `=` outside of brackets: `filter[>=ID]=5`.
fn equals_sign(argument: &str) -> Option<usize> {
    let mut depth = 0_usize;
    argument.bytes().position(|byte| {
        match byte {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        byte == b'=' && depth == 0
    })
}

/// The steps of a key; `None` stands for one more item of a list.
fn path(key: &str) -> Result<Vec<Option<&str>>, Failure> {
    let fail = || Failure::Usage(format!("`{}` is no key: write name, name[entry] or name[]", shorten(key)));
    let (name, mut rest) = key.split_at(key.find('[').unwrap_or(key.len()));
    if name.is_empty() {
        return Err(fail());
    }
    let mut steps = vec![Some(name)];
    while !rest.is_empty() {
        let (step, behind) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).ok_or_else(fail)?;
        steps.push(Some(step).filter(|step| !step.is_empty()));
        rest = behind;
    }
    Ok(steps)
}

/// Puts a value where the steps lead, and returns the path to it.
fn insert(root: &mut Value, key: &str, steps: &[Option<&str>], new: Value) -> Result<Vec<Step>, Failure> {
    let mut at = root;
    let mut place = Vec::new();
    for step in steps {
        match step {
            Some(name) => {
                if at.is_null() {
                    *at = Value::Object(Map::new());
                }
                let Value::Object(entries) = at else { return Err(mixed(key)) };
                at = entries.entry(*name).or_insert(Value::Null);
                place.push(Step::Key((*name).to_owned()));
            }
            None => {
                if at.is_null() {
                    *at = Value::Array(Vec::new());
                }
                let Value::Array(items) = at else { return Err(mixed(key)) };
                place.push(Step::Index(items.len()));
                items.push(Value::Null);
                let last = items.len() - 1;
                at = &mut items[last];
            }
        }
    }
    if !at.is_null() {
        return Err(Failure::Usage(format!("`{key}` is given twice; write `{key}[]` for the items of a list")));
    }
    *at = new;
    Ok(place)
}

fn mixed(key: &str) -> Failure {
    Failure::Usage(format!(
        "`{key}` does not fit to what is given before it: it cannot be both a value, a list and an object"
    ))
}

/// The JSON behind `:=`.
fn json_argument(key: &str, text: &str) -> Result<Value, Failure> {
    match text.strip_prefix('@') {
        Some(path) => json(&read(path)?, path),
        None => json(text, &format!("`{key}`")),
    }
}

/// Parses JSON; errors name the place that it comes from.
pub(crate) fn json(text: &str, place: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::Usage(format!("{place}: not JSON: {error}")))
}

/// Reads a local file.
pub(crate) fn read(path: &str) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::File(format!("{path}: {error}")))
}

/// The beginning of a wrong argument, which may be long, or a secret in the wrong place.
fn shorten(text: &str) -> String {
    const SHOWN: usize = 24;
    let short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parsed(arguments: &[&str]) -> Result<Value, String> {
        let arguments: Vec<String> = arguments.iter().map(|text| (*text).to_owned()).collect();
        let mut input: &[u8] = br#"{"from":"stdin"}"#;
        parse(&arguments, &mut input).map(|parameters| parameters.value).map_err(|failure| failure.to_string())
    }

    #[test]
    fn texts_json_and_paths() {
        let cases: [(&[&str], Value); 8] = [
            (&[], json!({})),
            (&["id=5"], json!({"id": "5"})),
            (&["id:=5", "a:=null"], json!({"id": 5, "a": null})),
            (&["filter[>=ID]=5", "filter[!=B]=x=y"], json!({"filter": {">=ID": "5", "!=B": "x=y"}})),
            (&["select[]=ID", "select[]=TITLE"], json!({"select": ["ID", "TITLE"]})),
            (&["a[b][][c]=1"], json!({"a": {"b": [{"c": "1"}]}})),
            (&["empty=", "-"], json!({"empty": "", "from": "stdin"})),
            (&["time=10:=5"], json!({"time": "10:=5"})),
        ];
        for (arguments, expected) in cases {
            assert_eq!(parsed(arguments), Ok(expected), "{arguments:?}");
        }
    }

    #[test]
    fn what_cannot_be_meant() {
        let cases: [(&[&str], &str); 9] = [
            (&["id"], "is no parameter"),
            (&["=5"], "is no key"),
            (&["a[b=5"], "is no parameter"),
            (&["a]b=5", "a[b]c=1"], "is no key"),
            (&["a=1", "a=2"], "twice"),
            (&["a=1", "a[]=2"], "does not fit"),
            (&["a[]=1", "a[b]=2"], "does not fit"),
            (&["a:={"], "not JSON"),
            (&["from=1", "-"], "twice"),
        ];
        for (arguments, part) in cases {
            let text = parsed(arguments).unwrap_err();
            assert!(text.contains(part), "{arguments:?}: {text}");
        }
    }

    #[test]
    fn texts_are_remembered_where_they_stand() {
        let arguments = ["a[b][]=1".to_owned(), "c:=2".to_owned()];
        let texts = parse(&arguments, &mut std::io::empty()).unwrap().texts;
        assert_eq!(texts, [vec![Step::Key("a".into()), Step::Key("b".into()), Step::Index(0)]]);
    }
}
