//! Conditions on rows, as list methods of REST 3.0 take them.

use serde_json::{Value, json};

use crate::doc::{Doc, Kind, Node};
use crate::error::DecodeError;
use crate::field::Field;
use crate::record::Codec;

/// Conditions that all hold: `[field, operator, value]`, and groups of them (protocol ENC-10).
///
/// REST 3.0 knows the operators of the methods below and no others. REST 2 takes another form, which is the type
/// [`Filter`](crate::Filter).
///
/// ```
/// use bitrix24_wire::FilterV3;
///
/// let urgent = FilterV3::new().equal("priority", 2).less_than("deadline", "2026-01-31T00:00:00+02:00");
/// let filter = FilterV3::new().more_than("id", 1000).any_of(urgent);
/// assert_eq!(
///     serde_json::to_string(&filter).unwrap(),
///     r#"[["id",">",1000],{"logic":"or","conditions":[["priority","=",2],["deadline","<","2026-01-31T00:00:00+02:00"]]}]"#,
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterV3(Vec<Value>);

impl FilterV3 {
    /// No condition.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A condition as it is on the wire.
    #[must_use]
    pub fn condition(mut self, field: &str, operator: &str, value: impl Into<Value>) -> Self {
        self.0.push(json!([field, operator, value.into()]));
        self
    }

    /// `=`: exactly this value.
    #[must_use]
    pub fn equal(self, field: &str, value: impl Into<Value>) -> Self {
        self.condition(field, "=", value)
    }

    /// `!=`: any other value.
    #[must_use]
    pub fn not_equal(self, field: &str, value: impl Into<Value>) -> Self {
        self.condition(field, "!=", value)
    }

    /// `>`: more.
    #[must_use]
    pub fn more_than(self, field: &str, value: impl Into<Value>) -> Self {
        self.condition(field, ">", value)
    }

    /// `>=`: this much or more.
    #[must_use]
    pub fn at_least(self, field: &str, value: impl Into<Value>) -> Self {
        self.condition(field, ">=", value)
    }

    /// `<`: less.
    #[must_use]
    pub fn less_than(self, field: &str, value: impl Into<Value>) -> Self {
        self.condition(field, "<", value)
    }

    /// `<=`: this much or less.
    #[must_use]
    pub fn at_most(self, field: &str, value: impl Into<Value>) -> Self {
        self.condition(field, "<=", value)
    }

    /// `in`: one of these values.
    #[must_use]
    pub fn one_of<T: Into<Value>>(self, field: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.condition(field, "in", values.into_iter().map(Into::into).collect::<Vec<Value>>())
    }

    /// `between`: from the first value to the second.
    #[must_use]
    pub fn between(self, field: &str, from: impl Into<Value>, to: impl Into<Value>) -> Self {
        self.condition(field, "between", vec![from.into(), to.into()])
    }

    /// A group of which one condition has to hold.
    #[must_use]
    pub fn any_of(mut self, conditions: Self) -> Self {
        self.0.push(json!({"logic": "or", "conditions": conditions.0}));
        self
    }

    /// A group of which no condition may hold.
    #[must_use]
    pub fn none_of(mut self, conditions: Self) -> Self {
        self.0.push(json!({"logic": "or", "negative": true, "conditions": conditions.0}));
        self
    }

    /// The conditions as they are on the wire, in order.
    #[must_use]
    pub fn conditions(&self) -> &[Value] {
        &self.0
    }
}

/// What an error message expects in place of something else.
const CONDITION: &str = "a condition `[field, operator, value]` or a group of them";

/// Checks a condition or a group.
fn check(node: Node<'_>) -> Result<(), DecodeError> {
    let is_condition = match node.kind() {
        Kind::Array => {
            matches!(node.items().count(), 2 | 3) && node.items().next().is_some_and(|field| field.as_str().is_some())
        }
        Kind::Object => match node.get("conditions") {
            Some(conditions) => return all(conditions).map_err(|error| error.in_key("conditions")),
            None => false,
        },
        _ => false,
    };
    if is_condition { Ok(()) } else { Err(DecodeError::new(CONDITION, node)) }
}

fn all(node: Node<'_>) -> Result<(), DecodeError> {
    if node.kind() != Kind::Array {
        return Err(DecodeError::new("a list of conditions", node));
    }
    node.items().enumerate().try_for_each(|(index, item)| check(item).map_err(|error| error.in_index(index)))
}

impl Field for FilterV3 {
    fn decode(&mut self, node: Node<'_>) -> Result<(), DecodeError> {
        all(node)?;
        self.0 = node.items().map(Node::to_value).collect();
        Ok(())
    }

    fn encode<'a>(&'a self, out: &mut Doc<'a>, codec: Codec) {
        self.0.encode(out, codec);
    }

    fn fit(node: Node<'_>) -> u32 {
        if all(node).is_ok() { Vec::<Value>::fit(node) } else { 0 }
    }
}

crate::field_serde!(FilterV3);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enc_10_documented_forms_come_back_as_they_were() {
        for text in [
            "[]",
            r#"[["id",5]]"#,
            r#"[["id",[1,2]],["start","between",["2026-06-01","2026-06-30"]]]"#,
            r#"[["status","=","NEW"],{"logic":"or","negative":true,"conditions":[["id","in",[3,4]],["id",[1]]]}]"#,
        ] {
            let filter: FilterV3 = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&filter).unwrap(), text);
        }
    }

    #[test]
    fn enc_10_the_filter_of_rest_2_is_none() {
        for (text, place) in [
            (r#"{"=ID": 5}"#, ""),
            (r#"[["id"]]"#, "[0]"),
            (r#"[["id","=",1],{"logic":"or"}]"#, "[1]"),
            (r#"[{"conditions":[["id","=",1],7]}]"#, "[0].conditions[1]"),
        ] {
            let doc = Doc::parse(text.as_bytes()).unwrap();
            let error = FilterV3::new().decode(doc.root()).unwrap_err();
            assert_eq!(error.path(), place, "{error}");
        }
    }

    #[test]
    fn groups_read_as_they_are_meant() {
        let filter = FilterV3::new().one_of("id", [1, 2]).none_of(FilterV3::new().between("sum", 10, 20));
        let expected = json!([
            ["id", "in", [1, 2]],
            {"logic": "or", "negative": true, "conditions": [["sum", "between", [10, 20]]]}
        ]);
        assert_eq!(serde_json::to_value(&filter).unwrap(), expected);
    }
}
