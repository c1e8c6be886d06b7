//! Envelopes of both versions of REST (RES-1 to RES-12).
#![allow(clippy::unwrap_used)]

use bitrix24_wire::codegen::*;
use bitrix24_wire::{ApiError, Doc, Envelope, NonJson, ReplyError, SystemError, parse_reply};
use serde_json::json;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Never {}

impl ErrorCode for Never {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// A request without parameters whose answer is `T`.
macro_rules! method {
    ($name:ident, $output:ty) => {
        #[derive(Default)]
        struct $name(Extra);

        impl Record for $name {
            fn info(&self) -> &'static RecordInfo {
                &RecordInfo { name: stringify!($name), fields: &[], required: &[], codecs: &[] }
            }
            fn field(&self, _: usize) -> &dyn Field {
                &self.0
            }
            fn field_mut(&mut self, _: usize) -> &mut dyn Field {
                &mut self.0
            }
        }

        impl Method for $name {
            type Output = $output;
            type Error = Never;
            const NAME: &'static str = stringify!($name);
        }
    };
}

method!(Any, Value);
method!(Maybe, Option<Map<Value>>);
method!(Number, i64);
method!(Rows, Vec<i64>);
method!(Download, Bytes);

fn api(status: u16, body: &str) -> ApiError {
    match parse_reply::<Any>(status, None, body.as_bytes()) {
        Err(ReplyError::Api(error)) => *error,
        other => panic!("{body}: {other:?}"),
    }
}

#[test]
fn res_1_success_of_every_kind() {
    for result in [json!(true), json!({"a": 1}), json!([1]), json!(5), json!(null), json!("x"), json!(false)] {
        let body = json!({ "result": result }).to_string();
        assert_eq!(parse_reply::<Any>(200, None, body.as_bytes()).unwrap().result, result);
    }
    let reply = parse_reply::<Rows>(200, None, br#"{"result":[1],"total":"120","next":50}"#).unwrap();
    assert_eq!((reply.result, reply.total, reply.next, reply.time), (vec![1], Some(120), Some(50), None));
}

#[test]
fn res_2_every_member_of_time_may_be_missing() {
    let time = |text: &str| {
        let body = format!(r#"{{"result":1,"time":{text}}}"#);
        parse_reply::<Any>(200, None, body.as_bytes()).unwrap().time
    };
    let full = time(
        r#"{"start":1800000000,"finish":1800000001.5,"duration":0.5,"processing":"0.25","date_start":"2027-01-15T11:00:00+03:00","operating_reset_at":1800000600,"operating":0}"#,
    );
    let full = full.unwrap();
    assert_eq!((full.start, full.finish, full.processing), (Some(1800000000.0), Some(1800000001.5), Some(0.25)));
    assert_eq!((full.operating_reset_at, full.operating, full.date_finish), (Some(1800000600), Some(0.0), None));
    assert_eq!(full.date_start.unwrap().parse().unwrap().unix_seconds(), Some(1800000000));
    assert_eq!(time("{}"), Some(Default::default()));
    assert_eq!(time("[]"), None);
    assert_eq!(time(r#"{"start":[],"operating":"x"}"#), Some(Default::default()));
}

#[test]
fn res_3_an_error_counts_at_every_status() {
    let error = api(200, r#"{"result":false,"error":"CONNECTOR_NOT_FOUND","error_description":"No connector"}"#);
    assert_eq!((error.code.as_deref(), error.status), (Some("CONNECTOR_NOT_FOUND"), 200));
    assert_eq!(error.to_string(), "No connector [CONNECTOR_NOT_FOUND] (HTTP 200)");
    assert_eq!(api(500, r#"{"result":1}"#).code, None);
    assert_eq!(api(403, "[]").description, "");
    for body in [r#"{"error":"","result":1}"#, r#"{"error":null,"result":null}"#, r#"{"result":1,"error":[]}"#] {
        assert!(parse_reply::<Any>(200, None, body.as_bytes()).is_ok(), "{body}");
    }
}

#[test]
fn res_4_errors_inside_the_result_are_data() {
    let body = br#"{"result":{"result":false,"error":"X"}}"#;
    let reply = parse_reply::<Any>(200, None, body).unwrap();
    assert_eq!(reply.result, json!({"result": false, "error": "X"}));
}

#[test]
fn res_5_codes_are_text_numbers_or_nothing() {
    for (code, expected) in [
        ("\"ERR\"", Some("ERR")),
        ("100", Some("100")),
        ("200040300010", Some("200040300010")),
        ("0", None),
        ("\"\"", None),
        ("\"0\"", None),
        ("false", None),
    ] {
        let body = format!(r#"{{"error":{code},"error_description":"text","argument":"ID"}}"#);
        let error = api(400, &body);
        assert_eq!((error.code.as_deref(), error.description.as_str()), (expected, "text"));
        assert_eq!(error.extra.get("argument"), Some(&json!("ID")));
        assert_eq!(error.body, body);
    }
    assert_eq!(api(200, r#"{"error":0}"#).description, "");
    assert_eq!(api(200, r#"{"error":""}"#).code, None);
}

#[test]
fn res_6_errors_of_rest_3() {
    let body = r#"{"error":{"validation":[{"field":"id","message":"no id"},"x"],"more":1,"message":"Fehler","code":"BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION"}}"#;
    let error = api(400, body);
    assert_eq!(error.system(), Some(SystemError::InvalidFilter));
    assert_eq!(error.description, "Fehler");
    let validation: Vec<_> = error.validation.iter().map(|row| (row.field.as_str(), row.message.as_str())).collect();
    assert_eq!(validation, [("id", "no id"), ("", "x")]);
    assert_eq!(error.extra.get("more"), Some(&json!(1)));
    assert!(error.to_string().ends_with("; id: no id; : x (HTTP 400)"), "{error}");
}

#[test]
fn res_8_a_document_without_result() {
    let reply = parse_reply::<Maybe>(200, None, br#"{"openapi":"3.0.0"}"#).unwrap();
    assert_eq!(reply.result.unwrap().get("openapi"), Some(&json!("3.0.0")));
    let enveloped = parse_reply::<Maybe>(200, None, br#"{"time":{}}"#).unwrap();
    assert_eq!(enveloped.result, None, "an envelope without result has none");
    let Err(ReplyError::Decode(error)) = parse_reply::<Rows>(200, None, br#"{"items":1,"a":2}"#) else { panic!() };
    assert_eq!(error.to_string(), "result: expected the result of the method, found nothing");
}

#[test]
fn res_8_a_reply_without_result_is_no_success() {
    for body in ["{}", "[]", r#"{"status":"ok"}"#] {
        assert!(matches!(parse_reply::<Rows>(200, None, body.as_bytes()), Err(ReplyError::Decode(_))), "{body}");
        let envelope = Envelope::parse(200, None, body.as_bytes()).unwrap();
        assert!(envelope.rows(&[]).is_err(), "no walk may end there: {body}");
    }
}

#[test]
fn res_12_what_is_wrong_with_json_is_told() {
    let Err(ReplyError::NonJson(error)) = parse_reply::<Any>(200, Some("application/json"), br#"{"result": [1,}"#)
    else {
        panic!("that is no JSON")
    };
    assert!(error.to_string().contains("line 1 column"), "{error}");
    assert!(parse_reply::<Any>(200, None, b"\xef\xbb\xbf{\"result\":1}").is_ok(), "a mark of the encoding");
}

#[test]
fn res_9_bodies_that_are_not_json() {
    let page = format!("<html>{}</html>", "ü".repeat(3000));
    for (status, body) in [(200, page.as_str()), (503, &page), (200, ""), (502, "{\"result\":1"), (200, "{} {}")] {
        let Err(ReplyError::NonJson(NonJson { status: kept, content_type, snippet, .. })) =
            parse_reply::<Any>(status, Some("text/html"), body.as_bytes())
        else {
            panic!("{body}")
        };
        assert_eq!((kept, content_type.as_deref()), (status, Some("text/html")));
        assert!(snippet.len() <= 2048 && body.starts_with(&snippet[..snippet.len().min(100)]));
    }
}

#[test]
fn res_10_codes_ignore_case() {
    for code in ["expired_token", "EXPIRED_TOKEN", "Expired_Token"] {
        let error = api(401, &json!({ "error": code }).to_string());
        assert_eq!(error.system(), Some(SystemError::ExpiredToken));
        assert_eq!(error.code.as_deref(), Some(code), "the case of the service is kept");
    }
    assert_eq!(api(400, r#"{"error":"OTHER"}"#).system(), None);
}

#[test]
fn res_11_null_is_none() {
    assert_eq!(parse_reply::<Maybe>(200, None, br#"{"result":null}"#).unwrap().result, None);
    assert_eq!(parse_reply::<Maybe>(200, None, br#"{"result":[]}"#).unwrap().result, Some(Map::new()));
}

#[test]
fn res_12_a_wrong_value_names_its_place() {
    let Err(ReplyError::Decode(error)) = parse_reply::<Rows>(200, None, br#"{"result":[1,"secret"]}"#) else {
        panic!()
    };
    assert_eq!((error.path().as_str(), error.expected()), ("result[1]", "integer"));
    assert_eq!(error.to_string(), "result[1]: expected integer, found a string of 6 characters");
    let Err(ReplyError::Decode(error)) = parse_reply::<Number>(200, None, br#"{"result":null}"#) else { panic!() };
    assert_eq!(error.to_string(), "result: expected integer, found null");
}

#[test]
fn a_body_that_is_a_file() {
    assert_eq!(parse_reply::<Download>(200, None, b"\x89PNG").unwrap().result.0, b"\x89PNG");
    assert_eq!(parse_reply::<Download>(200, None, br#"{"rows":[]}"#).unwrap().result.0, br#"{"rows":[]}"#);
    assert!(matches!(parse_reply::<Download>(502, None, b"<html>"), Err(ReplyError::NonJson(_))));
    assert!(matches!(parse_reply::<Download>(200, None, br#"{"error":"X"}"#), Err(ReplyError::Api(_))));
}

#[test]
fn the_last_of_repeated_keys_counts() {
    let envelope = Envelope::parse(200, None, br#"{"result":1,"result":2}"#).unwrap();
    assert_eq!(envelope.decode::<i64>().unwrap(), 2);
}

#[test]
fn res_7_an_error_is_told_by_its_json_type_alone() {
    let scalar = api(400, r#"{"error":"X","error_description":"text"}"#);
    let object = api(400, r#"{"error":{"code":"X","message":"text"}}"#);
    for error in [scalar, object] {
        assert_eq!((error.code.as_deref(), error.description.as_str()), (Some("X"), "text"));
    }
}

#[test]
fn b2_5_errors_inside_a_reply() {
    let part = |value: Value| ApiError::of_part(Doc::from_deserializer(&value).unwrap().root(), 200);
    let error = part(json!({"error": "ACCESS_DENIED", "error_description": "No", "argument": "ID"}));
    assert_eq!((error.code.as_deref(), &*error.description, error.status), (Some("ACCESS_DENIED"), "No", 200));
    assert_eq!((error.extra.get("argument"), error.system()), (Some(&json!("ID")), Some(SystemError::AccessDenied)));
    assert_eq!(
        (part(json!("ERROR_CORE")).code.as_deref(), part(json!(100)).code.as_deref()),
        (Some("ERROR_CORE"), Some("100"))
    );
    let text = part(json!("No such thing"));
    assert_eq!((text.code, &*text.description, &*text.body), (None, "No such thing", r#""No such thing""#));
}
