//! The reply to a batch: the outcome of each command.

use std::fmt;

use bitrix24_wire::{ApiError, DecodeError, Field, Node, Reply, ReplyError, Time, Version};

use super::command::{AnyResult, BATCH, BatchPlan, Entry, Handle};
use super::outcome::{Found, Outcome};
use super::{v2, v3};
use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::exchange::{Exchange, Meta};
use crate::runtime::http::HttpReply;

/// The reply to a batch: the outcome of each command.
#[must_use = "commands may have failed"]
pub struct BatchReply {
    batch: u64,
    commands: Vec<Option<Result<Reply<AnyResult>, Error>>>,
    time: Option<Time>,
    meta: Meta,
}

impl BatchReply {
    /// The reply to a command.
    ///
    /// `time` is what the portal reports for a command of REST 2. It does not count against the budget of the method:
    /// see [`BatchReply::time`].
    ///
    /// # Errors
    /// Returns an error if there is no result of the command, of kind [`ErrorKind::Api`] if the command failed (its
    /// status is 200, that of the whole reply), [`ErrorKind::NotExecuted`] if an earlier one failed and the batch
    /// stopped there, [`ErrorKind::Decode`] if the result as a whole is not what is documented, and [`ErrorKind::Request`] if the
    /// handle belongs to another batch or was taken before.
    pub fn take<O: Field + Default>(&mut self, handle: Handle<O>) -> Result<Reply<O>, Error> {
        let own = handle.batch == self.batch;
        let command = self.commands.get_mut(handle.index).filter(|_| own).and_then(Option::take);
        let message = "the handle belongs to a command of another batch";
        let foreign = || Error::local(ErrorKind::Request, message).with_label(handle.label());
        let reply = command.ok_or_else(foreign)??;
        let mut out = Reply::<O>::default();
        (out.total, out.next, out.time, out.misfits) = (reply.total, reply.next, reply.time, reply.misfits);
        out.result = *reply.result.downcast().map_err(|_| foreign())?;
        Ok(out)
    }

    /// Errors of commands that are not taken yet, in the order of the commands. [`Error::label`] and [`Error::method`]
    /// name the command.
    pub fn errors(&self) -> impl Iterator<Item = &Error> {
        self.commands.iter().flatten().filter_map(|command| command.as_ref().err())
    }

    /// What the batch cost, as the portal reports it.
    pub fn time(&self) -> Option<&Time> {
        self.time.as_ref()
    }

    /// Metadata of the request.
    pub fn meta(&self) -> &Meta {
        &self.meta
    }
}

/// Only numbers.
impl fmt::Debug for BatchReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("BatchReply");
        out.field("commands", &self.commands.len()).field("errors", &self.errors().count()).finish_non_exhaustive()
    }
}

/// Reads a reply once, with all of its results.
pub(super) fn read(client: &Client, plan: BatchPlan, exchange: &Exchange) -> Result<BatchReply, Error> {
    let failure = |error| client.failure(BATCH, exchange, error);
    let envelope = exchange.reply.envelope().map_err(failure)?;
    let time = envelope.time();
    client.observe(BATCH, time.as_ref());
    check(&plan, envelope.result()).map_err(|error| failure(ReplyError::Decode(error)))?;
    let failures = Failures::new(client, exchange, &plan);
    let mut commands = Vec::with_capacity(plan.entries.len());
    for (index, entry) in plan.entries.iter().enumerate() {
        let result = match find(&plan, envelope.result(), index) {
            Found::Result(outcome) => {
                reply(&plan, index, outcome).map_err(|error| failures.decode(entry, index, error))
            }
            Found::Error(_) => Err(failures.api(entry, index)),
            Found::Nothing => Err(failures.not_executed(entry, envelope.result())),
        };
        commands.push(Some(result));
    }
    Ok(BatchReply { batch: plan.id(), commands, time, meta: exchange.meta() })
}

fn check(plan: &BatchPlan, result: Node<'_>) -> Result<(), DecodeError> {
    match plan.version {
        Version::V2 => v2::check(result),
        Version::V3 => v3::check(result, plan.entries.len()),
    }
}

fn find<'d>(plan: &BatchPlan, result: Node<'d>, index: usize) -> Found<'d> {
    match plan.version {
        Version::V2 => v2::find(result, &plan.entries[index].label, index),
        Version::V3 => v3::find(result, index),
    }
}

fn reply(plan: &BatchPlan, index: usize, outcome: Outcome<'_>) -> Result<Reply<AnyResult>, DecodeError> {
    let entry = &plan.entries[index];
    let result = (entry.read)(outcome.result).map_err(|error| match plan.version {
        Version::V2 => error.in_key(&entry.label).in_key("result").in_key("result"),
        Version::V3 => error.in_index(index).in_key("result"),
    })?;
    let mut out = Reply::<()>::default();
    (out.total, out.next, out.time) = (outcome.total, outcome.next, outcome.time);
    out.misfits = outcome.result.misfits();
    Ok(out.map(|()| result))
}

/// Builds the errors of commands. They keep the reply, in which a secret that the portal echoes must be masked.
struct Failures<'a> {
    client: &'a Client,
    exchange: &'a Exchange,
    plan: &'a BatchPlan,
    clean: std::cell::OnceCell<HttpReply>,
}

impl<'a> Failures<'a> {
    fn new(client: &'a Client, exchange: &'a Exchange, plan: &'a BatchPlan) -> Self {
        Self { client, exchange, plan, clean: std::cell::OnceCell::new() }
    }

    fn clean(&self) -> &HttpReply {
        self.clean.get_or_init(|| self.client.redacted(self.exchange))
    }

    fn sign(&self, entry: &Entry, error: Error) -> Error {
        self.exchange.annotate(error.with_method(&entry.method).with_label(&entry.label))
    }

    fn decode(&self, entry: &Entry, index: usize, error: DecodeError) -> Error {
        let clean = self.clean();
        let result = clean.envelope().ok().and_then(|envelope| match find(self.plan, envelope.result(), index) {
            Found::Result(outcome) => Some(outcome.result.to_value()),
            _ => None,
        });
        self.sign(entry, Error::reply(ReplyError::Decode(error.with_result(result)), clean.clone()))
    }

    fn api(&self, entry: &Entry, index: usize) -> Error {
        let clean = self.clean();
        let error = match clean.envelope().as_ref().map(|envelope| find(self.plan, envelope.result(), index)) {
            Ok(Found::Error(part)) => ReplyError::Api(Box::new(ApiError::of_part(part, clean.status))),
            Ok(_) => ReplyError::Decode(DecodeError::new("an error", bitrix24_wire::Doc::default().root())),
            Err(error) => error.clone(),
        };
        self.sign(entry, Error::reply(error, clean.clone()))
    }

    fn not_executed(&self, entry: &Entry, result: Node<'_>) -> Error {
        let failed = |index: &usize| matches!(find(self.plan, result, *index), Found::Error(_));
        let message = match (0..self.plan.entries.len()).find(failed).map(|index| &self.plan.entries[index]) {
            Some(failed) => format!("it did not run, because {} (command {}) failed", failed.method, failed.label),
            None => "the portal tells nothing of it, so it did not run".to_owned(),
        };
        self.sign(entry, Error::local(ErrorKind::NotExecuted, message))
    }
}
