//! Calls with tokens, and the renewal of tokens.

use std::time::{Duration, SystemTime};

use bitrix24::{CallOptions, Error, ErrorKind, ExposeSecret, HttpMethod, Value, Version};
use serde_json::json;

use crate::portal::{DONE, EXPIRED, Store, call, is_renewal, portal, renewals};
use crate::support::{self, Answer, Fake, lost, new_tokens, ok, status, tokens};

#[tokio::test]
async fn url_2_an_application_calls_with_its_token_in_the_body() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.application(tokens("url-2")).build().unwrap();
    call(&client).await.unwrap();
    client.call_raw(Version::V3, "tasks.task.get", &Value::Null).await.unwrap();
    client.with(CallOptions::new().auth_connector("sync")).call_raw(Version::V2, "x", &Value::Null).await.unwrap();
    let asked = fake.asked();
    assert_eq!(asked[0].request.url, "https://example.bitrix24.com/rest/thing.add");
    assert_eq!(asked[0].text(), r#"{"a":1,"auth":"s3cretAccess"}"#);
    assert_eq!(asked[1].request.url, "https://example.bitrix24.com/rest/api/tasks.task.get");
    assert_eq!(asked[2].text(), r#"{"auth_connector":"sync","auth":"s3cretAccess"}"#);
    assert!(asked[0].request.header("authorization").is_none());
}

#[tokio::test]
async fn oa_4_an_old_token_is_renewed_saved_and_the_call_repeated_once() {
    let (fake, store) = (portal("oa-4-once"), Store::default());
    let client = fake.application(tokens("oa-4-once")).token_store(store.clone()).build().unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    let asked = fake.asked();
    assert_eq!(asked.len(), 4, "refused, renewed, repeated; then one more call");
    assert_eq!(asked[1].request.url, "https://oauth.bitrix.info/oauth/token/");
    assert_eq!(asked[1].request.method, HttpMethod::Post);
    assert_eq!(
        asked[1].text(),
        "client_id=app.1&client_secret=s3cretApp&grant_type=refresh_token&refresh_token=s3cretRefresh"
    );
    assert_eq!(*store.log.lock().unwrap(), ["load", "save"]);
    assert_eq!(store.saved.lock().unwrap()[0].refresh_token.expose_secret(), "s3cretRefresh1");
    assert_eq!(client.tokens().unwrap().scopes, ["crm", "user"]);
}

#[tokio::test]
async fn oa_4_invalid_token_is_renewed_too_and_a_second_refusal_is_an_error() {
    let fake = Fake::new(|request, _| {
        if is_renewal(request) { new_tokens("oa-4-twice", 1) } else { status(401, r#"{"error":"INVALID_TOKEN"}"#) }
    });
    let error = call(&fake.application(tokens("oa-4-twice")).build().unwrap()).await.unwrap_err();
    assert_eq!((error.code(), fake.asked().len(), renewals(&fake).len()), (Some("INVALID_TOKEN"), 3, 1));
    assert!(error.is_auth());
}

#[tokio::test]
async fn oa_4_a_token_that_has_ended_here_is_renewed_before_the_call() {
    let fake = portal("oa-4-local");
    let mut old = tokens("oa-4-local");
    old.expires_at = SystemTime::now() - Duration::from_secs(1);
    call(&fake.application(old).build().unwrap()).await.unwrap();
    assert!(is_renewal(&fake.asked()[0].request) && fake.asked().len() == 2);
}

#[tokio::test]
async fn oa_4_many_calls_one_renewal() {
    let mut fake = portal("oa-4-flight");
    fake.takes = Duration::from_millis(5);
    let client = fake.application(tokens("oa-4-flight")).build().unwrap();
    let other = fake.application(tokens("oa-4-flight")).build().unwrap();
    let calls = (0..32).map(|_| call(&client));
    futures_util::future::join_all(calls).await.into_iter().for_each(|reply| drop(reply.unwrap()));
    assert_eq!(renewals(&fake).len(), 1);
    drop(other);
}

#[tokio::test(start_paused = true)]
async fn oa_4_a_renewal_that_nobody_waits_for_any_more_runs_to_its_end() {
    let (mut fake, store) = (portal("oa-4-drop"), Store::default());
    fake.takes = Duration::from_secs(5);
    let client = fake.application(tokens("oa-4-drop")).token_store(store.clone()).build().unwrap();
    // The call is refused after five seconds, and dropped while its tokens are being renewed.
    assert!(tokio::time::timeout(Duration::from_secs(7), call(&client)).await.is_err());
    call(&client).await.unwrap();
    assert_eq!((renewals(&fake).len(), store.saved.lock().unwrap().len()), (1, 1));

    let client = fake.application(tokens("oa-4-drop")).build().unwrap();
    let error = call(&client.with(CallOptions::new().deadline(Duration::from_secs(7)))).await.unwrap_err();
    assert!(error.is_timeout() && !error.maybe_executed(), "{error}");
}

#[tokio::test]
async fn url_9_an_endpoint_without_tls_is_not_taken_from_a_renewal() {
    for endpoint in [json!("http://example.bitrix24.com/rest/"), json!(""), Value::Null] {
        let issued = json!({"access_token": "s3cretA", "refresh_token": "s3cretR", "client_endpoint": endpoint});
        let fake = Fake::new(move |request, index| match (is_renewal(request), index) {
            (true, _) => ok(&issued.to_string()),
            (_, 0) => status(401, EXPIRED),
            _ => ok(DONE),
        });
        let client = fake.application(tokens("url-9")).build().unwrap();
        call(&client).await.unwrap();
        assert_eq!(client.tokens().unwrap().client_endpoint, support::ENDPOINT, "the pair is kept all the same");
        assert_eq!(client.tokens().unwrap().refresh_token.expose_secret(), "s3cretR");
    }
}

/// The error of a renewal with this answer, and how often two calls ask the server.
async fn renewed(member: &'static str, answer: Answer) -> (Error, usize) {
    let fake = Fake::new(move |request, _| if is_renewal(request) { answer.clone() } else { status(401, EXPIRED) });
    let client = fake.application(tokens(member)).build().unwrap();
    let error = call(&client).await.unwrap_err();
    call(&client).await.unwrap_err();
    (error, renewals(&fake).len())
}

#[tokio::test(start_paused = true)]
async fn oa_4_refusals_for_good_are_not_repeated_and_trouble_is() {
    for (member, http, code) in [
        ("oa-4-a", 400, "invalid_grant"),
        ("oa-4-b", 401, "invalid_client"),
        ("oa-4-c", 403, "PAYMENT_REQUIRED"),
        ("oa-4-d", 200, "wrong_client"),
    ] {
        let (error, asked) = renewed(member, status(http, &format!(r#"{{"error":"{code}"}}"#))).await;
        assert_eq!((error.kind(), error.code(), asked), (ErrorKind::Token, Some(code), 1), "{error:?}");
        assert!(error.needs_authorization() && error.is_auth() && !error.maybe_executed());
        assert_eq!(error.method(), Some("thing.add"));
    }
    let (error, asked) = renewed("oa-4-e", status(503, r#"{"error":"temporarily_unavailable"}"#)).await;
    assert_eq!((error.needs_authorization(), asked), (false, 6), "three attempts for each call");
    let (error, asked) = renewed("oa-4-f", lost()).await;
    assert_eq!((error.kind(), asked), (ErrorKind::Transport, 6));
    assert!(!error.maybe_executed(), "the renewal was lost, not the call");
    let (error, _) = renewed("oa-4-g", ok(r#"{"access_token":"s3cretX"}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    let (error, _) = renewed("oa-4-h", new_tokens("another portal", 1)).await;
    assert_eq!(error.kind(), ErrorKind::Token);
}

#[tokio::test]
async fn v3_refusals_renew_near_the_end_of_a_token_alone() {
    let refusal = r#"{"error":{"code":"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION","message":"no"}}"#;
    for (member, left, renewed) in [("v3-a", 3000, 0), ("v3-b", 60, 1)] {
        let fake =
            Fake::new(move |request, _| if is_renewal(request) { new_tokens(member, 1) } else { status(401, refusal) });
        let mut tokens = tokens(member);
        tokens.expires_at = SystemTime::now() + Duration::from_secs(left);
        let client = fake.application(tokens).build().unwrap();
        let error = client.call_raw(Version::V3, "x", &Value::Null).await.unwrap_err();
        assert_eq!((error.status(), renewals(&fake).len()), (Some(401), renewed));
    }
}

#[tokio::test]
async fn v3_calls_that_meet_the_renewal_of_another_one_are_repeated() {
    let refusal = r#"{"error":{"code":"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION","message":"no"}}"#;
    let mut fake = Fake::new(move |request, _| match is_renewal(request) {
        true => new_tokens("v3-two", 1),
        false if String::from_utf8_lossy(&request.body).contains("s3cretAccess1") => ok(DONE),
        false => status(401, refusal),
    });
    fake.takes = Duration::from_millis(5);
    let mut tokens = tokens("v3-two");
    tokens.expires_at = SystemTime::now() + Duration::from_secs(60);
    let client = fake.application(tokens).build().unwrap();
    let (first, second) = (client.clone(), client.clone());
    let nothing = Value::Null;
    let one = async { first.call_raw(Version::V3, "x", &nothing).await };
    // It is refused with the old token after the new one has arrived.
    let two = async {
        tokio::time::sleep(Duration::from_millis(2)).await;
        second.call_raw(Version::V3, "x", &nothing).await
    };
    let (one, two) = futures_util::future::join(one, two).await;
    assert!(one.is_ok() && two.is_ok());
    assert_eq!(renewals(&fake).len(), 1);
}
