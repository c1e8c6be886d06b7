//! The transport over HTTP against a server of this process.
#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use bitrix24::wire::codegen::*;
use bitrix24::{
    BoxFuture, Client, Content, ErrorKind, HttpBody, HttpFailure, HttpReply, HttpRequest, HttpStream, ReqwestTransport,
    SystemError, Transport,
};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

const ORIGIN: &str = "https://portal.test";
const URL: &str = "https://portal.test/rest/1/s3cret/";

/// Sends requests for the portal to the loopback address instead.
struct Local {
    inner: ReqwestTransport,
    origin: String,
}

impl Transport for Local {
    fn send(&self, mut request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        request.url = request.url.replace(ORIGIN, &self.origin);
        self.inner.send(request)
    }

    fn upload(&self, mut request: HttpRequest, body: HttpBody) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        request.url = request.url.replace(ORIGIN, &self.origin);
        self.inner.upload(request, body)
    }

    fn download(&self, mut request: HttpRequest) -> BoxFuture<'_, Result<HttpStream, HttpFailure>> {
        request.url = request.url.replace(ORIGIN, &self.origin);
        self.inner.download(request)
    }
}

/// A server that reads one request per connection and writes these bytes, or nothing.
async fn server(answers: Vec<Option<&'static str>>) -> (Client, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let mut heads = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            heads.push(read_request(&mut stream).await);
            match answer {
                Some(answer) => stream.write_all(answer.as_bytes()).await.unwrap(),
                None => tokio::time::sleep(Duration::from_secs(2)).await,
            }
        }
        heads
    });
    let transport = Local { inner: ReqwestTransport::new().unwrap(), origin };
    let builder = Client::builder().webhook(URL).transport(transport).timeout(Duration::from_millis(700));
    (builder.build().unwrap(), served)
}

/// Head and body of a request with a length.
async fn read_request(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        if stream.read_buf(&mut bytes).await.unwrap() == 0 {
            return text;
        }
    }
}

async fn call(client: &Client) -> Result<serde_json::Value, bitrix24::Error> {
    client.call_raw(Version::V2, "profile", &json!({"a": [1, "ü"]})).await.map(|reply| reply.result)
}

#[tokio::test]
async fn a_call_over_http() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 17\r\nConnection: close\r\n\r\n{\"result\":\"here\"}";
    let (client, served) = server(vec![Some(answer)]).await;
    assert_eq!(call(&client).await.unwrap(), json!("here"));
    let heads = served.await.unwrap();
    let lower = heads[0].to_lowercase();
    assert!(heads[0].starts_with("POST /rest/1/s3cret/profile HTTP/1.1\r\n"), "{}", heads[0]);
    assert!(heads[0].ends_with("\r\n\r\n{\"a\":[1,\"ü\"]}"), "{}", heads[0]);
    for header in
        ["content-type: application/json", "accept: application/json", "user-agent: bitrix24-rs/", "x-request-id: "]
    {
        assert!(lower.contains(&format!("\r\n{header}")), "{header} is missing in {lower}");
    }
}

#[tokio::test]
async fn url_6_redirects_are_not_followed_to_strangers() {
    let answer = "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.test/rest/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (client, served) = server(vec![Some(answer)]).await;
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.maybe_executed()), (ErrorKind::Redirect, false));
    assert!(error.to_string().contains("elsewhere.test"), "{error}");
    assert_eq!(served.await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_was_lost_and_when() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\n{\"result\":";
    let (client, served) = server(vec![Some(cut), Some(""), None]).await;
    for (what, timeout) in [("a truncated body", false), ("a closed connection", false), ("no answer", true)] {
        let error = call(&client).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.maybe_executed(), error.is_timeout()),
            (ErrorKind::Transport, true, timeout),
            "{what}"
        );
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    }
    served.await.unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.maybe_executed()), (ErrorKind::Transport, false), "nobody listens any more");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
}

/// A method that takes uploads in two steps, as generated.
#[derive(Clone, Default)]
struct Ticket {
    extra: Extra,
}

impl Record for Ticket {
    fn info(&self) -> &'static RecordInfo {
        &RecordInfo { name: "Ticket", fields: &[], required: &[], codecs: &[] }
    }
    fn field(&self, _: usize) -> &dyn Field {
        &self.extra
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Field {
        &mut self.extra
    }
}

impl Method for Ticket {
    type Output = bool;
    type Error = SystemError;
    const NAME: &'static str = "disk.folder.uploadFile";
}

const FILE: &str = "https://portal.test/rest/download.json?token=s3cret%7C|x";

#[tokio::test]
async fn f_2_a_download_comes_in_pieces() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 6\r\nConnection: close\r\n\r\nfoobar";
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nConnection: close\r\n\r\nfoo";
    let (client, served) = server(vec![Some(answer), Some(cut)]).await;
    let download = client.download(FILE).await.unwrap();
    assert_eq!((download.length(), download.content_type()), (Some(6), Some("image/png")));
    assert_eq!(download.bytes(6).await.unwrap(), b"foobar");
    let mut download = client.resume_download(FILE, 0).await.unwrap();
    assert_eq!(download.next_chunk().await.unwrap().unwrap(), "foo");
    let error = download.next_chunk().await.unwrap_err();
    assert_eq!((error.kind(), download.received()), (ErrorKind::Transport, 3));
    assert!(!format!("{error} {error:?} {download:?}").contains("s3cret"), "{error:?}");
    let heads = served.await.unwrap();
    let lower = heads[0].to_lowercase();
    assert!(heads[0].starts_with("GET /rest/download.json?token=s3cret%7C|x HTTP/1.1\r\n"), "{}", heads[0]);
    for header in
        ["accept: */*", "accept-language: en-us,en;q=0.9", "referer: https://portal.test/", "user-agent: bitrix24-rs/"]
    {
        assert!(lower.contains(&format!("\r\n{header}")), "{header} is missing in {lower}");
    }
}

#[tokio::test]
async fn f_1_an_upload_is_read_while_it_is_sent() {
    let ticket = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 76\r\nConnection: close\r\n\r\n{\"result\":{\"field\":\"f\",\"uploadUrl\":\"https://portal.test/rest/up?token=s3cret\"}}";
    let done = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\nConnection: close\r\n\r\n{\"result\":true}";
    let length = format!("Content-Length: {}", ticket.split_once("\r\n\r\n").unwrap().1.len());
    let ticket: &'static str = ticket.replace("Content-Length: 76", &length).leak();
    let (client, served) = server(vec![Some(ticket), Some(done), Some(ticket), None]).await;
    let pieces =
        |count: usize| futures_util::stream::iter((0..count).map(|_| Ok::<_, std::io::Error>(vec![b'#'; 1000].into())));
    let reply = client.upload(&Ticket::default(), "a.txt", Content::stream(100_000, pieces(100))).await.unwrap();
    assert!(reply.result);
    // Fewer bytes than announced: the request breaks off, so the portal cannot take it for the whole file.
    let error = client.upload(&Ticket::default(), "a.txt", Content::stream(100_000, pieces(99))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    let heads = served.await.unwrap();
    assert!(heads[1].starts_with("POST /rest/up?token=s3cret HTTP/1.1\r\n"), "{}", heads[1]);
    let (head, body) = heads[1].split_once("\r\n\r\n").unwrap();
    assert!(head.to_lowercase().contains(&format!("content-length: {}", body.len())), "{head}");
    assert_eq!(body.bytes().filter(|byte| *byte == b'#').count(), 100_000);
}
