//! Events: what a portal sends to a handler.

use std::borrow::Cow;

use serde_json::Value;

use crate::doc::{Doc, Kind, Node};
use crate::error::DecodeError;
use crate::field::Field;

/// An event as a type, with the facts that a handler needs.
pub trait EventType: Send + Sync + 'static {
    /// The `data` of its payload.
    type Data: Field + Default;
    /// Its code in the documented case. Case does not count.
    const CODE: &'static str;
    /// Scopes, any of which is enough to subscribe.
    const SCOPES: &'static [&'static str] = &[];
    /// The documentation marks it as deprecated.
    const DEPRECATED: bool = false;
    /// The keys, in the data, of the number that may follow the code after `_`; empty if none may.
    const SUFFIX: &'static [&'static str] = &[];

    /// Whether a code is its own, with or without a suffix.
    fn is(code: &str) -> bool {
        Code::of(Self::CODE, Self::SUFFIX, code).is_some()
    }

    /// Reads the `data` of a payload. A value that does not fit its field is in `extra` of its record.
    ///
    /// # Errors
    /// Returns an error if the data as a whole has another shape.
    fn decode(data: &Value) -> Result<Self::Data, DecodeError> {
        let mut out = Self::Data::default();
        decode_data(&mut out, data)?;
        Ok(out)
    }

    /// The same for a payload with this code: data without the number of its suffix gets it.
    ///
    /// # Errors
    /// Returns an error if the data as a whole has another shape.
    fn decode_with(code: &str, data: &Value) -> Result<Self::Data, DecodeError> {
        let code = Code::of(Self::CODE, Self::SUFFIX, code);
        Self::decode(&code.unwrap_or_default().complete(data))
    }
}

/// A code that is known, perhaps with a number behind it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Code<'c> {
    number: &'c str,
    keys: &'static [&'static str],
}

impl<'c> Code<'c> {
    /// Compares a code, in any case, with a known one; `keys` are those of the number that may follow it.
    pub(crate) fn of(known: &str, keys: &'static [&'static str], code: &'c str) -> Option<Self> {
        if known.eq_ignore_ascii_case(code) {
            return Some(Self::default());
        }
        let start = code.get(..known.len())?;
        let number = code.get(known.len()..)?.strip_prefix('_')?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        (!keys.is_empty() && is_number && start.eq_ignore_ascii_case(known)).then_some(Self { number, keys })
    }

    /// The data with the number at its place, if it has none there.
    pub(crate) fn complete<'d>(&self, data: &'d Value) -> Cow<'d, Value> {
        let Some((last, path)) = self.keys.split_last() else { return Cow::Borrowed(data) };
        let mut all = data.clone();
        let object = path
            .iter()
            .try_fold(&mut all, |value, key| entries(value).map(|entries| entries.entry(*key).or_insert(Value::Null)));
        match object.and_then(entries) {
            Some(entries) if entries.get(*last).is_none_or(is_nothing) => {
                entries.insert((*last).to_owned(), Value::String(self.number.to_owned()));
                Cow::Owned(all)
            }
            _ => Cow::Borrowed(data),
        }
    }
}

/// The entries of an object; none of them if there is nothing.
fn entries(value: &mut Value) -> Option<&mut serde_json::Map<String, Value>> {
    if is_nothing(value) {
        *value = Value::Object(serde_json::Map::new());
    }
    value.as_object_mut()
}

/// Whether data is absent: forms drop empty lists and objects.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// All events of an application as one open enum. Plain lists and indices: see [`decode_event`].
pub trait EventSet: Sized {
    /// The codes of the documented events.
    const CODES: &'static [&'static str];
    /// The events whose codes a number may follow, by their places, with the keys of that number in the data.
    const SUFFIXES: &'static [(usize, &'static [&'static str])] = &[];

    /// The event with the code at that place, its data empty.
    fn from_index(index: usize) -> Option<Self>;

    /// An event that the documentation does not list.
    fn other(code: String, data: Value) -> Self;

    /// The data.
    fn data_mut(&mut self) -> &mut dyn Field;
}

/// Reads an event by its code, in any case. Forms turn every value into text; records read that too. A value that does
/// not fit its field is in `extra` of its record.
///
/// # Errors
/// Returns an error if the data of a documented event as a whole has another shape than its type.
pub fn decode_event<E: EventSet>(code: &str, data: &Value) -> Result<E, DecodeError> {
    let plain = || E::CODES.iter().position(|known| known.eq_ignore_ascii_case(code)).map(|at| (at, Code::default()));
    let suffixed = || E::SUFFIXES.iter().find_map(|(at, keys)| Some((*at, Code::of(E::CODES.get(*at)?, keys, code)?)));
    let found = plain().or_else(suffixed).and_then(|(at, code)| Some((E::from_index(at)?, code)));
    let Some((mut event, found)) = found else {
        return Ok(E::other(code.to_owned(), data.clone()));
    };
    decode_data(event.data_mut(), &found.complete(data))?;
    Ok(event)
}

/// Reads data as leniently as replies. Data that is not there, or empty, leaves the field as it is: forms drop empty lists and objects.
pub(crate) fn decode_data(field: &mut dyn Field, data: &Value) -> Result<(), DecodeError> {
    let mut doc = Doc::default().lenient();
    doc.value(data);
    decode_node(field, doc.root())
}

/// The same as leniently as the document is.
pub(crate) fn decode_node(field: &mut dyn Field, root: Node<'_>) -> Result<(), DecodeError> {
    let is_empty = root.is_nothing() || (root.kind() == Kind::Array && root.is_empty());
    if is_empty { Ok(()) } else { field.decode(root) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Record, RecordInfo};
    use crate::values::Extra;
    use serde_json::json;

    #[derive(Clone, Debug, PartialEq)]
    enum Event {
        Added(i64),
        Renamed(String),
        Other(String, Value),
    }

    struct Added;

    impl EventType for Added {
        type Data = i64;
        const CODE: &'static str = "ONTHINGADD";
    }

    impl EventSet for Event {
        const CODES: &'static [&'static str] = &["ONTHINGADD", "THING.ON.RENAME"];

        fn from_index(index: usize) -> Option<Self> {
            Some(match index {
                0 => Self::Added(0),
                1 => Self::Renamed(String::new()),
                _ => return None,
            })
        }

        fn other(code: String, data: Value) -> Self {
            Self::Other(code, data)
        }

        fn data_mut(&mut self) -> &mut dyn Field {
            match self {
                Self::Added(data) => data,
                Self::Renamed(data) => data,
                Self::Other(_, data) => data,
            }
        }
    }

    #[test]
    fn events_are_known_by_their_code() {
        for (code, data, expected) in [
            ("ONTHINGADD", json!("7"), Event::Added(7)),
            ("onThingAdd", json!(7), Event::Added(7)),
            ("onThingAdd", json!([]), Event::Added(0)),
            ("Thing.On.Rename", json!("x"), Event::Renamed("x".to_owned())),
            ("ONNEW", json!({"a": 1}), Event::Other("ONNEW".to_owned(), json!({"a": 1}))),
        ] {
            assert_eq!(decode_event::<Event>(code, &data), Ok(expected), "{code}");
        }
        assert!(decode_event::<Event>("ONTHINGADD", &json!("x")).is_err());
    }

    #[derive(Clone, Default)]
    struct Thing {
        id: Option<i64>,
        extra: Extra,
    }

    impl Record for Thing {
        fn info(&self) -> &'static RecordInfo {
            &RecordInfo { name: "Thing", fields: &["ID"], required: &[], codecs: &[] }
        }

        fn field(&self, index: usize) -> &dyn Field {
            if index == 0 { &self.id } else { &self.extra }
        }

        fn field_mut(&mut self, index: usize) -> &mut dyn Field {
            if index == 0 { &mut self.id } else { &mut self.extra }
        }
    }

    #[test]
    fn undefined_is_no_object() {
        for (data, expected) in [(json!("undefined"), None), (json!(""), None), (json!({"ID": "7"}), Some(Some(7)))] {
            let mut thing: Option<Thing> = None;
            decode_data(&mut thing, &data).expect("the data fits");
            assert_eq!(thing.map(|thing| thing.id), expected, "{data}");
        }
    }

    #[test]
    fn res_13_a_value_that_does_not_fit_does_not_cost_the_event() {
        let mut thing = Thing::default();
        decode_data(&mut thing, &json!({"ID": "E"})).expect("its field is empty");
        assert_eq!((thing.id, thing.extra), (None, [("ID", json!("E"))].into()));
        let doc = Doc::parse(br#"{"ID": "E"}"#).expect("it is JSON");
        assert!(decode_node(&mut Thing::default(), doc.root()).is_err(), "a document is strict by default");
    }

    #[test]
    fn ev_7_a_number_may_follow_a_code() {
        const KEYS: &[&str] = &["FIELDS", "KIND"];
        for (code, number) in [
            ("ONTHINGADD", Some("")),
            ("onThingAdd_147", Some("147")),
            ("ONTHINGADD_", None),
            ("ONTHINGADD147", None),
            ("ONTHINGADD_X", None),
            ("ONTHINGADDS_1", None),
            ("ONTHINGADÜ_1", None),
        ] {
            assert_eq!(Code::of("ONTHINGADD", KEYS, code).map(|code| code.number), number, "{code}");
            assert_eq!(Code::of("ONTHINGADD", &[], code).is_some(), number == Some(""), "{code}");
        }
        let code = Code::of("ONTHINGADD", KEYS, "ONTHINGADD_147").expect("it is the event");
        for (data, expected) in [
            (json!({"FIELDS": {"ID": "1"}}), json!({"FIELDS": {"ID": "1", "KIND": "147"}})),
            (json!({"FIELDS": {"KIND": "5"}}), json!({"FIELDS": {"KIND": "5"}})),
            (json!([]), json!({"FIELDS": {"KIND": "147"}})),
            (json!("text"), json!("text")),
            (json!({"FIELDS": "text"}), json!({"FIELDS": "text"})),
        ] {
            assert_eq!(*code.complete(&data), expected, "{data}");
        }
        assert_eq!(*Code::default().complete(&json!({})), json!({}));
    }

    #[test]
    fn one_event_by_its_type() {
        assert!(Added::is("onThingAdd") && !Added::is("ONTHING"));
        assert_eq!(Added::decode(&json!("7")), Ok(7));
    }
}
