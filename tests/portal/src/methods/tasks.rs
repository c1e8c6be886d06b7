//! `tasks.task.*` of REST 2: `RESPONSIBLE_ID` in requests, `responsibleId` in replies (P2-3).

use serde_json::{Map, Value, json};

use super::{Context, Parameters, tasks3};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::list::{Names, Query, page};
use crate::store::{id, text};

const NAMES: Names = Names { id: "id", rows: Some("tasks"), field: camel };

/// Numbers of states in REST 2.
const STATES: [(&str, &str); 5] =
    [("2", "pending"), ("3", "in_progress"), ("4", "supposedly_completed"), ("5", "completed"), ("6", "deferred")];

/// `responsibleId` of `RESPONSIBLE_ID`; two names differ in more than case.
fn camel(name: &str) -> String {
    match name {
        "CREATED_DATE" => return "created".to_owned(),
        "CREATED_BY" => return "creatorId".to_owned(),
        _ => {}
    }
    let mut camel = String::new();
    let mut upper = false;
    for letter in name.chars() {
        match letter {
            '_' => upper = true,
            letter if upper => {
                camel.push(letter);
                upper = false;
            }
            letter => camel.push(letter.to_ascii_lowercase()),
        }
    }
    camel
}

pub(crate) fn list(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let query = Query { parameters, stuck: context.stuck };
    let mut answer = page(context.store.table(tasks3::TABLE), &query, NAMES);
    if let Some(rows) = answer.result["tasks"].as_array_mut() {
        rows.iter_mut().for_each(|row| *row = shown(row));
    }
    Ok(answer)
}

pub(crate) fn get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let id = id(parameters.get("taskid"))
        .ok_or_else(|| Refusal::method(400, "100", "Could not find value for parameter {taskId}"))?;
    let missing = || Refusal::method(400, "ERROR_CORE", "Task is not found or not accessible");
    let row = context.store.table(tasks3::TABLE).get(id).ok_or_else(missing)?;
    Ok(json!({"task": shown(&Value::Object(row.clone()))}).into())
}

pub(crate) fn add(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let missing = || Refusal::method(400, "100", "Could not find value for parameter {fields}");
    let fields = parameters.get("fields").and_then(Value::as_object).ok_or_else(missing)?;
    let fields: Map<String, Value> = fields.iter().map(|(key, value)| (camel(key), value.clone())).collect();
    if fields.get("title").map(text).is_none_or(|title| title.is_empty()) {
        return Err(Refusal::method(400, "ERROR_CORE", "TITLE is required"));
    }
    let id = tasks3::insert(context, &fields);
    let row = context.store.table(tasks3::TABLE).get(id).cloned().unwrap_or_default();
    Ok(json!({"task": shown(&Value::Object(row))}).into())
}

/// The row as REST 2 shows it: every scalar is a text.
fn shown(row: &Value) -> Value {
    let fields = row.as_object().into_iter().flatten();
    let fields = fields.map(|(key, value)| match (key.as_str(), value) {
        ("created", value) => ("createdDate".to_owned(), value.clone()),
        ("creatorId", value) => ("createdBy".to_owned(), text(value).into()),
        ("status", value) => {
            let state = STATES.iter().find(|(_, name)| *name == text(value));
            (key.clone(), state.map_or_else(|| value.clone(), |(number, _)| json!(number)))
        }
        (_, Value::Number(number)) => (key.clone(), number.to_string().into()),
        (_, value) => (key.clone(), value.clone()),
    });
    Value::Object(fields.collect())
}
