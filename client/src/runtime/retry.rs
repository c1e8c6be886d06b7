//! When and how often a failed call is sent again (RT-1 to RT-4).

use std::time::Duration;

/// The policy of repetitions: how often a call is sent, and how long it waits in between.
///
/// A call is repeated if it certainly did not run, or if running twice is harmless: methods that only read, and writes
/// of REST 3.0, which carry an `Idempotency-Key`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retry {
    /// The largest number of attempts.
    pub attempts: u32,
    /// The first wait; every further one may be twice as long. Each is a random part of it.
    pub base: Duration,
    /// The longest such wait.
    pub cap: Duration,
    /// The longest wait for a limit of the portal. If more is needed, the error is returned, and says when.
    pub max_wait: Duration,
    /// How long the portal may still be running a call whose reply was lost, from the start of the attempt. A write
    /// with an `Idempotency-Key` is not repeated earlier: two attempts in parallel could both be executed (ID-1).
    pub lost_reply_wait: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
            max_wait: Duration::from_secs(90),
            lost_reply_wait: Duration::from_secs(60),
        }
    }
}

impl Retry {
    /// Sends every call once.
    #[must_use]
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// The largest number of attempts.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The first wait between attempts and the longest one.
    #[must_use]
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        (self.base, self.cap) = (base, cap);
        self
    }

    /// The longest wait for a limit of the portal.
    #[must_use]
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// How long the portal may still be running a call whose reply was lost.
    #[must_use]
    pub fn lost_reply_wait(mut self, wait: Duration) -> Self {
        self.lost_reply_wait = wait;
        self
    }

    /// The wait after an attempt, counted from 1: a random part of the allowed time, so that clients which failed
    /// together do not come back together.
    pub(crate) fn wait(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1).min(20));
        self.base.saturating_mul(factor).min(self.cap).mul_f64(fastrand::f64())
    }
}

/// When a call may be sent again.
pub(crate) enum Repeat {
    /// Always: a second execution is harmless.
    Harmless,
    /// Always: the portal recognizes it by this key.
    Keyed(String),
    /// When it has certainly not run.
    IfNotRun,
    /// When it has certainly not run, except after a block for the running time of the last ten minutes: batches
    /// (RT-3).
    IfRefused,
}
