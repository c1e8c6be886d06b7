//! Filters of REST 3.0: triples and groups (ENC-10).

use std::cmp::Ordering;

use serde_json::Value;

use super::{Row, compare};
use crate::Refusal;

/// A condition or a group of them.
#[derive(Debug)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Field { name: String, operator: Operator, value: Value },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    In,
    Between,
}

/// Reads a filter; `known` are the fields that may be filtered by.
pub(crate) fn read(filter: Option<&Value>, known: &[&str]) -> Result<Condition, Refusal> {
    match filter {
        None => Ok(Condition::All(Vec::new())),
        Some(Value::Array(list)) => Ok(Condition::All(conditions(list, known)?)),
        Some(other) => Err(unreadable(other)),
    }
}

fn conditions(list: &[Value], known: &[&str]) -> Result<Vec<Condition>, Refusal> {
    list.iter().map(|condition| one(condition, known)).collect()
}

fn one(condition: &Value, known: &[&str]) -> Result<Condition, Refusal> {
    match condition {
        Value::Array(triple) => field(condition, triple, known),
        Value::Object(group) => {
            let inner = group.get("conditions").and_then(Value::as_array).ok_or_else(|| unreadable(condition))?;
            let inner = conditions(inner, known)?;
            let or = group.get("logic").and_then(Value::as_str).is_some_and(|logic| logic.eq_ignore_ascii_case("or"));
            let group_of = if or { Condition::Any(inner) } else { Condition::All(inner) };
            let negative = group.get("negative").and_then(Value::as_bool).unwrap_or(false);
            Ok(if negative { Condition::Not(Box::new(group_of)) } else { group_of })
        }
        other => Err(unreadable(other)),
    }
}

/// `[name, operator, value]`, or `[name, value]` for equality or one of a list.
fn field(condition: &Value, triple: &[Value], known: &[&str]) -> Result<Condition, Refusal> {
    let (name, operator, value) = match triple {
        [Value::String(name), value] => (name, if value.is_array() { "in" } else { "=" }, value),
        [Value::String(name), Value::String(operator), value] => (name, operator.as_str(), value),
        _ => return Err(unreadable(condition)),
    };
    if !known.contains(&name.as_str()) {
        let message = format!("Unknown field `{name}`");
        return Err(Refusal::v3(400, "UNKNOWNDTOPROPERTYEXCEPTION", message));
    }
    let operator = match operator {
        "=" => Operator::Equal,
        "!=" => Operator::NotEqual,
        ">" => Operator::Greater,
        ">=" => Operator::GreaterOrEqual,
        "<" => Operator::Less,
        "<=" => Operator::LessOrEqual,
        "in" => Operator::In,
        "between" => Operator::Between,
        other => {
            let message = format!("Unknown operator `{other}`");
            return Err(Refusal::v3(400, "UNKNOWNFILTEROPERATOREXCEPTION", message));
        }
    };
    let pair = operator == Operator::Between && value.as_array().is_none_or(|pair| pair.len() != 2);
    if pair || (operator == Operator::In && !value.is_array()) {
        return Err(unreadable(condition));
    }
    Ok(Condition::Field { name: name.clone(), operator, value: value.clone() })
}

fn unreadable(filter: &Value) -> Refusal {
    Refusal::v3(400, "INVALIDFILTEREXCEPTION", format!("Unable to recognize filter expression `{filter}`"))
}

impl Condition {
    /// Whether a row passes.
    pub(crate) fn passes(&self, row: &Row) -> bool {
        match self {
            Self::All(all) => all.iter().all(|condition| condition.passes(row)),
            Self::Any(any) => any.iter().any(|condition| condition.passes(row)),
            Self::Not(inner) => !inner.passes(row),
            Self::Field { name, operator, value } => {
                let found = row.get(name).unwrap_or(&Value::Null);
                holds(*operator, found, value)
            }
        }
    }

    /// Whether a condition has a field.
    pub(crate) fn names(&self, field: &str) -> bool {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().any(|condition| condition.names(field)),
            Self::Not(inner) => inner.names(field),
            Self::Field { name, .. } => name == field,
        }
    }
}

fn holds(operator: Operator, found: &Value, value: &Value) -> bool {
    let ordering = compare(found, value);
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    match operator {
        Operator::Equal => ordering == Ordering::Equal,
        Operator::NotEqual => ordering != Ordering::Equal,
        Operator::Greater => ordering == Ordering::Greater,
        Operator::GreaterOrEqual => ordering != Ordering::Less,
        Operator::Less => ordering == Ordering::Less,
        Operator::LessOrEqual => ordering != Ordering::Greater,
        Operator::In => list.iter().any(|value| compare(found, value) == Ordering::Equal),
        Operator::Between => {
            matches!(list, [from, to] if compare(found, from).is_ge() && compare(found, to).is_le())
        }
    }
}
