//! The cursor of a tail.

use bitrix24_wire::Value;

/// Where a tail begins: the field that rows are walked by and the last known value (P3-2). The field must be selected,
/// and must not be in the filter.
#[derive(Clone, Debug, PartialEq)]
pub struct TailCursor {
    pub(super) field: String,
    pub(super) value: Option<Value>,
    descending: bool,
    limit: Option<u32>,
}

impl TailCursor {
    /// Rows with greater values, from the smallest.
    pub fn ascending(field: impl Into<String>, after: impl Into<Value>) -> Self {
        Self { field: field.into(), value: Some(after.into()), descending: false, limit: None }
    }

    /// Rows with smaller values, from the greatest. It needs a start value.
    pub fn descending(field: impl Into<String>, before: impl Into<Value>) -> Self {
        Self { field: field.into(), value: Some(before.into()), descending: true, limit: None }
    }

    /// The largest number of rows of a page. Methods have limits of their own, and apply them silently.
    #[must_use]
    pub fn limit(mut self, rows: u32) -> Self {
        self.limit = Some(rows);
        self
    }

    pub(super) fn to_value(&self) -> Value {
        let order = if self.descending { "DESC" } else { "ASC" };
        let mut cursor = serde_json::json!({ "field": self.field, "order": order });
        if let Some(value) = &self.value {
            cursor["value"] = value.clone();
        }
        if let Some(limit) = self.limit {
            cursor["limit"] = limit.into();
        }
        cursor
    }
}
