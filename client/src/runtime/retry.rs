//! Whether a failed call may be sent again. The question is always: could it have run? (RT-1 to RT-4)

use std::time::Duration;

/// How often and how patiently a call is repeated.
///
/// Repeated is what certainly did not run, and what may have run if running twice is harmless: methods that only read,
/// and writes of REST 3.0, which carry an `Idempotency-Key`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retry {
    /// How often a call is sent at most.
    pub attempts: u32,
    /// The first wait; every further one may be twice as long. Each is a random part of it.
    pub base: Duration,
    /// No such wait is longer.
    pub cap: Duration,
    /// The longest wait for a limit of the portal. Where more is needed the error is returned, and tells when.
    pub max_wait: Duration,
    /// How long the portal may go on with a call whose connection was lost. A write with an `Idempotency-Key` is not
    /// repeated earlier: two at once could both run (ID-1).
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
    /// Every call is sent once.
    #[must_use]
    pub fn never() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// How often a call is sent at most.
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

    /// How long the portal may go on with a call whose connection was lost.
    #[must_use]
    pub fn lost_reply_wait(mut self, wait: Duration) -> Self {
        self.lost_reply_wait = wait;
        self
    }

    /// The wait after an attempt, counted from 1: any part of what is allowed, so that those who failed together do
    /// not come back together.
    pub(crate) fn wait(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1).min(20));
        self.base.saturating_mul(factor).min(self.cap).mul_f64(fastrand::f64())
    }
}

/// When a call may be sent again.
pub(crate) enum Repeat {
    /// Always: running twice is harmless.
    Harmless,
    /// Always: the portal knows it by this key.
    Keyed(String),
    /// When it has certainly not run.
    IfNotRun,
    /// When it has certainly not run, and not because of the work of the last ten minutes: batches (RT-3).
    IfRefused,
}
