//! Faults of the transport, and tokens that expire.

use std::time::Duration;

use bitrix24::Retry;
use bitrix24::mock::{Answer, Fault, Portal};
use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use serde_json::json;
use tokio::time::Instant;

use crate::requests::{DealAdd, DealGet, TaskAdd, TaskAddFile, get};

#[tokio::test(start_paused = true)]
async fn what_goes_wrong_on_the_way() {
    let portal = Portal::new();
    let client = portal.client();
    portal.on::<DealAdd>(Fault::LostBefore).then(json!(1)).times(1).then(Fault::LostAfter);
    assert_eq!(client.call(&DealAdd::default()).await.unwrap().result, 1);
    assert_eq!(portal.calls::<DealAdd>().len(), 1, "the first one did not reach the portal");
    let error = client.call(&DealAdd::default()).await.unwrap_err();
    assert!(error.maybe_executed() && error.attempts() == 1);
    assert_eq!(portal.calls::<DealAdd>().len(), 2, "the second one ran");
    portal
        .on::<DealGet>(Fault::Html(502))
        .then(Fault::Timeout)
        .then(Fault::Slow(Duration::from_secs(10)))
        .then(json!({}));
    let start = Instant::now();
    let (_, meta) = client.request(&get(1)).timeout(Duration::from_secs(20)).send_with_meta().await.unwrap();
    assert_eq!(meta.attempts, 3);
    assert!((30..40).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    portal.on::<TaskAdd>(Fault::Slow(Duration::from_secs(100))).then(json!({}));
    portal.on_raw(Version::V2, "slow.thing", Fault::Slow(Duration::from_secs(1)));
    let error = client.call_raw(Version::V2, "slow.thing", &json!({})).await.unwrap_err();
    assert_eq!(error.code(), Some("MOCK_UNEXPECTED_CALL"), "a wait is no answer");
    let once = portal.builder().retry(Retry::never()).build().unwrap();
    assert!(once.call(&TaskAdd::default()).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn oa_4_tokens_end_and_are_renewed_once() {
    let portal = Portal::new();
    portal.on::<DealAdd>(Fault::ExpiredToken).then(json!(1));
    let client = portal.application_client();
    let old = client.tokens().unwrap();
    assert_eq!(client.call(&DealAdd::default()).await.unwrap().result, 1);
    assert_eq!((portal.refreshes(), portal.calls::<DealAdd>().len()), (1, 2));
    let late = portal.application_builder().application(portal.app(), (*old).clone()).build().unwrap();
    let error = late.call(&DealAdd::default()).await.unwrap_err();
    assert!(error.needs_authorization(), "an old refresh token is void: {error}");
    portal.on::<DealGet>(Fault::ExpiredToken).then(json!({}));
    portal.on_refresh(Answer::error(400, "invalid_grant"));
    assert!(client.call(&get(1)).await.unwrap_err().needs_authorization());
    portal.on_raw(Version::V2, "profile", Fault::ExpiredToken);
    assert_eq!(
        portal.client().call_raw(Version::V2, "profile", &json!({})).await.unwrap_err().code(),
        Some("expired_token")
    );
}

#[tokio::test(start_paused = true)]
async fn oa_1_oa_4_oa_5_faults_of_the_authorization_server_cost_what_they_cost() {
    let portal = Portal::new();
    portal.on::<DealAdd>(Fault::ExpiredToken).then(json!(1));
    portal.on_refresh(Fault::Slow(Duration::from_secs(5))).times(1);
    let client = portal.application_client();
    let start = Instant::now();
    client.call(&DealAdd::default()).await.unwrap();
    assert_eq!((portal.refreshes(), start.elapsed().as_secs()), (1, 5), "granted after a wait");
    portal.on::<DealGet>(Fault::ExpiredToken).then(json!({}));
    portal.on_refresh(Fault::LostAfter).times(1);
    let error = client.call(&get(1)).await.unwrap_err();
    assert!(error.needs_authorization(), "the pair is void that was renewed and lost: {error}");

    let tokens = portal.oauth().exchange(&portal.callback()).await.unwrap();
    let info = portal.oauth().app_info(None, &tokens.access_token).await.unwrap();
    assert_eq!(info.member_id, Some(portal.member_id()));
    let wrong = bitrix24::Callback::from_code("other".to_owned());
    assert!(portal.oauth().exchange(&wrong).await.unwrap_err().needs_authorization());
    portal.on_refresh(Answer::compute(|_| Answer::error(503, "temporarily_unavailable")));
    assert_eq!(portal.oauth().refresh(&tokens).await.unwrap_err().code(), Some("temporarily_unavailable"));

    portal.on_upload::<TaskAddFile>(Fault::Slow(Duration::from_secs(5))).then(json!({"ID": 9}));
    let reply = portal.client().upload(&TaskAddFile::default(), "a.txt", "foo").await.unwrap();
    assert_eq!((reply.result, portal.uploads().len()), ([("ID", json!(9))].into(), 1));
}
