//! Batches of REST 3.0 (B3-1 to B3-4): a bare list, one result or one error.

use serde_json::{Map, Value};

use crate::call::{self, Call};
use crate::envelope::Answer;
use crate::journal::Command;
use crate::site::{Site, State};
use crate::store::text;
use crate::{Refusal, Version};

pub(crate) fn run(
    site: &Site,
    state: &mut State,
    call: &Call,
    list: Option<Vec<Value>>,
    commands: &mut Vec<Command>,
) -> Result<Answer, Refusal> {
    let commands_of = list.ok_or_else(unreadable)?;
    let before = site.config.batch3_rolls_back.then(|| (state.world.clone(), state.journal.markers.clone()));
    let mut results = Vec::new();
    let mut named: Vec<(String, Value)> = Vec::new();
    for (at, command) in commands_of.iter().enumerate() {
        let answer = read(command).and_then(|Written { method, query, alias }| {
            let answer = one(site, state, call, method, query, &named);
            let code = answer.as_ref().err().map(|refusal| text(&refusal.reply(Version::V3).1["error"]["code"]));
            commands.push(Command {
                label: alias.map_or_else(|| at.to_string(), str::to_owned),
                method: method.to_owned(),
                executed: code.is_none(),
                error: code,
            });
            answer.map(|answer| (answer.result, alias))
        });
        match answer {
            Ok((result, alias)) => {
                named.extend(alias.map(|alias| (alias.to_owned(), result.clone())));
                results.push(result);
            }
            Err(refusal) => {
                if let Some((world, markers)) = before {
                    state.world = world;
                    state.journal.markers = markers;
                }
                return Err(refusal);
            }
        }
    }
    Ok(Value::from(results).into())
}

fn unreadable() -> Refusal {
    Refusal::v3(400, "INVALIDSELECTEXCEPTION", "Unable to recognize select")
}

/// A command as written; it must have a `query`.
struct Written<'a> {
    method: &'a str,
    query: &'a Map<String, Value>,
    alias: Option<&'a str>,
}

fn read(command: &Value) -> Result<Written<'_>, Refusal> {
    let method = command.get("method").and_then(Value::as_str).ok_or_else(unreadable)?;
    let query = command.get("query").and_then(Value::as_object).ok_or_else(unreadable)?;
    Ok(Written { method, query, alias: command.get("as").and_then(Value::as_str) })
}

fn one(
    site: &Site,
    state: &mut State,
    call: &Call,
    method: &str,
    query: &Map<String, Value>,
    named: &[(String, Value)],
) -> Result<Answer, Refusal> {
    let name = method.to_ascii_lowercase();
    state.journal.asked(&name);
    if name == "batch" {
        return Err(Refusal::MethodNotFound);
    }
    if let Some(refusal) = state.command_fault(&name) {
        return Err(refusal);
    }
    let parameters = query.iter().map(|(key, value)| Ok((key.clone(), fill(value, named)?)));
    let command = Call {
        version: Version::V3,
        method: name,
        parameters: parameters.collect::<Result<_, Refusal>>()?,
        caller: call.caller.clone(),
        user_id: call.user_id,
        host: call.host,
        stuck: call.stuck,
    };
    call::one(site, state, &command)
}

/// Replaces references by the results of earlier commands (B3-4).
fn fill(value: &Value, named: &[(String, Value)]) -> Result<Value, Refusal> {
    match value {
        Value::Object(map) if map.len() == 1 => match map.iter().next() {
            Some((key, Value::String(path))) if key == "$ref" => single(path, named),
            Some((key, Value::String(path))) if key == "$refArray" => collected(path, named),
            _ => fill_map(map, named),
        },
        Value::Object(map) => fill_map(map, named),
        Value::Array(list) => list.iter().map(|value| fill(value, named)).collect(),
        other => Ok(other.clone()),
    }
}

fn fill_map(map: &Map<String, Value>, named: &[(String, Value)]) -> Result<Value, Refusal> {
    let entries = map.iter().map(|(key, value)| Ok((key.clone(), fill(value, named)?)));
    Ok(Value::Object(entries.collect::<Result<_, Refusal>>()?))
}

fn unknown(path: &str) -> Refusal {
    Refusal::invalid("query", &format!("Unable to resolve the reference `{path}`"))
}

/// `alias.item.id` or `alias.items.0.id`: references reach items alone.
fn single(path: &str, named: &[(String, Value)]) -> Result<Value, Refusal> {
    let (result, inner) = source(path, named)?;
    let reachable = inner.split('.').next().is_some_and(|first| first == "item" || first == "items");
    let found = inner.split('.').try_fold(result, |value, part| match value {
        Value::Array(list) => list.get(part.parse::<usize>().ok()?),
        value => value.get(part),
    });
    found.filter(|_| reachable).cloned().ok_or_else(|| unknown(path))
}

/// `alias.id`: the field of every one of the items.
fn collected(path: &str, named: &[(String, Value)]) -> Result<Value, Refusal> {
    let (result, field) = source(path, named)?;
    let items = result.get("items").and_then(Value::as_array).ok_or_else(|| unknown(path))?;
    Ok(items.iter().filter_map(|item| item.get(field).cloned()).collect())
}

fn source<'a, 'b>(path: &'b str, named: &'a [(String, Value)]) -> Result<(&'a Value, &'b str), Refusal> {
    let (alias, inner) = path.split_once('.').ok_or_else(|| unknown(path))?;
    let (_, result) = named.iter().find(|(name, _)| name == alias).ok_or_else(|| unknown(path))?;
    Ok((result, inner))
}
