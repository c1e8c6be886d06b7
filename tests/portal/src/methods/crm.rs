//! `crm.deal.*` and its siblings: names in upper case, every scalar a text.

use serde_json::{Map, Value, json};

use super::{Context, Method, Parameters, Run, multifields};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::list::{Names, Query, page};
use crate::store::{Row, id, text};

const NAMES: Names = Names { id: "ID", rows: None, field: str::to_owned };

const ENTITIES: [&str; 4] = ["crm.deal", "crm.lead", "crm.contact", "crm.company"];

/// The method of a name in lower case.
pub(crate) fn find(name: &str) -> Option<Method> {
    let (_, verb) = name.rsplit_once('.').filter(|(entity, _)| ENTITIES.contains(entity))?;
    let (run, writes): (Run, bool) = match verb {
        "list" => (list, false),
        "get" => (get, false),
        "add" => (add, true),
        "update" => (update, true),
        "delete" => (delete, true),
        _ => return None,
    };
    Some(Method { run, writes })
}

/// `crm.deal` of `crm.deal.list`.
fn entity<'a>(context: &Context<'a>) -> &'a str {
    let method: &'a str = context.method;
    method.rsplit_once('.').map_or(method, |(entity, _)| entity)
}

fn list(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let query = Query { parameters, stuck: context.stuck };
    let entity = entity(context);
    Ok(page(context.store.table(entity), &query, NAMES))
}

fn get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    Ok(Value::Object(found(context, parameters)?.clone()).into())
}

fn add(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let fields = fields(parameters)?;
    let entity = entity(context);
    let id = insert(context, entity, fields);
    announce(context, parameters, "ADD", id);
    Ok(json!(id).into())
}

fn update(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let date = context.date();
    let row = found(context, parameters)?;
    let fields = fields(parameters)?;
    apply(row, fields);
    row.insert("DATE_MODIFY".to_owned(), date.into());
    announce(context, parameters, "UPDATE", id(parameters.get("id")).unwrap_or_default());
    Ok(json!(true).into())
}

fn delete(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    found(context, parameters)?;
    let entity = entity(context);
    let id = id(parameters.get("id")).unwrap_or_default();
    context.store.table(entity).remove(id);
    announce(context, parameters, "DELETE", id);
    Ok(json!(true).into())
}

/// A new row with what a new row always has.
pub(crate) fn insert(context: &mut Context<'_>, entity: &str, fields: &Map<String, Value>) -> u64 {
    let (date, user) = (context.date(), context.user_id.to_string());
    let usual = match entity {
        "crm.deal" => json!({
            "TITLE": "", "TYPE_ID": "SALE", "STAGE_ID": "NEW", "CATEGORY_ID": "0", "CURRENCY_ID": "USD",
            "OPPORTUNITY": "0.00", "IS_MANUAL_OPPORTUNITY": "N", "PROBABILITY": null, "LEAD_ID": null,
            "COMPANY_ID": "0", "CONTACT_ID": null, "CLOSED": "N", "COMMENTS": "",
        }),
        "crm.company" => json!({
            "TITLE": "", "COMPANY_TYPE": "CUSTOMER", "INDUSTRY": "", "REVENUE": null, "HAS_PHONE": "N",
            "HAS_EMAIL": "N", "COMMENTS": "",
        }),
        "crm.lead" => json!({
            "TITLE": "", "NAME": "", "LAST_NAME": "", "STATUS_ID": "NEW", "SOURCE_ID": "", "CURRENCY_ID": "USD",
            "OPPORTUNITY": "0.00", "COMPANY_ID": null, "HAS_PHONE": "N", "HAS_EMAIL": "N", "COMMENTS": "",
        }),
        _ => json!({
            "NAME": "", "LAST_NAME": "", "SECOND_NAME": null, "POST": null, "TYPE_ID": "CLIENT",
            "COMPANY_ID": null, "EXPORT": "Y", "HAS_PHONE": "N", "HAS_EMAIL": "N", "BIRTHDATE": "",
        }),
    };
    context.add(entity, |id| {
        let mut row = Row::from_iter([("ID".to_owned(), json!(id.to_string()))]);
        row.extend(usual.as_object().cloned().unwrap_or_default());
        for key in ["ASSIGNED_BY_ID", "CREATED_BY_ID", "MODIFY_BY_ID"] {
            row.insert(key.to_owned(), user.clone().into());
        }
        for key in ["DATE_CREATE", "DATE_MODIFY"] {
            row.insert(key.to_owned(), date.clone().into());
        }
        row.insert("OPENED".to_owned(), "Y".into());
        apply(&mut row, fields);
        row
    })
}

/// Writes the given fields and leaves the others.
fn apply(row: &mut Row, fields: &Map<String, Value>) {
    for (key, value) in fields {
        match key.as_str() {
            "ID" | "DATE_CREATE" => {}
            key if multifields::is(key) => multifields::apply(row, key, value),
            "OPPORTUNITY" => {
                let sum: f64 = text(value).parse().unwrap_or_default();
                row.insert(key.clone(), format!("{sum:.2}").into());
            }
            _ => {
                row.insert(key.clone(), stored(value));
            }
        }
    }
}

/// Scalars as texts, flags as letters.
fn stored(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => json!(if *flag { "Y" } else { "N" }),
        Value::Number(number) => number.to_string().into(),
        Value::Array(list) => list.iter().map(stored).collect(),
        other => other.clone(),
    }
}

fn fields(parameters: &Parameters) -> Result<&Map<String, Value>, Refusal> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    match parameters.get("fields") {
        Some(Value::Object(fields)) => Ok(fields),
        Some(Value::Array(list)) if list.is_empty() => Ok(&NONE),
        _ => Err(Refusal::method(400, "", "Parameter 'fields' must be array.")),
    }
}

fn found<'a>(context: &'a mut Context<'_>, parameters: &Parameters) -> Result<&'a mut Row, Refusal> {
    let id = id(parameters.get("id")).ok_or_else(|| Refusal::method(400, "", "ID is not defined or invalid."))?;
    let entity = entity(context);
    context.store.table(entity).get(id).ok_or_else(|| Refusal::method(400, "", "Not found"))
}

/// Puts an event in the offline queue if the application subscribes to it and did not cause it itself (EV-5).
fn announce(context: &mut Context<'_>, parameters: &Parameters, what: &str, id: u64) {
    let event = format!("ON{}{what}", entity(context).replace('.', "").to_uppercase());
    let connector = parameters.get("auth_connector").map(text).unwrap_or_default();
    let data = json!({"FIELDS": {"ID": id.to_string()}});
    let date = context.date();
    context.queue.announce(&event, data, &connector, date);
}
