//! The client without async.
#![cfg(all(feature = "blocking", feature = "mock"))]
#![allow(clippy::unwrap_used)]

use std::io::Read;
use std::time::Duration;

use bitrix24::mock::{Answer, Fault, Portal};
use bitrix24::wire::ListInfo;
use bitrix24::{Client, Error, ErrorKind, Retry, Version, blocking};
use futures_util::stream;
use serde_json::json;

fn portal() -> (Portal, blocking::Client) {
    let portal = Portal::new();
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let client = portal.builder().retry(retry).build_blocking().unwrap();
    (portal, client)
}

#[test]
fn a_call_without_async() {
    let (portal, client) = portal();
    portal.on_raw(Version::V2, "profile", Fault::LostBefore).then(json!({"ID": "1"}));
    let parameters = json!({"a": 1});
    let (reply, meta) = client.call_raw(Version::V2, "profile", &parameters).attempts(2).send_with_meta().unwrap();
    assert_eq!((reply.result, meta.attempts), (json!({"ID": "1"}), 2));
    let again = client.run(async { client.as_async().call_raw(Version::V2, "profile", &parameters).await }).unwrap();
    assert_eq!(again.result, json!({"ID": "1"}));
    assert_eq!(client.host(), portal.host());
    assert!(!format!("{client:?} {:?}", client.call_raw(Version::V2, "profile", &parameters)).contains("secret"));
}

/// Answers one request per connection and closes it when it is told to, without having said so. Gives its address, and
/// what closes a connection and waits for that.
fn closes() -> (String, impl Fn()) {
    use std::io::{BufRead, BufReader, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/rest/1/s3cret/", listener.local_addr().unwrap());
    let ((close, told), (done, closed)) = (std::sync::mpsc::channel(), std::sync::mpsc::channel());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = BufReader::new(stream.unwrap());
            let (mut line, mut length) = (String::new(), 0);
            while stream.read_line(&mut line).unwrap_or(0) > 2 {
                let value = line.to_ascii_lowercase();
                length = value.strip_prefix("content-length: ").map_or(length, |text| text.trim().parse().unwrap());
                line.clear();
            }
            let whole = stream.read_exact(&mut vec![0; length]).is_ok();
            let reply =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"result\":true}";
            let _ = stream.get_mut().write_all(reply.as_bytes());
            let last = !whole || told.recv().is_err();
            drop(stream);
            if last || done.send(()).is_err() {
                return;
            }
        }
    });
    let close = move || {
        close.send(()).unwrap();
        closed.recv().unwrap();
    };
    (address, close)
}

#[test]
fn a_connection_that_was_closed_meanwhile_costs_no_write() {
    let (address, close) = closes();
    let client = blocking::Client::builder().webhook(&address).plain_http_on_loopback().build_blocking().unwrap();
    for _ in 0..5 {
        client.call_raw(Version::V2, "thing.add", &json!({})).send().unwrap();
        close();
    }
}

#[test]
fn threads_share_a_client() {
    let (portal, client) = portal();
    portal.on_raw(Version::V2, "profile", Fault::Slow(Duration::from_millis(5))).then(json!(1)).on_any(json!(2));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.call_raw(Version::V2, "profile", &json!({})).send().unwrap());
        }
    });
    assert_eq!(portal.all_calls().len(), 8);
}

#[test]
fn a_file_is_read_like_any_other() {
    let (portal, client) = portal();
    let url = portal.file("a.txt", "foobar");
    let mut download = client.download(&url).unwrap();
    assert_eq!((download.file_name().as_deref(), download.length()), (Some("a.txt"), Some(6)));
    let (mut start, mut rest) = ([0; 2], String::new());
    download.read_exact(&mut start).unwrap();
    download.read_to_string(&mut rest).unwrap();
    assert_eq!((&start, rest.as_str()), (b"fo", "obar"));
    let mut download = client.resume_download(&url, 2).unwrap();
    download.read_exact(&mut start).unwrap();
    assert_eq!(download.bytes(2).unwrap(), b"ar");
    assert_eq!(client.download(&url).unwrap().bytes(5).unwrap_err().kind(), ErrorKind::Request);
}

#[test]
fn a_stream_is_an_iterator() {
    let (_, client) = portal();
    let failed = Client::webhook("").unwrap_err();
    let items: Vec<Result<i32, Error>> = client.iter(stream::iter([Ok(1), Err(failed), Ok(3)])).collect();
    assert!(matches!(items[..], [Ok(1), Err(_), Ok(3)]));
}

#[test]
fn p2_1_a_list_is_an_iterator() {
    let (portal, client) = portal();
    portal.on_raw(Version::V2, "list", Answer::result(json!([1, 2])).next(50)).then(json!([3]));
    let list = ListInfo::new(&[]);
    let mut rows = client.iter(client.as_async().rows_raw(Version::V2, "list", &json!({}), list));
    assert_eq!(rows.by_ref().map(Result::unwrap).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(rows.next().is_none() && rows.stream().position().is_some());
    assert_eq!(portal.all_calls()[1].param("start"), 50);
}

#[tokio::test]
async fn inside_async_code_it_is_an_error_and_no_panic() {
    let (portal, client) = portal();
    let error = client.call_raw(Version::V2, "profile", &json!({})).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("bitrix24::Client"), "{error}");
    assert_eq!(client.download(&portal.file("a", "b")).unwrap_err().kind(), ErrorKind::Configuration);
    let items: Vec<Result<i32, Error>> = client.iter(stream::iter([Ok(1), Ok(2)])).collect();
    assert!(matches!(items[..], [Err(_)]), "one error, then the end");
    assert!(portal.all_calls().is_empty());
    drop(client);
}
