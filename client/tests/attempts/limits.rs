//! Limits of the portal: the rate, the running time, the size of bodies.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bitrix24::{CallOptions, ErrorKind, Limits, Plan, Version};
use serde_json::json;
use tokio::time::Instant;

use crate::calls::{BLOCKED, DONE, LIMIT, read, write};
use crate::support::{Fake, html, ok, status};

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
    // A portal that has not sent its budget.
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
