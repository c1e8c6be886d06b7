//! A transport in memory that records requests and gives its answers in turn.
#![allow(unreachable_pub)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bitrix24::{BoxFuture, Client, Error, HttpFailure, HttpReply, HttpRequest, Limits, Plan, Transport};
use serde_json::Value;

pub const URL: &str = "https://example.bitrix24.com/rest/1/s3cretS3cret/";

pub type Answers = VecDeque<Result<HttpReply, HttpFailure>>;

/// Records requests and gives its answers in turn.
#[derive(Clone, Default)]
pub struct Memory {
    pub asked: Arc<Mutex<Vec<HttpRequest>>>,
    pub answers: Arc<Mutex<Answers>>,
}

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        self.asked.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front();
        Box::pin(async move { answer.unwrap_or_else(|| Err(HttpFailure::not_sent("nothing more to answer"))) })
    }
}

impl Memory {
    pub fn asked(&self, index: usize) -> HttpRequest {
        self.asked.lock().unwrap()[index].clone()
    }

    pub fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

pub fn portal(answers: impl IntoIterator<Item = Result<HttpReply, HttpFailure>>) -> (Client, Memory) {
    let memory = Memory { answers: Arc::new(Mutex::new(answers.into_iter().collect())), ..Memory::default() };
    let limits = Limits::new(Plan::Unlimited);
    (Client::builder().webhook(URL).transport(memory.clone()).limits(limits).build().unwrap(), memory)
}

pub fn answer(status: u16, body: Value) -> Result<HttpReply, HttpFailure> {
    Ok(HttpReply::new(status, body.to_string()).with_header("Content-Type", "application/json"))
}

/// The text of an error, after a check that no text of it has a secret.
pub fn shown(error: &Error) -> String {
    let body = error.raw_body().map(String::from_utf8_lossy).unwrap_or_default().into_owned();
    let text = format!("{error} {error:?} {:?} {body} {:?}", error.api(), error.header("location"));
    for secret in ["s3cret", "disk%7C", "aWQ9"] {
        assert!(!text.contains(secret), "{text}");
    }
    error.to_string()
}
