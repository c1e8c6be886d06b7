//! Envelopes of both versions of REST (RES-1, RES-2, RES-8) and their quirks.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde_json::{Map, Value, json};

use crate::limits::Used;
use crate::{ErrorCode, Ids, Quirks, Time, Version};

/// The answer of a method.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Answer {
    /// `result`, or the whole document.
    pub result: Value,
    /// `total`
    pub total: Option<u64>,
    /// `next`
    pub next: Option<u64>,
    /// Whether it has no envelope.
    pub bare: bool,
}

impl From<Value> for Answer {
    fn from(result: Value) -> Self {
        Self { result, ..Self::default() }
    }
}

impl Answer {
    /// The envelope around an answer.
    pub(crate) fn envelope(self, time: Option<Value>) -> Value {
        if self.bare {
            return self.result;
        }
        let mut envelope = Map::new();
        envelope.insert("result".to_owned(), self.result);
        for (key, value) in [("total", self.total), ("next", self.next)] {
            if let Some(value) = value {
                envelope.insert(key.to_owned(), value.into());
            }
        }
        if let Some(time) = time {
            envelope.insert("time".to_owned(), time);
        }
        Value::Object(envelope)
    }
}

/// `time`: when a call began, and its cost.
pub(crate) fn time(quirk: Time, version: Version, call: (f64, Duration), used: Option<Used>) -> Option<Value> {
    if quirk == Time::Absent {
        return None;
    }
    let (start, cost) = (call.0, call.1.as_secs_f64());
    let whole = version == Version::V3 || quirk == Time::WholeStart;
    let mut time = json!({
        "start": if whole { json!(start as u64) } else { json!(start) },
        "finish": start + cost,
        "duration": cost,
        "processing": cost / 2.0,
        "date_start": date(start),
        "date_finish": date(start + cost),
    });
    if let Some(used) = used.filter(|_| quirk != Time::WithoutOperating) {
        if quirk != Time::WithoutReset {
            time["operating_reset_at"] = json!(used.reset_at);
        }
        time["operating"] = json!(used.seconds);
    }
    Some(time)
}

/// `2026-01-30T15:03:02+03:00`
pub(crate) fn date(unix: f64) -> String {
    let zone = TimeZone::fixed(Offset::constant(3));
    let moment = Timestamp::from_second(unix as i64).unwrap_or_default();
    moment.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Writes a result in the form of the quirks.
pub(crate) fn distort(quirks: &Quirks, value: &mut Value) {
    match value {
        Value::Object(map) if map.is_empty() && quirks.empty_object_as_list => *value = json!([]),
        Value::Object(map) => {
            for (key, value) in map {
                match (quirks.ids, is_id(key)) {
                    (Ids::Texts, true) if value.is_number() => *value = Value::String(value.to_string()),
                    (Ids::Numbers, true) => {
                        if let Some(number) = value.as_str().and_then(|text| text.parse::<u64>().ok()) {
                            *value = number.into();
                        }
                    }
                    _ => distort(quirks, value),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| distort(quirks, value)),
        _ => {}
    }
}

/// `ID`, `id`, `CREATED_BY_ID`, `responsibleId`; not `paid`.
fn is_id(key: &str) -> bool {
    key == "id" || key == "ID" || key.ends_with("Id") || key.ends_with("_ID")
}

/// The code of an error of a method in the form of the quirks.
pub(crate) fn error_code(quirks: &Quirks, body: &mut Value) {
    if body["error"].is_object() {
        return;
    }
    match quirks.error_code {
        ErrorCode::Usual => {}
        ErrorCode::Empty => body["error"] = json!(""),
        ErrorCode::ZeroText => body["error"] = json!("0"),
        ErrorCode::Zero => body["error"] = json!(0),
        ErrorCode::Hundred => body["error"] = json!(100),
    }
}
