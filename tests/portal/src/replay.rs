//! Replies of REST 3.0 that are repeated for an idempotency key (ID-1).

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use serde_json::Value;

use crate::call::{Call, Ran};
use crate::route::Incoming;
use crate::{Refusal, Version};

const KEPT: Duration = Duration::from_secs(24 * 3600);

/// The most replies that are kept, for runs of hours.
const MOST: usize = 20_000;

/// Replies by credentials, user, method and key.
#[derive(Default)]
pub(crate) struct Replies {
    kept: BTreeMap<Scope, Kept>,
    /// The keys, the oldest first.
    order: VecDeque<(Duration, Scope)>,
}

type Scope = (&'static str, u64, String, String);

struct Kept {
    request: String,
    body: Value,
}

/// The key of a write, with the request that it stands for.
pub(crate) struct Key {
    scope: Scope,
    request: String,
}

impl Key {
    /// The key of a call, if it has a valid one.
    pub(crate) fn of(
        call: &Call,
        writes: bool,
        list: Option<&Vec<Value>>,
        request: &Incoming,
    ) -> Result<Option<Self>, Refusal> {
        let Some(key) = request.header("idempotency-key").filter(|_| call.version == Version::V3) else {
            return Ok(None);
        };
        if key.is_empty() || key.len() > 255 || !key.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Err(Refusal::v3(400, "INVALIDIDEMPOTENCYKEYEXCEPTION", "Invalid idempotency key"));
        }
        if !writes {
            return Ok(None);
        }
        let scope = (call.caller.key(), call.user_id, call.method.clone(), key.to_owned());
        // Without `auth`: the same call with a new token is the same call.
        let request = match list {
            Some(list) => Value::from(list.clone()).to_string(),
            None => Value::Object(call.parameters.clone()).to_string(),
        };
        Ok(Some(Self { scope, request }))
    }
}

impl Replies {
    /// The stored reply, or the error that the key belongs to another call.
    pub(crate) fn find(&mut self, key: &Key, now: Duration) -> Result<Option<Ran>, Refusal> {
        self.forget(now);
        match self.kept.get(&key.scope) {
            None => Ok(None),
            Some(kept) if kept.request != key.request => {
                let message = "The idempotency key was used with another request";
                Err(Refusal::v3(422, "IDEMPOTENCYKEYREUSEDEXCEPTION", message))
            }
            Some(kept) => {
                let mut headers = echo(key);
                headers.push(("idempotent-replayed".to_owned(), "true".to_owned()));
                Ok(Some(Ran { body: kept.body.clone(), headers, replayed: true }))
            }
        }
    }

    /// Stores a success and returns the headers of its reply.
    pub(crate) fn keep(&mut self, key: Key, body: &Value, now: Duration) -> Vec<(String, String)> {
        let headers = echo(&key);
        self.order.push_back((now + KEPT, key.scope.clone()));
        self.kept.insert(key.scope, Kept { request: key.request, body: body.clone() });
        headers
    }

    fn forget(&mut self, now: Duration) {
        while self.order.front().is_some_and(|(until, _)| *until <= now) || self.order.len() > MOST {
            if let Some((_, scope)) = self.order.pop_front() {
                self.kept.remove(&scope);
            }
        }
    }
}

fn echo(key: &Key) -> Vec<(String, String)> {
    vec![("idempotency-key".to_owned(), key.scope.3.clone())]
}
