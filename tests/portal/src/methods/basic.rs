//! Methods about the user, the application and the portal.

use serde_json::{Map, Value, json};

use super::{Context, Parameters, find};
use crate::auth::Caller;
use crate::envelope::Answer;
use crate::store::list::{Names, Query, page};
use crate::store::{Table, text};
use crate::{Refusal, Version};

fn user(context: &Context<'_>) -> Value {
    let id = context.user_id;
    json!({
        "ID": id.to_string(), "ACTIVE": true, "NAME": "Ada", "LAST_NAME": "Lovelace",
        "EMAIL": format!("user{id}@portal.test"), "LAST_LOGIN": context.date(), "DATE_REGISTER": "2024-07-22T00:00:00+00:00",
        "IS_ONLINE": "Y", "TIMESTAMP_X": "24.08.2023 13:19:39", "LAST_ACTIVITY_DATE": "2024-07-23 08:08:50",
        "PERSONAL_GENDER": "", "PERSONAL_BIRTHDAY": "", "WORK_POSITION": "", "UF_EMPLOYMENT_DATE": "",
        "UF_DEPARTMENT": [1],
    })
}

pub(crate) fn user_current(context: &mut Context<'_>, _: &Parameters) -> Result<Answer, Refusal> {
    Ok(user(context).into())
}

/// Users that were added, else the one of the credentials. The order is at the top: `SORT`, `ORDER` (P2-3).
pub(crate) fn user_get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let mut asked = parameters.clone();
    let direction = parameters.get("order").cloned().unwrap_or_default();
    match parameters.get("sort").map(text).filter(|sort| !sort.is_empty()) {
        Some(sort) => asked.insert("order".to_owned(), json!({sort.to_uppercase(): direction})),
        None => asked.remove("order"),
    };
    if let (Some(id), None) = (parameters.get("id"), parameters.get("filter")) {
        asked.insert("filter".to_owned(), json!({"ID": id}));
    }
    let query = Query { parameters: &asked, stuck: context.stuck };
    let names = Names { id: "ID", rows: None, field: str::to_owned };
    if context.store.table("user").rows().next().is_none() {
        let row = user(context).as_object().cloned().unwrap_or_default();
        let mut alone = Table::default();
        alone.add(1, |_| row);
        return Ok(page(&alone, &query, names));
    }
    Ok(page(context.store.table("user"), &query, names))
}

/// A user beside the one of the credentials.
pub(crate) fn insert_user(context: &mut Context<'_>, fields: &Map<String, Value>) -> u64 {
    let usual = user(context);
    context.add("user", |id| {
        let mut row = usual.as_object().cloned().unwrap_or_default();
        row.insert("ID".to_owned(), id.to_string().into());
        row.insert("EMAIL".to_owned(), format!("user{id}@portal.test").into());
        row.extend(fields.clone());
        row
    })
}

pub(crate) fn department_get(_: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let wanted = parameters.get("id").map(text);
    let rows =
        if wanted.is_none_or(|id| id == "1") { json!([{"ID": "1", "NAME": "DEMO", "SORT": 500}]) } else { json!([]) };
    Ok(Answer { total: rows.as_array().map(|rows| rows.len() as u64), result: rows, ..Answer::default() })
}

pub(crate) fn profile(context: &mut Context<'_>, _: &Parameters) -> Result<Answer, Refusal> {
    let id = context.user_id.to_string();
    let admin = context.config.admin;
    Ok(json!({
        "ID": id, "ADMIN": admin, "NAME": "Ada", "LAST_NAME": "Lovelace", "PERSONAL_GENDER": "", "TIME_ZONE": "",
    })
    .into())
}

pub(crate) fn server_time(context: &mut Context<'_>, _: &Parameters) -> Result<Answer, Refusal> {
    Ok(json!(context.date()).into())
}

pub(crate) fn app_info(context: &mut Context<'_>, _: &Parameters) -> Result<Answer, Refusal> {
    if *context.caller == Caller::Webhook {
        return Err(Refusal::WrongAuthType);
    }
    Ok(json!({
        "ID": 5, "CODE": context.config.app.client_id, "VERSION": 1, "STATUS": "L", "INSTALLED": true,
        "PAYMENT_EXPIRED": "N", "DAYS": null, "LANGUAGE_ID": "en", "LICENSE": "en_std", "LICENSE_TYPE": "std",
        "LICENSE_FAMILY": "std",
    })
    .into())
}

pub(crate) fn scope(context: &mut Context<'_>, _: &Parameters) -> Result<Answer, Refusal> {
    Ok(context.config.app.scope.split(',').map(Value::from).collect::<Value>().into())
}

/// A document without an envelope (RES-8).
pub(crate) fn openapi(_: &mut Context<'_>, _: &Parameters) -> Result<Answer, Refusal> {
    let names = ["tasks.task.list", "tasks.task.get", "tasks.task.add", "tasks.task.update", "tasks.task.delete"];
    let known = names.iter().filter(|name| find(Version::V3, name).is_some());
    let paths: serde_json::Map<String, Value> = known.map(|name| (format!("/{name}"), json!({}))).collect();
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "Bitrix24 REST V3 API", "version": "1.0.0"},
        "tags": [{"name": "tasks", "description": "tasks module methods"}],
        "paths": paths,
    });
    Ok(Answer { result: document, bare: true, ..Answer::default() })
}
