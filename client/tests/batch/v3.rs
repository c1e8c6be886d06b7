//! Batches of REST 3.0.

use bitrix24::wire::codegen::*;
use bitrix24::{Batch, ErrorKind};
use serde_json::json;

use crate::support::{TaskGet, application, portal, refusal};

#[tokio::test]
async fn b3_1_a_bare_list_of_commands() {
    let (client, memory) = portal([(200, json!({"result": [{}, null, {}]}))]);
    let mut batch = Batch::v3();
    batch.add(&TaskGet::of(289)).unwrap();
    batch.add_raw("rest.scope.list", &Value::Null).unwrap();
    batch.command(&TaskGet::of(1)).label("last").add().unwrap();
    let _ = client.batch(batch).await.unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/api/1/s3cretS3cret/batch");
    let expected = concat!(
        r#"[{"method":"tasks.task.get","query":{"id":289}},{"method":"rest.scope.list","query":{}},"#,
        r#"{"method":"tasks.task.get","query":{"id":1},"as":"last"}]"#
    );
    assert_eq!(std::str::from_utf8(&asked[0].body).unwrap(), expected);
    assert_eq!(asked[0].header("authorization"), None, "a webhook has no token");
}

#[tokio::test]
async fn b3_2_the_token_goes_into_a_header() {
    let (_, memory) = portal([(200, json!({"result": [{}]}))]);
    let mut batch = Batch::v3();
    batch.add(&TaskGet::of(1)).unwrap();
    let _ = application(&memory).batch(batch).await.unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].header("authorization"), Some("Bearer acc3ssT0ken"));
    assert_eq!(asked[0].body, &br#"[{"method":"tasks.task.get","query":{"id":1}}]"#[..]);
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/api/batch");
}

#[tokio::test]
async fn b3_3_results_in_their_order_or_one_error() {
    let error = json!({"error": {"code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "message": "No task"}});
    let (client, _) = portal([
        (200, json!({"result": [{"item": {"id": 1}}, null, {"item": []}], "time": {"operating": 3}})),
        (400, error),
        (200, json!({"result": [{}]})),
    ]);
    let commands = || {
        let mut batch = Batch::v3();
        let first = batch.add(&TaskGet::of(1)).unwrap();
        let second = batch.add_raw("a.b", &json!({})).unwrap();
        let third = batch.command_raw("a.c", &json!({})).add().unwrap();
        (batch, first, second, third)
    };
    let (batch, first, second, third) = commands();
    let mut reply = client.batch(batch).await.unwrap();
    assert_eq!(reply.take(third).unwrap().result, json!({"item": []}));
    assert_eq!(reply.take(second).unwrap().result, Value::Null);
    let first = reply.take(first).unwrap();
    assert_eq!((first.result.get("item"), first.time), (Some(&json!({"id": 1})), None));
    assert_eq!(client.operating("batch").map(|known| known.used), Some(3.0));
    let error = client.batch(commands().0).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.method()), (ErrorKind::Api, Some(400), Some("batch")));
    assert!(error.is_not_found());
    let error = client.batch(commands().0).await.unwrap_err();
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("result")));
}

#[tokio::test]
async fn b3_4_how_many_commands_can_be_told() {
    let mut batch = Batch::v3().limit(2);
    batch.add(&TaskGet::of(1)).unwrap();
    batch.add(&TaskGet::of(2)).unwrap();
    assert!(refusal(batch.add(&TaskGet::of(3))).contains("2 commands"));
    assert_eq!(format!("{batch:?}"), r#"Batch {"c0": "tasks.task.get", "c1": "tasks.task.get"}"#);
}
