//! Addresses, parameters, envelopes, and their quirks.

use bitrix24_portal::{Chat, Config, ErrorCode, Ids, Keep, Refusal, Time, Version};
use serde_json::{Value, json};

use crate::support::{call, call3, form as form_of, http, portal, post, read};

#[tokio::test]
async fn a_call_by_webhook() {
    let portal = portal(Config::default()).await;
    let reply = call(&portal, "profile", json!({})).await;
    let body = reply.json();
    assert_eq!((reply.status, &body["result"]["ID"]), (200, &json!("1")));
    for member in
        ["start", "finish", "duration", "processing", "date_start", "date_finish", "operating_reset_at", "operating"]
    {
        assert!(!body["time"][member].is_null(), "{member}: {body}");
    }
    assert!(body.get("total").is_none() && body.get("next").is_none());
}

#[tokio::test]
async fn url_2_and_url_3_each_version_has_its_own_methods() {
    let portal = portal(Config::default()).await;
    let only_v3 = call(&portal, "main.eventlog.tail", json!({})).await;
    assert_eq!((only_v3.status, &only_v3.json()["error"]), (404, &json!("ERROR_METHOD_NOT_FOUND")));
    let only_v2 = call3(&portal, "crm.deal.list", json!({})).await;
    assert_eq!(only_v2.status, 400);
    assert_eq!(only_v2.json()["error"]["code"], "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION");
    let twice = format!("{}/profile", portal.webhook_url());
    assert_eq!(post(&twice, &json!({})).await.unwrap().status, 404, "two slashes are another address");
}

#[tokio::test]
async fn url_5_bodies_and_queries() {
    let portal = portal(Config::default()).await;
    let (v2, v3) = (portal.webhook_url(), portal.webhook_url().replace("/rest/", "/rest/api/"));
    let form = form_of(http().post(format!("{v2}crm.deal.add")), &[("fields[TITLE]", "by form")]);
    assert_eq!(read(form.send().await.unwrap()).await.unwrap().json()["result"], 1);
    let query = http().get(format!("{v2}crm.deal.list.json?filter[TITLE]=by+form"));
    assert_eq!(read(query.send().await.unwrap()).await.unwrap().json()["total"], 1);

    let form = form_of(http().post(format!("{v3}tasks.task.get")), &[("id", "1")]);
    let form = read(form.send().await.unwrap()).await.unwrap();
    assert_eq!(form.json()["error"]["code"], "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
    let query = read(http().get(format!("{v3}tasks.task.get?id=1")).send().await.unwrap()).await.unwrap();
    assert_eq!(query.json()["error"]["validation"][0]["field"], "id");
    let document = read(http().get(format!("{v3}documentation")).send().await.unwrap()).await.unwrap().json();
    assert!(document.get("result").is_none() && document["paths"].is_object(), "RES-8: {document}");
}

#[tokio::test]
async fn keys_at_the_top_fold_and_the_last_wins() {
    let portal = portal(Config::default()).await;
    portal.fill("crm.deal", 3, |row| json!({"TITLE": format!("deal {row}")}));
    let body = json!({"FILTER": {"ID": 1}, "filter": {"ID": 2}, "Select": ["ID"]});
    assert_eq!(call(&portal, "CRM.Deal.LIST", body).await.json()["result"], json!([{"ID": "2"}]));
}

#[tokio::test]
async fn c_5_credentials() {
    let portal = portal(Config::default()).await;
    let cases = [
        ("/rest/1/wrong/profile", 401, "INVALID_CREDENTIALS"),
        ("/rest/7/s3cretS3cret1234/profile", 401, "INVALID_CREDENTIALS"),
        ("/rest/profile", 401, "NO_AUTH_FOUND"),
    ];
    for (path, status, code) in cases {
        let reply = post(&format!("{}{path}", portal.origin(0)), &json!({})).await.unwrap();
        assert_eq!((reply.status, &reply.json()["error"]), (status, &json!(code)), "{path}");
    }
    let reply = post(&format!("{}/rest/api/1/wrong/tasks.task.list", portal.origin(0)), &json!({})).await.unwrap();
    assert_eq!(reply.status, 401);
    assert_eq!(reply.json()["error"]["code"], "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION");
    assert_eq!(portal.counters().unauthorized, 4);
}

#[tokio::test]
async fn errors_of_a_method() {
    let portal = portal(Config::default()).await;
    portal.set_chat(1, Chat::OpenLine).set_chat(2, Chat::Forbidden).set_chat(3, Chat::Ordinary);
    let cases = [(1, Value::Null), (2, json!("ACCESS_DENIED")), (3, json!("CHAT_TYPE")), (4, json!("CHAT_ID"))];
    for (chat, error) in cases {
        let reply = call(&portal, "imopenlines.session.join", json!({"CHAT_ID": chat})).await;
        assert_eq!((reply.status == 200, &reply.json()["error"]), (error.is_null(), &error));
    }
    assert_eq!(
        (portal.count("imopenlines.session.join").asked, portal.count("imopenlines.session.join").executed),
        (4, 1)
    );
}

#[tokio::test]
async fn res_1_to_res_5_quirks() {
    let portal = portal(Config::default()).await;
    portal.define(Version::V2, "my.method", false, |_| Ok(json!({"ID": 7, "map": {}, "x": null}).into()));
    let result = call(&portal, "my.method", json!({})).await.json()["result"].clone();
    assert_eq!(result, json!({"ID": 7, "map": [], "x": null}));

    portal.quirks(|quirks| {
        quirks.ids = Ids::Texts;
        quirks.empty_object_as_list = false;
        quirks.time = Time::Absent;
    });
    let body = call(&portal, "my.method", json!({})).await.json();
    assert_eq!(body, json!({"result": {"ID": "7", "map": {}, "x": null}}));
    portal.quirks(|quirks| quirks.time = Time::WithoutReset);
    let time = call(&portal, "my.method", json!({})).await.json()["time"].clone();
    assert!(time.get("operating").is_some() && time.get("operating_reset_at").is_none(), "{time}");

    portal.quirks(|quirks| quirks.time = Time::WholeStart);
    assert!(call(&portal, "my.method", json!({})).await.json()["time"]["start"].is_u64());

    portal.define(Version::V2, "my.method", false, |_| Err(Refusal::method(400, "REAL", "no")));
    for (quirk, code) in [(ErrorCode::Empty, json!("")), (ErrorCode::Zero, json!(0)), (ErrorCode::ZeroText, json!("0"))]
    {
        portal.quirks(|quirks| (quirks.error_code, quirks.error_status) = (quirk, Some(200)));
        let reply = call(&portal, "my.method", json!({})).await;
        assert_eq!((reply.status, &reply.json()["error"]), (200, &code));
    }
}

#[tokio::test]
async fn enc_2_arguments_by_place() {
    let portal = portal(Config::default()).await;
    portal.define(Version::V2, "task.item.add", true, |parameters| Ok(json!(parameters).into()));
    assert_eq!(
        call(&portal, "task.item.add", json!([5, {"A": 1}])).await.json()["result"],
        json!({"0": 5, "1": {"A": 1}})
    );
}

#[tokio::test]
async fn the_journal_remembers_and_shows_no_secret() {
    let portal = portal(Config { journal: Keep::Last(2), ..Config::default() }).await;
    for method in ["profile", "server.time", "user.current"] {
        call(&portal, method, json!({"a": 1})).await;
    }
    let entries = portal.entries();
    assert_eq!(entries.iter().map(|entry| &*entry.method).collect::<Vec<_>>(), ["server.time", "user.current"]);
    assert_eq!((entries[1].number, entries[1].json(), entries[1].executed), (3, json!({"a": 1}), true));
    assert_eq!(entries[1].header("content-type"), Some("application/json"));
    let shown = format!("{portal:?} {entries:?} {:?} {}", Config::default(), entries[0].target);
    assert!(!shown.contains("s3cret"), "{shown}");
}

#[test]
fn a_portal_for_those_without_a_runtime() {
    let portal = bitrix24_portal::Portal::in_thread(Config::default()).unwrap();
    let url = portal.webhook_url();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let reply = runtime.block_on(post(&format!("{url}server.time"), &json!({}))).unwrap();
    assert_eq!(reply.status, 200);
    drop(portal);
    assert!(runtime.block_on(post(&format!("{url}server.time"), &json!({}))).is_err(), "nobody listens any more");
}
