//! When a call is sent again, and when not: retries, limits, redirects, deadlines. Time is that of a paused clock.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bitrix24::{
    CallOptions, Client, Error, ErrorKind, HttpReply, Limits, Plan, RedirectPolicy, Reply, Retry, Value, Version,
};
use serde_json::json;
use support::{Answer, Fake, html, lost, ok, status, unreachable};
use tokio::time::Instant;

const LIMIT: &str = r#"{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}"#;
const BLOCKED: &str = r#"{"error":"OPERATION_TIME_LIMIT","error_description":"Method is blocked"}"#;
const DONE: &str = r#"{"result":true}"#;

async fn read(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V2, "thing.get", &Value::Null).idempotent(true).await
}

async fn write(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V2, "thing.add", &Value::Null).await
}

async fn write_v3(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V3, "thing.add", &Value::Null).await
}

/// How often a read and a write are sent, and the last error.
async fn attempts(answer: Answer) -> (usize, usize, Error) {
    let (reads, writes) = (Fake::script([answer.clone()]), Fake::script([answer]));
    read(&reads.client()).await.unwrap_err();
    let error = write(&writes.client()).await.unwrap_err();
    (reads.asked().len(), writes.asked().len(), error)
}

#[tokio::test(start_paused = true)]
async fn rt_1_what_may_have_run_is_repeated_only_where_that_is_harmless() {
    let cases = [
        // (answer, attempts of a read, attempts of a write, may have run)
        (lost(), 3, 1, true),
        (html(502), 3, 1, true),
        (html(503), 3, 1, true),
        (status(500, r#"{"error":"INTERNAL_SERVER_ERROR"}"#), 3, 1, true),
        (status(500, r#"{"error":"ERROR_UNEXPECTED_ANSWER"}"#), 3, 1, true),
        (status(500, r#"{"error":""}"#), 3, 1, true),
        (status(408, "{}"), 3, 1, true),
        (unreachable(), 3, 3, false),
        (status(503, LIMIT), 3, 3, false),
    ];
    for (answer, reads, writes, ran) in cases {
        let (read, written, error) = attempts(answer).await;
        assert_eq!((read, written, error.maybe_executed()), (reads, writes, ran), "{error:?}");
        assert_eq!(error.attempts() as usize, writes);
    }
}

#[tokio::test(start_paused = true)]
async fn rt_2_what_would_fail_again_is_sent_once() {
    for (code, http) in [
        ("ACCESS_DENIED", 403),
        ("NO_AUTH_FOUND", 401),
        ("INVALID_CREDENTIALS", 401),
        ("OVERLOAD_LIMIT", 503),
        ("PORTAL_DELETED", 500),
        ("PORTAL_DELETED", 410),
        ("ERROR_METHOD_NOT_FOUND", 404),
        ("ERROR_ARGUMENT", 400),
        ("1048582", 400),
        ("PAYMENT_REQUIRED", 401),
        ("ERROR_BATCH_LENGTH_EXCEEDED", 400),
        ("expired_token", 401),
    ] {
        let (read, written, error) = attempts(status(http, &format!(r#"{{"error":"{code}"}}"#))).await;
        assert_eq!((read, written, error.code()), (1, 1, Some(code)));
        assert!(!error.maybe_executed(), "{error:?}");
    }
    let (read, written, error) = attempts(html(200)).await;
    assert_eq!((read, written, error.kind()), (1, 1, ErrorKind::NonJson));
    assert!(error.maybe_executed(), "a page with status 200 says nothing of the call");
}

#[tokio::test(start_paused = true)]
async fn res_9_a_page_in_the_place_of_a_reply_keeps_its_status() {
    for http in [403, 404, 502] {
        let (.., error) = attempts(html(http)).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::NonJson, Some(http)));
        assert_eq!(error.raw_body(), Some(&b"<html>"[..]));
    }
}

#[tokio::test(start_paused = true)]
async fn rt_2_the_last_error_is_the_one_that_is_told() {
    let fake = Fake::script([lost(), status(503, LIMIT), status(403, r#"{"error":"ACCESS_DENIED"}"#)]);
    let error = read(&fake.client()).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("ACCESS_DENIED"), 3));
    assert!(error.maybe_executed(), "the first attempt may have run");
    assert!(error.to_string().ends_with("(HTTP 403), 3 attempts"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn rt_4_waits_grow_and_are_never_longer_than_allowed() {
    let fake = Fake::script([lost()]);
    let client = fake.builder().retry(Retry::default().attempts(12)).build().unwrap();
    let start = Instant::now();
    read(&client).await.unwrap_err();
    let asked = fake.asked();
    assert_eq!(asked.len(), 12);
    for (index, pair) in asked.windows(2).enumerate() {
        let most = Duration::from_millis(500).saturating_mul(1 << index).min(Duration::from_secs(30));
        assert!(pair[1].at - pair[0].at <= most + Duration::from_millis(2), "wait {index}");
    }
    assert_eq!(start.elapsed(), asked[11].at - start, "nothing is waited for after the last attempt");
}

#[tokio::test(start_paused = true)]
async fn rt_4_a_deadline_ends_it_and_retry_after_is_honoured() {
    let slow = status(503, LIMIT).map(|reply| reply.with_header("Retry-After", "7"));
    let fake = Fake::script([html(503).map(|reply| reply.with_header("Retry-After", "7")), ok(DONE)]);
    let start = Instant::now();
    read(&fake.client()).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(7));
    let fake = Fake::script([html(503).map(|reply| reply.with_header("Retry-After", "7"))]);
    let start = Instant::now();
    let client = fake.client().with(CallOptions::new().deadline(Duration::from_secs(5)));
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.status(), fake.asked().len()), (Some(503), 1), "the real error, not one about time");
    assert_eq!(start.elapsed(), Duration::ZERO, "a wait that cannot end in time does not begin");
    let asked = Fake::script([slow]);
    let call = asked.client();
    call.call_raw(Version::V2, "x", &Value::Null).timeout(Duration::from_secs(9)).attempts(1).await.unwrap_err();
    assert_eq!(asked.asked()[0].request.timeout, Duration::from_secs(9));
}

#[tokio::test(start_paused = true)]
async fn rt_4_retry_after_is_waited_for_within_what_limits_may_take() {
    let after = |answer: Answer, seconds: &str| answer.map(|reply| reply.with_header("Retry-After", seconds));
    let fake = Fake::script([after(status(503, LIMIT), "7"), ok(DONE)]);
    let start = Instant::now();
    write(&fake.client()).await.unwrap();
    assert!((7..9).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    let fake = Fake::script([after(html(503), "3600")]);
    let start = Instant::now();
    let error = read(&fake.client()).await.unwrap_err();
    assert_eq!((error.status(), fake.asked().len(), start.elapsed()), (Some(503), 1, Duration::ZERO));
    let wait = error.retry_at().unwrap().duration_since(SystemTime::now()).unwrap();
    assert!((3590..=3600).contains(&wait.as_secs()), "the caller is told when: {wait:?}");
}

#[tokio::test]
async fn rt_4_what_is_late_before_it_is_sent_is_not_sent() {
    let fake = Fake::script([ok(DONE)]);
    let error = write(&fake.client().with(CallOptions::new().deadline(Duration::ZERO))).await.unwrap_err();
    assert_eq!((error.is_timeout(), error.maybe_executed(), fake.asked().len()), (true, false, 0));
    write(&fake.client().with(CallOptions::new().deadline(Duration::MAX))).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn id_1_a_write_of_rest_3_has_one_key_for_all_attempts() {
    let replayed = ok(DONE).map(|reply| reply.with_header("Idempotent-Replayed", "true"));
    let fake = Fake::script([lost(), status(500, r#"{"error":{"code":"X"}}"#), replayed]);
    let client = fake.client();
    let start = Instant::now();
    let (_, meta) = client.call_raw(Version::V3, "thing.add", &Value::Null).send_with_meta().await.unwrap();
    assert!(meta.replayed);
    assert_eq!(meta.attempts, 3);
    let asked = fake.asked();
    let keys: Vec<_> = asked.iter().map(|asked| asked.request.header("idempotency-key").unwrap()).collect();
    assert!(keys.iter().all(|key| *key == keys[0]) && keys[0].len() == 36, "{keys:?}");
    assert!(asked[1].at - start >= Duration::from_secs(60), "the first one may still have been running");
    assert!(asked[2].at - asked[1].at < Duration::from_secs(60), "a reply has come: it ran no more");
    write_v3(&client).await.unwrap();
    assert_ne!(fake.asked()[3].request.header("idempotency-key"), Some(keys[0]));
}

#[tokio::test(start_paused = true)]
async fn id_1_keys_of_ones_own() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.client();
    client.call_raw(Version::V3, "thing.add", &Value::Null).idempotency_key("order 7").await.unwrap();
    assert_eq!(fake.asked()[0].request.header("idempotency-key"), Some("order 7"));
    read(&client).await.unwrap();
    write(&client).await.unwrap();
    assert!(fake.asked()[1..].iter().all(|asked| asked.request.header("idempotency-key").is_none()));
    for (version, key) in [
        (Version::V2, "x".to_owned()),
        (Version::V3, String::new()),
        (Version::V3, "ä".to_owned()),
        (Version::V3, "x".repeat(256)),
    ] {
        let error = client.call_raw(version, "thing.add", &Value::Null).idempotency_key(key).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert_eq!(fake.asked().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn rl_1_requests_wait_for_their_turn() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.builder().limits(Limits::new(Plan::Standard)).build().unwrap();
    let start = Instant::now();
    let calls: Vec<_> = (0..60).map(|_| write(&client)).collect();
    futures_util::future::join_all(calls).await.into_iter().for_each(|reply| drop(reply.unwrap()));
    let late = fake.asked().iter().filter(|asked| asked.at > start).count();
    assert_eq!(late, 10, "fifty at once");
    let last = fake.asked().iter().map(|asked| asked.at).max().unwrap();
    let waited = last - start;
    assert!(
        (Duration::from_secs(5)..Duration::from_millis(5100)).contains(&waited),
        "ten more at two per second: {waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn rl_1_a_call_that_is_dropped_gives_its_turn_back() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.builder().limits(Limits::new(Plan::Standard)).build().unwrap();
    futures_util::future::join_all((0..50).map(|_| write(&client))).await;
    let start = Instant::now();
    for _ in 0..10 {
        assert!(tokio::time::timeout(Duration::from_millis(1), write(&client)).await.is_err());
    }
    write(&client).await.unwrap();
    assert!(start.elapsed() < Duration::from_millis(600), "{:?}", start.elapsed());
    let error = write(&client.with(CallOptions::new().deadline(Duration::from_millis(100)))).await.unwrap_err();
    assert!(error.is_timeout() && !error.maybe_executed(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn rl_2_a_refusal_for_the_rate_waits_longer_each_time() {
    let fake = Fake::script([status(503, LIMIT), status(503, LIMIT), ok(DONE)]);
    let limits = Limits::new(Plan::Standard);
    let client = fake.builder().limits(limits).build().unwrap();
    write(&client).await.unwrap();
    let asked = fake.asked();
    // 1/2 s + 1 s, then 1.5 times that; jitter, and the turn at an empty bucket come on top.
    for (pair, least) in asked.windows(2).zip([1500, 2250]) {
        let wait = pair[1].at - pair[0].at;
        assert!((least..least + 1100).contains(&(wait.as_millis() as u64)), "{wait:?}");
    }
    let error = write(&Fake::script([status(503, LIMIT)]).client()).await.unwrap_err();
    assert!(error.is_limit());
}

fn reset_in(seconds: u64) -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() + seconds
}

#[tokio::test(start_paused = true)]
async fn rl_3_a_blocked_method_waits_for_its_reset() {
    let told = format!(r#"{{"result":1,"time":{{"operating":470.5,"operating_reset_at":{}}}}}"#, reset_in(40));
    let fake = Fake::script([ok(&told), status(429, BLOCKED), ok(DONE)]);
    let client = fake.client();
    assert!(client.operating("thing.add").is_none(), "nothing was told yet");
    write(&client).await.unwrap();
    assert_eq!(client.operating("Thing.Add").unwrap().used, 470.5);
    let start = Instant::now();
    write(&client).await.unwrap();
    assert!((35..=41).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn rl_3_a_reset_that_is_too_far_away_is_told() {
    let told = format!(r#"{{"result":1,"time":{{"operating":500,"operating_reset_at":{}}}}}"#, reset_in(400));
    let fake = Fake::script([ok(&told), status(429, BLOCKED)]);
    let client = fake.client();
    write(&client).await.unwrap();
    let error = write(&client).await.unwrap_err();
    assert!(error.is_limit() && !error.maybe_executed());
    let wait = error.retry_at().unwrap().duration_since(SystemTime::now()).unwrap();
    assert!((390..=400).contains(&wait.as_secs()), "{wait:?}");
    assert_eq!(fake.asked().len(), 2);
    // A portal that has told nothing.
    let error = write(&Fake::script([html(429)]).client()).await.unwrap_err();
    assert_eq!((error.is_limit(), error.retry_at()), (true, None));
    // Another method of the same portal is not blocked.
    let fake = Fake::script([ok(&told), ok(DONE)]);
    let client = fake.builder().operating_brake(Duration::from_secs(384)).build().unwrap();
    write(&client).await.unwrap();
    let start = Instant::now();
    read(&client).await.unwrap();
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn rl_3_a_brake_lets_a_method_rest_before_it_is_blocked() {
    let told = format!(r#"{{"result":1,"time":{{"operating":400,"operating_reset_at":{}}}}}"#, reset_in(30));
    let fake = Fake::script([ok(&told), ok(DONE)]);
    let client = fake.builder().operating_brake(Duration::from_secs(384)).build().unwrap();
    write(&client).await.unwrap();
    let start = Instant::now();
    write(&client).await.unwrap();
    assert!((25..=31).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
}

#[tokio::test]
async fn rl_5_what_is_too_large_is_refused_here() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.builder().max_body(1000).build().unwrap();
    let error = client.call_raw(Version::V2, "x.add", &json!({"file": "x".repeat(1000)})).await.unwrap_err();
    assert_eq!((error.kind(), error.method(), fake.asked().len()), (ErrorKind::Request, Some("x.add"), 0));
    assert!(error.to_string().contains("1000"), "{error}");
}

fn moved(to: &str) -> Answer {
    Ok(HttpReply::new(302, "").with_header("Location", to.to_owned()))
}

#[tokio::test]
async fn url_6_a_portal_that_has_moved_is_followed_once() {
    let fake = Fake::script([moved("https://new.bitrix24.com/rest/1/s3cretS3cret/thing.add"), ok(DONE)]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = told.clone();
    let client = fake
        .builder()
        .on_domain_changed(move |old, new| seen.lock().unwrap().push(format!("{old} -> {new}")))
        .retry(Retry::never())
        .build()
        .unwrap();
    write(&client).await.unwrap();
    write(&client).await.unwrap();
    let urls: Vec<_> = fake.asked().iter().map(|asked| asked.request.url.clone()).collect();
    let new = "https://new.bitrix24.com/rest/1/s3cretS3cret/thing.add";
    assert_eq!(urls, [&format!("{}thing.add", support::URL), new, new]);
    assert_eq!(*told.lock().unwrap(), ["example.bitrix24.com -> new.bitrix24.com"]);
    assert_eq!(client.host(), "new.bitrix24.com");
}

#[tokio::test(start_paused = true)]
async fn url_6_calls_on_their_way_all_follow_a_portal_that_moves() {
    let mut fake = Fake::new(|request, _| match request.url.contains("//example.") {
        true => moved("https://new.bitrix24.com/rest/1/s3cretS3cret/thing.add"),
        false => ok(DONE),
    });
    fake.takes = Duration::from_millis(5);
    let told = Arc::new(Mutex::new(0));
    let seen = told.clone();
    let client = fake.builder().on_domain_changed(move |_, _| *seen.lock().unwrap() += 1).build().unwrap();
    let calls = futures_util::future::join_all((0..10).map(|_| write(&client))).await;
    calls.into_iter().for_each(|reply| drop(reply.unwrap()));
    assert_eq!((fake.asked().len(), *told.lock().unwrap()), (20, 1));
}

#[tokio::test]
async fn url_6_redirects_that_are_not_followed() {
    for (to, policy, part) in [
        ("https://new.bitrix24.com/rest/1/x/thing.add", RedirectPolicy::Refuse, "new.bitrix24.com"),
        ("https://portal.example.com/rest/1/x/thing.add", RedirectPolicy::Cloud, "portal.example.com"),
        ("https://example.bitrix24.com/rest/1/x/thing.add", RedirectPolicy::Follow, "itself"),
        ("http://new.bitrix24.com/rest/1/x/thing.add", RedirectPolicy::Follow, "TLS"),
        ("https://new.bitrix24.com/login/?s3cretS3cret", RedirectPolicy::Follow, "REST"),
    ] {
        let fake = Fake::script([moved(to)]);
        let error = write(&fake.builder().redirect_policy(policy).build().unwrap()).await.unwrap_err();
        assert_eq!((error.kind(), fake.asked().len(), error.maybe_executed()), (ErrorKind::Redirect, 1, false));
        assert!(error.to_string().contains(part) && !error.to_string().contains("s3cret"), "{error}");
    }
    let fake = Fake::script([moved("https://a.bitrix24.com/rest/x"), moved("https://b.bitrix24.com/rest/x")]);
    let error = write(&fake.client()).await.unwrap_err();
    assert_eq!((error.kind(), fake.asked().len()), (ErrorKind::Redirect, 2));
    let fake = Fake::script([moved("https://portal.example.com/rest/1/x/thing.add"), ok(DONE)]);
    write(&fake.builder().redirect_policy(RedirectPolicy::Follow).build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn url_4_url_5_url_7_how_a_call_looks() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.builder().user_agent("my-app/1.2").build().unwrap();
    client.call_raw(Version::V2, "tasks.flow.Flow.get", &Value::Null).await.unwrap();
    let asked = fake.asked();
    let request = &asked[0].request;
    assert_eq!(request.method, bitrix24::HttpMethod::Post);
    assert!(request.url.ends_with("/tasks.flow.Flow.get"), "the documented case, and nothing behind it");
    assert_eq!(
        (request.header("content-type"), request.header("accept")),
        (Some("application/json"), Some("application/json"))
    );
    assert_eq!((request.header("user-agent"), &request.body[..]), (Some("my-app/1.2"), &b"{}"[..]));
    assert_eq!(request.header("x-request-id").unwrap().len(), 32);
    assert!(fake.builder().user_agent("").build().is_err() && fake.builder().user_agent("a\nb").build().is_err());
}

#[test]
fn url_9_plain_http_is_refused_here() {
    assert!(Client::webhook("http://example.bitrix24.com/rest/1/s3cret/").is_err());
    let local =
        |url: &str| Client::builder().webhook(url).plain_http_on_loopback().transport(Fake::script([ok(DONE)])).build();
    assert!(local("http://127.0.0.1:8080/rest/1/s3cret/").is_ok());
    assert!(local("http://[::1]:8080/rest/1/s3cret/").is_ok());
    assert!(local("http://example.bitrix24.com/rest/1/s3cret/").is_err());
    assert!(Client::webhook("http://127.0.0.1:8080/rest/1/s3cret/").is_err());
}
