//! Any number of requests, cut into batches.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use bitrix24::{Error, ErrorKind};
use futures_util::TryStreamExt;
use serde_json::json;

use crate::support::{DealGet, portal};

#[tokio::test]
async fn b2_7_any_number_of_requests_in_their_order() {
    let (client, memory) = portal([]);
    let pulled = Arc::new(AtomicUsize::new(0));
    let requests = (0..120).map(|id| {
        pulled.fetch_add(1, Ordering::Relaxed);
        if id == 60 { DealGet::of(id).set("x", Value::Null) } else { DealGet::of(id) }
    });
    let mut results = client.batch_each(requests);
    assert_eq!(pulled.load(Ordering::Relaxed), 0);
    for id in 0..120 {
        let result = results.try_next().await.unwrap().unwrap();
        let chunks = id as usize / 50 + 1;
        assert_eq!((pulled.load(Ordering::Relaxed), memory.sent()), ((chunks * 50).min(120), chunks), "lazily");
        match result {
            Ok(reply) => assert_eq!(reply.result, id),
            Err(error) => assert_eq!((id, error.kind()), (60, ErrorKind::Request)),
        }
    }
    assert!(results.try_next().await.unwrap().is_none());
    assert_eq!(memory.body(2)["cmd"].as_object().unwrap().keys().next().unwrap(), "c100", "labels count on");
    assert!(client.batch_each(Vec::<DealGet>::new()).await.unwrap().is_empty());
    assert_eq!(memory.sent(), 3, "nothing is sent for nothing");
    let raw = (0..3).map(|id| ("crm.deal.get".to_owned(), json!({"ID": id})));
    let raw = client.batch_each_raw(Version::V2, raw).await.unwrap();
    assert_eq!(raw.into_iter().map(|reply| reply.unwrap().result).collect::<Vec<_>>(), [0, 1, 2]);
}

#[tokio::test]
async fn b2_7_a_failed_batch_ends_it_and_keeps_what_is_done() {
    let first: Value = (0..50).map(|id| (format!("c{id}"), json!(id))).collect();
    let mut errors = json!({"c7": {"error": "NOT_FOUND"}});
    errors["c8"] = json!("x");
    let (client, memory) = portal([
        (200, json!({"result": {"result": first, "result_error": errors}})),
        (400, json!({"error": "INVALID_REQUEST"})),
    ]);
    let failure = client.batch_each((0..1000).map(DealGet::of)).await.unwrap_err();
    assert_eq!((failure.done.len(), failure.error.code(), memory.sent()), (50, Some("INVALID_REQUEST"), 2));
    assert_eq!(failure.done.iter().filter(|result| result.is_err()).count(), 2);
    assert!(failure.to_string().ends_with("(after 50 results)"), "{failure}");
    assert_eq!(Error::from(failure).method(), Some("batch"));
}
