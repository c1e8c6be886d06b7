//! A batch without an answer of its own: its commands are calls like others.

use bitrix24_wire::{Value, Version};
use serde_json::{Map, json};

use super::answer::Answer;
use super::query::decode;
use super::received::Received;
use super::rule::Target;
use super::serve::{Served, reply};
use super::state::State;
use crate::runtime::http::{HttpFailure, HttpReply, HttpRequest};

/// The outcome of a command: its envelope, or the error in its place.
type Outcome = Result<Value, HttpReply>;

impl State {
    pub(super) async fn serve_batch(&self, batch: Received, request: &HttpRequest) -> Served {
        self.note(batch.clone());
        match batch.version {
            Version::V2 => self.serve_commands(&batch, request).await,
            Version::V3 => self.serve_list(&batch, request).await,
        }
    }

    /// `{"halt": 1, "cmd": {label: "method?query"}}`.
    async fn serve_commands(&self, batch: &Received, request: &HttpRequest) -> Served {
        let commands: Vec<(String, String)> = match batch.param("cmd") {
            Value::Object(commands) => commands.iter().map(|(label, command)| (label.clone(), text(command))).collect(),
            Value::Array(commands) => {
                commands.iter().enumerate().map(|(at, command)| (at.to_string(), text(command))).collect()
            }
            _ => return Ok(reply(&Answer::error(400, "ERROR_BATCH_EMPTY").description("no `cmd`"), Version::V2)),
        };
        let halt = ["1", "true"].contains(&text(batch.param("halt")).as_str());
        let (mut results, mut errors, mut totals, mut nexts) = (Map::new(), Map::new(), Map::new(), Map::new());
        for (index, (label, command)) in commands.into_iter().enumerate() {
            let (method, query) = command.split_once('?').unwrap_or((&command, ""));
            let refused = match (index, method) {
                (50.., _) => Some("ERROR_BATCH_LENGTH_EXCEEDED"),
                (_, "batch") => Some("ERROR_BATCH_METHOD_NOT_ALLOWED"),
                _ => None,
            };
            if let Some(code) = refused {
                errors.insert(label, json!({ "error": code, "error_description": "" }));
                continue;
            }
            let parameters = resolve(decode(query), &results);
            match self.serve_command(batch, method, parameters, request).await? {
                Ok(envelope) => {
                    for (key, into) in [("total", &mut totals), ("next", &mut nexts)] {
                        if let Some(value) = envelope.get(key) {
                            into.insert(label.clone(), value.clone());
                        }
                    }
                    results.insert(label, envelope.get("result").cloned().unwrap_or_default());
                }
                Err(refusal) => {
                    errors.insert(label, serde_json::from_slice(&refusal.body).unwrap_or_default());
                    if halt {
                        break;
                    }
                }
            }
        }
        let result = json!({
            "result": php(results), "result_error": php(errors), "result_total": php(totals),
            "result_next": php(nexts), "result_time": [],
        });
        Ok(reply(&Answer::result(result), Version::V2))
    }

    /// `[{"method", "query", "as"}]`: one error fails the whole batch.
    async fn serve_list(&self, batch: &Received, request: &HttpRequest) -> Served {
        let Value::Array(commands) = batch.params() else {
            let answer = Answer::error(400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION");
            return Ok(reply(&answer.description("a batch is a list"), Version::V3));
        };
        let (mut results, mut named) = (Vec::new(), Map::new());
        for command in commands {
            let parameters = refer(command.get("query").cloned().unwrap_or_default(), &named);
            let method = command.get("method").and_then(Value::as_str).unwrap_or_default();
            match self.serve_command(batch, method, parameters, request).await? {
                Ok(envelope) => {
                    let result = envelope.get("result").cloned().unwrap_or_default();
                    if let Some(alias) = command.get("as").and_then(Value::as_str) {
                        named.insert(alias.to_owned(), result.clone());
                    }
                    results.push(result);
                }
                Err(refusal) => return Ok(refusal),
            }
        }
        Ok(reply(&Answer::result(Value::Array(results)), Version::V3))
    }

    /// Faults of the network are those of the whole batch.
    async fn serve_command(
        &self,
        batch: &Received,
        method: &str,
        parameters: Value,
        request: &HttpRequest,
    ) -> Result<Outcome, HttpFailure> {
        let (version, method) = (batch.version, method.to_owned());
        let target = Target::Method(version, method.clone());
        let call = Received { version, method, parameters, headers: batch.headers.clone(), in_batch: true };
        let served = self.answer_call(&target, call, request).await?;
        let envelope = serde_json::from_slice::<Value>(&served.body).ok().filter(|_| served.status == 200);
        Ok(envelope.filter(|envelope| envelope.get("error").is_none()).ok_or(served))
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// PHP writes an empty map as a list.
fn php(map: Map<String, Value>) -> Value {
    if map.is_empty() { json!([]) } else { Value::Object(map) }
}

/// `$result[label][path][0]` in a text stands for the result of an earlier command; unknown references stay as they
/// are.
fn resolve(value: Value, results: &Map<String, Value>) -> Value {
    match value {
        Value::String(text) => found(&text, results).cloned().unwrap_or(Value::String(text)),
        Value::Array(items) => items.into_iter().map(|item| resolve(item, results)).collect(),
        Value::Object(entries) => entries.into_iter().map(|(key, item)| (key, resolve(item, results))).collect(),
        other => other,
    }
}

fn found<'r>(text: &str, results: &'r Map<String, Value>) -> Option<&'r Value> {
    let path = text.strip_prefix("$result[")?.strip_suffix(']')?;
    let mut keys = path.split("][");
    let first = results.get(keys.next()?)?;
    keys.try_fold(first, |value, key| match value {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        other => other.get(key),
    })
}

/// `{"$ref": "alias.item.id"}` and `{"$refArray": "alias.id"}`.
fn refer(value: Value, named: &Map<String, Value>) -> Value {
    let reference = |name: &str| Some(value.get(name)?.as_str()?.to_owned());
    let path = |path: &str| {
        let mut keys = path.split('.');
        let first = named.get(keys.next()?)?;
        keys.try_fold(first, |value, key| value.get(key)).cloned()
    };
    if let Some(found) = reference("$ref").and_then(|name| path(&name)) {
        return found;
    }
    if let Some((alias, field)) = reference("$refArray").as_deref().and_then(|name| name.split_once('.')) {
        let items = named.get(alias).and_then(|result| result.get("items")).and_then(Value::as_array);
        return items.into_iter().flatten().filter_map(|item| item.get(field).cloned()).collect();
    }
    match value {
        Value::Array(items) => items.into_iter().map(|item| refer(item, named)).collect(),
        Value::Object(entries) => entries.into_iter().map(|(key, item)| (key, refer(item, named))).collect(),
        other => other,
    }
}
