//! A module written by hand in the form that generated code has.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used, clippy::field_reassign_with_default)]

mod choices;
mod deal;
mod misfits;
mod task;

use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bitrix24_wire::{
    Caller, Date, DateTime, Decimal, Doc, EncodeError, Envelope, File, Method, MethodInfo, RecordExt, Reply,
    ReplyError, Upload, encode, parse_reply,
};
use deal::{Add, Comment, Deal, Fields, Stage};
use serde_json::{Value, json};

fn body<M: Method>(request: &M, auth: Option<&str>) -> String {
    let members: Vec<_> = auth.map(|token| ("auth", token)).into_iter().collect();
    String::from_utf8(encode(request, &members).unwrap()).unwrap()
}

fn deal(value: Value) -> Deal {
    serde_json::from_value(value).unwrap()
}

#[test]
fn everything_can_cross_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Add>();
    check::<Deal>();
    check::<Reply<Option<Deal>>>();
    check::<ReplyError>();
    check::<EncodeError>();
}

#[test]
fn enc_1_enc_3_enc_4_a_request_is_sent_in_documented_order_without_what_is_absent() {
    let mut fields = Fields::default();
    fields.stage = Some(Stage::Won);
    fields.amount = Some("10.50".into());
    let request = Add::new(7, fields.set("UF_CRM_1", "x").set("UF_CRM_2", Value::Null)).silent(true).notify(false);
    let expected = r#"{"ENTITY_ID":7,"fields":{"AMOUNT":"10.50","STAGE":2,"UF_CRM_1":"x","UF_CRM_2":null},"NOTIFY":"N","SILENT":1}"#;
    assert_eq!(body(&request, None), expected);
    assert_eq!(serde_json::to_string(&request).unwrap(), expected);
    assert_eq!(serde_json::from_str::<Add>(expected).unwrap(), request);
    let with_token = body(&Add::new(7, Fields::default()), Some("t"));
    assert_eq!(with_token, r#"{"ENTITY_ID":7,"fields":{},"auth":"t"}"#);
}

#[test]
fn enc_9_an_extra_entry_takes_the_place_of_a_documented_one() {
    let request = Add::new(7, Fields::default()).notify(true).set("NOTIFY", "maybe").set("more", 1);
    assert_eq!(body(&request, None), r#"{"ENTITY_ID":7,"fields":{},"NOTIFY":"maybe","more":1}"#);
}

#[test]
fn enc_9_an_entry_is_made_of_anything_that_serializes() {
    let add = || Add::new(7, Fields::default());
    let request = add()
        .set("text", "x")
        .set("owned", "x".to_owned())
        .set("list", [1, 2])
        .set("nothing", None::<i64>)
        .set("large", u64::MAX)
        .set("json", json!({"a": [null]}))
        .set("file", File::pair("a.txt", "foo"))
        .set("upload", Upload::new("a.txt", *b"foo").unwrap())
        .set("day", Date::new(2026, 1, 31))
        .set("at", DateTime::from("2026-01-31T10:00:00+03:00"))
        .set("sum", Decimal::from("1.50"))
        .set("record", deal(json!({"id": 1})))
        .set("map", BTreeMap::from([(5, 1.5)]))
        .set("choice", Ok::<_, ()>((1, "a")));
    let expected = json!({
        "ENTITY_ID": 7, "fields": {}, "text": "x", "owned": "x", "list": [1, 2], "nothing": null, "large": u64::MAX,
        "json": {"a": [null]}, "file": ["a.txt", "Zm9v"], "upload": ["a.txt", "Zm9v"], "day": "2026-01-31",
        "at": "2026-01-31T10:00:00+03:00", "sum": "1.50", "record": {"id": 1}, "map": {"5": 1.5},
        "choice": {"Ok": [1, "a"]}
    });
    assert_eq!(serde_json::from_str::<Value>(&body(&request, None)).unwrap(), expected);
    for (request, key, why) in [
        (add().set("x", f64::NAN), "x", "infinite or not a number"),
        (add().set("x", [Some(f32::INFINITY)]), "x", "infinite or not a number"),
        (add().set("x", BTreeMap::from([("a", f64::INFINITY)])), "x", "infinite or not a number"),
        (add().set("x", BTreeMap::from([([1], 1)])), "x", "key"),
        (add().set("x", i128::MAX), "x", "out of range"),
        (add().set("x", File::pair("a.txt", "")), "x", "without content"),
        (add().set("NOTIFY", f64::NAN), "NOTIFY", "infinite"),
        (Add::new(7, Fields::default().set("x", f64::NAN)), "x", "infinite"),
        (add().set("Fields", 1).set("x", f64::NAN), "x", "infinite"),
    ] {
        let error = encode(&request, &[]).unwrap_err();
        assert!(matches!(&error, EncodeError::NotSerializable { key: found, .. } if found == key), "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert!(serde_json::to_string(&request).unwrap_err().to_string().contains(why), "it is not lost there either");
    }
    assert!(encode(&add().set("x", f64::NAN).set("x", 1), &[]).is_ok(), "what is set last is sent");
}

#[test]
fn an_extra_entry_of_another_case_is_refused() {
    let request = Add::new(7, Fields::default()).set("Fields", 1);
    let expected = EncodeError::DuplicateKey { key: "Fields".into(), documented: "fields" };
    assert_eq!(encode(&request, &[]), Err(expected));
    let kept = serde_json::to_string(&request).unwrap();
    assert!(kept.contains("Fields"), "a reply with such an entry can be kept: {kept}");
    let twice = Add::new(7, Fields::default()).set("uf_x", 1).set("UF_X", 2);
    let EncodeError::AmbiguousKey { key, other } = encode(&twice, &[]).unwrap_err() else {
        panic!("the last would win")
    };
    assert_eq!((key.as_str(), other.as_str()), ("UF_X", "uf_x"));
}

#[test]
fn f_2_no_password_or_token_in_debug() {
    let request = Add::new(7, Fields::default())
        .set("PASSWORD", "s3cret")
        .set("auth", json!({"access_token": "s3cret", "refresh_token": "s3cret", "user_id": 1}))
        .set("url", "https://example.com/uf.php?id=4&auth[auth]=s3cret");
    let shown = format!("{request:?}");
    assert!(!shown.contains("s3cret") && shown.contains("\"***\"") && shown.contains("user_id"), "{shown}");
}

#[test]
fn enc_2_arguments_by_position() {
    let mut request = Comment::default();
    request.task_id = 5;
    assert_eq!(body(&request, None), "[5]");
    assert_eq!(body(&request, Some("t")), r#"{"0":5,"auth":"t"}"#);
    request.limit = Some(2);
    assert_eq!(body(&request, None), "[5,[],2]");
    assert_eq!(body(&request, Some("t")), r#"{"0":5,"1":[],"2":2,"auth":"t"}"#);
    request = request.set("ORDER", json!({"ID": "asc"}));
    assert_eq!(body(&request, None), r#"[5,{"ID":"asc"},2]"#);
    request = request.set("FILTER", 1);
    assert_eq!(encode(&request, &[]), Err(EncodeError::NamedArgument { key: "FILTER".into() }));
}

#[test]
fn a_required_parameter_is_missed_when_a_request_is_read() {
    let error = serde_json::from_str::<Add>(r#"{"ENTITY_ID":"7"}"#).unwrap_err();
    assert!(error.to_string().contains("fields: expected required field"), "{error}");
}

#[test]
fn a_reply_is_read_leniently() {
    let read = deal(json!({
        "id": "15", "parent": [], "rows": {"id": 1}, "labels": [], "owner": "u1", "created": "", "UF_X": [1]
    }));
    assert_eq!(read.id, Some(15));
    assert_eq!(read.parent, Some(Box::default()));
    assert_eq!(read.rows.unwrap()[0].id, Some(1));
    assert_eq!(read.labels, Some([("", ""); 0].into_iter().map(|(k, v)| (k, v.to_string())).collect()));
    assert_eq!(read.owner.unwrap().right().as_deref(), Some("u1"));
    assert_eq!(read.created, None);
    assert_eq!(read.extra.get("UF_X"), Some(&json!([1])));
}

#[test]
fn an_error_names_the_place() {
    let body = br#"{"result":{"id":1,"rows":[{"id":2},{"labels":{"a b":[]}}]},"time":{}}"#;
    let strict = Envelope::parse(200, None, body).unwrap().strict();
    let error = strict.reply::<Option<Deal>>().unwrap_err();
    assert_eq!(error.path(), r#"result.rows[1].labels["a b"]"#);
    assert_eq!((error.expected(), error.found()), ("string", "an array of 0"));
}

#[test]
fn debug_shows_wire_names() {
    let request = Add::new(7, Fields::default()).notify(true).set("X", json!([1, null]));
    assert_eq!(format!("{request:?}"), r#"Add { ENTITY_ID: 7, fields: {}, NOTIFY: "Y", X: [1, null] }"#);
}

#[test]
fn an_open_enum() {
    assert_eq!(Stage::from("1"), Stage::New);
    assert_eq!(Stage::from("9"), Stage::Other("9".into()));
    assert_eq!(serde_json::from_str::<Stage>("2").unwrap(), Stage::Won);
    assert_eq!(serde_json::to_string(&Stage::Other("x".into())).unwrap(), r#""x""#);
    assert_eq!(Stage::Won.to_string(), "2");
}

/// Gives a fixed answer.
struct Canned(&'static str);

impl Caller for Canned {
    type Error = ReplyError;

    async fn call<M: Method>(&self, _request: &M) -> Result<Reply<M::Output>, ReplyError> {
        parse_reply::<M>(200, Some("application/json"), self.0.as_bytes())
    }
}

fn ready<T>(future: impl Future<Output = T> + Send) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing to wait for"),
    }
}

#[test]
fn a_call_function() {
    let request = Add::new(7, Fields::default());
    let reply = ready(deal::add(&Canned(r#"{"result":{"id":"7"},"total":1,"next":"50"}"#), &request)).unwrap();
    assert_eq!(reply.result.unwrap().id, Some(7));
    assert_eq!((reply.total, reply.next, reply.time), (Some(1), Some(50), None));
    let Err(ReplyError::Api(error)) = ready(deal::add(&Canned(r#"{"error":"limit_reached"}"#), &request)) else {
        panic!("no error of the service")
    };
    assert!(error.is(deal::AddError::Limit));
}

#[test]
fn enc_2_arguments_by_position_are_read_as_they_are_written() {
    let method = MethodInfo::of::<Comment>();
    let read = |body: Value| {
        let doc = Doc::from_deserializer(&body).unwrap();
        let request = method.decode_request(doc.root()).map_err(|error| error.to_string())?;
        Ok::<_, String>(String::from_utf8(method.encode_request(&*request).unwrap()).unwrap())
    };
    for body in [json!([5, [], 2]), json!({"0": 5, "1": [], "2": 2, "auth": "t"})] {
        assert!(read(body.clone()).unwrap().starts_with("[5,"), "{body}");
    }
    assert_eq!(read(json!({"TASKID": 5})).unwrap(), "[5]", "by name, as some are documented");
    assert!(read(json!([])).unwrap_err().contains("TASKID"), "a required argument is missing");
    assert!(read(json!([5, [], 2, 3])).is_err());
}
