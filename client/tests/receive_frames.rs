//! Frames: pages of an application inside a portal.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use bitrix24::{
    App, AppStatus, BoxFuture, CheckError, ExposeSecret, FormLimits, Frame, HttpFailure, HttpReply, HttpRequest, Map,
    OAuth, ReceiveError, SecretString, Transport, Value, encode_form,
};
use serde_json::json;

const QUERY: &str = "DOMAIN=example.bitrix24.com&PROTOCOL=1&LANG=de&APP_SID=dd8cec11";

fn body(placement: &str, options: Option<&str>) -> Value {
    let mut body = json!({
        "AUTH_ID": "s3cret-access", "AUTH_EXPIRES": "3600", "REFRESH_ID": "s3cret-refresh",
        "SERVER_ENDPOINT": "https://oauth.bitrix24.tech/rest/", "APPLICATION_TOKEN": "s3cret-app",
        "APPLICATION_SCOPE": "crm,entity im", "member_id": "d897063e", "status": "F", "PLACEMENT": placement,
    });
    if let Some(options) = options {
        body["PLACEMENT_OPTIONS"] = json!(options);
    }
    body
}

fn parse(query: &str, body: &Value) -> Result<Frame, ReceiveError> {
    Frame::parse(query, encode_form(body).unwrap().as_bytes(), FormLimits::default())
}

fn stored() -> SecretString {
    "s3cret-app".into()
}

/// An authorization server in memory.
#[derive(Clone)]
struct Server {
    asked: Arc<Mutex<Vec<HttpRequest>>>,
    answer: Value,
}

impl Transport for Server {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        self.asked.lock().unwrap().push(request);
        Box::pin(std::future::ready(Ok(HttpReply::new(200, self.answer.to_string()))))
    }
}

fn server(member_id: &str, domain: &str) -> Server {
    let install =
        json!({"domain": domain, "member_id": member_id, "client_endpoint": format!("https://{domain}/rest/")});
    let answer = json!({"result": {"client_id": "app.1", "user_id": "7", "install": install}});
    Server { asked: Arc::default(), answer }
}

fn oauth(server: &Server) -> OAuth {
    OAuth::with_transport(App::new("app.1", "s3cret-client"), server.clone())
}

#[test]
fn ev_6_query_and_body_of_a_widget() {
    let options = r#"{"ID":"8061","URI":"\/crm\/deal\/"}"#;
    let frame = parse(QUERY, &body("CRM_DEAL_DETAIL_TAB", Some(options))).unwrap();
    assert_eq!((frame.member_id().as_str(), frame.domain()), ("d897063e", "example.bitrix24.com"));
    assert_eq!((frame.placement(), frame.lang()), ("CRM_DEAL_DETAIL_TAB", Some("de")));
    let frame = frame.verify(&stored()).unwrap();
    assert_eq!((frame.member_id().as_str(), frame.domain()), ("d897063e", "example.bitrix24.com"));
    assert_eq!(
        (frame.placement(), frame.lang(), frame.app_sid()),
        ("CRM_DEAL_DETAIL_TAB", Some("de"), Some("dd8cec11"))
    );
    assert_eq!(frame.options(), &json!({"ID": "8061", "URI": "/crm/deal/"}));
    assert!(frame.is_https() && frame.app_info().is_none() && frame.extra().is_empty());
    let auth = frame.auth();
    assert_eq!(auth.access_token.as_ref().unwrap().expose_secret(), "s3cret-access");
    assert_eq!(auth.refresh_token.as_ref().unwrap().expose_secret(), "s3cret-refresh");
    assert_eq!((auth.expires_in, &auth.status), (Some(3600), &Some(AppStatus::Free)));
    assert_eq!(auth.scopes, ["crm", "entity", "im"]);
    assert_eq!(auth.server_endpoint.as_deref(), Some("https://oauth.bitrix24.tech/rest/"));
    let ids: Map<i64> =
        parse(QUERY, &body("X", Some(r#"{"ID":"8061"}"#))).unwrap().verify(&stored()).unwrap().options_as().unwrap();
    assert_eq!(ids.get("ID"), Some(&8061));
}

#[test]
fn ev_6_the_page_of_an_application_has_no_options() {
    let mut body = body("", None);
    body["mine"] = json!({"a": "1"});
    let frame = parse("?DOMAIN=portal.local:8080&PROTOCOL=0", &body).unwrap().verify(&stored()).unwrap();
    assert_eq!((frame.placement(), frame.is_https(), frame.lang()), ("DEFAULT", false, None));
    assert_eq!((frame.domain(), frame.options()), ("portal.local:8080", &Value::Null));
    assert_eq!(frame.auth().client_endpoint.as_deref(), Some("http://portal.local:8080/rest/"));
    assert!(frame.options_as::<Map<Value>>().unwrap().is_empty());
    assert_eq!(frame.extra().get("mine"), Some(&json!({"a": "1"})));
}

#[test]
fn ev_6_options_of_any_kind_are_taken() {
    for (text, expected) in [
        ("", Value::Null),
        (" ", Value::Null),
        ("[]", json!([])),
        ("{}", json!({})),
        ("false", json!(false)),
        ("not json", json!("not json")),
        (r#"{"STATUS":false,"LINE":3}"#, json!({"STATUS": false, "LINE": 3})),
    ] {
        let frame = parse(QUERY, &body("X", Some(text))).unwrap().verify(&stored()).unwrap();
        assert_eq!(frame.options(), &expected, "{text}");
        assert_eq!(frame.options_as::<Map<Value>>().is_ok(), text != "not json", "{text}");
    }
    let deep = "[".repeat(100_000);
    let frame = parse(QUERY, &body("X", Some(&deep))).unwrap().verify(&stored()).unwrap();
    assert_eq!(frame.options(), &json!(deep), "nothing that exhausts the stack");
}

#[test]
fn ev_6_what_every_frame_has_must_be_there() {
    let mut nobody = body("X", None);
    nobody["member_id"] = json!("");
    assert_eq!(parse(QUERY, &nobody).unwrap_err(), ReceiveError::Missing("member_id"));
    assert_eq!(parse("LANG=de", &body("X", None)).unwrap_err(), ReceiveError::Missing("DOMAIN"));
    let mut old = body("X", None);
    old["APPLICATION_TOKEN"] = json!("");
    let frame = parse(QUERY, &old).unwrap();
    assert_eq!(frame.verify(&"".into()).unwrap_err(), ReceiveError::Missing("APPLICATION_TOKEN"));
    assert_eq!(parse(QUERY, &body("X", None)).unwrap().verify(&"x".into()).unwrap_err(), ReceiveError::Token);
    for (query, bytes) in [(QUERY, 20), (&QUERY[..20], 20)] {
        let form = encode_form(&body("X", None)).unwrap();
        assert_eq!(Frame::parse(query, form.as_bytes(), FormLimits::default().bytes(bytes)).unwrap_err().status(), 413);
    }
}

#[test]
fn ev_6_tokens_are_not_taken_from_the_address() {
    let query = format!("{QUERY}&AUTH_ID=s3cret&member_id=s3cret&APPLICATION_TOKEN=s3cret-app");
    let mut body = body("X", None);
    body["AUTH_ID"] = json!("");
    body["APPLICATION_TOKEN"] = json!("");
    let frame = parse(&query, &body).unwrap();
    assert_eq!(frame.member_id().as_str(), "d897063e");
    assert!(frame.verify(&stored()).is_err());
}

#[tokio::test]
async fn ev_6_the_authorization_server_tells_portal_and_user() {
    let server = server("d897063e", "Example.bitrix24.com");
    let frame = parse(QUERY, &body("X", None)).unwrap().verify_with(&oauth(&server)).await.unwrap();
    assert_eq!(frame.auth().user_id, Some(7));
    assert_eq!(frame.auth().client_endpoint.as_deref(), Some("https://example.bitrix24.com/rest/"));
    let tokens = frame.auth().tokens().unwrap();
    assert_eq!((tokens.member_id.as_str(), tokens.user_id), ("d897063e", Some(7)));
    assert_eq!(frame.app_info().unwrap().client_id.as_deref(), Some("app.1"));
    let asked = server.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://oauth.bitrix24.tech/rest/app.info");
    assert_eq!(asked[0].body, r#"{"auth":"s3cret-access"}"#);
}

#[tokio::test]
async fn ev_6_a_frame_of_another_portal_is_refused() {
    for (member_id, domain, what) in
        [("other", "example.bitrix24.com", "member_id"), ("d897063e", "other.bitrix24.com", "domain")]
    {
        let oauth = oauth(&server(member_id, domain));
        let error = parse(QUERY, &body("X", None)).unwrap().verify_with(&oauth).await.unwrap_err();
        assert!(matches!(error, CheckError::Mismatch { what: found } if found == what), "{error:?}");
    }
}
