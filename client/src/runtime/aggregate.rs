//! Sums over rows (REST 3.0 methods `….aggregate`), as other SDKs call them: no page documents them, and some portals
//! do not have them (P3-3). Behind the feature `unstable`; it may change in any release.

use bitrix24_wire::{Value, Version};
use serde_json::json;

use super::client::Client;
use super::error::Error;

/// What to compute: functions over fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aggregate {
    select: serde_json::Map<String, Value>,
    filter: Option<Value>,
}

/// The computed values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aggregates(Value);

impl Aggregate {
    /// Computes nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A function (`count`, `sum`, `avg`, `min`, `max`) over a field.
    #[must_use]
    pub fn function(mut self, function: impl Into<String>, field: impl Into<String>) -> Self {
        let fields = self.select.entry(function.into()).or_insert_with(|| json!([]));
        if let Value::Array(fields) = fields {
            fields.push(Value::String(field.into()));
        }
        self
    }

    /// Only over these rows: conditions in the form of REST 3.0 list methods.
    #[must_use]
    pub fn filter(mut self, conditions: impl Into<Value>) -> Self {
        self.filter = Some(conditions.into());
        self
    }
}

impl Aggregates {
    /// The value of a function over a field.
    #[must_use]
    pub fn get(&self, function: &str, field: &str) -> Option<&Value> {
        self.0.get(function)?.get(field)
    }
}

impl Client {
    /// Calls a method `….aggregate` of REST 3.0.
    ///
    /// # Errors
    /// Returns an error if the call fails; a portal without the method replies that it is not found.
    pub async fn aggregate(&self, method: &str, aggregate: &Aggregate) -> Result<Aggregates, Error> {
        let mut parameters = json!({ "select": aggregate.select });
        if let Some(filter) = &aggregate.filter {
            parameters["filter"] = filter.clone();
        }
        let reply = self.call_raw(Version::V3, method, &parameters).idempotent(true).await?;
        let mut result = reply.result;
        Ok(Aggregates(result.get_mut("result").map(Value::take).unwrap_or(result)))
    }
}
