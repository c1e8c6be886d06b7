//! The queue of events.

use bitrix24_portal::{Config, Handle, Sender};
use serde_json::{Value, json};

use crate::support::{call, portal, post};

async fn app(portal: &Handle, method: &str, mut body: Value) -> Value {
    body["auth"] = portal.issue_tokens().access_token.into();
    post(&format!("{}{method}", portal.client_endpoint()), &body).await.unwrap().json()["result"].clone()
}

fn ids(result: &Value) -> Vec<&str> {
    result["events"].as_array().unwrap().iter().map(|event| event["ID"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn ev_5_what_is_taken_with_clear_0_stays_until_it_is_cleared() {
    let portal = portal(Config::default()).await;
    for id in 1..=3 {
        portal.push_event("ONCRMLEADADD", json!({"FIELDS": {"ID": id}}));
    }
    portal.push_event("ONCRMLEADADD", json!({"FIELDS": {"ID": 2}}));
    let taken = app(&portal, "event.offline.get", json!({"clear": 0, "limit": 2})).await;
    assert_eq!(ids(&taken), ["1", "3"], "one record for an object, the newest");
    let process = &taken["process_id"];
    assert!(process.is_string());
    assert_eq!(ids(&app(&portal, "event.offline.get", json!({"process_id": process, "clear": 0})).await), ["1", "3"]);

    app(&portal, "event.offline.clear", json!({"process_id": process, "id": [1]})).await;
    app(&portal, "event.offline.error", json!({"process_id": process, "message_id": ["m3"]})).await;
    let rest = app(&portal, "event.offline.get", json!({})).await;
    assert_eq!((ids(&rest), &rest["process_id"]), (vec!["4"], &Value::Null));
    assert!(ids(&app(&portal, "event.offline.get", json!({})).await).is_empty(), "cleared as it was taken");
    assert_eq!(ids(&app(&portal, "event.offline.get", json!({"error": 1})).await), ["3"]);
}

#[tokio::test]
async fn ev_5_the_queue_is_for_applications_of_administrators() {
    let user = portal(Config { admin: false, ..Config::default() }).await;
    let reply = call(&user, "event.offline.get", json!({})).await;
    assert_eq!((reply.status, reply.json()["error"].clone()), (403, json!("WRONG_AUTH_TYPE")));
    assert_eq!(app(&user, "event.offline.get", json!({})).await, Value::Null);
}

#[tokio::test]
async fn ev_5_a_connector_does_not_hear_of_itself() {
    let portal = portal(Config::default()).await;
    portal.bind_event("OnCrmDealAdd", "mine");
    call(&portal, "crm.deal.add", json!({"fields": {}, "auth_connector": "mine"})).await;
    call(&portal, "crm.deal.add", json!({"fields": {}})).await;
    assert!(ids(&app(&portal, "event.offline.get", json!({})).await).is_empty(), "the connector is not named");
    let events = app(&portal, "event.offline.get", json!({"auth_connector": "mine"})).await;
    assert_eq!(events["events"][0]["EVENT_DATA"], json!({"FIELDS": {"ID": "2"}}));
    assert_eq!(ids(&events).len(), 1);
}

#[tokio::test]
async fn ev_1_and_ev_2_what_handlers_are_sent() {
    let portal = portal(Config::default()).await;
    let data = json!({"FIELDS": {"ID": 7405}, "LIST": ["a b", true], "NONE": null});
    let body = portal.event_body("ONCRMDEALADD", data, Sender::Webhook);
    let pairs: Vec<(String, String)> =
        reqwest::Url::parse(&format!("http://x/?{body}")).unwrap().query_pairs().into_owned().collect();
    let value = |body: &[(String, String)], key: &str| {
        body.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone())
    };
    assert_eq!(value(&pairs, "data[FIELDS][ID]").as_deref(), Some("7405"));
    assert_eq!(value(&pairs, "data[LIST][0]").as_deref(), Some("a b"));
    let keys: Vec<&str> = pairs.iter().filter_map(|(key, _)| key.strip_prefix("auth[")).collect();
    assert_eq!(keys, ["client_endpoint]", "server_endpoint]", "domain]", "member_id]", "application_token]"]);

    for (sender, access, refresh) in [
        (Sender::Application, true, false),
        (Sender::Installation, true, true),
        (Sender::Nobody, false, false),
        (Sender::Gone, false, false),
    ] {
        let body = portal.event_body("ONAPPTEST", json!({}), sender);
        assert_eq!((body.contains("access_token"), body.contains("refresh_token")), (access, refresh), "{sender:?}");
    }
    let install = portal.event_body("ONAPPINSTALL", json!({"VERSION": 1}), Sender::Installation);
    let pairs: Vec<(String, String)> =
        reqwest::Url::parse(&format!("http://x/?{install}")).unwrap().query_pairs().into_owned().collect();
    let token = value(&pairs, "auth[access_token]").unwrap();
    let reply = post(&format!("{}/rest/app.info", portal.oauth_origin()), &json!({"auth": token})).await.unwrap();
    assert_eq!(reply.status, 200, "the token of an installation can be checked");
}

#[tokio::test]
async fn ev_6_a_frame() {
    let portal = portal(Config::default()).await;
    let frame = portal.frame("CRM_DEAL_DETAIL_TAB", &json!({"ID": "5"}));
    assert!(frame.query.starts_with("DOMAIN=127.0.0.1%3A") && frame.query.contains("PROTOCOL=0"), "{}", frame.query);
    assert!(frame.body.contains("PLACEMENT_OPTIONS=%7B%22ID%22%3A%225%22%7D"), "a text of JSON");
    assert_eq!(app(&portal, "event.bind", json!({"event": "OnCrmDealAdd", "event_type": "offline"})).await, true);
}
