//! One call of a method: its caller, its parameters and its outcome.

use serde_json::{Map, Value};

use crate::auth::Caller;
use crate::envelope::{self, Answer};
use crate::journal::Command;
use crate::methods::{self, Context, Parameters};
use crate::route::Incoming;
use crate::site::{Site, State};
use crate::{Refusal, Version, batch, batch3, replay};

/// An authorized call.
pub(crate) struct Call {
    pub(crate) version: Version,
    /// In lower case.
    pub(crate) method: String,
    pub(crate) parameters: Parameters,
    pub(crate) caller: Caller,
    pub(crate) user_id: u64,
    pub(crate) host: usize,
    pub(crate) stuck: bool,
}

/// The envelope of a call that ran, or of a stored reply.
pub(crate) struct Ran {
    pub(crate) body: Value,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) replayed: bool,
}

/// From the bytes of a request to its envelope.
pub(crate) fn attempt(
    site: &Site,
    state: &mut State,
    request: &Incoming,
    route: (Version, Option<(&str, &str)>, &str),
    stuck: bool,
    commands: &mut Vec<Command>,
) -> Result<Ran, Refusal> {
    let (version, webhook, method) = route;
    let mut body = body(version, method, request)?;
    let (caller, user_id) = admit(site, state, request, webhook, body.parameters())?;
    let (list, parameters) = match body {
        Body::List(list) => (Some(list), Map::new()),
        Body::Parameters(parameters) => (None, parameters),
    };
    let call =
        Call { version, method: method.to_ascii_lowercase(), parameters, caller, user_id, host: request.host, stuck };

    let unix = site.unix();
    let key = (call.caller.key(), call.method.as_str());
    if !state.budgets.open(&site.config.operating, key, unix as u64) {
        return Err(Refusal::OperatingLimit);
    }
    let kept = replay::Key::of(&call, writes(state, &call), list.as_ref(), request)?;
    if let Some(ran) = kept.as_ref().and_then(|key| state.replies.find(key, site.now()).transpose()) {
        state.journal.counters.replays += u64::from(ran.is_ok());
        return ran;
    }
    let answer = match (&*call.method, version) {
        ("batch", Version::V2) => batch::run(site, state, &call, commands),
        ("batch", Version::V3) => batch3::run(site, state, &call, list, commands),
        _ => one(site, state, &call),
    };
    if call.method == "batch" && answer.is_ok() {
        state.journal.ran("batch");
    }
    let cost = site.cost(&call.method);
    let used = state.budgets.spend(cost, key, unix as u64);
    let mut answer = answer?;
    envelope::distort(&state.quirks, &mut answer.result);
    let body = answer.envelope(envelope::time(state.quirks.time, version, (unix, cost), Some(used)));
    let headers = kept.map(|key| state.replies.keep(key, &body, site.now())).unwrap_or_default();
    Ok(Ran { body, headers, replayed: false })
}

/// Runs one method that is no batch.
pub(crate) fn one(site: &Site, state: &mut State, call: &Call) -> Result<Answer, Refusal> {
    let own = state.own.get(&(call.version, call.method.clone())).cloned();
    let (answer, writes) = match own {
        Some(own) => ((own.run)(&call.parameters), own.writes),
        None => {
            let method = methods::find(call.version, &call.method).ok_or(Refusal::MethodNotFound)?;
            let mut context = Context {
                config: &site.config,
                store: &mut state.world.store,
                chats: &state.world.chats,
                queue: &mut state.world.queue,
                disk: &mut state.world.disk,
                method: &call.method,
                caller: &call.caller,
                user_id: call.user_id,
                origin: site.name(call.host),
                unix: site.unix(),
                stuck: call.stuck,
            };
            ((method.run)(&mut context, &call.parameters), method.writes)
        }
    };
    if answer.is_ok() {
        state.journal.ran(&call.method);
        if let Some(marker) = site.config.marker.as_deref().filter(|_| writes) {
            call.parameters.values().for_each(|value| state.journal.mark(marker, value));
        }
    }
    answer
}

/// Whether a method may write; a batch may.
fn writes(state: &State, call: &Call) -> bool {
    let own = state.own.get(&(call.version, call.method.clone())).map(|own| own.writes);
    own.or_else(|| methods::find(call.version, &call.method).map(|method| method.writes))
        .unwrap_or(call.method == "batch")
}

/// Methods that read the query as their first argument (URL-7).
fn strict(method: &str) -> bool {
    let method = method.to_ascii_lowercase();
    method.starts_with("task.") || method == "tasks.task.add"
}

enum Body {
    Parameters(Parameters),
    List(Vec<Value>),
}

impl Body {
    fn parameters(&mut self) -> Option<&mut Parameters> {
        match self {
            Self::Parameters(parameters) => Some(parameters),
            Self::List(_) => None,
        }
    }
}

/// The parameters in a body. REST 2 takes JSON, forms and queries; REST 3.0 takes JSON alone (URL-5).
fn body(version: Version, method: &str, request: &Incoming) -> Result<Body, Refusal> {
    let text = String::from_utf8_lossy(&request.body);
    let value = serde_json::from_str::<Value>(&text);
    if version == Version::V3 {
        let invalid = || Refusal::v3(400, "INVALIDJSONEXCEPTION", "Invalid JSON");
        return match value {
            _ if text.trim().is_empty() => Ok(Body::Parameters(Map::new())),
            _ if !request.is("application/json") => Err(invalid()),
            Ok(Value::Object(parameters)) => Ok(Body::Parameters(parameters)),
            Ok(Value::Array(list)) if list.is_empty() && method != "batch" => Ok(Body::Parameters(Map::new())),
            Ok(Value::Array(list)) => Ok(Body::List(list)),
            _ => Err(invalid()),
        };
    }
    let mut parameters = request.form();
    if !parameters.is_empty() && !request.query.is_empty() && strict(method) {
        let what = "Param #0 for the method expected to be of another type; 256/TE/WRONG_ARGUMENTS";
        return Err(Refusal::method(400, "ERROR_CORE", format!("TASKS_ERROR_EXCEPTION_#256; {what}")));
    }
    if !request.is("application/x-www-form-urlencoded") {
        match value {
            Ok(Value::Object(given)) => parameters.extend(given),
            // Arguments by their place (ENC-2): for PHP a list is a map too.
            Ok(Value::Array(list)) => {
                parameters.extend(list.into_iter().enumerate().map(|(index, value)| (index.to_string(), value)));
            }
            _ => {}
        }
    }
    Ok(Body::Parameters(folded(parameters)))
}

/// Folds the case of the keys at the top; the last of equal ones counts.
pub(crate) fn folded(parameters: Parameters) -> Parameters {
    let mut folded = Map::new();
    for (key, value) in parameters {
        folded.insert(key.to_lowercase(), value);
    }
    folded
}

/// The caller: the webhook of the address, else a token in `auth` or after `Bearer`.
fn admit(
    site: &Site,
    state: &mut State,
    request: &Incoming,
    webhook: Option<(&str, &str)>,
    parameters: Option<&mut Parameters>,
) -> Result<(Caller, u64), Refusal> {
    let config = &site.config;
    if let Some((user, secret)) = webhook {
        let right = user == config.user_id.to_string() && secret == config.secret;
        return if right { Ok((Caller::Webhook, config.user_id)) } else { Err(Refusal::InvalidCredentials) };
    }
    let in_body = parameters.and_then(|parameters| parameters.remove("auth"));
    let bearer = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let token = in_body.as_ref().and_then(Value::as_str).or(bearer).ok_or(Refusal::NoAuthFound)?;
    let user_id = state.vault.check(token, site.now())?;
    Ok((Caller::App, user_id))
}
