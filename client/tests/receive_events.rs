//! Events and robots: read, verified, decoded.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use bitrix24::wire::codegen::*;
use bitrix24::{
    App, AppStatus, BoxFuture, CheckError, ExposeSecret, FormLimits, HttpFailure, HttpReply, HttpRequest, OAuth,
    RawEvent, RawRobot, ReceiveError, SecretString, Transport, VerifiedEvent, encode_form,
};
use serde_json::json;

const TYPE: &str = "application/x-www-form-urlencoded";
const MEMBER: &str = "d897063e1ce7c5eb9f04b9751eef5915";

fn auth(tokens: bool, webhook: bool) -> Value {
    let mut auth = json!({
        "domain": "example.bitrix24.com", "client_endpoint": "https://example.bitrix24.com/rest/",
        "server_endpoint": "https://oauth.bitrix.info/rest/", "member_id": MEMBER, "application_token": "s3cret-app",
    });
    if !webhook {
        auth["scope"] = json!("crm,task");
        auth["status"] = json!("L");
    }
    if tokens {
        auth["access_token"] = json!("s3cret-access");
        auth["refresh_token"] = json!("s3cret-refresh");
        auth["expires_in"] = json!("3600");
        auth["user_id"] = json!("1");
    }
    auth
}

fn payload(code: &str, data: Value, auth: Value) -> Value {
    json!({"event": code, "event_handler_id": "185", "data": data, "ts": "1766047124", "auth": auth})
}

fn parse(payload: &Value) -> Result<RawEvent, ReceiveError> {
    RawEvent::parse(TYPE, encode_form(payload).unwrap().as_bytes(), FormLimits::default())
}

fn stored() -> SecretString {
    "s3cret-app".into()
}

fn deal(auth: Value) -> VerifiedEvent {
    let event = payload("ONCRMDEALADD", json!({"FIELDS": {"ID": "7405"}}), auth);
    parse(&event).unwrap().verify(&stored()).unwrap()
}

#[test]
fn ev_2_an_application_gets_tokens() {
    let event = deal(auth(true, false));
    let auth = event.auth();
    assert_eq!(
        (event.code(), event.member_id().as_str(), event.domain()),
        ("ONCRMDEALADD", MEMBER, "example.bitrix24.com")
    );
    assert_eq!((event.handler_id(), event.sent_at()), (Some(185), Some(1_766_047_124)));
    assert_eq!(event.data(), &json!({"FIELDS": {"ID": "7405"}}));
    assert!(event.extra().is_empty());
    assert_eq!(auth.access_token.as_ref().unwrap().expose_secret(), "s3cret-access");
    assert_eq!(auth.refresh_token.as_ref().unwrap().expose_secret(), "s3cret-refresh");
    assert_eq!((auth.expires_in, auth.user_id, &auth.status), (Some(3600), Some(1), &Some(AppStatus::Local)));
    assert_eq!(auth.scopes, ["crm", "task"]);
    assert_eq!(auth.client_endpoint.as_deref(), Some("https://example.bitrix24.com/rest/"));
    let tokens = auth.tokens().unwrap();
    assert_eq!((tokens.member_id.as_str(), tokens.scopes.len(), tokens.user_id), (MEMBER, 2, Some(1)));
    assert_eq!(tokens.server_endpoint.as_deref(), Some("https://oauth.bitrix.info/rest/"));
    assert_eq!(tokens.status, Some(AppStatus::Local));
}

#[test]
fn ev_2_robots_and_agents_cause_events_without_tokens() {
    let event = deal(auth(false, false));
    assert!(event.auth().access_token.is_none() && event.auth().refresh_token.is_none());
    assert!(event.auth().tokens().is_none());
    assert_eq!(event.auth().status, Some(AppStatus::Local));
}

#[test]
fn ev_2_a_webhook_gets_the_application_token_alone() {
    let event = deal(auth(false, true));
    assert!(event.auth().access_token.is_none() && event.auth().scopes.is_empty() && event.auth().status.is_none());
    assert_eq!(event.auth().server_endpoint.as_deref(), Some("https://oauth.bitrix.info/rest/"));
}

#[test]
fn ev_2_what_every_event_has_must_be_there() {
    for key in ["member_id", "domain", "application_token"] {
        for missing in [json!(""), json!(["x"])] {
            let mut auth = auth(true, false);
            auth[key] = missing;
            let error = parse(&payload("ONX", json!({"a": "1"}), auth)).unwrap_err();
            assert!(error.to_string().contains(&format!("`auth[{key}]` is missing")), "{error}");
        }
    }
    for form in ["event=ONX", "event=ONX&auth=s3cret", "auth[member_id]=s3cret", ""] {
        let error = RawEvent::parse(TYPE, form.as_bytes(), FormLimits::default()).unwrap_err();
        assert!(matches!(error, ReceiveError::Missing(_)) && error.status() == 400, "{form}: {error:?}");
    }
}

#[test]
fn ev_1_the_content_type_and_missing_data() {
    let form = encode_form(&payload("ONOFFLINEEVENT", json!([]), auth(true, false))).unwrap();
    let without = form.replace("&data[]=", "");
    for (form, data) in [(&form, json!([""])), (&without, Value::Null)] {
        let raw =
            RawEvent::parse("Application/X-WWW-Form-URLEncoded; charset=UTF-8", form.as_bytes(), FormLimits::default());
        assert_eq!(raw.unwrap().verify(&stored()).unwrap().data(), &data);
    }
    assert!(RawEvent::parse(None, form.as_bytes(), FormLimits::default()).is_ok());
    for wrong in ["application/json", "multipart/form-data; boundary=x", ""] {
        let error = RawEvent::parse(wrong, form.as_bytes(), FormLimits::default()).unwrap_err();
        assert_eq!((&error, error.status()), (&ReceiveError::ContentType, 415));
    }
    let error = RawEvent::parse(TYPE, form.as_bytes(), FormLimits::default().bytes(10)).unwrap_err();
    assert_eq!(error.status(), 413);
}

#[test]
fn ev_4_an_event_that_comes_late_or_twice_is_taken_and_can_be_told() {
    let (first, again) = (deal(auth(true, false)), deal(auth(false, false)));
    let key = |event: &VerifiedEvent| (event.handler_id(), event.sent_at(), event.data().clone());
    assert_eq!(key(&first), key(&again));
    let mut old = payload("ONCRMDEALADD", json!({"FIELDS": {"ID": "1"}}), auth(false, true));
    old["ts"] = json!("1");
    assert_eq!(parse(&old).unwrap().verify(&stored()).unwrap().sent_at(), Some(1));
}

#[test]
fn ev_3_only_the_stored_token_opens_an_event() {
    let raw = parse(&payload("ONCRMDEALADD", json!({"FIELDS": {"ID": "1"}}), auth(false, true))).unwrap();
    assert_eq!((raw.code(), raw.member_id().as_str(), raw.domain()), ("ONCRMDEALADD", MEMBER, "example.bitrix24.com"));
    for wrong in ["s3cret-app ", "s3cret-ap", "S3CRET-APP", "s3cret-access", "", "\0"] {
        let error = raw.clone().verify(&wrong.into()).unwrap_err();
        assert_eq!((&error, error.status()), (&ReceiveError::Token, 403), "{wrong:?}");
    }
    assert!(raw.verify(&stored()).is_ok());
}

#[test]
fn ev_3_the_removal_of_an_application_is_verified_by_its_token() {
    let data = json!({"LANGUAGE_ID": "de", "CLEAN": "1"});
    let event = parse(&payload("ONAPPUNINSTALL", data.clone(), auth(false, true))).unwrap();
    let event = event.verify(&stored()).unwrap();
    assert_eq!(event.data(), &data);
    assert!(event.auth().access_token.is_none());
    #[cfg(feature = "on")]
    {
        let data = event.decode_as::<bitrix24::on::AppUninstall>().unwrap();
        assert_eq!((data.language_id.as_deref(), data.clean), (Some("de"), Some(1)));
    }
}

#[cfg(feature = "on")]
#[test]
fn ev_3_decoded_as_one_event_or_as_any() {
    use bitrix24::on::{CrmDealAdd, CrmLeadAdd, Event};
    let event = deal(auth(true, false));
    let data = event.decode_as::<CrmDealAdd>().unwrap();
    assert_eq!(data.fields.and_then(|fields| fields.id), Some(7405));
    assert!(event.is::<CrmDealAdd>() && !event.is::<CrmLeadAdd>());
    let error = event.decode_as::<CrmLeadAdd>().unwrap_err();
    assert!(error.to_string().to_uppercase().ends_with("IS NOT ONCRMLEADADD"), "{error}");
    assert!(matches!(event.decode().unwrap(), Event::CrmDealAdd(data) if data.fields.is_some()));
    let odd = payload("ONCRMDEALADD", json!("s3cret"), auth(true, false));
    let error = parse(&odd).unwrap().verify(&stored()).unwrap().decode::<Event>().unwrap_err();
    assert!(error.to_string().contains("object") && !format!("{error}{error:?}").contains("s3cret"), "{error:?}");
    let new = payload("ONSOMETHINGNEW", json!({"a": ["1"]}), auth(true, false));
    assert!(parse(&new).unwrap().verify(&stored()).unwrap().decode::<Event>().is_ok());
}

#[cfg(feature = "on")]
#[test]
fn ev_7_a_number_behind_the_code_is_in_the_data() {
    use bitrix24::on::{CrmDealAdd, CrmDynamicItemAdd, Event};
    let body = "event=ONCRMDYNAMICITEMADD_147&data%5BFIELDS%5D%5BID%5D=1&data%5BFIELDS%5D%5BENTITY_TYPE_ID%5D=147&ts=1\
        &auth%5Bdomain%5D=x&auth%5Bmember_id%5D=m&auth%5Bapplication_token%5D=s3cret-app";
    for body in [body, &body.replace("&data%5BFIELDS%5D%5BENTITY_TYPE_ID%5D=147", "")] {
        let event = RawEvent::parse(TYPE, body.as_bytes(), FormLimits::default()).unwrap().verify(&stored()).unwrap();
        assert_eq!(event.code(), "ONCRMDYNAMICITEMADD_147");
        assert!(event.is::<CrmDynamicItemAdd>() && !event.is::<CrmDealAdd>());
        let fields = event.decode_as::<CrmDynamicItemAdd>().unwrap().fields.unwrap();
        assert_eq!((fields.id, fields.entity_type_id), (Some(1), Some(147)));
        let Event::CrmDynamicItemAdd(item) = event.decode().unwrap() else { panic!("{event:?}") };
        assert_eq!(item.fields.unwrap().entity_type_id, Some(147));
    }
}

#[cfg(feature = "on")]
#[test]
fn res_13_a_value_that_does_not_fit_does_not_cost_the_event() {
    use bitrix24::on::{CrmDealAdd, Event};
    let odd = payload("ONCRMDEALADD", json!({"FIELDS": {"ID": "E"}}), auth(true, false));
    let event = parse(&odd).unwrap().verify(&stored()).unwrap();
    let fields = event.decode_as::<CrmDealAdd>().unwrap().fields.unwrap();
    assert_eq!((fields.id, fields.extra.get("ID")), (None, Some(&json!("E"))));
    assert!(matches!(event.decode().unwrap(), Event::CrmDealAdd(data) if data.fields.is_some()));
}

#[test]
fn ev_2_robots_post_without_an_event() {
    let robot = json!({
        "workflow_id": "5f1.2", "code": "sms", "document_id": ["crm", "CCrmDocumentDeal", "DEAL_7405"],
        "event_token": "s3cret-event", "properties": {"text": "Hi", "to": ["1", "2"]}, "use_subscription": "Y",
        "timeout_duration": "60", "ts": "1766047124", "message_id": "77", "auth": auth(false, false),
    });
    let form = encode_form(&robot).unwrap();
    let raw = RawRobot::parse(TYPE, form.as_bytes(), FormLimits::default()).unwrap();
    assert_eq!((raw.code(), raw.member_id().as_str(), raw.domain()), (Some("sms"), MEMBER, "example.bitrix24.com"));
    assert_eq!(raw.clone().verify(&"other".into()).unwrap_err(), ReceiveError::Token);
    let robot = raw.verify(&stored()).unwrap();
    assert_eq!(robot.properties(), &json!({"text": "Hi", "to": ["1", "2"]}));
    assert_eq!(robot.document_id()[2], "DEAL_7405");
    assert_eq!(robot.event_token().unwrap().expose_secret(), "s3cret-event");
    assert!(robot.waits());
    assert_eq!((robot.timeout().unwrap().as_secs(), robot.sent_at()), (60, Some(1_766_047_124)));
    assert_eq!((robot.workflow_id(), robot.get("message_id")), (Some("5f1.2"), &json!("77")));
    assert_eq!(robot.get("event_token"), &Value::Null, "it is not among the open parameters");
    let event = encode_form(&payload("ONX", json!({"a": "1"}), auth(true, false))).unwrap();
    assert!(RawRobot::parse(TYPE, event.as_bytes(), FormLimits::default()).is_err());
}

/// An authorization server in memory.
#[derive(Clone)]
struct Server {
    asked: Arc<Mutex<Vec<HttpRequest>>>,
    answer: Result<HttpReply, HttpFailure>,
}

impl Transport for Server {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        self.asked.lock().unwrap().push(request);
        Box::pin(std::future::ready(self.answer.clone()))
    }
}

fn server(status: u16, body: Value) -> Server {
    Server { asked: Arc::default(), answer: Ok(HttpReply::new(status, body.to_string())) }
}

fn oauth(server: &Server) -> OAuth {
    OAuth::with_transport(App::new("app.1", "s3cret-client"), server.clone())
}

fn app_info() -> Value {
    json!({"result": {"client_id": "app.1", "scope": "crm,task", "expires": "2026-01-01T00:00:00+00:00", "user_id": 1,
        "install": {"installed": true, "version": 1, "status": "P", "scope": "crm", "domain": "example.bitrix24.com",
            "client_endpoint": "https://example.bitrix24.com/rest/", "member_id": MEMBER, "member_type": "x"}}})
}

fn install(auth: Value) -> bitrix24::InstallRequest {
    let data = json!({"VERSION": "1", "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": "de"});
    parse(&payload("ONAPPINSTALL", data, auth)).unwrap().install().unwrap()
}

#[tokio::test]
async fn ev_3_an_installation_is_confirmed_by_the_authorization_server() {
    let request = install(auth(true, false));
    assert_eq!((request.member_id().as_str(), request.domain()), (MEMBER, "example.bitrix24.com"));
    let server = server(200, app_info());
    let install = request.verify_with(&oauth(&server)).await.unwrap();
    assert_eq!(install.application_token().unwrap().expose_secret(), "s3cret-app");
    assert_eq!(install.event().auth().refresh_token.as_ref().unwrap().expose_secret(), "s3cret-refresh");
    assert_eq!(install.app_info().user_id, Some(1));
    assert_eq!(install.into_event().data()["LANGUAGE_ID"], "de");
    let asked = server.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://oauth.bitrix.info/rest/app.info", "the token is not in the address");
    assert_eq!(asked[0].body, r#"{"auth":"s3cret-access"}"#);
}

#[test]
fn ev_3_an_installation_has_a_way_of_its_own() {
    let event = payload("onAppInstall", json!({"VERSION": "1"}), auth(true, false));
    assert_eq!(parse(&event).unwrap().verify(&stored()).unwrap_err(), ReceiveError::Install);
    let event = payload("ONCRMDEALADD", json!({"a": "1"}), auth(true, false));
    assert_eq!(parse(&event).unwrap().install().unwrap_err(), ReceiveError::NotInstall);
}

#[tokio::test]
async fn ev_3_a_forged_installation_is_refused() {
    let differ = |pointer: &str, value: Value| {
        let mut info = app_info();
        *info.pointer_mut(pointer).unwrap() = value;
        info
    };
    for (info, what) in [
        (differ("/result/install/member_id", json!("other")), "member_id"),
        (differ("/result/install/member_id", json!("")), "member_id"),
        (differ("/result/install/client_endpoint", json!("https://other.bitrix24.com/rest/")), "domain"),
        (differ("/result/client_id", Value::Null), "client_id"),
        (differ("/result/client_id", json!("app.2")), "client_id"),
        (json!({"result": {}}), "member_id"),
        (json!({"result": true}), "member_id"),
    ] {
        let error = install(auth(true, false)).verify_with(&oauth(&server(200, info))).await.unwrap_err();
        assert!(matches!(error, CheckError::Mismatch { what: found } if found == what), "{what}: {error:?}");
        assert_eq!((error.status(), error.is_temporary()), (403, false));
    }
    let mut elsewhere = auth(true, false);
    elsewhere["client_endpoint"] = json!("https://evil.test/rest/");
    let error = install(elsewhere).verify_with(&oauth(&server(200, app_info()))).await.unwrap_err();
    assert!(matches!(error, CheckError::Mismatch { what: "client_endpoint" }), "{error:?}");
}

#[tokio::test]
async fn ev_3_no_token_goes_to_a_server_that_is_not_listed() {
    let mut forged = auth(true, false);
    forged["server_endpoint"] = json!("https://oauth.evil.test/s3cret/rest/");
    let server = server(200, app_info());
    let error = install(forged.clone()).verify_with(&oauth(&server)).await.unwrap_err();
    assert!(error.to_string().contains("`App::allow_host`"), "{error}");
    assert_eq!((error.status(), error.is_temporary()), (403, false));
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    let error = install(auth(false, false)).verify_with(&oauth(&server)).await.unwrap_err();
    assert!(matches!(error, CheckError::NoToken));
    assert!(server.asked.lock().unwrap().is_empty());
    let app = App::new("app.1", "s3cret-client").allow_host("oauth.evil.test");
    assert!(install(forged).verify_with(&OAuth::with_transport(app, server.clone())).await.is_ok());
    assert_eq!(server.asked.lock().unwrap()[0].url, "https://oauth.evil.test/rest/app.info");
}

#[tokio::test]
async fn ev_3_a_server_that_does_not_answer_is_asked_again_later() {
    let refused = json!({"error": "expired_token", "error_description": "s3cret-access is old"});
    let failure = HttpFailure::sent("lost s3cret-access");
    for (answer, temporary) in [
        (Err(failure), true),
        (Ok(HttpReply::new(502, "<html>s3cret-access</html>")), true),
        (Ok(HttpReply::new(503, json!({"error": "QUERY_LIMIT_EXCEEDED"}).to_string())), true),
        (Ok(HttpReply::new(401, refused.to_string())), false),
        (Ok(HttpReply::new(200, refused.to_string())), false),
    ] {
        let request = install(auth(true, false));
        let error = request.verify_with(&oauth(&Server { asked: Arc::default(), answer })).await.unwrap_err();
        assert_eq!((error.is_temporary(), error.status()), (temporary, if temporary { 503 } else { 403 }), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
        assert!(request.verify_with(&oauth(&server(200, app_info()))).await.is_ok(), "the request is still there");
    }
}
