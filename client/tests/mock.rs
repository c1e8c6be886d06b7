//! The fake portal: how a user tests a function of his own, and what the portal promises.
#![cfg(feature = "mock")]
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use bitrix24::mock::{Answer, Fault, Portal};
use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use bitrix24::{Client, Error, ErrorKind, Retry};
use serde_json::json;
use tokio::time::Instant;

// ---- requests as they are generated ----

macro_rules! method {
    ($type:ident($name:literal, $version:ident) { $($field:ident $kind:ty: $wire:literal),* } -> $output:ty, $($fact:tt)*) => {
        #[derive(Clone, Default, Debug, PartialEq)]
        struct $type {
            $($field: $kind,)*
            extra: Extra,
        }

        impl Record for $type {
            fn info(&self) -> &'static RecordInfo {
                &RecordInfo { name: stringify!($type), fields: &[$($wire),*], required: &[], codecs: &[] }
            }
            fn field(&self, index: usize) -> &dyn Field {
                let fields: &[&dyn Field] = &[$(&self.$field),*];
                fields.get(index).copied().unwrap_or(&self.extra)
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Field {
                let fields: Vec<&mut dyn Field> = vec![$(&mut self.$field),*];
                fields.into_iter().nth(index).unwrap_or(&mut self.extra)
            }
        }

        impl Method for $type {
            type Output = $output;
            type Error = DealError;
            const NAME: &'static str = $name;
            const VERSION: Version = Version::$version;
            $($fact)*
        }
    };
}

method!(DealGet("crm.deal.get", V2) { id i64: "id" } -> Map<Value>, const IDEMPOTENT: bool = true;);
method!(DealAdd("crm.deal.add", V2) { title Option<String>: "TITLE", tags Option<Vec<String>>: "TAGS" } -> i64,);
method!(ItemAdd("task.commentitem.add", V2) { task i64: "TASKID", text Option<String>: "TEXT" } -> i64, const POSITIONAL: bool = true;);
method!(TaskAdd("tasks.task.add", V3) { title Option<String>: "title" } -> Map<Value>,);

#[derive(Clone, Copy, Debug, PartialEq)]
enum DealError {
    NotFound,
    NoTitle,
    Denied,
}

impl ErrorCode for DealError {
    const CASES: &'static [ErrorCase<Self>] = &[
        ErrorCase::text(Self::NotFound, "Not found"),
        ErrorCase::code(Self::NoTitle, "ERROR_CORE").message("Field <name> is empty").status(400),
        ErrorCase::code(Self::Denied, "ACCESS_DENIED").status(403),
    ];
}

// ---- how a user tests a function of his own ----

/// Copies a deal, and gives the id of the copy.
async fn copy(client: &Client, id: i64) -> Result<Option<i64>, Error> {
    let deal = match client.call(&DealGet { id, ..DealGet::default() }).await {
        Ok(reply) => reply.result,
        Err(error) if error.is(DealError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let title = deal.get("TITLE").and_then(Value::as_str).unwrap_or("untitled");
    let copy = DealAdd { title: Some(format!("Copy of {title}")), ..DealAdd::default() };
    Ok(Some(client.call(&copy).await?.result))
}

#[tokio::test(start_paused = true)]
async fn a_deal_is_copied() {
    let portal = Portal::new();
    portal
        .on::<DealGet>(json!({"ID": "42", "TITLE": "Big one"}))
        .with("id", 42)
        .on_error::<DealAdd>(503, "QUERY_LIMIT_EXCEEDED")
        .then(json!(43));
    assert_eq!(copy(&portal.client(), 42).await.unwrap(), Some(43));
    let added = portal.calls::<DealAdd>();
    assert_eq!(added.len(), 2, "the first one was one too many");
    assert_eq!(added[1].request().title.as_deref(), Some("Copy of Big one"));
    portal.assert_no_unexpected();
    portal.assert_all_used();
}

#[tokio::test]
async fn there_is_nothing_to_copy() {
    let portal = Portal::new();
    portal.on_documented_error::<DealGet>(DealError::NotFound);
    assert_eq!(copy(&portal.client(), 42).await.unwrap(), None);
    assert_eq!(portal.calls::<DealGet>()[0].param("id"), 42);
    assert!(portal.calls::<DealAdd>().is_empty());
}

// ---- what the portal promises ----

fn get(id: i64) -> DealGet {
    DealGet { id, ..DealGet::default() }
}

#[tokio::test]
async fn what_nobody_expects_is_refused_and_kept() {
    let portal = Portal::new();
    portal.on::<DealGet>(json!({})).with("id", 1).times(1);
    let client = portal.client();
    client.call(&get(1)).await.unwrap();
    for id in [1, 2] {
        let error = client.call(&get(id)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
        assert!(error.to_string().contains("nobody expected") && error.to_string().contains("crm.deal.get"), "{error}");
    }
    let panic = std::panic::catch_unwind(|| portal.assert_no_unexpected()).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains(r#"V2 crm.deal.get({"id":2})"#), "{text}");
    portal.assert_all_used();
    portal.on::<DealAdd>(json!(1));
    assert!(std::panic::catch_unwind(|| portal.assert_all_used()).is_err());
}

#[tokio::test]
async fn answers_in_a_row_and_conditions() {
    let portal = Portal::new();
    portal.on::<DealGet>(json!({"n": 1})).times(2).then(json!({"n": 2})).times(1);
    portal.on::<DealGet>(Answer::compute(|call| json!({"id": call.param("id")}))).when(|call| call.param("id") == 7);
    portal.on_any(Answer::error(403, "ACCESS_DENIED"));
    let client = portal.client();
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.push(client.call(&get(5)).await.unwrap().result.get("n").cloned().unwrap());
    }
    assert_eq!(numbers, [1, 1, 2]);
    assert_eq!(client.call(&get(7)).await.unwrap().result.get("id"), Some(&json!(7)));
    assert!(client.call(&get(8)).await.unwrap_err().is(DealError::Denied));
}

#[tokio::test]
async fn replies_of_the_type_of_the_method_and_documented_errors() {
    let portal = Portal::new();
    portal.reply::<DealGet>([("ID", json!(1))].into()).reply::<DealAdd>(7);
    let client = portal.client();
    assert_eq!(client.call(&get(1)).await.unwrap().result, [("ID", json!(1))].into());
    assert_eq!(client.call(&DealAdd::default()).await.unwrap().result, 7);
    for case in [DealError::NotFound, DealError::NoTitle, DealError::Denied] {
        let portal = Portal::new();
        portal.on_documented_error::<DealAdd>(case);
        let error = portal.client().call(&DealAdd::default()).await.unwrap_err();
        assert!(error.is(case), "{error}");
    }
    portal.on_raw(Version::V3, "x.y", Answer::error(400, "BITRIX_X").description("no").validation("title", "empty"));
    let error = client.call_raw(Version::V3, "x.y", &json!({})).await.unwrap_err();
    assert_eq!((error.code(), error.validation()[0].field.as_str()), (Some("BITRIX_X"), "title"));
    portal.on_raw(Version::V2, "list", Answer::result(json!([1])).total(120).next(50).operating(2.5, 4_000_000_000));
    let reply = client.call_raw(Version::V2, "list", &json!({})).await.unwrap();
    assert_eq!((reply.total, reply.next, client.operating("list").unwrap().used), (Some(120), Some(50), 2.5));
}

#[tokio::test]
async fn requests_are_read_back_and_arguments_by_position_too() {
    let portal = Portal::new();
    portal.on::<ItemAdd>(json!(1)).on::<TaskAdd>(json!({}));
    let comment = ItemAdd { task: 5, text: Some("hello".into()), ..ItemAdd::default() };
    for client in [portal.client(), portal.application_client()] {
        client.call(&comment).await.unwrap();
        client.call(&TaskAdd { title: Some("x".into()), ..TaskAdd::default() }).await.unwrap();
    }
    for call in portal.calls::<ItemAdd>() {
        assert_eq!((call.request(), call.param("1")), (comment.clone(), &json!("hello")));
    }
    for call in portal.calls::<TaskAdd>() {
        assert!(call.header("Idempotency-Key").is_some() && call.header("authorization").is_none());
        assert_eq!(call.params(), &json!({"title": "x"}));
    }
}

#[tokio::test(start_paused = true)]
async fn what_goes_wrong_on_the_way() {
    let portal = Portal::new();
    let client = portal.client();
    portal.on::<DealAdd>(Fault::LostBefore).then(json!(1)).times(1).then(Fault::LostAfter);
    assert_eq!(client.call(&DealAdd::default()).await.unwrap().result, 1);
    assert_eq!(portal.calls::<DealAdd>().len(), 1, "the first one did not reach the portal");
    let error = client.call(&DealAdd::default()).await.unwrap_err();
    assert!(error.maybe_executed() && error.attempts() == 1);
    assert_eq!(portal.calls::<DealAdd>().len(), 2, "the second one ran");
    portal
        .on::<DealGet>(Fault::Html(502))
        .then(Fault::Timeout)
        .then(Fault::Slow(Duration::from_secs(10)))
        .then(json!({}));
    let start = Instant::now();
    let (_, meta) = client.request(&get(1)).timeout(Duration::from_secs(20)).send_with_meta().await.unwrap();
    assert_eq!(meta.attempts, 3);
    assert!((30..40).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    portal.on::<TaskAdd>(Fault::Slow(Duration::from_secs(100))).then(json!({}));
    portal.on_raw(Version::V2, "slow.thing", Fault::Slow(Duration::from_secs(1)));
    let error = client.call_raw(Version::V2, "slow.thing", &json!({})).await.unwrap_err();
    assert_eq!(error.code(), Some("MOCK_UNEXPECTED_CALL"), "a wait is no answer");
    let once = portal.builder().retry(Retry::never()).build().unwrap();
    assert!(once.call(&TaskAdd::default()).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn oa_4_tokens_end_and_are_renewed_once() {
    let portal = Portal::new();
    portal.on::<DealAdd>(Fault::ExpiredToken).then(json!(1));
    let client = portal.application_client();
    let old = client.tokens().unwrap();
    assert_eq!(client.call(&DealAdd::default()).await.unwrap().result, 1);
    assert_eq!((portal.refreshes(), portal.calls::<DealAdd>().len()), (1, 2));
    let late = portal.application_builder().application(portal.app(), (*old).clone()).build().unwrap();
    let error = late.call(&DealAdd::default()).await.unwrap_err();
    assert!(error.needs_authorization(), "an old refresh token is void: {error}");
    portal.on::<DealGet>(Fault::ExpiredToken).then(json!({}));
    portal.on_refresh(Answer::error(400, "invalid_grant"));
    assert!(client.call(&get(1)).await.unwrap_err().needs_authorization());
    portal.on_raw(Version::V2, "profile", Fault::ExpiredToken);
    assert_eq!(
        portal.client().call_raw(Version::V2, "profile", &json!({})).await.unwrap_err().code(),
        Some("expired_token")
    );
}

#[tokio::test]
async fn b2_5_commands_of_a_batch_are_calls_like_others() {
    let portal = Portal::new();
    portal.on::<DealGet>(Answer::result(json!({"ID": "7"})).total(3)).with("id", 5);
    portal.on::<DealAdd>(json!(9)).on_raw(Version::V2, "bad", Answer::error(400, "ERROR_CORE").description("no"));
    let batch = json!({"halt": 0, "cmd": {
        "get": "crm.deal.get?id=5",
        "add": "crm.deal.add?TITLE=a+b&TAGS[0]=$result[get][ID]&TAGS[1]=x",
        "bad": "bad",
        "who": "who.knows?a=1",
    }});
    let result = portal.client().call_raw(Version::V2, "batch", &batch).await.unwrap().result;
    assert_eq!(result["result"], json!({"get": {"ID": "7"}, "add": 9}));
    assert_eq!(result["result_error"]["bad"], json!({"error": "ERROR_CORE", "error_description": "no"}));
    assert_eq!(result["result_error"]["who"]["error"], "MOCK_UNEXPECTED_CALL");
    assert_eq!((&result["result_total"], &result["result_next"]), (&json!({"get": 3}), &json!([])));
    let added = &portal.calls::<DealAdd>()[0];
    assert!(added.is_in_batch());
    let request = added.request();
    assert_eq!((request.title.as_deref(), request.tags), (Some("a b"), Some(vec!["7".into(), "x".into()])));
    let halt = json!({"halt": 1, "cmd": {"bad": "bad", "get": "crm.deal.get?id=5"}});
    let result = portal.client().call_raw(Version::V2, "batch", &halt).await.unwrap().result;
    assert_eq!((&result["result"], result["result_error"].as_object().unwrap().len()), (&json!([]), 1));
}

#[tokio::test]
async fn b3_3_one_refusal_is_that_of_the_whole_batch() {
    let portal = Portal::new();
    portal.on::<TaskAdd>(json!({"item": {"id": 3}})).with("title", "a");
    portal.on_raw(Version::V3, "tasks.task.get", Answer::compute(|call| json!({"item": call.param("id")})));
    let batch = json!([
        {"method": "tasks.task.add", "query": {"title": "a"}, "as": "new"},
        {"method": "tasks.task.get", "query": {"id": {"$ref": "new.item.id"}}},
    ]);
    let client = portal.client();
    let result = client.call_raw(Version::V3, "batch", &batch).await.unwrap().result;
    assert_eq!(result, json!([{"item": {"id": 3}}, {"item": 3}]));
    let bad = json!([{"method": "tasks.task.add", "query": {"title": "b"}}]);
    assert_eq!(client.call_raw(Version::V3, "batch", &bad).await.unwrap_err().code(), Some("MOCK_UNEXPECTED_CALL"));
    portal.on_raw(Version::V3, "batch", json!([1]));
    assert_eq!(
        client.call_raw(Version::V3, "batch", &bad).await.unwrap().result,
        json!([1]),
        "a batch may have its own answer"
    );
}

#[tokio::test(start_paused = true)]
async fn oa_1_oa_4_oa_5_faults_of_the_authorization_server_cost_what_they_cost() {
    let portal = Portal::new();
    portal.on::<DealAdd>(Fault::ExpiredToken).then(json!(1));
    portal.on_refresh(Fault::Slow(Duration::from_secs(5))).times(1);
    let client = portal.application_client();
    let start = Instant::now();
    client.call(&DealAdd::default()).await.unwrap();
    assert_eq!((portal.refreshes(), start.elapsed().as_secs()), (1, 5), "granted after a wait");
    portal.on::<DealGet>(Fault::ExpiredToken).then(json!({}));
    portal.on_refresh(Fault::LostAfter).times(1);
    let error = client.call(&get(1)).await.unwrap_err();
    assert!(error.needs_authorization(), "the pair is void that was renewed and lost: {error}");

    let tokens = portal.oauth().exchange(&portal.callback()).await.unwrap();
    let info = portal.oauth().app_info(None, &tokens.access_token).await.unwrap();
    assert_eq!(info.member_id, Some(portal.member_id()));
    let wrong = bitrix24::Callback::from_code("other".to_owned());
    assert!(portal.oauth().exchange(&wrong).await.unwrap_err().needs_authorization());
    portal.on_refresh(Answer::compute(|_| Answer::error(503, "temporarily_unavailable")));
    assert_eq!(portal.oauth().refresh(&tokens).await.unwrap_err().code(), Some("temporarily_unavailable"));

    portal.on_upload::<TaskAddFile>(Fault::Slow(Duration::from_secs(5))).then(json!({"ID": 9}));
    let reply = portal.client().upload(&TaskAddFile::default(), "a.txt", "foo").await.unwrap();
    assert_eq!((reply.result, portal.uploads().len()), ([("ID", json!(9))].into(), 1));
}

#[tokio::test]
async fn f_1_f_2_files_of_a_fake_portal() {
    let portal = Portal::new();
    portal.on_upload::<TaskAddFile>(json!({"ID": 9}));
    let client = portal.client();
    let reply = client.upload(&TaskAddFile::default(), "a.txt", "foo").await.unwrap();
    assert_eq!(reply.result, [("ID", json!(9))].into());
    let upload = &portal.uploads()[0];
    assert_eq!((upload.name.as_str(), &upload.content[..], upload.field.as_str()), ("a.txt", &b"foo"[..], "file"));
    let url = portal.file("b.txt", "bar");
    let download = client.download(&url).await.unwrap();
    assert_eq!(download.file_name().as_deref(), Some("b.txt"));
    assert_eq!(download.bytes(10).await.unwrap(), b"bar");
    assert_eq!(client.resume_download(&url, 1).await.unwrap().bytes(10).await.unwrap(), b"ar");
    portal.assert_no_unexpected();
}

method!(TaskAddFile("disk.folder.uploadFile", V2) { id i64: "id" } -> Map<Value>,);

#[tokio::test]
async fn portals_are_strangers_to_each_other() {
    let (one, two) = (Portal::new(), Portal::new());
    one.on::<DealAdd>(json!(1));
    two.on::<DealAdd>(json!(2));
    assert_eq!(two.client().call(&DealAdd::default()).await.unwrap().result, 2);
    let (a, b) = (one.application_client(), two.application_client());
    assert_eq!(
        (a.call(&DealAdd::default()).await.unwrap().result, b.call(&DealAdd::default()).await.unwrap().result),
        (1, 2)
    );
    assert_eq!((one.all_calls().len(), two.all_calls().len()), (1, 2));
    for _ in 0..200 {
        one.client().call(&DealAdd::default()).await.unwrap();
    }
    let shown = format!("{one:?} {:?} {:?}", one.calls::<DealAdd>(), one.client());
    assert!(!shown.contains("mockwebhooksecret") && !shown.contains("mock-access"), "{shown}");
}

#[tokio::test]
async fn f_1_f_2_a_file_goes_from_one_portal_to_another() {
    let (from, to) = (Portal::new(), Portal::new());
    to.on_upload::<TaskAddFile>(json!({}));
    let source = from.file("a.txt", "foobar");
    let client = from.client();
    let copied = async move {
        let download = client.download(&source).await?;
        let (name, length) = (download.file_name().unwrap_or_default(), download.length().unwrap_or_default());
        let content = bitrix24::Content::stream(length, download.into_stream());
        to.client().upload(&TaskAddFile::default(), name, content).await?;
        Ok::<_, Error>(to)
    };
    let to = tokio::spawn(copied).await.unwrap().unwrap();
    assert_eq!((to.uploads()[0].name.as_str(), &to.uploads()[0].content[..]), ("a.txt", &b"foobar"[..]));
}

#[cfg(feature = "disk")]
#[tokio::test]
async fn generated_types_are_answered_and_read_back() {
    use bitrix24::disk::folder::{UploadFile, UploadFileResult};
    let portal = Portal::new();
    portal.on_upload::<UploadFile>(
        json!({"ID": 9011, "STORAGE_ID": "1357", "DOWNLOAD_URL": portal.file("a.txt", "foo")}),
    );
    let client = portal.client();
    let stored = client.upload(&UploadFile::new(8930), "a.txt", "foo").await.unwrap().result;
    assert_eq!((stored.id, stored.storage_id), (Some(9011), Some(1357)));
    assert_eq!(portal.calls::<UploadFile>()[0].request().id, 8930);
    assert!(!format!("{stored:?}").contains("mock-file"), "the address of the file holds a token");
    let mut result = UploadFileResult::default();
    result.id = Some(5);
    let portal = Portal::new();
    portal.reply::<UploadFile>(result);
    let upload = bitrix24::Upload::new("a.txt", "foo").unwrap();
    let request = UploadFile::new(1).file_content(upload.pair());
    assert_eq!(portal.client().call(&request).await.unwrap().result.id, Some(5));
    assert_eq!(portal.calls::<UploadFile>()[0].param("fileContent"), &json!(["a.txt", "Zm9v"]));
    let empty = UploadFile::new(1).file_content(["a.txt", ""]);
    assert_eq!(portal.client().call(&empty).await.unwrap_err().kind(), ErrorKind::Request);
}
