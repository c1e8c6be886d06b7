//! Failed calls: what is sent again, and when.

use std::time::{Duration, SystemTime};

use bitrix24::{CallOptions, Error, ErrorKind, Retry, Value, Version};
use tokio::time::Instant;

use crate::calls::{DONE, LIMIT, read, write, write_v3};
use crate::support::{Answer, Fake, html, lost, ok, status, unreachable};

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
