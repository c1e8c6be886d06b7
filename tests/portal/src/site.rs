//! The portal itself: its state, and its reply to one request.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::auth::Vault;
use crate::call::{self, Ran};
use crate::fault::What;
use crate::journal::{Entry, Journal};
use crate::limits::{Budgets, Level};
use crate::methods::{Parameters, disk, offline, openlines};
use crate::raw::RawReply;
use crate::replay::Replies;
use crate::route::{Incoming, Route};
use crate::store::{Store, text};
use crate::{Answer, Chaos, Config, Fault, Quirks, Refusal, Version, doors};

/// The state that requests to all addresses share.
pub(crate) struct Site {
    pub(crate) config: Config,
    /// Loopback addresses; the last is the authorization server.
    pub(crate) origins: Vec<String>,
    state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) vault: Vault,
    pub(crate) journal: Journal,
    pub(crate) replies: Replies,
    pub(crate) budgets: Budgets,
    pub(crate) level: Level,
    pub(crate) quirks: Quirks,
    pub(crate) chaos: Option<Chaos>,
    /// By method in lower case; `*` for any.
    pub(crate) scripts: BTreeMap<String, VecDeque<Fault>>,
    pub(crate) own: BTreeMap<(Version, String), Own>,
    /// The address that the portal has moved to.
    pub(crate) moved: Option<usize>,
    /// The number of connections to close as soon as they come.
    pub(crate) deaf: usize,
}

/// The state that methods change.
#[derive(Clone, Default)]
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) chats: openlines::Chats,
    pub(crate) queue: offline::Queue,
    pub(crate) disk: disk::Disk,
}

type OwnRun = dyn Fn(&Parameters) -> Result<Answer, Refusal> + Send + Sync;

/// A method that the test defines.
#[derive(Clone)]
pub(crate) struct Own {
    pub(crate) run: Arc<OwnRun>,
    pub(crate) writes: bool,
}

/// The reply, or the way in which it fails.
#[derive(Debug)]
pub(crate) enum Delivery {
    Whole(RawReply),
    Half(RawReply),
    Closed,
}

impl State {
    /// The next fault of a method: scripted for it, scripted for any, or by chance.
    pub(crate) fn fault(&mut self, method: &str) -> Fault {
        let said = self.scripts.get_mut(method).and_then(VecDeque::pop_front);
        let said = said.or_else(|| self.scripts.get_mut("*").and_then(VecDeque::pop_front));
        said.or_else(|| self.chaos.as_mut().and_then(Chaos::next)).unwrap_or_else(Fault::ok)
    }

    /// The scripted refusal of a command of a batch.
    pub(crate) fn command_fault(&mut self, method: &str) -> Option<Refusal> {
        match self.scripts.get_mut(&format!("batch/{method}"))?.pop_front()?.what {
            What::Refuse(refusal) => Some(refusal),
            _ => None,
        }
    }
}

impl Site {
    pub(crate) fn new(config: Config, origins: Vec<String>) -> Self {
        let state = State { quirks: config.quirks, ..State::default() };
        Self { config, origins, state: Mutex::new(state) }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Duration {
        self.config.clock.elapsed()
    }

    pub(crate) fn unix(&self) -> f64 {
        self.config.unix_start + self.now().as_secs_f64()
    }

    /// The cost of a call of a method.
    pub(crate) fn cost(&self, method: &str) -> Duration {
        let operating = &self.config.operating;
        operating.costs.get(method).copied().unwrap_or(operating.cost)
    }

    /// The index of the authorization server among the addresses.
    pub(crate) fn oauth(&self) -> usize {
        self.origins.len() - 1
    }

    /// The name of an address.
    pub(crate) fn name(&self, host: usize) -> &str {
        let given = if host == self.oauth() { self.config.oauth_name.as_ref() } else { self.config.names.get(host) };
        given.unwrap_or(&self.origins[host])
    }

    /// Handles a request; returns the reply and when to send it.
    pub(crate) fn answer(&self, request: Incoming) -> (Duration, Delivery) {
        let mut state = self.state();
        let state = &mut *state;
        state.journal.counters.requests += 1;
        let mut entry = Entry {
            number: state.journal.counters.requests,
            at: self.now(),
            host: request.host,
            verb: request.verb.clone(),
            target: request.target().replace(&self.config.secret, "***"),
            ..Entry::default()
        };
        let (delay, delivery) = self.dispatch(state, &request, &mut entry);
        if let Delivery::Whole(reply) | Delivery::Half(reply) = &delivery {
            entry.status = Some(reply.status);
            entry.error = error_of(reply);
        }
        if entry.executed && !matches!(delivery, Delivery::Whole(_)) {
            state.journal.counters.lost_answers += 1;
        }
        entry.headers = request.headers;
        entry.body = request.body;
        state.journal.keep(self.config.journal, entry);
        (delay, delivery)
    }

    fn dispatch(&self, state: &mut State, request: &Incoming, entry: &mut Entry) -> (Duration, Delivery) {
        let route = Route::of(&request.path);
        let door = match route {
            Route::Call { version, webhook, method } => {
                entry.version = Some(version);
                entry.method = method.to_owned();
                if request.host != self.oauth() {
                    return self.call(state, request, (version, webhook, method), entry);
                }
                "oauth/app.info"
            }
            Route::Token => "oauth/token",
            Route::Authorize => "oauth/authorize",
            Route::Upload => "upload",
            Route::Download => "download",
            Route::Nowhere => "nowhere",
        };
        entry.method = door.to_owned();
        let fault = state.scripts.get_mut(door).and_then(VecDeque::pop_front).unwrap_or_else(Fault::ok);
        entry.fault = fault.name();
        let reply = fault.runs.then(|| doors::open(self, state, request, &route));
        entry.executed = reply.as_ref().is_some_and(|reply| reply.status < 400 && error_of(reply).is_none());
        deliver(fault, reply.unwrap_or_else(|| RawReply::page(404)), Version::V2)
    }

    /// A call of a method: the address, the bucket, the fault, the method.
    fn call(
        &self,
        state: &mut State,
        request: &Incoming,
        route: (Version, Option<(&str, &str)>, &str),
        entry: &mut Entry,
    ) -> (Duration, Delivery) {
        let version = route.0;
        let method = route.2.to_ascii_lowercase();
        state.journal.asked(&method);
        if let Some(to) = state.moved.filter(|to| *to != request.host) {
            let location = format!("{}{}", self.name(to), request.target());
            return (Duration::ZERO, Delivery::Whole(RawReply::redirect(&location)));
        }
        if self.config.bucket.is_some_and(|bucket| !state.level.take(bucket, self.now())) {
            state.journal.counters.over_rate += 1;
            return (Duration::ZERO, Delivery::Whole(refuse(&Refusal::QueryLimit, version, &state.quirks)));
        }
        let fault = state.fault(&method);
        entry.fault = fault.name();
        if !fault.runs {
            return deliver(fault, RawReply::page(500), version);
        }
        let stuck = matches!(fault.what, What::StuckCursor);
        let reply = match call::attempt(self, state, request, route, stuck, &mut entry.commands) {
            Ok(Ran { mut body, headers, replayed }) => {
                entry.executed = !replayed;
                if let What::Edit(edit) = fault.what {
                    edit(&mut body);
                }
                let mut reply = RawReply::json(200, &body);
                reply.headers.extend(headers);
                reply
            }
            Err(refusal) => {
                count(state, &refusal);
                refuse(&refusal, version, &state.quirks)
            }
        };
        deliver(fault, reply, version)
    }
}

fn count(state: &mut State, refusal: &Refusal) {
    let counters = &mut state.journal.counters;
    match refusal {
        Refusal::NoAuthFound | Refusal::InvalidCredentials | Refusal::ExpiredToken | Refusal::InvalidToken => {
            counters.unauthorized += 1;
        }
        Refusal::OperatingLimit => counters.over_operating += 1,
        _ => {}
    }
}

/// An error in the form of the quirks.
fn refuse(refusal: &Refusal, version: Version, quirks: &Quirks) -> RawReply {
    let (mut status, mut body) = refusal.reply(version);
    if refusal.of_method() {
        status = quirks.error_status.unwrap_or(status);
        crate::envelope::error_code(quirks, &mut body);
    }
    RawReply::json(status, &body)
}

/// Applies a fault to a reply.
fn deliver(fault: Fault, reply: RawReply, version: Version) -> (Duration, Delivery) {
    let mut whole = match fault.what {
        What::Nothing | What::StuckCursor | What::Edit(_) => reply,
        What::Truncated => return (fault.delay, Delivery::Half(reply)),
        What::Closed => return (fault.delay, Delivery::Closed),
        What::Refuse(refusal) => refuse(&refusal, version, &Quirks::default()),
        What::Html(status) => RawReply::page(status),
        What::Redirect(location) => RawReply::redirect(&location),
        What::Reply { status, content_type, body } => RawReply::new(status, content_type, body),
    };
    whole.headers.extend(fault.headers);
    (fault.delay, Delivery::Whole(whole))
}

fn error_of(reply: &RawReply) -> Option<String> {
    let body = reply.value();
    match body.get("error")? {
        Value::Object(error) => error.get("code").map(text),
        error => Some(text(error)),
    }
}
