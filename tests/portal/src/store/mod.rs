//! Rows of the portal. All values are JSON as the methods return it.

pub(crate) mod filter;
pub(crate) mod filter3;
pub(crate) mod list;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A row.
pub(crate) type Row = Map<String, Value>;

/// Rows by entity and number.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    tables: BTreeMap<String, Table>,
}

/// The rows of one entity.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    last: u64,
    rows: BTreeMap<u64, Row>,
}

impl Store {
    pub(crate) fn table(&mut self, entity: &str) -> &mut Table {
        self.tables.entry(entity.to_owned()).or_default()
    }
}

impl Table {
    /// Adds a row under the next number.
    pub(crate) fn add(&mut self, most: usize, row: impl FnOnce(u64) -> Row) -> u64 {
        self.last += 1;
        self.rows.insert(self.last, row(self.last));
        while self.rows.len() > most.max(1) {
            self.rows.pop_first();
        }
        self.last
    }

    pub(crate) fn get(&mut self, id: u64) -> Option<&mut Row> {
        self.rows.get_mut(&id)
    }

    pub(crate) fn remove(&mut self, id: u64) -> Option<Row> {
        self.rows.remove(&id)
    }

    /// In the order of their numbers.
    pub(crate) fn rows(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows.values()
    }
}

/// A number, or the text of one.
pub(crate) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A positive whole number, or the text of one.
pub(crate) fn id(value: Option<&Value>) -> Option<u64> {
    let number = number(value?)?;
    (number.fract() == 0.0 && (1.0..9e15).contains(&number)).then_some(number as u64)
}

/// A scalar as a text; `None` for other values.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "1".to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The order of two values: numbers as numbers, all others as texts.
pub(crate) fn compare(a: &Value, b: &Value) -> std::cmp::Ordering {
    match (number(a), number(b)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => text(a).to_lowercase().cmp(&text(b).to_lowercase()),
    }
}
