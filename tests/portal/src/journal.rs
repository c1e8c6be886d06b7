//! The requests to the portal, and which of them ran.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::time::Duration;

use serde_json::Value;

use crate::{Keep, Version};

/// A request as received.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entry {
    /// The number of the request, from 1.
    pub number: u64,
    /// Its time on the clock of the portal.
    pub at: Duration,
    /// The index of the address that received it.
    pub host: usize,
    /// `POST`
    pub verb: String,
    /// Path and query, with `***` for the secret of the webhook.
    pub target: String,
    /// The version of REST, for calls of methods.
    pub version: Option<Version>,
    /// The method in the spelling of the request; `oauth/token`, `upload`, `download` and so on for other addresses.
    pub method: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Whether the method ran. A replayed reply has not run.
    pub executed: bool,
    /// The fault that was applied.
    pub fault: Option<&'static str>,
    /// The status of the reply; `None` if the connection was closed instead.
    pub status: Option<u16>,
    /// The code in the reply.
    pub error: Option<String>,
    /// The commands of a batch that were read, with the outcome of each.
    pub commands: Vec<Command>,
}

/// A command of a batch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Command {
    /// Its label, or its place in a batch of REST 3.0.
    pub label: String,
    /// Its method.
    pub method: String,
    /// Whether it ran.
    pub executed: bool,
    /// The code of its error.
    pub error: Option<String>,
}

impl Entry {
    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON; `null` if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// Without headers and body: both hold secrets.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("number", &self.number)
            .field("at", &self.at)
            .field("method", &self.method)
            .field("executed", &self.executed)
            .field("fault", &self.fault)
            .field("status", &self.status)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// Totals since the portal started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counters {
    /// Requests of every kind.
    pub requests: u64,
    /// Methods that ran, commands of batches included.
    pub executed: u64,
    /// Refused because the bucket was full.
    pub over_rate: u64,
    /// Refused because a method had run too long.
    pub over_operating: u64,
    /// Refused for their credentials.
    pub unauthorized: u64,
    /// Pairs of tokens given for a refresh token.
    pub refreshes: u64,
    /// Refresh tokens and codes that were refused.
    pub refused_grants: u64,
    /// Replies of REST 3.0 given again for an idempotency key.
    pub replays: u64,
    /// Requests that a fault was applied to.
    pub faults: u64,
    /// Requests that ran and whose reply did not arrive completely.
    pub lost_answers: u64,
}

/// How often a method was called and ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Calls {
    /// Requests and commands of batches, with any outcome.
    pub asked: u64,
    /// Those of them that ran.
    pub executed: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Journal {
    pub(crate) counters: Counters,
    pub(crate) entries: VecDeque<Entry>,
    /// By method in lower case.
    pub(crate) methods: BTreeMap<String, Calls>,
    /// How often a marked write ran.
    pub(crate) markers: BTreeMap<String, u32>,
}

impl Journal {
    /// Counts a call of a method, by its name in lower case.
    pub(crate) fn asked(&mut self, method: &str) {
        self.of(method).asked += 1;
    }

    /// Counts a method that ran.
    pub(crate) fn ran(&mut self, method: &str) {
        self.of(method).executed += 1;
        self.counters.executed += 1;
    }

    fn of(&mut self, method: &str) -> &mut Calls {
        self.methods.entry(method.to_owned()).or_default()
    }

    /// Counts the markers in the parameters of a write.
    pub(crate) fn mark(&mut self, prefix: &str, parameters: &Value) {
        match parameters {
            Value::String(text) if text.starts_with(prefix) => *self.markers.entry(text.clone()).or_default() += 1,
            Value::Array(list) => list.iter().for_each(|value| self.mark(prefix, value)),
            Value::Object(map) => map.values().for_each(|value| self.mark(prefix, value)),
            _ => {}
        }
    }

    pub(crate) fn keep(&mut self, keep: Keep, entry: Entry) {
        self.counters.faults += u64::from(entry.fault.is_some());
        let most = match keep {
            Keep::All => usize::MAX,
            Keep::Last(most) => most,
            Keep::Counters => 0,
        };
        if most > 0 {
            self.entries.push_back(entry);
        }
        while self.entries.len() > most {
            self.entries.pop_front();
        }
    }
}
