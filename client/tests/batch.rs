//! Batches through a transport in memory.
#![allow(clippy::unwrap_used)]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use bitrix24::{
    App, Batch, BoxFuture, CallOptions, Client, Error, ErrorKind, HttpFailure, HttpReply, HttpRequest, Limits, Plan,
    Tokens, Transport,
};
use futures_util::TryStreamExt;
use serde_json::json;

const URL: &str = "https://example.bitrix24.com/rest/1/s3cretS3cret/";

/// A request type with one required parameter, in the form that generated ones have.
macro_rules! request {
    ($name:ident, $method:literal, $version:ident, $positional:literal, $output:ty, $field:literal: $type:ty) => {
        #[derive(Clone, Default, PartialEq)]
        struct $name {
            value: $type,
            extra: Extra,
        }
        impl Record for $name {
            fn info(&self) -> &'static RecordInfo {
                &RecordInfo { name: stringify!($name), fields: &[$field, "SECOND"], required: &[0], codecs: &[] }
            }
            fn field(&self, index: usize) -> &dyn Field {
                static ABSENT: Option<i64> = None;
                match index {
                    0 => &self.value,
                    1 => &ABSENT,
                    _ => &self.extra,
                }
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Field {
                if index == 0 { &mut self.value } else { &mut self.extra }
            }
        }
        impl Method for $name {
            type Output = $output;
            type Error = NoError;
            const NAME: &'static str = $method;
            const VERSION: Version = Version::$version;
            const POSITIONAL: bool = $positional;
            const IDEMPOTENT: bool = true;
        }
        impl $name {
            fn of(value: impl Into<$type>) -> Self {
                Self { value: value.into(), extra: Extra::new() }
            }
        }
    };
}

request!(DealGet, "crm.deal.get", V2, false, i64, "ID": i64);
request!(DealAdd, "crm.deal.add", V2, false, Option<i64>, "fields": Map<Value>);
request!(CommentAdd, "task.commentitem.add", V2, true, i64, "TASKID": i64);
request!(Avatar, "user.avatar", V2, false, i64, "photo": File);
request!(Download, "file.download", V2, false, Bytes, "ID": i64);
request!(Sorted, "x.sorted", V2, false, i64, "second": i64);
request!(TaskGet, "tasks.task.get", V3, false, Map<Value>, "id": i64);

#[derive(Clone, Copy, Debug, PartialEq)]
enum NoError {}

impl ErrorCode for NoError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Keeps what it is asked and answers what it is told; with nothing left to tell, each command of REST 2 by its number.
#[derive(Clone, Default)]
struct Memory {
    asked: Arc<Mutex<Vec<HttpRequest>>>,
    answers: Arc<Mutex<VecDeque<HttpReply>>>,
}

impl Memory {
    fn body(&self, index: usize) -> Value {
        serde_json::from_slice(&self.asked.lock().unwrap()[index].body).unwrap()
    }

    fn sent(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        let echo = || {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            let commands = body["cmd"].as_object().unwrap();
            let results: Value = commands.iter().map(|(key, text)| (key.clone(), number(text))).collect();
            HttpReply::new(200, json!({"result": {"result": results}}).to_string())
        };
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or_else(echo);
        self.asked.lock().unwrap().push(request);
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// What stands behind the last `=`.
fn number(command: &Value) -> Value {
    command.as_str().unwrap().rsplit('=').next().unwrap().parse::<i64>().map_or(Value::Null, Value::from)
}

fn portal<const N: usize>(answers: [(u16, Value); N]) -> (Client, Memory) {
    let memory = Memory::default();
    let replies = answers.map(|(status, body)| HttpReply::new(status, body.to_string()));
    memory.answers.lock().unwrap().extend(replies);
    (
        Client::builder().webhook(URL).limits(Limits::new(Plan::Unlimited)).transport(memory.clone()).build().unwrap(),
        memory,
    )
}

fn application(memory: &Memory) -> Client {
    let tokens = Tokens::new(
        "m",
        "https://example.bitrix24.com/rest/",
        "acc3ssT0ken".to_owned(),
        "r3freshT0ken".to_owned(),
        Duration::from_secs(3600),
    );
    let app = App::new("app", "cl1entS3cret".to_owned());
    Client::builder()
        .application(app, tokens)
        .limits(Limits::new(Plan::Unlimited))
        .transport(memory.clone())
        .build()
        .unwrap()
}

fn refusal<T>(result: Result<T, Error>) -> String {
    let Err(error) = result else { panic!("not refused") };
    assert_eq!(error.kind(), ErrorKind::Request);
    error.to_string()
}

fn deal(fields: Value) -> DealAdd {
    let Value::Object(fields) = fields else { panic!("no object") };
    DealAdd::of(fields.into_iter().collect::<Map<Value>>())
}

#[tokio::test]
async fn b2_1_commands_are_strings_in_their_order() {
    let (client, memory) = portal([]);
    let mut batch = Batch::v2();
    batch.add_raw("user.current", &Value::Null).unwrap();
    batch.add(&deal(json!({"TITLE": "John&Martin \"ü\""}))).unwrap();
    batch.command(&DealGet::of(7)).label("deal").add().unwrap();
    batch.add(&CommentAdd::of(5)).unwrap();
    assert_eq!(batch.len(), 4);
    let _ = client.batch(batch).await.unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/1/s3cretS3cret/batch");
    let expected = concat!(
        r#"{"halt":0,"cmd":{"c0":"user.current","c1":"crm.deal.add?fields[TITLE]=John%26Martin+%22%C3%BC%22","#,
        r#""deal":"crm.deal.get?ID=7","c3":"task.commentitem.add?0=5"}}"#
    );
    assert_eq!(std::str::from_utf8(&asked[0].body).unwrap(), expected);
}

#[tokio::test]
async fn b2_1_the_token_goes_into_the_body() {
    let (_, memory) = portal([]);
    let mut batch = Batch::v2().halt(true);
    batch.add(&DealGet::of(1)).unwrap();
    let _ = application(&memory).batch(batch).await.unwrap();
    assert_eq!(memory.body(0), json!({"halt": 1, "cmd": {"c0": "crm.deal.get?ID=1"}, "auth": "acc3ssT0ken"}));
    assert_eq!(memory.asked.lock().unwrap()[0].header("authorization"), None);
}

#[tokio::test]
async fn the_source_of_a_change_reaches_every_command() {
    let (client, memory) = portal([]);
    let client = client.with(CallOptions::new().auth_connector("my app"));
    let mut batch = Batch::v2();
    batch.add(&DealGet::of(1)).unwrap();
    batch.add_raw("user.current", &json!({})).unwrap();
    batch.add_raw("crm.deal.delete", &json!({"AUTH_CONNECTOR": "other"})).unwrap();
    batch.add(&CommentAdd::of(5)).unwrap();
    let _ = client.batch(batch).await.unwrap();
    let commands = json!({
        "c0": "crm.deal.get?ID=1&auth_connector=my+app",
        "c1": "user.current?auth_connector=my+app",
        "c2": "crm.deal.delete?AUTH_CONNECTOR=other",
        "c3": "task.commentitem.add?0=5",
    });
    assert_eq!(memory.body(0)["cmd"], commands);
}

#[tokio::test]
async fn b2_2_null_is_refused_where_it_stands() {
    let mut batch = Batch::v2();
    let text = refusal(batch.add(&deal(json!({"PHONE": [{"VALUE": null}]}))));
    assert!(text.starts_with("crm.deal.add: `fields[PHONE][0][VALUE]`"), "{text}");
    assert!(batch.is_empty(), "a refused command leaves the batch as it was");
}

#[tokio::test]
async fn b2_3_what_is_no_command() {
    let (client, memory) = portal([]);
    assert!(refusal(client.batch(Batch::v2()).await).contains("without commands"));
    let mut batch = Batch::v2();
    assert!(refusal(batch.add_raw("BATCH", &json!({}))).contains("cannot be a command"));
    assert!(refusal(batch.add(&Download::of(1))).contains("file.download: a method that answers with a file"));
    assert!(refusal(batch.add(&Avatar::of(File::pair("a.png", "x")))).contains("user.avatar: a file"));
    assert!(refusal(batch.add(&Avatar::of(File::content("x")))).contains("a file"));
    assert!(refusal(batch.add(&Avatar::of(File::data("a.png", "x")))).contains("a file"));
    for file in [File::keep(1), File::remove(1), File::id(1234), File::drive(123), File::none()] {
        batch.add(&Avatar::of(file)).unwrap();
    }
    assert!(refusal(batch.add_raw("user.get", &json!("x"))).contains("an object, a list"));
    let text = refusal(batch.add_raw(URL, &json!({})));
    assert!(text.starts_with("the name of a method") && !text.contains("s3cret"), "{text}");
    assert!(refusal(batch.add_raw("user.get", &json!({"filter": 1, "FILTER": 2}))).contains("`FILTER`"));
    for label in ["", "a b", "a-b", "ä", "a]"] {
        refusal(batch.command(&DealGet::of(1)).label(label).add());
    }
    batch.command(&DealGet::of(1)).label("c6").add().unwrap();
    assert!(refusal(batch.command(&DealGet::of(1)).label("c6").add()).contains("another command has the label `c6`"));
    assert_eq!(batch.add(&DealGet::of(1)).unwrap().label(), "c7");
    while batch.len() < 50 {
        batch.add(&DealGet::of(1)).unwrap();
    }
    assert!(refusal(batch.add(&DealGet::of(1))).contains("50 commands"));
    assert_eq!((batch.len(), memory.sent()), (50, 0));
}

/// Three commands; the replies to them tell in different ways what became of each.
async fn outcomes(result: Value) -> [Result<Reply<Option<i64>>, Error>; 3] {
    let (client, _) = portal([(200, json!({"result": result, "time": {"operating": 2.5}}))]);
    let mut batch = Batch::v2();
    let handles = [0, 1, 2].map(|_| batch.add(&deal(json!({}))).unwrap());
    let mut reply = client.batch(batch).await.unwrap();
    handles.map(|handle| reply.take(handle))
}

#[tokio::test]
async fn rl_4_the_batch_is_booked_and_not_its_commands() {
    let times = json!({"c0": {"operating": 2.5, "operating_reset_at": 4_000_000_000_i64}});
    let result = json!({"result": {"c0": 1}, "result_time": times});
    let (client, _) = portal([(200, json!({"result": result, "time": {"operating": 3.5}}))]);
    let mut batch = Batch::v2();
    let deal = batch.add(&DealGet::of(1)).unwrap();
    let mut reply = client.batch(batch).await.unwrap();
    assert_eq!(client.operating("batch").map(|known| known.used), Some(3.5));
    assert_eq!(client.operating("crm.deal.get"), None);
    assert_eq!(reply.time().unwrap().operating, Some(3.5));
    assert_eq!(reply.take(deal).unwrap().time.unwrap().operating, Some(2.5), "told, for what it is worth");
}

#[tokio::test]
async fn b2_4_maps_lists_and_nothing() {
    let maps = json!({
        "result": {"c0": 5, "c1": "6", "c2": null}, "result_error": [], "result_total": {"c0": "100"},
        "result_next": {"c0": 50}, "result_time": {"c0": {"operating": 1}},
    });
    let lists = json!({
        "result": [5, 6, null], "result_error": {}, "result_total": [100], "result_next": [50],
        "result_time": [{"operating": 1}],
    });
    for result in [maps, lists] {
        let [first, second, third] = outcomes(result).await.map(Result::unwrap);
        assert_eq!((first.result, first.total, first.next), (Some(5), Some(100), Some(50)));
        assert_eq!(first.time.unwrap().operating, Some(1.0));
        assert_eq!((second.result, second.total, second.next, second.time), (Some(6), None, None, None));
        assert_eq!(third.result, None, "RES-11: null is an answer");
    }
    let [first, ..] = outcomes(json!({"result": {"c0": 5}})).await;
    assert_eq!(first.unwrap().result, Some(5), "members may be missing");
    for nothing in [json!({}), json!([]), json!({"result": []})] {
        let kinds = outcomes(nothing).await.map(|outcome| outcome.unwrap_err().kind());
        assert_eq!(kinds, [ErrorKind::NotExecuted; 3]);
    }
}

#[tokio::test]
async fn b2_4_what_is_no_reply_to_a_batch() {
    for (result, path) in [(json!(true), "result"), (json!({"result": "x"}), "result.result")] {
        let (client, _) = portal([(200, json!({"result": result}))]);
        let mut batch = Batch::v2();
        batch.add(&DealGet::of(1)).unwrap();
        let error = client.batch(batch).await.unwrap_err();
        assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some(path)));
        assert!(error.maybe_executed() && error.method() == Some("batch"));
    }
}

#[tokio::test]
async fn b2_5_one_failure_is_not_that_of_the_others() {
    let result = json!({
        "result": {"c0": 5},
        "result_error": {
            "c1": {"error": "ACCESS_DENIED", "error_description": "No access to s3cretS3cret", "argument": "ID"},
            "c2": "ERROR_CORE",
        },
    });
    let [first, second, third] = outcomes(result).await;
    assert_eq!(first.unwrap().result, Some(5));
    let error = second.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.code()), (ErrorKind::Api, Some(200), Some("ACCESS_DENIED")));
    assert_eq!((error.method(), error.label()), (Some("crm.deal.add"), Some("c1")));
    let expected = "crm.deal.add (command c1 of a batch): No access to *** [ACCESS_DENIED] (HTTP 200)";
    assert_eq!(error.to_string(), expected, "an echoed secret is not told");
    assert_eq!(error.api().unwrap().extra.get("argument"), Some(&json!("ID")));
    assert!(error.is_auth() && error.request_id().is_some());
    let shown = format!("{error:?} {:?} {:?}", error.api(), error.raw_body().map(String::from_utf8_lossy));
    assert!(shown.contains("c2") && !shown.contains("s3cret"), "{shown}");
    assert_eq!(third.unwrap_err().code(), Some("ERROR_CORE"));
}

#[tokio::test]
async fn b2_5_commands_behind_the_failure_did_not_run() {
    let result = json!({"result": [], "result_error": {"c0": "No such thing"}});
    let [first, second, third] = outcomes(result).await.map(Result::unwrap_err);
    assert_eq!((first.description(), first.code()), (Some("No such thing"), None));
    assert_eq!((second.kind(), third.kind()), (ErrorKind::NotExecuted, ErrorKind::NotExecuted));
    let expected = "crm.deal.add (command c2 of a batch): it did not run, because crm.deal.add (command c0) failed";
    assert_eq!(third.to_string(), expected);
    assert!(!third.maybe_executed());
}

#[tokio::test]
async fn b2_5_a_result_of_another_type_is_an_error_of_its_command() {
    let [first, second, _] = outcomes(json!({"result": {"c0": {"id": 1}, "c1": 6, "c2": 7}})).await;
    let error = first.unwrap_err();
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("result.result.c0")));
    assert_eq!((error.label(), second.unwrap().result), (Some("c0"), Some(6)));
}

#[tokio::test]
async fn errors_of_commands_and_handles_of_others() {
    let errors = json!({"c0": {"error": "A"}, "c1": {"error": "B"}});
    let (client, _) = portal([(200, json!({"result": {"result": [], "result_error": errors}}))]);
    let mut batch = Batch::v2();
    let first = batch.add(&DealGet::of(1)).unwrap();
    batch.command(&DealGet::of(2)).add().unwrap();
    let foreign = Batch::v2().add(&DealGet::of(1)).unwrap();
    let mut reply = client.batch(batch).await.unwrap();
    assert!(refusal(reply.take(foreign)).contains("another batch"));
    assert_eq!(reply.errors().filter_map(Error::code).collect::<Vec<_>>(), ["A", "B"]);
    assert_eq!(reply.take(first).unwrap_err().code(), Some("A"));
    assert_eq!(reply.errors().filter_map(Error::label).collect::<Vec<_>>(), ["c1"]);
    assert_eq!((reply.meta().attempts, reply.time()), (1, None));
}

#[tokio::test]
async fn b2_6_references_replace_parameters_and_stop_at_failures() {
    let (client, memory) = portal([]);
    let mut batch = Batch::v2();
    let me = batch.command_raw("user.current", &json!({})).label("me").add().unwrap();
    let company = batch.add_raw("crm.company.add", &json!({"fields": {"TITLE": "x"}})).unwrap();
    batch.command(&DealGet::of(0)).bind("ID", me.path("[UF_DEPARTMENT][0]")).add().unwrap();
    let fields = json!({"TITLE": "x", "COMPANY_ID": 1, "TAGS": []});
    let deal = deal(fields);
    let command = batch.command(&deal).bind("fields[COMPANY_ID]", company.result());
    command.bind("fields[TAGS][0]", me.path("NAME")).bind("start", me.path("[a b]".replace(' ', "_"))).add().unwrap();
    batch.command(&CommentAdd::of(5)).bind("SECOND", me.result()).add().unwrap();
    batch.command_raw("x.y", &json!([1])).bind("3[ID]", me.result()).add().unwrap();
    // Names that differ in case alone are two parameters where both are documented.
    batch.command(&Sorted::of(1)).bind("SECOND", me.result()).add().unwrap();
    let _ = client.batch(batch).await.unwrap();
    let commands = json!({
        "me": "user.current",
        "c1": "crm.company.add?fields[TITLE]=x",
        "c2": "crm.deal.get?ID=$result[me][UF_DEPARTMENT][0]",
        "c3": "crm.deal.add?fields[TITLE]=x&fields[COMPANY_ID]=$result[c1]&fields[TAGS][0]=$result[me][NAME]\
               &start=$result[me][a_b]",
        "c4": "task.commentitem.add?0=5&1=$result[me]",
        "c5": "x.y?0=1&1[]=&2[]=&3[ID]=$result[me]",
        "c6": "x.sorted?second=1&SECOND=$result[me]",
    });
    assert_eq!(memory.body(0), json!({"halt": 1, "cmd": commands}));
}

#[tokio::test]
async fn b2_6_references_that_lead_nowhere() {
    let mut batch = Batch::v2();
    let me = batch.add_raw("user.current", &json!({})).unwrap();
    let foreign = Batch::v2().add(&DealGet::of(1)).unwrap();
    let refused = |batch: &mut Batch<bitrix24::V2>, name: &str, reference| {
        refusal(batch.command(&deal(json!({"A": 1}))).bind(name, reference).add())
    };
    assert!(refused(&mut batch, "ID", foreign.result()).contains("`ID` is bound to a command of another batch"));
    assert!(refused(&mut batch, "ID", me.path("[a")).contains("`[a` is no path"));
    assert!(refused(&mut batch, "ID", me.path("items.0.id")).contains("`[items][0][id]`"));
    assert!(refused(&mut batch, "ID", me.column("id")).contains("all rows"));
    assert!(refused(&mut batch, "", me.result()).contains("no name of a parameter"));
    assert!(refused(&mut batch, "fields[A][B]", me.result()).contains("`fields[A]`: it is a single value"));
    assert!(refused(&mut batch, "FIELDS", me.result()).contains("differ in case alone"));
    let twice = deal(json!({}));
    let twice = batch.command(&twice).bind("fields", me.result()).bind("fields[A]", me.result()).add();
    assert!(refusal(twice).contains("bound twice"));
    assert!(refusal(batch.add_raw("a.b", &json!({"ID": "$result[c0][ID]"}))).contains("`ID`"));
    assert_eq!(batch.len(), 1);
}

#[tokio::test]
async fn b2_7_any_number_of_requests_in_their_order() {
    let (client, memory) = portal([]);
    let pulled = Arc::new(AtomicUsize::new(0));
    let requests = (0..120).map(|id| {
        pulled.fetch_add(1, Ordering::Relaxed);
        if id == 60 { DealGet::of(id).set("x", Value::Null) } else { DealGet::of(id) }
    });
    let mut results = client.batch_each(requests);
    assert_eq!(pulled.load(Ordering::Relaxed), 0);
    for id in 0..120 {
        let result = results.try_next().await.unwrap().unwrap();
        let chunks = id as usize / 50 + 1;
        assert_eq!((pulled.load(Ordering::Relaxed), memory.sent()), ((chunks * 50).min(120), chunks), "lazily");
        match result {
            Ok(reply) => assert_eq!(reply.result, id),
            Err(error) => assert_eq!((id, error.kind()), (60, ErrorKind::Request)),
        }
    }
    assert!(results.try_next().await.unwrap().is_none());
    assert_eq!(memory.body(2)["cmd"].as_object().unwrap().keys().next().unwrap(), "c100", "labels count on");
    assert!(client.batch_each(Vec::<DealGet>::new()).await.unwrap().is_empty());
    assert_eq!(memory.sent(), 3, "nothing is sent for nothing");
    let raw = (0..3).map(|id| ("crm.deal.get".to_owned(), json!({"ID": id})));
    let raw = client.batch_each_raw(Version::V2, raw).await.unwrap();
    assert_eq!(raw.into_iter().map(|reply| reply.unwrap().result).collect::<Vec<_>>(), [0, 1, 2]);
}

#[tokio::test]
async fn b2_7_a_failed_batch_ends_it_and_keeps_what_is_done() {
    let first: Value = (0..50).map(|id| (format!("c{id}"), json!(id))).collect();
    let mut errors = json!({"c7": {"error": "NOT_FOUND"}});
    errors["c8"] = json!("x");
    let (client, memory) = portal([
        (200, json!({"result": {"result": first, "result_error": errors}})),
        (400, json!({"error": "INVALID_REQUEST"})),
    ]);
    let failure = client.batch_each((0..1000).map(DealGet::of)).await.unwrap_err();
    assert_eq!((failure.done.len(), failure.error.code(), memory.sent()), (50, Some("INVALID_REQUEST"), 2));
    assert_eq!(failure.done.iter().filter(|result| result.is_err()).count(), 2);
    assert!(failure.to_string().ends_with("(after 50 results)"), "{failure}");
    assert_eq!(Error::from(failure).method(), Some("batch"));
}

#[tokio::test]
async fn b3_1_a_bare_list_of_commands() {
    let (client, memory) = portal([(200, json!({"result": [{}, null, {}]}))]);
    let mut batch = Batch::v3();
    batch.add(&TaskGet::of(289)).unwrap();
    batch.add_raw("rest.scope.list", &Value::Null).unwrap();
    batch.command(&TaskGet::of(1)).label("last").add().unwrap();
    let _ = client.batch(batch).await.unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/api/1/s3cretS3cret/batch");
    let expected = concat!(
        r#"[{"method":"tasks.task.get","query":{"id":289}},{"method":"rest.scope.list","query":{}},"#,
        r#"{"method":"tasks.task.get","query":{"id":1},"as":"last"}]"#
    );
    assert_eq!(std::str::from_utf8(&asked[0].body).unwrap(), expected);
    assert_eq!(asked[0].header("authorization"), None, "a webhook has no token");
}

#[tokio::test]
async fn b3_2_the_token_goes_into_a_header() {
    let (_, memory) = portal([(200, json!({"result": [{}]}))]);
    let mut batch = Batch::v3();
    batch.add(&TaskGet::of(1)).unwrap();
    let _ = application(&memory).batch(batch).await.unwrap();
    let asked = memory.asked.lock().unwrap();
    assert_eq!(asked[0].header("authorization"), Some("Bearer acc3ssT0ken"));
    assert_eq!(asked[0].body, &br#"[{"method":"tasks.task.get","query":{"id":1}}]"#[..]);
    assert_eq!(asked[0].url, "https://example.bitrix24.com/rest/api/batch");
}

#[tokio::test]
async fn b3_3_results_in_their_order_or_one_error() {
    let error = json!({"error": {"code": "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "message": "No task"}});
    let (client, _) = portal([
        (200, json!({"result": [{"item": {"id": 1}}, null, {"item": []}], "time": {"operating": 3}})),
        (400, error),
        (200, json!({"result": [{}]})),
    ]);
    let commands = || {
        let mut batch = Batch::v3();
        let first = batch.add(&TaskGet::of(1)).unwrap();
        let second = batch.add_raw("a.b", &json!({})).unwrap();
        let third = batch.command_raw("a.c", &json!({})).add().unwrap();
        (batch, first, second, third)
    };
    let (batch, first, second, third) = commands();
    let mut reply = client.batch(batch).await.unwrap();
    assert_eq!(reply.take(third).unwrap().result, json!({"item": []}));
    assert_eq!(reply.take(second).unwrap().result, Value::Null);
    let first = reply.take(first).unwrap();
    assert_eq!((first.result.get("item"), first.time), (Some(&json!({"id": 1})), None));
    assert_eq!(client.operating("batch").map(|known| known.used), Some(3.0));
    let error = client.batch(commands().0).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.method()), (ErrorKind::Api, Some(400), Some("batch")));
    assert!(error.is_not_found());
    let error = client.batch(commands().0).await.unwrap_err();
    assert_eq!((error.kind(), error.json_path().as_deref()), (ErrorKind::Decode, Some("result")));
}

#[tokio::test]
async fn b3_4_references() {
    let (client, memory) = portal([(200, json!({"result": [{}, {}, {}, {}]}))]);
    let mut batch = Batch::v3();
    let tasks = batch.add_raw("tasks.task.list", &json!({"select": ["id"]})).unwrap();
    let task = batch.command_raw("tasks.task.get", &json!({"id": 1})).label("task").add().unwrap();
    let filter = json!({"filter": [["taskId", "in"], ["x", "=", 1]]});
    batch.command_raw("tasks.task.result.list", &filter).bind("filter[0][2]", tasks.column("id")).add().unwrap();
    batch
        .command(&TaskGet::of(0).set("y", json!([{"$ref": "task.item.id"}])))
        .bind("id", task.path("item.id"))
        .add()
        .unwrap();
    assert!(
        refusal(batch.add_raw("a.b", &json!({"id": {"$ref": "who.item.id"}}))).contains("no earlier command `who`")
    );
    assert!(refusal(batch.command(&TaskGet::of(0)).bind("id", task.path("id")).add()).contains("`item`"));
    assert!(refusal(batch.command(&TaskGet::of(0)).bind("id", task.path("[item][id]")).add()).contains("`item.id`"));
    assert!(refusal(batch.command(&TaskGet::of(0)).bind("id[a]", task.path("item.id")).add()).contains("single value"));
    assert!(
        refusal(batch.command_raw("a.b", &filter).bind("filter[5]", task.path("item.id")).add()).contains("list of 2")
    );
    assert!(refusal(batch.add_raw("a.b", &json!([1]))).contains("an object"));
    let _ = client.batch(batch).await.unwrap();
    let expected = json!([
        {"method": "tasks.task.list", "query": {"select": ["id"]}, "as": "c0"},
        {"method": "tasks.task.get", "query": {"id": 1}, "as": "task"},
        {
            "method": "tasks.task.result.list",
            "query": {"filter": [["taskId", "in", {"$refArray": "c0.id"}], ["x", "=", 1]]},
        },
        {"method": "tasks.task.get", "query": {"id": {"$ref": "task.item.id"}, "y": [{"$ref": "task.item.id"}]}},
    ]);
    assert_eq!(memory.body(0), expected);
}

#[tokio::test]
async fn b3_4_how_many_commands_can_be_told() {
    let mut batch = Batch::v3().limit(2);
    batch.add(&TaskGet::of(1)).unwrap();
    batch.add(&TaskGet::of(2)).unwrap();
    assert!(refusal(batch.add(&TaskGet::of(3))).contains("2 commands"));
    assert_eq!(format!("{batch:?}"), r#"Batch {"c0": "tasks.task.get", "c1": "tasks.task.get"}"#);
}

async fn attempts(status: u16, body: Value) -> (Result<i64, Error>, usize) {
    let (client, memory) = portal([(status, body)]);
    let mut batch = Batch::v2();
    let deal = batch.add(&DealGet::of(7)).unwrap();
    let result = match client.batch(batch).await {
        Ok(mut reply) => reply.take(deal).map(|reply| reply.result),
        Err(error) => Err(error),
    };
    (result, memory.sent())
}

#[tokio::test(start_paused = true)]
async fn rt_3_only_a_batch_that_was_refused_is_sent_again() {
    let (result, sent) = attempts(503, json!({"error": "QUERY_LIMIT_EXCEEDED"})).await;
    assert_eq!((result.unwrap(), sent), (7, 2));
    for (status, code) in [(500, "INTERNAL_SERVER_ERROR"), (429, "OPERATION_TIME_LIMIT"), (503, ""), (502, "X")] {
        let (result, sent) = attempts(status, json!({"error": code})).await;
        let error = result.unwrap_err();
        assert_eq!((error.status(), sent), (Some(status), 1), "{code}");
    }
    let inside = json!({"result": {"result": [], "result_error": {"c0": {"error": "QUERY_LIMIT_EXCEEDED"}}}});
    let (result, sent) = attempts(200, inside).await;
    assert_eq!((result.unwrap_err().code(), sent), (Some("QUERY_LIMIT_EXCEEDED"), 1));
}

#[test]
fn futures_of_batches_are_small_and_cross_threads() {
    fn sent<T: Send>(value: T) -> usize {
        size_of_val(&value)
    }
    let (client, _) = portal([]);
    assert!(sent(client.batch(Batch::v2())) < 64);
    assert!(sent(client.batch_each([DealGet::of(1)])) < 256);
    fn sound<T: Send + Sync>() {}
    sound::<bitrix24::BatchReply>();
    sound::<Batch<bitrix24::V3>>();
}
