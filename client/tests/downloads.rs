//! Downloads, through a transport in memory.
#![allow(clippy::unwrap_used)]

mod memory;

use bitrix24::{
    BoxFuture, ByteStream, Client, Content, ErrorKind, HttpBody, HttpFailure, HttpReply, HttpRequest, HttpStream,
    Limits, Plan, RedirectPolicy, Transport, Upload,
};
use futures_util::{StreamExt, stream};
use memory::{Memory, URL, answer, portal, shown};
use serde_json::json;

/// Percent-encoded, with vertical bars, as portals write it.
const FILE: &str = "https://example.bitrix24.com/rest/download.json?auth=s3cretAuth&token=disk%7CaWQ9|s3cretToken%3D";

fn file(content: &'static str) -> Result<HttpReply, HttpFailure> {
    let reply = HttpReply::new(200, content).with_header("Content-Type", "application/octet-stream");
    Ok(reply.with_header("Content-Length", content.len().to_string()))
}

#[tokio::test]
async fn f_2_a_download_as_portals_want_it() {
    let named = file("foo")
        .unwrap()
        .with_header("Content-Disposition", "attachment; filename=\"a.txt\"; filename*=utf-8''%C3%A4%20b.txt");
    let (client, memory) = portal([Ok(named)]);
    let download = client.download(FILE).await.unwrap();
    assert_eq!((download.length(), download.file_name().as_deref()), (Some(3), Some("ä b.txt")));
    assert_eq!(download.bytes(3).await.unwrap(), b"foo");
    let asked = memory.asked(0);
    assert_eq!((asked.url.as_str(), asked.body.len()), (FILE, 0), "the address is used as it is");
    for (name, value) in
        [("accept", "*/*"), ("accept-language", "en-US,en;q=0.9"), ("referer", "https://example.bitrix24.com/")]
    {
        assert_eq!(asked.header(name), Some(value));
    }
    assert!(asked.header("user-agent").is_some_and(|agent| agent.contains('/')));
    assert!(!format!("{asked:?}").contains("s3cret"));
}

#[tokio::test]
async fn f_2_names_of_files_are_names_alone() {
    for (disposition, name) in [
        ("attachment; filename=a.txt", Some("a.txt")),
        ("attachment; filename=\"%D1%8F.txt\"", Some("я.txt")),
        ("attachment; filename=\"..\\..\\etc/passwd\"", Some("passwd")),
        ("attachment; filename*=utf-8''..%2F..%2Fx", Some("x")),
        ("attachment; filename=\"..\"", None),
        ("attachment", None),
    ] {
        let (client, _) = portal([Ok(file("foo").unwrap().with_header("content-disposition", disposition))]);
        assert_eq!(client.download(FILE).await.unwrap().file_name().as_deref(), name, "{disposition}");
    }
}

#[tokio::test(start_paused = true)]
async fn f_2_what_is_no_file() {
    let html = |status| HttpReply::new(status, format!("<html>{FILE}")).with_header("content-type", "text/html");
    let (client, _) = portal([Ok(html(404).with_header("content-disposition", "attachment; filename=a.txt"))]);
    let error = client.download(FILE).await.unwrap_err();
    assert!(shown(&error).contains("User-Agent"), "{error}");
    assert_eq!(error.status(), Some(404));
    let (client, _) = portal([Ok(html(404))]);
    let error = client.download(FILE).await.unwrap_err();
    assert!(error.is_not_found());
    shown(&error);
    for status in [200, 401, 403] {
        let (client, memory) = portal([answer(status, json!({"error": "expired_token", "error_description": FILE}))]);
        let error = client.download(FILE).await.unwrap_err();
        assert_eq!((error.code(), memory.count()), (Some("expired_token"), 1), "the token is in the address");
        shown(&error);
    }
    let (client, memory) = portal([Ok(html(502)), Err(HttpFailure::sent(format!("lost {FILE}"))), file("foo")]);
    assert_eq!(client.download(FILE).await.unwrap().bytes(9).await.unwrap(), b"foo");
    assert_eq!(memory.count(), 3, "loading twice is harmless");
    let (client, _) = portal([Err(HttpFailure::not_sent(format!("no {FILE}")))]);
    shown(&client.download(FILE).await.unwrap_err());
    for url in ["http://example.bitrix24.com/?token=s3cret", "https://a:s3cret@example.com/", "s3cret"] {
        shown(&client.download(url).await.unwrap_err());
    }
}

#[tokio::test]
async fn f_2_a_json_file_is_a_file() {
    let (client, _) = portal([answer(200, json!({"a": 1}))]);
    assert_eq!(client.download(FILE).await.unwrap().bytes(100).await.unwrap(), br#"{"a":1}"#);
    let (client, _) = portal([answer(200, json!({"error": "x"}))
        .map(|reply| reply.with_header("content-disposition", "attachment; filename=a.json"))]);
    assert_eq!(client.download(FILE).await.unwrap().bytes(100).await.unwrap(), br#"{"error":"x"}"#);
}

#[tokio::test]
async fn f_2_redirects_stay_within_the_rules() {
    let to = |location: &str| Ok(HttpReply::new(302, "").with_header("Location", location));
    let cdn = "https://cdn.bitrix24.com/x?token=s3cretToken";
    let (client, memory) = portal([to(cdn), to("/y?token=s3cretToken"), file("foo")]);
    assert_eq!(client.download(FILE).await.unwrap().bytes(9).await.unwrap(), b"foo");
    assert_eq!(
        (memory.asked(1).url.as_str(), memory.asked(2).url.as_str()),
        (cdn, "https://cdn.bitrix24.com/y?token=s3cretToken")
    );
    for location in ["https://evil.test/?token=s3cretToken", "http://cdn.bitrix24.com/?token=s3cretToken", "https://"] {
        let (client, memory) = portal([to(location)]);
        let error = client.download(FILE).await.unwrap_err();
        shown(&error);
        assert_eq!((error.kind(), memory.count()), (ErrorKind::Redirect, 1));
    }
    let (client, _) = portal([to(cdn), to(cdn), to(cdn), to(cdn)]);
    assert_eq!(client.download(FILE).await.unwrap_err().kind(), ErrorKind::Redirect);
    let follow = |policy| {
        let memory = Memory::default();
        memory.answers.lock().unwrap().extend([to("https://bucket.test/x"), file("foo")]);
        Client::builder()
            .webhook(URL)
            .limits(Limits::new(Plan::Unlimited))
            .transport(memory)
            .redirect_policy(policy)
            .build()
            .unwrap()
    };
    follow(RedirectPolicy::Follow).download(FILE).await.unwrap();
    assert_eq!(follow(RedirectPolicy::Refuse).download(FILE).await.unwrap_err().kind(), ErrorKind::Redirect);
}

#[tokio::test]
async fn f_2_a_download_goes_on_where_it_stopped() {
    let part =
        HttpReply::new(206, "bar").with_header("Content-Range", "bytes 3-5/6").with_header("Content-Length", "3");
    let (client, memory) = portal([Ok(part.clone()), file("foobar"), Ok(part)]);
    let download = client.resume_download(FILE, 3).await.unwrap();
    assert_eq!((download.length(), download.received()), (Some(6), 3));
    assert_eq!(download.bytes(3).await.unwrap(), b"bar");
    assert_eq!(memory.asked(0).header("range"), Some("bytes=3-"));
    let download = client.resume_download(FILE, 4).await.unwrap();
    assert_eq!(download.bytes(2).await.unwrap(), b"ar", "a portal that knows no parts sends all of it");
    assert_eq!(
        client.resume_download(FILE, 4).await.unwrap_err().kind(),
        ErrorKind::Decode,
        "another part than asked for"
    );
    let end = HttpReply::new(416, "<html>").with_header("Content-Range", "bytes */6");
    let (client, _) = portal([Ok(end.clone()), Ok(end)]);
    assert_eq!(client.resume_download(FILE, 6).await.unwrap().bytes(0).await.unwrap(), b"");
    assert_eq!(client.resume_download(FILE, 7).await.unwrap_err().status(), Some(416));
}

#[tokio::test]
async fn f_2_a_short_file_and_a_long_one() {
    let short = HttpReply::new(200, "foo").with_header("Content-Length", "5");
    let (client, _) = portal([Ok(short), file("foobar"), Ok(HttpReply::new(200, "foobar"))]);
    let mut download = client.download(FILE).await.unwrap();
    assert_eq!(download.next_chunk().await.unwrap().unwrap(), "foo");
    let error = download.next_chunk().await.unwrap_err();
    assert_eq!(error.to_string(), "the file ends after 3 of 5 bytes");
    assert_eq!(download.received(), 3);
    for _ in 0..2 {
        assert_eq!(client.download(FILE).await.unwrap().bytes(5).await.unwrap_err().kind(), ErrorKind::Request);
    }
}

/// A body in pieces, the last of which is lost.
struct Broken;

impl Transport for Broken {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        unreachable!("a download is a stream")
    }

    fn download(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, HttpFailure>> {
        let lost = HttpFailure::sent(format!("lost {}", request.url));
        let body: ByteStream<HttpFailure> = stream::iter([Ok("foo".into()), Err(lost)]).boxed();
        Box::pin(async move { Ok(HttpStream::new(200, body)) })
    }
}

#[tokio::test]
async fn f_2_no_secret_in_any_text() {
    let client = Client::builder().webhook(URL).limits(Limits::new(Plan::Unlimited)).transport(Broken).build().unwrap();
    for secret in ["s3cretToken", "s3cret%7CToken%3D", "s3cret|x", "s3cret+%2B/"] {
        for url in [
            format!("https://example.bitrix24.com/rest/download.json?token={secret}"),
            format!("https://example.bitrix24.com/show.php?auth={secret}&id=1#x"),
            format!("https://example.bitrix24.com/rest/1/s3cretS3cret/download/?token={secret}"),
        ] {
            let mut download = client.download(&url).await.unwrap();
            let before = format!("{download:?}");
            download.next_chunk().await.unwrap();
            let error = download.next_chunk().await.unwrap_err();
            let request = HttpRequest::get(&url, std::time::Duration::ZERO);
            let all = format!("{before} {download:?} {error} {error:?} {request:?}");
            assert!(!all.contains("s3cret"), "{all}");
        }
    }
    let body: ByteStream<bitrix24::BoxError> = stream::iter([Ok("s3cret".into())]).boxed();
    let stream = HttpStream::new(200, stream::iter([Ok("s3cret".into())]).boxed());
    let upload = Upload::new("a.txt", "s3cret").unwrap();
    let all = format!("{:?} {stream:?} {:?} {upload:?}", HttpBody::new(6, body), Content::from("s3cret"));
    assert!(!all.contains("s3cret"), "{all}");
}
