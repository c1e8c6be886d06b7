//! The queue of events that an application fetches (EV-5).

use serde_json::{Value, json};

use super::{Context, Parameters};
use crate::Refusal;
use crate::auth::Caller;
use crate::envelope::Answer;
use crate::store::filter::passes;
use crate::store::{Row, number, text};

/// Queued events, and the subscriptions of the application.
#[derive(Clone, Debug, Default)]
pub(crate) struct Queue {
    last: u64,
    processes: u64,
    events: Vec<Event>,
    bindings: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
struct Event {
    row: Row,
    process: Option<String>,
    failed: bool,
    connector: String,
}

impl Queue {
    /// Subscribes the application to an event, except where it caused it under its connector.
    pub(crate) fn bind(&mut self, event: &str, connector: &str) {
        self.bindings.push((event.to_uppercase(), connector.to_owned()));
    }

    /// Queues an event of the portal.
    pub(crate) fn announce(&mut self, event: &str, data: Value, cause: &str, date: String) {
        let wanted = self.bindings.iter().filter(|(name, own)| name == event && (own.is_empty() || own != cause));
        for (event, connector) in wanted.cloned().collect::<Vec<_>>() {
            self.push(&event, data.clone(), &connector, date.clone());
        }
    }

    /// Queues a record; it replaces one about the same object.
    pub(crate) fn push(&mut self, event: &str, data: Value, connector: &str, date: String) -> u64 {
        let same = |waiting: &Event| {
            waiting.process.is_none() && waiting.row["EVENT_NAME"] == event && waiting.row["EVENT_DATA"] == data
        };
        if data != json!(false) {
            self.events.retain(|waiting| !same(waiting));
        }
        self.last += 1;
        let row = json!({
            "ID": self.last.to_string(), "TIMESTAMP_X": date, "EVENT_NAME": event, "EVENT_DATA": data,
            "EVENT_ADDITIONAL": false, "MESSAGE_ID": format!("m{}", self.last),
        });
        let row = row.as_object().cloned().unwrap_or_default();
        self.events.push(Event { row, process: None, failed: false, connector: connector.to_owned() });
        self.last
    }
}

/// Administrators and applications alone.
fn admitted(context: &Context<'_>) -> Result<(), Refusal> {
    if *context.caller == Caller::Webhook {
        return Err(Refusal::WrongAuthType);
    }
    if !context.config.admin {
        return Err(Refusal::method(403, "ACCESS_DENIED", "Access denied!"));
    }
    Ok(())
}

/// Whether an event is queued for the caller.
fn waits(event: &Event, parameters: &Parameters) -> bool {
    let connector = parameters.get("auth_connector").map(text).unwrap_or_default();
    let filter = parameters.get("filter").and_then(Value::as_object);
    let failed = parameters.get("error").and_then(number) == Some(1.0);
    event.connector == connector
        && (failed || !event.failed)
        && filter.is_none_or(|filter| passes(filter, &event.row, str::to_owned))
}

/// Subscribes to events of the queue; the portal calls no handlers.
pub(crate) fn bind(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    admitted(context)?;
    let field = |key: &str| parameters.get(key).map(text).unwrap_or_default();
    if field("event").is_empty() {
        return Err(Refusal::method(400, "ERROR_EVENT_NOT_FOUND", "Event not found"));
    }
    if field("event_type") == "offline" {
        context.queue.bind(&field("event"), &field("auth_connector"));
    }
    Ok(json!(true).into())
}

pub(crate) fn get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    admitted(context)?;
    let limit = parameters.get("limit").and_then(number).filter(|limit| *limit >= 1.0).unwrap_or(50.0) as usize;
    let clears = parameters.get("clear").and_then(number) != Some(0.0);
    let again = parameters.get("process_id").map(text);
    let queue = &mut *context.queue;
    queue.processes += 1;
    let process = again.clone().unwrap_or_else(|| format!("{:032x}", 0xb24_0000_0000 + u128::from(queue.processes)));
    let mut taken = Vec::new();
    for event in &mut queue.events {
        let reserved = match &again {
            Some(process) => event.process.as_ref() == Some(process),
            None => event.process.is_none() || event.failed,
        };
        if taken.len() < limit && reserved && waits(event, parameters) {
            event.process = Some(process.clone());
            taken.push(Value::Object(event.row.clone()));
        }
    }
    if clears {
        queue.events.retain(|event| event.process.as_ref() != Some(&process));
    }
    let process = if clears { Value::Null } else { process.into() };
    Ok(json!({"process_id": process, "events": taken}).into())
}

pub(crate) fn list(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    admitted(context)?;
    let rows = context.queue.events.iter().filter(|event| waits(event, parameters) || event.failed).map(|event| {
        let mut row = event.row.clone();
        row.insert("PROCESS_ID".to_owned(), event.process.clone().unwrap_or_default().into());
        row.insert("ERROR".to_owned(), json!(if event.failed { "1" } else { "0" }));
        Value::Object(row)
    });
    let rows: Vec<Value> = rows.collect();
    Ok(Answer { total: Some(rows.len() as u64), result: rows.into(), ..Answer::default() })
}

pub(crate) fn clear(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    admitted(context)?;
    let process = process(parameters)?;
    context.queue.events.retain(|event| !chosen(event, &process, parameters));
    Ok(json!(true).into())
}

pub(crate) fn error(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    admitted(context)?;
    let process = process(parameters)?;
    for event in context.queue.events.iter_mut().filter(|event| chosen(event, &process, parameters)) {
        event.failed = true;
    }
    Ok(json!(true).into())
}

fn process(parameters: &Parameters) -> Result<String, Refusal> {
    let missing = || Refusal::method(400, "ERROR_ARGUMENT", "Argument 'process_id' is null or empty");
    parameters.get("process_id").map(text).filter(|process| !process.is_empty()).ok_or_else(missing)
}

/// Whether the parameters name an event of a process: by number, else by message, else always.
fn chosen(event: &Event, process: &str, parameters: &Parameters) -> bool {
    let among = |key: &str, field: &str| {
        let list = parameters.get(key).and_then(Value::as_array).filter(|list| !list.is_empty())?;
        Some(list.iter().any(|wanted| text(wanted) == text(&event.row[field])))
    };
    let named = among("id", "ID").or_else(|| among("message_id", "MESSAGE_ID")).unwrap_or(true);
    event.process.as_deref() == Some(process) && named
}
