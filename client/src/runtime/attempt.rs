//! The loop of attempts: a turn at the portal, one attempt, and what comes after one that failed. Calls, downloads and
//! uploads go through it; each implements [`Attempt`] for itself.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use tokio::time::{Instant, sleep};
use tracing::debug;

use super::error::{Cause, Class, Error};
use super::http::HttpFailure;
use super::options::CallOptions;
use super::reply::retry_after;
use super::retry::{Repeat, Retry};
use super::state::Inner;

/// One way to send a request: what differs between calls, downloads and uploads.
pub(crate) trait Attempt {
    /// What an attempt needs before it waits for its turn.
    type Ready;
    /// The result of a successful attempt.
    type Output;

    /// Runs before the turn is reserved. An error ends the loop.
    fn prepare(&mut self, attempts: &Attempts<'_>) -> impl Future<Output = Result<Self::Ready, Error>> + Send;

    /// Sends the request once. An error ends the loop.
    fn send(
        &mut self,
        ready: Self::Ready,
        attempts: &mut Attempts<'_>,
    ) -> impl Future<Output = Result<Sent<Self::Output>, Error>> + Send;
}

/// How an attempt ended. An attempt that rules out another one returns an error instead.
pub(crate) enum Sent<T> {
    Done(T),
    /// The next attempt goes to another address, at once.
    Redirected,
    /// It may be repeated. The token is the one that it was sent with.
    Failed(Error, Option<SecretString>),
}

/// The attempts of one call: how many there were, and how long it may still wait.
pub(crate) struct Attempts<'c> {
    client: &'c Inner,
    retry: Retry,
    deadline: Option<Instant>,
    sent: u32,
    ran_before: bool,
    renewed: bool,
    waited: Duration,
}

impl<'c> Attempts<'c> {
    pub(crate) fn new(client: &'c Inner, options: &CallOptions) -> Self {
        let mut retry = client.settings.retry;
        retry.attempts = options.attempts.unwrap_or(retry.attempts);
        retry.max_wait = options.max_wait.unwrap_or(retry.max_wait);
        // A deadline beyond the range of `Instant` is none.
        let deadline =
            options.deadline.or(client.settings.deadline).and_then(|deadline| Instant::now().checked_add(deadline));
        Self { client, retry, deadline, sent: 0, ran_before: false, renewed: false, waited: Duration::ZERO }
    }

    /// Makes attempts until one succeeds, or until another one would not help.
    pub(crate) async fn run<A: Attempt>(
        &mut self,
        method: &str,
        repeat: &Repeat,
        attempt: &mut A,
    ) -> Result<A::Output, Error> {
        loop {
            let ready = attempt.prepare(self).await?;
            self.turn(method).await?;
            self.sent += 1;
            let started = Instant::now();
            match attempt.send(ready, self).await? {
                Sent::Done(output) => return Ok(output),
                Sent::Redirected => {}
                Sent::Failed(error, token) => self.after(method, repeat, error, token.as_ref(), started).await?,
            }
        }
    }

    /// How often the request was sent.
    pub(crate) fn sent(&self) -> u32 {
        self.sent
    }

    /// An attempt before the last one may have been executed.
    pub(crate) fn ran_before(&self) -> bool {
        self.ran_before
    }

    /// The attempt was redirected: it has not run and does not count.
    pub(crate) fn discount(&mut self) {
        self.sent -= 1;
    }

    /// The timeout of an attempt: the wanted one, or what is left until the deadline.
    pub(crate) fn timeout(&self, wanted: Duration) -> Duration {
        let left = self.deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        left.map_or(wanted, |left| left.min(wanted))
    }

    /// Adds the id of the request and the number of attempts to the error that ends them.
    pub(crate) fn annotate(&self, error: Error, id: String) -> Error {
        error.with_request_id(id).with_attempts(self.sent, self.ran_before)
    }

    /// Runs work that precedes the call, within the deadline of the call.
    pub(crate) async fn in_time<T>(&self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let Some(deadline) = self.deadline else { return work.await };
        match tokio::time::timeout_at(deadline, work).await {
            Ok(done) => done,
            Err(_) => Err(out_of_time("the call could be sent")),
        }
    }

    /// Waits for a turn at the portal.
    async fn turn(&mut self, method: &str) -> Result<(), Error> {
        if let Some(wait) = self.client.brake(method) {
            if self.fits(wait) && self.waited + wait <= self.retry.max_wait {
                debug!(method, ?wait, "waiting: the method has worked long enough");
                self.waited += wait;
                sleep(wait).await;
            }
        }
        let wait = self.client.limits.reserve();
        let reservation = Reservation { client: self.client, kept: false };
        if !self.fits(wait) {
            return Err(out_of_time("the limit of the portal lets the call pass"));
        }
        if wait.is_zero() {
            reservation.keep();
            return Ok(());
        }
        debug!(method, ?wait, "waiting for a turn");
        sleep(wait).await;
        reservation.keep();
        Ok(())
    }

    fn fits(&self, wait: Duration) -> bool {
        self.deadline.is_none_or(|deadline| Instant::now() + wait < deadline)
    }

    /// Waits until the next attempt, or gives the error back.
    async fn after(
        &mut self,
        method: &str,
        repeat: &Repeat,
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
        let error = self.with_retry_at(method, error);
        let Some(wait) = self.wait(repeat, &error, class, started) else {
            return Err(error);
        };
        if self.sent >= self.retry.attempts || !self.fits(wait) {
            return Err(error);
        }
        self.ran_before |= ran;
        debug!(method, ?wait, "waiting before the next attempt");
        sleep(wait).await;
        Ok(())
    }

    /// Adds the time at which the portal accepts the call again: from this reply, or from an earlier one about the
    /// budget of the method.
    fn with_retry_at(&self, method: &str, error: Error) -> Error {
        let announced = retry_after(&error).map(|wait| SystemTime::now() + wait);
        let known = || {
            let blocked = error.class() == Class::Blocked;
            blocked.then(|| self.client.limits.operating(self.client.credential, method)?.reset_at).flatten()
        };
        let end = announced.or_else(known);
        error.with_retry_at(end)
    }

    /// How long to wait before the call is sent again; `None` if it must not be sent again.
    fn wait(&mut self, repeat: &Repeat, error: &Error, class: Class, started: Instant) -> Option<Duration> {
        let announced = retry_after(error).unwrap_or_default();
        let backoff = self.retry.wait(self.sent);
        let limited = match (class, repeat) {
            (Class::NotSent, _) => return Some(backoff),
            (Class::Ambiguous, Repeat::Harmless | Repeat::Keyed(_)) => {
                let lost = if matches!(repeat, Repeat::Keyed(_)) {
                    self.lost_reply_wait(error, started)
                } else {
                    Duration::ZERO
                };
                let own = backoff.max(lost);
                // A longer wait that the portal asks for counts as a wait for a limit.
                if announced <= own {
                    return Some(own);
                }
                announced
            }
            (Class::Refused, _) => {
                let wait = self.client.limits.refused(self.sent - 1).max(announced);
                wait + self.retry.base.mul_f64(fastrand::f64())
            }
            (Class::Blocked, Repeat::IfRefused) => return None,
            (Class::Blocked, _) => error.retry_at()?.duration_since(SystemTime::now()).unwrap_or_default(),
            _ => return None,
        };
        self.waited = self.waited.saturating_add(limited);
        (self.waited <= self.retry.max_wait).then_some(limited)
    }

    /// A write whose reply is lost may still be running; a repetition in parallel could be executed as well.
    fn lost_reply_wait(&self, error: &Error, started: Instant) -> Duration {
        if error.status().is_some() {
            return Duration::ZERO;
        }
        self.retry.lost_reply_wait.saturating_sub(started.elapsed())
    }
}

/// The deadline passed before this.
fn out_of_time(before: &str) -> Error {
    Error::new(Cause::Transport(HttpFailure::not_sent(format!("the time is up before {before}")).timed_out()))
}

/// A reserved turn. It is released if the wait for it is cancelled.
struct Reservation<'c> {
    client: &'c Inner,
    kept: bool,
}

impl Reservation<'_> {
    fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        if !self.kept {
            self.client.limits.release();
        }
    }
}
