//! Applications: tokens, their renewal and their store.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bitrix24::{
    App, BoxError, BoxFuture, CallOptions, Callback, Client, Error, ErrorKind, ExposeSecret, HttpMethod, HttpRequest,
    OAuth, Reply, TokenKey, TokenStore, Tokens, Value, Version,
};
use serde_json::json;
use support::{Answer, Asked, Fake, lost, new_tokens, ok, status, tokens};

const EXPIRED: &str = r#"{"error":"expired_token","error_description":"The access token is old"}"#;
const DONE: &str = r#"{"result":true}"#;

async fn call(client: &Client) -> Result<Reply<Value>, Error> {
    client.call_raw(Version::V2, "thing.add", &json!({"a": 1})).await
}

fn is_renewal(request: &HttpRequest) -> bool {
    request.url.contains("/oauth/token/")
}

/// A portal that takes the newest token alone, and an authorization server that gives one after the other.
fn portal(member: &'static str) -> Fake {
    let issued = AtomicUsize::new(0);
    Fake::new(move |request, _| {
        if is_renewal(request) {
            return new_tokens(member, issued.fetch_add(1, Ordering::SeqCst) + 1);
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let good = format!("s3cretAccess{}", issued.load(Ordering::SeqCst));
        if body["auth"] == good { ok(DONE) } else { status(401, EXPIRED) }
    })
}

fn renewals(fake: &Fake) -> Vec<Asked> {
    fake.asked().into_iter().filter(|asked| is_renewal(&asked.request)).collect()
}

/// Notes what it is asked, and fails when told to.
#[derive(Clone, Default)]
struct Store {
    saved: Arc<Mutex<Vec<Tokens>>>,
    stored: Arc<Mutex<Option<Tokens>>>,
    fails: Arc<AtomicBool>,
    log: Arc<Mutex<Vec<&'static str>>>,
}

impl TokenStore for Store {
    fn load<'a>(&'a self, _: &'a TokenKey) -> BoxFuture<'a, Result<Option<Tokens>, BoxError>> {
        self.log.lock().unwrap().push("load");
        Box::pin(async move { Ok(self.stored.lock().unwrap().clone()) })
    }

    fn save<'a>(&'a self, _: &'a TokenKey, tokens: &'a Tokens) -> BoxFuture<'a, Result<(), BoxError>> {
        self.log.lock().unwrap().push("save");
        Box::pin(async move {
            if self.fails.load(Ordering::SeqCst) {
                return Err("the disk is full".into());
            }
            self.saved.lock().unwrap().push(tokens.clone());
            Ok(())
        })
    }
}

#[tokio::test]
async fn url_2_an_application_calls_with_its_token_in_the_body() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.application(tokens("url-2")).build().unwrap();
    call(&client).await.unwrap();
    client.call_raw(Version::V3, "tasks.task.get", &Value::Null).await.unwrap();
    client.with(CallOptions::new().auth_connector("sync")).call_raw(Version::V2, "x", &Value::Null).await.unwrap();
    let asked = fake.asked();
    assert_eq!(asked[0].request.url, "https://example.bitrix24.com/rest/thing.add");
    assert_eq!(asked[0].text(), r#"{"a":1,"auth":"s3cretAccess"}"#);
    assert_eq!(asked[1].request.url, "https://example.bitrix24.com/rest/api/tasks.task.get");
    assert_eq!(asked[2].text(), r#"{"auth_connector":"sync","auth":"s3cretAccess"}"#);
    assert!(asked[0].request.header("authorization").is_none());
}

#[tokio::test]
async fn oa_4_an_old_token_is_renewed_saved_and_the_call_repeated_once() {
    let (fake, store) = (portal("oa-4-once"), Store::default());
    let client = fake.application(tokens("oa-4-once")).token_store(store.clone()).build().unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    let asked = fake.asked();
    assert_eq!(asked.len(), 4, "refused, renewed, repeated; then one more call");
    assert_eq!(asked[1].request.url, "https://oauth.bitrix.info/oauth/token/");
    assert_eq!(asked[1].request.method, HttpMethod::Post);
    assert_eq!(
        asked[1].text(),
        "client_id=app.1&client_secret=s3cretApp&grant_type=refresh_token&refresh_token=s3cretRefresh"
    );
    assert_eq!(*store.log.lock().unwrap(), ["load", "save"]);
    assert_eq!(store.saved.lock().unwrap()[0].refresh_token.expose_secret(), "s3cretRefresh1");
    assert_eq!(client.tokens().unwrap().scopes, ["crm", "user"]);
}

#[tokio::test]
async fn oa_4_invalid_token_is_renewed_too_and_a_second_refusal_is_an_error() {
    let fake = Fake::new(|request, _| {
        if is_renewal(request) { new_tokens("oa-4-twice", 1) } else { status(401, r#"{"error":"INVALID_TOKEN"}"#) }
    });
    let error = call(&fake.application(tokens("oa-4-twice")).build().unwrap()).await.unwrap_err();
    assert_eq!((error.code(), fake.asked().len(), renewals(&fake).len()), (Some("INVALID_TOKEN"), 3, 1));
    assert!(error.is_auth());
}

#[tokio::test]
async fn oa_4_a_token_that_has_ended_here_is_renewed_before_the_call() {
    let fake = portal("oa-4-local");
    let mut old = tokens("oa-4-local");
    old.expires_at = SystemTime::now() - Duration::from_secs(1);
    call(&fake.application(old).build().unwrap()).await.unwrap();
    assert!(is_renewal(&fake.asked()[0].request) && fake.asked().len() == 2);
}

#[tokio::test]
async fn oa_4_many_calls_one_renewal() {
    let mut fake = portal("oa-4-flight");
    fake.takes = Duration::from_millis(5);
    let client = fake.application(tokens("oa-4-flight")).build().unwrap();
    let other = fake.application(tokens("oa-4-flight")).build().unwrap();
    let calls = (0..32).map(|_| call(&client));
    futures_util::future::join_all(calls).await.into_iter().for_each(|reply| drop(reply.unwrap()));
    assert_eq!(renewals(&fake).len(), 1);
    drop(other);
}

#[tokio::test(start_paused = true)]
async fn oa_4_a_renewal_that_nobody_waits_for_any_more_runs_to_its_end() {
    let (mut fake, store) = (portal("oa-4-drop"), Store::default());
    fake.takes = Duration::from_secs(5);
    let client = fake.application(tokens("oa-4-drop")).token_store(store.clone()).build().unwrap();
    // The call is refused after five seconds, and dropped while its tokens are being renewed.
    assert!(tokio::time::timeout(Duration::from_secs(7), call(&client)).await.is_err());
    call(&client).await.unwrap();
    assert_eq!((renewals(&fake).len(), store.saved.lock().unwrap().len()), (1, 1));

    let client = fake.application(tokens("oa-4-drop")).build().unwrap();
    let error = call(&client.with(CallOptions::new().deadline(Duration::from_secs(7)))).await.unwrap_err();
    assert!(error.is_timeout() && !error.maybe_executed(), "{error}");
}

#[tokio::test]
async fn oa_4_a_store_that_mixes_up_users_is_not_believed() {
    let (fake, store) = (portal("oa-4-user"), Store::default());
    let mut other = tokens("oa-4-user");
    (other.access_token, other.user_id) = ("s3cretAccess0".into(), Some(2));
    *store.stored.lock().unwrap() = Some(other);
    let mut mine = tokens("oa-4-user");
    mine.user_id = Some(1);
    let client = fake.application(mine).token_store(store).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), renewals(&fake).len()), (ErrorKind::TokenStore, 0));
    assert_eq!(client.tokens().unwrap().user_id, Some(1));
    let app = App::new("app.1", "s3cretApp");
    assert_eq!(TokenKey::new(&app, &client.tokens().unwrap()).to_string(), "app.1/oa-4-user/1");
    assert_eq!(TokenKey::new(&app, &tokens("m")).to_string(), "app.1/m/-");
}

#[tokio::test]
async fn url_9_an_endpoint_without_tls_is_not_taken_from_a_renewal() {
    for endpoint in [json!("http://example.bitrix24.com/rest/"), json!(""), Value::Null] {
        let issued = json!({"access_token": "s3cretA", "refresh_token": "s3cretR", "client_endpoint": endpoint});
        let fake = Fake::new(move |request, index| match (is_renewal(request), index) {
            (true, _) => ok(&issued.to_string()),
            (_, 0) => status(401, EXPIRED),
            _ => ok(DONE),
        });
        let client = fake.application(tokens("url-9")).build().unwrap();
        call(&client).await.unwrap();
        assert_eq!(client.tokens().unwrap().client_endpoint, support::ENDPOINT, "the pair is kept all the same");
        assert_eq!(client.tokens().unwrap().refresh_token.expose_secret(), "s3cretR");
    }
}

#[tokio::test]
async fn oa_4_what_another_process_has_renewed_is_taken_from_the_store() {
    let (fake, store) = (portal("oa-4-other"), Store::default());
    let mut newer = tokens("oa-4-other");
    newer.access_token = "s3cretAccess0".into();
    *store.stored.lock().unwrap() = Some(newer);
    let client = fake.application(tokens("oa-4-other")).token_store(store.clone()).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(renewals(&fake).len(), 0);
    assert_eq!(client.tokens().unwrap().access_token.expose_secret(), "s3cretAccess0");
}

#[tokio::test]
async fn oa_4_tokens_that_cannot_be_saved_are_not_used_and_not_lost() {
    let (fake, store) = (portal("oa-4-save"), Store::default());
    store.fails.store(true, Ordering::SeqCst);
    let client = fake.application(tokens("oa-4-save")).token_store(store.clone()).build().unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenStore);
    assert!(error.to_string().contains("the disk is full"), "{error}");
    assert_eq!(fake.asked().len(), 2, "the call was not repeated with tokens that are not saved");
    store.fails.store(false, Ordering::SeqCst);
    call(&client).await.unwrap();
    assert_eq!(renewals(&fake).len(), 1, "the new tokens were still there");
    assert_eq!(store.saved.lock().unwrap().len(), 1);
}

/// What a renewal that is answered like this gives, and how often the server is asked for two calls.
async fn renewed(member: &'static str, answer: Answer) -> (Error, usize) {
    let fake = Fake::new(move |request, _| if is_renewal(request) { answer.clone() } else { status(401, EXPIRED) });
    let client = fake.application(tokens(member)).build().unwrap();
    let error = call(&client).await.unwrap_err();
    call(&client).await.unwrap_err();
    (error, renewals(&fake).len())
}

#[tokio::test(start_paused = true)]
async fn oa_4_refusals_for_good_are_not_repeated_and_trouble_is() {
    for (member, http, code) in [
        ("oa-4-a", 400, "invalid_grant"),
        ("oa-4-b", 401, "invalid_client"),
        ("oa-4-c", 403, "PAYMENT_REQUIRED"),
        ("oa-4-d", 200, "wrong_client"),
    ] {
        let (error, asked) = renewed(member, status(http, &format!(r#"{{"error":"{code}"}}"#))).await;
        assert_eq!((error.kind(), error.code(), asked), (ErrorKind::Token, Some(code), 1), "{error:?}");
        assert!(error.needs_authorization() && error.is_auth() && !error.maybe_executed());
        assert_eq!(error.method(), Some("thing.add"));
    }
    let (error, asked) = renewed("oa-4-e", status(503, r#"{"error":"temporarily_unavailable"}"#)).await;
    assert_eq!((error.needs_authorization(), asked), (false, 6), "three attempts for each call");
    let (error, asked) = renewed("oa-4-f", lost()).await;
    assert_eq!((error.kind(), asked), (ErrorKind::Transport, 6));
    assert!(!error.maybe_executed(), "the renewal was lost, not the call");
    let (error, _) = renewed("oa-4-g", ok(r#"{"access_token":"s3cretX"}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    let (error, _) = renewed("oa-4-h", new_tokens("another portal", 1)).await;
    assert_eq!(error.kind(), ErrorKind::Token);
}

#[tokio::test]
async fn oa_2_no_secret_goes_to_a_server_that_is_not_listed() {
    let fake = portal("oa-2");
    let mut forged = tokens("oa-2");
    forged.server_endpoint = Some("https://oauth.evil.test/rest/".to_owned());
    let error = call(&fake.application(forged).build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), renewals(&fake).len()), (ErrorKind::Configuration, 0));
    assert!(error.to_string().contains("allow_host"), "{error}");
}

#[tokio::test]
async fn v3_refusals_renew_near_the_end_of_a_token_alone() {
    let refusal = r#"{"error":{"code":"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION","message":"no"}}"#;
    for (member, left, renewed) in [("v3-a", 3000, 0), ("v3-b", 60, 1)] {
        let fake =
            Fake::new(move |request, _| if is_renewal(request) { new_tokens(member, 1) } else { status(401, refusal) });
        let mut tokens = tokens(member);
        tokens.expires_at = SystemTime::now() + Duration::from_secs(left);
        let client = fake.application(tokens).build().unwrap();
        let error = client.call_raw(Version::V3, "x", &Value::Null).await.unwrap_err();
        assert_eq!((error.status(), renewals(&fake).len()), (Some(401), renewed));
    }
}

#[tokio::test]
async fn v3_calls_that_meet_the_renewal_of_another_one_are_repeated() {
    let refusal = r#"{"error":{"code":"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION","message":"no"}}"#;
    let mut fake = Fake::new(move |request, _| match is_renewal(request) {
        true => new_tokens("v3-two", 1),
        false if String::from_utf8_lossy(&request.body).contains("s3cretAccess1") => ok(DONE),
        false => status(401, refusal),
    });
    fake.takes = Duration::from_millis(5);
    let mut tokens = tokens("v3-two");
    tokens.expires_at = SystemTime::now() + Duration::from_secs(60);
    let client = fake.application(tokens).build().unwrap();
    let (first, second) = (client.clone(), client.clone());
    let nothing = Value::Null;
    let one = async { first.call_raw(Version::V3, "x", &nothing).await };
    // It is refused with the old token when the new one is here.
    let two = async {
        tokio::time::sleep(Duration::from_millis(2)).await;
        second.call_raw(Version::V3, "x", &nothing).await
    };
    let (one, two) = futures_util::future::join(one, two).await;
    assert!(one.is_ok() && two.is_ok());
    assert_eq!(renewals(&fake).len(), 1);
}

#[tokio::test]
async fn oa_1_oa_3_a_code_buys_tokens() {
    let fake = Fake::script([new_tokens("oa-1", 7)]);
    let oauth = OAuth::with_transport(App::new("app.1", "s3cretApp"), fake.clone());
    let url = oauth.authorize_url("example.bitrix24.com", "a b");
    assert_eq!(url, "https://example.bitrix24.com/oauth/authorize/?client_id=app.1&state=a+b");
    let query = "code=s3cretCode&state=a+b&domain=example.bitrix24.com&member_id=oa-1&scope=crm&server_domain=oauth.bitrix24.tech";
    let tokens = oauth.exchange(&Callback::parse(query, "a b").unwrap()).await.unwrap();
    assert_eq!((tokens.member_id.as_str(), tokens.user_id), ("oa-1", None));
    let asked = fake.asked();
    assert_eq!(asked[0].request.url, "https://oauth.bitrix24.tech/oauth/token/");
    assert_eq!(
        asked[0].text(),
        "client_id=app.1&client_secret=s3cretApp&grant_type=authorization_code&code=s3cretCode"
    );
    let by_get = OAuth::with_transport(App::new("app.1", "s3cretApp").tokens_by_get(), fake.clone());
    by_get.refresh(&tokens).await.unwrap();
    let request = &fake.asked()[1].request;
    assert_eq!((request.method, request.body.len()), (HttpMethod::Get, 0));
    assert!(request.url.starts_with("https://oauth.bitrix.info/oauth/token/?client_id=app.1&"), "{:?}", request);
}

#[tokio::test]
async fn oa_5_what_the_server_knows_of_a_token() {
    let info = r#"{"result":{"client_id":"app.1","scope":"crm,user","install":{"member_id":"oa-5","domain":"example.bitrix24.com","status":"L"}}}"#;
    let fake = Fake::script([ok(info)]);
    let oauth = OAuth::with_transport(App::new("app.1", "s3cretApp"), fake.clone());
    let info = oauth.app_info(Some("https://oauth.bitrix.info/rest/"), &"s3cretToken".into()).await.unwrap();
    assert_eq!((info.member_id, info.domain.as_deref()), (Some("oa-5".into()), Some("example.bitrix24.com")));
    assert_eq!(fake.asked()[0].request.url, "https://oauth.bitrix.info/rest/app.info");
    assert_eq!(fake.asked()[0].text(), r#"{"auth":"s3cretToken"}"#);
    assert!(oauth.app_info(Some("https://evil.test/rest/"), &"s3cretToken".into()).await.is_err());
    assert_eq!(fake.asked().len(), 1);
}

#[tokio::test]
async fn oa_5_a_portal_that_moves_keeps_its_tokens() {
    let fake = Fake::new(|request, _| {
        if request.url.contains("//example.") {
            return Ok(
                bitrix24::HttpReply::new(302, "").with_header("location", "https://new.bitrix24.com/rest/thing.add")
            );
        }
        ok(DONE)
    });
    let store = Store::default();
    let client = fake.application(tokens("oa-5-move")).token_store(store.clone()).build().unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(fake.asked().len(), 3);
    assert_eq!(client.tokens().unwrap().client_endpoint, "https://new.bitrix24.com/rest/");
    assert_eq!(store.saved.lock().unwrap()[0].client_endpoint, "https://new.bitrix24.com/rest/");
}

#[test]
fn no_token_in_any_text() {
    let fake = Fake::script([ok(DONE)]);
    let builder = fake.application(tokens("debug"));
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?} {:?} {:?}", client.tokens(), OAuth::with_transport(App::new("a", "s3cret"), fake));
    shown += &format!("{:?} {:?}", client.call_raw(Version::V2, "x", &json!({"password": "s3cret"})), client.limits());
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("example.bitrix24.com") && shown.contains("debug"), "{shown}");
}

#[tokio::test]
async fn no_token_in_any_error() {
    let echo = |text: &'static str| Fake::script([status(400, text)]);
    let echoes = [
        r#"{"error":"X","error_description":"token s3cretAccess is no good","auth":"s3cretAccess"}"#,
        r#"{"error":{"code":"X","message":"s3cretRefresh"}}"#,
        "<html>s3cretAccess</html>",
    ];
    for text in echoes {
        let client = echo(text).application(tokens("echo")).build().unwrap();
        let error = call(&client).await.unwrap_err();
        let body = String::from_utf8_lossy(error.raw_body().unwrap()).into_owned();
        let shown = format!("{error} {error:?} {:?} {body} {:?}", error.api(), error.description());
        assert!(!shown.contains("s3cret"), "{shown}");
    }
    let bad = Tokens::new("m", "http://example.com/rest/", "s3cretA", "s3cretR", Duration::ZERO);
    let error = Fake::script([ok(DONE)]).application(bad).build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}
