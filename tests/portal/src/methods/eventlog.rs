//! Lists of REST 3.0 with a cursor (P3-2).

use serde_json::{Map, Value, json};

use super::{Context, Parameters};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::{Row, compare, filter3, number, text};

const FIELDS: [&str; 8] =
    ["id", "timestampX", "severity", "auditTypeId", "moduleId", "itemId", "userId", "description"];

pub(crate) fn tail(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    if !context.config.admin {
        return Err(Refusal::v3(403, "ACCESSDENIEDEXCEPTION", "Access denied"));
    }
    let cursor = parameters.get("cursor").cloned().unwrap_or_default();
    let member = |name: &str| cursor.get(name).filter(|value| !value.is_null());
    let field = member("field").map_or_else(|| "id".to_owned(), text);
    let down = member("order").is_some_and(|order| text(order).eq_ignore_ascii_case("desc"));
    let limit = match member("limit") {
        None => 50,
        Some(limit) => match number(limit) {
            Some(limit) if limit >= 1.0 => limit as usize,
            _ => return Err(pagination(&cursor)),
        },
    };
    let after = match member("value") {
        Some(value) => value.clone(),
        None if down => return Err(pagination(&cursor)),
        None => json!(0),
    };
    let select: Vec<String> = match parameters.get("select").and_then(Value::as_array) {
        Some(select) => select.iter().map(text).collect(),
        None => FIELDS.iter().map(|field| (*field).to_owned()).collect(),
    };
    if !select.contains(&field) {
        return Err(Refusal::v3(400, "INVALIDSELECTEXCEPTION", format!("`{field}` must be selected")));
    }
    let filter = filter3::read(parameters.get("filter"), &FIELDS)?;
    if filter.names(&field) {
        let message = format!("Unable to recognize filter expression: `{field}` is the field of the cursor");
        return Err(Refusal::v3(400, "INVALIDFILTEREXCEPTION", message));
    }

    let beyond = |row: &&Row| {
        let ordering = compare(&row[&field], &after);
        context.stuck || if down { ordering.is_lt() } else { ordering.is_gt() }
    };
    let mut rows: Vec<&Row> = context.store.table("main.eventlog").rows().filter(beyond).collect();
    rows.retain(|row| filter.passes(row));
    rows.sort_by(|a, b| compare(&a[&field], &b[&field]));
    if down {
        rows.reverse();
    }
    let rows = rows.into_iter().take(limit.min(1000)).map(|row| pick(row, &select));
    Ok(json!({"items": rows.collect::<Vec<_>>()}).into())
}

fn pagination(cursor: &Value) -> Refusal {
    Refusal::v3(400, "INVALIDPAGINATIONEXCEPTION", format!("Unable to recognize the pagination parameter `{cursor}`"))
}

fn pick(row: &Row, select: &[String]) -> Value {
    let fields = row.iter().filter(|(key, _)| select.contains(key));
    Value::Object(fields.map(|(key, value)| (key.clone(), value.clone())).collect())
}

/// `pagination.afterCursor` in, `nextCursor` out, until it is `null`.
pub(crate) fn note_collections(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let pagination = parameters.get("pagination").cloned().unwrap_or_default();
    let limit = pagination.get("limit").and_then(number).filter(|limit| *limit >= 1.0).unwrap_or(50.0) as usize;
    let after = pagination.get("afterCursor").filter(|_| !context.stuck).map(text).unwrap_or_default();
    let after: u64 = after.trim_start_matches('c').parse().unwrap_or_default();
    let rows: Vec<&Row> = context
        .store
        .table("note.collection")
        .rows()
        .filter(|row| row["id"].as_u64().is_some_and(|id| id > after))
        .collect();
    let page: Vec<&Row> = rows.iter().copied().take(limit.min(50)).collect();
    let next = page.last().filter(|_| page.len() < rows.len()).map(|row| format!("c{}", row["id"]));
    Ok(json!({"items": page, "nextCursor": next}).into())
}

/// A new row of one of these lists.
pub(crate) fn insert(context: &mut Context<'_>, entity: &str, fields: &Map<String, Value>) -> u64 {
    let (date, user) = (context.date(), context.user_id);
    let usual = if entity == "main.eventlog" {
        json!({
            "timestampX": date, "severity": "SECURITY", "auditTypeId": "USER_AUTHORIZE", "moduleId": "main",
            "itemId": user.to_string(), "userId": user, "description": "",
        })
    } else {
        json!({"title": "", "createdAt": date, "createdBy": user})
    };
    context.add(entity, |id| {
        let mut row = Row::from_iter([("id".to_owned(), json!(id))]);
        row.extend(usual.as_object().cloned().unwrap_or_default());
        row.extend(fields.clone());
        row
    })
}
