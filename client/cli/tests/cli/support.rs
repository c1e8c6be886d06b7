//! A world for the program: a portal with given answers, variables, a folder, and streams that tests read.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::future::pending;
use std::io::{self, Cursor, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use bitrix24::{BoxFuture, HttpFailure, HttpReply, HttpRequest, Retry, Transport};
use bitrix24_cli::{Output, World};
use serde_json::{Value, json};

/// The address of the portal.
pub(crate) const WEBHOOK: &str = "https://portal.test/rest/1/s3cretsecret/";
/// The secret that no output may have.
pub(crate) const SECRET: &str = "s3cretsecret";

/// A portal that answers in turn, and records requests.
#[derive(Default)]
pub(crate) struct Portal {
    replies: Mutex<VecDeque<Result<(u16, String), HttpFailure>>>,
    seen: Mutex<Vec<(String, Value)>>,
}

impl Portal {
    /// A portal with replies of HTTP 200.
    pub(crate) fn of(replies: impl IntoIterator<Item = Value>) -> Self {
        let portal = Self::default();
        replies.into_iter().for_each(|reply| portal.then(200, &reply));
        portal
    }

    /// Adds a reply.
    pub(crate) fn then(&self, status: u16, reply: &Value) {
        self.replies.lock().unwrap().push_back(Ok((status, reply.to_string())));
    }

    /// Adds a lost reply.
    pub(crate) fn then_fails(&self, failure: HttpFailure) {
        self.replies.lock().unwrap().push_back(Err(failure));
    }

    /// Paths and bodies of all requests.
    pub(crate) fn seen(&self) -> Vec<(String, Value)> {
        self.seen.lock().unwrap().clone()
    }

    /// The bodies of all requests.
    pub(crate) fn bodies(&self) -> Vec<Value> {
        self.seen().into_iter().map(|(_, body)| body).collect()
    }
}

impl Transport for Portal {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, HttpFailure>> {
        let path = request.url.trim_start_matches("https://portal.test").to_owned();
        let body = serde_json::from_slice(&request.body).unwrap_or_default();
        self.seen.lock().unwrap().push((path, body));
        let reply = self.replies.lock().unwrap().pop_front();
        let reply = reply.unwrap_or_else(|| Err(HttpFailure::not_sent("the portal has no more replies")));
        Box::pin(async move {
            reply.map(|(status, body)| HttpReply::new(status, body).with_header("content-type", "application/json"))
        })
    }
}

/// A run of the program.
#[derive(Default)]
pub(crate) struct Run {
    transport: Option<Arc<dyn Transport>>,
    variables: Vec<(&'static str, &'static str)>,
    config: Option<PathBuf>,
    input: Vec<u8>,
    terminal: bool,
    stopped: bool,
}

/// The outcome of a run.
pub(crate) struct Ran {
    /// The exit code.
    pub(crate) code: u8,
    /// Standard output without styles.
    pub(crate) out: String,
    /// Standard error without styles.
    pub(crate) err: String,
}

impl Run {
    /// With the webhook of the portal in its variable.
    pub(crate) fn at(portal: &Arc<Portal>) -> Self {
        Self::over(portal.clone())
    }

    /// The same with another transport, for portals that do more than answer in turn.
    pub(crate) fn over(transport: Arc<dyn Transport>) -> Self {
        Self { transport: Some(transport), ..Self::default() }.variable("B24_WEBHOOK", WEBHOOK)
    }

    /// With a variable of the environment.
    pub(crate) fn variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.push((name, value));
        self
    }

    /// With a folder for the configuration.
    pub(crate) fn config(mut self, folder: impl Into<PathBuf>) -> Self {
        self.config = Some(folder.into());
        self
    }

    /// With something in standard input.
    pub(crate) fn input(mut self, text: impl Into<Vec<u8>>) -> Self {
        self.input = text.into();
        self
    }

    /// On a terminal.
    pub(crate) fn on_terminal(mut self) -> Self {
        self.terminal = true;
        self
    }

    /// Interrupted at once.
    pub(crate) fn stopped(mut self) -> Self {
        self.stopped = true;
        self
    }

    /// Runs it. A secret in the output fails the test.
    pub(crate) fn run(self, arguments: &[&str]) -> Ran {
        let (out, err) = (Sink::default(), Sink::default());
        let variables = self.variables;
        let world = World {
            variable: Box::new(move |name| {
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            }),
            config: self.config,
            input: Box::new(Cursor::new(self.input)),
            out: Output::new(Box::new(out.clone()), self.terminal),
            err: Output::new(Box::new(err.clone()), false),
            transport: self.transport.or_else(|| Some(Arc::new(Portal::default()))),
            // Every reply of the portal belongs to one request.
            retry: Retry::never(),
            stop: if self.stopped { Box::pin(async {}) } else { Box::pin(pending()) },
            asks: false,
        };
        let arguments = ["b24"].iter().chain(arguments).map(OsString::from);
        let code = bitrix24_cli::run(arguments, world);
        let ran = Ran { code, out: out.text(), err: err.text() };
        assert!(
            !ran.out.contains(SECRET) && !ran.err.contains(SECRET),
            "a secret is printed:\n{}\n{}",
            ran.out,
            ran.err
        );
        ran
    }
}

impl Ran {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }

    /// Each line of standard output as JSON.
    pub(crate) fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
    }
}

/// Keeps what the program writes.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Sink {
    fn text(&self) -> String {
        let text = String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned();
        anstream::adapter::strip_str(&text).to_string()
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Rows with ids from 1, this many of them.
pub(crate) fn rows(ids: std::ops::RangeInclusive<i64>) -> Value {
    ids.map(|id| json!({"id": id, "ID": id.to_string(), "title": format!("Row {id}")})).collect()
}
