//! Pages of REST 2 (P2-1, P2-2).

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::filter::passes;
use super::{Row, Table, compare, number, text};
use crate::envelope::Answer;

/// Rows of one page.
pub(crate) const PAGE: usize = 50;

/// How a list method names things.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    /// The identifier in rows.
    pub(crate) id: &'static str,
    /// Where rows are in the result; nothing if they are the result.
    pub(crate) rows: Option<&'static str>,
    /// What a name of a filter, an order or a selection is called in rows.
    pub(crate) field: fn(&str) -> String,
}

/// The parameters, keys in lower case.
pub(crate) struct Query<'a> {
    pub(crate) parameters: &'a Map<String, Value>,
    /// The list starts over, whatever page is requested.
    pub(crate) stuck: bool,
}

/// A page of a table.
pub(crate) fn page(table: &Table, query: &Query<'_>, names: Names) -> Answer {
    let parameters = query.parameters;
    let empty = Map::new();
    let object = |key: &str| parameters.get(key).and_then(Value::as_object);
    let filter = object("filter").filter(|_| !query.stuck).unwrap_or(&empty);
    let mut rows: Vec<&Row> = table.rows().filter(|row| passes(filter, row, names.field)).collect();
    let order = object("order").unwrap_or(&empty);
    if !order.is_empty() {
        rows.sort_by(|a, b| ordering(order, names, a, b));
    }

    let start = parameters.get("start").and_then(number).unwrap_or(0.0);
    let counted = start >= 0.0;
    let start = if query.stuck { 0 } else { start.max(0.0) as usize };
    let selected = parameters.get("select").and_then(Value::as_array).filter(|select| !select.is_empty());
    let page = rows.iter().skip(start).take(PAGE);
    let page: Vec<Value> = page.map(|row| select(row, selected, names)).collect();
    let more = counted && start + PAGE < rows.len();
    let result = match names.rows {
        Some(key) => json!({key: page}),
        None => page.into(),
    };
    Answer {
        result,
        total: Some(if counted { rows.len() as u64 } else { 0 }),
        next: more.then_some((start + PAGE) as u64),
        bare: false,
    }
}

/// By the given order, then by number.
fn ordering(order: &Map<String, Value>, names: Names, a: &Row, b: &Row) -> Ordering {
    let null = Value::Null;
    let by = |name: &str, direction: &Value| {
        let (a, b) = (a.get(name).unwrap_or(&null), b.get(name).unwrap_or(&null));
        let ordering = compare(a, b);
        if text(direction).to_lowercase().starts_with("desc") { ordering.reverse() } else { ordering }
    };
    order
        .iter()
        .map(|(key, direction)| by(&(names.field)(key), direction))
        .find(|ordering| ordering.is_ne())
        .unwrap_or_else(|| by(names.id, &null))
}

/// The selected fields; the identifier always comes, custom fields only if asked for.
fn select(row: &Row, selected: Option<&Vec<Value>>, names: Names) -> Value {
    let custom = |key: &str| key.starts_with("UF_");
    let asked: Option<Vec<String>> = selected.map(|list| list.iter().map(|key| (names.field)(&text(key))).collect());
    let wanted = |key: &String| match &asked {
        None => !custom(key),
        Some(asked) => {
            key == names.id
                || asked.contains(key)
                || asked.iter().any(|asked| if custom(key) { asked == "UF_*" } else { asked == "*" })
        }
    };
    Value::Object(row.iter().filter(|(key, _)| wanted(key)).map(|(key, value)| (key.clone(), value.clone())).collect())
}
