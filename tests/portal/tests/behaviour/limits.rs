//! Limits of requests and of running time.

use std::time::Duration;

use bitrix24_portal::{Bucket, Clock, Config, Operating};
use serde_json::json;

use crate::support::{call, direct, portal};

#[tokio::test]
async fn rl_1_the_bucket_leaks() {
    let clock = Clock::manual();
    let portal = portal(Config { clock: clock.clone(), ..Config::default() }).await;
    let burst = async |requests: usize| {
        let mut passed = 0;
        for _ in 0..requests {
            let reply = direct(&portal, "server.time", json!({})).await;
            match reply.status {
                200 => passed += 1,
                status => assert_eq!((status, &reply.value()["error"]), (503, &json!("QUERY_LIMIT_EXCEEDED"))),
            }
        }
        passed
    };
    assert_eq!(burst(60).await, 50);
    clock.advance(Duration::from_secs(3));
    assert_eq!(burst(10).await, 6, "two a second run out");
    let counters = portal.counters();
    assert_eq!((counters.over_rate, counters.executed), (14, 56), "what is refused does not run");
    let calls = portal.count("server.time");
    assert_eq!((calls.asked, calls.executed), (70, 56));
}

#[tokio::test]
async fn rl_1_a_batch_is_one_request() {
    let portal = portal(Config { bucket: Some(Bucket { capacity: 2.0, drain: 0.0 }), ..Config::default() }).await;
    let cmd: Vec<&str> = vec!["server.time"; 50];
    for status in [200, 200, 503] {
        assert_eq!(call(&portal, "batch", json!({"cmd": cmd})).await.status, status);
    }
    assert_eq!(portal.count("server.time").executed, 100);
}

#[tokio::test(start_paused = true)]
async fn rl_1_the_paused_clock_of_a_test_moves_the_portal() {
    let portal = portal(Config { bucket: Some(Bucket { capacity: 1.0, drain: 1.0 }), ..Config::default() }).await;
    assert_eq!(direct(&portal, "server.time", json!({})).await.status, 200);
    assert_eq!(direct(&portal, "server.time", json!({})).await.status, 503);
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(direct(&portal, "server.time", json!({})).await.status, 200);
}

#[tokio::test]
async fn rl_3_running_time_is_limited_by_method_and_comes_back() {
    let clock = Clock::manual();
    let costs = [("crm.deal.list".to_owned(), Duration::from_secs(200))].into();
    let portal = portal(Config {
        clock: clock.clone(),
        unix_start: 1_800_000_017.0,
        operating: Operating { costs, ..Operating::default() },
        ..Config::default()
    })
    .await;
    for operating in [200.0, 400.0, 600.0] {
        let time = direct(&portal, "crm.deal.list", json!({})).await.value()["time"].clone();
        assert_eq!((&time["operating"], &time["operating_reset_at"]), (&json!(operating), &json!(1_800_000_617)));
    }
    let reply = direct(&portal, "crm.deal.list", json!({})).await;
    assert_eq!((reply.status, &reply.value()["error"]), (429, &json!("OPERATION_TIME_LIMIT")));
    assert_eq!(direct(&portal, "crm.deal.get", json!({"id": 1})).await.status, 400, "other methods run");

    clock.advance(Duration::from_secs(599));
    assert_eq!(direct(&portal, "crm.deal.list", json!({})).await.status, 429);
    clock.advance(Duration::from_secs(1));
    assert_eq!(direct(&portal, "crm.deal.list", json!({})).await.status, 200);
    assert_eq!(portal.counters().over_operating, 2);
}

#[tokio::test]
async fn rl_4_a_batch_is_billed_to_itself_or_to_its_methods() {
    for (bill_commands, later) in [(false, 200), (true, 429)] {
        let costs = [("crm.deal.list".to_owned(), Duration::from_secs(480))].into();
        let operating = Operating { costs, bill_commands, ..Operating::default() };
        let portal = portal(Config { operating, ..Config::default() }).await;
        direct(&portal, "batch", json!({"cmd": ["crm.deal.list"]})).await;
        assert_eq!(direct(&portal, "crm.deal.list", json!({})).await.status, later);
    }
}
