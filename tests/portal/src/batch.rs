//! Batches of REST 2 (B2-1 to B2-6).

use serde_json::{Map, Value, json};

use crate::call::{self, Call};
use crate::envelope::{self, Answer};
use crate::journal::Command;
use crate::query::{array, parse};
use crate::site::{Site, State};
use crate::store::text;
use crate::{Refusal, Version};

/// The most commands; each further one fails on its own.
const MOST: usize = 50;

/// Methods that a batch may not hold: itself and those that move files.
const FORBIDDEN: [&str; 2] = ["batch", "disk.folder.uploadfile"];

/// The five members of the result.
#[derive(Default)]
struct Members {
    result: Vec<(String, Value)>,
    error: Vec<(String, Value)>,
    total: Vec<(String, Value)>,
    next: Vec<(String, Value)>,
    time: Vec<(String, Value)>,
}

pub(crate) fn run(site: &Site, state: &mut State, call: &Call, commands: &mut Vec<Command>) -> Result<Answer, Refusal> {
    let given: Vec<(String, Value)> = match call.parameters.get("cmd") {
        Some(Value::Object(map)) => map.clone().into_iter().collect(),
        Some(Value::Array(list)) => list.iter().cloned().enumerate().map(|(at, cmd)| (at.to_string(), cmd)).collect(),
        _ => return Err(Refusal::method(400, "ERROR_ARGUMENT", "Argument 'cmd' is null or empty")),
    };
    let halts = truthy(call.parameters.get("halt"));
    let mut members = Members::default();
    for (at, (label, command)) in given.into_iter().enumerate() {
        let line = text(&command);
        let (method, query) = line.split_once('?').unwrap_or((&line, ""));
        let name = method.trim_start_matches('/').to_ascii_lowercase();
        let answer =
            if at < MOST { one(site, state, call, &name, query, &members.result) } else { Err(Refusal::BatchLength) };
        let error = answer.as_ref().err().map(|refusal| refusal.reply(Version::V2).1);
        let code = error.as_ref().map(|error| text(&error["error"]));
        commands.push(Command {
            label: label.clone(),
            method: method.to_owned(),
            executed: code.is_none(),
            error: code,
        });
        if let Some(time) = envelope::time(state.quirks.time, Version::V2, (site.unix(), site.cost(&name)), None) {
            members.time.push((label.clone(), time));
        }
        match answer {
            Ok(answer) => members.push(label, answer),
            Err(_) => {
                members.error.push((label, error.unwrap_or_default()));
                if halts {
                    break;
                }
            }
        }
    }
    Ok(members.result().into())
}

impl Members {
    fn push(&mut self, label: String, answer: Answer) {
        for (members, value) in [(&mut self.total, answer.total), (&mut self.next, answer.next)] {
            members.extend(value.map(|value| (label.clone(), value.into())));
        }
        self.result.push((label, answer.result));
    }

    /// Each member as PHP has it: `[]` if empty, a list if numbered, else an object (B2-4).
    fn result(self) -> Value {
        json!({
            "result": array(self.result),
            "result_error": array(self.error),
            "result_total": array(self.total),
            "result_next": array(self.next),
            "result_time": array(self.time),
        })
    }
}

/// One command.
fn one(
    site: &Site,
    state: &mut State,
    call: &Call,
    name: &str,
    query: &str,
    results: &[(String, Value)],
) -> Result<Answer, Refusal> {
    state.journal.asked(name);
    if FORBIDDEN.contains(&name) {
        return Err(Refusal::BatchMethod);
    }
    if let Some(refusal) = state.command_fault(name) {
        return Err(refusal);
    }
    if site.config.operating.bill_commands {
        let key = (call.caller.key(), name);
        if !state.budgets.open(&site.config.operating, key, site.unix() as u64) {
            return Err(Refusal::OperatingLimit);
        }
        state.budgets.spend(site.cost(name), key, site.unix() as u64);
    }
    let parameters: Map<String, Value> =
        parse(query).into_iter().map(|(key, value)| (key, fill(value, results))).collect();
    let command = Call {
        version: Version::V2,
        method: name.to_owned(),
        parameters: call::folded(parameters),
        caller: call.caller.clone(),
        user_id: call.user_id,
        host: call.host,
        stuck: call.stuck,
    };
    call::one(site, state, &command)
}

/// Whether PHP reads a value as true.
fn truthy(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => false,
        Some(Value::Bool(flag)) => *flag,
        Some(value) => !matches!(text(value).as_str(), "" | "0"),
    }
}

const REFERENCE: &str = "$result[";

/// Replaces references by the results of earlier commands. A reference without a result is left as it is (B2-6).
fn fill(value: Value, results: &[(String, Value)]) -> Value {
    match value {
        Value::String(text) if text.contains(REFERENCE) => fill_text(&text, results),
        Value::Array(list) => list.into_iter().map(|value| fill(value, results)).collect(),
        Value::Object(map) => map.into_iter().map(|(key, value)| (key, fill(value, results))).collect(),
        other => other,
    }
}

fn fill_text(written: &str, results: &[(String, Value)]) -> Value {
    let mut filled = String::new();
    let mut rest = written;
    while let Some(at) = rest.find(REFERENCE) {
        let (path, length) = path(&rest[at + REFERENCE.len() - 1..]);
        let end = at + REFERENCE.len() - 1 + length;
        let found = find(&path, results);
        match found {
            // The text is a reference alone, so the value keeps its type.
            Some(value) if at == 0 && end == rest.len() && filled.is_empty() => return value.clone(),
            Some(value) => {
                filled.push_str(&rest[..at]);
                filled.push_str(&text(value));
            }
            None => filled.push_str(&rest[..end]),
        }
        rest = &rest[end..];
    }
    filled.push_str(rest);
    filled.into()
}

/// The parts of `[a][b]…` and how long it is.
fn path(written: &str) -> (Vec<&str>, usize) {
    let mut parts = Vec::new();
    let mut rest = written;
    while let Some((part, after)) = rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
        parts.push(part);
        rest = after;
    }
    (parts, (written.len() - rest.len()).max(1))
}

fn find<'a>(path: &[&str], results: &'a [(String, Value)]) -> Option<&'a Value> {
    let (label, inner) = path.split_first()?;
    let (_, result) = results.iter().find(|(known, _)| known == label)?;
    inner.iter().try_fold(result, |value, part| match value {
        Value::Object(map) => map.get(*part),
        Value::Array(list) => list.get(part.parse::<usize>().ok()?),
        _ => None,
    })
}
