//! The form of requests, and where none is sent.

use bitrix24::{Client, Value, Version};

use crate::calls::DONE;
use crate::support::{Fake, ok};

#[tokio::test]
async fn url_4_url_5_url_7_how_a_call_looks() {
    let fake = Fake::script([ok(DONE)]);
    let client = fake.builder().user_agent("my-app/1.2").build().unwrap();
    client.call_raw(Version::V2, "tasks.flow.Flow.get", &Value::Null).await.unwrap();
    let asked = fake.asked();
    let request = &asked[0].request;
    assert_eq!(request.method, bitrix24::HttpMethod::Post);
    assert!(request.url.ends_with("/tasks.flow.Flow.get"), "the documented case, and nothing behind it");
    assert_eq!(
        (request.header("content-type"), request.header("accept")),
        (Some("application/json"), Some("application/json"))
    );
    assert_eq!((request.header("user-agent"), &request.body[..]), (Some("my-app/1.2"), &b"{}"[..]));
    assert_eq!(request.header("x-request-id").unwrap().len(), 32);
    assert!(fake.builder().user_agent("").build().is_err() && fake.builder().user_agent("a\nb").build().is_err());
}

#[test]
fn url_9_plain_http_is_refused_here() {
    assert!(Client::webhook("http://example.bitrix24.com/rest/1/s3cret/").is_err());
    let local =
        |url: &str| Client::builder().webhook(url).plain_http_on_loopback().transport(Fake::script([ok(DONE)])).build();
    assert!(local("http://127.0.0.1:8080/rest/1/s3cret/").is_ok());
    assert!(local("http://[::1]:8080/rest/1/s3cret/").is_ok());
    assert!(local("http://example.bitrix24.com/rest/1/s3cret/").is_err());
    assert!(Client::webhook("http://127.0.0.1:8080/rest/1/s3cret/").is_err());
}
