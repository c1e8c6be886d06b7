//! Commands of REST 2 batches are read back as PHP reads them.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use bitrix24::{Batch, BoxFuture, Client, HttpFailure, HttpReply, HttpRequest, Limits, Plan, Transport, Value};
use proptest::prelude::*;
use serde_json::{Map, json};

#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        *self.0.lock().unwrap() = request.body.to_vec();
        Box::pin(std::future::ready(Ok(HttpReply::new(200, r#"{"result":{}}"#))))
    }
}

/// The command as it is sent.
fn command(parameters: &Value) -> String {
    let memory = Memory::default();
    let url = "https://example.bitrix24.com/rest/1/s3cretS3cret/";
    let client =
        Client::builder().webhook(url).limits(Limits::new(Plan::Unlimited)).transport(memory.clone()).build().unwrap();
    let mut batch = Batch::v2();
    batch.add_raw("a.b", parameters).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let _ = runtime.block_on(client.batch(batch)).unwrap();
    let body: Value = serde_json::from_slice(&memory.0.lock().unwrap()).unwrap();
    body["cmd"]["c0"].as_str().unwrap().to_owned()
}

/// A query as PHP reads it: maps of maps and strings. `[]` takes the next number.
fn php(query: &str) -> Value {
    let mut out = json!({});
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        let (first, rest) = name.split_at(name.find('[').unwrap_or(name.len()));
        let mut at = entry(&mut out, first.to_owned());
        let mut rest = rest;
        while let Some((key, behind)) = rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            let next = || at.as_object().map_or(0, Map::len).to_string();
            let key = if key.is_empty() { next() } else { key.to_owned() };
            at = entry(at, key);
            rest = behind;
        }
        *at = value.into_owned().into();
    }
    out
}

fn entry(value: &mut Value, key: String) -> &mut Value {
    if !value.is_object() {
        *value = json!({});
    }
    value.as_object_mut().unwrap().entry(key).or_insert(Value::Null)
}

/// Parameters as PHP should read them.
fn expected(value: &Value) -> Value {
    match value {
        Value::Bool(value) => if *value { "1" } else { "0" }.into(),
        Value::Number(number) => number.to_string().into(),
        Value::Array(items) if items.is_empty() => json!({"0": ""}),
        Value::Object(entries) if entries.is_empty() => json!({"0": ""}),
        Value::Array(items) => items.iter().enumerate().map(|(key, item)| (key.to_string(), expected(item))).collect(),
        Value::Object(entries) => entries.iter().map(|(key, item)| (key.clone(), expected(item))).collect(),
        other => other.clone(),
    }
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e6..1e6_f64).prop_map(Value::from),
        "\\PC{0,12}".prop_filter("a reference", |text| !text.contains('$')).prop_map(Value::from),
        "[ &=+%#?\\[\\]\n\"'/\\\\]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("[A-Za-z0-9_>=!%@~+&#. -]{1,6}|[а-я]{1,4}", inner, 0..4)
                .prop_filter("PHP skips leading spaces", |map| map.keys().all(|key| !key.starts_with(' ')))
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn b2_2_what_is_sent_is_what_php_reads(fields in prop::collection::hash_map("[A-Z_]{1,5}", values(), 0..5)) {
        let parameters = Value::Object(fields.into_iter().collect());
        let command = command(&parameters);
        prop_assert!(command.is_ascii() && !command.contains(['#', ' ']), "{}", command);
        let query = command.strip_prefix("a.b").unwrap();
        let read = php(query.strip_prefix('?').unwrap_or(query));
        prop_assert_eq!(read, if parameters == json!({}) { json!({}) } else { expected(&parameters) });
    }
}
