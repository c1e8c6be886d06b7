//! From bytes to bytes: attempts, turns, tokens, redirects. Compiled once, whatever is called.

use std::fmt;
use std::time::{Duration, SystemTime};

use bitrix24_wire::{ReplyError, Version};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::{Instant, sleep};
use tracing::debug;
use url::Url;

use super::access::Target;
use super::address::host_of;
use super::body::Body;
use super::client::Client;
use super::error::{Cause, Error, ErrorKind};
use super::http::{HttpFailure, HttpReply, HttpRequest};
use super::limits::is_known_cloud;
use super::options::CallOptions;
use super::redirect::{Rename, new_origin};
use super::reply::{failed, redacted, refusal, request_id, retry_after};
use super::retry::{Class, Repeat, Retry};
use super::state::Inner;

/// A call, ready to be sent.
pub(crate) struct Outgoing<'a> {
    pub(crate) version: Version,
    pub(crate) method: &'a str,
    pub(crate) body: Body,
    pub(crate) repeat: Repeat,
    /// The token goes into a header, not into the body.
    pub(crate) bearer: bool,
    pub(crate) options: CallOptions,
}

/// A reply that is no error, with the story of its request.
pub(crate) struct Exchange {
    pub(crate) reply: HttpReply,
    id: String,
    attempts: u32,
    ran_before: bool,
}

/// What there is to know of a successful call beside its reply.
#[derive(Clone)]
#[non_exhaustive]
pub struct Meta {
    /// HTTP status.
    pub status: u16,
    /// The id that the request carried as `X-Request-ID`.
    pub request_id: String,
    /// How often it was sent.
    pub attempts: u32,
    /// The portal has carried it out before and repeats its answer (`Idempotent-Replayed`).
    pub replayed: bool,
    /// Headers of the reply.
    pub headers: Vec<(String, String)>,
}

/// Without the headers: cookies are among them.
impl fmt::Debug for Meta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("replayed", &self.replayed)
            .finish_non_exhaustive()
    }
}

impl Exchange {
    pub(crate) fn meta(&self) -> Meta {
        Meta {
            status: self.reply.status,
            request_id: self.id.clone(),
            attempts: self.attempts,
            replayed: self.reply.header("idempotent-replayed").is_some_and(|value| value.eq_ignore_ascii_case("true")),
            headers: self.reply.headers.clone(),
        }
    }

    /// An error of a part of this reply, with the story of the request.
    pub(crate) fn sign(&self, error: Error) -> Error {
        error.with_request_id(self.id.clone()).with_attempts(self.attempts, self.ran_before)
    }
}

/// What has happened to a call so far.
pub(crate) struct Trip<'c> {
    client: &'c Inner,
    retry: Retry,
    deadline: Option<Instant>,
    pub(crate) attempts: u32,
    ran_before: bool,
    renewed: bool,
    moved: bool,
    waited: Duration,
}

impl Client {
    /// Sends a call until there is a reply that is no error, or no use in going on.
    pub(crate) async fn exchange(&self, out: Outgoing<'_>) -> Result<Exchange, Error> {
        let id = request_id();
        let inner = self.inner();
        if out.body.len() > inner.settings.max_body {
            let message = format!(
                "the request has {} bytes, more than the {} that the client sends",
                out.body.len(),
                inner.settings.max_body
            );
            return Err(Error::local(ErrorKind::Request, message).with_method(out.method));
        }
        let mut trip = Trip::new(inner, &out.options);
        let result = trip.run(&out, &id).await;
        result.map_err(|error| trip.failed(error.with_method(out.method), id))
    }

    /// The error of a reply that came through, but could not be read.
    pub(crate) fn failure(&self, method: &str, exchange: &Exchange, error: ReplyError) -> Error {
        let redact = |text| self.inner().access.redact(text, None);
        exchange.sign(failed(exchange.reply.clone(), error, redact).with_method(method))
    }

    /// The reply as errors may keep it.
    pub(crate) fn redacted(&self, exchange: &Exchange) -> HttpReply {
        redacted(exchange.reply.clone(), |text| self.inner().access.redact(text, None)).0
    }
}

impl<'c> Trip<'c> {
    pub(crate) fn new(client: &'c Inner, options: &CallOptions) -> Self {
        let mut retry = client.settings.retry;
        retry.attempts = options.attempts.unwrap_or(retry.attempts);
        retry.max_wait = options.max_wait.unwrap_or(retry.max_wait);
        // One that lies beyond all time is none.
        let deadline =
            options.deadline.or(client.settings.deadline).and_then(|deadline| Instant::now().checked_add(deadline));
        Self {
            client,
            retry,
            deadline,
            attempts: 0,
            ran_before: false,
            renewed: false,
            moved: false,
            waited: Duration::ZERO,
        }
    }

    async fn run(&mut self, out: &Outgoing<'_>, id: &str) -> Result<Exchange, Error> {
        loop {
            // Tokens may have to be renewed first, which goes on where this call cannot wait for it.
            let target = self.in_time(self.client.access.target(out.version, out.method)).await?;
            self.turn(out.method).await?;
            self.attempts += 1;
            let started = Instant::now();
            let address = target.url.clone();
            let (request, token) = self.request(out, target, id);
            let error = match self.client.transport.send(request).await {
                Ok(reply) if reply.is_redirect() => match self.follow(&reply, &address) {
                    Ok(()) => continue,
                    Err(error) => return Err(error.with_retry_at(None)),
                },
                Ok(reply) => match refusal(reply, |text| self.client.access.redact(text, token.as_ref())) {
                    Ok(reply) => {
                        debug!(method = out.method, attempt = self.attempts, status = reply.status, "call");
                        return Ok(self.done(reply, id));
                    }
                    Err(error) => error,
                },
                Err(mut failure) => {
                    failure.message = self.client.access.redact(failure.message, token.as_ref());
                    Error::of(Cause::Transport(failure))
                }
            };
            debug!(
                method = out.method,
                attempt = self.attempts,
                status = error.status(),
                code = error.code(),
                "call failed"
            );
            self.after(out, error, token.as_ref(), started).await?;
        }
    }

    fn request(&self, out: &Outgoing<'_>, target: Target, id: &str) -> (HttpRequest, Option<SecretString>) {
        let token = target.token.as_ref().map(ExposeSecret::expose_secret);
        let timeout = self.timeout(out.options.timeout.unwrap_or(self.client.settings.timeout));
        let mut request = HttpRequest::new(target.url, out.body.with_token(token), timeout);
        request.headers.reserve_exact(6);
        request.headers.push(("content-type", "application/json".to_owned()));
        request.headers.push(("accept", "application/json".to_owned()));
        request.headers.push(("user-agent", self.client.settings.user_agent.clone()));
        request.headers.push(("x-request-id", id.to_owned()));
        if let Repeat::Keyed(key) = &out.repeat {
            request.headers.push(("idempotency-key", key.clone()));
        }
        if let Some(token) = token.filter(|_| out.bearer) {
            request.headers.push(("authorization", format!("Bearer {token}")));
        }
        (request, target.token)
    }

    /// How long an attempt may take.
    pub(crate) fn timeout(&self, wanted: Duration) -> Duration {
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        left.map_or(wanted, |left| left.min(wanted))
    }

    /// A reply that is no error.
    pub(crate) fn done(&self, reply: HttpReply, id: &str) -> Exchange {
        Exchange { reply, id: id.to_owned(), attempts: self.attempts, ran_before: self.ran_before }
    }

    /// An error that ends the trip.
    pub(crate) fn failed(&self, error: Error, id: String) -> Error {
        error.with_request_id(id).with_attempts(self.attempts, self.ran_before)
    }

    /// What comes before the call, unless the time of the call is up earlier.
    async fn in_time<T>(&self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let Some(deadline) = self.deadline else { return work.await };
        match tokio::time::timeout_at(deadline, work).await {
            Ok(done) => done,
            Err(_) => Err(late("the call could be sent")),
        }
    }

    /// Waits for a turn at the portal.
    pub(crate) async fn turn(&mut self, method: &str) -> Result<(), Error> {
        if let Some(wait) = self.client.brake(method) {
            if self.fits(wait) && self.waited + wait <= self.retry.max_wait {
                debug!(method, ?wait, "waiting: the method has worked long enough");
                self.waited += wait;
                sleep(wait).await;
            }
        }
        let wait = self.client.limits.reserve();
        let turn = Turn { client: self.client, taken: false };
        if !self.fits(wait) {
            return Err(late("the limit of the portal lets the call pass"));
        }
        if wait.is_zero() {
            turn.take();
            return Ok(());
        }
        debug!(method, ?wait, "waiting for a turn");
        sleep(wait).await;
        turn.take();
        Ok(())
    }

    fn fits(&self, wait: Duration) -> bool {
        self.deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
    }

    /// Goes where the portal is now, once (protocol URL-6). `address` is where the attempt went.
    fn follow(&mut self, reply: &HttpReply, address: &str) -> Result<(), Error> {
        let client = self.client;
        let origin = new_origin(reply.header("location").unwrap_or_default(), client.settings.plain_http)?;
        let refused =
            |why: &str| Err(Error::local(ErrorKind::Redirect, format!("the portal redirects {why}; not followed")));
        let sent_to = Url::parse(address).map(|url| host_of(&url)).unwrap_or_default();
        let (old, new) = (client.access.host(), origin.split_once("://").map_or("", |(_, host)| host));
        if self.moved {
            return refused("again");
        }
        if sent_to == new {
            return refused("to itself");
        }
        let allowed = match client.settings.rename {
            Rename::Follow => true,
            Rename::Cloud => is_known_cloud(&old) && is_known_cloud(new),
            Rename::Refuse => false,
        };
        // Where the client has moved already, another call has been told so before this one.
        let is_known = old == new;
        if !is_known && !allowed {
            return refused(&Rename::forbids(new));
        }
        self.moved = true;
        // The attempt that was redirected has not run and does not count.
        self.attempts -= 1;
        if is_known {
            return Ok(());
        }
        client.access.moved(&origin);
        if let Some(changed) = &client.settings.on_domain_changed {
            changed(&old, new);
        }
        Ok(())
    }

    /// Waits until the next attempt, or gives the error back.
    pub(crate) async fn after(
        &mut self,
        out: &Outgoing<'_>,
        error: Error,
        token: Option<&SecretString>,
        started: Instant,
    ) -> Result<(), Error> {
        let class = error.class();
        let expired =
            class == Class::Expired || (class == Class::PerhapsExpired && self.client.access.may_be_expired(token));
        if expired && !self.renewed {
            self.renewed = true;
            if self.in_time(self.client.access.renew(token)).await? {
                return Ok(());
            }
        }
        let ran = error.may_have_run();
        let error = self.known_end(out, error);
        let Some(wait) = self.wait(out, &error, class, started) else {
            return Err(error);
        };
        if self.attempts >= self.retry.attempts || !self.fits(wait) {
            return Err(error);
        }
        self.ran_before |= ran;
        debug!(method = out.method, ?wait, "waiting before the next attempt");
        sleep(wait).await;
        Ok(())
    }

    /// When the portal takes the call again: it tells, or it has told before until when a method is blocked.
    fn known_end(&self, out: &Outgoing<'_>, error: Error) -> Error {
        let told = retry_after(&error).map(|wait| SystemTime::now() + wait);
        let known = || {
            let blocked = error.class() == Class::Blocked;
            blocked.then(|| self.client.limits.operating(self.client.credential, out.method)?.reset_at).flatten()
        };
        let end = told.or_else(known);
        error.with_retry_at(end)
    }

    /// How long to wait before the call is sent again; `None` if it must not be.
    fn wait(&mut self, out: &Outgoing<'_>, error: &Error, class: Class, started: Instant) -> Option<Duration> {
        let told = retry_after(error).unwrap_or_default();
        let backoff = self.retry.wait(self.attempts);
        let limited = match (class, &out.repeat) {
            (Class::NotSent, _) => return Some(backoff),
            (Class::Ambiguous, Repeat::Harmless | Repeat::Keyed(_)) => {
                let settled =
                    if matches!(out.repeat, Repeat::Keyed(_)) { self.settled(error, started) } else { Duration::ZERO };
                let own = backoff.max(settled);
                // As long as the portal says, within what the caller waits for limits.
                if told <= own {
                    return Some(own);
                }
                told
            }
            (Class::Refused, _) => {
                let wait = self.client.limits.refused(self.attempts - 1).max(told);
                wait + self.retry.base.mul_f64(fastrand::f64())
            }
            (Class::Blocked, Repeat::IfRefused) => return None,
            (Class::Blocked, _) => error.retry_at()?.duration_since(SystemTime::now()).unwrap_or_default(),
            _ => return None,
        };
        self.waited = self.waited.saturating_add(limited);
        (self.waited <= self.retry.max_wait).then_some(limited)
    }

    /// A write whose reply is lost may still be running: two at once could both run.
    fn settled(&self, error: &Error, started: Instant) -> Duration {
        if error.status().is_some() {
            return Duration::ZERO;
        }
        self.retry.settle.saturating_sub(started.elapsed())
    }
}

/// The time of the call was up before this.
fn late(before: &str) -> Error {
    Error::of(Cause::Transport(HttpFailure::not_sent(format!("the time is up before {before}")).timed_out()))
}

/// A turn that is given back if nobody waits for it to the end.
struct Turn<'c> {
    client: &'c Inner,
    taken: bool,
}

impl Turn<'_> {
    fn take(mut self) {
        self.taken = true;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if !self.taken {
            self.client.limits.release();
        }
    }
}
