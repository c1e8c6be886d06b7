//! Documented cURL bodies: each decodes into a request, which is encoded as the same JSON, up to the case of parameters in
//! REST 2.

use bitrix24::wire::{Doc, MethodInfo};
use bitrix24_codegen::diagnostics::Diagnostics;
use bitrix24_codegen::lower::examples;
use serde_json::Value;

use crate::corpus::{Corpus, section};
use crate::known::Finding;
use crate::table::Table;

/// Requests that do not survive a round trip.
pub(crate) fn findings(corpus: &Corpus, numbers: &mut String) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut table = Table::<4>::default();
    for page in &corpus.pages {
        for request in examples::requests(&page.raw.examples, &mut Diagnostics::default()) {
            let Some((body, is_webhook)) = parameters(request.body) else { continue };
            let name = request.method.as_deref().unwrap_or(page.method.name);
            let is_v3 = page.method.version == bitrix24::Version::V3;
            let method = corpus.method(name, is_v3).or_else(|| corpus.method(name, request.v3));
            let send = |body: &Value| match method {
                Some(method) if is_v3 || request.v3 => round_trip(method, body),
                Some(method) => round_trip(method, &as_documented(method, body)),
                None => Err(("url".to_owned(), format!("`{name}` is no documented method"))),
            };
            let as_written = send(&body);
            let column = 2 * usize::from(!is_webhook);
            table.add(section(&page.path), column, usize::from(as_written.is_ok()), 1);
            // A body with placeholders such as "put your id here" is tried with numbers in their place.
            let outcome = as_written.or_else(|problem| filled_in(&body).map_or(Err(problem), |body| send(&body)));
            table.add(section(&page.path), column + 1, usize::from(outcome.is_ok()), 1);
            if let Err((place, problem)) = outcome {
                let finding = Finding { page: page.path.clone(), place, problem };
                if !found.contains(&finding) {
                    found.push(finding);
                }
            }
        }
    }
    table.print(["webhook as written", "webhook filled in", "OAuth as written", "OAuth filled in"], numbers);
    found
}

/// The parameters in a body, and whether they are those of a webhook: without a token.
pub(crate) fn parameters(mut body: Value) -> Option<(Value, bool)> {
    match &mut body {
        Value::Null => None,
        Value::Object(entries) => {
            let token = entries.shift_remove("auth");
            Some((body, token.is_none()))
        }
        _ => Some((body, true)),
    }
}

/// The body with the parameters in the case of the documentation: REST 2 takes them in any.
fn as_documented(method: &MethodInfo, body: &Value) -> Value {
    let Value::Object(entries) = body else { return body.clone() };
    let fields = method.parameters().fields;
    let spelled = |key: &String| {
        let same = |field: &&&str| field.eq_ignore_ascii_case(key) && !entries.contains_key(**field);
        let exact = fields.iter().any(|field| field == key);
        fields.iter().find(same).filter(|_| !exact).map_or_else(|| key.clone(), |field| (*field).to_owned())
    };
    entries.iter().map(|(key, value)| (spelled(key), value.clone())).collect()
}

/// The body with a number in place of each placeholder such as "put your id here"; `None` if it has none.
pub(crate) fn filled_in(body: &Value) -> Option<Value> {
    let mut body = body.clone();
    let is_placeholder = |text: &str| {
        let inner = text.trim_matches('*');
        (inner.starts_with("put_") || inner.starts_with("your_"))
            && (inner.contains("_id") || inner.ends_with("id_here"))
    };
    let mut found = false;
    if let Value::Object(entries) = &mut body {
        for value in entries.values_mut().filter(|value| value.as_str().is_some_and(is_placeholder)) {
            *value = Value::from(1);
            found = true;
        }
    }
    found.then_some(body)
}

fn round_trip(method: &MethodInfo, body: &Value) -> Result<(), (String, String)> {
    let text = serde_json::to_vec(body).expect("a value is JSON");
    let doc = Doc::parse(&text).expect("what was written can be read");
    let request = method
        .decode_request(doc.root())
        .map_err(|error| (error.path(), format!("expected {}, found {}", error.expected(), error.found())))?;
    let failed = |error: &dyn std::fmt::Display| ("body".to_owned(), error.to_string());
    // Examples may show positional arguments with their names.
    let sent: Value = if method.positional && body.is_object() {
        let fields = request.info().fields;
        let is_twice = |key: &&String| {
            fields.iter().any(|field| request.extra().get(field).is_none() && field.eq_ignore_ascii_case(key))
        };
        if let Some(key) = request.extra().keys().find(is_twice) {
            return Err(("body".to_owned(), format!("the argument `{key}` is spelled in two ways")));
        }
        serde_json::to_value(&*request).map_err(|error| failed(&error))?
    } else {
        let sent = method.encode_request(&*request).map_err(|error| failed(&error))?;
        serde_json::from_slice(&sent).expect("a request is sent as JSON")
    };
    match difference(body, &sent, String::new()) {
        Some(problem) => Err(problem),
        None => Ok(()),
    }
}

/// The first place where two values differ, and how.
fn difference(before: &Value, after: &Value, place: String) -> Option<(String, String)> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let keys = before.keys().chain(after.keys().filter(|key| !before.contains_key(*key)));
            keys.filter_map(|key| {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                match (before.get(key), after.get(key)) {
                    (Some(before), Some(after)) => difference(before, after, place),
                    (Some(before), None) => Some((place, format!("{before} is lost"))),
                    (_, after) => Some((place, format!("{} is new", after.unwrap_or(&Value::Null)))),
                }
            })
            .next()
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let pairs = before.iter().zip(after).enumerate();
            pairs.filter_map(|(index, (before, after))| difference(before, after, format!("{place}[{index}]"))).next()
        }
        (before, after) if before == after => None,
        (before, after) => Some((place, format!("{} comes back as {}", truncated(before), truncated(after)))),
    }
}

fn truncated(value: &Value) -> String {
    value.to_string().chars().take(60).collect()
}
