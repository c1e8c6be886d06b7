//! `crm.item.*`: names in camel case, rows in `items`, one table for each type.

use serde_json::{Map, Value, json};

use super::{Context, Parameters};
use crate::Refusal;
use crate::envelope::Answer;
use crate::store::list::{Names, Query, page};
use crate::store::{Row, id};

const NAMES: Names = Names { id: "id", rows: Some("items"), field: str::to_owned };

pub(crate) fn list(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let entity = entity(parameters)?;
    let query = Query { parameters, stuck: context.stuck };
    Ok(page(context.store.table(&entity), &query, NAMES))
}

pub(crate) fn get(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    Ok(json!({"item": found(context, parameters)?}).into())
}

pub(crate) fn add(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let entity = entity(parameters)?;
    let id = insert(context, &entity, fields(parameters)?);
    Ok(json!({"item": context.store.table(&entity).get(id)}).into())
}

pub(crate) fn update(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    let date = context.date();
    let row = found(context, parameters)?;
    apply(row, fields(parameters)?);
    row.insert("updatedTime".to_owned(), date.into());
    Ok(json!({"item": row}).into())
}

pub(crate) fn delete(context: &mut Context<'_>, parameters: &Parameters) -> Result<Answer, Refusal> {
    found(context, parameters)?;
    context.store.table(&entity(parameters)?).remove(id(parameters.get("id")).unwrap_or_default());
    Ok(json!([]).into())
}

/// A new row with what a new row always has.
pub(crate) fn insert(context: &mut Context<'_>, entity: &str, fields: &Map<String, Value>) -> u64 {
    let (date, user) = (context.date(), context.user_id);
    context.add(entity, |id| {
        let row = json!({
            "id": id, "createdTime": date, "updatedTime": date, "createdBy": user, "updatedBy": user,
            "assignedById": user, "opened": "Y", "title": format!("Item #{id}"), "categoryId": 0, "stageId": "NEW",
            "opportunity": 0, "isManualOpportunity": "N", "currencyId": "USD", "companyId": 0, "contactId": null,
            "observers": [], "contactIds": [], "closed": "N",
        });
        let mut row = row.as_object().cloned().unwrap_or_default();
        apply(&mut row, fields);
        row
    })
}

fn apply(row: &mut Row, fields: &Map<String, Value>) {
    let given = fields.iter().filter(|(key, _)| *key != "id" && *key != "createdTime");
    row.extend(given.map(|(key, value)| (key.clone(), value.clone())));
}

/// `crm.item.2`
fn entity(parameters: &Parameters) -> Result<String, Refusal> {
    let missing = || Refusal::method(400, "100", "Could not find value for parameter {entityTypeId}");
    Ok(format!("crm.item.{}", id(parameters.get("entitytypeid")).ok_or_else(missing)?))
}

fn fields(parameters: &Parameters) -> Result<&Map<String, Value>, Refusal> {
    let missing = || Refusal::method(400, "100", "Could not find value for parameter {fields}");
    parameters.get("fields").and_then(Value::as_object).ok_or_else(missing)
}

fn found<'a>(context: &'a mut Context<'_>, parameters: &Parameters) -> Result<&'a mut Row, Refusal> {
    let entity = entity(parameters)?;
    let missing = || Refusal::method(400, "100", "Could not find value for parameter {id}");
    let id = id(parameters.get("id")).ok_or_else(missing)?;
    context.store.table(&entity).get(id).ok_or_else(|| Refusal::method(400, "NOT_FOUND", "Element not found"))
}
