//! `tasks.task.*` of REST 3.0, and the rows that both versions of REST show.

use serde_json::{Map, Value, json};

use super::{Context, Parameters};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::{Row, compare, filter3, id, number};

pub(crate) const TABLE: &str = "tasks.task";

/// The most rows of a page, whatever limit is requested.
const PAGE: usize = 50;

const FIELDS: [&str; 12] = [
    "id",
    "title",
    "description",
    "status",
    "priority",
    "creatorId",
    "responsibleId",
    "groupId",
    "deadline",
    "created",
    "changed",
    "closed",
];

/// The fields of a user that a task shows.
const RELATED: [&str; 3] = ["id", "name", "email"];

pub(crate) fn list(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let filter = filter3::read(parameters.get("filter"), &FIELDS)?;
    if let Some(field) = FIELDS[1..].iter().find(|field| filter.names(field)) {
        return Err(Refusal::invalid(field, "the field requires the `Filterable` attribute for such a request"));
    }
    let (offset, limit) = pagination(parameters.get("pagination"))?;
    let select = selection(parameters)?;
    let mut rows: Vec<&Row> = context.store.table(TABLE).rows().filter(|row| filter.passes(row)).collect();
    sort(&mut rows, parameters.get("order"))?;
    let offset = if context.stuck { 0 } else { offset };
    let page = rows.into_iter().skip(offset).take(limit).map(|row| shown(row, &select));
    Ok(json!({"items": page.collect::<Vec<_>>()}).into())
}

pub(crate) fn get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let select = selection(parameters)?;
    let row = found(context, parameters)?;
    let select = if select.is_empty() { FIELDS.iter().map(|field| (*field).to_owned()).collect() } else { select };
    Ok(json!({"item": shown(row, &select)}).into())
}

pub(crate) fn add(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let fields = fields(parameters)?;
    if fields.get("title").and_then(Value::as_str).is_none_or(str::is_empty) {
        return Err(Refusal::invalid("title", "Required field `title` is not specified"));
    }
    let id = insert(context, fields);
    Ok(json!({"item": {"id": id}}).into())
}

pub(crate) fn update(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let fields = fields(parameters)?;
    let row = found(context, parameters)?;
    apply(row, fields);
    Ok(json!({"result": true}).into())
}

pub(crate) fn delete(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    found(context, parameters)?;
    context.store.table(TABLE).remove(id(parameters.get("id")).unwrap_or_default());
    Ok(json!({"result": true}).into())
}

/// A new row; identifiers are numbers, as REST 3.0 has them.
pub(crate) fn insert(context: &mut Context<'_>, fields: &Map<String, Value>) -> u64 {
    let (date, user) = (context.date(), context.user_id);
    context.add(TABLE, |id| {
        let row = json!({
            "id": id, "title": "", "description": "", "status": "pending", "priority": "average", "creatorId": user,
            "responsibleId": user, "groupId": 0, "deadline": null, "created": date, "changed": date, "closed": null,
        });
        let mut row = row.as_object().cloned().unwrap_or_default();
        apply(&mut row, fields);
        row
    })
}

fn apply(row: &mut Row, fields: &Map<String, Value>) {
    let given = fields.iter().filter(|(key, _)| *key != "id");
    row.extend(given.map(|(key, value)| (key.clone(), value.clone())));
}

fn fields(parameters: &Parameters) -> Result<&Map<String, Value>, Refusal> {
    let missing = || Refusal::invalid("fields", "Required field `fields` is not specified");
    parameters.get("fields").and_then(Value::as_object).ok_or_else(missing)
}

fn found<'a>(context: &'a mut Context<'_>, parameters: &Parameters) -> Result<&'a mut Row, Refusal> {
    let missing = || Refusal::invalid("id", "Required field `id` is not specified");
    let id = id(parameters.get("id")).ok_or_else(missing)?;
    let missing = || Refusal::v3(400, "ENTITYNOTFOUNDEXCEPTION", format!("Entity with id {id} is not found"));
    context.store.table(TABLE).get(id).ok_or_else(missing)
}

/// Offset and limit. It is not documented what `page` counts from; here it is 1.
pub(crate) fn pagination(pagination: Option<&Value>) -> Result<(usize, usize), Refusal> {
    let Some(pagination) = pagination else { return Ok((0, PAGE)) };
    let wrong = || {
        let message = format!("Unable to recognize the pagination parameter `{pagination}`");
        Refusal::v3(400, "INVALIDPAGINATIONEXCEPTION", message)
    };
    let member = |name: &str| match pagination.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => number(value).filter(|number| number.fract() == 0.0).ok_or_else(wrong).map(Some),
    };
    let limit = member("limit")?;
    match limit {
        Some(0.0) => return Err(wrong()),
        Some(limit) if limit < 0.0 => return Err(Refusal::Internal),
        _ => {}
    }
    let limit = limit.map_or(PAGE, |limit| (limit as usize).min(PAGE));
    let offset = match (member("page")?, member("offset")?) {
        (Some(page), _) => (page.max(1.0) as usize - 1) * limit,
        (None, offset) => offset.unwrap_or_default().max(0.0) as usize,
    };
    Ok((offset, limit))
}

/// The selected names; a related field must exist, an own one need not.
fn selection(parameters: &Parameters) -> Result<Vec<String>, Refusal> {
    let Some(select) = parameters.get("select") else { return Ok(Vec::new()) };
    let wrong = || Refusal::v3(400, "INVALIDSELECTEXCEPTION", "Unable to recognize select");
    let select = select.as_array().ok_or_else(wrong)?;
    select.iter().map(|name| relation(name.as_str().ok_or_else(wrong)?)).collect()
}

fn relation(name: &str) -> Result<String, Refusal> {
    match name.split_once('.') {
        Some(("responsible" | "creator", field)) if !RELATED.contains(&field) => {
            let message = format!("Unknown field `{field}` for entity `UserDto`");
            Err(Refusal::v3(400, "UNKNOWNDTOPROPERTYEXCEPTION", message))
        }
        _ => Ok(name.to_owned()),
    }
}

/// The shown fields of a row: the number alone if nothing is selected.
fn shown(row: &Row, select: &[String]) -> Value {
    let mut shown = Map::new();
    for name in select.iter().map(String::as_str).chain(select.is_empty().then_some("id")) {
        if let Some((relation, field)) = name.split_once('.') {
            let user = row.get(&format!("{relation}Id")).cloned().unwrap_or_default();
            let value = match field {
                "id" => user,
                "name" => format!("User {user}").into(),
                _ => format!("user{user}@portal.test").into(),
            };
            shown.entry(relation).or_insert_with(|| json!({}))[field] = value;
        } else if let Some(value) = row.get(name) {
            shown.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(shown)
}

/// By one field or several, then by number.
fn sort(rows: &mut [&Row], order: Option<&Value>) -> Result<(), Refusal> {
    let wrong = |order: &Value| {
        let message = format!("Unable to recognize sorting parameter `{order}`");
        Refusal::v3(400, "INVALIDORDEREXCEPTION", message)
    };
    let Some(order) = order else { return Ok(()) };
    let fields = match order {
        Value::Object(fields) => fields.clone(),
        Value::Array(list) if list.is_empty() => Map::new(),
        other => return Err(wrong(other)),
    };
    let mut keys = Vec::new();
    for (field, direction) in &fields {
        let down = match direction.as_str().map(str::to_ascii_uppercase).as_deref() {
            Some("ASC") => false,
            Some("DESC") => true,
            _ => return Err(wrong(order)),
        };
        if !FIELDS.contains(&field.as_str()) {
            return Err(wrong(order));
        }
        keys.push((field.clone(), down));
    }
    rows.sort_by(|a, b| {
        let by = |(field, down): &(String, bool)| {
            let ordering = compare(&a[field.as_str()], &b[field.as_str()]);
            if *down { ordering.reverse() } else { ordering }
        };
        keys.iter().map(by).find(|ordering| ordering.is_ne()).unwrap_or(std::cmp::Ordering::Equal)
    });
    Ok(())
}
