//! Conditions on rows, as list methods of REST 2 take them.

use serde_json::Value;

use super::Map;
use crate::doc::{Doc, Node};
use crate::error::DecodeError;
use crate::field::Field;
use crate::record::Codec;

/// Conditions that all hold: a field with an operator in front → what it is compared with (protocol ENC-10).
///
/// The page of a method lists its operators; nearly all methods know `=` and the comparisons.
///
/// ```
/// use bitrix24_wire::Filter;
///
/// let filter = Filter::new().equal("STAGE_ID", "NEW").at_least("OPPORTUNITY", 1000).one_of("ASSIGNED_BY_ID", [1, 7]);
/// assert_eq!(
///     serde_json::to_string(&filter).unwrap(),
///     r#"{"=STAGE_ID":"NEW",">=OPPORTUNITY":1000,"@ASSIGNED_BY_ID":[1,7]}"#,
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter(Map<Value>);

impl Filter {
    /// No condition.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A condition as it is on the wire: `set("!%TITLE", "test")`. The last one of a key counts.
    #[must_use]
    pub fn set(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(key, value.into());
        self
    }

    /// `=`: exactly this value.
    #[must_use]
    pub fn equal(self, field: &str, value: impl Into<Value>) -> Self {
        self.set(format!("={field}"), value)
    }

    /// `!=`: any other value.
    #[must_use]
    pub fn not_equal(self, field: &str, value: impl Into<Value>) -> Self {
        self.set(format!("!={field}"), value)
    }

    /// `>`: more.
    #[must_use]
    pub fn more_than(self, field: &str, value: impl Into<Value>) -> Self {
        self.set(format!(">{field}"), value)
    }

    /// `>=`: this much or more.
    #[must_use]
    pub fn at_least(self, field: &str, value: impl Into<Value>) -> Self {
        self.set(format!(">={field}"), value)
    }

    /// `<`: less.
    #[must_use]
    pub fn less_than(self, field: &str, value: impl Into<Value>) -> Self {
        self.set(format!("<{field}"), value)
    }

    /// `<=`: this much or less.
    #[must_use]
    pub fn at_most(self, field: &str, value: impl Into<Value>) -> Self {
        self.set(format!("<={field}"), value)
    }

    /// `@`: one of these values.
    #[must_use]
    pub fn one_of<T: Into<Value>>(self, field: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.set(format!("@{field}"), Value::Array(values.into_iter().map(Into::into).collect()))
    }

    /// `%`: contains this text.
    #[must_use]
    pub fn contains(self, field: &str, text: impl Into<Value>) -> Self {
        self.set(format!("%{field}"), text)
    }

    /// The conditions in order.
    #[must_use]
    pub fn conditions(&self) -> &Map<Value> {
        &self.0
    }
}

impl From<Map<Value>> for Filter {
    fn from(conditions: Map<Value>) -> Self {
        Self(conditions)
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Filter {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(conditions: I) -> Self {
        Self(conditions.into_iter().map(|(key, value)| (key, value.into())).collect())
    }
}

impl Field for Filter {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        self.0.decode(node)
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        self.0.encode(out, codec);
    }

    fn fit(node: Node<'_>) -> u32 {
        Map::<Value>::fit(node)
    }
}

crate::field_serde!(Filter);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enc_10_conditions_keep_operator_and_order() {
        let filter = Filter::new()
            .equal("a", 1)
            .not_equal("b", "x")
            .more_than("c", 2)
            .less_than("d", 3)
            .at_most("e", 4)
            .contains("f", "text")
            .set("!@g", Value::from(vec![1, 2]))
            .equal("a", 5);
        let expected = r#"{"=a":5,"!=b":"x",">c":2,"<d":3,"<=e":4,"%f":"text","!@g":[1,2]}"#;
        assert_eq!(serde_json::to_string(&filter).unwrap(), expected);
    }
}
