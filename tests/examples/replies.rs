//! Documented replies: each decodes into the output type of its method, and its values are in documented fields.

use bitrix24::wire::{Doc, MethodInfo, count_untyped};
use bitrix24_codegen::json;
use serde_json::{Map, Value};

use crate::corpus::{Corpus, Page, json_blocks, section};
use crate::known::Finding;
use crate::table::Table;

/// Replies that do not decode.
pub(crate) fn findings(corpus: &Corpus, numbers: &mut String) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut table = Table::<3>::default();
    for page in &corpus.pages {
        for (reply, strict) in replies(page) {
            let section = section(&page.path);
            let outcome = decode(page.method, &reply);
            let column = if strict { 0 } else { 1 };
            table.add(section, column, usize::from(outcome.is_ok()), 1);
            match outcome {
                Ok((typed, all)) => table.add(section, 2, typed, all),
                Err((place, problem)) => found.push(Finding { page: page.path.clone(), place, problem }),
            }
        }
    }
    table.print(["strict JSON decodes", "repaired JSON decodes", "values typed"], numbers);
    found
}

/// The successful replies of a page, and whether each is strict JSON.
pub(crate) fn replies(page: &Page) -> Vec<(Value, bool)> {
    let blocks = json_blocks(&page.raw.response);
    let read = blocks.filter_map(|text| {
        let strict = serde_json::from_str(text).ok();
        let is_strict = strict.is_some();
        strict.or_else(|| json::read_parts(text).ok().map(|read| read.value)).map(|value| (value, is_strict))
    });
    let read: Vec<(Value, bool)> = read.filter(|(value, _)| value.get("error").is_none()).collect();
    let has_result = |(value, _): &(Value, bool)| value.get("result").is_some();
    if read.iter().any(has_result) {
        // If there are whole replies, other examples are parts of them.
        return read.into_iter().filter(has_result).collect();
    }
    read.into_iter().take(1).map(|(value, strict)| (wrap(value), strict)).collect()
}

/// A reply from an example that shows only the result.
fn wrap(mut value: Value) -> Value {
    let mut envelope = Map::new();
    if let Value::Object(object) = &mut value {
        for key in ["total", "next", "time"] {
            if let Some(moved) = object.shift_remove(key) {
                envelope.insert(key.to_owned(), moved);
            }
        }
    }
    envelope.insert("result".to_owned(), value);
    Value::Object(envelope)
}

/// The number of values of the result in documented fields, and the number of all values; or the place of the failure
/// and its cause.
fn decode(method: &MethodInfo, reply: &Value) -> Result<(usize, usize), (String, String)> {
    let text = serde_json::to_vec(reply).expect("a value is JSON");
    let doc = Doc::parse(&text).expect("what was written can be read");
    let result = doc.root().get("result").expect("replies have a result");
    let output = method.decode_result(result).map_err(|error| {
        let problem = format!("expected {}, found {}", error.expected(), error.found());
        (format!("result {}", error.path()).trim().to_owned(), problem)
    })?;
    let all = count(&reply["result"]);
    Ok((all.saturating_sub(count_untyped(&*output)), all))
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 1,
    }
}
