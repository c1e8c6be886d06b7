//! A transport in memory that answers by a function, and records requests.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24::{
    App, BoxFuture, Client, ClientBuilder, HttpFailure, HttpReply, HttpRequest, Limits, Plan, Tokens, Transport, Value,
};
use tokio::time::Instant;

pub const URL: &str = "https://example.bitrix24.com/rest/1/s3cretS3cret/";
pub const ENDPOINT: &str = "https://example.bitrix24.com/rest/";

pub type Answer = Result<HttpReply, HttpFailure>;
type Answers = dyn Fn(&HttpRequest, usize) -> Answer + Send + Sync;

/// A request, and its time by the clock of tokio.
#[derive(Clone)]
pub struct Asked {
    pub request: HttpRequest,
    pub at: Instant,
}

impl Asked {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.request.body).unwrap()
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.request.body.to_vec()).unwrap()
    }
}

#[derive(Clone)]
pub struct Fake {
    answers: Arc<Answers>,
    asked: Arc<Mutex<Vec<Asked>>>,
    /// The delay of replies.
    pub takes: Duration,
}

impl Fake {
    /// Answers by a request and its index.
    pub fn new(answers: impl Fn(&HttpRequest, usize) -> Answer + Send + Sync + 'static) -> Self {
        Self { answers: Arc::new(answers), asked: Arc::default(), takes: Duration::ZERO }
    }

    /// Gives these answers one after the other, and repeats the last one.
    pub fn script(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Vec<_> = answers.into_iter().collect();
        Self::new(move |_, index| answers[index.min(answers.len() - 1)].clone())
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// A client over a webhook, with limits of its own.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().webhook(URL).transport(self.clone()).limits(Limits::new(Plan::Unlimited))
    }

    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// A client of an application.
    pub fn application(&self, tokens: Tokens) -> ClientBuilder {
        let app = App::new("app.1", "s3cretApp");
        Client::builder().application(app, tokens).transport(self.clone()).limits(Limits::new(Plan::Unlimited))
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Answer> {
        Box::pin(async move {
            let index = {
                let mut asked = self.asked.lock().unwrap();
                asked.push(Asked { request: request.clone(), at: Instant::now() });
                asked.len() - 1
            };
            let answer = (self.answers)(&request, index);
            if !self.takes.is_zero() {
                tokio::time::sleep(self.takes).await;
            }
            answer
        })
    }
}

pub fn ok(body: &str) -> Answer {
    status(200, body)
}

pub fn status(status: u16, body: &str) -> Answer {
    Ok(HttpReply::new(status, body.to_owned()).with_header("Content-Type", "application/json"))
}

pub fn html(status: u16) -> Answer {
    Ok(HttpReply::new(status, "<html>").with_header("Content-Type", "text/html"))
}

pub fn lost() -> Answer {
    Err(HttpFailure::sent("the connection was lost"))
}

pub fn unreachable() -> Answer {
    Err(HttpFailure::not_sent("no such host"))
}

/// Tokens of a portal that no other test uses: a process shares the renewals of one portal.
pub fn tokens(member: &str) -> Tokens {
    let mut tokens = Tokens::new(member, ENDPOINT, "s3cretAccess", "s3cretRefresh", Duration::from_secs(3600));
    tokens.server_endpoint = Some("https://oauth.bitrix.info/rest/".to_owned());
    tokens
}

/// A reply of the authorization server.
pub fn new_tokens(member: &str, number: usize) -> Answer {
    ok(&serde_json::json!({
        "access_token": format!("s3cretAccess{number}"), "refresh_token": format!("s3cretRefresh{number}"),
        "expires_in": 3600, "client_endpoint": ENDPOINT, "server_endpoint": "https://oauth.bitrix.info/rest/",
        "domain": "oauth.bitrix.info", "member_id": member, "scope": "crm,user", "status": "L",
    })
    .to_string())
}
