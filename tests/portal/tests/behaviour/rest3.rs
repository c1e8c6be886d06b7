//! REST 3.0.

use std::time::Duration;

use bitrix24_portal::{Clock, Config, Fault, Refusal};
use serde_json::{Value, json};

use crate::support::{self, Reply, call3, http, portal, post, read};

fn code(reply: &Reply) -> (u16, String) {
    let code = reply.json()["error"]["code"].as_str().unwrap_or_default().to_owned();
    (reply.status, code.trim_start_matches("BITRIX_REST_V3_EXCEPTION_").to_owned())
}

fn ids(reply: &Reply) -> Vec<u64> {
    reply.json()["result"]["items"].as_array().unwrap().iter().map(|row| row["id"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn p3_1_pages_are_clamped() {
    let portal = portal(Config::default()).await;
    portal.fill("tasks.task", 120, |row| json!({"title": format!("task {row}")}));
    let list = async |pagination: Value| call3(&portal, "tasks.task.list", json!({"pagination": pagination})).await;
    let page = list(json!({"limit": 1000, "offset": 100})).await;
    assert_eq!((ids(&page).len(), ids(&page)[0]), (20, 101));
    assert!(page.json().get("total").is_none() && page.json().get("next").is_none());
    assert_eq!(ids(&list(json!({"limit": 1000})).await).len(), 50);
    assert_eq!(ids(&list(json!({"limit": 10, "page": 2})).await)[0], 11);
    assert_eq!(code(&list(json!({"limit": 0})).await), (400, "INVALIDPAGINATIONEXCEPTION".to_owned()));
    assert_eq!(code(&list(json!({"limit": "abc"})).await), (400, "INVALIDPAGINATIONEXCEPTION".to_owned()));
    assert_eq!(code(&list(json!({"limit": -1})).await), (500, "INTERNAL_INTERNALEXCEPTION".to_owned()));
}

#[tokio::test]
async fn enc_10_filters_and_their_errors() {
    let portal = portal(Config::default()).await;
    portal.fill("tasks.task", 9, |row| json!({"title": format!("task {row}")}));
    let list = async |filter: Value| call3(&portal, "tasks.task.list", json!({"filter": filter})).await;
    for (filter, found) in [
        (json!([["id", ">", 7]]), vec![8, 9]),
        (json!([["id", [1, 2]]]), vec![1, 2]),
        (json!([["id", 3]]), vec![3]),
        (json!([["id", "between", [2, 4]], ["id", "!=", 3]]), vec![2, 4]),
        (json!([{"logic": "or", "conditions": [["id", "<", 2], ["id", "in", [9]]]}]), vec![1, 9]),
        (json!([{"negative": true, "conditions": [["id", "<=", 7]]}]), vec![8, 9]),
    ] {
        assert_eq!(ids(&list(filter.clone()).await), found, "{filter}");
    }
    for (filter, expected) in [
        (json!({">id": 1}), "INVALIDFILTEREXCEPTION"),
        (json!([["id", "~", 1]]), "UNKNOWNFILTEROPERATOREXCEPTION"),
        (json!([["nothing", "=", 1]]), "UNKNOWNDTOPROPERTYEXCEPTION"),
        (json!([["status", "=", "pending"]]), "VALIDATION_REQUESTVALIDATIONEXCEPTION"),
    ] {
        assert_eq!(code(&list(filter.clone()).await), (400, expected.to_owned()), "{filter}");
    }
    let order = call3(&portal, "tasks.task.list", json!({"order": {"id": "DESC"}, "pagination": {"limit": 2}})).await;
    assert_eq!(ids(&order), [9, 8]);
    let order = call3(&portal, "tasks.task.list", json!({"order": {"id": "DOWN"}})).await;
    assert_eq!(code(&order), (400, "INVALIDORDEREXCEPTION".to_owned()));
}

#[tokio::test]
async fn res_8_an_own_field_is_dropped_and_a_related_one_is_an_error() {
    let portal = portal(Config::default()).await;
    portal.insert("tasks.task", &json!({"title": "task", "responsibleId": 7}));
    let get = async |select: Value| call3(&portal, "tasks.task.get", json!({"id": 1, "select": select})).await;
    let item = get(json!(["id", "noSuchField", "responsible.name"])).await.json()["result"]["item"].clone();
    assert_eq!(item, json!({"id": 1, "responsible": {"name": "User 7"}}));
    assert_eq!(code(&get(json!(["responsible.stageId"])).await), (400, "UNKNOWNDTOPROPERTYEXCEPTION".to_owned()));
    let gone = call3(&portal, "tasks.task.get", json!({"id": 5})).await;
    assert_eq!(code(&gone), (400, "ENTITYNOTFOUNDEXCEPTION".to_owned()));
    let items = call3(&portal, "tasks.task.list", json!({})).await.json()["result"]["items"].clone();
    assert_eq!(items, json!([{"id": 1}]), "nothing selected is the number alone");
}

#[tokio::test]
async fn p3_2_a_tail_with_a_cursor() {
    let portal = portal(Config::default()).await;
    portal.fill("main.eventlog", 60, |row| json!({"itemId": row.to_string()}));
    let tail = async |body: Value| call3(&portal, "main.eventlog.tail", body).await;
    let first = tail(json!({"select": ["id"]})).await;
    assert_eq!((ids(&first).len(), first.json()["result"]["items"][0].clone()), (50, json!({"id": 1})));
    assert_eq!(ids(&tail(json!({"cursor": {"field": "id", "value": 58}})).await), [59, 60]);
    assert_eq!(ids(&tail(json!({"cursor": {"order": "DESC", "value": 3, "limit": 1}})).await), [2]);
    assert!(ids(&tail(json!({"cursor": {"value": 60}})).await).is_empty());
    for (body, expected) in [
        (json!({"select": ["severity"]}), "INVALIDSELECTEXCEPTION"),
        (json!({"filter": [["id", ">", 1]]}), "INVALIDFILTEREXCEPTION"),
        (json!({"cursor": {"order": "DESC"}}), "INVALIDPAGINATIONEXCEPTION"),
        (json!({"cursor": {"limit": 0}}), "INVALIDPAGINATIONEXCEPTION"),
    ] {
        assert_eq!(code(&tail(body.clone()).await), (400, expected.to_owned()), "{body}");
    }
    portal.script("main.eventlog.tail", [Fault::stuck_cursor()]);
    assert_eq!(ids(&tail(json!({"cursor": {"value": 50}})).await)[0], 1, "a cursor that does not move on");

    portal.fill("note.collection", 3, |_| json!({}));
    let page = async |after: Value| {
        let body = json!({"pagination": {"limit": 2, "afterCursor": after}});
        call3(&portal, "note.collection.list", body).await.json()["result"].clone()
    };
    let next = page(json!(null)).await["nextCursor"].clone();
    assert!(next.is_string());
    assert_eq!(page(next).await["nextCursor"], Value::Null);
}

async fn add(portal: &bitrix24_portal::Handle, key: &str, title: &str) -> Reply {
    let url = portal.webhook_url().replace("/rest/", "/rest/api/") + "tasks.task.add";
    let body = json!({"fields": {"title": title}});
    let request = support::json(http().post(url), &body).header("Idempotency-Key", key);
    read(request.send().await.unwrap()).await.unwrap()
}

#[tokio::test]
async fn id_1_a_key_stands_for_one_call() {
    let clock = Clock::manual();
    let portal = portal(Config { clock: clock.clone(), ..Config::default() }).await;
    portal.script("tasks.task.add", [Fault::closed().after_running()]);
    let url = portal.webhook_url().replace("/rest/", "/rest/api/") + "tasks.task.add";
    let lost = support::json(http().post(&url), &json!({"fields": {"title": "a"}})).header("Idempotency-Key", "k1");
    assert!(lost.send().await.is_err());
    let replay = add(&portal, "k1", "a").await;
    assert_eq!((replay.status, replay.json()["result"]["item"]["id"].clone()), (200, json!(1)));
    assert_eq!((replay.header("idempotent-replayed"), replay.header("idempotency-key")), (Some("true"), Some("k1")));
    assert_eq!((portal.rows("tasks.task").len(), portal.counters().replays), (1, 1));
    assert_eq!(code(&add(&portal, "k1", "b").await), (422, "IDEMPOTENCYKEYREUSEDEXCEPTION".to_owned()));

    assert_eq!(portal.counters().replays, 1);

    let fresh = add(&portal, "k2", "a").await;
    assert_eq!((fresh.header("idempotent-replayed"), fresh.json()["result"]["item"]["id"].clone()), (None, json!(2)));
    assert_eq!(code(&add(&portal, "", "a").await), (400, "INVALIDIDEMPOTENCYKEYEXCEPTION".to_owned()));
    assert_eq!(code(&add(&portal, &"k".repeat(256), "a").await), (400, "INVALIDIDEMPOTENCYKEYEXCEPTION".to_owned()));

    assert_eq!(add(&portal, "k3", "").await.status, 400);
    assert_eq!(add(&portal, "k3", "a").await.json()["result"]["item"]["id"], 3, "failures are not kept");
    clock.advance(Duration::from_secs(24 * 3600));
    assert_eq!(add(&portal, "k1", "a").await.json()["result"]["item"]["id"], 4, "after a day it is forgotten");
}

#[tokio::test]
async fn id_1_a_new_token_is_the_same_call_and_v2_knows_no_keys() {
    let portal = portal(Config::default()).await;
    let send = async |url: String, body: Value| {
        let request = support::json(http().post(url), &body).header("Idempotency-Key", "k");
        read(request.send().await.unwrap()).await.unwrap()
    };
    for id in [1, 1] {
        let token = portal.issue_tokens().access_token;
        let url = format!("{}/rest/api/tasks.task.add", portal.origin(0));
        let reply = send(url, json!({"fields": {"title": "a"}, "auth": token})).await;
        assert_eq!(reply.json()["result"]["item"]["id"], id);
    }
    for id in [1, 2] {
        let reply = send(format!("{}crm.deal.add", portal.webhook_url()), json!({"fields": {}})).await;
        assert_eq!((reply.json()["result"].clone(), reply.header("idempotency-key")), (json!(id), None));
    }
}

#[tokio::test]
async fn b3_1_a_batch_is_a_bare_list() {
    let portal = portal(Config::default()).await;
    for body in [
        json!({"cmd": {"a": "tasks.task.list"}}),
        json!({"0": {"method": "tasks.task.list", "query": {}}, "auth": "x"}),
        json!([{"method": "tasks.task.list"}]),
        json!([{"method": "tasks.task.list", "query": {}}, "more"]),
    ] {
        assert_eq!(
            code(&call3(&portal, "batch", body.clone()).await),
            (400, "INVALIDSELECTEXCEPTION".to_owned()),
            "{body}"
        );
    }
}

#[tokio::test]
async fn b3_4_references() {
    let portal = portal(Config::default()).await;
    portal.fill("tasks.task", 3, |row| json!({"title": format!("task {row}")}));
    let body = json!([
        {"method": "tasks.task.list", "query": {"filter": [["id", "<", 3]]}, "as": "few"},
        {"method": "tasks.task.get", "query": {"id": {"$ref": "few.items.1.id"}, "select": ["title"]}, "as": "second"},
        {"method": "tasks.task.list", "query": {"filter": [["id", "in", {"$refArray": "few.id"}]]}},
        {"method": "tasks.task.add", "query": {"fields": {"title": {"$ref": "second.item.title"}}}},
    ]);
    let result = call3(&portal, "batch", body).await.json()["result"].clone();
    assert_eq!(result[1], json!({"item": {"title": "task 2"}}));
    assert_eq!(
        (result[2]["items"].as_array().unwrap().len(), &portal.rows("tasks.task")[3]["title"]),
        (2, &json!("task 2"))
    );
    let body = json!([{"method": "tasks.task.get", "query": {"id": {"$ref": "nobody.item.id"}}}]);
    assert_eq!(code(&call3(&portal, "batch", body).await).0, 400);
}

#[tokio::test]
async fn b3_3_one_failure_fails_all() {
    for (batch3_rolls_back, left) in [(false, 1), (true, 0)] {
        let portal = portal(Config { batch3_rolls_back, ..Config::default() }).await;
        let body = json!([
            {"method": "tasks.task.add", "query": {"fields": {"title": "a"}}},
            {"method": "tasks.task.get", "query": {"id": 77}},
            {"method": "tasks.task.add", "query": {"fields": {"title": "b"}}},
        ]);
        let reply = call3(&portal, "batch", body).await;
        assert_eq!(code(&reply), (400, "ENTITYNOTFOUNDEXCEPTION".to_owned()));
        assert!(reply.json().get("result").is_none());
        assert_eq!(portal.rows("tasks.task").len(), left);
    }
}

#[tokio::test]
async fn c_5_what_has_no_form_of_its_own_comes_flat() {
    let portal = portal(Config::default()).await;
    portal.script("tasks.task.list", [Fault::refuse(Refusal::QueryLimit), Fault::refuse(Refusal::OperatingLimit)]);
    let flat = call3(&portal, "tasks.task.list", json!({})).await;
    assert_eq!((flat.status, flat.json()["error"].clone()), (503, json!("QUERY_LIMIT_EXCEEDED")));
    assert_eq!(code(&call3(&portal, "tasks.task.list", json!({})).await), (429, "RATELIMITEXCEPTION".to_owned()));
    let token = portal.issue_tokens().access_token;
    portal.expire_tokens();
    let url = format!("{}/rest/api/tasks.task.list", portal.origin(0));
    let expired = post(&url, &json!({"auth": token})).await.unwrap();
    assert_eq!(code(&expired), (401, "ACCESSDENIEDEXCEPTION".to_owned()), "the reason is lost");
}
