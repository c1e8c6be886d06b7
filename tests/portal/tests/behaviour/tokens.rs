//! The authorization server.

use std::time::Duration;

use bitrix24_portal::{App, Clock, Config, Handle};
use serde_json::json;

use crate::support::{self, Reply, http, portal, post, read};

async fn grant(portal: &Handle, change: &[(&str, &str)]) -> Reply {
    let app = App::default();
    let mut form =
        vec![("grant_type", "refresh_token"), ("client_id", &app.client_id), ("client_secret", &app.client_secret)];
    form.retain(|(key, _)| change.iter().all(|(other, _)| key != other));
    form.extend(change);
    let request = http().post(format!("{}/oauth/token/", portal.oauth_origin()));
    read(support::form(request, &form).send().await.unwrap()).await.unwrap()
}

async fn current(portal: &Handle, token: &str) -> Reply {
    post(&format!("{}/rest/user.current", portal.origin(0)), &json!({"auth": token})).await.unwrap()
}

#[tokio::test]
async fn oa_3_and_oa_4_a_pair_is_replaced() {
    let portal = portal(Config { user_id: 67, ..Config::default() }).await;
    let first = portal.issue_tokens();
    assert_eq!(current(&portal, &first.access_token).await.json()["result"]["ID"], "67");
    portal.expire_tokens();
    let expired = current(&portal, &first.access_token).await;
    assert_eq!((expired.status, &expired.json()["error"]), (401, &json!("expired_token")));

    let pair = grant(&portal, &[("refresh_token", &first.refresh_token)]).await.json();
    assert_eq!((&pair["expires_in"], &pair["user_id"]), (&json!(3600), &json!(67)));
    assert!(pair["expires"].as_f64().unwrap() > portal.unix());
    assert_eq!(pair["client_endpoint"], format!("{}/rest/", portal.origin(0)));
    assert_eq!(current(&portal, pair["access_token"].as_str().unwrap()).await.status, 200);
    let again = grant(&portal, &[("refresh_token", &first.refresh_token)]).await;
    assert_eq!((again.status, &again.json()["error"]), (400, &json!("invalid_grant")), "a refresh token is good once");
    assert_eq!((portal.counters().refreshes, portal.counters().refused_grants), (1, 1));
}

#[tokio::test]
async fn oa_4_errors_of_the_server() {
    let portal = portal(Config::default()).await;
    let tokens = portal.issue_tokens();
    let token = ("refresh_token", tokens.refresh_token.as_str());
    for (change, status, code) in [
        (("client_id", "app.other"), 200, "wrong_client"),
        (("client_secret", "guessed"), 401, "invalid_client"),
        (("grant_type", "password"), 400, "invalid_request"),
        (("grant_type", "authorization_code"), 400, "bad_verification_code"),
    ] {
        let reply = grant(&portal, &[token, change]).await;
        assert_eq!((reply.status, &reply.json()["error"]), (status, &json!(code)));
    }
    let misled = http().post(format!("{}/oauth/token/", portal.origin(0)));
    let misled = support::form(misled, &[("grant_type", "refresh_token")]).send().await.unwrap();
    assert_eq!(misled.status(), 404, "a portal gives no tokens");
    assert_eq!(grant(&portal, &[token]).await.status, 200, "none of these has used the token up");
    portal.revoke_tokens();
    assert_eq!(current(&portal, &tokens.access_token).await.json()["error"], "invalid_token");
}

#[tokio::test]
async fn oa_1_and_oa_2_the_first_pair_comes_for_a_code() {
    let clock = Clock::manual();
    let portal = portal(Config { clock: clock.clone(), ..Config::default() }).await;
    let agree = http().get(portal.authorize_url("a b&c")).send().await.unwrap();
    let location = agree.headers()["location"].to_str().unwrap().to_owned();
    let back = reqwest::Url::parse(&location).unwrap();
    let field = |name: &str| back.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
    assert_eq!((field("state").as_str(), field("scope").contains(',')), ("a b&c", true));
    assert!(portal.oauth_origin().ends_with(&field("server_domain")) && portal.origin(0).ends_with(&field("domain")));

    let code = field("code");
    let pair = grant(&portal, &[("grant_type", "authorization_code"), ("code", &code)]).await.json();
    assert!(
        pair["access_token"].is_string() && pair.get("expires").is_none() && pair.get("user_id").is_none(),
        "{pair}"
    );
    let late = portal.issue_code();
    clock.advance(Duration::from_secs(31));
    assert_eq!(grant(&portal, &[("grant_type", "authorization_code"), ("code", &late)]).await.status, 400);

    let app = App::default();
    let url = format!(
        "{}?grant_type=refresh_token&client_id={}&client_secret={}&refresh_token={}",
        portal.token_url(),
        app.client_id,
        app.client_secret,
        pair["refresh_token"].as_str().unwrap()
    );
    assert_eq!(http().get(url).send().await.unwrap().status(), 200, "the documented form");
}

#[tokio::test]
async fn tokens_grow_old_by_time_and_by_use() {
    let clock = Clock::manual();
    let app = App { access_calls: Some(2), ..App::default() };
    let portal = portal(Config { clock: clock.clone(), app, ..Config::default() }).await;
    let tokens = portal.issue_tokens();
    for status in [200, 200, 401] {
        assert_eq!(current(&portal, &tokens.access_token).await.status, status);
    }
    let tokens = portal.issue_tokens();
    clock.advance(Duration::from_secs(3600));
    assert_eq!(current(&portal, &tokens.access_token).await.json()["error"], "expired_token");
    clock.advance(Duration::from_secs(180 * 24 * 3600));
    assert_eq!(grant(&portal, &[("refresh_token", &tokens.refresh_token)]).await.json()["error"], "invalid_grant");
}

#[tokio::test]
async fn oa_5_whose_a_token_is() {
    let portal = portal(Config::default()).await;
    let tokens = portal.issue_tokens();
    let url = format!("{}/rest/app.info", portal.oauth_origin());
    let body = json!({"auth": tokens.access_token});
    let info = post(&url, &body).await.unwrap().json()["result"].clone();
    assert_eq!((&info["install"]["member_id"], &info["user_id"]), (&json!(Config::default().member_id), &json!(1)));
    assert_eq!(info["install"]["client_endpoint"], portal.client_endpoint());
    let with_slash = support::form(http().post(format!("{url}/")), &[("auth", &tokens.access_token)]);
    assert_eq!(with_slash.send().await.unwrap().status(), 200, "as one of the SDKs asks");
    assert_eq!(post(&url, &json!({"auth": "forged"})).await.unwrap().status, 401);
}

#[tokio::test]
async fn b3_2_a_bearer_works_where_the_body_has_no_room() {
    let portal = portal(Config::default()).await;
    let tokens = portal.issue_tokens();
    let url = format!("{}/rest/api/batch", portal.origin(0));
    let body = json!([{"method": "tasks.task.list", "query": {}}]);
    let request = support::json(http().post(url), &body).bearer_auth(&tokens.access_token);
    let reply = read(request.send().await.unwrap()).await.unwrap();
    assert_eq!(reply.json()["result"], json!([{"items": []}]));
}
