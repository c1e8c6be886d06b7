//! Expected calls and their answers.

use bitrix24::ErrorKind;
use bitrix24::mock::{Answer, Portal};
use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use serde_json::json;

use crate::requests::{DealAdd, DealError, DealGet, ItemAdd, TaskAdd, get};

#[tokio::test]
async fn what_nobody_expects_is_refused_and_kept() {
    let portal = Portal::new();
    portal.on::<DealGet>(json!({})).with("id", 1).times(1);
    let client = portal.client();
    client.call(&get(1)).await.unwrap();
    for id in [1, 2] {
        let error = client.call(&get(id)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
        assert!(error.to_string().contains("nobody expected") && error.to_string().contains("crm.deal.get"), "{error}");
    }
    let panic = std::panic::catch_unwind(|| portal.assert_no_unexpected()).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains(r#"V2 crm.deal.get({"id":2})"#), "{text}");
    portal.assert_all_used();
    portal.on::<DealAdd>(json!(1));
    assert!(std::panic::catch_unwind(|| portal.assert_all_used()).is_err());
}

#[tokio::test]
async fn answers_in_a_row_and_conditions() {
    let portal = Portal::new();
    portal.on::<DealGet>(json!({"n": 1})).times(2).then(json!({"n": 2})).times(1);
    portal.on::<DealGet>(Answer::compute(|call| json!({"id": call.param("id")}))).when(|call| call.param("id") == 7);
    portal.on_any(Answer::error(403, "ACCESS_DENIED"));
    let client = portal.client();
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(client.call(&get(5)).await.unwrap().result.get("n").cloned().unwrap());
    }
    assert_eq!(numbers, [1, 1, 2]);
    assert_eq!(client.call(&get(7)).await.unwrap().result.get("id"), Some(&json!(7)));
    assert!(client.call(&get(8)).await.unwrap_err().is(DealError::Denied));
}

#[tokio::test]
async fn replies_of_the_type_of_the_method_and_documented_errors() {
    let portal = Portal::new();
    portal.reply::<DealGet>([("ID", json!(1))].into()).reply::<DealAdd>(7);
    let client = portal.client();
    assert_eq!(client.call(&get(1)).await.unwrap().result, [("ID", json!(1))].into());
    assert_eq!(client.call(&DealAdd::default()).await.unwrap().result, 7);
    for case in [DealError::NotFound, DealError::NoTitle, DealError::Denied] {
        let portal = Portal::new();
        portal.on_documented_error::<DealAdd>(case);
        let error = portal.client().call(&DealAdd::default()).await.unwrap_err();
        assert!(error.is(case), "{error}");
    }
    portal.on_raw(Version::V3, "x.y", Answer::error(400, "BITRIX_X").description("no").validation("title", "empty"));
    let error = client.call_raw(Version::V3, "x.y", &json!({})).await.unwrap_err();
    assert_eq!((error.code(), error.validation()[0].field.as_str()), (Some("BITRIX_X"), "title"));
    portal.on_raw(Version::V2, "list", Answer::result(json!([1])).total(120).next(50).operating(2.5, 4_000_000_000));
    let reply = client.call_raw(Version::V2, "list", &json!({})).await.unwrap();
    assert_eq!((reply.total, reply.next, client.operating("list").unwrap().used), (Some(120), Some(50), 2.5));
}

#[tokio::test]
async fn requests_are_read_back_and_arguments_by_position_too() {
    let portal = Portal::new();
    portal.on::<ItemAdd>(json!(1)).on::<TaskAdd>(json!({}));
    let comment = ItemAdd { task: 5, text: Some("hello".into()), ..ItemAdd::default() };
    for client in [portal.client(), portal.application_client()] {
        client.call(&comment).await.unwrap();
        client.call(&TaskAdd { title: Some("x".into()), ..TaskAdd::default() }).await.unwrap();
    }
    for call in portal.calls::<ItemAdd>() {
        assert_eq!((call.request(), call.param("1")), (comment.clone(), &json!("hello")));
    }
    for call in portal.calls::<TaskAdd>() {
        assert!(call.header("Idempotency-Key").is_some() && call.header("authorization").is_none());
        assert_eq!(call.params(), &json!({"title": "x"}));
    }
}

#[tokio::test]
async fn portals_are_strangers_to_each_other() {
    let (one, two) = (Portal::new(), Portal::new());
    one.on::<DealAdd>(json!(1));
    two.on::<DealAdd>(json!(2));
    assert_eq!(two.client().call(&DealAdd::default()).await.unwrap().result, 2);
    let (a, b) = (one.application_client(), two.application_client());
    assert_eq!(
        (a.call(&DealAdd::default()).await.unwrap().result, b.call(&DealAdd::default()).await.unwrap().result),
        (1, 2)
    );
    assert_eq!((one.all_calls().len(), two.all_calls().len()), (1, 2));
    for _ in 0..200 {
        one.client().call(&DealAdd::default()).await.unwrap();
    }
    let shown = format!("{one:?} {:?} {:?}", one.calls::<DealAdd>(), one.client());
    assert!(!shown.contains("mockwebhooksecret") && !shown.contains("mock-access"), "{shown}");
}
