//! The client against a portal that limits, renames, forgets tokens and loses replies.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24::wire::ListInfo;
use bitrix24::{
    App, BoxError, BoxFuture, Client, ClientBuilder, Error, HttpFailure, HttpMethod, HttpReply, HttpRequest, Limits,
    Plan, TokenKey, TokenStore, Tokens, Transport, Value, Version,
};
use bitrix24_portal::{Chaos, Config, Fault, Handle, Portal, RawRequest, Refusal};
use serde_json::json;

/// Calls the portal directly: sockets do not work with the paused clock.
#[derive(Clone)]
struct Direct(Handle);

impl Transport for Direct {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        let verb = if request.method == HttpMethod::Get { "GET" } else { "POST" };
        let headers = request.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        let raw = RawRequest {
            verb: verb.to_owned(),
            url: request.url.clone(),
            headers: headers.collect(),
            body: request.body.to_vec(),
        };
        Box::pin(async move {
            match tokio::time::timeout(request.timeout, self.0.exchange(raw)).await {
                Ok(Ok(reply)) => {
                    let whole = HttpReply::new(reply.status, reply.body);
                    let headers = reply.headers.into_iter();
                    Ok(headers.fold(whole, |reply, (name, value)| reply.with_header(name, value)))
                }
                Ok(Err(lost)) => Err(HttpFailure::sent(lost.to_string())),
                Err(_) => Err(HttpFailure::sent("no answer in time").timed_out()),
            }
        })
    }
}

fn direct(portal: &Portal) -> ClientBuilder {
    let limits = Limits::new(Plan::Standard);
    Client::builder().transport(Direct(portal.handle())).limits(limits).webhook(&portal.named_webhook_url())
}

async fn call(client: &Client, version: Version, method: &str, body: Value) -> Result<Value, Error> {
    client.call_raw(version, method, &body).await.map(|reply| reply.result)
}

#[tokio::test]
async fn over_sockets() {
    let portal = Portal::start(Config::default()).await.unwrap();
    portal.fill("crm.deal", 60, |row| json!({"TITLE": format!("deal {row}")}));
    let client = Client::builder().webhook(&portal.webhook_url()).plain_http_on_loopback().build().unwrap();
    let page = client.call_raw(Version::V2, "crm.deal.list", &json!({})).await.unwrap();
    assert_eq!((page.result.as_array().unwrap().len(), page.next, page.total), (50, Some(50), Some(60)));
    portal.script("crm.deal.add", [Fault::closed().after_running()]);
    let error = call(&client, Version::V2, "crm.deal.add", json!({"fields": {}})).await.unwrap_err();
    assert!(error.maybe_executed());
    assert_eq!(portal.count("crm.deal.add").asked, 1, "a write that may have run is not repeated");
}

#[tokio::test(start_paused = true)]
async fn rl_1_a_burst_is_held_back_before_the_portal_has_to() {
    let portal = Portal::start(Config::cloud()).await.unwrap();
    let client = direct(&portal).build().unwrap();
    for _ in 0..150 {
        call(&client, Version::V2, "server.time", json!({})).await.unwrap();
    }
    assert_eq!((portal.counters().over_rate, portal.counters().executed), (0, 150));
}

/// Stores the last pair.
#[derive(Clone, Default)]
struct Last(Arc<Mutex<Vec<Tokens>>>);

impl TokenStore for Last {
    fn load<'a>(&'a self, _: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        Box::pin(async { Ok(self.0.lock().unwrap().last().cloned()) })
    }
    fn save<'a>(&'a self, _: &'a TokenKey, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        self.0.lock().unwrap().push(tokens.clone());
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test(start_paused = true)]
async fn oa_4_many_calls_with_an_old_token_refresh_once() {
    let portal = Portal::start(Config::cloud()).await.unwrap();
    let issued = portal.issue_tokens();
    let member = Config::cloud().member_id;
    let life = Duration::from_secs(3600);
    let tokens = Tokens::new(&*member, portal.client_endpoint(), issued.access_token, issued.refresh_token, life);
    let app = Config::cloud().app;
    let store = Last::default();
    let client = Client::builder().transport(Direct(portal.handle())).limits(Limits::new(Plan::Standard));
    let client = client.application(App::new(app.client_id, app.client_secret), tokens).token_store(store.clone());
    let client = client.build().unwrap();
    portal.expire_tokens();
    let calls = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { call(&client, Version::V2, "user.current", json!({})).await })
    });
    for done in calls.collect::<Vec<_>>() {
        done.await.unwrap().unwrap();
    }
    assert_eq!((portal.counters().refreshes, store.0.lock().unwrap().len()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn url_6_a_renamed_portal_is_followed() {
    let portal = Portal::start(Config::cloud()).await.unwrap();
    let client = direct(&portal).build().unwrap();
    portal.move_to(1);
    call(&client, Version::V2, "crm.deal.add", json!({"fields": {}})).await.unwrap();
    assert_eq!((client.host().as_str(), portal.rows("crm.deal").len()), ("acme-renamed.bitrix24.com", 1));
    portal.script("crm.deal.add", [Fault::redirect("https://evil.test/rest/1/x/crm.deal.add")]);
    call(&client, Version::V2, "crm.deal.add", json!({"fields": {}})).await.unwrap_err();
    assert_eq!(portal.rows("crm.deal").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn id_1_a_lost_answer_is_fetched_by_its_key() {
    let portal = Portal::start(Config::cloud()).await.unwrap();
    let client = direct(&portal).build().unwrap();
    portal.script("tasks.task.add", [Fault::closed().after_running()]);
    let body = json!({"fields": {"title": "once"}});
    let call = client.call_raw(Version::V3, "tasks.task.add", &body).idempotency_key("order-17");
    let (reply, meta) = call.send_with_meta().await.unwrap();
    assert_eq!((&reply.result["item"]["id"], meta.replayed, meta.attempts), (&json!(1), true, 2));
    assert_eq!((portal.rows("tasks.task").len(), portal.counters().replays), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn p2_2_a_walk_over_a_portal_with_a_bad_day() {
    let portal = Portal::start(Config::cloud()).await.unwrap();
    portal.fill("crm.item.128", 620, |row| json!({"title": format!("item {row}")}));
    let list = ListInfo::new(&["items"]).cursor("id", "id");
    let client = direct(&portal).build().unwrap();
    let walk = || client.scan_raw(Version::V2, "crm.item.list", &json!({"entityTypeId": 128}), list);

    portal.chaos(Some(Chaos::usual(3, 0.3)));
    let (mut rows, mut seen) = (walk(), Vec::new());
    while let Some(row) = rows.try_next().await.unwrap() {
        seen.push(row["id"].as_u64().unwrap());
    }
    assert_eq!(seen, (1..=620).collect::<Vec<_>>(), "each row once and in order");
    assert!(portal.counters().faults > 0);

    portal.chaos(None).script("crm.item.list", [Fault::ok(), Fault::stuck_cursor()]);
    let mut rows = walk();
    let error = loop {
        match rows.try_next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("a walk that does not move on must not end as if all was seen"),
            Err(error) => break error,
        }
    };
    assert!(portal.calls("crm.item.list").len() < 100, "{error}");
}

#[tokio::test(start_paused = true)]
async fn rt_1_no_write_runs_twice_whatever_happens_on_the_way() {
    let portal = Portal::start(Config { marker: Some("w-".to_owned()), ..Config::cloud() }).await.unwrap();
    let client = direct(&portal).build().unwrap();
    let chaos = Chaos::usual(11, 0.3).rate(0.05, Fault::refuse(Refusal::Internal).after_running());
    portal.chaos(Some(chaos));
    let mut written = Vec::new();
    for number in 0..400 {
        let marker = format!("w-{number}");
        let (version, method, field) = match number % 2 {
            0 => (Version::V2, "crm.deal.add", "TITLE"),
            _ => (Version::V3, "tasks.task.add", "title"),
        };
        match call(&client, version, method, json!({"fields": {field: marker}})).await {
            Ok(_) => written.push(marker),
            Err(error) => {
                let ran = portal.writes().contains_key(&marker);
                assert!(!ran || error.maybe_executed(), "{error} tells that it did not run, though it did");
            }
        }
    }
    portal.chaos(None);
    let writes = portal.writes();
    assert!(written.iter().all(|marker| writes.contains_key(marker)), "what was answered was written");
    let twice: Vec<_> = writes.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    assert!(written.len() > 250 && portal.counters().lost_answers > 10, "{} {:?}", written.len(), portal.counters());
}
