//! Batches.

use bitrix24::mock::{Answer, Portal};
use bitrix24::wire::codegen::*;
use serde_json::json;

use crate::requests::{DealAdd, DealGet, TaskAdd};

#[tokio::test]
async fn b2_5_commands_of_a_batch_are_calls_like_others() {
    let portal = Portal::new();
    portal.on::<DealGet>(Answer::result(json!({"ID": "7"})).total(3)).with("id", 5);
    portal.on::<DealAdd>(json!(9)).on_raw(Version::V2, "bad", Answer::error(400, "ERROR_CORE").description("no"));
    let batch = json!({"halt": 0, "cmd": {
        "get": "crm.deal.get?id=5",
        "add": "crm.deal.add?TITLE=a+b&TAGS[0]=$result[get][ID]&TAGS[1]=x",
        "bad": "bad",
        "who": "who.knows?a=1",
    }});
    let result = portal.client().call_raw(Version::V2, "batch", &batch).await.unwrap().result;
    assert_eq!(result["result"], json!({"get": {"ID": "7"}, "add": 9}));
    assert_eq!(result["result_error"]["bad"], json!({"error": "ERROR_CORE", "error_description": "no"}));
    assert_eq!(result["result_error"]["who"]["error"], "MOCK_UNEXPECTED_CALL");
    assert_eq!((&result["result_total"], &result["result_next"]), (&json!({"get": 3}), &json!([])));
    let added = &portal.calls::<DealAdd>()[0];
    assert!(added.is_in_batch());
    let request = added.request();
    assert_eq!((request.title.as_deref(), request.tags), (Some("a b"), Some(vec!["7".into(), "x".into()])));
    let halt = json!({"halt": 1, "cmd": {"bad": "bad", "get": "crm.deal.get?id=5"}});
    let result = portal.client().call_raw(Version::V2, "batch", &halt).await.unwrap().result;
    assert_eq!((&result["result"], result["result_error"].as_object().unwrap().len()), (&json!([]), 1));
}

#[tokio::test]
async fn b3_3_one_refusal_is_that_of_the_whole_batch() {
    let portal = Portal::new();
    portal.on::<TaskAdd>(json!({"item": {"id": 3}})).with("title", "a");
    portal.on_raw(Version::V3, "tasks.task.get", Answer::compute(|call| json!({"item": call.param("id")})));
    let batch = json!([
        {"method": "tasks.task.add", "query": {"title": "a"}, "as": "new"},
        {"method": "tasks.task.get", "query": {"id": {"$ref": "new.item.id"}}},
    ]);
    let client = portal.client();
    let result = client.call_raw(Version::V3, "batch", &batch).await.unwrap().result;
    assert_eq!(result, json!([{"item": {"id": 3}}, {"item": 3}]));
    let bad = json!([{"method": "tasks.task.add", "query": {"title": "b"}}]);
    assert_eq!(client.call_raw(Version::V3, "batch", &bad).await.unwrap_err().code(), Some("MOCK_UNEXPECTED_CALL"));
    portal.on_raw(Version::V3, "batch", json!([1]));
    assert_eq!(
        client.call_raw(Version::V3, "batch", &bad).await.unwrap().result,
        json!([1]),
        "a batch may have its own answer"
    );
}
