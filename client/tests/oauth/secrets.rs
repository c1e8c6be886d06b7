//! No token in what is printed.

use std::time::Duration;

use bitrix24::{App, OAuth, Tokens, Version};
use serde_json::json;

use crate::portal::{DONE, call};
use crate::support::{Fake, ok, status, tokens};

#[test]
fn no_token_in_any_text() {
    let fake = Fake::script([ok(DONE)]);
    let builder = fake.application(tokens("debug"));
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    shown += &format!("{client:?} {:?} {:?}", client.tokens(), OAuth::with_transport(App::new("a", "s3cret"), fake));
    shown += &format!("{:?} {:?}", client.call_raw(Version::V2, "x", &json!({"password": "s3cret"})), client.limits());
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("example.bitrix24.com") && shown.contains("debug"), "{shown}");
}

#[tokio::test]
async fn no_token_in_any_error() {
    let echo = |text: &'static str| Fake::script([status(400, text)]);
    let echoes = [
        r#"{"error":"X","error_description":"token s3cretAccess is no good","auth":"s3cretAccess"}"#,
        r#"{"error":{"code":"X","message":"s3cretRefresh"}}"#,
        "<html>s3cretAccess</html>",
    ];
    for text in echoes {
        let client = echo(text).application(tokens("echo")).build().unwrap();
        let error = call(&client).await.unwrap_err();
        let body = String::from_utf8_lossy(error.raw_body().unwrap()).into_owned();
        let shown = format!("{error} {error:?} {:?} {body} {:?}", error.api(), error.description());
        assert!(!shown.contains("s3cret"), "{shown}");
    }
    let bad = Tokens::new("m", "http://example.com/rest/", "s3cretA", "s3cretR", Duration::ZERO);
    let error = Fake::script([ok(DONE)]).application(bad).build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}
