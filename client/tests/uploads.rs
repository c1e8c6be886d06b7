//! Uploads in two steps, through a transport in memory.
#![allow(clippy::unwrap_used)]

mod memory;

use bitrix24::prelude::*;
use bitrix24::wire::codegen::*;
use bitrix24::{Client, Content, Error, ErrorKind, HttpFailure, HttpReply, Limits, Plan, Upload};
use futures_util::stream;
use memory::{Memory, URL, answer, portal, shown};
use serde_json::json;

/// Percent-encoded, with vertical bars, as portals write it.
const TICKET: &str = "https://example.bitrix24.com/rest/upload.json?auth=s3cretAuth&token=disk%7CaWQ9|s3cretToken%3D";

/// `disk.folder.uploadFile` as generated.
#[derive(Clone, Default)]
struct UploadFile {
    id: i64,
    extra: Extra,
}

impl Record for UploadFile {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo { name: "UploadFile", fields: &["id"], required: &[0], codecs: &[] }
    }
    fn field(&self, index: usize) -> &dyn Field {
        if index == 0 { &self.id } else { &self.extra }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Field {
        if index == 0 { &mut self.id } else { &mut self.extra }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum UploadError {
    Denied,
}

impl ErrorCode for UploadError {
    const CASES: &'static [ErrorCase<Self>] = &[ErrorCase::code(Self::Denied, "DISK_OBJECT_22002")];
}

impl Method for UploadFile {
    type Output = Map<Value>;
    type Error = UploadError;
    const NAME: &'static str = "disk.folder.uploadFile";
}

fn ticket(url: &str) -> Result<HttpReply, HttpFailure> {
    answer(200, json!({"result": {"field": "file", "uploadUrl": url}}))
}

async fn upload(client: &Client, content: impl Into<Content>) -> Result<Map<Value>, Error> {
    let request = UploadFile { id: 8930, ..UploadFile::default() };
    client.upload(&request, "r\"1\".txt", content).await.map(|reply| reply.result)
}

#[tokio::test]
async fn f_1_an_upload_in_two_steps() {
    let (client, memory) = portal([ticket(TICKET), answer(200, json!({"result": {"ID": 9011}}))]);
    assert_eq!(upload(&client, "foo\r\n\0bar").await.unwrap(), [("ID", json!(9011))].into());
    assert_eq!(memory.asked(0).body, &br#"{"id":8930}"#[..]);
    let sent = memory.asked(1);
    assert_eq!(sent.url, TICKET, "the address is used as it is");
    let boundary = sent.header("content-type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let body = String::from_utf8(sent.body.to_vec()).unwrap();
    assert_eq!(
        body,
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r%221%22.txt\"\r\n\
             Content-Type: application/octet-stream\r\n\r\nfoo\r\n\0bar\r\n--{boundary}--\r\n"
        )
    );
    assert!(!body.contains("s3cret") && sent.header("authorization").is_none());
    assert!(sent.header("user-agent").is_some());
}

#[tokio::test]
async fn f_1_both_spellings_of_the_field() {
    let reply = answer(200, json!({"result": {"uploadUrl": TICKET, "fieldName": "record"}}));
    let (client, memory) = portal([reply, answer(200, json!({"result": {"FILE_ID": 1}}))]);
    upload(&client, vec![1]).await.unwrap();
    assert!(String::from_utf8_lossy(&memory.asked(1).body).contains("name=\"record\""));
}

#[tokio::test]
async fn f_1_no_address_is_an_error_and_so_is_an_empty_file() {
    for result in [json!({"ID": 1}), json!(true), json!({"uploadUrl": "", "field": "f"}), json!({"uploadUrl": TICKET})]
    {
        let (client, memory) = portal([answer(200, json!({ "result": result }))]);
        let error = upload(&client, "foo").await.unwrap_err();
        assert_eq!((error.kind(), memory.count()), (ErrorKind::Request, 1));
        assert!(shown(&error).contains("disk.folder.uploadFile: the method answers without `uploadUrl`"), "{error}");
    }
    let (client, memory) = portal([]);
    assert_eq!(upload(&client, "").await.unwrap_err().kind(), ErrorKind::Request);
    assert_eq!(memory.count(), 0);
}

#[tokio::test]
async fn f_1_the_address_must_be_at_the_portal() {
    for url in [
        "https://upload.example.bitrix24.com/rest/upload.json?token=s3cretToken",
        "https://other.bitrix24.com/rest/upload.json?token=s3cretToken",
        "/rest/upload.json?token=s3cretToken",
    ] {
        let (client, memory) = portal([ticket(url), answer(200, json!({"result": {}}))]);
        upload(&client, "foo").await.unwrap();
        assert!(memory.asked(1).url.starts_with("https://") && memory.asked(1).url.ends_with(url));
    }
    for url in [
        "https://evil.test/rest/upload.json?token=s3cretToken",
        "https://example.bitrix24.com.evil.test/?token=s3cretToken",
        "https://evilexample.bitrix24.com@evil.test/?token=s3cretToken",
        "http://example.bitrix24.com/rest/upload.json?token=s3cretToken",
        "//evil.test/rest/upload.json?token=s3cretToken",
        "s3cretToken",
    ] {
        let (client, memory) = portal([ticket(url)]);
        let error = upload(&client, "foo").await.unwrap_err();
        shown(&error);
        assert_eq!(memory.count(), 1, "{url}");
    }
}

#[tokio::test(start_paused = true)]
async fn f_1_repeated_is_what_did_not_run() {
    let done = || answer(200, json!({"result": {"ID": 1}}));
    for refusal in [Err(HttpFailure::not_sent("down")), answer(503, json!({"error": "QUERY_LIMIT_EXCEEDED"}))] {
        let (client, memory) = portal([ticket(TICKET), refusal, done()]);
        upload(&client, "foo").await.unwrap();
        assert_eq!(memory.count(), 3);
        assert_eq!(memory.asked(1).body, memory.asked(2).body);
    }
    let (client, memory) = portal([ticket(TICKET), Err(HttpFailure::sent(format!("lost {TICKET}"))), done()]);
    let error = upload(&client, "foo").await.unwrap_err();
    assert!(error.maybe_executed() && shown(&error).contains("lost ***"), "{error}");
    assert_eq!(memory.count(), 2, "a file is not stored twice");
    let error = answer(400, json!({"error": "DISK_OBJECT_22002", "error_description": format!("at {TICKET}")}));
    let (client, _) = portal([ticket(TICKET), error]);
    let error = upload(&client, "foo").await.unwrap_err();
    assert!(error.is(UploadError::Denied) && error.request_id().is_some());
    shown(&error);
    let moved = HttpReply::new(302, "").with_header("Location", TICKET);
    let (client, _) = portal([ticket(TICKET), Ok(moved)]);
    assert_eq!(upload(&client, "foo").await.unwrap_err().kind(), ErrorKind::Redirect);
}

#[tokio::test(start_paused = true)]
async fn f_1_a_stream_is_sent_once() {
    let pieces = || stream::iter(["foo", "bar"].map(|piece| Ok::<_, std::io::Error>(piece.into())));
    let (client, memory) = portal([ticket(TICKET), answer(200, json!({"result": {}}))]);
    upload(&client, Content::stream(6, pieces())).await.unwrap();
    assert!(String::from_utf8_lossy(&memory.asked(1).body).contains("\r\n\r\nfoobar\r\n--"));
    let (client, memory) = portal([ticket(TICKET), Err(HttpFailure::not_sent("down"))]);
    let error = upload(&client, Content::reader(3, &b"foo"[..])).await.unwrap_err();
    assert_eq!((error.kind(), memory.count()), (ErrorKind::Transport, 2));
    let (client, memory) = portal([ticket(TICKET)]);
    let error = upload(&client, Content::stream(7, pieces())).await.unwrap_err();
    assert!(error.to_string().contains("instead of") && !error.maybe_executed(), "{error}");
    let (client, _) = portal([ticket(TICKET)]);
    let broken = stream::iter([Err(std::io::Error::other("the disk is gone"))]);
    let error = upload(&client, Content::stream(7, broken)).await.unwrap_err();
    assert!(error.to_string().contains("the disk is gone"), "{error}");
    assert_eq!(memory.count(), 1);
}

#[tokio::test]
async fn rl_5_the_limit_of_a_body_is_not_that_of_an_upload() {
    let memory = Memory::default();
    memory.answers.lock().unwrap().extend([ticket(TICKET), answer(200, json!({"result": {}}))]);
    let client = Client::builder()
        .webhook(URL)
        .limits(Limits::new(Plan::Unlimited))
        .transport(memory.clone())
        .max_body(100)
        .build()
        .unwrap();
    upload(&client, vec![7; 1000]).await.unwrap();
    let content = Upload::new("a", vec![7; 1000]).unwrap().pair();
    let error = client.call(&UploadFile::default().set("fileContent", content)).await.unwrap_err();
    assert_eq!((error.kind(), memory.count()), (ErrorKind::Request, 2));
}
