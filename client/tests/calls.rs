//! Calls through a transport in memory.
#![allow(clippy::unwrap_used)]

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use bitrix24::{
    BoxFuture, Client, Error, ErrorKind, HttpFailure, HttpReply, HttpRequest, Limits, Plan, Retry, SystemError,
    Transport,
};
use serde_json::json;

const URL: &str = "https://example.bitrix24.com/rest/1/s3cretS3cret/";

#[derive(Clone, Default, PartialEq)]
struct Join {
    chat_id: i64,
    extra: Extra,
}

impl Record for Join {
    fn info(&self) -> &'static RecordInfo {
        static INFO: RecordInfo = RecordInfo { name: "Join", fields: &["CHAT_ID"], required: &[0], codecs: &[] };
        &INFO
    }
    fn field(&self, index: usize) -> &dyn Field {
        if index == 0 { &self.chat_id } else { &self.extra }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        if index == 0 { &mut self.chat_id } else { &mut self.extra }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum JoinError {
    AccessDenied,
    ChatType,
}

impl ErrorCode for JoinError {
    const CASES: &'static [ErrorCase<Self>] =
        &[ErrorCase::code(Self::AccessDenied, "ACCESS_DENIED"), ErrorCase::code(Self::ChatType, "CHAT_TYPE")];
}

impl Method for Join {
    type Output = bool;
    type Error = JoinError;
    const NAME: &'static str = "imopenlines.session.join";
}

/// Records requests and answers as the test says.
#[derive(Clone)]
struct Memory {
    asked: Arc<Mutex<Vec<HttpRequest>>>,
    answer: Result<HttpReply, HttpFailure>,
}

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        self.asked.lock().unwrap().push(request);
        Box::pin(std::future::ready(self.answer.clone()))
    }
}

fn portal(answer: Result<HttpReply, HttpFailure>) -> (Client, Memory) {
    let memory = Memory { asked: Arc::default(), answer };
    // Calls to one portal share limits, so a test would wait for what another has used up.
    let limits = Limits::new(Plan::Unlimited);
    let builder = Client::builder().webhook(URL).limits(limits);
    (builder.transport(memory.clone()).retry(Retry::never()).build().unwrap(), memory)
}

fn answers(status: u16, body: &str) -> Client {
    portal(Ok(HttpReply::new(status, body.to_owned()).with_header("Content-Type", "application/json"))).0
}

fn ready<T>(future: impl Future<Output = T> + Send) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing to wait for"),
    }
}

fn join(client: &Client) -> Result<bool, Error> {
    ready(client.call(&Join { chat_id: 2043, ..Join::default() })).map(|reply| reply.result)
}

fn failure(client: &Client) -> Error {
    let error = join(client).unwrap_err();
    let shown = format!("{error} {error:?} {:?} {:?}", error.api(), error.raw_body().map(String::from_utf8_lossy));
    assert!(!shown.contains("s3cret"), "{shown}");
    assert_eq!(error.method(), Some("imopenlines.session.join"));
    error
}

#[test]
fn url_2_url_8_a_typed_call() {
    let (client, memory) = portal(Ok(HttpReply::new(200, r#"{"result":true,"time":{"operating":0.5}}"#)));
    assert!(join(&client).unwrap());
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/1/s3cretS3cret/imopenlines.session.join");
    assert_eq!(asked[0].body, &br#"{"CHAT_ID":2043}"#[..]);
    assert_eq!(asked[0].timeout, Duration::from_secs(75), "URL-8: longer than the 60 s of the cloud");
    assert_eq!(asked[0].header("content-type"), Some("application/json"));
    assert_eq!(asked[0].header("accept"), Some("application/json"));
    assert!(asked[0].header("user-agent").unwrap().starts_with("bitrix24-rs/"));
    assert_eq!(asked[0].header("x-request-id").unwrap().len(), 32);
}

#[test]
fn a_call_by_name() {
    let (client, memory) = portal(Ok(HttpReply::new(200, r#"{"result":{"a":1},"next":50}"#)));
    let reply = ready(client.call_raw(Version::V3, "some.new.Method", &json!({"b": 1, "a": 2})).send()).unwrap();
    assert_eq!((reply.result, reply.next), (json!({"a": 1}), Some(50)));
    ready(client.call_raw(Version::V2, "profile", &Value::Null).send()).unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/api/1/s3cretS3cret/some.new.Method");
    assert_eq!((&asked[0].body[..], &asked[1].body[..]), (&br#"{"b":1,"a":2}"#[..], &b"{}"[..]));
    for name in ["", "../x", "a/b", "a?b", "a b", "ä"] {
        let error = ready(client.call_raw(Version::V2, name, &Value::Null).send()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
    }
    assert_eq!(asked.len(), 2, "nothing was sent for a name that is none");
}

#[test]
fn an_error_of_the_service() {
    let error = failure(&answers(400, r#"{"error":"access_denied","error_description":"No access"}"#));
    assert_eq!(error.to_string(), "imopenlines.session.join: No access [access_denied] (HTTP 400)");
    assert!(error.is(JoinError::AccessDenied) && !error.is(JoinError::ChatType));
    assert_eq!((error.kind(), error.status(), error.code()), (ErrorKind::Api, Some(400), Some("access_denied")));
    assert_eq!((error.system(), error.maybe_executed()), (Some(SystemError::AccessDenied), false));
    assert_eq!(error.request_id().map(str::len), Some(32));
    let limit = failure(&answers(503, r#"{"error":"QUERY_LIMIT_EXCEEDED"}"#));
    assert!(!limit.maybe_executed(), "refused before it ran");
    assert!(failure(&answers(500, r#"{"error":"INTERNAL_SERVER_ERROR"}"#)).maybe_executed());
}

#[test]
fn replies_that_cannot_be_read() {
    let error = failure(&answers(200, r#"{"result":[1]}"#));
    let expected = "imopenlines.session.join: result: expected boolean, found an array of 1 (HTTP 200)";
    assert_eq!(error.to_string(), expected);
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("result")));
    assert_eq!(error.raw_body(), Some(&br#"{"result":[1]}"#[..]));
    let error = failure(&answers(503, "<html>"));
    assert_eq!((error.kind(), error.status()), (ErrorKind::NonJson, Some(503)));
    assert_eq!(error.header("CONTENT-TYPE"), Some("application/json"));
    assert_eq!(failure(&answers(302, "")).kind(), ErrorKind::NonJson);
}

#[test]
fn no_reply() {
    let (client, _) = portal(Err(HttpFailure::not_sent("no such host")));
    let error = failure(&client);
    assert_eq!(error.to_string(), "imopenlines.session.join: no such host");
    assert_eq!((error.kind(), error.maybe_executed(), error.is_timeout()), (ErrorKind::Transport, false, false));
    let (client, _) = portal(Err(HttpFailure::sent("slow").timed_out()));
    let error = failure(&client);
    assert_eq!((error.maybe_executed(), error.is_timeout(), error.status()), (true, true, None));
}

#[test]
fn no_secret_in_any_text() {
    let (client, _) = portal(Err(HttpFailure::sent(format!("lost {URL}x"))));
    assert_eq!(
        failure(&client).to_string(),
        "imopenlines.session.join: lost https://example.bitrix24.com/rest/1/***/x"
    );
    failure(&answers(
        404,
        r#"{"error":"NOT_FOUND","error_description":"\/rest\/1\/s3cretS3cret\/x","url":"s3cretS3cret"}"#,
    ));
    failure(&answers(502, "<html>/rest/1/s3cretS3cret/x</html>"));
    let moved = HttpReply::new(302, "").with_header("Location", URL);
    assert_eq!(failure(&portal(Ok(moved)).0).kind(), ErrorKind::Redirect);
    assert_eq!(format!("{client:?}"), r#"Client { host: "example.bitrix24.com", uid: 1 }"#);
    let builder = format!("{:?}", Client::builder().webhook(URL));
    assert!(!builder.contains("s3cret"), "{builder}");
    for url in ["http://example.com/rest/1/s3cretS3cret/", "https://example.com/rest/s3cretS3cret/"] {
        let error = Client::webhook(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }
    let request = HttpRequest::new(format!("{URL}profile"), "body", Duration::ZERO);
    assert_eq!(format!("{request:?}"), r#"HttpRequest { verb: Post, method: "profile", bytes: 4, .. }"#);
}

#[test]
fn a_request_that_cannot_be_sent() {
    let (client, memory) = portal(Ok(HttpReply::new(200, "{}")));
    let error = ready(client.call(&Join::default().set("chat_id", 1))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`chat_id`"), "{error}");
    assert!(memory.asked.lock().unwrap().is_empty());
}

#[test]
fn clients_cross_threads_and_their_futures_are_small() {
    fn check<T: Clone + Send + Sync + 'static>(_: &T) {}
    fn sound<T: std::error::Error + Send + Sync + 'static>() {}
    let client = answers(200, "{}");
    check(&client);
    sound::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    let request = Join::default();
    assert!(size_of_val(&client.call(&request)) < 1024, "{}", size_of_val(&client.call(&request)));
    let raw = client.call_raw(Version::V2, "profile", &Value::Null).send();
    assert!(size_of_val(&raw) < 1024, "{}", size_of_val(&raw));
}
