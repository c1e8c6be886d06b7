//! Ten thousand calls at once through a portal that breaks: no write runs twice, none is lost without an error, tokens
//! are renewed once per expiry, and nothing grows.
#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bitrix24::{
    App, BoxError, BoxFuture, Client, Error, Limits, Plan, Retry, TokenKey, TokenStore, Tokens, Value, Version,
};
use bitrix24_portal::{Chaos, Config, Fault, Keep, Operating, Portal};
use futures_util::StreamExt;
use serde_json::json;

const CALLS: usize = 10_000;
const AT_ONCE: usize = 32;
/// A test that takes longer hangs.
const MOST: Duration = Duration::from_secs(240);

/// Counts requests.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicUsize>);

impl TokenStore for Counting {
    fn load<'a>(&'a self, _: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        Box::pin(async { Ok(None) })
    }

    fn save<'a>(&'a self, _: &'a TokenKey, _: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(()) })
    }
}

fn config() -> Config {
    let mut config = Config {
        marker: Some("write-".to_owned()),
        journal: Keep::Counters,
        max_rows: 500,
        bucket: None,
        operating: Operating { limit: None, ..Operating::default() },
        ..Config::default()
    };
    config.app.access_calls = Some(700);
    config
}

/// The faults of the cloud, in one request of twelve.
fn chaos() -> Chaos {
    Chaos::usual(24, 0.08).rate(0.001, Fault::slow(Duration::from_secs(3)))
}

/// The outcome of a write.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Done,
    NotRun,
    Unknown,
}

#[derive(Default)]
struct Story {
    writes: BTreeMap<String, Fate>,
    reads: [usize; 2],
}

async fn call(client: &Client, number: usize) -> (Option<String>, Result<(), Error>) {
    let marker = format!("write-{number}");
    match number % 4 {
        0 => {
            let parameters = json!({"fields": {"TITLE": marker}});
            let reply = client.call_raw(Version::V2, "crm.deal.add", &parameters).await;
            (Some(marker), reply.map(drop))
        }
        1 => {
            let parameters = json!({"fields": {"title": marker, "creatorId": 1, "responsibleId": 1}});
            let reply = client.call_raw(Version::V3, "tasks.task.add", &parameters).await;
            (Some(marker), reply.map(drop))
        }
        2 => (None, client.call_raw(Version::V2, "crm.deal.list", &Value::Null).idempotent(true).await.map(drop)),
        _ => (None, client.call_raw(Version::V2, "server.time", &Value::Null).idempotent(true).await.map(drop)),
    }
}

impl Story {
    fn note(&mut self, (marker, result): (Option<String>, Result<(), Error>)) {
        if let Err(error) = &result {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("token-") && !error.needs_authorization(), "{shown}");
        }
        let fate = match &result {
            Ok(()) => Fate::Done,
            Err(error) if error.maybe_executed() => Fate::Unknown,
            Err(_) => Fate::NotRun,
        };
        match marker {
            Some(marker) => drop(self.writes.insert(marker, fate)),
            None => self.reads[usize::from(result.is_err())] += 1,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rt_1_oa_4_id_1_ten_thousand_calls_through_a_portal_that_breaks() {
    let start = Instant::now();
    let portal = Portal::start(config()).await.unwrap();
    portal.fill("crm.deal", 20, |row| json!({"TITLE": format!("deal {row}")}));
    let issued = portal.issue_tokens();
    let tokens = Tokens::new(
        config().member_id,
        portal.client_endpoint(),
        issued.access_token.clone(),
        issued.refresh_token.clone(),
        Duration::from_secs(3600),
    );
    let app = App::new(config().app.client_id, config().app.client_secret).server(portal.oauth_origin());
    let saved = Counting::default();
    let retry = Retry::default()
        .attempts(5)
        .backoff(Duration::from_millis(10), Duration::from_millis(200))
        .lost_reply_wait(Duration::from_millis(600));
    let builder = Client::builder().application(app, tokens).token_store(saved.clone()).plain_http_on_loopback();
    let builder = builder.limits(Limits::new(Plan::Unlimited)).retry(retry).timeout(Duration::from_secs(2));
    let client = builder.build().unwrap();
    portal.chaos(Some(chaos()));

    let before = memory();
    let mut story = Story::default();
    let mut calls = futures_util::stream::iter(0..CALLS).map(|number| call(&client, number)).buffer_unordered(AT_ONCE);
    while let Some(outcome) = calls.next().await {
        story.note(outcome);
        assert!(start.elapsed() < MOST, "it has come to a stop");
    }

    let ran = portal.writes();
    let mut fates = [0; 3];
    for (marker, fate) in &story.writes {
        let times = ran.get(marker).copied().unwrap_or(0);
        fates[*fate as usize] += 1;
        match fate {
            Fate::Done => assert_eq!(times, 1, "{marker} was reported done"),
            Fate::NotRun => assert_eq!(times, 0, "{marker} was reported as not run"),
            Fate::Unknown => assert!(times <= 1, "{marker} ran {times} times"),
        }
    }
    let counters = portal.counters();
    println!(
        "{} requests, {} faults, {} lost answers, {} replays; writes done, not run, unknown {fates:?}; reads {:?}; {:?}",
        counters.requests,
        counters.faults,
        counters.lost_answers,
        counters.replays,
        story.reads,
        start.elapsed()
    );
    assert_eq!(story.writes.len() + story.reads[0] + story.reads[1], CALLS);
    assert!(ran.keys().all(|marker| story.writes.contains_key(marker)));
    assert!(counters.faults > 500 && counters.lost_answers > 100 && counters.replays > 10, "the portal did break");
    let refreshes = counters.refreshes as usize;
    assert_eq!((refreshes, counters.refused_grants), (saved.0.load(Ordering::SeqCst), 0), "every pair was saved");
    let expiries = (counters.requests as usize).div_ceil(700);
    assert!((3..=expiries).contains(&refreshes), "{refreshes} renewals, at most {expiries} expiries");
    assert!(memory().saturating_sub(before) < 64 << 10, "{} KiB before, {} after", before, memory());
}

/// Resident memory in KiB; 0 if the system does not report it.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
