//! Faults.

use std::time::{Duration, Instant};

use bitrix24_portal::{Chaos, Config, Fault, Lost, RawRequest, Refusal};
use serde_json::json;

use crate::support::{self, call, http, portal, post};

fn write() -> serde_json::Value {
    json!({"fields": {"TITLE": "once-1"}})
}

#[tokio::test]
async fn scripts_are_by_method_and_in_order() {
    let portal = portal(Config::default()).await;
    portal.script("CRM.deal.add", [Fault::status_503(), Fault::refuse(Refusal::QueryLimit), Fault::ok()]);
    assert_eq!(call(&portal, "profile", json!({})).await.status, 200, "other methods go on");
    let page = call(&portal, "crm.deal.add", write()).await;
    assert_eq!((page.status, page.header("content-type")), (503, Some("text/html")));
    assert_eq!(call(&portal, "crm.deal.add", write()).await.json()["error"], "QUERY_LIMIT_EXCEEDED");
    assert_eq!(call(&portal, "crm.deal.add", write()).await.json()["result"], 1);
    assert_eq!(call(&portal, "crm.deal.add", write()).await.json()["result"], 2, "the script is at its end");
    let calls = portal.calls("crm.deal.add");
    let told: Vec<_> = calls.iter().map(|entry| (entry.fault, entry.executed, entry.status)).collect();
    assert_eq!(
        told,
        [
            (Some("html"), false, Some(503)),
            (Some("refused"), false, Some(503)),
            (None, true, Some(200)),
            (None, true, Some(200))
        ]
    );
}

#[tokio::test]
async fn every_system_error_has_its_status() {
    let portal = portal(Config::default()).await;
    let cases = [
        (Refusal::Overload, 503, "OVERLOAD_LIMIT"),
        (Refusal::OperatingLimit, 429, "OPERATION_TIME_LIMIT"),
        (Refusal::ExpiredToken, 401, "expired_token"),
        (Refusal::PortalDeleted, 500, "PORTAL_DELETED"),
        (Refusal::PortalGone, 410, "PORTAL_DELETED"),
        (Refusal::HttpsRequired, 400, "INVALID_REQUEST"),
        (Refusal::Internal, 500, "INTERNAL_SERVER_ERROR"),
        (Refusal::method(400, 200_040_300_010_i64, "a number"), 400, "200040300010"),
    ];
    for (refusal, status, code) in cases {
        portal.script("profile", [Fault::refuse(refusal).with_header("Retry-After", 7)]);
        let reply = call(&portal, "profile", json!({})).await;
        assert_eq!(reply.header("retry-after"), Some("7"));
        let error = reply.json()["error"].to_string();
        assert_eq!((reply.status, error.trim_matches('"')), (status, code));
    }
}

#[tokio::test]
async fn nobody_can_tell_whether_a_closed_connection_ran() {
    let portal = portal(Config { marker: Some("once-".to_owned()), ..Config::default() }).await;
    portal.script("crm.deal.add", [Fault::closed(), Fault::closed().after_running(), Fault::truncated()]);
    for _ in 0..3 {
        let url = format!("{}crm.deal.add", portal.webhook_url());
        assert!(post(&url, &write()).await.is_err(), "no whole answer arrives");
    }
    let ran: Vec<_> = portal.calls("crm.deal.add").iter().map(|entry| entry.executed).collect();
    assert_eq!(ran, [false, true, true]);
    assert_eq!(portal.rows("crm.deal").len(), 2);
    assert_eq!(portal.writes(), [("once-1".to_owned(), 2)].into(), "a write that ran twice shows");
    assert_eq!(portal.counters().lost_answers, 2);
}

#[tokio::test]
async fn a_truncated_body_begins_as_it_should() {
    let portal = portal(Config::default()).await;
    portal.script("profile", [Fault::truncated()]);
    let url = format!("{}profile", portal.webhook_url());
    let mut response = support::json(http().post(url), &json!({})).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let length = response.content_length().unwrap() as usize;
    let mut bytes = Vec::new();
    let error = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => bytes.extend(chunk),
            Ok(None) => panic!("the body is whole"),
            Err(error) => break error,
        }
    };
    assert!(bytes.starts_with(b"{\"result\":") && bytes.len() == length / 2, "{error}");
}

#[tokio::test]
async fn connections_that_nobody_reads() {
    let portal = portal(Config::default()).await;
    portal.close_connections(1);
    let url = format!("{}profile", portal.webhook_url());
    assert!(post(&url, &json!({})).await.is_err());
    assert_eq!(post(&url, &json!({})).await.unwrap().status, 200);
    assert_eq!(portal.counters().requests, 1, "the first one was not even read");
}

#[tokio::test]
async fn res_9_what_is_no_json() {
    let portal = portal(Config::default()).await;
    portal.script("profile", [Fault::html(200), Fault::empty(200), Fault::reply(200, "{\"result\":")]);
    for text in ["<html>", "", "{\"result\":"] {
        let reply = call(&portal, "profile", json!({})).await;
        assert_eq!((reply.status, reply.text.starts_with(text)), (200, true), "{}", reply.text);
    }
}

#[tokio::test]
async fn late_answers() {
    let portal = portal(Config::default()).await;
    let late = Duration::from_millis(150);
    portal.script("profile", [Fault::slow(late), Fault::html(504).after_running().delayed(late)]);
    for status in [200, 504] {
        let start = Instant::now();
        assert_eq!(call(&portal, "profile", json!({})).await.status, status);
        assert!(start.elapsed() >= late);
    }
}

#[tokio::test]
async fn url_6_a_portal_that_has_moved() {
    let names = vec!["https://old.test".to_owned(), "https://new.test".to_owned()];
    let portal = portal(Config { hosts: 2, names, ..Config::default() }).await;
    assert_eq!(portal.named_webhook_url(), "https://old.test/rest/1/s3cretS3cret1234/");
    portal.move_to(1);
    let moved = call(&portal, "crm.deal.add", write()).await;
    assert_eq!(moved.status, 302);
    let location = moved.header("location").unwrap();
    assert_eq!(location, "https://new.test/rest/1/s3cretS3cret1234/crm.deal.add");
    assert!(portal.rows("crm.deal").is_empty());
    assert_eq!(post(&portal.real(location), &write()).await.unwrap().json()["result"], 1);
    assert_eq!(portal.client_endpoint(), "https://new.test/rest/");

    let evil = ["http://new.test/rest/1/x/profile", "https://evil.test/collect", "https://evil.test/rest/"];
    portal.script("profile", evil.map(Fault::redirect));
    for location in evil {
        let url = format!("{}/rest/1/s3cretS3cret1234/profile", portal.origin(1));
        assert_eq!(post(&url, &json!({})).await.unwrap().header("location"), Some(location));
    }
}

#[tokio::test]
async fn chance_repeats_itself() {
    let run = async |seed| {
        let portal = portal(Config { bucket: None, ..Config::default() }).await;
        portal.chaos(Some(Chaos::seed(seed).rate(0.2, Fault::closed()).rate(0.2, Fault::status_503())));
        let mut outcomes = Vec::new();
        for _ in 0..200 {
            let request = RawRequest::json(format!("{}profile", portal.webhook_url()), &json!({}));
            outcomes.push(portal.exchange(request).await.map(|reply| reply.status));
        }
        outcomes
    };
    let (first, again, other) = (run(7).await, run(7).await, run(8).await);
    assert_eq!(first, again);
    assert_ne!(first, other);
    let of = |outcome: Result<u16, Lost>| first.iter().filter(|found| **found == outcome).count();
    assert!((20..60).contains(&of(Err(Lost::Closed))) && (20..60).contains(&of(Ok(503))) && of(Ok(200)) > 90);
}
