//! Events: what a portal sends to a handler.

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

    /// Whether a code is its own.
    fn is(code: &str) -> bool {
        Self::CODE.eq_ignore_ascii_case(code)
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
}

/// All events of an application as one open enum. Plain lists and indices: see [`decode_event`].
pub trait EventSet: Sized {
    /// The codes of the documented events.
    const CODES: &'static [&'static str];

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
    let index = E::CODES.iter().position(|known| known.eq_ignore_ascii_case(code));
    let Some(mut event) = index.and_then(E::from_index) else {
        return Ok(E::other(code.to_owned(), data.clone()));
    };
    decode_data(event.data_mut(), data)?;
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
    fn one_event_by_its_type() {
        assert!(Added::is("onThingAdd") && !Added::is("ONTHING"));
        assert_eq!(Added::decode(&json!("7")), Ok(7));
    }
}
