//! Methods about the user, the application and the portal.

use serde_json::{Value, json};

use super::{Context, Parameters, find};
use crate::auth::Caller;
use crate::envelope::Answer;
use crate::store::text;
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

/// The one user there is, if the filter lets it through.
pub(crate) fn user_get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let user = user(context);
    let wanted = parameters.get("filter").and_then(|filter| filter.get("ID")).or_else(|| parameters.get("id"));
    let rows = if wanted.is_none_or(|id| text(id) == text(&user["ID"])) { vec![user] } else { Vec::new() };
    Ok(Answer { total: Some(rows.len() as u64), result: rows.into(), ..Answer::default() })
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
