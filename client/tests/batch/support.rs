//! A transport in memory, clients over it, and requests as generated code has them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bitrix24::wire::codegen::*;
use bitrix24::{
    App, BoxFuture, Client, Error, ErrorKind, HttpFailure, HttpReply, HttpRequest, Limits, Plan, Tokens, Transport,
};
use serde_json::json;

pub(crate) const URL: &str = "https://example.bitrix24.com/rest/1/s3cretS3cret/";

/// A request type with one required parameter, in the form that generated ones have.
macro_rules! request {
    ($name:ident, $method:literal, $version:ident, $positional:literal, $output:ty, $field:literal: $type:ty) => {
        #[derive(Clone, Default, PartialEq)]
        pub(crate) struct $name {
            value: $type,
            extra: Extra,
        }
        impl Record for $name {
            fn info(&self) -> &'static RecordInfo {
                &RecordInfo { name: stringify!($name), fields: &[$field, "SECOND"], required: &[0], codecs: &[] }
            }
            fn field(&self, index: usize) -> &dyn Field {
                static ABSENT: Option<i64> = None;
                match index {
                    0 => &self.value,
                    1 => &ABSENT,
                    _ => &self.extra,
                }
            }
            fn field_mut(&mut self, index: usize) -> &mut dyn Field {
                if index == 0 { &mut self.value } else { &mut self.extra }
            }
        }
        impl Method for $name {
            type Output = $output;
            type Error = NoError;
            const NAME: &'static str = $method;
            const VERSION: Version = Version::$version;
            const POSITIONAL: bool = $positional;
            const IDEMPOTENT: bool = true;
        }
        impl $name {
            pub(crate) fn of(value: impl Into<$type>) -> Self {
                Self { value: value.into(), extra: Extra::new() }
            }
        }
    };
}

request!(DealGet, "crm.deal.get", V2, false, i64, "ID": i64);
request!(DealAdd, "crm.deal.add", V2, false, Option<i64>, "fields": Map<Value>);
request!(CommentAdd, "task.commentitem.add", V2, true, i64, "TASKID": i64);
request!(Avatar, "user.avatar", V2, false, i64, "photo": File);
request!(Download, "file.download", V2, false, Bytes, "ID": i64);
request!(Sorted, "x.sorted", V2, false, i64, "second": i64);
request!(TaskGet, "tasks.task.get", V3, false, Map<Value>, "id": i64);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NoError {}

impl ErrorCode for NoError {
    const CASES: &'static [ErrorCase<Self>] = &[];
}

/// Records requests and gives its answers in turn; after the last, it answers each command of REST 2 with its number.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    pub(crate) asked: Arc<Mutex<Vec<HttpRequest>>>,
    answers: Arc<Mutex<VecDeque<HttpReply>>>,
}

impl Memory {
    pub(crate) fn body(&self, index: usize) -> Value {
        serde_json::from_slice(&self.asked.lock().unwrap()[index].body).unwrap()
    }

    pub(crate) fn sent(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl Transport for Memory {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        let echo = || {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            let commands = body["cmd"].as_object().unwrap();
            let results: Value = commands.iter().map(|(key, text)| (key.clone(), number(text))).collect();
            HttpReply::new(200, json!({"result": {"result": results}}).to_string())
        };
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or_else(echo);
        self.asked.lock().unwrap().push(request);
        Box::pin(std::future::ready(Ok(answer)))
    }
}

/// The number behind the last `=`.
pub(crate) fn number(command: &Value) -> Value {
    command.as_str().unwrap().rsplit('=').next().unwrap().parse::<i64>().map_or(Value::Null, Value::from)
}

pub(crate) fn portal<const N: usize>(answers: [(u16, Value); N]) -> (Client, Memory) {
    let memory = Memory::default();
    let replies = answers.map(|(status, body)| HttpReply::new(status, body.to_string()));
    memory.answers.lock().unwrap().extend(replies);
    (
        Client::builder().webhook(URL).limits(Limits::new(Plan::Unlimited)).transport(memory.clone()).build().unwrap(),
        memory,
    )
}

pub(crate) fn application(memory: &Memory) -> Client {
    let tokens = Tokens::new(
        "m",
        "https://example.bitrix24.com/rest/",
        "acc3ssT0ken".to_owned(),
        "r3freshT0ken".to_owned(),
        Duration::from_secs(3600),
    );
    let app = App::new("app", "cl1entS3cret".to_owned());
    Client::builder()
        .application(app, tokens)
        .limits(Limits::new(Plan::Unlimited))
        .transport(memory.clone())
        .build()
        .unwrap()
}

pub(crate) fn refusal<T>(result: Result<T, Error>) -> String {
    let Err(error) = result else { panic!("not refused") };
    assert_eq!(error.kind(), ErrorKind::Request);
    error.to_string()
}

pub(crate) fn deal(fields: Value) -> DealAdd {
    let Value::Object(fields) = fields else { panic!("no object") };
    DealAdd::of(fields.into_iter().collect::<Map<Value>>())
}
