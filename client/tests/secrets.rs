//! No secret is in any text that a program can print: errors of every kind, and everything that has `Debug`.
#![allow(clippy::unwrap_used)]

mod support;

use std::error::Error as _;
use std::time::Duration;

use bitrix24::{App, Batch, Client, Error, ExposeSecret, HttpFailure, HttpReply, OAuth, Retry, Value, Version};
use proptest::prelude::*;
use serde_json::json;
use support::{Answer, Fake, tokens};

/// All texts of an error.
fn everything(error: &Error) -> String {
    let body = String::from_utf8_lossy(error.raw_body().unwrap_or_default()).into_owned();
    let headers: String = ["location", "x-echo"].iter().filter_map(|name| error.header(name)).collect();
    let mut text = format!("{error} {error:?} {error:#?} {:?} {:?} {body} {headers}", error.api(), error.description());
    let api = error.api().map(|api| format!("{} {:?} {:?}", api.body, api.extra, api.validation));
    text.extend(api);
    text.extend(error.json_path());
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    text
}

/// Answers of a portal that repeat the request.
#[derive(Clone, Debug)]
struct Echo {
    status: u16,
    form: u8,
    noise: String,
}

fn echo() -> impl Strategy<Value = Echo> {
    let status = prop::sample::select(vec![200_u16, 302, 400, 401, 403, 404, 408, 429, 500, 502, 503]);
    (status, 0..9_u8, ".{0,12}").prop_map(|(status, form, noise)| Echo { status, form, noise })
}

impl Echo {
    fn answer(&self, secret: &str) -> Answer {
        let text = format!("{}/{secret}/{}", self.noise, self.noise);
        let refused = json!([{"field": text, "message": text}]);
        let body = match self.form {
            0 => json!({"error": "X", "error_description": text}).to_string(),
            1 => json!({"error": text}).to_string(),
            2 => json!({"error": {"code": text, "message": text, "validation": refused}}).to_string(),
            3 => json!({"error": 7, "argument": text, text.clone(): [text]}).to_string(),
            4 => format!("<html>{text}</html>"),
            5 => json!({"result": {text.clone(): text}}).to_string(),
            6 => json!({"result": {"result_error": {"c0": {"error": "X", "error_description": text}}}}).to_string(),
            7 => return Err(HttpFailure::sent(format!("lost on the way to https://example.com/{text}"))),
            _ => return Err(HttpFailure::not_sent(text).timed_out()),
        };
        let location = format!("https://elsewhere.example.com/rest/{secret}/");
        Ok(HttpReply::new(self.status, body).with_header("x-echo", secret).with_header("location", location))
    }

    fn fake(&self, secret: &str) -> Fake {
        Fake::script([self.answer(secret)])
    }
}

fn check<T: std::fmt::Debug>(result: Result<T, Error>) {
    if let Err(error) = result {
        let shown = everything(&error);
        assert!(!shown.contains("s3cret"), "{shown}");
    }
}

async fn call_every_way(client: &Client) {
    for version in [Version::V2, Version::V3] {
        check(client.call_raw(version, "thing.add", &json!({"password": "s3cretS3cret"})).await);
    }
    let list = bitrix24::ListInfo::new(&["items"]).cursor("id", "id");
    check(client.scan_raw(Version::V2, "thing.list", &Value::Null, list).try_next().await);
    let mut batch = Batch::v2();
    let command = batch.add_raw("thing.get", &Value::Null).unwrap();
    match client.batch(batch).await {
        Ok(mut reply) => check(reply.take(command)),
        Err(error) => check::<()>(Err(error)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_secret_in_any_error(echo in echo()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            call_every_way(&echo.fake("s3cretS3cret").builder().retry(Retry::never()).build().unwrap()).await;
            let member = format!("secrets-{:?}", std::thread::current().id());
            for secret in ["s3cretAccess", "s3cretRefresh", "s3cretApp"] {
                let fake = echo.fake(secret);
                if secret != "s3cretApp" {
                    call_every_way(&fake.application(tokens(&member)).retry(Retry::never()).build().unwrap()).await;
                }
                // These answers come from the authorization server, which receives all three.
                let mut old = tokens(&member);
                old.expires_at = std::time::SystemTime::now() - Duration::from_secs(1);
                let client = fake.application(old).retry(Retry::never()).build().unwrap();
                check(client.call_raw(Version::V2, "x", &Value::Null).await);
                let oauth = OAuth::with_transport(App::new("app.1", "s3cretApp"), fake);
                check(oauth.refresh(&tokens(&member)).await);
                check(oauth.app_info(None, &secret.into()).await);
            }
        });
    }

    #[test]
    fn no_secret_in_a_refused_address(secret in "s3cret[a-zA-Z0-9/?#%@:.]{0,20}", scheme in "(http|https|ftp)", place in 0..4_u8) {
        let address = match place {
            0 => format!("{scheme}://example.com/rest/1/{secret}"),
            1 => format!("{scheme}://{secret}@example.com/rest/1/x/"),
            2 => format!("{scheme}://example.com/{secret}/rest/1/x"),
            _ => secret,
        };
        let builder = Client::builder().webhook(&address);
        assert!(!format!("{builder:?}").contains("s3cret"));
        match builder.transport(Fake::script([support::ok("{}")])).build() {
            Ok(client) => assert!(!format!("{client:?}").contains("s3cret")),
            Err(error) => check::<()>(Err(error)),
        }
    }
}

#[test]
fn what_is_meant_to_be_read_can_be_read() {
    let tokens = tokens("exposed");
    assert!(tokens.to_secret_json().expose_secret().contains("s3cretAccess"));
    assert!(!format!("{tokens:?} {:?}", tokens.to_secret_json()).contains("s3cret"));
}
