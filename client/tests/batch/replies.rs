//! Outcomes of the commands of REST 2, and of the batch as a whole.

use bitrix24::wire::codegen::*;
use bitrix24::{Batch, Error, ErrorKind};
use serde_json::json;

use crate::support::{DealGet, deal, portal, refusal};

/// The outcomes of three commands for this member of the reply.
async fn outcomes(result: Value) -> [Result<Reply<Option<i64>>, Error>; 3] {
    let (client, _) = portal([(200, json!({"result": result, "time": {"operating": 2.5}}))]);
    let mut batch = Batch::v2();
    let handles = [0, 1, 2].map(|_| batch.add(&deal(json!({}))).unwrap());
    let mut reply = client.batch(batch).await.unwrap();
    handles.map(|handle| reply.take(handle))
}

#[tokio::test]
async fn rl_4_the_batch_is_booked_and_not_its_commands() {
    let times = json!({"c0": {"operating": 2.5, "operating_reset_at": 4_000_000_000_i64}});
    let result = json!({"result": {"c0": 1}, "result_time": times});
    let (client, _) = portal([(200, json!({"result": result, "time": {"operating": 3.5}}))]);
    let mut batch = Batch::v2();
    let deal = batch.add(&DealGet::of(1)).unwrap();
    let mut reply = client.batch(batch).await.unwrap();
    assert_eq!(client.operating("batch").map(|known| known.used), Some(3.5));
    assert_eq!(client.operating("crm.deal.get"), None);
    assert_eq!(reply.time().unwrap().operating, Some(3.5));
    assert_eq!(reply.take(deal).unwrap().time.unwrap().operating, Some(2.5), "told, for what it is worth");
}

#[tokio::test]
async fn b2_4_maps_lists_and_nothing() {
    let maps = json!({
        "result": {"c0": 5, "c1": "6", "c2": null}, "result_error": [], "result_total": {"c0": "100"},
        "result_next": {"c0": 50}, "result_time": {"c0": {"operating": 1}},
    });
    let lists = json!({
        "result": [5, 6, null], "result_error": {}, "result_total": [100], "result_next": [50],
        "result_time": [{"operating": 1}],
    });
    for result in [maps, lists] {
        let [first, second, third] = outcomes(result).await.map(Result::unwrap);
        assert_eq!((first.result, first.total, first.next), (Some(5), Some(100), Some(50)));
        assert_eq!(first.time.unwrap().operating, Some(1.0));
        assert_eq!((second.result, second.total, second.next, second.time), (Some(6), None, None, None));
        assert_eq!(third.result, None, "RES-11: null is an answer");
    }
    let [first, ..] = outcomes(json!({"result": {"c0": 5}})).await;
    assert_eq!(first.unwrap().result, Some(5), "members may be missing");
    for nothing in [json!({}), json!([]), json!({"result": []})] {
        let kinds = outcomes(nothing).await.map(|outcome| outcome.unwrap_err().kind());
        assert_eq!(kinds, [ErrorKind::NotExecuted; 3]);
    }
}

#[tokio::test]
async fn b2_4_what_is_no_reply_to_a_batch() {
    for (result, path) in [(json!(true), "result"), (json!({"result": "x"}), "result.result")] {
        let (client, _) = portal([(200, json!({"result": result}))]);
        let mut batch = Batch::v2();
        batch.add(&DealGet::of(1)).unwrap();
        let error = client.batch(batch).await.unwrap_err();
        assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some(path)));
        assert!(error.maybe_executed() && error.method() == Some("batch"));
    }
}

#[tokio::test]
async fn b2_5_one_failure_is_not_that_of_the_others() {
    let result = json!({
        "result": {"c0": 5},
        "result_error": {
            "c1": {"error": "ACCESS_DENIED", "error_description": "No access to s3cretS3cret", "argument": "ID"},
            "c2": "ERROR_CORE",
        },
    });
    let [first, second, third] = outcomes(result).await;
    assert_eq!(first.unwrap().result, Some(5));
    let error = second.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.code()), (ErrorKind::Api, Some(200), Some("ACCESS_DENIED")));
    assert_eq!((error.method(), error.label()), (Some("crm.deal.add"), Some("c1")));
    let expected = "crm.deal.add (command c1 of a batch): No access to *** [ACCESS_DENIED] (HTTP 200)";
    assert_eq!(error.to_string(), expected, "an echoed secret is not told");
    assert_eq!(error.api().unwrap().extra.get("argument"), Some(&json!("ID")));
    assert!(error.is_auth() && error.request_id().is_some());
    let shown = format!("{error:?} {:?} {:?}", error.api(), error.raw_body().map(String::from_utf8_lossy));
    assert!(shown.contains("c2") && !shown.contains("s3cret"), "{shown}");
    assert_eq!(third.unwrap_err().code(), Some("ERROR_CORE"));
}

#[tokio::test]
async fn b2_5_commands_behind_the_failure_did_not_run() {
    let result = json!({"result": [], "result_error": {"c0": "No such thing"}});
    let [first, second, third] = outcomes(result).await.map(Result::unwrap_err);
    assert_eq!((first.description(), first.code()), (Some("No such thing"), None));
    assert_eq!((second.kind(), third.kind()), (ErrorKind::NotExecuted, ErrorKind::NotExecuted));
    let expected = "crm.deal.add (command c2 of a batch): it did not run, because crm.deal.add (command c0) failed";
    assert_eq!(third.to_string(), expected);
    assert!(!third.maybe_executed());
}

#[tokio::test]
async fn b2_5_a_result_of_another_type_is_an_error_of_its_command() {
    let [first, second, _] = outcomes(json!({"result": {"c0": {"id": 1}, "c1": 6, "c2": 7}})).await;
    let error = first.unwrap_err();
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("result.result.c0")));
    assert_eq!((error.label(), second.unwrap().result), (Some("c0"), Some(6)));
}

#[tokio::test]
async fn errors_of_commands_and_handles_of_others() {
    let errors = json!({"c0": {"error": "A"}, "c1": {"error": "B"}});
    let (client, _) = portal([(200, json!({"result": {"result": [], "result_error": errors}}))]);
    let mut batch = Batch::v2();
    let first = batch.add(&DealGet::of(1)).unwrap();
    batch.command(&DealGet::of(2)).add().unwrap();
    let foreign = Batch::v2().add(&DealGet::of(1)).unwrap();
    let mut reply = client.batch(batch).await.unwrap();
    assert!(refusal(reply.take(foreign)).contains("another batch"));
    assert_eq!(reply.errors().filter_map(Error::code).collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!(reply.take(first).unwrap_err().code(), Some("A"));
    assert_eq!(reply.errors().filter_map(Error::label).collect::<Vec<_>>(), ["c1"]);
    assert_eq!((reply.meta().attempts, reply.time()), (1, None));
}

async fn attempts(status: u16, body: Value) -> (Result<i64, Error>, usize) {
    let (client, memory) = portal([(status, body)]);
    let mut batch = Batch::v2();
    let deal = batch.add(&DealGet::of(7)).unwrap();
    let result = match client.batch(batch).await {
        Ok(mut reply) => reply.take(deal).map(|reply| reply.result),
        Err(error) => Err(error),
    };
    (result, memory.sent())
}

#[tokio::test(start_paused = true)]
async fn rt_3_only_a_batch_that_was_refused_is_sent_again() {
    let (result, sent) = attempts(503, json!({"error": "QUERY_LIMIT_EXCEEDED"})).await;
    assert_eq!((result.unwrap(), sent), (7, 2));
    for (status, code) in [(500, "INTERNAL_SERVER_ERROR"), (429, "OPERATION_TIME_LIMIT"), (503, ""), (502, "X")] {
        let (result, sent) = attempts(status, json!({"error": code})).await;
        let error = result.unwrap_err();
        assert_eq!((error.status(), sent), (Some(status), 1), "{code}");
    }
    let inside = json!({"result": {"result": [], "result_error": {"c0": {"error": "QUERY_LIMIT_EXCEEDED"}}}});
    let (result, sent) = attempts(200, inside).await;
    assert_eq!((result.unwrap_err().code(), sent), (Some("QUERY_LIMIT_EXCEEDED"), 1));
}
