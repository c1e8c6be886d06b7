//! The parameters of a list that a walk changes, whatever case the method writes them in.

use bitrix24_wire::{Cursor, OrderStyle, Value, Version};
use serde_json::{Map, json};

use crate::runtime::error::{Error, ErrorKind};

/// Parameters as a JSON object. A key is found ignoring case, or in its documented spelling: the portal ignores case,
/// and two spellings of one parameter would be two values for it.
pub(super) struct Params {
    entries: Map<String, Value>,
    documented: &'static [&'static str],
}

impl Params {
    pub(super) fn new(value: Value, documented: &'static [&'static str]) -> Result<Self, Error> {
        match value {
            Value::Object(entries) => Ok(Self { entries, documented }),
            Value::Null => Ok(Self { entries: Map::new(), documented }),
            _ => Err(refused("it takes its arguments by position, so that its pages cannot be walked")),
        }
    }

    pub(super) fn to_value(&self) -> Value {
        Value::Object(self.entries.clone())
    }

    fn key(&self, name: &str) -> String {
        let same = |key: &&str| key.eq_ignore_ascii_case(name);
        let given = self.entries.keys().map(String::as_str).find(same);
        given.or_else(|| self.documented.iter().copied().find(same)).unwrap_or(name).to_owned()
    }

    /// Whether the parameter is not documented although others are.
    pub(super) fn lacks(&self, name: &str) -> bool {
        let known = || self.documented.iter().any(|documented| documented.eq_ignore_ascii_case(name));
        !self.documented.is_empty() && !known() && self.get(name).is_none()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.entries.get(&self.key(name))
    }

    pub(super) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.entries.insert(self.key(name), value.into());
    }

    /// A member of a parameter that is an object.
    pub(super) fn set_in(&mut self, name: &str, member: &str, value: impl Into<Value>) {
        let entry = self.entries.entry(self.key(name)).or_insert_with(|| json!({}));
        if !entry.is_object() {
            *entry = json!({});
        }
        if let Some(object) = entry.as_object_mut() {
            object.insert(member.to_owned(), value.into());
        }
    }

    /// Requests ascending ids. The request must have no order of its own.
    pub(super) fn order_by(&mut self, cursor: Cursor, style: OrderStyle) -> Result<(), Error> {
        let ordered = ["order", "sort"].iter().any(|name| self.get(name).is_some_and(|value| !is_empty(value)));
        if ordered {
            return Err(refused("a scan goes by id and cannot keep the order of the request; use `pages` or `rows`"));
        }
        match style {
            OrderStyle::SortAndOrder => {
                self.set("sort", cursor.request);
                self.set("order", "ASC");
            }
            OrderStyle::Map => self.set("order", json!({ cursor.request: "ASC" })),
            _ => {
                return Err(refused(
                    "it has no order to ask for, so that a scan could miss rows; use `pages` or `rows`",
                ));
            }
        }
        Ok(())
    }

    /// Selects the id: rows without it could not be walked.
    pub(super) fn select_id(&mut self, cursor: Cursor) {
        let key = self.key("select");
        let Some(Value::Array(fields)) = self.entries.get_mut(&key) else { return };
        let has = |name: &str| [cursor.request, cursor.row, "*"].contains(&name);
        if !fields.is_empty() && !fields.iter().any(|field| field.as_str().is_some_and(has)) {
            fields.push(cursor.request.into());
        }
    }

    /// Checks the filter: in REST 2 a condition can be added to an object only.
    pub(super) fn check_filter(&self, version: Version) -> Result<(), Error> {
        let odd = self.get("filter").is_some_and(|filter| !filter.is_object() && !is_empty(filter));
        if version == Version::V2 && odd {
            return Err(refused("its filter is no object, so that a scan could not add where it goes on"));
        }
        Ok(())
    }

    /// A parameter that is an integer, or one in a text.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.get(name).and_then(number)
    }

    /// A member of a parameter that is an object, as an integer.
    pub(super) fn number_in(&self, name: &str, member: &str) -> Option<i64> {
        self.get(name)?.get(member).and_then(number)
    }

    pub(super) fn remove_in(&mut self, name: &str, member: &str) {
        if let Some(Value::Object(entries)) = self.entries.get_mut(&self.key(name)) {
            entries.shift_remove(member);
        }
    }

    /// Only rows whose id is greater.
    pub(super) fn after(&mut self, version: Version, cursor: Cursor, last: &Value) {
        match version {
            Version::V2 => self.set_in("filter", &format!(">{}", cursor.request), last.clone()),
            Version::V3 => self.after_v3(cursor, last),
        }
    }

    /// A filter of REST 3.0 is a list of conditions that all hold; a single group is put into a list.
    fn after_v3(&mut self, cursor: Cursor, last: &Value) {
        let own = |condition: &Value| condition[0] == cursor.request && condition[1] == ">" && condition[3].is_null();
        let mut conditions = match self.get("filter") {
            Some(Value::Array(conditions)) if conditions.iter().all(|one| one.is_array() || one.is_object()) => {
                conditions.clone()
            }
            Some(group) if !is_empty(group) => vec![group.clone()],
            _ => Vec::new(),
        };
        let greater = json!([cursor.request, ">", last]);
        match conditions.iter_mut().rev().find(|condition| own(condition)) {
            Some(condition) => *condition = greater,
            None => conditions.push(greater),
        }
        self.set("filter", conditions);
    }
}

/// An integer, or one in a text.
pub(super) fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

pub(super) fn refused(why: &str) -> Error {
    Error::local(ErrorKind::Request, why)
}

/// Whether the value is one of the forms in which PHP writes nothing.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}
